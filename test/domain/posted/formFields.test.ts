import { requireFormFields } from '../../../domain/posted';

const thrownBy = (body: Record<string, unknown>): unknown => {
	try {
		return requireFormFields(body);
	} catch (thrown) {
		return thrown;
	}
};

test.each<[string, Record<string, unknown>]>([
	['texts', { do: 'save', name: 'A', 'f.steps.0.id': '' }],
	['several of one name', { review: ['a', 'b'], 'f.channels': { 0: 'sms', 1: 'email' } }],
	['what JSON has in their place', { capacity: 3, onCall: true, note: null }],
	['nothing', {}],
])('a form with %s is one', (_what, body) => {
	expect(thrownBy(body)).toBeUndefined();
});

test.each<[string, Record<string, unknown>, string]>([
	['an object', { 'f.name': { toString: null } }, 'f.name'],
	['an object by brackets', { note: { x: 'y' } }, 'note'],
	['an object in a list', { review: ['a', { b: 1 }] }, 'review'],
	['a list in a list', { review: [['a']] }, 'review'],
	['an object among many', { 'f.channels': { 0: 'sms', 1: {} } }, 'f.channels'],
	['a text of a million and more', { comment: 'x'.repeat(1_000_001) }, 'comment'],
	['thousands of one name', { review: Array<string>(5_000).fill('a') }, 'review'],
	['a name without end', { ['n'.repeat(9_000)]: {} }, 'n'.repeat(60)],
])('%s is refused by its name', (_what, body, field) => {
	expect(thrownBy(body)).toMatchObject({ code: 'field-not-text', field, message: expect.stringContaining(field) as string });
});

test('thousands of fields are refused', () => {
	expect(thrownBy(Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`n${index}`, 'x'])))).toMatchObject({ code: 'form-too-large' });
});

import fc from 'fast-check';

import { requireReadable, requireWithin, scalarText } from '../../../domain/posted';

const BOUNDS = { entries: 3, values: 10, text: 20, texts: 50 };
const thrownBy = (work: () => unknown): unknown => {
	try {
		return work();
	} catch (thrown) {
		return thrown;
	}
};
const json = (text: string) => JSON.parse(text) as unknown;

describe('what has a name that every object has is refused, by its place', () => {
	test.each([
		['{"toString":null}', 'toString'],
		['{"amount":{"valueOf":1}}', 'amount.valueOf'],
		['{"lines":[{},{"a":{"__proto__":{"b":1}}}]}', 'lines[1].a.__proto__'],
		['[[{"constructor":"Jane"}]]', '[0][0].constructor'],
		['{"hasOwnProperty":false}', 'hasOwnProperty'],
		['{"a":{"prototype":{}}}', 'a.prototype'],
	])('%s', (text, field) => {
		expect(thrownBy(() => requireReadable(json(text)))).toMatchObject({ code: 'body-name-reserved', field, message: expect.stringContaining(field) as string });
	});
});

test.each<[string, unknown]>([
	['nothing', undefined],
	['null', null],
	['a text', 'toString'],
	['a value that is such a name', { a: 'toString', b: ['__proto__'] }],
	['a date, whatever its own prototype holds', { at: new Date(0) }],
	['another spelling', { tostring: 1, Constructor: 2 }],
])('%s is readable', (_what, value) => {
	expect(() => requireReadable(value)).not.toThrow();
});

test('whatever JSON is posted, it is refused with a place or can be read and written again', () => {
	fc.assert(
		fc.property(fc.json({ maxDepth: 6 }), (text) => {
			const posted = json(text);
			const refusal = thrownBy(() => requireReadable(posted));
			if (refusal !== undefined) expect(refusal).toMatchObject({ code: expect.stringMatching(/^body-(nested|name-reserved)$/) as string });
			else expect(() => JSON.stringify(posted)).not.toThrow();
		}),
	);
});

test.each<[string, unknown, string, string]>([
	['a long list', { a: { b: [1, 2, 3, 4] } }, 'body-too-long', 'a.b'],
	['a long list at the top', [1, 2, 3, 4], 'body-too-long', 'Body'],
	['many values', { a: [[1, 2, 3], [1, 2, 3], [1, 2, 3]] }, 'body-too-large', 'Body'],
	['a long text', { a: ['', { b: 'x'.repeat(21) }] }, 'text-too-long', 'a[1].b'],
	['a long text in a list', { a: ['x'.repeat(21)] }, 'text-too-long', 'a[0]'],
	['much text', { a: 'x'.repeat(20), b: 'x'.repeat(20), c: 'x'.repeat(20) }, 'body-too-large', 'Body'],
])('%s is refused', (_what, value, code, field) => {
	expect(thrownBy(() => requireWithin(value, BOUNDS))).toMatchObject({ code, field });
});

test('a name that is as long as its sender liked is told short', () => {
	expect((thrownBy(() => requireWithin({ ['n'.repeat(100_000)]: 'x'.repeat(21) }, BOUNDS)) as Error).message.length).toBeLessThan(200);
});

test.each<[unknown, string]>([[{}, 'an object'], [{ toString: null }, 'an object'], [[], 'a list'], ['x'.repeat(90), `"${'x'.repeat(60)}"`], [true, 'true'], [7, '7'], [NaN, 'an object'], [Symbol('a'), 'an object']])('%p is said as %s', (value, said) => {
	expect(scalarText(value)).toBe(said);
});

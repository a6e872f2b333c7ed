import { settleNulls } from '../../../model/answer';

const schema = {
	type: 'object',
	additionalProperties: false,
	required: ['service', 'summary', 'draft', 'items', 'choice'],
	properties: {
		service: { type: ['string', 'null'] },
		summary: { type: 'string' },
		draft: { anyOf: [{ type: 'object', required: ['subject'], properties: { subject: { type: ['string', 'null'] }, body: { type: 'string' } } }, { type: 'null' }] },
		items: { type: 'array', items: { type: 'object', required: ['n'], properties: { n: { type: ['number', 'null'] } } } },
		choice: { enum: ['a', null] },
		extra: { type: ['string', 'null'] },
	},
};

test.each<[string, unknown, unknown]>([
	['absent becomes null where null is an answer', { summary: 's', items: [] }, { service: null, summary: 's', draft: null, items: [], choice: null }],
	['null becomes absent where it is none', { service: 'x', summary: null, draft: null, items: null, choice: 'a' }, { service: 'x', draft: null, choice: 'a' }],
	['inside objects and lists', { service: 'x', summary: 's', draft: { body: null }, items: [{}], choice: 'a' }, { service: 'x', summary: 's', draft: { subject: null }, items: [{ n: null }], choice: 'a' }],
	['unknown keys stay for whoever judges', { service: 'x', summary: 's', draft: null, items: [], choice: 'a', more: null }, { service: 'x', summary: 's', draft: null, items: [], choice: 'a', more: null }],
	['what is no object stays', 'text', 'text'],
])('%s', (_name, value, expected) => {
	expect(settleNulls(value, schema)).toEqual(expected);
});

test('what is not required is not filled in', () => {
	expect(settleNulls({}, schema)).not.toHaveProperty('extra');
});

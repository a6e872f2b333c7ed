import type { IExecuteFunctions } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { namesIn, numberIn, readCaseId, readText, saidBy } from '../../../nodes/shared/parameters';

/** As a webhook may bring it. */
const WITHOUT_WORDS: Array<[string, unknown]> = [
	['an object', { id: 'c_1' }],
	['a list of objects', [{ id: 'c_1' }]],
	['an object whose words are no function', JSON.parse('{"toString":1,"valueOf":1}')],
	['a list with one', [JSON.parse('{"toString":1,"valueOf":1}')]],
];
const contextWith = (value: unknown) => ({ getNodeParameter: () => value, isToolExecution: () => false }) as unknown as IExecuteFunctions;

test.each(WITHOUT_WORDS)('%s has no words, is no number, names nothing, and is no text of a field', (_what, value) => {
	expect(saidBy(value)).toBeUndefined();
	expect(numberIn(value)).toBeNaN();
	expect(namesIn(value)).toEqual([]);
	expect(() => readText(contextWith(value), 'subject', 0, 'Subject')).toThrow('Subject is an object, not a text');
	expect(() => readCaseId(contextWith(value), 0)).toThrow('Case ID is an object, not a text');
});

test.each<[unknown, string]>([
	['a', 'a'],
	[12, '12'],
	[true, 'true'],
	[null, ''],
	[undefined, ''],
	[['a', 'b'], 'a,b'],
	['[object Object]', '[object Object]'],
	[DateTime.fromISO('2026-03-02T10:00:00.000Z', { zone: 'utc' }), '2026-03-02T10:00:00.000Z'],
])('%p says %p', (value, text) => expect(saidBy(value)).toBe(text));

import fc from 'fast-check';

import { readJson } from '../../../model/answer';

const value = (text: string) => readJson(text)?.value;

describe('read as meant', () => {
	test.each<[string, string, unknown]>([
		['plain JSON', '{"a":1}', { a: 1 }],
		['a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
		['a code fence', '```json\n{"a":1}\n```', { a: 1 }],
		['a fence without its end', '```json\n{"a":1}\n', { a: 1 }],
		['prose around it', 'Here you are: {"a":1} — anything else?', { a: 1 }],
		['an object in prose that cannot be read', 'I take {"task": the {"title"} one}: {"a":1}', { a: 1 }],
		['prose with braces before it', 'Fill in {name} and {other}: {"a":1}', { a: 1 }],
		['thinking before it', '<think>{"a":2}? No, {"a":3}!</think>\n{"a":1}', { a: 1 }],
		['thinking of which only the end is there', 'so {"a":2, "b":3, "c":4} it is not\n</think>{"a":1}', { a: 1 }],
		['single quotes', '{\'a\': \'it\'s leaking\', \'b\': \'\'}', { a: 'it\'s leaking', b: '' }],
		['curly quotes', '{“a”: “b”}', { a: 'b' }],
		['quotes that were not escaped', '{"a":"they said "tomorrow" twice"}', { a: 'they said "tomorrow" twice' }],
		['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
		['bare keys', '{a: 1, b_c: 2}', { a: 1, b_c: 2 }],
		['Python', '{"a": True, "b": False, "c": None}', { a: true, b: false, c: null }],
		['JavaScript', '{"a": undefined, "b": NaN}', { a: null, b: null }],
		['comments', '{"a":1, // one\n/* two */ "b":2}', { a: 1, b: 2 }],
		['line breaks in strings', '{"a":"one\ntwo"}', { a: 'one\ntwo' }],
		['escapes', 'x {"a":"\\u00e9\\n\\"\\\\\\/\\q"}', { a: 'é\n"\\/q' }],
		['numbers', 'x {"a":[-1, +2, .5, 3., 1e3]}', { a: [-1, 2, 0.5, 3, 1000] }],
		['JSON in a JSON string', JSON.stringify(JSON.stringify({ a: 1 })), { a: 1 }],
		['a list of one', '[{"a":1}]', { a: 1 }],
		['the longest of several', '{"a":1} {"a":1,"b":2} {"c":3}', { a: 1, b: 2 }],
		['null is kept apart from absent', '{"a":null}', { a: null }],
	])('%s', (_name, text, expected) => {
		expect(value(text)).toEqual(expected);
	});

	test('whatever JSON.stringify writes, in whatever prose without braces', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 }), fc.string(), (object, prose) => {
				fc.pre(!/[{}<"]/.test(prose));
				const text = JSON.stringify(object);
				expect(value(text)).toEqual(JSON.parse(text));
				expect(value(`${prose}\n\`\`\`json\n${JSON.stringify(object, undefined, 2)}\n\`\`\``)).toEqual(JSON.parse(text));
			}),
		);
	});
});

describe('not read at all', () => {
	test.each([
		['nothing', ''],
		['prose', 'The customer wants a plumber.'],
		['an object that was cut off', '{"service":"drain-cleaning","confi'],
		['an object that was cut off inside a fence', '```json\n{"service":"drain'],
		['thinking that never ends', '<think>{"a":1} would be'],
		['a part of an object that was cut off', '{"task":{"title":"Call"},"summary":"The custo'],
		['a part of an object that cannot be read', '{"task":{"title":"Call"},"summary" "The customer"}'],
		['a brace alone', '{'],
		['a missing comma', '{"a":1 "b":2}'],
		['a missing value', '{"a":}'],
		['a missing colon', '{"a" 1}'],
		['deeper than anybody asks', `x ${'{"a":'.repeat(100)}1${'}'.repeat(100)}`],
	])('%s', (_name, text) => {
		expect(readJson(text)).toBeUndefined();
	});
});

test('a key named __proto__ stays a key', () => {
	const read = value('x {"__proto__": {"polluted": true}, "a": 1}');
	expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** Reading that is not linear would not come back from these within an hour. */
describe('a megabyte of hostile text', () => {
	const SIZE = 1_000_000;
	test.each([
		'{', '[', '{"', '"', '\'', '{\'', '{"a":', '[[', '{"a":"b" c', '{/*', '{//', '\\', '{"\\', '<think>', '</think>', '```', '{"a":1},', '{a:', ' ', '{ ', '{"a": " ', '“', '9', '-', '{"a":1e',
	])('%j', (piece) => {
		const hostile = piece.repeat(Math.ceil(SIZE / piece.length));
		expect(value(`{"a":1} ${hostile}`)).toEqual({ a: 1 });
		expect(value(`<think>${hostile}</think>{"a":1}`)).toEqual({ a: 1 });
		expect(readJson(`{"b":"${hostile}`)).toBeUndefined();
	});
});

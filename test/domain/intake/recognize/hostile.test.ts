import fc from 'fast-check';

import * as recognizers from '../../../../domain/intake/recognize';
import { EMAIL_RULES } from '../../../../domain/intake/recognize/contact/emails';
import { PHONE_RULES } from '../../../../domain/intake/recognize/contact/phones';
import { URL_RULES } from '../../../../domain/intake/recognize/contact/urls';
import { MONEY_RULES } from '../../../../domain/intake/recognize/money/money';
import { DURATION_RULES } from '../../../../domain/intake/recognize/numbers/durations';
import { NUMBER_RULES } from '../../../../domain/intake/recognize/numbers/numbers';
import { QUANTITY_RULES } from '../../../../domain/intake/recognize/numbers/quantities';
import { NAME_RULES } from '../../../../domain/intake/recognize/people/names';
import { ADDRESS_RULES } from '../../../../domain/intake/recognize/places/addresses';
import { TIME_RULES } from '../../../../domain/intake/recognize/times/times';
import { CHICAGO } from './context';

const { findEmails, findPhones, findTimes } = recognizers;

/** A value that the rules find behind any padding. */
const RULES: Array<[name: string, patterns: RegExp[], value: string]> = [
	['phone', PHONE_RULES.map(({ pattern }) => pattern), '(312) 555-0123'],
	['email', EMAIL_RULES.map(({ pattern }) => pattern), 'jane@example.com'],
	['url', URL_RULES.map(({ pattern }) => pattern), 'https://example.com/'],
	['money', MONEY_RULES.map(({ pattern }) => pattern), '$2,500.00'],
	['number', NUMBER_RULES.map(({ pattern }) => pattern), '12'],
	['duration', DURATION_RULES.map(({ pattern }) => pattern), '3 hours'],
	['quantity', QUANTITY_RULES.map(({ pattern }) => pattern), '50 gallons'],
	['name', NAME_RULES.map(({ pattern }) => pattern), 'My name is Jane'],
	['address', ADDRESS_RULES.map(({ pattern }) => pattern), '123 Main St, Austin, TX 78701'],
	['time', TIME_RULES.map(({ pattern }) => pattern), 'after 3:15 pm'],
];

const PIECES = [
	...['1', 'a', 'A', 'a ', 'Aa ', '1 ', '(1', 'a.', 'a@', 'a@a.', '1.', '1,111', 'one ', 'one-', 'one hundred and ', '12 Ab ', '12 Ab Ab Ab Ab ', ' ', '\n', 'Thanks '],
	...['$1', '3 to ', 'from 1 to ', 'half ', '1 hour, ', 'http://a.', 'a-', '-', 'between ', 'next ', '1/', '+1 ', '1:30 ', 'Jan 1 ', 'first ', '10115 A ', 'a at a dot ', '1 000 ', "a'"],
	...['12 Aa, ', 'Aa, ', 'Aa\n', '12 Aa St ', 'Apt 1, ', 'one, ', 'double one ', 'Mon-', 'from Mon to ', '1.1.', '1 jan ', 'jan 1-', 'move it from ', 'account number ', 'rue a ', 'Str. 1 ', 'Calle a ', 'week 1 ', 'q1 ', '1 hundred ', 'my son A', 'Ask for A'],
];

describe.each(RULES)('%s', (_, patterns, value) => {
	test.each(PIECES)('100 kB of %j are read to their end', (piece) => {
		const padding = piece.repeat(100_000 / piece.length);
		const text = `${padding}\n\n${value}`;
		const ends = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index + match[0].length));
		expect(ends.includes(text.length)).toBe(true);
	});
});

test('any text has values that stand where they say', () => {
	const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\u200b', '\u202e', '312-555-0123', 'jane@example.com', 'tomorrow at 9', '$20', '12 Main St', ' ', '\n'));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const text = pieces.join('');
			for (const find of Object.values(recognizers)) {
				for (const { raw, start, end, confidence } of find(text, CHICAGO)) {
					expect(text.slice(start, end)).toBe(raw);
					expect(raw).not.toBe('');
					expect(confidence > 0 && confidence <= 1).toBe(true);
				}
			}
		}),
	);
});

test.each([
	['a zero-width space', 'jane@exa\u200bmple.com'],
	['a right-to-left override', 'jane@\u202eelpmaxe.com'],
	['a soft hyphen', 'ja\u00adne@example.com'],
	['a tag character', 'jane@example\u{e0041}.com'],
])('a value with %s inside is quoted whole and not valid', (_, address) => {
	expect(findEmails(`mail ${address} now`, CHICAGO)).toEqual([expect.objectContaining({ raw: address, valid: false })]);
});

test('marks around a number, as address books copy them, leave it valid', () => {
	expect(findPhones('call \u202a(312) 867-5309\u202c', CHICAGO)).toEqual([expect.objectContaining({ value: '+13128675309', raw: '(312) 867-5309', valid: true })]);
});

test('what stands behind 20,000 units is not read', () => {
	expect(findPhones(`${'x '.repeat(10_000)}312-867-5309`, CHICAGO)).toEqual([]);
	expect(findTimes(`${'x\n'.repeat(9_990)}tomorrow`, CHICAGO)).toHaveLength(1);
});

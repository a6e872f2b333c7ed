import { readFileSync } from 'node:fs';
import path from 'node:path';

import { steersSoftware } from '../../../../domain/classify';
import { LANGUAGES, PACKS, STEERING_KINDS } from '../../../../domain/language';
import { inquiryOf } from '../engine/cases';

const phrasesIn = (name: string): Record<string, string[]> => JSON.parse(readFileSync(path.join(__dirname, '../../../fixtures/steering', `${name}.json`), 'utf8')) as Record<string, string[]>;
const all = (name: string) => Object.values(phrasesIn(name)).flat();
const isSeen = (text: string) => steersSoftware(inquiryOf(`The kitchen sink is blocked.\n${text}`));

const map = (text: string, letters: string, others: string) => [...text].map((letter) => [...others][letters.indexOf(letter)] ?? letter).join('');
const DISGUISES: Record<string, (text: string) => string> = {
	'Cyrillic letters': (text) => map(text, 'aceopxyi', 'асеорхуі'),
	'Greek letters': (text) => map(text, 'aeotn', 'αεοτη'),
	'small capitals': (text) => map(text.toLowerCase(), 'abcdefghijklmnoprstuvyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠʏᴢ'),
	'full-width letters': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
	'mathematical letters': (text) => text.replace(/[a-z]/g, (sign) => String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97)),
	'joined by hyphens': (text) => text.split(' ').map((word) => [...word].join('-')).join(' '),
	'zero width between letters': (text) => [...text].join('\u200b'),
	'struck through': (text) => [...text].map((letter) => `${letter}\u0336`).join(''),
	'Base64': (text) => Buffer.from(text).toString('base64'),
	'Base64 in lines': (text) => Buffer.from(text).toString('base64').replace(/(.{40})/g, '$1\n'),
	'hexadecimal': (text) => Buffer.from(text).toString('hex'),
	'digits for letters': (text) => map(text, 'aeiost', '431057'),
	'digits for letters, a one for an l': (text) => map(text, 'aeiol', '@3!01'),
	'reversed': (text) => [...text].reverse().join(''),
	'rot13': (text) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13))),
};
/** With blanks or dots only part of the sentence can be put together again. */
const SPELLED: Record<string, (text: string) => string> = {
	'spaced out': (text) => text.split(' ').map((word) => [...word].join(' ')).join('  '),
	'spaced out, with nothing between words': (text) => text.split(' ').map((word) => [...word].join(' ')).join(' '),
	'with dots': (text) => text.split(' ').map((word) => [...word].join('.')).join('  '),
};
const shareSeen = (texts: string[]) => texts.filter(isSeen).length / texts.length;

test('every language has words for every kind', () => {
	for (const { steering: words } of PACKS) {
		expect(Object.keys(words).sort()).toEqual([...STEERING_KINDS].sort());
		for (const ways of Object.values(words)) expect(ways.length).toBeGreaterThan(0);
	}
});

describe('orders to a machine are seen', () => {
	test.each(LANGUAGES)('in %s', (language) => {
		expect(phrasesIn('development')[language].filter((text) => !isSeen(text))).toEqual([]);
	});

	test('in words that nobody has looked at: nine of ten', () => {
		expect(shareSeen(all('heldOut'))).toBeGreaterThan(0.9);
	});

	test.each(Object.keys(DISGUISES))('in disguise: %s', (disguise) => {
		expect(shareSeen(all('development').map(DISGUISES[disguise]))).toBeGreaterThan(0.98);
	});

	test.each(Object.keys(SPELLED))('in disguise: %s', (disguise) => {
		expect(shareSeen(all('development').map(SPELLED[disguise]))).toBeGreaterThan(0.75);
	});
});

test.each(LANGUAGES)('customers who use the same words are not taken for it: %s', (language) => {
	expect(phrasesIn('ordinary')[language].filter(isSeen)).toEqual([]);
});

test.each([
	['words', 'the kitchen sink is clogged and '],
	['single letters', 'a '],
	['joined letters', 'a-'],
	['hexadecimal', 'ab'],
	['signs', '!1|'],
])('sixty thousand characters of %s are looked at in no time', (_what, part) => {
	expect(typeof isSeen(part.repeat(60_000 / part.length))).toBe('boolean');
});

import type { Reason } from '../../case';
import type { Invoice } from '../types';

/** A number as it is written, with its separators: `1.286,31`, `1 286,31`, `21.11.2026`. */
const FIGURE = /\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/g;
const CURRENCY = /\p{Sc}|%|‰|(?<!\p{L})(?:dollars?|d[oó]lar(?:es)?|euros?|pounds?|libras?|pesos?|rea(?:l|is)|francs?|franken|cents?|c[eé]ntimos?|c[eê]ntimos?|centavos?|bucks|percent|per cent|por ?ciento|por cento|pour ?cent|prozent)(?!\p{L})/giu;
/** A link, an email address, or a name with a dot between letters. */
const ADDRESS = /[^\s<>"'()[\]]*(?:\/\/|@|\p{L}\.\p{L})[^\s<>"'()[\]]*/gu;
const LONGEST_TIMES = 3;
const LONGEST_AT_LEAST = 600;

/**
 * Why a rewording of the invoice's notes must not be used; empty where it may. It may change words and nothing else: every figure
 * of the notes stands in it as it was written, and no other; no sum in words, no link or address that the notes do not
 * have.
 */
export function checkNotes(reworded: string, { notes }: Pick<Invoice, 'notes'>): Reason[] {
	const [before, after] = [canonical(notes), canonical(reworded)];
	if (!/\p{L}/u.test(after)) return [{ code: 'notes-empty', message: 'There are no words in it' }];
	if (after.length > Math.max(LONGEST_AT_LEAST, LONGEST_TIMES * before.length)) return [{ code: 'notes-too-long', message: 'It is far longer than the notes' }];
	const reasons: Reason[] = [];
	const added = newIn(after, before, FIGURE);
	if (added.length > 0) reasons.push({ code: 'notes-figure-added', message: `Not in the notes: ${added.join(', ')}` });
	const lost = newIn(before, after, FIGURE);
	if (lost.length > 0) reasons.push({ code: 'notes-figure-lost', message: `In the notes only: ${lost.join(', ')}` });
	if (newIn(after, before, CURRENCY).length > 0) reasons.push({ code: 'notes-currency-added', message: 'It names a currency or share that the notes do not' });
	if (newIn(after, before, ADDRESS).length > 0) reasons.push({ code: 'notes-address-added', message: 'It has a link or address that the notes do not have' });
	return reasons;
}

/** For comparing: compatibility forms and blanks unified, digits of every script as ASCII. */
function canonical(text: string): string {
	return text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/\p{Nd}/gu, asciiDigit).replace(/\p{Cf}/gu, '').trim();
}

/** Decimal digits come in runs of ten by their value (Unicode 4.6). */
function asciiDigit(digit: string): string {
	let zero = digit.codePointAt(0) ?? 0;
	const point = zero;
	while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return digit < ':' ? digit : String(point - zero);
}

function newIn(text: string, known: string, pattern: RegExp): string[] {
	const there = new Set([...known.matchAll(pattern)].map(([found]) => found.toLowerCase()));
	return [...new Set([...text.matchAll(pattern)].map(([found]) => found.toLowerCase()))].filter((found) => !there.has(found));
}

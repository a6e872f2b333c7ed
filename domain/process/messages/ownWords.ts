import type { Inquiry } from '../../case';
import { ownSubjectOf } from '../../classify';
import { wordsOf } from '../../text';
import type { Profile } from '../../profile';
import { inquiryOf, languageOf } from '../facts';
import type { Situation } from '../types';

/**
 * What goes out by itself to an address that a stranger may have entered carries none of the stranger's words: else anybody
 * could have the business mail them to anybody.
 */

/** Shorter words carry no message. Letters. */
const TELLING = 4;
/** So many words of the customer's in a row are a quotation. */
const QUOTATION = 6;
/** So many letters and digits in a row, whatever parts them, say something; where words are not parted by blanks, each letter does. */
const TELLING_RUN = 8;
const TELLING_RUN_UNPARTED = 3;
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** The subject as it is, where none of its telling words, and no run of letters, is the customer's alone; else a neutral one. */
export function ownSubject({ file, profile }: Pick<Situation, 'file' | 'profile'>, subject: string | undefined): string {
	const [said, own] = [theirWords(inquiryOf(file)), ourWords(profile)];
	const theirs = new Set(wordsOf(said));
	const ours = new Set(wordsOf(own));
	const repeats = wordsOf(subject ?? '').some((word) => (word.length >= TELLING || /\d/.test(word)) && theirs.has(word) && !ours.has(word)) || sharesRun(subject ?? '', said, own);
	return subject === undefined || subject.trim() === '' || repeats ? ownSubjectOf(languageOf(file), profile.business.name) : subject;
}

/** Whether letters and digits of the one in a row are found in the other, and not in what the business says. */
function sharesRun(subject: string, theirs: string, ours: string): boolean {
	const [letters, said, own] = [[...squeezed(subject)], squeezed(theirs), squeezed(ours)];
	const isTheirs = (run: string) => said.includes(run) && !own.includes(run);
	return letters.some((_, start) => {
		const short = letters.slice(start, start + TELLING_RUN_UNPARTED).join('');
		const run = letters.slice(start, start + TELLING_RUN);
		return (run.length === TELLING_RUN && isTheirs(run.join(''))) || (UNPARTED.test(short) && short.length >= TELLING_RUN_UNPARTED && isTheirs(short));
	});
}

function squeezed(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Whether a text quotes the customer, where the business's own words do not say the same. */
export function quotesCustomer(body: string, inquiry: Inquiry, profile: Profile): boolean {
	const theirs = spaced(theirWords(inquiry));
	const ours = spaced(ourWords(profile));
	const words = wordsOf(body);
	return words.some((_, start) => {
		const run = words.slice(start, start + QUOTATION);
		const found = ` ${run.join(' ')} `;
		return run.length === QUOTATION && theirs.includes(found) && !ours.includes(found);
	});
}

function theirWords({ subject = '', text, fields }: Inquiry): string {
	return [subject, text, ...Object.values(fields).filter((value) => typeof value === 'string')].join('\n');
}

function ourWords({ business, services, messages, intake }: Profile): string {
	return [
		...[business.name, business.signature ?? ''],
		...services.flatMap(({ name, description }) => [name, description ?? '']),
		...messages.flatMap(({ subject, body }) => [subject, body]),
		...intake.map(({ question }) => question ?? ''),
	].join('\n');
}

function spaced(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}

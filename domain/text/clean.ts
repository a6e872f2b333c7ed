import { isNoName } from './noName';

const NAME_LIMIT = 40;
const FIRST_NAME_LIMIT = 24;
/** Family and given name, as Chinese and Japanese write them. */
const UNPARTED_NAME_LIMIT = 6;
const SUBJECT_LIMIT = 80;
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sr', 'sra', 'srta', 'dona', 'don', 'm', 'mme', 'mlle', 'herr', 'frau', 'sir', 'madam', 'the', 'team']);
const NOBODY = new Set(['anonymous', 'unknown', 'guest', 'customer', 'user', 'test', 'none', 'na', 'null', 'undefined', 'whatsapp', 'wireless', 'caller', 'info', 'admin', 'contact', 'office', 'noreply', 'private', 'name']);
const LINKLIKE = /https?:|www\.|@|\/\/|[\p{L}\d]\.[a-z]{2,}/iu;

/** One line, of a bounded length, with nothing that a template or a mail program would act on. */
function oneLine(text: string, limit: number): string {
	const line = text
		.slice(0, limit * 4)
		.replace(/[\p{C}\p{Z}\s]+/gu, ' ')
		.replace(/[{}<>[\]|`\\]/g, '')
		.split(' ')
		.filter((word) => !LINKLIKE.test(word))
		.join(' ')
		.trim();
	return [...line].slice(0, limit).join('').trim();
}

/** The whole name for the team's eyes; empty where it is no name. */
export function cleanName(name: string | undefined): string {
	const line = /[{}<>[\]|\\]/.test((name ?? '').slice(0, NAME_LIMIT * 4)) ? '' : oneLine(name ?? '', NAME_LIMIT);
	return /^\p{L}[\p{L}\p{M}.,'’ -]*$/u.test(line) && !line.toLowerCase().split(/[ ,.]+/).some((word) => NOBODY.has(word)) ? line : '';
}

/** The name to greet by; empty where there is none, or only a title and a family name. */
export function firstNameOf(name: string | undefined): string {
	const cleaned = isNoName(name ?? '') ? '' : cleanName(name);
	const ordered = cleaned.includes(',') ? cleaned.split(',').reverse().join(' ').trim() : cleaned;
	const words = ordered.split(' ').filter(Boolean);
	const first = words[0] ?? '';
	if (isNoFirstName(first) || words.length > 5 || TITLES.has(first.toLowerCase().replace('.', '')) || [...first].length < 2) return '';
	return first === first.toUpperCase() || first === first.toLowerCase() ? first[0].toUpperCase() + first.slice(1).toLowerCase() : first;
}

/** Long, of many parts, or more letters than a name is written with where each is a word: a message, not a name. */
function isNoFirstName(word: string): boolean {
	return [...word].length > FIRST_NAME_LIMIT || word.split('-').length > 3 || (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) && [...word].length > UNPARTED_NAME_LIMIT);
}

/** The customer's own subject, fit to stand after `Re:`; empty where nothing of it is left. */
export function cleanSubject(subject: string | undefined): string {
	const line = oneLine((subject ?? '').replace(/^((re|fw|fwd|aw|wg|rv|tr|res|enc)\s{0,3}:\s{0,3}){1,5}/i, ''), SUBJECT_LIMIT);
	return /\p{L}{2}/u.test(line) ? line : '';
}

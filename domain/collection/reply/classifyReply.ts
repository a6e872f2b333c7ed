import type { Instant } from '../../case';
import { LANGUAGES, packFor, type ReplyWords } from '../../language';
import type { Hold, LocalDate } from '../types';
import { addDays } from '../dates';
import { dateAt } from '../localDays';
import { dayNamedIn } from './dayNamedIn';

export type ReplyKind = 'automatic' | 'optOut' | 'notMine' | 'partial' | 'dispute' | 'complaint' | 'paid' | 'promise' | 'question' | 'thanks' | 'other';

/** What a customer's answer to a reminder means for the ladder, until a person has looked at it. */
export interface ReplyMeaning {
	kind: ReplyKind;
	/** Absent: the ladder goes on. */
	hold?: Hold;
	/** The last day of the hold, where it ends by itself. */
	until?: LocalDate;
	amount?: string;
	/** Whether the owner has to decide. */
	tellOwner: boolean;
	language: string;
}

export interface ReplyContext {
	at: Instant;
	zone: string;
	/** Where day and month are written in another order. */
	country?: string;
}

type Kind = Exclude<ReplyKind, 'other'>;

/** In this order: what must not be answered by another reminder comes before what may be. */
const ORDER: readonly Kind[] = ['automatic', 'optOut', 'notMine', 'partial', 'dispute', 'complaint', 'paid', 'promise', 'question', 'thanks'];

const HELD_BY: Record<ReplyKind, { hold?: Hold; tellOwner: boolean }> = {
	automatic: { tellOwner: false },
	thanks: { tellOwner: false },
	optOut: { hold: 'optOut', tellOwner: true },
	notMine: { hold: 'dispute', tellOwner: true },
	dispute: { hold: 'dispute', tellOwner: true },
	complaint: { hold: 'complaint', tellOwner: true },
	partial: { hold: 'reply', tellOwner: true },
	question: { hold: 'reply', tellOwner: true },
	other: { hold: 'reply', tellOwner: true },
	paid: { hold: 'processing', tellOwner: false },
	promise: { hold: 'promise', tellOwner: false },
};

/** What a promise without a day is taken for. */
const SOON_DAYS = 7;
const CHARACTERS_READ = 2000;
/** Thanks are thanks alone; with more to say, somebody has to read it. */
const SHORT_WORDS = 6;

const patterns = new Map<string, RegExp>();

export function classifyReply(text: string, context: ReplyContext): ReplyMeaning {
	const newest = withoutQuoted(text.slice(0, CHARACTERS_READ));
	const folded = fold(newest);
	const today = dateAt(context.at, context.zone);
	const found = ORDER.flatMap((kind) => LANGUAGES.filter((language) => says(kind, language, folded)).map((language) => ({ kind, language })));
	const languages = LANGUAGES.map((language) => ({ language, hits: found.filter((one) => one.language === language && one.kind !== 'question').length }));
	const language = languages.reduce((best, one) => (one.hits > best.hits ? one : best)).language;
	const kind = found[0]?.kind ?? (folded.includes('?') ? 'question' : 'other');
	const meaning = { kind, ...HELD_BY[kind], language };
	if (kind !== 'promise') return meaning;
	const day = dayNamedIn(newest, folded, language, today, context);
	return { ...meaning, until: day !== undefined && day >= today ? day : addDays(today, SOON_DAYS) };
}

function says(kind: Kind, language: string, folded: string): boolean {
	if (kind === 'thanks' && folded.split(/\s+/).length > SHORT_WORDS) return false;
	// What is not paid, or is to be paid, does not say that it was.
	const read = kind === 'paid' ? folded.replace(pattern(language, 'notPaid', 'g'), ' ~ ') : folded;
	return pattern(language, kind).test(read);
}

function pattern(language: string, name: Exclude<keyof ReplyWords, 'dayOfMonth'>, flags = ''): RegExp {
	const key = `${language} ${name}`;
	let made = patterns.get(key);
	if (!made) {
		patterns.set(key, (made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${packFor(language).replies[name].join('|')})(?![\\p{L}\\p{N}])`, `u${flags}${name === 'quoted' ? 'm' : ''}`)));
	}
	return made;
}

/** Lower case, without accents, apostrophes as one sign. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/œ/g, 'oe')
		.replace(/ł/g, 'l')
		.replace(/[’ʼ`´]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
}

/** What was written now, not what it answers. */
function withoutQuoted(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const starts = lines.findIndex((line) => LANGUAGES.some((language) => pattern(language, 'quoted').test(fold(line))));
	const own = (starts > 0 ? lines.slice(0, starts) : lines).filter((line) => !line.startsWith('>'));
	return own.join('\n').trim() || text.trim();
}

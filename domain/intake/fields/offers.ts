import { byLanguage, type Wishes } from '../../language';
import { fold } from '../../text';
import { findTimes } from '../recognize';
import type { Turn } from '../sources/customerTurns';
import type { Found, ReadingContext } from '../types';
import { windowOf } from './window';
import { standingOf } from './wishes';

/** What in the customer's words takes one of the business's offers, or none; where it names its hours, it offers nothing. Folded. */
const wordsOf = byLanguage((any) => {
	const word = (part: (taken: Wishes['taken']) => string) => new RegExp(`\\b(?:${any(({ wishes }) => part(wishes.taken))})\\b`);
	return { yes: word(({ yes }) => yes), no: word(({ no }) => no), first: word(({ first }) => first), last: word(({ last }) => last), hours: word(({ hours }) => hours) };
});
const HOUR = /(?<![\d:.])(\d{1,2})(?::(\d{2}))?(?![\d:])/g;
/** UTF-16 units of a question and of a reply in which an offer and its answer are looked for. */
const LIMIT = 600;

/** Times that the business offered and the customer took; what is quoted are the customer's words. `own`: the times that they wish themselves. */
export function takenOffers(turns: Turn[], text: string, own: Found[], context: ReadingContext): Found[] {
	return turns.flatMap(({ start, end, question }) => {
		const asked = question.slice(-LIMIT);
		const offers = findTimes(asked, context).filter((offer) => isOpen(offer, context) && standingOf(asked, offer, context.language) > 0);
		if (offers.length === 0 || wordsOf(context.language).hours.test(fold(asked))) return [];
		const reply = text.slice(start, Math.min(end, start + LIMIT));
		const said = own.filter((one) => one.start >= start && one.end <= start + reply.length);
		if (said.length > 0) return namedOf(said, offers, context);
		const taken = takenBy(reply, offers, context);
		return taken === undefined ? [] : [{ ...taken, start: start + taken.start, end: start + taken.end }];
	});
}

function isOpen({ value }: Found, context: ReadingContext): boolean {
	const { start, end } = windowOf(value, context) ?? {};
	const last = end ?? start;
	return last !== undefined && Date.parse(last) > context.referenceTime;
}

/** "Friday works" of "Thursday at 2 or Friday at 10": the offer that lies in the customer's words. */
function namedOf(own: Found[], offers: Found[], context: ReadingContext): Found[] {
	for (const said of own) {
		const within = offers.find((offer) => isWithin(windowOf(offer.value, context), windowOf(said.value, context)));
		if (within !== undefined) return [{ ...within, raw: said.raw, start: said.start, end: said.end }];
	}
	return [];
}

function isWithin(offer: ReturnType<typeof windowOf>, said: ReturnType<typeof windowOf>): boolean {
	if (offer?.start === undefined || said?.start === undefined) return false;
	const [at, from] = [Date.parse(offer.start), Date.parse(said.start)];
	return said.end === undefined ? at === from : at >= from && at < Date.parse(said.end);
}

/** A yes to the only offer, "the second one", or "1 is better" of "tomorrow at 8 or at 1"; not where another time is asked for. */
function takenBy(reply: string, offers: Found[], { language }: ReadingContext): Found | undefined {
	const [sentence] = /^\s*[^.!?\n]{0,200}(?![^\s.!?])(?:[.!?]\s*[^.!?\n]{0,120}(?![^\s.!?]))?/.exec(reply) ?? [''];
	const words = fold(sentence);
	const { yes, no, first, last } = wordsOf(language);
	if (no.test(words)) return undefined;
	const raw = sentence.trim();
	const start = sentence.length - sentence.trimStart().length;
	const answer = (offer: Found | undefined) => (offer === undefined || raw === '' ? undefined : { ...offer, raw, start, end: start + raw.length });
	if (last.test(words)) return answer(offers.at(-1));
	if (first.test(words)) return answer(offers[0]);
	const hours = [...words.matchAll(HOUR)].map(([, hour, minute = '00']) => `${String(Number(hour) % 12).padStart(2, '0')}:${minute}`);
	const atHour = offers.filter((offer) => hours.includes(clockOf(offer)));
	if (hours.length > 0) return atHour.length === 1 ? answer(atHour[0]) : undefined;
	return offers.length === 1 && yes.test(words) ? answer(offers[0]) : undefined;
}

/** On a clock's face, so that 13:00 and "1" are one. */
function clockOf({ value }: Found): string {
	const written = typeof value === 'string' ? value : typeof value === 'object' && 'start' in value ? (value.start ?? '') : '';
	const [, hour = '', minute = ''] = /T(\d\d):(\d\d)/.exec(written) ?? [];
	return hour === '' ? '' : `${String(Number(hour) % 12).padStart(2, '0')}:${minute}`;
}

import { fold } from '../../text';
import { findTimes } from '../recognize';
import type { Turn } from '../sources/customerTurns';
import type { Found, ReadingContext } from '../types';
import { windowOf } from './window';
import { standingOf } from './wishes';

/** What the customer's words take of what the business has offered right before. Folded. */
const YES =
	/\b(?:yes|yeah|yep|yup|sure|ok|okay|works?|fine|perfect|great|good|deal|sounds|confirm\w*|see you|take it|(?:i|we)(?:'ll| will) take|book (?:it|me|us)|please do|agreed|absolutely|si|claro|perfecto|de acuerdo|vale|nos va bien|me va bien|oui|parfait|d'accord|convient|entendu|ja|gerne?|passt|einverstanden|in ordnung|sim|perfeito|combinado|pode ser)\b/;
const NO =
	/\b(?:no|not|nope|can'?t|cannot|won'?t|don'?t|doesn'?t|isn'?t|unfortunately|sorry|instead|rather|earlier|anything|else|nein|nicht|leider|kein\w*|tampoco|lamentablemente|non|pas|malheureusement|nao|infelizmente)\b/;
const FIRST = /\b(?:(?:first|1st|former|earlier) (?:one|slot|option|time|offer)|the (?:first|former)|either|both|any of|erste[nr]?|primer[oa]?|premiere?|primeir[oa])\b/;
const LAST = /\b(?:(?:second|2nd|latter|later|last) (?:one|slot|option|time|offer)|the (?:second|latter|last)|zweite[nr]?|segund[oa]|deuxieme|second)\b/;
/** When the business is there at all. Folded. */
const HOURS = /\b(?:(?:we are|we're|the (?:office|shop) is) open|(?:our|opening|business|office) hours|wir haben .{0,40}geoffnet|unsere offnungszeiten|nuestro horario|nos horaires|(?:o )?nosso horario|i nostri orari|onze openingstijden)\b/;
const HOUR = /(?<![\d:.])(\d{1,2})(?::(\d{2}))?(?![\d:])/g;
/** UTF-16 units of a question and of a reply in which an offer and its answer are looked for. */
const LIMIT = 600;

/** Times that the business offered and the customer took; what is quoted are the customer's words. `own`: the times that they wish themselves. */
export function takenOffers(turns: Turn[], text: string, own: Found[], context: ReadingContext): Found[] {
	return turns.flatMap(({ start, end, question }) => {
		const asked = question.slice(-LIMIT);
		const offers = findTimes(asked, context).filter((offer) => isOpen(offer, context) && standingOf(asked, offer, context.language) > 0);
		if (offers.length === 0 || HOURS.test(fold(asked))) return [];
		const reply = text.slice(start, Math.min(end, start + LIMIT));
		const said = own.filter((one) => one.start >= start && one.end <= start + reply.length);
		if (said.length > 0) return namedOf(said, offers, context);
		const taken = takenBy(reply, offers);
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
function takenBy(reply: string, offers: Found[]): Found | undefined {
	const [sentence] = /^\s*[^.!?\n]{0,200}(?![^\s.!?])(?:[.!?]\s*[^.!?\n]{0,120}(?![^\s.!?]))?/.exec(reply) ?? [''];
	const words = fold(sentence);
	if (NO.test(words)) return undefined;
	const raw = sentence.trim();
	const start = sentence.length - sentence.trimStart().length;
	const answer = (offer: Found | undefined) => (offer === undefined || raw === '' ? undefined : { ...offer, raw, start, end: start + raw.length });
	if (LAST.test(words)) return answer(offers.at(-1));
	if (FIRST.test(words)) return answer(offers[0]);
	const hours = [...words.matchAll(HOUR)].map(([, hour, minute = '00']) => `${String(Number(hour) % 12).padStart(2, '0')}:${minute}`);
	const atHour = offers.filter((offer) => hours.includes(clockOf(offer)));
	if (hours.length > 0) return atHour.length === 1 ? answer(atHour[0]) : undefined;
	return offers.length === 1 && YES.test(words) ? answer(offers[0]) : undefined;
}

/** On a clock's face, so that 13:00 and "1" are one. */
function clockOf({ value }: Found): string {
	const written = typeof value === 'string' ? value : typeof value === 'object' && 'start' in value ? (value.start ?? '') : '';
	const [, hour = '', minute = ''] = /T(\d\d):(\d\d)/.exec(written) ?? [];
	return hour === '' ? '' : `${String(Number(hour) % 12).padStart(2, '0')}:${minute}`;
}

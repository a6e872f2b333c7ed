import type { Refiner, Stretch } from '../recognizer';
import { dateOf, dayOf, type TimePart } from './part';

type Part = Stretch<TimePart>;

interface Lead {
	/** Ends where the part begins. */
	written: RegExp;
	apply(part: TimePart, groups: Record<string, string | undefined>): TimePart | null;
}

const bound = (kind: TimePart['bound']) => (part: TimePart) => {
	// "from Monday to Wednesday" has both its ends already.
	if (part.until !== undefined) return kind === 'from' ? part : null;
	return part.bound === undefined ? { ...part, bound: kind } : null;
};

/** Stands between what binds a day and the day. */
const THE = '(?:the |le |la |el |den |dem |am |zum |o |ao |dia |día |du |au |del )?';
const lead = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words}) ${THE}$`, 'iu');

const COUNTED = String.raw`(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?<unit>days?|weeks?|months?|fortnights?)`;

/** What stands before a day and changes what it says. The longer ones come first: "no later than" ends in "than", "not before" in "before". */
const LEADS: Lead[] = [
	{ written: new RegExp(String.raw`(?<!\p{L})${COUNTED} (?:from|after|(?<=weeks? )on|(?<=fortnights? )on) ${THE}$`, 'iu'), apply: shifted(1) },
	{ written: new RegExp(String.raw`(?<!\p{L})${COUNTED} before ${THE}$`, 'iu'), apply: shifted(-1) },
	{ written: /(?<!\p{L})(?:the )?(?:week (?:of|starting(?: on)?|beginning)|w\/c|woche (?:vom|ab dem)|semana del?|semaine du|semana de) (?:the )?$/iu, apply: weekOf },
	{ written: lead('not before|no sooner than|not earlier than|no earlier than|not until|nicht vor|frühestens(?: ab)?|no antes del?|pas avant|não antes de|nao antes de'), apply: bound('from') },
	{ written: lead('no later than|not later than|latest by|by the end of|(?<!(?:come|coming|stop|drop|swing|pass|be|somebody|someone) )by|until|till|spätestens(?: bis)?|bis|hasta|a más tardar|a mas tardar|jusqu[’\']au?|au plus tard|d[’\']ici|até|o mais tardar'), apply: bound('until') },
	{ written: lead('before|prior to|earlier than|vor|antes del?|avant|antes do?'), apply: bound('before') },
	{ written: lead('after|later than|nach|después del?|après|depois de'), apply: bound('after') },
	{ written: lead('since|from|starting(?: on| from)?|beginning on|as of|ab|seit|desde|a partir del?|à partir du?|dès'), apply: bound('from') },
	{ written: lead('between|zwischen|entre'), apply: (part) => part },
	{ written: /(?<!\p{L})(?:(?:this |the )?(?:upcoming|coming|following)) $/iu, apply: (part) => part },
	{ written: /(?<!\p{L})(?:the |this )?(?:previous|past) $/iu, apply: weekBefore },
	// Only the next of what comes back is a time; that it repeats is the business's to ask.
	{ written: /(?<!\p{L})(?:every other|every|each|cada|todas las|chaque|jeden|cada) $/iu, apply: asItIs },
];

function asItIs(part: TimePart): TimePart {
	return part;
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "a week from Thursday", "2 weeks before Christmas". */
function shifted(direction: 1 | -1): Lead['apply'] {
	return (part, { count = '', unit = '' }) => {
		if (part.days === undefined || part.until !== undefined) return null;
		const word = COUNTS.indexOf(count.toLowerCase());
		const number = direction * (/^an?$/i.test(count) ? 1 : word > 0 ? word : Number(count));
		const move = (day: number) => (/^m/i.test(unit) ? monthsLater(day, number) : day + number * (/^w/i.test(unit) ? 7 : /^f/i.test(unit) ? 14 : 1));
		const from = move(part.days.from);
		return { ...part, days: { from, to: from + part.days.to - part.days.from } };
	};
}

/** The same day of another month, or its last one. */
function monthsLater(day: number, months: number): number {
	const { year, month, day: number } = dateOf(day);
	return Math.min(dayOf(year, month + months, number), dayOf(year, month + months + 1, 1) - 1);
}

/** "by Friday", "the week of the 5th". Read once before ranges, so that "from" is known, and what it bounds is whole. */
export const leads: Refiner<TimePart> = (found, text) => found.map((part, index) => withLead(part, text, found[index - 1]?.end ?? 0));

function withLead(part: Part, text: string, from: number): Part {
	const before = text.slice(Math.max(from, part.start - 32), part.start);
	for (const { written, apply } of LEADS) {
		const match = written.exec(before);
		if (match === null || (part.value.days === undefined && apply !== asItIs)) continue;
		const value = apply(part.value, match.groups ?? {});
		if (value === null) return part;
		const start = part.start - before.length + match.index;
		return { ...part, value, start, raw: text.slice(start, part.end) };
	}
	return part;
}

function weekBefore({ days, ...part }: TimePart): TimePart | null {
	return days?.weekly ? { ...part, days: { from: days.from - 7, to: days.to - 7 } } : null;
}

/** Monday to Sunday (ISO 8601). */
function weekOf({ days, ...part }: TimePart): TimePart | null {
	if (days === undefined || part.until !== undefined) return null;
	const monday = days.from - dateOf(days.from).weekday;
	return { ...part, days: { from: monday, to: monday + 7 } };
}

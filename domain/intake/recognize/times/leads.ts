import type { Refiner, Stretch } from '../recognizer';
import { dateOf, type TimePart } from './part';

type Part = Stretch<TimePart>;

interface Lead {
	/** Ends where the part begins. */
	written: RegExp;
	apply(part: TimePart): TimePart | null;
}

const bound = (kind: TimePart['bound']) => (part: TimePart) => {
	// "from Monday to Wednesday" has both its ends already.
	if (part.until !== undefined) return kind === 'from' ? part : null;
	return part.bound === undefined ? { ...part, bound: kind } : null;
};

/** What stands before a day and changes what it says. The longer ones come first: "no later than" ends in "than". */
const LEADS: Lead[] = [
	{ written: /(?<!\p{L})(?:the )?(?:week (?:of|starting(?: on)?|beginning)|w\/c|woche (?:vom|ab dem)|semana del?|semaine du|semana de) (?:the )?$/iu, apply: weekOf },
	{ written: /(?<!\p{L})(?:no later than|not later than|by the end of|by|until|till|bis(?: zum)?|hasta|jusqu[’']au?|até) (?:the )?$/iu, apply: bound('until') },
	{ written: /(?<!\p{L})(?:before|prior to|vor(?: dem)?|antes del?|avant|antes de) (?:the )?$/iu, apply: bound('before') },
	{ written: /(?<!\p{L})(?:after|later than|nach(?: dem)?|después del?|après|depois de) (?:the )?$/iu, apply: bound('after') },
	{ written: /(?<!\p{L})(?:since|from|starting(?: on| from)?|beginning on|as of|ab(?: dem)?|seit|desde|a partir del?|à partir du?|dès) (?:the )?$/iu, apply: bound('from') },
	{ written: /(?<!\p{L})(?:between|zwischen|entre) (?:the )?$/iu, apply: (part) => part },
	{ written: /(?<!\p{L})(?:(?:this |the )?(?:upcoming|coming|following)) $/iu, apply: (part) => part },
	{ written: /(?<!\p{L})(?:the |this )?(?:previous|past) $/iu, apply: weekBefore },
	// Only the next of what comes back is a time; that it repeats is the business's to ask.
	{ written: /(?<!\p{L})(?:every other|every|each) $/iu, apply: (part) => part },
];

/** "by Friday", "the week of the 5th". Read once before ranges, so that "from" is known, and what it bounds is whole. */
export const leads: Refiner<TimePart> = (found, text) => found.map((part, index) => withLead(part, text, found[index - 1]?.end ?? 0));

function withLead(part: Part, text: string, from: number): Part {
	const lead = text.slice(Math.max(from, part.start - 32), part.start);
	for (const { written, apply } of LEADS) {
		const match = written.exec(lead);
		if (match === null || part.value.days === undefined) continue;
		const value = apply(part.value);
		if (value === null) return part;
		const start = part.start - lead.length + match.index;
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

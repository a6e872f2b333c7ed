import type { Refiner, Stretch } from '../recognizer';
import { CHANGE } from './changes';
import { dateOf, type Bound, type Clock, type TimePart } from './part';

type Part = Stretch<TimePart>;
/** `lead`: what stands before the first. */
type Join = (first: Part, last: Part, between: string, lead: string) => TimePart | null;

const SAME_DAY = /^(?:,? ?(?:at|@|on|in|of|around|about|the|for|am|um|gegen|à|a las?|por la|de la|de|às|vers|le|el|no|na|dem|den|früh)?(?: the)? ?|[ ,]{0,2}|\)? ?-? ?)$/iu;

/** "Tuesday" and "after 3", "in the morning" and "tomorrow". */
const dayAndClock: Join = ({ value: first }, { value: last }, between) => {
	if (!SAME_DAY.test(between) || first.until !== undefined || last.until !== undefined) return null;
	const [day, clock] = first.clock === undefined ? [first, last] : [last, first];
	if (day.days === undefined || day.clock !== undefined || clock.days !== undefined || clock.clock === undefined || day.bound !== undefined) return null;
	// An hour in a week is no moment; a part of the day in one is a window.
	if (day.days.to - day.days.from > 1 && clock.clock.to === clock.clock.from && clock.bound === undefined) return null;
	return { ...clock, days: day.days };
};

/** "next week on Tuesday", "Wednesday evening next week". */
const weekdayOfWeek: Join = ({ value: first }, { value: last }, between) => {
	if (!/^,? ?(?:on|of|in|am|el|le|na|no|de|del|der|von)? ?(?:the |la )?$/iu.test(between) || first.until !== undefined || last.until !== undefined) return null;
	const [week, day] = last.days?.weekly ? [first, last] : [last, first];
	if (week.clock !== undefined || week.bound !== undefined || week.days === undefined || day.days?.weekly !== true || week.days.weekly) return null;
	const from = week.days.from + ((((day.days.from - week.days.from) % 7) + 7) % 7);
	return from < week.days.to && week.days.to - week.days.from <= 7 ? { ...day, days: { from, to: from + 1 } } : null;
};

/** "in the morning at 7", "tomorrow evening at 8": the part of the day says which half an hour is in. */
const dayPartAndHour: Join = ({ value: first }, { value: last }, between) => {
	if (!SAME_DAY.test(between) || first.until !== undefined || last.until !== undefined || first.clock === undefined || last.clock === undefined) return null;
	const [part, hour] = first.clock.to - first.clock.from > 0 && !first.clock.loose ? [first, last] : [last, first];
	if (part.clock === undefined || hour.clock === undefined || part.clock.to === part.clock.from || (part.days && hour.days)) return null;
	const { from, to, loose } = hour.clock;
	const shift = !loose ? 0 : part.clock.from >= 720 && from < 720 ? 720 : part.clock.to <= 720 && from >= 780 ? -720 : 0;
	const days = part.days ?? hour.days;
	const within = partUpTo(part.clock, from + shift, hour.bound);
	if (within !== undefined && from === to) return { days, clock: within };
	return { ...hour, days, clock: { from: from + shift, to: to + shift, loose: false } };
};

/** Minutes that a part of the day has at least, where its hour lies outside of what it usually is. */
const LEAST_PART = 120;

/** "mornings before 10" is the part of the morning before ten, on whichever day, and not all that comes before ten o'clock of one. */
function partUpTo({ from, to }: Clock, hour: number, bound: Bound | undefined): Clock | undefined {
	if (bound === undefined) return undefined;
	const ends = bound === 'before' || bound === 'until';
	return ends ? { from: Math.min(from, hour < from + 60 ? hour - LEAST_PART : from), to: hour, loose: false } : { from: hour, to: hour > to - 60 ? Math.max(to, hour + LEAST_PART) : to, loose: false };
}

/** "Friday 7/6", "tomorrow, 13/04/21": the date says which. */
const dayTwice: Join = ({ value: first }, { value: last }, between) => {
	const plain = (part: TimePart) => part.days !== undefined && part.clock === undefined && part.until === undefined && part.bound === undefined;
	if (!/^\.?,? ?\(?(?:the |of |den |dem |le |el )?$/i.test(between) || !plain(first) || !plain(last)) return null;
	// "Donnerstag, den 12. März": the name says no more than the weekday.
	const ahead = (last.days?.from ?? 0) - (first.days?.from ?? 0);
	if (first.days?.weekly && !last.days?.weekly && ahead > 0 && ahead % 7 === 0) return last;
	return (first.days?.from ?? 0) <= (last.days?.from ?? 0) && (last.days?.to ?? 0) <= (first.days?.to ?? 0) ? last : null;
};

/** "any weekday next week": its Monday to Friday. */
const workingDays: Join = ({ value: first }, { value: last }, between) => {
	if (!/^,? ?(?:of|in)? ?(?:the )?$/i.test(between)) return null;
	const [days, week] = first.days?.working === true ? [first, last] : [last, first];
	if (days.days?.working !== true || days.clock !== undefined || week.clock !== undefined || week.bound !== undefined || week.until !== undefined || week.days === undefined) return null;
	const to = week.days.from - dateOf(week.days.from).weekday + 5;
	return week.days.to - week.days.from <= 7 && week.days.from < to ? { days: { from: week.days.from, to } } : null;
};

const TO = /^ ?(?:to|till|til|until|through|thru|-|–|—|~|bis|a|al|hasta|à|au|jusqu[’']au?|até|ao?)(?: the| el| le| zum)? ?$/iu;
const AND = /^ (?:and|und|y|et|e)(?: the)? $/iu;

/** "Monday to Wednesday", "from August to October", "2pm till tomorrow 4:30pm". */
const range: Join = (first, last, between, lead) => {
	if (CHANGE.test(lead)) return null;
	// "from April until the end of June": both ends were bound by their own words.
	if (first.value.bound === 'from' && last.value.bound === 'until' && first.value.until === undefined && /^,? ?$/.test(between)) {
		return { ...first.value, bound: undefined, until: { ...last.value, bound: undefined } };
	}
	const opened = first.value.bound === 'from' || /^(?:between|zwischen|entre)/i.test(first.raw);
	if (!(TO.test(between) || (AND.test(between) && opened)) || first.value.until !== undefined || last.value.until !== undefined) return null;
	if ((first.value.bound !== undefined && !opened) || last.value.bound !== undefined) return null;
	return { ...first.value, bound: undefined, until: last.value };
};

/**
 * A part of the day and its hour first, so that the hour is right before it meets its day. The week twice, because it may
 * stand on either side of the day with its hour.
 */
export const JOINS: Array<Refiner<TimePart>> = [joining(dayPartAndHour), joining(dayTwice), joining(workingDays), joining(weekdayOfWeek), joining(dayAndClock), joining(weekdayOfWeek), joining(dayPartAndHour)];
/** Last, of whole moments. */
export const RANGES: Array<Refiner<TimePart>> = [joining(range), sharedHours];

/** "Tuesday or Wednesday after 4": the hours are those of both days. */
function sharedHours(found: Part[], text: string): Part[] {
	return found.map((part, index) => {
		const next = found.at(index + 1);
		if (next === undefined || part.value.clock !== undefined || part.value.days === undefined || part.value.until !== undefined || part.value.bound !== undefined) return part;
		const { clock, days, bound } = next.value;
		if (clock === undefined || days === undefined || next.value.until !== undefined || !/^,? (?:or|and|oder|und|o|y|ou|et|e) $/i.test(text.slice(part.end, next.start))) return part;
		return { ...part, value: { ...part.value, clock, bound } };
	});
}

/** Joins neighbours from left to right for as long as they join. */
function joining(join: Join): Refiner<TimePart> {
	return (found, text) =>
		found.reduce<Part[]>((joined, next) => {
			const last = joined.at(-1);
			const gap = last === undefined || next.start - last.end > 16 ? undefined : text.slice(last.end, next.start);
			const value = last === undefined || gap === undefined ? null : join(last, next, gap, text.slice(Math.max(0, last.start - 60), last.start));
			if (last === undefined || value === null) {
				joined.push(next);
				return joined;
			}
			joined[joined.length - 1] = {
				value,
				raw: text.slice(last.start, next.end),
				start: last.start,
				end: next.end,
				confidence: Math.min(last.confidence, next.confidence),
				valid: last.valid && next.valid,
			};
			return joined;
		}, []);
}

import { PACKS } from '../../../language';
import { behind, type Rule } from '../recognizer';
import { CHANGE } from './changes';
import { localNow } from './local';
import { ANY_MONTH, monthNumber } from './months';
import { dateOf, monthOf, oneDay, type Clock, type Days, type TimePart } from './part';

const ENGLISH = [
	'mon(?:day)?|mondays',
	'tue(?:s(?:day)?)?|tuesdays|tues',
	'wed(?:nesday)?|wednesdays|weds',
	'thu(?:r(?:s(?:day)?)?)?|thursdays|thurs|thur',
	'fri(?:day)?|fridays',
	'sat(?:urday)?|saturdays',
	'sun(?:day)?|sundays',
];
/** From Monday on; the full names of all languages, and in English the short ones and the plural. */
const NAMES = ENGLISH.map((names, day) => [names, ...PACKS.filter(({ code }) => code !== 'en').map(({ times }) => times.names.weekdays[day])].join('|'));
const WEEKDAY = NAMES.join('|');
const FULL = NAMES.map((names) => names.split('|').slice(1).join('|')).join('|');

function weekdayOf(name: string): number {
	return NAMES.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name));
}

/** Parts of a day that German writes together with it. */
const GLUED: Record<string, Clock> = {
	vormittag: { from: 480, to: 720, loose: false },
	morgen: { from: 480, to: 720, loose: false },
	früh: { from: 420, to: 540, loose: false },
	mittag: { from: 720, to: 840, loose: false },
	nachmittag: { from: 720, to: 1020, loose: false },
	abend: { from: 1020, to: 1260, loose: false },
};

/** "jueves 12 a las 10", "mardi 17": the number is the day's, as that of "Tuesday 17" is. */
const numbered: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?<name>${FULL}),? (?:día |dia |le )?(?<day>\d{1,2})(?![\p{L}\d/:]|[.,-]\d| ?(?:h|uhr|heures)(?!\p{L})| (?:de )?(?:${ANY_MONTH}))`, 'giu'),
	read({ groups = {} }, context) {
		if (!['es', 'fr', 'pt', 'it'].includes(context.language)) return null;
		const today = localNow(context).day;
		const weekday = weekdayOf(groups.name ?? '');
		// Of the next five such weekdays.
		const day = Array.from({ length: 5 }, (_, week) => nextWeekday(weekday, today) + 7 * week).find((one) => dateOf(one).day === Number(groups.day));
		return day === undefined ? null : { value: { days: oneDay(day), whole: true }, confidence: 0.85, valid: true };
	},
};

/** "Donnerstag", "Donnerstagvormittag", "jueves", in a text of whichever language. */
const foreign: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?<name>${FULL})s?(?<part>${Object.keys(GLUED).join('|')})?s?(?: que viene| que vem| qui vient)?(?![\p{L}\d])(?! in (?:einer|zwei|drei|vier|\d))`, 'giu'),
	read(match, context) {
		const { name = '', part } = match.groups ?? {};
		const clock = part === undefined ? undefined : GLUED[part.toLowerCase()];
		const days = { ...oneDay(nextWeekday(weekdayOf(name), localNow(context).day)), weekly: true };
		return { value: clock === undefined ? { days } : { days, clock }, confidence: 0.85, valid: true };
	},
};

const COUNTS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, einer: 1, zwei: 2, drei: 3, vier: 4 };
const countOf = (written: string): number => COUNTS[written.toLowerCase()] ?? Number(written);

/** "Mon-Wed", "Monday through Friday". */
const span: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?:from|between|von|vom|de|del|du|entre|zwischen) )?(?<first>${WEEKDAY})(?: ?[-–] ?| (?:through|thru|to|and(?<=between .{2,12} and)|until|till?|bis|a|à|al|au) )(?<last>${WEEKDAY})(?!\p{L}| ?\d{1,2}[/.])`, 'giu'),
	read({ groups = {}, input, index }, context) {
		if (CHANGE.test(input.slice(Math.max(0, index - 60), index))) return null;
		const first = nextWeekday(weekdayOf(groups.first ?? ''), localNow(context).day);
		const last = nextWeekday(weekdayOf(groups.last ?? ''), first);
		return { value: { days: { from: first, to: last + 1 }, whole: true }, confidence: 0.8, valid: true };
	},
};

/** "the Thursday after next", "Dienstag in einer Woche", "Thursday week". */
const later: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:the )?(?<name>${WEEKDAY})(?: (?<next>after next)| in (?<count>einer|zwei|drei|vier|\d) Wochen?| week(?=[,.;!?\n]|$| (?:at|after|before|between)))(?!\p{L})`, 'giu'),
	read({ groups = {} }, context) {
		const day = nextWeekday(weekdayOf(groups.name ?? ''), localNow(context).day);
		return { value: { days: oneDay(day + 7 * (groups.count === undefined ? 1 : countOf(groups.count))), whole: true }, confidence: 0.85, valid: true };
	},
};

const NTH = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last'];
const OF_MONTH = String.raw`(?: of| in) (?:(?<which>the|this|next|the following|the coming) month|(?<month>${ANY_MONTH})(?:,? (?<year>\d{4}))?)`;

function monthIn(groups: Record<string, string | undefined>, today: number): Days {
	const { year, month } = dateOf(today);
	if (groups.month === undefined) return monthOf(year, month + (/next|following|coming/i.test(groups.which ?? '') ? 1 : 0));
	const number = monthNumber(groups.month);
	return monthOf(groups.year === undefined ? year + (number < month ? 1 : 0) : Number(groups.year), number);
}

/** "the first Monday in April", "last Friday of the month". */
const nth: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:the )?(?<nth>${NTH.join('|')}) (?<name>${WEEKDAY})${OF_MONTH}(?![\p{L}\d])`, 'giu'),
	read({ groups = {} }, context) {
		const { from, to } = monthIn(groups, localNow(context).day);
		const place = NTH.findIndex((names) => names.split('|').includes((groups.nth ?? '').toLowerCase()));
		const first = nextWeekday(weekdayOf(groups.name ?? ''), from);
		const day = place < 4 ? first + 7 * place : first + 7 * Math.floor((to - 1 - first) / 7);
		return { value: { days: oneDay(day), whole: true }, confidence: 0.85, valid: true };
	},
};

/** "the 5th of next month". */
const dayOfThatMonth: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: day)? of (?<which>the|this|next|the following|the coming) month(?!\p{L})/giu,
	read({ groups = {} }, context) {
		const { from, to } = monthIn(groups, localNow(context).day);
		const day = from + Number(groups.day) - 1;
		return day >= from && day < to ? { value: { days: oneDay(day), whole: true }, confidence: 0.85, valid: true } : null;
	},
};

/** "any weekday", "weekdays after 5": the next of them; with a week beside it, its Monday to Friday. */
const working: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:(?:any|every|each|on|a) )?(?:week ?days?|werktags?|wochentags|unter der woche|m-f|mo-fr|entre semana|d[ií]as? laborables?|en semaine|dias? úte?is)(?!\p{L})/giu,
	read(match, context) {
		if (/^ (?:rates?|hours)\b/.test(behind(match))) return null;
		const today = localNow(context).day;
		const { weekday } = dateOf(today);
		return { value: { days: { ...oneDay(weekday < 5 ? today : today + 7 - weekday), working: true }, whole: true }, confidence: 0.75, valid: true };
	},
};

const NUMBERS = 'a couple of|a few|two|three|four|five|six|seven|ten|\\d{1,2}';
const VALUES: Record<string, number> = { 'a couple of': 2, 'a few': 3, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 };

/** "within the next 4 business days": from now to the last of them. */
const businessDays: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?:within|in|over) )?(?:the )?(?:next )?(?<count>${NUMBERS}) (?:business|working|work) days?(?!\p{L})`, 'giu'),
	read({ groups = {} }, context) {
		const today = localNow(context).day;
		let last = today;
		for (let left = VALUES[(groups.count ?? '').toLowerCase()] ?? Number(groups.count); left > 0; ) {
			last += 1;
			if (dateOf(last).weekday < 5) left -= 1;
		}
		return { value: { days: { from: today, to: last + 1 }, whole: true }, confidence: 0.75, valid: true };
	},
};

export const WEEKDAYS: Array<Rule<TimePart>> = [nth, dayOfThatMonth, later, span, businessDays, working, numbered, foreign];

/** Today counts. */
function nextWeekday(weekday: number, from: number): number {
	return from + ((((weekday - dateOf(from).weekday) % 7) + 7) % 7);
}

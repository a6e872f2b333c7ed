import { PACKS, type Times, type WrittenTimes } from '../../../language';
import type { ReadingContext } from '../../types';
import type { Rule } from '../recognizer';
import { exists, yearOf } from './dates';
import { localNow } from './local';
import { dateOf, dayOf, oneDay, type Clock, type TimePart } from './part';

/**
 * Days and hours of the languages that chrono is not used for, each by the words of its pack and in texts of that language only.
 * What could be a count of something ("na 2 weken", "do 5 osób") is no hour.
 */
interface Language {
	code: string;
	times: Times;
	written: WrittenTimes;
}

const LANGUAGES: readonly Language[] = PACKS.flatMap(({ code, times }) => (times.written ? [{ code, times, written: times.written }] : []));

/** Whether the rules here read the language, so that nothing else need guess at it. */
export function isWrittenOut(language: string): boolean {
	return LANGUAGES.some(({ code }) => code === language);
}

const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;
const HOUR = String.raw`(?<h>[01]?\d|2[0-4])(?:[:.](?<m>[0-5]\d))?`;

const rule = ({ code }: Language, pattern: string, read: (groups: Record<string, string | undefined>, context: ReadingContext) => TimePart | null): Rule<TimePart> => ({
	pattern: new RegExp(START + pattern + END, 'giu'),
	read({ groups = {} }, context) {
		const value = context.language === code ? read(groups, context) : null;
		return value && { value, confidence: 0.8, valid: true };
	},
});

/** Hours from 13 on and those with minutes are written in full; "alle 3" is in the afternoon, as people make appointments. */
function minutesOf({ h, m }: Record<string, string | undefined>): number | null {
	const hour = Number(h);
	const minutes = hour * 60 + Number(m ?? 0);
	return minutes > 1440 ? null : hour >= 1 && hour < 7 && m === undefined ? minutes + 720 : minutes;
}

const at = (minutes: number): Clock => ({ from: minutes, to: minutes, loose: false });

function near(language: Language, words: string, days: number): Rule<TimePart> {
	return rule(language, `(?:${words})`, (_, context) => ({ days: oneDay(localNow(context).day + days) }));
}

function rulesOf(language: Language): Array<Rule<TimePart>> {
	const { times, written } = language;
	const { names } = times;
	const mark = written.hour === '' ? '' : `(?: ?(?:${written.hour}))?`;
	// Not the beginning of a date, and nothing that is counted.
	const hour = String.raw`${HOUR}${mark}(?![\p{L}\d]|[.,:/-]\d| ?(?:%|€|zł|euro|km|m\b|${names.months.join('|')})| \p{Ll}{4,})`;
	const bounded = (words: string, bound: 'after' | 'before') =>
		rule(language, `(?:${words}) ${hour}`, (groups) => {
			const minutes = minutesOf(groups);
			return minutes === null ? null : { clock: at(minutes), bound };
		});
	const part = (words: string, from: number, to: number) => rule(language, `(?:${words})`, () => ({ clock: { from, to, loose: false } }));
	const second = hour.replace('<h>', '<h2>').replace('<m>', '<m2>');
	return [
		...(written.halfTo === ''
			? []
			: [
					rule(language, `(?:(?:${written.at}) )?(?:${written.halfTo}) (?<hour>${written.hours.join('|')})`, ({ hour: named = '' }) => {
						const index = written.hours.findIndex((forms) => forms.split('|').includes(named.toLowerCase()));
						const minutes = index * 60 + 30;
						return { clock: at(minutes < 420 ? minutes + 720 : minutes) };
					}),
				]),
		rule(language, String.raw`(?<day>\d{1,2})(?:\.|º|°|e|ste|de)? ${written.of}(?<month>${names.months.join('|')})(?:,? (?<year>\d{4}))?`, ({ day, month = '', year }, context) => {
			const [number, named] = [Number(day), names.months.findIndex((forms) => forms.split('|').includes(month.toLowerCase())) + 1];
			const written = year === undefined ? yearOf(named, number, context) : Number(year);
			return exists(written, named, number) ? { days: oneDay(dayOf(written, named, number)), whole: true } : null;
		}),
		rule(language, String.raw`(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}))?(?![/.:-]\d)`, ({ day, sign, month, year }, context) => {
			// "10.30" and "10-12" are hours.
			if (year === undefined && sign !== '/') return null;
			const [number, named] = [Number(day), Number(month)];
			const written = year === undefined ? yearOf(named, number, context) : Number(year);
			return named <= 12 && exists(written, named, number) ? { days: oneDay(dayOf(written, named, number)), whole: true } : null;
		}),
		near(language, names.dayAfterTomorrow, 2),
		near(language, names.tomorrow, 1),
		near(language, names.today, 0),
		...names.weekdays.map((forms, weekday) =>
			rule(language, `(?:${forms})(?<part>${written.morning}|${written.afternoon}|${written.evening})`, ({ part: glued = '' }, context) => {
				const today = localNow(context).day;
				const days = { ...oneDay(today + ((weekday - dateOf(today).weekday + 7) % 7)), weekly: true };
				return { days, clock: new RegExp(`^(?:${written.morning})$`, 'iu').test(glued) ? { from: 480, to: 720, loose: false } : new RegExp(`^(?:${written.afternoon})$`, 'iu').test(glued) ? { from: 720, to: 1020, loose: false } : { from: 1020, to: 1260, loose: false } };
			}),
		),
		rule(language, `(?:${written.from}) ${hour} (?:${written.to}) ${second}`, (groups) => {
			const [from, to] = [minutesOf(groups), minutesOf({ h: groups.h2, m: groups.m2 })];
			return from === null || to === null || to <= from ? null : { clock: { from, to, loose: false } };
		}),
		bounded(written.after, 'after'),
		bounded(written.before, 'before'),
		rule(language, `(?:${written.at}) ${hour}`, (groups) => {
			const minutes = minutesOf(groups);
			return minutes === null ? null : { clock: at(minutes) };
		}),
		part(written.morning, 480, 720),
		part(written.afternoon, 720, 1020),
		part(written.evening, 1020, 1260),
	];
}

export const WRITTEN: Array<Rule<TimePart>> = LANGUAGES.flatMap(rulesOf);

import { isLocalDate } from '../../calendar';
import type { Times } from '../../language';
import { fold } from '../../text';
import { addDays, dayOf } from '../dates';
import type { LocalDate } from '../types';

/** The last day that a folded text names in the words of a pack: a date, a weekday, or one counted from today; none that is over. */
export function writtenDay(text: string, { names, written }: Times, today: LocalDate): LocalDate | undefined {
	const found: Array<{ index: number; date: LocalDate }> = [];
	const add = (pattern: string, read: (match: RegExpExecArray) => LocalDate | undefined) => {
		for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'))) {
			const date = read(match);
			if (date !== undefined && isLocalDate(date) && date >= today) found.push({ index: match.index, date });
		}
	};
	const next = (month: number, day: number, year?: string) => {
		const of = (number: number) => `${number}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		const own = of(Number(year ?? today.slice(0, 4)));
		return year !== undefined || own >= today ? own : of(Number(today.slice(0, 4)) + 1);
	};
	add(fold(names.today), () => today);
	add(fold(names.tomorrow), () => addDays(today, 1));
	add(fold(names.dayAfterTomorrow), () => addDays(today, 2));
	names.weekdays.forEach((forms, weekday) => add(fold(forms), () => addDays(today, (weekday - ((dayOf(today) + 3) % 7) + 7) % 7)));
	names.months.forEach((forms, month) => add(`(\\d{1,2})(?:\\.|e|ste|de)? ${written?.of ?? ''}(?:${fold(forms)})(?: (\\d{4}))?`, ([, day, year]) => next(month + 1, Number(day), year)));
	add('(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}))?', ([, day, sign, month, year]) => (year === undefined && sign === '-' ? undefined : next(Number(month), Number(day), year)));
	return found.sort((a, b) => a.index - b.index).at(-1)?.date;
}

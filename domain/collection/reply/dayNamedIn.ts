import { de, en, es, fr, pt, type Chrono } from 'chrono-node';

import { isLocalDate } from '../../calendar';
import { packFor } from '../../language';
import { addDays, addMonths, dayOf, endOfMonth } from '../dates';
import type { LocalDate } from '../types';
import type { ReplyContext } from './classifyReply';
import { writtenDay } from './writtenDay';

/** chrono's patterns are not all linear, so it is given no more than this. */
const CHARACTERS_READ = 240;
const MONTH_FIRST = ['US', 'CA', 'PH'];
const NOON = 'T12:00:00Z';

/** The day that a promise names; the last one where it names several. */
export function dayNamedIn(text: string, folded: string, language: string, today: LocalDate, { country }: Pick<ReplyContext, 'country'>): LocalDate | undefined {
	const { replies: words, times } = packFor(language);
	const says = (parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`).test(folded);
	const bare = new RegExp(`\\b${words.dayOfMonth}`).exec(folded);
	const named = times.written ? writtenDay(folded.slice(0, CHARACTERS_READ), times, today) : chronoDay(text.slice(0, CHARACTERS_READ), language, today, country);
	if (says(words.monthEnd)) return endOfMonth(today);
	if (named !== undefined) return named;
	if (bare && Number(bare[1]) >= 1 && Number(bare[1]) <= 31) return nextDayOfMonth(Number(bare[1]), today);
	if (says(words.weekEnd)) return addDays(today, (4 - ((dayOf(today) + 3) % 7) + 7) % 7);
	return undefined;
}

function chronoDay(text: string, language: string, today: LocalDate, country: string | undefined): LocalDate | undefined {
	const found = chronoFor(language, country)
		.parse(text, { instant: new Date(`${today}${NOON}`), timezone: 0 }, { forwardDate: true })
		.map(({ start }) => [start.get('year'), start.get('month'), start.get('day')])
		.filter((parts): parts is [number, number, number] => parts.every((part) => part !== null))
		.map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
		.filter((date) => isLocalDate(date) && date >= today);
	return found.at(-1);
}

function chronoFor(language: string, country: string | undefined): Chrono {
	switch (language) {
		case 'de':
			return de.casual;
		case 'es':
			return es.casual;
		case 'fr':
			return fr.casual;
		case 'pt':
			return pt.casual;
		default:
			return country === undefined || MONTH_FIRST.includes(country) ? en.casual : en.GB;
	}
}

/** Today's month where the day is still to come, else the next; a day that a month does not have is its last. */
function nextDayOfMonth(day: number, today: LocalDate): LocalDate {
	const inMonth = (from: LocalDate) => {
		const last = endOfMonth(from);
		return Number(last.slice(8, 10)) < day ? last : `${from.slice(0, 8)}${String(day).padStart(2, '0')}`;
	};
	const own = inMonth(today);
	return own >= today ? own : inMonth(addMonths(`${today.slice(0, 8)}01`, 1));
}

import { DateTime } from 'luxon';

import type { CalendarSpec } from '../../../domain/calendar';
import { WEEKDAYS } from '../../../domain/profile/schema';

/** Which minutes of a stretch are open, found by looking at the wall clock in every one of them. Slow, and easy to believe. */
export interface Reference {
	start: number;
	open: boolean[];
}

const walls = new Map<string, string[]>();

export function lookMinuteByMinute({ timezone, hours, holidays }: CalendarSpec, from: string, days: number): Reference {
	const first = DateTime.fromISO(from, { zone: timezone });
	const start = first.toMillis();
	const key = `${timezone} ${from} ${days}`;
	const wall =
		walls.get(key) ??
		Array.from({ length: days * 1440 }, (_, minute) => DateTime.fromMillis(start + minute * 60_000, { zone: timezone }).toFormat("yyyy-MM-dd'T'HH:mm"));
	walls.set(key, wall);

	const open = wall.map(() => false);
	const reached = (local: string) => {
		const minute = wall.findIndex((text) => text >= local);
		return minute < 0 ? wall.length : minute;
	};
	for (let offset = -2; offset <= days; offset += 1) {
		const date = DateTime.fromISO(from, { zone: 'utc' }).plus({ days: offset });
		const openings = holidays?.openings.filter((opening) => opening.date === date.toISODate()) ?? [];
		const closed = holidays?.dates.some((own) => own === date.toISODate()) ?? false;
		const week = closed ? [] : hours[WEEKDAYS[date.weekday - 1]];
		const windows = openings.length > 0 ? openings.flatMap((opening) => opening.windows) : week;
		for (const [begin, end] of windows) {
			const until = end > begin ? date : date.plus({ days: 1 });
			open.fill(true, reached(localText(date, begin)), reached(localText(until, end)));
		}
	}
	return { start, open };
}

function localText(date: DateTime, time: string): string {
	const [hour, minute] = time.split(':').map(Number);
	return date.plus({ hours: hour, minutes: minute }).toFormat("yyyy-MM-dd'T'HH:mm");
}

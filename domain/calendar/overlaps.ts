import { type Told, told } from '../language';
import type { WeeklyHours } from '../profile/schema';
import { DAY_MINUTES, DAY_NAMES, readWindow, type MinuteWindow } from './windows';

export interface WindowOverlap extends Told {
	/** Of the window that begins while another is still open, e.g. `hours.mon[1]`. */
	path: string;
}

const WEEK_MINUTES = 7 * DAY_MINUTES;

/**
 * The windows of a week that begin while another one is open, in the order of the week; also over midnight, and from Sunday into
 * Monday. Windows that only touch do not overlap. Times must be well written. `path` is where the hours stand.
 */
export function overlaps(hours: WeeklyHours, path = 'hours'): WindowOverlap[] {
	const week = DAY_NAMES.flatMap((name, day) =>
		hours[name].map((window, index) => {
			const field = `${path}.${name}[${index}]`;
			const { start, end } = readWindow(window, field);
			const text = `${name} ${window[0]}–${window[1]}`;
			return { start: start + day * DAY_MINUTES, end: end + day * DAY_MINUTES, field, text, counts: true };
		}),
	);
	// Last week's windows come first, so that one which runs past the end of Sunday meets Monday's.
	const lastWeek = week.map((window) => ({
		...window,
		start: window.start - WEEK_MINUTES,
		end: window.end - WEEK_MINUTES,
		counts: false,
	}));

	const found: WindowOverlap[] = [];
	let open: (MinuteWindow & { text: string }) | undefined;
	for (const window of [...lastWeek, ...week].sort((a, b) => a.start - b.start)) {
		if (window.counts && open && window.start < open.end) found.push({ path: window.field, ...told('overlaps {window}', { window: open.text }) });
		if (!open || window.end > open.end) open = window;
	}
	return found;
}

import { formatInstant } from '../calendar';
import type { Instant } from '../case';
import type { Profile } from '../profile';
import type { Resource } from './resources';
import type { Terms } from './terms';
import { travelMinutes, travels } from './travel';
import type { BusyTime, SlotRequest, SlotRule, Span } from './types';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The span in which a visit may begin: `from` inclusive, `to` inclusive. */
export interface Range {
	from: Instant;
	to: Instant;
}

/**
 * The starts of one resource, whose busy times these are, within a range, rising; and, where `told` is given, which rule took each of the others.
 *
 * Each busy time bars the starts that would come too near to it: everything between `busy.start - after - duration` and
 * `busy.end + before`, with both sides' buffers and the way between them; its edges are free. Barred spans are sorted and
 * walked along with the starts, so the busy times' order makes no difference.
 */
export function openStarts(resource: Resource, request: SlotRequest, terms: Terms, busy: BusyTime[], profile: Profile, range: Range, told?: (rule: SlotRule) => void): Instant[] {
	const duration = terms.durationMinutes * MINUTE;
	const step = terms.intervalMinutes * MINUTE;
	const mine = busy.filter((one) => one.end > one.start && (one.appointment === undefined || one.appointment !== request.appointment));
	const earliest = request.now + terms.noticeMinutes * MINUTE;
	const latest = Math.min(range.to, request.now + terms.horizonDays * DAY);
	const barred = barredStarts(resource, mine, request, terms, profile, range);
	const fullDays = daysThatAreFull(resource, mine);

	const starts: Instant[] = [];
	let previous = -Infinity;
	let next = 0;
	let windowsSeen = 0;
	for (const window of windowsIn(resource, request, range)) {
		windowsSeen += 1;
		if (told && window.end - window.start < duration) told('too-short');
		// On the grid of the window, from the first that lies in the range.
		let start = window.start + Math.max(0, Math.ceil((range.from - window.start) / step)) * step;
		for (; start + duration <= window.runsTo && start < window.end; start += step) {
			if (start > range.to) break;
			if (start <= previous) continue;
			previous = start;
			if (start < earliest) told?.('notice');
			else if (start > latest) told?.('horizon');
			else if (fullDays && fullDays.has(formatInstant(start, resource.timezone).slice(0, 10))) told?.('daily-maximum');
			else {
				while (next < barred.length && barred[next].end <= start) next += 1;
				if (next === barred.length || barred[next].start >= start) starts.push(start);
				else told?.(whatBars(resource, mine, start, duration, terms));
			}
		}
	}
	if (windowsSeen === 0) told?.('closed');
	return starts;
}

interface OpenWindow extends Span {
	/** Past its end where the next window begins just there, so that a visit may go on over midnight. */
	runsTo: Instant;
}

function windowsIn(resource: Resource, { windows }: SlotRequest, { from, to }: Range): OpenWindow[] {
	const spans = windows ? [...windows].sort((a, b) => a.start - b.start) : hoursIn(resource, from, to);
	const open = spans.map((span): OpenWindow => ({ ...span, runsTo: span.end }));
	for (let index = open.length - 2; index >= 0; index -= 1) {
		const following = open[index + 1];
		if (following.start <= open[index].end) open[index].runsTo = Math.max(open[index].end, following.runsTo);
	}
	return open.filter(({ start, end }) => end > from && start <= to);
}

/** From the day before: its window may run past midnight. To the day after: a visit may go on into its window. */
function hoursIn({ calendar, timezone }: Resource, from: Instant, to: Instant): Span[] {
	const spans: Span[] = [];
	const last = Date.parse(`${formatInstant(to, timezone).slice(0, 10)}T00:00:00Z`) + DAY;
	for (let day = Date.parse(`${formatInstant(from, timezone).slice(0, 10)}T00:00:00Z`) - DAY; day <= last; day += DAY) {
		spans.push(...calendar.windowsOn(new Date(day).toISOString().slice(0, 10)));
	}
	return spans;
}

/** Open spans of starts, sorted and merged. */
function barredStarts(resource: Resource, busy: BusyTime[], request: SlotRequest, terms: Terms, profile: Profile, range: Range): Span[] {
	const duration = terms.durationMinutes * MINUTE;
	const { travel } = profile.scheduling;
	const onTheWay = travels(travel);
	const spans: Span[] = resource.absences.map(({ start, end }) => ({ start: start - duration, end }));
	for (const one of busy) {
		const way = onTheWay && (one.visit === true || one.postcode !== undefined) ? travelMinutes(one.postcode, request.postcode, travel) : 0;
		const start = one.start - ((one.bufferBeforeMinutes ?? 0) + terms.bufferAfterMinutes + way) * MINUTE - duration;
		const end = one.end + ((one.bufferAfterMinutes ?? 0) + terms.bufferBeforeMinutes + way) * MINUTE;
		if (end > range.from && start < range.to && end > start) spans.push({ start, end });
	}
	spans.sort((a, b) => a.start - b.start);
	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged[merged.length - 1];
		// Where two spans only touch, the start between them is free.
		if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}

function daysThatAreFull(resource: Resource, busy: BusyTime[]): Set<string> | undefined {
	if (resource.dailyMaximum === undefined) return undefined;
	const visits = new Map<string, number>();
	for (const { visit, start } of busy) {
		if (!visit) continue;
		const day = formatInstant(start, resource.timezone).slice(0, 10);
		visits.set(day, (visits.get(day) ?? 0) + 1);
	}
	const most = resource.dailyMaximum;
	return new Set([...visits].filter(([, count]) => count >= most).map(([day]) => day));
}

/** For people who ask why: the plainest of the rules that bar a start. */
function whatBars(resource: Resource, busy: BusyTime[], start: Instant, duration: number, terms: Terms): SlotRule {
	const overlaps = (from: Instant, to: Instant) => start < to && from < start + duration;
	if (resource.absences.some((absence) => overlaps(absence.start, absence.end))) return 'absence';
	if (busy.some((one) => overlaps(one.start, one.end))) return 'busy';
	const near = busy.some((one) =>
		overlaps(
			one.start - ((one.bufferBeforeMinutes ?? 0) + terms.bufferAfterMinutes) * MINUTE,
			one.end + ((one.bufferAfterMinutes ?? 0) + terms.bufferBeforeMinutes) * MINUTE,
		),
	);
	return near ? 'buffer' : 'travel';
}

import type { Instant, Reason } from '../../domain/case';
import { lineOf, linesOf, readComponents, wordOf, type Component, type ContentLine } from './contentLines';
import { unrolled } from './recurrence';
import { readDuration, readTime, UTC_CLOCK, zoneClock, zonesOf, type Clock, type IcsTime, type LocalMillis, type Zones } from './times';

export interface BusyQuestion {
	/** IANA name of the owner's zone: whole days are days there. */
	timezone: string;
	/** Half-open; what reaches into it counts, whole. */
	from: Instant;
	to: Instant;
	/** Whether what is tentative takes time. */
	tentative?: 'busy' | 'free';
	/** The owner's address: what they declined takes no time. */
	owner?: string;
}

export interface IcsBusy {
	/** Earliest first. */
	busy: Array<{ start: Instant; end: Instant }>;
	/** What could not be read; its events are left out, or stand for themselves without their series. */
	reasons: Reason[];
}

const DAY = 86_400_000;
/** Ten thousand events with long notes fit. In UTF-16 units. */
const LONGEST = 20_000_000;
const MOST = 50_000;
/** In these nothing is booked: answers, proposals, questions. */
const NO_BOOKING = new Set(['CANCEL', 'REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER']);

/**
 * The times that a calendar takes, series unrolled.
 *
 * Written on the clock of each event's own zone: a series keeps its local time when the clocks change, and an occurrence is
 * as long on the clock as the first one. An exception (EXDATE) may be written in any zone, or as a day; a moved occurrence
 * is told by the time it had (RECURRENCE-ID), for itself or for all that follow.
 */
export function icsBusyTimes(text: string, question: BusyQuestion): IcsBusy {
	const found: IcsBusy = { busy: [], reasons: [] };
	if (text.length > LONGEST) return { busy: [], reasons: [{ code: 'calendar-too-long', message: `The calendar has more than ${LONGEST} characters` }] };
	const calendars = readComponents(text).filter(({ name }) => name === 'VCALENDAR');
	if (calendars.length === 0) found.reasons.push({ code: 'no-calendar', message: 'The text is no calendar: it has no BEGIN:VCALENDAR' });
	for (const calendar of calendars) {
		if (NO_BOOKING.has(wordOf(calendar, 'METHOD') ?? '')) continue;
		const zones = zonesOf(calendar, question.timezone, question.from, question.to);
		for (const events of seriesIn(calendar)) addSeries(events, zones, question, found);
		for (const freeBusy of calendar.children.filter(({ name }) => name === 'VFREEBUSY')) addPeriods(freeBusy, zones, question, found);
	}
	found.busy.sort((a, b) => a.start - b.start || a.end - b.end);
	return found;
}

/** A series, or a single event as the shortest of them: what stands for itself, and what changes one occurrence. */
interface Series {
	master?: Component;
	changes: Component[];
}

/** Of several versions of an event the last one counts. */
function seriesIn({ children }: Component): Series[] {
	const byUid = new Map<string, Series>();
	const series: Series[] = [];
	for (const event of children.filter(({ name }) => name === 'VEVENT')) {
		const uid = lineOf(event, 'UID')?.value.trim();
		let one = uid === undefined ? undefined : byUid.get(uid);
		if (!one) {
			series.push((one = { changes: [] }));
			if (uid !== undefined) byUid.set(uid, one);
		}
		const moved = lineOf(event, 'RECURRENCE-ID')?.value.trim();
		if (moved === undefined) {
			if (!one.master || versionOf(event) >= versionOf(one.master)) one.master = event;
			continue;
		}
		const earlier = one.changes.findIndex((change) => lineOf(change, 'RECURRENCE-ID')?.value.trim() === moved);
		if (earlier < 0) one.changes.push(event);
		else if (versionOf(event) >= versionOf(one.changes[earlier])) one.changes[earlier] = event;
	}
	return series;
}

function versionOf(event: Component): number {
	const sequence = Number(lineOf(event, 'SEQUENCE')?.value ?? 0);
	return Number.isFinite(sequence) ? sequence : 0;
}

/** When an event begins, and how long it is on its clock. */
interface Timing {
	clock: Clock;
	start: IcsTime;
	/** On the wall; of whole days a multiple of a day. */
	length: number;
	/** Beside `length`, what runs by the clock whatever the wall says. */
	exact: number;
}

function addSeries({ master, changes }: Series, zones: Zones, question: BusyQuestion, found: IcsBusy): void {
	const timings = new Map<Component, Timing | undefined>();
	const timing = (event: Component) => {
		if (!timings.has(event)) timings.set(event, timingOf(event, zones, question, found));
		return timings.get(event);
	};
	const own = master && timing(master);
	// What a change stands in place of, by the instant it had and, where it names a day, by the day.
	const replaced = new Map<number, Component>();
	const following: Array<{ from: Instant; shift: number; timing: Timing; takes: boolean }> = [];
	for (const change of changes) {
		const id = lineOf(change, 'RECURRENCE-ID');
		const at = id && readTime(id.value, id.params);
		const there = timing(change);
		if (!id || !at) continue;
		const instant = instantOf(at, own?.clock, zones, question);
		replaced.set(at.kind === 'date' && own?.start.kind !== 'date' ? dayMark(at.local) : instant, change);
		if (id.params.RANGE === 'THISANDFUTURE' && there && own) {
			following.push({ from: instant, shift: there.start.local - own.clock.toLocal(instant), timing: there, takes: takesTime(change, question) });
		}
		if (there && takesTime(change, question)) add(there, there.start.local, question, found);
	}
	if (!master || !own || !takesTime(master, question)) return;
	const gone = exceptionsOf(master, own, zones, question);
	following.sort((a, b) => a.from - b.from);
	const reach = Math.max(own.length + own.exact, ...following.map((one) => one.timing.length + Math.abs(one.shift))) + 2 * DAY;
	for (const local of occurrences(master, own, zones, question, reach, found)) {
		const at = own.clock.toInstant(local);
		const day = dayMark(Math.floor(local / DAY) * DAY);
		if (replaced.has(at) || replaced.has(day) || gone.has(at) || gone.has(day)) continue;
		const later = following.findLast(({ from }) => from < at);
		if (!later) add(own, local, question, found);
		else if (later.takes) add(later.timing, local + later.shift, question, found);
	}
	addExtraPeriods(master, own, zones, question, found);
}

/** Days are kept beside instants: halves, which no instant has. */
const dayMark = (local: LocalMillis): number => local / DAY + 0.5;

function timingOf(event: Component, zones: Zones, question: BusyQuestion, found: IcsBusy): Timing | undefined {
	const begins = lineOf(event, 'DTSTART');
	const start = begins && readTime(begins.value, begins.params);
	if (!start) {
		found.reasons.push({ code: 'event-unread', message: `An event has no start that can be read${titled(event)}` });
		return undefined;
	}
	const clock = clockOf(start, zones, question, found);
	const ends = lineOf(event, 'DTEND');
	const end = ends && readTime(ends.value, ends.params);
	if (end) {
		const endClock = end.kind === 'local' && end.zone === undefined && start.kind !== 'date' ? clock : clockOf(end, zones, question, found);
		return { clock, start, length: clock.toLocal(endClock.toInstant(end.local)) - start.local, exact: 0 };
	}
	const duration = readDuration(lineOf(event, 'DURATION')?.value ?? '');
	if (duration) return { clock, start, length: duration.days * DAY, exact: duration.millis };
	return { clock, start, length: start.kind === 'date' ? DAY : 0, exact: 0 };
}

function clockOf(time: IcsTime, zones: Zones, { timezone }: BusyQuestion, found?: IcsBusy): Clock {
	if (time.kind === 'date') return zoneClock(timezone);
	if (time.kind === 'utc') return UTC_CLOCK;
	if (time.zone === undefined) return zones.floating;
	const clock = zones.named(time.zone);
	if (!clock && found && !found.reasons.some(({ message }) => message.includes(`"${time.zone}"`))) {
		found.reasons.push({ code: 'zone-unknown', message: `The time zone "${time.zone}" is not known; its times are read as the owner's` });
	}
	return clock ?? zones.floating;
}

/** A time without a zone that speaks of an event is in the event's zone. */
function instantOf(time: IcsTime, clock: Clock | undefined, zones: Zones, question: BusyQuestion): Instant {
	if (time.kind === 'local' && time.zone === undefined && clock) return clock.toInstant(time.local);
	return clockOf(time, zones, question).toInstant(time.local);
}

/** Local starts on the event's clock, each once; what lies so far outside that it cannot reach in is left out. */
function occurrences(event: Component, { clock, start }: Timing, zones: Zones, question: BusyQuestion, reach: number, found: IcsBusy): Set<LocalMillis> {
	const from = clock.toLocal(question.from) - reach;
	const to = clock.toLocal(question.to) + reach;
	const rules = linesOf(event, 'RRULE');
	// The first time counts also where its own rule does not give it, as in most calendars.
	const locals = new Set<LocalMillis>([start.local]);
	for (const { value } of rules) {
		try {
			for (const local of unrolled(value, start.local, untilOf(value, clock), Math.max(from, start.local), to)) locals.add(local);
		} catch {
			found.reasons.push({ code: 'series-unread', message: `The rule of a series cannot be read; only its first time counts${titled(event)}` });
		}
	}
	for (const { value, params } of linesOf(event, 'RDATE')) {
		for (const one of value.split(',')) {
			const time = one.includes('/') ? undefined : readTime(one, params);
			if (time) locals.add(start.kind === 'date' ? time.local : clock.toLocal(instantOf(time, clock, zones, question)) + (time.kind === 'date' ? start.local % DAY : 0));
		}
	}
	return locals;
}

/** The end of a rule on the event's clock; a day is inclusive. */
function untilOf(rule: string, clock: Clock): LocalMillis | undefined {
	const written = /(?:^|;)UNTIL=([^;]+)/i.exec(rule)?.[1];
	const time = written === undefined ? undefined : readTime(written, {});
	if (!time) return undefined;
	if (time.kind === 'date') return time.local + DAY - 1000;
	return time.kind === 'utc' ? clock.toLocal(time.local) : time.local;
}

function exceptionsOf(event: Component, { clock, start }: Timing, zones: Zones, question: BusyQuestion): Set<number> {
	const gone = new Set<number>();
	for (const { value, params } of linesOf(event, 'EXDATE')) {
		for (const one of value.split(',')) {
			const time = readTime(one, params);
			if (!time) continue;
			// A day takes out what begins on it; a midnight takes out the whole day that it begins.
			if (time.kind === 'date') gone.add(dayMark(time.local));
			else if (start.kind === 'date') gone.add(dayMark(Math.floor((time.kind === 'utc' && time.local % DAY !== 0 ? zoneClock(question.timezone).toLocal(time.local) : time.local) / DAY) * DAY));
			else gone.add(instantOf(time, clock, zones, question));
		}
	}
	return gone;
}

/** `RDATE;VALUE=PERIOD`: times beside the series that have a length of their own. */
function addExtraPeriods(event: Component, { clock }: Timing, zones: Zones, question: BusyQuestion, found: IcsBusy): void {
	for (const line of linesOf(event, 'RDATE')) for (const period of line.value.split(',')) if (period.includes('/')) addPeriod(period, line, clock, zones, question, found);
}

function addPeriods(freeBusy: Component, zones: Zones, question: BusyQuestion, found: IcsBusy): void {
	for (const line of linesOf(freeBusy, 'FREEBUSY')) {
		const type = (line.params.FBTYPE ?? 'BUSY').toUpperCase();
		if (type === 'FREE' || (type === 'BUSY-TENTATIVE' && question.tentative === 'free')) continue;
		for (const period of line.value.split(',')) addPeriod(period, line, UTC_CLOCK, zones, question, found);
	}
}

function addPeriod(period: string, { params }: ContentLine, clock: Clock, zones: Zones, question: BusyQuestion, found: IcsBusy): void {
	const [first, second = ''] = period.split('/');
	const start = readTime(first, params);
	if (!start) return;
	const at = instantOf(start, clock, zones, question);
	const end = readTime(second, params);
	const duration = readDuration(second);
	if (end) keep(at, instantOf(end, clock, zones, question), question, found);
	else if (duration) keep(at, at + duration.days * DAY + duration.millis, question, found);
}

function add({ clock, length, exact }: Timing, local: LocalMillis, question: BusyQuestion, found: IcsBusy): void {
	keep(clock.toInstant(local), clock.toInstant(local + length) + exact, question, found);
}

function keep(start: Instant, end: Instant, { from, to }: BusyQuestion, found: IcsBusy): void {
	if (end <= start || end <= from || start >= to) return;
	if (found.busy.length < MOST) found.busy.push({ start, end });
	else if (!found.reasons.some(({ code }) => code === 'too-many-times')) found.reasons.push({ code: 'too-many-times', message: `The calendar has more than ${MOST} times in that span; the rest was left out` });
}

function takesTime(event: Component, { tentative = 'busy', owner }: BusyQuestion): boolean {
	const status = wordOf(event, 'STATUS');
	const shown = wordOf(event, 'X-MICROSOFT-CDO-BUSYSTATUS');
	if (status === 'CANCELLED' || wordOf(event, 'TRANSP') === 'TRANSPARENT' || shown === 'FREE' || shown === 'WORKINGELSEWHERE') return false;
	if (tentative === 'free' && (status === 'TENTATIVE' || shown === 'TENTATIVE')) return false;
	if (owner === undefined) return true;
	const self = linesOf(event, 'ATTENDEE').find(({ value }) => value.trim().toLowerCase() === `mailto:${owner.toLowerCase()}`);
	return self?.params.PARTSTAT?.toUpperCase() !== 'DECLINED';
}

function titled(event: Component): string {
	const title = lineOf(event, 'SUMMARY')?.value.trim();
	return title ? `: ${title.slice(0, 60)}` : '';
}

import { createRequire } from 'node:module';
import path from 'node:path';

import { sequence } from '../support/sequence.ts';

/**
 * Business time over spans of a day, a year and ten years, beside moment-business-time on the same hours and cases: first
 * whether the two agree, then what a question costs. Ratios are to the library, and to our own day, in the same run.
 */
const ZONE = 'America/Chicago';
process.env.TZ = ZONE; // The library counts in the zone of the process.

interface WorkingMoment {
	addWorkingTime(amount: number, unit: 'minutes'): { valueOf(): number };
	workingDiff(other: WorkingMoment, unit: 'minutes', detail: true): number;
}
interface Moment {
	(at: number): WorkingMoment;
	updateLocale(name: 'en', locale: { workinghours: Record<number, string[] | null>; holidays: string[] }): void;
}
const require = createRequire(path.resolve('package.json'));
const { buildCalendar, parseInstant } = require('./dist/domain/calendar/index.js') as typeof import('../../domain/calendar/index.ts');
const moment = require('moment-business-time') as Moment;

const MINUTE_MS = 60_000;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const SPANS: Array<[name: string, days: number]> = [
	['a day', 1],
	['a year', 365],
	['ten years', 3652],
];
const start = parseInstant('2024-01-02T09:00:00', 'start', ZONE);

compare('two windows a day', [['08:00', '12:00'], ['13:00', '17:00']]);
compare('one window a day', [['08:00', '17:00']]);

function compare(name: string, windows: Array<[string, string]>): void {
	const closed: Record<string, Array<[string, string]>> = { sat: [], sun: [] };
	const hours = { ...Object.fromEntries(WEEKDAYS.map((day) => [day, windows])), ...closed } as Parameters<typeof buildCalendar>[0]['hours'];
	const calendar = buildCalendar({ timezone: ZONE, hours });
	const times = windows.flat();
	moment.updateLocale('en', { workinghours: { 0: null, 1: times, 2: times, 3: times, 4: times, 5: times, 6: null }, holidays: [] });
	console.log(`${name}, Monday to Friday, ${ZONE}`);

	const random = sequence(1);
	const cases = Array.from({ length: 500 }, () => ({ from: start + Math.floor(random() * 365 * 1440) * MINUTE_MS, minutes: 1 + Math.floor(random() * 2400) }));
	const deadlines = cases.filter(({ from, minutes }) => calendar.addMinutes(from, minutes) === moment(from).addWorkingTime(minutes, 'minutes').valueOf());
	const ends = cases.map(({ from, minutes }) => ({ from, to: from + 4 * minutes * MINUTE_MS }));
	const elsewhere = ends.filter(({ from, to }) => calendar.minutesBetween(from, to) !== Math.abs(moment(from).workingDiff(moment(to), 'minutes', true)));
	const beforeAWindow = elsewhere.filter(({ to }) => calendar.windowsOn(localDate(to)).some((window) => window.start > to));
	console.log(
		`  deadlines that agree: ${deadlines.length} of ${cases.length}; elapsed minutes that agree: ${ends.length - elsewhere.length} of ${ends.length}` +
			(elsewhere.length > 0 ? `; of the others, ${beforeAWindow.length} end before a later window of their day, up to which the library counts backwards` : ''),
	);

	calendar.minutesBetween(start, start + 3653 * 1440 * MINUTE_MS); // Years are built on first use.
	let day: { deadline: number; elapsed: number } | undefined;
	for (const [span, days] of SPANS) {
		const end = start + days * 1440 * MINUTE_MS;
		const minutes = calendar.minutesBetween(start, end);
		const deadline = nanoseconds(200_000, () => calendar.addMinutes(start, minutes) ?? NaN);
		const elapsed = nanoseconds(200_000, () => calendar.minutesBetween(start, end));
		const rounds = Math.max(3, Math.round(1000 / days));
		const theirDeadline = nanoseconds(rounds, () => moment(start).addWorkingTime(minutes, 'minutes').valueOf());
		const theirElapsed = nanoseconds(rounds, () => moment(start).workingDiff(moment(end), 'minutes', true));
		day ??= { deadline, elapsed };
		console.log(
			`  ${span.padEnd(9)} deadline ${row(deadline, day.deadline, theirDeadline)}   elapsed ${row(elapsed, day.elapsed, theirElapsed)}`,
		);
	}
}

function row(ours: number, day: number, theirs: number): string {
	const shown = theirs < 1e6 ? `${(theirs / 1e3).toFixed(0)} µs` : `${(theirs / 1e6).toFixed(1)} ms`;
	return `${ours.toFixed(0).padStart(4)} ns (${(ours / day).toFixed(1)} × a day), library ${shown.padStart(8)} (${Math.round(theirs / ours).toLocaleString('en').padStart(9)} ×)`;
}

function nanoseconds(rounds: number, work: () => number): number {
	let sum = 0;
	for (let round = 0; round < Math.min(rounds, 10_000); round++) sum += work();
	const from = process.hrtime.bigint();
	for (let round = 0; round < rounds; round++) sum += work();
	const spent = Number(process.hrtime.bigint() - from) / rounds;
	if (Number.isNaN(sum)) throw new Error('A calendar gave no number');
	return spent;
}

function localDate(at: number): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(at);
}

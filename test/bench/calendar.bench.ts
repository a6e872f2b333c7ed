import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Business time over spans of a day, a year and ten years: the cost of a question must not grow with its span.
 * Ratios are to the day's cost in the same run.
 */
const { buildCalendar, parseInstant } = createRequire(path.resolve('package.json'))('./dist/domain/calendar/index.js') as typeof import('../../domain/calendar/index.ts');

const ZONE = 'America/Chicago';
const DAY: Array<[string, string]> = [['08:00', '12:00'], ['13:00', '17:00']];
const calendar = buildCalendar({
	timezone: ZONE,
	hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [], sun: [] },
	holidays: { country: 'US', dates: [], openings: [] },
});
const start = parseInstant('2024-01-02T09:00:00', 'start', ZONE);
const SPANS = [
	['a day', 1],
	['a year', 365],
	['ten years', 3652],
] as const;
const ROUNDS = 200_000;

calendar.minutesBetween(start, start + 3653 * 86_400_000); // Years are built on first use.
let base: { between: number; add: number } | undefined;
console.log('business minutes, two windows a day, US holidays, warm; ns a question, ratio to a day');
for (const [name, days] of SPANS) {
	const minutes = calendar.minutesBetween(start, start + days * 86_400_000);
	const between = time(() => calendar.minutesBetween(start, start + days * 86_400_000));
	const add = time(() => calendar.addMinutes(start, minutes) ?? 0);
	base ??= { between, add };
	console.log(
		`${name.padEnd(10)} between ${between.toFixed(0).padStart(5)} ns (${(between / base.between).toFixed(2)} ×)   deadline ${add.toFixed(0).padStart(5)} ns (${(add / base.add).toFixed(2)} ×)`,
	);
}

function time(work: () => number): number {
	let sum = 0;
	for (let round = 0; round < 10_000; round++) sum += work();
	const from = process.hrtime.bigint();
	for (let round = 0; round < ROUNDS; round++) sum += work();
	const spent = Number(process.hrtime.bigint() - from) / ROUNDS;
	if (Number.isNaN(sum)) throw new Error('The calendar gave no number');
	return spent;
}

import { deepStrictEqual, ok, strictEqual } from 'node:assert';

import fc from 'fast-check';
import { DateTime } from 'luxon';

import { reminderFor, type Reminder } from '../../../domain/collection';
import type { Profile } from '../../../domain/profile';
import { settings } from './support';

const START = Date.UTC(2026, 1, 1);
const HOUR = 3_600_000;
const DAYS = 120;
const PERCENT = '10';

interface Happening {
	hour: number;
	type: string;
	data: { cents?: number; until?: number; kind?: string };
}

export interface Timeline {
	zone: string;
	customerZone: string;
	cents: number;
	dueIn: number;
	instalments: boolean;
	reminders: object;
	happenings: Happening[];
	extraRuns: number[];
}

const hour = fc.integer({ min: 0, max: DAYS * 24 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({ hour, type: fc.constant('payment.received'), data: fc.record({ cents: fc.integer({ min: 1, max: 60_000 }) }) }),
	fc.record({ hour, type: fc.constant('payment.reversed'), data: fc.record({ cents: fc.integer({ min: 1, max: 20_000 }) }) }),
	fc.record({ hour, type: fc.constantFrom('invoice.disputed', 'dispute.resolved', 'reminders.paused', 'reminders.resumed', 'payment.processing', 'payment.failed', 'invoice.sent'), data: fc.constant({}) }),
	fc.record({ hour, type: fc.constantFrom('legal.held', 'legal.released', 'contact.optedOut', 'contact.optedIn', 'invoice.writtenOff', 'invoice.reopened', 'promise.withdrawn', 'interest.waived', 'fees.waived'), data: fc.constant({}) }),
	fc.record({ hour, type: fc.constant('promise.made'), data: fc.record({ until: fc.integer({ min: 0, max: 30 }) }) }),
	fc.record({ hour, type: fc.constant('hold.placed'), data: fc.record({ kind: fc.constantFrom('paused', 'complaint'), until: fc.integer({ min: 0, max: 20 }) }) }),
);

const step = fc.record({
	offsetDays: fc.integer({ min: -5, max: 40 }),
	from: fc.constantFrom('dueDate', 'dueDate', 'dueDate', 'endOfMonth', 'previousMessage'),
	tone: fc.constantFrom('friendly', 'firm', 'final'),
	repeats: fc.boolean(),
});

/** An invoice, what comes to pass with it in four months, how it is reminded of, and further times at which somebody looks. */
export const timeline: fc.Arbitrary<Timeline> = fc.record({
	zone: fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu'),
	customerZone: fc.constantFrom('America/New_York', 'Europe/Lisbon', 'Australia/Lord_Howe'),
	cents: fc.integer({ min: 1, max: 100_000 }),
	dueIn: fc.integer({ min: 0, max: 45 }),
	instalments: fc.boolean(),
	reminders: fc.record({
		steps: fc.array(step, { minLength: 1, maxLength: 5 }).map((all) =>
			all
				.sort((a, b) => a.offsetDays - b.offsetDays)
				.map(({ repeats, ...one }, index) => ({ id: `s${index}`, ...one, ...(one.from === 'previousMessage' && { offsetDays: Math.abs(one.offsetDays) + 1 }), ...(repeats && index === all.length - 1 && { repeatEvery: 'P9D' }) })),
		),
		quietHours: fc.constantFrom(['20:00', '08:00'], ['00:00', '00:00'], ['13:00', '09:30']),
		businessDaysOnly: fc.boolean(),
		cooldownDays: fc.integer({ min: 0, max: 5 }),
		graceDays: fc.integer({ min: 0, max: 4 }),
		minimumAmount: fc.constantFrom('0', '1.00', '50'),
		promiseGraceDays: fc.integer({ min: 0, max: 3 }),
		lateFee: fc.constantFrom('0', '5'),
		lateFeesAtMost: fc.constantFrom('5', '8', '100'),
		interestPercentPerYear: fc.constantFrom('0', PERCENT),
		dueOnClosedDay: fc.constantFrom('asIs', 'nextBusinessDay'),
	}),
	happenings: fc.array(happening, { maxLength: 8 }),
	extraRuns: fc.array(hour, { maxLength: 12 }),
});

type Sent = Reminder & { at: number };

const format = (at: number, zone: string) => DateTime.fromMillis(at, { zone }).toISO() ?? '';
const amount = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

function profileOf({ zone, reminders }: Timeline) {
	return settings(reminders, { business: { name: 'B', timezone: zone, currency: 'USD' } });
}

function invoiceOf({ cents, dueIn, instalments, customerZone, zone }: Timeline) {
	const date = (days: number) => DateTime.fromMillis(START, { zone }).plus({ days }).toISODate();
	const first = Math.ceil(cents / 2);
	return {
		number: 'A-1',
		total: amount(cents),
		issueDate: date(0),
		dueDate: date(dueIn),
		customer: { name: 'Ann', email: 'ann@example.com', timezone: customerZone },
		...(instalments && cents > 1 && { instalments: [{ id: '1', dueDate: date(dueIn), amount: amount(first) }, { id: '2', dueDate: date(dueIn + 20), amount: amount(cents - first) }] }),
	};
}

function eventsOf({ happenings, zone }: Timeline) {
	return happenings
		.map(({ hour: at, type, data }, index) => ({
			at: START + at * HOUR,
			event: {
				type,
				at: format(START + at * HOUR, zone),
				data: {
					...(data.cents !== undefined && { amount: amount(data.cents), reference: `p${index}` }),
					...(data.until !== undefined && { until: DateTime.fromMillis(START + at * HOUR, { zone }).plus({ days: data.until }).toISODate() }),
					...(data.kind !== undefined && { kind: data.kind }),
				},
			},
		}))
		.sort((a, b) => a.at - b.at);
}

/** Checks at every event and at each `nextAt`, and at the extra times; what is sent is recorded. */
function simulate(given: Timeline, profile: Profile, extraRuns: number[]): Sent[] {
	const invoice = invoiceOf(given);
	const outside = eventsOf(given);
	const runs = new Set([START, ...outside.map(({ at }) => at), ...extraRuns.map((at) => START + at * HOUR)]);
	const end = START + DAYS * 24 * HOUR;
	const own: object[] = [];
	const sent: Sent[] = [];
	for (let now = START; now <= end; ) {
		const events = [...outside.filter(({ at }) => at <= now).map(({ event }) => event), ...own];
		const answer = reminderFor({ invoice, events }, profile, now);
		const data = { step: answer.step, key: answer.key, tone: answer.tone, instalment: answer.instalment, fee: answer.letterFee ?? '0' };
		if (answer.action === 'send') sent.push({ ...answer, at: now });
		if (answer.action === 'send') own.push({ type: 'reminder.sent', at: format(now, given.zone), data });
		if (answer.action === 'escalate') own.push({ type: 'reminder.escalated', at: format(now, given.zone), data });
		if (answer.action === 'send' || answer.action === 'escalate') continue;
		runs.delete(now);
		if (answer.nextAt !== undefined) runs.add(Date.parse(answer.nextAt));
		const later = [...runs].filter((at) => at > now);
		if (later.length === 0) break;
		now = Math.min(...later);
	}
	return sent;
}

interface PlainPart {
	due: string;
	cents: number;
}

function partsOf(given: Timeline, profile: Profile): PlainPart[] {
	const { instalments, dueDate } = invoiceOf(given);
	const parts = (instalments || [{ dueDate, amount: amount(given.cents) }]).map((part) => ({ due: String(part.dueDate), cents: Math.round(Number(part.amount) * 100) }));
	const isOpen = (date: string) => DateTime.fromISO(date).weekday <= 5;
	if (profile.reminders.dueOnClosedDay === 'nextBusinessDay') for (const part of parts) while (!isOpen(part.due)) part.due = DateTime.fromISO(part.due).plus({ days: 1 }).toISODate() ?? '';
	return parts;
}

/** Day by day in cents, what was late on each; rounded once. */
function interestAt(given: Timeline, profile: Profile, now: number): number {
	const before = given.happenings.filter(({ hour: at }) => START + at * HOUR <= now);
	if (profile.reminders.interestPercentPerYear === '0' || before.some(({ type }) => type === 'interest.waived')) return 0;
	const parts = partsOf(given, profile);
	const day = (at: number) => DateTime.fromMillis(at, { zone: given.zone }).toISODate() ?? '';
	const money = before.flatMap(({ type, hour: at, data }) => (type === 'payment.received' ? [{ on: day(START + at * HOUR), cents: data.cents ?? 0 }] : type === 'payment.reversed' ? [{ on: day(START + at * HOUR), cents: -(data.cents ?? 0) }] : []));
	const today = day(now);
	let centDays = 0;
	for (let date = day(START); date <= today; date = DateTime.fromISO(date).plus({ days: 1 }).toISODate() ?? '') {
		const sum = (all: Array<{ cents: number }>) => all.reduce((total, { cents }) => total + cents, 0);
		centDays += Math.max(0, sum(parts.filter(({ due }) => due < date)) - sum(money.filter(({ on }) => on < date)));
	}
	return Math.floor((centDays * Number(PERCENT)) / 36_500 + 0.5);
}

/** What is late by plain counting in cents; before anything is late, the oldest part that is open. */
function dueAt(given: Timeline, profile: Profile, now: number): number {
	const parts = partsOf(given, profile);
	const paid = given.happenings.filter(({ hour: at }) => START + at * HOUR <= now).reduce((sum, { type, data }) => sum + (type === 'payment.received' ? (data.cents ?? 0) : type === 'payment.reversed' ? -(data.cents ?? 0) : 0), 0);
	const today = DateTime.fromMillis(now, { zone: given.zone }).toISODate() ?? '';
	const late = Math.max(0, parts.filter(({ due }) => due < today).reduce((sum, { cents }) => sum + cents, 0) - paid);
	if (late > 0) return late;
	let left = paid;
	for (const { cents } of parts) {
		if (cents > left) return cents - Math.max(0, left);
		left -= cents;
	}
	return 0;
}

/** What keeps every message back, and what ends that. */
const ENDED_BY = [
	['invoice.disputed', 'dispute.resolved'],
	['legal.held', 'legal.released'],
	['contact.optedOut', 'contact.optedIn'],
	['invoice.writtenOff', 'invoice.reopened', 'payment.reversed'],
];

/** Throws where a message of the timeline breaks a law; gives how many there were. */
export function checkTimeline(given: Timeline): number {
	const profile = profileOf(given);
	const sent = simulate(given, profile, []);

	// Never two of a step.
	strictEqual(new Set(sent.map(({ key }) => key)).size, sent.length, 'two of a step');
	for (const one of sent) {
		// Never at nothing due, and what is due at that moment.
		const cents = dueAt(given, profile, one.at);
		ok(cents > 0, `nothing due: ${one.key}`);
		strictEqual(one.due, amount(cents));
		// Interest as by plain counting, and fees within their cap.
		strictEqual(one.interest, amount(interestAt(given, profile, one.at)), `interest: ${one.key}`);
		ok(Number(one.fee) <= Number(profile.reminders.lateFeesAtMost), `fees of ${one.fee}`);
		strictEqual(one.total, amount(cents + Math.round((Number(one.interest) + Number(one.fee)) * 100)));
		// Never in quiet hours, never on a day that is no business day.
		const local = DateTime.fromMillis(one.at, { zone: given.customerZone }).toFormat('HH:mm');
		const [from, to] = profile.reminders.quietHours;
		ok(from === to || !(from < to ? local >= from && local < to : local >= from || local < to), `in quiet hours: ${local}`);
		if (profile.reminders.businessDaysOnly) ok(DateTime.fromMillis(one.at, { zone: given.zone }).weekday < 6, 'on a weekend');
	}
	// Never while it is held, never too soon after another message about money.
	for (const [index, one] of sent.entries()) {
		const last = (...types: string[]) => given.happenings.filter(({ type, hour: when }) => types.includes(type) && START + when * HOUR <= one.at).sort((a, b) => a.hour - b.hour);
		const day = (at: number) => DateTime.fromMillis(at, { zone: given.zone }).startOf('day');
		for (const [starts, ...ends] of ENDED_BY) {
			const all = last(starts, ...ends);
			const lastHour = all.at(-1)?.hour;
			ok(lastHour === undefined || all.some(({ type, hour: when }) => when === lastHour && type !== starts), `Sent after ${starts}: ${one.key}`);
		}
		const complaints = last('hold.placed').filter(({ data }) => data.kind === 'complaint');
		const latest = complaints.filter(({ hour: when }) => when === complaints.at(-1)?.hour);
		for (const { hour: when, data } of latest.length === 1 ? latest : []) ok(day(one.at) > day(START + when * HOUR).plus({ days: data.until }), 'while a complaint is open');
		const messages = [...last('invoice.sent').map(({ hour: when }) => START + when * HOUR), ...sent.slice(0, index).map(({ at }) => at)];
		for (const at of messages) ok(day(one.at) >= day(at).plus({ days: profile.reminders.cooldownDays }), 'too soon after another message');
	}
	// The same messages whatever the run times between.
	const tale = (all: Sent[]) => all.map(({ at, key, tone, total }) => `${at} ${key} ${tone} ${total}`);
	deepStrictEqual(tale(simulate(given, profile, given.extraRuns)), tale(sent));
	return sent.length;
}

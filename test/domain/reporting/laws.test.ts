import fc from 'fast-check';

import { CHANNELS, STAGES } from '../../../domain/case';
import { DateTime } from 'luxon';

import { type Event, type History, report, ZONE } from './histories';

/** What must hold of any history: the totals are counts, and the rows give them again. */

const START = DateTime.fromISO('2026-02-16T00:00', { zone: ZONE }).toMillis();
const MINUTES = 5 * 7 * 24 * 60;
const local = (minutes: number) => DateTime.fromMillis(START + minutes * 60_000, { zone: ZONE }).toISO() ?? '';

const event = fc.record({
	type: fc.constantFrom('reply.sent', 'call.made', 'acknowledgement.sent', 'appointment.booked', 'appointment.noShow', 'appointment.completed', 'estimate.approved', 'work.completed', 'review.decided', 'payment.received', 'reminder.sent', 'invoice.issued', 'waiting.customer', 'customer.replied', 'case.merged', 'priority.changed'),
	after: fc.integer({ min: 0, max: 20_000 }),
	by: fc.constantFrom('human' as const, 'bot' as const, 'customer' as const, undefined),
	data: fc.constantFrom<Record<string, unknown> | undefined>(undefined, {}, { decision: 'approved' }, { amount: '12.34' }, { amount: 'a lot' }, { to: 'high' }, { invoice: { number: '1', totals: { due: '99.99' } } }, { step: 'first' }),
});

const histories: fc.Arbitrary<History[]> = fc
	.array(
		fc.record({
			received: fc.integer({ min: 0, max: MINUTES }),
			events: fc.array(event, { maxLength: 6 }),
			handoffs: fc.array(fc.tuple(fc.constantFrom(...STAGES), fc.integer({ min: 1, max: 10_000 })), { maxLength: 4 }),
			channel: fc.constantFrom(...CHANNELS),
			intent: fc.constantFrom('newJob', 'spam', 'quote', undefined),
			erased: fc.boolean(),
		}),
		{ maxLength: 25 },
	)
	.map((list) =>
		list.map(({ received, events, handoffs, channel, intent, erased }, index) => {
			let moved = received;
			return {
				id: `c${index}`,
				received: local(received),
				channel,
				...(intent && { classification: { intent } }),
				...(erased && { erasedAt: local(received) }),
				handoffs: handoffs.map(([to, after]) => [to, local((moved += after))] as [typeof to, string]),
				events: events.map(({ type, after, by, data }): Event => ({ type, at: local(received + after), by, data })),
			};
		}),
	);

const kinds = fc.constantFrom('lastWeek' as const, 'last4Weeks' as const, 'lastMonth' as const);

test('totals equal the counts, weeks add up, and the rows give them again', () => {
	fc.assert(
		fc.property(histories, kinds, (all, kind) => {
			const { report: made, rows } = report(all, { now: '2026-03-25T09:00', period: { kind } });
			const { totals, firstResponse, conversion, weeks, channels, owners, aging } = made;
			const since = Date.parse(made.period.since);
			const before = Date.parse(made.period.before);
			const received = all.filter((one) => Date.parse(one.received) >= since && Date.parse(one.received) < before);
			expect(totals.received).toBe(received.length);
			expect(Object.values(totals.places).reduce((sum, count) => sum + count)).toBe(totals.received);
			expect(totals.lost).toBe(0);
			expect(firstResponse.human.over + firstResponse.human.open).toBe(totals.leads);
			expect(firstResponse.any.over).toBeGreaterThanOrEqual(firstResponse.human.over);
			for (const groups of [channels, owners]) expect(groups.reduce((sum, { leads }) => sum + leads, 0)).toBe(totals.leads);
			expect(made.afterHours.inside.leads + made.afterHours.outside.leads).toBe(totals.leads);
			expect(conversion.reduce((sum, { n }) => sum + n, 0)).toBe(totals.leads);
			expect(conversion.reduce((sum, { won }) => sum + won.count, 0)).toBe(totals.won.count);
			expect(weeks.filter(({ inPeriod }) => inPeriod).reduce((sum, week) => sum + week.leads, 0)).toBe(totals.leads);
			expect(rows.length).toBe(made.csvRows);
			expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(rows.length);
			const own = rows.filter(({ receivedInPeriod }) => receivedInPeriod === 'yes');
			const leads = own.filter(({ place }) => place !== 'notALead' && place !== 'merged');
			expect(own.length).toBe(totals.received);
			expect(leads.length).toBe(totals.leads);
			expect(leads.filter(({ firstHumanAt }) => firstHumanAt !== undefined).length).toBe(firstResponse.human.over);
			expect(leads.filter(({ withinTarget }) => withinTarget === 'met').length).toBe(firstResponse.human.withinTarget.count);
			expect(leads.filter(({ anyWithinTarget }) => anyWithinTarget === 'met').length).toBe(firstResponse.any.withinTarget.count);
			expect(leads.filter(({ firstAnyBusinessMinutes }) => firstAnyBusinessMinutes !== undefined).length).toBe(firstResponse.any.businessMinutes.n);
			expect(rows.reduce((sum, { booked }) => sum + Number(booked), 0)).toBe(made.appointments.booked);
			expect(rows.reduce((sum, { closings }) => sum + Number(closings), 0)).toBe(totals.closedEvents);
			expect(rows.reduce((sum, { collected }) => sum + Math.round(Number(collected ?? 0) * 100), 0)).toBe(Math.round(Number(made.money.collected) * 100));
			expect(rows.reduce((sum, { owed }) => sum + Math.round(Number(owed ?? 0) * 100), 0)).toBe(Math.round(Number(made.money.receivable) * 100));
			const counted = (column: 'paidAfterDays' | 'unpaidForDays') => rows.reduce((sum, row) => sum + (row[column]?.split('; ').length ?? 0), 0);
			expect([counted('paidAfterDays'), counted('unpaidForDays')]).toEqual([made.money.invoiceToPaid.over, made.money.invoiceToPaid.open]);
			expect(aging.reduce((sum, { cases }) => sum + cases, 0)).toBeLessThanOrEqual(all.length);
		}),
		{ numRuns: 120 },
	);
});

test('no number is none, and nothing is above the whole', () => {
	fc.assert(
		fc.property(histories, kinds, (all, kind) => {
			const text = JSON.stringify(report(all, { now: '2026-03-25T09:00', period: { kind } }).report, (_key, value: unknown) => {
				if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a number');
				return value;
			});
			expect(text).not.toMatch(/NaN|Infinity|undefined/);
		}),
		{ numRuns: 60 },
	);
});

test('of a quiet week the weeks are there, with noughts', () => {
	const { report: made, rows } = report([], { period: { kind: 'last4Weeks' } });
	expect(made.weeks.map(({ leads, inPeriod }) => [leads, inPeriod])).toEqual([...Array(4).fill([0, false]), ...Array(4).fill([0, true])]);
	expect(made.firstResponse.human).toMatchObject({ over: 0, open: 0, kaplanMeierMedian: null, minutes: { median: null }, withinTarget: { rate: null } });
	expect(made.findings).toEqual([]);
	expect(rows).toEqual([]);
});

import fc from 'fast-check';

import { buildCalendar } from '../../../domain/calendar';
import type { CaseEvent } from '../../../domain/case';
import { evaluateSla } from '../../../domain/sla';
import { policy, profile } from './samples';

const START = Date.parse('2026-03-02T06:00:00-06:00');
const business = profile({
	sla: [
		policy(),
		policy({ id: 'always', hours: 'always', repeatEveryMinutes: 25 }),
		policy({ id: 'waits', hours: 'always', afterHours: 'nextOpening', repeatEveryMinutes: 45, escalate: [{ at: 0.5, to: 'owner' }, { at: 4, to: 'manager' }] }),
		policy({ id: 'once', repeatEveryMinutes: 0, stop: ['appointment.booked'] }),
	],
});
const calendar = buildCalendar({ timezone: business.business.timezone, hours: business.hours, holidays: business.holidays });

const anyEvent: fc.Arbitrary<CaseEvent> = fc.record({
	type: fc.constantFrom('inquiry.received', 'reply.sent', 'call.made', 'waiting.customer', 'customer.replied', 'escalation.acknowledged'),
	// Seven days, over the weekend on which the clocks change.
	at: fc.nat(7 * 1440).map((minutes) => new Date(START + minutes * 60_000).toISOString()),
	by: fc.constantFrom('human', 'bot', 'customer'),
});
const distinct = fc.uniqueArray(anyEvent, { maxLength: 12, selector: ({ at }) => at });
const anyNow = fc.nat(10 * 1440).map((minutes) => START + minutes * 60_000);
const check = (events: CaseEvent[], now: number) => evaluateSla({ caseId: 'c_1', priority: 'normal', events, now }, business);

describe('laws of the check', () => {
	it('the order in which events are given makes no difference', () => {
		fc.assert(
			fc.property(distinct.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))), anyNow, ([events, shuffled], now) => {
				expect(check(shuffled, now).clocks).toEqual(check(events, now).clocks);
			}),
		);
	});

	it('what has not happened yet makes no difference', () => {
		fc.assert(
			fc.property(distinct, anyNow, (events, now) => {
				const past = events.filter(({ at }) => Date.parse(at) <= now);
				expect({ ...check(events, now), reasons: [] }).toEqual({ ...check(past, now), reasons: [] });
			}),
		);
	});

	it('elapsed and remaining sum to the time allowed, and elapsed is never more than the open time since the start', () => {
		fc.assert(
			fc.property(distinct, anyNow, (events, now) => {
				const [clock] = check(events, now).clocks;
				fc.pre(clock.startedAt !== undefined);
				const elapsed = clock.elapsedMinutes ?? NaN;
				expect(elapsed + (clock.remainingMinutes ?? NaN)).toBeCloseTo(60, 6);
				expect(elapsed).toBeLessThanOrEqual(calendar.minutesBetween(Date.parse(clock.startedAt ?? ''), now));
				expect(elapsed).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('the due time of a running clock is the start, the time allowed and the business minutes on hold', () => {
		fc.assert(
			fc.property(distinct, anyNow, (events, now) => {
				const [clock] = check(events, now).clocks;
				fc.pre(clock.status === 'onTrack' || clock.status === 'atRisk' || clock.status === 'paused');
				const from = Date.parse(clock.startedAt ?? '');
				const held = calendar.minutesBetween(from, now) - (clock.elapsedMinutes ?? NaN);
				expect(calendar.minutesBetween(from, Date.parse(clock.dueAt ?? ''))).toBe(60 + held);
			}),
		);
	});

	it('a later check still lists the steps of an earlier one, and of repetitions the same or a later one', () => {
		fc.assert(
			fc.property(distinct, anyNow, fc.nat(5 * 1440), (events, now, minutes) => {
				const past = events.filter(({ at }) => Date.parse(at) <= now);
				const [before, after] = [check(past, now), check(past, now + minutes * 60_000)];
				const steps = ({ escalations }: typeof before) => escalations.filter(({ repetition }) => repetition === undefined).map(({ key }) => key);
				const last = ({ escalations }: typeof before, id: string) => Math.max(0, ...escalations.filter(({ clock }) => clock === id).map(({ repetition }) => repetition ?? 0));
				expect(steps(after)).toEqual(expect.arrayContaining(steps(before)));
				for (const { id } of business.sla) expect(last(after, id)).toBeGreaterThanOrEqual(last(before, id));
			}),
		);
	});

	it('what is listed was to be told by now, the oldest first, and its keys are its own', () => {
		fc.assert(
			fc.property(distinct, anyNow, (events, now) => {
				const { escalations } = check(events, now);
				const told = escalations.map(({ dueAt }) => Date.parse(dueAt));
				expect(told).toEqual([...told].sort((a, b) => a - b));
				expect(Math.max(0, ...told)).toBeLessThanOrEqual(now);
				expect(new Set(escalations.map(({ key }) => key)).size).toBe(escalations.length);
			}),
		);
	});

	it('nothing changes between a check and the next one it asks for', () => {
		fc.assert(
			fc.property(distinct, anyNow, (events, now) => {
				const past = events.filter(({ at }) => Date.parse(at) <= now);
				const sla = check(past, now);
				const picture = ({ clocks, escalations }: typeof sla) => [clocks.map(({ status }) => status), escalations.map(({ key }) => key)];
				const until = sla.nextCheckAt === undefined ? now + 30 * 86_400_000 : Date.parse(sla.nextCheckAt);
				expect(until).toBeGreaterThan(now);
				expect(picture(check(past, until - 1))).toEqual(picture(sla));
				if (sla.nextCheckAt !== undefined) expect(picture(check(past, until))).not.toEqual(picture(sla));
			}),
		);
	});
});

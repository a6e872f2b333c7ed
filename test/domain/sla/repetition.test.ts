import type { SlaPolicy } from '../../../domain/profile/schema';
import { check, policy } from './samples';

const received = 'inquiry.received @ 2026-03-02T10:00';

/** 60 minutes allowed; the ladder ends at 13:00. */
function toldBy(now: string, events: string[], part: Partial<SlaPolicy> = {}): string[] {
	return check(now, events, { policies: [policy(part)] }).escalations.map(({ key, dueAt }) => `${key.split(':').slice(4).join(':')} ${dueAt.slice(5, 16)}`);
}
const STEPS = ['1 03-02T11:00', '1.5 03-02T11:30', '3 03-02T13:00'];

describe('the end of the ladder, again every 60 business minutes', () => {
	it.each<[string, string, string[], string[]]>([
		['not before an hour has passed', '2026-03-02T13:59:59-06:00', [received], []],
		['after the hour', '2026-03-02T14:00:00-06:00', [received], ['3#1 03-02T14:00']],
		['at closing time', '2026-03-02T17:00:00-06:00', [received], ['3#4 03-02T17:00']],
		['none at night', '2026-03-03T09:59:59-06:00', [received], ['3#4 03-02T17:00']],
		['goes on in the morning', '2026-03-03T10:00:00-06:00', [received], ['3#5 03-03T10:00']],
		['after an outage only the last one is left to tell', '2026-03-09T12:00:00-05:00', [received], ['3#39 03-09T12:00']],
		['does not count what is on hold', '2026-03-02T16:30:00-06:00', [received, 'waiting.customer @ 2026-03-02T13:30', 'customer.replied @ 2026-03-02T15:30'], ['3#1 03-02T16:00']],
		['none while on hold', '2026-03-04T12:00:00-06:00', [received, 'waiting.customer @ 2026-03-02T14:30'], ['3#1 03-02T14:00']],
		['none before a hold that came earlier', '2026-03-04T12:00:00-06:00', [received, 'waiting.customer @ 2026-03-02T13:30'], []],
	])('%s', (_, now, events, repetitions) => {
		expect(toldBy(now, events)).toEqual([...STEPS, ...repetitions]);
	});

	it('says which repetition it is', () => {
		const { escalations } = check('2026-03-02T15:10:00-06:00', [received]);
		expect(escalations.map(({ repetition }) => repetition)).toEqual([undefined, undefined, undefined, 2]);
		expect(escalations.at(-1)).toMatchObject({ at: 3, to: 'businessOwner' });
	});

	it('is over once answered', () => {
		expect(toldBy('2026-03-03T12:00:00-06:00', [received, 'call.made @ 2026-03-03T11:00'])).toEqual([]);
	});

	it('begins anew when the case opens again', () => {
		expect(toldBy('2026-03-04T10:00:00-06:00', [received, 'reply.sent @ 2026-03-02T16:00', 'inquiry.received @ 2026-03-03T13:00'])).toEqual([
			'1 03-03T14:00',
			'1.5 03-03T14:30',
			'3 03-03T16:00',
			'3#2 03-04T10:00',
		]);
	});
});

describe('how often', () => {
	it.each<[string, Partial<SlaPolicy>, string[]]>([
		['never', { repeatEveryMinutes: 0 }, STEPS],
		['every 90 minutes', { repeatEveryMinutes: 90 }, [...STEPS, '3#2 03-02T16:00']],
		['every half minute', { repeatEveryMinutes: 0.5 }, [...STEPS, '3#380 03-02T16:10']],
		['to both at the end', { escalate: [{ at: 1, to: 'owner' }, { at: 3, to: 'manager' }, { at: 3, to: 'businessOwner' }] }, ['1 03-02T11:00', '3 03-02T13:00', '3:businessOwner 03-02T13:00', '3#3 03-02T16:00', '3#3:businessOwner 03-02T16:00']],
		['a ladder that ends before the time is up', { escalate: [{ at: 0.5, to: 'owner' }] }, ['0.5 03-02T10:30', '0.5#5 03-02T15:30']],
		['nothing, where there is no ladder', { escalate: [] }, []],
	])('%s', (_, part, expected) => {
		expect(toldBy('2026-03-02T16:10:00-06:00', [received], part)).toEqual(expected);
	});

	it('that decimals cannot write exactly loses none', () => {
		const third = { escalate: [{ at: 1, to: 'owner' }], repeatEveryMinutes: 1 / 3 };
		expect(toldBy('2026-03-02T11:01:00-06:00', [received], third).at(-1)).toBe('1#3 03-02T11:01');
		expect(toldBy('2026-03-02T11:00:59.999-06:00', [received], third).at(-1)).toBe('1#2 03-02T11:00');
	});

	it('finds the last of billions', () => {
		const [, last] = check('2099-12-31T12:00:00-06:00', ['inquiry.received @ 2000-01-03T10:00'], {
			policies: [policy({ hours: 'always', escalate: [{ at: 1, to: 'owner' }], repeatEveryMinutes: 0.01 })],
		}).escalations;
		expect(last.dueAt).toBe('2099-12-31T12:00:00-06:00');
	});
});

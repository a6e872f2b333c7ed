import { check, policy } from './samples';

const received = 'inquiry.received @ 2026-03-02T10:00';

describe('one clock of 60 business minutes, at risk after 45', () => {
	it.each<[string, string, string[], Record<string, unknown>]>([
		['nothing has happened', '2026-03-02T10:30:00-06:00', [], { status: 'notStarted' }],
		['just started', '2026-03-02T10:00:00-06:00', [received], { status: 'onTrack', dueAt: '2026-03-02T11:00:00-06:00', elapsedMinutes: 0, remainingMinutes: 60, fraction: 0 }],
		['a moment before at risk', '2026-03-02T10:44:59-06:00', [received], { status: 'onTrack' }],
		['at risk', '2026-03-02T10:45:00-06:00', [received], { status: 'atRisk', elapsedMinutes: 45, remainingMinutes: 15, fraction: 0.75 }],
		['a moment before due', '2026-03-02T10:59:59-06:00', [received], { status: 'atRisk' }],
		['due', '2026-03-02T11:00:00-06:00', [received], { status: 'breached', fraction: 1 }],
		['overdue', '2026-03-02T12:00:00-06:00', [received], { status: 'breached', elapsedMinutes: 120, remainingMinutes: -60, fraction: 2 }],
		['answered in time', '2026-03-05T12:00:00-06:00', [received, 'reply.sent by human @ 2026-03-02T10:20'], { status: 'met', stoppedAt: '2026-03-02T10:20:00-06:00', elapsedMinutes: 20, dueAt: '2026-03-02T11:00:00-06:00' }],
		['answered at the due instant', '2026-03-05T12:00:00-06:00', [received, 'call.made @ 2026-03-02T11:00'], { status: 'met', fraction: 1 }],
		['answered late', '2026-03-05T12:00:00-06:00', [received, 'reply.sent @ 2026-03-02T11:00:01'], { status: 'missed' }],
		['answered, but that lies in the future of now', '2026-03-02T10:10:00-06:00', [received, 'reply.sent @ 2026-03-02T10:20'], { status: 'onTrack', elapsedMinutes: 10 }],
		['answered with the same time as the inquiry, given first', '2026-03-02T10:10:00-06:00', ['reply.sent @ 2026-03-02T10:00', received], { status: 'met', elapsedMinutes: 0 }],
		['an answer before the inquiry is not one', '2026-03-02T10:10:00-06:00', ['reply.sent @ 2026-03-02T09:59', received], { status: 'onTrack' }],
		['a second start while it runs changes nothing', '2026-03-02T10:30:00-06:00', [received, 'inquiry.received @ 2026-03-02T10:25'], { status: 'onTrack', startedAt: '2026-03-02T10:00:00-06:00', elapsedMinutes: 30 }],
		['a second answer changes nothing', '2026-03-02T16:00:00-06:00', [received, 'reply.sent @ 2026-03-02T10:20', 'call.made @ 2026-03-02T15:00'], { status: 'met', stoppedAt: '2026-03-02T10:20:00-06:00' }],
		['received on Friday evening, seen on Monday', '2026-03-09T09:20:00-05:00', ['inquiry.received @ 2026-03-06T16:50'], { status: 'onTrack', dueAt: '2026-03-09T09:50:00-05:00', elapsedMinutes: 30 }],
		['due at closing time is due then, not on Monday', '2026-03-07T12:00:00-06:00', ['inquiry.received @ 2026-03-06T16:00'], { status: 'breached', dueAt: '2026-03-06T17:00:00-06:00', fraction: 1 }],
		['answered on Saturday what was due on Friday', '2026-03-07T12:00:00-06:00', ['inquiry.received @ 2026-03-06T16:00', 'reply.sent @ 2026-03-07T10:00'], { status: 'missed' }],
		['answered at night before the clock ran', '2026-03-03T12:00:00-06:00', ['inquiry.received @ 2026-03-02T20:00', 'reply.sent @ 2026-03-02T20:05'], { status: 'met', elapsedMinutes: 0, dueAt: '2026-03-03T10:00:00-06:00' }],
	])('%s', (_, now, events, expected) => {
		expect(check(now, events).clocks).toEqual([expect.objectContaining({ id: 'first-response', ...expected })]);
	});

	it('that has not started says nothing else, not even 0', () => {
		const sla = check('2026-03-02T10:30:00-06:00', []);
		expect(sla).toEqual({ worst: 'notStarted', clocks: [{ id: 'first-response', status: 'notStarted' }], escalations: [], reasons: [] });
	});
});

describe('only a person stops a clock', () => {
	it.each<[string, string]>([
		['reply.sent by bot @ 2026-03-02T10:00:01', 'onTrack'],
		['reply.sent by customer @ 2026-03-02T10:05', 'onTrack'],
		['reply.sent by human @ 2026-03-02T10:05', 'met'],
		['reply.sent @ 2026-03-02T10:05', 'met'],
	])('%s: %s', (stop, status) => {
		expect(check('2026-03-02T10:30:00-06:00', [received, stop]).worst).toBe(status);
	});

	it('says whose stop did not count, and the person after it still stops', () => {
		const sla = check('2026-03-02T10:30:00-06:00', [received, 'reply.sent by bot @ 2026-03-02T10:01', 'reply.sent @ 2026-03-02T10:20']);
		expect(sla.clocks[0]).toMatchObject({ status: 'met', stoppedAt: '2026-03-02T10:20:00-06:00' });
		expect(sla.reasons).toEqual([{ code: 'stop-not-by-person', message: 'First response: reply.sent by a bot does not stop the clock' }]);
	});

	it.each(['bot', 'customer', 'human'])('unless the policy takes whoever did it: %s', (by) => {
		const sla = check('2026-03-02T10:30:00-06:00', [received, `reply.sent by ${by} @ 2026-03-02T10:05`], { policies: [policy({ stopBy: 'anyone' })] });
		expect(sla).toMatchObject({ worst: 'met', reasons: [] });
	});
});

describe('holds', () => {
	const held = 'waiting.customer @ 2026-03-02T10:20';

	it.each<[string, string, string[], Record<string, unknown>]>([
		['on hold: nothing runs', '2026-03-02T14:00:00-06:00', [received, held], { status: 'paused', elapsedMinutes: 20, dueAt: '2026-03-02T14:40:00-06:00' }],
		['a hold of 30 minutes moves the due time by 30', '2026-03-02T11:00:00-06:00', [received, held, 'customer.replied by customer @ 2026-03-02T10:50'], { status: 'onTrack', elapsedMinutes: 30, dueAt: '2026-03-02T11:30:00-06:00' }],
		['a hold over night counts its business minutes only', '2026-03-03T09:35:00-06:00', [received, held, 'customer.replied @ 2026-03-03T09:30'], { status: 'onTrack', elapsedMinutes: 25, dueAt: '2026-03-03T10:10:00-06:00' }],
		['a hold outside business hours moves nothing', '2026-03-03T09:10:00-06:00', ['inquiry.received @ 2026-03-02T16:30', 'waiting.customer @ 2026-03-02T18:00', 'customer.replied @ 2026-03-02T22:00'], { elapsedMinutes: 40, dueAt: '2026-03-03T09:30:00-06:00' }],
		['two holds add up', '2026-03-02T12:00:00-06:00', [received, held, 'customer.replied @ 2026-03-02T10:30', 'waiting.customer @ 2026-03-02T10:40', 'customer.replied @ 2026-03-02T11:10'], { status: 'breached', dueAt: '2026-03-02T11:40:00-06:00', elapsedMinutes: 80 }],
		['waiting.ended ends every hold, whatever was waited for', '2026-03-02T11:00:00-06:00', [received, held, 'waiting.ended @ 2026-03-02T10:50'], { status: 'onTrack', dueAt: '2026-03-02T11:30:00-06:00' }],
		['a second hold inside one is the same hold', '2026-03-02T11:00:00-06:00', [received, held, 'waiting.customer @ 2026-03-02T10:30', 'customer.replied @ 2026-03-02T10:50'], { dueAt: '2026-03-02T11:30:00-06:00' }],
		['an answer on hold stops the clock', '2026-03-02T15:00:00-06:00', [received, held, 'reply.sent @ 2026-03-02T14:00'], { status: 'met', elapsedMinutes: 20 }],
		['a breach before the hold stays one, and stops counting', '2026-03-02T15:00:00-06:00', [received, 'waiting.customer @ 2026-03-02T11:10'], { status: 'breached', elapsedMinutes: 70, dueAt: '2026-03-02T11:00:00-06:00' }],
		['a hold that begins at the due instant comes too late', '2026-03-02T15:00:00-06:00', [received, 'waiting.customer @ 2026-03-02T11:00'], { status: 'breached', elapsedMinutes: 60, dueAt: '2026-03-02T11:00:00-06:00' }],
		['a hold after a due instant at closing time does too', '2026-03-09T10:00:00-05:00', ['inquiry.received @ 2026-03-06T16:00', 'waiting.customer @ 2026-03-07T10:00', 'customer.replied @ 2026-03-08T10:00'], { status: 'breached', dueAt: '2026-03-06T17:00:00-06:00' }],
		['a hold from before the start does not count', '2026-03-02T10:30:00-06:00', ['waiting.customer @ 2026-03-02T09:30', received], { status: 'onTrack', elapsedMinutes: 30 }],
		['an end without a hold does nothing', '2026-03-02T10:30:00-06:00', [received, 'customer.replied @ 2026-03-02T10:10'], { status: 'onTrack', elapsedMinutes: 30 }],
	])('%s', (_, now, events, expected) => {
		expect(check(now, events).clocks[0]).toMatchObject(expected);
	});

	it('of two rules that overlap count once', () => {
		const policies = [policy({ pause: [{ from: 'a', to: 'b' }, { from: 'c', to: 'd' }] })];
		const events = [received, 'a @ 2026-03-02T10:10', 'c @ 2026-03-02T10:20', 'b @ 2026-03-02T10:30', 'd @ 2026-03-02T10:40'];
		expect(check('2026-03-02T10:50:00-06:00', events, { policies }).clocks[0]).toMatchObject({ elapsedMinutes: 20, dueAt: '2026-03-02T11:30:00-06:00' });
	});

	it('let no escalation fall due that the time before them had not reached', () => {
		expect(check('2026-03-20T12:00:00-05:00', [received, held]).escalations).toEqual([]);
		expect(check('2026-03-20T12:00:00-05:00', [received, 'waiting.customer @ 2026-03-02T11:10']).escalations.map(({ at }) => at)).toEqual([1]);
	});
});

describe('a case that opens again', () => {
	const events = [received, 'reply.sent @ 2026-03-02T10:20', 'inquiry.received @ 2026-03-04T13:00'];

	it('starts the clock anew, with escalations of their own', () => {
		const sla = check('2026-03-04T14:30:00-06:00', events);
		expect(sla.clocks[0]).toMatchObject({ status: 'breached', startedAt: '2026-03-04T13:00:00-06:00', dueAt: '2026-03-04T14:00:00-06:00' });
		expect(sla.clocks[0]).not.toHaveProperty('stoppedAt');
		expect(sla.escalations[0].key).toBe(`sla:c_1:first-response:${Date.parse('2026-03-04T13:00:00-06:00')}:1`);
		expect(sla.reasons.map(({ code }) => code)).toContain('clock-restarted');
	});

	it('ages from its first start', () => {
		expect(check('2026-03-04T14:30:00-06:00', events).agingBucket).toBe('1-3d');
	});

	it('does not go on with an old hold', () => {
		const again = [received, 'waiting.customer @ 2026-03-02T10:10', 'reply.sent @ 2026-03-02T10:20', 'inquiry.received @ 2026-03-04T13:00'];
		expect(check('2026-03-04T13:10:00-06:00', again).clocks[0]).toMatchObject({ status: 'onTrack', elapsedMinutes: 10 });
		const heldAgain = [...again, 'waiting.customer @ 2026-03-04T13:10'];
		expect(check('2026-03-04T16:00:00-06:00', heldAgain).clocks[0]).toMatchObject({ status: 'paused', elapsedMinutes: 10 });
	});

	it('is due later by the business minutes on hold since then, and by those alone', () => {
		const held = ['waiting.customer @ 2026-03-02T10:05', 'customer.replied @ 2026-03-02T10:15'];
		const heldAgain = ['waiting.customer @ 2026-03-04T16:30', 'customer.replied @ 2026-03-05T09:20'];
		const [start, stop, again] = events;
		// Received again at 16:10, on hold for half an hour before closing and 20 minutes in the morning.
		expect(check('2026-03-05T09:30:00-06:00', [start, ...held, stop, again.replace('13:00', '16:10'), ...heldAgain]).clocks[0]).toMatchObject({
			status: 'onTrack',
			elapsedMinutes: 30,
			dueAt: '2026-03-05T10:00:00-06:00',
		});
	});
});

describe('daylight saving', () => {
	const always = [policy({ hours: 'always', minutes: { emergency: 120, high: 120, normal: 120, low: 120 } })];

	it('counts real minutes of a clock that always runs', () => {
		expect(check('2026-03-08T04:00:00-05:00', ['inquiry.received @ 2026-03-08T01:30'], { policies: always }).clocks[0]).toMatchObject({ dueAt: '2026-03-08T04:30:00-05:00', elapsedMinutes: 90 });
		expect(check('2026-11-01T01:30:00-06:00', ['inquiry.received @ 2026-11-01T00:30-05:00'], { policies: always }).clocks[0]).toMatchObject({ dueAt: '2026-11-01T01:30:00-06:00', status: 'breached', elapsedMinutes: 120 });
	});

	it('a night shift is an hour shorter', () => {
		const nights: Array<[string, string]> = [['22:00', '06:00']];
		const hours = { mon: nights, tue: nights, wed: nights, thu: nights, fri: nights, sat: nights, sun: nights };
		const policies = [policy({ minutes: { emergency: 60, high: 60, normal: 480, low: 480 } })];
		// 22:00 to 06:00 has 7 hours that night; the eighth runs on the next one.
		expect(check('2026-03-08T05:00:00-05:00', ['inquiry.received @ 2026-03-07T20:00'], { policies, profile: { hours } }).clocks[0]).toMatchObject({ dueAt: '2026-03-08T23:00:00-05:00', elapsedMinutes: 360 });
	});
});

describe('the minutes allowed are the priority’s', () => {
	it.each([
		['emergency', '2026-03-02T10:05:00-06:00'],
		['high', '2026-03-02T10:30:00-06:00'],
		['normal', '2026-03-02T11:00:00-06:00'],
		['low', '2026-03-02T12:00:00-06:00'],
	] as const)('%s', (priority, dueAt) => {
		expect(check('2026-03-02T10:01:00-06:00', [received], { priority }).clocks[0].dueAt).toBe(dueAt);
	});
});

describe('a priority raised midway', () => {
	it('counts from the start: what was on track may be overdue at once', () => {
		const at = '2026-03-02T10:40:00-06:00';
		expect(check(at, [received], { priority: 'low' }).clocks[0]).toMatchObject({ status: 'onTrack', dueAt: '2026-03-02T12:00:00-06:00' });
		expect(check(at, [received], { priority: 'high' }).clocks[0]).toMatchObject({ status: 'breached', dueAt: '2026-03-02T10:30:00-06:00', elapsedMinutes: 40 });
	});

	it('keeps what was on hold before', () => {
		const events = [received, 'waiting.customer @ 2026-03-02T10:05', 'customer.replied @ 2026-03-02T10:25'];
		expect(check('2026-03-02T10:40:00-06:00', events, { priority: 'high' }).clocks[0]).toMatchObject({ status: 'onTrack', dueAt: '2026-03-02T10:50:00-06:00' });
	});

	it('may miss a clock that was met', () => {
		const answered = [received, 'reply.sent @ 2026-03-02T10:40'];
		expect(check('2026-03-02T11:00:00-06:00', answered, { priority: 'normal' }).worst).toBe('met');
		expect(check('2026-03-02T11:00:00-06:00', answered, { priority: 'high' }).worst).toBe('missed');
	});
});

describe('a policy that is taken out of the profile', () => {
	it('closes its clock: nothing of it is left to check or to tell', () => {
		const policies = [policy(), policy({ id: 'visit' })];
		const before = check('2026-03-02T12:00:00-06:00', [received, 'escalation.acknowledged @ 2026-03-02T11:00'], { policies });
		const after = check('2026-03-02T12:00:00-06:00', [received, 'escalation.acknowledged @ 2026-03-02T11:00'], { policies: [policies[0]] });
		expect(before.clocks.map(({ id }) => id)).toEqual(['first-response', 'visit']);
		expect(after).toMatchObject({ clocks: [before.clocks[0]], escalations: [] });
	});
});

describe('around the clock', () => {
	it.each([
		['over midnight', '2026-03-02T23:30:00-06:00', '2026-03-03T00:30:00-06:00'],
		['over the end of the year', '2026-12-31T23:30:00-06:00', '2027-01-01T00:30:00-06:00'],
		['over the end of February in a leap year', '2028-02-28T23:30:00-06:00', '2028-02-29T00:30:00-06:00'],
	])('no minute is lost: %s', (_, from, dueAt) => {
		const day: Array<[string, string]> = [['00:00', '24:00']];
		const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
		const policies = [policy({ id: 'always', hours: 'always' }), policy({ id: 'business' })];
		const { clocks } = check(dueAt, [`inquiry.received @ ${from}`], { policies, profile: { hours } });
		expect(clocks).toMatchObject([{ dueAt, elapsedMinutes: 60, status: 'breached' }, { dueAt, elapsedMinutes: 60, status: 'breached' }]);
	});
});

describe('several clocks', () => {
	const policies = [
		policy({ id: 'answer' }),
		policy({ id: 'quote', start: 'quote.asked', stop: ['quote.sent'], hours: 'always' }),
		policy({ id: 'book', start: 'reply.sent', stop: ['appointment.booked'] }),
	];

	it.each<[string, string, string[], string]>([
		['a breach stands for the case', '2026-03-02T12:00:00-06:00', [received, 'quote.asked @ 2026-03-02T11:50'], 'breached'],
		['open trouble before what is late and done', '2026-03-02T12:50:00-06:00', [received, 'reply.sent @ 2026-03-02T12:00', 'appointment.booked @ 2026-03-02T12:10', 'quote.asked @ 2026-03-02T12:00'], 'atRisk'],
		['on hold before on track', '2026-03-02T10:30:00-06:00', [received, 'waiting.customer @ 2026-03-02T10:10', 'quote.asked @ 2026-03-02T10:20'], 'paused'],
		['on track before not started', '2026-03-02T10:30:00-06:00', [received], 'onTrack'],
		['not started before done', '2026-03-02T10:30:00-06:00', [received, 'reply.sent @ 2026-03-02T10:05', 'appointment.booked @ 2026-03-02T10:06'], 'notStarted'],
	])('%s', (_, now, events, worst) => {
		expect(check(now, events, { policies }).worst).toBe(worst);
	});

	it('keep the order of the profile', () => {
		expect(check('2026-03-02T12:00:00-06:00', [received], { policies }).clocks.map(({ id }) => id)).toEqual(['answer', 'quote', 'book']);
	});

	it('none at all has no worst', () => {
		expect(check('2026-03-02T12:00:00-06:00', [received], { policies: [] })).toEqual({ clocks: [], escalations: [], reasons: [] });
	});
});

describe('age in wall-clock time since the first start', () => {
	it.each([
		['2026-03-02T10:59:59-06:00', '<1h'],
		['2026-03-02T11:00:00-06:00', '1-4h'],
		['2026-03-02T14:00:00-06:00', '4-24h'],
		['2026-03-03T10:00:00-06:00', '1-3d'],
		['2026-03-05T10:00:00-06:00', '3-7d'],
		['2026-03-09T10:59:59-05:00', '3-7d'],
		['2026-03-09T11:00:00-05:00', '>7d'],
	])('at %s: %s', (now, bucket) => {
		expect(check(now, [received]).agingBucket).toBe(bucket);
	});
});

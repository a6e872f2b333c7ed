import fc from 'fast-check';

import { cancelAppointment, completeAppointment, markNoShow, moveAppointment, resourcesOf, termsOf } from '../../../domain/scheduling';
import { business } from '../scheduling/given';
import { booked, DAY, HOUR, KeptCase, MINUTE, NOW, PROFILE } from './visits';

const DANA = 'dana@example.com';
const ANA = 'ana@lakeside.example';
const THURSDAY = '2026-12-10T18:00:00Z';

function visit(): KeptCase {
	const kept = new KeptCase();
	kept.stage = 'scheduled';
	kept.book(booked(PROFILE, THURSDAY));
	return kept;
}

const at = (text: string) => Date.parse(text);

test('reminds at the times of the profile, each once, and looks again at the next', () => {
	const kept = visit();
	expect(kept.run('attendance')).toMatchObject({ code: 'waiting', messages: [], due: { attendance: at(THURSDAY) - DAY } });
	kept.now = at(THURSDAY) - DAY;
	expect(kept.run('attendance')).toMatchObject({ code: 'reminded', due: { attendance: at(THURSDAY) - 2 * HOUR } });
	expect(kept.run('attendance')).toMatchObject({ code: 'waiting' });
	kept.now = at(THURSDAY) - 2 * HOUR;
	expect(kept.run('attendance')).toMatchObject({ code: 'reminded', messages: [{ channel: 'sms', to: '+13125550142' }] });
	expect(kept.to(DANA)).toMatchObject([{ channel: 'email', subject: 'Reminder: Drain Cleaning on Thu, Dec 10, 12:00 PM' }]);
	expect(kept.to(DANA)[0].text).toContain('https://n8n.example.com/appointment?id=');
	expect(kept.messages).toHaveLength(2);
});

test('after an outage the last reminder says it all', () => {
	const kept = visit();
	kept.now = at(THURSDAY) - HOUR;
	kept.run('attendance');
	kept.run('attendance');
	expect(kept.messages).toMatchObject([{ channel: 'sms' }]);
});

test('no reminder goes out once the visit has begun', () => {
	const kept = visit();
	kept.now = at(THURSDAY);
	expect(kept.run('attendance')).toMatchObject({ code: 'waiting', messages: [] });
});

test.each<[string, Partial<{ email: string; phone: string }>, string, string]>([
	['by e-mail where there is no phone', { email: DANA }, 'email', DANA],
	['by text where there is no e-mail', { phone: '+13125550142' }, 'sms', '+13125550142'],
	['by a person where there is neither', {}, 'email', ANA],
])('reminds %s', (_, contact, channel, to) => {
	const kept = visit();
	kept.sections.appointment = { ...kept.appointment, customer: { language: 'en', timezone: 'America/Chicago', ...contact } };
	kept.now = at(THURSDAY) - 2 * HOUR;
	kept.run('attendance');
	expect(kept.messages.map((message) => [message.channel, message.to])).toEqual([[channel, to]]);
	expect(kept.events.map(({ type }) => type)).toContain('appointment.reminded');
});

test('a channel that is not set up keeps no reminder back', () => {
	const kept = new KeptCase(business({ channels: ['email'] }, { reminders: [{ before: 'PT2H', channel: 'sms' }] }));
	kept.book(booked(kept.profile, THURSDAY));
	kept.now = at(THURSDAY) - 2 * HOUR;
	kept.run('attendance');
	expect(kept.messages).toMatchObject([{ channel: 'email', to: DANA }]);
});

test('who asks for silence is not reminded', () => {
	const kept = visit();
	kept.record({ type: 'customer.optedOut', at: NOW, by: 'customer', key: 'stop' });
	kept.now = at(THURSDAY) - HOUR;
	expect(kept.run('attendance')).toMatchObject({ messages: [], due: { attendance: at(THURSDAY) + 90 * MINUTE } });
});

test('half an hour behind its end the owner is asked what came of it, once', () => {
	const kept = visit();
	kept.now = at(THURSDAY) + 90 * MINUTE;
	expect(kept.run('attendance')).toMatchObject({ code: 'asked', due: { attendance: null } });
	kept.run('attendance');
	expect(kept.messages).toMatchObject([{ to: ANA, subject: expect.stringContaining('Was it done?') as string }]);
});

test.each(['cancelled', 'noShow', 'completed', 'held'])('nothing is to be done of a visit that is %s', (status) => {
	const kept = visit();
	kept.sections.appointment = { ...kept.appointment, status };
	kept.now = at(THURSDAY) - HOUR;
	expect(kept.run('attendance')).toMatchObject({ code: 'nothingToDo', messages: [], due: { attendance: null } });
});

test.each([{ start: THURSDAY }, { status: 'booked', id: 'x', start: 'at noon' }, 'booked', null])('a section that is no appointment reminds nobody: %j', (appointment) => {
	const kept = visit();
	kept.sections.appointment = appointment;
	kept.now = at(THURSDAY) - HOUR;
	expect(kept.run('attendance')).toMatchObject({ code: 'nothingToDo', messages: [] });
});

/** What may happen to a case, in any order; `killed` is decided and never written. */
type Happening = 'move' | 'cancel' | 'noShow' | 'complete' | 'scheduling' | 'attendance' | 'killed' | 'unsent' | 'hour' | 'halfDay';
const happenings = fc.array(fc.constantFrom<Happening>('move', 'cancel', 'noShow', 'complete', 'scheduling', 'attendance', 'attendance', 'killed', 'unsent', 'hour', 'halfDay', 'halfDay'), { maxLength: 40 });

function happen(kept: KeptCase, happening: Happening): void {
	const { appointment, now, profile } = kept;
	if (happening === 'hour') kept.now += HOUR;
	else if (happening === 'halfDay') kept.now += DAY / 2;
	else if (happening === 'move') {
		const crew = resourcesOf(profile).slice(0, 1);
		kept.change(moveAppointment(appointment, { start: Math.max(now, at(appointment.start)) + DAY + HOUR, crew, terms: termsOf({ now, service: 'drain' }, profile), now }, profile));
	} else if (happening === 'cancel') kept.change(cancelAppointment(appointment, { now }, profile));
	else if (happening === 'noShow') kept.change(markNoShow(appointment, { now }, profile));
	else if (happening === 'complete') kept.change(completeAppointment(appointment, { now }, profile));
	else if (happening === 'killed') kept.decide('attendance');
	else if (happening === 'unsent') kept.write(kept.decide('attendance'), { sent: false });
	else kept.run(happening);
}

const remindersIn = (kept: KeptCase) => kept.messages.filter(({ events }) => events.some(({ type }) => type === 'appointment.reminded'));

test('law: a visit that moved, is cancelled or over has no reminder left, whatever the order', () => {
	fc.assert(
		fc.property(happenings, (all) => {
			const kept = visit();
			for (const happening of all) {
				const before = remindersIn(kept).length;
				const { status, start, id, sequence } = kept.appointment;
				happen(kept, happening);
				for (const { key } of remindersIn(kept).slice(before)) {
					expect(status).toBe('booked');
					expect(key.startsWith(`appointment.reminded:${id}:${sequence}:`)).toBe(true);
					expect(at(start)).toBeGreaterThan(kept.now);
				}
			}
			const keys = kept.messages.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
		}),
		{ numRuns: 300 },
	);
});

test('law: what was decided and lost is decided again the same', () => {
	fc.assert(
		fc.property(happenings, fc.constantFrom('scheduling' as const, 'attendance' as const), (all, process) => {
			const kept = visit();
			for (const happening of all) happen(kept, happening);
			const lost = kept.decide(process);
			expect(kept.decide(process)).toEqual(lost);
			kept.write(lost);
			const after = [kept.messages.length, kept.events.length];
			kept.write(lost);
			expect([kept.messages.length, kept.events.length]).toEqual(after);
		}),
		{ numRuns: 200 },
	);
});

test('law: the customer\'s last word of a visit to come is how it stands', () => {
	fc.assert(
		fc.property(happenings, (all) => {
			const kept = visit();
			for (const happening of all) happen(kept, happening);
			kept.run('scheduling');
			const { status, sequence, id, start } = kept.appointment;
			if (at(start) <= kept.now || (status !== 'booked' && status !== 'cancelled')) return;
			expect(kept.events.findLast(({ type }) => type === 'appointment.told')?.key).toBe(`appointment.told:${id}:${sequence}:${status}`);
		}),
		{ numRuns: 200 },
	);
});

test('a reminder on its way is void once the visit is moved, cancelled or over', () => {
	const kept = visit();
	kept.now = at(THURSDAY) - DAY;
	const { messages } = kept.run('attendance');
	expect(messages).toMatchObject([{ voidedBy: { known: 0, process: 'attendance', events: expect.arrayContaining(['appointment.moved', 'appointment.cancelled', 'appointment.completed']) as string[] } }]);
});

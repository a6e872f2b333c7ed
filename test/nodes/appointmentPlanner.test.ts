import type { IDataObject } from 'n8n-workflow';

import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { caseItem, NOW, profile as base } from '../support/samples';

const [PLANNED, NO_SLOT] = [0, 1];

interface Section extends IDataObject {
	ok: boolean;
	outcome: string;
	changed: boolean;
	id: string;
	status: string;
	start: string;
	sequence: number;
	uid: string;
	slots: Array<{ start: string; resources: Array<{ id: string }> }>;
	resources: Array<{ id: string }>;
	invite: { method: string; ics: string; sequence: number; uid: string };
	reminders: Array<{ key: string; at: string }>;
	withdrawn: string[];
	events: Array<{ type: string; key: string }>;
	reasons: Array<{ code: string; message: string }>;
	text: string;
}

/** Two technicians, half an hour's notice; Monday 2 March 2026, ten o'clock. */
const profile = {
	...base,
	team: [
		{ id: 'ana', name: 'Ana', email: 'ana@example.com' },
		{ id: 'ben', name: 'Ben', email: 'ben@example.com' },
	],
	scheduling: { noticeMinutes: 30, bufferAfterMinutes: 30, reminders: [{ before: 'P1D' }, { before: 'PT2H', channel: 'sms' }] },
};
const TUESDAY = (time: string) => `2026-03-03T${time}:00-06:00`;

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

let cases = 0;
const item = (more: IDataObject = {}): Item => ({ json: { ...caseItem.json, caseId: `c_${String((cases += 1)).padStart(20, '0')}`, ...more } });
const plan = async (operation: string, items: Item[], parameters: IDataObject = {}) => await engine.runNode('appointmentPlanner', { operation, profile, now: NOW, ...parameters }, items);
const sections = (run: NodeResult) => {
	expect(run.error).toBeUndefined();
	return run.outputs.flatMap((answers, output) => answers.map(({ json, binary }) => ({ output, json, binary, appointment: json.appointment as Section })));
};
const only = (run: NodeResult) => {
	const all = sections(run);
	expect(all).toHaveLength(1);
	return all[0];
};
const next = ({ json }: { json: IDataObject }): Item => ({ json });
const codes = ({ reasons }: Section) => reasons.map(({ code }) => code);

test('finds slots, in data and in words', async () => {
	const { output, appointment } = only(await plan('findSlots', [item()], { from: TUESDAY('08:00'), to: TUESDAY('17:00') }));
	expect(output).toBe(PLANNED);
	expect(appointment.slots[0]).toMatchObject({ start: TUESDAY('08:00'), resources: [{ id: 'ana', name: 'Ana' }] });
	expect(appointment.text).toMatch(/^Free: Tue, Mar 3, 8:00 AM with Ana; /);
});

test('busy times of the item, of a calendar file and of the ledger take theirs', async () => {
	const busy = { calendars: { 'ana@example.com': { busy: [{ start: TUESDAY('08:00'), end: TUESDAY('12:00') }] } } };
	const ics = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;TZID=Central Standard Time:20260224T080000', 'DTEND;TZID=Central Standard Time:20260224T110000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
	const given = { busy, calendars: [{ resource: 'ben', ics }] };
	await plan('book', [item()], { start: TUESDAY('11:00'), resources: 'ben' });
	const { appointment } = only(await plan('findSlots', [item(given)], { from: TUESDAY('08:00'), to: TUESDAY('17:00'), options: { intervalMinutes: 60 } }));
	expect(appointment.slots.map(({ start, resources }) => [start.slice(11, 16), resources[0].id])).toEqual([
		['12:00', 'ana'],
		['13:00', 'ben'],
		['14:00', 'ana'],
		['15:00', 'ben'],
		['16:00', 'ana'],
	]);
	expect(only(await plan('findSlots', [item({ calendars: ics })], { resources: 'ana', from: TUESDAY('08:00'), to: TUESDAY('17:00') })).appointment.slots[0].start).toBe(TUESDAY('11:00'));
});

test('when nothing fits, says why and when it would', async () => {
	const { output, appointment } = only(await plan('findSlots', [item()], { from: '2026-03-07T08:00', to: '2026-03-08T17:00' }));
	expect(output).toBe(NO_SLOT);
	expect(appointment).toMatchObject({ ok: false, outcome: 'noSlot', slots: [], nextStart: '2026-03-09T08:00:00-05:00', excluded: [{ rule: 'closed' }] });
});

test('wishes of the intake come first', async () => {
	const intake = { record: {}, fields: { preferredTime: { raw: 'afternoons, not Tuesday' } } };
	const { appointment } = only(await plan('findSlots', [item({ intake })], { profile: { ...profile, intake: [{ name: 'preferredTime', type: 'dateTime' }] }, from: TUESDAY('08:00') }));
	expect(appointment.slots[0].start).toBe('2026-03-04T12:00:00-06:00');
	expect(only(await plan('findSlots', [item({ intake })], { preferences: 'after 3 pm' })).appointment.slots[0].start).toBe('2026-03-02T15:00:00-06:00');
});

test('books with invite, confirmation, prep notes and reminders', async () => {
	const intake = { record: { name: 'Dana Wells', email: 'dana@example.com', phone: '+13125550142' }, summary: 'Kitchen drain', workOrder: { address: { street: '12 Oak St', city: 'Chicago', postcode: '60614' }, hazards: ['dog'], access: [], materials: [] }, missing: [] };
	const { output, appointment, binary } = only(await plan('book', [item({ intake })], { start: TUESDAY('13:00') }));
	expect(output).toBe(PLANNED);
	expect(appointment).toMatchObject({
		status: 'booked',
		start: TUESDAY('13:00'),
		location: '12 Oak St, Chicago 60614',
		postcode: '60614',
		invite: { method: 'REQUEST', status: 'CONFIRMED', sequence: 0, fileName: 'invite.ics', mimeType: 'text/calendar; method=REQUEST; charset=UTF-8' },
		confirmation: { channel: 'email', to: 'dana@example.com' },
		prepNotes: { hazards: ['dog'], asked: 'Kitchen drain' },
		noShowRisk: { level: expect.stringMatching(/low|medium|high/) as string },
	});
	expect(appointment.reminders.map(({ at }) => at)).toEqual(['2026-03-02T13:00:00-06:00', TUESDAY('11:00')]);
	const unfolded = (invite: unknown) => String((invite as IDataObject).ics).replace(/\r\n /g, '');
	expect(unfolded(appointment.invite)).not.toContain('dog');
	expect(unfolded(appointment.teamInvite)).toContain('dog');
	expect(binary?.invite).toMatchObject({ fileName: 'invite.ics' });
});

test('with an empty start the first free time is booked', async () => {
	expect(only(await plan('book', [item()])).appointment).toMatchObject({ status: 'booked', start: '2026-03-02T10:30:00-06:00' });
});

test('a start in the section in which nothing is booked yet is the one that is wanted', async () => {
	expect(only(await plan('book', [item({ appointment: { start: TUESDAY('15:00') } })])).appointment).toMatchObject({ status: 'booked', start: TUESDAY('15:00') });
});

test('of one case once, whatever is asked for the second time', async () => {
	const one = item();
	const first = only(await plan('book', [one], { start: TUESDAY('13:00') })).appointment;
	for (const start of [TUESDAY('13:00'), TUESDAY('15:00')]) {
		const again = only(await plan('book', [one], { start }));
		expect(again).toMatchObject({ output: PLANNED, appointment: { changed: false, id: first.id, start: TUESDAY('13:00'), sequence: 0, events: [] } });
		expect(codes(again.appointment)).toContain('already-booked');
	}
	const twice = sections(await plan('book', [item(), one, one], { start: TUESDAY('09:00') }));
	expect(twice.map(({ appointment }) => appointment.start)).toEqual([TUESDAY('09:00'), TUESDAY('13:00'), TUESDAY('13:00')]);
});

test('two technicians, three cases: the third gets alternatives, the nearest first, and its own data stays', async () => {
	const run = sections(await plan('book', [item(), item(), item({ note: 'mine' })], { start: TUESDAY('13:00') }));
	expect(run.map(({ output, appointment }) => [output, appointment.resources?.[0]?.id])).toEqual([
		[PLANNED, 'ana'],
		[PLANNED, 'ben'],
		[NO_SLOT, undefined],
	]);
	const { json, appointment } = run[2];
	expect(json.note).toBe('mine');
	expect(codes(appointment)[0]).toBe('taken');
	// An hour and half an hour's buffer before; the same after.
	expect(appointment.slots.slice(0, 2).map(({ start }) => start)).toEqual([TUESDAY('11:30'), TUESDAY('14:30')]);
});

test.each([
	['in the past', '2026-03-02T09:00:00-06:00'],
	['at night', TUESDAY('03:00')],
	['past closing', TUESDAY('16:30')],
])('%s nothing is booked', async (_, start) => {
	expect(only(await plan('book', [item()], { start })).output).toBe(NO_SLOT);
});

test('a hold keeps the time for a while, and is made firm by booking', async () => {
	const one = item();
	const held = only(await plan('book', [one], { start: TUESDAY('13:00'), hold: true, resources: 'ana' }));
	expect(held.appointment).toMatchObject({ status: 'held', heldUntil: '2026-03-02T10:15:00-06:00', reminders: [] });
	expect(held.appointment.invite).toBeUndefined();
	expect(only(await plan('book', [item()], { start: TUESDAY('13:00'), resources: 'ana' })).output).toBe(NO_SLOT);
	const firm = only(await plan('book', [next(held)], { start: TUESDAY('13:00'), resources: 'ana' }));
	expect(firm.appointment).toMatchObject({ status: 'booked', id: held.appointment.id });
	const late = only(await plan('book', [item()], { start: TUESDAY('15:00'), hold: true, resources: 'ana' }));
	expect(late.output).toBe(PLANNED);
	expect(only(await plan('book', [item()], { start: TUESDAY('15:00'), resources: 'ana', now: '2026-03-02T10:16:00-06:00' })).output).toBe(PLANNED);
});

test('moves with the same UID and a higher sequence, frees the old time, and stays where it was when the new one is taken', async () => {
	const first = only(await plan('book', [item()], { start: TUESDAY('13:00'), resources: 'ana' }));
	const moved = only(await plan('reschedule', [next(first)], { start: TUESDAY('13:30'), resources: 'ana' }));
	expect(moved.appointment).toMatchObject({ uid: first.appointment.uid, sequence: 1, start: TUESDAY('13:30'), previous: { start: TUESDAY('13:00') }, invite: { method: 'REQUEST', sequence: 1 }, withdrawn: expect.arrayContaining([first.appointment.reminders[0].key]) as string[] });
	const other = only(await plan('book', [item()], { start: TUESDAY('12:00'), resources: 'ana' }));
	expect(other.output).toBe(PLANNED);
	const back = only(await plan('reschedule', [next(moved)], { start: TUESDAY('12:30'), resources: 'ana' }));
	expect(back).toMatchObject({ output: NO_SLOT, appointment: { start: TUESDAY('13:30'), sequence: 1, outcome: 'noSlot' } });
	expect(back.appointment.slots.length).toBeGreaterThan(0);
	expect(only(await plan('book', [item()], { start: TUESDAY('13:30'), resources: 'ana' })).output).toBe(NO_SLOT);
});

test('cancels by CANCEL, withdraws the reminders and frees the time; the case can be booked anew', async () => {
	const first = only(await plan('book', [item()], { start: TUESDAY('13:00'), resources: 'ana' }));
	const gone = only(await plan('cancel', [next(first)], { reason: 'sold the house', by: 'customer' }));
	expect(gone.appointment).toMatchObject({ status: 'cancelled', reminders: [], cancelReason: 'sold the house', cancelledBy: 'customer', invite: { method: 'CANCEL', status: 'CANCELLED', sequence: 1, uid: first.appointment.uid } });
	expect(gone.appointment.withdrawn.length).toBe(2);
	expect(only(await plan('cancel', [next(gone)])).appointment).toMatchObject({ changed: false, status: 'cancelled' });
	expect(only(await plan('book', [item()], { start: TUESDAY('13:00'), resources: 'ana' })).output).toBe(PLANNED);
	const again = only(await plan('book', [next(gone)], { start: TUESDAY('15:00') }));
	expect(again.appointment).toMatchObject({ number: 2, status: 'booked', sequence: 0 });
	expect(again.appointment.uid).not.toBe(first.appointment.uid);
});

test('cancelled where the item did not say so, a case is booked anew as well', async () => {
	const one = item();
	const first = only(await plan('book', [one], { start: TUESDAY('13:00') }));
	await plan('cancel', [next(first)]);
	expect(only(await plan('book', [one], { start: TUESDAY('15:00') })).appointment).toMatchObject({ number: 2, start: TUESDAY('15:00') });
});

test('a no-show from the start on, not before; taken back; rebooked', async () => {
	const first = only(await plan('book', [item()], { start: TUESDAY('13:00') }));
	const early = only(await plan('markNoShow', [next(first)], { now: TUESDAY('12:59') }));
	expect(early).toMatchObject({ output: NO_SLOT, appointment: { ok: false, outcome: 'refused', status: 'booked' } });
	expect(codes(early.appointment)).toEqual(['not-started']);
	const missed = only(await plan('markNoShow', [next(first)], { now: TUESDAY('13:00') }));
	expect(missed).toMatchObject({ output: PLANNED, appointment: { status: 'noShow', ok: true } });
	expect(only(await plan('markNoShow', [next(missed)], { now: TUESDAY('13:10'), undo: true })).appointment).toMatchObject({ status: 'booked' });
	expect(only(await plan('reschedule', [next(missed)], { start: '2026-03-05T10:00:00-06:00', now: TUESDAY('14:00') })).appointment).toMatchObject({ status: 'booked', sequence: 1 });
});

test('completed from the start on', async () => {
	const first = only(await plan('book', [item()], { start: TUESDAY('13:00') }));
	expect(only(await plan('complete', [next(first)], { now: TUESDAY('12:00') })).output).toBe(NO_SLOT);
	expect(only(await plan('complete', [next(first)], { now: TUESDAY('13:30') })).appointment).toMatchObject({ status: 'completed', events: [{ type: 'appointment.completed' }] });
});

test('on the ledger the case keeps its appointment and its events, and changes by itself', async () => {
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: '={{ $json.inquiry }}', now: NOW }, [caseItem]);
	const { caseId } = opened.outputs[0][0].json;
	await plan('book', [{ json: { ...caseItem.json, caseId } }], { start: TUESDAY('13:00') });
	// Only the case's id is given from here on.
	const moved = only(await plan('reschedule', [{ json: { caseId } }], { start: TUESDAY('15:00') }));
	expect(moved.appointment).toMatchObject({ status: 'booked', start: TUESDAY('15:00'), sequence: 1, customer: { email: 'dana@example.com' } });
	await plan('markNoShow', [{ json: { caseId } }], { now: TUESDAY('15:20') });
	const kept = await engine.runNode('handoffLedger', { operation: 'getCase', now: NOW }, [{ json: { caseId } }]);
	const { appointment, events } = kept.outputs[0][0].json as { appointment: Section; events: Array<{ type: string }> };
	expect(appointment).toMatchObject({ status: 'noShow', start: TUESDAY('15:00') });
	expect(events.map(({ type }) => type).filter((type) => type.startsWith('appointment'))).toEqual(['appointment.booked', 'appointment.moved', 'appointment.noShow']);
});

test('the way between two visits counts for what is booked, by the places of the cases', async () => {
	const onTheRoad = { ...profile, team: [profile.team[0]], scheduling: { noticeMinutes: 30, travel: { by: 'postcode', minutes: 60, nearMinutes: 15 } } };
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: '={{ $json.inquiry }}', now: NOW }, [caseItem]);
	const { caseId } = opened.outputs[0][0].json;
	await plan('book', [{ json: { caseId } }], { profile: onTheRoad, start: TUESDAY('09:00'), options: { postcode: '60614' } });
	const first = async (postcode: string) => only(await plan('findSlots', [item()], { profile: onTheRoad, from: TUESDAY('09:30'), options: { postcode, intervalMinutes: 15 } })).appointment.slots[0].start;
	expect(await first('60657')).toBe(TUESDAY('10:15'));
	expect(await first('90210')).toBe(TUESDAY('11:00'));
});

test('who has a long way is likelier to miss it', async () => {
	const far = { ...profile, billing: { seller: { address: { line1: '1 Lake St', city: 'Chicago', postcode: '60601' } } }, scheduling: { ...profile.scheduling, travel: { by: 'postcode', minutes: 60, nearMinutes: 10 } } };
	const factors = async (postcode: string) => (only(await plan('book', [item()], { profile: far, options: { postcode } })).appointment.noShowRisk as { factors: Array<{ code: string }> }).factors.map(({ code }) => code);
	expect(await factors('90210')).toContain('far');
	expect(await factors('60614')).not.toContain('far');
});

test('a plan of visits: each an appointment of its own', async () => {
	const first = only(await plan('book', [item()], { start: TUESDAY('13:00'), options: { repeatEvery: 'P4W', repeatCount: 3 } }));
	const series = first.appointment.series as unknown as Section[];
	expect(series.map(({ start, number, sequence }) => [start, number, sequence])).toEqual([
		['2026-03-31T13:00:00-05:00', 2, 0],
		['2026-04-28T13:00:00-05:00', 3, 0],
	]);
	expect(new Set([first.appointment, ...series].map(({ uid }) => uid)).size).toBe(3);
	const moved = only(await plan('reschedule', [{ json: { ...first.json, appointment: series[0] as unknown as IDataObject } }], { start: '2026-04-01T10:00:00-05:00' }));
	expect(moved.appointment).toMatchObject({ number: 2, sequence: 1, start: '2026-04-01T10:00:00-05:00' });
});

test('a plan on the ledger: every visit is kept with the case, asked for by its number, and changed by itself', async () => {
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: '={{ $json.inquiry }}', now: NOW }, [caseItem]);
	const { caseId } = opened.outputs[0][0].json;
	const kept = async () => (await engine.runNode('handoffLedger', { operation: 'getCase', now: NOW }, [{ json: { caseId } }])).outputs[0][0].json as { appointment: Section; series: Section[]; events: Array<{ type: string }> };
	await plan('book', [{ json: { ...caseItem.json, caseId } }], { start: TUESDAY('13:00'), options: { repeatEvery: 'P1W', repeatCount: 4 } });
	const { appointment, series, events } = await kept();
	expect([appointment, ...series].map(({ start }) => start)).toEqual([TUESDAY('13:00'), '2026-03-10T13:00:00-05:00', '2026-03-17T13:00:00-05:00', '2026-03-24T13:00:00-05:00']);
	expect(new Set([appointment, ...series].map((visit) => visit.plan))).toEqual(new Set([appointment.id]));
	expect(events.filter(({ type }) => type === 'appointment.booked')).toHaveLength(4);

	// By its number alone, as an agent may say it.
	const third = { json: { caseId, appointment: { number: 3 } } };
	expect(only(await plan('reschedule', [third], { start: '2026-03-18T10:00:00-05:00' })).appointment).toMatchObject({ number: 3, sequence: 1, id: series[1].id });
	expect(only(await plan('cancel', [{ json: { caseId, appointment: { id: series[2].id } } }])).appointment).toMatchObject({ number: 4, status: 'cancelled' });
	const after = await kept();
	expect([after.appointment, ...after.series].map(({ status, sequence }) => [status, sequence])).toEqual([['booked', 0], ['booked', 0], ['booked', 1], ['cancelled', 1]]);

	await plan('complete', [{ json: { caseId } }], { now: TUESDAY('14:00') });
	expect(await kept()).toMatchObject({ appointment: { number: 2 }, series: [{ number: 1, status: 'completed' }, { number: 3 }, { number: 4 }] });
	const all = only(await plan('cancel', [{ json: { caseId } }], { wholePlan: true, reason: 'Sold the house', now: TUESDAY('14:00') })).appointment;
	expect(all).toMatchObject({ number: 2, status: 'cancelled', series: [{ number: 3, status: 'cancelled', cancelReason: 'Sold the house' }] });
	expect(only(await plan('cancel', [{ json: { caseId } }], { wholePlan: true, now: TUESDAY('14:00') })).appointment.reasons).toMatchObject([{ code: 'nothing-left' }]);
	expect(only(await plan('cancel', [{ json: { caseId, appointment: { number: 9 } } }])).appointment.reasons).toMatchObject([{ code: 'appointment-unknown' }]);
});

test('a plan that was cut off before it was written is written by the next run, and nothing is booked twice', async () => {
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: '={{ $json.inquiry }}', now: NOW }, [caseItem]);
	const { caseId } = opened.outputs[0][0].json;
	const asked = { start: TUESDAY('13:00'), options: { repeatEvery: 'P1W', repeatCount: 3 } };
	// Taken on the ledger, and not written to the case.
	await plan('book', [{ json: { ...caseItem.json, caseId } }], { ...asked, record: false });
	const again = only(await plan('book', [{ json: { ...caseItem.json, caseId } }], asked));
	expect(again.appointment).toMatchObject({ number: 1, start: TUESDAY('13:00'), series: [{ number: 2, sequence: 0 }, { number: 3, sequence: 0 }] });
	const { series, events } = (await engine.runNode('handoffLedger', { operation: 'getCase', now: NOW }, [{ json: { caseId } }])).outputs[0][0].json as { series: Section[]; events: Array<{ type: string }> };
	expect(series.map(({ number }) => number)).toEqual([2, 3]);
	expect(events.filter(({ type }) => type === 'appointment.booked')).toHaveLength(3);
});

test('off, Branch by Result sends all by one output, and the outcome says which it is', async () => {
	const run = await plan('findSlots', [item(), item()], { branch: false, from: '={{ $itemIndex ? "2026-03-07T08:00" : "2026-03-03T08:00" }}', to: '={{ $itemIndex ? "2026-03-08T17:00" : "2026-03-03T17:00" }}' });
	expect(run.outputs.length).toBe(1);
	expect(sections(run).map(({ appointment }) => appointment.outcome)).toEqual(['planned', 'noSlot']);
});

test.each([
	['markNoShow', '2026-03-03T12:59:00-06:00', NO_SLOT],
	['markNoShow', '2026-03-03T13:00:00-06:00', PLANNED],
	['complete', '2026-03-03T13:00:00-06:00', PLANNED],
	['cancel', NOW, PLANNED],
])('an appointment made elsewhere, of which only the time is known: %s at %s', async (operation, now, output) => {
	const run = only(await plan(operation, [item({ appointment: { start: TUESDAY('13:00'), uid: 'theirs@elsewhere.example', sequence: 3, note: 'by phone' } })], { now }));
	expect(run).toMatchObject({ output, appointment: { start: TUESDAY('13:00'), end: TUESDAY('14:00'), uid: 'theirs@elsewhere.example' } });
	if (operation === 'cancel') expect(run.appointment.invite).toMatchObject({ method: 'CANCEL', uid: 'theirs@elsewhere.example', sequence: 4 });
});

test('data that cannot be read is no slot, with what to do; the others go on', async () => {
	const run = sections(await plan('book', [item({ start: 'at tea time' }), item({ start: TUESDAY('13:00') }), item({ busy: '{ broken' })]));
	expect(run.map(({ output, appointment }) => [output, appointment.outcome])).toEqual([
		[PLANNED, 'planned'],
		[NO_SLOT, 'refused'],
		[NO_SLOT, 'refused'],
	]);
	expect(run[1].appointment.reasons[0].message).toContain('Start');
	for (const operation of ['reschedule', 'cancel', 'markNoShow', 'complete']) expect(codes(only(await plan(operation, [item()])).appointment)).toEqual(['appointment-missing']);
});

test('as an agent’s tool a second agent who asks for the same time gets alternatives', async () => {
	const ask = async () => (await engine.runTool('appointmentPlanner', { operation: 'book', profile: { ...profile, team: [profile.team[0]] }, now: NOW, start: TUESDAY('13:00') }, item().json, 'invoke')).items[0].appointment as Section;
	expect(await ask()).toMatchObject({ ok: true, status: 'booked' });
	const second = await ask();
	expect(second).toMatchObject({ ok: false, outcome: 'noSlot' });
	expect(second.text).toMatch(/cannot be had.*Free: /);
});

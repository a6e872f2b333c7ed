import ICAL from 'ical.js';
import ical from 'node-ical';

import type { NewMessage } from '../../../domain/case';
import { decide, type Step } from '../../../domain/process';
import { caseFileOf, invitesOf } from '../../../nodes/shared/step';
import type { Browser } from './browser';
import { browser, NOW, PROFILE } from './browser';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LEASE = 60_000;

let b: Browser;
let url: string;
let leases = 0;
beforeEach(async () => {
	b = await browser();
	url = b.link('appointment', b.caseId, NOW + 60 * DAY);
});
afterEach(async () => await b.close());

/** As the trigger and Case Step do it: leased, decided, and written unless the run is killed before. */
async function run(process: 'scheduling' | 'attendance', { killed = false, between = async () => await Promise.resolve() } = {}): Promise<{ step: Step; completed: boolean } | undefined> {
	const { ledger, clock } = b;
	const token = `t${++leases}`;
	const [work] = await ledger.leaseWork({ process, limit: 1, leaseMs: LEASE, token, now: clock.now });
	if (!work) return undefined;
	const file = await caseFileOf(ledger, b.caseId, {}, PROFILE.business.timezone, clock.now);
	const step = decide(process, { file, profile: PROFILE, links: (page, id) => `https://desk.example.com/${page}?id=${id}`, invites: invitesOf(PROFILE, clock.now), now: clock.now });
	await between();
	if (killed) return { step, completed: false };
	const result = await ledger.completeStep({ ...step, caseId: b.caseId, messages: step.messages as NewMessage[], token, decidedAt: clock.now, now: clock.now });
	return { step, completed: result.completed };
}

async function choose(index: number): Promise<string> {
	const slots = [...(await b.open(url)).body.matchAll(/name="slot" value="([^"]+)"/g)].map(([, value]) => value);
	const { statusCode } = await b.send(url, { do: 'choose', slot: slots[index] });
	expect(statusCode).toBe(200);
	return slots[index];
}

const messages = async (audience: 'customer' | 'team') => (await b.ledger.listMessages({ caseId: b.caseId, audience })).reverse();
const inviteOf = (message: { attachments?: Array<{ content: string }> }) => Buffer.from(message.attachments?.[0].content ?? '', 'base64').toString();
const stage = async () => (await b.ledger.getCase(b.caseId))?.stage;

test('from the page to the calendar: booked, moved, cancelled, told as it stands', async () => {
	const first = await choose(6);
	await run('scheduling');
	expect(await stage()).toBe('scheduled');
	b.clock.now += HOUR;
	const second = await choose(20);
	await run('scheduling');
	b.clock.now += HOUR;
	await b.send(url, { do: 'cancel' });
	await run('scheduling');
	const told = (await messages('customer')).map((message) => {
		const calendar = new ICAL.Component(ICAL.parse(inviteOf(message)) as never);
		const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never);
		return { method: calendar.getFirstPropertyValue('method'), sequence: event.sequence, start: event.startDate.toJSDate().getTime(), uid: event.uid };
	});
	expect(told.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
		['REQUEST', 0, Date.parse(first)],
		['REQUEST', 1, Date.parse(second)],
		['CANCEL', 2, Date.parse(second)],
	]);
	expect(new Set(told.map(({ uid }) => uid)).size).toBe(1);
	const last = Object.values(ical.sync.parseICS(inviteOf((await messages('customer')).at(-1)!))).find((part) => part?.type === 'VEVENT');
	expect(last).toMatchObject({ status: 'CANCELLED' });
	expect((await messages('team')).length).toBeGreaterThanOrEqual(3);
});

test('a run that is killed changes nothing, and the next one does it all', async () => {
	await choose(6);
	await run('scheduling', { killed: true });
	expect(await messages('customer')).toEqual([]);
	expect(await stage()).not.toBe('scheduled');
	b.clock.now += 2 * LEASE;
	await run('scheduling');
	expect(await messages('customer')).toHaveLength(1);
	expect(await run('scheduling')).toBeUndefined();
});

test('a reminder that was decided before the visit moved is not written', async () => {
	const start = await choose(60);
	await run('attendance');
	b.clock.now = Date.parse(start) - DAY + 1;
	const raced = await run('attendance', { between: async () => void (await b.send(url, { do: 'cancel' })) });
	expect(raced).toMatchObject({ step: { code: 'reminded' }, completed: false });
	expect(await run('attendance')).toMatchObject({ step: { code: 'nothingToDo' } });
	expect((await messages('customer')).filter(({ key }) => key.startsWith('appointment.reminded'))).toEqual([]);
});

test('a reminder that waits in the outbox goes no more once the visit has moved', async () => {
	const start = await choose(60);
	await run('attendance');
	b.clock.now = Date.parse(start) - DAY + 1;
	await run('attendance');
	const reminders = async () => (await messages('customer')).filter(({ key }) => key.startsWith('appointment.reminded')).map(({ state }) => state);
	expect(await reminders()).toEqual(['queued']);
	await choose(70);
	expect(await reminders()).toEqual(['withheld']);
});

test('who was not there is offered another time, and books it by the same page', async () => {
	const start = await choose(6);
	await run('scheduling');
	b.clock.now = Date.parse(start) + HOUR;
	await b.post('case', { id: b.caseId }, { do: 'noShow' });
	const { step } = (await run('scheduling'))!;
	// No review rule of this business fits a case whose confidence nobody knows: a person agrees first.
	expect(step).toMatchObject({ code: 'handedOver', review: { draft: { subject: expect.stringContaining('We missed you') as string } } });
	await choose(10);
	expect((await b.ledger.getCase(b.caseId))?.data.appointment).toMatchObject({ number: 2, status: 'booked' });
});

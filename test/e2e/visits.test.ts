import ICAL from 'ical.js';

import { LOGIN } from '../../scripts/n8n/api';
import { nodeOf, overrideProfile, type Templates } from '../../scripts/n8n/templates';
import { startRadicale, whyNoRadicale, type CalDavServer } from '../support/radicale';
import type { Instance } from './instance';
import { eventually, hasEvent, mailsTo, startInstance } from './instance';
import { requestTo } from '../../scripts/n8n/requestTo';

/** From an inquiry to a visit in the customer's mail and in the team's calendar, in a real n8n beside a real CalDAV server. */
jest.setTimeout(300_000);

const reason = whyNoRadicale();
if (reason !== undefined && !process.env.CI) console.warn(`Left out: visits in a calendar, end to end. ${reason}`);
const describeVisits = reason === undefined || process.env.CI ? describe : describe.skip;

const CALENDARS = ['read-busy-times-from-caldav', 'write-visits-to-caldav', 'read-busy-times-from-google', 'write-visits-to-google', 'read-busy-times-from-outlook', 'write-visits-to-outlook'];
const CUSTOMER = 'dana.reed@example.com';

describeVisits('a visit', () => {
	let dav: CalDavServer;
	let instance: Instance;
	let caseId: string;
	let page: string;

	beforeAll(async () => {
		if (reason !== undefined) throw new Error(reason);
		dav = await startRadicale(['ana']);
		const kept: Templates = new Map();
		instance = await startInstance((templates) => {
			overrideProfile(templates, {
				team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'owner', calendarAddress: dav.calendarUrl('ana') }],
				hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['08:00', '18:00']]])),
				intake: [{ name: 'phone', label: 'Phone', type: 'phone', required: true, question: 'What is the best phone number to reach you?' }],
				scheduling: { calendars: 'calDav' },
				review: { rules: [{ on: 'reply', action: 'auto' }, { on: 'intake', action: 'auto' }, { on: 'appointment', action: 'auto' }] },
			});
			// A business has the two of its own service, each with the calendar's login.
			for (const name of CALENDARS) {
				const template = templates.get(name);
				if (template && name.endsWith('caldav')) kept.set(name, template);
				templates.delete(name);
			}
		});
		const login = await instance.api.createCredential('Calendar', 'httpBasicAuth', { user: dav.user, password: dav.password });
		for (const [name, node] of [[CALENDARS[0], 'Read the Calendar in CalDAV'], [CALENDARS[1], 'Ask CalDAV']]) {
			Object.assign(nodeOf(kept, name, node), { disabled: false, credentials: { httpBasicAuth: login } });
			await instance.api.importAndPublish(kept.get(name)!);
		}
	}, 300_000);
	afterAll(async () => {
		await instance?.stop();
		await dav?.stop();
	});

	const visit = async () => (await instance.ledger.getCase(caseId))?.data.appointment as { id: string; uid: string; status: string; start: string; sequence: number } | undefined;
	const inCalendar = () => Object.values(dav.filesOf('ana')).map(eventIn);
	const invites = () => mailsTo(instance.mail, CUSTOMER).flatMap(({ text }) => icsIn(text)).map((ics) => ({ method: /^METHOD:(.*)$/m.exec(ics)?.[1].trim(), ...eventIn(ics) }));
	const slotsOf = (html: string) => [...html.matchAll(/name="slot" value="([^"]+)"/g)].map(([, value]) => value);
	const opened = async () => await (await requestTo(page)).text();
	const send = async (fields: Record<string, string>) => {
		const html = await opened();
		// A page has several forms, with the same marks.
		const hidden = Object.fromEntries([...html.matchAll(/<input type="hidden" name="(token|form|seen)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
		const answer = await requestTo(page, { method: 'POST', body: new URLSearchParams({ ...hidden, ...fields }) });
		expect(answer.status).toBe(200);
	};

	const sendAsTeam = async (fields: Record<string, string>) => {
		const url = page.replace(/\/c\/appointment.*/, `/desk/case?id=${caseId}`);
		const headers = { authorization: `Basic ${Buffer.from(`${LOGIN.email}:${LOGIN.password}`).toString('base64')}` };
		const html = await (await requestTo(url, { headers })).text();
		const hidden = Object.fromEntries([...html.matchAll(/<input type="hidden" name="(token|form)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
		const answer = await requestTo(url, { method: 'POST', headers, body: new URLSearchParams({ ...hidden, ...fields }) });
		expect(answer.status).toBe(200);
	};

	test('is offered by mail, chosen on the page, and stands in mail and calendar', async () => {
		const posted = await instance.post({ name: 'Dana Reed', email: CUSTOMER, phone: '312-555-0111', message: 'The drain in our kitchen is clogged. Can somebody come and clear it this week?' });
		caseId = posted.caseId!;
		const offer = await eventually('the offer', async () => mailsTo(instance.mail, CUSTOMER).find(({ text }) => text.includes('/c/appointment')), 120);
		const { pathname, search } = new URL(/http\S+\/c\/appointment\?\S+/.exec(offer.text)![0]);
		page = `${instance.n8n.url}${pathname}${search}`;
		const slots = slotsOf(await opened());
		await send({ do: 'choose', slot: slots[3] });
		expect(await visit()).toMatchObject({ status: 'booked', start: slots[3] });
		await eventually('the entry', async () => inCalendar().length === 1, 90);
		await eventually('the invite', async () => invites().length === 1, 90);
		const { id } = (await visit())!;
		expect(inCalendar()).toEqual([{ uid: expect.stringContaining(id) as string, start: Date.parse(slots[3]), sequence: 0, status: 'CONFIRMED' }]);
		expect(invites()).toEqual([{ method: 'REQUEST', uid: expect.stringContaining(id) as string, start: Date.parse(slots[3]), sequence: 0, status: 'CONFIRMED' }]);
	});

	test('moved, it has moved in both; the same entry', async () => {
		const slots = slotsOf(await opened());
		await send({ do: 'choose', slot: slots[9] });
		await eventually('the entry at its new time', async () => inCalendar()[0]?.start === Date.parse(slots[9]), 90);
		await eventually('the invite', async () => invites().length === 2, 90);
		expect(inCalendar()).toHaveLength(1);
		expect(invites()[1]).toMatchObject({ method: 'REQUEST', uid: invites()[0].uid, sequence: 1, start: Date.parse(slots[9]) });
	});

	test('what is busy in the calendar is not offered any more, to nobody', async () => {
		const before = slotsOf(await opened());
		const start = Date.parse(before[0]);
		const utc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
		const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', 'BEGIN:VEVENT', 'UID:private', 'DTSTAMP:20260101T000000Z', `DTSTART:${utc(start)}`, `DTEND:${utc(start + 3_600_000)}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
		await dav.ask(`${dav.calendarUrl('ana')}private.ics`, { method: 'PUT', body: ics, headers: { 'Content-Type': 'text/calendar' } });
		await instance.api.runByHand('ltcReadFromCalDav', 'Every Five Minutes');
		await eventually('the time is gone', async () => !slotsOf(await opened()).includes(before[0]), 60);
		const desk = await requestTo(page.replace(/\/c\/appointment.*/, '/desk/visits'), { headers: { authorization: `Basic ${Buffer.from(`${LOGIN.email}:${LOGIN.password}`).toString('base64')}` } });
		expect(desk.status).toBe(200);
		expect(await desk.text()).toContain('Dana Reed');
		await dav.ask(`${dav.calendarUrl('ana')}private.ics`, { method: 'DELETE' });
	});

	test('cancelled, it is gone from the calendar, and the mail takes it out of the customer\'s', async () => {
		await send({ do: 'cancel' });
		await eventually('no entry', async () => inCalendar().length === 0, 90);
		await eventually('the cancellation', async () => invites().length === 3, 90);
		expect(invites()[2]).toMatchObject({ method: 'CANCEL', uid: invites()[0].uid, sequence: 2, status: 'CANCELLED' });
		expect(await hasEvent(instance.ledger, caseId, 'appointment.cancelled')).toBe(true);
	});

	test('missed, the customer is asked for another time, and has it', async () => {
		await send({ do: 'choose', slot: slotsOf(await opened())[2] });
		await eventually('the entry', async () => inCalendar().length === 1, 90);
		const missed = (await visit())!;
		// As if its time had come.
		const [start, end] = [2, 1].map((hours) => new Date(Date.now() - hours * 3_600_000).toISOString());
		await instance.ledger.completeStep({ caseId, process: 'attendance', events: [], messages: [], sections: { appointment: { ...missed, start, end } }, due: {}, now: Date.now() });
		await sendAsTeam({ do: 'noShow' });
		await eventually('the offer', async () => mailsTo(instance.mail, CUSTOMER).some(({ text }) => text.includes('did not meet you')), 120);
		const slot = slotsOf(await opened()).at(-1)!;
		await send({ do: 'choose', slot });
		expect(await visit()).toMatchObject({ status: 'booked', start: slot });
		await eventually('the entry of the new one', async () => inCalendar().some((entry) => entry.start === Date.parse(slot)), 90);
		expect(await hasEvent(instance.ledger, caseId, 'appointment.noShow')).toBe(true);
		expect(await instance.api.executions(['error', 'crashed'])).toEqual([]);
	});
});

function eventIn(ics: string): { uid: string; start: number; sequence: number; status: string } {
	const component = new ICAL.Component(ICAL.parse(ics) as never).getFirstSubcomponent('vevent')!;
	const event = new ICAL.Event(component as never);
	return { uid: event.uid, start: event.startDate.toJSDate().getTime(), sequence: event.sequence, status: String(component.getFirstPropertyValue('status')) };
}

/** Files for a calendar in a mail of several parts. */
function icsIn(text: string): string[] {
	return text.split(/^--\S+\r?$/m).filter((part) => /^content-type: text\/calendar/im.test(part)).map((part) => {
		const [, ...body] = part.split(/\r?\n\r?\n/);
		return /^content-transfer-encoding: base64/im.test(part) ? Buffer.from(body.join(''), 'base64').toString('utf8') : body.join('\r\n\r\n');
	});
}

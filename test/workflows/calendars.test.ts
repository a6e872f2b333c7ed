import type { IDataObject } from 'n8n-workflow';

import type { Appointment } from '../../domain/scheduling';
import { parseProfile, type Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import { startCalendarServer, type CalendarServer } from '../support/calendarServer';
import type { Engine, Item, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { startRadicale, whyNoRadicale, type CalDavServer } from '../support/radicale';
import { failures, given, templates } from '../support/templates';

/** The adapters to calendars in n8n's engine: CalDAV against a real server, Google and Outlook against their documented rules. */
jest.setTimeout(120_000);

const DAY = 86_400_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WRITE = 'When a Visit Changes';
const READ = 'Every Five Minutes';
const FILES = { calDav: 'caldav', google: 'google', outlook: 'outlook' } as const;
const ASK = { calDav: 'Ask CalDAV', google: 'Ask Google', outlook: 'Ask Outlook' } as const;
type Service = keyof typeof FILES;

/** A calendar as its owner sees it. */
interface Seen {
	start: number;
	end: number;
	title: string;
}

interface Owner {
	address(name: string): string;
	/** All that is in a calendar. */
	events(name: string): Promise<Seen[]>;
	/** Moves our entry, as somebody does in their own program. */
	move(name: string, to: number): Promise<void>;
	remove(name: string): Promise<void>;
	/** Puts something of their own in. */
	busy(name: string, start: number, end: number): Promise<void>;
}

let engine: Engine;
let services: CalendarServer;
let radicale: CalDavServer | undefined;
let ledger: Ledger;
let profile: Profile;
let caseId: string;
let calendarsMade = 0;

const noRadicale = whyNoRadicale();
if (noRadicale !== undefined && !process.env.CI) console.warn(`Left out: the calendars of CalDAV. ${noRadicale}`);
const SERVICES: Service[] = noRadicale === undefined || process.env.CI ? ['calDav', 'google', 'outlook'] : ['google', 'outlook'];

beforeAll(async () => {
	if (noRadicale === undefined) radicale = await startRadicale([]);
	else if (process.env.CI) throw new Error(noRadicale);
	services = await startCalendarServer();
	engine = await startEngine();
}, STARTUP);
afterEach(async () => await ledger?.close());
afterAll(async () => {
	await engine?.stop();
	await services?.stop();
	await radicale?.stop();
});

const basic = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Names are new for each test, so that calendars are empty. */
async function ownerOf(service: Service): Promise<Owner & { names: string[] }> {
	const names = ['ana', 'ben'].map((name) => `${name}${++calendarsMade}`);
	if (service !== 'calDav') {
		const address = (name: string) => `${name}@example.com`;
		const ours = (name: string) => services.events(address(name)).find(({ appointment }) => appointment !== undefined)!;
		return {
			names,
			address,
			events: async (name) => services.events(address(name)).map(({ start, end, title }) => ({ start: Date.parse(start), end: Date.parse(end), title })),
			move: async (name, to) => {
				const { id, start, end } = ours(name);
				services.put(address(name), { id, start: new Date(to).toISOString(), end: new Date(to + Date.parse(end) - Date.parse(start)).toISOString() });
			},
			remove: async (name) => {
				const path = service === 'google' ? `/calendar/v3/calendars/${address(name)}/events/` : `/v1.0/users/${address(name)}/events/`;
				await fetch(`${services.url}${path}${encodeURIComponent(ours(name).id)}`, { method: 'DELETE', headers: { authorization: 'Bearer a token' } });
			},
			busy: async (name, start, end) => services.put(address(name), { id: 'private1', start: new Date(start).toISOString(), end: new Date(end).toISOString() }),
		};
	}
	const dav = radicale!;
	for (const name of names) await dav.ask(dav.calendarUrl(name), { method: 'MKCALENDAR' });
	const file = (name: string) => Object.entries(dav.filesOf(name)).find(([, ics]) => ics.includes('UID:a_'))!;
	const instantIn = (ics: string, property: string) => Date.parse((new RegExp(`^${property}[^:]*:(\\d{8}T\\d{6}Z)`, 'm').exec(ics)?.[1] ?? '').replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
	return {
		names,
		address: (name) => dav.calendarUrl(name),
		events: async (name) => Object.values(dav.filesOf(name)).map((ics) => ({ start: instantIn(ics, 'DTSTART'), end: instantIn(ics, 'DTEND'), title: /^SUMMARY:(.*)$/m.exec(ics)?.[1].trim() ?? '' })),
		move: async (name, to) => {
			const [path, ics] = file(name);
			const length = instantIn(ics, 'DTEND') - instantIn(ics, 'DTSTART');
			const changed = ics.replace(/^DTSTART.*$/m, `DTSTART:${basic(to)}`).replace(/^DTEND.*$/m, `DTEND:${basic(to + length)}`);
			expect((await dav.ask(`${dav.calendarUrl(name)}${path}`, { method: 'PUT', body: changed, headers: { 'Content-Type': 'text/calendar' } })).status).toBe(201);
		},
		remove: async (name) => void (await dav.ask(`${dav.calendarUrl(name)}${file(name)[0]}`, { method: 'DELETE' })),
		busy: async (name, start, end) => {
			const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', 'BEGIN:VEVENT', 'UID:private', 'DTSTAMP:20260101T000000Z', `DTSTART:${basic(start)}`, `DTEND:${basic(end)}`, 'SUMMARY:Private', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
			expect((await dav.ask(`${dav.calendarUrl(name)}private.ics`, { method: 'PUT', body: ics, headers: { 'Content-Type': 'text/calendar' } })).status).toBe(201);
		},
	};
}

/** A business whose team has calendars, and a case that wants a visit. */
async function businessWith(service: Service, owner: Owner & { names: string[] }): Promise<void> {
	services.forget();
	engine.freshLedger();
	const [ana, ben] = owner.names;
	const overrides = {
		team: [
			{ id: 'ana', name: 'Ana', email: 'ana@example.com', calendarAddress: owner.address(ana) },
			{ id: 'ben', name: 'Ben', email: 'ben@example.com', calendarAddress: owner.address(ben) },
		],
		hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['08:00', '18:00']]])),
		scheduling: { calendars: service, noticeMinutes: 1440 },
	};
	const saved = await engine.runNode('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'office@example.com', options: { overrides: JSON.stringify(overrides) }, save: true }, [{ json: {} }]);
	expect(saved.error).toBeUndefined();
	profile = parseProfile({ business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'office@example.com' }, ...overrides });
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [{ json: { body: { name: 'Dana Whitfield', email: 'dana@whitfield.example', message: 'Please look at the water heater' } } }]);
	caseId = String(run.outputs[0][0].json.caseId);
	ledger = await openLedgerOf(engine);
}

/** The planner with the case's ID, and nothing else of it. */
async function plan(operation: string, parameters: IDataObject = {}): Promise<{ output: number; appointment: Appointment & IDataObject }> {
	const run = await engine.runNode('appointmentPlanner', { operation, ...parameters }, [{ json: { caseId } }]);
	expect(run.error).toBeUndefined();
	const output = run.outputs.findIndex((items) => items.length > 0);
	return { output, appointment: run.outputs[output][0].json.appointment as Appointment & IDataObject };
}

const freeStarts = async (resource?: string) => ((await plan('findSlots', { ...(resource && { resources: resource }), options: { slotsAtMost: 10_000 } })).appointment.slots as Array<{ start: string }> | undefined ?? []).map(({ start }) => Date.parse(start));

/** A template as an operator sets it up; the engine has none of n8n's OAuth, so that tokens are sent as headers. */
function setUp(name: string, service: Service): WorkflowJson {
	const template = structuredClone(templates[name]);
	for (const node of template.nodes.filter(({ type }) => type === 'n8n-nodes-base.httpRequest')) {
		const { url } = node.parameters as { url: string };
		if (service === 'calDav') Object.assign(node, { credentials: { httpBasicAuth: { id: 'calendar', name: 'calendar' } } });
		else {
			Object.assign(node.parameters, { url: url.replace(/https:\/\/[^/]+/, services.url), authentication: 'genericCredentialType', genericAuthType: 'httpHeaderAuth' });
			Object.assign(node, { credentials: { httpHeaderAuth: { id: 'calendar', name: 'calendar' } } });
		}
		Object.assign(node, { disabled: false });
	}
	return template;
}

function credentialFor(service: Service): Record<string, IDataObject> {
	return { calendar: service === 'calDav' ? { user: radicale!.user, password: radicale!.password } : { name: 'Authorization', value: 'Bearer a token' } };
}

async function run(name: string, service: Service, trigger: string, items: Item[], change: (template: WorkflowJson) => void = () => undefined): Promise<RunResult> {
	const template = setUp(name, service);
	change(template);
	return await engine.runWorkflow(template, { trigger, items, subWorkflows: [], credentials: credentialFor(service) });
}

const lease = async (now?: number, leaseMs?: number) => await leasedItems(ledger, 'calendar', profile, now, leaseMs);

const write = async (service: Service, items: Item[], change?: (template: WorkflowJson) => void) => await run(`write-visits-to-${FILES[service]}`, service, WRITE, items, change);

/** Turn after turn, until nothing is due by then. */
async function writeAll(service: Service, now?: number): Promise<number> {
	for (let turns = 0; turns < 20; turns++) {
		const items = await lease(now);
		if (items.length === 0) return turns;
		expect(failures(await write(service, items))).toEqual([]);
	}
	throw new Error('The writing never ends');
}

async function read(service: Service): Promise<IDataObject[]> {
	const result = await run(`read-busy-times-from-${FILES[service]}`, service, READ, [{ json: {} }]);
	expect(failures(result)).toEqual([]);
	return given(result, 'Keep the Busy Times').map(({ calendar }) => calendar as IDataObject);
}

const dataOf = async (type: string): Promise<IDataObject[]> => (await ledger.listEvents({ caseId, types: [type] })).map(({ data }) => (data ?? {}) as IDataObject);
const told = async (subject: string) => (await ledger.listMessages({ audience: 'team', limit: 100 })).filter((message) => message.subject?.startsWith(subject));
const timesOf = ({ start, end }: Pick<Appointment, 'start' | 'end'>) => ({ start: Date.parse(start), end: Date.parse(end) });
const calendarOf = (owner: { names: string[] }, { resources }: Appointment) => owner.names[resources[0].id === 'ana' ? 0 : 1];

test.each(Object.keys(templates).filter((name) => /^(?:read-busy|write-visits)/.test(name)))('%s has at most eight nodes', (name) => {
	expect(templates[name].nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').length).toBeLessThanOrEqual(8);
});

describe.each(SERVICES)('%s', (service) => {
	let owner: Owner & { names: string[] };
	let visit: Appointment & IDataObject;
	let calendar: string;
	beforeEach(async () => {
		owner = await ownerOf(service);
		await businessWith(service, owner);
		visit = (await plan('book')).appointment;
		calendar = calendarOf(owner, visit);
	});

	test('booked, moved and cancelled: there once, at its time, and gone', async () => {
		await writeAll(service);
		expect(await owner.events(calendar)).toEqual([{ ...timesOf(visit), title: 'Appointment: Dana Whitfield' }]);
		expect(await writeAll(service)).toBe(0);

		const free = await freeStarts();
		const moved = (await plan('reschedule', { start: new Date(free[20]).toISOString() })).appointment;
		await writeAll(service);
		expect((await owner.events(calendarOf(owner, moved))).map(({ start }) => start)).toEqual([free[20]]);

		await plan('cancel');
		await writeAll(service);
		for (const name of owner.names) expect(await owner.events(name)).toEqual([]);
		expect((await dataOf('calendar.written')).map(({ state }) => state)).toEqual(['there', 'there', 'gone']);
		expect(await told('Not in the calendar')).toEqual([]);
	});

	test('who does not come any more has it no more', async () => {
		await writeAll(service);
		const other = visit.resources[0].id === 'ana' ? 'ben' : 'ana';
		const moved = (await plan('reschedule', { start: visit.start, resources: other })).appointment;
		expect(moved.resources[0].id).toBe(other);
		await writeAll(service);
		expect(await owner.events(calendar)).toEqual([]);
		expect(await owner.events(calendarOf(owner, moved))).toMatchObject([timesOf(visit)]);
	});

	test('the trigger fires twice: one entry, one event', async () => {
		for (let turns = 0; turns < 6; turns++) {
			const items = await lease();
			if (items.length === 0) break;
			expect(failures(await write(service, items))).toEqual([]);
			expect(given(await write(service, items), 'Complete the Calendar Step')).toMatchObject([{ ledger: { completed: false, because: 'lease-lost' } }]);
		}
		expect(await owner.events(calendar)).toHaveLength(1);
		expect(await dataOf('calendar.written')).toHaveLength(1);
	});

	test('killed before Complete, each time once: there once, and as it is to be', async () => {
		let now = Date.now() + MINUTE;
		const cutOff = (template: WorkflowJson) => void delete template.connections['Decide About the Entry'];
		const turns = async () => {
			for (let turn = 0; turn < 20; turn++) {
				const lost = await lease(now, 1);
				if (lost.length === 0) return;
				await write(service, lost, cutOff);
				now += 10;
				const items = await lease(now);
				expect(failures(await write(service, items))).toEqual([]);
				now += MINUTE;
			}
		};
		await turns();
		expect(await owner.events(calendar)).toMatchObject([timesOf(visit)]);
		const free = await freeStarts(visit.resources[0].id);
		await plan('reschedule', { start: new Date(free[15]).toISOString(), resources: visit.resources[0].id });
		now = Date.now() + HOUR;
		await turns();
		expect((await owner.events(calendar)).map(({ start }) => start)).toEqual([free[15]]);
		expect(await told('Changed in two places')).toEqual([]);
	});

	test('changed in the calendar and here: the ledger\'s time is there, once, and the owner is told', async () => {
		await writeAll(service);
		await owner.move(calendar, Date.parse(visit.start) + 7 * DAY);
		const free = await freeStarts(visit.resources[0].id);
		await plan('reschedule', { start: new Date(free[12]).toISOString(), resources: visit.resources[0].id });
		await writeAll(service);
		expect((await owner.events(calendar)).map(({ start }) => start)).toEqual([free[12]]);
		expect(await told('Changed in two places')).toHaveLength(1);
	});

	test('deleted in the calendar and moved here: it is there again', async () => {
		await writeAll(service);
		await owner.remove(calendar);
		const free = await freeStarts(visit.resources[0].id);
		await plan('reschedule', { start: new Date(free[12]).toISOString(), resources: visit.resources[0].id });
		await writeAll(service);
		expect((await owner.events(calendar)).map(({ start }) => start)).toEqual([free[12]]);
	});

	test('busy in a calendar: not offered, not booked; the visit\'s own entry is in nobody\'s way', async () => {
		await writeAll(service);
		const before = await freeStarts('ana');
		const from = before[5];
		await owner.busy(owner.names[0], from, from + 2 * HOUR);
		expect(await read(service)).toMatchObject([{ resource: 'ana', ok: true, busy: 1, differences: [] }, { resource: 'ben', ok: true, busy: 0, differences: [] }]);
		const after = await freeStarts('ana');
		expect(before.filter((start) => !after.includes(start))).toEqual(before.filter((start) => start > from - HOUR && start < from + 2 * HOUR));
		const refused = await plan('reschedule', { start: new Date(from).toISOString(), resources: 'ana' });
		expect(refused).toMatchObject({ output: 1, appointment: { outcome: 'noSlot' } });
		expect((refused.appointment.slots as unknown[]).length).toBeGreaterThan(0);
		expect((await dataOf('appointment.moved'))).toEqual([]);
	});

	test('moved in the calendar: both times are kept, it is told once, and settled by moving the visit there', async () => {
		await writeAll(service);
		const resource = visit.resources[0].id;
		const free = await freeStarts(resource);
		const to = free[25];
		await owner.move(calendar, to);
		await new Promise((resolve) => setTimeout(resolve, 5));
		const differs = { kind: 'elsewhere', appointment: visit.id, caseId };
		expect((await read(service)).find((one) => one.resource === resource)).toMatchObject({ differences: [{ ...differs, isNew: true }] });
		expect((await read(service)).find((one) => one.resource === resource)).toMatchObject({ differences: [{ ...differs, isNew: false }] });
		expect(await dataOf('calendar.differs')).toMatchObject([{ kind: 'elsewhere', resource, appointment: visit.id }]);
		expect(await told('The calendar says otherwise')).toHaveLength(1);
		// Neither the old time nor the new one is anybody else's.
		const { outputs } = await engine.runNode('appointmentPlanner', { operation: 'book', resources: resource }, [visit.start, new Date(to).toISOString()].map((start, index) => ({ json: { caseId: `c_another${index}`, start, inquiry: { text: 'x', contact: { email: `a${index}@example.com` } } } })));
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toHaveLength(2);

		const moved = (await plan('reschedule', { start: new Date(to).toISOString(), resources: resource })).appointment;
		expect(Date.parse(moved.start)).toBe(to);
		await writeAll(service);
		expect((await owner.events(calendar)).map(({ start }) => start)).toEqual([to]);
		expect((await read(service)).map(({ differences }) => differences)).toEqual([[], []]);
	});

	test('deleted in the calendar: the visit stands, and it is told once', async () => {
		await writeAll(service);
		await owner.remove(calendar);
		await new Promise((resolve) => setTimeout(resolve, 5));
		const resource = visit.resources[0].id;
		for (const isNew of [true, false]) expect((await read(service)).find((one) => one.resource === resource)).toMatchObject({ differences: [{ kind: 'missing', appointment: visit.id, isNew }] });
		expect(await dataOf('calendar.differs')).toHaveLength(1);
		expect((await ledger.getCase(caseId))?.data.appointment).toMatchObject({ status: 'booked', start: visit.start });
	});

	test('something else on a visit is told; a calendar that cannot be read leaves what was read', async () => {
		await writeAll(service);
		const { start, end } = timesOf(visit);
		await owner.busy(calendar, start - 15 * MINUTE, end);
		const resource = visit.resources[0].id;
		expect((await read(service)).find((one) => one.resource === resource)).toMatchObject({ busy: 1, differences: [{ kind: 'overlaps', appointment: visit.id }] });
		const result = await run(`read-busy-times-from-${FILES[service]}`, service, READ, [{ json: {} }], (template) => {
			for (const node of template.nodes.filter(({ type }) => type === 'n8n-nodes-base.httpRequest')) Object.assign(node.parameters, { url: 'http://127.0.0.1:1/' });
		});
		expect(given(result, 'Keep the Busy Times', 1).map(({ calendar: kept }) => kept)).toMatchObject([{ ok: false, reasons: [{ code: 'calendar-not-read' }] }, { ok: false }]);
		expect(given(result, 'Keep the Busy Times', 1).map(({ calendar: kept }) => (kept as IDataObject).busy).sort()).toEqual([0, 1]);
	});

	test('a visit that was booked before the calendars were set up is written once they are read', async () => {
		await ledger.completeStep({ caseId, process: 'calendar', events: [], messages: [], due: { calendar: null }, now: Date.now() });
		expect(await lease()).toEqual([]);
		await read(service);
		await writeAll(service);
		expect(await owner.events(calendar)).toHaveLength(1);
	});

	test('without a credential nothing is written, and the owner is told why', async () => {
		const items = await lease();
		const result = await write(service, items, (template) => {
			for (const node of template.nodes.filter(({ name }) => name === ASK[service])) Object.assign(node, { disabled: true });
		});
		expect(failures(result)).toEqual([]);
		expect(await dataOf('calendar.withheld')).toMatchObject([{ appointment: visit.id }]);
		expect(await told('Not in the calendar')).toHaveLength(1);
		await writeAll(service, Date.now() + 2 * HOUR);
		expect(await owner.events(calendar)).toHaveLength(1);
	});
});

describe.each([['google', 'POST'], ['outlook', 'POST'], ['google', 'PATCH'], ['outlook', 'PATCH']] as const)('%s', (service, method) => {
	test.each(['before', 'after'] as const)(`the connection breaks %s a ${method} is done: there once`, async (breaks) => {
		const owner = await ownerOf(service);
		await businessWith(service, owner);
		let visit = (await plan('book')).appointment;
		if (method === 'PATCH') {
			await writeAll(service);
			const free = await freeStarts(visit.resources[0].id);
			visit = (await plan('reschedule', { start: new Date(free[12]).toISOString(), resources: visit.resources[0].id })).appointment;
		}
		services.fail(method, breaks);
		await writeAll(service);
		await writeAll(service, Date.now() + 3 * MINUTE);
		expect(await owner.events(calendarOf(owner, visit))).toMatchObject([timesOf(visit)]);
		expect(await told('')).not.toContainEqual(expect.objectContaining({ subject: expect.stringMatching(/^(?:Not in the calendar|Changed in two places)/) as string }));
	});
});

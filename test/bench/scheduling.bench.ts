import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DateTime } from 'luxon';
import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

import { built, builtLedger } from '../../scripts/n8n/built.ts';
import { sequence } from '../support/sequence.ts';

/**
 * Free slots of 50 resources over 60 days among 5,000 busy times, beside a plain loop with luxon that looks at every busy
 * time for every start; first whether the two agree. Then 200 endless series and 2,000 events of a calendar over 60 days; and what
 * an agent waits for on the phone: 20 resources with 2,000 visits on a ledger, find and take.
 */
const ZONE = 'America/Chicago';
const { crewsAt, findSlots, reservedSpan, slotKeys } = built<typeof import('../../domain/scheduling/index.ts')>('domain/scheduling');
const { icsBusyTimes } = built<typeof import('../../documents/ics/index.ts')>('documents/ics');
const { parseProfile } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');

const RESOURCES = 50;
const DAYS = 60;
const BUSY = 5000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const now = Date.parse('2026-02-02T12:00:00Z');

const next = sequence(7);
const profile = parseProfile({
	business: { name: 'Example Company', timezone: ZONE },
	services: [{ id: 'visit', name: 'Visit', durationMinutes: 60 }],
	team: Array.from({ length: RESOURCES }, (_, index) => ({ id: `r${index}`, name: `Resource ${index}` })),
	scheduling: { horizonDays: DAYS, bufferBeforeMinutes: 10, bufferAfterMinutes: 20, noticeMinutes: 0 },
});
const busy = Array.from({ length: BUSY }, () => {
	const start = now + Math.floor(next() * DAYS * 24 * 4) * 15 * MINUTE;
	return { resource: `r${Math.floor(next() * RESOURCES)}`, start, end: start + (1 + Math.floor(next() * 16)) * 15 * MINUTE };
});
const request = { now, service: 'visit', limit: 10_000 };

const starts = () => findSlots(request, busy, profile).slots.map(({ start }) => Date.parse(start));
const first = time(starts);
const ours = best(5, starts);
const plain = time(plainLoop);
const agree = JSON.stringify(ours.result) === JSON.stringify(plain.result);
console.log(`${RESOURCES} resources × ${DAYS} days × ${BUSY.toLocaleString('en')} busy times: ${ours.result.length} starts; ${agree ? 'the plain loop agrees' : 'THE PLAIN LOOP DISAGREES'}`);
console.log(`  Appointment Planner ${ours.ms.toFixed(0).padStart(6)} ms (the first time ${first.ms.toFixed(0)} ms)`);
console.log(`  plain luxon loop    ${plain.ms.toFixed(0).padStart(6)} ms (${(plain.ms / ours.ms).toFixed(1)} ×)`);

const RULES = ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'];
const events = [
	...Array.from({ length: 200 }, (_, index) => event(`s${index}`, `201${index % 10}0104T${hour(index)}0000`, `RRULE:${RULES[index % RULES.length]}`)),
	...Array.from({ length: 2000 }, (_, index) => event(`e${index}`, `${basic(now + Math.floor(next() * DAYS) * DAY)}T${hour(index)}0000`)),
];
const ics = ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
const span = { timezone: ZONE, from: now, to: now + DAYS * DAY };
const cold = time(() => icsBusyTimes(ics, span));
const warm = best(5, () => icsBusyTimes(ics, span));
console.log(`200 endless series and 2,000 events over ${DAYS} days: ${warm.result.busy.length} busy times in ${warm.ms.toFixed(0)} ms (the first time ${cold.ms.toFixed(0)} ms)`);

await onThePhone();

/** Find the best five times, take the first: all that stands between two sentences. By the rooms themselves, then as an agent's tool asks the node. */
async function onThePhone(): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-bench-'));
	const file = path.join(folder, 'ledger.sqlite');
	const ledger = await builtLedger().openLedger({ store: 'sqlite', path: file });
	const crew = profile.team.slice(0, 20).map(({ id }) => id);
	for (let index = 0; index < 2000; index += 1) {
		const start = now + (index % 200) * 8 * 60 * MINUTE;
		await ledger.reserveSlot({ key: `visit:${index}`, resource: crew[index % 20], start, end: start + 60 * MINUTE, now });
	}
	const takes: number[] = [];
	for (let call = 0; call < 20; call += 1) {
		const from = performance.now();
		const asked = { now, service: 'visit', resources: crew };
		const taken = await ledger.listSlots({ resources: crew, from: now, to: now + 400 * DAY, now });
		const [best] = findSlots({ ...asked, limit: 5 }, taken, profile).slots;
		const at = Date.parse(best.start);
		const { crews, terms } = crewsAt(at, asked, taken, profile);
		await ledger.reserveSlot({ key: slotKeys(`a_${String(call).padStart(20, '0')}`, 1)[0], resource: crews[0][0].id, ...reservedSpan(at, terms), now });
		takes.push(performance.now() - from);
	}
	await ledger.close();
	say('find and book', takes);
	process.env.LEAD_TO_CASH_LEDGER = file;
	const { AppointmentPlanner } = createRequire(path.resolve('package.json'))('./dist/nodes/AppointmentPlanner/AppointmentPlanner.node.js') as { AppointmentPlanner: new () => INodeType };
	const node = new AppointmentPlanner();
	const given = { business: { name: 'Example Company', timezone: ZONE }, services: [{ id: 'visit', name: 'Visit', durationMinutes: 60 }], team: crew.map((id) => ({ id, name: `Resource ${id}` })), scheduling: { horizonDays: DAYS, bufferBeforeMinutes: 10, bufferAfterMinutes: 20, noticeMinutes: 0 } };
	const answers: Record<string, number[]> = { findSlots: [], book: [] };
	for (let call = 0; call < 20; call += 1) {
		for (const operation of ['findSlots', 'book']) {
			const item = { json: { caseId: `c_${String(call).padStart(20, '0')}`, inquiry: { id: 'm', channel: 'phone', text: 'A visit, please', contact: { name: 'Dana' } } } };
			const from = performance.now();
			const outputs = await node.execute?.call(toolContext(item, { operation, settingsFrom: 'profile', profile: given, service: 'visit', now: new Date(now).toISOString(), branch: true, options: {} }));
			answers[operation].push(performance.now() - from);
			const [[planned]] = outputs as INodeExecutionData[][];
			if (!(planned?.json.appointment as { ok?: boolean } | undefined)?.ok) throw new Error(`${operation} was not answered`);
		}
	}
	for (const [operation, times] of Object.entries(answers)) say(`the node's ${operation}`, times);
	rmSync(folder, { recursive: true, force: true });
}

function say(what: string, takes: number[]): void {
	const [first] = takes;
	const sorted = [...takes].sort((a, b) => a - b);
	const slowest = sorted[sorted.length - 1];
	console.log(`20 resources with 2,000 visits on a SQLite ledger, ${what}: ${sorted[10].toFixed(0)} ms, the slowest ${slowest.toFixed(0)} ms, the first time ${first.toFixed(0)} ms (${slowest <= 300 ? 'within' : 'MORE THAN'} 300 ms)`);
}

/** Parameters are values, or what the item has under their name, as their default expressions say. */
function toolContext(item: INodeExecutionData, parameters: IDataObject): IExecuteFunctions {
	return {
		getInputData: () => [item],
		getNode: () => ({ id: '1', name: 'Appointment Planner', type: 'appointmentPlanner', typeVersion: 1, position: [0, 0], parameters }),
		getNodeParameter: (name: string, _index: number, fallback?: unknown) => parameters[name] ?? item.json[name] ?? fallback,
		getTimezone: () => ZONE,
		getExecutionId: () => 'bench',
		getCredentials: () => Promise.reject(new Error('No credential')),
		continueOnFail: () => false,
		isToolExecution: () => true,
		helpers: { prepareBinaryData: (data: Buffer, fileName: string, mimeType: string) => Promise.resolve({ data: data.toString('base64'), fileName, mimeType }) },
		logger: { warn: () => undefined, info: () => undefined, debug: () => undefined, error: () => undefined },
	} as unknown as IExecuteFunctions;
}

/** Whoever writes it by hand: each day, each start, each busy time, each resource. */
function plainLoop(): number[] {
	const found = new Set<number>();
	for (let index = 0; index < RESOURCES; index += 1) {
		const mine = busy.filter(({ resource }) => resource === `r${index}`);
		for (let day = DateTime.fromMillis(now, { zone: ZONE }).startOf('day'); day.toMillis() <= now + DAYS * DAY; day = day.plus({ days: 1 })) {
			if (day.weekday > 5) continue;
			const closing = day.set({ hour: 17 });
			for (let start = day.set({ hour: 9 }); start.plus({ minutes: 60 }) <= closing; start = start.plus({ minutes: 30 })) {
				if (start.toMillis() < now || start.toMillis() > now + DAYS * DAY) continue;
				const from = start.minus({ minutes: 10 });
				const to = start.plus({ minutes: 80 });
				if (!mine.some((one) => from < DateTime.fromMillis(one.end) && DateTime.fromMillis(one.start) < to)) found.add(start.toMillis());
			}
		}
	}
	return [...found].sort((a, b) => a - b);
}

function event(uid: string, start: string, ...more: string[]): string {
	return ['BEGIN:VEVENT', `UID:${uid}@bench`, `DTSTART;TZID=${ZONE}:${start}`, 'DURATION:PT1H', ...more, 'END:VEVENT'].join('\r\n');
}

function basic(at: number): string {
	return new Date(at).toISOString().slice(0, 10).replace(/-/g, '');
}

function hour(index: number): string {
	return String(8 + (index % 10)).padStart(2, '0');
}

function best<T>(rounds: number, work: () => T): { ms: number; result: T } {
	return Array.from({ length: rounds }, () => time(work)).reduce((a, b) => (b.ms < a.ms ? b : a));
}

function time<T>(work: () => T): { ms: number; result: T } {
	const from = performance.now();
	const result = work();
	return { ms: performance.now() - from, result };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { built, builtLedger } from '../../scripts/n8n/built.ts';

/**
 * What a choice of the Lead Router costs, and how fair it is: the decision alone over 10,000 cases and 200 members, and
 * the choice on a SQLite ledger ten at a time, beside the same in two steps (read the workload, then assign).
 */
const { routeLead, withTurn } = built<typeof import('../../domain/routing/index.ts')>('domain/routing');
const { parseProfile } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');
type Profile = ReturnType<typeof parseProfile>;
type Workload = Parameters<typeof withTurn>[0];
type Lead = Parameters<typeof routeLead>[0];

const CASES = 10_000;
const MEMBERS = 200;
const AT_ONCE = 10;
const ON_LEDGER = 1_000;
const PROCESSES = 4;
/** Wednesday, 10:00 in Chicago. */
const NOW = Date.UTC(2026, 2, 4, 16);
const HOUR = 3_600_000;
const SERVICES = ['heating', 'drains', 'roofs', 'windows', 'floors'];
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];

const business = { name: 'Example Company', timezone: 'America/Chicago' };
const services = SERVICES.map((id) => ({ id, name: id }));
const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
const alike = (count: number): Profile => parseProfile({ business, services, team: ids(count).map((id) => ({ id, name: id })) });
/** Two skills, one in ten of a hundred postcodes, four zones, some away, some full at 30. */
const mixed = parseProfile({
	business,
	services,
	team: ids(MEMBERS).map((id, index) => ({
		id,
		name: id,
		skills: [SERVICES[index % 5], SERVICES[(index + 1) % 5]],
		territories: index % 2 === 0 ? [] : [`6${index % 10}*`],
		timezone: ZONES[index % 4],
		weight: 1 + (index % 3),
		...(index % 7 === 0 && { absences: [{ from: '2026-03-02', to: '2026-03-04' }] }),
		...(index % 5 === 0 && { capacity: 30 }),
	})),
	routing: { strategy: 'weighted', fallback: 'm199', rules: [{ when: { priority: 'emergency', afterHours: true }, to: { member: ['m1', 'm3'] } }] },
});
const leadAt = (index: number): Lead => ({
	caseId: `c_${index.toString(16)}`,
	classification: { service: SERVICES[index % 5], priority: index % 50 === 0 ? 'emergency' : 'normal' },
	postcode: String(60_000 + ((index * 7919) % 10_000)),
	now: NOW + (index % 24) * HOUR,
});
const plainLead = (index: number): Lead => ({ caseId: `c_${index.toString(16)}`, now: NOW });
const EMPTY: Workload = { openCases: {}, turns: {}, owed: {} };

if (process.argv[2] === 'choose') await chooseSome(process.argv[3], process.argv[4], Number(process.argv[5]));
else await bench();

async function bench(): Promise<void> {
	console.log(`Node ${process.version}, ${cpus().length} cores`);
	decide();
	waiting();
	await onLedger();
}

/** The decision alone, each case knowing the turns of those before it. */
function decide(): void {
	console.log(`\nthe decision alone, ${CASES} cases, ${MEMBERS} members; µs a case`);
	const equal = alike(MEMBERS);
	const rows: Array<[string, Profile, (index: number) => Lead, boolean]> = [
		['alike, without the ledger: spread by case id', equal, plainLead, false],
		['alike, with turns', equal, plainLead, true],
		['skills, postcodes, zones, absences, capacity, weights', mixed, leadAt, true],
	];
	for (const [name, profile, leadOf, turns] of rows) {
		const first = time(() => routeLead(leadOf(0), profile));
		let load = EMPTY;
		const counts = new Map<string, number>();
		const spent: number[] = [];
		for (let index = 0; index < CASES; index++) {
			const lead = { ...leadOf(index), ...(turns && { workload: load }) };
			const from = performance.now();
			const routed = routeLead(lead, profile);
			spent.push((performance.now() - from) * 1000);
			if (turns) load = withTurn(load, routed, lead.now);
			const owner = routed.assignment.owner?.id ?? 'nobody';
			counts.set(owner, (counts.get(owner) ?? 0) + 1);
		}
		spent.sort((a, b) => a - b);
		const median = spent[CASES / 2];
		console.log(`${name.padEnd(54)} median ${median.toFixed(0).padStart(4)}   p99 ${spent[CASES * 0.99].toFixed(0).padStart(5)}   first ${first.toFixed(0)} (calendars are built)`);
		if (!turns) console.log(`    chi-square ${chiSquare([...counts.values()]).toFixed(0)} at 199 degrees of freedom; 1 in 1,000 even spreads is above 267`);
		else if (profile === equal) console.log(`    turns: ${range([...counts.values()])}`);
		else {
			const off = Math.max(...Object.values(load.owed).map((owed) => Math.abs(owed) / 1e9));
			console.log(`    furthest from their share of the cases they could take: ${off.toFixed(2)} turns; fallback or nobody: ${(counts.get('nobody') ?? 0) + (counts.get('m199') ?? 0)}`);
		}
	}
}

/** The most that a queue can cost: a thousand older cases that all have to be routed in thought. */
function waiting(): void {
	const profile = parseProfile({ business, services, team: ids(MEMBERS).map((id) => ({ id, name: id, capacity: 100 })) });
	console.log(`\na choice while older cases wait, ${MEMBERS} members with a capacity; ms`);
	for (const count of [0, 10, 100, 1_000]) {
		const older = Array.from({ length: count }, (_, index) => ({ caseId: `older_${index}` }));
		const times = Array.from({ length: 9 }, () => time(() => routeLead({ ...plainLead(0), workload: EMPTY, waiting: older }, profile)) / 1000).sort((a, b) => a - b);
		console.log(`${String(count).padStart(5)} waiting   ${times[4].toFixed(2).padStart(8)}`);
	}
}

async function onLedger(): Promise<void> {
	console.log(`\n${ON_LEDGER} single cases on a SQLite ledger, ${AT_ONCE} at a time`);
	for (const members of [5, MEMBERS]) {
		await measured(`${members} members, one process, in one step`, members, async (file, caseIds) => {
			await inTens(file, caseIds, (ledger, caseId) => ledger.assignByChoice({ caseId, now: NOW }, chooser(caseId, alike(members))));
		});
		await measured(`${members} members, one process, in two steps`, members, async (file, caseIds) => {
			const profile = alike(members);
			await inTens(file, caseIds, async (ledger, caseId) => {
				const { assignment } = routeLead({ caseId, now: NOW, workload: await ledger.workload() }, profile);
				if (assignment.owner) await ledger.assign({ caseId, owner: assignment.owner, assignment, now: NOW });
			});
		});
	}
	await measured(`5 members, ${PROCESSES} processes, in one step`, 5, async (file, caseIds) => {
		const workers = Array.from({ length: PROCESSES }, (_, worker) =>
			spawn(process.execPath, [path.resolve('test/bench/router.bench.ts'), 'choose', file, caseIds.filter((_id, index) => index % PROCESSES === worker).join(), '5'], { stdio: 'inherit' }),
		);
		const ends = await Promise.all(workers.map(async (worker) => (await once(worker, 'exit')) as [number | null]));
		if (ends.some(([code]) => code !== 0)) throw new Error('A process failed');
	});
}

async function measured(name: string, members: number, work: (file: string, caseIds: string[]) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-bench-'));
	const file = path.join(folder, 'ledger.sqlite');
	const ledger = await builtLedger().openSqliteLedger({ path: file });
	try {
		const caseIds: string[] = [];
		for (let index = 0; index < ON_LEDGER; index++) {
			const inquiry = { id: `i_${index}`, channel: 'form' as const, receivedAt: new Date(NOW).toISOString(), text: `lead ${index}`, contact: {}, fields: {}, source: {} };
			caseIds.push((await ledger.openCase({ inquiry, contentKey: `k_${index}`, dedupeWindowMs: HOUR, now: NOW })).case.caseId);
		}
		const from = performance.now();
		await work(file, caseIds);
		const seconds = (performance.now() - from) / 1000;
		const { openCases } = await ledger.workload();
		const counts = ids(members).map((id) => openCases[id] ?? 0);
		console.log(`${name.padEnd(46)} ${(ON_LEDGER / seconds).toFixed(0).padStart(5)} a second   turns: ${range(counts)}`);
	} finally {
		await ledger.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** One of the processes: the cases of the list, by ids separated by commas. */
async function chooseSome(file: string, caseIds: string, members: number): Promise<void> {
	const profile = alike(members);
	await inTens(file, caseIds.split(','), (ledger, caseId) => ledger.assignByChoice({ caseId, now: NOW }, chooser(caseId, profile)));
}

type Ledger = Awaited<ReturnType<ReturnType<typeof builtLedger>['openSqliteLedger']>>;

function chooser(caseId: string, profile: Profile): Parameters<Ledger['assignByChoice']>[1] {
	return ({ case: { owner }, workload }) => routeLead({ caseId, ownerId: owner?.id, workload, now: NOW }, profile);
}

async function inTens(file: string, caseIds: string[], work: (ledger: Ledger, caseId: string) => Promise<unknown>): Promise<void> {
	const ledger = await builtLedger().openSqliteLedger({ path: file });
	const left = [...caseIds];
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let caseId = left.shift(); caseId !== undefined; caseId = left.shift()) await work(ledger, caseId);
		}),
	);
	await ledger.close();
}

/** Microseconds. */
function time(work: () => unknown): number {
	const from = performance.now();
	work();
	return (performance.now() - from) * 1000;
}

function chiSquare(counts: number[]): number {
	const expected = CASES / MEMBERS;
	const missing = (MEMBERS - counts.length) * expected;
	return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, missing);
}

function range(counts: number[]): string {
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return `${least} to ${most} each, difference ${most - least}`;
}

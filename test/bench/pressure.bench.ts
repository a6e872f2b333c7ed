import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Ledger } from '../../ledger/index.ts';
import { built, builtLedger } from '../../scripts/n8n/built.ts';
import { installPack, packTarball } from '../../scripts/n8n/pack.ts';
import type { N8nServer } from '../../scripts/n8n/server.ts';
import { DEPLOYED, startN8n } from '../../scripts/n8n/server.ts';
import type { MailServer } from '../../scripts/n8n/smtp.ts';
import { startMailServer } from '../../scripts/n8n/smtp.ts';
import { overrideProfile, readTemplates, setUpTemplates, webhookReady } from '../../scripts/n8n/templates.ts';
import { target } from './bed.ts';
import { COLLECTING, heldAfterCollection, memoryNow, peakMemory } from './memory.ts';

/**
 * What a bad week does to the shipped templates, in regular mode on SQLite with the settings of deploy/regular.yml: a burst of
 * posts, a backlog that is there when n8n starts, a storm of overdue cases after an outage, very many cases that are due at
 * once, and a machine that answers every mail. Each figure is a parameter, in the environment:
 *
 *   PRESSURE            which of burst, backlog, storm, due, loops; all of them where it is not set
 *   PRESSURE_POSTS, PRESSURE_CLIENTS, PRESSURE_SECONDS     the burst: 2000 posts from 50 clients within 60 seconds
 *   PRESSURE_BACKLOG    1000 cases, one in twenty an emergency
 *   PRESSURE_OVERDUE    250 cases
 *   PRESSURE_DUE        20000 cases whose clocks are looked at
 *   PRESSURE_ANSWERS    15 answers to each mail
 */
const figure = (name: string, usual: number) => Number(process.env[`PRESSURE_${name}`] ?? usual);
const POSTS = figure('POSTS', 2000);
const CLIENTS = figure('CLIENTS', 50);
const WITHIN_SECONDS = figure('SECONDS', 60);
const BACKLOG = figure('BACKLOG', 1000);
const OVERDUE = figure('OVERDUE', 250);
const DUE = figure('DUE', 20_000);
const ANSWERS = figure('ANSWERS', 15);
const PARTS: Record<string, () => Promise<void>> = { burst, backlog, storm, due, loops };
const HOUR_MS = 3_600_000;

/** As deploy/regular.yml has them. */
const SETTINGS = { ...DEPLOYED, N8N_CONCURRENCY_PRODUCTION_LIMIT: '10', EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' };
const TEAM = ['ada', 'ben', 'cleo', 'dev'].map((id) => ({ id, name: id, email: `${id}@example.com`, ...(id === 'ada' && { role: 'manager' }) }));
const ALWAYS = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]));
const BUSINESS = {
	business: { name: 'Example Services', timezone: 'America/Chicago', email: 'office@example.com' },
	team: TEAM,
	hours: ALWAYS,
	routing: { rules: [], strategy: 'rotate' },
	services: [],
};
/** All posts come from one address here. */
const ONE_SOURCE = { limits: { automaticPerSourcePerHour: 1_000_000 } };

const { openSqliteLedger, defaultLedgerPath } = builtLedger();
const { contactKeyOf, contentKeyOf } = built<typeof import('../../domain/case/index.ts')>('domain/case');

interface Place {
	userFolder: string;
	n8n: N8nServer;
	mail: MailServer;
	ledger: Ledger;
	doorKey: string;
}

const wanted = process.env.PRESSURE?.split(',').map((part) => part.trim()) ?? Object.keys(PARTS);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) throw new Error(`PRESSURE names ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
process.env.LEAD_TO_CASH_TARBALL ??= await packTarball();
console.log(`Node ${process.version}, ${cpus().length} cores for everything`);
for (const part of wanted) await PARTS[part]();

async function burst(): Promise<void> {
	await withN8n(ONE_SOURCE, async ({ n8n, ledger, userFolder }) => {
		console.log(`\nBurst: ${POSTS} posts from ${CLIENTS} clients within ${WITHIN_SECONDS} s`);
		const from = performance.now();
		const times: number[] = [];
		const statuses = new Map<number, number>();
		const waiting = Array.from({ length: POSTS }, (_, index) => index);
		await Promise.all(
			Array.from({ length: CLIENTS }, async () => {
				for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
					await pause(Math.max(0, from + (index / POSTS) * WITHIN_SECONDS * 1000 - performance.now()));
					const sent = performance.now();
					const status = await post(`${n8n.url}/webhook/new-inquiry`, { name: `Caller ${index}`, email: `caller${index}@example.com`, message: `The drain in bathroom ${index} is clogged` });
					times.push(performance.now() - sent);
					statuses.set(status, (statuses.get(status) ?? 0) + 1);
				}
			}),
		);
		const posted = (performance.now() - from) / 1000;
		const accepted = [...statuses].reduce((sum, [status, count]) => sum + (status >= 200 && status < 300 ? count : 0), 0);
		const followedUp = await untilFollowedUp(ledger, accepted, 1200);
		times.sort((a, b) => a - b);
		console.log(`  answers: ${[...statuses].map(([status, count]) => `${count} × ${status || 'none'}`).join(', ')}, the last after ${posted.toFixed(0)} s`);
		target('accepted and not followed up', accepted - followedUp, 0);
		target('minutes until all that was accepted was followed up', (performance.now() - from) / 60_000, 10);
		target('answer of the webhook, 95th of 100, seconds', times[Math.floor(times.length * 0.95)] / 1000, 5);
		reportMemory(userFolder);
	});
}

async function backlog(): Promise<void> {
	const emergencies = Math.ceil(BACKLOG / 20);
	await withN8n(ONE_SOURCE, async (place) => {
		console.log(`\nBacklog: ${BACKLOG} cases that wait when n8n starts, the ${emergencies} newest of them emergencies`);
		await place.n8n.stop();
		for (let index = 0; index < BACKLOG; index++) await openLead(place.ledger, `waiting${index}`, { urgency: index >= BACKLOG - emergencies ? 0 : 2, now: Date.now() - HOUR_MS + index });
		const cases = await allCases(place.ledger);
		const urgent = new Set(cases.slice(-emergencies).map(({ caseId }) => caseId));
		place.n8n = await startN8n({ userFolder: place.userFolder, env: SETTINGS });
		const from = performance.now();
		const followedUp = await untilFollowedUp(place.ledger, BACKLOG, 1200);
		const order: string[] = [];
		for (let after = 0; ; ) {
			const { events, cursor } = await place.ledger.newEvents({ after, limit: 1000 });
			order.push(...events.filter(({ type }) => type === 'followup.completed').map(({ caseId }) => caseId));
			if (events.length === 0) break;
			after = cursor;
		}
		target('cases not followed up', BACKLOG - followedUp, 0);
		target('minutes from the start of n8n until all were', (performance.now() - from) / 60_000, 10);
		// What is leased together with the last emergencies is done with them.
		target('emergencies done behind the first 20 of the others', order.slice(emergencies + 20).filter((caseId) => urgent.has(caseId)).length, 0);
		reportMemory(place.userFolder);
	});
}

async function storm(): Promise<void> {
	await withN8n({}, async (place) => {
		console.log(`\nStorm: ${OVERDUE} cases that an outage of four days has left overdue`);
		await place.n8n.stop();
		for (let index = 0; index < OVERDUE; index++) await openLead(place.ledger, `overdue${index}`, { urgency: 2, now: Date.now() - 96 * HOUR_MS + index });
		place.n8n = await startN8n({ userFolder: place.userFolder, env: SETTINGS });
		await untilFollowedUp(place.ledger, OVERDUE, 600);
		await untilQuiet(place, 900);
		const toTeam = place.mail.mails.filter(({ to }) => to.some((address) => TEAM.some(({ email }) => email === address) || address === 'office@example.com'));
		const byPerson = new Map<string, number>();
		for (const { to } of toTeam) for (const address of to) byPerson.set(address, (byPerson.get(address) ?? 0) + 1);
		console.log(`  mails: ${place.mail.mails.length}, of them to the team ${toTeam.length}: ${[...byPerson].map(([address, count]) => `${address} ${count}`).join(', ')}`);
		const alerts = toTeam.filter(({ subject }) => /nobody has answered|^(?:Overdue|Soon due)/.test(subject));
		console.log(`  of them about clocks, by their subject: ${alerts.length}`);
	});
}

/** Told by tenths: how long each took, and what n8n held at its end once its garbage was collected. The first two warm up. */
async function due(): Promise<void> {
	await withN8n({}, async (place) => {
		console.log(`\nDue: ${DUE} cases whose clocks are due when n8n starts`);
		const { ledger, userFolder } = place;
		await place.n8n.stop();
		const now = Date.now();
		for (let index = 0; index < DUE; index++) {
			const { caseId } = await openLead(ledger, `due${index}`, { urgency: 2, now });
			await ledger.setWork({ caseId, process: 'followUp', dueAt: null, now });
			await ledger.setWork({ caseId, process: 'escalation', dueAt: now, now });
		}
		const all = await left(ledger);
		place.n8n = await startN8n({ userFolder, env: { ...SETTINGS, ...COLLECTING } });
		const tenths: Array<{ seconds: number; held: number }> = [];
		for (let from = performance.now(); tenths.length < 10; ) {
			const goal = Math.floor((all * (9 - tenths.length)) / 10);
			if ((await left(ledger)) > goal) {
				await pause(250);
				continue;
			}
			const at = performance.now();
			const memory = memoryNow(userFolder) ?? 0;
			const after = await heldAfterCollection(userFolder);
			const held = after ? after.heapUsed + after.external : 0;
			const seconds = (at - from) / 1000;
			tenths.push({ seconds, held });
			from = at;
			console.log(`  ${String(tenths.length * 10).padStart(3)} %: ${seconds.toFixed(1)} s, ${(all / 10 / seconds).toFixed(0)} cases a second, n8n's process has ${megabytes(memory)}; its garbage collected, ${megabytes(after?.rss ?? 0)}, of which it holds ${megabytes(held)}`);
		}
		const warm = tenths.slice(2);
		const times = warm.map(({ seconds }) => seconds).sort((a, b) => a - b);
		target('slowest tenth against the one in the middle', times.at(-1)! / times[Math.floor(times.length / 2)], 1.5);
		target('memory that n8n holds at the end against after two tenths', warm.at(-1)!.held / Math.max(1, tenths[1].held), 1.25);
		reportMemory(userFolder);
	});
}

/** Cases whose clocks wait to be looked at. */
async function left(ledger: Ledger): Promise<number> {
	return (await ledger.countDue(Date.now())).escalation ?? 0;
}

async function loops(): Promise<void> {
	await withN8n(ONE_SOURCE, async ({ n8n, mail, ledger, doorKey }) => {
		console.log(`\nLoops: a system that answers each mail, up to ${ANSWERS} times, without saying that it is one`);
		const robot = 'robot@example.net';
		await post(`${n8n.url}/webhook/new-inquiry`, { name: 'Robot', email: robot, message: 'The kitchen drain is clogged, please come this week' });
		let answered = 0;
		for (let quiet = 0; answered < ANSWERS && quiet < 60; ) {
			const ours = mail.mails.filter(({ to }) => to.includes(robot));
			if (ours.length <= answered) {
				quiet += 1;
				await pause(1000);
				continue;
			}
			quiet = 0;
			const { subject } = ours[answered++];
			const answer = { from: { value: [{ address: robot, name: 'Robot' }] }, subject: `Re: ${subject}`, text: `We have received your message no. ${answered}. A ticket was opened.`, messageId: `<answer-${answered}@example.net>`, date: new Date().toISOString() };
			await post(`${n8n.url}/webhook/customer-reply`, answer, { 'x-lead-to-cash-key': doorKey });
		}
		const sent = mail.mails.filter(({ to }) => to.includes(robot)).length;
		const waiting = (await ledger.listMessages({ states: ['withheld'], limit: 1000 })).filter(({ to }) => to === robot).length;
		console.log(`  mails to the system: ${sent}; waiting for a person: ${waiting}`);
		target('mails to a system that answers each one, within an hour', sent, 2);
	});
}

async function withN8n(more: object, work: (place: Place) => Promise<void>): Promise<void> {
	const userFolder = await realpath(await mkdtemp(path.join(tmpdir(), 'lead-to-cash-pressure-')));
	await installPack(process.env.LEAD_TO_CASH_TARBALL!, userFolder);
	const mail = await startMailServer();
	const n8n = await startN8n({ userFolder, env: SETTINGS });
	const templates = await readTemplates();
	overrideProfile(templates, { ...BUSINESS, ...more });
	let place: Place | undefined;
	try {
		const { doorKey } = await setUpTemplates(n8n.url, templates, mail.port);
		await webhookReady(n8n.url, 'new-inquiry');
		const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
		place = { userFolder, n8n, mail, ledger, doorKey };
		await work(place);
	} finally {
		await place?.ledger.close();
		await (place?.n8n ?? n8n).stop();
		await mail.stop();
		await rm(userFolder, { recursive: true, force: true });
	}
}

/** 0: no answer came. */
async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<number> {
	const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
	await answer?.arrayBuffer().catch(() => undefined);
	return answer?.status ?? 0;
}

async function openLead(ledger: Ledger, name: string, { urgency, now }: { urgency: number; now: number }): Promise<{ caseId: string }> {
	const inquiry = { id: name, channel: 'form' as const, receivedAt: new Date(now).toISOString(), text: `${urgency === 0 ? 'Emergency, a pipe burst and the cellar is flooding' : 'The drain is clogged'} at ${name}`, contact: { name, email: `${name}@example.com` }, fields: {}, source: {} };
	const { case: opened } = await ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, urgency, now });
	return opened;
}

async function allCases(ledger: Ledger) {
	const cases = [];
	for (;;) {
		const last = cases.at(-1);
		const page = await ledger.listCases({ limit: 1000, ...(last && { after: { openedAt: last.openedAt, caseId: last.caseId } }) });
		cases.push(...page);
		if (page.length < 1000) return cases;
	}
}

/** How many were, once all are or the time is over. */
async function untilFollowedUp(ledger: Ledger, count: number, seconds: number): Promise<number> {
	const end = performance.now() + seconds * 1000;
	for (;;) {
		const cases = await allCases(ledger);
		const open = (await ledger.listCases({ withoutEvents: ['followup.completed'], limit: 1000 })).length;
		if ((open === 0 && cases.length >= count) || performance.now() > end) return cases.length - open;
		await pause(1000);
	}
}

/** No work and no message is due any more, for half a minute. */
async function untilQuiet({ ledger }: Place, seconds: number): Promise<void> {
	const end = performance.now() + seconds * 1000;
	for (let quiet = 0; quiet < 15 && performance.now() < end; ) {
		quiet = Object.keys(await ledger.countDue(Date.now())).length === 0 && (await ledger.listMessages({ states: ['queued', 'sending'], limit: 1 })).length === 0 ? quiet + 1 : 0;
		await pause(2000);
	}
}

function megabytes(bytes: number): string {
	return `${(bytes / 1024 ** 2).toFixed(0)} MB`;
}

function reportMemory(userFolder: string): void {
	const peak = peakMemory(userFolder);
	if (peak !== undefined) target('memory of n8n at its peak, GB', peak / 1024 ** 3, 2);
}

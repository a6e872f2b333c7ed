import type { Ledger } from '../../ledger/index.ts';
import type { Mail } from '../n8n/smtp.ts';
import { postEvent } from './post.ts';
import type { Row } from './report.ts';

/** How the details of a case came to be complete, or who has it. */
export type Taken = 'at once' | 'by the page' | 'by reply' | 'a person has it' | 'waits for the customer' | 'lost';

interface World {
	/** Of n8n. */
	url: string;
	ledger: Ledger;
	mails: Mail[];
}

/** What the demo's customers answer, by the names of the presets' required fields. */
const ANSWERS: Record<string, string> = {
	name: 'Robin Hale',
	phone: '312-555-0142',
	address: '12 Oak Street, Springfield, IL 62701',
	vehicle: '2018 Honda Civic',
	company: 'Hale Studio',
	dateOfBirth: '1985-04-12',
};

/** Takes the cases through intake, four at a time; of the customers who are asked, every second one answers by the page, the others by mail. */
export async function takeDownDetails(world: World, rows: Row[]): Promise<Taken[]> {
	return await each(rows, async ({ post, email }, index) => {
		const caseId = post.caseId ?? '';
		const answers = { ...ANSWERS, email: email ?? '' };
		const byPage = index % 2 === 0;
		const first = await start(world, caseId);
		if (first !== 'waits for the customer') return first === 'at once' ? first : await asOwner(world, caseId, answers);
		if (byPage) await fillIn(await linkFor(world, caseId), answers);
		else await answerByMail(world, caseId, answers);
		await until(async () => (await standing(world.ledger, caseId)) !== 'waits for the customer');
		const then = await standing(world.ledger, caseId);
		if (then === 'a person has it') return await asOwner(world, caseId, answers);
		return then !== 'at once' ? then : byPage ? 'by the page' : 'by reply';
	});
}

/** Customers who are asked and never answer, while the days of the profile go by. Those who need not be asked are left out. */
export async function waitInVain(world: World, rows: Row[]): Promise<Taken[]> {
	const standings = await each(rows, async ({ post }) => {
		const caseId = post.caseId ?? '';
		const first = await start(world, caseId);
		if (first !== 'waits for the customer') return undefined;
		await until(async () => (await start(world, caseId)) !== 'waits for the customer', 100);
		return await standing(world.ledger, caseId);
	});
	return standings.filter((one) => one !== undefined);
}

/** Where the intake of a case stands. */
export async function standing(ledger: Ledger, caseId: string): Promise<Taken> {
	const events = await ledger.listEvents({ caseId, types: ['intake.completed', 'review.requested', 'waiting.customer', 'customer.replied'] });
	if (events.some(({ type }) => type === 'intake.completed')) return 'at once';
	const last = events.findLast(({ type, data }) => type !== 'review.requested' || data?.subject === 'intake');
	if (last === undefined) return 'lost';
	return last.type === 'review.requested' ? 'a person has it' : 'waits for the customer';
}

async function each<T>(rows: Row[], work: (row: Row, index: number) => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	const waiting = rows.map((row, index) => ({ row, index }));
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			for (let next = waiting.shift(); next; next = waiting.shift()) results[next.index] = await work(next.row, next.index);
		}),
	);
	return results;
}

async function start(world: World, caseId: string): Promise<Taken> {
	await postEvent(world.url, { type: 'intake.requested', caseId });
	await until(async () => (await standing(world.ledger, caseId)) !== 'lost');
	return await standing(world.ledger, caseId);
}

/** What the owner does: asks the customer on the phone, and fills in the page. */
async function asOwner(world: World, caseId: string, answers: Record<string, string>): Promise<Taken> {
	await fillIn(await linkFor(world, caseId), answers);
	await until(async () => (await standing(world.ledger, caseId)) === 'at once', 100);
	return 'a person has it';
}

async function linkFor({ mails }: World, caseId: string): Promise<string> {
	let link: string | undefined;
	await until(async () => {
		link = mails.flatMap(({ text }) => /http\S+\/webhook\/intake-answers\?\S+/.exec(text) ?? []).find((one) => one.includes(caseId));
		return await Promise.resolve(link !== undefined);
	});
	if (link === undefined) throw new Error(`No link to the page of ${caseId} was mailed`);
	return link.replace('localhost', '127.0.0.1');
}

/** Opens the page, and fills in what it asks for. */
async function fillIn(link: string, answers: Record<string, string>): Promise<void> {
	const page = await (await fetch(link)).text();
	const empty = [...page.matchAll(/name="(\w+)"[^>]* value=""/g)].map(([, name]) => name);
	await fetch(link, { method: 'POST', body: new URLSearchParams(Object.fromEntries(empty.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])))) });
}

async function answerByMail({ url, mails, ledger }: World, caseId: string, answers: Record<string, string>): Promise<void> {
	const [{ data }] = await ledger.listEvents({ caseId, types: ['waiting.customer'] });
	const fields = Array.isArray(data?.fields) ? data.fields.map(String) : [];
	const asked = mails.find(({ subject }) => subject.includes(`[${caseId}]`));
	const text = fields.map((field) => `${field}: ${answers[field] ?? 'not sure'}`).join('\n');
	await postEvent(url, { type: 'customer.replied', message: { textPlain: text, from: answers.email, subject: `Re: ${asked?.subject ?? `[${caseId}]`}`, metadata: { 'message-id': `<answer-${caseId}@example.com>` } } });
}

/** At most so many tenths of a second; a minute unless said. */
async function until(check: () => Promise<boolean>, attempts = 600): Promise<void> {
	for (let attempt = 0; attempt < attempts && !(await check()); attempt++) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Prints how the details came in, and gives how many cases at intake nobody looks after. */
export async function printIntake(ledger: Ledger, carried: Taken[], silent: Taken[], caseIds: string[]): Promise<number> {
	const count = (taken: Taken[], one: Taken) => taken.filter((other) => other === one).length;
	// The workflow may be in the middle of those that its schedule has found.
	let standings: Taken[] = [];
	await until(async () => {
		const atIntake = (await Promise.all(caseIds.map(async (caseId) => await ledger.getCase(caseId)))).filter((record) => record?.stage === 'intake');
		standings = await Promise.all(atIntake.flatMap((record) => (record ? [standing(ledger, record.caseId)] : [])));
		return !standings.includes('lost');
	}, 1200);
	const lost = count([...carried, ...standings], 'lost');
	console.log(`
From the lead to the work order:
passed intake       ${carried.length} cases that are carried on: ${(['at once', 'by the page', 'by reply', 'a person has it'] as const).map((one) => `${one} ${count(carried, one)}`).join(', ')}
never answered      ${silent.length}: asked twice, then a person has it ${count(silent, 'a person has it')}
still at intake     ${standings.length}: complete ${count(standings, 'at once')}, waits for the customer ${count(standings, 'waits for the customer')}, a person has it ${count(standings, 'a person has it')}
lost at intake      ${lost}`);
	return lost;
}

import type { Ledger } from '../../ledger/index.ts';
import type { Row } from './report.ts';
import { addressOf, each, fillIn, linkTo, postAsMachine, replyByMail, until, type World } from './world.ts';

/** How the details of a case came to be complete, or who has it. */
export type Taken = 'at once' | 'by the page' | 'by mail' | 'by text' | 'a person has it' | 'waits for the customer' | 'lost';

/** What the demo's customers answer, by the names of the presets' required fields. */
const ANSWERS: Record<string, string> = {
	name: 'Robin Hale',
	phone: '312-555-0142',
	address: '12 Oak Street, Springfield, IL 62701',
	vehicle: '2018 Honda Civic',
	company: 'Hale Studio',
	dateOfBirth: '1985-04-12',
};

/** Takes the cases through intake; who is asked by text answers by text, of the others every second one by the page, the rest by mail. */
export async function takeDownDetails(world: World, rows: Row[]): Promise<Taken[]> {
	return await each(rows, async ({ post, email, phone }, index) => {
		const caseId = post.caseId ?? '';
		const answers = { ...ANSWERS, ...(phone && { phone }), email: email ?? addressOf(caseId) };
		await until(async () => (await standing(world.ledger, caseId)) !== 'lost');
		const first = await standing(world.ledger, caseId);
		if (first !== 'waits for the customer') return first === 'a person has it' ? await asOwner(world, caseId, answers) : first;
		const way = email === undefined ? 'by text' : index % 2 === 0 ? 'by the page' : 'by mail';
		if (way === 'by the page') await onPage(world, caseId, answers);
		else await inWords(world, caseId, answers, { email, phone });
		await until(async () => (await standing(world.ledger, caseId)) !== 'waits for the customer');
		const then = await standing(world.ledger, caseId);
		if (then === 'a person has it') return await asOwner(world, caseId, answers);
		return then === 'at once' ? way : then;
	});
}

/** Where the intake of a case stands. */
export async function standing(ledger: Ledger, caseId: string): Promise<Taken> {
	const events = await ledger.listEvents({ caseId, types: ['intake.completed', 'review.requested', 'waiting.customer', 'waiting.ended', 'customer.replied'] });
	if (events.some(({ type }) => type === 'intake.completed')) return 'at once';
	const last = events.findLast(({ type, data }) => type !== 'review.requested' || data?.subject === 'intake');
	if (last === undefined) return 'lost';
	return last.type === 'review.requested' || last.type === 'waiting.ended' ? 'a person has it' : 'waits for the customer';
}

/** What the owner does: asks the customer on the phone, and fills in the page. */
async function asOwner(world: World, caseId: string, answers: Record<string, string>): Promise<Taken> {
	await onPage(world, caseId, answers);
	await until(async () => (await standing(world.ledger, caseId)) === 'at once', 150);
	return 'a person has it';
}

async function onPage(world: World, caseId: string, answers: Record<string, string>): Promise<void> {
	const link = await linkTo(world, 'answer', caseId);
	await fillIn(link, (names) => Object.fromEntries(names.flatMap((name) => (answers[name.replace(/^a\./, '')] ? [[name, answers[name.replace(/^a\./, '')]]] : []))), 'answer');
}

async function inWords(world: World, caseId: string, answers: Record<string, string>, { email, phone }: Pick<Row, 'email' | 'phone'>): Promise<void> {
	const [{ data }] = await world.ledger.listEvents({ caseId, types: ['waiting.customer'] });
	const fields = Array.isArray(data?.fields) ? data.fields.map(String) : [];
	const text = fields.map((field) => `${field}: ${answers[field] ?? 'not sure'}`).join('\n');
	if (email !== undefined) return await replyByMail(world, caseId, email, text);
	const id = `SM-${caseId}`;
	await postAsMachine(world, 'customer-reply', { MessageSid: id, SmsMessageSid: id, AccountSid: 'AC', From: phone, To: '+13125550100', Body: text, NumMedia: '0', ApiVersion: '2010-04-01' });
}

/** Prints how the details came in, and gives how many cases at intake nobody looks after. */
export async function printIntake(ledger: Ledger, carried: Taken[], silent: Row[], caseIds: string[]): Promise<number> {
	const count = (taken: Taken[], one: Taken) => taken.filter((other) => other === one).length;
	// An execution may be in the middle of its cases.
	let standings: Taken[] = [];
	await until(async () => {
		const atIntake = (await Promise.all(caseIds.map(async (caseId) => await ledger.getCase(caseId)))).filter((record) => record?.stage === 'intake');
		standings = await Promise.all(atIntake.flatMap((record) => (record ? [standing(ledger, record.caseId)] : [])));
		return !standings.includes('lost');
	}, 600);
	const lost = count([...carried, ...standings], 'lost');
	const inVain = await Promise.all(silent.map(async ({ post }) => await standing(ledger, post.caseId ?? '')));
	if (standings.includes('lost')) console.log(await lostOnes(ledger, caseIds));
	console.log(`
From the lead to the work order:
passed intake       ${carried.length} cases that are carried on: ${(['at once', 'by the page', 'by mail', 'by text', 'a person has it'] as const).map((one) => `${one} ${count(carried, one)}`).join(', ')}
never answered      ${inVain.length}: asked twice, then a person has it ${count(inVain, 'a person has it')}
still at intake     ${standings.length}: complete ${count(standings, 'at once')}, waits for the customer ${count(standings, 'waits for the customer')}, a person has it ${count(standings, 'a person has it')}
lost at intake      ${lost}`);
	return lost;
}

/** What is known of cases at intake that nobody looks after, to find out why. */
async function lostOnes(ledger: Ledger, caseIds: string[]): Promise<string> {
	const lines: string[] = [];
	for (const caseId of new Set(caseIds)) {
		const record = await ledger.getCase(caseId);
		if (record?.stage !== 'intake' || (await standing(ledger, caseId)) !== 'lost') continue;
		const events = (await ledger.listEvents({ caseId })).map(({ type }) => type);
		const messages = (await ledger.listMessages({ caseId })).map(({ to, state, reason }) => `${to} ${state} ${reason ?? ''}`);
		const work = (await ledger.listWork(caseId)).filter(({ process }) => process === 'intake').map(({ dueAt, attempt, reason }) => `intake due ${dueAt === undefined ? 'never' : new Date(dueAt).toISOString()}, attempt ${attempt} ${reason ?? ''}`);
		lines.push(`${caseId}: ${[...events, ...messages, ...work].join('; ')}`);
	}
	return lines.join('\n');
}

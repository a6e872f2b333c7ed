import type { MessageRecord } from '../../domain/case';
import type { CaseRecord, Ledger } from '../../ledger';
import type { MailServer } from '../../scripts/n8n/smtp';
import { mailsTo } from './instance';

/** Leads on a real n8n: the business they come to, the leads, and what must hold of them whatever was killed in between. */

export const LEADS = 500;
export const CLIENTS = 20;
export const DUPLICATES = 0.1;
export const POSTED_TWICE = 0.05;

const TEAM = ['ada', 'ben', 'cleo', 'dev'].map((id) => ({ id, name: id, email: `${id}@example.com`, ...(id === 'ada' && { role: 'manager' }) }));
const ALWAYS = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]));

/** Everybody can take every lead at any hour, so that fair is one turn apart at most. */
export const BUSINESS = {
	business: { name: 'Example Services', timezone: 'America/Chicago', email: 'office@example.com' },
	team: TEAM,
	hours: ALWAYS,
	routing: { rules: [], strategy: 'rotate' },
	services: [],
	// All come from one address here.
	limits: { automaticPerSourcePerHour: 100_000 },
};

export interface Lead {
	email: string;
	body: object;
	/** Posted a second time within 50 ms. */
	twice: boolean;
}

export function manyLeads(count = LEADS): Lead[] {
	return Array.from({ length: count }, (_, index) => {
		const own = index - (index % (1 / DUPLICATES) === 9 ? 5 : 0);
		const email = `lead-${own}@example.com`;
		return { email, body: { name: `Lead ${own}`, email, message: `Please call me about job number ${own}.` }, twice: index % (1 / POSTED_TWICE) === 3 };
	});
}

/** How far the cases are, and what is still to be done. */
export async function progressOf(ledger: Ledger): Promise<{ cases: CaseRecord[]; unfinished: number; open: number }> {
	const unfinished = await ledger.listCases({ withoutEvents: ['followup.completed'], limit: 1000 });
	const open = await ledger.listMessages({ states: ['queued', 'sending'], limit: 1000 });
	return { cases: await allCases(ledger), unfinished: unfinished.length, open: open.length };
}

export async function allCases(ledger: Ledger): Promise<CaseRecord[]> {
	const cases: CaseRecord[] = [];
	for (;;) {
		const last = cases.at(-1);
		const page = await ledger.listCases({ limit: 1000, ...(last && { after: { openedAt: last.openedAt, caseId: last.caseId } }) });
		cases.push(...page);
		if (page.length < 1000) return cases;
	}
}

/** How many cases each of the team has. */
export function turnsOf(cases: CaseRecord[]): number[] {
	return TEAM.map(({ id }) => cases.filter(({ owner }) => owner?.id === id).length);
}

/**
 * What is wrong with what came of the leads; nothing where all holds. Each accepted lead is one case with an owner, and the turns are
 * fair. Every customer has one mail. What a killed process was handing to the mail server in that very instant was or was not
 * taken. Nobody can tell, so it is not sent a second time: it is in doubt, and a person is asked to look.
 */
export async function wrongWith({ ledger, mail }: { ledger: Ledger; mail: MailServer }, cases: CaseRecord[], accepted: Iterable<string>): Promise<{ wrong: string[]; doubtful: MessageRecord[] }> {
	const wrong: string[] = [];
	const emails = cases.map(({ data }) => data.inquiry.contact.email ?? '');
	const counts = new Map<string, number>();
	for (const email of emails) counts.set(email, (counts.get(email) ?? 0) + 1);
	for (const email of accepted) if (!counts.has(email)) wrong.push(`${email} was accepted, and has no case`);
	for (const [email, count] of counts) if (count > 1) wrong.push(`${email} has ${count} cases`);
	for (const { caseId, owner } of cases) if (owner === undefined) wrong.push(`${caseId} has no owner`);
	const turns = turnsOf(cases);
	if (Math.max(...turns) - Math.min(...turns) > 1) wrong.push(`the turns are ${turns.join('/')}`);

	const doubtful = await ledger.listMessages({ states: ['inDoubt'], limit: 1000 });
	for (const { caseId, key } of doubtful) {
		const asked = caseId === undefined ? [] : await ledger.listEvents({ caseId, types: ['review.requested'] });
		if (!asked.some(({ data }) => data?.subject === 'message')) wrong.push(`nobody is asked about ${key}, which is in doubt`);
	}
	const unsure = new Set(doubtful.map(({ to }) => to));
	for (const email of emails) {
		const mails = mailsTo(mail, email).length;
		if (unsure.has(email) ? mails > 1 : mails !== 1) wrong.push(`${email} has ${mails} mails`);
	}
	const texts = new Set<string>();
	for (const { to, subject, text } of mail.mails) {
		const whole = [...to, subject, text].join('\n');
		if (texts.has(whole)) wrong.push(`went out twice: ${subject} to ${to.join(', ')}`);
		texts.add(whole);
	}
	return { wrong, doubtful };
}

import type { MessageRecord } from '../../domain/case';
import type { CaseRecord, Ledger } from '../../ledger';
import type { MailServer } from '../../scripts/n8n/smtp';
import { mailsTo } from './instance';

/** A rush of leads on a real n8n: the business they come to, the leads, and what must hold of them whatever was killed in between. */

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

export function manyLeads(): Lead[] {
	return Array.from({ length: LEADS }, (_, index) => {
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

/** How many cases each of the team has; every case has somebody, and nobody two turns more than another. */
export function expectFairTurns(cases: CaseRecord[]): number[] {
	expect(cases.filter(({ owner }) => owner === undefined)).toEqual([]);
	const turns = TEAM.map(({ id }) => cases.filter(({ owner }) => owner?.id === id).length);
	expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
	return turns;
}

/**
 * Every customer has one mail. What a killed process was handing to the mail server in that very instant was or was not
 * taken. Nobody can tell, so it is not sent a second time: it is in doubt, and a person is asked to look. Gives those.
 */
export async function expectAnsweredOnce({ ledger, mail }: { ledger: Ledger; mail: MailServer }, cases: CaseRecord[], mostDoubtful: number): Promise<MessageRecord[]> {
	const doubtful = await ledger.listMessages({ states: ['inDoubt'], limit: 1000 });
	expect(doubtful.length).toBeLessThanOrEqual(mostDoubtful);
	for (const { caseId } of doubtful) {
		const asked = await ledger.listEvents({ caseId, types: ['review.requested'] });
		expect(asked.some(({ data }) => data?.subject === 'message')).toBe(true);
	}
	const unsure = new Set(doubtful.map(({ to }) => to));
	const answered = cases.map(({ caseId, data }) => ({ caseId, doubtful: unsure.has(data.inquiry.contact.email ?? ''), mails: mailsTo(mail, data.inquiry.contact.email ?? '').length }));
	expect(answered.filter((one) => (one.doubtful ? one.mails > 1 : one.mails !== 1))).toEqual([]);
	const texts = mail.mails.map(({ to, subject, text }) => [...to, subject, text].join('\n'));
	expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
	return doubtful;
}

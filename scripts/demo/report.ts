import type { Assignment, Classification } from '../../domain/case/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { built } from '../n8n/built.ts';
import type { Mail } from '../n8n/smtp.ts';
import type { Post } from './post.ts';
import { addressOf, type World } from './world.ts';

export type Outcome = 'qualified' | 'needsReview' | 'notALead' | 'duplicate' | 'lost';

export interface Row {
	post: Post;
	outcome: Outcome;
	service: string;
	intent: string;
	priority: string;
	owner: string;
	due: string;
	/** From the case's opening to the mail server's acceptance, as the ledger has it. */
	acknowledgedMs?: number;
	acknowledgedBy?: string;
	/** The draft reply went out by itself, as the review rules allow. */
	repliedByItself?: boolean;
	/** As the ledger has them. */
	email?: string;
	phone?: string;
	name?: string;
}

/** What became of each post, read from the ledger alone. */
export async function outcomes(ledger: Ledger, posts: Post[]): Promise<Row[]> {
	return await Promise.all(posts.map(async (post) => await outcomeOf(ledger, post)));
}

async function outcomeOf(ledger: Ledger, post: Post): Promise<Row> {
	const record = post.caseId === undefined ? undefined : await ledger.getCase(post.caseId);
	const events = record ? await ledger.listEvents({ caseId: record.caseId }) : [];
	const classification = record?.data.classification as Classification | undefined;
	const assignment = record?.data.assignment as Assignment | undefined;
	const due = record && (await ledger.listWork(record.caseId)).find(({ process }) => process === 'escalation')?.dueAt;
	// The reply, where the review rules let it go out by itself, else the acknowledgement: one first message to the customer.
	const first = record && (await ledger.listMessages({ caseId: record.caseId, audience: 'customer', limit: 1000 })).findLast(({ events: what }) => what.some(({ type }) => type === 'acknowledgement.sent' || type === 'reply.sent'));
	const done = events.some((event) => event.type === 'followup.completed');
	return {
		post,
		outcome: !record || !classification || !done ? 'lost' : post.duplicate ? 'duplicate' : built<typeof import('../../domain/classify/index.ts')>('domain/classify').classificationOutput(classification),
		service: classification?.service ?? '',
		intent: classification?.intent ?? '',
		priority: classification?.priority ?? '',
		owner: assignment?.owner?.name ?? '',
		email: record?.data.inquiry.contact.email,
		phone: record?.data.inquiry.contact.phone,
		name: record?.data.inquiry.contact.name,
		due: due === undefined ? '' : new Date(due).toISOString().slice(0, 16).replace('T', ' '),
		...(record && first && !post.duplicate && {
			acknowledgedMs: first.stateAt - record.openedAt,
			acknowledgedBy: first.state !== 'sent' ? 'outbox' : first.channel === 'sms' ? 'text' : 'mail',
			repliedByItself: first.events.some(({ type }) => type === 'reply.sent'),
		}),
	};
}

export function printTable(rows: Row[]): void {
	const columns: Array<[title: string, width: number, value: (row: Row) => string]> = [
		['sample', 10, (row) => row.post.sample.id],
		['case', 14, (row) => row.post.caseId?.slice(0, 12) ?? `HTTP ${row.post.status}`],
		['service', 19, (row) => row.service || '-'],
		['priority', 10, (row) => row.priority],
		['owner', 18, (row) => row.owner || '-'],
		['looked at next (UTC)', 21, (row) => row.due],
		['acknowledged', 16, (row) => (row.acknowledgedMs === undefined ? '-' : `${row.acknowledgedMs} ms ${row.acknowledgedBy}`)],
		['outcome', 12, (row) => row.outcome],
	];
	console.log(columns.map(([title, width]) => title.padEnd(width)).join(' '));
	for (const row of rows) console.log(columns.map(([, width, value]) => value(row).slice(0, width).padEnd(width)).join(' '));
}

/** Prints the sums and gives how many leads were lost. */
export function printTotals(rows: Row[], { mails, twilio }: World): number {
	const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
	const byMail = rows.filter((row) => row.acknowledgedBy === 'mail');
	const customers = new Set(rows.flatMap((row) => [row.email?.toLowerCase() ?? [], addressOf(row.post.caseId ?? '')].flat()));
	const toCustomers = mails.filter((mail) => mail.to.some((address) => customers.has(address))).length;
	const cases = new Set(rows.flatMap((row) => row.post.caseId ?? [])).size;
	const labelled = rows.filter((row) => row.outcome === row.post.sample.expect.outcome).length;
	const services = rows.filter((row) => row.outcome === 'duplicate' || (row.service || null) === row.post.sample.expect.service).length;
	const times = byMail.map((row) => row.acknowledgedMs ?? 0).sort((a, b) => a - b);
	console.log(`
received            ${rows.length}
acknowledged        ${rows.filter((row) => row.acknowledgedMs !== undefined).length} (${byMail.length} by mail, ${rows.filter((row) => row.acknowledgedBy === 'text').length} by text, ${rows.filter((row) => row.acknowledgedBy === 'outbox').length} in the ledger's outbox)
text messages       ${twilio.requests.length}
mails for a lead    ${(toCustomers / cases).toFixed(1)} to customers, ${((mails.length - toCustomers) / cases).toFixed(1)} to the team, over ${cases} cases (${kinds(mails.filter((mail) => !mail.to.some((address) => customers.has(address))))})
                    by mail after ${times[Math.floor(times.length / 2)] ?? '-'} ms (median), ${times.at(-1) ?? '-'} ms (longest)
                    ${rows.filter((row) => row.repliedByItself).length} of them by the reply itself, as the review rules allow
duplicates found    ${count('duplicate')}
needing review      ${count('needsReview')}
spam and the like   ${count('notALead')}
lost                ${count('lost')}
as labelled by hand outcome ${labelled} of ${rows.length}, service ${services} of ${rows.length}`);
	return count('lost');
}

/** What the team is written about, the most frequent first. */
function kinds(mails: Mail[]): string {
	const counts = new Map<string, number>();
	for (const { subject } of mails) {
		const kind = /^(\[\w+\]|(?:Overdue|Soon due): [A-Za-z -]+|[A-Za-z ]+)/.exec(subject.replace(/^\[emergency\] (?=Overdue|Soon due)/, ''))?.[1].replace(/^\[\w+\]$/, 'new lead').trim().toLowerCase() ?? 'other';
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`).join(', ');
}

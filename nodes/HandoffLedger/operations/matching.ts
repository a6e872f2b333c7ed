import type { Inquiry, MatchedReply, RepliedCase } from '../../../domain/case';
import { casesNamedIn, contactKeyOf, matchReply as matchOf, provenCases, threadKeyOf } from '../../../domain/case';
import { readLink } from '../../../domain/desk';
import type { CaseRecord, Ledger } from '../../../ledger';
import { newestCases } from '../../shared/pages';
import { eventsOfCase, linkSecretOf } from '../../shared/step';

/** The case that a message of a customer, or of software, belongs to, and by which sign. */
export async function matchedCase(ledger: Ledger, message: Inquiry, now: number): Promise<MatchedCase | undefined> {
	const secret = await linkSecretOf(ledger, now);
	const proven = [...provenCases(message, 'customer', secret), ...casesLinkedIn(message, secret, now)];
	const match = matchOf(message, await named(ledger, message), await ofSender(ledger, message), proven, await ofThread(ledger, message));
	const record = match && (await ledger.getCase(match.caseId));
	return match && record && { record, by: match.by };
}

/** Anybody can write a member's address over a mail: the team is believed only with a token that the team was sent. */
export async function caseOfTeam(ledger: Ledger, message: Inquiry, now: number): Promise<MatchedCase | undefined> {
	const [caseId] = provenCases(message, 'team', await linkSecretOf(ledger, now));
	const record = caseId === undefined ? undefined : await ledger.getCase(caseId);
	return record && { record, by: 'token' };
}

interface MatchedCase {
	record: CaseRecord;
	by: MatchedReply['by'];
}

const LINK = /\/c\/(answer|appointment|invoice|status)\?([^\s<>"')\]]{1,400})/g;
const MOST_LINKS = 5;
const LOOK = 20_000;

/** A link of ours that the customer's answer quotes proves its case, its time over or not. */
function casesLinkedIn({ text }: Inquiry, secret: string, now: number): string[] {
	return [...text.slice(0, LOOK).matchAll(LINK)].slice(0, MOST_LINKS).flatMap(([, page, query]) => {
		const link = readLink(page, Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&'))), secret, now);
		return (link.ok || link.because === 'expired') && link.id !== undefined ? [link.id] : [];
	});
}

async function named(ledger: Ledger, inquiry: Inquiry): Promise<RepliedCase[]> {
	const records = await Promise.all(casesNamedIn(inquiry).map(async (caseId) => await ledger.getCase(caseId)));
	return await withEvents(ledger, records.filter((record) => record !== undefined));
}

/** What a portal or a forwarder sends stands under one address; who answers writes of a case of late. */
const MOST_CASES = 200;

async function ofSender(ledger: Ledger, { contact }: Inquiry): Promise<RepliedCase[]> {
	const contactKey = contactKeyOf(contact);
	return contactKey === undefined ? [] : await withEvents(ledger, await newestCases(ledger, { contactKey, stages: ['inquiry', 'intake', 'scheduled', 'delivered', 'invoiced'] }, MOST_CASES));
}

async function ofThread(ledger: Ledger, message: Inquiry): Promise<RepliedCase | undefined> {
	const threadKey = threadKeyOf(message);
	const record = threadKey === undefined ? undefined : await ledger.caseOfThread(threadKey);
	return record && (await withEvents(ledger, [record]))[0];
}

async function withEvents(ledger: Ledger, records: CaseRecord[]): Promise<RepliedCase[]> {
	return await Promise.all(
		records.map(async ({ caseId, stage, data }) => {
			const events = await eventsOfCase(ledger, caseId, ['waiting.customer', 'customer.replied', 'message.sent']);
			return { caseId, stage, inquiry: data.inquiry, events: events.map(({ type, data: eventData }) => ({ type, data: eventData })) };
		}),
	);
}

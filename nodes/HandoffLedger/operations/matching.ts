import type { Inquiry, MatchedReply, RepliedCase } from '../../../domain/case';
import { casesNamedIn, contactKeyOf, matchReply as matchOf } from '../../../domain/case';
import type { CaseRecord, Ledger } from '../../../ledger';
import { MOST_EVENTS } from './operation';

/** The case that a message belongs to, and by which sign. */
export async function matchedCase(ledger: Ledger, message: Inquiry): Promise<{ record: CaseRecord; by: MatchedReply['by'] } | undefined> {
	const match = matchOf(message, await named(ledger, message), await ofSender(ledger, message));
	const record = match && (await ledger.getCase(match.caseId));
	return match && record && { record, by: match.by };
}

async function named(ledger: Ledger, inquiry: Inquiry): Promise<RepliedCase[]> {
	const records = await Promise.all(casesNamedIn(inquiry).map(async (caseId) => await ledger.getCase(caseId)));
	return await withEvents(ledger, records.filter((record) => record !== undefined));
}

async function ofSender(ledger: Ledger, { contact }: Inquiry): Promise<RepliedCase[]> {
	const contactKey = contactKeyOf(contact);
	return contactKey === undefined ? [] : await withEvents(ledger, await ledger.listCases({ contactKey, stages: ['inquiry', 'intake', 'scheduled', 'delivered', 'invoiced'], limit: 1000 }));
}

async function withEvents(ledger: Ledger, records: CaseRecord[]): Promise<RepliedCase[]> {
	return await Promise.all(
		records.map(async ({ caseId, stage, data }) => {
			const events = await ledger.listEvents({ caseId, types: ['waiting.customer', 'customer.replied', 'message.sent'], limit: MOST_EVENTS });
			return { caseId, stage, inquiry: data.inquiry, events: events.map(({ type, data: eventData }) => ({ type, data: eventData })) };
		}),
	);
}

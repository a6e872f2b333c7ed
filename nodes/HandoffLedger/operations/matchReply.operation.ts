import type { IDataObject } from 'n8n-workflow';

import type { Inquiry, RepliedCase } from '../../../domain/case';
import { casesNamedIn, contactKeyOf, isAutomatic, matchReply as matchOf } from '../../../domain/case';
import { normaliseInquiry } from '../../../domain/inquiry';
import type { CaseRecord, Ledger } from '../../../ledger';
import { readParameter } from '../../shared/readParameter';
import type { Operation } from './operation';
import { fieldsFor, MOST_EVENTS } from './operation';

export const matchReply: Operation = {
	outputs: 2,
	fields: fieldsFor('matchReply', [
		{
			displayName: 'Message',
			name: 'inquiry',
			type: 'json',
			default: '={{ $json }}',
			required: true,
			description: 'The message as it came: an email, an SMS, a chat message, a webhook body',
		},
	]),

	async run({ context, ledger, item, itemIndex, zone, now }) {
		const { inquiry } = normaliseInquiry(readParameter(context, 'inquiry', itemIndex), { now, zone });
		const match = matchOf(inquiry, await named(ledger, inquiry), await ofSender(ledger, inquiry));
		const record = match && (await ledger.getCase(match.caseId));
		return {
			output: record ? 0 : 1,
			json: {
				...item.json,
				...(record && { caseId: record.caseId, stage: record.stage }),
				reply: { ...inquiry, automatic: isAutomatic(inquiry) },
				ledger: { operation: 'matchReply', matched: record !== undefined, ...(record && match && { matchedBy: match.by }) },
			} as unknown as IDataObject,
		};
	},
};

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

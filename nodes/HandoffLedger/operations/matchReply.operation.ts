import type { IDataObject } from 'n8n-workflow';

import { isAutomatic } from '../../../domain/case';
import { normaliseInquiry } from '../../../domain/message';
import { readParameter } from '../../shared/readParameter';
import { matchedCase } from './matching';
import type { Operation } from './operation';
import { fieldsFor, messageField, ownContacts } from './operation';

export const matchReply: Operation = {
	outputs: 2,
	fields: fieldsFor('matchReply', [messageField]),

	async run({ context, ledger, item, itemIndex, zone, now }) {
		const { inquiry } = normaliseInquiry(readParameter(context, 'inquiry', itemIndex), { now, zone, own: await ownContacts(ledger) });
		const match = await matchedCase(ledger, inquiry, now);
		const record = match?.record;
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

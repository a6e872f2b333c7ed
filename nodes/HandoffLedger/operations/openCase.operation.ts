import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import { contactKeyOf, contentKeyOf, isAutomatic, sourceKeyOf } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { normaliseInquiry } from '../../../domain/inquiry';
import { readParameter } from '../../shared/readParameter';
import type { Call, Operation } from './operation';
import { fieldsFor } from './operation';

export const openCase: Operation = {
	outputs: 2,
	fields: fieldsFor('openCase', [
		{
			displayName: 'Inquiry',
			name: 'inquiry',
			type: 'json',
			default: '={{ $json }}',
			required: true,
			description: 'The message as it came: a webhook body, a form submission, an email, an SMS, a chat message',
		},
		{
			displayName: 'Duplicate Within Hours',
			name: 'duplicateWithinHours',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 72,
			description: 'The same content of the same sender within this time is a duplicate. The same message ID always is.',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const { inquiry: read, notes } = normaliseInquiry(readParameter(context, 'inquiry', itemIndex), { now, zone });
		const inquiry = isAutomatic(read) ? { ...read, automatic: true as const } : read;
		const opened = await ledger.openCase({
			inquiry,
			contentKey: contentKeyOf(inquiry),
			sourceKey: sourceKeyOf(inquiry),
			contactKey: contactKeyOf(inquiry.contact),
			dedupeWindowMs: readHours(call) * 3_600_000,
			now,
		});
		const previousOwnerId = opened.contactCases.find((other) => other.ownerId)?.ownerId;
		return {
			output: opened.outcome === 'new' ? 0 : 1,
			json: {
				...item.json,
				caseId: opened.case.caseId,
				stage: opened.case.stage,
				inquiry,
				ledger: {
					operation: 'openCase',
					outcome: opened.outcome,
					...(opened.matchedBy && { matchedBy: opened.matchedBy }),
					openedAt: formatInstant(opened.case.openedAt, zone),
					...(previousOwnerId && { previousOwnerId }),
					contactCases: opened.contactCases.map((other) => ({ ...other, openedAt: formatInstant(other.openedAt, zone) })),
					reasons: notes,
				},
			} as unknown as IDataObject,
		};
	},
};

function readHours({ context, itemIndex }: Call): number {
	const hours = Number(context.getNodeParameter('duplicateWithinHours', itemIndex, 72));
	if (Number.isFinite(hours) && hours >= 0) return hours;
	throw new DomainError(
		'duplicate-within-hours-invalid',
		'Duplicate Within Hours must be a number of hours, 0 or more',
		'Set it to, for example, 72.',
		'duplicateWithinHours',
	);
}

import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import type { Inquiry, Reason } from '../../../domain/case';
import { believedAt, contactKeyOf, contentKeyOf, isAutomatic, isMissedCall, sourceKeyOf, threadKeyOf, wantsNoAnswer } from '../../../domain/case';
import type { OpenCaseResult } from '../../../ledger';
import { handedOn, type Call } from './operation';
import { postedBy } from './postedBy';

const HOUR_MS = 3_600_000;
/** Who calls in vain again later is answered again: a call without words says nothing that was said before. */
const MISSED_CALL_HOURS = 1;

/** Puts an inquiry on the ledger; a case of a manual run is a test, whose messages are withheld. */
export async function openCaseFor({ context, ledger, item, zone, now }: Call, read: Inquiry, duplicateWithinHours: number): Promise<{ inquiry: Inquiry; opened: OpenCaseResult }> {
	const source = { ...read.source, postedBy: postedBy(item.json, read.source.kind) };
	const at = believedAt(Date.parse(read.receivedAt), { kind: read.source.kind, posted: typeof item.json.webhookUrl === 'string', now });
	const inquiry = { ...read, source, ...(at !== Date.parse(read.receivedAt) && { receivedAt: formatInstant(at, zone) }), ...((isAutomatic(read) || wantsNoAnswer(read)) && { automatic: true as const }) };
	const opened = await ledger.openCase({
		inquiry,
		contentKey: contentKeyOf(read),
		sourceKey: sourceKeyOf(inquiry),
		contactKey: contactKeyOf(inquiry.contact),
		threadKey: threadKeyOf(inquiry),
		dedupeWindowMs: (isMissedCall(inquiry) ? Math.min(duplicateWithinHours, MISSED_CALL_HOURS) : duplicateWithinHours) * HOUR_MS,
		...(context.getMode() === 'manual' && { test: true }),
		now,
	});
	return { inquiry, opened };
}

/** What the item says of it. */
export function openedJson(call: Call, operation: string, { inquiry, opened }: { inquiry: Inquiry; opened: OpenCaseResult }, reasons: Reason[]): IDataObject & { ledger: { statusCode: number; body: IDataObject } } {
	const previousOwnerId = opened.contactCases.find((other) => other.ownerId)?.ownerId;
	return {
		...handedOn(call),
		caseId: opened.case.caseId,
		stage: opened.case.stage,
		...(opened.case.test && { test: true }),
		inquiry,
		ledger: {
			operation,
			outcome: opened.outcome,
			...(opened.matchedBy && { matchedBy: opened.matchedBy }),
			openedAt: formatInstant(opened.case.openedAt, call.zone),
			...(previousOwnerId && { previousOwnerId }),
			contactCases: opened.contactCases.map((other) => ({ ...other, openedAt: formatInstant(other.openedAt, call.zone) })),
			reasons,
			// What a webhook may answer.
			statusCode: opened.outcome === 'new' ? 202 : 200,
			body: { caseId: opened.case.caseId, status: opened.outcome === 'new' ? 'received' : 'duplicate' },
		},
	} as unknown as IDataObject & { ledger: { statusCode: number; body: IDataObject } };
}

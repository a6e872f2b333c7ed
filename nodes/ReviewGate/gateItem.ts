import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CHANNELS } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { decideReview, REVIEW_SUBJECTS, type Review, type ReviewSubject } from '../../domain/review';
import { attempt } from '../shared/attempt';
import type { Answer } from '../shared/items';
import { readCaseId, readJson, readJsonOrWords, readNow, readText } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { reasonOf } from '../shared/reasonOf';
import { ownProfile } from './ownProfile';
import { readClassification, readChecks, readDraftFlags, readFlags } from './readClassification';

export const OUTPUTS = { auto: 0, needsReview: 1 } as const;

export async function gateItem(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const subject = readSubject(context, itemIndex);
	const profile = await readProfile(context, itemIndex, () => ownProfile(context, itemIndex, subject));
	const now = readNow(context, itemIndex, profile.business.timezone);
	return answerOf(item, { subject, ...decideReview({ subject, now, ...(subject === 'invoice' && { checks: readChecks(item.json.billing) }), ...readFacts(context, itemIndex, subject) }, profile) });
}

/** A case of which not even the subject or the time can be read. */
export function reviewInstead(item: INodeExecutionData, reason: DomainError): Answer {
	return answerOf(item, { decision: 'review', rule: null, reasons: [reasonOf(reason)] });
}

function answerOf(item: INodeExecutionData, review: Review & { subject?: ReviewSubject }): Answer {
	return {
		output: review.decision === 'auto' ? OUTPUTS.auto : OUTPUTS.needsReview,
		json: { ...item.json, review } as unknown as IDataObject,
	};
}

type Facts = Omit<Parameters<typeof decideReview>[0], 'subject' | 'now'>;

/** What cannot be read is said to the domain, which then knows how long the case may wait. */
function readFacts(context: IExecuteFunctions, itemIndex: number, subject: ReviewSubject): Facts {
	const read = attempt((): Facts => {
		const channel = readText(context, 'channel', itemIndex)?.toLowerCase();
		const classification = readJson(context, 'classification', itemIndex, 'Classification');
		return {
			caseId: readCaseId(context, itemIndex),
			draft: readJsonOrWords(context, 'draft', itemIndex, 'Draft'),
			...readClassification(classification),
			draftFlags: subject === 'reply' ? readDraftFlags(classification) : [],
			amount: readText(context, 'amount', itemIndex),
			currency: readText(context, 'currency', itemIndex),
			knownContact: readBoolean(context, 'knownContact', itemIndex),
			flags: readFlags(readJson(context, 'flags', itemIndex, 'Flags')),
			channel: CHANNELS.find((known) => known === channel),
		};
	});
	if ('value' in read) return read.value;
	if (read.cause instanceof DomainError) return { draft: undefined, flags: [], unreadable: reasonOf(read.cause) };
	throw read.cause;
}

function readSubject(context: IExecuteFunctions, itemIndex: number): ReviewSubject {
	const value = readText(context, 'subject', itemIndex);
	const subject = REVIEW_SUBJECTS.find((known) => known === value);
	if (subject) return subject;
	throw new DomainError('subject-unknown', 'Subject is none of those there are', `Choose one of ${REVIEW_SUBJECTS.join(', ')}.`, 'subject');
}

function readBoolean(context: IExecuteFunctions, name: string, itemIndex: number): boolean | undefined {
	const text = readText(context, name, itemIndex)?.toLowerCase();
	return text === 'true' ? true : text === 'false' ? false : undefined;
}

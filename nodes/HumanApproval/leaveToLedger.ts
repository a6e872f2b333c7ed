import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { keyOf, type NewMessage, type Reason, reasonsIn, whyOf } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { formatInstant } from '../../domain/calendar';
import { sayTo } from '../../domain/desk';
import { sayIn, type Say } from '../../domain/language';
import { answerItems, type Answer } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { readNow } from '../shared/parameters';
import { profileIfAny } from '../shared/profile';
import { linksOf, publicUrl } from '../shared/step';
import { readAsk, readExpiry, reading, readRules, textOf } from './readAsk';

/** The draft waits on the desk; what is decided becomes an event of the case, whenever that is. */
export async function leaveToLedger(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await answerItems(context, { outputs: 1, errorOutput: 0, answer: async (item, itemIndex) => await askOnLedger(context, item, itemIndex) });
}

async function askOnLedger(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const read = reading(context);
	const zone = context.getTimezone();
	const now = readNow(context, itemIndex, zone);
	const { caseId, subjectName, draft, editable, titleIn } = readAsk(read, itemIndex);
	const ledger = await openLedger(context);
	const record = caseId === undefined ? undefined : await ledger.getCase(caseId);
	if (!record) {
		throw new DomainError('case-not-found', `Case ID: the ledger has no case ${caseId ?? '(none was given)'}`, 'Open the case with Handoff Ledger first, or set Wait In to Wait in This Execution.', 'caseId');
	}
	const profile = await profileIfAny(ledger);
	const say = profile ? sayTo(profile) : sayIn(undefined);
	const rules = readRules(read);
	const expiresAt = readExpiry((name) => read(name, itemIndex), 1, zone, now);
	const reviewId = `r_${keyOf('review', subjectName, record.caseId, draft).slice(0, 24)}`;
	const reasons = reasonsOf(item.json.review);
	const links = await linksOf(ledger, now, publicUrl(() => context.getInstanceBaseUrl()));
	await ledger.completeStep({
		caseId: record.caseId,
		process: 'escalation',
		events: [{ type: 'review.requested', at: now, by: 'bot', data: { subject: subjectName, reviewId, ...(reasons.length > 0 && whyOf(reasons)) }, key: `review.requested:${reviewId}` }],
		messages: messagesOf(textOf(read('notify', itemIndex)), { caseId: record.caseId, reviewId, title: titleIn(say), say, url: links('review', reviewId), token: links.teamToken?.(record.caseId) ?? record.caseId }),
		review: {
			reviewId,
			subject: subjectName,
			draft: { ...draft, ...(!editable && { allowEdit: false }), ...(rules.approvers.length > 0 && { approval: { approvers: rules.approvers, rule: rules.all ? 'all' : 'one' } }) },
			reasons,
			...(record.owner && { ownerId: record.owner.id }),
			...(expiresAt !== undefined && { expiresAt }),
		},
		due: { escalation: now },
		now,
	});
	const kept = await ledger.getReview(reviewId);
	const before = item.json.review as object | undefined;
	const review = {
		...before,
		reviewId,
		status: kept?.state ?? 'waiting',
		...(kept?.decidedAt !== undefined && { decision: kept.state, at: formatInstant(kept.decidedAt, zone), by: kept.decidedBy ?? null }),
		...(expiresAt !== undefined && { expiresAt: formatInstant(expiresAt, zone) }),
	};
	return { output: 0, json: { ...item.json, review } as unknown as IDataObject };
}

function messagesOf(to: string | undefined, { caseId, reviewId, title, say, url, token }: { caseId: string; token: string; reviewId: string; title: string; say: Say; url: string | undefined }): NewMessage[] {
	if (to === undefined) return [];
	return [
		{
			key: `review.asked:${reviewId}`,
			caseId,
			channel: 'email',
			to,
			subject: `${say('To decide: {what}', { what: title })} [${token}]`,
			text: url === undefined ? say('It waits for a decision in the inbox of the desk.') : say('Look at it, and decide: {link}', { link: url }),
			events: [],
			audience: 'team',
			automatic: true,
			urgency: 1,
		},
	];
}

function reasonsOf(review: unknown): Reason[] {
	return typeof review === 'object' && review !== null && 'reasons' in review ? reasonsIn(review.reasons) : [];
}

import { buildCalendar } from '../../calendar';
import { keyOf, type ReviewRecord } from '../../case';
import { customerOf, mootBecause, sayTo, spanText, subjectCalled } from '../../desk';
import { customerLines, linkLine, ownerOf, quoted, toTeam } from '../messages';
import type { Situation } from '../types';
import type { HandStep } from './types';

/** With a quarter of its business time left, whoever is asked is reminded. */
const REMIND_AT = 0.75;

/** When a reminder of a review is due, in business time; undefined: never, or only when it expires. */
export function reminderAt({ createdAt, expiresAt }: ReviewRecord, { profile }: Pick<Situation, 'profile'>): number | undefined {
	if (expiresAt === undefined) return undefined;
	const { business, hours, holidays } = profile;
	const calendar = buildCalendar({ timezone: business.timezone, hours, holidays });
	const minutes = calendar.minutesBetween(createdAt, expiresAt);
	return minutes < 30 ? undefined : calendar.addMinutes(createdAt, minutes * REMIND_AT) ?? undefined;
}

/**
 * What time does to a review that waits: a reminder before it expires, once; then its end. Nobody deciding is never an
 * approval, and somebody is told of it.
 */
export function reviewInTime(situation: Situation, review: ReviewRecord): HandStep | undefined {
	const { file, now } = situation;
	if (review.state !== 'waiting' || review.expiresAt === undefined) return undefined;
	const { reviewId, subject, process = 'escalation' } = review;
	const isMoot = mootBecause(review, file.events, sayTo(situation.profile)) !== undefined;
	const step = { caseId: file.caseId, messages: [], now, ...(file.test && { test: true }) };
	if (review.expiresAt <= now) {
		return {
			...step,
			process,
			events: [{ type: 'review.decided', at: now, by: 'bot', data: { subject, reviewId, decision: 'expired' }, key: `review.decided:${reviewId}` }],
			// What nobody could approve any more ends without a word.
			messages: isMoot ? [] : told(situation, review, 'expired'),
			decision: { reviewId, state: 'expired' },
			due: { [process]: now, escalation: now },
		};
	}
	const at = reminderAt(review, situation);
	if (isMoot || at === undefined || at > now || file.events.some(({ key }) => key === reminderKey(review))) return undefined;
	return {
		...step,
		process: 'escalation',
		events: [{ type: 'review.reminded', at: now, by: 'bot', data: { subject, reviewId }, key: reminderKey(review) }],
		messages: told(situation, review, 'reminder'),
		due: { escalation: now },
	};
}

function reminderKey({ reviewId }: ReviewRecord): string {
	return `review.reminded:${reviewId}`;
}

function told(situation: Situation, review: ReviewRecord, about: 'expired' | 'reminder'): HandStep['messages'] {
	const { file, links, now } = situation;
	const say = sayTo(situation.profile);
	const what = subjectCalled(review.subject, say);
	const who = customerOf({ data: file.sections as never, caseId: file.caseId, stage: file.stage, openedAt: file.openedAt, updatedAt: now, version: 0 }, say);
	const body = typeof review.draft.body === 'string' ? review.draft.body : undefined;
	return toTeam(situation, {
		about: `review-${about}`,
		once: review.reviewId,
		to: ownerOf(situation),
		urgent: true,
		subject: say(about === 'expired' ? 'Nobody decided: {what}, {who}' : 'Still to decide: {what}, {who}', { what, who }),
		paragraphs: [
			about === 'expired'
				? say('The time to decide on this draft is over. Nothing went out to the customer.')
				: say('This draft expires in {span}. Without a decision nothing goes out to the customer.', { span: spanText((review.expiresAt ?? now) - now, say) }),
			body === undefined ? undefined : `${say('The draft:')}\n${quoted(body)}`,
			customerLines(situation),
			about === 'reminder' ? linkLine(sayTo(situation.profile)('Check and decide'), links?.('review', review.reviewId)) : undefined,
			linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
		],
		key: keyOf('review', about, file.caseId, review.reviewId),
	});
}

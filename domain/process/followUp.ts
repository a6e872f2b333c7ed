import type { Classification, NewReview, Reason } from '../case';
import { isMissedCall, keyOf, reasonsIn, reviewIdOf, whyOf } from '../case';
import { formatInstant, parseInstant } from '../calendar';
import { channelNamed, inOneLine, priorityCalled, sayTo } from '../desk';
import { classificationOutput, ownTextOf, withoutQuestions, type OwnQuestion } from '../classify';
import type { Review } from '../review';
import type { Sla } from '../sla';
import { classificationOf, hasEvent, inquiryOf, intakeOf, isOver, languageOf, recordOf } from './facts';
import { details, withStage, type DetailsNote } from './intake';
import { lookUpWork } from './lookUp';
import { answerLine, customerLines, fromLine, linkLine, ownerOf, quoted, quotesCustomer, toCustomer, toTeam, taskCalled } from './messages';
import { noticeWhileClosed } from './noticeWhileClosed';
import { openQuestions, repeatAt, type OpenQuestions } from './questions';
import { nextTry } from './queue';
import { reachOf, waitsForSetUp, type Way } from './reach';
import { reviewOfDraft } from './reviewOfDraft';
import { clocksAfter, eventOf, fileAfter, nextLook, nothingToDo } from './step';
import type { FiledEvent, Situation, Step, StepMessage } from './types';

/** The outputs of Decide, in order. */
export const FOLLOW_UP_CODES = ['replied', 'acknowledged', 'notAnswered', 'notALead', 'nothingToDo'] as const;

const MINUTE_MS = 60_000;

/**
 * An inquiry that was classified and routed: one message to the customer, one to its owner. The customer hears once: the
 * reply where the review rules let it go, else a neutral acknowledgement, and with either what is still missing.
 */
export function followUp(situation: Situation): Step {
	const { file } = situation;
	if (hasEvent(file, 'followup.completed')) return nothingToDo('followUp', { code: 'followed-up-before', message: 'The inquiry was followed up before' });
	if (isOver(file)) return nothingToDo('followUp', { code: 'case-over', message: `The case is ${file.stage}` });
	const classification = classificationOf(file);
	if (classification && classificationOutput(classification) === 'notALead') return notALead(situation, classification);

	const answer = answerOf(situation, classification);
	const events: FiledEvent[] = [
		eventOf(situation, 'inquiry.classified', null, { data: classifiedData(classification) }),
		...(classification?.optOut === true ? [eventOf(situation, 'customer.optedOut', 'inquiry', { by: 'customer', data: { via: 'inquiry' } })] : []),
		...reviewEvents(situation, answer),
		...(answer.waits ? [eventOf(situation, 'review.requested', ['intake', 'channel-not-set-up'], { data: { subject: 'intake', reason: 'channel-not-set-up' } })] : []),
		eventOf(situation, 'followup.completed', null, { data: { code: answer.code } }),
	];
	const taken = detailsOf(situation, answer);
	const step: Step = {
		process: 'followUp',
		code: answer.code,
		reasons: answer.reasons,
		events: [...events, ...(taken?.step.events ?? [])],
		messages: answer.toCustomer,
		sections: keptSections(situation, answer.review),
		...(taken?.step.handoff && { handoff: taken.step.handoff }),
		...(classification && { priority: classification.priority }),
		...(answer.newReview && { review: answer.newReview }),
		due: {},
	};
	const after = { ...situation, file: fileAfter(file, step) };
	const clocks = clocksAfter(after);
	return {
		...step,
		messages: [...step.messages, ...ownerMessage(after, answer, clocks, taken?.note)],
		due: {
			followUp: null,
			intake: answer.asked ? repeatAt(situation) : taken ? (taken.step.due.intake ?? null) : situation.now,
			escalation: nextLook(clocks, situation.now),
			...(file.owner ? {} : { queue: nextTry(situation) }),
			...(lookUpWork(after.file, situation.profile, situation.now) && { lookUp: situation.now }),
		},
	};
}

/** The details as far as the inquiry tells them: taken down with the follow-up, and told the owner in the same message. */
function detailsOf(situation: Situation, { asked }: AnswerToCustomer): { step: Step; note?: DetailsNote } | undefined {
	const { file } = situation;
	const read = intakeOf(file);
	if (!read) return undefined;
	if (!asked) {
		const outcome = details(situation);
		return outcome.step.code === 'asked' ? undefined : outcome;
	}
	return withStage(file, { step: { process: 'intake', code: 'asked', reasons: [], events: [], messages: [], due: {} } });
}

interface AnswerToCustomer {
	code: 'replied' | 'acknowledged' | 'notAnswered';
	reasons: Reason[];
	toCustomer: StepMessage[];
	/** Its channel is not set up: it waits in the outbox. */
	waits?: boolean;
	/** The questions went with it. */
	asked?: OpenQuestions;
	review: Review;
	newReview?: NewReview;
}

function answerOf(situation: Situation, classification: Classification | undefined): AnswerToCustomer {
	const { file, profile } = situation;
	const reach = reachOf(file, profile);
	const review = withoutQuotation(situation, classification, replyReview(situation, classification));
	if (!classification) {
		return { code: 'notAnswered', reasons: [{ code: 'not-classified', message: 'No Inquiry Classifier has looked at the case' }, ...review.reasons], toCustomer: [], review };
	}
	const questions = openQuestions(situation);
	if ('reason' in reach) {
		return { code: 'notAnswered', reasons: [reach.reason], toCustomer: [], review, newReview: undefined };
	}
	if (isMissedCall(inquiryOf(file))) return answerToMissedCall(situation, reach, review);
	const asked = questions?.reach ? questions : undefined;
	const draftReply = { ...classification.draftReply, body: withoutQuestions(classification.draftReply.body, classification.language, (question) => isSettled(situation, question, asked)) };
	const waits = waitsForSetUp(reach, profile);
	if (review.decision === 'auto' && !isBlank(draftReply)) {
		const { subject, body } = draftReply;
		return {
			code: 'replied',
			reasons: review.reasons,
			toCustomer: [firstMessage(situation, reach, { subject, body: asked ? beforeGoodbye(body, asked.within, situation) : body, type: 'reply.sent', asked })],
			...(asked && { asked }),
			...(waits && { waits }),
			review,
		};
	}
	const { subject, body } = asked ?? classification.acknowledgement;
	if (isBlank({ body })) {
		const noText = { code: 'no-text', message: 'The classification brings no text for the customer' };
		return { code: 'notAnswered', reasons: [noText, ...review.reasons], toCustomer: [], review, newReview: replyDraft(situation, draftReply, classification.language, reach, review) };
	}
	return {
		code: 'acknowledged',
		reasons: review.reasons,
		toCustomer: [firstMessage(situation, reach, { subject, body, type: 'acknowledgement.sent', asked })],
		...(asked && { asked }),
		...(waits && { waits }),
		review,
		newReview: replyDraft(situation, draftReply, classification.language, reach, review),
	};
}

/** Nothing was said, so nothing is to be weighed: the text asks what it is about, and its answer goes on with the case. */
function answerToMissedCall(situation: Situation, reach: Way, review: Review): AnswerToCustomer {
	const { subject, body } = ownTextOf('missedCall', languageOf(situation.file), situation.profile);
	const message = toCustomer(situation, reach, {
		key: keyOf('first-message', situation.file.caseId),
		subject,
		text: body,
		urgency: 0,
		events: [{ type: 'acknowledgement.sent', by: 'bot' }],
		atMostHourly: 'missed-call',
	});
	const waits = waitsForSetUp(reach, situation.profile);
	return { code: 'acknowledged', reasons: [{ code: 'missed-call', message: 'Nobody answered the call: the caller gets a text' }], toCustomer: [message], ...(waits && { waits }), review };
}

/** Whether the customer has told it, or the questions that go out ask for it; once all details are known, so is what is needed. */
function isSettled({ file, profile }: Situation, question: OwnQuestion, asked: OpenQuestions | undefined): boolean {
	const intake = intakeOf(file);
	if (intake === undefined) return false;
	if (question === 'matter') return asked !== undefined || !intake.missing.some(({ required }) => required);
	const types: string[] = question === 'phone' ? ['phone'] : ['date', 'dateTime'];
	const isKnown = (name: string) => asked?.fields.includes(name) === true || Object.hasOwn(intake.record, name);
	return profile.intake.some(({ name, type, finds }) => types.includes(type) && !OTHER_DAYS.has(finds?.recognizer ?? '') && isKnown(name));
}

/** Days that are not those of an appointment. */
const OTHER_DAYS = new Set<string>(['birth', 'since', 'deadline']);

function isBlank({ body }: { body: string }): boolean {
	return body.trim() === '';
}

function firstMessage(
	situation: Situation,
	reach: Way,
	{ subject, body, type, asked }: { subject: string; body: string; type: 'reply.sent' | 'acknowledgement.sent'; asked?: OpenQuestions },
): StepMessage {
	const { file } = situation;
	const notice = noticeWhileClosed(situation, body);
	return toCustomer(situation, reach, {
		key: keyOf('first-message', file.caseId),
		subject,
		text: notice === undefined ? body : beforeGoodbye(body, notice, situation),
		urgency: classificationOf(file)?.priority === 'emergency' ? 0 : 1,
		events: [
			{ type, by: 'bot' },
			...(asked ? [{ type: 'waiting.customer', by: 'bot' as const, data: { subject: 'intake', fields: asked.fields, step: 'ask' } }] : []),
		],
	});
}

/** A part of its own that stands before the message's goodbye. */
function beforeGoodbye(message: string, part: string, { profile: { business } }: Situation): string {
	const signature = (business.signature ?? business.name).split('\n')[0];
	const parts = message.split('\n\n');
	const goodbye = parts.at(-1)?.includes(signature) ? parts.splice(-1) : [];
	return [...parts, part, ...goodbye].join('\n\n');
}

function replyReview(situation: Situation, classification: Classification | undefined): Review {
	const decided = recordOf(situation.file.sections.review);
	if (decided && (decided.decision === 'auto' || decided.decision === 'review')) return { ...(decided as unknown as Review), reasons: reasonsIn(decided.reasons) };
	return reviewOfDraft(situation, { subject: 'reply', draft: classification?.draftReply, needsReview: classification?.needsReview ?? true, draftFlags: classification?.draftFlags ?? [] });
}

/** A reply that quotes the customer does not go out by itself: whose address it is, nobody has checked. */
function withoutQuotation({ file, profile, now }: Situation, classification: Classification | undefined, review: Review): Review {
	if (review.decision !== 'auto' || !classification || !quotesCustomer(classification.draftReply.body, inquiryOf(file), profile)) return review;
	const dueAt = formatInstant(now + Math.round(profile.review.timeoutHours * 60 * MINUTE_MS), profile.business.timezone);
	return { decision: 'review', rule: 'quotes-customer', reasons: [{ code: 'quotes-customer', message: 'The reply repeats what the customer wrote' }, ...review.reasons], dueAt };
}

function replyDraft({ file, profile, now }: Situation, draftReply: Classification['draftReply'], language: string, reach: Way, review: Review): NewReview | undefined {
	if (isBlank(draftReply)) return undefined;
	return {
		reviewId: reviewIdOf('reply', file.caseId, draftReply),
		subject: 'reply',
		draft: { ...draftReply, to: reach.to, channel: reach.channel, language },
		reasons: review.reasons,
		...(file.owner && { ownerId: file.owner.id }),
		...(review.dueAt !== undefined ? { expiresAt: parseInstant(review.dueAt, 'dueAt', profile.business.timezone) } : { expiresAt: now + 24 * 60 * MINUTE_MS }),
		process: 'followUp',
	};
}

function reviewEvents(situation: Situation, { newReview, review, code, reasons }: AnswerToCustomer): FiledEvent[] {
	const classification = classificationOf(situation.file);
	if (!newReview && code !== 'notAnswered' && !classification?.needsReview) return [];
	// Where nothing could go out, what the rules would have said is no reason.
	const why = whyOf(newReview || code !== 'notAnswered' ? review.reasons : reasons);
	return [eventOf(situation, 'review.requested', ['reply', newReview?.reviewId], { data: { subject: 'reply', ...why, ...(newReview && { reviewId: newReview.reviewId }) } })];
}

function ownerMessage(situation: Situation, answer: AnswerToCustomer, clocks: Sla, note?: DetailsNote): StepMessage[] {
	const { file, links } = situation;
	const classification = classificationOf(file);
	const say = sayTo(situation.profile);
	const priority = classification?.priority ?? 'normal';
	const owner = ownerOf(situation);
	const due = clocks.clocks.find(({ dueAt, status }) => dueAt !== undefined && status !== 'met')?.dueAt;
	const [sent] = answer.toCustomer;
	return toTeam(situation, {
		about: 'new-lead',
		once: owner?.id ?? 'queue',
		to: owner,
		urgent: priority === 'emergency',
		subject: `[${priorityCalled(priority, say)}] ${classification ? taskCalled(classification, say) : say('New inquiry')}`,
		paragraphs: [
			classification?.summary,
			owner ? undefined : say('Nobody could take this case: please assign it.'),
			note?.verbatim ? fromLine(situation) : customerLines(situation),
			...(note?.paragraphs ?? []),
			due === undefined ? undefined : say('First response due: {when}', { when: due }),
			answer.code === 'notAnswered' ? say('Nothing was sent to the customer: {why}.', { why: inOneLine(answer.reasons, say) }) : undefined,
			sent && answer.waits ? say('No sender for {channel} is connected: the message to the customer waits in the outbox. Please call.', { channel: channelNamed(sent.channel, say) }) : undefined,
			sent ? `${say(answer.waits ? 'The message:' : 'Sent to the customer by itself:')}\n${quoted(sent.text)}` : undefined,
			answer.newReview ? `${say('Draft reply, for you to check:')}\n${quoted(String(answer.newReview.draft.body))}` : undefined,
			answer.newReview ? linkLine(sayTo(situation.profile)('Check and send it'), links?.('review', answer.newReview.reviewId)) : undefined,
			classification?.needsReview || answer.newReview ? say('Why you are asked: {why}', { why: inOneLine(answer.review.reasons, say) }) : undefined,
			note?.about === 'intake' ? linkLine(sayTo(situation.profile)('Enter what the customer tells you'), links?.('answer', file.caseId)) : undefined,
			note?.about === 'work-order' || note?.about === 'estimate-wanted' ? linkLine(sayTo(situation.profile)('Choose a time with the customer'), links?.('appointment', file.caseId)) : undefined,
			linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
			answerLine(situation, { stopsClock: true }),
		],
	});
}

function notALead(situation: Situation, classification: Classification): Step {
	const { file } = situation;
	return {
		process: 'followUp',
		code: 'notALead',
		reasons: classification.reasons,
		events: [
			eventOf(situation, 'inquiry.classified', null, { data: classifiedData(classification) }),
			eventOf(situation, 'followup.completed', null, { data: { code: 'notALead' } }),
		],
		messages: [],
		sections: keptSections(situation),
		priority: classification.priority,
		handoff: { to: 'closed', key: keyOf('handoff', file.caseId, 'not-a-lead'), by: 'bot', data: { because: classification.intent } },
		due: { followUp: null, intake: null, queue: null, escalation: null },
	};
}

function classifiedData(classification: Classification | undefined): Record<string, unknown> {
	if (!classification) return {};
	const { service, intent, priority, confidence, engine } = classification;
	return { service, intent, priority, confidence, engine };
}

/** What the deciding nodes found, kept with the case. */
function keptSections({ file: { sections } }: Situation, review?: Review): Record<string, unknown> {
	const names = ['classification', 'intake', 'sla', 'review'] as const;
	const found = Object.fromEntries(names.flatMap((name) => (recordOf(sections[name]) ? [[name, sections[name]]] : [])));
	return { ...found, ...(review && { review }) };
}

import type { Instant } from '../case';
import { CHANNEL_NAMES, isMissedCall, keyOf, nameIn } from '../case';
import { detailRows, inOneLine, labelOf, sayTo } from '../desk';
import { type Told, told } from '../language';
import { classificationOutput } from '../classify';
import type { Intake } from '../intake';
import { plainText } from '../posted';
import type { Profile } from '../profile';
import { classificationOf, hasEvent, inquiryOf, intakeOf, isOver, lastEvent, openWait } from './facts';
import { asSentence, customerLines, linkLine, ownerOf, quoted, toCustomer, toTeam } from './messages';
import { daysAfter, handOverAt, openQuestions, repeatAt, type OpenQuestions } from './questions';
import { waitsForSetUp } from './reach';
import { eventOf, nothingToDo, unchanged, withClocks } from './step';
import type { CaseFile, FiledEvent, Situation, Step, StepMessage } from './types';

export const INTAKE_CODES = ['completed', 'asked', 'handedOver', 'waiting', 'nothingToDo'] as const;

/** The stages at which details are still taken down. */
const OPEN_STAGES = ['inquiry', 'intake'];

/**
 * The details of a case, after the Intake Extractor has read all that the customer has said. Asked once, once more for what
 * a partial answer left open or nobody answered, then a person takes over; whatever comes after that is taken down still.
 */
export function intake(situation: Situation): Step {
	const { step, note } = details(situation);
	return withClocks(situation, note ? { ...step, messages: [...step.messages, ...noteMessage(situation, note)] } : step);
}

/** What the team is told of the details: in a message of its own, or within another one. */
export interface DetailsNote {
	about: string;
	once: unknown;
	subject: string;
	/** What is to be known, without who the customer is and where to look. */
	paragraphs: string[];
	/** Whether what the customer said stands in it already. */
	verbatim: boolean;
}

/** The step without clocks, and what the team is to be told of it. */
export function details(situation: Situation): { step: Step; note?: DetailsNote } {
	const { file } = situation;
	const classification = classificationOf(file);
	if (isOver(file) || (classification && classificationOutput(classification) === 'notALead')) {
		return { step: nothingToDo('intake', { code: 'case-over', message: 'The case is over or no lead' }) };
	}
	const read = intakeOf(file);
	if (!read) return { step: nothingToDo('intake', { code: 'not-read', message: 'No Intake Extractor has looked at the case' }) };
	const questions = openQuestions(situation);
	if (read.needsReview && !handedOver(situation, 'needs-review')) return withStage(file, handOver(situation, read, 'needs-review', whyReview(read, situation.profile)));
	if (!questions) return withStage(file, complete(situation, read));
	if (!OPEN_STAGES.includes(file.stage)) return { step: nothingToDo('intake', { code: 'stage-past-intake', message: `The case is ${file.stage} already` }) };
	return withStage(file, open(situation, read, questions));
}

type Outcome = { step: Step; note?: DetailsNote };

function open(situation: Situation, read: Intake, questions: OpenQuestions): Outcome {
	const { file, profile, now } = situation;
	if (!questions.reach) {
		return handOverOnce(situation, read, 'to-be-asked', questions.reasons);
	}
	// The text after the call asks what it is about; more than one text an hour is asked of nobody.
	if (isMissedCall(inquiryOf(file)) && !hasEvent(file, 'customer.replied')) return waiting(read, 'call-unanswered', null);
	if (waitsForSetUp(questions.reach, profile)) return handOverOnce(situation, read, 'channel-not-set-up', [told('No sender for {channel} is connected', { channel: { message: nameIn(CHANNEL_NAMES, questions.reach.channel) } })]);
	if (hasEvent(file, 'message.withheld') && !handedOver(situation, 'held-back')) return handOver(situation, read, 'held-back', [told('A message to the customer was held back by a limit, and waits in the outbox')]);
	const asked = file.events.filter(({ type, data }) => type === 'waiting.customer' && data?.subject === 'intake');
	const last = asked.at(-1);
	if (!last) return ask(situation, read, questions, 'ask');

	const reply = lastEvent(file, 'customer.replied', ({ at }) => at >= last.at);
	if (reply) {
		const before = Array.isArray(last.data?.fields) ? last.data.fields : [];
		const answered = before.some((field) => !questions.fields.includes(plainText(field)));
		if (!answered) return handOverOnce(situation, read, 'not-answered', [told('The reply answers none of the questions')]);
		const restAsked = asked.some(({ data }) => data?.step === 'rest');
		if (!restAsked) return ask(situation, read, questions, 'rest');
		return handOverOnce(situation, read, 'partly-answered', [told('Two messages left details open')]);
	}
	const { repeatAfterDays, handOverAfterDays } = profile.clarification;
	if (asked.some(({ data }) => data?.step === 'again')) {
		const end = daysAfter(last.at, handOverAfterDays);
		return end > now ? waiting(read, 'asked-again', end) : handOverOnce(situation, read, 'no-answer', [told('Nobody answered the questions')]);
	}
	const again = daysAfter(last.at, repeatAfterDays);
	return again > now ? waiting(read, 'asked', again) : ask(situation, read, questions, 'again');
}

function ask(situation: Situation, read: Intake, questions: OpenQuestions, step: 'ask' | 'rest' | 'again'): Outcome {
	const { file } = situation;
	const reach = questions.reach;
	const message = reach && toCustomer(situation, reach, {
		key: keyOf('questions', file.caseId, step, questions.fields),
		subject: questions.subject,
		text: questions.body,
		events: [{ type: 'waiting.customer', by: 'bot', data: { subject: 'intake', fields: questions.fields, step } }],
	});
	return {
		step: {
			process: 'intake',
			code: 'asked',
			reasons: [{ code: `questions-${step}`, message: `Asked for ${questions.fields.join(', ')}` }, ...questions.reasons],
			events: [],
			messages: message ? [message] : [],
			sections: { intake: read },
			due: { intake: step === 'again' ? handOverAt(situation) : repeatAt(situation) },
		},
	};
}

function complete(situation: Situation, read: Intake): Outcome {
	const { file } = situation;
	const done = lastEvent(file, 'intake.completed');
	const event = eventOf(situation, 'intake.completed', read.record, { data: { fields: Object.keys(read.record) } });
	if (file.events.some(({ key }) => key === event.key)) return waiting(read, 'completed-before', null);
	const { workOrder: order } = read;
	// Who asks what it would cost has ordered nothing yet.
	const asksPrice = classificationOf(file)?.intent === 'quote';
	const say = sayTo(situation.profile);
	const what = { what: order.title };
	const subject = asksPrice
		? say(done ? 'Changed details for an estimate: {what}' : 'Details for an estimate: {what}', what)
		: say(done ? 'Changed work order: {what}' : 'Work order: {what}', what);
	const lines = detailRows(read.record, situation.profile, situation.now).map(({ label, value }) => `${label}: ${value}`);
	return {
		step: {
			process: 'intake',
			code: 'completed',
			reasons: [{ code: done ? 'details-changed' : 'details-complete', message: 'Every required detail is known' }],
			events: [event, ...endOfWait(situation, 'completed')],
			messages: [],
			sections: { intake: read },
			due: { intake: null },
		},
		note: {
			about: asksPrice ? 'estimate-wanted' : 'work-order',
			once: read.record,
			subject,
			paragraphs: [
				order.description,
				lines.join('\n'),
				order.access.length > 0 ? say('Access: {what}', { what: order.access.join('; ') }) : '',
				order.hazards.length > 0 ? say('Hazards: {what}', { what: order.hazards.join('; ') }) : '',
				order.materials.length > 0 ? say('Materials: {what}', { what: order.materials.join('; ') }) : '',
				order.verbatim === '' ? '' : `${say("In the customer's words:")}\n${quoted(order.verbatim)}`,
			],
			verbatim: true,
		},
	};
}

function handOverOnce(situation: Situation, read: Intake, reason: string, why: Told[]): Outcome {
	return handedOver(situation, reason) ? waiting(read, 'handed-over', null) : handOver(situation, read, reason, why);
}

function handOver(situation: Situation, read: Intake, reason: string, why: Told[]): Outcome {
	const open = read.missing.map(({ question }) => `- ${question}`).join('\n');
	return {
		step: {
			process: 'intake',
			code: 'handedOver',
			reasons: why.map((one) => ({ ...one, code: reason })),
			events: [eventOf(situation, 'review.requested', ['intake', reason], { data: { subject: 'intake', reason } }), ...endOfWait(situation, reason)],
			messages: [],
			sections: { intake: read },
			due: { intake: null },
		},
		note: {
			about: 'intake',
			once: reason,
			subject: sayTo(situation.profile)('Details to ask: {who}', { who: inquiryOf(situation.file).contact.name ?? sayTo(situation.profile)('a customer') }),
			paragraphs: [sayTo(situation.profile)('A person has to take over the details of this case: {why}', { why: asSentence(inOneLine(why, sayTo(situation.profile))) }), open === '' ? '' : `${sayTo(situation.profile)('Open:')}\n${open}`, conflictLines(read, situation.profile) ?? ''],
			verbatim: false,
		},
	};
}

function noteMessage(situation: Situation, note: DetailsNote): StepMessage[] {
	const { file, links } = situation;
	return toTeam(situation, {
		about: note.about,
		once: note.once,
		to: ownerOf(situation),
		subject: note.subject,
		paragraphs: [
			...note.paragraphs,
			note.verbatim ? undefined : customerLines(situation),
			note.about === 'intake' ? linkLine(sayTo(situation.profile)('Enter what the customer tells you'), links?.('answer', file.caseId)) : undefined,
			linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
		],
	});
}

function waiting(read: Intake, code: string, until: Instant | null): Outcome {
	const message = until === null ? 'Nothing more is asked by itself' : 'The customer was asked';
	return { step: { ...unchanged('intake', 'waiting', { code, message }, until), sections: { intake: read } } };
}

/** The clocks that a wait has paused go on. */
function endOfWait(situation: Situation, reason: string): FiledEvent[] {
	const wait = openWait(situation.file);
	return wait ? [eventOf(situation, 'waiting.ended', wait.key, { data: { subject: 'intake', reason } })] : [];
}

/** The first step that takes details down moves the case to `intake`. */
export function withStage(file: CaseFile, outcome: Outcome): Outcome {
	if (file.stage !== 'inquiry') return outcome;
	return { ...outcome, step: { ...outcome.step, handoff: { to: 'intake', key: keyOf('handoff', file.caseId, 'intake'), by: 'bot' } } };
}

function handedOver({ file }: Situation, reason: string): boolean {
	return file.events.some(({ type, data }) => type === 'review.requested' && data?.subject === 'intake' && data.reason === reason);
}

function whyReview({ reasons, conflicts }: Intake, profile: Profile): Told[] {
	const open = conflicts.filter(({ settled }) => !settled).map(({ field }) => told('sources disagree about {field}', { field: labelOf(field, profile) }));
	return open.length + reasons.length > 0 ? [...open, ...reasons] : [told('a value is not sure')];
}

function conflictLines({ conflicts }: Intake, profile: Profile): string | undefined {
	const open = conflicts.filter(({ settled }) => !settled);
	if (open.length === 0) return undefined;
	const say = sayTo(profile);
	return `${say('Sources disagree:')}\n${open.map(({ field, values }) => `- ${labelOf(field, profile)}: ${values.map(({ raw }) => `"${raw}"`).join(` ${say('or')} `)}`).join('\n')}`;
}

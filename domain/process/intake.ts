import type { Instant, Reason } from '../case';
import { keyOf } from '../case';
import { classificationOutput } from '../inquiry';
import type { Intake } from '../intake';
import { classificationOf, inquiryOf, intakeOf, isOver, lastEvent } from './facts';
import { customerLines, linkLine, ownerOf, quoted, toCustomer, toTeam } from './messages';
import { daysAfter, handOverAt, openQuestions, repeatAt, type OpenQuestions } from './questions';
import { clocksAfter, eventOf, fileAfter, nextLook, nothingToDo } from './step';
import type { FiledEvent, Situation, Step, StepMessage } from './types';

export const INTAKE_CODES = ['completed', 'asked', 'handedOver', 'waiting', 'nothingToDo'] as const;

/** The stages at which details are still taken down. */
const OPEN_STAGES = ['inquiry', 'intake'];

/**
 * The details of a case, after the Intake Extractor has read all that the customer has said. Asked once, once more for what
 * a partial answer left open or nobody answered, then a person takes over; whatever comes after that is taken down still.
 */
export function intake(situation: Situation): Step {
	const { file } = situation;
	const classification = classificationOf(file);
	if (isOver(file) || (classification && classificationOutput(classification) === 'notALead')) {
		return nothingToDo('intake', 'nothingToDo', { code: 'case-over', message: 'The case is over or no lead' });
	}
	const read = intakeOf(file);
	if (!read) return nothingToDo('intake', 'nothingToDo', { code: 'not-read', message: 'No Intake Extractor has looked at the case' });
	const questions = openQuestions(situation);
	if (read.needsReview && !handedOver(situation, 'needs-review')) return withStage(situation, handOver(situation, read, 'needs-review', whyReview(read)));
	if (!questions) return withStage(situation, complete(situation, read));
	if (!OPEN_STAGES.includes(file.stage)) return nothingToDo('intake', 'nothingToDo', { code: 'stage-past-intake', message: `The case is ${file.stage} already` });
	return withStage(situation, open(situation, read, questions));
}

function open(situation: Situation, read: Intake, questions: OpenQuestions): Step {
	const { file, profile, now } = situation;
	if (!questions.reach) {
		const why = questions.reasons.map(({ message }) => message).join('; ');
		return handedOver(situation, 'to-be-asked') ? waiting(read, 'handed-over', null) : handOver(situation, read, 'to-be-asked', why);
	}
	const asked = file.events.filter(({ type, data }) => type === 'waiting.customer' && data?.subject === 'intake');
	const last = asked.at(-1);
	if (!last) return ask(situation, read, questions, 'ask');

	const reply = lastEvent(file, 'customer.replied', ({ at }) => at >= last.at);
	if (reply) {
		const before = Array.isArray(last.data?.fields) ? last.data.fields : [];
		const answered = before.some((field) => !questions.fields.includes(String(field)));
		if (!answered) return handedOver(situation, 'not-answered') ? waiting(read, 'handed-over', null) : handOver(situation, read, 'not-answered', 'The reply answers none of the questions');
		const restAsked = asked.some(({ data }) => data?.step === 'rest');
		if (!restAsked) return ask(situation, read, questions, 'rest');
		return handedOver(situation, 'partly-answered') ? waiting(read, 'handed-over', null) : handOver(situation, read, 'partly-answered', 'Two messages left details open');
	}
	const { repeatAfterDays, handOverAfterDays } = profile.clarification;
	if (asked.some(({ data }) => data?.step === 'again')) {
		const end = daysAfter(last.at, handOverAfterDays);
		if (end > now) return waiting(read, 'asked-again', end);
		return handedOver(situation, 'no-answer') ? waiting(read, 'handed-over', null) : handOver(situation, read, 'no-answer', 'Nobody answered the questions');
	}
	const again = daysAfter(last.at, repeatAfterDays);
	return again > now ? waiting(read, 'asked', again) : ask(situation, read, questions, 'again');
}

function ask(situation: Situation, read: Intake, questions: OpenQuestions, step: 'ask' | 'rest' | 'again'): Step {
	const { file } = situation;
	const reach = questions.reach;
	const message = reach && toCustomer(situation, reach, {
		key: keyOf('questions', file.caseId, step, questions.fields),
		subject: questions.subject,
		text: questions.body,
		events: [{ type: 'waiting.customer', by: 'bot', data: { subject: 'intake', fields: questions.fields, step } }],
	});
	return {
		process: 'intake',
		code: 'asked',
		reasons: [{ code: `questions-${step}`, message: `Asked for ${questions.fields.join(', ')}` }, ...questions.reasons],
		events: [],
		messages: message ? [message] : [],
		sections: { intake: read },
		due: { intake: step === 'again' ? handOverAt(situation) : repeatAt(situation) },
	};
}

function complete(situation: Situation, read: Intake): Step {
	const { file } = situation;
	const once = read.record;
	const done = lastEvent(file, 'intake.completed');
	const event = eventOf(situation, 'intake.completed', once, { data: { fields: Object.keys(read.record) } });
	if (file.events.some(({ key }) => key === event.key)) return waiting(read, 'completed-before', null);
	return {
		process: 'intake',
		code: 'completed',
		reasons: [{ code: done ? 'details-changed' : 'details-complete', message: 'Every required detail is known' }],
		events: [event, ...endOfWait(situation, 'completed')],
		messages: workOrder(situation, read, done !== undefined),
		sections: { intake: read },
		due: { intake: null },
	};
}

function handOver(situation: Situation, read: Intake, reason: string, why: string): Step {
	const { file, links } = situation;
	const open = read.missing.map(({ question }) => `- ${question}`).join('\n');
	return {
		process: 'intake',
		code: 'handedOver',
		reasons: [{ code: reason, message: why }],
		events: [eventOf(situation, 'review.requested', ['intake', reason], { data: { subject: 'intake', reason } }), ...endOfWait(situation, reason)],
		messages: toTeam(situation, {
			about: 'intake',
			once: reason,
			to: ownerOf(situation),
			subject: `Details to ask: ${inquiryOf(file).contact.name ?? 'a customer'}`,
			paragraphs: [
				`A person has to take over the details of this case: ${why}.`,
				open === '' ? undefined : `Open:\n${open}`,
				conflictLines(read),
				customerLines(situation),
				linkLine('Enter what the customer tells you', links?.('answer', file.caseId)),
				linkLine('The case', links?.('case', file.caseId)),
			],
		}),
		sections: { intake: read },
		due: { intake: null },
	};
}

function waiting(read: Intake, code: string, until: Instant | null): Step {
	return { process: 'intake', code: 'waiting', reasons: [{ code, message: until === null ? 'Nothing more is asked by itself' : 'The customer was asked' }], events: [], messages: [], sections: { intake: read }, due: { intake: until } };
}

/** A wait that nobody has ended; the clocks that it paused go on. */
function endOfWait(situation: Situation, reason: string): FiledEvent[] {
	const { events } = situation.file;
	const last = events.findLast(({ type }) => type === 'waiting.customer' || type === 'waiting.ended' || type === 'customer.replied');
	if (last?.type !== 'waiting.customer') return [];
	return [eventOf(situation, 'waiting.ended', last.key, { data: { subject: 'intake', reason } })];
}

/** The first step that takes details down moves the case to `intake`; every step says when the clocks are to be looked at. */
function withStage(situation: Situation, step: Step): Step {
	const { file, now } = situation;
	const staged: Step = file.stage === 'inquiry' ? { ...step, handoff: { to: 'intake', key: keyOf('handoff', file.caseId, 'intake'), by: 'bot' } } : step;
	if (staged.events.length === 0 && staged.messages.length === 0 && !staged.handoff) return staged;
	return { ...staged, due: { ...staged.due, escalation: nextLook(clocksAfter({ ...situation, file: fileAfter(file, staged) }, []), now) } };
}

function handedOver({ file }: Situation, reason: string): boolean {
	return file.events.some(({ type, data }) => type === 'review.requested' && data?.subject === 'intake' && data.reason === reason);
}

function whyReview({ reasons, conflicts }: Intake): string {
	const open = conflicts.filter(({ settled }) => !settled).map(({ field }) => `sources disagree about ${field}`);
	return [...open, ...reasons.map(({ message }: Reason) => message)].join('; ') || 'a value is not sure';
}

function conflictLines({ conflicts }: Intake): string | undefined {
	const open = conflicts.filter(({ settled }) => !settled);
	if (open.length === 0) return undefined;
	return `Sources disagree:\n${open.map(({ field, values }) => `- ${field}: ${values.map(({ raw }) => `"${raw}"`).join(' or ')}`).join('\n')}`;
}

function workOrder(situation: Situation, read: Intake, changed: boolean): StepMessage[] {
	const { file, links } = situation;
	const { workOrder: order } = read;
	const lines = Object.entries(read.record).map(([name, value]) => `${name}: ${typeof value === 'object' ? Object.values(value).join(', ') : String(value)}`);
	return toTeam(situation, {
		about: 'work-order',
		once: read.record,
		to: ownerOf(situation),
		subject: `${changed ? 'Changed work order' : 'Work order'}: ${order.title}`,
		paragraphs: [
			order.description,
			lines.join('\n'),
			order.access.length > 0 ? `Access: ${order.access.join('; ')}` : undefined,
			order.hazards.length > 0 ? `Hazards: ${order.hazards.join('; ')}` : undefined,
			order.materials.length > 0 ? `Materials: ${order.materials.join('; ')}` : undefined,
			order.verbatim === '' ? undefined : `In the customer's words:\n${quoted(order.verbatim)}`,
			linkLine('The case', links?.('case', file.caseId)),
		],
	});
}

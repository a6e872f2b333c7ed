import { type Classification, type Intent, PRIORITIES, type Priority, type Reason } from '../../case';
import type { Profile } from '../../profile';
import { LANGUAGES } from '../../language';
import { cleanName, languageOfText } from '../../text';
import { acknowledgementOf, draftReplyOf } from '../engine/messages/draft';
import type { MessageFacts } from '../engine/messages/draft';
import { nextTaskOf } from '../engine/nextTask';
import { priorityOf, urgencyOf } from '../engine/priority';
import { readInquiry, type Reading } from '../engine/reading';
import { reviewReasons } from '../engine/review';
import { asksForSomething } from '../engine/wording/ownMatter';
import { customerWording } from '../engine/wording/spam';
import type { ModelAnswer } from './answer';
import { combinedConfidence } from './confidence';
import { checkDraft } from './draft/checkDraft';
import type { ModelContext } from './readModelClassification';
import { plainSummary, plainTask } from './teamText';

/** A local service this sure, or named by the form itself, is not overruled: the two go to a person. */
const SURE = 0.85;
const ALTERNATIVES = 3;

const NOT_A_LEAD: ReadonlySet<Intent> = new Set<Intent>(['spam', 'vendor', 'jobApplication']);

/** Review reasons of the local engine; they are found again below, from what both say together. */
const LOCAL_REVIEW: ReadonlySet<string> = new Set([
	...['text-empty', 'several-inquiries', 'instruction-like-text', 'opt-out', 'complaint', 'not-a-lead-with-emergency', 'not-a-lead-unsure', 'not-a-lead-with-request'],
	...['spam-suspect', 'no-service-fits', 'low-confidence', 'unclear-request', 'intent-unsure'],
]);

interface Decided<T> {
	value: T;
	/** Why a person should look, where the two differ too much. */
	review?: Reason;
}

/**
 * What the model and the local engine make of an inquiry together. What is decided, and by whom:
 *
 * - lead or no lead: where the two differ it is a lead, and a person looks; which kind of no lead says the wording;
 * - service: the model's, unless the local engine is sure of another;
 * - priority: the wording's and the profile's; the model may ask for an emergency, which counts where the text is urgent
 *   and otherwise goes to a person;
 * - opt-out, and whether a person looks: by the local rules over the result;
 * - words (summary, task, draft): the model's, as far as they pass their checks.
 */
export function weighAnswer(answer: ModelAnswer, context: ModelContext): Classification {
	const { inquiry, profile, local, reviewBelow } = context;
	const codes = new Set(local.reasons.map(({ code }) => code));
	const reading = readInquiry(inquiry);
	const intent = weighIntent(answer, local, reading, codes);
	const notALead = NOT_A_LEAD.has(intent.value);
	const service = notALead ? { value: null, confidence: intentConfidence(answer, local, intent.value, codes, reviewBelow) } : weighService(answer, local, profile, codes);
	const hasServices = profile.services.length > 0;
	const sureOfIntent = intentConfidence(answer, local, intent.value, codes, reviewBelow);
	const confidence = hasServices ? service.confidence : sureOfIntent;
	const named = profile.services.find(({ id }) => id === service.value) ?? null;
	const priority = weighPriority(answer, local, reading, intent.value, named?.priority);
	const language = weighLanguage(answer, local, reading, profile);

	const review = [
		...reviewReasons({
			readable: reading.readable,
			several: codes.has('several-inquiries'),
			instructionLike: false,
			optOut: codes.has('opt-out'),
			emergency: codes.has('emergency-wording'),
			intent: intent.value,
			intentConfidence: sureOfIntent,
			asks: asksForSomething(reading.words),
			complains: intent.value === 'complaint' || codes.has('complaint'),
			spamSuspect: codes.has('spam-suspect'),
			service: service.value,
			serviceConfidence: service.confidence,
			hasServices,
			reviewBelow,
		}),
		...[intent.review, service.review, priority.review].filter((reason) => reason !== undefined),
	];

	const facts: MessageFacts = {
		inquiry,
		profile,
		language,
		intent: intent.value,
		priority: priority.value,
		service: named,
		optOut: local.optOut,
		hideSubject: notALead || codes.has('spam-suspect'),
	};
	const task = nextTaskOf(
		{
			intent: intent.value,
			priority: priority.value,
			serviceName: named?.name ?? null,
			customerName: cleanName(inquiry.contact.name),
			contact: inquiry.contact,
			text: reading.text,
			optOut: local.optOut,
			needsReview: review.length > 0,
		},
		profile,
	);
	const mustDo = [local.optOut, priority.value === 'emergency', review.length > 0].filter(Boolean).length;
	const { draftReply, draftFlags } = weighDraft(answer, context, facts, notALead);

	return {
		...local,
		service: service.value,
		confidence,
		alternatives: alternativesOf(local, service.value),
		intent: intent.value,
		priority: priority.value,
		language,
		summary: plainSummary(context.restore(answer.summary), inquiry, profile) || local.summary,
		nextTask: plainTask(
			{ title: context.restore(answer.task), checklist: answer.checklist.map(context.restore) },
			{ ...task, first: task.checklist.slice(0, mustDo), ownTitle: local.optOut || priority.value === 'emergency' },
			inquiry,
			profile,
		),
		draftReply,
		...(draftFlags.length === 0 ? {} : { draftFlags }),
		acknowledgement: acknowledgementOf(facts),
		engine: 'model',
		degraded: false,
		needsReview: review.length > 0,
		reasons: [
			...local.reasons.filter(({ code }) => stillHolds(code, local, intent.value, service.value)),
			...(service.value === local.service || notALead ? [] : [{ code: 'service-by-model', message: `The model takes it for ${service.value ?? 'none of the services'}` }]),
			...(intent.value === local.intent || intent.review ? [] : [{ code: 'intent-by-model', message: `The model takes it for ${intent.value}` }]),
			...(priority.note ? [priority.note] : []),
			...review,
		],
		usage: { inputTokens: 0, outputTokens: 0, calls: 0 },
	};
}

/** In doubt it is a lead, and a person looks. A complaint that was heard stays one. */
function weighIntent(answer: ModelAnswer, local: Classification, reading: Reading, codes: Set<string>): Decided<Intent> {
	const { intent } = answer;
	const localLead = !NOT_A_LEAD.has(local.intent);
	const modelLead = !NOT_A_LEAD.has(intent);
	// Turned away only by two: the wording has signs of bulk mail as well, and none of a customer.
	if (localLead && !modelLead && (!codes.has('spam-signals') || speaksLikeCustomer(local, reading, codes))) {
		return { value: local.intent, review: { code: 'model-says-no-lead', message: `The model takes it for ${intent}; the wording alone does not say so` } };
	}
	if (!localLead && modelLead) {
		return { value: intent, review: { code: 'model-says-lead', message: `The model takes it for ${intent}, the wording for ${local.intent}` } };
	}
	// Which kind of no lead it is decides who gets it, not whether anybody does: the wording knows.
	return { value: !localLead || local.intent === 'complaint' ? local.intent : intent };
}

const CUSTOMER_CODES = ['emergency-wording', 'urgency-wording', 'patience-wording', 'service-by-form', 'service-by-keywords', 'opt-out'];

function speaksLikeCustomer(local: Classification, reading: Reading, codes: Set<string>): boolean {
	if (local.service !== null || CUSTOMER_CODES.some((code) => codes.has(code))) return true;
	return (codes.has('intent-by-wording') && local.intent !== 'other') || customerWording.find(reading.words).length > 0;
}

/** How sure it is that somebody wants `intent`: an agreement of both, or the model's word. */
function intentConfidence(answer: ModelAnswer, local: Classification, intent: Intent, codes: Set<string>, reviewBelow: number): number {
	const localKnows = NOT_A_LEAD.has(local.intent) ? local.confidence : codes.has('intent-unsure') || codes.has('unclear-request') ? 0 : reviewBelow;
	if (answer.intent !== intent) return combinedConfidence.localKept(answer.confidence, localKnows);
	if (local.intent === intent) return combinedConfidence.agreed(answer.confidence, localKnows);
	return combinedConfidence.modelTaken(answer.confidence, 0);
}

function weighService(answer: ModelAnswer, local: Classification, profile: Profile, codes: Set<string>): Decided<string | null> & { confidence: number } {
	if (profile.services.length === 0) return { value: null, confidence: 0 };
	const first = local.service === null ? local.alternatives[0]?.confidence ?? 0 : local.confidence;
	if (answer.service === local.service) {
		// Nothing is surer for being unknown to both.
		return { value: local.service, confidence: local.service === null ? local.confidence : combinedConfidence.agreed(answer.confidence, local.confidence) };
	}
	if (local.service !== null && (local.confidence >= SURE || codes.has('service-by-form'))) {
		return {
			value: local.service,
			confidence: combinedConfidence.localKept(answer.confidence, local.confidence),
			review: { code: 'model-disagrees', message: `The model takes it for ${answer.service ?? 'none of the services'}, the wording for ${local.service}` },
		};
	}
	return { value: answer.service, confidence: answer.service === null ? 0 : combinedConfidence.modelTaken(answer.confidence, first) };
}

/** Emergencies are costly both ways: one that only the model sees is for a person to say, and none is ever talked down. */
function weighPriority(answer: ModelAnswer, local: Classification, reading: Reading, intent: Intent, servicePriority: Priority | undefined): Decided<Priority> & { note?: Reason } {
	if (local.priority === 'emergency') return { value: 'emergency' };
	const urgency = urgencyOf(reading);
	const { priority: ofService } = priorityOf(urgency, intent, servicePriority);
	// A model that names another service makes nothing less pressing than the text and the profile say.
	const priority = PRIORITIES.indexOf(ofService) > PRIORITIES.indexOf(local.priority) && !NOT_A_LEAD.has(intent) ? local.priority : ofService;
	if (!answer.emergency || priority === 'emergency') return { value: priority };
	const { urgent, patient, calm } = urgency;
	if (urgent !== undefined && patient === undefined && calm === undefined && !NOT_A_LEAD.has(intent)) {
		return { value: 'emergency', note: { code: 'emergency-by-model', message: `The model takes it for an emergency, and the text says "${urgent}"` } };
	}
	return { value: priority, review: { code: 'model-sees-emergency', message: 'The model takes it for an emergency; the wording does not say so' } };
}

/** The local engine tells its own languages apart; of the others the model knows, and the text's letters confirm. */
function weighLanguage(answer: ModelAnswer, local: Classification, reading: Reading, profile: Profile): string {
	const said = answer.language;
	if (said === null || said === local.language || LANGUAGES.includes(said)) return local.language;
	const text = reading.sentences.map((sentence) => sentence.text).join(' ');
	return languageOfText(text, reading.words, profile.business.country, [...profile.messages.map(({ language }) => language), said]);
}

/** The model's draft where it passes; an opt-out and what is no lead are answered in the business's standing words. */
function weighDraft(answer: ModelAnswer, { inquiry, profile, maxDraftCharacters, restore }: ModelContext, facts: MessageFacts, notALead: boolean): { draftReply: { subject: string; body: string }; draftFlags: Reason[] } {
	const limits = { inquiry, profile, maxCharacters: maxDraftCharacters };
	const standing = () => checkDraft(draftReplyOf(facts), limits).draft;
	if (facts.optOut || notALead || answer.reply.trim() === '') return { draftReply: standing(), draftFlags: [] };
	const { draft, flags } = checkDraft({ ...draftReplyOf(facts), body: restore(answer.reply) }, limits);
	const tooLittle = flags.some(({ code }) => code === 'draft-too-little-left');
	return { draftReply: tooLittle ? standing() : draft, draftFlags: flags };
}

function alternativesOf(local: Classification, service: string | null): Classification['alternatives'] {
	const ranking = [...(local.service === null ? [] : [{ service: local.service, confidence: local.confidence }]), ...local.alternatives];
	return ranking.filter((other) => other.service !== service).slice(0, ALTERNATIVES);
}

function stillHolds(code: string, local: Classification, intent: Intent, service: string | null): boolean {
	if (LOCAL_REVIEW.has(code)) return false;
	if (code.startsWith('service-by-')) return service === local.service;
	return code.startsWith('intent-by-') ? intent === local.intent : true;
}

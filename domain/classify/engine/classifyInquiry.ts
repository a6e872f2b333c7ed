import type { Classification, Inquiry, Intent, Reason } from '../../case';
import { lookUpOf, lookUpReason, type LookUp } from '../../message';
import type { Profile } from '../../profile';
import { cleanName, languageOfText, SENTENCE_END, wordsOf } from '../../text';
import { intentOf } from './intent';
import { acknowledgementOf, draftReplyOf } from './messages/draft';
import type { MessageFacts } from './messages/draft';
import { standingTexts } from './messages/wording';
import { nextTaskOf } from './nextTask';
import { priorityOf, urgencyOf } from './priority';
import { readInquiry, sentencesToCompare, type Reading } from './reading';
import { reviewReasons } from './review';
import type { ServiceAnswer, ServiceClassifier } from './service';
import { summaryOf } from './summary';
import { isOfApplicant } from './wording/intentCues';
import { instructionWording } from './wording/instructionLike';
import { isStopMessage, optOutWording } from './wording/optOut';

/** A service that would be wrong more often than right is not named: it stays among the alternatives. */
const SERVICE_FLOOR = 0.5;
const ALTERNATIVES = 3;
/** So sure is a service meant beside an application; applicants speak of the trade as well. */
const WORK_BESIDE = 0.65;
const ALTERNATIVE_FLOOR = 0.01;

export function classifyInquiry(inquiry: Inquiry, profile: Profile, services: ServiceClassifier, reviewBelow: number): Classification {
	if (inquiry.receipt) return receiptOf(inquiry, profile);
	const lookUp = lookUpOf(inquiry);
	if (lookUp) return toLookUp(lookUp, inquiry, profile);
	const reading = readInquiry(inquiry, oursOf(profile));
	const answer = services.classify(reading);
	const ranking = answer.ranking.map(({ service, confidence }) => ({ service, confidence: rounded(confidence) }));
	const best = ranking[0];
	const hasServices = profile.services.length > 0;
	const optOut = isStopMessage(wordsOf(inquiry.text.slice(0, 200))) || optOutWording.find(reading.words).length > 0;
	const wanted = intentOf(reading, best?.confidence ?? 0, optOut, best !== undefined && (answer.chosen === best.service || answer.keywords.has(best.service)));
	const notALead = wanted.intent === 'spam' || wanted.intent === 'vendor' || wanted.intent === 'jobApplication';
	const serviceId = reading.readable && !notALead && best && best.confidence >= SERVICE_FLOOR ? best.service : null;
	const service = profile.services.find(({ id }) => id === serviceId) ?? null;
	const confidence = hasServices ? (notALead ? wanted.confidence : (best?.confidence ?? 0)) : wanted.confidence;
	const urgency = priorityOf(urgencyOf(reading), wanted.intent, service?.priority);
	const language = languageOfText(
		reading.sentences.map(({ text }) => text).join(' '),
		reading.words,
		profile.business.country,
		profile.messages.map((message) => message.language),
	);
	const review = reviewReasons({
		readable: reading.readable,
		several: inquiry.source.kind === 'list',
		instructionLike: reading.instructions.length > 0,
		optOut: optOut && wanted.intent !== 'spam',
		emergency: urgency.rule === 'emergency-wording',
		intent: wanted.intent,
		intentConfidence: wanted.confidence,
		asks: wanted.asks || (wanted.intent === 'jobApplication' && speaksOfWorkBeside(reading, services)),
		complains: wanted.complains,
		spamSuspect: wanted.spamSuspect,
		service: serviceId,
		serviceConfidence: best?.confidence ?? 0,
		hasServices,
		reviewBelow,
	});
	const facts: MessageFacts = {
		inquiry,
		profile,
		language,
		intent: wanted.intent,
		priority: urgency.priority,
		service,
		optOut,
		hideSubject: notALead || wanted.spamSuspect || instructionWording.find(wordsOf(inquiry.subject ?? '')).length > 0,
	};

	return {
		service: serviceId,
		confidence: rounded(confidence),
		alternatives: ranking
			.filter(({ service: id, confidence: sure }) => id !== serviceId && sure >= ALTERNATIVE_FLOOR)
			.slice(0, ALTERNATIVES),
		intent: wanted.intent,
		priority: urgency.priority,
		language,
		summary: summaryOf(reading, answer.terms),
		nextTask: nextTaskOf(
			{
				intent: wanted.intent,
				priority: urgency.priority,
				serviceName: service?.name ?? null,
				customerName: cleanName(inquiry.contact.name),
				contact: inquiry.contact,
				text: reading.text,
				optOut,
				needsReview: review.length > 0,
			},
			profile,
		),
		draftReply: draftReplyOf(facts),
		acknowledgement: acknowledgementOf(facts),
		engine: 'local',
		degraded: false,
		optOut,
		needsReview: review.length > 0,
		reasons: [...serviceReasons(answer, serviceId), ...intentReasons(wanted), ...priorityReasons(urgency), ...review],
		usage: { inputTokens: 0, outputTokens: 0, calls: 0 },
	};
}

/** Besides what applies for work, a sentence speaks of work to be done: "The oak floor is scratched. Also, is my cousin of use to you?" */
function speaksOfWorkBeside(reading: Reading, services: ServiceClassifier): boolean {
	const rest = reading.sentences.filter(({ words }) => !isOfApplicant(words));
	if (rest.length === 0 || rest.length === reading.sentences.length) return false;
	const [best] = services.classify({ ...reading, sentences: rest, words: rest.flatMap(({ words }) => [...words, SENTENCE_END]) }).ranking;
	return best !== undefined && best.confidence >= WORK_BESIDE;
}

/** Nobody wrote, so nothing is to be answered and nobody is asked to look. */
function receiptOf(inquiry: Inquiry, profile: Profile): Classification {
	return {
		...wordless(inquiry, profile),
		summary: 'A receipt of what the business sent.',
		nextTask: { title: 'Nothing to do', dueMinutes: profile.sla[0]?.minutes.low ?? RECEIPT_MINUTES, checklist: [] },
		receipt: true,
		needsReview: false,
		reasons: [{ code: 'receipt', message: 'It is a receipt of what the business sent' }],
	};
}

/** Somebody may have written, elsewhere: a person looks. */
function toLookUp(lookUp: LookUp, inquiry: Inquiry, profile: Profile): Classification {
	return {
		...wordless(inquiry, profile),
		summary: `${lookUp.at} tells of a record (${lookUp.event} ${lookUp.id}) and sent none of its words.`,
		nextTask: {
			title: `Look up ${lookUp.id} in ${lookUp.at}`,
			dueMinutes: profile.sla[0]?.minutes.normal ?? LOOK_UP_MINUTES,
			checklist: [`Open ${lookUp.event} ${lookUp.id} in ${lookUp.at}`, 'Answer whoever is named there, or close the case'],
		},
		needsReview: true,
		reasons: [lookUpReason(lookUp)],
	};
}

function wordless(inquiry: Inquiry, profile: Profile): Omit<Classification, 'summary' | 'nextTask' | 'needsReview' | 'reasons'> {
	const facts: MessageFacts = { inquiry, profile, language: 'en', intent: 'other', priority: 'normal', service: null, optOut: false, hideSubject: true };
	return {
		service: null,
		confidence: 0,
		alternatives: [],
		intent: facts.intent,
		priority: facts.priority,
		language: facts.language,
		draftReply: draftReplyOf(facts),
		acknowledgement: acknowledgementOf(facts),
		engine: 'local',
		degraded: false,
		optOut: false,
		usage: { inputTokens: 0, outputTokens: 0, calls: 0 },
	};
}

const LOOK_UP_MINUTES = 15;
const RECEIPT_MINUTES = 60;

const ours = new WeakMap<Profile, string[]>();

/** The sentences that go out by themselves: the business's own messages and the built-in ones. */
function oursOf(profile: Profile): string[] {
	const known = ours.get(profile) ?? [...STANDING_SENTENCES, ...profile.messages.flatMap(({ body }) => sentencesToCompare(body))];
	ours.set(profile, known);
	return known;
}

const STANDING_SENTENCES = standingTexts().flatMap(sentencesToCompare);

function serviceReasons(answer: ServiceAnswer, service: string | null): Reason[] {
	if (service === null) return [];
	const reasons: Reason[] = [];
	if (answer.chosen === service) reasons.push({ code: 'service-by-form', message: `The form names ${service}` });
	const found = answer.keywords.get(service);
	if (found) reasons.push({ code: 'service-by-keywords', message: `Keywords of ${service}: ${found.slice(0, 5).join(', ')}` });
	const signs = answer.signs.get(service) ?? [];
	if (signs.length > 0) reasons.push({ code: 'service-by-trade', message: `What customers of such work speak of: ${[...new Set(signs)].slice(0, 5).join(', ')}` });
	if (answer.examplesAgree) reasons.push({ code: 'service-by-examples', message: `Closest to the wording and examples of ${service}` });
	return reasons;
}

function intentReasons({ intent, cues, spamSignals }: { intent: Intent; cues: string[]; spamSignals: string[] }): Reason[] {
	const reasons: Reason[] = [
		cues.length > 0
			? { code: 'intent-by-wording', message: `Wording of ${intent}: ${cues.slice(0, 5).join(', ')}` }
			: { code: 'intent-by-examples', message: `Closest to examples of ${intent}` },
	];
	if (spamSignals.length > 0) reasons.push({ code: 'spam-signals', message: `Bulk-mail signs: ${spamSignals.slice(0, 5).join(', ')}` });
	return reasons;
}

function priorityReasons({ rule, priority, wording }: { rule: string; priority: string; wording?: string }): Reason[] {
	if (rule === 'complaint' || rule === 'not-a-lead') return [];
	return [{ code: rule, message: wording === undefined ? `Priority ${priority}` : `Priority ${priority}: "${wording}"` }];
}

/** Three digits: what a calibrated confidence can carry. */
function rounded(confidence: number): number {
	return Math.round(confidence * 1000) / 1000;
}

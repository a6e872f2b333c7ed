import type { Intent, Reason } from '../../case';

export interface ReviewFacts {
	readable: boolean;
	/** The item held several messages. */
	several: boolean;
	instructionLike: boolean;
	optOut: boolean;
	emergency: boolean;
	intent: Intent;
	intentConfidence: number;
	/** It asks for something to be done. */
	asks: boolean;
	complains: boolean;
	spamSuspect: boolean;
	service: string | null;
	serviceConfidence: number;
	hasServices: boolean;
	reviewBelow: number;
}

const NOT_A_LEAD: ReadonlySet<Intent> = new Set<Intent>(['spam', 'vendor', 'jobApplication']);
const NEEDS_SERVICE: ReadonlySet<Intent> = new Set<Intent>(['newJob', 'quote', 'booking']);

/** Why a person should look. Every rule that applies leaves its reason; one is enough. */
const RULES: ReadonlyArray<readonly [code: string, message: string, applies: (facts: ReviewFacts) => boolean]> = [
	['text-empty', 'There is no readable text', ({ readable }) => !readable],
	['several-inquiries', 'The item held several messages; one case cannot stand for all', ({ several }) => several],
	['instruction-like-text', 'Part of the text reads like instructions to software; it was left out of the decision', ({ instructionLike }) => instructionLike],
	['opt-out', 'The sender asks not to be contacted again', ({ optOut }) => optOut],
	['complaint', 'A complaint is answered by a person', ({ intent, complains }) => complains && !NOT_A_LEAD.has(intent)],
	['not-a-lead-with-emergency', 'It looks like no lead, yet speaks of an emergency', ({ intent, emergency }) => NOT_A_LEAD.has(intent) && emergency && intent !== 'jobApplication'],
	['not-a-lead-unsure', 'It looks like no lead, without being sure', (facts) => NOT_A_LEAD.has(facts.intent) && facts.intentConfidence < facts.reviewBelow],
	['not-a-lead-with-request', 'It looks like no lead, yet asks for something', ({ intent, asks }) => NOT_A_LEAD.has(intent) && asks],
	['spam-suspect', 'Some of it looks like bulk mail', ({ spamSuspect, intent }) => spamSuspect && !NOT_A_LEAD.has(intent)],
	['no-service-fits', 'None of the services fits', (facts) => facts.hasServices && facts.service === null && NEEDS_SERVICE.has(facts.intent)],
	[
		'low-confidence',
		'The service is not sure enough',
		(facts) => facts.hasServices && facts.service !== null && NEEDS_SERVICE.has(facts.intent) && facts.serviceConfidence < facts.reviewBelow,
	],
	['unclear-request', 'It asks for nothing that has a way of its own here', ({ intent, readable }) => intent === 'other' && readable],
	['intent-unsure', 'What the sender wants is not clear', (facts) => intentUnsure(facts)],
];

/** New job, quote and booking lead to the same next steps, so telling them apart is not a reason for review. */
function intentUnsure({ intent, intentConfidence, hasServices, service, reviewBelow }: ReviewFacts): boolean {
	if (NOT_A_LEAD.has(intent) || intentConfidence >= reviewBelow) return false;
	return NEEDS_SERVICE.has(intent) ? !hasServices : service === null;
}

export function reviewReasons(facts: ReviewFacts): Reason[] {
	return RULES.filter(([, , applies]) => applies(facts)).map(([code, message]) => ({ code, message }));
}

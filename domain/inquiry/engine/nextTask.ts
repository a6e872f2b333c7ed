import type { Contact, Intent, Priority } from '../../case';
import type { Profile } from '../../profile';

export interface TaskFacts {
	intent: Intent;
	priority: Priority;
	serviceName: string | null;
	/** Cleaned; for the team's eyes. */
	customerName: string;
	contact: Contact;
	text: string;
	optOut: boolean;
	needsReview: boolean;
}

type Phrase = (facts: TaskFacts) => string;

const about = ({ serviceName }: TaskFacts) => (serviceName === null ? '' : ` about ${serviceName}`);
const whom = ({ customerName }: TaskFacts) => (customerName === '' ? 'the customer' : customerName);

/** First match wins. */
const TITLES: ReadonlyArray<readonly [applies: (facts: TaskFacts) => boolean, title: Phrase]> = [
	[({ optOut }) => optOut, (facts) => `Stop messages to ${whom(facts)}`],
	[({ priority }) => priority === 'emergency', (facts) => `Call ${whom(facts)} now${about(facts)}`],
	[({ intent }) => intent === 'complaint', (facts) => `Call ${whom(facts)} back about the complaint`],
	[({ intent }) => intent === 'spam', () => 'Check for a missed lead, then close as spam'],
	[({ intent }) => intent === 'vendor', () => 'Pass the offer to whoever buys, or close it'],
	[({ intent }) => intent === 'jobApplication', () => 'Pass the application to whoever hires'],
	[({ intent }) => intent === 'billing', (facts) => `Answer ${whom(facts)}'s billing question`],
	[({ intent }) => intent === 'existingJob', (facts) => `Update ${whom(facts)} on their job${about(facts)}`],
	[({ intent }) => intent === 'quote', (facts) => `Prepare an estimate for ${whom(facts)}${about(facts)}`],
	[({ intent }) => intent === 'booking', (facts) => `Offer ${whom(facts)} appointment times${about(facts)}`],
	[({ intent }) => intent === 'newJob', (facts) => `Reply to ${whom(facts)}${about(facts)}`],
	[() => true, (facts) => `Read and answer ${whom(facts)}'s message`],
];

const WORK: ReadonlySet<Intent> = new Set<Intent>(['newJob', 'quote', 'booking']);
const NOT_A_LEAD: ReadonlySet<Intent> = new Set<Intent>(['spam', 'vendor', 'jobApplication']);

const ADDRESS = /\b\d{1,5}\s{1,5}[\p{L}.]{2,30}|\b[\p{L}]{2,30}(?:strasse|straße|str\.)\s{0,5}\d{1,5}|\b(?:calle|rua|rue|avenida|avenue)\s{1,5}\p{L}/iu;
const PHOTOS = /\b(?:photos?|pictures?|pics?|images?|fotos?|bilder|imagens|imagenes|imágenes|attached|adjunt\w{1,10}|anbei|anexo|ci-joint\w{0,3})\b/iu;

/** Every line that applies, in this order. */
const CHECKLIST: ReadonlyArray<readonly [applies: (facts: TaskFacts) => boolean, line: string]> = [
	[({ optOut }) => optOut, 'Take the contact off every list and sequence'],
	[({ priority }) => priority === 'emergency', 'Make sure that nobody is in danger'],
	[({ needsReview }) => needsReview, 'Check service, intent and priority against the message'],
	[({ contact, intent }) => !contact.phone && !NOT_A_LEAD.has(intent), 'Ask for a phone number'],
	[({ contact, intent }) => !contact.email && !contact.phone && !NOT_A_LEAD.has(intent), 'Find out how to reach the sender'],
	[({ intent, text }) => WORK.has(intent) && !ADDRESS.test(text), 'Ask for the address, where the work needs one'],
	[({ intent, serviceName }) => WORK.has(intent) && serviceName === null, 'Ask what kind of work is needed'],
	[({ text }) => PHOTOS.test(text), 'Look at the pictures or files that the message mentions'],
	[({ intent }) => intent === 'quote', 'Confirm what is to be included before naming a price'],
	[({ intent }) => intent === 'booking', 'Check the calendar before offering a time'],
	[({ intent }) => intent === 'existingJob', 'Find the job in the records'],
	[({ intent }) => intent === 'existingJob' || intent === 'complaint', 'Check whether the work is under warranty'],
	[({ intent }) => intent === 'complaint', 'Read the history before calling'],
	[({ intent }) => intent === 'billing', 'Compare the invoice with the payments received'],
	[({ optOut }) => !optOut, 'Check the draft before sending it'],
];

const FALLBACK_MINUTES: Record<Priority, number> = { emergency: 5, high: 5, normal: 15, low: 60 };

/** In the team's language of record, English. Due by the profile's first SLA policy, in its minutes. */
export function nextTaskOf(facts: TaskFacts, profile: Profile): { title: string; dueMinutes: number; checklist: string[] } {
	const title = TITLES.find(([applies]) => applies(facts))?.[1](facts) ?? '';
	return {
		title,
		dueMinutes: (profile.sla[0]?.minutes ?? FALLBACK_MINUTES)[facts.priority],
		checklist: CHECKLIST.filter(([applies]) => applies(facts)).map(([, line]) => line),
	};
}

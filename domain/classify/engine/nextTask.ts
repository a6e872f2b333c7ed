import type { Classification, Contact, Intent, Priority } from '../../case';
import { type Told, told } from '../../language';
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

type Title = (facts: TaskFacts) => Told;

const whom = ({ customerName }: TaskFacts): string | Told => (customerName === '' ? told('the customer') : customerName);
/** The one says about what, where that is known. */
const about = (named: AboutService, bare: Plain): Title => (facts) =>
	facts.serviceName === null ? told(bare, { who: whom(facts) }) : told(named, { who: whom(facts), service: facts.serviceName });
const to = (phrase: Plain): Title => (facts) => told(phrase, { who: whom(facts) });

type AboutService = 'Call {who} now about {service}' | 'Update {who} on their job about {service}' | 'Prepare an estimate for {who} about {service}' | 'Offer {who} appointment times about {service}' | 'Reply to {who} about {service}';
type Plain = 'Call {who} now' | 'Update {who} on their job' | 'Prepare an estimate for {who}' | 'Offer {who} appointment times' | 'Reply to {who}' | 'Stop messages to {who}' | 'Call {who} back about the complaint' | "Answer {who}'s billing question" | "Read and answer {who}'s message";

/** First match wins. */
const TITLES: ReadonlyArray<readonly [applies: (facts: TaskFacts) => boolean, title: Title]> = [
	[({ optOut }) => optOut, to('Stop messages to {who}')],
	[({ priority }) => priority === 'emergency', about('Call {who} now about {service}', 'Call {who} now')],
	[({ intent }) => intent === 'complaint', to('Call {who} back about the complaint')],
	[({ intent }) => intent === 'spam', () => told('Check for a missed lead, then close as spam')],
	[({ intent }) => intent === 'vendor', () => told('Pass the offer to whoever buys, or close it')],
	[({ intent }) => intent === 'jobApplication', () => told('Pass the application to whoever hires')],
	[({ intent }) => intent === 'billing', to("Answer {who}'s billing question")],
	[({ intent }) => intent === 'existingJob', about('Update {who} on their job about {service}', 'Update {who} on their job')],
	[({ intent }) => intent === 'quote', about('Prepare an estimate for {who} about {service}', 'Prepare an estimate for {who}')],
	[({ intent }) => intent === 'booking', about('Offer {who} appointment times about {service}', 'Offer {who} appointment times')],
	[({ intent }) => intent === 'newJob', about('Reply to {who} about {service}', 'Reply to {who}')],
	[() => true, to("Read and answer {who}'s message")],
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

/** In English, with what the title is made of. Due by the profile's first SLA policy, in its minutes. */
export function nextTaskOf(facts: TaskFacts, profile: Profile): Classification['nextTask'] {
	const { message: title, ...parts } = TITLES.find(([applies]) => applies(facts))?.[1](facts) ?? { message: '' };
	return {
		title,
		...parts,
		dueMinutes: (profile.sla[0]?.minutes ?? FALLBACK_MINUTES)[facts.priority],
		checklist: CHECKLIST.filter(([applies]) => applies(facts)).map(([, line]) => line),
	};
}

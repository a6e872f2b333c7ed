import { firstNameOf } from '../text';
import type { Profile } from '../profile';
import { serviceOf } from './resources';
import type { Appointment, Customer, Slot } from './types';
import { clockText, fillWords, timeText, wordsIn } from './wording';

export interface Confirmation {
	/** By e-mail where there is an address, else as a text message; absent where the customer has left neither. */
	channel?: 'email' | 'sms';
	to?: string;
	language: string;
	subject: string;
	text: string;
}

/** What the customer is told of a visit as it stands: booked, moved or cancelled. In their language and zone. `link` is where another time is chosen; `following` are the visits of a plan behind it, each with its own page; of one that is cancelled, those that are cancelled with it. */
export function confirmationOf(appointment: Appointment, profile: Profile, link?: string, following: ReadonlyArray<{ start: string; link?: string }> = []): Confirmation {
	const { customer, status, previous } = appointment;
	const { business } = profile;
	const words = wordsIn(customer.language);
	const at = (iso: string) => timeText(iso, customer.timezone, customer.language, business.country);
	const clock = (iso: string) => clockText(iso, customer.timezone, customer.language, business.country);
	const told = status === 'cancelled' ? words.cancelled : previous ? words.moved : words.booked;
	const values = { business: business.name, when: at(appointment.start), previous: previous && at(previous.start), phone: business.phone, link };
	const firstName = firstNameOf(customer.name);
	const details = [
		`${appointment.title}`,
		`${words.labels.when}: ${values.when} (${customer.timezone})`,
		...(appointment.arrival ? [`${words.labels.arrival}: ${fillWords(words.between, { from: clock(appointment.arrival.from), to: clock(appointment.arrival.to) })}`] : []),
		...(appointment.location ? [`${words.labels.where}: ${oneLine(appointment.location)}`] : []),
		...(appointment.resources.length > 0 ? [`${words.labels.who}: ${appointment.resources.map(({ name }) => name).join(', ')}`] : []),
	];
	const paragraphs = [
		firstName ? fillWords(words.greeting, { firstName }) : words.greetingWithoutName,
		fillWords(told.line, values),
		...(status === 'cancelled' ? [] : [details.join('\n')]),
		...(following.length === 0 ? [] : [`${status === 'cancelled' ? words.cancelled.others : words.following}\n${following.map((visit) => `- ${at(visit.start)}${visit.link === undefined ? '' : `: ${visit.link}`}`).join('\n')}`]),
		...(status === 'cancelled' || business.phone === undefined ? [] : [fillWords(words.change, values)]),
		...(link === undefined ? [] : [fillWords(words.reminder.link, values)]),
		business.signature ?? business.name,
	];
	const channel = customer.email !== undefined ? 'email' : customer.phone !== undefined ? 'sms' : undefined;
	return {
		...(channel && { channel, to: channel === 'email' ? customer.email : customer.phone }),
		language: customer.language,
		subject: fillWords(told.subject, values),
		text: paragraphs.join('\n\n'),
	};
}

/** Who is written to where no visit is booked yet: as the customer of a visit would be. */
export interface OfferOf {
	customer: Customer;
	/** Times that can be had, best first. */
	slots: Array<Pick<Slot, 'start' | 'arrival'>>;
	/** Where a time is chosen. */
	link?: string;
	/** The visit that was missed, where the offer follows one. */
	missed?: Appointment;
}

/** Words of a times list are few: the page has them all. */
const OFFERED = 3;

/** Asks for a time, with the best ones in words and where to choose. In the customer's language and zone. */
export function offerOf({ customer, slots, link, missed }: OfferOf, { business }: Profile): { subject: string; body: string } {
	const words = wordsIn(customer.language);
	const at = (iso: string) => timeText(iso, customer.timezone, customer.language, business.country);
	const values = { business: business.name, link, when: missed && at(missed.start) };
	const times = slots.slice(0, OFFERED).map(({ start }) => `- ${at(start)}`);
	const firstName = customer.name?.trim().split(/\s+/)[0];
	return {
		subject: fillWords(missed ? words.missed.subject : words.offer.subject, values),
		body: [
			firstName ? fillWords(words.greeting, { firstName }) : words.greetingWithoutName,
			...(missed ? [fillWords(words.missed.line, values)] : []),
			times.length > 0 ? `${fillWords(words.offer.times, values)}\n${times.join('\n')}` : fillWords(words.offer.line, values),
			link === undefined ? words.offer.answer : fillWords(words.offer.link, values),
			business.signature ?? business.name,
		].join('\n\n'),
	};
}

/** The times of a message to the team. */
export function timeForTeam({ start, timezone }: Pick<Appointment, 'start' | 'timezone'>, { business, scheduling }: Profile): string {
	return `${timeText(start, timezone, scheduling.teamLanguage, business.country)} (${timezone})`;
}

/** What the case has told that the team should know when it comes. */
export interface VisitFacts {
	summary?: string;
	record: Record<string, unknown>;
	hazards: string[];
	access: string[];
	materials: string[];
	/** Questions nobody has answered yet. */
	open: string[];
	/** The customer's own words. */
	verbatim?: string;
}

export interface PrepNotes {
	asked?: string;
	known: Array<{ label: string; value: string }>;
	hazards: string[];
	bring: string[];
	access: string[];
	open: string[];
	/** All of it, in the team's language. */
	text: string;
}

const LONGEST = 600;

/** For the team alone: what was asked, what is known, hazards, what to bring, what is still open. */
export function prepNotesOf(appointment: Appointment, facts: VisitFacts, profile: Profile): PrepNotes {
	const { prep } = wordsIn(profile.scheduling.teamLanguage);
	const service = serviceOf(profile, appointment.service);
	const labels = new Map(profile.intake.map(({ name, label }) => [name, label ?? name]));
	const known = Object.entries(facts.record).flatMap(([name, value]) => {
		const text = valueText(value);
		return text === '' ? [] : [{ label: labels.get(name) ?? name, value: text }];
	});
	const bring = [...new Set([...(service?.bring ?? []), ...facts.materials])];
	const asked = facts.summary ?? facts.verbatim?.slice(0, LONGEST);
	const { customer } = appointment;
	const block = (heading: string, lines: string[]) => (lines.length > 0 ? [`${heading}:\n${lines.map((line) => `- ${oneLine(line)}`).join('\n')}`] : []);
	const text = [
		`${prep.heading}: ${appointment.title}`,
		...block(prep.customer, [[customer.name, customer.phone, customer.email].filter((one) => one !== undefined).join(', ') || prep.nothing]),
		...block(prep.asked, [asked ?? prep.nothing]),
		...block(prep.hazards, facts.hazards),
		...block(prep.known, known.map(({ label, value }) => `${label}: ${value}`)),
		...block(prep.access, facts.access),
		...block(prep.bring, bring),
		...block(prep.open, facts.open),
	].join('\n\n');
	return { ...(asked !== undefined && { asked }), known, hazards: facts.hazards, bring, access: facts.access, open: facts.open, text };
}

function valueText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'object') {
		const parts = Array.isArray(value) ? value : Object.values(value);
		return parts.map(valueText).filter((part) => part !== '').join(', ');
	}
	return oneLine(String(value)).slice(0, LONGEST);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

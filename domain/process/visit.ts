import { isTimeZone, parseInstant, readInstant } from '../calendar';
import type { Instant } from '../case';
import { normaliseInquiry } from '../message';
import type { Profile } from '../profile';
import { postcodeOf } from '../postcode';
import { newerAppointment, readPreferences, visitAhead, visitsIn, visitUp, type Appointment, type Customer, type Preferences, type VisitFacts, type VisitSections } from '../scheduling';
import { recordOf } from './facts';
import type { CaseFile, Situation } from './types';

type Loose = Record<string, unknown>;

/** The case's visits as they stand, of which a plan has several. */
export function visitsOf({ sections }: Pick<CaseFile, 'sections'>): Appointment[] {
	return visitsIn(sections);
}

/** The visit that is up. */
export function appointmentOf(file: Pick<CaseFile, 'sections'>, now: Instant): Appointment | undefined {
	return visitUp(visitsOf(file), now);
}

/** The visit that an answer is about: the one that was reminded of last, while it is ahead; else the next. */
export function visitMeant(file: CaseFile, now: Instant): Appointment | undefined {
	const visits = visitsOf(file);
	const reminded = file.events.findLast(({ type }) => type === 'appointment.reminded')?.data?.appointment;
	return visits.find(({ id, status, start }) => id === reminded && status === 'booked' && instantOf(start) > now) ?? visitAhead(visits, now);
}

/**
 * The visits that an item carries, with each as the ledger keeps it where that is not older: what was found on the way stays,
 * and what was booked, moved or cancelled meanwhile counts.
 */
export function withKeptVisits(given: VisitSections, kept: VisitSections): VisitSections {
	const [carried] = visitsIn({ appointment: given.appointment });
	const [first] = visitsIn({ appointment: kept.appointment });
	const known = visitsIn(kept);
	const visit = known.find(({ id }) => id === carried?.id) ?? first;
	const isKept = visit !== undefined && newerAppointment(carried, visit) === visit;
	const { slots, excluded, nextStart } = recordOf(given.appointment) ?? {};
	const appointment = isKept ? { ...visit, ...(slots !== undefined && { slots }), ...(excluded !== undefined && { excluded }), ...(nextStart !== undefined && { nextStart }) } : (given.appointment ?? kept.appointment);
	const spokenOf = isKept ? visit : carried;
	const others = known.filter(({ id, plan }) => id !== spokenOf?.id && (isKept || plan !== undefined));
	return { ...(appointment !== undefined && { appointment }), ...((others.length > 0 || kept.series !== undefined) && { series: others }) };
}

/** The page of a visit, which a case with several has to name. */
export function visitLink({ file, links }: Pick<Situation, 'file' | 'links'>, { id }: Pick<Appointment, 'id'>): string | undefined {
	const link = links?.('appointment', file.caseId);
	return link === undefined || visitsOf(file).length < 2 ? link : `${link}&visit=${id}`;
}

/** Of a time with offset, as an appointment carries it. */
export function instantOf(time: string): Instant {
	return parseInstant(time, 'time', 'UTC');
}

/** Whose visit it is and where, what they would like, and what the team should know. */
export interface Visit {
	customer: Customer;
	location?: string;
	postcode?: string;
	preferences?: Preferences;
	facts: VisitFacts;
}

export interface GivenVisit {
	intake: unknown;
	inquiry: unknown;
	/** Where the classification stands. */
	item: Loose;
	/** Words, a time or a span of it. */
	preferences: unknown;
	/** In place of what the case says: `location`, `postcode`, `language`, `customerTimezone`. */
	options: Loose;
	known?: Appointment;
}

/** A visit as the case tells of it: `known`, where it was booked for before. */
export function visitOfCase({ file, profile, now }: Pick<Situation, 'file' | 'profile' | 'now'>, known: Appointment | undefined): Visit {
	const { intake, inquiry } = file.sections;
	return readVisit({ intake, inquiry, item: file.sections, preferences: undefined, options: {}, known }, profile, now);
}

/** The intake's values first, then what was booked for already, then who wrote. Nothing here is ever refused: a wish that cannot be read is none. */
export function readVisit({ intake, inquiry, item, preferences, options, known }: GivenVisit, profile: Profile, now: Instant): Visit {
	const read = recordOf(intake) ?? {};
	const record = recordOf(read.record) ?? {};
	const order = recordOf(read.workOrder) ?? {};
	const classification = recordOf(item.classification) ?? {};
	const sender = recordOf(inquiry) ?? textOf(inquiry) ? normaliseInquiry(inquiry, { now, zone: profile.business.timezone }).inquiry : undefined;
	const zone = textOf(options.customerTimezone);
	const timezone = zone !== undefined && isTimeZone(zone) ? zone : (known?.customer.timezone ?? profile.business.timezone);
	const address = recordOf(order.address) ?? recordOf(record.address);
	const location = textOf(options.location) ?? addressText(address) ?? textOf(record.address) ?? known?.location;
	const postcode = textOf(options.postcode) ?? textOf(address?.postcode) ?? postcodeOf(sender) ?? known?.postcode;
	const contact = { ...known?.customer, ...sender?.contact };
	const name = textOf(record.name) ?? contact.name;
	const email = textOf(record.email) ?? contact.email;
	const phone = textOf(record.phone) ?? contact.phone;
	const wishes = wishesOf(preferences, read, profile, timezone);
	return {
		customer: {
			...(name !== undefined && { name }),
			...(email !== undefined && { email }),
			...(phone !== undefined && { phone }),
			...(contact.company !== undefined && { company: contact.company }),
			language: textOf(options.language) ?? textOf(read.language) ?? textOf(classification.language) ?? known?.customer.language ?? 'en',
			timezone,
		},
		...(location !== undefined && { location }),
		...(postcode !== undefined && { postcode }),
		...(wishes && { preferences: wishes }),
		facts: {
			summary: textOf(read.summary) ?? textOf(classification.summary),
			record,
			hazards: textsOf(order.hazards),
			access: textsOf(order.access),
			materials: textsOf(order.materials),
			open: (Array.isArray(read.missing) ? read.missing : []).flatMap((one) => textOf(recordOf(one)?.question) ?? []),
			verbatim: textOf(order.verbatim) ?? textOf(sender?.text),
		},
	};
}

function wishesOf(given: unknown, intake: Loose, profile: Profile, zone: string): Preferences | undefined {
	const direct = wish(given, zone);
	if (direct) return direct;
	const record = recordOf(intake.record) ?? {};
	const fields = recordOf(intake.fields) ?? {};
	const found = profile.intake
		.filter(({ type }) => type === 'dateTime' || type === 'date')
		.flatMap(({ name }) => {
			const field = recordOf(fields[name]);
			// The words say more than the time that was read from them: "mornings" are all mornings.
			return [wish(field?.raw, zone), wish(record[name], zone)];
		})
		.filter((one) => one !== undefined);
	if (found.length === 0) return undefined;
	return found.reduce((all, one) => ({
		weekdays: [...all.weekdays, ...one.weekdays],
		notWeekdays: [...all.notWeekdays, ...one.notWeekdays],
		parts: [...all.parts, ...one.parts],
		notParts: [...all.notParts, ...one.notParts],
		spans: [...all.spans, ...one.spans],
	}));
}

function wish(value: unknown, zone: string): Preferences | undefined {
	const none = { weekdays: [], notWeekdays: [], parts: [], notParts: [], spans: [] };
	const span = recordOf(value);
	if (span) {
		const start = readInstant(span.start, zone);
		const end = readInstant(span.end, zone);
		return start === null && end === null ? undefined : { ...none, spans: [{ ...(start !== null && { start }), ...(end !== null && { end }) }] };
	}
	const words = textOf(value);
	if (words === undefined) return undefined;
	const at = readInstant(words, zone);
	if (at === null) return readPreferences(words);
	const end = words.includes('T') ? readInstant(at + 3_600_000, zone) : at + 86_400_000;
	return { ...none, spans: [{ start: at, ...(end !== null && { end }) }] };
}

/** Of a visit in parts; what was said of it alone stands in one line. */
export interface VisitAddress {
	street: string;
	unit?: string;
	city?: string;
	region?: string;
	postcode?: string;
	country?: string;
}

/** The parts are those of the intake, where the visit is at that address. */
export function addressOfVisit({ sections }: Pick<CaseFile, 'sections'>, { location, postcode: known }: Pick<Appointment, 'location' | 'postcode'>, { business }: Profile): VisitAddress | undefined {
	if (location === undefined) return undefined;
	const intake = recordOf(sections.intake) ?? {};
	const given = recordOf(recordOf(intake.workOrder)?.address) ?? recordOf(recordOf(intake.record)?.address);
	const parts = addressText(given) === location ? given : undefined;
	const [street, unit, city, region, postcode, country] = [textOf(parts?.street) ?? location, textOf(parts?.unit), textOf(parts?.city), textOf(parts?.region), textOf(parts?.postcode) ?? known, textOf(parts?.country) ?? business.country];
	return { street, ...(unit !== undefined && { unit }), ...(city !== undefined && { city }), ...(region !== undefined && { region }), ...(postcode !== undefined && { postcode }), ...(country !== undefined && { country }) };
}

function addressText(address: Loose | undefined): string | undefined {
	if (!address) return undefined;
	const street = [textOf(address.street), textOf(address.unit)].filter((part) => part !== undefined).join(' ');
	const place = [textOf(address.city), textOf(address.region), textOf(address.postcode)].filter((part) => part !== undefined).join(' ');
	return textOf([street, place].filter((part) => part !== '').join(', '));
}

function textsOf(value: unknown): string[] {
	return (Array.isArray(value) ? value : []).flatMap((one) => textOf(one) ?? []);
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

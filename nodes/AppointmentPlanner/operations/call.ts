import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { parseInstant } from '../../../domain/calendar';
import { ACTORS, caseIdOf, contentKeyOf, type Instant } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { normaliseInquiry } from '../../../domain/message';
import { readVisit, type Visit } from '../../../domain/process';
import { profileFromForm, type Profile } from '../../../domain/profile';
import { newerAppointment, readAppointment, visitsIn, visitUp, type Appointment, type SlotRequest, type Span, type VisitSections } from '../../../domain/scheduling';
import type { Answer } from '../../shared/items';
import { openLedger } from '../../shared/ledger';
import { isRecord, namesIn, readCaseId, readJson, readJsonOrWords, readNow, readText } from '../../shared/parameters';
import { readProfile } from '../../shared/profile';
import { readRows } from '../../shared/profileFields';
import { readParameter } from '../../shared/readParameter';
import { busyOfItem, type Taken, type VisitOnLedger } from '../../shared/visit';

/** A case without a slot, and a calendar that was not read, leave by the second one. */
export const OUTPUTS = { planned: 0, noSlot: 1 } as const;

export interface Call {
	context: IExecuteFunctions;
	item: INodeExecutionData;
	itemIndex: number;
	operation: string;
}

/** One thing the node does for an item. */
export type Operation = (call: Call) => Promise<Answer>;

/** What every operation goes by: the appointment as the item gives it, else as the ledger keeps it; the newer one where they differ. */
export type Facts = VisitOnLedger;

export async function readFacts(call: Call): Promise<Facts> {
	const { context, itemIndex } = call;
	const profile = await profileOf(call);
	const now = readNow(context, itemIndex, profile.business.timezone);
	const caseId = readCaseId(context, itemIndex) ?? caseIdOfInquiry(call, now, profile);
	const section = readJson(context, 'appointment', itemIndex, 'Appointment');
	// A time alone is an appointment made elsewhere to what changes one; to Book it would be a wish.
	const given = CHANGING.has(call.operation) ? readAppointment(section, { caseId, profile, now }) : readAppointment(section);
	const ledger = await openLedger(context);
	const record = caseId.length <= 500 ? await ledger.getCase(caseId) : undefined;
	const known = knownVisit(given, nameIn(section), record?.data ?? {}, now);
	const by = readText(context, 'by', itemIndex);
	return {
		profile,
		now,
		ledger,
		caseId,
		...(known && { known }),
		...(record && { record }),
		by: ACTORS.find((actor) => actor === by) ?? 'human',
		writes: readParameter(context, 'record', itemIndex) !== false,
	};
}

/** The visit that is named, of the case's; else the newer of what is given and the one that is up. */
function knownVisit(given: Appointment | undefined, name: string | undefined, kept: VisitSections, now: Instant): Appointment | undefined {
	// What is kept and cannot be read is said, not passed over.
	readAppointment(kept.appointment);
	const visits = visitsIn(kept);
	const named = visits.find(({ id, number }) => id === given?.id || (given === undefined && name !== undefined && (id === name || String(number) === name)));
	if (!named && given === undefined && name !== undefined && visits.length > 0) {
		throw new DomainError('appointment-unknown', `The case has no visit "${name}"`, `Name one of ${visits.map(({ number, start }) => `${number} (${start})`).join(', ')}, by its number or its ID.`, 'appointment');
	}
	return newerAppointment(given, named ?? visitUp(visits, now));
}

/** A visit of the case may be named by its ID or its number alone. */
function nameIn(section: unknown): string | undefined {
	if (!isRecord(section) || section.start !== undefined || section.status !== undefined) return undefined;
	const { id, number } = section;
	return typeof id === 'string' && id.trim() !== '' ? id.trim() : typeof number === 'number' ? String(number) : undefined;
}

export async function profileOf(call: Call): Promise<Profile> {
	return await readProfile(call.context, call.itemIndex, () => ownProfile(call));
}

const CHANGING = new Set(['reschedule', 'cancel', 'markNoShow', 'complete']);

/** What is asked of the slots, by the node's fields; and whose visit it is. */
export function readRequest(call: Call, { profile, now, known, record }: Facts): { request: SlotRequest; visit: Visit } {
	const { context, itemIndex } = call;
	const options = readOptions(call);
	// Who names a case alone, as an agent may, has all of it.
	const kept = record?.data;
	const visit = readVisit(
		{
			intake: readJson(context, 'intake', itemIndex, 'Intake') ?? kept?.intake,
			inquiry: readJsonOrWords(context, 'inquiry', itemIndex, 'Inquiry') ?? kept?.inquiry,
			item: { ...kept, ...call.item.json },
			preferences: readParameter(context, 'preferences', itemIndex),
			options: { location: options.location, postcode: options.postcode, language: options.language, customerTimezone: options.customerTimezone },
			known,
		},
		profile,
		now,
	);
	const zone = visit.customer.timezone;
	const moment = (name: string, displayName: string) => (readText(context, name, itemIndex) === undefined ? undefined : parseInstant(readParameter(context, name, itemIndex), displayName, zone));
	const service = serviceId(readText(context, 'service', itemIndex) ?? known?.service ?? serviceIn(kept?.classification), profile);
	const resources = namesIn(readText(context, 'resources', itemIndex));
	const from = moment('from', 'Earliest Start');
	const to = moment('to', 'Latest Start');
	const windows = readWindows(call, zone);
	const needs = namesIn(options.needs);
	const numbers = Object.fromEntries(NUMBERS.flatMap((name) => (options[name] === undefined || options[name] === '' ? [] : [[name, Number(options[name])]]))) as Partial<Record<(typeof NUMBERS)[number], number>>;
	return {
		visit,
		request: {
			now,
			timezone: zone,
			...numbers,
			...(options.slotsAtMost !== undefined && { limit: Number(options.slotsAtMost) }),
			...(service !== undefined && { service }),
			...(from !== undefined && { from }),
			...(to !== undefined && { to }),
			...(resources.length > 0 && { resources }),
			...(windows && { windows }),
			...(needs.length > 0 && { needs }),
			...(visit.postcode !== undefined && { postcode: visit.postcode }),
			...(visit.preferences && { preferences: visit.preferences }),
			...(known && { appointment: known.id }),
		},
	};
}

const NUMBERS = ['durationMinutes', 'intervalMinutes', 'bufferBeforeMinutes', 'bufferAfterMinutes', 'arrivalWindowMinutes', 'noticeMinutes', 'horizonDays', 'people'] as const;

/** What takes time beside what the ledger knows: as the item gives it. */
export function takenOf(call: Call, request: SlotRequest, { profile }: Facts): Taken {
	return busyOfItem(readJson(call.context, 'busy', call.itemIndex, 'Busy Times'), calendarsOf(call), request, profile);
}

/** Text as it is: an .ics file is no JSON. */
function calendarsOf({ context, itemIndex }: Call): unknown {
	const value = readParameter(context, 'calendars', itemIndex);
	if (typeof value !== 'string' || /^\s*BEGIN:/i.test(value.replace(/^\uFEFF/, ''))) return value;
	return readJson(context, 'calendars', itemIndex, 'Calendars');
}

export function readOptions({ context, itemIndex }: Call): IDataObject {
	const options = readParameter(context, 'options', itemIndex);
	return isRecord(options) ? options : {};
}

/** Undefined where the field is empty. */
export function readStart({ context, itemIndex }: Call, zone: string): Instant | undefined {
	return readText(context, 'start', itemIndex) === undefined ? undefined : parseInstant(readParameter(context, 'start', itemIndex), 'Start', zone);
}

/** The start that a section names in which nothing is booked yet. */
export function readWish({ context, itemIndex }: Call, zone: string): Instant | undefined {
	const section = readJson(context, 'appointment', itemIndex, 'Appointment');
	return isRecord(section) && section.status === undefined && section.start !== undefined ? parseInstant(section.start, 'Appointment.start', zone) : undefined;
}

function serviceIn(classification: unknown): string | undefined {
	return isRecord(classification) && typeof classification.service === 'string' ? classification.service : undefined;
}

/** A service that the profile does not have says nothing of the visit: it is as any other. */
function serviceId(given: string | undefined, profile: Profile): string | undefined {
	const wanted = given?.toLowerCase();
	return profile.services.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)?.id;
}

function readWindows({ context, itemIndex }: Call, zone: string): Span[] | undefined {
	const value = readJson(context, 'windows', itemIndex, 'Windows');
	if (!Array.isArray(value) || value.length === 0) return undefined;
	return value.map((window: unknown, index) => {
		const [start, end] = Array.isArray(window) ? (window as unknown[]) : isRecord(window) ? [window.start, window.end] : [];
		const span = { start: parseInstant(start, `Windows[${index}].start`, zone), end: parseInstant(end, `Windows[${index}].end`, zone) };
		if (span.end > span.start) return span;
		throw new DomainError('window-empty', `Windows[${index}] ends before it begins`, 'Give an end after the start.', `windows[${index}]`);
	});
}

function caseIdOfInquiry({ context, itemIndex, item }: Call, now: Instant, profile: Profile): string {
	const { inquiry } = normaliseInquiry(readJsonOrWords(context, 'inquiry', itemIndex, 'Inquiry') ?? item.json, { now, zone: profile.business.timezone });
	return caseIdOf(contentKeyOf(inquiry));
}

function ownProfile({ context, itemIndex }: Call) {
	const timezone = readText(context, 'timezone', itemIndex) ?? context.getTimezone();
	return profileFromForm({
		preset: 'none',
		businessName: 'This business',
		timezone,
		hours: readRows(context, 'hours', 'window', itemIndex),
		team: readRows(context, 'team', 'member', itemIndex),
	});
}

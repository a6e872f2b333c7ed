import { keyOf, type MessageAttachment } from '../case';
import { sayTo } from '../desk';
import type { TeamPhrase } from '../language';
import { confirmationOf, prepNotesOf, resourcesOf, timeForTeam, type Appointment, type Person } from '../scheduling';
import { hasOptedOut } from './facts';
import { linkLine, ownerOf, toCustomer, toTeam } from './messages';
import type { CaseFile, Situation, Step, StepMessage } from './types';
import { instantOf, visitLink, visitOfCase, visitsOf } from './visit';

const DAY_MS = 86_400_000;

/** What customer and team are told of all visits of the case; undefined where there is nothing to tell. */
export function visitsTold(situation: Situation): Step | undefined {
	const visits = visitsOf(situation.file);
	const told = visits.flatMap((visit) => {
		const [lead = visit, ...others] = cancelledWith(visit, visits);
		if (lead.id !== visit.id || isToldWithFirst(situation, visit, visits)) return [];
		return visitTold(situation, visit, [...others, ...followingOf(situation, visit, visits)]) ?? [];
	});
	const [first] = told;
	if (!first) return undefined;
	const handoff = told.find((step) => step.handoff)?.handoff;
	return { ...first, reasons: told.flatMap(({ reasons }) => reasons), messages: told.flatMap(({ messages }) => messages), ...(handoff && { handoff }) };
}

/** What was left of a plan and was cancelled as one, the visit itself with it: it is told in one piece, as it was booked. */
function cancelledWith({ plan, withPlan, cancelledAt }: Appointment, visits: readonly Appointment[]): Appointment[] {
	return withPlan ? visits.filter((visit) => visit.withPlan && visit.plan === plan && visit.cancelledAt === cancelledAt) : [];
}

/** A plan is told in one piece: the visits behind its first are listed with it. */
function isToldWithFirst({ file }: Situation, visit: Appointment, visits: readonly Appointment[]): boolean {
	const { plan, id, sequence, status } = visit;
	if (plan === undefined || plan === id || sequence > 0 || status !== 'booked') return false;
	return isTold(file, plan) || visits.some((first) => first.id === plan && first.status === 'booked' && instantOf(first.start) > instantOf(first.bookedAt));
}

/** Listed once, with whatever is told of the first visit at first. */
function followingOf({ file }: Situation, { id, plan, status }: Appointment, visits: readonly Appointment[]): Appointment[] {
	if (plan !== id || status !== 'booked' || isTold(file, id)) return [];
	return visits.filter((visit) => visit.plan === id && visit.id !== id && visit.status === 'booked' && visit.sequence === 0);
}

function isTold({ events }: CaseFile, id: string): boolean {
	return events.some(({ type, data }) => type === 'appointment.told' && data?.appointment === id);
}

/**
 * What customer and team are told of a visit as it stands: booked, moved or cancelled, each with what a calendar takes in.
 * Undefined where there is nothing to tell: it was only held, has begun, or has come to an end in another way.
 */
function visitTold(situation: Situation, appointment: Appointment, following: Appointment[]): Step | undefined {
	const { file, now } = situation;
	const { status, sequence, id } = appointment;
	const booked = status === 'booked';
	if (!booked && !(status === 'cancelled' && sequence > 0)) return undefined;
	if ([appointment, ...(booked ? [] : following)].every(({ start }) => instantOf(start) <= now)) return undefined;
	const changed = !booked || appointment.previous !== undefined;
	const early = file.stage === 'inquiry' || file.stage === 'intake';
	return {
		process: 'scheduling',
		code: changed ? 'changed' : 'booked',
		reasons: [{ code: booked ? (changed ? 'moved' : 'booked') : 'cancelled', message: `Customer and team are told of the visit as it stands: ${status}, ${appointment.start}` }],
		events: [],
		messages: [...customerMessage(situation, appointment, following), ...teamMessages(situation, appointment, following), ...formerCrew(situation, appointment)],
		...(booked && early && { handoff: { to: 'scheduled' as const, key: keyOf('handoff', file.caseId, 'scheduled', id), by: 'bot' as const } }),
		due: { scheduling: null },
	};
}

function customerMessage(situation: Situation, appointment: Appointment, following: Appointment[]): StepMessage[] {
	const { file, profile, links, invites } = situation;
	const { id, sequence, status } = appointment;
	const { channel, to, subject, text } = confirmationOf(appointment, profile, visitLink(situation, appointment), following.map((visit) => ({ start: visit.start, ...(status !== 'cancelled' && { link: visitLink(situation, visit) }) })));
	if (channel === undefined || to === undefined || hasOptedOut(file)) {
		return toTeam(situation, {
			about: 'visit-by-hand',
			once: [id, sequence, status],
			to: ownerOf(situation),
			urgent: isSoon(situation, appointment),
			subject: sayTo(situation.profile)('Tell the customer: {what}', { what: subject }),
			paragraphs: [sayTo(situation.profile)(to === undefined ? 'The customer left no address to write to.' : 'The customer asks not to be written to.'), text, linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		});
	}
	const files = channel === 'email' && invites ? [appointment, ...following].map((visit) => invites(visit, 'customer')) : [];
	const message = toCustomer(situation, { channel, to }, {
		key: keyOf('visit', file.caseId, id, sequence, status),
		subject,
		text,
		urgency: 1,
		// It answers what somebody has just done.
		automatic: false,
		events: [{ id, sequence, status }, ...following].map((visit) => ({ type: 'appointment.told', by: 'bot' as const, key: `appointment.told:${visit.id}:${visit.sequence}:${visit.status}`, data: { appointment: visit.id, sequence: visit.sequence, status: visit.status } })),
	});
	return [{ ...message, ...(files.length > 0 && { attachments: eachNamed(files) }) }];
}

/** Files of one message have names of their own. */
function eachNamed(files: MessageAttachment[]): MessageAttachment[] {
	return files.map((file, index) => (index === 0 ? file : { ...file, fileName: file.fileName.replace(/(\.\w+)$/, `-${index + 1}$1`) }));
}

/** Those who come, each for themselves with the visits that are theirs; where none of them has an address, the owner. */
function teamMessages(situation: Situation, appointment: Appointment, following: Appointment[] = []): StepMessage[] {
	const visits = [appointment, ...following];
	const written = visits.flatMap(({ resources }) => resources.filter(({ email }) => email !== undefined));
	const people = written.filter(({ id }, index) => written.findIndex((one) => one.id === id) === index);
	if (people.length === 0) return teamMessage(situation, appointment, ownerOf(situation), 'team', following);
	return people.flatMap((person) => {
		const [first, ...others] = visits.filter(({ resources }) => resources.some(({ id }) => id === person.id));
		return teamMessage(situation, first, person, 'team', others);
	});
}

/** Who was to come and does not any more: the visit leaves their calendar. */
function formerCrew(situation: Situation, appointment: Appointment): StepMessage[] {
	const { file, profile } = situation;
	const now = new Set(appointment.resources.map(({ id }) => id));
	const before = file.events
		.filter(({ type, data }) => (type === 'appointment.booked' || type === 'appointment.moved') && data?.appointment === appointment.id)
		.flatMap(({ data }) => (Array.isArray(data?.resources) ? (data.resources as unknown[]) : []));
	const gone = [...new Set(before)].filter((id) => typeof id === 'string' && !now.has(id));
	return resourcesOf(profile)
		.filter(({ id, email }) => gone.includes(id) && email !== undefined)
		.flatMap(({ id, name, email }) => teamMessage(situation, { ...appointment, status: 'cancelled', resources: [{ id, name, ...(email !== undefined && { email }) }] }, { id, name, email }, 'former'));
}

const SAID: Record<'booked' | 'moved' | 'cancelled' | 'former', TeamPhrase> = { booked: 'Visit', moved: 'Visit moved', cancelled: 'Visit cancelled', former: 'Not your visit any more' };

function teamMessage(situation: Situation, appointment: Appointment, to: Partial<Person> | null, as: 'team' | 'former', following: Appointment[] = []): StepMessage[] {
	const { file, profile, links, invites } = situation;
	const { id, sequence, status, title, customer, previous, location } = appointment;
	const cancelled = status === 'cancelled';
	const said = as === 'former' ? SAID.former : cancelled ? SAID.cancelled : previous ? SAID.moved : SAID.booked;
	const { facts } = visitOfCase(situation, appointment);
	const notes = cancelled ? undefined : prepNotesOf(appointment, facts, profile).text;
	// Whose calendar is written to has the visit there; an invitation beside it would be a second one.
	const hasCalendar = resourcesOf(profile).some(({ id: resource, calendarAddress }) => resource === to?.id && calendarAddress !== undefined);
	const files = hasCalendar || !invites ? [] : [invites(appointment, 'team', notes), ...following.map((visit) => invites(visit, 'team', prepNotesOf(visit, facts, profile).text))];
	return toTeam(situation, {
		about: `visit-${as}`,
		once: [id, sequence, status],
		to,
		urgent: isSoon(situation, appointment),
		subject: `${sayTo(situation.profile)(said)}: ${title}${customer.name === undefined ? '' : `, ${customer.name}`}, ${timeForTeam(appointment, profile)}`,
		paragraphs: [
			cancelled ? (appointment.cancelReason === undefined ? undefined : sayTo(situation.profile)('Reason: {reason}', { reason: appointment.cancelReason })) : notes,
			[
				previous && !cancelled ? sayTo(situation.profile)('It was at {when}.', { when: timeForTeam({ ...appointment, start: previous.start }, profile) }) : undefined,
				location === undefined ? undefined : sayTo(situation.profile)('Where: {place}', { place: location }),
			].filter((line) => line !== undefined).join('\n'),
			following.length === 0 ? undefined : `${sayTo(situation.profile)(cancelled ? 'Cancelled with it:' : 'The visits that follow:')}\n${following.map((visit) => `- ${timeForTeam(visit, profile)}`).join('\n')}`,
			linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)),
		],
	}).map((message) => ({ ...message, ...(files.length > 0 && { attachments: eachNamed(files) }) }));
}

/** Nobody waits for a digest when the visit may begin before it. */
function isSoon({ now }: Situation, { start, previous }: Appointment): boolean {
	const first = Math.min(instantOf(start), previous ? instantOf(previous.start) : Infinity);
	return first - now < DAY_MS;
}

import { keyOf } from '../case';
import { confirmationOf, prepNotesOf, resourcesOf, timeForTeam, type Appointment, type Person } from '../scheduling';
import { hasOptedOut } from './facts';
import { linkLine, ownerOf, toCustomer, toTeam } from './messages';
import type { Situation, Step, StepMessage } from './types';
import { instantOf, visitOfCase } from './visit';

const DAY_MS = 86_400_000;

/**
 * What customer and team are told of a visit as it stands: booked, moved or cancelled, each with what a calendar takes in.
 * Undefined where there is nothing to tell: it was only held, has begun, or has come to an end in another way.
 */
export function visitTold(situation: Situation, appointment: Appointment): Step | undefined {
	const { file, now } = situation;
	const { status, sequence, id } = appointment;
	const booked = status === 'booked';
	if (!booked && !(status === 'cancelled' && sequence > 0)) return undefined;
	if (instantOf(appointment.start) <= now) return undefined;
	const changed = !booked || appointment.previous !== undefined;
	const early = file.stage === 'inquiry' || file.stage === 'intake';
	return {
		process: 'scheduling',
		code: changed ? 'changed' : 'booked',
		reasons: [{ code: booked ? (changed ? 'moved' : 'booked') : 'cancelled', message: `Customer and team are told of the visit as it stands: ${status}, ${appointment.start}` }],
		events: [],
		messages: [...customerMessage(situation, appointment), ...teamMessages(situation, appointment), ...formerCrew(situation, appointment)],
		...(booked && early && { handoff: { to: 'scheduled' as const, key: keyOf('handoff', file.caseId, 'scheduled', id), by: 'bot' as const } }),
		due: { scheduling: null },
	};
}

function customerMessage(situation: Situation, appointment: Appointment): StepMessage[] {
	const { file, profile, links, invites } = situation;
	const { id, sequence, status } = appointment;
	const { channel, to, subject, text } = confirmationOf(appointment, profile, links?.('appointment', file.caseId));
	if (channel === undefined || to === undefined || hasOptedOut(file)) {
		return toTeam(situation, {
			about: 'visit-by-hand',
			once: [id, sequence, status],
			to: ownerOf(situation),
			urgent: isSoon(situation, appointment),
			subject: `Tell the customer: ${subject}`,
			paragraphs: [to === undefined ? 'The customer left no address to write to.' : 'The customer asks not to be written to.', text, linkLine('The case', links?.('case', file.caseId))],
		});
	}
	const invite = channel === 'email' ? invites?.(appointment, 'customer') : undefined;
	const message = toCustomer(situation, { channel, to }, {
		key: keyOf('visit', file.caseId, id, sequence, status),
		subject,
		text,
		urgency: 1,
		// It answers what somebody has just done.
		automatic: false,
		events: [{ type: 'appointment.told', by: 'bot', key: `appointment.told:${id}:${sequence}:${status}`, data: { appointment: id, sequence, status } }],
	});
	return [{ ...message, ...(invite && { attachments: [invite] }) }];
}

/** Those who come, each for themselves; where none of them has an address, the owner. */
function teamMessages(situation: Situation, appointment: Appointment): StepMessage[] {
	const { resources } = appointment;
	const written = resources.filter(({ email }) => email !== undefined);
	const people: Array<Partial<Person> | null> = written.length > 0 ? written : [ownerOf(situation)];
	return people.flatMap((person) => teamMessage(situation, appointment, person, 'team'));
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

const SAID = { booked: 'Visit', moved: 'Visit moved', cancelled: 'Visit cancelled', former: 'Not your visit any more' };

function teamMessage(situation: Situation, appointment: Appointment, to: Partial<Person> | null, as: 'team' | 'former'): StepMessage[] {
	const { file, profile, links, invites } = situation;
	const { id, sequence, status, title, customer, previous, location } = appointment;
	const cancelled = status === 'cancelled';
	const said = as === 'former' ? SAID.former : cancelled ? SAID.cancelled : previous ? SAID.moved : SAID.booked;
	const { facts } = visitOfCase(situation, appointment);
	const notes = cancelled ? undefined : prepNotesOf(appointment, facts, profile).text;
	// Whose calendar is written to has the visit there; an invitation beside it would be a second one.
	const hasCalendar = resourcesOf(profile).some(({ id: resource, calendarAddress }) => resource === to?.id && calendarAddress !== undefined);
	const invite = hasCalendar ? undefined : invites?.(appointment, 'team', notes);
	return toTeam(situation, {
		about: `visit-${as}`,
		once: [id, sequence, status],
		to,
		urgent: isSoon(situation, appointment),
		subject: `${said}: ${title}${customer.name === undefined ? '' : `, ${customer.name}`}, ${timeForTeam(appointment, profile)}`,
		paragraphs: [
			cancelled ? (appointment.cancelReason === undefined ? undefined : `Reason: ${appointment.cancelReason}`) : notes,
			[
				previous && !cancelled ? `It was at ${timeForTeam({ ...appointment, start: previous.start }, profile)}.` : undefined,
				location === undefined ? undefined : `Where: ${location}`,
			].filter((line) => line !== undefined).join('\n'),
			linkLine('The case', links?.('case', file.caseId)),
		],
	}).map((message) => ({ ...message, ...(invite && { attachments: [invite] }) }));
}

/** Nobody waits for a digest when the visit may begin before it. */
function isSoon({ now }: Situation, { start, previous }: Appointment): boolean {
	const first = Math.min(instantOf(start), previous ? instantOf(previous.start) : Infinity);
	return first - now < DAY_MS;
}

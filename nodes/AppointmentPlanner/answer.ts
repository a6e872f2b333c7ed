import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import type { Invite } from '../../documents/ics';
import type { Reason } from '../../domain/case';
import type { Profile } from '../../domain/profile';
import {
	arrivalReasons,
	confirmationOf,
	noShowRisk,
	planReminders,
	prepNotesOf,
	travelMinutes,
	travels,
	type Appointment,
	type AppointmentChange,
	type NoShowWeights,
	type SlotsFound,
	type VisitFacts,
} from '../../domain/scheduling';
import type { Answer } from '../shared/items';
import { inviteFor } from '../shared/step';
import { OUTPUTS, type Call, type Facts } from './operations/call';

/** What is said beside the appointment itself. */
export interface Beside {
	link?: string;
	facts?: VisitFacts;
	history?: { noShows: number; kept: number };
	weights?: NoShowWeights;
	deposit?: boolean;
	/** Of a plan, the visits that follow. */
	series?: unknown[];
	reasons?: Reason[];
}

const NO_FACTS: VisitFacts = { record: {}, hazards: [], access: [], materials: [], open: [] };
const MINUTE = 60_000;

/** A change as it came out: the appointment, and all that follows from it. */
export async function changeAnswer(call: Call, { profile, now }: Facts, change: AppointmentChange, beside: Beside = {}): Promise<Answer> {
	const { appointment } = change;
	const invites = appointment.status === 'booked' || (appointment.status === 'cancelled' && appointment.sequence > 0);
	const prepNotes = appointment.status === 'booked' ? prepNotesOf(appointment, beside.facts ?? NO_FACTS, profile) : undefined;
	const plan = planReminders(appointment, beside.link === undefined ? {} : { link: beside.link }, profile);
	const invite = invites ? inviteFor(appointment, 'customer', { profile, now }) : undefined;
	const team = invites ? inviteFor(appointment, 'team', { profile, now, ...(prepNotes && { notes: prepNotes.text }) }) : undefined;
	const files = { ...(invite && { invite: await file(call, invite) }), ...(team && { teamInvite: await file(call, team) }) };
	const risk = appointment.status === 'booked' ? riskOf(appointment, beside, profile) : undefined;
	return {
		output: OUTPUTS.planned,
		json: {
			...call.item.json,
			appointment: {
				...appointment,
				operation: call.operation,
				ok: true,
				outcome: 'planned',
				changed: change.changed,
				...(invite && { invite }),
				...(team && { teamInvite: team }),
				...((invites || appointment.status === 'cancelled') && { confirmation: confirmationOf(appointment, profile) }),
				...(prepNotes && { prepNotes }),
				reminders: plan.reminders,
				skippedReminders: plan.skipped,
				withdrawn: change.withdrawn,
				...(risk && { noShowRisk: risk }),
				...(beside.series && { series: beside.series }),
				events: change.events,
				text: `${change.reasons.map(({ message }) => message).join('. ')}. ${appointment.title}: ${appointment.start} (${appointment.timezone}).`,
				reasons: [...change.reasons, ...(beside.reasons ?? []), ...(appointment.arrival ? arrivalReasons({ durationMinutes: appointment.durationMinutes, arrivalWindowMinutes: arrivalMinutes(appointment.arrival) }) : [])],
			},
		} as unknown as IDataObject,
		...(Object.keys(files).length > 0 && { binary: { ...call.item.binary, ...files } as IBinaryKeyData }),
	};
}

/** Nothing was changed: why, and what could be had instead. */
export function noSlotAnswer(call: Call, known: Appointment | undefined, reasons: Reason[], outcome: 'noSlot' | 'refused', found?: Partial<SlotsFound>): Answer {
	return {
		output: OUTPUTS.noSlot,
		json: {
			...call.item.json,
			appointment: { ...found, ...known, operation: call.operation, ok: false, outcome, changed: false, events: [], reasons: [...reasons, ...(found?.reasons ?? [])], text: found?.text ? `${reasons[0]?.message ?? ''}. ${found.text}` : `${reasons[0]?.message ?? ''}.` },
		} as unknown as IDataObject,
	};
}

function arrivalMinutes({ from, to }: { from: string; to: string }): number {
	return (Date.parse(to) - Date.parse(from)) / MINUTE;
}

function riskOf({ bookedAt, start, timezone, confirmedAt, postcode }: Appointment, { history, weights, deposit }: Beside, profile: Profile) {
	const way = wayTo(postcode, profile);
	return noShowRisk({ bookedAt: Date.parse(bookedAt), start: Date.parse(start), timezone, ...history, confirmed: confirmedAt !== undefined, deposit: deposit === true, ...(way !== undefined && { travelMinutes: way }) }, weights);
}

/** From the business's own address, where both places are known. */
function wayTo(postcode: string | undefined, { scheduling: { travel }, billing: { seller } }: Profile): number | undefined {
	const from = typeof seller.address === 'object' ? seller.address.postcode : undefined;
	return from === undefined || postcode === undefined || !travels(travel) ? undefined : travelMinutes(from, postcode, travel);
}

async function file({ context }: Call, { ics, mimeType, fileName }: Invite) {
	return await context.helpers.prepareBinaryData(Buffer.from(ics), fileName, mimeType);
}

import { eventSeries, icsBusyTimes } from '../../../documents/ics';
import type { Instant, Reason } from '../../../domain/case';
import type { Profile } from '../../../domain/profile';
import { appointmentOfSlot, busyInCalendar, readBusy, resourcesOf, travels, type BusyTime, type SlotRequest } from '../../../domain/scheduling';
import type { Ledger } from '../../../ledger';
import { isRecord } from '../parameters';
import { readingsOf } from './calendars';

const DAY = 86_400_000;
/** The next start that would work is looked for so far ahead. */
const AHEAD = 400 * DAY;

export interface Taken {
	busy: BusyTime[];
	reasons: Reason[];
}

/** What the ledger has taken, with the buffers that were taken along, and where the visits are, where that matters; and what was last read of the team's own calendars. */
export async function busyOnLedger(ledger: Ledger, { now, from = now }: Pick<SlotRequest, 'now' | 'from'>, profile: Profile): Promise<BusyTime[]> {
	const roster = resourcesOf(profile);
	const resources = roster.map(({ id }) => id);
	if (resources.length === 0) return [];
	const earliest = Math.min(now, from);
	const slots = await ledger.listSlots({ resources, from: earliest - 2 * DAY, to: Math.max(now, from) + AHEAD, now });
	const placed = travels(profile.scheduling.travel) ? await placesOf(ledger, slots.flatMap(({ caseId }) => caseId ?? [])) : new Map<string, string>();
	const taken = slots.map(({ key, resource, start, end, caseId }) => {
		const appointment = appointmentOfSlot(key);
		const postcode = caseId === undefined ? undefined : placed.get(caseId);
		return { resource, start, end, ...(appointment !== undefined && { appointment, visit: true }), ...(postcode !== undefined && { postcode }) };
	});
	const onLedger = new Set(slots.flatMap(({ key }) => appointmentOfSlot(key) ?? []));
	const readings = await readingsOf(ledger, roster);
	return [...taken, ...[...readings].flatMap(([resource, reading]) => busyInCalendar(resource, reading, onLedger))];
}

/** Busy times of the item: as other software gives them, and of calendar files. */
export function busyOfItem(given: unknown, calendars: unknown, request: SlotRequest, profile: Profile): Taken {
	const read = readBusy(given, profile, (event, first) => eventSeries(event, first, span(request)));
	const taken: Taken = { busy: [...read.busy], reasons: [...read.reasons] };
	const roster = resourcesOf(profile);
	for (const { owner, text } of textsIn(calendars)) {
		const resource = owner === undefined ? undefined : roster.find(({ id, name, email }) => [id, name, email].some((one) => one?.toLowerCase() === owner.toLowerCase()));
		if (owner !== undefined && !resource) {
			taken.reasons.push({ code: 'busy-of-nobody', message: `The calendar "${owner.slice(0, 80)}" is none of the resources; its times were left out` });
			continue;
		}
		const { busy, reasons } = icsBusyTimes(text, { ...span(request), timezone: resource?.timezone ?? profile.business.timezone, tentative: profile.scheduling.tentative, ...(resource?.email !== undefined && { owner: resource.email }) });
		for (const time of busy) taken.busy.push({ ...time, ...(resource && { resource: resource.id }) });
		taken.reasons.push(...reasons);
	}
	return taken;
}

function span({ now, from = now, to = from }: SlotRequest): { from: Instant; to: Instant } {
	return { from: Math.min(now, from) - 2 * DAY, to: Math.max(to, from) + AHEAD };
}

async function placesOf(ledger: Ledger, caseIds: string[]): Promise<Map<string, string>> {
	const places = new Map<string, string>();
	for (const caseId of new Set(caseIds)) {
		const kept = (await ledger.getCase(caseId))?.data.appointment;
		const postcode = isRecord(kept) && typeof kept.postcode === 'string' ? kept.postcode : undefined;
		if (postcode !== undefined) places.set(caseId, postcode);
	}
	return places;
}

function textsIn(value: unknown): Array<{ owner?: string; text: string }> {
	if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: value }];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (!isRecord(value) || typeof value.ics !== 'string') return [];
	return [{ ...(typeof value.resource === 'string' && value.resource.trim() !== '' && { owner: value.resource.trim() }), text: value.ics }];
}

import type { Actor, Instant } from '../../domain/case';
import { readVisit, type Visit } from '../../domain/process';
import { readAppointment, visitAhead, visitsIn, visitUp, type SlotRequest } from '../../domain/scheduling';
import type { CaseRecord } from '../../ledger';
import { attempt } from '../shared/attempt';
import { isRecord } from '../shared/parameters';
import type { VisitOnLedger } from '../shared/visit';
import type { Desk } from './desk';

/** A case's visit as it stands, what is asked of the slots for it, and whose it is. Of a plan, the visit that the page names, else the one that whoever asks will mean. */
export function visitOf({ ledger, profile, now, request: { query, body } }: Pick<Desk, 'ledger' | 'profile' | 'now' | 'request'>, found: CaseRecord, by: Actor = 'customer'): { place: VisitOnLedger; request: SlotRequest; visit: Visit } {
	const { caseId, data } = found;
	// What cannot be read stays where it is, and the business looks after it.
	const read = attempt(() => readAppointment(data.appointment, { caseId, profile, now }));
	const visits = visitsIn(data);
	const meant = visits.find(({ id }) => id === (query.visit ?? body.appointment)) ?? (by === 'customer' ? visitAhead : visitUp)(visits, now);
	const known = meant ?? ('value' in read ? read.value : undefined);
	const visit = readVisit({ intake: data.intake, inquiry: data.inquiry, item: data as Parameters<typeof readVisit>[0]['item'], preferences: undefined, options: {}, ...(known && { known }) }, profile, now);
	const classified = isRecord(data.classification) ? data.classification.service : undefined;
	const service = profile.services.find(({ id }) => id === (known?.service ?? classified))?.id;
	return {
		place: { profile, now, ledger, caseId, ...(known && { known }), record: found, by, writes: true },
		visit,
		request: {
			now,
			timezone: visit.customer.timezone,
			...(service !== undefined && { service }),
			...(visit.postcode !== undefined && { postcode: visit.postcode }),
			...(visit.preferences && { preferences: visit.preferences }),
			...(known && { appointment: known.id }),
		},
	};
}

/** The case of a plan with the visit that is up, or for its customer the next that is ahead, as the one that pages tell of. */
export function speakingOfVisit(found: CaseRecord, by: Actor, now: Instant): CaseRecord {
	const visit = found.data.series === undefined ? undefined : (by === 'customer' ? visitAhead : visitUp)(visitsIn(found.data), now);
	return visit ? { ...found, data: { ...found.data, appointment: visit } } : found;
}

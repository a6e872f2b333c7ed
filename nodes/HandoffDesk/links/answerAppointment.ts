import { appointmentPage, type AppointmentOutcome } from '../../../documents/pages';
import { readInstant } from '../../../domain/calendar';
import type { Instant } from '../../../domain/case';
import { appointmentView, seenMark } from '../../../domain/desk';
import type { Visit } from '../../../domain/process';
import { wishedTime } from '../../../domain/process/byHand';
import { appointmentId, confirmAppointment, findSlots, visitsIn, visitsLeft, type Appointment, type SlotRequest } from '../../../domain/scheduling';
import type { CaseRecord } from '../../../ledger';
import { bookVisit, busyOnLedger, cancelPlan, cancelVisit, moveVisit, numberOf, record, type KnownVisit, type VisitOnLedger } from '../../shared/visit';
import { write, sayHere, type Desk, type Page } from '../desk';
import { textOf } from '../request';
import { visitOf } from '../visitOf';
import type { Opened } from './answerLink';

/** Enough to choose from, within what a page may weigh. */
const SHOWN = 120;
const NOTHING_ELSE = { busy: [], reasons: [] };

interface Outcome {
	outcome?: AppointmentOutcome;
	statusCode?: number;
	/** In place of all that are free. */
	slots?: Array<{ start: string }>;
}

const NOTHING_CHOSEN: Outcome = { outcome: 'nothing', statusCode: 422 };

/** The customer books, moves, cancels or confirms a visit. What is shown is what the ledger has free at this moment. */
export async function answerAppointment({ desk, record: found, posted, frame }: Opened): Promise<Page> {
	const { body, query } = desk.request;
	const open = found.stage !== 'paid' || visitOf(desk, found).place.known?.plan !== undefined;
	const done: Outcome = posted && open ? await post(desk, found) : {};
	const caseNow = posted ? ((await desk.ledger.getCase(found.caseId)) ?? found) : found;
	const { place, request } = visitOf(desk, caseNow);
	const slots = done.slots ?? (open ? findSlots({ ...request, limit: SHOWN }, await busyOnLedger(place.ledger, request, place.profile), place.profile).slots : []);
	const left = place.known ? visitsLeft(visitsIn(caseNow.data), place.known, desk.now) : [];
	const view = appointmentView(caseNow, { ...(place.known && { visit: place.known }), slots, left }, desk.profile, desk.now);
	const kept = done.outcome === 'taken' || done.outcome === 'changed' ? textOf(body.wish) : undefined;
	return {
		statusCode: done.statusCode ?? 200,
		body: appointmentPage(view, { ...frame(), link: query, ...(done.outcome && { outcome: done.outcome }), ...(kept !== undefined && { wish: kept }) }),
	};
}

async function post(desk: Desk, found: CaseRecord): Promise<Outcome> {
	const { body } = desk.request;
	const { place, request, visit } = visitOf(desk, found);
	const { known } = place;
	const start = readInstant(textOf(body.slot), visit.customer.timezone);
	const booked = known?.status === 'booked' ? { ...place, known } : undefined;
	// The same form, posted once more: it is done already.
	if (start !== null && booked && Date.parse(booked.known.start) === start) return { outcome: booked.known.previous ? 'moved' : 'booked' };
	if (body.do === 'cancel' && known?.status === 'cancelled') return { outcome: 'cancelled' };
	if (body.do === 'cancelAll' && isAllCancelled(found, desk)) return { outcome: 'cancelledAll' };
	if (body.do === 'wish' || (start === null && body.do === 'choose')) return await wish(desk, found);
	if (textOf(body.seen) !== seenMark(known)) return { outcome: 'changed', statusCode: 409 };
	if (body.do === 'suits' && booked) return await confirm(booked);
	if (body.do === 'cancel' && booked) return await cancel(booked, desk);
	if (body.do === 'cancelAll' && known) return await cancelAll({ ...place, known }, desk);
	if (body.do !== 'choose' || start === null) return NOTHING_CHOSEN;
	const outcome = booked ? await move(booked, desk, { request, start }) : await book(place, desk, { request, visit, start });
	if (outcome.outcome === 'booked' || outcome.outcome === 'moved') await wish(desk, (await desk.ledger.getCase(found.caseId)) ?? found);
	return outcome;
}

async function wish(desk: Desk, found: CaseRecord): Promise<Outcome> {
	const { ledger, now, request: { body } } = desk;
	const text = textOf(body.wish)?.trim().slice(0, 1000);
	if (text === undefined) return NOTHING_CHOSEN;
	await write(ledger, wishedTime({ record: found, now }, { text }), sayHere(desk));
	return { outcome: 'asked' };
}

async function confirm(place: KnownVisit): Promise<Outcome> {
	const change = confirmAppointment(place.known, { by: 'customer', now: place.now });
	if ('refused' in change) return { outcome: 'changed', statusCode: 409 };
	await record(place, change);
	return {};
}

async function cancel(place: KnownVisit, desk: Desk): Promise<Outcome> {
	const outcome = await cancelVisit(place, { holder: holderOf(desk) });
	if (!('refused' in outcome)) return { outcome: 'cancelled' };
	return (await visitNow(place))?.status === 'cancelled' ? { outcome: 'cancelled' } : { outcome: 'changed', statusCode: 409 };
}

function isAllCancelled(found: CaseRecord, desk: Desk): boolean {
	const { known } = visitOf(desk, found).place;
	const visits = visitsIn(found.data);
	return known !== undefined && visits.some(({ plan, withPlan }) => withPlan && plan === known.plan) && visitsLeft(visits, known, desk.now).length === 0;
}

/** Whatever came of the visit that the page shows: what is left of its plan is given back. */
async function cancelAll(place: KnownVisit, desk: Desk): Promise<Outcome> {
	const outcome = await cancelPlan(place, { holder: holderOf(desk) });
	return 'refused' in outcome ? { outcome: 'changed', statusCode: 409 } : { outcome: 'cancelledAll' };
}

async function move(place: KnownVisit, desk: Desk, { request, start }: { request: SlotRequest; start: Instant }): Promise<Outcome> {
	const outcome = await moveVisit(place, { request, start, taken: NOTHING_ELSE, holder: holderOf(desk) });
	if ('refused' in outcome) {
		const there = await visitNow(place);
		return there?.status === 'booked' && Date.parse(there.start) === start ? { outcome: 'moved' } : { outcome: 'changed', statusCode: 409 };
	}
	return 'found' in outcome ? { outcome: 'taken', statusCode: 409, slots: outcome.found.slots } : { outcome: 'moved' };
}

async function book(place: VisitOnLedger, desk: Desk, { request, visit, start }: { request: SlotRequest; visit: Visit; start: Instant }): Promise<Outcome> {
	const number = numberOf(place);
	const outcome = await bookVisit(place, { number, request: { ...request, appointment: appointmentId(place.caseId, number) }, visit, wanted: start, hold: false, taken: NOTHING_ELSE, holder: holderOf(desk) });
	if ('found' in outcome) return { outcome: 'taken', statusCode: 409, slots: outcome.found.slots };
	return Date.parse(outcome.change.appointment.start) === start ? { outcome: 'booked' } : { outcome: 'changed', statusCode: 409 };
}

/** As another request may have left it. */
async function visitNow({ ledger, caseId, known }: KnownVisit): Promise<Appointment | undefined> {
	return visitsIn((await ledger.getCase(caseId))?.data ?? {}).find(({ id }) => id === known.id);
}

/** Each request for itself: of two at once, one waits for the other. */
function holderOf({ nonce }: Desk): string {
	return `page:${nonce}`;
}

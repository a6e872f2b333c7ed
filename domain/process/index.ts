/**
 * What happens next with a case: who is told or asked what, when, and how often.
 *
 * Model: for each process one pure function from the case (its sections, events and owner), the profile and the time to a
 * step. A step is complete: events, messages with recipients and texts, sections, handoff, review, and when each process is
 * due next. Nothing of it has happened until the ledger has written it, once, by keys that are made here from content; so a
 * step that is decided again, late or after a crash, changes nothing that was written before.
 *
 * Sources: the sections that the deciding nodes have filled in, the profile's rules, wording and limits.
 */
export { decide, DEFINITIONS, isDecided, prepare, type DecidedProcess } from './decide';
export { billingWork } from './billingWork';
export { type BooksAnswer, type BooksTurn, type BooksWork } from './books';
export {
	type CalendarAnswer,
	type CalendarEntry,
	type CalendarKnown,
	type CalendarService,
	type CalendarTurn,
	type CalendarWork,
	calendarDiffers,
	calendarWork,
	isWritten,
	keyOfWork,
	writeAgain,
	writtenSince,
} from './calendar';
export * from './delivery';
export { type EstimateDesk, estimateDesk, type OfferCard, offerCard } from './estimateOverview';
export { type Offer, offerOf, onAcceptanceOf } from './estimates';
export { type FieldService, type JobAnswer, type JobTurn, type JobVisit, type JobWork, jobWork, keyOfJob, type MadeJob } from './jobs';
export { type Crm, type CrmContact, keyOfLookUp, type LookUpAnswer, type LookUpTurn, type LookUpWork, lookUpWork } from './lookUp';
export { paymentReceived } from './payments';
export { planOverview, type PlanCard } from './planOverview';
export { type AccountingService, type PushAnswer, type PushTurn, type PushWork, pushWork } from './push';
export { billingRequested, paymentIn } from './requests';
export { receive, senderOf, type Sender } from './receive';
export { isSilent, silenceNotice, withArrival, type InquiryDoor } from './silentDoors';
export { clocksAfter, fileAfter } from './step';
export type { CaseFile, FiledEvent, Invites, Links, Situation, Step, StepMessage } from './types';
export { readVisit, withKeptVisits, type Visit } from './visit';
export { retryAt, unfinished } from './unfinished';

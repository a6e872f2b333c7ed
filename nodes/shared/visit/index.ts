/** A visit between the domain and the ledger: its time is taken first, then it is written. */
export { alternatives, ALTERNATIVES } from './alternatives';
export { asBooked, bookVisit, numberOf, offeredUntil, type Booked, type WantedVisit } from './bookVisit';
export { busyOfItem, busyOnLedger, type Taken } from './busy';
export { keepCalendar, readingsOf, settleDifference, type CalendarKept, type CalendarPlace } from './calendars';
export { cancelPlan, cancelVisit, moveVisit, type KnownVisit, type Moved } from './changeVisit';
export { record, recordAll } from './record';
export type { VisitOnLedger } from './types';

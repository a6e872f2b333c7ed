/**
 * Appointments: when a visit can be, who comes, and what follows from booking, moving, cancelling and missing it.
 *
 * Model: each resource has windows in its own zone, and starts on a grid from the beginning of each window. A busy time bars
 * the starts that would come too near to it, buffers and the way included; what is left, and is left for all who are needed
 * at once, is free. Free starts are ranked by what the customer would like and handed out in turn. When nothing is left, the
 * rules that took the starts are counted, and the next start that would work is named. An appointment is a value: each
 * change gives the next one, the events that record it under keys of their own, and the reminders that must not go out any
 * more. Whoever keeps the ledger takes the time there, with its buffers, before any of it is said.
 *
 * Sources: the profile's `scheduling`, `services`, `team`, hours and holidays; busy times as calendars give them; RFC 5546
 * for what an invite's UID and sequence mean; for the risk of a no-show see there.
 */
export { findSlots, crewsAt, arrivalReasons } from './findSlots';
export { readBusy, type BusyRead, type Unroll } from './readBusy';
export { readPreferences } from './preferences';
export { resourcesOf, type Resource } from './resources';
export { travelMinutes, travels } from './travel';
export { termsOf, type Terms } from './terms';
export {
	appointmentId,
	appointmentOfSlot,
	bookAppointment,
	bookedEvent,
	cancelAppointment,
	completeAppointment,
	confirmAppointment,
	isInForce,
	markNoShow,
	moveAppointment,
	readInviteAnswer,
	readReminderAnswer,
	reservedSpan,
	slotKeys,
	type Booking,
} from './appointment';
export { newerAppointment, readAppointment } from './readAppointment';
export { planReminders, dueReminder, quietUntil, reminderKeys } from './reminders';
export { confirmationOf, offerOf, prepNotesOf, timeForTeam, type Confirmation, type OfferOf, type PrepNotes, type VisitFacts } from './messages';
export { outcomesOf } from './outcomes';
export { seriesStarts } from './series';
export { OUTCOME_DAYS, visitAhead, visitsIn, visitsLeft, visitUp, withVisits, type VisitSections } from './visits';
export {
	busyInCalendar,
	calendarDifferences,
	calendarName,
	calendarText,
	differenceMark,
	merged,
	readCalendarText,
	type CalendarDifference,
	type CalendarReading,
	type DifferenceKind,
	type LedgerVisit,
} from './ownCalendars';
export { FEWEST_OUTCOMES, FIRST_WEIGHTS, fitNoShow, noShowRisk, NO_SHOW_FACTORS, type NoShowRisk, type NoShowWeights, type VisitSigns } from './noShowRisk';
export * from './types';

/**
 * Business time: when the business is open, and what a number of business minutes comes to on the clock.
 *
 * Model: the week's local windows, then public holidays and own dates (which close a day), then openings (which replace
 * whatever the date would have had). A window belongs to the local date it begins on, whole, also past midnight. The open
 * time of one local year is kept as merged intervals of real, elapsed milliseconds with running sums, built on first
 * use; every question is then a binary search, whatever span it covers. A local time stands for the earliest instant at
 * which the zone's wall clock has reached it: a time that daylight saving skips is the moment of the jump, a time that
 * occurs twice is its first occurrence.
 *
 * Sources: zone offsets from the runtime's IANA data through luxon; public holidays from the date-holidays package.
 */
export { isLocalDate, isLocalTime, isTimeZone } from './syntax';
export { buildCalendar, alwaysOpen } from './buildCalendar';
export type { BusinessCalendar, CalendarSpec } from './businessCalendar';
export { dateOf } from './civil';
export { everyDay } from './everyDay';
export { UnknownRegion } from './holidays';
export { FIRST_YEAR, LAST_YEAR } from './horizon';
export { zoneNamed } from './zoneNamed';
export { parseInstant, readInstant, formatInstant, localDayOf } from './instant';
export { overlaps, type WindowOverlap } from './overlaps';
export { dueDateBy, readPaymentTerms, type EarlyDiscount, type PaymentTerms, type ReadTerms } from './paymentTerms';

/**
 * Calendars: a visit as an invite that Google, Outlook and Apple take in, and the busy times of any calendar.
 *
 * Model: an invite is written by ical-generator from an appointment as it stands. A calendar is read in content lines, each
 * event on the clock of its own zone: node-ical reads times without a zone, and days, in the zone of the machine, and these
 * are the owner's. Its rule engine, rrule-temporal, unrolls the series.
 *
 * Sources: RFC 5545, RFC 5546, RFC 6868.
 */
export { inviteOf, type Invite, type InviteWords } from './invite';
export { icsBusyTimes, type BusyQuestion, type IcsBusy } from './busyTimes';
export { calendarEntry, entriesIn } from './entry';
export { eventSeries, type FirstTime } from './eventSeries';

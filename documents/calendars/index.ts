/**
 * The team's own calendars: what is asked of Google Calendar, Outlook (Microsoft Graph) and CalDAV, and what their answers come to.
 *
 * Model: an entry has a name that follows from the visit, and changes only on top of the version that was seen; so the same
 * request once more, a lost answer and two runs at once leave one entry as it is to be. A calendar is read for a span as events, not as
 * free and busy alone, so that visits of ours are told from all else. `calendarTurn` says which request is next,
 * `calendarAnswer` what its answer comes to; `readingRequest` and `calendarRead` are the same for reading.
 *
 * Sources: Google Calendar API v3, events; Microsoft Graph v1.0, event, calendarView and single-value extended properties; RFC
 * 4791 (CalDAV), RFC 4918 (WebDAV), RFC 9110 on conditional requests.
 */
export { calendarAnswer, calendarTurn, type CalendarAsked } from './entry';
export { calendarRead, readingRequest, type CalendarRead, type CalendarToRead } from './reading';
export type { CalendarRequest } from './request';

/** A calendar with these lines in its events, and with zones before them where a test defines some. */
export function calendar(events: string[][], head: string[] = [], zones: string[][] = []): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//tests//EN',
		...head,
		...zones.flatMap((zone) => ['BEGIN:VTIMEZONE', ...zone, 'END:VTIMEZONE']),
		...events.flatMap((event, index) => ['BEGIN:VEVENT', 'DTSTAMP:20260101T000000Z', ...(event.some((line) => line.startsWith('UID')) ? [] : [`UID:${index}@tests`]), ...event, 'END:VEVENT']),
		'END:VCALENDAR',
	];
	return `${lines.join('\r\n')}\r\n`;
}

export const CHICAGO_ZONE = [
	'TZID:America/Chicago',
	'BEGIN:DAYLIGHT',
	'DTSTART:20070311T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
	'TZOFFSETFROM:-0600',
	'TZOFFSETTO:-0500',
	'TZNAME:CDT',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'DTSTART:20071104T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
	'TZOFFSETFROM:-0500',
	'TZOFFSETTO:-0600',
	'TZNAME:CST',
	'END:STANDARD',
];

/** As Outlook writes it: from 1601 on. */
export const parisZone = (name: string): string[] => [
	`TZID:${name}`,
	'BEGIN:STANDARD',
	'DTSTART:16010101T030000',
	'TZOFFSETTO:+0100',
	'TZOFFSETFROM:+0200',
	'RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'BEGIN:DAYLIGHT',
	'DTSTART:16010101T020000',
	'TZOFFSETTO:+0200',
	'TZOFFSETFROM:+0100',
	'RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
];

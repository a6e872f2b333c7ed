import { icsBusyTimes } from '../../../documents/ics';
import { CALENDARS } from './furtherCases';

/** Further calendars of each kind; half of them were held back while the code was written. */
test.each(CALENDARS)('$kind: $name', ({ ics, timezone = 'America/Chicago', from, to, busy }) => {
	const found = icsBusyTimes(ics, { timezone, from: Date.parse(from), to: Date.parse(to) });
	const minute = (at: number) => new Date(at).toISOString().slice(0, 16);
	expect(found.busy.map(({ start, end }) => `${minute(start)}/${minute(end)}`)).toEqual(busy);
	expect(found.reasons).toEqual([]);
});

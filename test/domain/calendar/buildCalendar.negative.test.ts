import { alwaysOpen, buildCalendar, type CalendarSpec } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import { NEVER, OFFICE, holidays } from './samples';

const spec: CalendarSpec = { timezone: 'America/Chicago', hours: OFFICE };

function refused(act: () => unknown): Partial<DomainError> {
	try {
		act();
	} catch (thrown) {
		if (thrown instanceof DomainError) return { code: thrown.code, field: thrown.field, message: thrown.message };
		throw thrown;
	}
	throw new Error('was accepted');
}

describe('a calendar refuses, naming the field', () => {
	it.each<[string, CalendarSpec, string]>([
		['unknown-time-zone', { ...spec, timezone: 'Mars/Olympus' }, 'timezone'],
		['unknown-time-zone', { ...spec, timezone: '+02:00' }, 'timezone'],
		['unknown-time-zone', { ...spec, timezone: 'local' }, 'timezone'],
		['unknown-time-zone', { ...spec, timezone: '' }, 'timezone'],
		['invalid-window', { ...spec, hours: { ...NEVER, tue: [['09:00', '12:00'], ['9', '17:00']] } }, 'hours.tue[1]'],
		['invalid-window', { ...spec, hours: { ...NEVER, tue: [['09:00', '24:01']] } }, 'hours.tue[0]'],
		['invalid-date', { ...spec, holidays: holidays({ dates: ['2026-12-24', '2026-02-30'] }) }, 'holidays.dates[1]'],
		['invalid-date', { ...spec, holidays: holidays({ openings: [{ date: 'tomorrow', windows: [] }] }) }, 'holidays.openings[0].date'],
		['invalid-window', { ...spec, holidays: holidays({ openings: [{ date: '2026-12-24', windows: [['8', '9']] }] }) }, 'holidays.openings[0].windows[0]'],
		['unknown-holiday-country', { ...spec, holidays: holidays({ country: 'XX' }) }, 'holidays.country'],
		['unknown-holiday-country', { ...spec, holidays: holidays({ country: 'constructor' }) }, 'holidays.country'],
	])('%s: %j', (code, bad, field) => {
		const refusal = refused(() => buildCalendar(bad));
		expect(refusal).toMatchObject({ code, field });
		expect(refusal.message).toContain(field);
	});

	it.each<[string, () => unknown]>([
		['invalid-instant', () => buildCalendar(spec).isOpen(NaN)],
		['invalid-instant', () => buildCalendar(spec).minutesBetween(0, Infinity)],
		['invalid-instant', () => alwaysOpen('UTC').nextOpening(NaN)],
		['invalid-minutes', () => buildCalendar(spec).addMinutes(0, -1)],
		['invalid-minutes', () => buildCalendar(spec).addMinutes(0, NaN)],
		['invalid-date', () => buildCalendar(spec).windowsOn('2026-02-29')],
		['unknown-time-zone', () => alwaysOpen('Nowhere')],
	])('%s, case %#', (code, act) => {
		expect(refused(act).code).toBe(code);
	});
});

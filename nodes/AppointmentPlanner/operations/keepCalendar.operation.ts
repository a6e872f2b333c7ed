import type { IDataObject } from 'n8n-workflow';

import { calendarRead, type CalendarToRead } from '../../../documents/calendars';
import { formatInstant, parseInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import type { Profile } from '../../../domain/profile';
import { resourcesOf } from '../../../domain/scheduling';
import { openLedger } from '../../shared/ledger';
import { isRecord, readJson, readNow } from '../../shared/parameters';
import { linksFor } from '../../shared/step';
import { keepCalendar as keep } from '../../shared/visit';
import { OUTPUTS, profileOf, type Operation } from './call';

/** What a calendar has answered: its busy times block slots from now on, and what differs from the ledger is said. */
export const keepCalendar: Operation = async (call) => {
	const { context, item, itemIndex } = call;
	const profile = await profileOf(call);
	const now = readNow(context, itemIndex, profile.business.timezone);
	const answer = readJson(context, 'answer', itemIndex, 'Answer');
	const calendar = calendarIn(readJson(context, 'calendar', itemIndex, 'Calendar'), profile);
	const read = calendarRead(calendar, answer, profile);
	const ledger = await openLedger(context);
	const { reading, news, reasons } = await keep({ ledger, profile, links: await linksFor(context, ledger, now), now }, calendar, read);
	const ok = !('problem' in read);
	const at = (instant: number) => formatInstant(instant, calendar.timezone);
	return {
		output: ok ? OUTPUTS.planned : OUTPUTS.noSlot,
		json: {
			...item.json,
			calendar: {
				resource: calendar.resource,
				operation: call.operation,
				ok,
				askedAt: at(reading.askedAt),
				busy: reading.busy.length,
				visits: reading.visits.length,
				differences: reading.differences.map(({ there, ...difference }) => ({ ...difference, ...(there && { start: at(there.start), end: at(there.end) }), isNew: news.some((one) => one.appointment === difference.appointment && one.kind === difference.kind) })),
				reasons,
			},
		} as unknown as IDataObject,
	};
};

/** As List Calendars gave it. */
function calendarIn(given: unknown, profile: Profile): CalendarToRead & { askedAt: number } {
	const { resource, start, end, askedAt } = isRecord(given) ? given : {};
	const found = resourcesOf(profile).find(({ id }) => id === resource);
	const { calendars: service } = profile.scheduling;
	if (!found || found.calendarAddress === undefined || service === 'none') {
		throw new DomainError('calendar-unknown', 'Calendar names none of the calendars of the profile', 'Give the item of List Calendars, and set `scheduling.calendars` and a `calendarAddress` in the profile.', 'calendar');
	}
	const at = (value: unknown, name: string) => parseInstant(value, `Calendar.${name}`, found.timezone);
	return { service, resource: found.id, address: found.calendarAddress, timezone: found.timezone, start: at(start, 'start'), end: at(end, 'end'), askedAt: at(askedAt, 'askedAt') };
}

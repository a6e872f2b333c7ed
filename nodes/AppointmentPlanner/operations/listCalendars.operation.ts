import type { IDataObject } from 'n8n-workflow';

import { readingRequest } from '../../../documents/calendars';
import { formatInstant } from '../../../domain/calendar';
import { resourcesOf } from '../../../domain/scheduling';
import type { Answer } from '../../shared/items';
import { readNow } from '../../shared/parameters';
import { profileOf, type Call } from './call';

const DAY = 86_400_000;

/** One item for each calendar of the team, with the request that reads it: from today on, as far as visits can be booked. */
export async function listCalendars(call: Call): Promise<Answer[]> {
	const { context, item, itemIndex } = call;
	const profile = await profileOf(call);
	const { calendars: service, horizonDays } = profile.scheduling;
	if (service === 'none') return [];
	const now = readNow(context, itemIndex, profile.business.timezone);
	const span = { start: now - DAY, end: now + (horizonDays + 2) * DAY };
	return resourcesOf(profile).flatMap(({ id: resource, name, timezone, calendarAddress: address }) => {
		if (address === undefined) return [];
		const request = readingRequest({ service, resource, address, timezone, ...span });
		const at = (instant: number) => formatInstant(instant, timezone);
		return [{ output: 0, json: { ...item.json, calendar: { resource, name, service, address, timezone, askedAt: at(now), start: at(span.start), end: at(span.end), request } } as unknown as IDataObject }];
	});
}

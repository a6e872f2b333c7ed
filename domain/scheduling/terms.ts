import { DomainError } from '../errors';
import type { Profile } from '../profile';
import { serviceOf } from './resources';
import type { SlotRequest } from './types';

/** A request with everything said that the service or the profile says. */
export interface Terms {
	durationMinutes: number;
	intervalMinutes: number;
	bufferBeforeMinutes: number;
	bufferAfterMinutes: number;
	arrivalWindowMinutes: number;
	noticeMinutes: number;
	horizonDays: number;
	people: number;
	needs: string[];
	timezone: string;
	limit: number;
}

/** Enough for some weeks of choice; all of a year of five-minute slots is nobody's list. */
const SHOWN = 100;
const MOST = 10_000;

export function termsOf(request: SlotRequest, profile: Profile): Terms {
	const service = serviceOf(profile, request.service);
	const { scheduling } = profile;
	return {
		durationMinutes: whole(request.durationMinutes ?? service?.durationMinutes ?? 60, 'durationMinutes', 1, 20_160),
		intervalMinutes: whole(request.intervalMinutes ?? scheduling.slotMinutes, 'intervalMinutes', 5, 1440),
		bufferBeforeMinutes: whole(request.bufferBeforeMinutes ?? service?.bufferBeforeMinutes ?? scheduling.bufferBeforeMinutes, 'bufferBeforeMinutes', 0, 10_080),
		bufferAfterMinutes: whole(request.bufferAfterMinutes ?? service?.bufferAfterMinutes ?? scheduling.bufferAfterMinutes, 'bufferAfterMinutes', 0, 10_080),
		arrivalWindowMinutes: whole(request.arrivalWindowMinutes ?? service?.arrivalWindowMinutes ?? scheduling.arrivalWindowMinutes, 'arrivalWindowMinutes', 0, 1440),
		noticeMinutes: whole(request.noticeMinutes ?? scheduling.noticeMinutes, 'noticeMinutes', 0, 527_040),
		horizonDays: whole(request.horizonDays ?? scheduling.horizonDays, 'horizonDays', 1, 366),
		people: whole(request.people ?? service?.people ?? 1, 'people', 1, 20),
		needs: request.needs ?? service?.needs ?? [],
		timezone: request.timezone ?? profile.business.timezone,
		limit: whole(request.limit ?? SHOWN, 'limit', 1, MOST),
	};
}

function whole(value: number, field: string, least: number, most: number): number {
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw new DomainError(`${field}-invalid`, `${field} is ${typeof value === 'number' ? value : 'no number'}, and must be a whole number from ${least} to ${most}`, 'Correct it, or leave it out: the service and the profile have one.', field);
}

import type { Instant } from '../case';
import { sendingIn } from './sendable';
import type { CollectionSettings, Debtor } from './types';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const DAY_MS = 96 * QUARTER_MS;

/** The earliest instant from `at` on at which a message about money may go to the customer; `at` where none comes. */
export function nextSendable(settings: CollectionSettings, { timezone }: Pick<Debtor, 'timezone'>, at: Instant): Instant {
	return sendingIn(settings, timezone ?? settings.business.timezone).next(at) ?? at;
}

/** Up to when a message that is decided on at `at` may begin to go out, to the minute; a day at the most. */
export function sendableUntil(settings: CollectionSettings, { timezone }: Pick<Debtor, 'timezone'>, at: Instant): Instant {
	const sending = sendingIn(settings, timezone ?? settings.business.timezone);
	let until = at;
	for (const step of [QUARTER_MS, MINUTE_MS]) {
		while (until - at < DAY_MS && sending.isSendable(until + step)) until += step;
	}
	return until;
}

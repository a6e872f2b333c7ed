import { formatInstant } from '../calendar';
import type { Reason } from '../case';
import type { SlaPolicy } from '../profile/schema';
import type { EvaluatedClock } from './evaluateClock';
import { textIn, type TimedEvent } from './readEvents';
import { recipientOf, type Audience } from './recipient';
import type { SlaEscalation } from './types';

/** The steps of all clocks, oldest first, with whom to tell or who was told, and why it is not who was named. */
export function escalationsOf(
	clocks: ReadonlyArray<EvaluatedClock & { policy: SlaPolicy; runsAlways: boolean }>,
	events: readonly TimedEvent[],
	audience: Audience,
	isClosed: boolean,
): { escalations: SlaEscalation[]; reasons: Reason[] } {
	const sent = new Map(events.filter(({ type }) => type === 'escalation.sent').map((event) => [textIn(event.data, 'key'), event]));
	const zone = audience.profile.business.timezone;
	const reasons = new Map<string, Reason>();

	const escalations = clocks
		.flatMap(({ policy, runsAlways, steps }) => steps.map((step) => ({ ...step, policy, runsAlways })))
		.sort((a, b) => a.dueAt - b.dueAt)
		.map(({ policy, runsAlways, key, at, repetition, to, dueAt }): SlaEscalation => {
			const { recipient, reason } = recipientOf(to, audience, isClosed && runsAlways && policy.afterHours === 'onCall');
			const told = sent.get(key);
			if (reason && !told) reasons.set(reason.message, reason);
			const sentTo = told && (textIn(told.data, 'name') ?? textIn(told.data, 'recipient'));
			return {
				key,
				clock: policy.id,
				at,
				...(repetition === undefined ? {} : { repetition }),
				to,
				dueAt: formatInstant(dueAt, zone),
				recipient,
				...(told ? { sentAt: formatInstant(told.at, zone) } : {}),
				...(sentTo ? { sentTo } : {}),
			};
		});
	return { escalations, reasons: [...reasons.values()] };
}

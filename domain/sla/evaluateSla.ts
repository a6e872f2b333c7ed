import { alwaysOpen, buildCalendar, formatInstant } from '../calendar';
import { PRIORITIES, type Assignment, type CaseEvent, type Instant, type Priority, type Reason } from '../case';
import { DomainError } from '../errors';
import { clockHours } from '../profile/clockHours';
import type { Profile } from '../profile/schema';
import { agingBucketOf } from './aging';
import { escalationsOf } from './escalationsOf';
import { evaluateClock } from './evaluateClock';
import { readEvents } from './readEvents';
import { CLOCK_STATUSES, type Sla } from './types';

export interface SlaInput {
	caseId: string;
	/** One of `PRIORITIES`; anything else counts as `normal`, and is said so. */
	priority?: string;
	/** In any order. Those after `now` do not count. */
	events: CaseEvent[];
	assignment?: Assignment | null;
	now: Instant;
}

export function evaluateSla({ caseId, priority: given, events: givenEvents, assignment, now }: SlaInput, profile: Profile): Sla {
	if (!Number.isFinite(now)) {
		throw new DomainError(
			'invalid-time',
			'now is not a time',
			'Give the time to check at, e.g. {{ $now }}.',
			'now',
		);
	}
	const zone = profile.business.timezone;
	const { priority, reasons: priorityReasons } = readPriority(given);
	const { events, unreadTypes, reasons: eventReasons } = readEvents(givenEvents, now, zone);
	const business = buildCalendar({ timezone: zone, hours: profile.hours, holidays: profile.holidays });
	const always = alwaysOpen(zone);

	const evaluated = profile.sla.map((policy) => {
		const runsAlways = clockHours(policy, priority) === 'always';
		const calendars = { clock: runsAlways ? always : business, business, runsAlways };
		return { policy, runsAlways, ...evaluateClock(policy, { caseId, priority, events, unreadTypes, now }, calendars) };
	});
	const clocks = evaluated.map(({ clock }) => clock);
	const { escalations, reasons: recipientReasons } = escalationsOf(evaluated, events, { assignment, profile, now }, !business.isOpen(now));
	const starts = evaluated.flatMap(({ firstStart }) => (firstStart === undefined ? [] : [firstStart]));
	const changes = evaluated.flatMap((clock) => clock.changes);
	const worst = CLOCK_STATUSES.find((status) => clocks.some((clock) => clock.status === status));

	return {
		...(worst === undefined ? {} : { worst }),
		clocks,
		escalations,
		...(starts.length === 0 ? {} : { agingBucket: agingBucketOf(now - Math.min(...starts)) }),
		...(changes.length === 0 ? {} : { nextCheckAt: formatInstant(Math.min(...changes), zone) }),
		reasons: [...priorityReasons, ...eventReasons, ...evaluated.flatMap(({ reasons }) => reasons), ...recipientReasons],
	};
}

function readPriority(priority: string | null | undefined): { priority: Priority; reasons: Reason[] } {
	const known = PRIORITIES.find((one) => one === priority);
	if (known) return { priority: known, reasons: [] };
	if (priority === undefined || priority === null || priority === '') return { priority: 'normal', reasons: [] };
	const message = `The priority is not one of ${PRIORITIES.join(', ')}; the clock runs as for normal`;
	return { priority: 'normal', reasons: [{ code: 'priority-unknown', message }] };
}

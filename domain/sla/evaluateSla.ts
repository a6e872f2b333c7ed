import { alwaysOpen, buildCalendar, formatInstant } from '../calendar';
import { PRIORITIES, type Assignment, type CaseEvent, type Instant, type Priority, type Reason } from '../case';
import { DomainError } from '../errors';
import type { Profile } from '../profile/schema';
import { agingBucketOf } from './aging';
import { evaluateClock } from './evaluateClock';
import { readEvents } from './readEvents';
import { recipientOf } from './recipient';
import { CLOCK_STATUSES, type Sla, type SlaEscalation } from './types';

export interface SlaInput {
	caseId: string;
	/** One that is not known counts as `normal`. */
	priority: Priority;
	/** In any order. Those after `now` do not count. */
	events: CaseEvent[];
	assignment?: Assignment | null;
	now: Instant;
}

export function evaluateSla(input: SlaInput, profile: Profile): Sla {
	const { now } = input;
	if (!Number.isFinite(now)) {
		throw new DomainError(
			'invalid-time',
			'now is not a time',
			'Give the time to check at, e.g. {{ $now }}.',
			'now',
		);
	}
	const zone = profile.business.timezone;
	const { priority, reasons: priorityReasons } = readPriority(input.priority);
	const { events, reasons: eventReasons } = readEvents(input.events, now, zone);

	const evaluated = profile.sla.map((policy) => {
		const calendar =
			policy.hours === 'always'
				? alwaysOpen(zone)
				: buildCalendar({ timezone: zone, hours: profile.hours, holidays: profile.holidays });
		return evaluateClock(policy, priority, events, now, calendar);
	});

	const clocks = evaluated.map(({ clock }) => clock);
	const escalations = evaluated
		.flatMap(({ clock, reached }) => reached.map((step) => ({ ...step, clock: clock.id })))
		.sort((a, b) => a.dueAt - b.dueAt)
		.map(
			({ keyPart, clock, at, to, dueAt }): SlaEscalation => ({
				key: `sla:${input.caseId}:${keyPart}`,
				clock,
				at,
				to,
				dueAt: formatInstant(dueAt, zone),
				recipient: recipientOf(to, input.assignment, profile.team),
			}),
		);
	const starts = evaluated.flatMap(({ firstStart }) => (firstStart === undefined ? [] : [firstStart]));
	const changes = evaluated.flatMap((clock) => clock.changes);
	const worst = CLOCK_STATUSES.find((status) => clocks.some((clock) => clock.status === status));

	return {
		...(worst === undefined ? {} : { worst }),
		clocks,
		escalations,
		...(starts.length === 0 ? {} : { agingBucket: agingBucketOf(now - Math.min(...starts)) }),
		...(changes.length === 0 ? {} : { nextCheckAt: formatInstant(Math.min(...changes), zone) }),
		reasons: [...priorityReasons, ...eventReasons, ...evaluated.flatMap(({ reasons }) => reasons), ...missingRecipients(escalations)],
	};
}

function readPriority(priority: unknown): { priority: Priority; reasons: Reason[] } {
	const known = PRIORITIES.find((one) => one === priority);
	if (known) return { priority: known, reasons: [] };
	if (priority === undefined || priority === null || priority === '') return { priority: 'normal', reasons: [] };
	const message = `The priority is not one of ${PRIORITIES.join(', ')}; the clock runs as for normal`;
	return { priority: 'normal', reasons: [{ code: 'priority-unknown', message }] };
}

function missingRecipients(escalations: SlaEscalation[]): Reason[] {
	const nobody = new Set(escalations.filter(({ recipient }) => recipient === null).map(({ to }) => to));
	return [...nobody].map((to) => ({
		code: 'recipient-missing',
		message:
			to === 'owner'
				? 'Nobody to escalate to for "owner": the case has no owner'
				: `Nobody to escalate to for "${to}": the team has no such active member`,
	}));
}

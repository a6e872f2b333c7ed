import { readInstant } from '../calendar';
import type { Instant } from '../case';
import type { ClockStatus } from './types';

/** A clock that was not over when its section was written. */
export interface RunningClock {
	/** The policy's. */
	id: string;
	status: Extract<ClockStatus, 'onTrack' | 'atRisk' | 'breached' | 'paused'>;
	startedAt?: Instant;
	/** Absent while it is on hold. */
	dueAt?: Instant;
}

/**
 * The clocks that run by a case's `sla` section, which may be of an earlier moment, or anybody's: by its times, whoever reads it
 * tells how they stand now.
 */
export function runningClocks(section: unknown, zone: string): RunningClock[] {
	const clocks = isRecord(section) && Array.isArray(section.clocks) ? (section.clocks as unknown[]) : [];
	return clocks.flatMap((clock): RunningClock[] => {
		if (!isRecord(clock)) return [];
		const { status } = clock;
		const id = typeof clock.id === 'string' ? clock.id : '';
		if (status === 'paused') return [{ id, status }];
		if (status !== 'onTrack' && status !== 'atRisk' && status !== 'breached') return [];
		const dueAt = timeOf(clock.dueAt, zone);
		if (dueAt === undefined) return [];
		const startedAt = timeOf(clock.startedAt, zone);
		return [{ id, status, dueAt, ...(startedAt !== undefined && { startedAt }) }];
	});
}

/** As the pack writes times, at a tenth of what reading any time costs. */
function timeOf(value: unknown, zone: string): Instant | undefined {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : (readInstant(value, zone) ?? undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

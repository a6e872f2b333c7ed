import type { Instant } from '../case';

/** What the keys of all escalations of one run of a clock begin with. */
export function runKey(caseId: string, clock: string, startedAt: Instant): string {
	return `sla:${caseId}:${clock}:${startedAt}`;
}

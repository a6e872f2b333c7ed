import { DECIDING_EVENTS } from '../../collection';
import type { Instant, VoidedBy } from '../../case';
import type { CaseFile } from '../types';

/** A message about money holds as long as nothing that it was decided by is joined by more of its kind. */
export function voidedBy({ events }: Pick<CaseFile, 'events'>, types: readonly string[] = DECIDING_EVENTS, until?: Instant): VoidedBy {
	return { events: [...types], known: events.filter(({ type }) => types.includes(type)).length, ...(until !== undefined && { until }), process: 'collection' };
}

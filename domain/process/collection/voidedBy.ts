import { DECIDING_EVENTS } from '../../collection';
import type { Instant, VoidedBy } from '../../case';
import { voidedByMore } from '../step';
import type { CaseFile } from '../types';

/** A message about money holds as long as nothing that it was decided by is joined by more of its kind. */
export function voidedBy(file: Pick<CaseFile, 'events'>, types: readonly string[] = DECIDING_EVENTS, until?: Instant): VoidedBy {
	return { ...voidedByMore(file, types, 'collection'), ...(until !== undefined && { until }) };
}

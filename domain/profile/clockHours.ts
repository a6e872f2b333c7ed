import type { Priority } from '../case';
import type { SlaPolicy } from './schema';

/** The time that a policy's clock counts for a case of this priority. */
export function clockHours({ hours }: Pick<SlaPolicy, 'hours'>, priority: Priority): 'business' | 'always' {
	return typeof hours === 'string' ? hours : hours[priority];
}

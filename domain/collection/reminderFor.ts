import type { Instant } from '../case';
import { decideReminder } from './decide';
import { readFacts, type CollectionInput } from './read/readFacts';
import type { CollectionSettings, Reminder } from './types';

/** From what a case holds to the decision, for a process and for a node alike. */
export function reminderFor(input: CollectionInput, settings: CollectionSettings, now: Instant): Reminder {
	return decideReminder(readFacts(input, settings, now), settings);
}

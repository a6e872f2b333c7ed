import { because, type Reason } from '../case';
import type { TeamPhrase } from '../language';

/** One flag where it applies; `code` is kebab-case and never changes. */
export function flagIf<Phrase extends TeamPhrase>(applies: boolean, ...reason: Parameters<typeof because<Phrase>>): Reason[] {
	return applies ? [because(...reason)] : [];
}

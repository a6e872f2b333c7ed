import type { Reason } from '../case';

/** One flag where it applies; `code` is kebab-case and never changes. */
export function flagIf(applies: boolean, code: string, message: string): Reason[] {
	return applies ? [{ code, message }] : [];
}

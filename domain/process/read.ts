import { DomainError } from '../errors';

/** What a reader of another room gave, or why it could not read; anything else that is thrown goes on. */
export function readOr<T>(read: () => T): { value: T } | { error: DomainError } {
	const outcome = outcomeOf(read);
	if ('value' in outcome) return outcome;
	if (outcome.cause instanceof DomainError) return { error: outcome.cause };
	throw outcome.cause;
}

function outcomeOf<T>(read: () => T): { value: T } | { cause: unknown } {
	try {
		return { value: read() };
	} catch (cause) {
		return { cause };
	}
}

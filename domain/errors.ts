/**
 * Bad data or bad settings, said so that a person can go on.
 *
 * `code` is stable and kebab-case. `message` says what happened, naming the field; `description` says how to go on.
 * `field` is the path inside the object that was read, e.g. `team[2].skills[0]`.
 * "No answer" is never an error: it is a value of the result.
 */
export class DomainError extends Error {
	readonly code: string;
	readonly description: string;
	readonly field?: string;

	constructor(code: string, message: string, description: string, field?: string) {
		super(message);
		this.name = 'DomainError';
		this.code = code;
		this.description = description;
		if (field !== undefined) this.field = field;
	}
}

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

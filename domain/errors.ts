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

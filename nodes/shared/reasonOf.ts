import type { Reason } from '../../domain/case';
import type { DomainError } from '../../domain/errors';

/** What kept an item from being answered, as the reason that its result carries: what happened, and how to go on. */
export function reasonOf({ code, message, description }: DomainError): Reason {
	return { code, message: `${message}. ${description}` };
}

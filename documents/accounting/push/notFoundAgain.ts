import { DomainError } from '../../../domain/errors';

/** A second document would be one too many: a person says what became of the first. */
export function notFoundAgain(service: string, id: string): DomainError {
	return new DomainError(
		'document-not-found',
		`${service} had it under the ID ${id}, and it is not found there any more`,
		'Give it its number back there; or record invoice.exported for it on the case, with the service, the number and the ID.',
	);
}

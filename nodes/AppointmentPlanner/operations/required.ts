import { DomainError } from '../../../domain/errors';
import type { Appointment } from '../../../domain/scheduling';
import type { Facts } from './call';

/** The appointment that is to be changed. */
export function required({ known, caseId }: Facts): Appointment {
	if (known) return known;
	throw new DomainError('appointment-missing', `There is no appointment for the case ${caseId.slice(0, 40)}`, 'Book one first, or point Appointment at the section that Book gave.', 'appointment');
}

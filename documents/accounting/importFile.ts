import type { Invoice } from '../../domain/billing/types';
import { DomainError } from '../../domain/errors';

/** The lines of an invoice belong together by its number. */
export function importNumber({ number, key }: Invoice): string {
	if (number) return number;
	throw new DomainError(
		'invoice-without-number',
		`The invoice with the key ${key} has no number`,
		'Approve the draft first: an invoice gets its number then.',
		'number',
	);
}

/** As the seller's country writes a date in digits; both programs ask for the order when they import. */
export function importDate(date: string, { seller }: Invoice): string {
	const [year, month, day] = date.split('-');
	return seller.address?.country === 'US' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
}

import { Decimal } from '../../domain/money';
import type { SlipAddress, SwissBill } from './swissBill';

/** The text of the code: one field a line, those of an ultimate creditor being left open. */
export function swissPayload({ iban, creditor, debtor, amount, currency, reference, message }: SwissBill): string {
	return [
		...['SPC', '0200', '1', iban],
		...addressLines(creditor),
		...NOBODY,
		...[new Decimal(amount).toFixed(2), currency],
		...(debtor ? addressLines(debtor) : NOBODY),
		...[reference.type, reference.value, message, 'EPD'],
	].join('\n');
}

const NOBODY = Array.from({ length: 7 }, () => '');

function addressLines({ name, street = '', house = '', postcode, town, country }: SlipAddress): string[] {
	return ['S', name, street, house, postcode, town, country];
}

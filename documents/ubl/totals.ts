import { Decimal } from '../../domain/money';
import type { Invoice } from '../../domain/billing/types';
import type { Amount } from './amount';
import { countryOf } from './party';
import { taxCategory } from './vat';
import type { VatBreakdown } from './vatBreakdown';
import type { Xml } from './writeXml';

/** DE-R-014: between Germans each row of the breakdown has a rate, which EN 16931 leaves open for O (BR-48). */
export function taxTotal({ totals, seller, customer }: Invoice, { groups }: VatBreakdown, amount: Amount): Xml {
	const isGerman = countryOf(seller) === 'DE' && countryOf(customer) === 'DE';
	return {
		'cbc:TaxAmount': amount(totals.tax),
		'cac:TaxSubtotal': groups.map((group) => ({
			'cbc:TaxableAmount': amount(group.base),
			'cbc:TaxAmount': amount(group.tax),
			'cac:TaxCategory': taxCategory(group, group.exemption, isGerman),
		})),
	};
}

/** EN 16931 knows no withheld tax: it counts as paid before, which leaves the amount due as it is (BR-CO-16). */
export function monetaryTotal({ totals, allowances, charges }: Invoice, amount: Amount): Xml {
	const prepaid = new Decimal(totals.prepaid).plus(totals.withheld);
	return {
		'cbc:LineExtensionAmount': amount(totals.lines),
		'cbc:TaxExclusiveAmount': amount(totals.net),
		'cbc:TaxInclusiveAmount': amount(totals.gross),
		// BR-CO-11 and BR-CO-12: a sum wherever there is one to sum, even of 0.
		'cbc:AllowanceTotalAmount': allowances.length > 0 ? amount(totals.allowances) : undefined,
		'cbc:ChargeTotalAmount': charges.length > 0 ? amount(totals.charges) : undefined,
		'cbc:PrepaidAmount': prepaid.isZero() ? undefined : amount(prepaid),
		'cbc:PayableRoundingAmount': new Decimal(totals.rounding).isZero() ? undefined : amount(totals.rounding),
		'cbc:PayableAmount': amount(totals.due),
	};
}

import { Decimal } from '../../../../domain/money';
import { at, type Element, textAt } from '../element';
import { allowances, cents, charges, decimals, has, lines, number, type Rule, total } from '../rule';

const sums = (root: Element) => at(root, 'cac:LegalMonetaryTotal');
const subtotals = (root: Element) => at(root, 'cac:TaxTotal/cac:TaxSubtotal');
const ONE = new Decimal(1);

/** Within less than 1 of the rate on the base, which is all that the schematron asks. */
export function isNearRate(row: Element): boolean {
	const expected = cents(number(row, 'cbc:TaxableAmount').abs().times(number(row, 'cac:TaxCategory/cbc:Percent')).div(100));
	return number(row, 'cbc:TaxAmount').abs().minus(expected).abs().lt(ONE);
}

/** BR-CO-10 to 17: how the amounts follow from each other. */
const RELATIONS: Rule[] = [
	{ id: 'BR-CO-10', of: sums, holds: (own, root) => number(own, 'cbc:LineExtensionAmount').eq(cents(total(lines(root), 'cbc:LineExtensionAmount'))) },
	{ id: 'BR-CO-11', of: sums, holds: (own, root) => isSum(own, 'cbc:AllowanceTotalAmount', allowances(root)) },
	{ id: 'BR-CO-12', of: sums, holds: (own, root) => isSum(own, 'cbc:ChargeTotalAmount', charges(root)) },
	{
		id: 'BR-CO-13',
		of: sums,
		holds: (own) =>
			number(own, 'cbc:TaxExclusiveAmount').eq(cents(number(own, 'cbc:LineExtensionAmount').plus(number(own, 'cbc:ChargeTotalAmount')).minus(number(own, 'cbc:AllowanceTotalAmount')))),
	},
	{
		id: 'BR-CO-14',
		of: (root) => at(root, 'cac:TaxTotal').filter((one) => has(one, 'cac:TaxSubtotal')),
		holds: (taxes) => number(taxes, 'cbc:TaxAmount').eq(cents(total(at(taxes, 'cac:TaxSubtotal'), 'cbc:TaxAmount'))),
	},
	{
		id: 'BR-CO-15',
		of: sums,
		holds: (own, root) => {
			const taxes = at(root, 'cac:TaxTotal').filter((one) => at(one, 'cbc:TaxAmount')[0]?.attributes.currencyID === textAt(root, 'cbc:DocumentCurrencyCode'));
			return taxes.length === 1 && number(own, 'cbc:TaxInclusiveAmount').eq(cents(number(own, 'cbc:TaxExclusiveAmount').plus(total(taxes, 'cbc:TaxAmount'))));
		},
	},
	{
		id: 'BR-CO-16',
		of: sums,
		holds: (own) =>
			cents(number(own, 'cbc:PayableAmount').minus(number(own, 'cbc:PayableRoundingAmount'))).eq(
				cents(number(own, 'cbc:TaxInclusiveAmount').minus(number(own, 'cbc:PrepaidAmount'))),
			),
	},
	{ id: 'BR-CO-17', of: subtotals, holds: (row) => (isAtZero(row) ? number(row, 'cbc:TaxAmount').round().isZero() : isNearRate(row)) },
];

const isAtZero = (row: Element) => number(row, 'cac:TaxCategory/cbc:Percent').round().isZero();

function isSum(own: Element, name: string, parts: Element[]): boolean {
	return has(own, name) ? number(own, name).eq(cents(total(parts, 'cbc:Amount'))) : parts.length === 0;
}

const placed = (id: string, of: Rule['of'], name: string): Rule => ({ id, of, holds: (place) => decimals(textAt(place, name) ?? '') <= 2 });

/** BR-DEC-…: no amount has more than two decimals. */
const DECIMALS: Rule[] = [
	placed('BR-DEC-01', allowances, 'cbc:Amount'),
	placed('BR-DEC-02', allowances, 'cbc:BaseAmount'),
	placed('BR-DEC-05', charges, 'cbc:Amount'),
	placed('BR-DEC-06', charges, 'cbc:BaseAmount'),
	placed('BR-DEC-09', sums, 'cbc:LineExtensionAmount'),
	placed('BR-DEC-10', sums, 'cbc:AllowanceTotalAmount'),
	placed('BR-DEC-11', sums, 'cbc:ChargeTotalAmount'),
	placed('BR-DEC-12', sums, 'cbc:TaxExclusiveAmount'),
	placed('BR-DEC-13', (root) => at(root, 'cac:TaxTotal'), 'cbc:TaxAmount'),
	placed('BR-DEC-14', sums, 'cbc:TaxInclusiveAmount'),
	placed('BR-DEC-16', sums, 'cbc:PrepaidAmount'),
	placed('BR-DEC-17', sums, 'cbc:PayableRoundingAmount'),
	placed('BR-DEC-18', sums, 'cbc:PayableAmount'),
	placed('BR-DEC-19', subtotals, 'cbc:TaxableAmount'),
	placed('BR-DEC-20', subtotals, 'cbc:TaxAmount'),
	placed('BR-DEC-23', lines, 'cbc:LineExtensionAmount'),
	placed('BR-DEC-24', (root) => lines(root).flatMap(allowances), 'cbc:Amount'),
	placed('BR-DEC-25', (root) => lines(root).flatMap(allowances), 'cbc:BaseAmount'),
	placed('BR-DEC-27', (root) => lines(root).flatMap(charges), 'cbc:Amount'),
	placed('BR-DEC-28', (root) => lines(root).flatMap(charges), 'cbc:BaseAmount'),
];

export const SUMS: Rule[] = [...RELATIONS, ...DECIMALS];

import { Decimal, sum, ZERO } from '../../domain/money';
import type { Tax } from '../../domain/billing/types';
import type { Xml } from './writeXml';

/** All that EN 16931 says of a line's taxes: one category, and its rate unless the category is O. */
export interface Vat {
	category: string;
	/** Per cent. */
	rate: Decimal;
}

const CHARGED = new Set(['S', 'L', 'M']);
const UNCHARGED = new Set(['Z', 'E', 'AE', 'K', 'G', 'O']);

/**
 * Several taxes become one of their joint rate: 6.25 % and 2 % are 8.25 %. What the customer keeps back is no tax of the
 * document, and nothing charged at all is outside the scope of VAT (O).
 *
 * A category that contradicts its rate gives way to it: what is standard at 0 % is zero-rated (BR-S-05).
 */
export function vatOf(taxes: readonly Tax[]): Vat {
	const charges = chargesOf(taxes);
	const rate = sum(charges.map(({ percent }) => percent));
	const named = (categories: ReadonlySet<string>) => charges.find(({ tax }) => categories.has(tax.category))?.tax.category;

	if (charges.length === 0) return { category: 'O', rate };
	if (!rate.isZero()) return { category: named(CHARGED) ?? 'S', rate };
	return { category: named(UNCHARGED) ?? 'Z', rate };
}

/** Per cent of the net amount that each tax comes to; a compound one is charged on those before it too. */
export function chargesOf(taxes: readonly Tax[]): Array<{ tax: Tax; percent: Decimal }> {
	let joint = ZERO;
	return taxes.flatMap((tax) => {
		if (tax.withheld) return [];
		const percent = tax.compound ? joint.div(100).plus(1).times(tax.rate) : new Decimal(tax.rate);
		joint = joint.plus(percent);
		return { tax, percent };
	});
}

/** Per cent of the net amount that is inside prices with tax. */
export function rateInPrices(taxes: readonly Tax[]): Decimal {
	return sum(chargesOf(taxes).flatMap(({ tax, percent }) => (tax.onTop ? [] : percent)));
}

/**
 * BR-O-05: nothing outside the scope of VAT has a rate, not even 0.
 *
 * @param isRated whether it is to have one all the same
 */
export function taxCategory({ category, rate }: Vat, exemption?: { code?: string; reason?: string }, isRated = false): Xml {
	return {
		'cbc:ID': category,
		'cbc:Percent': category === 'O' && !isRated ? undefined : rate.toFixed(),
		'cbc:TaxExemptionReasonCode': exemption?.code,
		'cbc:TaxExemptionReason': exemption?.reason,
		'cac:TaxScheme': { 'cbc:ID': 'VAT' },
	};
}

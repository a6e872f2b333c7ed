import { Decimal } from '../../domain/money';
import type { InvoiceLine } from '../../domain/billing/types';

export interface Price {
	/** Below 0 for a credit, for the price never is (BR-27). */
	quantity: Decimal;
	/** Without tax. */
	price: Decimal;
	/** How many units the price is for. */
	base: Decimal;
}

const DIGITS = 10;
/** PEPPOL-EN16931-R120. */
const TOLERANCE = new Decimal('0.02');

/**
 * The price as agreed, without the tax that may be inside it. Where quantity × price does not make `full` (a currency without
 * cents, tax worked out of the sum), the price that does; at quantities where ten decimals do not reach, the full
 * amount for the full quantity.
 *
 * @param full the line without tax, before discounts and charges
 * @param includedRate per cent of tax inside the price
 */
export function priceOf({ quantity, unitPrice, baseQuantity }: InvoiceLine, full: Decimal, includedRate: Decimal): Price {
	const count = new Decimal(quantity).abs();
	const isCredit = full.isZero() ? new Decimal(quantity).isNegative() : full.isNegative();
	const base = new Decimal(baseQuantity ?? 1);
	const signed = (price: Decimal, units: Decimal): Price => ({ quantity: isCredit ? count.negated() : count, price: price.abs(), base: units });

	const agreed = signed(new Decimal(unitPrice).div(includedRate.div(100).plus(1)).toDecimalPlaces(DIGITS), base);
	if (count.isZero() || makes(agreed, full)) return agreed;
	const derived = signed(full.times(base).div(count).toDecimalPlaces(DIGITS), base);
	return makes(derived, full) ? derived : signed(full, count);
}

function makes({ quantity, price, base }: Price, full: Decimal): boolean {
	return quantity.times(price).div(base).minus(full).abs().lte(TOLERANCE);
}

import { DomainError } from '../../errors';
import { type Decimal, readDecimal, sum } from '../../money';
import type { DocumentInput } from '../types';
import { afterDiscounts, amountsOn } from './adjustments';
import type { Position } from './levyTaxes';
import type { TaxTable } from './taxTable';
import type { Terms } from './terms';

export interface PricedLine {
	/** After discounts and charges. */
	position: Position;
	discounts: Decimal[];
	charges: Decimal[];
}

/** Quantity × price is rounded, then each discount and charge, so the line follows from the amounts it shows. */
export function priceLine(line: DocumentInput['lines'][number], field: string, { round }: Terms, setOf: TaxTable): PricedLine {
	const full = readDecimal(line.quantity, `${field}.quantity`).times(readDecimal(line.unitPrice, `${field}.unitPrice`));
	const before = round(line.baseQuantity === undefined ? full : full.div(readBaseQuantity(line.baseQuantity, `${field}.baseQuantity`)));
	const discounts = amountsOn(before, line.discounts, `${field}.discounts`, round);
	const left = afterDiscounts(before, line.discounts, discounts, `${field}.discounts`);
	const charges = amountsOn(before, line.charges, `${field}.charges`, round);
	return { position: { set: setOf(line.taxes, `${field}.taxes`), amount: sum([left, ...charges]) }, discounts, charges };
}

function readBaseQuantity(value: string, field: string): Decimal {
	const quantity = readDecimal(value, field);
	if (quantity.gt(0)) return quantity;
	throw new DomainError('invalid-base-quantity', `${field} is ${quantity.toFixed()}`, 'Write how many units the price is for: more than 0.', field);
}

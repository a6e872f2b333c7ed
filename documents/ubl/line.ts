import { Decimal, sum, ZERO } from '../../domain/money';
import type { InvoiceLine } from '../../domain/billing/types';
import { adjustmentElement } from './adjustment';
import type { Amount } from './amount';
import { type Price, priceOf } from './price';
import { ONE, unitCode } from './unitCode';
import { rateInPrices, taxCategory, type Vat } from './vat';
import type { Xml } from './writeXml';

export interface LineForm {
	quantityName: 'cbc:InvoicedQuantity' | 'cbc:CreditedQuantity';
	amount: Amount;
	pricesIncludeTax: boolean;
}

export function lineElement(line: InvoiceLine, vat: Vat, { quantityName, amount, pricesIncludeTax }: LineForm): Xml {
	const { full, quantity, price, base, unit } = figuresOf(line, pricesIncludeTax);
	const { name, description } = wording(line);

	return {
		'cbc:ID': line.id,
		'cbc:Note': line.customerNote,
		[quantityName]: { '@_unitCode': unit, '#text': quantity.toFixed() },
		'cbc:LineExtensionAmount': amount(line.net),
		'cac:AllowanceCharge': [
			...line.discounts.map((discount) => adjustmentElement('discount', discount, full, amount)),
			...line.charges.map((charge) => adjustmentElement('charge', charge, full, amount)),
		],
		'cac:Item': {
			'cbc:Description': description,
			'cbc:Name': name,
			'cac:SellersItemIdentification': { 'cbc:ID': line.sku },
			'cac:ClassifiedTaxCategory': taxCategory(vat),
		},
		'cac:Price': {
			'cbc:PriceAmount': { ...amount(line.net), '#text': price.toFixed() },
			'cbc:BaseQuantity': base.eq(1) ? undefined : { '@_unitCode': unit, '#text': base.toFixed() },
		},
	};
}

/** `full`: without tax, before discounts and charges. */
export function figuresOf(line: InvoiceLine, pricesIncludeTax: boolean): Price & { full: Decimal; unit: string } {
	const nets = (adjustments: InvoiceLine['discounts']) => sum(adjustments.map(({ net }) => new Decimal(net)));
	const full = new Decimal(line.net).plus(nets(line.discounts)).minus(nets(line.charges));
	return { ...priceOf(line, full, pricesIncludeTax ? rateInPrices(line.taxes) : ZERO), full, unit: (line.unit && unitCode(line.unit)) || ONE };
}

/** BR-25 asks for a name: the first line of what is invoiced, else its article number or the line's. */
export function wording({ id, sku, description }: InvoiceLine): { name: string; description: string } {
	const [first, ...others] = description.split('\n');
	return { name: first.trim() || sku || id, description: others.join('\n') };
}

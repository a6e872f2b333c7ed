import { Decimal } from '../../domain/money';
import type { AppliedAdjustment } from '../../domain/billing/types';
import type { Amount } from './amount';
import { type Vat, taxCategory } from './vat';
import type { Xml } from './writeXml';

/** A discount or charge without tax. `base` is what a percentage is of; on the document `vat` says how it is taxed. */
export function adjustmentElement(kind: 'discount' | 'charge', { reason, percent, net }: AppliedAdjustment, base: Decimal, amount: Amount, vat?: Vat): Xml {
	const isCharge = kind === 'charge';
	const isShown = percent !== undefined && follows(net, base, percent);
	return {
		'cbc:ChargeIndicator': String(isCharge),
		// BR-33, BR-38, BR-42 and BR-44 ask for one.
		'cbc:AllowanceChargeReason': reason || (isCharge ? 'Charge' : 'Discount'),
		'cbc:MultiplierFactorNumeric': isShown ? new Decimal(percent).toFixed() : undefined,
		'cbc:Amount': amount(net),
		'cbc:BaseAmount': isShown ? amount(base) : undefined,
		'cac:TaxCategory': vat && taxCategory(vat),
	};
}

/** PEPPOL-EN16931-R040. Prices with tax and currencies without cents round further away; then the amount alone is said. */
function follows(net: string, base: Decimal, percent: string): boolean {
	return base.times(percent).div(100).minus(net).abs().lte('0.02');
}

import { Decimal } from '../../domain/money';
import type { AppliedAdjustment } from '../../domain/billing/types';
import type { Amount } from './amount';
import { type Vat, taxCategory } from './vat';
import type { Xml } from './writeXml';

/** A discount or charge without tax. `base` is what a percentage is of; on the document `vat` says how it is taxed. */
export function adjustmentElement(kind: 'discount' | 'charge', { reason, percent, net }: AppliedAdjustment, base: Decimal, amount: Amount, vat?: Vat): Xml {
	const shown = shownPercent({ net, percent }, base);
	return {
		'cbc:ChargeIndicator': String(kind === 'charge'),
		'cbc:AllowanceChargeReason': reasonOf(kind, reason),
		'cbc:MultiplierFactorNumeric': shown,
		'cbc:Amount': amount(net),
		'cbc:BaseAmount': shown === undefined ? undefined : amount(base),
		'cac:TaxCategory': vat && taxCategory(vat),
	};
}

/** BR-33, BR-38, BR-42 and BR-44 ask for one. */
export function reasonOf(kind: 'discount' | 'charge', reason: string | undefined): string {
	return reason || (kind === 'charge' ? 'Charge' : 'Discount');
}

/** Where the amount is that share of the base. */
export function shownPercent({ net, percent }: Pick<AppliedAdjustment, 'net' | 'percent'>, base: Decimal): string | undefined {
	return percent !== undefined && follows(net, base, percent) ? new Decimal(percent).toFixed() : undefined;
}

/** PEPPOL-EN16931-R040. Prices with tax and currencies without cents round further away; then the amount alone is said. */
function follows(net: string, base: Decimal, percent: string): boolean {
	return base.times(percent).div(100).minus(net).abs().lte('0.02');
}

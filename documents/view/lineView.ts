import type { AppliedAdjustment, InvoiceLine, Tax } from '../../domain/billing/types';
import { adjustmentText } from './adjustmentText';
import { negated } from './amounts';
import { excerpt } from './excerpt';
import type { LineView } from './types';
import type { Wording } from './wording';

/** So that a line still fits on a page. */
const DESCRIPTION_CHARACTERS = 1000;
const DESCRIPTION_LINES = 16;
const MOST_ADJUSTMENTS = 8;
const TAX_CHARACTERS = 60;

export function lineView(line: InvoiceLine, index: number, wording: Wording): LineView {
	const { labels, format } = wording;
	const adjustment = (label: string, sign: (amount: string) => string) => (one: AppliedAdjustment) =>
		`${adjustmentText(one, label, wording)} (${format.amount(sign(one.amount))})`;
	const adjustments = [
		...line.discounts.map(adjustment(labels.discount, negated)),
		...line.charges.map(adjustment(labels.charge, (amount) => amount)),
	];
	const price = format.price(line.unitPrice);
	return {
		position: String(index + 1),
		description: excerpt(line.description, DESCRIPTION_CHARACTERS, DESCRIPTION_LINES),
		details: [
			...(line.sku ? [excerpt(line.sku, 80)] : []),
			...adjustments.slice(0, MOST_ADJUSTMENTS),
			...(adjustments.length > MOST_ADJUSTMENTS ? [`… (+${adjustments.length - MOST_ADJUSTMENTS})`] : []),
		],
		quantity: [format.quantity(line.quantity), line.unit && excerpt(line.unit, 20)].filter(Boolean).join(' '),
		unitPrice: line.baseQuantity ? `${price} / ${format.quantity(line.baseQuantity)}` : price,
		tax: excerpt(line.taxes.map((tax) => rateText(tax, wording)).join(' + '), TAX_CHARACTERS),
		amount: format.amount(line.amount),
	};
}

function rateText({ rate, withheld }: Tax, { format }: Wording): string {
	return format.percent(withheld ? negated(rate) : rate);
}

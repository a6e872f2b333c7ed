import type { AppliedAdjustment, Invoice } from '../../domain/billing/types';
import { Decimal, sum } from '../../domain/money';
import { adjustmentText } from './adjustmentText';
import { isZero, negated } from './amounts';
import { excerpt } from './excerpt';
import { formats } from './formats';
import type { TotalRow } from './types';
import type { Wording } from './wording';

/** From the lines down to what is due, without tax until the total before tax; what is 0 and changes nothing is left out. */
export function totalRows(invoice: Invoice, wording: Wording): TotalRow[] {
	const { labels, format, locale } = wording;
	const { totals, allowances, charges, taxBreakdown, taxCurrency } = invoice;
	const row = (label: string, amount: string, weight: TotalRow['weight'] = 'plain') => ({ label, value: format.money(amount), weight });
	const unlessZero = (label: string, amount: string, shown = amount) => (isZero(amount) ? [] : [row(label, shown)]);
	const adjusted = (label: string, sign: (amount: string) => string) => (one: AppliedAdjustment) => row(taxed(one, label, wording), sign(one.net));
	return [
		...(allowances.length + charges.length > 0 ? [row(labels.subtotal, totals.lines)] : []),
		...allowances.map(adjusted(labels.discount, negated)),
		...charges.map(adjusted(labels.charge, (amount) => amount)),
		row(labels.net, totals.net),
		row(labels.taxes, totals.tax),
		...(taxCurrency ? [{ label: `${labels.taxes} (1 ${invoice.currency} = ${format.quantity(taxCurrency.rate)} ${taxCurrency.currency})`, value: formats(locale, taxCurrency.currency, 2).money(taxCurrency.amount), weight: 'plain' as const }] : []),
		row(labels.gross, totals.gross, 'sum'),
		...unlessZero(labels.withheld, withheldForGood(invoice), negated(withheldForGood(invoice))),
		...taxBreakdown.filter(({ retained }) => retained).flatMap(({ name, code, tax }) => unlessZero(excerpt(name ?? code, 60), tax, negated(tax))),
		...unlessZero(labels.prepaid, totals.prepaid, negated(totals.prepaid)),
		...unlessZero(labels.rounding, totals.rounding),
		row(invoice.kind === 'creditNote' ? labels.credited : labels.due, totals.due, 'due'),
	];
}

/** But for what is kept back until completion. */
function withheldForGood({ taxBreakdown, totals }: Invoice): string {
	const retained = taxBreakdown.filter((row) => row.retained).map(({ tax }) => new Decimal(tax));
	return retained.length === 0 ? totals.withheld : new Decimal(totals.withheld).minus(sum(retained)).toFixed();
}

/** A discount that was spread over several taxes is there once for each: the rate tells them apart. */
function taxed(adjustment: AppliedAdjustment, label: string, wording: Wording): string {
	const rates = adjustment.taxes.filter(({ retained }) => !retained).map(({ rate }) => wording.format.percent(rate)).join(' + ');
	const text = adjustmentText(adjustment, label, wording);
	return rates ? `${text} (${wording.labels.tax} ${rates})` : text;
}

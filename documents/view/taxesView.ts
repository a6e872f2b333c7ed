import type { Invoice, TaxBreakdown } from '../../domain/billing/types';
import { negated } from './amounts';
import { excerpt } from './excerpt';
import type { InvoiceView } from './types';
import type { Wording } from './wording';

export function taxesView({ taxBreakdown: all }: Invoice, { labels, format }: Wording): InvoiceView['taxes'] {
	// What is kept back until completion is no tax.
	const taxBreakdown = all.filter(({ retained }) => !retained);
	if (taxBreakdown.length === 0) return undefined;
	const statement = ({ exemptionReason, category }: TaxBreakdown) =>
		exemptionReason ? excerpt(exemptionReason, 300) : labels.statements[category as keyof typeof labels.statements];
	return {
		heading: labels.taxes,
		headings: { name: labels.tax, rate: '%', base: labels.taxable, tax: labels.amount },
		rows: taxBreakdown.map(({ name, code, rate, base, tax, withheld }) => ({
			name: excerpt(name ?? code, 60),
			rate: format.percent(rate),
			base: format.amount(base),
			tax: format.amount(withheld ? negated(tax) : tax),
		})),
		statements: [...new Set(taxBreakdown.map(statement).filter((text) => text !== undefined))],
	};
}

import { Decimal } from '../../domain/money';
import type { Invoice } from '../../domain/billing/types';

/** One note at most (PEPPOL-EN16931-R002): what the customer is told, and what was kept back. */
export function note({ notes, taxBreakdown, currency }: Invoice): string {
	const withheld = taxBreakdown
		.filter((row) => row.withheld)
		.map(({ code, name, rate, tax, retained }) => {
			const what = `${name ?? code} ${new Decimal(rate).toFixed()} %`;
			if (!retained) return `${what}: ${tax} ${currency} withheld by the customer, counted as paid.`;
			const amount = new Decimal(tax);
			return amount.lt(0) ? `${what}: ${tax.replace('-', '')} ${currency} kept back before, and due now.` : `${what}: ${tax} ${currency} kept back until completion, counted as paid.`;
		});
	return withoutSubjectCode([notes, ...withheld].filter(Boolean).join('\n'));
}

/** BR-CL-08 reads three characters between the first two # as a code of UNTDID 4451, which nobody meant. */
function withoutSubjectCode(text: string): string {
	return text.replace(/^([^#]*#)(?=[^#]{3}#)/, '$1 ');
}

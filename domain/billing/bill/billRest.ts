import { formatAmount } from '../../money';
import type { EarlierDocument } from '../earlier/earlier';
import { flagIf } from '../flagIf';
import { linesOf } from '../tally/linesOf';
import { grossOf, minus, negated, netOf, withoutZeros } from '../tally/tally';
import type { InvoiceLine } from '../types';
import { invoiceLinesOf } from '../work/priceWork';
import type { Bill, Job } from './bill';
import { deliveredOf } from './delivered';
import { partOfWork } from './partOfWork';
import { portionOf } from './portions';

/**
 * `final`: all the work, or what was delivered of it where that is said, less every earlier invoice with its own net amounts
 * and taxes. So all invoices together are the work to the cent; the taxes of this one are what the others leave.
 */
export function billRest(job: Job): Bill {
	const { estimate, whole, deliveries, earlier, terms } = job;
	const delivered = deliveries.length > 0 ? deliveredOf(whole.work, deliveries) : undefined;
	const portions = whole.work.lines.map((line) => portionOf(line, { delivered: delivered?.quantityOf(line.id) }, terms));
	const work = partOfWork(whole, portions, terms);
	const tally = minus(work.tally, earlier.tally);
	const gross = grossOf(tally);
	return {
		lines: [...invoiceLinesOf(work, estimate.number), ...earlier.documents.flatMap((document, index) => creditLines(document, index, job))],
		allowances: work.amounts.allowances,
		charges: work.amounts.charges,
		tally,
		work,
		limits: new Map(portions.map(({ line, steps }) => [line.id, steps])),
		changes: earlier.documents.map(({ invoice, tally: billed }) => ({
			line: 'document',
			kind: 'billedBefore',
			effect: formatAmount(netOf(billed).negated(), terms.digits),
			reason: invoice.kind === 'invoice' ? `Invoice ${invoice.number ?? 'without number'}` : `Credit note ${invoice.number ?? 'without number'}`,
		})),
		flags: [
			...(delivered?.flags ?? []),
			...flagIf(gross.lt(0), 'over-billing', 'Earlier invoices come to {amount} more than the work', { amount: formatAmount(gross.abs(), terms.digits) }),
		],
	};
}

function creditLines({ invoice, tally }: EarlierDocument, index: number, { terms, words }: Job): InvoiceLine[] {
	const number = invoice.number ?? String(index + 1);
	const name = words.say(invoice.kind === 'invoice' ? 'less' : 'lessCredit', { number });
	const description = invoice.issueDate === undefined ? name : `${name}, ${words.date(invoice.issueDate)}`;
	return linesOf(withoutZeros(negated(tally)), {
		idOf: (place) => `earlier-${index + 1}-${place}`,
		describe: (taxes, isOnly) => words.underTaxes(description, taxes, isOnly),
		origin: { kind: 'priorInvoice', ...(invoice.number === undefined ? {} : { number: invoice.number }) },
	}, terms);
}

import { Decimal, formatAmount, sum, ZERO } from '../../money';
import { computeDocument } from '../document';
import type { Terms } from '../terms';
import type { InvoiceChange } from '../types';
import type { PricedWork } from '../work/priceWork';
import { documentOf, type WorkLine } from '../work/work';
import { amountOf } from '../work/workOf';
import type { Step } from './steps';

/**
 * From the approved net amount to the billed one, line by line, then the document's discounts and charges. The effects sum
 * to the difference to the cent: a line's last step takes what its others leave.
 *
 * @param steps by line, in the order of `approved`, then of what was added
 */
export function changesOf(approved: PricedWork, billed: PricedWork, steps: ReadonlyMap<string, Step[]>, terms: Terms): InvoiceChange[] {
	const ofLines = [...steps].flatMap(([line, own]) => lineChanges(line, own, approved.netOfLine(line), billed.netOfLine(line), terms));
	const ofDocument = [
		...documentChange('discount', 'allowances', approved, billed, terms),
		...documentChange('charge', 'charges', approved, billed, terms),
	];
	const changes = [...ofLines, ...ofDocument];
	const difference = new Decimal(billed.amounts.totals.net).minus(approved.amounts.totals.net);
	const rest = difference.minus(sum(changes.map(({ effect }) => new Decimal(effect))));
	const rounding: InvoiceChange = { line: 'document', kind: 'rounding', effect: formatAmount(rest, terms.digits), reason: 'Rounding of the taxes inside the prices' };
	return rest.isZero() ? changes : [...changes, rounding];
}

function lineChanges(line: string, steps: Step[], approved: Decimal, billed: Decimal, terms: Terms): InvoiceChange[] {
	let net = approved;
	return steps.map(({ after, ...step }, index) => {
		const next = index === steps.length - 1 ? billed : after ? netAlone(after, terms) : ZERO;
		const effect = formatAmount(next.minus(net), terms.digits);
		net = next;
		return { line, ...step, effect };
	});
}

/** By its amount: a line half way through its changes can have a discount of more than it comes to. */
function netAlone(line: WorkLine, terms: Terms): Decimal {
	const priced: WorkLine = { ...line, quantity: '1', baseQuantity: '1', unitPrice: amountOf(line, terms).toFixed(), discounts: [], charges: [] };
	return new Decimal(computeDocument(documentOf({ lines: [priced], discounts: [], charges: [] }, terms)).totals.net);
}

function documentChange(kind: 'discount' | 'charge', total: 'allowances' | 'charges', approved: PricedWork, billed: PricedWork, terms: Terms): InvoiceChange[] {
	const [from, to] = [approved.amounts.totals[total], billed.amounts.totals[total]];
	if (from === to) return [];
	const name = kind === 'discount' ? 'discounts' : 'charges';
	const isSame = JSON.stringify(approved.work[name]) === JSON.stringify(billed.work[name]);
	const difference = new Decimal(to).minus(from);
	const effect = formatAmount(kind === 'discount' ? difference.negated() : difference, terms.digits);
	return [{ line: 'document', kind, from, to, effect, reason: isSame ? 'Goes with the lines' : 'Agreed anew, or shared out over several invoices' }];
}

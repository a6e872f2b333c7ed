import { Decimal, ZERO } from '../../money';
import { computeDocument } from '../document';
import { type Tally, tallyOf } from '../tally/tally';
import type { Terms } from '../terms';
import type { DocumentAmounts, InvoiceLine } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { documentOf, type Work, type WorkLine } from './work';

export interface PricedWork {
	work: Work;
	amounts: DocumentAmounts;
	tally: Tally;
	/** Without tax, by the line's id; 0 for a line that is not there. */
	netOfLine(id: string): Decimal;
}

export function priceWork(work: Work, terms: Terms): PricedWork {
	const amounts = computeDocument(documentOf(work, terms));
	const nets = new Map(amounts.lines.map(({ id, net }) => [id, new Decimal(net)]));
	const lines = work.lines.map(({ taxes = [] }, index) => ({ taxes, net: amounts.lines[index].net }));
	return { work, amounts, tally: tallyOf({ ...amounts, lines }), netOfLine: (id) => nets.get(id) ?? ZERO };
}

export function invoiceLinesOf({ work, amounts }: PricedWork, estimate: string | undefined): InvoiceLine[] {
	return work.lines.map((line, index) => invoiceLine(line, amounts.lines[index], estimate));
}

function invoiceLine(line: WorkLine, amounts: DocumentAmounts['lines'][number], estimate: string | undefined): InvoiceLine {
	const { id, sku, description, customerNote, picture, quantity, unit, unitPrice, baseQuantity, taxes = [], addedBy } = line;
	const origin = addedBy === undefined ? { kind: 'estimate' as const, number: estimate, line: id } : { kind: 'changeOrder' as const, number: addedBy, line: id };
	return withoutAbsent({ sku, description, customerNote, picture, quantity, unit, unitPrice, baseQuantity, taxes, ...amounts, id, origin: withoutAbsent(origin) });
}

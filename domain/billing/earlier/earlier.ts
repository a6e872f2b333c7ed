import { Decimal, sum } from '../../money';
import type { EarlierInvoice } from '../read/invoices';
import { grossOf, negated, NOTHING, plus, type Tally } from '../tally/tally';

/** What was invoiced for the same work before, credit notes counted below 0. */
export interface Earlier {
	documents: EarlierDocument[];
	tally: Tally;
	/** Whether some billed a share of the whole and not lines of it. */
	hasShares: boolean;
	/** Lines of the work that were billed. */
	lines: string[];
	/** Quantity billed of a line, below 0 for a credit line. */
	quantityOf(line: string): Decimal;
	/** Whether a line was billed at this price, or not at all. */
	hasPrice(line: string, unitPrice: Decimal): boolean;
	grossOf(billing: EarlierInvoice['billing']): Decimal;
}

export interface EarlierDocument {
	invoice: EarlierInvoice;
	/** With the document's sign. */
	tally: Tally;
}

/** @param tallyOfInvoice what an invoice comes to, by taxes */
export function earlierOf(invoices: readonly EarlierInvoice[], tallyOfInvoice: (invoice: EarlierInvoice) => Tally): Earlier {
	const documents = invoices.map((invoice) => {
		const tally = tallyOfInvoice(invoice);
		return { invoice, tally: invoice.kind === 'creditNote' ? negated(tally) : tally };
	});
	const billed = billedLines(invoices);
	return {
		documents,
		tally: documents.map(({ tally }) => tally).reduce(plus, NOTHING),
		hasShares: invoices.some(({ lines }) => lines.length === 0 || lines.some(({ origin }) => origin.kind === 'deposit' || origin.kind === 'progress')),
		lines: [...billed.keys()],
		quantityOf: (line) => sum(billed.get(line)?.map(({ quantity }) => quantity) ?? []),
		hasPrice: (line, unitPrice) => billed.get(line)?.every(({ price }) => price.eq(unitPrice)) ?? true,
		grossOf: (billing) => sum(documents.filter(({ invoice }) => invoice.billing === billing).map(({ tally }) => grossOf(tally))),
	};
}

/** By the line of the work. */
function billedLines(invoices: readonly EarlierInvoice[]): Map<string, Array<{ quantity: Decimal; price: Decimal }>> {
	const billed = new Map<string, Array<{ quantity: Decimal; price: Decimal }>>();
	for (const { kind, lines } of invoices) {
		for (const { id, quantity, unitPrice, baseQuantity, origin } of lines) {
			if (origin.kind !== 'estimate' && origin.kind !== 'changeOrder') continue;
			const own = { quantity: new Decimal(quantity).times(kind === 'creditNote' ? -1 : 1), price: unitPriceOf({ unitPrice, baseQuantity }) };
			const line = origin.line ?? id;
			const others = billed.get(line);
			if (others) others.push(own);
			else billed.set(line, [own]);
		}
	}
	return billed;
}

export function unitPriceOf({ unitPrice, baseQuantity = '1' }: { unitPrice: string; baseQuantity?: string }): Decimal {
	return new Decimal(unitPrice).div(baseQuantity);
}

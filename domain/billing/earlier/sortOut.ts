import { Decimal, sum } from '../../money';
import { invoiceKey } from '../key';
import type { EarlierInvoice } from '../read/invoices';

export interface SortedOut {
	key: string;
	/** Those that count, oldest first. */
	counted: EarlierInvoice[];
	/** The invoice that this one would repeat; it and what credits it do not count, so that the draft says the same again. */
	duplicate?: EarlierInvoice;
	otherCurrency: EarlierInvoice[];
}

/** Which of the earlier invoices matter for this content, and its key. One that was voided or credited in full can be billed again. */
export function sortOut(invoices: readonly EarlierInvoice[], content: unknown, estimate: string | undefined, currency: string): SortedOut {
	const own = invoices.filter((invoice) => invoice.estimate === undefined || estimate === undefined || invoice.estimate === estimate);
	const comparable = own.filter((invoice) => invoice.currency === undefined || invoice.currency === currency);
	const gone = comparable.filter(({ isVoid }) => isVoid);
	const valid = comparable.filter((invoice) => !invoice.isVoid && !gone.some((other) => credits(invoice, other)));
	const calledOff = new Set(comparable.filter((invoice) => invoice.isVoid || isCreditedInFull(invoice, valid)).map(({ key }) => key));

	let occurrence = 0;
	while (calledOff.has(invoiceKey(content, occurrence))) occurrence += 1;
	const key = invoiceKey(content, occurrence);

	const duplicate = valid.find((invoice) => invoice.key === key);
	const counted = valid.filter((invoice) => invoice !== duplicate && !credits(invoice, duplicate));
	return {
		key,
		counted: counted.sort((a, b) => compare(a.issueDate ?? '', b.issueDate ?? '')),
		...(duplicate ? { duplicate } : {}),
		otherCurrency: own.filter((invoice) => !comparable.includes(invoice) && !invoice.isVoid),
	};
}

/** What of an invoice was credited. */
export function creditsOf(invoice: EarlierInvoice, invoices: readonly EarlierInvoice[]): EarlierInvoice[] {
	return invoices.filter((credit) => credits(credit, invoice));
}

function credits(credit: EarlierInvoice, invoice: EarlierInvoice | undefined): boolean {
	return credit.kind === 'creditNote' && invoice?.number !== undefined && credit.preceding.includes(invoice.number);
}

function isCreditedInFull(invoice: EarlierInvoice, invoices: readonly EarlierInvoice[]): boolean {
	const credited = creditsOf(invoice, invoices).map(({ totals }) => new Decimal(totals.gross));
	return credited.length > 0 && sum(credited).gte(invoice.totals.gross);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

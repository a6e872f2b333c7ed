import { earlyPaymentSentences, type Invoice, paymentSentence } from '../../domain/billing';
import { isZero } from './amounts';
import { excerpt } from './excerpt';
import { isTaxInvoice } from './identifierNames';
import { lineView } from './lineView';
import { partyView } from './partyView';
import { paymentView } from './paymentView';
import { taxesView } from './taxesView';
import { totalRows } from './totalRows';
import type { InvoiceView, Row } from './types';
import { wordingOf, type Wording } from './wording';

export const NOTE_CHARACTERS = 4000;
export const NOTE_LINES = 60;

/** @param locale BCP 47; by default the customer's language and country */
export function invoiceView(invoice: Invoice, locale?: string): InvoiceView {
	const wording = wordingOf(invoice, locale);
	const { labels } = wording;
	const title = titleOf(invoice, wording);
	const countries = [invoice.seller.address?.country, invoice.customer.address?.country];
	const abroad = countries[0] !== countries[1] && !countries.includes(undefined);
	const priced = (heading: string) => (invoice.pricesIncludeTax ? `${heading} (${labels.inclusive})` : heading);
	return {
		language: wording.locale.baseName,
		name: invoice.number ? `${title} ${invoice.number}` : title,
		title,
		mark: markOf(invoice, wording),
		facts: factRows(invoice, wording),
		seller: partyView(invoice.seller, labels.from, abroad, wording),
		customer: partyView(invoice.customer, labels.to, abroad, wording),
		headings: {
			position: '#',
			description: labels.description,
			quantity: labels.quantity,
			unitPrice: priced(labels.unitPrice),
			tax: labels.tax,
			amount: priced(labels.amount),
		},
		lines: invoice.lines.map((line, index) => lineView(line, index, wording)),
		totals: totalRows(invoice, wording),
		taxes: taxesView(invoice, wording),
		instalments: instalmentRows(invoice, wording),
		payment: paymentView(invoice, wording),
		notes: notesView(invoice, wording),
		...(invoice.seller.footer && { footer: excerpt(invoice.seller.footer, 600, 6) }),
		pageOf: labels.page,
	};
}

/** What is to be paid stands beside the account already; the notes' own sentence about it would be a second please. */
function notesView(invoice: Invoice, { labels }: Wording): InvoiceView['notes'] {
	const said = invoice.kind === 'invoice' ? [paymentSentence(invoice), ...earlyPaymentSentences(invoice)] : [];
	const text = invoice.notes
		.split('\n')
		.filter((line) => !said.includes(line.trim()))
		.join('\n');
	return text.trim() === '' ? undefined : { heading: labels.notes, text: excerpt(text, NOTE_CHARACTERS, NOTE_LINES) };
}

function titleOf({ kind, seller, taxBreakdown }: Invoice, { labels, locale }: Wording): string {
	if (kind === 'creditNote') return labels.creditNote;
	const hasTax = taxBreakdown.some(({ withheld, tax }) => !withheld && !isZero(tax));
	return isTaxInvoice(locale.language, seller, hasTax) ? labels.taxInvoice : labels.invoice;
}

function markOf({ status, number }: Invoice, { labels }: Wording): string | undefined {
	if (status === 'void') return labels.void;
	return number ? undefined : labels.draft;
}

function factRows(invoice: Invoice, { labels, format }: Wording): Row[] {
	const facts: Array<[label: string, value: string | undefined]> = [
		[labels.number, invoice.number],
		[labels.issueDate, format.date(invoice.issueDate)],
		[labels.dueDate, invoice.kind === 'invoice' ? format.date(invoice.dueDate) : undefined],
		[labels.deliveryDate, invoice.servicePeriod ? `${format.date(invoice.servicePeriod.from)} – ${format.date(invoice.servicePeriod.to)}` : invoice.deliveryDate && format.date(invoice.deliveryDate)],
		[labels.estimate, invoice.estimate],
		[labels.preceding, invoice.precedingInvoices.map(({ number }) => number).join(', ')],
		[labels.reference, [invoice.customer.reference, invoice.orderReference].filter(Boolean).join(', ')],
	];
	return facts.flatMap(([label, value]) => (value ? [{ label, value: excerpt(value, 120) }] : []));
}

function instalmentRows({ instalments }: Invoice, { labels, format }: Wording): InvoiceView['instalments'] {
	if (instalments.length < 2) return undefined;
	const rows = instalments.map(({ label, dueDate, amount }) => ({
		label: [format.date(dueDate), label && excerpt(label, 120)].filter(Boolean).join(' · '),
		value: format.money(amount),
	}));
	return { heading: labels.instalments, rows };
}

import type { Invoice } from '../../domain/billing/types';
import { invoiceView, type InvoiceView } from '../view';
import { definition } from './definition';
import { drawable } from './drawable';
import { readLogo } from './logo';
import { paperOf } from './paper';
import { typeset } from './typeset';

/** @param options.locale BCP 47; by default the customer's language and country */
export async function invoicePdf(invoice: Invoice, { locale }: { locale?: string } = {}): Promise<Uint8Array> {
	const view = drawn(invoiceView(invoice, locale));
	const paper = paperOf(invoice);
	const logo = readLogo(invoice.seller.logo);
	// A JPEG is only looked at from outside; one that pdfkit cannot read goes without.
	const plain = () => typeset(definition(view, invoice.issueDate, paper));
	return logo ? typeset(definition(view, invoice.issueDate, paper, logo)).catch(plain) : plain();
}

/** The payload of a code is read by machines and stays as it is. */
function drawn(view: InvoiceView): InvoiceView {
	return JSON.parse(JSON.stringify(view), (key, value: unknown) => (typeof value === 'string' && key !== 'payload' ? drawable(value) : value)) as InvoiceView;
}

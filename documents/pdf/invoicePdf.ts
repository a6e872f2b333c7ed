import type { Invoice } from '../../domain/billing';
import type { Reason } from '../../domain/case';
import { type EstimateFacts, estimateView, invoiceView, type InvoiceView } from '../view';
import type { Archive } from './archive';
import { dateOf, definition } from './definition';
import { drawable, UNKNOWN } from './drawable';
import { readLogo } from './logo';
import { paperOf } from './paper';
import { typeset } from './typeset';

/** A longer table is set once: it takes seconds, and its last page is hardly ever all but empty. */
const MOST_LINES_TWICE = 60;

/**
 * @param options.locale BCP 47; by default the customer's language and country
 * @param options.eInvoice the same invoice as CII: it goes inside, and the document is Factur-X, which Germany calls ZUGFeRD
 */
export async function invoicePdf(invoice: Invoice, { locale, eInvoice }: { locale?: string; eInvoice?: string } = {}): Promise<Uint8Array> {
	const view = drawn(invoiceView(invoice, locale));
	return await documentPdf(view, invoice, eInvoice === undefined ? undefined : archiveOf(view, invoice.issueDate, eInvoice));
}

/** An estimate on paper, in the same hand. */
export async function estimatePdf(invoice: Invoice, about: EstimateFacts): Promise<Uint8Array> {
	return await documentPdf(drawn(estimateView(invoice, about)), invoice);
}

async function documentPdf(view: InvoiceView, invoice: Invoice, archive?: Archive): Promise<Uint8Array> {
	const paper = paperOf(invoice);
	const logo = readLogo(invoice.seller.logo);
	const set = async (isTight: boolean) => {
		// A JPEG is only looked at from outside; one that pdfkit cannot read goes without.
		const plain = () => typeset(definition(view, invoice.issueDate, paper, { isTight }), archive);
		return logo ? await typeset(definition(view, invoice.issueDate, paper, { isTight, logo }), archive).catch(plain) : await plain();
	};
	const wide = await set(false);
	if (wide.pages === 1 || view.lines.length > MOST_LINES_TWICE) return wide.file;
	// A last page of a few rows goes where they find room on the page before.
	const tight = await set(true);
	return tight.pages < wide.pages ? tight.file : wide.file;
}

function archiveOf({ name, seller }: InvoiceView, date: string, content: string): Archive {
	return { title: name, author: seller.name, date: dateOf(date), file: { name: 'factur-x.xml', description: 'Factur-X/ZUGFeRD invoice', content }, conformance: 'EN 16931' };
}

const NAMED = 12;

/** Letters that the font does not have, which the PDF shows as a sign for an unknown one. */
export function lettersNotShown(invoice: Invoice, { locale }: { locale?: string } = {}): Reason[] {
	const missing = new Set<string>();
	JSON.stringify(invoiceView(invoice, locale), (key, value: unknown) => {
		if (typeof value === 'string' && key !== 'payload') for (const letter of value) if (letter !== UNKNOWN && drawable(letter).includes(UNKNOWN)) missing.add(letter);
		return value;
	});
	if (missing.size === 0) return [];
	const named = [...missing].slice(0, NAMED).join(' ');
	return [{ code: 'letters-not-shown', message: `The PDF cannot show these letters: ${named}${missing.size > NAMED ? ` and ${missing.size - NAMED} more` : ''}` }];
}

/** The payload of a code is read by machines and stays as it is. */
function drawn(view: InvoiceView): InvoiceView {
	return JSON.parse(JSON.stringify(view), (key, value: unknown) => (typeof value === 'string' && key !== 'payload' ? drawable(value) : value)) as InvoiceView;
}

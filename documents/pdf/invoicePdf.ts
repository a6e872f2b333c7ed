import { told } from '../../domain/language';
import type { Invoice } from '../../domain/billing';
import { because, type Reason } from '../../domain/case';
import { type EstimateFacts, estimateView, invoiceView, type InvoiceView } from '../view';
import type { Archive } from './archive';
import { dateOf, definition, type Placed } from './definition';
import { drawable, UNKNOWN } from './drawable';
import { readPicture } from './picture';
import { paperOf } from './paper';
import { typeset } from './typeset';

/** A longer table is set once: it takes seconds, and its last page is hardly ever all but empty. */
const MOST_LINES_TWICE = 60;
const LINES_WITH_TOTALS = 2;

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
	const logo = readPicture(invoice.seller.logo);
	const pictures = view.lines.map(({ picture }) => readPicture(picture));
	const hasPictures = logo !== undefined || pictures.some((picture) => picture !== undefined);
	const set = async (isTight: boolean, withTotals = 0) => {
		const placed: Placed = {};
		const by = (options: { logo?: string; pictures?: typeof pictures }) => typeset(definition(view, invoice.issueDate, paper, { isTight, withTotals, placed, ...options }), archive);
		// A JPEG is only looked at from outside; one that pdfkit cannot read goes without.
		const plain = () => by({});
		return { isTight, ...(hasPictures ? await by({ logo, pictures }).catch(plain) : await plain()), placed };
	};
	const wide = await set(false);
	if (wide.pages === 1) return wide.file;
	// A last page of a few rows goes where they find room on the page before.
	const tight = view.lines.length > MOST_LINES_TWICE ? wide : await set(true);
	const chosen = tight.pages < wide.pages ? tight : wide;
	const { lines = 0, totals = 0 } = chosen.placed;
	const companions = Math.min(LINES_WITH_TOTALS, view.lines.length - 1);
	// Totals on a page by themselves belong to nothing that one sees.
	return totals > lines && companions > 0 ? (await set(chosen.isTight, companions)).file : chosen.file;
}

function archiveOf({ name, seller }: InvoiceView, date: string, content: string): Archive {
	return { title: name, author: seller.name, date: dateOf(date), file: { name: 'factur-x.xml', description: 'Factur-X/ZUGFeRD invoice', content }, conformance: 'EN 16931' };
}

const NAMED = 12;

/** Letters that the font does not have, which the PDF shows as a sign for an unknown one. */
export function lettersNotShown(invoice: Invoice, { locale }: { locale?: string } = {}): Reason[] {
	const missing = new Set<string>();
	JSON.stringify(invoiceView(invoice, locale), (key, value: unknown) => {
		if (typeof value === 'string' && !NOT_WORDS.has(key)) for (const letter of value) if (letter !== UNKNOWN && drawable(letter).includes(UNKNOWN)) missing.add(letter);
		return value;
	});
	if (missing.size === 0) return [];
	const named = [...missing].slice(0, NAMED).join(' ');
	return [because('letters-not-shown', 'The PDF cannot show these letters: {letters}', { letters: missing.size > NAMED ? told('{names} and {count} more', { names: named, count: missing.size - NAMED }) : named })];
}

/** Pictures of lines that no reader could show, and that are left out. */
export function picturesNotShown({ lines }: Invoice): Reason[] {
	const broken = lines.flatMap(({ id, picture }) => (picture !== undefined && readPicture(picture) === undefined ? [id.slice(0, 40)] : []));
	if (broken.length === 0) return [];
	return [because('picture-not-shown', 'The picture is damaged or too large, and the PDF goes without: line {lines}', { lines: broken.slice(0, NAMED).join(', ') })];
}

/** The payload of a code is read by machines and stays as it is, and so does a picture. */
const NOT_WORDS = new Set(['payload', 'picture']);

function drawn(view: InvoiceView): InvoiceView {
	return JSON.parse(JSON.stringify(view), (key, value: unknown) => (typeof value === 'string' && !NOT_WORDS.has(key) ? drawable(value) : value)) as InvoiceView;
}

import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { type Codes, type DatevCodes, datevCsv, quickBooksCsv, quickBooksFound, quickBooksInvoice, quickBooksLookup, stripeForms, stripeInvoice, xeroCsv, xeroInvoice } from '../../../documents/accounting';
import { invoiceHtml } from '../../../documents/html';
import { invoicePdf, lettersNotShown, picturesNotShown } from '../../../documents/pdf';
import { ciiInvoice, ublInvoice } from '../../../documents/ubl';
import { cutsOf, slipGaps } from '../../../documents/view';
import type { Reason } from '../../../domain/case';
import { type Invoice, withFlags } from '../../../domain/billing';
import { DomainError } from '../../../domain/errors';
import type { Profile } from '../../../domain/profile';
import { fileNameOf } from '../../../domain/text';
import { attempt } from '../../shared/attempt';
import { readDocuments } from '../../shared/documents';
import type { Answer } from '../../shared/items';
import { isRecord, readRecord } from '../../shared/parameters';
import { reasonOf } from '../../shared/reasonOf';
import { type Call, OUTPUTS } from './operation';

/**
 * The invoice with its files. What cannot be written is said and leaves the others as they are.
 *
 * @param profile says what PDF and e-invoice come as where both are wanted
 */
export async function invoiceAnswer(call: Call, given: Invoice, needsReview: boolean, profile: Pick<Profile, 'billing'>): Promise<Answer> {
	const wanted = inOne(readDocuments(call.context, call.itemIndex, DOCUMENTS), profile);
	const invoice = withFlags(given, notShown(given, wanted));
	const isFlaggedNow = invoice !== given;
	const notes: Reason[] = [];
	const written = <T>(write: () => T): T | undefined => {
		const outcome = attempt(write);
		if ('value' in outcome) return outcome.value;
		if (!(outcome.cause instanceof DomainError)) throw outcome.cause;
		const note = reasonOf(outcome.cause);
		if (!notes.some(({ message }) => message === note.message)) notes.push(note);
		return undefined;
	};
	const name = fileName(invoice);
	const file = async (content: string | Uint8Array | undefined, extension: string, mimeType: string, prefix = '') =>
		content === undefined ? undefined : await call.context.helpers.prepareBinaryData(Buffer.from(content), `${prefix}${name}.${extension}`, mimeType);

	const ubl = wanted.includes('xml') ? ublInvoice(invoice) : undefined;
	const cii = wanted.includes('cii') ? ciiInvoice(invoice) : undefined;
	const hybrid = wanted.includes('facturX') ? ciiInvoice(invoice, { isInside: true }) : undefined;
	const eInvoice = ubl ?? cii ?? hybrid;
	// A draft's file is for who checks it.
	const isIssued = invoice.number !== undefined;
	const isLeftOut = eInvoice !== undefined && eInvoice.findings.length > 0 && isIssued && isConsumer(invoice) && eInvoice !== hybrid;
	if (isLeftOut) notes.push({ code: 'e-invoice-left-out', message: 'No e-invoice file for a consumer: it would not be valid, as eInvoice.findings says' });
	const inside = isIssued && hybrid?.findings.length === 0 ? hybrid.xml : undefined;
	if (hybrid !== undefined && isIssued && inside === undefined) notes.push({ code: 'e-invoice-not-inside', message: 'The PDF goes without the e-invoice inside: it would not be valid, as eInvoice.findings says' });
	const files: Record<string, Awaited<ReturnType<typeof file>>> = {
		pdf: await file(hasPdf(wanted) ? await invoicePdf(invoice, { eInvoice: inside }) : undefined, 'pdf', 'application/pdf'),
		xml: await file(isLeftOut ? undefined : ubl?.xml, 'xml', 'application/xml'),
		cii: await file(isLeftOut ? undefined : cii?.xml, 'cii.xml', 'application/xml'),
		html: await file(wanted.includes('html') ? invoiceHtml(invoice) : undefined, 'html', 'text/html'),
		...(wanted.includes('csv') && {
			quickBooksCsv: await file(written(() => quickBooksCsv([invoice])), 'quickbooks.csv', 'text/csv'),
			xeroCsv: await file(written(() => xeroCsv([invoice])), 'xero.csv', 'text/csv'),
		}),
		// DATEV takes no file of another name.
		...(wanted.includes('datev') && { datevCsv: await file(written(() => datevCsv([invoice], readCodes(call).datev)), 'csv', 'text/csv', 'EXTF_') }),
	};
	const accounting = wanted.includes('accounting') ? shapes(invoice, readCodes(call), written) : undefined;
	if (hasPdf(wanted)) notes.push(...slipGaps(invoice));
	const binary = present(files) as IBinaryKeyData;
	return {
		output: needsReview || isFlaggedNow ? OUTPUTS.needsReview : OUTPUTS.ready,
		json: {
			...call.item.json,
			invoice: {
				...invoice,
				...(eInvoice && { eInvoice: { valid: eInvoice.findings.length === 0, findings: eInvoice.findings, remarks: eInvoice.remarks } }),
				reasons: [...invoice.reasons, ...notes],
			},
			...(accounting && { accounting }),
		} as unknown as IDataObject,
		...(Object.keys(binary).length > 0 && { binary: { ...call.item.binary, ...binary } }),
	};
}

/** Nobody reads a consumer's e-invoice but the consumer: one that is not valid helps nobody. */
function isConsumer({ customer }: Invoice): boolean {
	return ![customer.taxId, customer.registrationId, customer.endpoint?.id, customer.reference].some(Boolean);
}

/** What the files that a customer reads cannot show. */
function notShown(invoice: Invoice, wanted: readonly Document[]): Reason[] {
	return [...(hasPdf(wanted) ? [...lettersNotShown(invoice), ...picturesNotShown(invoice)] : []), ...(hasPdf(wanted) || wanted.includes('html') ? cutsOf(invoice) : [])];
}

/** What the interfaces create the document from; `requests` is what else is asked of them on the way. */
function shapes(invoice: Invoice, { quickBooks: names, found: answer, xero, stripe }: AccountingCodes, written: <T>(write: () => T) => T | undefined) {
	const found = answer === undefined ? undefined : quickBooksFound(answer, invoice, names);
	const quickBooks = written(() => quickBooksInvoice(invoice, found?.codes ?? names));
	return present({
		quickBooks,
		xero: written(() => xeroInvoice(invoice, xero)),
		stripe: written(() => stripeInvoice(invoice, stripe)),
		requests: present({
			quickBooks: quickBooks && present({ lookup: quickBooksLookup(invoice, names.item), found }),
			stripe: written(() => stripeForms(invoice)),
		}),
	});
}

interface AccountingCodes extends Record<'quickBooks' | 'xero' | 'stripe', Codes> {
	datev: DatevCodes;
	/** What QuickBooks answered to its look-up. */
	found?: unknown;
}

function readCodes({ context, itemIndex }: Call): AccountingCodes {
	const { quickBooks, xero, stripe, datev } = readRecord(context, 'codes', itemIndex, 'Codes for Accounting', 'Give, for example, { "quickBooks": { "item": "Services" } }.', 'codes-invalid') ?? {};
	return { quickBooks: codesIn(quickBooks), xero: codesIn(xero), stripe: codesIn(stripe), datev: datevIn(datev), ...(isRecord(quickBooks) && { found: quickBooks.found }) };
}

function codesIn(value: unknown): Codes {
	const { customer, item, account, taxes } = isRecord(value) ? value : {};
	const known = isRecord(taxes) ? Object.fromEntries(Object.entries(taxes).flatMap(([ours, theirs]) => (textOf(theirs) === undefined ? [] : [[ours, String(theirs)]]))) : undefined;
	return present({ customer: textOf(customer), item: textOf(item), account: textOf(account), taxes: known });
}

function datevIn(value: unknown): DatevCodes {
	const { accounts, deposits, ...texts } = isRecord(value) ? value : {};
	const [consultant, client, debtor, accountLength, chart, yearBegins] = ['consultant', 'client', 'debtor', 'accountLength', 'chart', 'yearBegins'].map((name) => textOf(texts[name]));
	const named = (list: unknown) => (isRecord(list) ? Object.fromEntries(Object.entries(list).flatMap(([ours, theirs]) => (textOf(theirs) === undefined ? [] : [[ours, String(theirs)]]))) : undefined);
	return present({ consultant, client, debtor, accountLength, chart, yearBegins, accounts: named(accounts), deposits: named(deposits) });
}

function textOf(value: unknown): string | undefined {
	return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

const DOCUMENTS = ['pdf', 'xml', 'cii', 'facturX', 'html', 'csv', 'datev', 'accounting'] as const;
type Document = (typeof DOCUMENTS)[number];

function hasPdf(wanted: readonly Document[]): boolean {
	return wanted.includes('pdf') || wanted.includes('facturX');
}

/** Two files of one invoice are one, where the profile says so: some tax offices take the second for another invoice. */
function inOne(wanted: Document[], { billing }: Pick<Profile, 'billing'>): Document[] {
	if (billing.eInvoice !== 'facturX' || !wanted.includes('pdf') || !wanted.includes('xml')) return wanted;
	return ['facturX', ...wanted.filter((document) => document !== 'pdf' && document !== 'xml')];
}

/** Letters, digits, dots and dashes of the number; a draft is called so. */
function fileName({ number, kind, key }: Invoice): string {
	return fileNameOf(number ?? '') || `${kind === 'creditNote' ? 'credit-note' : 'invoice'}-draft-${key.slice(0, 8)}`;
}

function present<T extends object>(values: T): Partial<T> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

import type { Party } from '../../domain/billing/types';

/** How a country calls a number, by what the number looks like without signs; the first that fits. */
type Names = ReadonlyArray<[looks: RegExp, name: string]>;

const ANY = /./;

/**
 * What the tax numbers and registers of a country are called there, whatever language the document is in: it is the number
 * that an office looks for. A country that is not here, and a number that none of its own looks like, go by the language's
 * own words. Sources: the countries' tax offices, read 2026-11.
 */
const TAX_NUMBERS: Record<string, Names> = {
	AT: [[/^ATU\d{8}$/, 'UID-Nr.'], [ANY, 'Steuernummer']],
	AU: [[/^\d{11}$/, 'ABN']],
	BE: [[/^(?:BE)?[01]\d{9}$/, 'BTW/TVA']],
	CA: [[/^\d{9}RT\d{4}$/, 'GST/HST'], [/^\d{9}$/, 'BN']],
	CH: [[/^CHE\d{9}/, 'UID/MWST']],
	DE: [[/^DE\d{9}$/, 'USt-IdNr.'], [ANY, 'Steuernummer']],
	DK: [[/^(?:DK)?\d{8}$/, 'CVR-nr.']],
	ES: [[ANY, 'NIF']],
	FR: [[/^FR/, 'N° TVA']],
	GB: [[/^(?:GB|XI)?\d{9}(?:\d{3})?$/, 'VAT no.']],
	IE: [[/^(?:IE)?\d[\dA-Z]\d{5}[A-Z]{1,2}$/, 'VAT no.']],
	IN: [[/^\d{2}[A-Z]{5}\d{4}[A-Z]\w{3}$/, 'GSTIN']],
	IT: [[/^(?:IT)?\d{11}$/, 'P. IVA'], [/^[A-Z]{6}\d{2}/, 'C.F.']],
	LU: [[/^LU\d{8}$/, 'N° TVA']],
	NL: [[/^NL\d{9}B\d{2}$/, 'Btw-id']],
	NO: [[/^(?:NO)?\d{9}(?:MVA)?$/, 'Org.nr.']],
	NZ: [[/^\d{8,9}$/, 'GST no.']],
	PL: [[/^(?:PL)?\d{10}$/, 'NIP']],
	PT: [[/^(?:PT)?\d{9}$/, 'NIF']],
	SE: [[/^SE\d{12}$/, 'Momsreg.nr.']],
	US: [[/^\d{9}$/, 'EIN']],
	ZA: [[/^4\d{9}$/, 'VAT no.']],
};
const REGISTRATIONS: Record<string, Names> = {
	AT: [[/^(?:FN)?\d{5,6}[A-Z]$/, 'Firmenbuch']],
	AU: [[/^\d{9}$/, 'ACN']],
	DE: [[/^HR[AB]/, 'Handelsregister']],
	FR: [[/^\d{14}$/, 'SIRET'], [/^\d{9}$/, 'SIREN']],
	GB: [[/^[A-Z0-9]{8}$/, 'Company no.']],
	IE: [[/^\d{5,6}$/, 'CRO no.']],
	IT: [[/^[A-Z]{2}\d{6,7}$/, 'REA']],
	NL: [[/^\d{8}$/, 'KvK']],
	NZ: [[/^94\d{11}$/, 'NZBN']],
	SE: [[/^\d{10}$/, 'Org.nr.']],
};

/** @param usual in the document's language */
export function taxIdName({ taxId, address }: Party, usual: string): string {
	return nameOf(TAX_NUMBERS, taxId, address?.country) ?? usual;
}

export function registrationName({ registrationId, address }: Party, usual: string): string {
	return nameOf(REGISTRATIONS, registrationId, address?.country) ?? usual;
}

function nameOf(table: Record<string, Names>, number = '', country = ''): string | undefined {
	const plain = number.toUpperCase().replace(/[^A-Z0-9]/g, '');
	return table[country]?.find(([looks]) => looks.test(plain))?.[1];
}

/** Whose tax offices take a document for one to deduct tax by only where it calls itself so. */
const TAX_INVOICES = new Set(['AE', 'AU', 'IN', 'NZ', 'SG', 'ZA']);

/** Of an invoice in English, with tax, by a seller who is registered for it. */
export function isTaxInvoice(language: string, { taxId, address }: Party, hasTax: boolean): boolean {
	return language === 'en' && hasTax && taxId !== undefined && TAX_INVOICES.has(address?.country ?? '');
}

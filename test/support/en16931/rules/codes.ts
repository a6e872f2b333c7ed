import { COUNTRIES, CURRENCIES, ENDPOINT_SCHEMES, EXEMPTION_CODES } from '../../../../documents/ubl/codeLists';
import { at, below, type Element } from '../element';
import { lines, type Rule } from '../rule';

const isOneOf = (codes: ReadonlySet<string> | string) => (element: Element) => (typeof codes === 'string' ? new Set(codes.split(' ')) : codes).has(element.text);
const scheme = (name: string) => (root: Element) => below(root, name).filter(({ attributes }) => 'schemeID' in attributes);
const quantities = (root: Element) => lines(root).flatMap((line) => [...at(line, 'cbc:InvoicedQuantity'), ...at(line, 'cbc:CreditedQuantity'), ...at(line, 'cac:Price/cbc:BaseQuantity')]);

/** Of UN/ECE Recommendation 20 those that a service business may meet, and of 21 the usual packages. */
const UNITS = new Set(
	'2P 4L ACR AD ANN B17 C26 C62 CLT CMK CMQ CMT D63 DAY DD DLT DMQ DZN E10 E27 E34 E48 E49 E50 E51 E53 E54 EA FOT FTK FTQ GLI GLL GRM H87 HLT HUR IE INH INK JOU KGM KMH KMK KMT KTN KWH KWT LBR LF LM LN LO LR LS LTR M4 MAW MGM MIN MLT MMK MMT MON MTK MTQ MTR MWH NMP ONZ P1 PR PTI QAN QT RM SEC SET SMI STN TNE WEE WTT XBE XBG XBO XBX XCA XCR XCT XCX XDR XPA XPK XPX XRO XSA XTU XUN YDK YDQ YRD ZP'.split(' '),
);

/** BR-CL-08. */
const subjectCode = /^[^#]*#([^#]{3})#/;

/** BR-CL-…: codes come from their lists. */
export const CODES: Rule[] = [
	{ id: 'BR-CL-01', of: (root) => [...at(root, 'cbc:InvoiceTypeCode'), ...at(root, 'cbc:CreditNoteTypeCode')], holds: ({ name, text }) => (name === 'cbc:InvoiceTypeCode' ? ['380', '386'] : ['381']).includes(text) },
	{ id: 'BR-CL-03', of: (root) => [root].flatMap(amounts), holds: ({ attributes }) => CURRENCIES.has(attributes.currencyID) },
	{ id: 'BR-CL-04', of: (root) => at(root, 'cbc:DocumentCurrencyCode'), holds: isOneOf(CURRENCIES) },
	{ id: 'BR-CL-08', of: (root) => at(root, 'cbc:Note'), holds: ({ text }) => !subjectCode.test(text) },
	{ id: 'BR-CL-10', of: scheme('cac:PartyIdentification/cbc:ID'), holds: ({ attributes }) => /^0[012]\d\d$/.test(attributes.schemeID) },
	{ id: 'BR-CL-11', of: scheme('cac:PartyLegalEntity/cbc:CompanyID'), holds: ({ attributes }) => /^0[012]\d\d$/.test(attributes.schemeID) },
	{ id: 'BR-CL-14', of: (root) => below(root, 'cac:Country/cbc:IdentificationCode'), holds: isOneOf(COUNTRIES) },
	{ id: 'BR-CL-16', of: (root) => at(root, 'cac:PaymentMeans/cbc:PaymentMeansCode'), holds: isOneOf('1 10 20 30 31 42 48 49 54 55 57 58 59 68 97 ZZZ') },
	{ id: 'BR-CL-17', of: (root) => below(root, 'cac:TaxCategory/cbc:ID'), holds: isOneOf('AE L M E S Z G O K B') },
	{ id: 'BR-CL-18', of: (root) => below(root, 'cac:ClassifiedTaxCategory/cbc:ID'), holds: isOneOf('AE L M E S Z G O K B') },
	{ id: 'BR-CL-22', of: (root) => below(root, 'cbc:TaxExemptionReasonCode'), holds: isOneOf(EXEMPTION_CODES) },
	{ id: 'BR-CL-23', of: quantities, holds: ({ attributes }) => UNITS.has(attributes.unitCode) },
	{ id: 'BR-CL-25', of: scheme('cbc:EndpointID'), holds: ({ attributes }) => ENDPOINT_SCHEMES.has(attributes.schemeID) },
];

/** Elements of money, wherever they are. */
export function amounts(element: Element): Element[] {
	return element.children.flatMap((child) => [...(child.name.endsWith('Amount') ? [child] : []), ...amounts(child)]);
}

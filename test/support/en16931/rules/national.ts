import { at, below, type Element, textAt } from '../element';
import { has, number, party, type Rule, says, taxIds } from '../rule';

const country = (root: Element, role: 'Supplier' | 'Customer') => party(root, role).map((one) => textAt(one, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode'))[0];

/** What a seller in one country has to say, on the seller's or the buyer's side; `domestic` where both are there. */
const asked = (id: string, land: string, role: 'Supplier' | 'Customer', path: string): Rule => ({
	id,
	of: (root) => (country(root, 'Supplier') === land ? party(root, role) : []),
	holds: (one) => path.split(' ').every((step) => says(one, step)),
});
const domestic = (rule: Rule): Rule => ({ ...rule, of: (root) => (country(root, 'Supplier') === country(root, 'Customer') ? rule.of(root) : []) });
const registered = (id: string, land: string, role: 'Supplier' | 'Customer', schemes: string[]): Rule => ({
	id,
	of: (root) => (country(root, 'Supplier') === land ? party(root, role).flatMap((one) => at(one, 'cac:PartyLegalEntity/cbc:CompanyID')) : []),
	holds: ({ attributes }) => schemes.includes(attributes.schemeID),
});
const whole = 'cac:PostalAddress/cbc:StreetName cac:PostalAddress/cbc:CityName cac:PostalAddress/cbc:PostalZone';
const of = (land: string) => (root: Element) => (country(root, 'Supplier') === land ? [root] : []);
const ownVatIds = (prefix: string) => (root: Element) => taxIds(root, 'Supplier').filter(({ text }) => text.startsWith(prefix));
const isToPay = (root: Element) => number(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount').times(root.name === 'Invoice' ? 1 : -1).gt(0);

/** Peppol's national rules that a plain invoice can fail, without those that only warn. */
export const NATIONAL: Rule[] = [
	domestic({ id: 'DE-R-001', of: of('DE'), holds: (root) => has(root, 'cac:PaymentMeans') }),
	domestic(asked('DE-R-003', 'DE', 'Supplier', 'cac:PostalAddress/cbc:CityName')),
	domestic(asked('DE-R-004', 'DE', 'Supplier', 'cac:PostalAddress/cbc:PostalZone')),
	domestic(asked('DE-R-005', 'DE', 'Supplier', 'cac:Contact/cbc:Name')),
	domestic(asked('DE-R-006', 'DE', 'Supplier', 'cac:Contact/cbc:Telephone')),
	domestic(asked('DE-R-007', 'DE', 'Supplier', 'cac:Contact/cbc:ElectronicMail')),
	domestic(asked('DE-R-008', 'DE', 'Customer', 'cac:PostalAddress/cbc:CityName')),
	domestic(asked('DE-R-009', 'DE', 'Customer', 'cac:PostalAddress/cbc:PostalZone')),
	asked('DK-R-002', 'DK', 'Supplier', 'cac:PartyLegalEntity/cbc:CompanyID'),
	registered('DK-R-014', 'DK', 'Supplier', ['0184']),
	{ id: 'GR-R-004-1', of: of('GR'), holds: (root) => at(root, 'cac:AdditionalDocumentReference').some((one) => textAt(one, 'cbc:DocumentDescription') === '##M.AR.K##') },
	asked('IS-R-002', 'IS', 'Supplier', 'cac:PartyLegalEntity/cbc:CompanyID'),
	asked('IT-R-002', 'IT', 'Supplier', 'cac:PostalAddress/cbc:StreetName'),
	asked('IT-R-003', 'IT', 'Supplier', 'cac:PostalAddress/cbc:CityName'),
	asked('IT-R-004', 'IT', 'Supplier', 'cac:PostalAddress/cbc:PostalZone'),
	{ id: 'NL-R-001', of: (root) => (root.name === 'CreditNote' ? of('NL')(root) : []), holds: (root) => says(root, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID') },
	asked('NL-R-002', 'NL', 'Supplier', whole),
	registered('NL-R-003', 'NL', 'Supplier', ['0106', '0190']),
	domestic(asked('NL-R-004', 'NL', 'Customer', whole)),
	domestic(registered('NL-R-005', 'NL', 'Customer', ['0106', '0190'])),
	domestic({ id: 'NL-R-007', of: of('NL'), holds: (root) => !isToPay(root) || has(root, 'cac:PaymentMeans') }),
	{ id: 'NO-R-001', of: ownVatIds('NO'), holds: ({ text }) => /^NO\d{9}MVA$/.test(text) },
	{ id: 'SE-R-001', of: ownVatIds('SE'), holds: ({ text }) => /^SE\d{12}$/.test(text) },
	{
		id: 'SE-R-006',
		of: (root) => (ownVatIds('SE')(root).length > 0 ? [...below(root, 'cac:TaxCategory'), ...below(root, 'cac:ClassifiedTaxCategory')].filter((one) => textAt(one, 'cbc:ID') === 'S') : []),
		holds: (one) => ['25', '12', '6'].includes(number(one, 'cbc:Percent').toFixed()),
	},
];

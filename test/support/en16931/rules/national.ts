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
const streetAndPostcode = 'cac:PostalAddress/cbc:StreetName cac:PostalAddress/cbc:PostalZone';
const of = (land: string) => (root: Element) => (country(root, 'Supplier') === land ? [root] : []);
const paymentMeans = (land: string) => (root: Element) => of(land)(root).flatMap((one) => at(one, 'cac:PaymentMeans'));
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
	domestic({ id: 'DE-R-014', of: (root) => of('DE')(root).flatMap((one) => at(one, 'cac:TaxTotal/cac:TaxSubtotal')), holds: (row) => says(row, 'cac:TaxCategory/cbc:Percent') }),
	asked('DK-R-002', 'DK', 'Supplier', 'cac:PartyLegalEntity/cbc:CompanyID'),
	registered('DK-R-014', 'DK', 'Supplier', ['0184']),
	domestic({
		id: 'DK-R-005',
		of: (root) => (root.name === 'Invoice' ? paymentMeans('DK')(root) : []),
		holds: (means) => ['1', '10', '31', '42', '48', '49', '50', '58', '59', '93', '97'].includes(textAt(means, 'cbc:PaymentMeansCode') ?? ''),
	}),
	domestic({
		id: 'DK-R-006',
		of: (root) => (root.name === 'Invoice' ? paymentMeans('DK')(root).filter((means) => ['31', '42'].includes(textAt(means, 'cbc:PaymentMeansCode') ?? '')) : []),
		holds: (means) => says(means, 'cac:PayeeFinancialAccount/cbc:ID') && says(means, 'cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID'),
	}),
	domestic({ id: 'DK-R-016', of: of('DK'), holds: (root) => root.name === 'Invoice' || number(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount').gte(0) }),
	{ id: 'GR-R-004-1', of: of('GR'), holds: (root) => at(root, 'cac:AdditionalDocumentReference').some((one) => textAt(one, 'cbc:DocumentDescription') === '##M.AR.K##') },
	asked('IS-R-002', 'IS', 'Supplier', 'cac:PartyLegalEntity/cbc:CompanyID'),
	registered('IS-R-002', 'IS', 'Supplier', ['0196']),
	asked('IS-R-003', 'IS', 'Supplier', streetAndPostcode),
	domestic(asked('IS-R-004', 'IS', 'Customer', 'cac:PartyLegalEntity/cbc:CompanyID')),
	domestic(registered('IS-R-004', 'IS', 'Customer', ['0196'])),
	domestic(asked('IS-R-005', 'IS', 'Customer', streetAndPostcode)),
	asked('IT-R-002', 'IT', 'Supplier', 'cac:PostalAddress/cbc:StreetName'),
	asked('IT-R-003', 'IT', 'Supplier', 'cac:PostalAddress/cbc:CityName'),
	asked('IT-R-004', 'IT', 'Supplier', 'cac:PostalAddress/cbc:PostalZone'),
	{ id: 'NL-R-001', of: (root) => (root.name === 'CreditNote' ? of('NL')(root) : []), holds: (root) => says(root, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID') },
	asked('NL-R-002', 'NL', 'Supplier', whole),
	registered('NL-R-003', 'NL', 'Supplier', ['0106', '0190']),
	domestic(asked('NL-R-004', 'NL', 'Customer', whole)),
	domestic(registered('NL-R-005', 'NL', 'Customer', ['0106', '0190'])),
	{ id: 'NL-R-007', of: of('NL'), holds: (root) => !isToPay(root) || has(root, 'cac:PaymentMeans') },
	{ id: 'NL-R-008', of: paymentMeans('NL'), holds: (means) => ['30', '48', '49', '57', '58', '59'].includes(textAt(means, 'cbc:PaymentMeansCode') ?? '') },
	{ id: 'NO-R-001', of: ownVatIds('NO'), holds: ({ text }) => /^NO\d{9}MVA$/.test(text) },
	{ id: 'SE-R-001', of: ownVatIds('SE'), holds: ({ text }) => /^SE\d{12}$/.test(text) },
	{
		id: 'SE-R-006',
		of: (root) => (ownVatIds('SE')(root).length > 0 ? [...below(root, 'cac:TaxCategory'), ...below(root, 'cac:ClassifiedTaxCategory')].filter((one) => textAt(one, 'cbc:ID') === 'S') : []),
		holds: (one) => ['25', '12', '6'].includes(number(one, 'cbc:Percent').toFixed()),
	},
];

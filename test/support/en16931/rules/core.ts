import { at, below, type Element, textAt } from '../element';
import { allowances, charges, has, lines, number, party, type Rule, says } from '../rule';

const document = (root: Element) => [root];
const totals = (root: Element) => at(root, 'cac:LegalMonetaryTotal');
const subtotals = (root: Element) => at(root, 'cac:TaxTotal/cac:TaxSubtotal');
const reasonGiven = (one: Element) => has(one, 'cbc:AllowanceChargeReason') || has(one, 'cbc:AllowanceChargeReasonCode');
const hasVatCategory = (one: Element) => at(one, 'cac:TaxCategory').some((category) => isVat(category) && says(category, 'cbc:ID'));
const isVat = (category: Element) => textAt(category, 'cac:TaxScheme/cbc:ID') === 'VAT';
const paymentMeans = (root: Element) => at(root, 'cac:PaymentMeans');

/** BR-…: what has to be there. */
export const CORE: Rule[] = [
	{ id: 'BR-01', of: document, holds: (root) => says(root, 'cbc:CustomizationID') },
	{ id: 'BR-02', of: document, holds: (root) => says(root, 'cbc:ID') },
	{ id: 'BR-03', of: document, holds: (root) => says(root, 'cbc:IssueDate') },
	{ id: 'BR-04', of: document, holds: (root) => says(root, 'cbc:InvoiceTypeCode') || says(root, 'cbc:CreditNoteTypeCode') },
	{ id: 'BR-05', of: document, holds: (root) => says(root, 'cbc:DocumentCurrencyCode') },
	{ id: 'BR-06', of: document, holds: (root) => says(root, 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName') },
	{ id: 'BR-07', of: document, holds: (root) => says(root, 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName') },
	{ id: 'BR-08', of: document, holds: (root) => has(root, 'cac:AccountingSupplierParty/cac:Party/cac:PostalAddress') },
	{ id: 'BR-09', of: (root) => party(root, 'Supplier').flatMap((one) => at(one, 'cac:PostalAddress')), holds: (address) => says(address, 'cac:Country/cbc:IdentificationCode') },
	{ id: 'BR-10', of: document, holds: (root) => has(root, 'cac:AccountingCustomerParty/cac:Party/cac:PostalAddress') },
	{ id: 'BR-11', of: (root) => party(root, 'Customer').flatMap((one) => at(one, 'cac:PostalAddress')), holds: (address) => says(address, 'cac:Country/cbc:IdentificationCode') },
	{ id: 'BR-12', of: totals, holds: (sums) => has(sums, 'cbc:LineExtensionAmount') },
	{ id: 'BR-13', of: totals, holds: (sums) => has(sums, 'cbc:TaxExclusiveAmount') },
	{ id: 'BR-14', of: totals, holds: (sums) => has(sums, 'cbc:TaxInclusiveAmount') },
	{ id: 'BR-15', of: totals, holds: (sums) => has(sums, 'cbc:PayableAmount') },
	{ id: 'BR-16', of: document, holds: (root) => lines(root).length > 0 },
	{ id: 'BR-21', of: lines, holds: (line) => says(line, 'cbc:ID') },
	{ id: 'BR-22', of: lines, holds: (line) => has(line, 'cbc:InvoicedQuantity') || has(line, 'cbc:CreditedQuantity') },
	{ id: 'BR-23', of: lines, holds: (line) => [...at(line, 'cbc:InvoicedQuantity'), ...at(line, 'cbc:CreditedQuantity')].some(({ attributes }) => attributes.unitCode) },
	{ id: 'BR-24', of: lines, holds: (line) => has(line, 'cbc:LineExtensionAmount') },
	{ id: 'BR-25', of: lines, holds: (line) => says(line, 'cac:Item/cbc:Name') },
	{ id: 'BR-26', of: lines, holds: (line) => has(line, 'cac:Price/cbc:PriceAmount') },
	{ id: 'BR-27', of: lines, holds: (line) => number(line, 'cac:Price/cbc:PriceAmount').gte(0) },
	{ id: 'BR-31', of: allowances, holds: (one) => has(one, 'cbc:Amount') },
	{ id: 'BR-32', of: allowances, holds: hasVatCategory },
	{ id: 'BR-33', of: allowances, holds: reasonGiven },
	{ id: 'BR-36', of: charges, holds: (one) => has(one, 'cbc:Amount') },
	{ id: 'BR-37', of: charges, holds: hasVatCategory },
	{ id: 'BR-38', of: charges, holds: reasonGiven },
	{ id: 'BR-41', of: (root) => lines(root).flatMap(allowances), holds: (one) => has(one, 'cbc:Amount') },
	{ id: 'BR-42', of: (root) => lines(root).flatMap(allowances), holds: reasonGiven },
	{ id: 'BR-43', of: (root) => lines(root).flatMap(charges), holds: (one) => has(one, 'cbc:Amount') },
	{ id: 'BR-44', of: (root) => lines(root).flatMap(charges), holds: reasonGiven },
	{ id: 'BR-45', of: subtotals, holds: (row) => has(row, 'cbc:TaxableAmount') },
	{ id: 'BR-46', of: subtotals, holds: (row) => has(row, 'cbc:TaxAmount') },
	{ id: 'BR-47', of: subtotals, holds: hasVatCategory },
	{ id: 'BR-48', of: subtotals, holds: (row) => has(row, 'cac:TaxCategory/cbc:Percent') || textAt(row, 'cac:TaxCategory/cbc:ID') === 'O' },
	{ id: 'BR-49', of: paymentMeans, holds: (means) => has(means, 'cbc:PaymentMeansCode') },
	{ id: 'BR-50', of: (root) => paymentMeans(root).flatMap((means) => at(means, 'cac:PayeeFinancialAccount')), holds: (account) => says(account, 'cbc:ID') },
	{ id: 'BR-52', of: (root) => at(root, 'cac:AdditionalDocumentReference'), holds: (reference) => says(reference, 'cbc:ID') },
	{ id: 'BR-55', of: (root) => at(root, 'cac:BillingReference'), holds: (reference) => has(reference, 'cac:InvoiceDocumentReference/cbc:ID') },
	{ id: 'BR-61', of: paymentMeans, holds: (means) => !['30', '58'].includes(textAt(means, 'cbc:PaymentMeansCode') ?? '') || has(means, 'cac:PayeeFinancialAccount/cbc:ID') },
	{ id: 'BR-62', of: (root) => party(root, 'Supplier').flatMap((one) => at(one, 'cbc:EndpointID')), holds: ({ attributes }) => Boolean(attributes.schemeID) },
	{ id: 'BR-63', of: (root) => party(root, 'Customer').flatMap((one) => at(one, 'cbc:EndpointID')), holds: ({ attributes }) => Boolean(attributes.schemeID) },
	{ id: 'BR-CO-04', of: lines, holds: (line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory').some((category) => isVat(category) && says(category, 'cbc:ID')) },
	{
		id: 'BR-CO-09',
		of: (root) => below(root, 'cac:PartyTaxScheme').filter(isVat),
		holds: (scheme) => VAT_PREFIXES.includes(` ${(textAt(scheme, 'cbc:CompanyID') ?? '').slice(0, 2)} `),
	},
	{ id: 'BR-CO-18', of: document, holds: (root) => subtotals(root).length > 0 },
	{ id: 'BR-CO-21', of: allowances, holds: reasonGiven },
	{ id: 'BR-CO-22', of: charges, holds: reasonGiven },
	{ id: 'BR-CO-23', of: (root) => lines(root).flatMap(allowances), holds: reasonGiven },
	{ id: 'BR-CO-24', of: (root) => lines(root).flatMap(charges), holds: reasonGiven },
	{
		id: 'BR-CO-25',
		of: (root) => (root.name === 'Invoice' ? totals(root) : []),
		holds: (sums) => number(sums, 'cbc:PayableAmount').lte(0) || below(sums.parent ?? sums, 'cbc:DueDate').length > 0 || below(sums.parent ?? sums, 'cac:PaymentTerms/cbc:Note').length > 0,
	},
	{
		id: 'BR-CO-26',
		of: (root) => party(root, 'Supplier'),
		holds: (seller) => at(seller, 'cac:PartyTaxScheme').some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID')) || has(seller, 'cac:PartyIdentification/cbc:ID') || has(seller, 'cac:PartyLegalEntity/cbc:CompanyID'),
	},
];

/** ISO 3166-1, with EL for Greece. */
const VAT_PREFIXES =
	' 1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ';

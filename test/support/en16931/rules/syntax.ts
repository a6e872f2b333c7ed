import { at, below, type Element } from '../element';
import { allowances, charges, decimals, has, lines, party, type Rule, taxIds } from '../rule';
import { amounts } from './codes';

const most = (id: string, of: Rule['of'], path: string, count = 1): Rule => ({ id, of, holds: (place) => at(place, path).length <= count });
const document = (root: Element) => [root];
const addresses = (root: Element) => [...below(root, 'cac:PostalAddress'), ...below(root, 'cac:Address')];

/** UBL-SR-… and UBL-DT-…: what UBL would let pass, and EN 16931 has no place for. */
export const SYNTAX: Rule[] = [
	most('UBL-SR-05', document, 'cac:PaymentTerms/cbc:Note'),
	most('UBL-SR-09', document, 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName'),
	most('UBL-SR-11', document, 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID'),
	{ id: 'UBL-SR-12', of: document, holds: (root) => taxIds(root, 'Supplier').length <= 1 },
	{ id: 'UBL-SR-13', of: document, holds: (root) => taxIds(root, 'Supplier', 'any').length - taxIds(root, 'Supplier').length <= 1 },
	most('UBL-SR-15', document, 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName'),
	most('UBL-SR-16', document, 'cac:AccountingCustomerParty/cac:Party/cac:PartyIdentification/cbc:ID'),
	most('UBL-SR-17', document, 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID'),
	{ id: 'UBL-SR-18', of: document, holds: (root) => taxIds(root, 'Customer').length <= 1 },
	most('UBL-SR-24', document, 'cac:Delivery'),
	most('UBL-SR-26', (root) => at(root, 'cac:PaymentMeans'), 'cbc:PaymentID'),
	most('UBL-SR-30', allowances, 'cbc:AllowanceChargeReason'),
	most('UBL-SR-31', charges, 'cbc:AllowanceChargeReason'),
	most('UBL-SR-32', (root) => below(root, 'cac:TaxSubtotal'), 'cac:TaxCategory/cbc:TaxExemptionReason'),
	most('UBL-SR-33', (root) => at(root, 'cac:AdditionalDocumentReference'), 'cbc:DocumentDescription'),
	most('UBL-SR-34', lines, 'cbc:Note'),
	most('UBL-SR-42', (root) => party(root, 'Supplier'), 'cac:PartyTaxScheme', 2),
	most('UBL-SR-45', document, 'cac:PaymentMeans/cbc:PaymentDueDate'),
	{ id: 'UBL-SR-48', of: lines, holds: (line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory').length === 1 },
	most('UBL-SR-50', lines, 'cac:Item/cbc:Description'),
	most('UBL-SR-51', addresses, 'cac:AddressLine'),
	{ id: 'UBL-SR-53', of: (root) => below(root, 'cac:PartyTaxScheme'), holds: (scheme) => has(scheme, 'cac:TaxScheme/cbc:ID') && has(scheme, 'cbc:CompanyID') },
	{ id: 'UBL-DT-01', of: (root) => amounts(root).filter(({ name }) => name !== 'cbc:PriceAmount'), holds: ({ text }) => decimals(text) <= 2 },
	{ id: 'UBL-CR-412', of: (root) => (root.name === 'Invoice' ? [root] : []), holds: (root) => !has(root, 'cac:PaymentMeans/cbc:PaymentDueDate') },
];

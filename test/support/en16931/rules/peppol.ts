import { Decimal } from '../../../../domain/money';
import { at, below, type Element, textAt } from '../element';
import { allowances, cents, charges, has, lines, number, party, type Rule, says, total } from '../rule';
import { amounts } from './codes';

const document = (root: Element) => [root];
const adjustments = (root: Element) => [root, ...lines(root)].flatMap((from) => at(from, 'cac:AllowanceCharge'));
const slack = (a: Decimal, b: Decimal) => a.minus(b).abs().lte('0.02');

/** A code of VATEX that goes with one tax category only. */
const only = (id: string, code: string, category: string): Rule => ({
	id: `PEPPOL-EN16931-${id}`,
	of: (root) => below(root, 'cac:TaxCategory').filter((one) => textAt(one, 'cbc:TaxExemptionReasonCode') === code),
	holds: (one) => textAt(one, 'cbc:ID') === category,
});

/** An identifier of a scheme, wherever it stands, is formed so. */
const formed = (id: string, scheme: string, isFormed: (text: string) => boolean): Rule => ({
	id: `PEPPOL-COMMON-${id}`,
	of: (root) => [...below(root, 'cbc:EndpointID'), ...below(root, 'cac:PartyIdentification/cbc:ID'), ...below(root, 'cbc:CompanyID')].filter(({ attributes }) => attributes.schemeID === scheme),
	holds: ({ text }) => isFormed(text),
});

const digitsFromRight = (text: string) => [...text].reverse().slice(1).map(Number);
const lastDigit = (text: string) => Number(text.at(-1));

/** Peppol BIS Billing 3.0 on top of EN 16931. */
export const PEPPOL: Rule[] = [
	{ id: 'PEPPOL-EN16931-R001', of: document, holds: (root) => says(root, 'cbc:ProfileID') },
	{ id: 'PEPPOL-EN16931-R002', of: document, holds: (root) => at(root, 'cbc:Note').length <= 1 },
	{ id: 'PEPPOL-EN16931-R003', of: document, holds: (root) => says(root, 'cbc:BuyerReference') || says(root, 'cac:OrderReference/cbc:ID') },
	{ id: 'PEPPOL-EN16931-R004', of: document, holds: (root) => textAt(root, 'cbc:CustomizationID') === 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0' },
	{ id: 'PEPPOL-EN16931-R007', of: document, holds: (root) => /^urn:fdc:peppol\.eu:2017:poacc:billing:\d\d:1\.0$/.test(textAt(root, 'cbc:ProfileID') ?? '') },
	{ id: 'PEPPOL-EN16931-R010', of: (root) => party(root, 'Customer'), holds: (one) => says(one, 'cbc:EndpointID') },
	{ id: 'PEPPOL-EN16931-R020', of: (root) => party(root, 'Supplier'), holds: (one) => says(one, 'cbc:EndpointID') },
	{
		id: 'PEPPOL-EN16931-R040',
		of: (root) => adjustments(root).filter((one) => has(one, 'cbc:MultiplierFactorNumeric') && has(one, 'cbc:BaseAmount')),
		holds: (one) => slack(number(one, 'cbc:Amount'), number(one, 'cbc:BaseAmount').times(number(one, 'cbc:MultiplierFactorNumeric')).div(100)),
	},
	{ id: 'PEPPOL-EN16931-R041', of: adjustments, holds: (one) => !has(one, 'cbc:MultiplierFactorNumeric') || has(one, 'cbc:BaseAmount') },
	{ id: 'PEPPOL-EN16931-R042', of: adjustments, holds: (one) => has(one, 'cbc:MultiplierFactorNumeric') || !has(one, 'cbc:BaseAmount') },
	{ id: 'PEPPOL-EN16931-R043', of: adjustments, holds: (one) => ['true', 'false'].includes(textAt(one, 'cbc:ChargeIndicator') ?? '') },
	{ id: 'PEPPOL-EN16931-R051', of: amounts, holds: ({ attributes }, root) => attributes.currencyID === textAt(root, 'cbc:DocumentCurrencyCode') },
	{ id: 'PEPPOL-EN16931-R053', of: document, holds: (root) => at(root, 'cac:TaxTotal').filter((one) => has(one, 'cac:TaxSubtotal')).length === 1 },
	{
		id: 'PEPPOL-EN16931-R120',
		of: lines,
		holds: (line) => {
			const quantity = number(line, 'cbc:InvoicedQuantity').plus(number(line, 'cbc:CreditedQuantity'));
			const base = has(line, 'cac:Price/cbc:BaseQuantity') ? number(line, 'cac:Price/cbc:BaseQuantity') : new Decimal(1);
			const priced = base.isZero() ? base : quantity.times(number(line, 'cac:Price/cbc:PriceAmount')).div(base);
			return slack(number(line, 'cbc:LineExtensionAmount'), priced.plus(cents(total(charges(line), 'cbc:Amount'))).minus(cents(total(allowances(line), 'cbc:Amount'))));
		},
	},
	{ id: 'PEPPOL-EN16931-R121', of: (root) => lines(root).flatMap((line) => at(line, 'cac:Price/cbc:BaseQuantity')), holds: ({ text }) => new Decimal(text).gt(0) },
	{
		id: 'PEPPOL-EN16931-R130',
		of: lines,
		holds: (line) => at(line, 'cac:Price/cbc:BaseQuantity').every(({ attributes }) => [...at(line, 'cbc:InvoicedQuantity'), ...at(line, 'cbc:CreditedQuantity')].every((own) => own.attributes.unitCode === attributes.unitCode)),
	},
	{ id: 'PEPPOL-EN16931-P0100', of: (root) => at(root, 'cbc:InvoiceTypeCode'), holds: ({ text }) => ['380', '386'].includes(text) },
	{ id: 'PEPPOL-EN16931-P0101', of: (root) => at(root, 'cbc:CreditNoteTypeCode'), holds: ({ text }) => text === '381' },
	only('P0104', 'VATEX-EU-G', 'G'),
	only('P0105', 'VATEX-EU-O', 'O'),
	only('P0106', 'VATEX-EU-IC', 'K'),
	only('P0107', 'VATEX-EU-AE', 'AE'),
	only('P0108', 'VATEX-EU-D', 'E'),
	only('P0109', 'VATEX-EU-F', 'E'),
	only('P0110', 'VATEX-EU-I', 'E'),
	only('P0111', 'VATEX-EU-J', 'E'),
	formed('R040', '0088', (text) => /^\d+$/.test(text) && (10 - (digitsFromRight(text).reduce((sum, digit, place) => sum + digit * (place % 2 === 0 ? 3 : 1), 0) % 10)) % 10 === lastDigit(text)),
	formed('R041', '0192', (text) => /^\d{9}$/.test(text) && (11 - (digitsFromRight(text).reduce((sum, digit, place) => sum + digit * ((place % 6) + 2), 0) % 11)) % 11 === lastDigit(text)),
	formed('R042', '0184', (text) => /^DK\d{8}$/.test(text)),
	formed('R043', '0208', (text) => /^\d{10}$/.test(text) && 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8))),
	formed('R049', '0007', (text) => /^\d{10}$/.test(text) && (10 - ([...text.slice(0, 9)].reverse().reduce((sum, digit, place) => sum + [...String(Number(digit) * (place % 2 === 0 ? 2 : 1))].reduce((one, part) => one + Number(part), 0), 0) % 10)) % 10 === lastDigit(text)),
	formed('R050', '0151', (text) => /^\d{11}$/.test(text) && [...text].reduce((sum, digit, place) => sum + (Number(digit) - (place === 0 ? 1 : 0)) * (place === 0 ? 10 : 2 * place - 1), 0) % 89 === 0),
];

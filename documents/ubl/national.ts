import { Decimal } from '../../domain/money';
import type { Invoice, Party } from '../../domain/billing/types';
import { isWellFormed } from './endpointFormats';
import { sellerIdentifiers } from './identifiers';
import { transferCode } from './payment';

/** What Peppol asks of the sellers of one country besides. */
export interface NationalCheck {
	rule: string;
	/** The seller's. */
	country: string;
	/** Only for customers in the same country. */
	isDomestic?: boolean;
	code: string;
	message: string;
	isRefused: (invoice: Invoice) => boolean;
}

const kebab = (field: string) => field.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const missing = (field: string, of: (invoice: Invoice) => string | undefined): Pick<NationalCheck, 'code' | 'message' | 'isRefused'> => ({
	code: `${kebab(field)}-missing`,
	message: `${field} is missing, which e-invoices of this country have to say.`,
	isRefused: (invoice) => !of(invoice),
});

const street = ({ address }: Party) => address?.lines.find(Boolean);
const hasStreetAndPostcode = (party: Party) => Boolean(street(party) && party.address?.postcode);
const hasWholeAddress = (party: Party) => hasStreetAndPostcode(party) && Boolean(party.address?.city);
/** Undefined where the number is none of the country's register, or there is none. */
const registerOf = (party: Party) => sellerIdentifiers(party, false).legal?.scheme;
const vatOf = (party: Party) => sellerIdentifiers(party, false).vat ?? '';

/** The national rules of Peppol BIS Billing 3.0 that refuse a plain invoice; those that only warn are left out. */
export const NATIONAL_CHECKS: NationalCheck[] = [
	{ rule: 'DE-R-001', country: 'DE', isDomestic: true, ...missing('seller.iban', ({ seller }) => seller.iban) },
	{ rule: 'DE-R-003', country: 'DE', isDomestic: true, ...missing('seller.address.city', ({ seller }) => seller.address?.city) },
	{ rule: 'DE-R-004', country: 'DE', isDomestic: true, ...missing('seller.address.postcode', ({ seller }) => seller.address?.postcode) },
	{ rule: 'DE-R-006', country: 'DE', isDomestic: true, ...missing('seller.phone', ({ seller }) => seller.phone) },
	{ rule: 'DE-R-007', country: 'DE', isDomestic: true, ...missing('seller.email', ({ seller }) => seller.email) },
	{ rule: 'DE-R-008', country: 'DE', isDomestic: true, ...missing('customer.address.city', ({ customer }) => customer.address?.city) },
	{ rule: 'DE-R-009', country: 'DE', isDomestic: true, ...missing('customer.address.postcode', ({ customer }) => customer.address?.postcode) },
	{
		rule: 'DK-R-014',
		country: 'DK',
		code: 'seller-registration-id-missing',
		message: 'seller.registrationId is missing or no CVR number of eight digits.',
		isRefused: ({ seller }) => registerOf(seller) === undefined,
	},
	{
		rule: 'DK-R-006',
		country: 'DK',
		isDomestic: true,
		code: 'seller-bic-missing',
		message: 'seller.bic is missing, which Denmark asks for with an account that is not paid by SEPA in euros.',
		isRefused: (invoice) => invoice.kind === 'invoice' && Boolean(invoice.seller.iban) && !invoice.seller.bic && transferCode(invoice) === '31',
	},
	{
		rule: 'DK-R-016',
		country: 'DK',
		isDomestic: true,
		code: 'credit-note-negative',
		message: 'totals.due of the credit note is below 0, which Denmark does not take.',
		isRefused: ({ kind, totals }) => kind === 'creditNote' && new Decimal(totals.due).lt(0),
	},
	{
		rule: 'GR-R-004-1',
		country: 'GR',
		code: 'greek-mark-missing',
		message: 'Greece asks for the MARK of myDATA and a number in six parts, which this invoice cannot have.',
		isRefused: () => true,
	},
	{
		rule: 'IS-R-002',
		country: 'IS',
		code: 'seller-registration-id-missing',
		message: 'seller.registrationId is missing or no kennitala of ten digits.',
		isRefused: ({ seller }) => registerOf(seller) === undefined,
	},
	{
		rule: 'IS-R-003',
		country: 'IS',
		code: 'seller-address-incomplete',
		message: 'seller.address has to have a street and a postcode.',
		isRefused: ({ seller }) => !hasStreetAndPostcode(seller),
	},
	{
		rule: 'IS-R-004',
		country: 'IS',
		isDomestic: true,
		code: 'customer-registration-id-missing',
		message: 'customer.registrationId is missing or no kennitala of ten digits.',
		isRefused: ({ customer }) => registerOf(customer) === undefined,
	},
	{
		rule: 'IS-R-005',
		country: 'IS',
		isDomestic: true,
		code: 'customer-address-incomplete',
		message: 'customer.address has to have a street and a postcode.',
		isRefused: ({ customer }) => !hasStreetAndPostcode(customer),
	},
	{ rule: 'IT-R-002', country: 'IT', ...missing('seller.address.lines', ({ seller }) => street(seller)) },
	{ rule: 'IT-R-003', country: 'IT', ...missing('seller.address.city', ({ seller }) => seller.address?.city) },
	{ rule: 'IT-R-004', country: 'IT', ...missing('seller.address.postcode', ({ seller }) => seller.address?.postcode) },
	{
		rule: 'NL-R-001',
		country: 'NL',
		code: 'preceding-invoice-missing',
		message: 'precedingInvoices is empty, and a credit note has to name the invoice it corrects.',
		isRefused: ({ kind, precedingInvoices }) => kind === 'creditNote' && precedingInvoices.length === 0,
	},
	{
		rule: 'NL-R-002',
		country: 'NL',
		code: 'seller-address-incomplete',
		message: 'seller.address has to have a street, a city and a postcode.',
		isRefused: ({ seller }) => !hasWholeAddress(seller),
	},
	{
		rule: 'NL-R-003',
		country: 'NL',
		code: 'seller-registration-id-unknown',
		message: 'seller.registrationId is neither a KVK number of eight digits nor an OIN of twenty.',
		isRefused: ({ seller }) => Boolean(seller.registrationId) && registerOf(seller) === undefined,
	},
	{
		rule: 'NL-R-004',
		country: 'NL',
		isDomestic: true,
		code: 'customer-address-incomplete',
		message: 'customer.address has to have a street, a city and a postcode.',
		isRefused: ({ customer }) => !hasWholeAddress(customer),
	},
	{
		rule: 'NL-R-005',
		country: 'NL',
		isDomestic: true,
		code: 'customer-registration-id-unknown',
		message: 'customer.registrationId is neither a KVK number of eight digits nor an OIN of twenty.',
		isRefused: ({ customer }) => Boolean(customer.registrationId) && registerOf(customer) === undefined,
	},
	{
		rule: 'NL-R-007',
		country: 'NL',
		code: 'seller-iban-missing',
		message: 'seller.iban is missing, and there is something to pay.',
		isRefused: ({ kind, seller, totals }) => !seller.iban && new Decimal(totals.due).times(kind === 'invoice' ? 1 : -1).gt(0),
	},
	{
		rule: 'NO-R-001',
		country: 'NO',
		code: 'seller-vat-id-malformed',
		message: 'seller.taxId is not NO, nine digits with a right check digit, and MVA.',
		isRefused: ({ seller }) => {
			const vat = vatOf(seller);
			return vat.startsWith('NO') && !(/MVA$/.test(vat) && isWellFormed({ scheme: '0192', id: vat.slice(2, -3) }));
		},
	},
	{
		rule: 'SE-R-001',
		country: 'SE',
		code: 'seller-vat-id-malformed',
		message: 'seller.taxId is not SE and twelve digits.',
		isRefused: ({ seller }) => vatOf(seller).startsWith('SE') && !/^SE\d{12}$/.test(vatOf(seller)),
	},
	{
		rule: 'SE-R-006',
		country: 'SE',
		code: 'rate-not-swedish',
		message: 'Sweden knows the rates 25, 12 and 6 % only.',
		isRefused: ({ seller, taxBreakdown }) =>
			vatOf(seller).startsWith('SE') && taxBreakdown.some(({ category, rate, withheld }) => !withheld && category === 'S' && !['25', '12', '6'].includes(new Decimal(rate).toFixed())),
	},
];

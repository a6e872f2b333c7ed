import type { Address, Invoice } from '../../domain/billing/types';
import { DomainError } from '../../domain/errors';
import { customerName } from './customerName';
import { stripeInvoice, stripeMetadata, stripeTotal } from './stripeInvoice';

const NAME_CHARACTERS = 256;
const PHONE_CHARACTERS = 20;
const MEMO_CHARACTERS = 5000;

/**
 * The bodies of Stripe's requests, as forms: the customer, the invoice without `customer`, and its lines in one; or, for a credit note,
 * the credit note without `invoice`, the id of the one it corrects.
 */
export function stripeForms(document: Invoice) {
	if (document.kind === 'creditNote') {
		const total = stripeTotal(document);
		return { total, forms: { creditNote: formEncoded({ amount: total, memo: document.notes.slice(0, MEMO_CHARACTERS), metadata: { ...stripeMetadata(document), number: document.number } }) } };
	}
	const { invoice, invoiceItems, total } = stripeInvoice(document);
	return {
		total,
		forms: {
			customer: formEncoded(stripeCustomer(document)),
			invoice: formEncoded(invoice),
			lines: formEncoded({ lines: invoiceItems.map(({ description, amount }) => ({ description, amount })) }),
		},
	};
}

function stripeCustomer({ customer }: Invoice) {
	const { email, phone, address } = customer;
	if (email === undefined) {
		throw new DomainError('customer-without-email', 'Stripe sends invoices by email, and the customer has no address', 'Add the customer\'s email address to the estimate, or invoice them another way.', 'customer.email');
	}
	return {
		email,
		name: customerName(customer)?.slice(0, NAME_CHARACTERS),
		phone: phone !== undefined && phone.length <= PHONE_CHARACTERS ? phone : undefined,
		address: address && stripeAddress(address),
	};
}

function stripeAddress({ lines: [first, ...rest], city, region, postcode, country }: Address) {
	return { line1: first, line2: rest.length > 0 ? rest.join(', ') : undefined, city, state: region, postal_code: postcode, country };
}

/** `a[b][0]=c`, as Stripe reads lists and objects; what is not there or empty is left out, since empty text would unset a field. */
export function formEncoded(value: object): string {
	return new URLSearchParams(pairsOf(value, '')).toString();
}

function pairsOf(value: object, outer: string): Array<[string, string]> {
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Array<[string, string]> => {
		const name = outer === '' ? key : `${outer}[${key}]`;
		if (typeof inner === 'object' && inner !== null) return pairsOf(inner, name);
		return inner === undefined || inner === null || inner === '' ? [] : [[name, String(inner)]];
	});
}

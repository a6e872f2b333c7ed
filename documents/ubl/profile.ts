import type { Invoice } from '../../domain/billing/types';
import { countryOf, EMAIL, endpointOf } from './party';

export interface Profile {
	/** BT-24. */
	customization: string;
	/** BT-23. */
	process?: string;
}

export const EN_16931: Profile = { customization: 'urn:cen.eu:en16931:2017' };
const PEPPOL: Profile = {
	customization: `${EN_16931.customization}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0`,
	process: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
};

/** Peppol BIS Billing 3.0 needs both parties' electronic addresses (PEPPOL-EN16931-R010 and R020). */
export function isForPeppol({ seller, customer }: Invoice): boolean {
	return endpointOf(seller) !== undefined && endpointOf(customer) !== undefined;
}

/** CIUS XRechnung 3.0 of KoSIT, which goes through Peppol too. */
const X_RECHNUNG: Profile = { customization: `${EN_16931.customization}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0`, process: PEPPOL.process };

/** Between Germans, an invoice that names a Leitweg-ID is for a public office, which takes XRechnung alone. */
export function isXRechnung({ seller, customer }: Invoice): boolean {
	return countryOf(seller) === 'DE' && countryOf(customer) === 'DE' && isLeitwegId(customer.reference ?? '');
}

/** Who is addressed by nothing else is addressed by what an office knows: the seller by email, itself by its Leitweg-ID. */
export function addressed(invoice: Invoice): Invoice {
	if (!isXRechnung(invoice)) return invoice;
	const { seller, customer } = invoice;
	return {
		...invoice,
		seller: { ...seller, endpoint: endpointOf(seller) ?? (seller.email ? { scheme: EMAIL, id: seller.email } : undefined) },
		customer: { ...customer, endpoint: endpointOf(customer) ?? { scheme: '0204', id: customer.reference ?? '' } },
	};
}

/** Check digits by ISO 7064, modulo 97-10. */
function isLeitwegId(reference: string): boolean {
	const id = reference.trim().toUpperCase();
	if (!/^\d{2,12}(-[A-Z0-9]{1,30})?-\d{2}$/.test(id)) return false;
	return BigInt(id.replaceAll('-', '').replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n === 1n;
}

/** For documents that do not go through Peppol. */
export function plainProfile(invoice: Invoice): Profile {
	return isXRechnung(invoice) ? X_RECHNUNG : EN_16931;
}

export function profileOf(invoice: Invoice): Profile {
	if (isXRechnung(invoice)) return X_RECHNUNG;
	return isForPeppol(invoice) ? PEPPOL : EN_16931;
}

/** BT-10. Peppol refuses a document without (R003): then the estimate that the buyer approved stands for it. */
export function buyerReference(invoice: Invoice): string | undefined {
	return invoice.customer.reference || (isForPeppol(invoice) ? invoice.estimate || invoice.number : undefined);
}

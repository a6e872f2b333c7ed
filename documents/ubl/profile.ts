import type { Invoice } from '../../domain/billing/types';
import { endpointOf } from './party';

interface Profile {
	/** BT-24. */
	customization: string;
	/** BT-23. */
	process?: string;
}

const EN_16931: Profile = { customization: 'urn:cen.eu:en16931:2017' };
const PEPPOL: Profile = {
	customization: `${EN_16931.customization}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0`,
	process: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
};

/** Peppol BIS Billing 3.0 needs both parties' electronic addresses (PEPPOL-EN16931-R010 and R020). */
export function isForPeppol({ seller, customer }: Invoice): boolean {
	return endpointOf(seller) !== undefined && endpointOf(customer) !== undefined;
}

export function profileOf(invoice: Invoice): Profile {
	return isForPeppol(invoice) ? PEPPOL : EN_16931;
}

/** BT-10. Peppol refuses a document without (R003): then the estimate that the buyer approved stands for it. */
export function buyerReference(invoice: Invoice): string | undefined {
	return invoice.customer.reference || (isForPeppol(invoice) ? invoice.estimate || invoice.number : undefined);
}

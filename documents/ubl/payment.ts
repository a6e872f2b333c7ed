import type { Invoice } from '../../domain/billing/types';
import { isSepaIban } from '../epc';
import { countryOf, nameOf } from './party';
import type { Xml } from './writeXml';

/** Of UNCL 4461: a SEPA transfer, or any other. Between Danes DK-R-005 does not take 30; 31 goes by account and BIC. */
export function transferCode({ currency, seller, customer }: Invoice): '58' | '30' | '31' {
	if (currency === 'EUR' && isSepaIban(seller.iban ?? '')) return '58';
	return countryOf(seller) === 'DK' && countryOf(customer) === 'DK' ? '31' : '30';
}

/** A credit note has its due date here, an invoice at the top. */
export function paymentMeans(invoice: Invoice): Xml | undefined {
	const { kind, number, dueDate, seller } = invoice;
	const iban = seller.iban?.replace(/\s/g, '').toUpperCase();
	if (!iban) return undefined;
	return {
		'cbc:PaymentMeansCode': transferCode(invoice),
		'cbc:PaymentDueDate': kind === 'creditNote' ? dueDate : undefined,
		'cbc:PaymentID': number,
		'cac:PayeeFinancialAccount': {
			'cbc:ID': iban,
			'cbc:Name': nameOf(seller),
			'cac:FinancialInstitutionBranch': { 'cbc:ID': seller.bic?.replace(/\s/g, '').toUpperCase() },
		},
	};
}

/** The plan of payments, where there is more than the due date to say. */
export function paymentTerms({ instalments, currency }: Invoice): Xml | undefined {
	if (instalments.length < 2) return undefined;
	const lines = instalments.map(({ label, dueDate, amount }) => `${dueDate}: ${amount} ${currency}${label ? ` (${label})` : ''}`);
	return { 'cbc:Note': lines.join('\n') };
}

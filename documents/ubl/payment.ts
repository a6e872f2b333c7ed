import type { Invoice } from '../../domain/billing/types';
import { nameOf } from './party';
import type { Xml } from './writeXml';

/** 58 is a SEPA transfer, 30 any other (UNCL 4461). A credit note has its due date here, an invoice at the top. */
export function paymentMeans({ kind, number, currency, dueDate, seller }: Invoice): Xml | undefined {
	const iban = seller.iban?.replace(/\s/g, '').toUpperCase();
	if (!iban) return undefined;
	return {
		'cbc:PaymentMeansCode': currency === 'EUR' ? '58' : '30',
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

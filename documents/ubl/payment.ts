import { earlyPaymentSentences, type Invoice } from '../../domain/billing';
import { Decimal } from '../../domain/money';
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
	const { accountNumber, routingNumber, sortCode, bsb, institutionNumber, transitNumber } = seller;
	const account = iban || accountNumber?.replace(/[\s-]/g, '');
	if (!account) return undefined;
	const clearing = routingNumber ?? sortCode ?? bsb ?? (institutionNumber && `${institutionNumber}${transitNumber ?? ''}`);
	const bank = iban ? seller.bic : (seller.bic ?? clearing);
	return {
		'cbc:PaymentMeansCode': transferCode(invoice),
		'cbc:PaymentDueDate': kind === 'creditNote' ? dueDate : undefined,
		'cbc:PaymentID': number,
		'cac:PayeeFinancialAccount': {
			'cbc:ID': account,
			'cbc:Name': nameOf(seller),
			'cac:FinancialInstitutionBranch': { 'cbc:ID': bank?.replace(/[\s-]/g, '').toUpperCase() },
		},
	};
}

/**
 * BT-20: the plan of payments where there is more than the due date to say, and discounts for early payment. Germans and
 * Austrians read these by machine, in the syntax of XRechnung (BR-DE-18), each on a line of its own; others in words.
 */
export function paymentTerms(invoice: Invoice): Xml | undefined {
	return { 'cbc:Note': termsText(invoice) };
}

export function termsText(invoice: Invoice): string | undefined {
	const { instalments, currency, earlyPaymentDiscount = [], seller, customer } = invoice;
	const plan = instalments.length < 2 ? [] : instalments.map(({ label, dueDate, amount }) => `${dueDate}: ${amount} ${currency}${label ? ` (${label})` : ''}`);
	const isCoded = [seller, customer].some((party) => CODED_DISCOUNTS.has(countryOf(party) ?? ''));
	if (earlyPaymentDiscount.length === 0 || invoice.kind === 'creditNote') return plan.join('\n') || undefined;
	const discounts = isCoded
		? earlyPaymentDiscount.map(({ days, percent }) => `#SKONTO#TAGE=${days}#PROZENT=${new Decimal(percent).toFixed(2)}#`)
		: earlyPaymentSentences(invoice);
	// The last line of a coded discount is closed, too.
	return [...discounts, ...plan].join('\n') + (isCoded ? '\n' : '');
}

const CODED_DISCOUNTS = new Set(['DE', 'AT']);

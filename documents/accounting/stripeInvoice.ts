import type { Invoice } from '../../domain/billing/types';
import { DomainError } from '../../domain/errors';
import { Decimal, sum } from '../../domain/money';
import { wordingOf } from '../view';
import { bookedLines } from './bookedLines';
import type { Codes } from './codes';

const DAY_MS = 86_400_000;
const MOST_ITEMS = 250;
const DESCRIPTION_CHARACTERS = 5000;
const MEMO_CHARACTERS = 1500;
const NUMBER_CHARACTERS = 26;
const METADATA_CHARACTERS = 500;
/** Stripe's own list, which is not ISO 4217's: it counts in ISK and UGX as if they had cents. */
const ZERO_DECIMAL = new Set(['BIF', 'CLP', 'DJF', 'GNF', 'JPY', 'KMF', 'KRW', 'MGA', 'PYG', 'RWF', 'VND', 'VUV', 'XAF', 'XOF', 'XPF']);
const THREE_DECIMAL = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** Digits of the largest amount that Stripe takes; eight where no others are named. */
const MOST_DIGITS: Record<string, number> = { IDR: 12 };
const mostUnits = (currency: string) => 10 ** (MOST_DIGITS[currency] ?? 8) - 1;

interface Item {
	description: string;
	amount: Decimal;
}

/**
 * What to create the invoice from, and the items to add to it. Taxes are items as well, so that Stripe's total is what is due
 * here (`total`, in Stripe's units); with tax rates of its own it would round again.
 */
export function stripeInvoice(invoice: Invoice, codes: Codes = {}) {
	if (invoice.kind === 'creditNote') {
		throw new DomainError(
			'credit-note-not-charged',
			'A credit note is not something that Stripe can charge',
			'Credit the Stripe invoice in Stripe, or send the credit note another way.',
			'kind',
		);
	}
	const currency = invoice.currency.toLowerCase();
	return {
		invoice: {
			customer: codes.customer,
			currency,
			collection_method: 'send_invoice',
			days_until_due: Math.max(0, Math.round((Date.parse(invoice.dueDate) - Date.parse(invoice.issueDate)) / DAY_MS)),
			auto_advance: false,
			pending_invoice_items_behavior: 'exclude',
			number: stripeNumber(invoice),
			description: invoice.notes ? invoice.notes.slice(0, MEMO_CHARACTERS) : undefined,
			metadata: stripeMetadata(invoice),
		},
		invoiceItems: itemsOf(invoice).map(({ description, amount }) => ({
			customer: codes.customer,
			currency,
			description: description.slice(0, DESCRIPTION_CHARACTERS),
			amount: smallestUnits(amount, invoice.currency),
		})),
		total: stripeTotal(invoice),
	};
}

function tooMuch(due: string, currency: string): DomainError {
	return new DomainError('amount-not-chargeable', `${due} ${currency} is more than Stripe can ask for at once`, 'Bill it in parts, or have it paid by bank transfer.', 'totals.due');
}

/** What is due, as Stripe counts it: with three decimals the last one has to be 0, and it never asks for less than nothing. */
export function stripeTotal({ currency, totals: { due } }: Pick<Invoice, 'currency' | 'totals'>): number {
	const total = smallestUnits(new Decimal(due), currency);
	if (total > mostUnits(currency)) throw tooMuch(due, currency);
	if (total >= 0 && (!THREE_DECIMAL.has(currency) || total % 10 === 0)) return total;
	throw new DomainError(
		'amount-not-chargeable',
		`${due} ${currency} is no amount that Stripe can ask for`,
		total < 0 ? 'Settle what is in the customer\'s favour another way.' : 'Round what is due to two decimals, e.g. by billing.cashRounding of the profile.',
		'totals.due',
	);
}

/** To find the document again, and the way back from there. */
export function stripeMetadata({ key, estimate }: Pick<Invoice, 'key' | 'estimate'>) {
	return { key, estimate: estimate?.slice(0, METADATA_CHARACTERS) };
}

function stripeNumber({ number }: Invoice): string | undefined {
	if (number === undefined || number.length <= NUMBER_CHARACTERS) return number;
	throw new DomainError(
		'number-too-long',
		`The invoice number ${number.slice(0, 60)} is longer than the ${NUMBER_CHARACTERS} characters that Stripe keeps`,
		'Shorten the prefix or the digits under billing.numbering in the profile.',
		'number',
	);
}

/** They sum to what is due. */
function itemsOf(invoice: Invoice): Item[] {
	const { labels, format } = wordingOf(invoice);
	const taxes = invoice.taxBreakdown.map(({ name, code, rate, tax, withheld, retained }) => ({
		description: retained ? (name ?? code) : `${withheld ? labels.withheld : labels.tax}: ${name ?? code} ${format.percent(rate)}`,
		amount: withheld ? new Decimal(tax).neg() : new Decimal(tax),
	}));
	const prepaid = { description: labels.prepaid, amount: new Decimal(invoice.totals.prepaid).neg() };
	const others = [...taxes, prepaid].filter(({ amount }) => !amount.isZero());
	const lines = bookedLines(invoice, 0).map(({ text, terms, amount }) => ({ description: terms ? `${text}\n${terms}` : text, amount: new Decimal(amount) }));
	return [...folded(lines, MOST_ITEMS - others.length), ...others];
}

/** The lines beyond what Stripe takes, in one. */
function folded(items: Item[], most: number): Item[] {
	if (items.length <= most) return items;
	const rest = items.slice(most - 1);
	return [...items.slice(0, most - 1), { description: `… (+${rest.length})`, amount: sum(rest.map(({ amount }) => amount)) }];
}

/** What Stripe counts, in the currency. */
export function stripeAmount(units: number, currency: string): string {
	const digits = stripeDigits(currency);
	return new Decimal(units).div(new Decimal(10).pow(digits)).toFixed(digits);
}

function stripeDigits(currency: string): number {
	return ZERO_DECIMAL.has(currency) ? 0 : THREE_DECIMAL.has(currency) ? 3 : 2;
}

function smallestUnits(amount: Decimal, currency: string): number {
	const units = amount.times(new Decimal(10).pow(stripeDigits(currency)));
	if (units.isInteger()) return units.toNumber();
	throw new DomainError(
		'amount-not-chargeable',
		`${amount.toFixed()} ${currency} is no whole number of what Stripe counts in`,
		'Round the prices to whole units of the currency.',
		'currency',
	);
}

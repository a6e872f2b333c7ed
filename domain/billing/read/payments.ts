import { z } from 'zod';

import { isLocalDate, readInstant } from '../../calendar';
import { because, type Reason } from '../../case';
import { currencyDigits, Decimal, ZERO } from '../../money';
import { paymentByName } from '../names';
import { withoutAbsent } from '../withoutAbsent';
import { localDateAt } from './localDate';
import { isPaidBack, paymentStateOf } from './paymentState';
import { readAs } from './readAs';
import { currency, decimal, list, maybe, text } from './values';

/** Money received; below 0 for money paid back. */
export interface Payment {
	amount: string;
	currency?: string;
	/** The number or key of the invoice it was paid for. */
	invoice?: string;
	/** The local date it came in on, where that is said. */
	paidOn?: string;
	/** Where it was read, e.g. `payments[0]`. */
	field: string;
}

export interface Payments {
	/** Those that came in, each once. */
	counted: Payment[];
	/** Why others do not count. */
	reasons: Reason[];
	/** Those that somebody should look at. */
	doubts: Reason[];
}

/** What is said of a payment's state; what is no word is kept, so that somebody looks at it. */
const stateWord = z.unknown().optional().transform((value) => (value === undefined || value === null ? '' : typeof value === 'object' ? '{…}' : String(value as string | number | boolean).trim()));
const word = z.unknown().optional().transform((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''));

const payment = z.object({
	amount: decimal,
	currency: maybe(currency),
	invoice: maybe(text),
	status: stateWord,
	type: word,
	object: word,
	reference: word,
	paidOn: word,
	/** When it was noted down, which stands for a day that is not said. */
	recordedAt: word,
	refunded: z.unknown().optional(),
	amount_received: z.unknown().optional(),
	captured: z.unknown().optional(),
	disputed: z.unknown().optional(),
	paid: z.unknown().optional(),
});

const paymentList = maybe(list(payment));
type Read = z.output<typeof payment>;

/** Their amounts are in the currency's smallest unit. */
const STRIPE = ['charge', 'payment_intent', 'refund'];

/**
 * Money that came in, by the words of the payment systems. What failed, is on its way or went back does not count, and the
 * same payment reported twice counts once. One whose state nobody knows is not counted either, and is doubted.
 *
 * @param ownCurrency where a payment names none
 * @param zone of days that are given as moments
 */
export function readPayments(value: unknown, ownCurrency: string, zone: string): Payments {
	const named = Array.isArray(value) ? value.map(paymentByName) : value;
	const all = (readAs(paymentList, named, 'payments') ?? []).map((read, index) => ({ ...read, field: `payments[${index}]` }));
	const counted: Payment[] = [];
	const [reasons, doubts]: [Reason[], Reason[]] = [[], []];
	const references = new Map<string, Array<{ amount: string; paidOn: string }>>();
	for (const one of all) {
		const amount = amountOf(one, ownCurrency);
		const notIn = whyNot(one, amount);
		if (notIn) {
			(notIn.doubted ? doubts : reasons).push(notIn.reason);
			continue;
		}
		const before = isOfItsOwn(one) ? (references.get(one.reference.toLowerCase()) ?? []) : undefined;
		if (before?.some((other) => other.amount === amount.toFixed() && (other.paidOn === one.paidOn || other.paidOn === '' || one.paidOn === ''))) {
			reasons.push({ code: 'payment-twice', message: `${one.field} was reported before: ${one.reference}` });
			continue;
		}
		if (before?.some((other) => other.amount !== amount.toFixed() && !amount.lt(0) && !other.amount.startsWith('-'))) {
			doubts.push(because('payment-reference-twice', '{payment} has the reference of another payment, and another amount: {reference}', { payment: one.field, reference: one.reference }));
		}
		if (before) references.set(one.reference.toLowerCase(), [...before, { amount: amount.toFixed(), paidOn: one.paidOn }]);
		counted.push(withoutAbsent({ amount: amount.eq(one.amount) ? one.amount : amount.toFixed(), currency: one.currency, invoice: one.invoice, paidOn: dayOf(one.paidOn, zone) ?? dayOf(one.recordedAt, zone), field: one.field }));
	}
	return { counted, reasons, doubts };
}

/** A day that cannot be read is one that is not said. */
function dayOf(said: string, zone: string): string | undefined {
	if (isLocalDate(said)) return said;
	const at = said === '' ? null : readInstant(/^\d{9,}$/.test(said) ? Number(said) : said, zone);
	return at === null ? undefined : localDateAt(at, zone);
}

/** Paid back is below 0; what was paid back of a payment is taken off. */
function amountOf(read: Read, ownCurrency: string): Decimal {
	const isStripe = STRIPE.includes(read.object);
	const unit = isStripe ? new Decimal(10).pow(-digitsOf(read.currency ?? ownCurrency)) : new Decimal(1);
	const received = isStripe && read.object === 'payment_intent' ? (decimal.safeParse(read.amount_received).data ?? read.amount) : read.amount;
	const back = decimal.safeParse(read.refunded).data;
	const amount = new Decimal(received).minus(back === undefined ? ZERO : new Decimal(back).abs()).times(unit);
	return isPaidBack(read.type) || isPaidBack(read.object) ? amount.abs().negated() : amount;
}

function digitsOf(code: string): number {
	return currencyDigits(code, 'payments.currency');
}

function whyNot(read: Read & { field: string }, amount: Decimal): { reason: Reason; doubted: boolean } | undefined {
	const { field, status } = read;
	const not = (reason: Reason, doubted: boolean) => ({ reason, doubted });
	const payment = { payment: field };
	if (read.disputed === true) return not(because('payment-went-back', '{payment} is disputed, so not counted', payment), true);
	if (read.captured === false || read.paid === false) return not(because('payment-not-received', '{payment} is not captured, so not counted', payment), false);
	if (read.refunded === true) return not(because('payment-went-back', '{payment} was refunded, so not counted', payment), false);
	// What is paid back and has not failed is gone.
	const state = paymentStateOf(status);
	if (amount.lt(0) && state !== 'didNot') return undefined;
	if (state === 'didNot' || state === 'onItsWay') return not(because('payment-not-received', '{payment} is {state}, so not counted', { payment: field, state: status }), false);
	if (state === 'wentBack') return not(because('payment-went-back', '{payment} is {state}, so not counted', { payment: field, state: status }), true);
	if (state === 'unknown') return not(because('payment-state-unknown', '{payment} is "{state}"; whether it came in is not known, so it is not counted', { payment: field, state: status.slice(0, 40) }), true);
	return bareIsPartly(status) && decimal.safeParse(read.refunded).data === undefined ? not(because('payment-went-back', '{payment} was refunded in part, and how much is not said, so it is not counted', payment), true) : undefined;
}

const bareIsPartly = (status: string) => /partially.?refunded/i.test(status);

/** A reference that is the invoice's number is every payment's for it. */
function isOfItsOwn({ reference, invoice }: Read): boolean {
	return reference !== '' && reference.toLowerCase() !== invoice?.toLowerCase();
}

import { keyOf, type Instant } from '../../case';
import { DomainError } from '../../errors';
import { Decimal } from '../../money';
import { creditsOf } from '../earlier/sortOut';
import { tallyOfEarlier } from '../earlier/tallyOfEarlier';
import { type EarlierInvoice, readInvoice, readInvoices } from '../read/invoices';
import { localDateAt } from '../read/localDate';
import { readAs } from '../read/readAs';
import { selection, type Selected } from '../read/request';
import { maybe, positive, text } from '../read/values';
import type { BillingSettings } from '../settings';
import { grossOf, minus, NOTHING, plus, type Tally, tallyOf } from '../tally/tally';
import { type Terms, termsOf } from '../terms';

/** As it comes from outside. Neither lines nor amount: all that is left of the invoice. */
export interface CreditRequest {
	/** Why, in words for the customer. */
	reason: unknown;
	/** Ids of the invoice's lines, or `{ line, quantity }`. */
	lines?: unknown;
	/** With tax. */
	amount?: unknown;
	/** Tells apart two credits of the same lines or amount. */
	id?: unknown;
	/** Earlier credit notes for the invoice; other invoices beside them do not count. */
	priorInvoices?: unknown;
}

export interface CreditFacts {
	source: EarlierInvoice;
	number: string;
	reason: string;
	wanted: { lines?: Selected[]; amount?: string };
	/** Earlier credit notes for it, without the one that this would repeat. */
	credits: EarlierInvoice[];
	duplicate?: EarlierInvoice;
	/** The invoice less its credit notes. */
	left: Tally;
	key: string;
	terms: Terms;
	today: string;
}

export function gatherCredit(invoice: unknown, request: CreditRequest, settings: BillingSettings, now: Instant): CreditFacts {
	const { timezone } = settings.business;
	const source = readInvoice(invoice, 'invoice', timezone);
	const number = checkedNumber(source);
	const reason = readAs(maybe(text), request.reason, 'reason') ?? '';
	if (reason === '') throw refused('reason', 'is missing', 'Say why it is credited, in words for the customer.');
	const wanted = wantedLines(source, request);
	const id = readAs(maybe(text), request.id, 'id');

	const terms = termsOf(source, settings, 'invoice.currency');
	const key = keyOf('creditNote', number, contentOf(wanted), id ?? null);
	const all = creditsOf(source, readInvoices(request.priorInvoices, 'priorInvoices', timezone)).filter(({ isVoid }) => !isVoid);
	const duplicate = all.find((credit) => credit.key === key);
	const credits = all.filter((credit) => credit !== duplicate);
	const whole = tallyOf(source);
	const left = minus(whole, credits.map((credit) => tallyOfEarlier(credit, whole, terms)).reduce(plus, NOTHING));
	if (grossOf(left).lte(0)) throw refused('invoice', 'has nothing left to credit', 'Check its credit notes; an invoice below 0 is not credited but corrected by an invoice.');
	return { source, number, reason, wanted, credits, ...(duplicate ? { duplicate } : {}), left, key, terms, today: localDateAt(now, timezone) };
}

function checkedNumber(source: EarlierInvoice): string {
	const { kind, number, isVoid, totals } = source;
	if (kind !== 'invoice') throw refused('invoice.kind', 'is creditNote', 'Give the invoice that is to be credited.');
	if (isVoid) throw refused('invoice.status', 'is void', 'A void invoice needs no credit note.');
	if (number === undefined) throw refused('invoice.number', 'is missing', 'A draft without a number is changed or thrown away, not credited.');
	if (grossOf(tallyOf(source)).eq(totals.gross)) return number;
	const what = `is ${totals.gross}, and lines and taxes come to ${grossOf(tallyOf(source)).toFixed()}`;
	throw refused('invoice.totals.gross', what, 'Give the whole invoice as it was drafted, with lines, allowances, charges and taxBreakdown.');
}

function wantedLines({ lines }: EarlierInvoice, request: CreditRequest): CreditFacts['wanted'] {
	const wanted = readAs(selection, request.lines, 'lines') ?? [];
	const amount = readAs(maybe(positive), request.amount, 'amount');
	if (wanted.length > 0 && amount !== undefined) throw refused('amount', 'is given beside lines', 'Credit either lines or an amount.');
	const unknown = wanted.findIndex(({ line }) => !lines.some(({ id }) => id === line));
	if (unknown >= 0) throw refused(`lines[${unknown}]`, `is "${wanted[unknown].line}", which the invoice does not have`, `Its lines are ${lines.slice(0, 20).map(({ id }) => id).join(', ')}.`);
	if (wanted.length > 0) return { lines: wanted };
	return amount === undefined ? {} : { amount };
}

function contentOf({ lines, amount }: CreditFacts['wanted']): unknown {
	const plain = (number: string) => new Decimal(number).toFixed();
	if (amount !== undefined) return plain(amount);
	return lines?.map(({ line, quantity }) => `${line} ${quantity === undefined ? '' : plain(quantity)}`).sort() ?? null;
}

function refused(field: string, what: string, wayOn: string): DomainError {
	return new DomainError('credit-refused', `${field} ${what}`, wayOn, field);
}

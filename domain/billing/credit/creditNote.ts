import type { Instant } from '../../case';
import { DomainError } from '../../errors';
import { Decimal, formatAmount, roundTo, sum, ZERO } from '../../money';
import { flagIf } from '../flagIf';
import { customerFlags, duplicateFlags } from '../flags';
import { sellerOf } from '../seller';
import type { BillingSettings } from '../settings';
import { breakdownOf, linesOf } from '../tally/linesOf';
import { shareOf } from '../tally/shareOf';
import { grossOf, minus, type Tally, tallyOf, withoutZeros } from '../tally/tally';
import { inTaxCurrency } from '../taxCurrency';
import { totalsOf } from '../tally/totals';
import type { Invoice } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { creditNotesOf } from '../words/notes';
import { summaryOf } from '../words/summary';
import { wordsFor } from '../words/words';
import type { Credit } from './credit';
import { creditLines } from './creditLines';
import { type CreditFacts, type CreditRequest, gatherCredit } from './gatherCredit';

/**
 * The draft of a credit note for an invoice or a part of it, its amounts above 0 like the invoice's; where only credits of the
 * invoice are taken back they are below, and flagged. Whatever credits all that
 * is left takes the amounts that are left, so that invoice and credit notes come to 0; nothing credits more than that.
 *
 * @throws DomainError naming the field, e.g. `lines[0].quantity`
 */
export function creditNote(invoice: unknown, request: CreditRequest, settings: BillingSettings, now: Instant): Invoice {
	const facts = gatherCredit(invoice, request, settings, now);
	const { source, number, key, duplicate, terms, reason, today } = facts;
	const { lines, allowances, charges, tally } = creditOf(facts, settings);
	const netSum = (parts: ReadonlyArray<{ net: string }>) => sum(parts.map(({ net }) => new Decimal(net)));
	const totals = totalsOf({ lines: netSum(lines), allowances: netSum(allowances), charges: netSum(charges) }, tally, ZERO, terms);
	const isNegative = new Decimal(totals.gross).lt(0);
	const flags = [
		...duplicateFlags({ key, duplicate }),
		...flagIf(isNegative, 'negative-total', 'The credit note comes to {amount}, below 0: it takes back a credit that the invoice gave', { amount: totals.gross }),
		...customerFlags(source.customer),
	];
	const note: Omit<Invoice, 'summary'> = {
		kind: 'creditNote',
		key,
		status: 'draft',
		billing: source.billing ?? 'full',
		estimate: source.estimate,
		businessUnit: source.businessUnit,
		issueDate: today,
		dueDate: today,
		deliveryDate: source.deliveryDate,
		currency: terms.currency,
		taxCurrency: inTaxCurrency(source.taxCurrency, totals.tax, terms),
		pricesIncludeTax: terms.pricesIncludeTax,
		seller: sellerOf(settings),
		customer: source.customer,
		lines,
		allowances,
		charges,
		taxBreakdown: breakdownOf(tally, terms),
		totals,
		precedingInvoices: [withoutAbsent({ number, issueDate: source.issueDate })],
		changes: [],
		notes: creditNotesOf(number, reason, wordsFor(source.customer, source.estimate, terms, settings)),
		instalments: [],
		review: { required: flags.length > 0, flags },
		reasons: [],
	};
	return withoutAbsent({ ...note, summary: summaryOf(note) });
}

function creditOf(facts: CreditFacts, settings: BillingSettings): Credit {
	const { source, wanted, credits, left, terms } = facts;
	if (wanted.lines) {
		const credit = creditLines(source, wanted.lines, credits, left, terms);
		checkLeft(grossOf(credit.tally), facts, 'lines');
		// Prices that include tax can leave a unit of net amount and tax to each other.
		return grossOf(credit.tally).eq(grossOf(left)) && !isSame(credit.tally, left) ? restOf(facts, settings) : credit;
	}
	if (wanted.amount !== undefined) {
		const amount = roundTo(new Decimal(wanted.amount), terms.digits, terms.roundingMode);
		checkLeft(amount, facts, 'amount');
		return amount.eq(grossOf(left)) ? restOf(facts, settings) : byTaxes(shareOf(amount, left, terms), 'part', facts, settings);
	}
	return restOf(facts, settings);
}

/** The invoice itself where nothing of it was credited yet. */
function restOf(facts: CreditFacts, settings: BillingSettings): Credit {
	const { source, credits, left } = facts;
	if (credits.length > 0) return byTaxes(left, 'rest', facts, settings);
	const { lines, allowances, charges } = source;
	return { lines, allowances, charges, tally: tallyOf(source) };
}

function byTaxes(tally: Tally, what: 'part' | 'rest', { source, number, terms }: CreditFacts, settings: BillingSettings): Credit {
	const words = wordsFor(source.customer, source.estimate, terms, settings);
	const lines = linesOf(withoutZeros(tally), {
		idOf: (place) => `${what}-${place}`,
		describe: (taxes, isOnly) => words.underTaxes(words.say(what, { number }), taxes, isOnly),
		origin: { kind: 'priorInvoice', number },
	}, terms);
	return { lines, allowances: [], charges: [], tally: withoutZeros(tally) };
}

function isSame(a: Tally, b: Tally): boolean {
	const { nets, taxes } = withoutZeros(minus(a, b));
	return nets.size + taxes.size === 0;
}

function checkLeft(gross: Decimal, { left, terms: { digits, currency } }: CreditFacts, field: string): void {
	if (gross.lte(grossOf(left))) return;
	throw new DomainError(
		'credit-over-invoice',
		`${field} comes to ${formatAmount(gross, digits)} ${currency}, and ${formatAmount(grossOf(left), digits)} are left to credit`,
		'Credit at most what was invoiced and not credited yet; leave lines and amount empty to credit all of it.',
		field,
	);
}

import { type AgeBucket, receivablesByAge } from '../../collection';
import type { Instant } from '../../case';
import { currencyDigits, Decimal, formatAmount, ZERO } from '../../money';
import type { Profile } from '../../profile';
import type { CaseFacts } from '../facts';
import { dateOf } from './money';

/** An invoice that is not paid in full. */
export interface OpenInvoice {
	caseId: string;
	number?: string;
	amount: string;
	/** Local date; absent: as it was issued. */
	due?: string;
	daysOverdue: number;
}

/** What is owed now, of whatever period. */
export interface Receivables {
	currency: string;
	total: string;
	byAge: Record<AgeBucket, string>;
	/** The longest overdue first; at most 20. */
	invoices: OpenInvoice[];
	/** How many there are in all. */
	count: number;
}

const MOST = 20;
const DAY_MS = 86_400_000;

/** In the business's currency. A case's money pays the invoices that it names, else the oldest first; credit notes count as money. */
export function receivablesTally({ business }: Pick<Profile, 'business'>, now: Instant): { add(facts: Pick<CaseFacts, 'caseId' | 'invoices' | 'payments'>): void; result(): Receivables } {
	const { currency, timezone } = business;
	const digits = currencyDigits(currency);
	const today = Date.parse(dateOf(now, timezone));
	const write = (amount: Decimal) => formatAmount(amount.toDecimalPlaces(digits), digits);
	const open: OpenInvoice[] = [];
	let total = ZERO;
	return {
		add(facts) {
			if (facts.invoices.length === 0) return;
			for (const { invoice, left } of leftOf(facts, currency)) {
				const due = invoice.due ?? dateOf(invoice.issuedAt, timezone);
				total = total.plus(left);
				open.push({
					caseId: facts.caseId,
					...(invoice.number !== undefined && { number: invoice.number }),
					amount: write(left),
					...(invoice.due !== undefined && { due: invoice.due }),
					daysOverdue: Math.max(0, Math.round((today - Date.parse(due.slice(0, 10))) / DAY_MS)),
				});
			}
		},
		result() {
			const sorted = open.sort((a, b) => b.daysOverdue - a.daysOverdue || (a.caseId < b.caseId ? -1 : 1));
			return {
				currency,
				total: write(total),
				byAge: Object.fromEntries(Object.entries(receivablesByAge(sorted)).map(([bucket, amount]) => [bucket, write(new Decimal(amount))])) as Receivables['byAge'],
				invoices: sorted.slice(0, MOST),
				count: sorted.length,
			};
		},
	};
}

function leftOf({ invoices, payments }: Pick<CaseFacts, 'invoices' | 'payments'>, currency: string): Array<{ invoice: CaseFacts['invoices'][number]; left: Decimal }> {
	const ours = (one: { currency?: string }) => one.currency === undefined || one.currency === currency;
	const own = invoices.filter(ours);
	const claims = own.filter(({ amount }) => !amount.startsWith('-')).map((invoice) => ({ invoice, left: new Decimal(invoice.amount) }));
	const money = [...own.filter(({ amount }) => amount.startsWith('-')).map(({ amount }) => ({ amount: new Decimal(amount).negated(), invoice: undefined })), ...payments.filter(ours).map(({ amount, invoice }) => ({ amount: new Decimal(amount), invoice }))];
	let free = ZERO;
	for (const { amount, invoice } of money) {
		const named = invoice === undefined ? undefined : claims.find((one) => one.invoice.number === invoice);
		const taken = named ? Decimal.min(named.left, amount) : ZERO;
		if (named) named.left = named.left.minus(taken);
		free = free.plus(amount).minus(taken);
	}
	for (const claim of claims) {
		const taken = Decimal.max(ZERO, Decimal.min(claim.left, free));
		claim.left = claim.left.minus(taken);
		free = free.minus(taken);
	}
	return claims.filter(({ left }) => left.gt(0));
}

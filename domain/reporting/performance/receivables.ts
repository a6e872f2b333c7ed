import { type AgeBucket, receivablesByAge } from '../../collection';
import type { Instant } from '../../case';
import { currencyDigits, Decimal, formatAmount, ZERO } from '../../money';
import type { Profile } from '../../profile';
import type { CaseFacts } from '../facts';
import { leftOf } from './left';
import { dateOf } from './money';

/** An invoice that is not paid in full. */
export interface OpenInvoice {
	caseId: string;
	number?: string;
	amount: string;
	/** Local date, of the oldest part that is unpaid; absent: as it was issued. */
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
	const aged: Array<{ amount: string; daysOverdue: number }> = [];
	const overdueOn = (due: string) => Math.max(0, Math.round((today - Date.parse(due.slice(0, 10))) / DAY_MS));
	let total = ZERO;
	return {
		add(facts) {
			if (facts.invoices.length === 0) return;
			for (const { invoice, left } of leftOf(facts, currency)) {
				const parts = openParts(invoice, left, dateOf(invoice.issuedAt, timezone));
				const [{ due }] = parts;
				total = total.plus(left);
				aged.push(...parts.map((part) => ({ amount: part.amount.toFixed(), daysOverdue: overdueOn(part.due) })));
				open.push({
					caseId: facts.caseId,
					...(invoice.number !== undefined && { number: invoice.number }),
					amount: write(left),
					...(invoice.due !== undefined && { due }),
					daysOverdue: overdueOn(due),
				});
			}
		},
		result() {
			const sorted = open.sort((a, b) => b.daysOverdue - a.daysOverdue || (a.caseId < b.caseId ? -1 : 1));
			return {
				currency,
				total: write(total),
				byAge: Object.fromEntries(Object.entries(receivablesByAge(aged)).map(([bucket, amount]) => [bucket, write(new Decimal(amount))])) as Receivables['byAge'],
				invoices: sorted.slice(0, MOST),
				count: sorted.length,
			};
		},
	};
}

/** What is left of an invoice that is due in parts is left of the last ones. */
function openParts({ due, parts = [] }: CaseFacts['invoices'][number], left: Decimal, issuedOn: string): Array<{ due: string; amount: Decimal }> {
	const found: Array<{ due: string; amount: Decimal }> = [];
	let rest = left;
	for (const part of [...parts].reverse()) {
		const amount = Decimal.min(rest, part.amount);
		if (amount.gt(0)) found.unshift({ due: part.due, amount });
		rest = rest.minus(amount);
	}
	return rest.gt(0) || found.length === 0 ? [{ due: parts[0]?.due ?? due ?? issuedOn, amount: rest }, ...found] : found;
}

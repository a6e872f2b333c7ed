import { Decimal, roundTo, sum, ZERO } from '../../money';
import { startOfDate } from '../localDays';
import type { Movement, Receivable } from '../types';
import { readAmount } from './readAmount';
import { readDate } from './readDate';
import { isRow } from './values';

/**
 * What the invoice takes off for early payment, where what came in by its day reaches the rest: nobody is asked for that. It
 * counts on the day on which enough was there; of an invoice that was credited in part, in proportion.
 */
export function discountTaken(invoice: unknown, movements: readonly Movement[], { payable, prepaid, issueDate, digits }: Receivable, zone: string): Movement[] {
	const offered = isRow(invoice) && Array.isArray(invoice.earlyPaymentDiscount) ? invoice.earlyPaymentDiscount.filter(isRow) : [];
	if (offered.length === 0 || !payable.gt(0)) return [];
	const credited = sum(movements.filter(({ kind }) => kind === 'credit').map(({ amount }) => amount));
	const money = movements.filter(({ kind }) => kind !== 'credit').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const before = Decimal.max(ZERO, prepaid.minus(sum(money.filter(({ date }) => issueDate === undefined || date <= issueDate).map(({ amount }) => amount))));
	const asked = payable.minus(credited);
	const left = Decimal.max(ZERO, asked.minus(before).minus(sum(money.map(({ amount }) => amount))));
	for (const [index, { until, amount }] of offered.entries()) {
		const field = `invoice.earlyPaymentDiscount[${index}]`;
		const last = readDate(until, `${field}.until`, zone);
		const off = roundTo(readAmount(amount, `${field}.amount`, digits).times(asked).div(payable), digits, 'halfUp');
		let paid = before;
		const enough = money.filter(({ date }) => date <= last).find((one) => (paid = paid.plus(one.amount)).gte(asked.minus(off)));
		const inTime = before.plus(sum(money.filter(({ date }) => date <= last).map((one) => one.amount)));
		const taken = Decimal.min(off, left);
		if (enough && inTime.gte(asked.minus(off)) && taken.gt(0)) return [{ kind: 'credit', at: startOfDate(enough.date, zone), date: enough.date, amount: taken }];
	}
	return [];
}

import { dueDateBy } from '../calendar';
import { allocate, Decimal, formatAmount, sum, ZERO } from '../money';
import { amountsOfMilestones } from './bill/milestones';
import type { Estimate } from './read/estimate';
import type { Terms } from './terms';
import type { Instalment, Totals } from './types';
import { withoutAbsent } from './withoutAbsent';

/** Whether the agreed parts are more than the document comes to: nobody can say then which of them hold. */
export function isOverScheduled({ gross, due }: Totals, schedule: Estimate['schedule'], terms: Terms): boolean {
	return new Decimal(due).gt(0) && sum(amountsOfMilestones(schedule, new Decimal(gross), terms).map(({ amount }) => amount)).gt(gross);
}

/**
 * When what is due is due. With a schedule that covers no more than the whole, by it: what it leaves is due with the invoice, what was
 * paid before counts for the first, and a withheld tax or the rounding to coins falls on all in proportion.
 */
export function instalmentsOf(totals: Totals, schedule: Estimate['schedule'], { issueDate, dueDate }: { issueDate: string; dueDate: string }, terms: Terms): Instalment[] {
	const due = new Decimal(totals.due);
	if (due.lte(0)) return [];
	const gross = new Decimal(totals.gross);
	const agreed = amountsOfMilestones(schedule, gross, terms).filter(({ amount }) => amount.gt(0));
	const rest = gross.minus(sum(agreed.map(({ amount }) => amount)));
	if (agreed.length === 0 || rest.lt(0)) return [{ id: '1', dueDate, amount: totals.due }];

	const parts = [
		...agreed.map(({ milestone: { id, label, dueDate: own, termsDays }, amount }) => ({ id, label, dueDate: own ?? (termsDays === undefined ? dueDate : dueDateBy({ days: termsDays }, issueDate)), amount })),
		...(rest.isZero() ? [] : [{ id: 'rest', dueDate, amount: rest }]),
	];
	const payable = allocate(due.plus(totals.prepaid), parts.map(({ amount }) => amount), terms.digits);
	let prepaid = new Decimal(totals.prepaid);
	return parts.flatMap((part, index) => {
		const paid = Decimal.min(prepaid, payable[index]);
		prepaid = prepaid.minus(paid);
		const amount = payable[index].minus(paid);
		return amount.gt(ZERO) ? [withoutAbsent({ ...part, amount: formatAmount(amount, terms.digits) })] : [];
	});
}

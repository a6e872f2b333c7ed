import { atLeastZero, sum, ZERO, type Decimal } from '../money';
import { addDays } from './dates';
import type { Principal } from './interest';
import type { CollectionFacts, LocalDate, Part } from './types';

/** What is owed, as far as it is known. Days to come are asked with the payments of today. */
export interface Standing {
	/** All that is unpaid; 0 where more was paid. */
	open: Decimal;
	/** What was paid beyond the invoice. */
	excess: Decimal;
	/** The oldest part that is not paid in full, and what is left of it. */
	current?: Part & { left: Decimal };
	/** Of all parts, what is late on that day; on its due date nothing is. */
	lateOn(date: LocalDate): Decimal;
	/** By day, what was late: the history that interest is counted on. */
	principals(): Principal[];
}

export function standingOf({ receivable, movements }: CollectionFacts, parts: readonly Part[]): Standing {
	const before = initiallyPaid(receivable, movements);
	const paid = movements.length === 0 ? before : before.plus(sum(movements.map(({ amount }) => amount)));
	const whole = sum(parts.map(({ amount }) => amount));
	const late = (date: LocalDate, paidThen: Decimal) => atLeastZero(sum(parts.filter(({ dueDate }) => dueDate < date).map(({ amount }) => amount)).minus(paidThen));
	const current = currentOf(parts, paid);
	const left = whole.minus(paid);
	return {
		open: atLeastZero(left),
		excess: atLeastZero(left.negated()),
		...(current && { current }),
		lateOn: (date) => late(date, paid),
		principals: () => principalsOf(parts, movements, before, late),
	};
}

/** What an invoice shows as paid counts at least, and once: payments of that time are within it. */
export function initiallyPaid({ prepaid, prepaidUntil, issueDate }: CollectionFacts['receivable'], movements: CollectionFacts['movements']): Decimal {
	if (prepaid.isZero()) return ZERO;
	const within = movements.filter(({ kind, date }) => kind === 'payment' && (prepaidUntil === 'now' || issueDate === undefined || date <= issueDate));
	return atLeastZero(prepaid.minus(sum(within.map(({ amount }) => amount))));
}

function currentOf(parts: readonly Part[], paid: Decimal): Standing['current'] {
	let left = paid;
	for (const part of parts) {
		if (part.amount.gt(left)) return { ...part, left: part.amount.minus(atLeastZero(left)) };
		left = left.minus(part.amount);
	}
	return undefined;
}

/** What is paid on a day lowers what is late from the next day on. */
function principalsOf(parts: readonly Part[], movements: CollectionFacts['movements'], before: Decimal, late: (date: LocalDate, paid: Decimal) => Decimal): Principal[] {
	const days = [...new Set([...parts.map(({ dueDate }) => dueDate), ...movements.map(({ date }) => date)])].sort();
	return days.map((day) => {
		const from = addDays(day, 1);
		const paid = before.plus(sum(movements.filter(({ date }) => date < from).map(({ amount }) => amount)));
		return { from, amount: late(from, paid) };
	});
}

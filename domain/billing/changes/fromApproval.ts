import { formatAmount, ZERO } from '../../money';
import type { ChangeOrder } from '../read/changeOrders';
import type { Offer } from '../read/estimate';
import type { InvoiceChange } from '../types';
import { listed } from '../words/listed';
import { withoutAbsent } from '../withoutAbsent';
import type { Work } from '../work/work';
import { isAccepted } from '../work/workOf';
import { type Step, stepsBetween } from './steps';

/** What change orders made of each line that they changed. */
export function stepsByLine(approved: Work, whole: Work, orders: readonly ChangeOrder[]): Map<string, Step[]> {
	const before = new Map(approved.lines.map((line) => [line.id, line]));
	const after = new Map(whole.lines.map((line) => [line.id, line]));
	const named = ordersByLine(orders);
	return new Map(
		[...new Set([...before.keys(), ...after.keys()])].map((id) => {
			const own = named.get(id) ?? orders.filter(({ number }) => number === after.get(id)?.addedBy);
			return [id, stepsBetween(before.get(id), after.get(id), reasonOf(own))];
		}),
	);
}

/** An added line without an id is in none of them. */
function ordersByLine(orders: readonly ChangeOrder[]): Map<string, ChangeOrder[]> {
	const named = new Map<string, Set<ChangeOrder>>();
	for (const order of orders) {
		for (const { line } of order.lines) {
			if (line !== undefined) named.set(line, (named.get(line) ?? new Set<ChangeOrder>()).add(order));
		}
	}
	return new Map([...named].map(([line, own]) => [line, [...own]]));
}

function reasonOf(own: readonly ChangeOrder[]): string {
	const why = own.length === 1 && own[0].reason !== undefined ? `: ${own[0].reason}` : '';
	return `Change order ${listed(own.map(({ number }) => number)).message}${why}`;
}

/** Lines that were offered and are not billed, because nobody accepted them. */
export function refusals({ lines }: Offer, digits: number): InvoiceChange[] {
	return lines
		.filter((line) => !isAccepted(line))
		.map(({ id, optional }) => ({ line: id, kind: 'notAccepted', effect: formatAmount(ZERO, digits), reason: optional ? 'Optional, and not accepted' : 'Not accepted' }));
}

/** What the estimate says now and did not say when it was approved. None of it is billed. */
export function edits(approved: Offer, now: Offer, digits: number): InvoiceChange[] {
	const reason = 'Edited after the approval; billed as approved';
	const effect = formatAmount(ZERO, digits);
	const before = new Map(approved.lines.map((line) => [line.id, line]));
	const after = new Map(now.lines.map((line) => [line.id, line]));
	const ofLines = [...new Set([...before.keys(), ...after.keys()])].flatMap((line) =>
		stepsBetween(before.get(line), after.get(line), reason).map(({ kind, from, to }): InvoiceChange => withoutAbsent({ line, kind, from, to, effect, reason })),
	);
	const ofDocument = (['discounts', 'charges'] as const)
		.filter((name) => JSON.stringify(approved[name]) !== JSON.stringify(now[name]))
		.map((name): InvoiceChange => ({ line: 'document', kind: name === 'discounts' ? 'discount' : 'charge', effect, reason }));
	return [...ofLines, ...ofDocument];
}

import { DomainError } from '../../errors';
import type { ChangeOrder } from '../read/changeOrders';
import type { Offer } from '../read/estimate';
import { type EstimateLine, lineOf } from '../read/lines';
import type { TaxTable } from '../read/taxes';

/** The offer as the change orders leave it, applied in their order. */
export function withChangeOrders(offer: Offer, orders: readonly ChangeOrder[], table: TaxTable): Offer {
	if (orders.length === 0) return offer;
	const lines = new Map(offer.lines.map((line) => [line.id, line]));
	for (const order of orders) {
		for (const change of order.lines) applyTo(lines, change, order.number, table);
	}
	return {
		lines: [...lines.values()],
		discounts: orders.findLast(({ discounts }) => discounts)?.discounts ?? offer.discounts,
		charges: [...offer.charges, ...orders.flatMap(({ charges }) => charges)],
	};
}

function applyTo(lines: Map<string, EstimateLine>, { op, line: id, said, field }: ChangeOrder['lines'][number], order: string, table: TaxTable): void {
	const before = id === undefined ? undefined : lines.get(id);
	const change = op ?? (before ? 'change' : 'add');
	if (change === 'add') {
		if (before) throw refused(`${field}.line`, `is "${id}", which is there already`, 'Change that line, or give the new one another id.');
		const own = id ?? freeId(lines, order);
		lines.set(own, { ...lineOf(said, { id: own }, field, table), changedBy: [order], addedBy: order });
		return;
	}
	if (!before) throw refused(`${field}.line`, id === undefined ? 'is missing' : `is "${id}", which neither the estimate nor an earlier change order has`, 'Name the line by its id, or add it.');
	if (change === 'remove') lines.delete(before.id);
	else lines.set(before.id, { ...lineOf(said, before, field, table), changedBy: [...(before.changedBy ?? []), order] });
}

function freeId(lines: ReadonlyMap<string, EstimateLine>, order: string): string {
	let place = 1;
	while (lines.has(`${order}-${place}`)) place += 1;
	return `${order}-${place}`;
}

function refused(field: string, what: string, wayOn: string): DomainError {
	return new DomainError('change-order-line', `${field} ${what}`, wayOn, field);
}

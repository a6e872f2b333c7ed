import { z } from 'zod';

import { DomainError } from '../../errors';
import { lineByName } from '../names';
import { withoutAbsent } from '../withoutAbsent';
import { type DocumentAdjustment, documentAdjustment, documentAdjustmentsOf } from './adjustments';
import { type Approval, approvalFields, approvalOf } from './approval';
import { lineSchema } from './lines';
import { readAs } from './readAs';
import type { TaxTable } from './taxes';
import { currency, list, maybe, text } from './values';

export const LINE_CHANGES = ['add', 'change', 'remove'] as const;

export interface ChangeOrder extends Approval {
	/** Its number, or its place in the list as `#2`. */
	number: string;
	currency?: string;
	reason?: string;
	lines: Array<{
		/** Absent: `change` where the line is there, else `add`. */
		op?: (typeof LINE_CHANGES)[number];
		line?: string;
		said: z.output<typeof lineSchema>;
		field: string;
	}>;
	/** In place of the document's discounts. */
	discounts?: DocumentAdjustment[];
	/** Beside the document's charges. */
	charges: DocumentAdjustment[];
	/** Fields that nothing is known of, e.g. `changeOrders[0].lines[1].markup`. */
	unread: string[];
}

const op = z.preprocess((value) => (typeof value === 'string' ? value.trim().toLowerCase() : value), z.enum(LINE_CHANGES));

const changeOrder = z.object({
	...approvalFields,
	number: maybe(text),
	id: maybe(text),
	currency: maybe(currency),
	reason: maybe(text),
	lines: maybe(list(lineSchema.extend({ op: maybe(op), line: maybe(text), id: maybe(text) }))),
	discount: maybe(documentAdjustment),
	discounts: maybe(list(documentAdjustment)),
	charges: maybe(list(documentAdjustment)),
});

const changeOrderList = maybe(list(changeOrder));

export function readChangeOrders(value: unknown, table: TaxTable, zone: string): ChangeOrder[] {
	const unread = new Map<number, string[]>();
	const named = Array.isArray(value) ? value.map((order: unknown, index) => orderByName(order, index, unread)) : value;
	const orders = (readAs(changeOrderList, named, 'changeOrders') ?? []).map((read, index) => {
		const field = `changeOrders[${index}]`;
		const { number, id, discount, discounts } = read;
		return withoutAbsent({
			...approvalOf(read, field, zone),
			number: number ?? id ?? `#${index + 1}`,
			currency: read.currency,
			reason: read.reason,
			lines: (read.lines ?? []).map(({ op: named, line, id: own, ...said }, place) =>
				withoutAbsent({ op: named, line: line ?? own, said, field: `${field}.lines[${place}]` }),
			),
			discounts: discount || discounts ? documentAdjustmentsOf([...(discount ? [discount] : []), ...(discounts ?? [])], table) : undefined,
			charges: documentAdjustmentsOf(read.charges ?? [], table),
			unread: unread.get(index) ?? [],
		});
	});
	const numbers = orders.map(({ approved, number }) => (approved ? number : undefined));
	const again = numbers.findIndex((number, index) => number !== undefined && numbers.indexOf(number) < index);
	if (again >= 0) throw twice(`changeOrders[${again}].number`, orders[again].number);
	return orders;
}

/** Its lines; the rest of an order is what it was agreed with, and read by our names alone. */
function orderByName(order: unknown, index: number, unread: Map<number, string[]>): unknown {
	if (typeof order !== 'object' || order === null || !('lines' in order) || !Array.isArray(order.lines)) return order;
	const others: string[] = [];
	unread.set(index, others);
	return { ...order, lines: order.lines.map((line: unknown, place) => lineByName(line, `changeOrders[${index}].lines[${place}]`, others)) };
}

function twice(field: string, number: string): DomainError {
	return new DomainError('change-order-twice', `${field} is "${number}", which another approved change order has, too`, 'Give each change order once, under a number of its own.', field);
}

import type { Reason } from '../../case';
import { Decimal, ZERO } from '../../money';
import { flagIf } from '../flagIf';
import type { Delivery } from '../read/deliveries';
import type { Work } from '../work/work';
import { listed } from '../words/listed';

export interface Delivered {
	/** Of a credit line below 0; 0 of a line that no delivery names. */
	quantityOf(line: string): Decimal;
	flags: Reason[];
}

/** What was delivered of each line so far; what is more than approved is not billed, and flagged. */
export function deliveredOf({ lines }: Work, deliveries: readonly Delivery[]): Delivered {
	const totals = new Map<string, Decimal>();
	for (const { line, quantity } of deliveries) totals.set(line, (totals.get(line) ?? ZERO).plus(quantity));
	const approved = new Map(lines.map(({ id, quantity }) => [id, new Decimal(quantity)]));
	const over = [...totals].filter(([line, quantity]) => quantity.abs().gt(approved.get(line)?.abs() ?? quantity.abs()));
	const unknown = [...totals.keys()].filter((line) => !approved.has(line));
	const shown = over.map(([line, quantity]) => `${line} (${quantity.abs().toFixed()} of ${approved.get(line)?.abs().toFixed() ?? 0})`);
	return {
		quantityOf: (line) => {
			const quantity = totals.get(line) ?? ZERO;
			return approved.get(line)?.lt(0) ? quantity.abs().negated() : quantity;
		},
		flags: [
			...flagIf(over.length > 0, 'over-billing', 'More was delivered than approved, and only what is approved is billed: line {lines}', { lines: listed(shown) }),
			...flagIf(unknown.length > 0, 'unapproved-delivery', 'Delivered but not among the approved lines, so not billed: {lines}', { lines: listed(unknown) }),
		],
	};
}

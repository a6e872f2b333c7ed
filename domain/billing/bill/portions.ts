import { Decimal, ZERO } from '../../money';
import type { Step } from '../changes/steps';
import type { Terms } from '../terms';
import { partOfLine } from '../work/partOf';
import type { WorkLine } from '../work/work';

/** How much of a line is billed now. */
export interface Portion {
	line: WorkLine;
	/** Billed by earlier invoices. */
	before: Decimal;
	taken: Decimal;
	steps: Step[];
}

/** What limits a line; quantities of a credit are below 0. */
export interface Limits {
	delivered?: Decimal;
	before?: Decimal;
	/** 0: not selected. */
	selected?: Decimal;
}

/** All of a line, less what is not delivered, what was billed before, and what is not selected. */
export function portionOf(line: WorkLine, { delivered, before = ZERO, selected }: Limits, terms: Terms): Portion {
	const whole = new Decimal(line.quantity);
	const reached = delivered === undefined ? whole : within(delivered, whole);
	const billed = within(before, whole);
	const left = within(reached.minus(billed), reached);
	const taken = selected === undefined ? left : within(selected, left);
	const steps: Step[] = [];
	const step = (kind: Step['kind'], from: Decimal, to: Decimal, start: Decimal, reason: string) => {
		if (from.eq(to)) return;
		const after = to.isZero() ? {} : { after: partOfLine(line, { before: start, taken: to, whole }, terms) };
		steps.push({ kind, from: from.toFixed(), to: to.toFixed(), reason, ...after });
	};
	step('notDelivered', whole, reached, ZERO, 'Not delivered yet');
	step('billedBefore', reached, left, billed, 'Billed by an earlier invoice');
	step('notSelected', left, taken, billed, 'Not selected for this invoice');
	return { line, before: billed, taken, steps };
}

/** From 0 to `limit`, on whichever side of 0 that is. */
export function within(quantity: Decimal, limit: Decimal): Decimal {
	return limit.lt(0) ? Decimal.min(ZERO, Decimal.max(quantity, limit)) : Decimal.max(ZERO, Decimal.min(quantity, limit));
}

import { DomainError } from '../../errors';
import { Decimal, ZERO } from '../../money';
import { flagIf } from '../flagIf';
import { listed } from '../words/listed';
import { invoiceLinesOf } from '../work/priceWork';
import type { WorkLine } from '../work/work';
import type { Bill, Job } from './bill';
import { deliveredOf } from './delivered';
import { earlierFlags } from './earlierFlags';
import { partOfWork } from './partOfWork';
import { portionOf } from './portions';

/** `full` and `delivered`: lines of the work, as far as they were not billed before. */
export function billLines(job: Job): Bill {
	const { estimate, whole, deliveries, wanted, earlier, terms } = job;
	const { lines } = whole.work;
	const delivered = wanted.billing === 'delivered' ? deliveredOf(whole.work, deliveries) : undefined;
	const selected = selectedOf(lines, wanted.lines);
	const portions = lines.map((line) =>
		portionOf(line, { delivered: delivered?.quantityOf(line.id), before: earlier.quantityOf(line.id), selected: selected?.(line) }, terms),
	);
	const work = partOfWork(whole, portions, terms);

	const taken = new Map(portions.map((portion) => [portion.line.id, portion.taken]));
	const tooMuch = (wanted.lines ?? []).filter(({ line, quantity }) => quantity !== undefined && taken.get(line)?.abs().lt(quantity));
	return {
		lines: invoiceLinesOf(work, estimate.number),
		allowances: work.amounts.allowances,
		charges: work.amounts.charges,
		tally: work.tally,
		work,
		limits: new Map(portions.map(({ line, steps }) => [line.id, steps])),
		changes: [],
		flags: [
			...(delivered?.flags ?? []),
			...flagIf(tooMuch.length > 0, 'over-billing', 'More was selected than is left, and only that is billed: line {lines}', { lines: listed(tooMuch.map(({ line }) => line)) }),
			...earlierFlags(job, work.tally),
		],
	};
}

/** 0 of what is not selected; undefined where nothing was. */
function selectedOf(lines: readonly WorkLine[], wanted: Job['wanted']['lines']): ((line: WorkLine) => Decimal) | undefined {
	if (!wanted) return undefined;
	const known = new Set(lines.map(({ id }) => id));
	const unknown = wanted.findIndex(({ line }) => !known.has(line));
	if (unknown >= 0) throw notThere(wanted[unknown].line, `lines[${unknown}]`);
	const quantities = new Map(wanted.map(({ line, quantity }) => [line, quantity]));
	return ({ id, quantity: whole }) => {
		if (!quantities.has(id)) return ZERO;
		const quantity = new Decimal(quantities.get(id) ?? whole);
		return whole.startsWith('-') ? quantity.abs().negated() : quantity;
	};
}

function notThere(line: string, field: string): DomainError {
	return new DomainError('line-unknown', `${field} is "${line}", which is none of the approved lines`, 'Name lines of the estimate or its approved change orders by their id.', field);
}

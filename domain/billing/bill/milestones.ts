import { DomainError } from '../../errors';
import { Decimal, roundTo, ZERO } from '../../money';
import type { Earlier } from '../earlier/earlier';
import type { Milestone } from '../read/estimate';
import type { Terms } from '../terms';

export interface MilestoneAmount {
	milestone: Milestone;
	/** With tax. */
	amount: Decimal;
}

/** What each of the schedule comes to of the whole: percentages are rounded along the schedule, so that 100 % are the whole. */
export function amountsOfMilestones(schedule: readonly Milestone[], gross: Decimal, { digits, roundingMode }: Terms): MilestoneAmount[] {
	const upTo = (percent: Decimal) => roundTo(gross.times(percent).div(100), digits, roundingMode);
	let percent = ZERO;
	return schedule.map((milestone) => {
		if (milestone.amount !== undefined) return { milestone, amount: roundTo(new Decimal(milestone.amount), digits, roundingMode) };
		const before = percent;
		percent = percent.plus(milestone.percent ?? 0);
		return { milestone, amount: upTo(percent).minus(upTo(before)) };
	});
}

/** The milestones by their ids, in the schedule's order. */
export function reachedMilestones(wanted: readonly string[], all: readonly MilestoneAmount[]): MilestoneAmount[] {
	const unknown = wanted.findIndex((id) => !all.some(({ milestone }) => milestone.id === id));
	if (unknown < 0) return all.filter(({ milestone }) => wanted.includes(milestone.id));
	const field = `milestones[${unknown}]`;
	const known = all.map(({ milestone }) => milestone.id).join(', ') || 'none';
	const message = `${field} is "${wanted[unknown]}", which is not in the estimate's schedule`;
	throw new DomainError('milestone-unknown', message, `Name milestones of estimate.schedule by their id; there are: ${known}.`, field);
}

export function isBilled(id: string, { documents }: Earlier): boolean {
	return documents.some(({ invoice }) => invoice.kind === 'invoice' && invoice.lines.some(({ origin }) => origin.kind === 'progress' && origin.line === id));
}

import type { Reason } from '../../case';
import { DomainError } from '../../errors';
import { Decimal, formatAmount, roundTo, sum, ZERO } from '../../money';
import { flagIf } from '../flagIf';
import { withoutRetained } from '../retained';
import { linesOf } from '../tally/linesOf';
import { shareOf } from '../tally/shareOf';
import { grossOf, minus, netOf, NOTHING, plus, type Tally, withoutZeros } from '../tally/tally';
import type { InvoiceLine } from '../types';
import { listed } from '../words/listed';
import type { Bill, Job } from './bill';
import { amountsOfMilestones, isBilled, reachedMilestones } from './milestones';

/** `deposit`: what of the deposit was not invoiced yet. */
export function billDeposit(job: Job): Bill {
	const { wanted: { share }, whole, earlier, words } = job;
	if (share?.percent === undefined && share?.amount === undefined) {
		const wayOn = 'Give estimate.deposit, e.g. {"percent":"30"}, or a deposit in the profile, or a share.';
		throw new DomainError('deposit-missing', 'share is missing, and no deposit was agreed', wayOn, 'share');
	}
	const amount = shareAmount(share, grossOf(whole.tally), job).minus(earlier.grossOf('deposit'));
	const bill = billShares([{ amount, description: words.say('deposit'), origin: { kind: 'deposit' } }], job, []);
	return { ...bill, tally: withoutRetained(bill.tally) };
}

/** `progress`: the milestones that were reached, or up to a percentage of the whole what was not invoiced yet. */
export function billProgress(job: Job): Bill {
	const { estimate, wanted, whole, earlier, terms, words } = job;
	if (wanted.milestones) {
		const reached = reachedMilestones(wanted.milestones, amountsOfMilestones(estimate.schedule, grossOf(whole.tally), terms));
		const again = reached.filter(({ milestone }) => isBilled(milestone.id, earlier));
		const flags = flagIf(again.length > 0, 'over-billing', 'Billed before, and not again: milestone {names}', { names: listed(again.map(({ milestone }) => milestone.id)) });
		const shares = reached
			.filter((one) => !again.includes(one))
			.map(({ milestone: { id, label }, amount }) => ({ amount, description: label ?? `${words.say('progress')}: ${id}`, origin: { kind: 'progress' as const, line: id } }));
		return billShares(shares, job, flags);
	}
	if (wanted.share?.percent === undefined) {
		const wayOn = 'Give the percentage of the whole that is complete so far, e.g. {"percent":"60"}, or name milestones.';
		throw new DomainError('share-missing', 'share.percent is missing, and no milestones are named', wayOn, 'share.percent');
	}
	const before = grossOf(earlier.tally);
	const reached = shareAmount({ percent: wanted.share.percent }, grossOf(whole.tally), job);
	const flags = flagIf(reached.lt(before), 'over-billing', 'Earlier invoices come to {amount}, more than the {percent} % that are complete', { amount: formatAmount(before, terms.digits), percent: wanted.share.percent });
	return billShares([{ amount: reached.minus(before), description: `${words.say('progress')}, ${words.percent(wanted.share.percent)}`, origin: { kind: 'progress' } }], job, flags);
}

interface ShareLine {
	/** With tax. */
	amount: Decimal;
	description: string;
	origin: InvoiceLine['origin'];
}

/** Each up to what is left of the whole; whoever takes all that is left takes its net amount and taxes as they are. */
function billShares(wanted: ShareLine[], job: Job, flags: Reason[]): Bill {
	const { estimate, whole, earlier, terms, words } = job;
	let left = minus(whole.tally, earlier.tally);
	const lines: InvoiceLine[] = [];
	const taken: Tally[] = [];
	for (const { amount, description, origin } of wanted) {
		const most = Decimal.max(ZERO, grossOf(left));
		const gross = Decimal.max(ZERO, Decimal.min(amount, most));
		if (gross.isZero()) continue;
		const part = withoutZeros(gross.eq(most) ? left : shareOf(gross, whole.tally, terms));
		const start = lines.length;
		lines.push(
			...linesOf(part, {
				idOf: (place) => String(start + place),
				describe: (taxes, isOnly) => words.underTaxes(description, taxes, isOnly),
				origin: estimate.number === undefined ? origin : { number: estimate.number, ...origin },
			}, terms),
		);
		taken.push(part);
		left = minus(left, part);
	}
	const tally = taken.reduce(plus, NOTHING);
	const asked = sum(wanted.map(({ amount }) => Decimal.max(ZERO, amount)));
	const gross = grossOf(tally);
	const over = flagIf(asked.gt(gross), 'over-billing', 'Of {asked} only {amount} is billed, which is what is left of the whole', { asked: formatAmount(asked, terms.digits), amount: formatAmount(gross, terms.digits) });
	const net = { whole: netOf(whole.tally), now: netOf(tally) };
	return {
		lines,
		allowances: [],
		charges: [],
		tally,
		work: whole,
		limits: new Map(),
		changes: [
			{
				line: 'document',
				kind: 'share',
				from: formatAmount(net.whole, terms.digits),
				to: formatAmount(net.now, terms.digits),
				effect: formatAmount(net.now.minus(net.whole), terms.digits),
				reason: 'This invoice is for a share of the work',
			},
		],
		flags: [...flags, ...over],
	};
}

function shareAmount({ percent, amount }: { percent?: string; amount?: string }, whole: Decimal, { terms: { digits, roundingMode } }: Job): Decimal {
	return roundTo(amount === undefined ? whole.times(percent ?? 0).div(100) : new Decimal(amount), digits, roundingMode);
}

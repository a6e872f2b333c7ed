import { draftInvoice, estimateOf, type Plan, periodAfter } from '../billing';
import { formatInstant } from '../calendar';
import { readOr } from '../errors';
import type { Profile } from '../profile';
import { recordOf } from './facts';
import { approvedBy, openRequests, plansOf } from './plans';
import type { CaseFile } from './types';

/** A plan as a person reads it. Dates are local. */
export interface PlanCard {
	id: string;
	/** `every month from 2026-01-31 until 2027-12-31`. */
	rhythm: string;
	/** The periods that come, with what each is billed at; an amount that cannot be told is absent. */
	next: Array<{ from: string; to: string; billOn: string; amount?: string }>;
	/** Prices that are agreed for later, and pauses. */
	notes: string[];
	/** A pause that nobody has ended. */
	isPaused: boolean;
	/** Periods that are to be billed now, or whose draft waits. */
	open: number;
}

const MOST_SHOWN = 3;

export function planOverview(file: CaseFile, profile: Profile, now: number): PlanCard[] {
	const { timezone, currency } = profile.business;
	const today = formatInstant(now, timezone).slice(0, 10);
	const open = openRequests(file, profile, now);
	return plansOf(file, timezone).map(({ plan, estimate, agreedAt }) => {
		const next: PlanCard['next'] = [];
		for (let last = today; next.length < MOST_SHOWN; ) {
			const period = periodAfter(plan, last);
			if (!period) break;
			const draft = readOr(() => draftInvoice({ estimate: estimateOf(plan, approvedBy(estimate, agreedAt, profile), period, currency) }, profile, now));
			next.push({ ...period, ...('value' in draft && { amount: `${draft.value.totals.gross} ${draft.value.currency}` }) });
			last = period.billOn;
		}
		return {
			id: plan.id,
			rhythm: rhythmOf(plan),
			next,
			notes: [
				...plan.changes.map(({ from, percent, lines }) => `From ${from}: ${[percent && `${percent} %`, ...lines.map(({ id, unitPrice }) => `${id} ${unitPrice ?? ''}`.trim())].filter(Boolean).join(', ')}`),
				...plan.pauses.map(({ from, to }) => `Not billed from ${from}${to === undefined ? '' : ` to ${to}`}`),
			],
			isPaused: plan.pauses.some(({ to }) => to === undefined),
			open: open.filter(({ data }) => recordOf(data.plan)?.id === plan.id).length,
		};
	});
}

function rhythmOf({ every, from, until, times, billed }: Plan): string {
	const [[unit, steps]] = Object.entries(every).filter(([, value]) => value !== undefined);
	const rhythm = steps === 1 ? `every ${unit.replace(/s$/, '')}` : `every ${steps} ${unit}`;
	return [rhythm, `from ${from}`, until !== undefined && `until ${until}`, times !== undefined && `${times} times`, billed === 'after' && 'billed when a period is over'].filter(Boolean).join(' ');
}

import { formatInstant } from '../../calendar';
import type { Priority, Stage } from '../../case';
import { clockHours } from '../../profile';
import { clockMinutes, priorityAt } from '../facts';
import type { Context } from './context';
import { isOpen } from './figures';
import type { KnownCase } from './leads';

/** An open lead that nobody has answered. */
export interface WaitingLead {
	caseId: string;
	stage: Stage;
	owner?: string;
	priority: Priority;
	since: string;
	/** Of the first-response clock's time, until now. */
	businessMinutes: number;
	/** Without what the customer was waited for; absent where there is no clock. */
	dueAt?: string;
	status: 'late' | 'soon' | 'inTime';
}

export interface Waiting {
	late: number;
	/** Past the share of the time at which the profile calls a clock at risk. */
	soon: number;
	inTime: number;
	/** Late first, then those that are due soonest; at most 20. */
	leads: WaitingLead[];
}

const MOST = 20;
const ORDER = { late: 0, soon: 1, inTime: 2 };

/** Who waits for an answer now, of whatever period. */
export function waitingNow(cases: readonly KnownCase[], context: Context): Waiting {
	const { asOf, calendar, policy, zone } = context;
	const found = cases
		.filter((facts) => isOpen(facts) && facts.minutes === null)
		.map((facts) => {
			const priority = priorityAt(facts, asOf);
			const target = policy?.minutes[priority];
			const used = clockMinutes(facts, asOf, calendar, policy);
			const due = target === undefined ? null : policy !== undefined && clockHours(policy, priority) === 'always' ? facts.receivedAt + target * 60_000 : calendar.addMinutes(facts.receivedAt, target);
			const status: WaitingLead['status'] = facts.outcome === 'missed' ? 'late' : target !== undefined && used >= target * (policy?.atRiskAt ?? 1) ? 'soon' : 'inTime';
			return { facts, priority, used, due, status };
		})
		.sort((a, b) => ORDER[a.status] - ORDER[b.status] || (a.due ?? Infinity) - (b.due ?? Infinity) || a.facts.receivedAt - b.facts.receivedAt || (a.facts.caseId < b.facts.caseId ? -1 : 1));
	const count = (status: WaitingLead['status']) => found.filter((one) => one.status === status).length;
	return {
		late: count('late'),
		soon: count('soon'),
		inTime: count('inTime'),
		leads: found.slice(0, MOST).map(({ facts, priority, used, due, status }) => ({
			caseId: facts.caseId,
			stage: facts.stage,
			...(facts.owner && { owner: facts.owner.name ?? facts.owner.id }),
			priority,
			since: formatInstant(facts.receivedAt, zone),
			businessMinutes: Math.round(used),
			...(due !== null && { dueAt: formatInstant(due, zone) }),
			status,
		})),
	};
}

import { formatInstant } from '../../calendar';
import type { Priority, Stage } from '../../case';
import { clockDue, clockMinutes, priorityAt } from '../facts';
import type { Context } from './context';
import { isOpen } from './figures';
import { firstOf } from './firstOf';
import type { Tally } from './leads';

/** An open lead that nobody has answered. */
export interface WaitingLead {
	caseId: string;
	stage: Stage;
	owner?: string;
	priority: Priority;
	since: string;
	/** Of the first-response clock's time, until now. */
	businessMinutes: number;
	/** Later by what the customer was waited for, and while they are, as if that ended now; absent where there is no clock. */
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
export function waitingTally(context: Context): Tally<Waiting> {
	const { asOf, calendar, policy, zone } = context;
	const counts = { late: 0, soon: 0, inTime: 0 };
	const first = firstOf<{ lead: WaitingLead; due: number | null; receivedAt: number }>(
		MOST,
		(a, b) => ORDER[a.lead.status] - ORDER[b.lead.status] || (a.due ?? Infinity) - (b.due ?? Infinity) || a.receivedAt - b.receivedAt || (a.lead.caseId < b.lead.caseId ? -1 : 1),
	);
	return {
		add(facts) {
			if (!isOpen(facts) || facts.minutes !== null) return;
			const { caseId, stage, owner, receivedAt } = facts;
			const priority = priorityAt(facts, asOf);
			const target = policy?.minutes[priority];
			const used = clockMinutes(facts, asOf, calendar, policy);
			const due = target === undefined ? null : clockDue(facts, asOf, calendar, { policy, target });
			const status: WaitingLead['status'] = facts.outcome === 'missed' ? 'late' : target !== undefined && used >= target * (policy?.atRiskAt ?? 1) ? 'soon' : 'inTime';
			counts[status] += 1;
			const lead: WaitingLead = {
				caseId,
				stage,
				...(owner && { owner: owner.name ?? owner.id }),
				priority,
				since: formatInstant(receivedAt, zone),
				businessMinutes: Math.round(used),
				...(due !== null && { dueAt: formatInstant(due, zone) }),
				status,
			};
			first.add({ lead, due, receivedAt });
		},
		result: () => ({ ...counts, leads: first.first().map(({ lead }) => lead) }),
	};
}

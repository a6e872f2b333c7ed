import { readInstant } from '../calendar';
import type { Instant, Stage } from '../case';
import type { Profile } from '../profile';
import { evaluateSla, type Sla } from '../sla';
import { excerptOf, isLoose, listIn, textIn } from './read';
import type { ClockView, DeskCase, DeskEvent, When } from './types';
import { spanText, whenIn } from './when';

/** A case in a list: who, what, whose, since when, and how its clock stands. */
export interface CaseLine {
	caseId: string;
	customer: string;
	what: string;
	service?: string;
	stage: Stage;
	owner?: string;
	urgent?: 'emergency' | 'high';
	clock?: ClockView;
	value?: string;
	opened: When;
	age: string;
	snoozed?: When;
	/** For the order of a list: emergencies, then what is late, then the oldest. */
	weight: number;
	test?: boolean;
}

export const STAGE_NAMES: Record<Stage, string> = {
	inquiry: 'Inquiry',
	intake: 'Intake',
	scheduled: 'Scheduled',
	delivered: 'Work Done',
	invoiced: 'Invoiced',
	paid: 'Paid',
	closed: 'Closed',
};

export function caseLine(record: DeskCase, profile: Profile, now: Instant): CaseLine {
	const when = whenIn(profile.business.timezone, now);
	const { inquiry } = record.data;
	const clock = clockOf(record.data.sla, profile, now);
	const until = snoozedUntil(record, profile.business.timezone);
	const urgent = record.priority === 'emergency' || record.priority === 'high' ? record.priority : undefined;
	return {
		caseId: record.caseId,
		customer: customerOf(record),
		what: excerptOf(textIn(record.data, 'classification', 'summary') ?? inquiry?.subject ?? inquiry?.text ?? '', 160),
		...present('service', serviceName(record, profile)),
		stage: record.stage,
		...present('owner', record.owner && (record.owner.name ?? record.owner.id)),
		...present('urgent', urgent),
		...present('clock', clock),
		...present('value', valueOf(record)),
		opened: when(record.openedAt),
		age: spanText(now - record.openedAt),
		...present('snoozed', until !== undefined && until > now ? when(until) : undefined),
		...(record.test && { test: true }),
		weight: weightOf(urgent, clock) * 1e14 + record.openedAt,
	};
}

/** Whose matter it is, in one line. */
export function customerOf(record: DeskCase): string {
	if (record.erasedAt !== undefined) return 'Erased contact';
	const { name, company, email, phone } = record.data.inquiry?.contact ?? {};
	return (name && company ? `${name}, ${company}` : name ?? company ?? email ?? phone) ?? 'Unknown sender';
}

export function serviceName(record: DeskCase, { services }: Profile): string | undefined {
	const id = textIn(record.data, 'classification', 'service');
	return id === undefined ? undefined : services.find((service) => service.id === id)?.name ?? id;
}

/** What is at stake, as far as a document says: the invoice's gross amount, else the estimate's. */
export function valueOf({ data }: DeskCase): string | undefined {
	for (const name of ['invoice', 'estimate']) {
		const amount = textIn(data, name, 'totals', 'gross') ?? textIn(data, name, 'total');
		if (amount !== undefined) return [amount, textIn(data, name, 'currency')].filter((part) => part !== undefined).join(' ');
	}
	return undefined;
}

/** The clocks of a case, off its events. */
export function slaOf(record: DeskCase, events: DeskEvent[], profile: Profile, now: Instant): Sla {
	return evaluateSla(
		{ caseId: record.caseId, priority: record.priority, events: events.map(({ type, at, by, data }) => ({ type, at: new Date(at).toISOString(), ...(by && { by }), ...(data && { data }) })), now },
		profile,
	);
}

/** The worst of a case's clocks as it stands at `now`: a section that was written earlier is read by its times. */
export function clockOf(sla: unknown, profile: Profile, now: Instant): ClockView | undefined {
	const zone = profile.business.timezone;
	const when = whenIn(zone, now);
	const views = listIn(sla, 'clocks').flatMap((clock) => {
		if (!isLoose(clock)) return [];
		const { status } = clock;
		if (status === 'paused') return [{ tone: 'hold', text: 'Waits for the customer' } satisfies ClockView];
		if (status !== 'onTrack' && status !== 'atRisk' && status !== 'breached') return [];
		const due = readInstant(clock.dueAt, zone);
		if (due === null) return [];
		return [openClock(due, readInstant(clock.startedAt, zone) ?? due, riskShare(textIn(clock, 'id'), profile), status, now, when(due))];
	});
	const order: Array<ClockView['tone']> = ['late', 'warn', 'ok', 'hold'];
	return order.map((tone) => views.find((view) => view.tone === tone)).find((view) => view !== undefined);
}

/** A section may be older than the moment it is shown at: at risk and late are then told by its own times. */
function openClock(due: Instant, started: Instant, share: number, status: string, now: Instant, dueAt: When): ClockView {
	if (now >= due) return { tone: 'late', text: `Late by ${spanText(now - due)}`, due: dueAt };
	const risky = status === 'atRisk' || now >= started + (due - started) * share;
	return { tone: risky ? 'warn' : 'ok', text: `${risky ? 'Due soon, in' : 'Due in'} ${spanText(due - now)}`, due: dueAt };
}

function riskShare(id: string | undefined, { sla }: Profile): number {
	return sla.find((policy) => policy.id === id)?.atRiskAt ?? 1;
}

export function snoozedUntil({ data }: DeskCase, zone: string): Instant | undefined {
	return readInstant(textIn(data, 'snooze', 'until'), zone) ?? undefined;
}

function weightOf(urgent: string | undefined, clock: ClockView | undefined): number {
	if (urgent === 'emergency') return 0;
	if (clock?.tone === 'late') return 1;
	if (clock?.tone === 'warn' || urgent === 'high') return 2;
	return 3;
}

export function present<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
	return (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };
}

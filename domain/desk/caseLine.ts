import { readInstant } from '../calendar';
import { STAGE_NAMES, type Instant, type Stage } from '../case';
import type { Say } from '../language';
import type { Profile } from '../profile';
import { evaluateSla, runningClocks, type Sla } from '../sla';
import { excerptOf, shownValue, textIn } from './read';
import type { ClockView, DeskCase, DeskEvent, When } from './types';
import { amountText, sayTo, spanText, whenOf } from './when';

/** A case in a list: who, what, whose, since when, and how its clock stands. */
export interface CaseLine {
	caseId: string;
	customer: string;
	what: string;
	service?: string;
	stage: Stage;
	stageText: string;
	owner?: string;
	urgent?: 'emergency' | 'high';
	clock?: ClockView;
	value?: string;
	opened: When;
	age: string;
	snoozed?: When;
	test?: boolean;
}

export function caseLine(record: DeskCase, profile: Profile, now: Instant): CaseLine {
	const when = whenOf(profile, now);
	const say = sayTo(profile);
	const { inquiry } = record.data;
	const clock = isOver(record) ? undefined : clockOf(record.data.sla, profile, now);
	const until = snoozedUntil(record, profile.business.timezone);
	const urgent = record.priority === 'emergency' || record.priority === 'high' ? record.priority : undefined;
	return {
		caseId: record.caseId,
		customer: customerOf(record, say),
		what: excerptOf(textIn(record.data, 'classification', 'summary') ?? inquiry?.subject ?? inquiry?.text ?? '', 160),
		...present('service', serviceCalled(textIn(record.data, 'classification', 'service'), profile)),
		stage: record.stage,
		stageText: say(STAGE_NAMES[record.stage]),
		...present('owner', record.owner && (record.owner.name ?? record.owner.id)),
		...present('urgent', urgent),
		...present('clock', clock),
		...present('value', valueOf(record, say)),
		opened: when(record.openedAt),
		age: spanText(now - record.openedAt, say),
		...present('snoozed', until !== undefined && until > now ? when(until) : undefined),
		...(record.test && { test: true }),
	};
}

/** How a case stands among others, without its words: for thousands at once. */
export function caseWeight(record: DeskCase, profile: Profile, now: Instant): { tone?: ClockView['tone']; due?: Instant; weight: number } {
	const worst = isOver(record) ? undefined : worstOf(standingClocks(record.data.sla, profile, now));
	const tone = worst?.tone;
	return { ...present('tone', tone), ...present('due', worst?.due), weight: weightOf(record.priority, tone) * 1e14 + record.openedAt };
}

/** Nobody waits for anything more: no clock runs, and no draft of before is anybody's to send. */
export function isOver({ stage }: Pick<DeskCase, 'stage'>): boolean {
	return stage === 'paid' || stage === 'closed';
}

/** Whose matter it is, in one line. */
export function customerOf(record: DeskCase, say: Say): string {
	if (record.erasedAt !== undefined) return say('Erased contact');
	const { name, company, email, phone } = record.data.inquiry?.contact ?? {};
	return (name && company ? `${name}, ${company}` : name ?? company ?? email ?? phone) ?? say('Unknown sender');
}

export function serviceCalled(id: unknown, { services }: Profile): string | undefined {
	const name = shownValue(id);
	return name === '' ? undefined : services.find((service) => service.id === name)?.name ?? name;
}

/** What is at stake, as far as a document says: the invoice's gross amount, else the estimate's. */
function valueOf({ data }: DeskCase, say: Say): string | undefined {
	for (const name of ['invoice', 'estimate']) {
		const amount = textIn(data, name, 'totals', 'gross') ?? textIn(data, name, 'total');
		if (amount !== undefined) return [amountText(amount, say), textIn(data, name, 'currency')].filter((part) => part !== undefined).join(' ');
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
	const worst = worstOf(standingClocks(sla, profile, now));
	if (!worst) return undefined;
	const say = sayTo(profile);
	const { tone, due } = worst;
	if (due === undefined) return { tone, text: say('Waits for the customer') };
	const text = tone === 'late' ? say('Late by {span}', { span: spanText(now - due, say) }) : say(tone === 'warn' ? 'Due soon, in {span}' : 'Due in {span}', { span: spanText(due - now, say) });
	return { tone, text, due: whenOf(profile, now)(due) };
}

interface StandingClock {
	tone: ClockView['tone'];
	/** Absent while it is on hold. */
	due?: Instant;
}

const WORST_FIRST: Array<ClockView['tone']> = ['late', 'warn', 'ok', 'hold'];

function worstOf(clocks: StandingClock[]): StandingClock | undefined {
	return WORST_FIRST.map((tone) => clocks.find((clock) => clock.tone === tone)).find((clock) => clock !== undefined);
}

/** A section may be older than the moment it is shown at: at risk and late are then told by its own times. */
function standingClocks(sla: unknown, profile: Profile, now: Instant): StandingClock[] {
	return runningClocks(sla, profile.business.timezone).map(({ id, status, dueAt: due, startedAt }): StandingClock => {
		if (due === undefined) return { tone: 'hold' };
		if (now >= due) return { tone: 'late', due };
		const started = startedAt ?? due;
		const risky = status === 'atRisk' || now >= started + (due - started) * riskShare(id, profile);
		return { tone: risky ? 'warn' : 'ok', due };
	});
}

function riskShare(id: string, { sla }: Profile): number {
	return sla.find((policy) => policy.id === id)?.atRiskAt ?? 1;
}

export function snoozedUntil({ data }: DeskCase, zone: string): Instant | undefined {
	return readInstant(textIn(data, 'snooze', 'until'), zone) ?? undefined;
}

/** Emergencies, then what is late, then what soon is; of each the oldest first. */
function weightOf(priority: string | undefined, tone: ClockView['tone'] | undefined): number {
	if (priority === 'emergency') return 0;
	if (tone === 'late') return 1;
	if (tone === 'warn' || priority === 'high') return 2;
	return 3;
}

export function present<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
	return (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };
}

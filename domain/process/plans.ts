import { draftInvoice, estimateOf, type Plan, periodAfter, periodsUntil, readPlan, requireFitting } from '../billing';
import { formatInstant, parseInstant } from '../calendar';
import { keyOf, type Instant } from '../case';
import { DomainError, readOr } from '../errors';
import type { Profile } from '../profile';
import { hasEvent, recordOf, textOf } from './facts';
import { isOpenRequest } from './openRequest';
import { eventOf, lookAfter } from './step';
import type { CaseFile, FiledEvent, Situation, Step } from './types';

/**
 * Work that is billed again and again. A plan is kept as it was agreed; each of its periods is a request to bill, there from
 * the morning of its day on, whether anybody looks then or later. Several that are overdue are billed one after the other.
 */

/** Of the plan's estimate and of one period. */
export interface PlanRequest extends FiledEvent {
	data: { billing: 'full'; estimate: Record<string, unknown>; plan: { id: string; from: string; to: string } };
}

interface Kept {
	plan: Plan;
	estimate: Record<string, unknown>;
	agreedAt: Instant;
}

const MORNING = '06:00:00';
/** So many periods are not billed at once by a plan that is agreed today. */
const MOST_OVERDUE = 12;

/** What a plan is posted as; the same again is one. Another one of its id takes its place from now on. */
export function planAgreed(situation: Situation, body: Record<string, unknown>): Step {
	const { file, profile, now } = situation;
	const plan = readPlan(body.plan);
	const before = file.events.findLast((event) => event.type === 'plan.agreed' && recordOf(event.data?.plan)?.id === plan.id);
	const estimate = recordOf(body.estimate) ?? recordOf(before?.data?.estimate) ?? recordOf(file.sections.estimate);
	if (!estimate) throw new DomainError('estimate-missing', 'There is no estimate that says what the plan bills', 'Post it beside the plan as estimate, or keep it with the case.', 'estimate');
	requireFitting(plan, estimate);
	// What could not be drafted is said now, and not on the day.
	draftInvoice({ estimate: estimateOf(plan, approvedBy(estimate, now, profile), { from: plan.from, to: plan.from, billOn: plan.from }, profile.business.currency), caseId: file.caseId }, profile, now);
	const content = keyOf({ ...plan }, estimate);
	const said = { plan: body.plan, estimate };
	const times = file.events.filter((event) => event.type === 'plan.agreed' && recordOf(event.data?.plan)?.id === plan.id).length;
	const isSame = before !== undefined && sameContent(before, content);
	const event = isSame ? before : eventOf(situation, 'plan.agreed', [plan.id, content, times], { by: 'human', data: said });
	const step: Step = { process: 'billing', code: 'agreed', reasons: [], events: [event], messages: [], due: {} };
	const overdue = isSame ? 0 : openRequests({ ...file, events: [...file.events, event] }, profile, now).filter(({ data }) => data.plan.id === plan.id).length;
	if (overdue > MOST_OVERDUE) {
		throw new DomainError('plan-begins-long-ago', `plan.from is ${plan.from}, and ${overdue} periods have gone by since`, 'Give plan.billFrom, the day from which its periods are billed here: what was billed before is left alone.', 'plan.from');
	}
	return { ...step, due: { escalation: lookAfter(situation, step) } };
}

function sameContent({ data }: FiledEvent, content: string): boolean {
	const read = readOr(() => readPlan(data?.plan));
	return 'value' in read && keyOf({ ...read.value }, data?.estimate) === content;
}

/** The periods that are to be billed now and are not, oldest first. */
export function openRequests(file: CaseFile, { business }: Pick<Profile, 'business'>, now: Instant): PlanRequest[] {
	if (isStopped(file)) return [];
	const today = dayOf(now, business.timezone);
	return plansOf(file, business.timezone)
		.flatMap(({ plan, estimate, agreedAt }) => {
			const last = lastBilled(file, plan.id);
			return periodsUntil(plan, today)
				.filter(({ from, billOn }) => from > last && morningOf(billOn, business.timezone) <= now)
				.map(({ from, to, billOn }): PlanRequest => ({
					type: 'billing.requested',
					at: morningOf(billOn, business.timezone),
					by: 'bot',
					key: keyOf('billing.requested', file.caseId, 'plan', plan.id, from),
					data: { billing: 'full', estimate: estimateOf(plan, approvedBy(estimate, agreedAt, { business }), { from, to, billOn }, business.currency), plan: { id: plan.id, from, to } },
				}));
		})
		.filter(({ key }) => isOpenRequest(file, key))
		.sort((a, b) => a.at - b.at);
}

/** When the next period of any plan is to be billed; null where none is. */
export function nextPlanDue(file: CaseFile, { business: { timezone } }: Pick<Profile, 'business'>, now: Instant): Instant | null {
	if (isStopped(file)) return null;
	// Before its morning, a day's own period is still to come.
	const today = dayOf(now, timezone);
	const since = morningOf(today, timezone) > now ? dayBefore(today) : today;
	const due = plansOf(file, timezone).flatMap(({ plan }) => periodAfter(plan, since) ?? []).map(({ billOn }) => morningOf(billOn, timezone));
	return due.length > 0 ? Math.min(...due) : null;
}

/** Whether more is to be billed by a plan, now or later: until then, nothing is the last payment. */
export function hasRunningPlan(file: CaseFile, profile: Pick<Profile, 'business'>, now: Instant): boolean {
	return nextPlanDue(file, profile, now) !== null || openRequests(file, profile, now).length > 0;
}

export function hasPlan({ events }: Pick<CaseFile, 'events'>): boolean {
	return events.some(({ type }) => type === 'plan.agreed');
}

/** Nothing is billed of a closed case, nor of a contact who was erased. */
function isStopped(file: CaseFile): boolean {
	return file.stage === 'closed' || hasEvent(file, 'contact.erased');
}

/** The latest of each id; time in which the case was closed is a pause. */
export function plansOf({ events }: CaseFile, zone: string): Kept[] {
	const latest = new Map<string, Kept>();
	const closed = closedSpans(events, zone);
	for (const { type, data, at } of events) {
		if (type !== 'plan.agreed') continue;
		const read = readOr(() => readPlan(data?.plan));
		const id = textOf(recordOf(data?.plan)?.id);
		const estimate = recordOf(data?.estimate) ?? (id === undefined ? undefined : latest.get(id)?.estimate);
		if (!('value' in read) || estimate === undefined) continue;
		latest.set(read.value.id, { plan: { ...read.value, pauses: [...read.value.pauses, ...closed] }, estimate, agreedAt: at });
	}
	return [...latest.values()];
}

/** From the day of closing to the day before it was opened again; empty where that is the same day. */
function closedSpans(events: readonly FiledEvent[], zone: string): Plan['pauses'] {
	const spans: Plan['pauses'] = [];
	let since: string | undefined;
	for (const { type, data, at } of events) {
		if (type !== 'handoff.completed') continue;
		if (data?.to === 'closed') since ??= dayOf(at, zone);
		else if (data?.from === 'closed' && since !== undefined) {
			spans.push({ from: since, to: dayBefore(dayOf(at, zone)) });
			since = undefined;
		}
	}
	return spans;
}

/** The last day that was billed by the plan, as it stood then; `''` where none was. */
function lastBilled({ events }: CaseFile, id: string): string {
	const days = events.flatMap(({ type, data }) => {
		const plan = type === 'billing.completed' ? recordOf(data?.plan) : undefined;
		return plan?.id === id && typeof plan.to === 'string' ? [plan.to] : [];
	});
	return days.sort().at(-1) ?? '';
}

/** Who agrees to a plan approves what it bills. */
export function approvedBy(estimate: Record<string, unknown>, at: Instant, { business }: Pick<Profile, 'business'>): Record<string, unknown> {
	const says = ['approved', 'approvedAt', 'status'].some((name) => estimate[name] !== undefined);
	return says ? estimate : { ...estimate, approvedAt: formatInstant(at, business.timezone) };
}

function dayOf(at: Instant, zone: string): string {
	return formatInstant(at, zone).slice(0, 10);
}

function morningOf(date: string, zone: string): Instant {
	return parseInstant(`${date}T${MORNING}`, 'plan.from', zone);
}

function dayBefore(date: string): string {
	return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

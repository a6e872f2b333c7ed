import type { Instant } from '../case';
import { compareDecimals, Decimal } from '../money';
import type { ReminderStep, Tone } from '../profile';
import { addDays, earlier, endOfMonth, later, nextRepetition } from './dates';
import type { History, SentStep } from './history';
import type { CollectionFacts, CollectionSettings, LocalDate, Part } from './types';

export interface Ladder {
	/** Absent: the profile's own steps. */
	id?: string;
	/** Its steps, then the escalation. */
	steps: ReminderStep[];
}

/** A step with the day it is due, as far as that is known. */
export interface DueStep {
	step: ReminderStep;
	index: number;
	/** Absent: it waits for another message first. */
	date?: LocalDate;
	/** The last day it makes sense on; absent: any. */
	until?: LocalDate;
	/** From 2 on where a step comes again. */
	occurrence?: number;
}

/** The first ladder whose condition holds, else the profile's own steps. */
export function ladderOf({ receivable, debtor }: CollectionFacts, { reminders }: CollectionSettings): Ladder {
	if (reminders.ladders.length === 0) return wholeLadder(reminders, reminders.escalation);
	const tags = [...receivable.tags, ...debtor.tags];
	const amount = receivable.payable.toFixed();
	const isOneOf = (asked: readonly string[] | undefined, known: readonly string[]) => asked === undefined || asked.some((one) => known.some((other) => other.toLowerCase() === one.toLowerCase()));
	const compares = (limit: string | undefined, fits: (sign: number) => boolean) => limit === undefined || fits(compareDecimals(amount, limit) ?? NaN);
	const own = reminders.ladders.find(
		({ when }) =>
			isOneOf(when.customerGroup, debtor.group === undefined ? [] : [debtor.group]) &&
			isOneOf(when.currency, [receivable.currency]) &&
			isOneOf(when.service, receivable.service === undefined ? [] : [receivable.service]) &&
			isOneOf(when.tag, tags) &&
			compares(when.amountAtLeast, (sign) => sign >= 0) &&
			compares(when.amountBelow, (sign) => sign < 0),
	);
	return wholeLadder(own ?? reminders, reminders.escalation);
}

/** By the profile's own object; each is put together once. */
const ladders = new WeakMap<object, Ladder>();

function wholeLadder(own: { id?: string; steps: ReminderStep[] }, escalation: ReminderStep[]): Ladder {
	let ladder = ladders.get(own);
	if (!ladder) {
		const taken = new Set(own.steps.map(({ id }) => id));
		ladder = { ...(own.id !== undefined && { id: own.id }), steps: [...own.steps, ...escalation.filter(({ id }) => !taken.has(id))] };
		ladders.set(own, ladder);
	}
	return ladder;
}

/** What went out for one part of an invoice, set against its ladder. */
export interface Climb {
	ladder: Ladder;
	due: LocalDate;
	graceDays: number;
	sent: SentStep[];
	/** How far up it went; −1: nowhere yet. */
	position: number;
	/** The first day after a promise that was not kept, with the tone before it. */
	broken?: { from: LocalDate; tone: Tone };
}

export function climbOf(ladder: Ladder, part: Part, history: History, graceDays: number, broken: Climb['broken']): Climb {
	const sent = history.sent.filter(({ instalment }) => instalment === undefined || instalment === part.id);
	const bare = { ladder, due: part.dueDate, graceDays, sent: [], position: -1 };
	const position = Math.max(-1, ...sent.map((one) => positionOf(one, bare)));
	return { ...bare, sent, position, ...(broken && { broken }) };
}

/** A message whose step the ladder does not know stands for the step that was due on its day. */
function positionOf({ step, date }: SentStep, climb: Climb): number {
	const known = climb.ladder.steps.findIndex(({ id }) => id === step);
	if (known >= 0) return known;
	return climb.ladder.steps.reduce((found, one, index) => {
		const due = one.from === 'previousMessage' ? undefined : dayOfStep(one, climb);
		return due !== undefined && due <= date ? index : found;
	}, -1);
}

/** The steps that are still to come, each with its day, in the ladder's order. */
export function stepsAhead(climb: Climb): DueStep[] {
	const { ladder, due, position, sent, broken } = climb;
	const last = sent.at(-1);
	const ahead: DueStep[] = [];
	if (position >= 0 && last !== undefined) {
		const step = ladder.steps[position];
		const again = sent.filter((one) => one.step === step.id);
		if (step.repeatEvery !== undefined) {
			const began = again[0]?.date ?? last.date;
			ahead.push({ step, index: position, date: nextRepetition(began, last.date, step.repeatEvery), occurrence: Math.max(1, again.length) + 1 });
		}
	}
	let isFirst = true;
	for (const [index, step] of ladder.steps.entries()) {
		if (index <= position) continue;
		const isBefore = isBeforeDue(step);
		// Its previous message is that of the step before it, which is still to come.
		const waitsForMessage = step.from === 'previousMessage' && ladder.steps.slice(position + 1, index).some((one) => !isBeforeDue(one));
		const date = waitsForMessage ? undefined : step.from === 'previousMessage' && last !== undefined ? addDays(last.date, step.offsetDays) : dayOfStep(step, climb);
		const brought = isFirst && !isBefore && broken !== undefined && (date === undefined || broken.from < date);
		ahead.push({
			step,
			index,
			...(brought ? { date: broken.from } : date !== undefined && { date }),
			...(isBefore && { until: due }),
		});
		if (!isBefore) isFirst = false;
	}
	// Where only the repeating step is left, it is the next.
	const [again] = ahead;
	return isFirst && broken !== undefined && again?.occurrence !== undefined ? [{ ...again, date: earlier(again.date ?? broken.from, broken.from) }] : ahead;
}

function isBeforeDue({ from, offsetDays }: ReminderStep): boolean {
	return from === 'dueDate' && offsetDays < 0;
}

/** Counted from the due date. */
function dayOfStep(step: ReminderStep, { due, graceDays }: Pick<Climb, 'due' | 'graceDays'>): LocalDate {
	const day = addDays(due, step.offsetDays);
	if (isBeforeDue(step)) return day;
	const counted = step.from === 'endOfMonth' ? endOfMonth(day) : day;
	return graceDays > 0 && counted > due ? later(counted, addDays(due, graceDays + 1)) : counted;
}

/** The latest step that is due on a day: what was missed before it is not made up for. */
export function stepDueOn(date: LocalDate, ahead: readonly DueStep[]): DueStep | undefined {
	return ahead.findLast((one) => one.date !== undefined && one.date <= date && (one.until === undefined || date <= one.until));
}

const FIRMER: Record<Tone, Tone> = { friendly: 'firm', firm: 'final', final: 'final' };
const STRENGTH: Record<Tone, number> = { friendly: 0, firm: 1, final: 2 };

export function firmest(a: Tone, b: Tone): Tone {
	return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

/** One firmer than before a promise that was not kept; else as the step says. */
export function toneOf({ step }: DueStep, { broken }: Climb): Tone {
	return broken === undefined ? step.tone : firmest(step.tone, FIRMER[broken.tone]);
}

/** The fee of one letter after the due date, within what is left of the cap. A step's own fee is in the business's currency. */
export function feeOf(step: ReminderStep, currency: string, charged: Decimal, { business, reminders }: CollectionSettings): Decimal {
	const own = reminders.lateFees[currency];
	const fee = new Decimal((currency === business.currency ? step.fee ?? own : own ?? step.fee) ?? reminders.lateFee);
	return reminders.lateFeesAtMost === undefined ? fee : Decimal.max(0, Decimal.min(fee, new Decimal(reminders.lateFeesAtMost).minus(charged)));
}

export function lastMessageBefore(sent: readonly SentStep[], at: Instant): SentStep | undefined {
	return sent.findLast((one) => one.isMessage && one.at < at);
}

import { formatInstant } from '../calendar';
import { because, type Instant, type Reason } from '../case';
import { type TeamPhrase, told } from '../language';
import { Decimal, formatAmount, isPositive, roundTo, ZERO } from '../money';
import { addDays, daysBetween } from './dates';
import { historyOf, type ActiveHold, type History } from './history';
import { interestOn, ratesOf } from './interest';
import { climbOf, feeOf, ladderOf, lastMessageBefore, stepDueOn, stepsAhead, toneOf, type Climb, type DueStep } from './ladder';
import { sendingIn, type Sending } from './sendable';
import { standingOf, type Standing } from './standing';
import { escalationSays, messageOf } from './texts/write';
import type { Amounts, CollectionFacts, CollectionSettings, Hold, LocalDate, Part, Reminder } from './types';

/** Everything a decision is made from, for any moment from now on while nothing else happens. */
interface Situation {
	facts: CollectionFacts;
	settings: CollectionSettings;
	sending: Sending;
	history: History;
	/** With the days that the profile moves them to. */
	parts: Part[];
	standing: Standing;
	climb?: Climb;
	ahead: DueStep[];
	minimum: Decimal;
}

type Outcome = { kind: 'step'; due: DueStep } | { kind: 'hold'; hold: ActiveHold } | { kind: 'cooldown'; until: LocalDate } | { kind: 'closed' } | { kind: 'nothing' };

/**
 * What is to be done about one invoice now, and when to look again. The same facts give the same answer, and as long as nothing
 * happens, a check at `nextAt` finds what checks at any other times would have found.
 */
export function decideReminder(facts: CollectionFacts, settings: CollectionSettings): Reminder {
	const situation = situationOf(facts, settings);
	const { history, standing, sending } = situation;
	const today = sending.dateAt(facts.now);
	const stopped = stopOf(situation);
	if (stopped) return answer(situation, today, { action: 'stop', ...stopped });

	const { latest } = facts;
	if (latest !== undefined && latest > facts.now) {
		return answer(situation, today, {
			action: 'wait',
			nextAt: formatInstant(latest, sending.zone),
			reasons: [{ code: 'run-in-the-past', message: `Something is on record for ${formatInstant(latest, sending.zone)}, which is later than this check: nothing is sent before then` }],
		});
	}
	const outcome = outcomeAt(facts.now, situation);
	if (outcome.kind === 'step') return stepAnswer(situation, today, outcome.due);

	const next = nextOf(situation);
	const isDone = next === undefined && outcome.kind === 'nothing' && situation.ahead.length === 0 && isPositive(standing.open) && history.sent.length > 0;
	if (isDone) return answer(situation, today, { action: 'stop', ...(!history.isFinished && { tellOwner: true }), reasons: [{ code: 'ladder-finished', message: "Every step was taken; what is to be done next is the owner's to say" }] });
	if (outcome.kind === 'hold') return holdAnswer(situation, today, outcome.hold, next);
	return answer(situation, today, { action: 'wait', ...next, reasons: [whyWaiting(outcome, situation, next)] });
}

function situationOf(facts: CollectionFacts, settings: CollectionSettings): Situation {
	const { reminders, business } = settings;
	const { receivable, debtor } = facts;
	const sending = sendingIn(settings, debtor.timezone ?? business.timezone);
	const history = historyOf(facts, settings, sending);
	const parts = reminders.dueOnClosedDay === 'asIs' ? receivable.parts : receivable.parts.map((part): Part => ({ ...part, dueDate: sending.nextBusinessDay(part.dueDate) }));
	const standing = standingOf(facts, parts);
	const { current } = standing;
	const climb = current && climbOf(ladderOf(facts, settings), current, history, reminders.graceDays, brokenPromise(facts, settings, history, current));
	return {
		facts,
		settings,
		sending,
		history,
		parts,
		standing,
		...(climb && { climb }),
		ahead: climb ? stepsAhead(climb) : [],
		minimum: new Decimal(reminders.minimumAmounts[receivable.currency] ?? reminders.minimumAmount),
	};
}

/** A promise that ended after the due date, unpaid; until a message has answered it. */
function brokenPromise({ movements }: CollectionFacts, { reminders }: CollectionSettings, { promise, sent }: History, { dueDate, id }: Part): Climb['broken'] {
	if (promise === undefined) return undefined;
	const { since, until, amount } = promise;
	const from = addDays(until, reminders.promiseGraceDays + 1);
	const paid = movements.filter((one) => one.at > since).reduce((total, one) => total.plus(one.amount), ZERO);
	if (from <= dueDate || (amount !== undefined && paid.gte(amount))) return undefined;
	const own = sent.filter(({ instalment }) => instalment === undefined || instalment === id);
	if (own.some((one) => one.at > since && one.date >= from)) return undefined;
	return { from, tone: lastMessageBefore(own, Infinity)?.tone ?? 'friendly' };
}

const STATE_REASONS = {
	paid: { code: 'paid', message: 'The invoice is marked as paid' },
	void: { code: 'void', message: 'The invoice does not count any more' },
	writtenOff: { code: 'written-off', message: 'The invoice is written off' },
} as const;

/** What ends the ladder for good, as far as is known. */
function stopOf({ facts, settings, history, standing }: Situation): { hold?: Hold; tellOwner?: boolean; reasons: Reason[] } | undefined {
	const { receivable, debtor } = facts;
	const state = history.state ?? (receivable.state === 'open' || receivable.state === 'draft' ? undefined : receivable.state);
	if (state === 'void' || state === 'writtenOff') return { reasons: [STATE_REASONS[state]] };
	if (!isPositive(standing.open)) {
		const isCredited = facts.movements.some(({ kind }) => kind === 'credit');
		const reason = isCredited ? { code: 'settled', message: 'Payments and credit notes cover the invoice' } : { code: 'paid', message: 'The invoice is paid' };
		return { reasons: [reason] };
	}
	if (state === 'paid') return { reasons: [STATE_REASONS.paid] };
	const tag = [...receivable.tags, ...debtor.tags].find((one) => settings.reminders.exemptTags.some((exempt) => exempt.toLowerCase() === one.toLowerCase()));
	if (tag !== undefined) return { hold: 'exempt', reasons: [because('exempt', 'The tag "{tag}" excepts it from reminders', { tag })] };
	const held = history.holds.find(({ kind }) => kind === 'legal' || kind === 'optOut' || kind === 'exempt');
	if (held === undefined) return undefined;
	const untold = held.byReply !== undefined && !history.told.has(replyKey(facts, held.byReply));
	return { hold: held.kind, ...(untold && { tellOwner: true }), reasons: [holdReason(held)] };
}

function outcomeAt(at: Instant, situation: Situation): Outcome {
	const { sending, history, standing, climb, ahead, facts, settings, minimum } = situation;
	const date = sending.dateAt(at);
	if (facts.receivable.state === 'draft') return { kind: 'hold', hold: { kind: 'draft', since: at } };
	const hold = history.holds.find(({ until }) => until === undefined || date <= until);
	if (hold) return { kind: 'hold', hold };
	const amount = amountOn(date, standing);
	if (amount.lt(minimum)) return { kind: 'hold', hold: { kind: 'belowMinimum', since: at } };
	const due = climb && stepDueOn(date, ahead);
	if (!due) return { kind: 'nothing' };
	if (due.step.action === 'message' && due.step.channel !== 'phone') {
		const rested = restedFrom(history, sending, settings);
		if (rested !== undefined && date < rested) return { kind: 'cooldown', until: rested };
	}
	return sending.isSendable(at) ? { kind: 'step', due } : { kind: 'closed' };
}

/** What is late; while nothing is, what falls due next. */
function amountOn(date: LocalDate, { current, lateOn }: Standing): Decimal {
	const late = lateOn(date);
	return isPositive(late) ? late : (current?.left ?? ZERO);
}

function restedFrom({ messages }: History, sending: Sending, { reminders }: CollectionSettings): LocalDate | undefined {
	return messages.length === 0 ? undefined : addDays(sending.dateAt(Math.max(...messages)), reminders.cooldownDays);
}

/** The first moment after now at which a step is due, if nothing happens until then. Whatever changes by itself, changes at the start of a day. */
function nextOf(situation: Situation): { nextAt: string; nextStep: string } | undefined {
	const { sending, history, standing, ahead, facts, parts, settings } = situation;
	if (!standing.current || facts.receivable.state === 'draft') return undefined;
	const rested = restedFrom(history, sending, settings);
	const days = [
		...ahead.flatMap(({ date }) => date ?? []),
		...history.holds.flatMap(({ until }) => (until === undefined ? [] : addDays(until, 1))),
		...(rested === undefined ? [] : [rested]),
		...parts.map(({ dueDate }) => addDays(dueDate, 1)),
	];
	const today = sending.dateAt(facts.now);
	const moments = [facts.now, ...[...new Set(days)].filter((day) => day > today).sort().map((day) => sending.startOf(day))];
	for (const moment of moments) {
		const at = sending.next(moment);
		if (at === null || at <= facts.now) continue;
		const outcome = outcomeAt(at, situation);
		if (outcome.kind === 'step') return { nextAt: formatInstant(at, sending.zone), nextStep: outcome.due.step.id };
	}
	return undefined;
}

function stepAnswer(situation: Situation, today: LocalDate, due: DueStep): Reminder {
	const { facts, settings, standing, climb } = situation;
	if (!climb) throw new TypeError('A step is due of no ladder');
	const { step, occurrence } = due;
	const tone = toneOf(due, climb);
	const promise = climb.broken && situation.history.promise?.until;
	const isCall = step.action === 'call' || (step.action === 'message' && step.channel === 'phone');
	const kind = isCall ? 'call' : step.action === 'message' ? undefined : step.action;
	const key = ['reminder', facts.receivable.key, ...(standing.current?.id === undefined ? [] : [standing.current.id]), occurrence === undefined ? step.id : `${step.id}#${occurrence}`].join(':');
	const reasons: Reason[] = [
		because('step-due', 'Step "{step}" is due since {day}', { step: step.id, day: String(due.date) }),
		...(promise !== undefined ? [because('promise-broken', 'What was promised for {day} did not come', { day: promise })] : []),
	];
	if (kind !== undefined) {
		const says = escalationSays(kind, facts, base(situation, today));
		return answer(situation, today, { action: 'escalate', step: step.id, key, escalation: { kind, text: says.message, says }, tellOwner: true, reasons });
	}
	const amounts = base(situation, today, step);
	const written = messageOf({ facts, settings, amounts: { ...amounts, isDueToday: amounts.dueDate === today }, tone, step, promise });
	const review = step.review ?? tone === 'final';
	return answer(
		situation,
		today,
		{
			action: 'send',
			step: step.id,
			tone,
			...written,
			key,
			review,
			...(review && { flags: ['final-notice'] }),
			reasons: [...reasons, ...feeReasons(situation, amounts), ...(review ? [{ code: 'final-notice', message: 'A person approves it before it goes out' }] : []), ...(written.to === undefined && written.channel !== 'letter' ? [because('no-address', 'No address of the customer is known for {channel}', { channel: { message: written.channel } })] : [])],
		},
		amounts,
	);
}

function holdAnswer(situation: Situation, today: LocalDate, hold: ActiveHold, next: ReturnType<typeof nextOf>): Reminder {
	const { facts, history } = situation;
	const given = { hold: hold.kind, ...(hold.until !== undefined && { holdUntil: hold.until }), ...next };
	const key = hold.byReply === undefined ? undefined : replyKey(facts, hold.byReply);
	// The hold is there at once; the owner is told of it once.
	if (key !== undefined && !history.told.has(key)) {
		const says = escalationSays('tellOwner', facts, base(situation, today));
		return answer(situation, today, { action: 'escalate', ...given, key, escalation: { kind: 'tellOwner', text: says.message, says }, tellOwner: true, reasons: [holdReason(hold)] });
	}
	return answer(situation, today, { action: 'wait', ...given, reasons: [holdReason(hold)] });
}

function replyKey({ receivable }: CollectionFacts, at: Instant): string {
	return `reminder:${receivable.key}:reply:${at}`;
}

const HOLD_WORDS: Record<Hold, [code: string, why: TeamPhrase]> = {
	dispute: ['disputed', 'The customer disputes it; the owner decides'],
	promise: ['promised', 'The customer promised to pay'],
	processing: ['payment-processing', 'A payment is said to be under way'],
	paused: ['paused', 'Reminders for it are paused'],
	complaint: ['open-complaint', 'The customer has an open complaint'],
	legal: ['legal-hold', 'It is with the law: nothing is sent'],
	optOut: ['opted-out', 'The customer asked not to be written to'],
	exempt: ['exempt', 'It is excepted from reminders'],
	reply: ['reply-waits', 'The customer answered, and the answer waits for a person'],
	draft: ['not-issued', 'The invoice is a draft'],
	belowMinimum: ['below-minimum', 'What is due is less than the least that is worth a reminder'],
};

function holdReason({ kind, until }: ActiveHold): Reason {
	const [code, why] = HOLD_WORDS[kind];
	return until === undefined ? because(code, why) : because(code, '{why}, until {day}', { why: told(why), day: until });
}

function whyWaiting(outcome: Outcome, { settings }: Situation, next: ReturnType<typeof nextOf>): Reason {
	if (outcome.kind === 'cooldown') return { code: 'cooldown', message: `The customer had a message about money less than ${settings.reminders.cooldownDays} days ago` };
	if (outcome.kind === 'closed') return { code: 'quiet', message: 'It is quiet hours for the customer, or no business day' };
	if (next) return { code: 'not-due', message: `The next step, "${next.nextStep}", is not due yet` };
	return { code: 'no-step', message: 'No step of the ladder is left or will ever be due' };
}

/** The amounts and what else stands in every answer, with the fee of the letter that goes out now. */
type Base = Amounts & Pick<Reminder, 'invoice' | 'currency' | 'dueDate' | 'instalment' | 'overdue' | 'daysOverdue' | 'sent' | 'letterFee'>;

function base({ facts, settings, history, parts, standing, climb }: Situation, today: LocalDate, letter?: DueStep['step']): Base {
	const { receivable } = facts;
	const { reminders } = settings;
	const { current } = standing;
	const { digits } = receivable;
	const isPaid = history.state === 'paid' || (history.state === undefined && receivable.state === 'paid');
	const due = isPaid || !isPositive(standing.open) ? ZERO : amountOn(today, standing);
	const dueDate = current?.dueDate ?? parts.at(-1)?.dueDate;
	const days = current ? Math.max(0, daysBetween(current.dueDate, today)) : 0;
	const interest = history.interestWaived ? ZERO : interestOn(standing.principals, today, { rates: ratesOf(reminders), basis: reminders.interestBasis, digits }).total;
	const steps = climb?.ladder.steps ?? ladderOf(facts, settings).steps;
	let fee = ZERO;
	if (!history.feesWaived) {
		for (const one of history.sent) if (one.isMessage) fee = fee.plus(one.fee ?? chargedFor(one.step, one.date, steps, receivable.currency, fee, parts[0]?.dueDate, settings));
	}
	const letterFee = letter && !history.feesWaived && days > reminders.graceDays ? roundTo(feeOf(letter, receivable.currency, fee, settings), digits, 'halfUp') : ZERO;
	fee = roundTo(fee.plus(letterFee), digits, 'halfUp');
	const claimed = interest.plus(fee);
	const covered = standing.excess.isZero() ? ZERO : Decimal.min(standing.excess, claimed);
	const credit = standing.excess.minus(covered);
	const claims = claimed.minus(covered);
	const write = (amount: Decimal) => formatAmount(amount, digits);
	return {
		...(receivable.number !== undefined && { invoice: receivable.number }),
		currency: receivable.currency,
		...(dueDate !== undefined && { dueDate }),
		...(current?.id !== undefined && { instalment: current.id }),
		overdue: days > reminders.graceDays,
		daysOverdue: days,
		due: write(due),
		open: write(standing.open),
		interest: write(interest),
		fee: write(fee),
		...(isPositive(letterFee) && { letterFee: write(letterFee) }),
		total: write(due.plus(claims)),
		...(isPositive(credit) && { credit: write(credit) }),
		sent: history.sent.filter((one) => one.isMessage && dueDate !== undefined && one.date > dueDate).length,
	};
}

/** A fee is a number: in another currency than it was set for, it may be far too much. */
function feeReasons({ facts: { receivable: { currency } }, settings: { business, reminders } }: Situation, { letterFee }: Pick<Base, 'letterFee'>): Reason[] {
	if (letterFee === undefined || currency === business.currency || reminders.lateFees[currency] !== undefined) return [];
	return [because('fee-of-another-currency', 'The fee of {amount} {currency} is the number that was set for {other}: say in reminders.lateFees what it is in {currency}', { amount: letterFee, currency, other: business.currency })];
}

/** A letter on record without its fee was charged as the ladder says. */
function chargedFor(id: string | undefined, date: LocalDate, steps: readonly DueStep['step'][], currency: string, charged: Decimal, due: LocalDate | undefined, settings: CollectionSettings): Decimal {
	const step = steps.find((one) => one.id === id);
	return step === undefined || due === undefined || date <= due ? ZERO : feeOf(step, currency, charged, settings);
}

type Decided = Omit<Reminder, keyof Base>;

function answer(situation: Situation, today: LocalDate, decided: Decided, amounts = base(situation, today)): Reminder {
	const { facts, standing } = situation;
	const reasons = [...decided.reasons, ...facts.reasons];
	const isSettled = decided.action === 'stop' && !isPositive(standing.open);
	if (isSettled && amounts.credit !== undefined) reasons.push(because('overpaid', '{amount} {currency} more came in than was asked for', { amount: amounts.credit, currency: amounts.currency }));
	const claims = new Decimal(amounts.total).minus(amounts.due);
	if (isSettled && claims.gt(0)) reasons.push(because('claims-open', 'Interest and fees of {amount} {currency} are still open; the owner claims or waives them', { amount: formatAmount(claims, facts.receivable.digits), currency: amounts.currency }));
	const tellOwner = isSettled && amounts.credit !== undefined;
	return { ...decided, ...amounts, ...(tellOwner && { tellOwner }), reasons };
}

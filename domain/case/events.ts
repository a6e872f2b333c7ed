import { z } from 'zod';

import type { Process } from './processes';
import { ACTORS, STAGES, type Actor } from './types';

/**
 * The events that the pack itself writes or acts on: one entry for each, from which the known names, the table in the
 * docs, the check of Record Event and what wakes a process derive. Any other type is anybody's own and is kept as it is.
 */
export interface EventType {
	/** When it is recorded. */
	when: string;
	/** Who may have done it. */
	by: readonly Actor[];
	/** What its data is; fields beyond these are kept. */
	data: z.ZodType;
	/** What its key is made of: the same is recorded once for a case. */
	key: string;
	/** Processes that become due for the case at once; by what the event's data says, where that makes a difference. */
	wakes: readonly Process[] | ((data: Record<string, unknown>) => readonly Process[]);
	/** Milliseconds until they are due by what the bot did: the step that it belongs to says so better by then, and many are looked at together. */
	wakesAfterMs?: number;
}

const text = z.string();
const amount = z.union([z.string(), z.number()]);
const bot = ['bot'] as const;
const human = ['human'] as const;
const customer = ['customer'] as const;
const team = ['human', 'bot'] as const;
const nothing = z.looseObject({});
/** `{ code, message, phrase, given }`, for who shows them in another language. */
const reasons = z.array(z.unknown()).optional();
/** What a clock may start, stop or pause by. */
const CLOCK: readonly Process[] = ['escalation'];

export const EVENT_TYPES = {
	'inquiry.received': event('A case was opened; `at` is when the message was received', customer, 'the case', z.looseObject({ channel: text.optional(), source: text.optional() }), []),
	'case.opened': event('The same; `at` is when the case was opened', bot, 'the case', nothing, ['followUp']),
	'inquiry.repeated': event('The same inquiry came again', customer, 'the message', z.looseObject({ matchedBy: text.optional(), inquiry: nothing.optional() }), []),
	'inquiry.classified': event('The service and urgency were decided', team, 'case and step', z.looseObject({ service: text.nullable().optional(), intent: text.optional(), priority: text.optional() }), []),
	'classification.corrected': event('A person named another service; the classifier learns from it', human, 'case and service', z.looseObject({ service: text }), CLOCK),
	'case.assigned': { ...event('The case got another owner', team, 'the change', z.looseObject({ from: text.nullable().optional(), to: text }), CLOCK), wakesAfterMs: 60_000 },
	'case.handedOver': event('A person gave the case to another owner', human, 'case and time', z.looseObject({ from: text.nullable().optional(), to: text }), []),
	'case.queued': { ...event('Nobody can take the case yet', bot, 'the change', nothing, ['queue']), wakesAfterMs: 600_000 },
	'case.snoozed': event('A person put the case off', human, 'case and time', z.looseObject({ until: text }), CLOCK),
	'case.reopened': event('A case that was over goes on', team, 'case and time', nothing, CLOCK),
	'note.added': event('A person noted something', human, 'case, time and text', z.looseObject({ text }), []),
	'entry.withdrawn': event('A person took back what they had just noted: `type` is what it was', human, 'the entry', z.looseObject({ type: text }), ['escalation', 'collection']),
	'call.withdrawn': event('A call that was noted and taken back: it counts for nothing', team, 'case and time', nothing, []),
	'reply.withdrawn': event('A reply that was noted and taken back: it counts for nothing', team, 'case and time', nothing, []),
	'note.withdrawn': event('A note that was taken back: it counts for nothing', human, 'case, time and text', nothing, []),
	'writeOff.withdrawn': event('An invoice was given up, and that was taken back: it counts for nothing', human, 'case and time', nothing, []),
	'takeOn.withdrawn': event('Somebody took a case on, and took that back: it counts for nothing', human, 'the alert', nothing, []),
	'visit.withdrawn': event('A visit was noted as done, and that was taken back: it counts for nothing', human, 'the appointment and its sequence', nothing, []),
	'handoff.completed': event('The case moved to another stage', ACTORS, 'from, to and how often', z.looseObject({ from: z.enum(STAGES), to: z.enum(STAGES) }), ({ to }) => (to === 'delivered' ? ['billing', 'escalation'] : CLOCK)),
	'contact.erased': event('What was kept of the contact was removed', ACTORS, 'the case as it was', nothing, []),
	'followup.completed': event('The inquiry was followed up', bot, 'the case', z.looseObject({ code: text.optional() }), ['intake']),
	'customer.lookedUp': event('The CRM was asked whether it knows the customer', bot, 'the case and the service', z.looseObject({ service: text, found: z.enum(['known', 'several', 'none']), matchedBy: text.optional(), id: text.optional(), name: text.optional(), company: text.optional(), lifecycleStage: text.optional(), leadStatus: text.optional(), ownerId: text.optional() }), []),
	'customer.notLookedUp': event('The CRM could not be asked, and is asked again', bot, 'the case, the service and the reason', z.looseObject({ service: text, reason: text, reasons }), []),
	'acknowledgement.sent': { ...event('The customer was told that the inquiry is there', bot, 'the message', nothing, CLOCK), wakesAfterMs: 60_000 },
	'reply.sent': { ...event('The customer was answered; by human, it stops the clock', team, 'the message', z.looseObject({ text: text.optional(), via: text.optional() }), CLOCK), wakesAfterMs: 60_000 },
	'call.made': event('The customer was called', team, 'case and time', z.looseObject({ note: text.optional() }), CLOCK),
	'waiting.customer': { ...event('Questions went to the customer; pauses clocks', team, 'the message', z.looseObject({ subject: text.optional(), fields: z.array(text).optional(), step: text.optional() }), CLOCK), wakesAfterMs: 60_000 },
	'waiting.ended': event('Nobody answered, and a person takes over', team, 'the wait', z.looseObject({ subject: text.optional(), reason: text.optional() }), CLOCK),
	'customer.replied': event('The customer answered', customer, 'the message or the answers', z.looseObject({ via: text.optional(), text: text.optional(), answers: nothing.optional() }), ['intake', 'escalation']),
	'customer.autoReplied': event('Software answered in the place of the customer; ends no wait', bot, 'the message', nothing, []),
	'customer.optedOut': event('The customer asks not to be written to', customer, 'the message', nothing, CLOCK),
	'customer.optedIn': event('The customer takes back that they do not want to be written to', customer, 'the message', z.looseObject({ text: text.optional() }), CLOCK),
	'message.refused': event('A message could not be sent and is not tried again', bot, 'the message', z.looseObject({ key: text, reason: text.optional() }), []),
	'message.doubted': event('Nobody can know whether a message went out', bot, 'the message', z.looseObject({ key: text, reason: text.optional() }), []),
	'message.withheld': event('A message was kept back: by a limit, or because what it says did not hold any more', bot, 'the message', z.looseObject({ key: text, reason: text.optional() }), ['intake', 'scheduling']),
	'team.notified': event('Somebody on the team was told', bot, 'the message', z.looseObject({ to: text.optional(), about: text.optional() }), []),
	'source.silent': event('No inquiry came by a door that is usually busy, for longer than ever before', bot, 'the message', z.looseObject({ channel: text.optional(), source: text.optional(), since: text.optional() }), []),
	'review.requested': event('A person is asked to decide or to look', bot, 'what is asked', z.looseObject({ subject: text, reason: text.optional(), reasons, reviewId: text.optional() }), CLOCK),
	'review.decided': event('A person decided on a draft, or nobody did in time', team, 'the review', z.looseObject({ subject: text.optional(), reviewId: text.optional(), decision: z.enum(['approved', 'edited', 'rejected', 'expired', 'superseded']) }), ['escalation', 'billing', 'intake']),
	'reply.edited': event('A person changed a drafted reply before it went out', human, 'the review', z.looseObject({ reviewId: text.optional(), difference: z.array(z.looseObject({ kind: text, text: z.string() })).optional() }), []),
	'review.signed': event('One of several who have to agree did', human, 'review and person', z.looseObject({ reviewId: text.optional() }), []),
	'review.undone': event('A decision was taken back before anything went out', human, 'the review', z.looseObject({ reviewId: text.optional() }), []),
	'review.reminded': event('A review was brought to mind again', bot, 'the review', z.looseObject({ reviewId: text.optional() }), []),
	'priority.corrected': event('A person chose another priority', human, 'case and time', z.looseObject({ priority: text.optional(), from: text.nullable().optional() }), CLOCK),
	'message.dropped': event('A message that waited does not go out', human, 'the message', z.looseObject({ key: text.optional() }), []),
	'escalation.sent': event('A step of a clock was told', bot, 'clock, run and step', z.looseObject({ key: text, clock: text, to: text.optional() }), []),
	'escalation.acknowledged': event('Somebody took the case on', human, 'case and clock', z.looseObject({ key: text.optional(), clock: text.optional() }), CLOCK),
	'intake.requested': event('The details of the case are to be taken down now', team, 'case and time', nothing, ['intake']),
	'intake.completed': event('Every required detail is known', team, 'the details', z.looseObject({ fields: z.array(text).optional() }), ['scheduling', 'escalation']),
	'appointment.requested': event('The customer wants a time', ACTORS, 'case and time', nothing, ['scheduling']),
	'appointment.booked': event('A visit is booked', ACTORS, 'the appointment and its sequence', nothing, ['attendance', 'scheduling', 'escalation']),
	'appointment.moved': event('A visit has another time', ACTORS, 'the appointment and its sequence', nothing, ['attendance', 'scheduling', 'escalation']),
	'appointment.cancelled': event('A visit does not take place', ACTORS, 'the appointment and its sequence', nothing, ['attendance', 'scheduling', 'escalation']),
	'appointment.confirmed': event('The customer says that the time suits', customer, 'the appointment and its sequence', nothing, ['attendance']),
	'appointment.noShow': event('Nobody was there', team, 'the appointment', nothing, ['attendance', 'scheduling', 'escalation']),
	'appointment.completed': event('The visit took place', team, 'the appointment', nothing, ['attendance', 'escalation']),
	'appointment.held': event('A time is kept for a while', ACTORS, 'the appointment and its sequence', nothing, ['scheduling']),
	'appointment.noShowUndone': event('Somebody was there after all', team, 'the appointment', nothing, ['attendance', 'escalation']),
	'appointment.offered': event('The customer was asked to choose a time', bot, 'the message', z.looseObject({ once: text.optional(), slots: z.array(text).optional() }), ['scheduling']),
	'appointment.told': event('The customer was told of a visit as it stands', bot, 'the appointment and its sequence', nothing, []),
	'appointment.reminded': event('The customer was reminded of a visit', bot, 'the appointment and the step', nothing, []),
	'calendar.written': event('A calendar of the team has the visit as the ledger has it', bot, 'the appointment, whose calendar, and the version', z.looseObject({ appointment: text, resource: text, state: z.enum(['there', 'gone']), start: text.optional(), end: text.optional() }), []),
	'calendar.withheld': event('A calendar of the team did not take the visit', bot, 'the appointment, whose calendar, and the reason', z.looseObject({ appointment: text, resource: text, reason: text, reasons }), []),
	'calendar.differs': event('A calendar of the team has the visit otherwise, or something else on it', bot, 'the appointment, whose calendar, and what is there', z.looseObject({ appointment: text, resource: text, kind: z.enum(['missing', 'elsewhere', 'overlaps']), start: text.optional(), end: text.optional() }), []),
	'job.written': event('The field-service tool has the visit as the ledger has it', bot, 'the appointment, the service, and the version', z.looseObject({ appointment: text, service: text, state: z.enum(['there', 'gone']), id: text, number: text.optional(), url: text.optional(), start: text.optional(), end: text.optional() }), []),
	'job.withheld': event('The field-service tool did not take the visit', bot, 'the appointment, the service, and the reason', z.looseObject({ appointment: text, service: text, reason: text, reasons }), []),
	'estimate.drafted': event('Somebody put an estimate together; the latest of the case holds', team, 'the estimate', z.looseObject({ wanted: nothing }), []),
	'estimate.offered': event('An estimate is on its way to the customer, with its prices; the latest of the case can be accepted', human, 'the offer', z.looseObject({ offer: text, estimate: nothing }), CLOCK),
	'estimate.sent': event('The customer has an estimate', team, 'the estimate', nothing, CLOCK),
	'estimate.approved': event('The customer agreed to an estimate; on its page, `offer`, who signed and the chosen lines are in `data`', ['human', 'customer'], 'the estimate', nothing, CLOCK),
	'estimate.declined': event('The customer does not want what was offered', customer, 'the offer', z.looseObject({ offer: text }), CLOCK),
	'estimate.withdrawn': event('The business took an offer back', human, 'the offer', z.looseObject({ offer: text }), CLOCK),
	'work.completed': event('The work is done', team, 'the request', nothing, CLOCK),
	'billing.requested': event('Work is to be billed; the request is in `data`', ACTORS, 'the request', nothing, ['billing', 'escalation']),
	'billing.completed': event('A request is finished', team, 'the request', z.looseObject({ request: text, invoice: text.nullable().optional() }), CLOCK),
	'plan.agreed': event('Work is to be billed again and again; the latest of the same id holds', ['human', 'customer'], 'the plan, where it is another than before', z.looseObject({ plan: z.looseObject({ id: text }), estimate: nothing.optional() }), ['billing']),
	'invoice.drafted': event('A draft is there', bot, 'draft and request', z.looseObject({ request: text.optional() }), CLOCK),
	'invoice.rejected': event('A draft does not count any more', human, 'the draft', z.looseObject({ key: text }), CLOCK),
	'invoice.issued': event('The invoice has its number', team, 'the invoice', z.looseObject({ number: text.optional() }), ['push', 'escalation']),
	'invoice.sent': event('The invoice is out', team, 'the invoice', z.looseObject({ number: text.optional() }), ['collection', 'escalation']),
	'invoice.exported': event('Another system has the invoice', team, 'invoice and service', z.looseObject({ service: text, number: text.optional(), key: text.optional(), id: text.optional(), total: text.optional() }), []),
	'invoice.withheld': event('Another system did not take the invoice as it is', bot, 'invoice, service and reason', z.looseObject({ service: text, number: text.optional(), reason: text.optional(), reasons }), []),
	'invoice.disputed': event('The customer contests an invoice', ['customer', 'human'], 'the invoice and the message', nothing, ['collection', 'escalation']),
	'invoice.writtenOff': event('The business gives an invoice up', human, 'the invoice', nothing, ['collection', 'escalation']),
	'reminder.queued': event('A reminder of an invoice is on its way', team, 'the message', z.looseObject({ key: text, message: text, invoice: text.optional(), step: text.optional() }), []),
	'reminder.sent': event('The customer was reminded of an invoice', team, 'invoice and step', nothing, ['collection']),
	'reminder.escalated': event('An invoice was handed to a person or on', bot, 'invoice and step', nothing, ['collection']),
	'reminders.paused': event('Reminders of an invoice wait', team, 'the invoice and time', nothing, ['collection']),
	'reminders.resumed': event('Reminders of an invoice go on', team, 'the invoice and time', nothing, ['collection']),
	'hold.placed': event('An invoice is held, with why and until when', team, 'the invoice and time', nothing, ['collection']),
	'hold.lifted': event('A hold has ended', team, 'the invoice and time', nothing, ['collection']),
	'dispute.resolved': event('A dispute is settled', team, 'the invoice and time', nothing, ['collection', 'escalation']),
	'promise.withdrawn': event('A promise to pay does not hold', ['customer', 'human'], 'the invoice and time', nothing, ['collection']),
	'payment.reversed': event('A payment was taken back', team, 'the payment', nothing, ['collection', 'escalation']),
	'payment.processing': event('A payment is under way', ACTORS, 'the payment', nothing, ['collection']),
	'interest.waived': event('Interest is given up', human, 'the invoice and time', nothing, ['collection']),
	'fees.waived': event('Fees are given up', human, 'the invoice and time', nothing, ['collection']),
	'statement.sent': event('A statement of account went out', team, 'the customer and day', nothing, ['collection']),
	'payment.promised': event('The customer says when they will pay', ['customer', 'human'], 'invoice and date', nothing, ['collection']),
	'payment.received': event('Money came in', ACTORS, 'the payment', z.looseObject({ amount: amount, currency: text.optional(), reference: text.optional(), invoice: text.optional() }), ['collection', 'escalation']),
	'payment.acknowledged': event('The customer was thanked for the money', bot, 'the message', nothing, []),
	'payment.failed': event('A payment was not made, or taken back', team, 'the payment', nothing, ['collection', 'escalation']),
	'work.unfinished': event('A step was tried in vain and waits for a person', bot, 'process and attempt', z.looseObject({ process: text, reason: text.optional() }), []),
	'post.refused': event('A post came without the key', bot, 'the post', nothing, []),
} as const satisfies Record<string, EventType>;

export type EventName = keyof typeof EVENT_TYPES;

export const KNOWN_EVENTS: readonly string[] = Object.keys(EVENT_TYPES);

/** The events that open a case: nothing of it comes before them. */
export const OPENING_EVENTS: readonly string[] = ['inquiry.received', 'case.opened'];

/** Processes that an event makes due. A type of the business's own may start, stop or pause a clock. */
export function wokenBy(type: string, data: Record<string, unknown> = {}): readonly Process[] {
	const wakes = known(type)?.wakes ?? CLOCK;
	return typeof wakes === 'function' ? wakes(data) : wakes;
}

/** In milliseconds. What anybody else did is acted on at once. */
export function wakeDelayOf(type: string, by: Actor | null): number {
	return by === 'bot' ? (known(type)?.wakesAfterMs ?? 0) : 0;
}

/** What keeps an event from being what its type says, for people; undefined where nothing does. */
export function eventProblem({ type, by, data }: { type: string; by?: Actor; data?: unknown }): string | undefined {
	const entry = known(type);
	if (!entry) return undefined;
	if (by !== undefined && !entry.by.includes(by)) return `${type} is recorded by ${entry.by.join(' or ')}, not by ${by}`;
	const read = entry.data.safeParse(data ?? {});
	if (read.success) return undefined;
	const [issue] = read.error.issues;
	return `data${issue.path.length > 0 ? `.${issue.path.join('.')}` : ''} of ${type}: ${issue.message}`;
}

function known(type: string): EventType | undefined {
	return Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type as EventName] : undefined;
}

function event(when: string, by: readonly Actor[], key: string, data: z.ZodType, wakes: EventType['wakes']): EventType {
	return { when, by, key, data, wakes };
}

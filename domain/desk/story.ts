import { readInstant } from '../calendar';
import { isLoose, listIn, looseIn, shownValue, textIn, valueIn, type Loose } from './read';
import type { DeskCase, DeskEvent, DiffPart, Row, When } from './types';
import { inPlainWords, whenIn } from './when';
import { asWords, CHANNEL_NAMES, nameIn, PRIORITY_NAMES, PROCESS_NAMES, reasonCalled, STAGE_NAMES } from '../case';
import { customerOf, serviceCalled } from './caseLine';
import type { Profile } from '../profile';

/** One thing that happened, in words. */
export interface StoryLine {
	sequence: number;
	at: When;
	who: string;
	what: string;
	/** The words themselves: a message, a note. */
	text?: string;
	rows: Row[];
	difference?: DiffPart[];
}

type Says = string | ((data: Loose, profile: Profile) => string);

const CALENDAR_SAYS: Record<string, string> = { missing: 'The visit was deleted in a calendar', elsewhere: 'The visit was moved in a calendar', overlaps: 'Something else lies on the visit in a calendar' };

/** What an event's type says; what its data says beside it. Any other type is shown by its name. */
const SAYS: Record<string, Says> = {
	'inquiry.received': (data) => `Inquiry received${said(' by', channelCalled(data.channel))}`,
	'case.opened': 'Case opened',
	'inquiry.repeated': 'The same inquiry came again',
	'inquiry.classified': (data, profile) => `Classified${said(' as', serviceCalled(data.service, profile))}${said(', priority', priorityCalled(data.priority))}`,
	'classification.corrected': (data, profile) => `Service corrected to ${serviceCalled(data.service, profile) ?? 'another one'}`,
	'priority.corrected': (data) => `Priority set to ${priorityCalled(data.priority) || 'another one'}`,
	'case.assigned': (data, profile) => `Given to ${memberCalled(data.to, profile)}${data.from ? ` (was ${memberCalled(data.from, profile)})` : ''}`,
	'case.handedOver': (data, profile) => `Handed over to ${memberCalled(data.to, profile)}`,
	'case.queued': 'Waits for somebody who can take it',
	'case.snoozed': 'Put off',
	'case.reopened': 'Opened again',
	'note.added': 'Note',
	'handoff.completed': (data) => `Moved from ${stageCalled(data.from)} to ${stageCalled(data.to)}`,
	'contact.erased': 'What was kept of the contact was erased',
	'followup.completed': 'First follow-up finished',
	'acknowledgement.sent': 'The customer was told that the inquiry is here',
	'reply.sent': (data) => `Reply sent${said(' by', channelCalled(data.via))}`,
	'call.made': 'Customer called',
	'call.withdrawn': 'A call was noted, and taken back',
	'reply.withdrawn': 'A reply was noted, and taken back',
	'entry.withdrawn': 'What was noted was taken back',
	'waiting.customer': 'Questions sent; waits for the customer',
	'waiting.ended': 'Nobody answered; a person takes over',
	'customer.replied': (data) => (data.via === 'page' ? 'The customer answered on the page' : 'The customer replied'),
	'customer.autoReplied': "The customer's mailbox answered by itself",
	'customer.optedOut': 'The customer asks not to be written to',
	'message.refused': 'A message could not be sent',
	'message.doubted': 'Nobody can know whether a message went out',
	'message.withheld': 'A message was kept back, by a limit or because it did not hold any more',
	'message.dropped': 'A message was dropped',
	'team.notified': (data, profile) => `The team was told${data.to === undefined ? '' : `: ${memberCalled(data.to, profile)}`}`,
	'review.requested': (data) => `A decision is asked for: ${subjectCalled(data.subject)}`,
	'review.decided': (data) => `${subjectCalled(data.subject)}: ${decisionCalled(data.decision)}`,
	'reply.edited': 'The drafted reply was changed before it goes out',
	'review.signed': (data) => `${subjectCalled(data.subject)}: one approval of those needed`,
	'review.reminded': 'Whoever decides was reminded',
	'review.undone': 'The decision was taken back',
	'escalation.sent': (data, profile) => `${textIn(data, 'name') ?? memberCalled(data.recipient ?? data.to, profile)} was told: ${clockCalled(data.clock, profile)} ${Number(data.at) < 1 ? 'is due soon' : 'is late'}${said(', reminder', data.repetition)}`,
	'escalation.acknowledged': 'Somebody took it on',
	'intake.requested': 'The details are to be taken down',
	'intake.completed': 'Every required detail is known',
	'appointment.requested': 'The customer wants a time',
	'appointment.booked': 'Visit booked',
	'appointment.moved': 'Visit moved',
	'appointment.cancelled': 'Visit cancelled',
	'appointment.confirmed': 'The customer confirmed the time',
	'appointment.noShow': 'Nobody was there',
	'appointment.completed': 'The visit took place',
	'appointment.offered': 'The customer was asked to choose a time',
	'appointment.told': 'The customer was told of the visit',
	'calendar.written': (data, profile) => (data.state === 'gone' ? `Taken out of a calendar${said(':', data.resource === undefined ? '' : memberCalled(data.resource, profile))}` : `Written into a calendar${said(':', data.resource === undefined ? '' : memberCalled(data.resource, profile))}`),
	'calendar.withheld': (data, profile) => `A calendar did not take the visit${said(':', data.resource === undefined ? '' : memberCalled(data.resource, profile))}`,
	'calendar.differs': (data, profile) => `${CALENDAR_SAYS[String(data.kind)] ?? 'A calendar says otherwise'}${said(':', data.resource === undefined ? '' : memberCalled(data.resource, profile))}`,
	'estimate.drafted': 'Estimate put together',
	'estimate.offered': (data) => `Estimate${said('', valueIn(data, 'estimate', 'number'))} goes to the customer`,
	'estimate.sent': (data) => `Estimate sent${said(':', data.number)}`,
	'estimate.approved': (data) => `Estimate approved${said(':', data.number)}${data.via === 'page' ? `${said(', signed by', data.by)} (as typed)${said(', total', data.total)}` : ''}`,
	'estimate.declined': (data) => `Estimate declined${said(':', data.number)}`,
	'estimate.withdrawn': 'Estimate taken back',
	'work.completed': 'Work done',
	'billing.requested': 'Work is to be billed',
	'billing.completed': 'Billing finished',
	'plan.agreed': (data) => planSays(data.plan),
	'invoice.drafted': 'Invoice drafted',
	'invoice.rejected': 'Invoice draft rejected',
	'invoice.issued': (data) => `Invoice issued${said(':', data.number)}`,
	'invoice.sent': (data) => `Invoice sent${said(':', data.number)}`,
	'invoice.exported': (data) => `Invoice handed to ${textIn(data, 'service') ?? 'another system'}`,
	'invoice.withheld': (data) => `${textIn(data, 'service') ?? 'Another system'} did not take the invoice`,
	'invoice.disputed': 'The customer contests an invoice',
	'invoice.writtenOff': 'Invoice given up',
	'reminder.sent': 'Payment reminder sent',
	'payment.promised': 'The customer promised to pay',
	'payment.received': (data) => `Payment received: ${[textIn(data, 'amount'), textIn(data, 'currency')].filter((part) => part).join(' ')}`,
	'payment.failed': 'A payment failed',
	'work.unfinished': 'A step was tried in vain and waits for a person',
	'post.refused': 'A post came without the key',
};

/** Data that has a place of its own in a line, or says nothing to a person. */
const SHOWN_ELSEWHERE = new Set(['text', 'note', 'body', 'difference', 'by', 'byVerified', 'via', 'key', 'reviewId', 'decision', 'from', 'to', 'form', 'channel', 'attempt', 'step', 'inquiry', 'request', 'matchedBy', 'subject', 'code', 'about', 'engine', 'once', 'message', 'letter', 'sequence', 'appointmentId', 'uid', 'id', 'type', 'event', 'confidence', 'offer']);
/** What names things to programs: a case, a visit, a key made of content. */
const ID = /^(?:[a-z]{1,4}_[0-9a-z]{6,}|(?=[0-9a-f]*\d)[0-9a-f]{16,}|[A-Za-z0-9._~-]+(?::[A-Za-z0-9._~#-]+)+)$/;
/** What the line itself says already, by the event's type. */
const SAID_IN_LINE: Record<string, readonly string[]> = {
	'escalation.sent': ['clock', 'at', 'repetition', 'recipient', 'name'],
	'escalation.acknowledged': ['clock'],
	'inquiry.classified': ['priority'],
	'estimate.drafted': ['onAcceptance'],
	'estimate.offered': ['onAcceptance'],
	'estimate.approved': ['chosen', 'total'],
	'calendar.written': ['resource', 'state'],
	'calendar.withheld': ['resource'],
	'calendar.differs': ['resource', 'kind'],
};
/** What only programs read. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

export function storyOf(events: DeskEvent[], record: DeskCase, profile: Profile, now: number): StoryLine[] {
	return events.map((event) => storyLine(event, record, profile, now));
}

function storyLine(event: DeskEvent, record: DeskCase, profile: Profile, now: number): StoryLine {
	const when = whenIn(profile.business.timezone, now);
	const data = event.data ?? {};
	const says = Object.hasOwn(SAYS, event.type) ? SAYS[event.type] : asWords(event.type);
	const text = textIn(data, 'text') ?? textIn(data, 'note') ?? textIn(data, 'comment') ?? textIn(data, 'body');
	// What was changed stands with the decision.
	const difference = event.type === 'reply.edited' ? [] : differenceIn(data);
	return {
		sequence: event.sequence,
		at: when(event.at),
		who: whoDid(event, record),
		what: typeof says === 'string' ? says : says(data, profile),
		...(text !== undefined && { text }),
		rows: rowsOf(event.type, data, profile, now),
		...(difference.length > 0 && { difference }),
	};
}

/** A login's name stands as it is; a name that somebody typed is marked as such. */
export function deciderText({ name, verified }: { name?: string; verified: boolean }): string {
	if (name === undefined) return 'somebody with the link';
	return verified ? name : `${name} (name as typed)`;
}

function whoDid({ by, data }: DeskEvent, record: DeskCase): string {
	const name = textIn(data, 'by');
	if (by === 'customer') return customerOf(record);
	if (by === 'human') return name === undefined ? 'Team' : deciderText({ name, verified: valueIn(data, 'byVerified') !== false });
	return by === 'bot' ? 'By itself' : name ?? '';
}

function rowsOf(type: string, data: Loose, profile: Profile, now: number): Row[] {
	const when = whenIn(profile.business.timezone, now);
	return Object.entries(data).flatMap(([name, value]) => {
		if (SHOWN_ELSEWHERE.has(name) || SAID_IN_LINE[type]?.includes(name)) return [];
		if (name === 'answers' && isLoose(value)) return Object.entries(value).map(([field, answer]) => ({ label: labelOf(field, profile), value: shownValue(answer) }));
		if (name === 'service' || name === 'number' || name === 'amount' || name === 'currency') return [];
		const at = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? readInstant(value, profile.business.timezone) : null;
		const shown = at === null ? inPlainWords(shownOf(name, value, profile), profile.business.timezone, now) : when(at).text;
		return shown === '' || shown.length > 400 || ID.test(shown) || (name === 'reason' && CODE.test(shown)) ? [] : [{ label: asWords(name), value: shown }];
	});
}

/** A document that goes with an event has a place of its own; what data names by its codes is said by their names. */
function shownOf(name: string, value: unknown, profile: Profile): string {
	if (name === 'fields' && Array.isArray(value)) return value.map((field) => labelOf(String(field), profile)).join(', ');
	if (Array.isArray(value) ? value.some((one) => typeof one === 'object') : typeof value === 'object') return '';
	const says = VALUES[name];
	return says ? says(value, profile) : shownValue(value);
}

const VALUES: Record<string, (value: unknown, profile: Profile) => string> = {
	reason: (value) => (typeof value === 'string' ? reasonCalled(value) : ''),
	process: (value) => nameIn(PROCESS_NAMES, shownValue(value)),
	clock: clockCalled,
	priority: priorityCalled,
	stage: stageCalled,
	intent: (value) => asWords(shownValue(value)),
	said: (value) => asWords(shownValue(value)),
	state: (value) => asWords(shownValue(value)),
	status: (value) => asWords(shownValue(value)),
	kind: (value) => asWords(shownValue(value)),
	billing: (value) => asWords(shownValue(value)),
	tone: (value) => asWords(shownValue(value)),
	step: (value) => asWords(shownValue(value)),
	because: (value) => asWords(shownValue(value)),
	owner: memberCalled,
	recipient: memberCalled,
	resource: memberCalled,
	resources: (value, profile) => (Array.isArray(value) ? value.map((one) => memberCalled(one, profile)).join(', ') : ''),
};

/** What was taken down of a case, by what its fields are called. */
export function detailRows(record: Loose, profile: Profile, now: number): Row[] {
	const written = (value: unknown) => {
		const { start, end } = looseIn(value) as { start?: unknown; end?: unknown };
		const text = start !== undefined && end !== undefined ? `${shownValue(start)} to ${shownValue(end)}` : shownValue(value);
		return inPlainWords(text, profile.business.timezone, now);
	};
	return Object.entries(record).flatMap(([name, value]) => (written(value) === '' ? [] : [{ label: labelOf(name, profile), value: written(value) }]));
}

function clockCalled(id: unknown, { sla }: Profile): string {
	const name = shownValue(id);
	return sla.find((policy) => policy.id === name)?.name ?? asWords(name);
}

export function labelOf(field: string, { intake }: Profile): string {
	return intake.find(({ name }) => name === field)?.label ?? asWords(field);
}

function memberCalled(id: unknown, { team }: Profile): string {
	const name = shownValue(id);
	return team.find((member) => member.id === name)?.name ?? (name === '' ? 'nobody' : name);
}

const SUBJECTS: Record<string, string> = {
	reply: 'Reply to the customer',
	intake: 'Questions to the customer',
	invoice: 'Invoice',
	reminder: 'Payment reminder',
	appointment: 'Appointment',
	collection: 'Unpaid invoice',
	message: 'Message that did not go out',
	question: 'Question of your own',
};

export function subjectCalled(subject: unknown): string {
	const name = shownValue(subject);
	return Object.hasOwn(SUBJECTS, name) ? SUBJECTS[name] : name === '' ? 'Draft' : asWords(name);
}

const DECISIONS: Record<string, string> = {
	waiting: 'waits for a decision',
	approved: 'approved',
	edited: 'edited and approved',
	rejected: 'rejected',
	expired: 'expired, nobody decided in time',
	superseded: 'replaced by a newer draft',
};

export function decisionCalled(decision: unknown): string {
	const name = shownValue(decision);
	return Object.hasOwn(DECISIONS, name) ? DECISIONS[name] : name;
}

/** `Billed every 3 months from 2026-01-31 until 2027-12-31: maintenance`. */
function planSays(plan: unknown): string {
	if (!isLoose(plan)) return 'Recurring invoices agreed';
	const { id, from, until, every } = plan;
	const [unit, steps] = isLoose(every) ? (Object.entries(every)[0] ?? []) : [];
	const rhythm = typeof unit === 'string' && typeof steps === 'number' ? (steps === 1 ? ` every ${unit.replace(/s$/, '')}` : ` every ${steps} ${unit}`) : ' again and again';
	return `Billed${rhythm}${said(' from', from)}${said(' until', until)}${said(':', id)}`;
}

function stageCalled(stage: unknown): string {
	return nameIn(STAGE_NAMES, shownValue(stage));
}

function channelCalled(channel: unknown): string {
	return nameIn({ ...CHANNEL_NAMES, mail: 'email', email: 'email', sms: 'text message', whatsapp: 'WhatsApp', hand: 'hand', form: 'form', phone: 'phone', chat: 'chat' }, shownValue(channel));
}

function priorityCalled(priority: unknown): string {
	return nameIn(PRIORITY_NAMES, shownValue(priority)).toLowerCase();
}

function said(before: string, value: unknown): string {
	const text = shownValue(value);
	return text === '' ? '' : `${before} ${text}`;
}

/** What a person changed, as an event or a decided review keeps it. */
export function differenceIn(data: unknown): DiffPart[] {
	return listIn(data, 'difference').filter(isDiffPart);
}

function isDiffPart(part: unknown): part is DiffPart {
	return isLoose(part) && typeof part.text === 'string' && (part.kind === 'same' || part.kind === 'added' || part.kind === 'removed');
}

import { readInstant } from '../calendar';
import { isLoose, listIn, looseIn, shownValue, textIn, valueIn, type Loose } from './read';
import type { DeskCase, DeskEvent, DiffPart, Row, When, Words } from './types';
import { amountText, inPlainWords, reasonsSaid, sayTo, whenOf } from './when';
import { asWords, CHANNEL_NAMES, CRM_NAMES, FIELD_SERVICE_NAMES, nameIn, reasonCalled, reasonsIn } from '../case';
import type { Fillings, Say, TeamPhrase } from '../language';
import { holdCalled, priorityCalled, processCalled, sayNamed, stageCalled } from './called';
import { customerOf, serviceCalled } from './caseLine';
import { plainText } from '../posted';
import type { Profile } from '../profile';
import { entryIn } from '../text';

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

type Says = TeamPhrase | ((data: Loose, profile: Profile, say: Say) => string);

const CALENDAR_SAYS: Record<string, TeamPhrase> = { missing: 'The visit was deleted in a calendar', elsewhere: 'The visit was moved in a calendar', overlaps: 'Something else lies on the visit in a calendar' };

/** What an event's type says; what its data says beside it. Any other type is shown by its name. */
const SAYS: Record<string, Says> = {
	'inquiry.received': (data, _, say) => withMore(say('Inquiry received'), say, 'by {channel}', { channel: channelCalled(data.channel, say) }),
	'case.opened': 'Case opened',
	'inquiry.repeated': 'The same inquiry came again',
	'inquiry.classified': (data, profile, say) =>
		`${withMore(say('Classified'), say, 'as {service}', { service: serviceCalled(data.service, profile) ?? '' })}${behind(', ', say, 'priority {priority}', { priority: priorityCalled(shownValue(data.priority), say) })}`,
	'classification.corrected': (data, profile, say) => say('Service corrected to {service}', { service: serviceCalled(data.service, profile) ?? say('another one') }),
	'priority.corrected': (data, _, say) => say('Priority set to {priority}', { priority: priorityCalled(shownValue(data.priority), say) || say('another one') }),
	'case.assigned': (data, profile, say) =>
		data.from ? say('Given to {who} (was {before})', { who: memberCalled(data.to, profile, say), before: memberCalled(data.from, profile, say) }) : say('Given to {who}', { who: memberCalled(data.to, profile, say) }),
	'case.handedOver': (data, profile, say) => say('Handed over to {who}', { who: memberCalled(data.to, profile, say) }),
	'case.queued': 'Waits for somebody who can take it',
	'case.snoozed': 'Put off',
	'case.reopened': 'Opened again',
	'note.added': 'Note',
	'handoff.completed': (data, _, say) => say('Moved from {from} to {to}', { from: stageCalled(shownValue(data.from), say), to: stageCalled(shownValue(data.to), say) }),
	'contact.erased': 'What was kept of the contact was erased',
	'followup.completed': 'First follow-up finished',
	'customer.lookedUp': (data, _, say) => withColon(crmSays(data, say), crmContactText(data, say)),
	'customer.notLookedUp': (data, _, say) => say('{service} could not be asked about a customer', { service: nameIn(CRM_NAMES, plainText(data.service)) }),
	'acknowledgement.sent': 'The customer was told that the inquiry is here',
	'reply.sent': (data, _, say) => withMore(say('Reply sent'), say, 'by {channel}', { channel: channelCalled(data.via, say) }),
	'call.made': 'Customer called',
	'call.withdrawn': 'A call was noted, and taken back',
	'reply.withdrawn': 'A reply was noted, and taken back',
	'note.withdrawn': 'A note was kept, and taken back',
	'writeOff.withdrawn': 'What is unpaid was given up, and that was taken back',
	'takeOn.withdrawn': 'Somebody took it on, and took that back',
	'customer.optedIn': 'The customer may be written to again',
	'source.silent': 'No inquiry came by a door that is usually busy',
	'appointment.held': 'A time is kept for the customer',
	'appointment.noShowUndone': 'Somebody was there after all',
	'appointment.reminded': 'The customer was reminded of the visit',
	'reminder.queued': 'A payment reminder is on its way',
	'reminder.escalated': 'An unpaid invoice was handed to a person',
	'reminders.paused': 'Reminders wait',
	'reminders.resumed': 'Reminders go on',
	'hold.placed': 'Reminders are held',
	'hold.lifted': 'Reminders are not held any more',
	'dispute.resolved': 'The dispute is settled',
	'promise.withdrawn': 'A promise to pay does not hold',
	'payment.reversed': 'A payment was taken back',
	'payment.processing': 'A payment is under way',
	'payment.acknowledged': 'The customer was thanked for the money',
	'interest.waived': 'Interest is given up',
	'fees.waived': 'Fees are given up',
	'statement.sent': 'A statement of account went out',
	'visit.withdrawn': 'The visit was noted as done, and that was taken back',
	'entry.withdrawn': 'What was noted was taken back',
	'waiting.customer': 'Questions sent; waits for the customer',
	'waiting.ended': 'Nobody answered; a person takes over',
	'customer.replied': (data, _, say) => say(data.via === 'page' ? 'The customer answered on the page' : 'The customer replied'),
	'customer.autoReplied': "The customer's mailbox answered by itself",
	'customer.optedOut': 'The customer asks not to be written to',
	'message.refused': 'A message could not be sent',
	'message.doubted': 'Nobody can know whether a message went out',
	'message.withheld': 'A message was kept back, by a limit or because it did not hold any more',
	'message.dropped': 'A message was dropped',
	'team.notified': (data, profile, say) => withColon(say('The team was told'), data.to === undefined ? '' : memberCalled(data.to, profile, say)),
	// Without a draft there is nothing to approve: somebody has to do it.
	'review.requested': (data, _, say) => say(data.reviewId === undefined ? 'A person has to see to it: {subject}' : 'A decision is asked for: {subject}', { subject: subjectCalled(data.subject, say) }),
	'review.decided': (data, _, say) => withColon(subjectCalled(data.subject, say), decisionCalled(data.decision, say)),
	'reply.edited': 'The drafted reply was changed before it goes out',
	'review.signed': (data, _, say) => withColon(subjectCalled(data.subject, say), say('one approval of those needed')),
	'review.reminded': 'Whoever decides was reminded',
	'review.undone': 'The decision was taken back',
	'escalation.sent': (data, profile, say) => {
		const given = { who: textIn(data, 'name') ?? memberCalled(data.recipient ?? data.to, profile, say), clock: clockCalled(data.clock, profile) };
		return `${say(Number(data.at) < 1 ? '{who} was told: {clock} is due soon' : '{who} was told: {clock} is late', given)}${behind(', ', say, 'reminder {number}', { number: shownValue(data.repetition) })}`;
	},
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
	'calendar.written': (data, profile, say) => withColon(say(data.state === 'gone' ? 'Taken out of a calendar' : 'Written into a calendar'), calendarOf(data, profile, say)),
	'calendar.withheld': (data, profile, say) => withColon(say('A calendar did not take the visit'), calendarOf(data, profile, say)),
	'job.written': (data, _, say) => say(data.state === 'gone' ? 'The visit is no job in {service} any more' : 'The visit is a job in {service}', { service: nameIn(FIELD_SERVICE_NAMES, plainText(data.service)) }),
	'job.withheld': (data, _, say) => say('{service} did not take the visit', { service: nameIn(FIELD_SERVICE_NAMES, plainText(data.service)) }),
	'calendar.differs': (data, profile, say) => withColon(say(entryIn(CALENDAR_SAYS, plainText(data.kind)) ?? 'A calendar says otherwise'), calendarOf(data, profile, say)),
	'estimate.drafted': 'Estimate put together',
	'estimate.offered': (data, _, say) => say('Estimate {number} goes to the customer', { number: shownValue(valueIn(data, 'estimate', 'number')) }).replace(/ {2,}/g, ' '),
	'estimate.sent': (data, _, say) => withColon(say('Estimate sent'), data.number),
	'estimate.approved': (data, _, say) =>
		`${withColon(say('Estimate approved'), data.number)}${data.via === 'page' ? `${behind(', ', say, 'signed by {who}', { who: shownValue(data.by) })} ${say('(as typed)')}${behind(', ', say, 'total {amount}', { amount: shownValue(data.total) })}` : ''}`,
	'estimate.declined': (data, _, say) => withColon(say('Estimate declined'), data.number),
	'estimate.withdrawn': 'Estimate taken back',
	'work.completed': 'Work done',
	'billing.requested': 'Work is to be billed',
	'billing.completed': 'Billing finished',
	'plan.agreed': (data, _, say) => planSays(data.plan, say),
	'invoice.drafted': 'Invoice drafted',
	'invoice.rejected': 'Invoice draft rejected',
	'invoice.issued': (data, _, say) => withColon(say('Invoice issued'), data.number),
	'invoice.sent': (data, _, say) => withColon(say('Invoice sent'), data.number),
	'invoice.exported': (data, _, say) => say('Invoice handed to {service}', { service: textIn(data, 'service') ?? say('another system') }),
	'invoice.withheld': (data, _, say) => say('{service} did not take the invoice', { service: textIn(data, 'service') ?? say('Another system') }),
	'invoice.disputed': 'The customer contests an invoice',
	'invoice.writtenOff': 'Invoice given up',
	'reminder.sent': 'Payment reminder sent',
	'payment.promised': 'The customer promised to pay',
	'payment.received': (data, _, say) => say('Payment received: {amount}', { amount: [amountText(textIn(data, 'amount') ?? '', say), textIn(data, 'currency')].filter((part) => part).join(' ') }),
	'payment.failed': 'A payment failed',
	'work.unfinished': 'A step was tried in vain and waits for a person',
	'post.refused': 'A post came without the key',
};

const CRM_SAYS: Record<string, TeamPhrase> = { known: '{service} knows the customer', several: '{service} knows several customers like this one' };

function crmSays({ service, found }: Loose, say: Say): string {
	return say(entryIn(CRM_SAYS, plainText(found)) ?? '{service} does not know the customer', { service: nameIn(CRM_NAMES, plainText(service)) });
}

/** Name, company, stage and ID, as the CRM has them, and what they were found by. */
function crmContactText(data: Loose, say: Say): string {
	const texts = ['name', 'company', 'lifecycleStage', 'id'].flatMap((name) => textIn(data, name)?.replace(/^(marketing|sales)qualifiedlead$/, '$1 qualified lead') ?? []);
	return texts.length === 0 ? '' : `${texts.join(', ')}${behind(', ', say, 'by {channel}', { channel: channelCalled(data.matchedBy, say) })}`;
}

/** What the CRM knows of a case's customer; none where it was not asked. */
export function crmRows(crm: Loose, say: Say): Row[] {
	const label = entryIn(CRM_NAMES, plainText(crm.service));
	return label === undefined || crm.found === undefined ? [] : [{ label, value: crmContactText(crm, say) || crmSays(crm, say) }];
}

/** More of a line, where there is something to fill it with. */
function behind<Phrase extends TeamPhrase>(before: string, say: Say, phrase: Phrase, given: Partial<Fillings<Phrase>>): string {
	return Object.values(given).every((value) => value === '') ? '' : `${before}${say(phrase, given)}`;
}

function withMore<Phrase extends TeamPhrase>(line: string, say: Say, phrase: Phrase, given: Partial<Fillings<Phrase>>): string {
	return `${line}${behind(' ', say, phrase, given)}`;
}

function withColon(line: string, value: unknown): string {
	const text = shownValue(value);
	return text === '' ? line : `${line}: ${text}`;
}

function calendarOf({ resource }: Loose, profile: Profile, say: Say): string {
	return resource === undefined ? '' : memberCalled(resource, profile, say);
}

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
	'job.written': ['service', 'state'],
	'job.withheld': ['service'],
	'customer.lookedUp': ['found', 'name', 'company', 'lifecycleStage', 'leadStatus', 'ownerId'],
};
/** What only programs read. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

export function storyOf(events: DeskEvent[], record: DeskCase, profile: Profile, now: number): StoryLine[] {
	return events.map((event) => storyLine(event, record, profile, now));
}

function storyLine(event: DeskEvent, record: DeskCase, profile: Profile, now: number): StoryLine {
	const when = whenOf(profile, now);
	const say = sayTo(profile);
	const data = event.data ?? {};
	const says = Object.hasOwn(SAYS, event.type) ? SAYS[event.type] : undefined;
	const text = textIn(data, 'text') ?? textIn(data, 'note') ?? textIn(data, 'comment') ?? textIn(data, 'body');
	// What was changed stands with the decision.
	const difference = event.type === 'reply.edited' ? [] : differenceIn(data);
	return {
		sequence: event.sequence,
		at: when(event.at),
		who: whoDid(event, record, say),
		what: says === undefined ? say.known(asWords(event.type)) : typeof says === 'string' ? say(says) : says(data, profile, say),
		...(text !== undefined && { text }),
		rows: rowsOf(event.type, data, profile, now),
		...(difference.length > 0 && { difference }),
	};
}

/** A login's name stands as it is; a name that somebody typed is marked as such. */
export function deciderText({ name, verified }: { name?: string; verified: boolean }, say: Say): string {
	if (name === undefined) return say('somebody with the link');
	return verified ? name : say('{name} (name as typed)', { name });
}

function whoDid({ by, data }: DeskEvent, record: DeskCase, say: Say): string {
	const name = textIn(data, 'by');
	if (by === 'customer') return customerOf(record, say);
	if (by === 'human') return name === undefined ? say('Team') : deciderText({ name, verified: valueIn(data, 'byVerified') !== false }, say);
	return by === 'bot' ? say('By itself') : name ?? '';
}

function rowsOf(type: string, data: Loose, profile: Profile, now: number): Row[] {
	const say = sayTo(profile);
	const when = whenOf(profile, now);
	return Object.entries(data).flatMap(([name, value]) => {
		if (SHOWN_ELSEWHERE.has(name) || entryIn(SAID_IN_LINE, type)?.includes(name)) return [];
		if (name === 'answers' && isLoose(value)) return Object.entries(value).map(([field, answer]) => ({ label: labelOf(field, profile), value: shownIn(answer, say) }));
		if (name === 'service' || name === 'number' || name === 'amount' || name === 'currency') return [];
		if (name === 'reasons') return whyRow(value, profile, now);
		if ((name === 'reason' || name === 'because') && typeof value === 'string' && /\s/.test(value)) return isListed(data) ? [] : written(name, reasonsSaid([{ message: reasonCalled(value) }], profile, now), say);
		const at = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? readInstant(value, profile.business.timezone) : null;
		const shown = at === null ? inPlainWords(shownOf(name, value, profile, say), profile, now) : when(at).text;
		return shown === '' || shown.length > 400 || ID.test(shown) || (name === 'reason' && CODE.test(shown)) ? [] : [{ label: name === 'because' ? say('Because') : Object.hasOwn(FIELD_NAMES, name) ? say(FIELD_NAMES[name]) : say.known(asWords(name)), value: shown }];
	});
}

const BILLING_NAMES: Record<string, TeamPhrase> = { full: 'Full', deposit: 'Deposit', progress: 'Progress', delivered: 'Delivered', final: 'Final', retainage: 'Retainage' };

/** Fields of events that the pack itself writes. */
const FIELD_NAMES: Record<string, TeamPhrase> = { intent: 'Intent', fields: 'Fields', billing: 'Billing', start: 'Start', end: 'End', resource: 'Resource', resources: 'Resources', invoice: 'Invoice', total: 'Total', missing: 'Missing', at: 'At#time', attempts: 'Attempts', reference: 'Reference', documents: 'Documents', theirNumber: 'Their number', said: 'Said', until: 'Until', kind: 'Kind' };

/** Reasons by their parts stand in the place of their text. */
function isListed({ reasons }: Loose): boolean {
	return reasonsIn(reasons).length > 0;
}

function whyRow(value: unknown, profile: Profile, now: number): Row[] {
	return written('reason', reasonsSaid(reasonsIn(value), profile, now), sayTo(profile));
}

function written(name: 'reason' | 'because', said: Words[], say: Say): Row[] {
	const value = said.map(({ text }) => text).join('; ');
	// What kept a message from its way was said in the team's language then.
	const lang = name === 'because' ? undefined : said.find((one) => one.lang)?.lang;
	return value === '' || value.length > 400 ? [] : [{ label: say(name === 'because' ? 'Because' : 'Reason'), value, ...(lang && { lang }) }];
}

/** A document that goes with an event has a place of its own; what data names by its codes is said by their names. */
function shownOf(name: string, value: unknown, profile: Profile, say: Say): string {
	if (name === 'fields' && Array.isArray(value)) return value.map((field) => labelOf(plainText(field), profile)).join(', ');
	if (Array.isArray(value) ? value.some((one) => typeof one === 'object') : typeof value === 'object') return '';
	const says = entryIn(VALUES, name);
	return says ? says(value, profile, say) : shownIn(value, say);
}

/** A yes or no of data in the team's language; anything else as it is. */
function shownIn(value: unknown, say: Say): string {
	return typeof value === 'boolean' ? say(value ? 'yes' : 'no') : shownValue(value);
}

function asKnown(value: unknown, _: Profile, say: Say): string {
	return say.known(asWords(shownValue(value)));
}

function holdNamed(value: unknown, profile: Profile, say: Say): string {
	const named = holdCalled(shownValue(value), say);
	return named === shownValue(value) ? asKnown(value, profile, say) : `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
}

const VALUES: Record<string, (value: unknown, profile: Profile, say: Say) => string> = {
	reason: (value, _, say) => (typeof value === 'string' ? say.known(reasonCalled(value)) : ''),
	process: (value, _, say) => processCalled(shownValue(value), say),
	clock: clockCalled,
	priority: (value, _, say) => priorityCalled(shownValue(value), say),
	stage: (value, _, say) => stageCalled(shownValue(value), say),
	intent: asKnown,
	said: holdNamed,
	state: asKnown,
	status: asKnown,
	kind: holdNamed,
	billing: (value, _, say) => sayNamed(BILLING_NAMES, shownValue(value), say),
	tone: asKnown,
	step: asKnown,
	because: asKnown,
	owner: memberCalled,
	recipient: memberCalled,
	resource: memberCalled,
	resources: (value, profile, say) => (Array.isArray(value) ? value.map((one) => memberCalled(one, profile, say)).join(', ') : ''),
};

/** What was taken down of a case, by what its fields are called. */
export function detailRows(record: Loose, profile: Profile, now: number): Row[] {
	const say = sayTo(profile);
	const written = (value: unknown) => {
		const { start, end } = looseIn(value) as { start?: unknown; end?: unknown };
		const text = start !== undefined && end !== undefined ? say('{from} to {to}', { from: shownValue(start), to: shownValue(end) }) : shownIn(value, say);
		return inPlainWords(text, profile, now);
	};
	return Object.entries(record).flatMap(([name, value]) => (written(value) === '' ? [] : [{ label: labelOf(name, profile), value: written(value) }]));
}

function clockCalled(id: unknown, { sla }: Profile): string {
	const name = shownValue(id);
	return sla.find((policy) => policy.id === name)?.name ?? asWords(name);
}

export function labelOf(field: string, profile: Profile): string {
	return profile.intake.find(({ name }) => name === field)?.label ?? sayTo(profile).known(asWords(field));
}

function memberCalled(id: unknown, { team }: Profile, say: Say): string {
	const name = shownValue(id);
	return team.find((member) => member.id === name)?.name ?? (name === '' ? say('nobody') : name);
}

const SUBJECTS: Record<string, TeamPhrase> = {
	reply: 'Reply to the customer',
	intake: 'Questions to the customer',
	invoice: 'Invoice',
	reminder: 'Payment reminder',
	appointment: 'Appointment',
	collection: 'Unpaid invoice',
	message: 'Message that did not go out',
	question: 'Question of your own',
};

export function subjectCalled(subject: unknown, say: Say): string {
	const name = shownValue(subject);
	return Object.hasOwn(SUBJECTS, name) ? say(SUBJECTS[name]) : name === '' ? say('Draft') : say.known(asWords(name));
}

const DECISIONS: Record<string, TeamPhrase> = {
	waiting: 'waits for a decision',
	approved: 'approved',
	edited: 'edited and approved',
	rejected: 'rejected',
	expired: 'expired, nobody decided in time',
	superseded: 'replaced by a newer draft',
};

export function decisionCalled(decision: unknown, say: Say): string {
	return sayNamed(DECISIONS, shownValue(decision), say);
}

const RHYTHMS: Record<string, TeamPhrase> = { days: 'Billed every day|Billed every {n} days', weeks: 'Billed every week|Billed every {n} weeks', months: 'Billed every month|Billed every {n} months', years: 'Billed every year|Billed every {n} years' };

/** `Billed every 3 months from 2026-01-31 until 2027-12-31: maintenance`. */
function planSays(plan: unknown, say: Say): string {
	if (!isLoose(plan)) return say('Recurring invoices agreed');
	const { id, from, until, every } = plan;
	const [unit, steps] = isLoose(every) ? (Object.entries(every)[0] ?? []) : [];
	const rhythm = typeof unit === 'string' && typeof steps === 'number' && Object.hasOwn(RHYTHMS, unit) ? say(RHYTHMS[unit], { n: steps }) : say('Billed again and again');
	return withColon(`${rhythm}${behind(' ', say, 'from {day}', { day: shownValue(from) })}${behind(' ', say, 'until {day}', { day: shownValue(until) })}`, id);
}

/** Ways of a message that its events name otherwise than the channels are called. */
const VIA: Record<string, TeamPhrase> = { ...CHANNEL_NAMES, mail: 'email', email: 'email', sms: 'text message', hand: 'hand', form: 'form', phone: 'phone', chat: 'chat' };

function channelCalled(channel: unknown, say: Say): string {
	return sayNamed(VIA, shownValue(channel), say);
}

/** What a person changed, as an event or a decided review keeps it. */
export function differenceIn(data: unknown): DiffPart[] {
	return listIn(data, 'difference').filter(isDiffPart);
}

function isDiffPart(part: unknown): part is DiffPart {
	return isLoose(part) && typeof part.text === 'string' && (part.kind === 'same' || part.kind === 'added' || part.kind === 'removed');
}

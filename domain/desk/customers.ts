import { balanceOf } from '../billing';
import { readInstant } from '../calendar';
import { keyOf, type Instant, type Stage } from '../case';
import { labelFor, valueTypeOf, type AnswerInput } from '../intake';
import type { Profile } from '../profile';
import { clockOf, customerOf, present, slaOf } from './caseLine';
import { isLoose, listIn, looseIn, shownValue, textIn, type Loose } from './read';
import type { DeskCase, DeskEvent, When } from './types';
import { missingOf } from './views';
import { sayTo, whenIn, whenOf } from './when';

/** One question of the intake as it stands on the customer's page. */
export interface Question {
	name: string;
	/** How the question is put, where it is open; else what the value is called. */
	label: string;
	open: boolean;
	required: boolean;
	kind: AnswerInput;
	choices: string[];
	/** What is known already. */
	known: string;
}

export interface AnswerView {
	business: string;
	phone?: string;
	language: string;
	questions: Question[];
	/** All that was asked is answered. */
	complete: boolean;
}

/** How much of an answer is kept. */
const LONGEST_ANSWER = 2000;

/** What is missing or in dispute first, then what is known, to be corrected. */
export function answerView(record: DeskCase, events: DeskEvent[], profile: Profile): AnswerView {
	const service = textIn(record.data, 'classification', 'service');
	const missing = missingOf(record);
	const disputed = disputedIn(record, events);
	const language = languageOf(record);
	const questions = profile.intake
		.filter(({ appliesTo }) => appliesTo.length === 0 || (service !== undefined && appliesTo.includes(service)))
		.map((field): Question => {
			const asked = missing.find((one) => one.field === field.name);
			const label = labelFor(field, language);
			const values = disputed.get(field.name);
			return {
				name: field.name,
				label: asked?.question ?? (values ? `${label}: ${values}?` : label),
				open: asked !== undefined || values !== undefined,
				required: field.required,
				kind: valueTypeOf(field).input,
				choices: field.choices,
				known: values ? '' : knownOf(record, field.name, valueTypeOf(field).input),
			};
		});
	return {
		business: profile.business.name,
		...present('phone', profile.business.phone),
		language,
		questions: [...questions.filter(({ open }) => open), ...questions.filter(({ open }) => !open)],
		complete: missing.length === 0 && disputed.size === 0,
	};
}

/** What was answered anew: only fields that are asked for, only what is said and differs from what is known. */
export function readAnswers(body: unknown, questions: Question[]): Record<string, string> {
	return Object.fromEntries(
		questions.flatMap(({ name, known }) => {
			const answer = (textIn(body, `a.${name}`) ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_ANSWER);
			return answer === '' || answer === known ? [] : [[name, answer]];
		}),
	);
}

function disputedIn(record: DeskCase, events: DeskEvent[]): Map<string, string> {
	const answered = new Set(events.filter(({ type }) => type === 'customer.replied').flatMap(({ data }) => Object.keys(looseIn(data, 'answers'))));
	return new Map(
		listIn(record.data, 'intake', 'conflicts').flatMap((conflict): Array<[string, string]> => {
			if (!isLoose(conflict) || typeof conflict.field !== 'string' || conflict.settled === true || answered.has(conflict.field)) return [];
			return [[conflict.field, listIn(conflict, 'values').map((value) => shownValue(looseIn(value).raw)).filter((text) => text !== '').join(' / ')]];
		}),
	);
}

function knownOf({ data }: DeskCase, name: string, kind: AnswerInput): string {
	const found = looseIn(data, 'intake', 'fields')[name];
	if (!isLoose(found)) return '';
	const { value, raw } = found;
	if (kind === 'yesNo') return value === true ? 'yes' : 'no';
	return (kind === 'choice' || kind === 'date' ? shownValue(value) : shownValue(raw ?? value)).replace(/\s+/g, ' ').trim().slice(0, 500);
}

export function languageOf({ data }: DeskCase): string {
	const language = (textIn(data, 'intake', 'language') ?? textIn(data, 'classification', 'language') ?? '').toLowerCase().slice(0, 2);
	return /^[a-z]{2}$/.test(language) ? language : 'en';
}

export interface InvoiceStateView {
	business: string;
	phone?: string;
	language: string;
	state: 'none' | 'open' | 'partlyPaid' | 'overdue' | 'paid' | 'disputed' | 'void';
	number?: string;
	issued?: string;
	due?: string;
	total?: string;
	paid?: string;
	left?: string;
	lines: Array<{ what: string; amount: string }>;
	pay: Array<{ code: 'iban' | 'bic' | 'bank' | 'reference'; value: string }>;
}

/** An invoice as its customer sees it; a draft is nobody's business yet. */
export function invoiceStateView(record: DeskCase, events: DeskEvent[], profile: Profile, now: Instant): InvoiceStateView {
	const invoice = looseIn(record.data, 'invoice');
	const shared = { business: profile.business.name, ...present('phone', profile.business.phone), language: languageOf(record), lines: [], pay: [] };
	const number = textIn(invoice, 'number');
	if (number === undefined) return { ...shared, state: 'none' };
	const currency = textIn(invoice, 'currency') ?? profile.business.currency;
	const amount = (text: string | undefined) => (text === undefined ? undefined : `${text} ${currency}`);
	const balance = balanceFor(invoice, events, profile);
	const due = textIn(invoice, 'dueDate');
	const { iban, bic, bankName } = profile.billing.seller;
	const settled = balance.state === 'paid' || invoice.status === 'void';
	return {
		...shared,
		state: stateOf({ invoice, balance, due, events, profile, now }),
		number,
		...present('issued', textIn(invoice, 'issueDate')),
		...present('due', due),
		...present('total', amount(textIn(invoice, 'totals', 'due') ?? textIn(invoice, 'totals', 'gross'))),
		...present('paid', amount(balance.paid)),
		...present('left', amount(balance.due)),
		lines: listIn(invoice, 'lines').slice(0, 60).map((line) => ({ what: textIn(line, 'description') ?? '', amount: amount(textIn(line, 'amount') ?? textIn(line, 'net')) ?? '' })),
		pay: settled
			? []
			: (
					[
						['bank', bankName],
						['iban', iban],
						['bic', bic],
						['reference', number],
					] as const
				).flatMap(([code, value]) => (value === undefined || (code === 'reference' && iban === undefined) ? [] : [{ code, value }])),
	};
}

interface Paid {
	state?: string;
	paid?: string;
	due?: string;
}

/** Payments that cannot be counted leave the invoice as it is; the business looks at them. */
function balanceFor(invoice: Loose, events: DeskEvent[], profile: Profile): Paid {
	const payments = events.filter(({ type }) => type === 'payment.received').map(({ data, key }) => ({ id: key, ...data }));
	try {
		const { status, paid, due } = balanceOf({ invoices: [invoice], payments }, profile);
		return { state: status === 'overpaid' ? 'paid' : status, paid, due };
	} catch {
		return {};
	}
}

function stateOf({ invoice, balance, due, events, profile, now }: { invoice: Loose; balance: Paid; due?: string; events: DeskEvent[]; profile: Profile; now: Instant }): InvoiceStateView['state'] {
	if (invoice.status === 'void') return 'void';
	if (balance.state === 'paid') return 'paid';
	if (events.some(({ type }) => type === 'invoice.disputed')) return 'disputed';
	const end = due === undefined ? null : readInstant(`${due.slice(0, 10)}T23:59:59`, profile.business.timezone);
	if (end !== null && now > end) return 'overdue';
	return balance.state === 'partlyPaid' ? 'partlyPaid' : 'open';
}

export interface StatusView {
	business: string;
	phone?: string;
	language: string;
	stage: Stage;
	received: When;
	visit?: When;
}

export function statusView(record: DeskCase, profile: Profile, now: Instant): StatusView {
	const { zone, locale } = localeFor(record, profile);
	const when = whenIn(zone, now, locale);
	const start = readInstant(textIn(record.data, 'appointment', 'start'), zone);
	const cancelled = textIn(record.data, 'appointment', 'status') === 'cancelled';
	return {
		business: profile.business.name,
		...present('phone', profile.business.phone),
		language: languageOf(record),
		stage: record.stage,
		received: when(record.openedAt),
		...present('visit', start === null || start < now || cancelled ? undefined : when(start)),
	};
}

export interface AppointmentView extends Omit<StatusView, 'stage' | 'received'> {
	/** Times that may be chosen, by day; `at` says the time of that day. */
	days: Array<{ day: string; slots: Array<{ value: string; at: When }> }>;
	/** IANA name of the zone that all times are shown in. */
	zone: string;
	what?: string;
	where?: string;
	/** Whether the customer said that the time suits. */
	confirmed: boolean;
	/** Whether it can be booked, moved and cancelled on this page still. */
	open: boolean;
	/** The visit as the page shows it; a form that was made of another one changes nothing. */
	seen: string;
	/** Of a plan all visits that are ahead; empty where there is only the one. */
	left: Array<{ visit: string; at: When; isShown: boolean }>;
}

/** A visit as it stands, as far as a page tells of it. */
export type SeenVisit = { id: string; sequence: number; status: string; start: string; title?: string; location?: string; confirmedAt?: string; plan?: string; customer?: { timezone?: string } };

/** The visit that is booked, and the times that can be had: `slots`, with those that fit best first. */
export function appointmentView(record: DeskCase, { visit, slots, left = [] }: { visit?: SeenVisit; slots: Array<{ start: string }>; left?: SeenVisit[] }, profile: Profile, now: Instant): AppointmentView {
	const { zone: usual, locale } = localeFor(record, profile);
	const zone = visit?.customer?.timezone ?? usual;
	const when = whenIn(zone, now, locale);
	const dayOf = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' });
	const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' });
	const booked = visit?.status === 'booked' ? visit : undefined;
	const start = booked && readInstant(booked.start, zone);
	const days = new Map<string, AppointmentView['days'][number]['slots']>();
	for (const at of [...new Set(slots.flatMap((slot) => readInstant(slot.start, zone) ?? []))].sort((a, b) => a - b)) {
		if (at <= now || at === start) continue;
		const day = dayOf.format(at);
		const { iso } = when(at);
		days.set(day, [...(days.get(day) ?? []), { value: iso, at: { iso, text: clock.format(at) } }]);
	}
	const open = record.stage !== 'closed' && (record.stage !== 'paid' || booked?.plan !== undefined);
	return {
		business: profile.business.name,
		...present('phone', profile.business.phone),
		language: languageOf(record),
		...present('visit', start === undefined || start === null || start < now ? undefined : when(start)),
		...present('what', booked?.title),
		...present('where', booked?.location),
		days: open ? [...days].map(([day, of]) => ({ day, slots: of })) : [],
		zone,
		confirmed: booked?.confirmedAt !== undefined,
		open,
		seen: seenMark(visit),
		left: left.length + (booked ? 0 : 1) < 2 ? [] : left.map(({ id, start: begins }) => ({ visit: id, at: when(Date.parse(begins)), isShown: id === visit?.id })),
	};
}

/** What tells one state of a visit from another: a form carries that of the page it stood on. */
export function seenMark(visit: Pick<SeenVisit, 'id' | 'sequence' | 'status'> | undefined): string {
	return visit === undefined ? 'none' : `${visit.id}.${visit.sequence}.${visit.status}`;
}

/** Dates as the customer's language writes them. */
function localeFor(record: DeskCase, { business }: Profile): { zone: string; locale: string } {
	const language = languageOf(record);
	const locale = business.country ? `${language}-${business.country}` : language;
	return { zone: business.timezone, locale: Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0 ? locale : 'en-GB' };
}

export interface EscalationView {
	business: string;
	caseId: string;
	customer: string;
	what: string;
	phone?: string;
	email?: string;
	clock?: string;
	clockText?: string;
	owner?: string;
	opened: When;
	/** Who took it on, and when. */
	taken?: { by: string; at: When };
	over: boolean;
}

/** An escalation's link names its key, `sla:<case>:<clock>:<start>:<at>`, or the case as a whole. */
export function escalationOf(id: string): { caseId: string; key?: string } {
	const [first, caseId] = id.split(':');
	return first === 'sla' && caseId !== undefined ? { caseId, key: id } : { caseId: id };
}

/** Whoever took a step of a clock's run on took on the run: its other steps are not told any more. */
export function tookOnBy(key: string | undefined, events: DeskEvent[]): DeskEvent | undefined {
	const run = runOf(key);
	return events.findLast(({ type, data }) => type === 'escalation.acknowledged' && (run === undefined || runOf(textIn(data, 'key')) === run));
}

function runOf(key: string | undefined): string | undefined {
	return key?.split(':').slice(0, 4).join(':');
}

export function escalationView(record: DeskCase, key: string | undefined, events: DeskEvent[], profile: Profile, now: Instant): EscalationView {
	const say = sayTo(profile);
	const when = whenOf(profile, now);
	const sent = events.find(({ type, data }) => type === 'escalation.sent' && textIn(data, 'key') === key);
	const clock = textIn(sent?.data, 'clock') ?? key?.split(':')[2];
	const taken = tookOnBy(key, events);
	const stands = clockOf(slaOf(record, events, profile, now), profile, now);
	const { phone, email, name } = record.data.inquiry?.contact ?? {};
	const tidy = (text: string | undefined) => (text === undefined || text === name ? undefined : text);
	return {
		business: profile.business.name,
		caseId: record.caseId,
		customer: customerOf(record, say),
		what: textIn(record.data, 'classification', 'summary') ?? record.data.inquiry?.subject ?? record.data.inquiry?.text?.slice(0, 400) ?? '',
		...present('phone', tidy(phone)),
		...present('email', tidy(email)),
		...present('clock', clock === undefined ? undefined : profile.sla.find(({ id }) => id === clock)?.name ?? clock),
		...present('clockText', stands?.text),
		...present('owner', record.owner?.name ?? record.owner?.id),
		opened: when(record.openedAt),
		...present('taken', taken && { by: textIn(taken.data, 'by') ?? say('somebody'), at: when(taken.at) }),
		over: record.stage === 'paid' || record.stage === 'closed',
	};
}

/** Once for the same answers, whenever and however often they are posted. */
export function answersKey(answers: Record<string, string>): string {
	return `customer.replied:page:${keyOf(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))).slice(0, 32)}`;
}

import { packFor, type ReminderWords, type Told, told } from '../../language';
import { currencyDigits } from '../../money';
import type { ReminderStep, Tone } from '../../profile';
import type { Amounts, CollectionFacts, CollectionSettings, LocalDate, Reminder, ReminderMessage } from '../types';

type Standing = Amounts & Pick<Reminder, 'dueDate' | 'daysOverdue' | 'instalment' | 'sent' | 'invoice' | 'currency'> & { isDueToday?: boolean };

export interface Letter {
	facts: CollectionFacts;
	settings: CollectionSettings;
	amounts: Standing;
	tone: Tone;
	step: ReminderStep;
	/** The day of a promise that was not kept. */
	promise?: LocalDate;
}

/** The language's words, and amounts and dates as they are written there. */
export interface Pen {
	language: string;
	wording: ReminderWords;
	money(amount: string): string;
	date(date: LocalDate): string;
	late(days: number): string;
}

/** The customer's language where it is one of ours, else English; written as in the business's country. */
export function penFor({ debtor, receivable }: CollectionFacts, { business }: CollectionSettings): Pen {
	const { code: language, reminders: wording } = packFor(debtor.language ?? 'en');
	const locale = business.country === undefined ? language : `${language}-${business.country}`;
	return {
		language,
		wording,
		money: (amount) => moneyFormat(locale, receivable.currency, receivable.digits).format(amount as Intl.StringNumericLiteral),
		date: (date) => dateText(date, locale),
		late: (days) => fill(days === 1 ? wording.day : wording.days, { days: String(days) }),
	};
}

export function messageOf(letter: Letter): ReminderMessage {
	const { facts, settings, amounts, tone, step } = letter;
	const pen = penFor(facts, settings);
	const { channel, to } = addressOf(step.channel, facts);
	const own = ownText(settings, 'invoice', { language: pen.language, tone, step: step.id, channel });
	const values = valuesOf(letter, pen);
	const written = own
		? { subject: fill(own.subject, values), body: fill(own.body, values) }
		: { subject: capital(fill(pen.wording.subject[kindOf(amounts, tone)], values)), body: channel === 'sms' ? shortText(letter, pen, values) : longText(letter, pen, values) };
	return { channel, ...(to !== undefined && { to }), language: pen.language, ...written };
}

/** The business's own words, where it has some for such a message. */
export function ownText({ reminders: { texts } }: CollectionSettings, about: 'invoice' | 'statement', { language, tone, step, channel }: { language: string; tone: Tone; step?: string; channel: ReminderMessage['channel'] }) {
	const isOf = (wanted: readonly string[] | undefined, value: string | undefined) => wanted === undefined || (value !== undefined && wanted.includes(value));
	return texts.find((text) => text.about === about && text.language === language && (text.tone ?? tone) === tone && isOf(text.step, step) && isOf(text.channel, channel));
}

/** Email falls in where there is no phone number for the step's own channel. */
function addressOf(channel: ReminderStep['channel'], { debtor }: CollectionFacts): Pick<ReminderMessage, 'channel' | 'to'> {
	if (channel === 'letter') return { channel };
	const to = channel === 'email' ? debtor.email : debtor.phone;
	if (to !== undefined) return { channel, to };
	return channel !== 'email' && debtor.email !== undefined ? { channel: 'email', to: debtor.email } : { channel };
}

/** Before the due date and on it nothing is late, whatever the step's tone. */
function kindOf({ daysOverdue, isDueToday }: Standing, tone: Tone): keyof ReminderWords['subject'] {
	if (daysOverdue > 0) return tone;
	return isDueToday ? 'today' : 'before';
}

function valuesOf({ facts, settings, amounts }: Letter, pen: Pen): Record<string, string> {
	const { business, billing } = settings;
	const invoice = invoiceName(pen.wording, amounts);
	const amount = pen.money(amounts.due);
	return {
		name: facts.debtor.name ?? '',
		number: amounts.invoice ?? '',
		invoice: amounts.instalment === undefined ? invoice : fill(pen.wording.instalment, { part: amounts.instalment, invoice }),
		amount,
		total: amounts.total === amounts.due ? amount : pen.money(amounts.total),
		dueDate: amounts.dueDate === undefined ? '' : pen.date(amounts.dueDate),
		days: String(amounts.daysOverdue),
		late: pen.late(amounts.daysOverdue),
		link: facts.receivable.paymentLink ?? '',
		iban: billing.seller.iban ?? '',
		reference: amounts.invoice ?? facts.receivable.key,
		business: business.name,
		signature: business.signature ?? business.name,
	};
}

export function invoiceName(wording: ReminderWords, { invoice }: Pick<Reminder, 'invoice'>): string {
	return invoice === undefined ? wording.invoiceUnnumbered : fill(wording.invoice, { number: invoice });
}

function longText({ amounts, tone, promise }: Letter, pen: Pen, values: Record<string, string>): string {
	const { wording } = pen;
	const kind = kindOf(amounts, tone);
	const nth = amounts.daysOverdue === 0 ? undefined : wording.nth[amounts.sent - 1];
	const sentence = [
		fill(wording.body[kind], values),
		...(promise === undefined ? [] : [fill(wording.promise, { date: pen.date(promise) })]),
		...(nth === undefined || kind === 'final' ? [] : [fill(wording.ordinal, { nth })]),
	].join(' ');
	const hello = values.name === '' ? wording.helloUnnamed : fill(wording.hello, values);
	const paragraphs = [
		hello,
		sentence,
		claimLines(amounts, pen).join('\n'),
		payLines(pen, values).join('\n'),
		...(amounts.daysOverdue === 0 ? [] : [wording.alreadyPaid]),
		values.signature,
	];
	return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function shortText({ amounts }: Letter, pen: Pen, values: Record<string, string>): string {
	const { short } = pen.wording;
	const line = fill(amounts.daysOverdue === 0 ? short.before : short.late, values);
	return values.link === '' ? line : `${line} ${fill(short.link, values)}`;
}

function claimLines(amounts: Standing, pen: Pen): string[] {
	const isZero = (amount: string) => /^0(\.0+)?$/.test(amount);
	if (isZero(amounts.interest) && isZero(amounts.fee)) return [];
	const { wording } = pen;
	return [
		...(isZero(amounts.interest) ? [] : [fill(wording.interest, { amount: pen.money(amounts.interest) })]),
		...(isZero(amounts.fee) ? [] : [fill(wording.fee, { amount: pen.money(amounts.fee) })]),
		fill(wording.total, { amount: pen.money(amounts.total) }),
	];
}

export function payLines(pen: Pen, values: Record<string, string>): string[] {
	return [
		...(values.link === '' ? [] : [fill(pen.wording.payByLink, values)]),
		...(values.iban === '' ? [] : [fill(pen.wording.payByTransfer, values)]),
	];
}

/** For the team. */
export function escalationSays(kind: 'tellOwner' | 'call' | 'handOver', { debtor, receivable }: CollectionFacts, amounts: Standing): Told {
	const name = debtor.name ?? debtor.email ?? debtor.phone;
	const who = name ?? told('the customer');
	const what = told('{amount} {currency} of invoice {number}, due on {day}', { amount: amounts.total, currency: amounts.currency, number: amounts.invoice ?? receivable.key, day: amounts.dueDate ?? told('an unknown day') });
	if (kind === 'handOver') return told('Hand over: {who} has not paid {what}. The statement of account lists every event.', { who, what });
	if (kind === 'tellOwner') return told('Look at this: {who}, {what}, {count} days overdue.', { who, what, count: amounts.daysOverdue });
	const { phone } = debtor;
	return phone === undefined ? told('Call {who} about {what}; {count} reminders went out.', { who, what, count: amounts.sent }) : told('Call {who} at {phone} about {what}; {count} reminders went out.', { who, phone, what, count: amounts.sent });
}

/** An amount as it is written in a language, and in the business's country. */
export function moneyFor(amount: string, currency: string, language: string, country: string | undefined): string {
	return moneyFormat(country === undefined ? language : `${language}-${country}`, currency, currencyDigits(currency)).format(amount as Intl.StringNumericLiteral);
}

export function fill(template: string, values: Record<string, string>): string {
	const [start, ...rest] = piecesOf(template);
	let text = start;
	for (let index = 0; index < rest.length; index += 2) text += (Object.hasOwn(values, rest[index]) ? values[rest[index]] : `{${rest[index]}}`) + rest[index + 1];
	return text;
}

/** Wordings are few, and each is filled in for every message. */
const MOST_TEMPLATES = 500;
const templates = new Map<string, string[]>();

/** Text and the names in it by turns; text first and last. */
function piecesOf(template: string): string[] {
	let pieces = templates.get(template);
	if (!pieces) {
		if (templates.size >= MOST_TEMPLATES) templates.clear();
		templates.set(template, (pieces = template.split(/\{(\w+)\}/)));
	}
	return pieces;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const moneyFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** With the digits of ISO 4217; the runtime's own are how the currency is mostly written. */
function moneyFormat(locale: string, currency: string, digits: number): Intl.NumberFormat {
	const key = `${locale} ${currency}`;
	const format = moneyFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
	moneyFormats.set(key, format);
	return format;
}

const MOST_DATES = 4000;
const dateTexts = new Map<string, string>();

function dateText(date: LocalDate, locale: string): string {
	const key = `${locale} ${date}`;
	let text = dateTexts.get(key);
	if (text === undefined) {
		if (dateTexts.size >= MOST_DATES) dateTexts.clear();
		dateTexts.set(key, (text = dateFormat(locale).format(Date.parse(date))));
	}
	return text;
}

function dateFormat(locale: string): Intl.DateTimeFormat {
	const format = dateFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	dateFormats.set(locale, format);
	return format;
}

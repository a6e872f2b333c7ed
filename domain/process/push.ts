import { because, type Instant, type Reason, whyOf } from '../case';
import { checkInvoice, type Invoice } from '../billing';
import { formatInstant } from '../calendar';
import { inWords, sayTo } from '../desk';
import { readOr } from '../errors';
import { Decimal } from '../money';
import { plainText } from '../posted';
import type { Accounting, Profile } from '../profile';
import { issuedInvoices } from './billingWork';
import { recordOf, textOf } from './facts';
import { linkLine, ownerOf, toTeam } from './messages';
import { askedAgainAt, awayReason, firstDue, lookedAtAgainAt, othersTurn, reasonText, TOLD_AFTER_TRIES } from './outsideService';
import { eventOf, fileAfter, nothingToDo, unchanged } from './step';
import type { CaseFile, FiledEvent, Situation, Step, StepMessage } from './types';

export const PUSH_CODES = ['exported', 'goesOn', 'withheld', 'later', 'nothingToDo'] as const;

export type AccountingService = Exclude<Accounting['service'], 'none'>;

/** The invoice of a case that is to be handed over next, and how far that is. One request is made at a time. */
export interface PushWork extends Pick<Accounting, 'codes' | 'afterDraft'> {
	service: AccountingService;
	invoice: Record<string, unknown>;
	/** What the service has said so far, in the words of who reads its answers. */
	known: Record<string, unknown>;
	/** Beginnings before this one. */
	tries: number;
	/** The document's ID there, once there is one: nothing is created a second time. */
	made?: string;
	/** For a credit note: the ID there of the invoice that it corrects. */
	corrects?: string;
}

/** What a service's answer comes to. */
export type PushAnswer =
	/** It is known now; the next request follows from it. */
	| { state: 'knows'; known: Record<string, unknown>; made?: string }
	/** The document is there. `then`: what follows once it is found to be as ours, such as opening a draft. */
	| { state: 'made'; document: { id: string; number?: string; total: string; url?: string }; then?: Record<string, unknown> }
	| { state: 'refused'; reason: string }
	/** Later, it may work. */
	| { state: 'away'; reason: string };

/** The turn that an answer belongs to. */
export interface PushTurn {
	/** The service that the asking workflow is for; absent: whichever the profile names. */
	adapter?: string;
	key?: string;
	tries?: number;
	/** Absent: nothing was asked. */
	answer?: PushAnswer;
}

interface Progress {
	known: Record<string, unknown>;
	tries: number;
	made?: string;
	dueAt?: Instant;
}

export const ACCOUNTING_NAMES: Record<AccountingService, string> = { quickBooks: 'QuickBooks', stripe: 'Stripe', xero: 'Xero' };

/** Those that were due first come first; undefined where there is nothing to hand over. */
export function pushWork(file: CaseFile, { accounting: { service, codes, afterDraft } }: Pick<Profile, 'accounting'>): PushWork | undefined {
	if (service === 'none') return undefined;
	const [next] = openInvoices(file, service).sort((a, b) => a.dueAt - b.dueAt);
	if (!next) return undefined;
	const { invoice } = next;
	const { known, tries, made } = progressOf(file, keyIn(invoice));
	const corrects = correctedId(file, service, invoice);
	return { service, codes, afterDraft, invoice, known, tries, ...(made !== undefined && { made }), ...(corrects !== undefined && { corrects }) };
}

/**
 * One answer of the accounting service to the case's next request: the document is there and recorded as such, once its total
 * is found to be ours to the last digit; the next request follows; or it is told why not, and looked at again later. After
 * anything that went wrong, the service is first asked what it has.
 */
export function push(situation: Situation): Step {
	const { file, profile, now } = situation;
	const work = pushWork(file, profile);
	if (!work) return nothingToDo('push', { code: 'nothing-to-push', message: profile.accounting.service === 'none' ? 'The profile names no accounting service' : 'Every invoice is handed over' });
	const { adapter, key, tries, answer } = turnIn(file);
	if (adapter !== undefined && adapter !== work.service) {
		return othersTurn('push', ACCOUNTING_NAMES[work.service], now);
	}
	const read = readOr(() => checkInvoice(work.invoice));
	if ('error' in read) return withheld(situation, work, undefined, { code: 'refused', message: read.error.message });
	const invoice = read.value;
	if (!answer || key !== invoice.key || tries !== work.tries) return unchanged('push', 'goesOn', { code: 'not-asked', message: 'The service is asked next' }, now);
	if (answer.state === 'away') return later(situation, work, invoice, answer.reason);
	if (answer.state === 'refused') return withheld(situation, work, invoice, because('refused', '{number} was not handed over to {service}: {why}', { number: numberOf(invoice), service: ACCOUNTING_NAMES[work.service], why: reasonText(answer.reason) }));
	if (answer.state === 'knows') return goesOn(situation, work, invoice, answer.known, answer.made);
	const { document, then } = answer;
	const ours = totalOf(work.service, invoice);
	if (!new Decimal(document.total).eq(ours)) {
		return withheld(situation, work, invoice, because('total-differs', '{service} has {number} with a total of {total}, here it is {ours}: mend it there (ID {id})', { service: ACCOUNTING_NAMES[work.service], number: numberOf(invoice), total: document.total, ours: ours.toFixed(), id: document.id }), document);
	}
	return then ? goesOn(situation, work, invoice, then, document.id) : exported(situation, work, invoice, document);
}

type Made = Extract<PushAnswer, { state: 'made' }>['document'];

function exported(situation: Situation, { service }: PushWork, invoice: Invoice, { id, number, total, url }: Made): Step {
	const theirNumber = number !== undefined && number !== invoice.number ? number : undefined;
	const data = { service, number: invoice.number, key: invoice.key, id, total, ...(theirNumber !== undefined && { theirNumber }), ...(url !== undefined && { url }) };
	const reason = because('number-differs', '{service} gave {number} the number {other} (ID {id}): mend it there', { service: ACCOUNTING_NAMES[service], number: numberOf(invoice), other: theirNumber ?? '', id });
	return closing(situation, invoice.key, undefined, {
		code: 'exported',
		reasons: [theirNumber === undefined ? { code: 'exported', message: `${ACCOUNTING_NAMES[service]} has ${numberOf(invoice)} with a total of ${total}` } : reason],
		events: [eventOf(situation, 'invoice.exported', [invoice.key, service], { data })],
		messages: theirNumber === undefined ? [] : told(situation, invoice, reason),
	});
}

function goesOn(situation: Situation, { tries, made: before }: PushWork, { key }: Invoice, known: Record<string, unknown>, made = before): Step {
	return closing(situation, key, { known, tries, ...(made !== undefined && { made }) }, { code: 'goesOn', reasons: [{ code: 'next-request', message: 'The service is asked for the next part' }] });
}

function later(situation: Situation, { service, tries, made }: PushWork, invoice: Invoice, why: string): Step {
	const dueAt = askedAgainAt(tries, situation.now);
	const reason: Reason = { code: 'away', ...awayReason(ACCOUNTING_NAMES[service], why) };
	const isTold = tries + 1 >= TOLD_AFTER_TRIES && !situation.file.events.some(({ type, data }) => type === 'invoice.withheld' && data?.key === invoice.key && data.away === true);
	return closing(situation, invoice.key, begunAgain(tries, made, dueAt), {
		code: 'later',
		reasons: [reason],
		...(isTold && { events: [withheldEvent(situation, service, invoice, reason, { away: true })], messages: told(situation, invoice, reason) }),
	});
}

function withheld(situation: Situation, { service, tries, made, invoice: given }: PushWork, invoice: Invoice | undefined, reason: Reason, document?: Made): Step {
	const dueAt = lookedAtAgainAt(tries, situation.now);
	const about = invoice ?? { key: keyIn(given), number: textOf(given.number) };
	return closing(situation, about.key, begunAgain(tries, document?.id ?? made, dueAt), {
		code: 'withheld',
		reasons: [reason],
		events: [withheldEvent(situation, service, about, reason, document && { id: document.id, total: document.total })],
		messages: told(situation, about, reason),
	});
}

/** What was done so far is found again by asking, not remembered: an answer that was lost may have been a yes. */
function begunAgain(tries: number, made: string | undefined, dueAt: Instant): Progress {
	return { known: {}, tries: tries + 1, ...(made !== undefined && { made }), dueAt };
}

/** The step with the invoice's progress kept, none once it is over, and due when the first of what is open is. */
function closing(situation: Situation, key: string, progress: Progress | undefined, step: Pick<Step, 'code' | 'reasons'> & Partial<Step>): Step {
	const { profile, now } = situation;
	const others = Object.fromEntries(Object.entries(recordOf(situation.file.sections.pushes) ?? {}).filter(([name]) => name !== key));
	const { dueAt, ...kept } = progress ?? {};
	const pushes = progress ? { ...others, [key]: { ...kept, ...(dueAt !== undefined && { dueAt: formatInstant(dueAt, profile.business.timezone) }) } } : others;
	const whole: Step = { process: 'push', events: [], messages: [], ...step, sections: { pushes }, due: {} };
	const open = profile.accounting.service === 'none' ? [] : openInvoices(fileAfter(situation.file, whole), profile.accounting.service);
	return { ...whole, due: { push: firstDue(open, now) } };
}

function withheldEvent(situation: Situation, service: AccountingService, { key, number }: Pick<Invoice, 'key' | 'number'>, reason: Reason, more: Record<string, unknown> = {}): FiledEvent {
	return eventOf(situation, 'invoice.withheld', [key, service, reason.message], { data: { service, number, key, ...whyOf([reason]), ...more } });
}

/** Once for each reason. */
function told(situation: Situation, { key, number }: Pick<Invoice, 'key' | 'number'>, reason: Reason): StepMessage[] {
	return toTeam(situation, {
		about: 'push',
		once: [key, reason.message],
		to: ownerOf(situation),
		urgent: true,
		subject: sayTo(situation.profile)('To look at in your accounting: {what}', { what: number ?? key }),
		paragraphs: [inWords(reason, sayTo(situation.profile)).text, sayTo(situation.profile)('It is looked at again by itself, an hour later at first, then once a day.'), linkLine(sayTo(situation.profile)('The case'), situation.links?.('case', situation.file.caseId))],
	});
}

/** What the document is to come to there: QuickBooks takes payments off itself, Xero has them beside it, Stripe asks for what is due. */
export function totalOf(service: AccountingService, { totals: { gross, rounding, due } }: Pick<Invoice, 'totals'>): Decimal {
	return service === 'stripe' ? new Decimal(due) : new Decimal(gross).plus(rounding);
}

/** Issued, and neither handed over nor said to be, with when each is to be looked at. A credit note waits for what it corrects. */
function openInvoices(caseFile: CaseFile, service: AccountingService): Array<{ invoice: Record<string, unknown>; dueAt: Instant }> {
	const done = exports(caseFile, service);
	const isDone = ({ key, number }: Record<string, unknown>) => done.some(({ data }) => data?.key === key || (data?.key === undefined && data?.number !== undefined && data.number === number));
	const open = issuedInvoices(caseFile).filter((invoice) => keyIn(invoice) !== '' && !isDone(invoice));
	const ownDue = (invoice: Record<string, unknown>) => progressOf(caseFile, keyIn(invoice)).dueAt ?? 0;
	return open.map((invoice) => {
		const numbers = correctedNumbers(invoice);
		const corrected = open.filter(({ number }) => numbers.includes(String(number)));
		return { invoice, dueAt: Math.max(ownDue(invoice), ...corrected.map(ownDue)) };
	});
}

function exports({ events }: CaseFile, service: AccountingService): FiledEvent[] {
	return events.filter(({ type, data }) => type === 'invoice.exported' && data?.service === service);
}

function correctedId(caseFile: CaseFile, service: AccountingService, invoice: Record<string, unknown>): string | undefined {
	const numbers = correctedNumbers(invoice);
	const corrected = exports(caseFile, service).find(({ data }) => numbers.includes(plainText(data?.number)));
	return textOf(corrected?.data?.id);
}

function correctedNumbers({ precedingInvoices }: Record<string, unknown>): string[] {
	return (Array.isArray(precedingInvoices) ? precedingInvoices : []).flatMap((one: unknown) => textOf(recordOf(one)?.number) ?? []);
}

function progressOf({ sections }: CaseFile, key: string): Progress {
	const { known, tries, made, dueAt } = recordOf(recordOf(sections.pushes)?.[key]) ?? {};
	const due = Date.parse(textOf(dueAt) ?? '');
	return { known: recordOf(known) ?? {}, tries: Number.isInteger(tries) ? Number(tries) : 0, ...(textOf(made) !== undefined && { made: textOf(made) }), ...(Number.isFinite(due) && { dueAt: due }) };
}

function turnIn({ sections }: CaseFile): PushTurn {
	return (recordOf(sections.pushTurn) as PushTurn | undefined) ?? {};
}

function keyIn({ key }: Record<string, unknown>): string {
	return textOf(key) ?? '';
}

function numberOf({ number, key }: Invoice): string {
	return number ?? key;
}


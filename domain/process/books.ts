import { checkInvoice } from '../billing';
import { because, keyOf, whyOf } from '../case';
import { inWords, sayTo } from '../desk';
import { readOr } from '../errors';
import { type Told, told } from '../language';
import { Decimal, formatAmount, ZERO } from '../money';
import type { Accounting, Profile } from '../profile';
import { issuedInvoices } from './billingWork';
import { claimsOf, collection, type Claim } from './collection';
import { recordOf, textOf } from './facts';
import { linkLine, ownerOf, toTeam } from './messages';
import { paymentReceived } from './payments';
import { ACCOUNTING_NAMES, totalOf, type AccountingService } from './push';
import { eventOf, unchanged } from './step';
import type { CaseFile, Situation, Step } from './types';

/** An invoice that the accounting service has too: its state there is read before anybody is reminded of it. */
export interface BooksWork extends Pick<Accounting, 'codes'> {
	service: AccountingService;
	/** Of our invoice. */
	key: string;
	/** The document's there. */
	id: string;
	currency: string;
}

/** What the service's answer comes to. */
export type BooksAnswer =
	/** `open` is what is unpaid there, a decimal. */
	| { state: 'known'; open: string; status: 'open' | 'void' | 'writtenOff' }
	| { state: 'refused'; reason: string }
	/** Later, it may be known. */
	| { state: 'away'; reason: string };

/** The answer about the invoice with that key; absent where nothing was asked. */
export interface BooksTurn {
	key: string;
	answer?: BooksAnswer;
}

const HOUR_MS = 3_600_000;
const AGAIN_MS = { away: HOUR_MS, refused: 24 * HOUR_MS };

/** Undefined where the profile names no service, or it was not given the invoice. */
export function booksWork({ events }: CaseFile, { accounting: { service, codes } }: Pick<Profile, 'accounting'>, invoice: Record<string, unknown> | undefined): BooksWork | undefined {
	const [key, currency] = [textOf(invoice?.key), textOf(invoice?.currency)];
	if (service === 'none' || key === undefined || currency === undefined) return undefined;
	const given = events.findLast(({ type, data }) => type === 'invoice.exported' && data?.service === service && data.key === key);
	const id = textOf(given?.data?.id);
	return id === undefined ? undefined : { service, codes, key, id, currency };
}

/**
 * As `collection`, by what the accounting service says of the invoice that is asked for next. What was paid there is a payment
 * here, and nobody is reminded of it; where the service cannot tell, no message goes out, and it is asked again.
 */
export function collectionByBooks(situation: Situation): Step {
	const step = collection(situation);
	const turn = recordOf(situation.file.sections.booksTurn) as BooksTurn | undefined;
	const { service } = situation.profile.accounting;
	if (!turn?.answer || service === 'none') return step;
	const claim = claimsOf(situation).claims.find(({ facts }) => facts.receivable.key === turn.key);
	if (!claim || claim.reminder.action === 'stop') return step;
	if (turn.answer.state === 'known') return settledThere(situation, service, claim, turn.answer) ?? step;
	const isForCustomer = step.review !== undefined || step.messages.some(({ audience }) => audience === 'customer');
	return isForCustomer ? notKnown(situation, service, turn.answer) : step;
}

function settledThere(situation: Situation, service: AccountingService, { facts: { receivable }, reminder }: Claim, { open, status }: Extract<BooksAnswer, { state: 'known' }>): Step | undefined {
	const { file, now } = situation;
	const name = receivable.number ?? receivable.key;
	if (status !== 'open') {
		const type = status === 'void' ? 'invoice.voided' : 'invoice.writtenOff';
		const reason = { code: `${status === 'void' ? 'void' : 'written-off'}-in-books`, message: `${ACCOUNTING_NAMES[service]} has ${name} as ${status === 'void' ? 'void' : 'written off'}` };
		return { ...unchanged('collection', 'nothingToDo', reason, now), events: [eventOf(situation, type, [receivable.key, service], { by: 'human', data: { invoice: name, service } })] };
	}
	const paid = new Decimal(reminder.open).minus(open);
	if (!paid.gt(0)) return undefined;
	const besides = besidesDue(situation, service, receivable.key);
	if (besides.gt(0) && new Decimal(open).gt(0)) {
		return notKnown(situation, service, { state: 'refused', reason: told('{open} {currency} of {number} are open there, and it cannot be told whether the {amount} that were paid before or are withheld are among these. Record here what came in', { open, currency: receivable.currency, number: name, amount: formatAmount(besides, receivable.digits) }) });
	}
	const amount = formatAmount(paid, receivable.digits);
	const payment = { amount, currency: receivable.currency, reference: `${service} ${receivable.key} ${open}`, invoice: name };
	const step = paymentReceived(situation, payment, keyOf('payment.received', file.caseId, service, receivable.key, open));
	return { ...step, code: 'nothingToDo', reasons: [{ code: 'paid-in-books', message: `${ACCOUNTING_NAMES[service]} has ${amount} ${receivable.currency} of ${name} as paid that was not on record here` }, ...step.reasons] };
}

/** What the document asks for there beyond what was due here when it was issued: paid before, or withheld as tax. */
function besidesDue({ file }: Situation, service: AccountingService, key: string): Decimal {
	const read = readOr(() => checkInvoice(issuedInvoices(file).find((invoice) => invoice.key === key)));
	if (!('value' in read)) return ZERO;
	const { totals } = read.value;
	return totalOf(service, read.value).minus(totals.due).minus(service === 'quickBooks' ? totals.prepaid : 0);
}

/** Nobody is reminded on an old state; what does not end by itself is told, once for each reason. */
function notKnown(situation: Situation, service: AccountingService, { state, reason }: { state: Exclude<BooksAnswer['state'], 'known'>; reason: string | Told }): Step {
	const why = because(`books-${state}`, '{service} does not say whether the invoice is paid: {reason}', { service: ACCOUNTING_NAMES[service], reason });
	const step = unchanged('collection', 'waiting', why, situation.now + AGAIN_MS[state]);
	if (state === 'away') return step;
	const { file, links } = situation;
	const once = ['books', service, typeof reason === 'string' ? reason : reason.message];
	return {
		...step,
		events: [eventOf(situation, 'review.requested', once, { data: { subject: 'collection', ...whyOf([why]) } })],
		messages: toTeam(situation, {
			about: 'books',
			once,
			to: ownerOf(situation),
			urgent: true,
			subject: sayTo(situation.profile)('No reminder goes out: {service} cannot be read', { service: ACCOUNTING_NAMES[service] }),
			paragraphs: [inWords(why, sayTo(situation.profile)).text, sayTo(situation.profile)('It is asked again once a day.'), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		}),
	};
}

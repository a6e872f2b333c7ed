import { keyOf, type Reason, whyOf } from '../case';
import { balanceOf, type Balance, numberNamed } from '../billing';
import { thanksFor } from '../collection';
import { inWords, sayTo } from '../desk';
import { issuedInvoices, notedDown, paymentsOf } from './billingWork';
import { voidedBy } from './collection';
import { hasOptedOut, inquiryOf, languageOf, recordOf, textOf } from './facts';
import { linkLine, ownerOf, toCustomer, toTeam } from './messages';
import { readOr } from '../errors';
import { plainText } from '../posted';
import { hasPlan, hasRunningPlan } from './plans';
import { eventOf, fileAfter, lookAfter } from './step';
import type { FiledEvent, Situation, Step, StepMessage } from './types';

/**
 * A payment that somebody or a system reports: recorded once, and set against all invoices of the case. Once everything is
 * paid and all work is billed, the case is paid and the customer is thanked; what does not fit, a person is told. Collection
 * looks at the case once more, and ends what waits there.
 */
export function paymentReceived(situation: Situation, payment: Record<string, unknown>, key: string): Step {
	const { file, profile, now, links } = situation;
	const event: FiledEvent = { type: 'payment.received', at: now, by: 'bot', data: named(payment, issuedInvoices(file)), key };
	const base: Step = { process: 'collection', code: 'recorded', reasons: [], events: [event], messages: [], due: { collection: now } };
	const after = fileAfter(file, base);
	const balance = balanceAfter(situation, [...paymentsOf(file), notedDown(payment, now)], issuedInvoices(after));
	const isSettled = !('reason' in balance) && balance.complete && (balance.status === 'paid' || balance.status === 'overpaid');
	// Of a plan, the next invoice is to come.
	const isPaid = isSettled && !(hasPlan(after) && hasRunningPlan(after, profile, now));
	const doubts = 'reason' in balance ? [balance.reason] : balance.needsReview ? balance.reasons : [];
	const step: Step = {
		...base,
		code: isPaid ? 'paid' : 'recorded',
		reasons: doubts,
		...(!('reason' in balance) && { sections: { balance } }),
		...(isPaid && file.stage !== 'paid' && { handoff: { to: 'paid' as const, key: keyOf('handoff', file.caseId, 'paid', key), by: 'bot' as const } }),
	};
	if (doubts.length > 0) {
		step.events.push(eventOf(situation, 'review.requested', ['payment', key], { data: { subject: 'payment', ...whyOf(doubts) } }));
		step.messages.push(
			...toTeam(situation, {
				about: 'payment',
				once: key,
				to: ownerOf(situation),
				subject: sayTo(situation.profile)('A payment to look at'),
				paragraphs: [sayTo(situation.profile)('A payment does not fit the invoices of this case.'), doubts.map((one) => `- ${inWords(one, sayTo(profile)).text}`).join('\n'), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
			}),
		);
	}
	if (isSettled && file.stage !== 'paid' && doubts.length === 0) step.messages.push(...thanks({ ...situation, file: after }, payment, key));
	return { ...step, due: { ...step.due, escalation: isPaid ? null : lookAfter(situation, step) } };
}

/** Whoever reads it later finds the invoice by its number, however the payment spelt it. */
function named(payment: Record<string, unknown>, invoices: ReadonlyArray<Record<string, unknown>>): Record<string, unknown> {
	const name = textOf(payment.invoice);
	const number = name && numberNamed(name, invoices.flatMap((invoice) => (invoice.kind === 'creditNote' ? [] : (textOf(invoice.number) ?? []))));
	return number && number !== name ? { ...payment, invoice: number, invoiceAsNamed: name } : payment;
}

/** Money that goes back before they are out makes them wrong. */
const ENDS_THANKS = ['payment.reversed', 'payment.failed', 'payment.cancelled', 'customer.optedOut', 'contact.erased'];

function thanks(situation: Situation, payment: Record<string, unknown>, key: string): StepMessage[] {
	const { file, profile } = situation;
	const invoices = issuedInvoices(file).filter(({ kind }) => kind !== 'creditNote');
	const customer = recordOf(invoices.at(-1)?.customer);
	const { contact } = inquiryOf(file);
	const to = textOf(customer?.email) ?? textOf(contact.email);
	if (to === undefined || hasOptedOut(file)) return [];
	const currency = textOf(payment.currency) ?? textOf(invoices.at(-1)?.currency) ?? profile.business.currency;
	const amount = plainText(payment.amount).trim();
	const name = textOf(customer?.name) ?? textOf(contact.name);
	const { subject, body } = thanksFor(
		{ ...(name !== undefined && { name }), invoices: invoices.flatMap(({ number }) => textOf(number) ?? []), ...(Number(amount) > 0 && { amount }), currency, language: languageOf(file) },
		profile,
	);
	return [
		toCustomer(situation, { channel: 'email', to }, {
			key: keyOf('thanks', file.caseId, key),
			subject,
			text: body,
			events: [{ type: 'payment.acknowledged', by: 'bot', data: { payment: key } }],
			voidedBy: voidedBy(file, ENDS_THANKS),
		}),
	];
}

function balanceAfter({ profile }: Situation, payments: unknown[], invoices: unknown[]): Balance | { reason: Reason } {
	const read = readOr(() => balanceOf({ invoices, payments }, profile));
	return 'value' in read ? read.value : { reason: { code: read.error.code, message: read.error.message } };
}

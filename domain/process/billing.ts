import type { NewReview } from '../case';
import { because, keyOf, reasonIn, reasonsIn, reviewIdOf, whyOf } from '../case';
import { checkInvoice, figuresOf, type Invoice } from '../billing';
import { parseInstant } from '../calendar';
import { inWords, sayTo } from '../desk';
import type { Say } from '../language';
import { type BillingWork, billingWork } from './billingWork';
import { hasOptedOut, inquiryOf, isOver, languageOf, recordOf, textOf } from './facts';
import { invoiceMail, linkLine, ownerOf, toCustomer, toTeam } from './messages';
import { readOr } from '../errors';
import { hasPlan, hasRunningPlan, nextPlanDue } from './plans';
import { eventOf, lookAfter, nothingToDo } from './step';
import type { FiledEvent, Situation, Step, StepMessage } from './types';

export const BILLING_CODES = ['issued', 'review', 'notMade', 'nothingToDo'] as const;

/**
 * One request for billing, after Estimate to Invoice (and, for a draft, the Review Gate) has looked at it: an invoice that
 * has its number goes out; a draft that a person has to see waits on the desk; what could not be read is told.
 */
export function billing(situation: Situation): Step {
	const { file, profile, now } = situation;
	const work = billingWork(file, profile, now);
	const { task, request, more, plan } = work.billing;
	const section = recordOf(file.sections.invoice);
	if (task === 'nothing' || request === undefined) return waiting(situation);
	if (isAboutOther(file.sections.billing, work.billing)) return { ...nothingToDo('billing', { code: 'request-came-meanwhile', message: 'What there is to bill has changed since it was taken up' }), due: { billing: now } };
	if (!section || section.status === 'notMade') return next(situation, notMade(situation, request, section), more);
	const invoice = checkedInvoice(section);
	if (!invoice) return next(situation, notMade(situation, request, section), more);
	return next(situation, invoice.status === 'issued' && invoice.number !== undefined ? issued(situation, request, invoice, plan) : asked(situation, request, invoice, plan), more);
}

/** Whether the nodes before were given other work than there is now: then the invoice on the item belongs to that. */
function isAboutOther(given: unknown, { task, request }: BillingWork): boolean {
	const taken = recordOf(given);
	return taken !== undefined && (taken.task !== task || (taken.request ?? undefined) !== request);
}

/** Nothing now; the next period of a plan later. A case whose plans are over and paid is paid. */
function waiting({ file, profile, now }: Situation): Step {
	const step = nothingToDo('billing', { code: 'nothing-to-bill', message: 'No request is open, or its invoice waits for a person' });
	if (!hasPlan(file)) return step;
	const balance = recordOf(file.sections.balance);
	const isPaid = file.stage === 'invoiced' && balance?.complete === true && (balance.status === 'paid' || balance.status === 'overpaid') && !hasRunningPlan(file, profile, now);
	return {
		...step,
		...(isPaid && { handoff: { to: 'paid' as const, key: keyOf('handoff', file.caseId, 'paid', 'plan', file.events.length), by: 'bot' as const } }),
		due: { billing: nextPlanDue(file, profile, now) },
	};
}

function issued(situation: Situation, request: string, invoice: Invoice, plan: BillingWork['plan']): Step {
	const { file } = situation;
	return {
		process: 'billing',
		code: 'issued',
		reasons: invoice.reasons,
		events: [
			drafted(situation, request, invoice),
			eventOf(situation, 'invoice.issued', invoice.key, { data: { invoice, number: invoice.number } }),
			eventOf(situation, 'billing.completed', request, { data: { request, invoice: invoice.key, ...(plan && { plan }) } }),
		],
		messages: invoiceMessages(situation, invoice),
		sections: { ...given(situation, request), invoice },
		...((plan ? file.stage !== 'closed' : !isOver(file)) && { handoff: { to: 'invoiced' as const, key: keyOf('handoff', file.caseId, 'invoiced', invoice.key), by: 'bot' as const } }),
		due: {},
	};
}

function invoiceMessages(situation: Situation, invoice: Invoice): StepMessage[] {
	const { file, profile, links } = situation;
	const to = textOf(invoice.customer.email) ?? textOf(inquiryOf(file).contact.email);
	const title = `${sayTo(profile)(invoice.kind === 'creditNote' ? 'Credit note' : 'Invoice')} ${invoice.number ?? ''}`.trim();
	if (to === undefined || hasOptedOut(file)) {
		return toTeam(situation, {
			about: 'invoice-by-hand',
			once: invoice.key,
			to: ownerOf(situation),
			subject: sayTo(situation.profile)('{what} has to be sent by hand', { what: title }),
			paragraphs: [sayTo(situation.profile)(to === undefined ? 'The customer has no email address.' : 'The customer asks not to be written to.'), inSentences(invoice, sayTo(profile)), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		});
	}
	const language = textOf(invoice.customer.language)?.slice(0, 2).toLowerCase() ?? languageOf(file);
	const { subject, page } = invoiceMail(language, { isCredit: invoice.kind === 'creditNote', number: invoice.number, business: invoice.seller.name ?? profile.business.name });
	return [
		toCustomer(situation, { channel: 'email', to }, {
			key: keyOf('invoice', file.caseId, invoice.key),
			subject,
			text: [invoice.notes, linkLine(page, links?.('invoice', file.caseId))].filter((part) => part !== undefined && part !== '').join('\n\n'),
			events: [{ type: 'invoice.sent', by: 'bot', key: keyOf('invoice.sent', file.caseId, invoice.key), data: { number: invoice.number, key: invoice.key } }],
			attachFiles: ['pdf', 'xml'],
			// It was decided on, by a person or by a rule for invoices.
			automatic: false,
		}),
	];
}

function asked(situation: Situation, request: string, invoice: Invoice, plan: BillingWork['plan']): Step {
	const { file, profile, links } = situation;
	const gate = recordOf(file.sections.review);
	const reasons = reasonsIn(gate?.reasons);
	const owner = ownerOf(situation);
	const review: NewReview = {
		reviewId: reviewIdOf('invoice', file.caseId, invoice.key),
		subject: 'invoice',
		draft: invoice as unknown as Record<string, unknown>,
		reasons: [...reasons, ...invoice.review.flags],
		...(owner?.id !== undefined && { ownerId: owner.id }),
		...(typeof gate?.dueAt === 'string' && { expiresAt: parseInstant(gate.dueAt, 'dueAt', profile.business.timezone) }),
		process: 'billing',
	};
	const say = sayTo(profile);
	const why = review.reasons.map((one) => `- ${inWords(one, say).text}`).join('\n');
	return {
		process: 'billing',
		code: 'review',
		reasons: review.reasons,
		events: [drafted(situation, request, invoice), eventOf(situation, 'review.requested', ['invoice', review.reviewId], { data: { subject: 'invoice', reviewId: review.reviewId, ...whyOf(reasons) } })],
		messages: toTeam(situation, {
			about: 'invoice-review',
			once: review.reviewId,
			to: owner,
			subject: sayTo(situation.profile)('Invoice to check: {what}', { what: `${invoice.customer.name ?? file.caseId}, ${invoice.totals.gross} ${invoice.currency}` }),
			paragraphs: [inSentences(invoice, say), why === '' ? undefined : `${sayTo(situation.profile)('Why you are asked:')}\n${why}`, linkLine(sayTo(situation.profile)('Check it, and send it'), links?.('review', review.reviewId)), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		}),
		sections: { ...given(situation, request), invoice },
		// A case that was paid goes on with its plan: nobody decides on a draft of one that is over.
		...(plan && file.stage === 'paid' && { handoff: { to: 'invoiced' as const, key: keyOf('handoff', file.caseId, 'invoiced', 'draft', invoice.key), by: 'bot' as const } }),
		review,
		due: {},
	};
}

function notMade(situation: Situation, request: string, section: Record<string, unknown> | undefined): Step {
	const { file, links } = situation;
	const flags = recordOf(section?.review)?.flags;
	const say = sayTo(situation.profile);
	const reasons = (Array.isArray(flags) ? flags : []).flatMap((flag: unknown) => reasonIn({ code: 'unreadable', ...recordOf(flag) }) ?? []);
	if (reasons.length === 0) reasons.push(because('no-estimate', 'There is no estimate to bill'));
	return {
		process: 'billing',
		code: 'notMade',
		reasons,
		events: [
			eventOf(situation, 'billing.completed', request, { data: { request, invoice: null } }),
			eventOf(situation, 'review.requested', ['billing', request], { data: { subject: 'billing', ...whyOf(reasons) } }),
		],
		messages: toTeam(situation, {
			about: 'not-billed',
			once: request,
			to: ownerOf(situation),
			urgent: true,
			subject: sayTo(situation.profile)('Work that could not be billed'),
			paragraphs: [sayTo(situation.profile)('What was to be billed could not be read:'), reasons.map((one) => `- ${inWords(one, say).text}`).join('\n'), sayTo(situation.profile)('Mend it and post the work again.'), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		}),
		due: {},
	};
}

/** What it is and comes to; what there is to check stands below. */
function inSentences(invoice: Invoice, say: Say): string {
	return figuresOf(invoice).map((one) => inWords(one, say).text).join(' ');
}

function drafted(situation: Situation, request: string, invoice: Invoice): FiledEvent {
	return eventOf(situation, 'invoice.drafted', [request, invoice.key], { data: { invoice, request } });
}

/** What a request brought is the case's own from now on, and need not be sent again. */
function given({ file }: Situation, request: string): Record<string, unknown> {
	const data = file.events.find(({ type, key }) => type === 'billing.requested' && key === request)?.data ?? {};
	return Object.fromEntries(['estimate', 'changeOrders', 'delivered'].flatMap((name) => (data[name] === undefined || data[name] === null ? [] : [[name, data[name]]])));
}

/** With another request behind this one, the process is due again at once; else when the next period of a plan is. */
function next(situation: Situation, step: Step, more: boolean): Step {
	const { file, profile, now } = situation;
	return { ...step, due: { billing: more ? now : nextPlanDue(file, profile, now), escalation: lookAfter(situation, step) } };
}

function checkedInvoice(section: Record<string, unknown>): Invoice | undefined {
	const read = readOr(() => checkInvoice(section));
	return 'value' in read ? read.value : undefined;
}

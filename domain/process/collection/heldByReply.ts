import { classifyReply, type ReplyMeaning } from '../../collection';
import { issuedInvoices } from '../billingWork';
import { eventOf } from '../step';
import { sayTo } from '../../desk';
import type { TeamPhrase } from '../../language';
import type { FiledEvent, Situation } from '../types';

/** What a customer's answer means for invoices that are unpaid: it holds reminders up at once, and the owner decides. */
export interface HeldByReply {
	events: FiledEvent[];
	/** What was understood, for the owner. */
	said: string;
	held: string;
}

const SAID: Record<ReplyMeaning['kind'], TeamPhrase> = {
	automatic: 'An automatic answer',
	optOut: 'The customer asks not to be written to',
	notMine: 'The customer says that the invoice is not theirs',
	partial: 'The customer wants to pay in parts',
	dispute: 'The customer contests the invoice',
	complaint: 'The customer complains',
	paid: 'The customer says that it is paid',
	promise: 'The customer says when they will pay',
	question: 'The customer asks something about the invoice',
	thanks: 'The customer thanks',
	other: 'The customer answered',
};

/** Undefined where nothing is to be paid, or what was said holds nothing up. */
export function heldByReply(situation: Situation, text: string, once: string): HeldByReply | undefined {
	const { file, profile, now } = situation;
	if (file.stage !== 'invoiced' || text === '' || issuedInvoices(file).length === 0) return undefined;
	const { timezone, country } = profile.business;
	const meaning = classifyReply(text, { at: now, zone: timezone, ...(country !== undefined && { country }) });
	const { kind, hold, until, amount } = meaning;
	if (hold === undefined) return undefined;
	const say = sayTo(profile);
	const data = { kind: hold, said: kind, ...(until !== undefined && { until }), ...(amount !== undefined && { amount }) };
	return {
		said: say(SAID[kind]),
		held:
			until !== undefined
				? say('Reminders wait until {day}.', { day: until })
				: hold === 'processing'
					? say('Reminders wait {n} day for the money.|Reminders wait {n} days for the money.', { n: profile.reminders.processingDays })
					: say('Reminders wait until you have decided.'),
		events: [eventOf(situation, typeOf(hold), ['reply', once], { by: typeOf(hold) === 'hold.placed' ? 'bot' : 'customer', data })],
	};
}

function typeOf(hold: NonNullable<ReplyMeaning['hold']>): string {
	switch (hold) {
		case 'dispute':
			return 'invoice.disputed';
		case 'promise':
			return 'payment.promised';
		case 'processing':
			return 'payment.processing';
		case 'optOut':
			return 'customer.optedOut';
		default:
			return 'hold.placed';
	}
}

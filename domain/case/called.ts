import type { Process } from './processes';
import type { Channel, Priority, Stage } from './types';

/** What people read in place of the words that data is written in. */

export const STAGE_NAMES = {
	inquiry: 'Inquiry',
	intake: 'Intake',
	scheduled: 'Scheduled',
	delivered: 'Work Done',
	invoiced: 'Invoiced',
	paid: 'Paid',
	closed: 'Closed',
} as const satisfies Record<Stage, string>;

export const CHANNEL_NAMES = {
	form: 'Form',
	email: 'Email',
	phone: 'Phone',
	chat: 'Chat',
	sms: 'SMS',
	whatsapp: 'WhatsApp',
	portal: 'Lead portal',
	other: 'Other',
} as const satisfies Record<Channel, string>;

export const PRIORITY_NAMES = { emergency: 'Emergency', high: 'High', normal: 'Normal', low: 'Low' } as const satisfies Record<Priority, string>;

/** What a process does, for who is told that it did not. */
export const PROCESS_NAMES = {
	followUp: 'the first follow-up',
	lookUp: 'looking customers up in the CRM',
	queue: 'finding an owner',
	escalation: 'looking at the clocks',
	intake: 'taking down the details',
	scheduling: 'arranging the visit',
	attendance: 'looking after the visit',
	calendar: 'writing into the calendars',
	job: 'writing visits into the field-service tool',
	billing: 'billing',
	push: 'handing the invoice to the accounting',
	collection: 'reminding of unpaid invoices',
	delivery: 'sending messages',
} as const satisfies Record<Process, string>;

/** Tools in which a visit is a job, as they call themselves. */
export const FIELD_SERVICE_NAMES = { jobber: 'Jobber', housecallPro: 'Housecall Pro' } as const;

/** Programs that hold the business's customers, as they call themselves. */
export const CRM_NAMES = { hubSpot: 'HubSpot' } as const;

/** A name of a list, or what was given where the list has none: somebody's own channel, a stage of another version. */
export function nameIn(names: Record<string, string>, value: string): string {
	return Object.hasOwn(names, value) ? names[value] : value;
}

/** `preferredDate`, `order.fulfilled` and `not-a-lead` as words. */
export function asWords(name: string): string {
	const words = name.replace(/[._-]+/g, ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().replace(/\s+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

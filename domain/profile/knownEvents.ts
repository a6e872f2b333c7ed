/** The events that open a case: nothing of it comes before them. */
export const OPENING_EVENTS: readonly string[] = ['inquiry.received', 'case.opened'];

/** What the ledger and the templates write, and what the default clocks wait for. Other names are the business's own. */
export const KNOWN_EVENTS: readonly string[] = [
	...OPENING_EVENTS,
	'inquiry.repeated',
	'case.assigned',
	'case.queued',
	'handoff.completed',
	'acknowledgement.sent',
	'reply.sent',
	'call.made',
	'waiting.customer',
	'customer.replied',
	'review.requested',
	'review.decided',
	'escalation.sent',
	'escalation.acknowledged',
	'intake.completed',
	'appointment.booked',
	'estimate.sent',
	'estimate.approved',
	'work.completed',
	'billing.requested',
	'billing.completed',
	'invoice.drafted',
	'invoice.rejected',
	'invoice.issued',
	'invoice.exported',
	'invoice.sent',
	'payment.received',
];

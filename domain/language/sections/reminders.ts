/** How pressing a reminder is. */
type Tone = 'friendly' | 'firm' | 'final';

/** What is written to a customer in one language; `{…}` is filled in. */
export interface ReminderWords {
	hello: string;
	helloUnnamed: string;
	/** How the invoice is called, with and without its number. */
	invoice: string;
	invoiceUnnumbered: string;
	instalment: string;
	subject: { before: string; today: string } & Record<Tone, string>;
	body: { before: string; today: string } & Record<Tone, string>;
	/** Only where so many reminders went out before; from the second on. */
	nth: string[];
	ordinal: string;
	promise: string;
	day: string;
	days: string;
	interest: string;
	fee: string;
	total: string;
	payByLink: string;
	payByTransfer: string;
	alreadyPaid: string;
	/** One line for a text message. */
	short: { before: string; late: string; link: string };
	/** Once everything is paid. */
	thanks: { subject: string; body: string; bodyWithoutAmount: string };
	statement: { subject: string; body: string; line: string; lineDue: string };
}

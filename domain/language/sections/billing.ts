/** What is written to the customer on an invoice and in the mail that brings it; `{…}` is filled in. */
export interface BillingWords {
	/** How the work is called, with and without the estimate's number. */
	estimate: string;
	work: string;
	opening: Record<'full' | 'deposit' | 'progress' | 'delivered' | 'final' | 'retainage', string>;
	creditNote: string;
	reason: string;
	prepaid: string;
	pay: string;
	earlyPayment: string;
	instalments: string;
	instalment: string;
	nothingDue: string;
	inYourFavour: string;
	/** Lines that the estimate does not have. */
	retainage: string;
	released: string;
	deposit: string;
	progress: string;
	less: string;
	lessCredit: string;
	rest: string;
	part: string;
	/** `{document}` is what it is with its number; `page` stands before the link to it. */
	mail: { subject: string; invoice: string; creditNote: string; page: string };
	/** Of the mail that brings an estimate, before the link to its page: with the last day, and without. */
	estimateMail: { estimate: string; page: string; pageUntil: string };
}

/** The words on an invoice. `{amount}`, `{date}`, `{page}` and `{pages}` are filled in. */
export interface InvoiceLabels {
	invoice: string;
	/** Where the law wants the invoice to call itself so; in English. */
	taxInvoice: string;
	creditNote: string;
	draft: string;
	void: string;
	number: string;
	issueDate: string;
	dueDate: string;
	deliveryDate: string;
	estimate: string;
	/** Before whom an estimate is for. */
	estimateFor: string;
	validUntil: string;
	/** Of a line that the customer chooses, and has not. */
	optional: string;
	depositOnAcceptance: string;
	preceding: string;
	reference: string;
	from: string;
	to: string;
	phone: string;
	taxId: string;
	registrationId: string;
	description: string;
	quantity: string;
	unitPrice: string;
	/** Of a tax in the lines and in the table of taxes. */
	tax: string;
	amount: string;
	/** After the heading of a price or amount. */
	inclusive: string;
	discount: string;
	charge: string;
	subtotal: string;
	net: string;
	taxes: string;
	taxable: string;
	gross: string;
	withheld: string;
	prepaid: string;
	rounding: string;
	due: string;
	credited: string;
	instalments: string;
	payment: string;
	payBy: string;
	nothingDue: string;
	/** Of money to give back. */
	inYourFavour: string;
	holder: string;
	bank: string;
	/** Of an account that has no IBAN. */
	account: string;
	/** Before whom a cheque is made out to. */
	cheque: string;
	payOnline: string;
	remittance: string;
	scan: string;
	notes: string;
	page: string;
	/** What the law wants said for these categories of UNCL 5305, where nothing else is. */
	statements: { AE: string; E: string; G: string; K: string };
	/** Units by UN/ECE code, `Tag|Tage` for one and for others, `rok|lata|lat|roku` for one, few, many and fractions; one that is not here is shown as it was written. */
	units: Record<string, string>;
}

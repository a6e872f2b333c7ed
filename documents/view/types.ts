import type { SlipWords } from '../swissBill';

export interface Row {
	label: string;
	value: string;
	/** An https address that the value leads to. */
	link?: string;
}

export interface TotalRow extends Row {
	/** `sum` closes what is above it; `due` is what matters. */
	weight: 'plain' | 'sum' | 'due';
}

export interface PartyView {
	heading: string;
	name: string;
	lines: string[];
}

export interface LineView {
	position: string;
	/** Its beginning, for a page that is read on a screen. */
	description: string;
	/** All of it, for paper, on which it runs over pages; absent where the beginning is all. */
	wholeDescription?: string;
	/** Article number, discounts and charges. */
	details: string[];
	/** Of the business, for the customer. */
	note?: string;
	/** PNG or JPEG as a `data:` URL, for paper. */
	picture?: string;
	quantity: string;
	unitPrice: string;
	tax: string;
	amount: string;
}

export interface PaymentView {
	heading: string;
	text: string;
	/** What else holds, such as a discount for early payment; absent where nothing does. */
	terms?: string[];
	/** To whom and how; empty where no account is known. */
	account: Row[];
	/** The text of an EPC QR code, and what is said beside it. */
	code?: { payload: string; caption: string };
	/** The payment part of a Swiss invoice, in place of that code. */
	slip?: SlipView;
}

/** Every line as it is printed. */
export interface SlipView {
	/** The text of its code. */
	payload: string;
	words: SlipWords;
	/** The account, and whose it is. */
	account: string[];
	reference?: string;
	information: string;
	/** Absent: to be filled in by hand. */
	debtor?: string[];
	currency: string;
	amount: string;
}

export interface InvoiceView {
	/** BCP 47. */
	language: string;
	/** `Invoice INV-2026-00012`, for a title bar or a page's head. */
	name: string;
	title: string;
	/** `Draft` until there is a number; `Void`. */
	mark?: string;
	facts: Row[];
	seller: PartyView;
	customer: PartyView;
	/** Of the columns of `lines`. */
	headings: Omit<LineView, 'details' | 'wholeDescription' | 'note' | 'picture'>;
	lines: LineView[];
	totals: TotalRow[];
	/** Absent where nothing is taxed and nothing has to be said. */
	taxes?: {
		heading: string;
		headings: { name: string; rate: string; base: string; tax: string };
		rows: Array<{ name: string; rate: string; base: string; tax: string }>;
		statements: string[];
	};
	instalments?: { heading: string; rows: Row[] };
	payment?: PaymentView;
	notes?: { heading: string; text: string };
	/** What the business has to say of itself. */
	footer?: string;
	/** With `{page}` and `{pages}`. */
	pageOf: string;
}

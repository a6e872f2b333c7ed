import type { Answered, Asked } from '../accountingServer';
import { misfit, type Shape } from './shape';

const ADDRESS: Shape = { object: { line1: 'text?', line2: 'text?', city: 'text?', state: 'text?', postal_code: 'text?', country: { longest: 2, optional: true } }, optional: true };
const METADATA: Shape = { texts: 500, optional: true };

const CUSTOMER: Shape = { object: { email: { longest: 512 }, name: { longest: 256, optional: true }, phone: { longest: 20, optional: true }, address: ADDRESS, metadata: METADATA } };
const INVOICE: Shape = {
	object: {
		customer: 'text',
		currency: { longest: 3 },
		collection_method: 'text',
		days_until_due: 'whole',
		auto_advance: 'yesNo?',
		pending_invoice_items_behavior: 'text?',
		number: { longest: 26, optional: true },
		description: { longest: 1500, optional: true },
		metadata: METADATA,
	},
};
const LINES: Shape = { object: { lines: { list: { object: { amount: 'whole', description: { longest: 5000, optional: true } } } } } };
const CREDIT_NOTE: Shape = { object: { invoice: 'text', amount: 'whole', memo: { longest: 5000, optional: true }, metadata: METADATA } };
const MOST_LINES = 250;

export interface StripeInvoice {
	id: string;
	object: 'invoice';
	customer: string;
	currency: string;
	number: string | null;
	status: 'draft' | 'open' | 'paid';
	auto_advance: boolean;
	description: string | null;
	total: number;
	amount_due: number;
	amount_remaining: number;
	metadata: Record<string, string>;
	hosted_invoice_url: string | null;
	lines: { object: 'list'; data: Array<{ amount: number; description: string | null }>; has_more: boolean };
}

interface Refusal {
	status: number;
	type: string;
	message: string;
	/** Found before anything ran: the key is not kept. */
	early?: boolean;
}

/** An account of Stripe behind `/v1`. */
export class StripeAccount {
	readonly key = 'sk_test_accounting';
	readonly customers: Array<{ id: string; email: string; name?: string }> = [];
	readonly invoices: StripeInvoice[] = [];
	readonly creditNotes: Array<{ id: string; invoice: string; amount: number; total: number; memo?: string; metadata: Record<string, string> }> = [];
	/** Invoices that Stripe sent. */
	readonly sent: string[] = [];
	private readonly replays = new Map<string, { asked: string; answer: Answered }>();
	private lastId = 0;

	answer(asked: Asked): Answered {
		if (asked.authorization !== `Bearer ${this.key}`) return refused({ status: 401, type: 'invalid_request_error', message: 'Invalid API Key provided' });
		const [, version, resource, id, action] = asked.path.split('/');
		if (version !== 'v1') return notFound(asked);
		if (asked.method === 'GET') return id === undefined ? this.list(asked, resource) : this.read(resource, id);
		if (asked.method !== 'POST') return notFound(asked);
		const { idempotencyKey } = asked;
		if (idempotencyKey !== undefined && idempotencyKey.length > 255) return refused({ status: 400, type: 'idempotency_error', message: 'The key is longer than 255 characters' });
		const fingerprint = `${asked.path}?${asked.body}`;
		const earlier = idempotencyKey === undefined ? undefined : this.replays.get(idempotencyKey);
		if (earlier) {
			return earlier.asked === fingerprint ? earlier.answer : refused({ status: 400, type: 'idempotency_error', message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.' });
		}
		if (!asked.contentType.startsWith('application/x-www-form-urlencoded')) return refused({ status: 400, type: 'invalid_request_error', message: 'Send the body as a form' });
		const result = this.act(resource, id, action, formOf(asked.body));
		const answer = 'message' in result ? refused(result) : { status: 200, body: structuredClone(result) };
		if (idempotencyKey !== undefined && !('early' in result && result.early)) this.replays.set(idempotencyKey, { asked: fingerprint, answer });
		return answer;
	}

	/** Money that came there; in smallest units. */
	pay(id: string, amount: number): void {
		const invoice = this.invoice(id);
		if (!invoice) throw new Error(`No such invoice: ${id}`);
		invoice.amount_remaining = Math.max(0, invoice.amount_remaining - amount);
		if (invoice.amount_remaining === 0) invoice.status = 'paid';
	}

	/** As if keys had been pruned, which Stripe does after a day. */
	forgetKeys(): void {
		this.replays.clear();
	}

	private read(resource: string, id: string): Answered {
		const invoice = resource === 'invoices' ? this.invoice(id) : undefined;
		return invoice ? { status: 200, body: structuredClone(invoice) } : refused({ status: 404, type: 'invalid_request_error', message: `No such invoice: '${id}'` });
	}

	private list({ path, query }: Asked, resource: string): Answered {
		const by = { customers: 'email', invoices: 'customer', credit_notes: 'invoice' }[resource];
		const unknown = [...query.keys()].find((name) => name !== by && name !== 'limit');
		if (unknown !== undefined) return refused({ status: 400, type: 'invalid_request_error', message: `Received unknown parameter: ${unknown}` });
		const limit = Number(query.get('limit') ?? 10);
		if (!Number.isInteger(limit) || limit < 1 || limit > 100) return refused({ status: 400, type: 'invalid_request_error', message: 'limit is 1 to 100' });
		const newestFirst = resource === 'customers'
			? this.customers.filter(({ email }) => email === query.get('email')).reverse()
			: resource === 'credit_notes'
				? this.creditNotes.filter(({ invoice }) => invoice === query.get('invoice')).reverse()
				: this.invoices.filter(({ customer }) => customer === query.get('customer')).reverse();
		return { status: 200, body: structuredClone({ object: 'list', url: path, has_more: newestFirst.length > limit, data: newestFirst.slice(0, limit) }) };
	}

	private act(resource: string, id: string | undefined, action: string | undefined, form: Record<string, unknown>): object | Refusal {
		if (resource === 'customers' && id === undefined) return this.createCustomer(form);
		if (resource === 'invoices' && id === undefined) return this.createInvoice(form);
		if (resource === 'credit_notes' && id === undefined) return this.createCreditNote(form);
		const invoice = this.invoice(id);
		if (resource !== 'invoices' || !invoice) return { status: 404, type: 'invalid_request_error', message: `No such invoice: '${id}'` };
		if (action === 'add_lines') return this.addLines(invoice, form);
		if (action === 'finalize' || action === 'send') return this.finalize(invoice, action, form);
		return { status: 404, type: 'invalid_request_error', message: `Unrecognized request URL (${resource}/${id}/${action})` };
	}

	private createCustomer(form: Record<string, unknown>): object | Refusal {
		const finding = misfit(form, CUSTOMER, 'customer');
		if (finding) return early(finding);
		const customer = { ...form, email: String(form.email), id: this.newId('cus'), object: 'customer' };
		this.customers.push(customer);
		return customer;
	}

	private createInvoice(form: Record<string, unknown>): object | Refusal {
		const finding = misfit(form, INVOICE, 'invoice');
		if (finding) return early(finding);
		const { customer, currency, number, auto_advance: autoAdvance, description, metadata } = form as { customer: string; currency: string; number?: string; auto_advance?: boolean; description?: string; metadata?: Record<string, string> };
		const known = this.customers.find(({ id }) => id === customer);
		if (!known) return { status: 400, type: 'invalid_request_error', message: `No such customer: '${customer}'` };
		if (form.collection_method === 'send_invoice' && !known.email) return { status: 400, type: 'invalid_request_error', message: 'Missing email' };
		if (!/^[a-z]{3}$/.test(currency)) return { status: 400, type: 'invalid_request_error', message: `Invalid currency: ${currency}` };
		if (number !== undefined && this.invoices.some((one) => one.number === number)) return { status: 400, type: 'invalid_request_error', message: `The number ${number} is used` };
		const invoice: StripeInvoice = {
			id: this.newId('in'), object: 'invoice', customer, currency, number: number ?? null, status: 'draft', auto_advance: autoAdvance ?? false, description: description ?? null,
			total: 0, amount_due: 0, amount_remaining: 0, metadata: metadata ?? {}, hosted_invoice_url: null, lines: { object: 'list', data: [], has_more: false },
		};
		this.invoices.push(invoice);
		return invoice;
	}

	private addLines(invoice: StripeInvoice, form: Record<string, unknown>): object | Refusal {
		const finding = misfit(form, LINES, 'invoice');
		if (finding) return early(finding);
		if (invoice.status !== 'draft') return { status: 400, type: 'invalid_request_error', message: 'This invoice is no longer editable' };
		const { lines } = form as { lines: Array<{ amount: number; description?: string }> };
		invoice.lines.data.push(...lines.map(({ amount, description }) => ({ amount, description: description ?? null })));
		if (invoice.lines.data.length > MOST_LINES) return { status: 400, type: 'invalid_request_error', message: `An invoice has at most ${MOST_LINES} lines` };
		invoice.total = invoice.lines.data.reduce((sum, { amount }) => sum + amount, 0);
		invoice.amount_due = Math.max(0, invoice.total);
		invoice.amount_remaining = invoice.amount_due;
		return invoice;
	}

	private finalize(invoice: StripeInvoice, action: 'finalize' | 'send', form: Record<string, unknown>): object | Refusal {
		const finding = misfit(form, { object: action === 'finalize' ? { auto_advance: 'yesNo?' } : {} }, 'invoice');
		if (finding) return early(finding);
		if (invoice.status === 'draft') invoice.status = 'open';
		invoice.hosted_invoice_url = `https://invoice.stripe.example/${invoice.id}`;
		if (action === 'send') this.sent.push(invoice.id);
		return invoice;
	}

	private createCreditNote(form: Record<string, unknown>): object | Refusal {
		const finding = misfit(form, CREDIT_NOTE, 'credit_note');
		if (finding) return early(finding);
		const { invoice: id, amount, memo, metadata = {} } = form as { invoice: string; amount: number; memo?: string; metadata?: Record<string, string> };
		const invoice = this.invoice(id);
		if (!invoice) return { status: 404, type: 'invalid_request_error', message: `No such invoice: '${id}'` };
		if (invoice.status === 'draft') return { status: 400, type: 'invalid_request_error', message: 'You can only create a credit note for a finalized invoice' };
		if (amount > invoice.amount_remaining) return { status: 400, type: 'invalid_request_error', message: 'Say how the rest is given back' };
		invoice.amount_remaining -= amount;
		const note = { id: this.newId('cn'), object: 'credit_note', invoice: id, amount, total: amount, metadata, ...(memo !== undefined && { memo }) };
		this.creditNotes.push(note);
		return note;
	}

	private invoice(id: string | undefined): StripeInvoice | undefined {
		return this.invoices.find((one) => one.id === id);
	}

	private newId(prefix: string): string {
		return `${prefix}_${String(++this.lastId).padStart(6, '0')}`;
	}
}

function early(finding: string): Refusal {
	return { status: 400, type: 'invalid_request_error', message: finding, early: true };
}

function refused({ status, type, message }: Refusal): Answered {
	return { status, body: { error: { type, message } } };
}

function notFound({ method, path }: Asked): Answered {
	return refused({ status: 404, type: 'invalid_request_error', message: `Unrecognized request URL (${method}: ${path})` });
}

/** `a[b][0][c]=d`; whole numbers and yes or no are read as such, as far as a field is not a text by nature. */
function formOf(body: string): Record<string, unknown> {
	const form: Record<string, unknown> = {};
	for (const [name, text] of new URLSearchParams(body)) {
		const path = name.replace(/\]/g, '').split('[');
		let place = form;
		path.slice(0, -1).forEach((key, depth) => {
			place[key] ??= /^\d+$/.test(path[depth + 1]) ? [] : {};
			place = place[key] as Record<string, unknown>;
		});
		place[path[path.length - 1]] = valueOf(path[path.length - 1], text);
	}
	return form;
}

function valueOf(name: string, text: string): unknown {
	if (['amount', 'days_until_due'].includes(name) && /^-?\d+$/.test(text)) return Number(text);
	if (name === 'auto_advance' && ['true', 'false'].includes(text)) return text === 'true';
	return text;
}

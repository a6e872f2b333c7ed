import type { Answered, Asked } from '../accountingServer';
import { misfit, type Shape } from './shape';

const ADDRESS: Shape = { object: { AddressType: 'text', AddressLine1: 'text?', AddressLine2: 'text?', AddressLine3: 'text?', AddressLine4: 'text?', City: 'text?', Region: 'text?', PostalCode: 'text?', Country: 'text?' } };
const CONTACTS: Shape = {
	object: { Contacts: { list: { object: { Name: { longest: 255 }, EmailAddress: { longest: 255, optional: true }, TaxNumber: { longest: 50, optional: true }, Addresses: { list: ADDRESS, optional: true } } } } },
};
const LINE: Shape = { object: { Description: { longest: 4000 }, Quantity: 'number', UnitAmount: 'number', LineAmount: 'number', AccountCode: 'text', TaxType: 'text?', TaxAmount: 'number' } };
const COMMON: Record<string, Shape> = {
	Type: 'text', Reference: { longest: 255, optional: true }, Contact: { object: { ContactID: 'text' } }, Date: 'date', CurrencyCode: { longest: 3 }, LineAmountTypes: 'text', Status: 'text', LineItems: { list: LINE },
};
const DOCUMENTS: Record<string, Shape> = {
	Invoices: { object: { Invoices: { list: { object: { ...COMMON, InvoiceNumber: { longest: 255, optional: true }, DueDate: 'date?' } } } } },
	CreditNotes: { object: { CreditNotes: { list: { object: { ...COMMON, CreditNoteNumber: { longest: 255, optional: true } } } } } },
};
const FIELDS = { Invoices: { id: 'InvoiceID', number: 'InvoiceNumber', type: 'ACCREC' }, CreditNotes: { id: 'CreditNoteID', number: 'CreditNoteNumber', type: 'ACCRECCREDIT' } } as const;
type Resource = keyof typeof FIELDS;

export interface Row extends Record<string, unknown> {
	Status?: string;
}

interface Line {
	Quantity: number;
	UnitAmount: number;
	LineAmount: number;
	AccountCode: string;
	TaxType?: string;
	TaxAmount: number;
}

/** An organisation of Xero behind `/api.xro/2.0`. */
export class XeroOrganisation {
	readonly tenant = '70784a63-d24b-46a9-a4db-0e70a274b056';
	readonly token = 'xero-token';
	readonly contacts: Row[] = [];
	readonly rows: Record<Resource, Row[]> = { Invoices: [], CreditNotes: [] };
	/** Ids of invoices that Xero mailed. */
	readonly mailed: string[] = [];
	/** In place of the tax it is told. */
	ownTax?: number;
	private readonly replays = new Map<string, { asked: string; answer: Answered }>();
	private lastId = 0;

	get documents(): Row[] {
		return [...this.rows.Invoices, ...this.rows.CreditNotes];
	}

	answer(asked: Asked): Answered {
		if (asked.authorization !== `Bearer ${this.token}`) return problem(401, 'Unauthorized', 'TokenExpired: token expired');
		if (asked.tenant !== this.tenant) return problem(403, 'Forbidden', 'AuthenticationUnsuccessful');
		const [, , , resource, id, action, ...rest] = asked.path.split('/');
		if (rest.length > 0 || !(resource === 'Contacts' || Object.hasOwn(FIELDS, resource))) return problem(404, 'NotFound', 'The resource you are looking for cannot be found');
		if (asked.method === 'GET') return id === undefined ? this.list(resource, asked.query) : this.one(resource as Resource, id);
		const key = asked.idempotencyKey;
		if (key !== undefined && key.length > 128) return invalid('The Idempotency-Key is longer than 128 characters');
		const fingerprint = `${asked.method} ${asked.path} ${asked.body}`;
		const earlier = key === undefined ? undefined : this.replays.get(key);
		if (earlier) return earlier.asked === fingerprint ? earlier.answer : invalid('The Idempotency-Key was used for another request');
		const answer = this.change(asked, resource, id, action);
		if (key !== undefined) this.replays.set(key, { asked: fingerprint, answer });
		return structuredClone(answer);
	}

	/** Money that is booked there. */
	pay(id: string, amount: number): void {
		const invoice = this.rows.Invoices.find(({ InvoiceID }) => InvoiceID === id);
		if (!invoice) throw new Error(`No such invoice: ${id}`);
		const due = Math.max(0, Math.round((Number(invoice.AmountDue) - amount) * 1000) / 1000);
		Object.assign(invoice, { AmountDue: due, AmountPaid: Number(invoice.Total) - due, ...(due === 0 && { Status: 'PAID' }) });
	}

	/** Keys are kept for minutes only. */
	forgetKeys(): void {
		this.replays.clear();
	}

	private list(resource: string, query: URLSearchParams): Answered {
		const allowed = resource === 'Contacts' ? 'searchTerm' : 'where';
		const unknown = [...query.keys()].find((name) => name !== allowed);
		if (unknown !== undefined) return invalid(`The parameter ${unknown} is unknown`);
		if (resource === 'Contacts') {
			const term = (query.get('searchTerm') ?? '').toLowerCase();
			return ok({ Contacts: this.contacts.filter(({ Name, EmailAddress }) => [Name, EmailAddress].some((text) => String(text ?? '').toLowerCase().includes(term))) });
		}
		const { number } = FIELDS[resource as Resource];
		const match = /^(\w+)=="([^"\\]*)"$/.exec(query.get('where') ?? '');
		if (match?.[1] !== number) return problem(400, 'QueryParseException', 'The where clause cannot be read');
		return ok({ [resource]: this.rows[resource as Resource].filter((row) => String(row[number]).toLowerCase() === match[2].toLowerCase()) });
	}

	private one(resource: Resource, id: string): Answered {
		const row = this.rows[resource].find((one) => one[FIELDS[resource].id] === id);
		return row ? ok({ [resource]: [row] }) : problem(404, 'NotFound', 'The resource you are looking for cannot be found');
	}

	private change({ method, query, body, contentType }: Asked, resource: string, id: string | undefined, action: string | undefined): Answered {
		if (!contentType.startsWith('application/json')) return problem(415, 'UnsupportedMediaType', 'Send JSON');
		const parsed = recordIn(body);
		if (!parsed) return problem(400, 'PostDataInvalidException', 'JSON for post data was invalid');
		if (resource === 'Contacts' && method === 'PUT' && id === undefined) return this.createContact(parsed);
		if (resource !== 'Contacts' && method === 'PUT' && id === undefined) return this.create(resource as Resource, parsed, query);
		const row = this.documents.find((one) => one.InvoiceID === id || one.CreditNoteID === id);
		if (method !== 'POST' || !row) return problem(404, 'NotFound', 'The resource you are looking for cannot be found');
		if (action === 'Email' && resource === 'Invoices') {
			if (row.Status !== 'AUTHORISED') return invalid('Only approved invoices can be emailed');
			if (!this.contacts.find(({ ContactID }) => ContactID === (row.Contact as Row).ContactID)?.EmailAddress) return invalid('The contact has no email address');
			row.SentToContact = true;
			this.mailed.push(String(id));
			return { status: 204, body: '' };
		}
		if (action !== undefined || JSON.stringify(Object.keys(parsed)) !== '["Status"]') return invalid('Only the status is changed here');
		if (parsed.Status !== 'AUTHORISED' || row.Status !== 'DRAFT') return invalid('Invalid status code');
		row.Status = 'AUTHORISED';
		return ok({ [resource]: [row] });
	}

	private createContact(body: Record<string, unknown>): Answered {
		const finding = misfit(body, CONTACTS, 'body');
		if (finding) return invalid(finding);
		const [contact] = body.Contacts as Row[];
		if (String(contact.Name).trim() === '') return invalid('The contact name cannot be blank');
		if (this.contacts.some(({ Name }) => String(Name).toLowerCase() === String(contact.Name).toLowerCase())) return invalid('The contact name is already assigned to another contact. The contact name must be unique across all active contacts.');
		const kept = { ...contact, ContactID: this.newId() };
		this.contacts.push(kept);
		return ok({ Contacts: [kept] });
	}

	private create(resource: Resource, body: Record<string, unknown>, query: URLSearchParams): Answered {
		const finding = misfit(body, DOCUMENTS[resource], 'body');
		if (finding) return invalid(finding);
		const [document] = body[resource] as Array<Row & { LineItems: Line[]; Contact: { ContactID: string } }>;
		const { id, number, type } = FIELDS[resource];
		const contact = this.contacts.find(({ ContactID }) => ContactID === document.Contact.ContactID);
		if (!contact) return invalid('The Contact could not be found');
		if (document.Type !== type) return invalid(`The type ${String(document.Type)} is not ${type}`);
		if (document[number] !== undefined && this.rows[resource].some((one) => one[number] === document[number] && !['VOIDED', 'DELETED'].includes(String(one.Status)))) return invalid('Invoice # must be unique.');
		if (document.LineItems.length === 0) return invalid('One or more line items must be specified');
		for (const { Quantity, UnitAmount, LineAmount } of document.LineItems) {
			if (!fits(UnitAmount, query.get('unitdp') === '4' ? 4 : 2) || !fits(Quantity, 4)) return invalid(`${Quantity} × ${UnitAmount} has too many decimals`);
			if (Math.abs(Quantity * UnitAmount - LineAmount) > 0.006) return invalid(`The line total ${LineAmount} does not match the expected line total ${Quantity * UnitAmount}`);
		}
		const sum = (amounts: number[]) => Math.round(amounts.reduce((total, amount) => total + amount * 1000, 0)) / 1000;
		const total = sum([...document.LineItems.map(({ LineAmount }) => LineAmount), ...(this.ownTax === undefined ? document.LineItems.map(({ TaxAmount }) => TaxAmount) : [this.ownTax])]);
		if (total < 0) return invalid('The document total must not be negative');
		const kept = { ...document, Contact: contact, [id]: this.newId(), Total: total, AmountDue: total, AmountPaid: 0, SentToContact: false };
		this.rows[resource].push(kept);
		return ok({ [resource]: [kept] });
	}

	private newId(): string {
		return `00000000-0000-4000-a000-${String(++this.lastId).padStart(12, '0')}`;
	}
}

function fits(value: number, decimals: number): boolean {
	return Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6;
}

function ok(body: object): Answered {
	return { status: 200, body: structuredClone({ Id: 'answer', Status: 'OK', ...body }) };
}

function problem(status: number, title: string, detail: string): Answered {
	return { status, body: { Type: null, Title: title, Status: status, Detail: detail } };
}

function invalid(message: string): Answered {
	return { status: 400, body: { ErrorNumber: 10, Type: 'ValidationException', Message: 'A validation exception occurred', Elements: [{ ValidationErrors: [{ Message: message }] }] } };
}

function recordIn(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

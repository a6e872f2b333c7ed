import type { Answered, Asked } from '../accountingServer';
import { misfit, type Shape } from './shape';

const ADDRESS: Shape = {
	object: { Line1: 'text?', Line2: 'text?', Line3: 'text?', Line4: 'text?', Line5: 'text?', City: 'text?', CountrySubDivisionCode: 'text?', PostalCode: 'text?', Country: 'text?' },
	optional: true,
};
const REFERENCE: Shape = { object: { value: 'text', name: 'text?' } };
const MAYBE_REFERENCE: Shape = { ...REFERENCE, optional: true };
const EMAIL: Shape = { object: { Address: { longest: 100 } }, optional: true };

const CUSTOMER: Shape = {
	object: { DisplayName: { longest: 500 }, PrimaryEmailAddr: EMAIL, PrimaryPhone: { object: { FreeFormNumber: { longest: 30 } }, optional: true }, BillAddr: ADDRESS, CurrencyRef: MAYBE_REFERENCE },
};
const LINE: Shape = {
	object: {
		LineNum: 'whole?',
		Description: { longest: 4000, optional: true },
		Amount: 'number',
		DetailType: 'text',
		SalesItemLineDetail: { object: { ItemRef: MAYBE_REFERENCE, Qty: 'number?', UnitPrice: 'number?', ServiceDate: 'date?', TaxCodeRef: MAYBE_REFERENCE } },
	},
};
const CREDIT_MEMO = {
	DocNumber: { longest: 21, optional: true },
	TxnDate: 'date?',
	CurrencyRef: MAYBE_REFERENCE,
	CustomerRef: REFERENCE,
	BillEmail: EMAIL,
	BillAddr: ADDRESS,
	CustomerMemo: { object: { value: { longest: 1000 } }, optional: true },
	PrivateNote: { longest: 4000, optional: true },
	GlobalTaxCalculation: 'text?',
	Line: { list: LINE },
	TxnTaxDetail: { object: { TotalTax: 'number?' }, optional: true },
} satisfies Record<string, Shape>;
const DOCUMENTS: Record<string, { entity: 'Invoice' | 'CreditMemo'; shape: Shape }> = {
	invoice: { entity: 'Invoice', shape: { object: { ...CREDIT_MEMO, DueDate: 'date?', Deposit: 'number?' } } },
	creditmemo: { entity: 'CreditMemo', shape: { object: CREDIT_MEMO } },
};

export interface Entity extends Record<string, unknown> {
	Id: string;
}

interface Line {
	Amount: number;
	SalesItemLineDetail: { ItemRef?: { value: string }; Qty?: number; UnitPrice?: number; TaxCodeRef?: { value: string } };
}

interface Document {
	DocNumber?: string;
	CustomerRef: { value: string };
	CurrencyRef?: { value: string };
	Line: Line[];
	TxnTaxDetail?: { TotalTax?: number };
	Deposit?: number;
}

/** A company of QuickBooks Online behind `/v3/company/{id}`. */
export class QuickBooksCompany {
	readonly id = '4620816365';
	readonly token = 'quickbooks-token';
	readonly entities: Record<string, Entity[]> = {
		Customer: [],
		Item: [{ Id: '1', Name: 'Services' }, { Id: '2', Name: 'Hours' }],
		TaxCode: [{ Id: '2', Name: '20.0% S' }, { Id: '3', Name: 'Exempt' }],
		Invoice: [],
		CreditMemo: [],
	};
	/** In the United States lines are taxed or not; elsewhere each names a tax code of the company. */
	american = true;
	/** Off: QuickBooks numbers documents itself, whatever it is told. */
	takesNumbers = true;
	/** In place of the tax it is told, as automated sales tax may. */
	ownTax?: number;
	private readonly replays = new Map<string, Answered>();
	private lastId = 100;

	/** What was created, without what was there before. */
	get documents(): Entity[] {
		return [...this.entities.Invoice, ...this.entities.CreditMemo];
	}

	answer({ method, path, query, body, authorization }: Asked): Answered {
		if (authorization !== `Bearer ${this.token}`) return fault(401, 'AUTHENTICATION', '3200', 'message=AuthenticationFailed; errorCode=003200; statusCode=401');
		const [, , , company, resource, ...rest] = path.split('/');
		if (company !== this.id) return fault(403, 'AuthorizationFault', '3100', 'ApplicationAuthorizationFailed');
		if (method === 'GET' && resource === 'invoice' && rest.length === 1) return this.read(rest[0]);
		if (method !== 'POST' || rest.length > 0) return fault(400, 'ValidationFault', '4000', `Unsupported operation ${method} ${path}`);
		const parsed = recordOf(body);
		if (!parsed) return fault(400, 'ValidationFault', '2010', 'Request has invalid or unsupported property');
		if (resource === 'batch') return this.batch(parsed);
		const requestId = query.get('requestid');
		if (requestId !== null && requestId.length > 50) return fault(400, 'ValidationFault', '4001', 'requestid is longer than 50 characters');
		const replay = requestId === null ? undefined : this.replays.get(requestId);
		if (replay) return replay;
		const answer = resource === 'customer' ? this.createCustomer(parsed) : this.createDocument(resource, parsed);
		if (requestId !== null) this.replays.set(requestId, answer);
		return answer;
	}

	private read(id: string): Answered {
		const invoice = this.entities.Invoice.find(({ Id }) => Id === id);
		return invoice ? { status: 200, body: { Invoice: structuredClone(invoice), time: 'now' } } : fault(400, 'ValidationFault', '610', 'Object Not Found');
	}

	private batch({ BatchItemRequest: items, ...others }: Record<string, unknown>): Answered {
		if (!Array.isArray(items) || items.length === 0 || items.length > 30 || Object.keys(others).length > 0) return fault(400, 'ValidationFault', '4000', 'BatchItemRequest is not a list of 1 to 30');
		const answers = items.map((item: unknown) => {
			const finding = misfit(item, { object: { bId: 'text', Query: 'text' } }, 'BatchItemRequest');
			const { bId, Query } = item as { bId: string; Query: string };
			const found = finding === undefined ? this.query(Query) : undefined;
			return found ? { bId, QueryResponse: found } : { bId, ...(fault(400, 'ValidationFault', '4000', finding ?? `Error parsing query: ${Query}`).body as object) };
		});
		return { status: 200, body: { BatchItemResponse: answers, time: '2026-03-02T10:00:00.000-06:00' } };
	}

	/** One condition at most: `=` or `in`; texts in single quotes, with `\` before a quote or a backslash in them. */
	private query(text: string): Record<string, unknown> | undefined {
		const match = /^select (\*|\w+(?:, \w+)*) from (\w+)(?: where (\w+) (?:= ('(?:[^'\\]|\\['\\])*')|in \(('(?:[^'\\]|\\['\\])*'(?:, '(?:[^'\\]|\\['\\])*')*)\)))?(?: maxresults (\d+))?$/s.exec(text);
		if (!match || !Object.hasOwn(this.entities, match[2])) return undefined;
		const [, , entity, field, single, several] = match;
		const values = [...(single ?? several ?? '').matchAll(/'((?:[^'\\]|\\['\\])*)'/gs)].map(([, quoted]) => quoted.replace(/\\(['\\])/g, '$1').toLowerCase());
		const found = this.entities[entity].filter((one) => field === undefined || values.includes(String(field === 'PrimaryEmailAddr' ? (one.PrimaryEmailAddr as { Address?: string } | undefined)?.Address : one[field]).toLowerCase()));
		return found.length === 0 ? {} : { [entity]: found, startPosition: 1, maxResults: found.length };
	}

	private createCustomer(body: Record<string, unknown>): Answered {
		const finding = misfit(body, CUSTOMER, 'Customer');
		if (finding) return fault(400, 'ValidationFault', '2010', finding);
		const name = String(body.DisplayName);
		if (/[:\t\n]/.test(name) || name.trim() === '') return fault(400, 'ValidationFault', '6000', 'The name has a colon, a tab or a line break');
		if (this.entities.Customer.some(({ DisplayName }) => String(DisplayName).toLowerCase() === name.toLowerCase())) return fault(400, 'ValidationFault', '6240', 'Duplicate Name Exists Error');
		return { status: 200, body: { Customer: this.keep('Customer', body), time: 'now' } };
	}

	private createDocument(resource: string, body: Record<string, unknown>): Answered {
		if (!Object.hasOwn(DOCUMENTS, resource)) return fault(400, 'ValidationFault', '4000', `Unsupported operation ${resource}`);
		const { entity, shape } = DOCUMENTS[resource];
		const finding = misfit(body, shape, entity) ?? this.brokenRule(entity, body as unknown as Document);
		if (finding) return fault(400, 'ValidationFault', '6000', finding);
		const { Line: lines, TxnTaxDetail: taxes, Deposit: deposit = 0 } = body as unknown as Document;
		const net = lines.reduce((sum, { Amount, SalesItemLineDetail: { ItemRef: item } }) => sum + (item ? cents(Amount) : 0), 0);
		const total = net + cents(this.ownTax ?? taxes?.TotalTax ?? 0);
		if (total < 0) return fault(400, 'ValidationFault', '6070', 'Transaction amount must be 0 or greater');
		return { status: 200, body: { [entity]: this.keep(entity, { ...body, ...(!this.takesNumbers && { DocNumber: String(1000 + this.lastId) }), TotalAmt: total / 1000, Balance: (total - cents(deposit)) / 1000 }), time: 'now' } };
	}

	private brokenRule(entity: string, { DocNumber, CustomerRef, CurrencyRef, Line: lines }: Document): string | undefined {
		const customer = this.entities.Customer.find(({ Id }) => Id === CustomerRef.value);
		if (!customer) return `Invalid Reference Id: Customer ${CustomerRef.value}`;
		const currency = (customer.CurrencyRef as { value: string } | undefined)?.value;
		if (CurrencyRef && currency && CurrencyRef.value !== currency) return `The customer's currency is ${currency}`;
		if (DocNumber !== undefined && this.entities[entity].some((one) => one.DocNumber === DocNumber)) return `Duplicate Document Number Error: ${DocNumber}`;
		if (lines.length === 0) return 'Required parameter Line is missing in the request';
		for (const { Amount, SalesItemLineDetail: { ItemRef, Qty, UnitPrice, TaxCodeRef } } of lines) {
			if (ItemRef && !this.entities.Item.some(({ Id }) => Id === ItemRef.value)) return `Invalid Reference Id: Item ${ItemRef.value}`;
			if (Qty !== undefined && UnitPrice !== undefined && Math.round(Qty * UnitPrice * 1000) !== cents(Amount)) return `Amount calculation incorrect in the request: Amount is not equal to UnitPrice * Qty, ${Amount}`;
			const code = TaxCodeRef?.value ?? '';
			if (this.american ? !['TAX', 'NON', ''].includes(code) : !this.entities.TaxCode.some(({ Id }) => Id === code)) return `Invalid tax code ${code}`;
		}
		return undefined;
	}

	private keep(entity: string, body: Record<string, unknown>): Entity {
		const kept = { ...body, Id: String(++this.lastId), SyncToken: '0', domain: 'QBO', sparse: false };
		this.entities[entity].push(kept);
		return kept;
	}
}

/** Thousandths, so that currencies with three digits are whole numbers, too. */
function cents(amount: number): number {
	return Math.round(amount * 1000);
}

function fault(status: number, type: string, code: string, message: string): Answered {
	return { status, body: { Fault: { Error: [{ Message: message, Detail: message, code }], type }, time: '2026-03-02T10:00:00.000-06:00' } };
}

function recordOf(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

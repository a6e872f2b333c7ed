import type { Invoice } from '../../domain/billing/types';
import type { Codes } from './codes';
import { DEFAULT_ITEM, quickBooksCustomer } from './quickBooksCustomer';

/** What QuickBooks has of what a document refers to. */
export interface QuickBooksFound {
	/** The ids; without `customer`, they are new there. */
	codes: Codes;
	/** What to create the customer from, under a name that is free. */
	create: ReturnType<typeof quickBooksCustomer>['create'];
	/** The document itself, created before. */
	document?: Record<string, unknown>;
	/** Why nothing may be created. */
	problems: string[];
}

/**
 * Reads the answer to `quickBooksLookup`. The customer is the one with their email, else the one with their name and no other
 * email; a number that stands on somebody else's document is not used twice. `names`: the item and the tax codes as QuickBooks calls them.
 */
export function quickBooksFound(answer: unknown, invoice: Invoice, names: Codes): QuickBooksFound {
	const answers = listIn(answer, 'BatchItemResponse');
	const found = (bId: string, entity: string) => answers.filter((one) => one.bId === bId).flatMap((one) => listIn(one.QueryResponse, entity));
	const { create, otherName } = quickBooksCustomer(invoice);
	const [name, other] = [create.DisplayName, otherName].map(lower);
	const called = (wanted: string) => (one: Row) => lower(one.DisplayName) === wanted;
	const [mailed, named] = [found('email', 'Customer'), found('name', 'Customer')];
	const nameless = (one: Row) => called(name)(one) && (create.PrimaryEmailAddr === undefined || !record(one.PrimaryEmailAddr).Address);
	const customer = mailed.find(called(name)) ?? mailed.find(called(other)) ?? mailed[0] ?? named.find(called(other)) ?? named.find(nameless);
	const item = found('item', 'Item')[0];
	const documents = [...found('document', 'Invoice'), ...found('document', 'CreditMemo')];
	const document = documents.find(({ PrivateNote }) => String(PrivateNote).includes(invoice.key));
	const taxes = Object.fromEntries(Object.entries(names.taxes ?? {}).map(([ours, theirs]) => [ours, idOf(found('taxes', 'TaxCode').find(({ Name }) => Name === theirs)) ?? theirs]));
	const faults = answers.flatMap((one) => listIn(one.Fault, 'Error')).map(({ Detail, Message }) => String(Detail ?? Message));
	return {
		codes: { customer: idOf(customer), item: idOf(item), taxes },
		create: named.some(called(name)) ? { ...create, DisplayName: otherName } : create,
		...(document && { document }),
		problems: answers.length === 0 ? ['QuickBooks was not asked, or gave no answer: look at the step that asks it'] : [
			...faults,
			...(item === undefined && faults.length === 0 ? [`QuickBooks has no product or service called ${names.item ?? DEFAULT_ITEM}`] : []),
			...(documents.length > 0 && !document ? [`QuickBooks has another document with the number ${invoice.number}`] : []),
		],
	};
}

type Row = Record<string, unknown>;

function record(value: unknown): Row {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listIn(value: unknown, name: string): Row[] {
	const list = record(value)[name];
	return Array.isArray(list) ? list.map(record) : [];
}

function idOf(row: Row | undefined): string | undefined {
	return row?.Id === undefined ? undefined : String(row.Id);
}

function lower(text: unknown): string {
	return String(text).toLowerCase();
}

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { decideReminder, decideStatements, readFacts, type CollectionFacts, type Reminder, type Statement } from '../../domain/collection';
import type { Profile } from '../../domain/profile';
import { attemptAsync } from '../shared/attempt';
import { isRecord, jsonOf, readCaseId, readJson, readNow, readText } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { readParameter } from '../shared/readParameter';
import { isCurrencyUnknown, ownProfile } from './ownProfile';

/** What was decided for an item. */
export interface Decided {
	facts: CollectionFacts;
	profile: Profile;
	reminder: Reminder;
	/** On the first item of the customer that has a step due: the message for all of them. */
	statement?: Statement;
	/** The key of the step whose message says this item's as well. */
	onStatementOf?: string;
}

export interface Batch {
	decide(itemIndex: number): Promise<Decided>;
}

/** Items are decided one by one, or, where the profile wants statements, together the first time one is asked for. */
export function openBatch(context: IExecuteFunctions): Batch {
	let together: Promise<Map<number, Decided>> | undefined;
	return {
		async decide(itemIndex) {
			const { facts, profile } = await readItem(context, itemIndex);
			if (!profile.reminders.perCustomer) return { facts, profile, reminder: decideReminder(facts, profile) };
			together ??= decideTogether(context, profile);
			return (await together).get(itemIndex) ?? { facts, profile, reminder: decideReminder(facts, profile) };
		},
	};
}

/** Items of the same profile; one that cannot be read, or has another, is decided for itself. */
async function decideTogether(context: IExecuteFunctions, profile: Profile): Promise<Map<number, Decided>> {
	const places: number[] = [];
	const all: CollectionFacts[] = [];
	for (const index of context.getInputData().keys()) {
		const read = await attemptAsync(async () => await readItem(context, index));
		if (!('value' in read) || read.value.profile !== profile) continue;
		places.push(index);
		all.push(read.value.facts);
	}
	const { reminders, statements } = decideStatements(all, profile);
	const decided = new Map(places.map((place, index): [number, Decided] => [place, { facts: all[index], profile, reminder: reminders[index] }]));
	for (const { of, ...statement } of statements) {
		const sends = of.filter((index) => reminders[index].action === 'send');
		for (const [turn, index] of sends.entries()) {
			const one = decided.get(places[index]);
			if (one) decided.set(places[index], { ...one, ...(turn === 0 ? { statement } : { onStatementOf: reminders[sends[0]].key }) });
		}
	}
	return decided;
}

async function readItem(context: IExecuteFunctions, itemIndex: number): Promise<{ facts: CollectionFacts; profile: Profile }> {
	const profile = await readProfile(context, itemIndex, () => ownProfile(context, itemIndex));
	const now = readNow(context, itemIndex, profile.business.timezone);
	const caseId = readCaseId(context, itemIndex);
	const { invoice, isRow } = readInvoice(context, itemIndex);
	const facts = readFacts(
		{
			...(caseId !== undefined && { caseId }),
			invoice,
			// Of a row it may be the column with what was paid, which is read with the row.
			payments: isRow && !isList(readParameter(context, 'payments', itemIndex)) ? undefined : readJson(context, 'payments', itemIndex, 'Payments'),
			creditNotes: readJson(context, 'creditNotes', itemIndex, 'Credit Notes'),
			otherInvoices: readJson(context, 'otherInvoices', itemIndex, 'Other Invoices'),
			events: readJson(context, 'events', itemIndex, 'Events'),
			customer: readJson(context, 'customer', itemIndex, 'Customer'),
			reply: readText(context, 'reply', itemIndex),
			isCurrencyUnknown: isCurrencyUnknown(context, itemIndex),
		},
		profile,
		now,
	);
	return { facts, profile };
}

/** Where the field holds no invoice, the item itself is one, as a row of a sheet is; also one with a column "invoice" for its number. */
function readInvoice(context: IExecuteFunctions, itemIndex: number): { invoice: unknown; isRow: boolean } {
	const given = readParameter(context, 'invoice', itemIndex);
	const invoice = typeof given === 'string' && /^\s*\{/.test(given) ? jsonOf(given, 'invoice', 'Invoice') : given;
	return isRecord(invoice) ? { invoice, isRow: false } : { invoice: rowOf(context.getInputData()[itemIndex]?.json), isRow: true };
}

/** Records, or their JSON. */
function isList(value: unknown): boolean {
	return typeof value === 'object' || (typeof value === 'string' && /^\s*[[{]/.test(value));
}

/** The item without its other sections, whose names could be taken for columns. */
function rowOf(json: IDataObject | undefined): IDataObject {
	return Object.fromEntries(Object.entries(json ?? {}).filter(([name, value]) => name === 'customer' || name === 'totals' || name === 'instalments' || name === 'tags' || typeof value !== 'object'));
}

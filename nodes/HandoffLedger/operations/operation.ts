import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { parseInstant } from '../../../domain/calendar';
import type { Instant } from '../../../domain/case';
import { DomainError, readOr } from '../../../domain/errors';
import { ownContactsOf, type OwnContacts } from '../../../domain/message';
import type { Profile } from '../../../domain/profile';
import { requireReadable } from '../../../domain/posted';
import type { Ledger } from '../../../ledger';
import type { Answer } from '../../shared/items';
import { namesIn, numberIn, readRecord, readText, requiredText } from '../../shared/parameters';
import { profileIfAny, savedProfile } from '../../shared/profile';
import { readParameter } from '../../shared/readParameter';

/** One thing the ledger does for an item: its fields and its run. */
export interface Operation {
	fields: INodeProperties[];
	outputs: number;
	run(call: Call): Promise<Answer | Answer[]>;
	/** Where an item goes that could not be kept; undefined: that is an error of the item. */
	notKept?: (call: Omit<Call, 'ledger'>, cause: unknown) => Answer | undefined;
}

export interface Call {
	context: IExecuteFunctions;
	ledger: Ledger;
	item: INodeExecutionData;
	itemIndex: number;
	/** The workflow's zone: times are stored in UTC and shown in it. */
	zone: string;
	now: Instant;
}

/** The item's json as it goes on; of a post to a Webhook node, what no expression could get through does not. */
export function handedOn({ item: { json } }: Pick<Call, 'item'>): IDataObject {
	const isPost = typeof json.webhookUrl === 'string';
	return isPost && 'error' in readOr(() => requireReadable(json)) ? {} : json;
}

/** The fields, shown for one operation only. */
export function fieldsFor(operation: string, fields: INodeProperties[]): INodeProperties[] {
	return fields.map((field) => ({
		...field,
		displayOptions: { ...field.displayOptions, show: { ...field.displayOptions?.show, operation: [operation] } },
	}));
}

export const caseIdField: INodeProperties = {
	displayName: 'Case ID',
	name: 'caseId',
	type: 'string',
	default: '={{ $json.caseId }}',
	required: true,
};

export const messageField: INodeProperties = {
	displayName: 'Message',
	name: 'inquiry',
	type: 'json',
	default: '={{ $json }}',
	required: true,
	description: 'The message as it came: an email, an SMS, a chat message, a webhook body',
};

export function readCaseId(call: Call): string {
	const caseId = readWords(call, 'caseId', 'Case ID');
	if (caseId) return caseId;
	throw new DomainError(
		'case-id-missing',
		'Case ID is empty',
		'Open the case first, or point Case ID at the field that holds it.',
		'caseId',
	);
}

export function readRequired(call: Call, name: string, displayName: string): string {
	return requiredText(readWords(call, name, displayName), name, displayName);
}

/** As `readText`, but an object is refused: all objects would be the one text "[object Object]", and one key. */
export function readWords({ context, itemIndex }: Call, name: string, displayName: string): string | undefined {
	const text = readText(context, name, itemIndex, displayName);
	if (text === undefined || !text.includes('[object Object]')) return text;
	throw new DomainError(`${name}-not-text`, `${displayName} is an object, not a text`, 'Point the expression at one value in it, or use its JSON text.', name);
}

/** Names separated by commas. */
export function readList(call: Call, name: string): string[] | undefined {
	const names = namesIn(readText(call.context, name, call.itemIndex));
	return names.length > 0 ? names : undefined;
}

export function readNumber({ context, itemIndex }: Call, name: string, displayName: string, least: number, most = Infinity): number {
	const value = numberIn(context.getNodeParameter(name, itemIndex, least));
	if (Number.isFinite(value) && value >= least && value <= most) return value;
	const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
	throw new DomainError(`${name}-invalid`, `${displayName} must be a number, ${range}`, 'Correct the field.', name);
}

/** Named values; nothing given is none. */
export function readObject({ context, itemIndex }: Call, name: string, displayName: string): IDataObject {
	return readRecord(context, name, itemIndex, displayName, 'Give an object with named values, such as { "note": "…" }.') ?? {};
}

/** One of an option list's values. */
export function readOption<T extends string>(call: Call, name: string, displayName: string, values: readonly T[]): T {
	const value = readText(call.context, name, call.itemIndex) ?? '';
	const option = values.find((known) => known === value);
	if (option) return option;
	throw new DomainError(`${name}-unknown`, `${displayName} is "${value}"`, `Choose from ${values.join(', ')}.`, name);
}

/** A time; without an offset it is in the workflow's zone. */
export function readInstant(call: Call, name: string, displayName: string): Instant {
	return parseInstant(readParameter(call.context, name, call.itemIndex), displayName, call.zone);
}

export async function requiredProfile(ledger: Ledger): Promise<Profile> {
	const saved = await savedProfile(ledger);
	if (saved) return saved.profile;
	throw new DomainError('profile-missing', 'No business profile is saved on the ledger yet', 'Run the workflow "Set up business profile" once.');
}

/** The business's own addresses and numbers, which are never a customer's; none known without a saved profile. */
export async function ownContacts(ledger: Ledger): Promise<OwnContacts | undefined> {
	const profile = await profileIfAny(ledger);
	return profile && ownContactsOf(profile);
}

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { formatInstant, isTimeZone, parseInstant } from '../../domain/calendar';
import type { Reason } from '../../domain/case';
import { CHANNELS } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import type { NormaliseContext } from '../../domain/message';
import { normaliseInquiry } from '../../domain/message';
import type { FieldValue, IntakeInput, IntakeMessage } from '../../domain/intake';
import { isRecord, readJson, readRecord, readText } from '../shared/parameters';
import { readParameter } from '../shared/readParameter';

/** All that the item and the node's fields say of the case, with what a person should know about how it was read. */
export function readInput(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number, at: NormaliseContext): { input: IntakeInput; notes: Reason[] } {
	const { inquiry, notes } = normaliseInquiry(readParameter(context, 'inquiry', itemIndex), at);
	const referenceTime = readParameter(context, 'referenceTime', itemIndex);
	const receivedAt = isEmpty(referenceTime) ? inquiry.receivedAt : formatInstant(parseInstant(referenceTime, 'Reference Time', at.zone), at.zone);
	const text = readText(context, 'text', itemIndex) ?? inquiry.text;
	return {
		input: {
			messages: [{ text, subject: inquiry.subject, at: receivedAt, channel: inquiry.channel }, ...readMessages(context, itemIndex)],
			fields: readObject(context, 'fields', itemIndex, 'Form Fields') ?? inquiry.fields,
			contact: inquiry.contact,
			answers: answersIn(readObject(context, 'knownAnswers', itemIndex, 'Known Answers')),
			service: readText(context, 'service', itemIndex),
			language: readText(context, 'language', itemIndex)?.toLowerCase(),
			zone: readZone(context, itemIndex),
			country: readText(context, 'customerCountry', itemIndex)?.toUpperCase(),
			attachments: [...attachmentsOf(inquiry.source.attachments), ...Object.values(item.binary ?? {}).map(({ fileName, mimeType }) => ({ name: fileName, mimeType }))],
			referenceTime: receivedAt,
		},
		// Whether there is something to read, and how to reach the customer, is the intake's own to find out.
		notes: notes.filter(({ code }) => code !== 'contact-missing' && code !== 'text-empty'),
	};
}

function readMessages(context: IExecuteFunctions, itemIndex: number): IntakeMessage[] {
	const given = readJson(context, 'messages', itemIndex, 'Messages');
	if (given === undefined) return [];
	if (!Array.isArray(given)) {
		throw new DomainError('messages-not-a-list', 'Messages is not a list', 'Give a list such as [{ "text": "…", "at": "2026-03-02T10:00:00-06:00" }].', 'messages');
	}
	return given.map((message: unknown) => (isRecord(message) ? messageOf(message) : { text: textOf(message) }));
}

function messageOf({ text, html, subject, at, from, channel, fields }: Record<string, unknown>): IntakeMessage {
	return {
		text: textOf(text),
		html: textOf(html),
		subject: textOf(subject),
		at: textOf(at),
		from: from === 'business' ? 'business' : 'customer',
		channel: CHANNELS.find((known) => known === channel),
		fields: isRecord(fields) ? fields : undefined,
	};
}

function readObject(context: IExecuteFunctions, name: string, itemIndex: number, displayName: string): Record<string, unknown> | undefined {
	return readRecord(context, name, itemIndex, displayName, 'Give an object such as { "phone": "312-555-0142" }.');
}

/** Null and lists are no values of a field. */
function answersIn(given: Record<string, unknown> = {}): Record<string, FieldValue> {
	const isValue = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value) || isRecord(value);
	return Object.fromEntries(Object.entries(given).filter(([, value]) => isValue(value))) as Record<string, FieldValue>;
}

function readZone(context: IExecuteFunctions, itemIndex: number): string | undefined {
	const zone = readText(context, 'customerTimezone', itemIndex);
	if (zone === undefined || isTimeZone(zone)) return zone;
	throw new DomainError('unknown-time-zone', `Customer Time Zone is "${zone}"`, 'Use an IANA name such as America/Chicago, or leave it empty.', 'customerTimezone');
}

function attachmentsOf(given: unknown): Array<{ name?: string; mimeType?: string }> {
	if (!Array.isArray(given)) return [];
	return given.filter(isRecord).map(({ name, mimeType }) => ({ name: textOf(name), mimeType: textOf(mimeType) }));
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

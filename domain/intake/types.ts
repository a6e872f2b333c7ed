import type { Channel, Contact, Instant, Reason } from '../case';
import type { OwnContacts } from '../message';
import type { Profile } from '../profile';

export type IntakeField = Profile['intake'][number];
export type FieldType = IntakeField['type'];

export interface IntakeMessage {
	text?: string;
	/** Read where there is no text. */
	html?: string;
	subject?: string;
	/** ISO 8601 with offset. */
	at?: string;
	/** Whose message it is; the business's own are read as the questions that a reply answers. */
	from?: 'customer' | 'business';
	channel?: Channel;
	/** Answers of a form that was sent at this time, by the form's own names. */
	fields?: Record<string, unknown>;
}

/** All that is known of one case. */
export interface IntakeInput {
	/** One message more, the newest; the place for a case with a single text. */
	text?: string;
	messages?: IntakeMessage[];
	/** Answers of the form that the case began with, by the form's own names. */
	fields?: Record<string, unknown>;
	contact?: Contact;
	/** Which conditional fields are asked for; without one, none. */
	service?: string | null;
	/** ISO 639-1; told from the words where absent. */
	language?: string;
	attachments?: Array<{ name?: string; mimeType?: string }>;
	/** ISO 8601 with offset: when the text was written, where no message says so. */
	referenceTime?: string;
	/** The customer's IANA zone, where it is not the business's. */
	zone?: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	/** What an earlier run has settled, by field name: older than every message here. */
	answers?: Record<string, FieldValue>;
}

/** What a text is read against. */
export interface ReadingContext {
	/** When the text was written; what "next Tuesday" is counted from. */
	referenceTime: Instant;
	/** The customer's IANA zone. */
	zone: string;
	/** ISO 3166-1 alpha-2; how a phone number without a country code and an address without a country are read. */
	country?: string;
	/** ISO 639-1. */
	language: string;
	/** ISO 4217; what an amount without one is in. */
	currency: string;
	/** The business's own mail addresses and numbers, which are no customer's. */
	own?: OwnContacts;
}

export interface Address {
	street?: string;
	/** Apartment, suite, floor, building. */
	unit?: string;
	city?: string;
	/** State, province, county, Bundesland. */
	region?: string;
	postcode?: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
}

/** Amounts are decimal strings; a range has both ends, "up to" only `max`, "from" only `min`. */
export interface MoneyValue {
	amount?: string;
	min?: string;
	max?: string;
	currency: string;
	/** "around", "about", "-ish". */
	approximate?: boolean;
}

/** ISO 8601 with offset, half-open; one end may be open. */
export interface TimeWindow {
	start?: string;
	end?: string;
}

export interface Quantity {
	value: number;
	unit: string;
}

/**
 * By the field's type: text, name, email, phone (E.164, ` ext. 12` behind it) and choice are strings; date is `2026-12-24`;
 * dateTime is ISO 8601 with offset, or a window; number is a number, or a quantity with its unit.
 */
export type FieldValue = string | number | boolean | Address | MoneyValue | TimeWindow | Quantity;

/** A value found in a text. */
export interface Found<Value extends FieldValue = FieldValue> {
	value: Value;
	/** As written, with `start` and `end` its place in the text in UTF-16 units, half-open. */
	raw: string;
	start: number;
	end: number;
	/** 0 to 1. */
	confidence: number;
	/** false: plausible, but not what a register or a calendar knows (a fictional phone number, 31 February). */
	valid: boolean;
}

export type Recognizer<Value extends FieldValue = FieldValue> = (text: string, context: ReadingContext) => Array<Found<Value>>;

/** A field as it was settled for the case. */
export interface ExtractedField {
	value: FieldValue;
	raw: string;
	/** `known`: settled by an earlier run. */
	source: 'form' | 'text' | 'model' | 'known';
	/** Place in the work order's `verbatim`, half-open; absent for what was not read there. */
	start?: number;
	end?: number;
	/** Which of the messages, counted from 0, oldest first; absent with one message. */
	message?: number;
	confidence: number;
	valid: boolean;
	/** The field's type cannot hold it: `value` is what was given, it is in no record, and the question is put again. */
	unread?: true;
}

export interface MissingField {
	field: string;
	question: string;
	/** Whether the intake is incomplete without it. */
	required: boolean;
}

/** `settled`: the newer statement counts; otherwise two sources disagree and a person has to look. */
export interface Conflict {
	field: string;
	values: ExtractedField[];
	settled: boolean;
}

export interface WorkOrder {
	title: string;
	description: string;
	address?: Address;
	requestedWindow?: TimeWindow;
	/** Gate codes, keys, parking, pets, "ring the bell twice". */
	access: string[];
	hazards: string[];
	materials: string[];
	attachments: Array<{ name?: string; mimeType?: string }>;
	/** What the customer wrote or said, word for word, oldest first, without quotes of earlier mail and the business's own words. */
	verbatim: string;
}

export interface Intake {
	/** The settled values by field name. */
	record: Record<string, FieldValue>;
	fields: Record<string, ExtractedField>;
	/** At most five, the most important first. */
	missing: MissingField[];
	/** What was set aside, with what counts in its place first. */
	conflicts: Conflict[];
	/** At most 80 words. */
	summary: string;
	workOrder: WorkOrder;
	/** Absent when nothing is missing. */
	clarification?: { subject: string; body: string };
	engine: 'local' | 'model';
	degraded: boolean;
	needsReview: boolean;
	/** ISO 639-1. */
	language: string;
	reasons: Reason[];
	/** Present where a model was asked. */
	usage?: { inputTokens: number; outputTokens: number; calls: number };
}

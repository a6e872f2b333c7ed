import { z } from 'zod';

import type { Classification, Inquiry } from '../case';
import { CHANNELS, PRIORITIES } from '../case';
import type { Intake } from '../intake';
import type { CaseFile, FiledEvent } from './types';

/** What several processes ask of a case; each answer is read once, here. */

export function inquiryOf({ sections, caseId, openedAt }: CaseFile): Inquiry {
	const inquiry = read(INQUIRY, sections.inquiry) as Partial<Inquiry> | undefined;
	return { id: caseId, channel: 'other', text: '', contact: {}, fields: {}, source: {}, ...inquiry, receivedAt: inquiry?.receivedAt ?? new Date(openedAt).toISOString() };
}

/** Undefined where no classifier has looked at the case. What a node of the business's own has left out is read as unknown. */
export function classificationOf({ sections }: CaseFile): Classification | undefined {
	return read(CLASSIFICATION, sections.classification) as Classification | undefined;
}

/** Undefined where no extractor has looked at the case. */
export function intakeOf({ sections }: CaseFile): Intake | undefined {
	return read(INTAKE, sections.intake) as Intake | undefined;
}

const text = z.string().catch('');
const maybe = z.string().optional().catch(undefined);
const record = z.record(z.string(), z.unknown()).catch({});
const texts = z.array(z.string()).catch([]);
const reasons = z.array(z.looseObject({ code: z.string(), message: z.string() })).catch([]);
const writing = z.looseObject({ subject: text, body: text }).catch({ subject: '', body: '' });
const INQUIRY = z.looseObject({
	channel: z.enum(CHANNELS).catch('other'),
	receivedAt: maybe,
	subject: maybe,
	text,
	contact: z.looseObject({ name: maybe, email: maybe, phone: maybe, company: maybe }).catch({}),
	fields: record,
	source: record,
});
const CLASSIFICATION = z.looseObject({
	intent: z.string(),
	service: z.string().nullable().catch(null),
	confidence: z.number().catch(0),
	priority: z.enum(PRIORITIES).catch('normal'),
	language: z.string().optional().catch(undefined),
	summary: text,
	nextTask: z.looseObject({ title: z.string() }).catch({ title: 'New inquiry' }),
	draftReply: writing,
	acknowledgement: writing,
	draftFlags: reasons.optional(),
	degraded: z.boolean().catch(false),
	optOut: z.boolean().catch(false),
	needsReview: z.boolean().catch(true),
	reasons,
});
const NO_ORDER = { title: '', description: '', access: [], hazards: [], materials: [], verbatim: '' };
const INTAKE = z.looseObject({
	missing: z.array(z.looseObject({ field: z.string(), question: z.string(), required: z.boolean().catch(true) })),
	record: z.record(z.string(), z.unknown()).catch({}),
	conflicts: z.array(z.looseObject({ field: z.string(), values: z.array(z.looseObject({ raw: text })), settled: z.boolean() })).catch([]),
	workOrder: z.looseObject({ title: text, description: text, access: texts, hazards: texts, materials: texts, verbatim: text }).catch(NO_ORDER),
	language: z.string().optional().catch(undefined),
	needsReview: z.boolean().catch(false),
	reasons,
});

/** Several processes ask for the same section; each is read once. */
const known = new WeakMap<object, unknown>();

function read(shape: z.ZodType, section: unknown): unknown {
	if (!recordOf(section)) return undefined;
	const key = section as object;
	if (!known.has(key)) known.set(key, shape.safeParse(section).data);
	return known.get(key);
}

export function isOver({ stage }: Pick<CaseFile, 'stage'>): boolean {
	return stage === 'paid' || stage === 'closed';
}

export function hasEvent({ events }: Pick<CaseFile, 'events'>, type: string): boolean {
	return events.some((event) => event.type === type);
}

export function lastEvent({ events }: Pick<CaseFile, 'events'>, type: string, fits: (event: FiledEvent) => boolean = () => true): FiledEvent | undefined {
	return events.findLast((event) => event.type === type && fits(event));
}

/** The wait for the customer that nobody has ended. */
export function openWait({ events }: Pick<CaseFile, 'events'>): FiledEvent | undefined {
	const last = events.findLast(({ type }) => type === 'waiting.customer' || type === 'waiting.ended' || type === 'customer.replied');
	return last?.type === 'waiting.customer' ? last : undefined;
}

/** The language to write to the customer in, ISO 639-1. */
export function languageOf(file: CaseFile): string {
	return intakeOf(file)?.language ?? classificationOf(file)?.language ?? 'en';
}

/** Whether the customer does not want to be written to: told in the inquiry, since, or in another case. */
export function hasOptedOut(file: CaseFile): boolean {
	if (file.optedOut !== undefined) return file.optedOut;
	const last = file.events.findLast(({ type }) => type === 'customer.optedOut' || type === 'customer.optedIn')?.type;
	return last === 'customer.optedOut' || (last === undefined && classificationOf(file)?.optOut === true);
}

export function recordOf(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

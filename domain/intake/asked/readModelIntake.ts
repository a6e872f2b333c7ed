import { z } from 'zod';

import { because, type Instant, type Reason } from '../../case';
import type { Profile } from '../../profile';
import { answersOf, judgement, UNSURE_BELOW } from '../extractIntake';
import { answerTo } from '../fields/answer';
import { instantOf } from '../sources/statementsOf';
import type { Address, ExtractedField, Found, Intake, IntakeField, IntakeInput, ReadingContext } from '../types';
import { valueTypeOf } from '../values';

export interface ModelIntakeContext {
	profile: Profile;
	input: IntakeInput;
	/** What the local engine made of the same case. */
	local: Intake;
	/** The fields that the request asked for; an answer to any other is not looked at. */
	openFields: IntakeField[];
	/** Puts back what redaction took out of the request. */
	restore: (text: string) => string;
	now: Instant;
}

/** UTF-16 units of an answer that are looked at. */
const ANSWER_LIMIT = 600;
/** What a model's quoted answer is worth: above the line below which a person looks, below a form. */
const CONFIDENCE = 0.75;

const said = z.string().transform((text) => text.slice(0, ANSWER_LIMIT));
const answer = z
	.object({ quote: said.nullish(), value: z.union([said, z.number().transform(String), z.boolean(), z.null()]).optional() })
	.or(said.transform((text) => ({ quote: text, value: text })));

/**
 * The intake with what a model could add, or the complaint that a repair turn should make. Each value stands only where the
 * customer's words hold its quote and the quote holds the value; the rest stays open and is asked for. `usage` is the
 * caller's to fill in.
 */
export function readModelIntake(value: unknown, context: ModelIntakeContext): { value: Intake } | { complaint: string } {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { complaint: 'Answer with one JSON object with the keys of the schema.' };
	const { local, openFields, profile, input } = context;
	const keys = Object.keys(value);
	if (keys.length > 0 && !keys.some((key) => profile.intake.some(({ name }) => name === key))) return { complaint: 'Answer with the keys of the schema, null where the text does not say it.' };
	const fields = { ...local.fields };
	const dropped: Reason[] = [];
	for (const field of openFields) {
		const given: unknown = Object.hasOwn(value, field.name) ? Reflect.get(value, field.name) : null;
		if (given === null || given === undefined) continue;
		const extracted = groundedValue(field, given, context);
		if (extracted) fields[field.name] = extracted;
		else dropped.push(because('not-grounded', "The model's answer for {field} is not in the customer's words and does not count.", { field: field.label ?? field.name }));
	}
	const judged = judgement(profile, input, fields, local.conflicts, [local.workOrder.verbatim]);
	return {
		value: {
			...local,
			...answersOf(profile, input, fields, local.language),
			fields,
			workOrder: withAddress(local, fields, profile),
			engine: 'model',
			needsReview: judged.needsReview,
			reasons: [...judged.reasons, ...dropped],
		},
	};
}

function groundedValue(field: IntakeField, given: unknown, context: ModelIntakeContext): ExtractedField | undefined {
	const parsed = answer.safeParse(given);
	if (!parsed.success) return undefined;
	const { verbatim } = context.local.workOrder;
	const place = placeOf(context.restore(parsed.data.quote ?? ''), verbatim);
	if (place === undefined) return undefined;
	const quote = verbatim.slice(place.start, place.end);
	const { value } = parsed.data;
	const found = valueIn(field, quote, typeof value === 'string' ? context.restore(value) : value, readingContext(context));
	if (found === undefined) return undefined;
	return { value: found.value, raw: quote, source: 'model', ...place, confidence: found.valid ? CONFIDENCE : UNSURE_BELOW, valid: found.valid };
}

/** What the recognizers read in the quote; a model's own wording counts only where the type says so. */
function valueIn(field: IntakeField, quote: string, value: string | boolean | null | undefined, context: ReadingContext): Pick<Found, 'value' | 'valid'> | undefined {
	const type = valueTypeOf(field);
	if (type.quoted) return type.quoted({ field, quote, value, read: (text) => answerTo(field, text, context) });
	const read = answerTo(field, quote, context);
	return read?.valid || (read !== undefined && type.isGrounded(read.value, quote, context)) ? read : undefined;
}

/** The last place of the quote, whatever its case and line breaks. */
function placeOf(quote: string, verbatim: string): { start: number; end: number } | undefined {
	const words = quote.trim().split(/\s+/).filter((word) => word !== '');
	if (words.length === 0) return undefined;
	const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s{1,20}'), 'gi');
	const last = [...verbatim.matchAll(pattern)].at(-1);
	return last && { start: last.index, end: last.index + last[0].length };
}

function withAddress({ workOrder }: Intake, fields: Record<string, ExtractedField>, profile: Profile): Intake['workOrder'] {
	const field = profile.intake.find(({ type, name }) => type === 'address' && Object.hasOwn(fields, name) && !fields[name].unread);
	return field === undefined ? workOrder : { ...workOrder, address: fields[field.name].value as Address };
}

function readingContext({ input, profile: { business }, local, now }: ModelIntakeContext): ReadingContext {
	const newest = (input.messages ?? []).map(({ at }) => instantOf(at)).filter((at) => at !== undefined).sort((a, b) => a - b).at(-1);
	return {
		referenceTime: newest ?? instantOf(input.referenceTime) ?? now,
		zone: input.zone ?? business.timezone,
		country: input.country ?? business.country,
		language: local.language,
		currency: business.currency,
	};
}

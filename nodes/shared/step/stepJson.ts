import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { formatInstant, parseInstant } from '../../../domain/calendar';
import { ACTORS, isProcess, PRIORITIES, PROCESSES, reasonSchema, STAGES, type Process } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { DEFINITIONS, isDecided, type Step, type StepMessage } from '../../../domain/process';
import { isRecord } from '../parameters';

/** A step as an item carries it: times are ISO 8601, so that a person, or a node in between, can read and change it. */
export interface CarriedStep {
	caseId: string;
	/** The lease that it was decided under. */
	token?: string;
	/** In a test nothing is written. */
	test?: boolean;
	profileVersion?: number;
	/** When the case was read for it. */
	decidedAt?: number;
}

export function stepJson(step: Step, carried: CarriedStep, zone: string): IDataObject {
	const time = (at: number) => formatInstant(at, zone);
	const { process, code, reasons, events, messages, sections, priority, owner, handoff, review, decision, elsewhere, unless, due } = step;
	return JSON.parse(
		JSON.stringify({
			...carried,
			...(carried.decidedAt !== undefined && { decidedAt: time(carried.decidedAt) }),
			process,
			code,
			reasons,
			events: events.map((event) => ({ ...event, at: time(event.at) })),
			messages: messages.map(({ dueAt, limits, voidedBy, ...message }) => ({
				...message,
				...(dueAt !== undefined && { dueAt: time(dueAt) }),
				...(limits && { limits: limits.map((limit) => ({ ...limit, since: time(limit.since) })) }),
				...(voidedBy && { voidedBy: { ...voidedBy, ...(voidedBy.until !== undefined && { until: time(voidedBy.until) }) } }),
			})),
			...(sections && { sections }),
			...(priority && { priority }),
			...(owner && { owner }),
			...(handoff && { handoff }),
			...(review && { review: { ...review, ...(review.expiresAt !== undefined && { expiresAt: time(review.expiresAt) }) } }),
			...(decision && { decision }),
			...(elsewhere && { elsewhere: elsewhere.map((event) => ({ ...event, at: time(event.at) })) }),
			...(unless && { unless }),
			due: Object.fromEntries(Object.entries(due).map(([name, at]) => [name, at === null || at === undefined ? null : time(at)])),
		}),
	) as IDataObject;
}

const text = z.string();
const record = z.record(z.string(), z.unknown());
const instant = z.union([text, z.number()]);
const event = z.object({ type: text.min(1), at: instant, by: z.enum(ACTORS).optional(), data: record.optional(), key: text.min(1) });
const known = z.object({ caseId: text.min(1), known: z.number().int().min(0) });
const message = z.object({
	key: text.min(1),
	caseId: text.optional(),
	channel: text.min(1),
	to: text.min(1),
	from: text.optional(),
	replyTo: text.optional(),
	subject: text.optional(),
	text,
	template: z.object({ name: text.min(1), language: text.min(1), parameters: z.array(text), inPlaceOf: text }).optional(),
	html: text.optional(),
	attachments: z.array(z.object({ fileName: text, mimeType: text, content: text })).optional(),
	attachFiles: z.array(text).optional(),
	attachInvoices: z.array(text).optional(),
	attachInvoicesOf: z.array(z.object({ caseId: text.min(1), numbers: z.array(text) })).optional(),
	inReplyTo: text.optional(),
	events: z.array(z.object({ type: text.min(1), by: z.enum(ACTORS).optional(), data: record.optional(), key: text.optional(), caseId: text.optional() })).default([]),
	audience: z.enum(['customer', 'team']),
	automatic: z.boolean(),
	urgency: z.number().int().min(0).optional(),
	dueAt: instant.optional(),
	digestKey: text.optional(),
	counts: z.array(text).max(4).optional(),
	limits: z.array(z.object({ name: text, since: instant, most: z.number().int().min(0) })).optional(),
	pace: z.object({ together: text.min(1), counts: text.min(1), withinMs: z.number().int().min(1), most: z.number().int().min(1).optional() }).optional(),
	voidedBy: z.object({ events: z.array(text.min(1)), by: z.literal('human').optional(), known: z.number().int().min(0), elsewhere: z.array(known).optional(), until: instant.optional(), process: z.enum(PROCESSES).optional() }).optional(),
});
const carriedStep = z.object({
	caseId: text.min(1),
	token: text.optional(),
	test: z.boolean().optional(),
	profileVersion: z.number().optional(),
	decidedAt: instant.optional(),
	process: z.enum(PROCESSES),
	code: text,
	reasons: z.array(reasonSchema).default([]),
	events: z.array(event).default([]),
	messages: z.array(message).default([]),
	sections: record.optional(),
	priority: z.enum(PRIORITIES).optional(),
	owner: z.object({ id: text.min(1), name: text.optional(), email: text.optional() }).optional(),
	handoff: z.object({ to: z.enum(STAGES), key: text.optional(), by: z.enum(ACTORS).optional(), data: record.optional() }).optional(),
	review: z
		.object({
			reviewId: text.min(1),
			subject: text.min(1),
			draft: record,
			reasons: z.array(reasonSchema).default([]),
			ownerId: text.optional(),
			expiresAt: instant.optional(),
			process: z.enum(PROCESSES).optional(),
		})
		.optional(),
	decision: z
		.object({ reviewId: text.min(1), state: z.enum(['approved', 'edited', 'rejected', 'expired']), by: text.optional(), result: record.optional() })
		.optional(),
	elsewhere: z.array(event.extend({ caseId: text.min(1) })).optional(),
	unless: z.object({ events: z.array(text.min(1)), cases: z.array(known) }).optional(),
	due: z.record(text, instant.nullable()).default({}),
});

/** A step as nodes in between may have changed it: what does not fit is named, and nothing of it is written. */
export function readStep(given: unknown, zone: string): Step & CarriedStep {
	refuseMadeUpMessages(given);
	const read = carriedStep.safeParse(given);
	if (!read.success) {
		const [issue] = read.error.issues;
		const field = ['step', ...issue.path].join('.');
		throw new DomainError('step-invalid', `${field} of the decided step does not fit: ${issue.message}`, 'Undo what a node between Decide and Complete changed there, or give a value of that kind.', field);
	}
	const time = (at: string | number, field: string) => parseInstant(at, field, zone);
	const { events, messages, review, due, decidedAt, elsewhere, ...rest } = read.data;
	return {
		...rest,
		...(decidedAt !== undefined && { decidedAt: time(decidedAt, 'step.decidedAt') }),
		events: events.map((one, index) => ({ ...one, at: time(one.at, `step.events[${index}].at`) })),
		messages: messages.map(({ dueAt, limits, voidedBy, ...one }, index): StepMessage => ({
			...one,
			...(dueAt !== undefined && { dueAt: time(dueAt, `step.messages[${index}].dueAt`) }),
			...(limits && { limits: limits.map((limit) => ({ ...limit, since: time(limit.since, `step.messages[${index}].limits`) })) }),
			...(voidedBy && { voidedBy: { ...voidedBy, until: voidedBy.until === undefined ? undefined : time(voidedBy.until, `step.messages[${index}].voidedBy.until`) } }),
		})),
		...(elsewhere && { elsewhere: elsewhere.map((one, index) => ({ ...one, at: time(one.at, `step.elsewhere[${index}].at`) })) }),
		...(review && { review: { ...review, expiresAt: review.expiresAt === undefined ? undefined : time(review.expiresAt, 'step.review.expiresAt') } }),
		due: Object.fromEntries(Object.entries(due).map(([name, at]) => [readProcess(name), at === null ? null : time(at, `step.due.${name}`)])),
	};
}

/** A Set node that changes the text of a message makes one that is nothing but this text, where the step has none. */
function refuseMadeUpMessages(given: unknown): void {
	if (!isRecord(given) || !Array.isArray(given.messages)) return;
	const decided = (one: unknown) => isRecord(one) && one.key !== undefined;
	const madeUp = given.messages.findIndex((one) => !decided(one));
	if (madeUp < 0) return;
	const field = `step.messages[${madeUp}]`;
	const definition = isDecided(given.process) ? DEFINITIONS[given.process] : undefined;
	const outputs = definition?.tells.map(outputName) ?? [];
	const count = given.messages.filter(decided).length;
	throw new DomainError(
		'message-not-decided',
		`${field} was set, but this step${typeof given.code === 'string' ? ` ("${outputName(given.code)}")` : ''} has ${count === 0 ? 'no message' : `${count} ${count === 1 ? 'message' : 'messages'}`}`,
		`Put the node that sets it on an output of Decide that has ${count === 0 ? 'a' : 'this'} message${outputs.length > 0 ? `: ${outputs.join(', ')}` : ''}. To send a message of your own, put Handoff Message: Queue behind Complete.`,
		field,
	);
}

/** As the output of a code is called. */
function outputName(code: string): string {
	return code.replace(/[A-Z]/g, (letter) => ` ${letter}`).replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/ (A|To) /g, (word) => word.toLowerCase());
}

function readProcess(name: string): Process {
	if (isProcess(name)) return name;
	throw new DomainError('process-unknown', `step.due names "${name}"`, `Choose from ${PROCESSES.join(', ')}.`, `step.due.${name}`);
}

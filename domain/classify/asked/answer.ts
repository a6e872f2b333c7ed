import { z } from 'zod';

import { INTENTS } from '../../case';
import type { Intent } from '../../case';
import type { Profile } from '../../profile';
import { entryIn, wordsOf } from '../../text';

/** What a model said, with near misses put right; null where it said nothing. Texts are as written, cut to `TEXT`. */
export interface ModelAnswer {
	intent: Intent;
	service: string | null;
	confidence: number | null;
	emergency: boolean;
	/** ISO 639-1. */
	language: string | null;
	summary: string;
	task: string;
	checklist: string[];
	reply: string;
}

/** UTF-16 units of any text that is looked at, and entries of any list. */
const TEXT = 12_000;
const LINES = 20;
/** A complaint is sent back to the model: it quotes little of what it complains about. */
const QUOTED = 40;
const NAMED = 30;

const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'none', 'n a', 'na', 'unknown', 'undefined', 'no service', 'not sure', 'unclear', 'nil']);
const CONFIDENCE_WORDS: Record<string, number> = { 'very high': 0.95, high: 0.9, medium: 0.6, moderate: 0.6, low: 0.3, 'very low': 0.1 };
/** Some models answer with a priority instead. */
const YES: ReadonlySet<string> = new Set(['true', 'yes', 'emergency', 'critical']);
const LANGUAGE_NAMES: Record<string, string> = {
	english: 'en', ingles: 'en', anglais: 'en', englisch: 'en', spanish: 'es', espanol: 'es', castellano: 'es', espagnol: 'es', spanisch: 'es',
	french: 'fr', francais: 'fr', frances: 'fr', franzosisch: 'fr', german: 'de', deutsch: 'de', aleman: 'de', allemand: 'de', alemao: 'de',
	portuguese: 'pt', portugues: 'pt', portugais: 'pt', portugiesisch: 'pt', italian: 'it', italiano: 'it', dutch: 'nl', nederlands: 'nl',
	polish: 'pl', polski: 'pl', russian: 'ru', ukrainian: 'uk', turkish: 'tr', chinese: 'zh', japanese: 'ja', korean: 'ko', arabic: 'ar', vietnamese: 'vi',
	eng: 'en', spa: 'es', fra: 'fr', fre: 'fr', deu: 'de', ger: 'de', por: 'pt', ita: 'it', nld: 'nl', pol: 'pl',
};

const text = z.preprocess((value) => (typeof value === 'string' ? value.slice(0, TEXT) : typeof value === 'number' ? String(value) : ''), z.string());
const lines = z.preprocess(
	(value) => (typeof value === 'string' ? value.slice(0, TEXT).split(/\n|;/) : Array.isArray(value) ? value : []).slice(0, LINES).map((line: unknown) => (typeof line === 'string' ? line.slice(0, TEXT) : '')),
	z.array(z.string()),
);

/** The value as the model should have written it, or what to tell it. */
export function readAnswer(value: unknown, profile: Profile): { answer: ModelAnswer } | { complaint: string } {
	const record = recordIn(value);
	if (record === undefined) return { complaint: 'Answer with one JSON object with the keys of the schema.' };
	const result = shapeFor(profile).safeParse(ungrouped(record));
	if (!result.success) {
		const complaints = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}; you gave ${quoted(record[String(path[0])])}.`);
		return { complaint: `Correct these fields and answer with the whole JSON object again. ${[...new Set(complaints)].join(' ')}` };
	}
	return { answer: result.data };
}

const shapes = new WeakMap<Profile, z.ZodType<ModelAnswer>>();

function shapeFor(profile: Profile): z.ZodType<ModelAnswer> {
	const known = shapes.get(profile) ?? answerShape(profile);
	shapes.set(profile, known);
	return known;
}

function answerShape(profile: Profile) {
	const ids = profile.services.map(({ id }) => id);
	return z.object({
		intent: z.preprocess((value) => intentOf(value), z.enum(INTENTS, { error: `must be one of ${INTENTS.join(', ')}` })),
		service: z.preprocess(
			(value) => serviceOf(value, profile),
			z.union([z.null(), z.enum(ids)], { error: `must be ${ids.length === 0 ? '' : `one of ${namedIds(ids)} or `}null` }),
		),
		confidence: z.preprocess(confidenceOf, z.number({ error: 'must be a number from 0 to 1' }).nullable()),
		emergency: z.preprocess(isYes, z.boolean()),
		language: z.preprocess((value) => languageOf(value), z.string().nullable()),
		summary: text,
		task: text,
		checklist: lines,
		reply: text,
	});
}

/** Some models group what belongs together: `task: { title, checklist }`, `reply: { subject, body }`. */
function ungrouped(record: Record<string, unknown>): Record<string, unknown> {
	const { task = record.task, checklist = record.checklist } = recordIn(record.task) ?? {};
	const { reply = record.reply } = recordIn(record.reply) ?? {};
	return { ...record, task, checklist, reply };
}

/** Keys in the spelling of the schema, from `{…}`, `[{…}]` or `{ "result": {…} }`. */
function recordIn(value: unknown): Record<string, unknown> | undefined {
	const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
	if (typeof single !== 'object' || single === null || Array.isArray(single)) return undefined;
	const entries = Object.entries(single).slice(0, 60).map(([key, inner]): [string, unknown] => [KEYS.get(plainKey(key)) ?? plainKey(key), inner]);
	const inner = entries[0]?.[1];
	if (entries.length === 1 && typeof inner === 'object' && inner !== null && !OWN_KEYS.has(entries[0][0])) return recordIn(inner);
	// The schema's own spelling wins over a near miss of the same key.
	const exact = Object.entries(single).filter(([key]) => OWN_KEYS.has(key));
	return Object.fromEntries([...entries, ...exact]);
}

const OWN_KEYS: ReadonlySet<string> = new Set(['intent', 'service', 'confidence', 'emergency', 'language', 'summary', 'task', 'checklist', 'reply']);
/** Near misses, in small letters. */
const KEYS = new Map<string, string>([
	...([['category', 'service'], ['serviceid', 'service'], ['nexttask', 'task'], ['nextstep', 'task'], ['title', 'task'], ['steps', 'checklist'], ['priority', 'emergency']] as const),
	...([['draft', 'reply'], ['draftreply', 'reply'], ['body', 'reply'], ['text', 'reply']] as const),
]);

function plainKey(key: string): string {
	return key.slice(0, 60).toLowerCase().replace(/[^a-z]/g, '');
}

function words(value: unknown): string {
	return typeof value === 'string' ? wordsOf(value.slice(0, 200)).join(' ') : '';
}

function intentOf(value: unknown): unknown {
	const said = words(value).replace(/ /g, '');
	return INTENTS.find((intent) => intent.toLowerCase() === said) ?? value;
}

function serviceOf(value: unknown, profile: Profile): unknown {
	if (value === null || value === false) return null;
	const inner = typeof value === 'object' ? recordIn(value) : undefined;
	if (inner) return serviceOf(inner.id ?? inner.service ?? inner.name ?? '?', profile);
	const said = words(value);
	if (typeof value === 'string' && NOTHING.has(said)) return profile.services.find(({ id }) => id === value)?.id ?? null;
	const fitting = profile.services.filter(({ id, name }) => id === value || words(id) === said || words(name) === said);
	const exact = fitting.find(({ id }) => id === value);
	return exact?.id ?? (fitting.length === 1 ? fitting[0].id : value);
}

function confidenceOf(value: unknown): unknown {
	if (value === null || value === undefined) return null;
	if (typeof value === 'string') {
		const said = words(value);
		if (NOTHING.has(said)) return null;
		const named = entryIn(CONFIDENCE_WORDS, said);
		if (named !== undefined) return named;
		const number = /^\s{0,5}(\d{1,3}(?:[.,]\d{1,9})?)\s{0,3}(%?)/.exec(value);
		if (!number) return value;
		const amount = Number(number[1].replace(',', '.'));
		return number[2] === '%' ? clamped(amount / 100) : confidenceOf(amount);
	}
	// Models that were told 0 to 1 answer 85 and mean 0.85; 1 to 2 is taken for an overshoot.
	if (typeof value === 'number' && Number.isFinite(value)) return clamped(value > 2 ? value / 100 : value);
	return value;
}

function clamped(value: number): number {
	return Math.min(1, Math.max(0, value));
}

function isYes(value: unknown): boolean {
	return value === true || YES.has(words(value));
}

function languageOf(value: unknown): string | null {
	const [first = ''] = words(value).split(' ');
	return entryIn(LANGUAGE_NAMES, first) ?? (/^[a-z]{2}$/.test(first) ? first : null);
}

function namedIds(ids: string[]): string {
	return ids.length <= NAMED ? ids.map((id) => JSON.stringify(id)).join(', ') : 'the listed service ids';
}

function quoted(value: unknown): string {
	if (value === undefined) return 'nothing';
	const written = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? JSON.stringify(value) : Array.isArray(value) ? 'a list' : 'an object';
	return written.length > QUOTED ? `${written.slice(0, QUOTED)}…` : written;
}

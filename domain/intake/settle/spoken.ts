import type { Instant } from '../../case';
import { fold, wordsOf } from '../../text';
import { answerTo } from '../fields/answer';
import { candidates } from '../fields/candidates';
import { isImpossible } from '../fields/given';
import { fitOf } from '../fields/roles';
import { COUNT_WORDS, readCount } from '../recognize/numbers/counts';
import type { Statement } from '../sources/statementsOf';
import type { Conflict, ExtractedField, FieldValue, Found, IntakeField, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { fullness, sameValue } from './sameValue';

/** Of the local engine's finds, what is less sure than this is left to a model or a question. */
export const LEAST_CONFIDENCE = 0.5;
/** A newer statement that is less sure than this does not replace an older one. */
const REPLACES_FROM = 0.6;

/** Right before a value: it takes the place of the one before. Folded. */
const CORRECTION = /(?:\b(?:sorry|i mean|i meant|actually|correction|scratch that|make that|rather|no wait|wait|typo|not that|should be|instead|better|perdon|mejor dicho|digo|quiero decir|pardon|plutot|je veux dire|sorry|ich meine|besser gesagt|korrektur|vielmehr|desculpe|alias|quer dizer|ou melhor)\b[^.!?\n]{0,40}|\bnot [^.!?\n]{1,40}(?:but|,|it's|its)\s?|\b(?:move|reschedule|change|switch|push|postpone|shift|verschieben|verlegen|cambiar|mover|aplazar|deplacer|reporter|decaler|remarcar|mudar|adiar)\b[^.!?\n]{0,40}\b(?:to|auf|al?|au|para)(?: the| den| el| le)? ?)$/;
const CORRECTION_REACH = 60;
/** Less sure finds do not contradict anybody. */
const CONTRADICTS_FROM = 0.8;

export interface Spoken {
	field: ExtractedField;
	/** When it was said. */
	at: Instant;
	conflicts: Conflict[];
}

/** What the messages say of a field: the newest statement counts, and within one a correction. `offsets`: where each statement begins in the verbatim text. */
export function spoken(field: IntakeField, statements: Statement[], offsets: number[], fields: IntakeField[], contextOf: (statement: Statement) => ReadingContext): Spoken | undefined {
	let settled: Spoken | undefined;
	const severalMessages = new Set(statements.map(({ message }) => message)).size > 1;
	statements.forEach((statement, index) => {
		if ((statement.passesOn && !speaksOfContact(field, statement)) || (statement.isShown && isOfContact(field))) return;
		const inOne = saidIn(field, statement, fields, contextOf(statement)) ?? correctedIn(field, settled?.field, statement, fields, statements.slice(0, index), contextOf);
		if (inOne === undefined) return;
		const extracted = (found: Found): ExtractedField => ({
			value: found.value,
			raw: found.raw,
			source: 'text',
			start: found.start + offsets[index],
			end: found.end + offsets[index],
			...(severalMessages ? { message: statement.message } : {}),
			confidence: found.confidence,
			valid: found.valid,
			...(isImpossible(field, found.value, found.valid, contextOf(statement)) ? { unread: true } : {}),
		});
		const newer = extracted(inOne.chosen);
		const conflicts = inOne.others.map(({ found, settled: isSettled }) => ({ field: field.name, values: [newer, extracted(found)], settled: isSettled }));
		const told = { field: settled === undefined ? newer : onItsDay(field, settled, newer, contextOf(statement)), at: statement.at, conflicts };
		settled = settled === undefined ? told : newest(field, settled, told);
	});
	return settled;
}

/** "Sorry, make that 40": a number alone, without what it counts. */
const BARE = new RegExp(
	String.raw`^[^\d\n.!?]{0,40}?(?<![\p{L}])(?:sorry|oops|correction|actually|i mean(?:t)?|make (?:that|it)|wait|scratch that|typo|should (?:be|have been|say)|rather|perd[óo]n|quise decir|mejor dicho|correcci[óo]n|pardon|plut[ôo]t|je voulais dire|entschuldigung|korrektur|ich meinte|desculpe|quis dizer)(?![\p{L}])[^\d\n]{0,40}?(?<![\p{L}\d])(?<number>\$?\d{1,3}(?:[,.]\d{3})+|\$?\d{1,7}k?|${COUNT_WORDS})(?!\s?(?:am|pm|a\.m|p\.m|th|st|nd|rd|uhr|h|o'clock|:|/|-|%)|\d)[^\d\n]{0,60}$`,
	'iu',
);
const MOST_WORDS = 14;
/** A correction is of the same order. */
const FACTOR = 10;

/** A later message that only puts a number right, where one number alone was said before. */
function correctedIn(field: IntakeField, older: ExtractedField | undefined, statement: Statement, fields: IntakeField[], before: Statement[], contextOf: (statement: Statement) => ReadingContext): ReturnType<typeof saidIn> {
	const isNumeric = (one: IntakeField) => valueTypeOf(one).isNumeric === true;
	if (older === undefined || !isNumeric(field) || wordsOf(statement.text).length > MOST_WORDS) return undefined;
	const match = BARE.exec(statement.text.trim());
	const raw = match?.groups?.number ?? '';
	const others = fields.filter((other) => other !== field && isNumeric(other));
	if (raw === '' || others.some((other) => before.some((earlier) => saidIn(other, earlier, fields, contextOf(earlier)) !== undefined))) return undefined;
	const count = readCount(raw);
	const found = answerTo(field, count === undefined ? raw : String(count), contextOf(statement));
	if (found === undefined) return undefined;
	const unit = typeof older.value === 'object' && 'unit' in older.value ? older.value.unit : undefined;
	const value = unit !== undefined && typeof found.value === 'number' ? { value: found.value, unit } : found.value;
	const ratio = countIn(value) / countIn(older.value);
	if (!(ratio < FACTOR && ratio > 1 / FACTOR)) return undefined;
	const start = statement.text.indexOf(raw, statement.text.indexOf(match?.[0] ?? ''));
	return { chosen: { ...found, value, raw, start, end: start + raw.length, confidence: BARE_CONFIDENCE }, others: [] };
}

const BARE_CONFIDENCE = 0.75;

function countIn(value: FieldValue): number {
	if (typeof value !== 'object') return Number(value);
	if ('value' in value) return value.value;
	return 'currency' in value ? Number(value.amount ?? value.max ?? value.min) : Number.NaN;
}

/** Whoever passes a mail on puts their own name, number and company below; they count only where they ask to be called themselves. */
const CALL_ME = /\b(?:(?:call|text|reach|contact|ring|email|write(?: to)?|reply to|get back to) me\b[^.!?\n]{0,20}\binstead|instead of (?:him|her|them)|contact (?:is|will be) me|i am (?:the|your) contact|(?:coordinate|schedule|arrange)(?: \w+){0,3} (?:with|through) me|mich statt|statt(?:dessen)? mich|a mi en lugar|moi plutot)\b/;

function speaksOfContact(field: IntakeField, { text }: Statement): boolean {
	return !isOfContact(field) || (field.type !== 'name' && CALL_ME.test(fold(text)));
}

function isOfContact(field: IntakeField): boolean {
	return valueTypeOf(field).isOfContact === true || fitOf('company', field) > 0;
}

/** "Can we make it 3 instead?" is about the day of the message before. */
function onItsDay(field: IntakeField, older: Spoken, newer: ExtractedField, context: ReadingContext): ExtractedField {
	const value = valueTypeOf(field).afterEarlier?.(older.field.value, newer, context);
	return value === undefined ? newer : { ...newer, value };
}

function newest(field: IntakeField, older: Spoken, newer: Spoken): Spoken {
	const conflicts = [...older.conflicts, ...newer.conflicts];
	if (sameValue(field.type, older.field.value, newer.field.value)) {
		const [fuller, other] = fullness(newer.field.value) >= fullness(older.field.value) ? [newer, older] : [older, newer];
		return { ...fuller, field: valueTypeOf(field).withPartsOf?.(fuller.field, other.field) ?? fuller.field, conflicts };
	}
	if (newer.field.confidence < REPLACES_FROM && newer.field.confidence < older.field.confidence) return { ...older, conflicts };
	return { ...newer, conflicts: [...conflicts, { field: field.name, values: [newer.field, older.field], settled: true }] };
}

function saidIn(field: IntakeField, statement: Statement, fields: IntakeField[], context: ReadingContext): { chosen: Found; others: Array<{ found: Found; settled: boolean }> } | undefined {
	const found = candidates(field, statement, fields, context).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
	if (found.length === 0) return undefined;
	const corrected = found.filter(({ start }, index) => index > 0 && CORRECTION.test(fold(statement.text.slice(Math.max(0, start - CORRECTION_REACH), start))));
	const best = found.reduce((a, b) => (b.confidence > a.confidence + 0.01 ? b : a));
	const chosen = fullest(field, corrected.at(-1) ?? best, found);
	const differing = found.filter((other) => other !== chosen && !sameValue(field.type, other.value, chosen.value));
	const replaced = corrected.length > 0 ? differing.filter(({ start }) => start < chosen.start).slice(-1) : [];
	const contradicting = corrected.length === 0 && valueTypeOf(field).isSingle ? differing.filter(({ confidence }) => Math.min(confidence, chosen.confidence) >= CONTRADICTS_FROM).slice(0, 1) : [];
	return { chosen, others: [...replaced.map((other) => ({ found: other, settled: true })), ...contradicting.map((other) => ({ found: other, settled: false }))] };
}

/** Of the finds that say the same as the chosen one, the fullest that is hardly less sure. */
function fullest(field: IntakeField, chosen: Found, found: Found[]): Found {
	return found
		.filter((other) => other.confidence >= chosen.confidence - 0.15 && sameValue(field.type, other.value, chosen.value))
		.reduce((a, b) => (fullness(b.value) > fullness(a.value) ? b : a), chosen);
}

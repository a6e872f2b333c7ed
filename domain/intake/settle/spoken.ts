import { fold } from '../../inquiry/reading';
import { candidates } from '../fields/candidates';
import { isImpossible } from '../fields/given';
import type { Statement } from '../sources/statementsOf';
import type { Conflict, ExtractedField, Found, IntakeField, ReadingContext } from '../types';
import { fullness, sameValue } from './sameValue';

/** Of the local engine's finds, what is less sure than this is left to a model or a question. */
export const LEAST_CONFIDENCE = 0.5;
/** A newer statement that is less sure than this does not replace an older one. */
const REPLACES_FROM = 0.6;

/** Right before a value: it takes the place of the one before. Folded. */
const CORRECTION = /(?:\b(?:sorry|i mean|i meant|actually|correction|scratch that|make that|rather|no wait|wait|typo|not that|should be|instead|better|perdon|mejor dicho|digo|quiero decir|pardon|plutot|je veux dire|sorry|ich meine|besser gesagt|korrektur|vielmehr|desculpe|alias|quer dizer|ou melhor)\b[^.!?\n]{0,40}|\bnot [^.!?\n]{1,40}(?:but|,|it's|its)\s?|\b(?:move|reschedule|change|switch|push|postpone|shift|verschieben|verlegen|cambiar|mover|aplazar|deplacer|reporter|decaler|remarcar|mudar|adiar)\b[^.!?\n]{0,40}\b(?:to|auf|al?|au|para)(?: the| den| el| le)? ?)$/;
const CORRECTION_REACH = 60;
/** Types of which a customer gives one: two in one message contradict each other. */
const SINGLE = new Set(['address', 'number', 'choice']);
/** Less sure finds do not contradict anybody. */
const CONTRADICTS_FROM = 0.8;

export interface Spoken {
	field: ExtractedField;
	conflicts: Conflict[];
}

/** What the messages say of a field: the newest statement counts, and within one a correction. `offsets`: where each statement begins in the verbatim text. */
export function spoken(field: IntakeField, statements: Statement[], offsets: number[], fields: IntakeField[], contextOf: (statement: Statement) => ReadingContext): Spoken | undefined {
	let settled: Spoken | undefined;
	const severalMessages = new Set(statements.map(({ message }) => message)).size > 1;
	statements.forEach((statement, index) => {
		const inOne = saidIn(field, statement, fields, contextOf(statement));
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
		settled = settled === undefined ? { field: newer, conflicts } : newest(field, settled, { field: newer, conflicts });
	});
	return settled;
}

function newest(field: IntakeField, older: Spoken, newer: Spoken): Spoken {
	const conflicts = [...older.conflicts, ...newer.conflicts];
	if (sameValue(field.type, older.field.value, newer.field.value)) {
		return { field: fullness(newer.field.value) >= fullness(older.field.value) ? newer.field : older.field, conflicts };
	}
	if (newer.field.confidence < REPLACES_FROM && newer.field.confidence < older.field.confidence) return { ...older, conflicts };
	return { field: newer.field, conflicts: [...conflicts, { field: field.name, values: [newer.field, older.field], settled: true }] };
}

function saidIn(field: IntakeField, statement: Statement, fields: IntakeField[], context: ReadingContext): { chosen: Found; others: Array<{ found: Found; settled: boolean }> } | undefined {
	const found = candidates(field, statement, fields, context).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
	if (found.length === 0) return undefined;
	const corrected = found.filter(({ start }, index) => index > 0 && CORRECTION.test(fold(statement.text.slice(Math.max(0, start - CORRECTION_REACH), start))));
	const best = found.reduce((a, b) => (b.confidence > a.confidence + 0.01 ? b : a));
	const chosen = fullest(field, corrected.at(-1) ?? best, found);
	const differing = found.filter((other) => other !== chosen && !sameValue(field.type, other.value, chosen.value));
	const replaced = corrected.length > 0 ? differing.filter(({ start }) => start < chosen.start).slice(-1) : [];
	const contradicting = corrected.length === 0 && SINGLE.has(field.type) ? differing.filter(({ confidence }) => Math.min(confidence, chosen.confidence) >= CONTRADICTS_FROM).slice(0, 1) : [];
	return { chosen, others: [...replaced.map((other) => ({ found: other, settled: true })), ...contradicting.map((other) => ({ found: other, settled: false }))] };
}

/** Of the finds that say the same as the chosen one, the fullest that is hardly less sure. */
function fullest(field: IntakeField, chosen: Found, found: Found[]): Found {
	return found
		.filter((other) => other.confidence >= chosen.confidence - 0.15 && sameValue(field.type, other.value, chosen.value))
		.reduce((a, b) => (fullness(b.value) > fullness(a.value) ? b : a), chosen);
}

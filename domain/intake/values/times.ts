import { DateTime } from 'luxon';

import { formatInstant } from '../../calendar';
import { besideOwnWords } from '../fields/beside';
import { dateIn, datesFor, isOfCallNote, isRefused, timesFor } from '../fields/dates';
import { roleOf } from '../fields/roles';
import { windowOf } from '../fields/window';
import { findTimes } from '../recognize';
import type { Found, ReadingContext } from '../types';
import { best, isFound, messageOf, sameLetters, sameParts, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

/** Answers to when that leave it to the business, as words. */
const ANY_TIME = new Set(
	(
		'any,anytime,any time,any day,whenever,whenever you can,flexible,im flexible,i am flexible,open,asap,as soon as possible,soon,no preference,no rush,not urgent,' +
		'cuando sea,cuando puedan,cuanto antes,lo antes posible,nimporte quand,des que possible,quand vous voulez,flexibel,egal,jederzeit,so bald wie moglich,so schnell wie moglich,' +
		'qualquer hora,qualquer dia,quando puderem,o mais rapido possivel'
	).split(','),
);

/** What days and moments have in common. */
export const times: Omit<ValueType, 'input' | 'shaped'> = {
	hasForm: true,
	schema: () => TEXT_SCHEMA,
	read: (text, field, context) => dateIn(field, roleOf(field), text, context) ?? best(findTimes, text, context),
	find(field, statement, context) {
		const role = roleOf(field);
		const message = messageOf(statement);
		return role === 'other' ? besideOwnWords(field, timesFor(field, message, context), message) : datesFor(field, role, message, context, statement.turns);
	},
	same: sameLetters,
	isGrounded: (value, source, context) => isFound([findTimes], sameParts, value, source, context),
	isTakenBack: (found, field, text, context) => isRefused(found, text, context) || (roleOf(field) === 'visit' && (isOver(found, context) || isOfCallNote(found, text, context))),
	leavesOpen: (_text, words) => ANY_TIME.has(words),
	isImpossible: (_value, valid) => !valid,
};

/** A day that was over when the message was written: a call's or a letter's. */
function isOver({ value }: Found, context: ReadingContext): boolean {
	const { start, end } = windowOf(value, context) ?? {};
	const last = Date.parse(end ?? start ?? '');
	return last < context.referenceTime;
}

/** ISO 8601 with its offset, as a record has it; any other way of writing a time is read like an answer. */
export function momentIn(given: unknown, { zone }: ReadingContext): string | undefined {
	const isWhole = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(given);
	const moment = isWhole ? DateTime.fromISO(given) : undefined;
	return moment?.isValid ? formatInstant(moment.toMillis(), zone) : undefined;
}

/** Ten figures are seconds since 1970, thirteen milliseconds. */
export function epochIn(given: string, { zone }: ReadingContext): string | undefined {
	if (!/^1\d{9}(?:\d{3})?$/.test(given)) return undefined;
	return formatInstant(Number(given) * (given.length === 10 ? 1000 : 1), zone);
}

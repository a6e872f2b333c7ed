import type { FieldType, IntakeField } from '../types';
import { address } from './address';
import { boolean } from './boolean';
import { choice } from './choice';
import { date } from './date';
import { dateTime } from './dateTime';
import { email } from './email';
import { money } from './money';
import { name } from './name';
import { number } from './number';
import { phone } from './phone';
import { text } from './text';
import type { ValueType } from './valueType';

/** Each kind of value that a field can ask for, by the profile's name for it. */
const VALUES: Record<FieldType, ValueType> = { address, boolean, choice, date, dateTime, email, money, name, number, phone, text };

export function valueTypeOf({ type }: Pick<IntakeField, 'type'>): ValueType {
	return VALUES[type];
}

export type { AnswerInput, Quoted, ValueType } from './valueType';

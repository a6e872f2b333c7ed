import { DateTime } from 'luxon';

import { formatInstant } from '../../calendar';
import { tidyLine } from '../../text';
import { Decimal } from '../../money';
import { digitsOf, written } from '../recognize/money/amounts';
import type { Address, ExtractedField, FieldValue, IntakeField, MoneyValue, Quantity, ReadingContext, TimeWindow } from '../types';
import { answersNothing, answerTo } from './answer';
import { roleOf } from './roles';

export type Given = Pick<ExtractedField, 'value' | 'raw' | 'confidence' | 'valid' | 'unread'>;

/** UTF-16 units of an answer that are kept. */
const RAW_LIMIT = 300;
/** What a record of the right shape is worth before anybody says otherwise. */
const SURE = 0.97;
/** What is kept as it came. */
const UNREAD = 0.5;

/**
 * What a form or an earlier record holds for the field, as the field's type has it: a phone number in E.164, a day that exists,
 * one of the choices. What the type cannot hold stays as it came, `unread`; undefined where nothing was answered.
 */
export function givenAs(field: IntakeField, given: FieldValue | object, context: ReadingContext): Given | undefined {
	const text = textOf(given).trim().slice(0, RAW_LIMIT);
	if (typeof given === 'string' && (text === '' || answersNothing(field, text))) {
		// "Not sure" may be one of the choices.
		return field.type === 'choice' ? asWritten(field, text, context) : undefined;
	}
	const read = asTyped(field, given, context) ?? (typeof given === 'object' ? undefined : asWritten(field, text, context));
	return read ?? { value: field.type === 'address' ? { street: tidyLine(text) } : text, raw: text, confidence: UNREAD, valid: false, unread: true };
}

function textOf(given: FieldValue | object): string {
	return typeof given === 'object' ? Object.values(given).join(', ') : String(given);
}

function asWritten(field: IntakeField, text: string, context: ReadingContext): Given | undefined {
	// What a car has run is no fraction: the dot stands among thousands.
	const found = answerTo(field, roleOf(field) === 'distance' ? text.replace(/^(\d{1,3})[. ](\d{3})(?!\d)/, '$1$2') : text, context);
	if (found === undefined || isImpossible(field, found.value, found.valid, context)) return undefined;
	return { value: found.value, raw: text, confidence: found.confidence, valid: found.valid };
}

/** A day that no calendar has, or too few or too many digits for the country's plan; what is only not known to exist is plausible. */
export function isImpossible({ type }: IntakeField, value: FieldValue, valid: boolean, { country }: ReadingContext): boolean {
	if (type === 'date' || type === 'dateTime') return !valid;
	if (type !== 'phone' || typeof value !== 'string' || value.startsWith('+')) return false;
	const digits = value.replace(/ ext\. .*$/, '').length;
	return country !== undefined || digits < 7 || digits > 15;
}

/** A value that has the type's own shape already, as a record has; its parts are checked and the rest is left out. */
function asTyped({ type }: IntakeField, given: FieldValue | object, context: ReadingContext): Given | undefined {
	const value = shaped(type, given, context);
	return value === undefined ? undefined : { value, raw: textOf(given).slice(0, RAW_LIMIT), confidence: SURE, valid: true };
}

function shaped(type: IntakeField['type'], given: FieldValue | object, context: ReadingContext): FieldValue | undefined {
	if (type === 'boolean') return typeof given === 'boolean' ? given : undefined;
	if (type === 'number' && typeof given === 'number') return Number.isFinite(given) ? given : undefined;
	if ((type === 'dateTime' || type === 'date') && typeof given !== 'object') {
		const moment = epochIn(String(given), context) ?? (type === 'dateTime' ? momentIn(given, context) : undefined);
		return type === 'date' ? moment?.slice(0, 10) : moment;
	}
	if (typeof given !== 'object') return undefined;
	if (type === 'address') return addressIn(given, context);
	if (type === 'money') return moneyIn(given, context);
	if (type === 'dateTime') return windowIn(given, context);
	return type === 'number' ? quantityIn(given) : undefined;
}

function quantityIn(given: object): Quantity | undefined {
	const value: unknown = Reflect.get(given, 'value');
	const unit: unknown = Reflect.get(given, 'unit');
	return typeof value === 'number' && Number.isFinite(value) && typeof unit === 'string' ? { value, unit: tidyLine(unit).slice(0, 20) } : undefined;
}

const ADDRESS_PARTS = ['street', 'unit', 'city', 'region', 'postcode', 'country'] as const;

function addressIn(given: object, { country }: ReadingContext): Address | undefined {
	const address: Address = {};
	for (const part of ADDRESS_PARTS) {
		const text: unknown = Reflect.get(given, part);
		if ((typeof text === 'string' || typeof text === 'number') && tidyLine(String(text)) !== '') address[part] = tidyLine(String(text)).slice(0, RAW_LIMIT);
	}
	if (address.street === undefined && address.city === undefined && address.postcode === undefined) return undefined;
	const named = address.country ?? country;
	return named === undefined ? address : { ...address, country: named.length === 2 ? named.toUpperCase() : named };
}

/** Amounts as decimal strings; without a currency in the business's own. */
function moneyIn(given: object, context: ReadingContext): MoneyValue | undefined {
	const currency: unknown = Reflect.get(given, 'currency') ?? context.currency;
	if (typeof currency !== 'string' || digitsOf(currency.toUpperCase()) === undefined) return undefined;
	const money: MoneyValue = { currency: currency.toUpperCase() };
	for (const part of ['amount', 'min', 'max'] as const) {
		const amount: unknown = Reflect.get(given, part);
		if (amount === undefined || amount === null) continue;
		if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(String(amount))) return undefined;
		money[part] = written(new Decimal(String(amount)), money.currency);
	}
	if (money.amount === undefined && money.min === undefined && money.max === undefined) return undefined;
	return Reflect.get(given, 'approximate') === true ? { ...money, approximate: true } : money;
}

/** ISO 8601 with its offset, as a record has it; any other way of writing a time is read like an answer. */
function momentIn(given: unknown, { zone }: ReadingContext): string | undefined {
	const isWhole = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(given);
	const moment = isWhole ? DateTime.fromISO(given) : undefined;
	return moment?.isValid ? formatInstant(moment.toMillis(), zone) : undefined;
}

/** Ten figures are seconds since 1970, thirteen milliseconds. */
function epochIn(given: string, { zone }: ReadingContext): string | undefined {
	if (!/^1\d{9}(?:\d{3})?$/.test(given)) return undefined;
	return formatInstant(Number(given) * (given.length === 10 ? 1000 : 1), zone);
}

function windowIn(given: object, context: ReadingContext): TimeWindow | undefined {
	const window: TimeWindow = {};
	for (const part of ['start', 'end'] as const) {
		const written: unknown = Reflect.get(given, part);
		if (written === undefined || written === null) continue;
		const moment = momentIn(written, context);
		if (moment === undefined) return undefined;
		window[part] = moment;
	}
	const { start, end } = window;
	if (start === undefined && end === undefined) return undefined;
	return start !== undefined && end !== undefined && DateTime.fromISO(start) >= DateTime.fromISO(end) ? undefined : window;
}

import { z } from 'zod';

import { Decimal, readDecimal } from '../../money';

const LONGEST_TEXT = 500;
/** Control characters, which neither XML nor a PDF can carry; tab and line feed stay. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const isBlank = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

/** Not given, or given as a form or a spreadsheet leaves an empty field. */
export const maybe = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());

/** Numbers are text too: an order number, a postcode. */
export const longText = z
	.preprocess((value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : value), z.string('must be text'))
	.transform((value) => value.replace(/\r\n?/g, '\n').replace(CONTROLS, '').trim());

export const text = longText.refine((value) => value.length <= LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`);

/** As it was written; a number by its first 15 digits. */
export const decimal = z.unknown().transform((value, context): string => {
	const read = decimalOf(value);
	if (read) return typeof value === 'string' ? value.trim().replace(/^\+|^-(?=[0.]+$)/, '') : read.toFixed();
	context.addIssue({ code: 'custom', message: 'must be a number of at most 15 digits before the point, written as 1234.50' });
	return z.NEVER;
});

export const positive = decimal.refine((value) => new Decimal(value).gt(0), 'must be more than 0');
export const notNegative = decimal.refine((value) => new Decimal(value).gte(0), 'must not be below 0');
export const percent = decimal.refine((value) => isWithin(new Decimal(value)), 'must be a percentage from 0 to 100');

export const flag = z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean('must be true or false'));

export const currency = text.transform((code) => code.toUpperCase()).refine((code) => /^[A-Z]{3}$/.test(code), 'must be a three-letter currency code such as USD');

/** Where somebody without a login can look. */
export const httpsAddress = text.refine((url) => /^https:\/\/[^\s<>"]+$/.test(url), 'must be an address that begins with https://');

export const wholeDays = decimal.transform(Number).refine((days) => Number.isInteger(days) && days >= 0 && days <= 3650, 'must be a number of days from 0 to 3650');

export const list = <T extends z.ZodType>(item: T) => z.array(item, 'must be a list');

function isWithin(share: Decimal): boolean {
	return share.gte(0) && share.lte(100);
}

function decimalOf(value: unknown): Decimal | undefined {
	try {
		return readDecimal(value, '');
	} catch {
		return undefined;
	}
}

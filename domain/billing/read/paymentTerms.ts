import { z } from 'zod';

import { type PaymentTerms, type ReadTerms, readPaymentTerms } from '../../calendar';
import { Decimal } from '../../money';
import { isRecord } from '../names';
import { withoutAbsent } from '../withoutAbsent';
import { issueText } from './readAs';
import { decimal, flag, longText, maybe, percent } from './values';

const count = (most: number) => decimal.transform(Number).refine((value) => Number.isInteger(value) && value >= 0 && value <= most, `must be a whole number from 0 to ${most}`);

/** A key that is not known is refused: the invoice would be due at another time. */
export const termsParts = z
	.strictObject({
		months: maybe(count(36)),
		days: maybe(count(3650)),
		businessDays: maybe(count(365)),
		endOfMonth: maybe(flag),
		dayOfMonth: maybe(count(31).refine((day) => day > 0, 'must be a day from 1 to 31')),
		daysAfter: maybe(count(365)),
	})
	.transform((parts): PaymentTerms => withoutAbsent(parts));

/** An accounting system's record of its terms, by its name. */
const named = z.object({ name: longText }).transform(({ name }) => name);

/** Words, or the parts of it. */
export const termsField = z.unknown().transform((value, context): PaymentTerms | string => {
	const read = (isRecord(value) ? (typeof value.name === 'string' ? named : termsParts) : longText).safeParse(value);
	if (read.success) return read.data;
	// A union would say that it fits none, and not which part of it is wrong.
	for (const issue of read.error.issues) context.addIssue({ code: 'custom', message: issueText(issue), path: [...issue.path] });
	return z.NEVER;
});

const discount = z.object({ percent: percent.refine((value) => new Decimal(value).lt(100), 'must be a percentage below 100'), days: count(365) });
export const earlyDiscounts = z.preprocess((value) => (isRecord(value) ? [value] : value), z.array(discount, 'must be { percent, days }, or a list of these'));

/** No conditions of sale are as short as this. */
const SHORT = 60;

/** Words that say no time to pay are conditions of sale; where they are short and have a number, somebody should look. */
export function termsSaid(given: PaymentTerms | string | undefined, unread: string[]): ReadTerms | undefined {
	if (given === undefined) return undefined;
	if (typeof given !== 'string') return { terms: given, discounts: [] };
	const read = readPaymentTerms(given);
	if (read === undefined && given.length <= SHORT && /\d/.test(given)) unread.push('estimate.terms');
	return read;
}

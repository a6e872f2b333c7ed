import { z } from 'zod';

import { isLocalDate } from '../../calendar';
import { DomainError } from '../../errors';
import { decimal, notNegative, text } from '../read/values';

/** What is billed again and again: a contract's periods, and what each is billed at. Dates are local, and inclusive. */
export interface Plan {
	id: string;
	/** One of these. */
	every: { weeks?: number; months?: number; years?: number };
	/** The first period begins on it, and every further one is counted from it: of 31 January, the third month begins on 31 March. */
	from: string;
	/** The last day on which a period may begin. */
	until?: string;
	/** How many periods there are, counted from `from`. */
	times?: number;
	/** Periods that begin before it were billed elsewhere. */
	billFrom?: string;
	/** At a period's beginning, or when it is over. */
	billed: 'before' | 'after';
	/** Other prices from a day on; those of all changes up to a period's first day hold, in the order of their days. */
	changes: PriceChange[];
	/** Periods that begin in one are not billed. */
	pauses: Array<{ from: string; to?: string }>;
}

export interface PriceChange {
	from: string;
	/** By which every price goes up, or down below 0. */
	percent?: string;
	lines: Array<{ id: string; unitPrice?: string; quantity?: string }>;
}

const day = z.unknown().transform((value, context): string => {
	const date = typeof value === 'string' ? value.trim() : '';
	if (isLocalDate(date)) return date;
	context.addIssue({ code: 'custom', message: 'must be a date such as 2026-12-24' });
	return z.NEVER;
});
const count = (most: number) => z.int(`must be a whole number from 1 to ${most}`).min(1, `must be a whole number from 1 to ${most}`).max(most, `must be a whole number from 1 to ${most}`);

/** A key that is not known is refused: a contract whose end falls away would be billed for ever. */
const planSchema = z.strictObject({
	id: text.refine((id) => id !== '' && id.length <= 60, 'must be a short name of 1 to 60 characters'),
	every: z
		.strictObject({ weeks: count(520).optional(), months: count(120).optional(), years: count(10).optional() }, 'must be an object such as { "months": 1 }')
		.refine((every) => Object.values(every).filter((value) => value !== undefined).length === 1, 'must name one of weeks, months and years'),
	from: day,
	until: day.optional(),
	times: count(1200).optional(),
	billFrom: day.optional(),
	billed: z.enum(['before', 'after']).default('before'),
	changes: z
		.array(
			z
				.strictObject({
					from: day,
					percent: decimal.refine((value) => Number(value) > -100 && Number(value) <= 1000, 'must be a percentage above -100').optional(),
					lines: z.array(z.strictObject({ id: text, unitPrice: notNegative.optional(), quantity: notNegative.optional() }), 'must be a list').default([]),
				})
				.refine(({ percent, lines }) => percent !== undefined || lines.length > 0, 'must have percent or lines'),
			'must be a list',
		)
		.default([]),
	pauses: z
		.array(z.strictObject({ from: day, to: day.optional() }).refine(({ from, to }) => to === undefined || to >= from, 'must not end before it begins'), 'must be a list')
		.default([]),
});

/** @throws DomainError naming the field, e.g. `plan.every` */
export function readPlan(value: unknown): Plan {
	const read = planSchema.safeParse(value);
	if (read.success) {
		const { changes, ...plan } = read.data;
		return { ...plan, changes: changes.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) };
	}
	const [issue] = read.error.issues;
	const path = issue.path.reduce<string>((parent, part) => (typeof part === 'number' ? `${parent}[${part}]` : `${parent}.${String(part)}`), 'plan');
	throw new DomainError('plan-invalid', `${path} ${wording(issue)}`, 'Post the plan again, whole: { "id", "every": { "months": 1 }, "from": "2026-01-31" } and what else holds for it. Nothing was kept.', path);
}

function wording(issue: z.core.$ZodIssue): string {
	if (issue.code === 'unrecognized_keys') return `has ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}, which nothing is known of`;
	if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'invalid_type') return issue.message.startsWith('must') ? issue.message : issue.path.length === 0 ? 'must be an object' : 'is missing or of the wrong kind';
	return issue.message;
}

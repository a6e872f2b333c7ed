import { z } from 'zod';

import { DomainError } from '../../errors';
import { type Decimal, readDecimal } from '../../money';

/** One handoff as people describe it. */
export interface AuditHandoff {
	name: string;
	owner?: string;
	/** How often a week. */
	perWeek: Decimal;
	/** Of each person, each time. */
	minutes: Decimal;
	people: Decimal;
	/** Share of the times that it has to be done again, 0 to 1. */
	errorRate: Decimal;
	reworkMinutes: Decimal;
	hourly: Decimal;
	/** Said outright, in place of times and minutes. */
	hoursPerWeek?: Decimal;
}

export interface AuditInput {
	handoffs: AuditHandoff[];
	leak: Partial<Record<'leadsPerMonth' | 'lostShare' | 'value' | 'closeRate', Decimal>>;
	payback: Partial<Record<'setupHours' | 'setupCost' | 'runningPerMonth' | 'savedShare' | 'savedShareLow' | 'savedShareHigh', Decimal>>;
}

const number = z.union([z.number(), z.string()]).optional().nullable();

const handoff = z.object({
	name: z.union([z.string(), z.number()]).optional().nullable(),
	owner: z.union([z.string(), z.number()]).optional().nullable(),
	perWeek: number,
	minutes: number,
	people: number,
	errorRate: number,
	reworkMinutes: number,
	hourly: number,
	hoursPerWeek: number,
});

const audit = z.object({
	handoffs: z.array(handoff).max(200).default([]),
	hourly: number,
	leak: z.object({ leadsPerMonth: number, lostShare: number, value: number, closeRate: number }).partial().nullish(),
	payback: z
		.object({ setupHours: number, setupCost: number, runningPerMonth: number, savedShare: number, savedShareLow: number, savedShareHigh: number })
		.partial()
		.nullish(),
});

/** Handoffs that say nothing are left out, as blank lines of a form. */
export function readAudit(given: unknown): AuditInput {
	const read = audit.safeParse(given);
	if (!read.success) {
		const [issue] = read.error.issues;
		const field = pathOf(issue.path);
		throw new DomainError('audit-invalid', `${field || 'The audit'} cannot be read: ${issue.message}`, 'Give handoffs as a list of { name, perWeek, minutes, people, hourly }.', field);
	}
	const { handoffs, hourly, leak, payback } = read.data;
	return {
		handoffs: handoffs.filter((one) => isGiven(one.perWeek) || isGiven(one.hoursPerWeek) || isGiven(one.minutes)).map((one, index) => readHandoff(one, `handoffs[${index}]`, hourly)),
		leak: readAll(leak ?? {}, 'leak', ['lostShare', 'closeRate']),
		payback: readAll(payback ?? {}, 'payback', ['savedShare', 'savedShareLow', 'savedShareHigh']),
	};
}

function readHandoff(one: z.output<typeof handoff>, at: string, hourly: unknown): AuditHandoff {
	const read = (name: keyof typeof one, absent: string) => atLeast0(isGiven(one[name]) ? one[name] : absent, `${at}.${name}`);
	return {
		name: textOf(one.name) ?? `Handoff ${Number(/\d+/.exec(at)?.[0]) + 1}`,
		...(textOf(one.owner) !== undefined && { owner: textOf(one.owner) }),
		perWeek: read('perWeek', '0'),
		minutes: read('minutes', '0'),
		people: read('people', '1'),
		errorRate: shareIn(isGiven(one.errorRate) ? one.errorRate : '0', `${at}.errorRate`),
		reworkMinutes: read('reworkMinutes', '0'),
		hourly: atLeast0(isGiven(one.hourly) ? one.hourly : isGiven(hourly) ? hourly : '0', `${at}.hourly`),
		...(isGiven(one.hoursPerWeek) && { hoursPerWeek: atLeast0(one.hoursPerWeek, `${at}.hoursPerWeek`) }),
	};
}

function readAll<T extends object>(values: T, at: string, shares: string[]): Partial<Record<keyof T, Decimal>> {
	const read = Object.entries(values).filter(([, value]) => isGiven(value));
	return Object.fromEntries(
		read.map(([name, value]) => [name, shares.includes(name) ? shareIn(value, `${at}.${name}`) : atLeast0(value, `${at}.${name}`)]),
	) as Partial<Record<keyof T, Decimal>>;
}

/** `0.1`, or `10 %`, or `10%`. */
function shareIn(value: unknown, field: string): Decimal {
	const percent = typeof value === 'string' ? /^\s*([\d.]+)\s*%\s*$/.exec(value)?.[1] : undefined;
	const share = percent === undefined ? readDecimal(value, field) : readDecimal(percent, field).div(100);
	if (share.gte(0) && share.lte(1)) return share;
	throw new DomainError('share-invalid', `${field} is ${share.toFixed()}, which is no share`, 'Give a share from 0 to 1, e.g. 0.1, or per cent with the sign, e.g. 10 %.', field);
}

function atLeast0(value: unknown, field: string): Decimal {
	const read = readDecimal(value, field);
	if (read.gte(0)) return read;
	throw new DomainError('number-negative', `${field} is below 0`, 'Give 0 or more.', field);
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}

function textOf(value: string | number | null | undefined): string | undefined {
	return value === undefined || value === null || String(value).trim() === '' ? undefined : String(value).trim().slice(0, 200);
}

function pathOf(path: ReadonlyArray<PropertyKey>): string {
	return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '');
}

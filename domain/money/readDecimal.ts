import { DomainError } from '../errors';
import { Decimal, ZERO } from './decimal';

const DECIMAL = /^[+-]?\d{1,15}(\.\d{1,30})?$/;

/**
 * Below 10^15 and with at most 30 decimals. A number is read to its first 15 digits, which is what a double keeps of a
 * decimal: 0.1 + 0.2 is 0.3.
 */
export function readDecimal(value: unknown, field: string): Decimal {
	const text = typeof value === 'number' && Number.isFinite(value) ? new Decimal(value.toPrecision(15)).toFixed() : value;
	if (typeof text === 'string' && DECIMAL.test(text.trim())) {
		const read = new Decimal(text.trim());
		return read.isZero() ? ZERO : read; // Not -0, which counts as negative.
	}
	throw new DomainError(
		'invalid-number',
		`${field} is ${shown(value)}, which is not an amount or number of at most 15 digits before the point`,
		'Write it in digits with a point before the decimals, e.g. 1234.50, without signs for currency, thousands or per cent.',
		field,
	);
}

function shown(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'empty';
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"` : `of type ${Array.isArray(value) ? 'array' : typeof value}`;
}

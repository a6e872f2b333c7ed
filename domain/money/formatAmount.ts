import type { Decimal } from './decimal';

/**
 * At least the given decimals, e.g. `-5.00`, and never `-0.00`. Nothing is rounded here: toFixed(digits) would do so unseen,
 * and takes several times as long.
 */
export function formatAmount(amount: Decimal, digits: number): string {
	const [whole, decimals = ''] = (amount.isZero() ? '0' : amount.toFixed()).split('.');
	const shown = decimals.padEnd(digits, '0');
	return shown === '' ? whole : `${whole}.${shown}`;
}

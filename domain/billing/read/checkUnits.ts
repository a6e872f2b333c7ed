import { DomainError } from '../../errors';
import { Decimal } from '../../money';
import type { EarlierInvoice } from './invoices';
import type { Payment } from './payments';

const AMOUNTS = ['gross', 'withheld', 'rounding'] as const;

/**
 * Money that came in or was asked for is whole units of its currency; a part of one would go on into what is due.
 *
 * @param digits of the currency that all of it is in
 */
export function checkUnits(payments: readonly Payment[], invoices: readonly EarlierInvoice[], digits: number): void {
	const amounts = [
		...payments.map(({ amount, field }) => ({ amount, field: `${field}.amount` })),
		...invoices.flatMap(({ totals, field }) => AMOUNTS.map((name) => ({ amount: totals[name], field: `${field}.totals.${name}` }))),
	];
	const broken = amounts.find(({ amount }) => new Decimal(amount).decimalPlaces() > digits);
	if (broken) throw notInUnits(broken.amount, broken.field, digits);
}

function notInUnits(amount: string, field: string, digits: number): DomainError {
	const known = digits === 0 ? 'no decimals' : `${digits} decimals`;
	return new DomainError('not-in-units', `${field} is ${amount}, and its currency has ${known}`, 'Give the amount that was really paid or invoiced.', field);
}

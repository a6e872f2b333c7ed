import { z } from 'zod';

import { withoutAbsent } from '../withoutAbsent';
import { readAs } from './readAs';
import { currency, decimal, list, maybe, text } from './values';

/** Money received; below 0 for money paid back. */
export interface Payment {
	amount: string;
	currency?: string;
	/** The number or key of the invoice it was paid for. */
	invoice?: string;
	/** Where it was read, e.g. `payments[0]`. */
	field: string;
}

const paymentList = maybe(list(z.object({ amount: decimal, currency: maybe(currency), invoice: maybe(text) })));

export function readPayments(value: unknown): Payment[] {
	return (readAs(paymentList, value, 'payments') ?? []).map((payment, index) => withoutAbsent({ ...payment, field: `payments[${index}]` }));
}

import { z } from 'zod';

import { Decimal } from '../../money';
import { maybe, percent } from './values';

/** What a customer keeps back of an invoice until the work is complete. */
export interface Retainage {
	percent: string;
	/** Of the amount with tax, or without. */
	of: 'gross' | 'net';
}

const below100 = percent.refine((value) => new Decimal(value).lt(100), 'must be a percentage below 100');
const retainage = z.object({ percent: below100, of: maybe(z.enum(['gross', 'net'])) }).transform(({ percent: share, of = 'gross' }): Retainage => ({ percent: share, of }));

/** An object, or the percentage alone. */
export const retainageField = z.preprocess((value) => (typeof value === 'number' || typeof value === 'string' ? { percent: typeof value === 'string' ? value.replace(/\s*%$/, '') : value } : value), retainage);

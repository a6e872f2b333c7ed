import { z } from 'zod';

import { Decimal } from '../../money';
import type { Adjustment, Tax } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { lineTaxes, taxesOf, type TaxTable } from './taxes';
import { decimal, maybe, percent, text } from './values';

const fields = { reason: maybe(text), description: maybe(text), percent: maybe(percent), /** Below 0 inside of a credit, where the calculation takes it. */ amount: maybe(decimal) };

/** What is named and of no amount was agreed, and would be left out unseen. */
const hasAmount = ({ reason, description, percent: share, amount }: Adjustment & { description?: string }) => (share ?? amount) !== undefined || (reason ?? description) === undefined;
const amountMissing = { path: ['amount'], message: 'is missing: write an amount or a percentage, 0 for none' };

/** A discount or charge of a line. */
export const adjustment = z.object(fields).refine(hasAmount, amountMissing);
/** One of the document, which can have taxes of its own. */
export const documentAdjustment = z.object({ ...fields, ...lineTaxes }).refine(hasAmount, amountMissing);

export type DocumentAdjustment = Adjustment & { taxes?: Tax[] };

/** What was agreed is one of the two: where both are given, the amount. Of nothing there is no adjustment. */
export function adjustmentsOf(read: Array<z.output<typeof adjustment>>): Adjustment[] {
	return read
		.map(({ reason, description, percent: share, amount }) => withoutAbsent({ reason: reason ?? description, percent: amount === undefined ? share : undefined, amount }))
		.filter(({ percent: share, amount }) => !new Decimal(amount ?? share ?? 0).isZero());
}

export function documentAdjustmentsOf(read: Array<z.output<typeof documentAdjustment>>, table: TaxTable): DocumentAdjustment[] {
	return read.flatMap((one) => adjustmentsOf([one]).map((agreed) => withoutAbsent({ ...agreed, taxes: taxesOf(one, table).taxes })));
}

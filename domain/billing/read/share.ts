import { z } from 'zod';

import { withoutAbsent } from '../withoutAbsent';
import { maybe, notNegative, percent } from './values';

/** Of the whole: a percentage, or an amount with tax; where both are given, the amount. */
export interface Share {
	percent?: string;
	amount?: string;
}

export const shareFields = { percent: maybe(percent), amount: maybe(notNegative) };

/** An object, or an amount alone; undefined where neither is said. */
export const share = z
	.preprocess((value) => (typeof value === 'object' ? value : { amount: value }), z.object(shareFields))
	.transform(({ percent: part, amount }): Share | undefined => (part === undefined && amount === undefined ? undefined : withoutAbsent({ percent: part, amount })));

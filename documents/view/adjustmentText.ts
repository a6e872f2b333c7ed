import type { AppliedAdjustment } from '../../domain/billing/types';
import { excerpt } from './excerpt';
import type { Wording } from './wording';

const REASON_CHARACTERS = 80;

/** `Discount 10%: regular customer`. */
export function adjustmentText({ percent, reason }: AppliedAdjustment, label: string, { format }: Wording): string {
	const share = percent === undefined ? label : `${label} ${format.percent(percent)}`;
	return reason ? `${share}: ${excerpt(reason, REASON_CHARACTERS)}` : share;
}

import { Decimal } from './decimal';
import type { RoundingMode } from './roundingMode';

const MODES = {
	halfUp: Decimal.ROUND_HALF_UP,
	halfDown: Decimal.ROUND_HALF_DOWN,
	halfEven: Decimal.ROUND_HALF_EVEN,
	up: Decimal.ROUND_UP,
	down: Decimal.ROUND_DOWN,
	ceiling: Decimal.ROUND_CEIL,
	floor: Decimal.ROUND_FLOOR,
} satisfies Record<RoundingMode, number>;

export function roundTo(amount: Decimal, digits: number, mode: RoundingMode): Decimal {
	return amount.toDecimalPlaces(digits, MODES[mode]);
}

/**
 * To a multiple of the smallest coin.
 *
 * @param step above 0
 */
export function roundToStep(amount: Decimal, step: Decimal, mode: RoundingMode): Decimal {
	return roundTo(amount.div(step), 0, mode).times(step);
}

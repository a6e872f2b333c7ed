/**
 * How an amount between two is rounded. `half…` decides only where both are equally near: `halfUp` away from zero,
 * `halfDown` towards zero, `halfEven` to the even digit. `up` is away from zero, `down` towards it; `ceiling` and
 * `floor` go by the number line.
 */
export const ROUNDING_MODES = ['halfUp', 'halfDown', 'halfEven', 'up', 'down', 'ceiling', 'floor'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

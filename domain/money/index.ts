/**
 * Amounts of money, exactly.
 *
 * Model: a decimal written in digits, compared as whole numbers of its smallest written place. Nothing is ever a float, so
 * 100.00 is 100 and 99.999 is not.
 */
export { compareDecimals } from './compareDecimals';

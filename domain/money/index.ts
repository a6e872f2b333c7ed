/**
 * Amounts of money, exactly.
 *
 * Model: a decimal number, never a float. An amount is rounded where a rule says so, by a named mode and to the currency's
 * digits, and nowhere else; what is split sums to the whole, the units left over going by largest remainder. In and out,
 * decimals are strings of digits.
 *
 * Sources: decimal.js for the arithmetic; ISO 4217 for the currencies' digits; ISO 13616 for the check digits of accounts.
 */
export { atLeastZero, Decimal, isPositive, sum, ZERO } from './decimal';
export { readDecimal } from './readDecimal';
export { compareDecimals } from './compareDecimals';
export { ROUNDING_MODES, type RoundingMode } from './roundingMode';
export { roundTo, roundToStep } from './roundTo';
export { allocate, settle } from './allocate';
export { formatAmount } from './formatAmount';
export { currencyDigits } from './currencyDigits';
export { isValidIban, plainIban } from './iban';

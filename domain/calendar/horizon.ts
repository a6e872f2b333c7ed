/**
 * Calendars with opening hours know the local years 2000 to 2099; outside them the business counts as closed. The bound
 * keeps a mistyped year from costing more than 100 years of arithmetic.
 */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

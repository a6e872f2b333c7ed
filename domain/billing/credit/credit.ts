import type { Bill } from '../bill/bill';

/** What is credited, with the signs of the invoice. */
export type Credit = Pick<Bill, 'lines' | 'allowances' | 'charges' | 'tally'>;

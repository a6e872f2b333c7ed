/**
 * A claim handed over: the statement of account as a table.
 *
 * Model: one line for each entry of the account, in its order, with the running balance, then what is claimed.
 *
 * Sources: the account as `domain/collection` gives it.
 */
export { accountCsv } from './accountCsv';

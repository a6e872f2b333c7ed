/**
 * What is to be done about an unpaid invoice now, why, and when to look again.
 *
 * Model: facts (the invoice, money received, credits, what went out, what the customer and the owner said) are gathered once;
 * the decision is a pure function of them and of `now`. What ends the ladder (paid, void, written off, excepted, opted out, with
 * the law) comes first, then holds, then what is too small, then the ladder: of all steps that are due the latest one, once, by a key that
 * does not depend on when it was found. It goes out on business days, outside the customer's quiet hours, and not too soon after another
 * message about money. Whatever changes without an event changes at the start of a day, so the next moment is found by asking the
 * same question of the days to come. Amounts are what is owed at that moment; interest is simple, day by day on what was late,
 * and rounded once.
 *
 * Sources: the profile's `reminders`, its opening hours and holidays; the case's events and payments; directive 2011/7/EU for the
 * shape of statutory interest (a base rate and points over it), whose rates are the profile's.
 */
export { decideReminder } from './decide';
export type { CollectionInput } from './read/input';
export { readFacts } from './read/readFacts';
export { decideStatements, type Stated, type Statement } from './statement';
export { accountOf, type AccountEntry, type AccountStatement } from './account';
export { classifyReply, type ReplyKind, type ReplyMeaning } from './reply/classifyReply';
export { interestOn, ratesOf, type Interest, type InterestTerms, type Principal } from './interest';
export { daysSalesOutstanding, receivablesByAge, AGE_BUCKETS, type AgeBucket } from './figures';
export { sentEvent } from './sentEvent';
export { DECIDING_EVENTS, MONEY_MESSAGES } from './history';
export { nextSendable, sendableUntil } from './window';
export { polishedOr, readPolishedReminder, reminderWordsRequest } from './texts/polish';
export { thanksFor, type Thanks } from './texts/thanks';
export { reminderFor, remindersOf } from './reminderFor';
export type { Action, CollectionFacts, CollectionSettings, Hold, Reminder, ReminderMessage } from './types';

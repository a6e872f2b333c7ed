/**
 * Values in a text: contact details, amounts, times, numbers, places and names, each with where it stands, how sure it is
 * and whether it can be what it looks like.
 *
 * Model: a rule is one way of writing a value, a pattern and what to make of a match; rules run in order and the first to
 * claim a stretch of text keeps it; refiners join and complete what the rules found. All see the text as a person does,
 * without invisible characters; a value that had some inside is kept and not valid. Every pattern is linear, and no more
 * than 20,000 units are read.
 *
 * Sources: libphonenumber-js for numbering plans; chrono-node for days in five languages, the language packs in others; zone offsets through the calendar.
 */
export { findEmails } from './contact/emails';
export { findPhones } from './contact/phones';
export { findUrls } from './contact/urls';
export { findMoney } from './money/money';
export { findDurations } from './numbers/durations';
export { findNumbers } from './numbers/numbers';
export { findQuantities } from './numbers/quantities';
export { findNames } from './people/names';
export { findAddresses } from './places/addresses';
export { findTimes } from './times/times';

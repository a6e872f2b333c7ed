/**
 * How a customer's text is read, for areas that read it for other things than what is wanted: words folded for comparison,
 * phrases and their negation, its language, and what a model may see of it.
 */
export { fenced } from '../asked/fence';
export { redactor } from '../asked/redact';
export { cleanSubject, firstNameOf } from '../engine/clean';
export { fold, wordsOf } from '../engine/fold';
export { languageOfText } from '../engine/language';
export { isNegated } from '../engine/negation';
export { isDuty, isNoName } from '../engine/noName';
export { CLAUSE_END, phrases, type Phrases } from '../engine/phrases';

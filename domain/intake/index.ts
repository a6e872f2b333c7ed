/**
 * What a customer has told, as the fields that the business asks for, with the questions still to ask and the work order.
 *
 * Model: every message becomes a statement (the customer's own words: no quotes of earlier mail, no words of the business);
 * small recognizers find values in it, each with its place; a form's own field counts before the sender's contact, the
 * newest words and what was known, and whatever disagrees is kept beside it. A model is asked only for fields that are open,
 * and its answer counts only where the customer's words hold it.
 *
 * Sources: the profile's intake fields; the recognizers of `recognize/`; the quote and signature rules of `domain/text`.
 */
export { clarificationOf, questionsWithin } from './clarification';
export { extractIntake, UNSURE_BELOW } from './extractIntake';
export { unreadIntake } from './unreadIntake';
export { isGrounded } from './asked/isGrounded';
export { labelFor } from './ownQuestions';
export { valueTypeOf, type AnswerInput } from './values';
export { openFields } from './asked/openFields';
export { intakeRequest, type IntakeRequest } from './asked/intakeRequest';
export { readModelIntake, type ModelIntakeContext } from './asked/readModelIntake';
export type * from './types';

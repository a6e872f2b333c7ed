/**
 * What a language model is asked about an inquiry, and what of its answer counts.
 *
 * Model: a text that speaks to software is not shown to a model at all. For any other, one request for everything, the
 * stable part first so that providers can cache it, the inquiry last and fenced as data. The answer is read tolerantly and
 * believed narrowly: it names only what the profile has, it is weighed against the local engine, what routes a case is never
 * its word alone, and a draft keeps only what the business or the customer said.
 * A model that obeys the text it reads therefore changes nothing that sends, bills, or picks rules.
 *
 * Sources: the profile, the inquiry and the local engine's result; no clock, no network.
 */
export { classificationRequest, type ClassificationRequest } from './request';
export { readModelClassification, type ModelContext } from './readModelClassification';
export { modelFailed } from './modelFailed';
export { steersSoftware } from './steering';
export { checkDraft, type CheckedDraft } from './draft/checkDraft';
export { harmsOf } from './draft/harms';

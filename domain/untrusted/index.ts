/**
 * What a model may see of a stranger's text: personal numbers and words are taken out and put back, and the rest stands
 * between marks that the text cannot hold. A model is never asked about a text that is not fenced.
 */
export { fenced } from './fence';
export { cardsIn, ibansIn, nationalIdsIn } from './personalNumbers';
export { redact, redactor, type Redaction } from './redact';

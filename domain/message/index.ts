/**
 * What customers send, whatever node brought it, as one shape: the inquiry.
 *
 * Model: the item is copied as plain JSON first (`plain.ts`, the only place that touches foreign objects); the first of an
 * ordered list of shapes (`shapes.ts`), each the output of one node, reads it into a draft; then text, contact, dates and
 * fields are tidied, checked and limited in one place (`normalise.ts`). What no shape knows is read as a form.
 *
 * Sources: the nodes' code in n8n-nodes-base and @n8n/n8n-nodes-langchain 2.41.1, named at each shape; RFC 5322 and 2047
 * for mail; html-to-text for HTML.
 */
export { emailOf } from './addresses';
export { answersOf, answerText } from './answers';
export { looksLikeHtml, textOfHtml } from './html';
export { foldLabel, partOf, type Part } from './labels';
export { isObject, plainOf, type Plain, type PlainObject } from './plain';
export { lookUpOf, lookUpReason, type LookUp } from './lookUp';
export { ownContactsOf, phoneMark, type OwnContacts } from './own';
export { normaliseInquiry, type NormaliseContext, type NormalisedInquiry } from './normalise';

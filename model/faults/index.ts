/**
 * What went wrong, by name: anything a client library throws becomes one ModelFault, worded for a person, without secrets.
 *
 * Model: the evidence is gathered from the thrown value and all it wraps (status, codes, names, headers), then an ordered
 * list of rules names the kind; the first that fits wins. Sources: the error codes of OpenAI's API
 * (https://platform.openai.com/docs/guides/error-codes), RFC 9110 for Retry-After, LangChain's `lc_error_code`.
 */
export { cancelled, fault, faultOf, looksLikePage } from './faultOf';
export type { FaultContext } from './faultOf';
export { member } from './evidence';
export { quoted } from './quoted';

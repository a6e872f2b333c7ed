/**
 * What is posted at a door by a machine or a browser, before anything reads it. What no reader could get through, or what is
 * larger than anything that is meant, is refused by the name of its place, so that the sender mends it and does not send it
 * again as it is. Messages of customers are not judged here: the message room takes of them what can be read, whatever they are.
 */
export { requireFormFields } from './formFields';
export { requireReadable, requireWithin, type Bounds } from './posted';
export { plainScalar, plainText, scalarText } from './scalars';

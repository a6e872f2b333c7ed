/**
 * What trades know of their work: how customers ask for it, by which parts and symptoms, what of it cannot wait. Data, one
 * folder a trade and one file a job type; nothing here depends on a business. `drawFrom` says which job types a business's own
 * services stand for, `likelyJobTypes` which of them a text speaks of.
 */
export { drawFrom, type Drawn, type ServiceWords } from './drawFrom';
export { likelyJobTypes, type Likely } from './likeness';
export { likelyParts, partsOf } from './partsOf';
export { linesOf } from './linesOf';
export { signsIn } from './signsIn';
export { TRADES } from './trades';
export type { JobType, TradePack } from './types';

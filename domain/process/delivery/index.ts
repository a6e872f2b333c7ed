/** What becomes of messages on their way out: which go as one, and what an attempt to send means. */
export { outgoing } from './digest';
export { mailHeaders } from './mailHeaders';
export { whatsAppBody } from './whatsAppBody';
export { judge, type Attempt, type Verdict } from './judge';
export { doubtful, settlement, type Settlement } from './settle';

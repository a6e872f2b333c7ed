/**
 * What a person does at the desk, and what a customer posts on a page, as steps for the ledger.
 *
 * Model: an action and the case as it stands at this moment give one step (events by the person, with their name; messages;
 * the decision of a review) or a refusal with how to go on. A draft that was replaced, decided, or made wrong by what
 * happened since is not approved. The same form posted again is the same action: keys come from the form and its content,
 * those of a customer's answers from the answers alone.
 */
export { decidedBefore, decideReview, isRejectionFresh, undoReview, type DecisionInput, type ReviewPost, type UndoInput } from './decideReview';
export { answered, asked, called, type CaseInput, closed, corrected, noted, reassigned, remindersPaused, remindersResumed, reopened, replied, snoozed, takenBack, tookOn, tookOnTold, visited, wishedTime, writtenOff } from './caseActions';
export { estimateAnswered, estimateDrafted, type EstimateForm, estimateOffered, type EstimateOutcome, estimateToOffer, estimateWithdrawn } from './estimateActions';
export { isPlanAction, planned } from './planActions';
export { reminderAt, reviewInTime } from './reviewInTime';
export { messageOutcome, type HandOutcome } from './messageOutcome';
export { signedBy, type ByHand, type Hand, type HandStep, type Refused } from './types';

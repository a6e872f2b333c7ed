/**
 * One customer's matter, from inquiry to cash: the words and shapes that every other area shares, and the keys that
 * make the same content the same case. Keys are SHA-256 over normalised content; nothing here reads a clock.
 */
export * from './types';
export { because, reasonIn, reasonsIn, reasonSchema, together, whyOf } from './reasons';
export { EVENT_TYPES, eventProblem, KNOWN_EVENTS, OPENING_EVENTS, wakeDelayOf, wokenBy, type EventType } from './events';
export { lacksSender, MESSAGE_STATES, SUPERSEDED, type LastOfPace, type MessageAttachment, type MessageEvent, type MessageRecord, type MessageState, type MessageTemplate, reasonCalled, type NewMessage, type Pace, type VoidedBy } from './outbox';
export { REVIEW_STATES, type NewReview, type ReviewRecord, type ReviewState } from './reviews';
export { isProcess, MOST_ATTEMPTS, PROCESSES, URGENCY, type Process } from './processes';
export { caseIdOf, contactKeyOf, contactMarkOf, contentKeyOf, firstReviewIdOf, sourceKeyOf, threadKeyOf, keyOf, reviewIdOf, type ContactMark } from './keys';
export { isAutomatic, isMissedCall, wantsNoAnswer } from './automatic';
export { casesNamedIn, matchReply, type MatchedReply, type RepliedCase } from './matchReply';
export { caseTokenOf, provenCases, tokensIn } from './caseToken';
export { believedAt } from './believedAt';
export { asWords, CHANNEL_NAMES, CRM_NAMES, FIELD_SERVICE_NAMES, nameIn, PRIORITY_NAMES, PROCESS_NAMES, STAGE_NAMES } from './called';

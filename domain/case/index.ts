/**
 * One customer's matter, from inquiry to cash: the words and shapes that every other area shares, and the keys that
 * make the same content the same case. Keys are SHA-256 over normalised content; nothing here reads a clock.
 */
export * from './types';
export { caseIdOf, contactKeyOf, contactMarkOf, contentKeyOf, sourceKeyOf, keyOf, type ContactMark } from './keys';
export { isAutomatic } from './automatic';
export { casesNamedIn, matchReply, type MatchedReply, type RepliedCase } from './matchReply';

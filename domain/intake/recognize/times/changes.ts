import { anyLanguage } from '../../../language';

/** Say that a time is exchanged for another, so that "from … to …" is no range. */
export const CHANGE_WORDS = anyLanguage(({ dates }) => dates.givenUp.changes).replaceAll('[a-z]', '\\p{L}');

/** Announces, right before a time, that it is exchanged for another. */
export const CHANGE = new RegExp(String.raw`(?<!\p{L})(?:${CHANGE_WORDS})(?!\p{L})[^.!?\n]{0,50}$`, 'iu');

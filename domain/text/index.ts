/**
 * Text as customers send it, made safe to store, compare and show, and the newest message of a mail told apart from what
 * hangs below it. Nothing here reads meaning. Every step is linear in the text's length.
 */
export { newestMessage, ownWordsIn, type NewestMessage } from './newestMessage';
export { plainFigures } from './plainFigures';
export { plainName, plainNameIn, withPlainNames } from './plainNames';
export { cutText, READ_LIMIT, TEXT_LIMIT, tidyLine, tidyText } from './tidy';

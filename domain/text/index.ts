/**
 * Text as customers send it: made safe to store, compare and show, the newest message of a mail told apart from what hangs
 * below it, words folded and stemmed for comparison, phrases and their negation, the language. Nothing here reads meaning.
 * Every step is linear in the text's length.
 */
export { cleanName, cleanSubject, firstNameOf } from './clean';
export { fold, wordsOf } from './fold';
export { LANGUAGES, languageOfText } from './language';
export { isNegated } from './negation';
export { newestMessage, ownWordsIn, type NewestMessage } from './newestMessage';
export { CLAUSE_END, phrases, SENTENCE_END, type Phrases } from './phrases';
export { plainName, plainNameIn, withPlainNames } from './plainNames';
export { STOP_WORDS } from './stopWords';
export { stemOf } from './stem';
export { cutText, READ_LIMIT, TEXT_LIMIT, tidyLine, tidyText } from './tidy';

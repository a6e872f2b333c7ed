/**
 * Text as customers send it: made safe to store, compare and show, the newest message of a mail told apart from what hangs
 * below it, words folded and stemmed for comparison, phrases and their negation, the language, and what names nobody. Nothing here
 * reads what is wanted.
 * Every step is linear in the text's length.
 */
export { cleanName, cleanSubject, firstNameOf } from './clean';
export { fold, wordsOf } from './fold';
export { languageOfText } from './language';
export { isNegated } from './negation';
export { newestMessage, type NewestMessage, ownWordsIn } from './newestMessage';
export { CLAUSE_END, phrases, type Phrases, SENTENCE_END } from './phrases';
export { isPlainObject, plainName, plainNameIn, UNSAFE_NAMES, withPlainNames } from './plainNames';
export { NAME_PARTICLE, TIED_NAME } from './nameShape';
export { isDuty, isNoName } from './noName';
export { plainFigures } from './plainFigures';
export { stemOf } from './stem';
export { entryIn } from './entryIn';
export { fileNameOf } from './fileName';
export { wordsByClause } from './wordsByClause';
export { complaintLine, cutSentences, cutText, READ_LIMIT, TEXT_LIMIT, tidyLine, tidyText } from './tidy';

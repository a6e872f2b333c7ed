/**
 * What somebody wants from the business, how sure that is, and what to do next, without a language model.
 *
 * Model: the newest message is read without quotes, signatures and sentences that address software. The language packs'
 * phrases hear what cannot wait, opt-outs and intents, a lexicon bulk mail; a linear classifier trained
 * on the profile's own words and on past corrections finds the service. Ordered rules turn the facts into priority, review
 * and output, and each leaves its reason. Same inquiry, same profile, same answer.
 *
 * Sources: the profile; the inquiry as `domain/message` reads it.
 */
export { correctionsFrom, type Correction, type IgnoredCorrection, type RecordedEvent } from './engine/corrections';
export { localEngine, type LocalEngine } from './engine/localEngine';
export { closedNoticeOf, ownSubjectOf, ownTextOf, withoutQuestions, type OwnQuestion } from './engine/messages/draft';
export { classificationOutput } from './engine/output';
export {
	trainTextClassifier,
	type TextClassifier,
	type TextClassifierOptions,
	type TextExample,
	type TextPrediction,
} from './engine/textClassifier';
export {
	checkDraft,
	harmsOf,
	classificationRequest,
	modelFailed,
	readModelClassification,
	steersSoftware,
	type CheckedDraft,
	type ClassificationRequest,
	type ModelContext,
} from './asked';
export { isUnsure } from './isUnsure';

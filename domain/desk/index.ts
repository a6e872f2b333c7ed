/**
 * The desk: what each page shows of cases, events, messages and reviews at a moment, and the links that pages are opened by.
 *
 * Model: a page's view is a pure function of what the ledger holds, the profile and now, in words and in the business's zone. A
 * link names a page, what it is about and when it ends, and is signed with HMAC-SHA-256; a form carries a token of the page it
 * stands on. What a person changed is told by words, along the longest common subsequence (Myers' problem, on whole words).
 */
export { formToken, isFormToken, LINK_PAGES, LINK_SETTINGS, linkTo, readLink, type FormPlace, type LinkPage, type LinkPlace, type ReadLink } from './links';
export { differenceOf, sameLines } from './difference';
export { takeBackOf, type TakeBack } from './takeBack';
export { customerOf, type CaseLine } from './caseLine';
export { detailRows, labelOf, subjectCalled, type StoryLine } from './story';
export { approvalsOf, approversOf, bodyOf, isEditable, mootBecause, needOf, newerOf, reviewView, type Related, type ReviewCard, type ReviewView } from './reviewCard';
export {
	boardView,
	caseView,
	inboxView,
	OPEN_STAGES,
	type BoardFilter,
	type BoardView,
	type CaseFacts,
	type CaseView,
	type InboxView,
} from './views';
export {
	actionsFor,
	MESSAGE_ACTIONS,
	MOST_ON_THEIR_WAY,
	NEEDS_A_PERSON,
	OUTBOX_GROUPS,
	outboxView,
	situationOf,
	type MessageAction,
	type MessageSituation,
	type OutboxLine,
	type OutboxView,
} from './outbox';
export {
	answersKey,
	answerView,
	appointmentView,
	escalationOf,
	escalationView,
	invoiceStateView,
	languageOf,
	readAnswers,
	seenMark,
	statusView,
	tookOnBy,
	type AnswerView,
	type AppointmentView,
	type SeenVisit,
	type EscalationView,
	type InvoiceStateView,
	type Question,
	type StatusView,
} from './customers';
export { readApprovalPost, settleApproval, type ApprovalAsk, type ApprovalPost, type ApprovalResult, type ApprovalRules, type ItemDecision, type ReadPost } from './approval';
export { nowView, type NowList, type NowView } from './now';
export { AGES_MS, LOOKED_AFTER_BY, runningView, SEEN_EVERY_MS, seenSetting, type RunningFacts, type RunningLine, type RunningView } from './running';
export { isAway, settingsView, standInFor, teamView, withSettings, withTeamChange, type SettingsFacts, type SettingsView, type TeamChange, type TeamView } from './staff';
export { findingSaid, findingsSaid, inFieldNames } from './settings/fieldNames';
export { changesBetween, type Change } from './settings/changes';
export { partView, withoutOrMoved, withPart, type EntryMove, type FieldView, type PartFacts, type PartView } from './settings/partForm';
export { partBy, PARTS, type Part, type PartField } from './settings/parts';
export { channelNamed, priorityCalled, processCalled, sayNamed } from './called';
export { amountText, inOneLine, inPlainWords, inWords, sayTo, spanText, whenIn, whenOf } from './when';
export { midnight, teamTimes, visitSpan, visitsView, type DifferenceCard, type PersonDays, type TakenTime, type TeamTimes, type VisitLine, type VisitsFacts, type VisitsView } from './visits';
export type { Choice, ClockView, Decider, DeskCase, DeskEvent, DiffPart, Row, When, Words } from './types';

/**
 * The desk's and the customers' pages as whole HTML documents.
 *
 * Model: view components are pure functions of a view (`domain/desk`) and a frame: who looks, the form's marks, the nonce of the
 * one inlined stylesheet. Every value goes through preact's renderer, which makes it a text or an attribute; texts of others
 * stand isolated in their direction. There is no script, nothing to fetch, and a page decides nothing when it is opened.
 */
export { contentSecurityPolicy, pageHeaders } from './kit';
export { boardPage, casePage, inboxPage, nowPage, outboxPage, reportsPage, type ReportsView, reviewPage, runningPage, settingsPage, type TeamFrame, teamNoticePage, teamPage } from './teamPages';
export { estimateDeskPage, type EstimateDeskView, estimatePage } from './estimatePages';
export { planPage, type PlanView } from './planPage';
export { partPage, versionPage, type VersionView } from './settingsPages';
export { answerPage, appointmentPage, escalationPage, invoiceStatePage, linkNoticePage, plainPage, reviewLinkPage, statusPage, type AppointmentOutcome, type LinkFrame } from './linkPages';
export { visitsPage } from './visitPages';
export { approvalPage, type ApprovalItem } from './approvalPage';

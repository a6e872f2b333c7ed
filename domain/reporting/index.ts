/**
 * Handoff Report: how the business's handoffs go, and which one to repair first.
 *
 * Model: the store makes times and counts of each case's events; each case becomes a row of them, is added to every figure and
 * is kept by none, so a year needs no more memory than a week. Every figure is a count over those rows, so it can be recounted
 * from the file of one row per case that goes with it. What is not over yet is never left out: waits are estimated
 * with those that still wait, and the period before is seen after the same time as this one. An audit needs no record: it
 * multiplies what people say, prints every assumption, and takes what the record measured in place of them.
 *
 * Sources: the record of cases; the profile's hours, first clock and currency; the formulas named in `statistics`.
 */
export { auditReport, type AuditReport, type Assumption, type RankedHandoff } from './audit/audit';
export { measureTally, type Measured } from './audit/measured';
export { DEFINITIONS, TERMS } from './definitions';
export { caseFacts, type CaseFacts } from './facts';
export { REPORT_COLUMNS, type ReportRow } from './performance/caseRow';
export type { WaitFigures } from './performance/context';
export type { Finding } from './performance/findings';
export type { NamedGroup } from './performance/figures';
export type { GroupFigures } from './performance/leads';
export { DEFAULT_BANDS, performanceTally, type PerformanceInput, type PerformanceReport, type PerformanceTally, type ReportFilter } from './performance/performance';
export { receivablesTally, type OpenInvoice, type Receivables } from './performance/receivables';
export type { Waiting, WaitingLead } from './performance/waiting';
export { PERIODS, periodOf, type PeriodKind, type ReportPeriod } from './period';
export { questionFor, type Mark, type ReportedCase, type ReportQuestion } from './question';
export type { Share, Spread } from './statistics';

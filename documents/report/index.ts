/**
 * The reports for people, as mails and as parts of a page: a mail in the HTML that Gmail and Outlook both show (tables, colours and widths on the elements
 * themselves, no style sheet, picture or drawing), which is a page as well, and its plain text. Everything is escaped as it
 * is written.
 */
export { auditMail } from './auditMail';
export { performanceMail, type ReportMail } from './performanceMail';
export { auditPart, performancePart, performanceParts, REPORT_STYLES } from './page';
export type { CaseNames } from './performanceSections';
export { reportCsv } from './reportCsv';

import { formatInstant } from '../../../domain/calendar';
import type { ExportedCase } from '../../../ledger';
import { isRecord } from '../../shared/parameters';

type Column = [heading: string, field: (exported: ExportedCase, zone: string) => string | undefined];

const COLUMNS: Column[] = [
	['Case ID', ({ case: one }) => one.caseId],
	['Stage', ({ case: one }) => one.stage],
	['Priority', ({ case: one }) => one.priority],
	['Owner ID', ({ case: one }) => one.owner?.id],
	['Owner Name', ({ case: one }) => one.owner?.name],
	['Opened At', ({ case: one }, zone) => formatInstant(one.openedAt, zone)],
	['Updated At', ({ case: one }, zone) => formatInstant(one.updatedAt, zone)],
	['Due At', ({ case: one }, zone) => (one.dueAt === undefined ? undefined : formatInstant(one.dueAt, zone))],
	['Channel', ({ case: one }) => one.data.inquiry.channel],
	['Name', ({ case: one }) => one.data.inquiry.contact.name],
	['Email', ({ case: one }) => one.data.inquiry.contact.email],
	['Phone', ({ case: one }) => one.data.inquiry.contact.phone],
	['Company', ({ case: one }) => one.data.inquiry.contact.company],
	['Subject', ({ case: one }) => one.data.inquiry.subject],
	['Text', ({ case: one }) => one.data.inquiry.text],
	['Service', ({ case: one }) => textIn(one.data.classification, 'service')],
	['Intent', ({ case: one }) => textIn(one.data.classification, 'intent')],
	['Events', ({ events }) => String(events.length)],
];

export const CASE_COLUMNS = COLUMNS.map(([heading]) => heading);

/** A case as a line of a table; times in the zone given. */
export function caseRow(exported: ExportedCase, zone: string): Array<string | undefined> {
	return COLUMNS.map(([, field]) => field(exported, zone));
}

/** Sections are kept as they were given, whatever they hold. */
function textIn(section: unknown, name: string): string | undefined {
	const value = isRecord(section) ? section[name] : undefined;
	return typeof value === 'string' ? value : undefined;
}

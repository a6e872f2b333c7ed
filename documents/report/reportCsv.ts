import { REPORT_COLUMNS, type ReportRow } from '../../domain/reporting';
import { csvHeading, csvLine } from '../csv';

/** The heading, then the lines of each page of cases, made as they are asked for. */
export async function* reportCsv(pages: Iterable<ReportRow[]> | AsyncIterable<ReportRow[]>): AsyncGenerator<string> {
	yield csvHeading(REPORT_COLUMNS);
	// A row has its fields in the order of the columns.
	for await (const rows of pages) yield rows.map((row) => csvLine(Object.values(row))).join('');
}

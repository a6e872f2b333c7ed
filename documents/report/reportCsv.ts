import { REPORT_COLUMNS, type ReportRow } from '../../domain/reporting';
import { csvHeading, csvLine } from '../csv';

/** One line for each case, made as it is asked for. */
export function* reportCsv(rows: Iterable<ReportRow>): Generator<string> {
	yield csvHeading(REPORT_COLUMNS);
	for (const row of rows) yield csvLine(REPORT_COLUMNS.map((column) => row[column]));
}

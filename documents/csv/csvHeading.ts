import { csvLine } from './csvLine';

/** Without it, Excel takes a file for one in the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** The heading of a file for a spreadsheet, in UTF-8. Files for another program's import page do without the mark. */
export function csvHeading(columns: readonly string[]): string {
	return BYTE_ORDER_MARK + csvLine(columns);
}

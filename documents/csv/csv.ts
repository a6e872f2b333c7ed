import { csvLine } from './csvLine';

/** A whole file: its heading, then the rows. */
export function csv(columns: readonly string[], rows: Array<Array<string | undefined>>): string {
	return [columns, ...rows].map(csvLine).join('');
}

import type { DocumentNumber, DocumentNumberInput } from '../ledger';
import { placeholders } from './conditions';
import type { Dialect, Sql } from './database';
import { nextNumber } from './nextNumber';
import { integer, optionalInteger, text } from './rows';
import { instant, keyText, seriesText } from './values';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The rows of all the series are held first, so that one document is not numbered twice where two series meet. */
export async function numberDocument(sql: Sql, dialect: Dialect, input: DocumentNumberInput): Promise<DocumentNumber> {
	const series = seriesText(input.series, 'series');
	const all = [...new Set([series, ...input.earlierSeries.map((one) => seriesText(one, 'earlierSeries'))])].sort();
	const madeAt = instant(input.madeAt, 'madeAt');
	const now = instant(input.now, 'now');
	const places = placeholders(all);
	await sql.query('INSERT INTO sequences (series, last_number) VALUES (?, 0) ON CONFLICT (series) DO NOTHING', [series]);
	await sql.query(`SELECT series FROM sequences WHERE series IN (${places}) ORDER BY series ${dialect.forUpdate}`, all);

	for (let again = 0; ; again += 1) {
		const key = keyText(again === 0 ? input.key : `${input.key}#${again + 1}`, 'key');
		const [there] = await sql.query(`SELECT * FROM issued_numbers WHERE series IN (${places}) AND number_key = ? ORDER BY issued_at`, [...all, key]);
		if (!there) {
			const { number } = await nextNumber(sql, dialect, { series, key, now, ...(input.startAt !== undefined && { startAt: input.startAt }) });
			await sql.query('UPDATE issued_numbers SET made_at = ? WHERE series = ? AND number_key = ?', [madeAt, series, key]);
			return { series, number, key, issuedAt: now, issued: true };
		}
		const before = optionalInteger(there, 'made_at') ?? madeAt;
		if (input.sameWithinDays === undefined || Math.abs(before - madeAt) <= input.sameWithinDays * DAY_MS) {
			return { series: text(there, 'series'), number: integer(there, 'issued_number'), key, issuedAt: integer(there, 'issued_at'), issued: false };
		}
	}
}

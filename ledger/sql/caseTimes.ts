import type { Stage } from '../../domain/case';
import type { CaseTimes, CaseTimesFilter, TimeMark } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Row, Sql, Value } from './database';
import { caseRecord, happening, integer, optionalInteger, text } from './rows';
import { actorOf, instant, keyText, someOf } from './values';

/** Cases read at a time: a page holds the writers of no store up, and fits in memory with everything that it brings. */
const PAGE = 500;
const MOST_MARKS = 40;

export async function* listCaseTimes(database: Database, filter: CaseTimesFilter): AsyncGenerator<CaseTimes> {
	const { since, before } = { since: instant(filter.since, 'since'), before: instant(filter.before, 'before') };
	const marks = Object.entries(filter.marks).slice(0, MOST_MARKS);
	const keep = someOf(filter.keep, 'keep', keyText);
	const touching = someOf(filter.touching, 'touching', keyText);
	const ids = (await database.read((sql) => sql.query(idsQuery(touching), [since, before, ...touching]))).map((row) => text(row, 'case_id'));
	// The store's order of texts is its own.
	ids.sort();
	for (let start = 0; start < ids.length; start += PAGE) {
		yield* await database.read((sql) => readPage(sql, ids.slice(start, start + PAGE), { marks, keep, before }));
	}
}

const CASE_COLUMNS = 'case_id, stage, priority, owner_id, owner_name, owner_email, queued_at, contact_key, data, opened_at, updated_at, due_at, erased_at, version';

/** Few types, from the index that has them: looking every event of a long period up would take as long as all the rest. */
function idsQuery(touching: string[]): string {
	return `SELECT case_id FROM events WHERE happened_at >= ? AND happened_at < ? AND type IN (${placeholders(touching)})
		UNION SELECT case_id FROM cases WHERE stage NOT IN ('paid', 'closed')`;
}

interface Wanted {
	marks: Array<[name: string, mark: TimeMark]>;
	keep: string[];
	before: number;
}

async function readPage(sql: Sql, ids: string[], { marks, keep, before }: Wanted): Promise<CaseTimes[]> {
	const these = `case_id IN (${placeholders(ids)})`;
	const pages = new Map<string, CaseTimes>();
	for (const row of await sql.query(`SELECT ${CASE_COLUMNS} FROM cases WHERE ${these} ORDER BY case_id`, ids)) {
		const one = caseRecord(row);
		pages.set(one.caseId, { case: one, marks: {}, handoffs: [], events: [] });
	}
	const counted = markQuery(marks, these, [...ids, before]);
	if (counted) {
		for (const row of await sql.query(counted.statement, counted.values)) {
			const one = pages.get(text(row, 'case_id'));
			if (one) one.marks = readMarks(row, marks);
		}
	}
	for (const row of await sql.query(`SELECT case_id, from_stage, to_stage, completed_at FROM handoffs WHERE ${these} AND completed_at < ? ORDER BY completed_at`, [...ids, before])) {
		pages.get(text(row, 'case_id'))?.handoffs.push({ from: text(row, 'from_stage') as Stage, to: text(row, 'to_stage') as Stage, at: integer(row, 'completed_at') });
	}
	const kept = `SELECT case_id, type, happened_at, actor, data FROM events WHERE ${these} AND ${ofTypes(keep)} AND happened_at < ? ORDER BY happened_at, sequence`;
	for (const row of await sql.query(kept, [...ids, ...keep, before])) pages.get(text(row, 'case_id'))?.events.push(happening(row));
	return [...pages.values()];
}

/** One pass over a page's events, each mark a column of its own. */
function markQuery(marks: Wanted['marks'], these: string, those: Value[]): { statement: string; values: Value[] } | undefined {
	if (marks.length === 0) return undefined;
	const values: Value[] = [];
	const columns = marks.map(([, mark], index) => {
		const types = someOf(mark.types, 'types', keyText);
		values.push(...types);
		const conditions = [`type IN (${placeholders(types)})`];
		if (mark.by) {
			const actors = mark.by.filter((actor) => actor !== null).map((actor) => actorOf(actor, 'by'));
			values.push(...actors);
			const anybody = mark.by.includes(null) ? ['actor IS NULL'] : [];
			conditions.push(`(${[...anybody, ...(actors.length > 0 ? [`actor IN (${placeholders(actors)})`] : [])].join(' OR ')})`);
		}
		const when = conditions.join(' AND ');
		return mark.which === 'first' ? `MIN(CASE WHEN ${when} THEN happened_at END) AS m${index}` : `SUM(CASE WHEN ${when} THEN 1 ELSE 0 END) AS m${index}`;
	});
	const types = [...new Set(marks.flatMap(([, mark]) => mark.types))];
	return {
		statement: `SELECT case_id, ${columns.join(', ')} FROM events WHERE ${these} AND happened_at < ? AND ${ofTypes(types)} GROUP BY case_id`,
		values: [...values, ...those, ...types],
	};
}

function readMarks(row: Row, marks: Wanted['marks']): Record<string, number> {
	return Object.fromEntries(
		marks.flatMap(([name, { which }], index) => {
			const value = optionalInteger(row, `m${index}`);
			return value === undefined || (which === 'count' && value === 0) ? [] : [[name, value]];
		}),
	);
}

/**
 * An expression, for on the bare column SQLite would look each case up once for each type (events_by_case_and_type), which
 * takes twice as long as reading a case's few events.
 */
function ofTypes(types: readonly string[]): string {
	return `(type || '') IN (${placeholders(types)})`;
}

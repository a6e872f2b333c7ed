import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CaseFilter } from '../../../ledger';
import { caseQuery } from '../../../ledger/sql/listCases';
import { OPEN_CASES } from '../../../ledger/sql/workload';
import { openSqliteDatabase } from '../../../ledger/sqlite/openSqliteLedger';
import type { SqliteDatabase } from '../../../ledger/sqlite/sqliteDatabase';
import type { Value } from '../../../ledger/sql/database';
import { eventQuery } from '../../../ledger/sql/events';

/** Each list finds its rows by an index, in the order it gives them where it can. */
let folder: string;
let database: SqliteDatabase;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ledger-plans-'));
	database = await openSqliteDatabase(join(folder, 'ledger.sqlite'), 1_000);
});
afterAll(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

const planOf = async ({ statement, values }: { statement: string; values: Value[] }) =>
	(await database.read((sql) => sql.query(`EXPLAIN QUERY PLAN ${statement}`, values))).map(({ detail }) => String(detail));

test.each<[CaseFilter, string]>([
	[{}, 'cases_by_opening'],
	[{ openedSince: 1, openedBefore: 2 }, 'cases_by_opening'],
	[{ after: { openedAt: 1, caseId: 'c' } }, 'cases_by_opening'],
	[{ stages: ['inquiry'] }, 'cases_by_stage'],
	[{ ownerId: 'a' }, 'cases_by_owner'],
	[{ unassigned: true }, 'cases_by_owner'],
	[{ unassigned: false }, 'cases_by_opening'],
	[{ contactKey: 'a' }, 'cases_by_contact'],
	[{ withoutEvents: ['reply.sent'] }, 'events_by_case_and_type'],
	[{ withEvents: ['reply.sent'] }, 'events_by_case_and_type'],
])('cases by %j', async (filter, index) => {
	const plan = await planOf(caseQuery(filter));
	expect(plan.join('\n')).toContain(index);
	expect(plan.filter((step) => /^SCAN (?!.*USING)|TEMP B-TREE/.test(step))).toEqual([]);
});

test.each([
	[{}, /USING INTEGER PRIMARY KEY|^SCAN events$/],
	[{ afterSequence: 5 }, /USING INTEGER PRIMARY KEY/],
	[{ caseId: 'c' }, /USING INDEX events_by_case/],
	[{ caseId: 'c', afterSequence: 5 }, /USING INDEX events_by_case/],
	[{ caseId: 'c', types: ['a'] }, /USING INDEX events_by_case_and_type/],
	[{ types: ['a'], afterSequence: 5 }, /USING INDEX events_by_type/],
])('events by %j', async (filter, expected) => {
	const plan = await planOf(eventQuery(filter));
	expect(plan).toEqual([expect.stringMatching(expected)]);
});

test('open cases by owner', async () => {
	expect(await planOf({ statement: OPEN_CASES, values: [] })).toEqual([
		expect.stringContaining('USING COVERING INDEX cases_open_by_owner'),
	]);
});

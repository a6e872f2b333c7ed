import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CaseFilter } from '../../../ledger';
import { WAITING } from '../../../ledger/sql/assignByChoice';
import { caseQuery } from '../../../ledger/sql/listCases';
import { OPEN_CASES } from '../../../ledger/sql/workload';
import { openSqliteDatabase } from '../../../ledger/sqlite/openSqliteLedger';
import type { SqliteDatabase } from '../../../ledger/sqlite/sqliteDatabase';
import type { Value } from '../../../ledger/sql/database';
import { overQuery } from '../../../ledger/sql/applyRetention';
import { eventQuery } from '../../../ledger/sql/events';
import { eventsOfQuery } from '../../../ledger/sql/exportCases';
import { COUNTS, responseQuery } from '../../../ledger/sql/metrics';
import { newEventsQuery } from '../../../ledger/sql/newEvents';
import { carryQuery, COUNTED, doubtQuery, DUE_UP_TO, leaseMessagesQuery, messageQuery, wrongMessageLeasesQuery } from '../../../ledger/sql/messages';
import { reviewQuery } from '../../../ledger/sql/reviews';
import { slotQuery } from '../../../ledger/sql/slots';
import { DUE_COUNTS, leaseWorkQuery, wrongLeasesQuery } from '../../../ledger/sql/work';

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
	[{ queued: true }, 'cases_queued'],
	[{ queued: false }, 'cases_by_opening'],
	[{ contactKey: 'a' }, 'cases_by_contact'],
	[{ withoutEvents: ['reply.sent'] }, 'events_by_case_and_type'],
	[{ withEvents: ['reply.sent'] }, 'events_by_case_and_type'],
	[{ dueBy: 1 }, 'cases_by_due'],
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

test('cases that wait before another', async () => {
	expect(await planOf({ statement: WAITING, values: [1, 'c', 10] })).toEqual([expect.stringContaining('USING INDEX cases_queued')]);
});

test('open cases by owner', async () => {
	expect(await planOf({ statement: OPEN_CASES, values: [] })).toEqual([
		expect.stringContaining('USING COVERING INDEX cases_open_by_owner'),
	]);
});

test.each<[string, { statement: string; values: Value[] }, RegExp]>([
	['new events', newEventsQuery({ after: 5 }, 9), /USING INTEGER PRIMARY KEY/],
	['new events of two types', newEventsQuery({ after: 5, types: ['a', 'b'] }, 9), /USING (INTEGER PRIMARY KEY|INDEX events_by_type)/],
	['events of a page of cases', eventsOfQuery(['a', 'b']), /USING INDEX events_by_case /],
	['cases by stage', { statement: COUNTS.stages, values: [] }, /USING COVERING INDEX cases_by_stage/],
	['cases without owner', { statement: COUNTS.unassigned, values: [] }, /USING COVERING INDEX cases_open_by_owner/],
	['cases opened in a period', { statement: COUNTS.opened, values: [1, 2] }, /USING COVERING INDEX cases_by_opening/],
	['handoffs of a period', { statement: COUNTS.handoffs, values: [1, 2] }, /USING COVERING INDEX handoffs_by_time/],
	['events of a period', { statement: COUNTS.events, values: [1, 2] }, /USING COVERING INDEX events_by_time/],
	['first responses', responseQuery({ since: 1, before: 2, types: ['a'] }), /USING INDEX cases_by_opening/],
	['slots', slotQuery({ resources: ['a', 'b'], from: 1, to: 2, now: 1 }), /USING INDEX slots_by_resource/],
	['cases to erase', overQuery('erase', 5, undefined), /USING (COVERING )?INDEX cases_over/],
	['cases to delete, further on', overQuery('delete', 5, { updatedAt: 1, caseId: 'a' }), /USING (COVERING )?INDEX cases_over/],
])('%s', async (_, query, expected) => {
	const plan = (await planOf(query)).join('\n');
	expect(plan).toMatch(expected);
	expect(plan).not.toMatch(/SCAN (?!.*USING)/);
});

const SQLITE = { text: '', risingKey: '', forUpdate: '', skipLocked: '', quoted: String };
const leasing = { token: 't', limit: 20, leaseMs: 1, now: 5 };

test.each<[string, { statement: string; values: Value[] }, string]>([
	['work', leaseWorkQuery(SQLITE, { ...leasing, process: 'followUp' }), 'SEARCH work USING COVERING INDEX work_due (process=? AND urgency=? AND due_at<?)'],
	['messages', leaseMessagesQuery(SQLITE, leasing), 'SEARCH messages USING COVERING INDEX messages_due (urgency=? AND due_at<?)'],
	['messages of a channel', leaseMessagesQuery(SQLITE, { ...leasing, channels: ['sms'] }), 'SEARCH messages USING COVERING INDEX messages_due (urgency=? AND due_at<?)'],
	['the number of messages', { statement: DUE_UP_TO, values: [5, 5, 5, 5, 80] }, 'SEARCH messages USING COVERING INDEX messages_due (urgency=? AND due_at<?)'],
])('%s that is due, one range for each urgency, in its order', async (_, query, range) => {
	const plan = await planOf(query);
	expect(plan.filter((step) => step === range).length).toBe(4);
	expect(plan.join('\n')).not.toMatch(/TEMP B-TREE|SCAN (work|messages)/);
});

test.each<[string, { statement: string; values: Value[] }, RegExp]>([
	['work of a lease', { statement: 'SELECT * FROM work WHERE token = ?', values: ['t'] }, /USING INDEX work_by_token/],
	['what is due of each process', { statement: DUE_COUNTS.work, values: [5] }, /USING COVERING INDEX work_due /],
	['how many messages are due', { statement: DUE_COUNTS.messages, values: [5] }, /USING COVERING INDEX messages_due /],
	['leases of work that a wrong clock made', wrongLeasesQuery(SQLITE, { ...leasing, process: 'followUp' }), /USING INDEX work_by_token/],
	['leases of messages that a wrong clock made', wrongMessageLeasesQuery(SQLITE, leasing), /USING INDEX messages_leased/],
	['messages in doubt', { statement: doubtQuery(SQLITE), values: [5, 9, 5] }, /USING INDEX messages_leased/],
	['messages of one digest', carryQuery(SQLITE, { key: 'k', to: 'a', channel: 'email', token: 't', digestKey: 'd' }, 9, 5), /USING INDEX messages_to_digest/],
	['messages that count under a name', { statement: COUNTED, values: ['a', 1, 9] }, /USING COVERING INDEX message_counts_by_name/],
	['what was carried', { statement: 'SELECT case_id FROM messages WHERE message_key = ? OR carried_by = ?', values: ['a', 'a'] }, /USING INDEX messages_carried/],
	['messages', messageQuery({}), /USING INDEX messages_by_creation/],
	['messages of a case', messageQuery({ caseId: 'c', audience: 'customer' }), /USING INDEX messages_by_case/],
	['messages in a state, further on', messageQuery({ states: ['queued'], after: { createdAt: 1, key: 'a' } }), /USING INDEX messages_by_(state|creation)/],
	['reviews that wait', reviewQuery({ states: ['waiting'] }), /USING INDEX reviews_by_state/],
	['reviews of a case', reviewQuery({ caseId: 'c' }), /USING INDEX reviews_by_case/],
	['reviews that expire', reviewQuery({ expiresBy: 5 }), /USING INDEX reviews_(expiring|by_state)/],
])('%s', async (_, query, expected) => {
	const plan = (await planOf(query)).join('\n');
	expect(plan).toMatch(expected);
	expect(plan).not.toMatch(/SCAN (?!.*USING|ended|wrong|same|counted_rows)/);
});

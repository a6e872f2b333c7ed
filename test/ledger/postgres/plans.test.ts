import { Client } from 'pg';

import { STAGES } from '../../../domain/case';
import type { CaseFilter, EventFilter } from '../../../ledger';
import { openPostgresDatabase } from '../../../ledger/postgres/openPostgresLedger';
import type { PostgresDatabase } from '../../../ledger/postgres/postgresDatabase';
import { overQuery } from '../../../ledger/sql/applyRetention';
import { WAITING } from '../../../ledger/sql/assignByChoice';
import type { Value } from '../../../ledger/sql/database';
import { eventQuery } from '../../../ledger/sql/events';
import { eventsOfQuery } from '../../../ledger/sql/exportCases';
import { caseQuery } from '../../../ledger/sql/listCases';
import { COUNTS, responseQuery } from '../../../ledger/sql/metrics';
import { newEventsQuery } from '../../../ledger/sql/newEvents';
import { carryQuery, COUNTED, doubtQuery, DUE_UP_TO, leaseMessagesQuery, messageQuery } from '../../../ledger/sql/messages';
import { reviewQuery } from '../../../ledger/sql/reviews';
import { slotQuery } from '../../../ledger/sql/slots';
import { DUE_COUNTS, leaseWorkQuery } from '../../../ledger/sql/work';
import { OPEN_CASES } from '../../../ledger/sql/workload';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { DAY, T0 } from '../inquiries';
import { placeOn } from './placeOn';

const CASES = 100_000;
const EVENTS = 1_000_000;
const FUTURE_WORK = 200_000;
const DUE_WORK = 20_000;
const MESSAGES = 200_000;
/** One case each quarter of an hour: nearly three years. */
const APART = 15 * 60_000;

describePostgres(`plans over ${EVENTS} events`, () => {
	let server: PostgresServer;
	let database: PostgresDatabase;
	beforeAll(async () => {
		server = await startPostgres({ settings: { shared_buffers: '512MB', maintenance_work_mem: '128MB', max_wal_size: '4GB', autovacuum: 'off' } });
		const place = placeOn(server);
		database = await openPostgresDatabase(place);
		const client = new Client(server);
		await client.connect();
		await client.query(`SET search_path TO ${place.schema}`);
		for (const statement of FILLED) await client.query(statement);
		await client.end();
	}, 180_000);
	afterAll(async () => {
		await database?.close();
		await server?.stop();
	});

	/** What each step of the plan does to which table, and by which index. */
	const planOf = async ({ statement, values }: { statement: string; values: readonly Value[] }): Promise<string[]> => {
		const [row] = await database.read((sql) => sql.query(`EXPLAIN (FORMAT JSON) ${statement}`, values));
		return stepsOf((row['QUERY PLAN'] as Array<{ Plan: Step }>)[0].Plan);
	};
	const expectIndexes = async (query: { statement: string; values: readonly Value[] }) => {
		const steps = await planOf(query);
		expect(steps.filter((step) => step.startsWith('Seq Scan'))).toEqual([]);
		expect(steps.some((step) => /^(Bitmap )?Index/.test(step))).toBe(true);
	};

	const last = T0 + CASES * APART;
	test.each<[CaseFilter]>([
		[{}],
		[{ openedSince: last - DAY, openedBefore: last }],
		[{ after: { openedAt: T0 + 5_000 * APART, caseId: 'c_5000' } }],
		[{ stages: ['inquiry'] }],
		[{ stages: ['intake', 'scheduled'], limit: 1_000 }],
		[{ ownerId: 'owner 7' }],
		[{ unassigned: true }],
		[{ unassigned: false }],
		[{ queued: true }],
		[{ contactKey: 'contact 77' }],
		[{ dueBy: T0 + 10 * DAY }],
		[{ withoutEvents: ['reply.sent'], stages: ['inquiry'] }],
		[{ withEvents: ['type 3'], openedSince: last - DAY }],
	])('cases by %j', async (filter) => {
		await expectIndexes(caseQuery(filter));
	});

	test.each<[EventFilter]>([
		[{}],
		[{ afterSequence: EVENTS - 100 }],
		[{ caseId: 'c_500' }],
		[{ caseId: 'c_500', types: ['type 3'] }],
		[{ types: ['type 3'], afterSequence: 10 }],
		[{ types: ['type 3', 'type 4'], afterSequence: EVENTS - 5_000 }],
	])('events by %j', async (filter) => {
		await expectIndexes(eventQuery(filter));
	});

	test.each([
		['new events', newEventsQuery({ after: EVENTS - 500 }, EVENTS)],
		['new events of two types', newEventsQuery({ after: 100, types: ['type 3', 'type 4'] }, EVENTS)],
		['new events by stage', newEventsQuery({ after: EVENTS - 500, stages: ['inquiry'] }, EVENTS)],
		['the highest sequence', { statement: 'SELECT COALESCE(MAX(sequence), 0) AS highest FROM events', values: [] }],
		['events of a page of cases', eventsOfQuery(Array.from({ length: 100 }, (_, index) => `c_${index}`))],
		['cases that wait before another', { statement: WAITING, values: [last, 'c_1', 1_000] }],
		['open cases by owner', { statement: OPEN_CASES, values: [] }],
		['cases by stage', { statement: COUNTS.stages, values: [] }],
		['cases without owner', { statement: COUNTS.unassigned, values: [] }],
		['cases opened in a month', { statement: COUNTS.opened, values: [last - 30 * DAY, last] }],
		['handoffs of a month', { statement: COUNTS.handoffs, values: [last - 30 * DAY, last] }],
		['events of a month by type', { statement: COUNTS.events, values: [last - 30 * DAY, last] }],
		['first responses of a month', responseQuery({ since: last - 30 * DAY, before: last, types: ['type 3', 'type 4'], by: ['human'] })],
		['slots of two resources', slotQuery({ resources: ['resource 1', 'resource 2'], from: last - DAY, to: last, now: T0 })],
		['cases to erase', overQuery('erase', T0 + 100 * DAY, undefined)],
		['cases to delete, further on', overQuery('delete', T0 + 100 * DAY, { updatedAt: T0 + 50 * DAY, caseId: 'c_1' })],
		['a case by content', { statement: 'SELECT * FROM cases WHERE content_key = ? ORDER BY occurrence DESC LIMIT 1', values: ['content 5'] }],
		['what belongs to a case', { statement: 'DELETE FROM claims WHERE case_id = ?', values: ['c_5'] }],
		['slots of a case', { statement: 'DELETE FROM slots WHERE case_id = ?', values: ['c_5'] }],
		['holds that ended', { statement: 'DELETE FROM slots WHERE resource = ? AND held_until < ?', values: ['resource 1', T0] }],
		['the number of messages that are due', { statement: DUE_UP_TO, values: [T0, T0, T0, T0, 80] }],
	])('%s', async (_, query) => {
		await expectIndexes(query);
	});

	const leasing = { token: 'token', limit: 20, leaseMs: 60_000, now: T0 };
	const dialect = () => database.dialect;
	test.each<[string, () => { statement: string; values: Value[] }]>([
		['work that is due', () => leaseWorkQuery(dialect(), { ...leasing, process: 'intake' })],
		['work where little is due', () => leaseWorkQuery(dialect(), { ...leasing, process: 'collection' })],
		['messages that are due', () => leaseMessagesQuery(dialect(), leasing)],
		['messages of a channel', () => leaseMessagesQuery(dialect(), { ...leasing, channels: ['sms'] })],
	])('%s: as few rows are read as are given', async (_, query) => {
		const { statement, values } = query();
		const steps = await database.write(async (sql) => {
			const [row] = await sql.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`, values);
			const [{ Plan: plan }] = row['QUERY PLAN'] as Array<{ Plan: Step }>;
			return allSteps(plan);
		});
		const scans = steps.filter((step) => step['Node Type'].endsWith('Scan') && step['Relation Name'] !== undefined);
		expect(scans.map((step) => step['Node Type'])).not.toContain('Seq Scan');
		const read = scans.reduce((sum, step) => sum + step['Actual Rows'] * step['Actual Loops'] + (step['Rows Removed by Filter'] ?? 0), 0);
		// Found, and then changed.
		expect(read).toBeLessThanOrEqual(2 * leasing.limit);
		expect(steps[0]['Actual Rows']).toBeLessThanOrEqual(leasing.limit);
	});

	test.each<[string, { statement: string; values: readonly Value[] }]>([
		['work of a lease', { statement: 'SELECT * FROM work WHERE token = ?', values: ['t'] }],
		['work of a case', { statement: 'SELECT * FROM work WHERE case_id = ? ORDER BY process', values: ['c_5'] }],
		['what is due of each process', { statement: DUE_COUNTS.work, values: [T0] }],
		['how many messages are due', { statement: DUE_COUNTS.messages, values: [T0] }],
		['messages that count under a name', { statement: COUNTED, values: ['to:7', T0, 10] }],
		['what was carried', { statement: 'SELECT case_id FROM messages WHERE message_key = ? OR carried_by = ?', values: ['m5', 'm5'] }],
		['messages', messageQuery({})],
		['messages of a case', messageQuery({ caseId: 'c_5', audience: 'customer' })],
		['messages in doubt', messageQuery({ states: ['inDoubt'] })],
		['reviews that wait', reviewQuery({ states: ['waiting'] })],
		['reviews of a case', reviewQuery({ caseId: 'c_5' })],
		['reviews that expire', reviewQuery({ expiresBy: T0 })],
	])('%s', async (_, query) => {
		await expectIndexes(query);
	});

	test('messages whose lease ended, and those of one digest', async () => {
		for (const query of [
			{ statement: doubtQuery(dialect()), values: [T0, 9, T0] },
			carryQuery(dialect(), { key: 'k', to: 'to 5', channel: 'email', token: 't', digestKey: 'digest 5' }, T0, T0),
		]) {
			const [row] = await database.write((sql) => sql.query(`EXPLAIN (FORMAT JSON) ${query.statement}`, query.values));
			expect(stepsOf((row['QUERY PLAN'] as Array<{ Plan: Step }>)[0].Plan).filter((step) => step.startsWith('Seq Scan'))).toEqual([]);
		}
	});

	test('a table without a fitting index would be seen', async () => {
		expect(await planOf({ statement: "SELECT * FROM events WHERE actor = 'nobody'", values: [] })).toContainEqual('Seq Scan on events');
	});
});

interface Step {
	'Node Type': string;
	'Relation Name'?: string;
	'Index Name'?: string;
	'Actual Rows': number;
	'Actual Loops': number;
	'Rows Removed by Filter'?: number;
	Plans?: Step[];
}

function stepsOf(step: Step): string[] {
	const own = [step['Node Type'], step['Index Name'] && `using ${step['Index Name']}`, step['Relation Name'] && `on ${step['Relation Name']}`];
	return [own.filter(Boolean).join(' '), ...(step.Plans ?? []).flatMap(stepsOf)];
}

function allSteps(step: Step): Step[] {
	return [step, ...(step.Plans ?? []).flatMap(allSteps)];
}

const stageList = STAGES.map((stage) => `'${stage}'`).join(', ');
const FILLED = [
	`INSERT INTO cases (case_id, content_key, occurrence, contact_key, stage, owner_id, opened_at, updated_at, version, data, due_at, queued_at, queue_facts)
	SELECT 'c_' || g, 'content ' || g, 0, 'contact ' || g % 30000,
		-- Most are over.
		(ARRAY[${stageList}])[CASE WHEN g % 10 = 0 THEN 1 + g / 10 % 5 ELSE 6 + g % 2 END],
		CASE WHEN g % 50 > 0 THEN 'owner ' || g % 20 END, ${T0} + g * ${APART}::bigint, ${T0} + g * ${APART}::bigint, 1,
		'{"inquiry":{"text":"' || repeat('x', 300) || '"}}',
		CASE WHEN g % 100 = 0 THEN ${T0} + g * ${APART}::bigint END, CASE WHEN g % 500 = 0 THEN ${T0} + g END, CASE WHEN g % 500 = 0 THEN '{}' END
	FROM generate_series(1, ${CASES}) g`,
	`INSERT INTO events (case_id, type, happened_at, actor, data, event_key, recorded_at)
	SELECT 'c_' || 1 + g % ${CASES}, 'type ' || g % 12, ${T0} + g * ${APART / 10}::bigint, 'human', '{"note":"' || repeat('y', 50) || '"}', md5(g::text), ${T0}
	FROM generate_series(1, ${EVENTS}) g`,
	`INSERT INTO handoffs SELECT 'c_' || g, 'k', 'inquiry', 'intake', ${T0} + g * ${APART}::bigint FROM generate_series(1, ${CASES}) g`,
	`INSERT INTO claims (claim_key, case_id, claimed_at, released, attempt) SELECT 'k' || g, 'c_' || g, ${T0}, 0, 1 FROM generate_series(1, ${CASES}) g`,
	"INSERT INTO resources SELECT 'resource ' || g FROM generate_series(1, 50) g",
	`INSERT INTO slots (slot_key, resource, starts_at, ends_at, case_id, reserved_at, held_until)
	SELECT 's' || g, 'resource ' || 1 + g % 50, ${T0} + g * ${APART}::bigint, ${T0} + (g + 50) * ${APART}::bigint, 'c_' || g, ${T0}, CASE WHEN g % 100 = 0 THEN ${T0} + g END
	FROM generate_series(1, 50000) g`,
	`INSERT INTO work (case_id, process, due_at, urgency, attempt)
	SELECT 'c_' || 1 + g % ${CASES}, CASE WHEN g < ${CASES} THEN 'intake' ELSE 'collection' END, ${T0} + 1 + g, g % 4, 0 FROM generate_series(0, ${FUTURE_WORK - 1}) g`,
	`UPDATE work SET due_at = due_at - ${DAY} WHERE process = 'intake' AND due_at <= ${T0 + DUE_WORK}`,
	`UPDATE work SET due_at = ${T0} - 1 WHERE process = 'collection' AND case_id IN ('c_3', 'c_4', 'c_50000')`,
	`INSERT INTO messages (message_key, case_id, channel, recipient, audience, automatic, urgency, digest_key, state, state_at, attempts, created_at, due_at, content)
	SELECT 'm' || g, 'c_' || 1 + g % ${CASES}, CASE WHEN g % 8 < 7 THEN 'email' ELSE 'sms' END, 'to ' || g % 5000, 'customer', 1, g % 4, 'digest ' || g % 5000,
		CASE WHEN g % 2 = 0 THEN 'sent' WHEN g % 1001 = 0 THEN 'inDoubt' ELSE 'queued' END, ${T0}, 1, ${T0} + g,
		CASE WHEN g % 2 = 1 AND g % 1001 > 0 THEN ${T0} - 1000 + g END, '{"text":"' || repeat('z', 200) || '","events":[]}'
	FROM generate_series(0, ${MESSAGES - 1}) g`,
	`INSERT INTO message_counts SELECT 'm' || g, 'to:' || g % 5000, ${T0} + g FROM generate_series(0, ${MESSAGES - 1}) g`,
	`INSERT INTO reviews (review_id, case_id, subject, state, created_at, expires_at, content)
	SELECT 'r' || g, 'c_' || g, 'reply', CASE WHEN g % 500 = 0 THEN 'waiting' ELSE 'approved' END, ${T0} + g, ${T0} + g, '{}' FROM generate_series(1, ${CASES}) g`,
	...['cases', 'events', 'handoffs', 'claims', 'slots', 'work', 'messages', 'message_counts', 'reviews'].map((table) => `VACUUM ANALYZE ${table}`),
];

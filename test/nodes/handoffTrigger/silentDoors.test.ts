import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { ITriggerFunctions } from 'n8n-workflow';

import { parseProfile } from '../../../domain/profile';
import { openSqliteLedger, type Ledger } from '../../../ledger';
import { silentDoorsInTime } from '../../../nodes/HandoffTrigger/work/silentDoorsInTime';
import { opening } from '../../ledger/inquiries';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T15:00:00Z');
const context = { getInstanceBaseUrl: () => 'http://localhost:5678/', logger: { warn: () => undefined } } as unknown as ITriggerFunctions;
const folder = mkdtempSync(path.join(tmpdir(), 'silent-doors-'));
let ledger: Ledger;
beforeAll(async () => {
	ledger = await openSqliteLedger({ path: path.join(folder, 'ledger.sqlite') });
	await ledger.saveProfile({ profile: parseProfile({ business: { name: 'Harbor', timezone: 'UTC', email: 'desk@harbor.example' } }) as never, now: START });
});
afterAll(async () => {
	await ledger.close();
	rmSync(folder, { recursive: true, force: true });
});

const arrives = async (day: number, kind = 'twilio') => {
	const at = START + day * DAY;
	await ledger.openCase(opening({ id: `${kind}-${day}`, channel: 'sms', text: `Drain ${kind} ${day}`, receivedAt: new Date(at).toISOString(), contact: { phone: '+13125550147' }, source: { kind } }, { now: at }));
};
const notices = async () => (await ledger.listMessages({})).filter(({ events }) => events.some(({ type }) => type === 'source.silent'));

test('a silence is told once, by every process that looks, and the next one again', async () => {
	for (let day = 0; day < 30; day++) await arrives(day);
	await arrives(3, 'vonage');
	const look = silentDoorsInTime(context);
	await look(ledger, START + 29.9 * DAY);
	expect(await notices()).toEqual([]);
	await look(ledger, START + 31 * DAY);
	await look(ledger, START + 40 * DAY);
	await silentDoorsInTime(context)(ledger, START + 41 * DAY);
	expect(await notices()).toHaveLength(1);
	await arrives(42);
	// Thirteen days are the longest now.
	await look(ledger, START + 54 * DAY);
	expect(await notices()).toHaveLength(1);
	await look(ledger, START + 56 * DAY);
	expect(await notices()).toHaveLength(2);
});

test('a long history is read over several looks, and nothing is told before its end', async () => {
	for (let day = 0; day < 30; day++) await arrives(day, 'telnyx');
	const { cursor: end, events } = await ledger.newEvents({ after: 0, types: ['inquiry.received'], limit: 1000 });
	expect(end).toBeGreaterThan(0);
	const before = (await notices()).length;
	const look = silentDoorsInTime(context, 20);
	for (let looks = 0; looks < Math.floor(events.length / 20); looks++) {
		await look(ledger, START + 90 * DAY);
		expect(await notices()).toHaveLength(before);
	}
	await look(ledger, START + 90 * DAY);
	expect((await notices()).flatMap((message) => message.events.map(({ data }) => data?.source))).toContain('telnyx');
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { FEWEST_OUTCOMES, FIRST_WEIGHTS, noShowRisk } from '../../../domain/scheduling';
import { openLedger, type Ledger } from '../../../ledger';
import { historyOf, ownWeights } from '../../../nodes/AppointmentPlanner/history';

const NOW = Date.parse('2026-03-02T16:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'America/Chicago';

let folder: string;
let ledger: Ledger;
let caseId: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-history-'));
	ledger = await openLedger({ store: 'sqlite', path: path.join(folder, 'ledger.sqlite') });
	const { case: record } = await ledger.openCase({ inquiry: { id: 'm1', channel: 'email', receivedAt: '2026-03-02T15:00:00Z', text: 'A visit', contact: { email: 'dana@example.com' }, fields: {}, source: {} }, contentKey: 'k1', dedupeWindowMs: 0, now: NOW });
	caseId = record.caseId;
});
afterEach(async () => {
	await ledger.close();
	await rm(folder, { recursive: true, force: true });
});

/** Of this business every other visit is missed, where it was booked the same day as well. */
async function came(index: number, missed = index % 2 === 0): Promise<void> {
	const at = NOW - (FEWEST_OUTCOMES - index) * HOUR;
	const data = { appointment: `a_${index}`, number: 1, start: new Date(at).toISOString(), bookedAt: new Date(at - HOUR).toISOString(), resources: ['ana'] };
	await ledger.recordEvent({ caseId, type: missed ? 'appointment.noShow' : 'appointment.completed', at, key: `${index}:${missed}`, data, now: NOW });
}

test('weights are the business\'s own from so many outcomes on, and none below', async () => {
	for (let index = 1; index < FEWEST_OUTCOMES; index += 1) await came(index);
	// Somebody was marked by mistake: no outcome.
	await came(0);
	await ledger.recordEvent({ caseId, type: 'appointment.noShowUndone', at: NOW, key: 'undone', data: { appointment: 'a_0' }, now: NOW });
	expect(await ownWeights(ledger, folder, ZONE, NOW)).toBeUndefined();
	await came(0, false);
	const own = (await ownWeights(ledger, folder, ZONE, NOW + 2 * HOUR))!;
	const signs = { bookedAt: NOW, start: NOW + HOUR, timezone: ZONE };
	expect(noShowRisk(signs)).toMatchObject({ level: 'low', weights: 'first' });
	expect(noShowRisk(signs, own)).toMatchObject({ level: 'high', weights: 'own' });
	// What was never seen stays as it was.
	expect(own.deposit).toBe(FIRST_WEIGHTS.deposit);
});

test('a customer\'s earlier visits are counted', async () => {
	for (const index of [1, 2, 3]) await came(index);
	expect(await historyOf(ledger, await ledger.getCase(caseId))).toEqual({ noShows: 1, kept: 2 });
	expect(await historyOf(ledger, undefined)).toEqual({ noShows: 0, kept: 0 });
	expect(noShowRisk({ bookedAt: NOW, start: NOW + 9 * DAY, timezone: ZONE, noShows: 1, kept: 2 }).factors.map(({ code }) => code)).toEqual(expect.arrayContaining(['noShows', 'kept']));
});

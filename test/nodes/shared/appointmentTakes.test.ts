import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { appointmentId, crewsAt, findSlots, termsOf } from '../../../domain/scheduling';
import { openLedger, type Ledger, type LedgerPlace } from '../../../ledger';
import { busyOnLedger } from '../../../nodes/shared/visit/busy';
import { giveBack, takeCrew } from '../../../nodes/shared/visit/take';
import { business, DAY, MINUTE, NOW } from '../../domain/scheduling/given';
import { describePostgres } from '../../support/describePostgres';
import { startPostgres, type PostgresServer } from '../../support/postgres';
import { sequence } from '../../support/sequence';

const CLIENTS = 50;
const BOOKINGS = 2000;
const profile = business({ team: Array.from({ length: 8 }, (_, index) => ({ id: `r${index}`, name: `R ${index}` })) }, { bufferBeforeMinutes: 10, bufferAfterMinutes: 20, horizonDays: 60 });

/** Fifty who book, move and cancel at once, and never look at each other's times before they take one. */
async function crowd(ledger: Ledger): Promise<{ taken: number; refused: number }> {
	const counts = { taken: 0, refused: 0 };
	const random = sequence(11);
	let next = 0;
	const client = async () => {
		for (let booking = (next += 1); booking <= BOOKINGS; booking = next += 1) {
			const caseId = `case-${booking}`;
			const id = appointmentId(caseId, 1);
			const request = { now: NOW, service: booking % 5 === 0 ? 'heater' : 'drain' };
			const start = () => Date.parse('2026-12-07T15:00:00Z') + Math.floor(random() * 40) * DAY + Math.floor(random() * 13) * 30 * MINUTE;
			const at = start();
			const { crews, terms } = crewsAt(at, request, [], profile);
			const outcome = await takeCrew(ledger, crews, { id, caseId, start: at, terms, now: NOW });
			counts['crew' in outcome ? 'taken' : 'refused'] += 1;
			if ('crew' in outcome && booking % 7 === 0) await giveBack(ledger, id, outcome.crew.length);
		}
	};
	await Promise.all(Array.from({ length: CLIENTS }, client));
	return counts;
}

async function holds(ledger: Ledger): Promise<void> {
	const { taken, refused } = await crowd(ledger);
	expect(taken).toBeGreaterThan(300);
	expect(refused).toBeGreaterThan(100);
	const slots = (await busyOnLedger(ledger, { now: NOW }, profile)).sort((a, b) => a.start - b.start);
	const lastEnd = new Map<string | undefined, number>();
	for (const { resource, start, end } of slots) {
		// What is taken has its buffers inside, so two that only touch have both of them between.
		expect(start).toBeGreaterThanOrEqual(lastEnd.get(resource) ?? 0);
		lastEnd.set(resource, end);
	}
	// Both of a crew of two, or neither.
	const crews = new Map<string | undefined, number>();
	for (const { appointment } of slots) crews.set(appointment, (crews.get(appointment) ?? 0) + 1);
	for (let booking = 1; booking <= BOOKINGS; booking += 1) expect([undefined, booking % 5 === 0 ? 2 : 1]).toContain(crews.get(appointmentId(`case-${booking}`, 1)));
	// Whatever is offered now can be taken now.
	const { slots: offered } = findSlots({ now: NOW, service: 'drain', limit: 5 }, slots, profile);
	expect(offered.length).toBeGreaterThan(0);
	const start = Date.parse(offered[0].start);
	const { crews: free } = crewsAt(start, { now: NOW, service: 'drain' }, slots, profile);
	const outcome = await takeCrew(ledger, free.slice(0, 1), { id: appointmentId('case-last', 1), caseId: 'case-last', start, terms: termsOf({ now: NOW, service: 'drain' }, profile), now: NOW });
	expect(outcome).toHaveProperty('crew');
}

test('SQLite: no two bookings of a resource overlap, buffers included', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
	const ledger = await openLedger({ store: 'sqlite', path: join(folder, 'ledger.sqlite') });
	try {
		await holds(ledger);
	} finally {
		await ledger.close();
		await rm(folder, { recursive: true, force: true });
	}
}, 120_000);

describePostgres('PostgreSQL', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(async () => await server?.stop());

	test('no two bookings of a resource overlap, buffers included', async () => {
		const { host, port, user, password, database } = server;
		const place: LedgerPlace = { store: 'postgres', host, port, user, password, database, schema: 'takes' };
		const ledger = await openLedger(place);
		try {
			await holds(ledger);
		} finally {
			await ledger.close();
		}
	}, 120_000);
});

import { setTimeout as pause } from 'node:timers/promises';

import { overrideProfile } from '../../scripts/n8n/templates';
import type { Instance } from './instance';
import { eventually, startInstance } from './instance';
import { BUSINESS, CLIENTS, expectAnsweredOnce, expectFairTurns, LEADS, manyLeads, progressOf } from './manyLeads';

/**
 * A rush on n8n in regular mode, on SQLite: leads from many clients, some repeated, some posted twice, while n8n is killed
 * (SIGKILL) three times at instants of chance and started again.
 */

jest.setTimeout(1_500_000);

const KILLS = 3;

let instance: Instance;
beforeAll(async () => {
	instance = await startInstance((templates) => overrideProfile(templates, BUSINESS));
}, 240_000);
afterAll(async () => await instance?.stop());

test('nothing lost, nothing twice, every case done, due or under review', async () => {
	const accepted = new Set<string>();
	const waiting = manyLeads();
	let posted = 0;
	const killing = (async () => {
		for (let kill = 1; kill <= KILLS; kill++) {
			const at = LEADS * ((kill - 0.5) / KILLS) + Math.random() * 40;
			while (posted < at) await pause(20);
			await pause(Math.random() * 400);
			await instance.n8n.kill();
			await instance.restart();
		}
	})();
	await Promise.all(
		Array.from({ length: CLIENTS }, async () => {
			for (let lead = waiting.shift(); lead; lead = waiting.shift()) {
				const times = lead.twice ? 2 : 1;
				await Promise.all(Array.from({ length: times }, async () => await untilTaken(lead!.body)));
				accepted.add(lead.email);
				posted++;
			}
		}),
	);
	await killing;

	const cases = await eventually(
		'every case followed up, and every message out or for a person',
		async () => {
			await pause(1000);
			const { cases: all, unfinished, open } = await progressOf(instance.ledger);
			return unfinished === 0 && open === 0 && all;
		},
		900,
	);
	expect(cases.map(({ data }) => data.inquiry.contact.email).sort()).toEqual([...accepted].sort());
	const turns = expectFairTurns(cases);
	const doubtful = await expectAnsweredOnce(instance, cases, KILLS * 4);
	console.log(`${LEADS} leads, ${KILLS} kills: ${cases.length} cases, turns ${turns.join('/')}, ${instance.mail.mails.length} mails, ${doubtful.length} in doubt`);
});

/** A client that gets no answer, or is told to send again, does so; n8n says 200 and "starting up" while its database is made ready. */
async function untilTaken(body: object): Promise<void> {
	for (let attempt = 0; attempt < 240; attempt++) {
		const answer = await instance.post(body).catch(() => undefined);
		if (answer?.caseId !== undefined) return;
		await pause(500);
	}
	throw new Error('A lead was not taken in two minutes');
}

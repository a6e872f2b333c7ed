import { setTimeout as pause } from 'node:timers/promises';

import type { Instance } from './instance';
import { eventually, mailsTo, overrideProfile, startInstance } from './instance';

/**
 * A rush on n8n in regular mode, on SQLite: leads from many clients, some repeated, some posted twice, while n8n is killed
 * (SIGKILL) three times at instants of chance and started again.
 */

jest.setTimeout(1_500_000);

const LEADS = 500;
const CLIENTS = 20;
const KILLS = 3;
const TEAM = ['ada', 'ben', 'cleo', 'dev'].map((id) => ({ id, name: id, email: `${id}@example.com`, ...(id === 'ada' && { role: 'manager' }) }));
const always = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]));

let instance: Instance;
beforeAll(async () => {
	instance = await startInstance((templates) =>
		overrideProfile(templates, {
			business: { name: 'Example Services', timezone: 'America/Chicago', email: 'office@example.com' },
			team: TEAM,
			hours: always,
			routing: { rules: [], strategy: 'rotate' },
			services: [],
			// All come from one address here.
			limits: { automaticPerSourcePerHour: 100_000 },
		}),
	);
}, 240_000);
afterAll(async () => await instance?.stop());

const leads = Array.from({ length: LEADS }, (_, index) => {
	const own = index - (index % 10 === 9 ? 5 : 0);
	const email = `lead-${own}@example.com`;
	return { email, body: { name: `Lead ${own}`, email, message: `Please call me about job number ${own}.` }, twice: index % 20 === 3 };
});

test('nothing lost, nothing twice, every case done, due or under review', async () => {
	const accepted = new Set<string>();
	const waiting = [...leads];
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
			const all = await instance.ledger.listCases({ limit: 1000 });
			const unfinished = await instance.ledger.listCases({ withoutEvents: ['followup.completed'], limit: 1000 });
			const open = await instance.ledger.listMessages({ states: ['queued', 'sending'], limit: 1000 });
			return unfinished.length === 0 && open.length === 0 && all;
		},
		900,
	);
	expect(cases.map(({ data }) => data.inquiry.contact.email).sort()).toEqual([...accepted].sort());
	expect(cases.filter(({ owner }) => owner === undefined)).toEqual([]);
	const turns = TEAM.map(({ id }) => cases.filter(({ owner }) => owner?.id === id).length);
	expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);

	// What was being handed to the mail server at the instant of a kill: nobody knows, so a person is told, and it is not sent again.
	const doubtful = await instance.ledger.listMessages({ states: ['inDoubt'], limit: 1000 });
	expect(doubtful.length).toBeLessThanOrEqual(KILLS * 4);
	const unsure = new Set(doubtful.map(({ to }) => to));
	const mails = cases.map(({ data }) => ({ to: data.inquiry.contact.email ?? '', mails: mailsTo(instance.mail, data.inquiry.contact.email ?? '').length }));
	expect(mails.filter((one) => (unsure.has(one.to) ? one.mails > 1 : one.mails !== 1))).toEqual([]);
	const texts = instance.mail.mails.map(({ to, subject, text }) => [...to, subject, text].join('\n'));
	expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
	for (const { caseId } of doubtful) {
		expect((await instance.ledger.listEvents({ caseId, types: ['review.requested'] })).some(({ data }) => data?.subject === 'message')).toBe(true);
	}
	console.log(`${LEADS} leads, ${KILLS} kills: ${cases.length} cases, turns ${turns.join('/')}, ${instance.mail.mails.length} mails, ${doubtful.length} in doubt`);
});

/** A client that gets no answer, or is told to send again, does so. */
async function untilTaken(body: object): Promise<void> {
	for (let attempt = 0; attempt < 240; attempt++) {
		const answer = await instance.post(body).catch(() => undefined);
		if (answer?.status === 202 || answer?.status === 200) return;
		await pause(500);
	}
	throw new Error('A lead was not taken in two minutes');
}

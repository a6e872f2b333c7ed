import { setTimeout as pause } from 'node:timers/promises';

import { contactKeyOf, contentKeyOf } from '../../domain/case';
import type { Templates } from '../../scripts/n8n/templates';
import type { Instance } from './instance';
import { eventually, startInstance } from './instance';

/** Six questions of each trigger, at five seconds each; IDLE_SECONDS=300 watches for longer. */
const QUIET_MS = Number(process.env.IDLE_SECONDS ?? 30) * 1000;
const OPEN = 5_000;
const DUE = 50;

jest.setTimeout(300_000 + QUIET_MS);

let instance: Instance;
// Calendars are read by the clock, whether anything is due or not.
const withoutClocks = (templates: Templates) => [...templates.keys()].filter((name) => name.startsWith('read-busy-times')).forEach((name) => templates.delete(name));
beforeAll(async () => (instance = await startInstance(withoutClocks)), 240_000);
afterAll(async () => await instance?.stop());

test('with 5,000 open cases and nothing due no execution is started; with 50 due, those alone are worked on', async () => {
	const ids: string[] = [];
	// No trigger meets a case between its opening and the end of its work.
	await instance.n8n.stop();
	for (let index = 0; index < OPEN; index++) {
		const now = Date.now();
		const inquiry = { id: `idle-${index}`, channel: 'form' as const, receivedAt: new Date(now).toISOString(), text: `Job ${index}`, contact: { email: `idle-${index}@example.com` }, fields: {}, source: {} };
		const { case: opened } = await instance.ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, now });
		for (const process of ['followUp', 'escalation'] as const) await instance.ledger.setWork({ caseId: opened.caseId, process, dueAt: null, now });
		ids.push(opened.caseId);
	}
	await instance.restart();
	await eventually('what had begun to end', async () => (await instance.api.executions(['new', 'running'])).length === 0);
	const before = await newestExecution();
	await pause(QUIET_MS);
	expect(await newestExecution()).toBe(before);

	expect(await lookedAt(ids)).toEqual([]);
	const due = ids.filter((_, index) => index % (OPEN / DUE) === 0);
	for (const caseId of due) await instance.ledger.setWork({ caseId, process: 'escalation', dueAt: Date.now(), now: Date.now() });
	const looked = await eventually('the due cases', async () => {
		const cases = await lookedAt(ids);
		return cases.length >= due.length && cases;
	}, 120);
	expect(looked.sort()).toEqual(due.sort());
});

/** The cases whose clocks were judged. */
async function lookedAt(ids: string[]): Promise<string[]> {
	const cases = await Promise.all(ids.map(async (caseId) => await instance.ledger.getCase(caseId)));
	return cases.flatMap((record) => (record?.data.sla === undefined ? [] : [record.caseId]));
}

/** Executions that worked are not kept, but each takes a number. */
async function newestExecution(): Promise<number> {
	const { executionId } = await instance.api.executeByHand('ltcBusinessProfile', 'When You Save the Profile');
	return Number(executionId) - ++asked;
}
let asked = 0;

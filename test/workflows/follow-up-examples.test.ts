import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { webhookItem } from '../support/samples';
import { casesOf, failures, start, templates } from '../support/templates';

/** The two examples of docs/templates.md, as they are told there: a customer who comes back, and an emergency at night. */

jest.setTimeout(60_000);

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

/** A Tuesday, at that minute after ten. */
const morning = (minute: number) => `2026-03-03T10:0${minute}:00-06:00`;
const TUESDAY_NIGHT = '2026-03-03T23:40:00-06:00';
const post = async (body: IDataObject, now: string) => {
	const template = templates['follow-up-new-leads'];
	const timed = ['Open Case', 'Classify Inquiry', 'Route Lead', 'Start the Clock', 'Check the Draft'];
	const nodes = template.nodes.map((node): INode => (timed.includes(node.name) ? { ...node, parameters: { ...node.parameters, now } as INodeParameters } : node));
	const run = await start(engine, { ...template, nodes }, 'New Inquiry by Webhook', [webhookItem(body).json]);
	expect(failures(run)).toEqual([]);
};
const owners = async () => (await casesOf(engine)).map(({ assignment }) => assignment as { owner: { id: string } | null; reasons: Array<{ code: string }> });

test('a customer who comes back has the owner of before, whoever\'s turn it is', async () => {
	const dana = { name: 'Dana Wells', email: 'dana@example.com' };
	await post({ ...dana, message: 'The kitchen drain is clogged and the sink is backed up.' }, morning(0));
	for (const [index, name] of ['Kim', 'Lee', 'Max'].entries()) await post({ name, email: `${name.toLowerCase()}@example.com`, message: `The drain of the shower at ${name}'s is clogged.` }, morning(index + 1));
	await post({ ...dana, message: 'Thanks for last time. Now the drain in the bathroom is slow too, can you come again?' }, morning(4));
	const all = await owners();
	expect(all).toHaveLength(5);
	expect(all[4].owner?.id).toBe(all[0].owner?.id);
	expect(all[4].reasons.map(({ code }) => code)).toContain('returning-customer');
});

test('an emergency at night reaches who is on call, and its clock runs to who is there', async () => {
	await post({ name: 'Robin Hale', email: 'robin@example.com', message: 'A pipe burst in the basement and water is pouring out, please come now!' }, TUESDAY_NIGHT);
	const [{ assignment, classification }] = await casesOf(engine);
	expect(classification).toMatchObject({ priority: 'emergency' });
	const { owner, reasons } = assignment as { owner: { id: string }; reasons: Array<{ code: string; message: string }> };
	const { team } = (await engine.runNode('businessProfile', { preset: 'homeServices' }, [{ json: {} }])).outputs[0][0].json as { team: Array<{ id: string; onCall: boolean }> };
	expect(team.filter(({ onCall }) => onCall).map(({ id }) => id)).toContain(owner.id);
	expect(reasons.length).toBeGreaterThan(0);
});

import type { IDataObject } from 'n8n-workflow';

import type { Reminder } from '../../domain/collection';
import type { Engine, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import type { ModelServer } from '../support/modelServer';
import { startModelServer } from '../support/modelServer';
import { profile } from '../support/samples';

/** A reminder in a model's words: words only, and only where one is chosen. */

const KEY = 'sk-test-5c1e8b7a6d4f3021';
const ROW = { 'Invoice Number': 'A-1', 'Due Date': '2026-03-15', Total: '100.00', Customer: 'Ann', Email: 'ann@example.com' };

let engine: Engine;
let server: ModelServer;
beforeAll(async () => {
	server = await startModelServer({ apiKey: KEY });
	engine = await startEngine();
}, STARTUP);
afterAll(async () => {
	await engine?.stop();
	await server?.stop();
});
beforeEach(() => {
	server.forget();
	server.answerWith(undefined);
});

const remind = async (parameters: IDataObject = {}, rows: IDataObject[] = [ROW]) =>
	await engine.runNode('paymentReminder', { profile, now: '2026-03-20T12:00:00-05:00', ...parameters }, rows.map((json) => ({ json })), { credentials: { openAiCompatibleApi: { baseUrl: server.baseUrl, apiKey: KEY, defaultModel: 'gpt-4o-mini' } } });
const remindersOf = (run: NodeResult) => {
	expect(run.error).toBeUndefined();
	return run.outputs.flat().map(({ json }) => json.reminder as unknown as Reminder & { polished?: true });
};
const codesOf = ({ reasons }: Reminder) => reasons.map(({ code }) => code);

test('as it comes, nobody is asked', async () => {
	const [reminder] = remindersOf(await remind());
	expect(reminder).not.toHaveProperty('polished');
	expect(server.log).toEqual([]);
});

test('words are a model\'s, figures are not; what does not go out is shown to none', async () => {
	const [local] = remindersOf(await remind());
	const body = `${local.body ?? ''}`.replace('Hello', 'Good morning');
	server.answerWith(() => ({ json: { notes: body } }));
	const [reminder, paid] = remindersOf(await remind({ engine: 'openAi' }, [ROW, { ...ROW, Status: 'Paid' }]));
	expect(reminder).toEqual({ ...local, body, polished: true, reasons: [...local.reasons, expect.objectContaining({ code: 'message-polished' })] });
	expect(paid.action).toBe('stop');
	expect(server.chats).toHaveLength(1);
});

test.each<[string, Parameters<ModelServer['answerWith']>[0]]>([
	['changes an amount', () => ({ json: { notes: 'Ann, please pay $10.00 for A-1.' } })],
	['refuses', () => ({ fails: 'refusal' })],
	['writes no JSON', () => ({ fails: 'not-json' })],
])('a model that %s leaves the message as written', async (_what, answer) => {
	const [local] = remindersOf(await remind());
	server.answerWith(answer);
	const [reminder] = remindersOf(await remind({ engine: 'openAi' }));
	expect(reminder.body).toBe(local.body);
	expect(codesOf(reminder).join()).toContain('model-');
});

import type { Ledger } from '../../ledger';
import { defaultLedgerPath, openSqliteLedger } from '../../ledger';
import { parseProfile, type Profile } from '../../domain/profile';
import type { CaseOfOld } from '../fixtures/upgrade/open';
import { oldTemplates, writeOldLedger } from '../fixtures/upgrade/open';
import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { leasedItems } from '../support/leasedItems';
import { failures, start, templates } from '../support/templates';

/** What an operator meets who installs this version over an earlier one: its ledger, and its workflows as they are published. */
let engine: Engine;
let ledger: Ledger;
let profile: Profile;
let old: CaseOfOld[];
const byEmail = (email: string) => old.find((one) => one.email === email)!;
const has = async (caseId: string, type: string) => (await ledger.listEvents({ caseId, types: [type] })).length > 0;

beforeAll(async () => {
	engine = await startEngine();
	const file = defaultLedgerPath({ N8N_USER_FOLDER: engine.userFolder }, engine.userFolder);
	old = writeOldLedger(5, file);
	ledger = await openSqliteLedger({ path: file });
	profile = parseProfile((await ledger.readProfile())?.profile);
}, STARTUP);
afterAll(async () => {
	await ledger?.close();
	await engine?.stop();
});

test.each(Object.entries(oldTemplates))('%s of then has nodes and parameters of now', async (_name, template) => {
	const wrong = (await engine.inspect(template)).filter(({ known, unknownParameters, notOffered }) => !known || unknownParameters.length > 0 || notOffered.length > 0);
	expect(wrong).toEqual([]);
});

test('an inquiry that was waiting is followed up by the workflow of then', async () => {
	const items = await leasedItems(ledger, 'followUp', profile);
	expect(items.map(({ json }) => json.caseId)).toEqual([byEmail('ray.holt@example.com').caseId]);
	const run = await start(engine, oldTemplates['follow-up-new-leads'], 'When Inquiries Are Due', items.map(({ json }) => json));
	expect(failures(run)).toEqual([]);
	expect(await has(byEmail('ray.holt@example.com').caseId, 'followup.completed')).toBe(true);
});

test('an answer to a question of then goes to its case, whose intake the workflow of now completes', async () => {
	const { caseId } = byEmail('sam.ortiz@example.com');
	const reply = { textPlain: 'We are at 12 Oak Street, Springfield, IL 62701. My phone is 312-555-0111.', from: 'sam.ortiz@example.com', subject: `Re: Your message [${caseId}]`, metadata: { 'message-id': '<upgrade@example.com>' } };
	const post = { headers: { 'x-lead-to-cash-key': '0123456789abcdef0123456789abcdef' }, params: {}, query: {}, body: reply };
	expect(failures(await start(engine, oldTemplates['record-customer-replies'], 'Reply by Webhook', [post]))).toEqual([]);
	expect(await has(caseId, 'customer.replied')).toBe(true);
	const items = (await leasedItems(ledger, 'intake', profile, Date.now() + 600_000)).filter(({ json }) => json.caseId === caseId);
	expect(items).toHaveLength(1);
	expect(failures(await start(engine, templates['complete-client-intake'], 'When Details Are Due', items.map(({ json }) => json)))).toEqual([]);
	expect(await has(caseId, 'intake.completed')).toBe(true);
});

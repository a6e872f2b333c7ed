import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { openSqliteLedger, type Ledger } from '../../../ledger';
import { invoicedAlongside, readCaseFile } from '../../../nodes/shared/step';

/** What a case's steps know of the contact's other cases. */
const NOW = Date.parse('2026-03-02T16:00:00Z');

let folder: string;
let ledger: Ledger;
beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-file-'));
	ledger = await openSqliteLedger({ path: path.join(folder, 'ledger.sqlite') });
});
afterEach(async () => {
	await ledger.close();
	rmSync(folder, { recursive: true, force: true });
});

async function opened(key: string, contactKey = 'dana@example.com'): Promise<string> {
	const inquiry = { id: key, channel: 'email' as const, receivedAt: '2026-03-02T15:00:00Z', text: 'Hello', contact: { email: contactKey }, fields: {}, source: {} };
	return (await ledger.openCase({ inquiry, contentKey: key, contactKey, dedupeWindowMs: 0, now: NOW })).case.caseId;
}

async function invoiced(key: string): Promise<string> {
	const caseId = await opened(key);
	await ledger.recordEvent({ caseId, type: 'invoice.issued', by: 'bot', at: NOW, now: NOW, data: { invoice: { number: key }, number: key }, key: `issued ${key}` });
	return caseId;
}

async function fileOf(caseId: string) {
	const record = await ledger.getCase(caseId);
	if (!record) throw new Error('No case');
	return await readCaseFile(ledger, record);
}

const complain = async (caseId: string) => await ledger.updateCase({ caseId, now: NOW, sections: { classification: { intent: 'complaint' } } });

test('a complaint that is open in another case of the contact, until it is closed', async () => {
	const own = await invoiced('A');
	const other = await opened('B');
	expect(await fileOf(own)).not.toHaveProperty('complains');
	await complain(other);
	expect(await fileOf(own)).toMatchObject({ complains: true });
	await ledger.completeStep({ caseId: other, process: 'followUp', events: [], messages: [], handoff: { to: 'closed', by: 'human' }, due: {}, now: NOW });
	expect(await fileOf(own)).not.toHaveProperty('complains');
});

test('nothing of another contact, and nothing where no invoice was issued', async () => {
	const own = await invoiced('A');
	await complain(await opened('B', 'else@example.com'));
	expect(await fileOf(own)).not.toHaveProperty('complains');
	await complain(await opened('C'));
	expect(await fileOf(await opened('D'))).not.toHaveProperty('complains');
});

test('one complaint among more open cases than are read at a time', async () => {
	const own = await invoiced('A');
	for (let index = 0; index < 60; index++) await opened(`other ${index}`);
	expect(await fileOf(own)).not.toHaveProperty('complains');
	await complain(await opened('last'));
	expect(await fileOf(own)).toMatchObject({ complains: true });
});

test('a complaint is what the inquiry was classified as, and not what anybody wrote', async () => {
	const own = await invoiced('A');
	const other = await opened('B');
	await ledger.updateCase({ caseId: other, now: NOW, sections: { classification: { intent: 'newJob', summary: '"intent":"complaint"' }, intake: { intent: 'complaint' } } });
	expect(await fileOf(own)).not.toHaveProperty('complains');
});

test('cases of the contact that wait for money are there for a statement, without those that do not', async () => {
	const [own, other, paid, stranger] = [await invoiced('A'), await invoiced('B'), await invoiced('C'), await opened('D', 'else@example.com')];
	for (const [caseId, to] of [[own, 'invoiced'], [other, 'invoiced'], [paid, 'paid'], [stranger, 'invoiced']] as const) await ledger.completeHandoff({ caseId, to, now: NOW });
	const found = await invoicedAlongside(ledger, await fileOf(own));
	expect(found.map(({ caseId }) => caseId)).toEqual([other]);
	expect(found[0].events.map(({ type }) => type)).toContain('invoice.issued');
});

test('when the contact was asked for money in other cases', async () => {
	const [own, other] = [await invoiced('A'), await invoiced('B')];
	await ledger.completeStep({ caseId: other, process: 'collection', events: [{ type: 'reminder.sent', at: NOW, by: 'bot', data: { key: 'k' }, key: 'k' }], messages: [], handoff: { to: 'invoiced', by: 'bot' }, due: {}, now: NOW });
	expect(await fileOf(own)).toMatchObject({ askedElsewhere: [NOW] });
});

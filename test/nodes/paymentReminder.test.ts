import type { IDataObject } from 'n8n-workflow';

import type { Reminder } from '../../domain/collection';
import type { Engine, Item, NodeResult } from '../support/engine';
import { startEngine } from '../support/engine';
import { profile } from '../support/samples';

const [SEND, WAIT, ESCALATE, STOP] = [0, 1, 2, 3];
const NOON = '2026-03-20T12:00:00-05:00';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
});
afterAll(async () => await engine?.stop());

const row = (more: IDataObject = {}): Item => ({ json: { 'Invoice Number': 'A-1', 'Due Date': '2026-03-15', Total: '100.00', Customer: 'Ann', Email: 'ann@example.com', ...more } });
const remind = async (items: Item[], parameters: IDataObject = {}) => await engine.runNode('paymentReminder', { profile, now: NOON, ...parameters }, items);
const answers = (run: NodeResult) => {
	expect(run.error).toBeUndefined();
	return run.outputs.flatMap((items, output) => items.map(({ json, binary, pairedItem }) => ({ output, json, binary, item: (pairedItem as { item: number }).item, reminder: json.reminder as unknown as Reminder & { statement?: IDataObject; onStatementOf?: string; payment?: IDataObject } }))).sort((a, b) => a.item - b.item);
};

test('rows of a sheet leave by what is to be done, each once', async () => {
	const run = await remind([row(), row({ 'Due Date': '2026-04-15' }), row({ Status: 'Paid' }), row({ 'Due Date': '2026-03-15', Status: 'Disputed' }), row({ Total: 'a lot' })]);
	const all = answers(run);
	expect(all.map(({ output }) => output)).toEqual([SEND, WAIT, STOP, WAIT, ESCALATE]);
	expect(all[0].json).toMatchObject({ 'Invoice Number': 'A-1', reminder: { action: 'send', step: 'overdue', due: '100.00', to: 'ann@example.com' } });
	expect(all[1].reminder).toMatchObject({ nextStep: 'before-due', nextAt: '2026-04-13T08:00:00-05:00' });
	expect(all[4].reminder.reasons[0]).toMatchObject({ code: 'invalid-number', message: expect.stringContaining('invoice.total') as string });
});

test('without branches everything leaves by one output', async () => {
	const run = await remind([row(), row({ Status: 'Paid' }), row({ Total: '' })], { branch: false });
	expect(run.outputs).toHaveLength(1);
	expect(answers(run).map(({ reminder }) => reminder.action)).toEqual(['send', 'stop', 'escalate']);
});

test('an invoice with its payments and events is read from the item', async () => {
	const invoice = { number: 'A-7', key: 'k7', status: 'issued', dueDate: '2026-03-01', currency: 'EUR', totals: { gross: '100.00', prepaid: '0.00', due: '100.00' }, customer: { name: 'Ann', language: 'de' } };
	const item = { json: { caseId: 'c_1', invoice, inquiry: { contact: { email: 'ann@example.com' } }, payments: [{ amount: '40.00', currency: 'EUR', paidOn: '2026-03-05' }], events: [{ type: 'reminder.sent', at: '2026-03-06T10:00:00-06:00', by: 'bot', data: { step: 'overdue' } }] } };
	const withIban = { ...profile, billing: { seller: { iban: 'DE89370400440532013000' } } };
	const [{ output, reminder }] = answers(await remind([item], { profile: withIban }));
	expect(output).toBe(SEND);
	expect(reminder).toMatchObject({ step: 'second', tone: 'firm', due: '60.00', key: 'reminder:k7:second', language: 'de', to: 'ann@example.com' });
	expect(reminder.payment?.epcQr).toContain('EUR60.00');
});

test('by its own fields', async () => {
	const parameters = {
		settingsFrom: 'node',
		timezone: 'Europe/Berlin',
		steps: { step: [{ id: 'once', offsetDays: 1, from: 'dueDate', task: 'message', tone: 'firm', channel: 'email', repeatEvery: 'P7D' }] },
		terms: { businessName: 'Werkstatt', currency: 'EUR', lateFee: '5', quietFrom: '22:00', quietTo: '06:00', businessDaysOnly: false, cooldownDays: 0 },
	};
	const [{ output, reminder }] = answers(await remind([row()], { ...parameters, now: '2026-03-22T21:30:00+01:00' }));
	expect(output).toBe(SEND);
	expect(reminder).toMatchObject({ currency: 'EUR', step: 'once', tone: 'firm', fee: '5.00', total: '105.00' });
	expect(reminder.body).toContain('Werkstatt');
	expect(answers(await remind([row()], { ...parameters, now: '2026-03-22T23:30:00+01:00' }))[0].reminder).toMatchObject({ action: 'wait', nextAt: '2026-03-23T06:00:00+01:00' });
});

test('by its own fields alone, an invoice says its currency, or is asked for it by the field\'s name', async () => {
	const parameters = { settingsFrom: 'node', timezone: 'America/Chicago', terms: { perCustomer: false } };
	const all = answers(await remind([row(), row({ Currency: 'EUR' }), row({ Total: '100,00 €' }), row({ Total: '$100.00' })], parameters));
	expect(all.map(({ reminder }) => [reminder.action, reminder.currency, reminder.reasons[0].code])).toEqual([
		['escalate', undefined, 'currency-missing'],
		['send', 'EUR', 'step-due'],
		['send', 'EUR', 'step-due'],
		['escalate', undefined, 'currency-unclear'],
	]);
	expect(all[0].reminder.reasons[0].message).toMatch(/invoice\.currency is empty.*Currency/);
	expect(answers(await remind([row({ Total: '$100.00' })], { ...parameters, terms: { currency: 'USD' } }))[0].reminder).toMatchObject({ action: 'send', currency: 'USD' });
});

test('of a row, the column with what was paid is no list of payments', async () => {
	const all = answers(await remind([row({ payments: 40 }), row({ payments: '40.00' }), row({ payments: [{ amount: 40, paidOn: '2026-03-16' }] }), row({ payments: 'some' })]));
	expect(all.map(({ reminder }) => reminder.due)).toEqual(['60.00', '60.00', '60.00', '100.00']);
	const [given] = answers(await remind([{ json: { invoice: { number: 'A', total: '100', dueDate: '2026-03-15' }, payments: 40 } }]));
	expect(given.reminder.reasons[0].code).toBe('payment-unreadable');
});

test('a reply holds it at once', async () => {
	const [{ output, reminder }] = answers(await remind([row()], { reply: 'The amount is wrong, we agreed on 40' }));
	expect([output, reminder.hold, reminder.tellOwner]).toEqual([ESCALATE, 'dispute', true]);
});

test('one statement for a customer, the other items wait for it', async () => {
	const own = { ...profile, reminders: { perCustomer: true }, billing: { seller: { iban: 'DE89370400440532013000' } }, business: { ...(profile as { business: object }).business, currency: 'EUR' } };
	const all = answers(await remind([row(), row({ 'Invoice Number': 'A-2', Total: '50.00' }), row({ 'Invoice Number': 'B-1', Customer: 'Bo', Email: 'bo@example.com' }), row({ Total: 'x' })], { profile: own }));
	expect(all.map(({ output }) => output)).toEqual([SEND, WAIT, SEND, ESCALATE]);
	expect(all[0].reminder.statement).toMatchObject({ total: '150.00', attachments: ['A-1', 'A-2'], keys: ['reminder:A-1:overdue', 'reminder:A-2:overdue'] });
	expect(all[0].reminder.body).toContain('A-2');
	expect(all[0].reminder.payment).toMatchObject({ reference: 'A-1 A-2', epcQr: expect.stringContaining('EUR150.00') as string });
	expect(all[1].reminder).toMatchObject({ onStatementOf: 'reminder:A-1:overdue', key: 'reminder:A-2:overdue' });
	expect(all[2].reminder.statement).toBeUndefined();
});

test('a letter comes as a PDF, and a hand-over with its statement of account', async () => {
	const letter = { ...profile, reminders: { steps: [{ id: 'post', offsetDays: 3, channel: 'letter' }] } };
	const [sent] = answers(await remind([{ ...row(), binary: { photo: { data: 'aGVsbG8=', mimeType: 'image/png' } } }], { profile: letter }));
	expect(Object.keys(sent.binary ?? {}).sort()).toEqual(['letter', 'photo']);
	const over = { ...profile, reminders: { steps: [{ id: 'over', offsetDays: 3, action: 'handOver' }] } };
	const [handed] = answers(await remind([row()], { profile: over }));
	expect(handed.output).toBe(ESCALATE);
	expect(Object.keys(handed.binary ?? {}).sort()).toEqual(['accountCsv', 'accountPdf']);
});

test('a thousand rows take a moment', async () => {
	const run = await remind(Array.from({ length: 1000 }, (_, index) => row({ 'Invoice Number': `A-${index}` })));
	expect(answers(run).every(({ output }) => output === SEND)).toBe(true);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { sharedLedger } from '../../ledger';
import { EstimateToInvoice } from '../../nodes/EstimateToInvoice/EstimateToInvoice.node';
import { runInProcess } from '../support/nodeInProcess';

const [READY, NEEDS_REVIEW] = [0, 1];
const NOW = '2026-03-02T10:00:00-06:00';
const profile = {
	business: { name: 'Field Co', timezone: 'America/Chicago', currency: 'USD', country: 'US' },
	services: [
		{ id: 'drains', name: 'Drains', prices: [{ id: 'hour', name: 'Hour', unit: 'h', unitPrice: '95', quantity: '2', customerNote: 'Begun hours count whole' }, { id: 'pipe', name: 'Pipe', unit: 'm', unitPrice: '12.50', quantityFrom: 'metres' }, { id: 'valve', name: 'Valve', unitPrice: '80', optional: true }] },
		{ id: 'other', name: 'Other' },
	],
	intake: [{ name: 'metres', label: 'Metres', type: 'number' }],
	billing: { taxes: [{ code: 'TAX', rate: '10' }] },
};
const item = { caseId: 'c9', classification: { service: 'drains' }, inquiry: { contact: { name: 'D', email: 'dana@example.com' } }, intake: { record: { metres: 4, name: 'Dana Whitfield', address: '1 Main St' }, language: 'en' } };

const folder = mkdtempSync(join(tmpdir(), 'create-estimate-'));
const before = process.env.N8N_USER_FOLDER;
beforeAll(() => {
	process.env.N8N_USER_FOLDER = folder;
});
afterAll(async () => {
	await (await sharedLedger({ store: 'sqlite', path: join(folder, '.n8n', 'lead-to-cash.sqlite') })).close();
	if (before === undefined) delete process.env.N8N_USER_FOLDER;
	else process.env.N8N_USER_FOLDER = before;
	rmSync(folder, { recursive: true, force: true });
});

async function run(parameters: IDataObject, json: IDataObject = item) {
	const answer = await runInProcess(new EstimateToInvoice(), { settingsFrom: 'profile', profile, now: NOW, operation: 'createEstimate', ...parameters }, [{ json }]);
	expect(answer.error).toBeUndefined();
	return answer.items['0'];
}
const estimate = async (parameters: IDataObject, json?: IDataObject) => {
	const { out, json: given } = await run({ number: 'E-1', estimatePdf: false, ...parameters }, json);
	return { out, ...(given.estimate as IDataObject) } as IDataObject & { out: number; lines: IDataObject[]; review: { flags: Array<{ code: string; message: string }> } };
};

test('the case\'s service, its intake and the list make the estimate, with what the customer may choose beside it', async () => {
	const made = await estimate({});
	expect(made).toMatchObject({ out: READY, number: 'E-1', currency: 'USD', validUntil: '2026-04-01', totals: { net: '240.00', tax: '24.00', gross: '264.00' }, customer: { name: 'Dana Whitfield', email: 'dana@example.com', address: '1 Main St', language: 'en' } });
	expect(made.lines.map(({ id, quantity, unitPrice, optional }) => [id, quantity, unitPrice, optional ?? false])).toEqual([['drains/hour', '2', '95', false], ['drains/pipe', '4', '12.50', false], ['drains/valve', '1', '80', true]]);
	expect(made).not.toHaveProperty('approvedAt');
});

test('what the intake does not know is for a person', async () => {
	expect(await estimate({}, { ...item, intake: { record: {} } })).toMatchObject({ out: NEEDS_REVIEW, review: { required: true, flags: [{ code: 'quantity-unknown' }] } });
});

test('it is drafted as an invoice as it is, and held until it is approved', async () => {
	const { json } = await run({ number: 'E-1' });
	const { items } = await runInProcess(new EstimateToInvoice(), { settingsFrom: 'profile', profile, now: NOW, operation: 'createDraft', documents: [] }, [{ json }]);
	expect(items['0'].json.invoice).toMatchObject({ totals: { gross: '264.00' }, lines: [{ customerNote: 'Begun hours count whole' }, {}], review: { flags: [{ code: 'not-approved' }] } });
	expect((items['0'].json.invoice as { review: { flags: unknown[] } }).review.flags).toHaveLength(1);
});

test('lines, discount, note and day that somebody gives take the place of what is proposed', async () => {
	const made = await estimate({ estimateLines: [{ price: 'drains/valve', quantity: 3 }], estimateOptions: { discountPercent: '10', note: 'As we spoke', validUntil: '2026-03-10' } });
	expect(made).toMatchObject({ out: READY, totals: { net: '216.00' }, note: 'As we spoke', validUntil: '2026-03-10' });
});

test.each<[string, IDataObject, string, string]>([
	['a price brought along', { estimateLines: [{ price: 'drains/valve', quantity: 3, unitPrice: '1' }] }, 'invalid-billing-data', 'estimate.lines[0]'],
	['a price that the list does not have', { estimateLines: [{ price: 'drains/gold', quantity: 1 }] }, 'price-not-listed', 'estimate.lines[0].price'],
	['no lines at all', { estimateLines: [] }, 'nothing-to-offer', 'price list'],
	['a service without prices', { service: 'other' }, 'nothing-to-offer', 'other'],
	['a service that is none', { service: 'x' }, 'nothing-to-offer', 'x'],
	['no service', { service: '' }, 'nothing-to-offer', 'No service'],
	['a day that is over', { estimateOptions: { validUntil: '2026-03-01' } }, 'valid-until-past', 'estimate.validUntil'],
	['an intake that is a text', { intake: '"a few metres"' }, 'not-an-object', 'Intake'],
])('%s makes no estimate, and says why', async (_, parameters, code, words) => {
	const made = await estimate(parameters);
	expect(made).toMatchObject({ out: NEEDS_REVIEW, status: 'notMade', review: { required: true, flags: [{ code }] } });
	expect(made.review.flags[0].message).toContain(words);
});

test('a case has one number, whoever asks how often; what is refused takes none', async () => {
	const numberOf = async (caseId: string, parameters: IDataObject = {}) => (await estimate({ number: '', ...parameters }, { ...item, caseId })).number;
	expect([await numberOf('c1'), await numberOf('c0', { service: 'other' }), await numberOf('c1'), await numberOf('c2')]).toEqual(['EST-2026-00001', undefined, 'EST-2026-00001', 'EST-2026-00002']);
});

test('without a number or a case there is nothing to number it by', async () => {
	expect(await estimate({ number: '' }, { ...item, caseId: '' })).toMatchObject({ status: 'notMade', review: { flags: [{ code: 'estimate-unnumbered' }] } });
});

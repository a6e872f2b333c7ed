import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AppointmentPlanner } from '../../nodes/AppointmentPlanner/AppointmentPlanner.node';
import { BusinessProfile } from '../../nodes/BusinessProfile/BusinessProfile.node';
import { EstimateToInvoice } from '../../nodes/EstimateToInvoice/EstimateToInvoice.node';
import { HandoffLedger } from '../../nodes/HandoffLedger/HandoffLedger.node';
import { LeadRouter } from '../../nodes/LeadRouter/LeadRouter.node';
import { PaymentReminder } from '../../nodes/PaymentReminder/PaymentReminder.node';
import { ReviewGate } from '../../nodes/ReviewGate/ReviewGate.node';
import { SlaCheck } from '../../nodes/SlaCheck/SlaCheck.node';
import { sharedLedger } from '../../ledger';
import cases from '../fixtures/money/cases.json';
import own from '../fixtures/money/own.json';
import { differences, type FieldCase } from '../support/fieldCases';

const nodes = {
	appointmentPlanner: () => new AppointmentPlanner(),
	businessProfile: () => new BusinessProfile(),
	estimateToInvoice: () => new EstimateToInvoice(),
	handoffLedger: () => new HandoffLedger(),
	leadRouter: () => new LeadRouter(),
	paymentReminder: () => new PaymentReminder(),
	reviewGate: () => new ReviewGate(),
	slaCheck: () => new SlaCheck(),
};

const folder = mkdtempSync(join(tmpdir(), 'money-cases-'));
const path = join(folder, '.n8n', 'lead-to-cash.sqlite');
const before = process.env.N8N_USER_FOLDER;
beforeAll(() => {
	process.env.N8N_USER_FOLDER = folder;
});
afterAll(async () => {
	await (await sharedLedger({ store: 'sqlite', path })).close();
	if (before === undefined) delete process.env.N8N_USER_FOLDER;
	else process.env.N8N_USER_FOLDER = before;
	rmSync(folder, { recursive: true, force: true });
});

const all = [...cases, ...own] as unknown as FieldCase[];

describe.each([...new Set(all.map(({ kind }) => kind))])('%s', (kind) => {
	const ofKind = all.filter((each) => each.kind === kind);
	test.each(ofKind.map((each): [string, FieldCase] => [each.id, each]))('%s', async (_id, each) => {
		expect(await differences(each, nodes)).toEqual([]);
	});
});

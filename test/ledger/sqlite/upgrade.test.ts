import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Ledger } from '../../../ledger';
import { openSqliteLedger } from '../../../ledger';
import type { CaseOfOld } from '../../fixtures/upgrade/open';
import { writeOldLedger } from '../../fixtures/upgrade/open';
import { T0 } from '../inquiries';

/** Ledgers that earlier versions wrote: before there was work, and with all of it. */
describe.each([3, 5])('a ledger of version %i, opened by this one', (version) => {
	let folder: string;
	let ledger: Ledger;
	let old: CaseOfOld[];
	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'ledger-upgrade-'));
		const file = path.join(folder, 'ledger.sqlite');
		old = writeOldLedger(version, file);
		ledger = await openSqliteLedger({ path: file });
	});
	afterAll(async () => {
		await ledger?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test('has every case, with its owner and all its events', async () => {
		const cases = await ledger.listCases({ limit: 100 });
		const now = await Promise.all(
			cases.map(async ({ caseId, stage, data, owner }) => ({ caseId, stage, email: data.inquiry.contact.email, ...(owner && { owner: owner.id }), events: (await ledger.listEvents({ caseId })).map(({ type }) => type) })),
		);
		expect(now).toEqual(old.map(({ caseId, stage, email, owner, events }) => ({ caseId, stage, email, ...(owner !== undefined && { owner }), events })));
		expect(now.length).toBeGreaterThan(3);
	});

	test('has every message and review, in its state', async () => {
		for (const { caseId, messages = [], reviews = [] } of old) {
			expect((await ledger.listMessages({ caseId })).map(({ key, state }) => ({ key, state }))).toEqual(messages);
			expect((await ledger.listReviews({ caseId })).map(({ reviewId, state }) => ({ reviewId, state }))).toEqual(reviews);
		}
	});

	test('has the work that was due, and a clock at every open case that had none', async () => {
		for (const { caseId, stage, work } of old) {
			const now = (await ledger.listWork(caseId)).map(({ process, dueAt }) => ({ process, ...(dueAt !== undefined && { dueAt }) }));
			const isOpen = stage !== 'paid' && stage !== 'closed';
			expect(now).toEqual(work ?? (isOpen ? [{ process: 'escalation', dueAt: expect.any(Number) as number }] : []));
		}
	});

	test('goes on where it was', async () => {
		const [{ caseId }] = old;
		const event = { caseId, type: 'note.added', by: 'human' as const, at: T0, key: 'after the upgrade', now: T0 };
		expect((await ledger.recordEvent(event)).recorded).toBe(true);
		expect((await ledger.recordEvent(event)).recorded).toBe(false);
		if (version !== 3) return;
		expect(await ledger.nextNumber({ series: 'INV-2026', key: 'first', now: T0 })).toMatchObject({ number: 1, issued: false });
		expect(await ledger.nextNumber({ series: 'INV-2026', key: 'third', now: T0 })).toMatchObject({ number: 3, issued: true });
		expect((await ledger.claim({ key: 'reply:dana', now: T0 })).claimed).toBe(false);
	});
});

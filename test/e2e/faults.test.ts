import { mkdir, rename } from 'node:fs/promises';

import { defaultLedgerPath } from '../../ledger';
import type { Instance } from './instance';
import { configure, eventually, hasEvent, mailsTo, startInstance } from './instance';

jest.setTimeout(240_000);

let instance: Instance;

beforeAll(async () => {
	instance = await startInstance((templates) => {
		// What is unfinished is taken up after minutes; here after a second or two.
		configure(templates, 'follow-up-new-leads', 'Every Minute', { rule: { interval: [{ field: 'seconds', secondsInterval: 2 }] } });
		configure(templates, 'follow-up-new-leads', 'Find Unfinished Cases', { olderThanMinutes: 0.05 });
		configure(templates, 'follow-up-new-leads', 'Take Up the Case', { leaseMinutes: 0.2 });
		configure(templates, 'deliver-message', 'Claim the Message', { leaseMinutes: 0.15 });
	});
});

afterAll(async () => await instance?.stop());

test('n8n killed with 50 leads in flight: each accepted lead is on the ledger and answered once, or in doubt and under review', async () => {
	const leads = Array.from({ length: 50 }, (_, index) => ({
		name: `Caller ${index}`,
		email: `caller${index}@example.com`,
		message: `The drain in bathroom number ${index} is clogged, please clear it`,
	}));
	const accepted: string[] = [];
	const posting = Promise.all(
		leads.map(async (lead) => {
			const answer = await instance.post(lead).catch(() => undefined);
			if (answer?.status === 202) accepted.push(lead.email);
		}),
	);
	await eventually('a few accepted leads', async () => accepted.length >= 10);
	const answeredBefore = instance.mail.mails.length;
	await instance.n8n.kill();
	await posting;
	await instance.restart();

	const cases = (await instance.ledger.listCases({ limit: 1000 })).filter(({ data }) => data.inquiry.source.kind !== 'execution');
	const onLedger = new Set(cases.map(({ data }) => data.inquiry.contact.email));
	expect(accepted.filter((email) => !onLedger.has(email))).toEqual([]);
	expect(accepted.length).toBeGreaterThanOrEqual(10);

	for (const { caseId } of cases) {
		await eventually(`the follow-up of ${caseId}`, async () => await hasEvent(instance.ledger, caseId, 'followup.completed'), 120);
	}
	expect(instance.mail.mails.length).toBeGreaterThan(answeredBefore);
	for (const { caseId, data } of cases) {
		const doubts = (await instance.ledger.listEvents({ caseId, types: ['message.failed'] })).filter((event) => event.data?.key === `acknowledgement:${caseId}`);
		const count = mailsTo(instance.mail, data.inquiry.contact.email!).length;
		// Whether the server had taken what was on its way in that instant, nobody can tell: it is not sent a second time.
		if (doubts.length > 0) expect({ count, underReview: await hasEvent(instance.ledger, caseId, 'review.requested') }).toEqual({ count: Math.min(count, 1), underReview: true });
		else expect({ caseId, count }).toEqual({ caseId, count: 1 });
	}
	for (const { caseId } of cases) expect((await instance.ledger.getCase(caseId))?.owner).toBeDefined();
});

test('a mail server that is away: the message waits in the outbox with the reason, to be sent again', async () => {
	const { caseId } = await instance.post({ name: 'Odd Address', email: 'odd@example.com', message: 'Our kitchen drain is clogged' });
	await eventually('the follow-up', async () => await hasEvent(instance.ledger, caseId!, 'followup.completed'));
	await instance.mail.stop();
	const second = await instance.post({ name: 'No Mail', email: 'nomail@example.com', message: 'The toilet drain is blocked' });
	await eventually('the follow-up without mail', async () => await hasEvent(instance.ledger, second.caseId!, 'followup.completed'));
	const failed = await instance.ledger.listEvents({ caseId: second.caseId!, types: ['message.failed'] });
	expect(failed.map(({ key }) => key)).toContain(`message.failed:acknowledgement:${second.caseId}:1`);
	expect(failed[0].data).toMatchObject({ fate: 'retry', reason: expect.stringMatching(/ECONNREFUSED/) as string, retryAt: expect.stringMatching(/^\d{4}-/) as string });
});

test('a ledger that cannot be opened: the sender is told to send again', async () => {
	const file = defaultLedgerPath({ N8N_USER_FOLDER: instance.userFolder }, instance.userFolder);
	await instance.n8n.stop();
	await rename(file, `${file}.away`);
	await mkdir(file); // A folder in its place: not even root can open that as a database.
	await instance.restart();
	expect(await instance.post({ name: 'Try Again', email: 'again@example.com', message: 'Leak under the sink' })).toMatchObject({ status: 503 });
});

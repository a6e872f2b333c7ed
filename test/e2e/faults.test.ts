import { mkdir, rename, stat } from 'node:fs/promises';

import { defaultLedgerPath } from '../../ledger';
import { nodeOf } from '../../scripts/n8n/templates';
import type { Instance } from './instance';
import { eventually, hasEvent, mailsTo, startInstance } from './instance';
import { requestTo } from '../../scripts/n8n/requestTo';

jest.setTimeout(240_000);

const BROKEN = 'Check With Our Own System';
const CHANGED = 'Change the Words';

let instance: Instance;

/** As a consultant changes the flow: a Set that words the acknowledgement anew, and a node of the business's own that fails for some. */
beforeAll(async () => {
	instance = await startInstance((templates) => {
		const template = templates.get('follow-up-new-leads')!;
		const decide = 'Decide the Follow-up';
		const complete = 'Complete the Follow-up';
		const node = (name: string, type: string, typeVersion: number, parameters: Record<string, unknown>, index: number) => ({ name, type, parameters, ...{ id: `22222222-0000-4000-a000-00000000000${index}`, typeVersion, position: [1340, 500 + 100 * index] } });
		template.nodes.push(
			node(CHANGED, 'n8n-nodes-base.set', 3.4, { includeOtherFields: true, assignments: { assignments: [{ id: 'a', name: 'step.messages[0].text', type: 'string', value: 'Our own words: we have it.' }] }, options: {} }, 1),
			node(BROKEN, 'n8n-nodes-base.stopAndError', 1, { errorMessage: 'our own system is away' }, 2),
		);
		const main = (template.connections[decide] as { main: Array<Array<{ node: string; type: string; index: number }>> }).main;
		// Acknowledged: the words are changed; what is not answered goes to the business's own system.
		main[1] = [{ node: CHANGED, type: 'main', index: 0 }];
		main[2] = [{ node: BROKEN, type: 'main', index: 0 }];
		(template.connections as Record<string, unknown>)[CHANGED] = { main: [[{ node: complete, type: 'main', index: 0 }]] };
		expect(nodeOf(templates, 'follow-up-new-leads', CHANGED)).toBeDefined();
	});
});

afterAll(async () => await instance?.stop());

test('words that were changed on the canvas go out', async () => {
	const { caseId } = await instance.post({ name: 'Alex Stone', email: 'alex.stone@example.com', message: 'I want to complain, your work was bad.' });
	await eventually('the follow-up', async () => await hasEvent(instance.ledger, caseId!, 'followup.completed'));
	const mail = await eventually('the acknowledgement', async () => mailsTo(instance.mail, 'alex.stone@example.com').at(0));
	expect(mail.text.trim()).toBe('Our own words: we have it.');
});

test('a node of the business\'s own that always fails: tried again, then under review, and it holds up no other case', async () => {
	const caller = await instance.post({ channel: 'phone', name: 'Ira Bell', phone: '312-555-0190', message: 'Please call back about the furnace.' });
	const held = caller.caseId!;
	for (let attempt = 1; attempt <= 5; attempt++) {
		await eventually(`attempt ${attempt}`, async () => {
			if (await hasEvent(instance.ledger, held, 'work.unfinished')) return true;
			const work = (await instance.ledger.listWork(held)).find(({ process }) => process === 'followUp');
			return work !== undefined && work.attempt >= attempt && work.leasedUntil === undefined;
		});
		// Its pauses grow to a quarter of an hour; the test does not wait for them.
		await instance.ledger.setWork({ caseId: held, process: 'followUp', dueAt: Date.now(), now: Date.now() });
	}
	await eventually('the review', async () => await hasEvent(instance.ledger, held, 'work.unfinished'));
	const [asked] = (await instance.ledger.listEvents({ caseId: held, types: ['review.requested'] })).filter(({ data }) => data?.subject === 'work');
	expect(asked.data?.reason).toMatch(/our own system is away/);
	expect(await hasEvent(instance.ledger, held, 'followup.completed')).toBe(false);
	await eventually('the word to the business', async () => instance.mail.mails.some(({ subject }) => subject.startsWith('Not done: the first follow-up') && subject.includes(held)));

	const { caseId } = await instance.post({ name: 'Mo Lane', email: 'mo.lane@example.com', message: 'Our kitchen drain is clogged, please clear it.' });
	await eventually('another case', async () => await hasEvent(instance.ledger, caseId!, 'followup.completed'));
});

test('a mail server that is away: the message waits with the reason, and goes out once when it is back', async () => {
	const { port } = instance.mail;
	await instance.mail.stop();
	const { caseId } = await instance.post({ name: 'No Mail', email: 'nomail@example.com', message: 'The toilet drain is blocked' });
	const waiting = await eventually('the reason', async () => (await instance.ledger.listMessages({ caseId: caseId!, states: ['queued'] })).find(({ to, reason }) => to === 'nomail@example.com' && reason));
	expect(waiting.reason).toMatch(/ECONNREFUSED/);
	expect(waiting.dueAt).toBeGreaterThan(Date.now());
	await instance.restartMail(port);
	await instance.ledger.queueMessage({ message: { key: 'nudge', channel: 'email', to: 'office@example.com', subject: 'nudge', text: 'nudge', events: [], audience: 'team', automatic: true }, now: Date.now() });
	await eventually('the mail', async () => mailsTo(instance.mail, 'nomail@example.com').length === 1, 120);
});

describe('a ledger that is away', () => {
	const file = () => defaultLedgerPath({ N8N_USER_FOLDER: instance.userFolder }, instance.userFolder);
	const alerts = () => instance.mail.mails.filter(({ text }) => text.includes('past the ledger'));
	const LEAD = { name: 'Try Again', email: 'again@example.com', message: 'Leak under the sink' };
	const refusal = async () => {
		const answer = await requestTo(`${instance.n8n.url}/webhook/new-inquiry`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(LEAD) });
		return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.text() };
	};

	test('removed while it is open: the sender is told to send again, somebody is told past it, once, and no new one is made', async () => {
		await instance.ledger.close();
		await rename(file(), `${file()}.away`);
		expect(await refusal()).toMatchObject({ status: 503, retryAfter: '60' });
		const [told] = await eventually('the alert', async () => alerts().length > 0 && alerts());
		expect(told.text).toMatch(/was removed or replaced while it was open/);
		expect(told.text).toMatch(/Stop n8n, put the file/);
		// Every trigger of the pack has found out by now, and says so as a failed execution.
		await new Promise((resolve) => setTimeout(resolve, 15_000));
		expect(alerts()).toHaveLength(1);
		await expect(stat(file())).rejects.toMatchObject({ code: 'ENOENT' });
		await rename(`${file()}.away`, file());
		expect(await instance.post(LEAD)).toMatchObject({ status: 202 });
	});

	test('that cannot be opened: the sender is told to send again', async () => {
		await instance.n8n.stop(60_000);
		// It was closed: nothing is left beside it.
		for (const ending of ['-wal', '-shm']) await expect(stat(`${file()}${ending}`)).rejects.toMatchObject({ code: 'ENOENT' });
		await rename(file(), `${file()}.away`);
		await mkdir(file()); // A folder in its place: not even root can open that as a database.
		await instance.restart();
		expect(await refusal()).toMatchObject({ status: 503, retryAfter: '60' });
	});
});

import type { Instance } from './instance';
import { configure, eventually, mailsTo, startInstance } from './instance';

jest.setTimeout(240_000);

let instance: Instance;

beforeAll(async () => {
	instance = await startInstance((templates) => {
		configure(templates, 'set-up-business-profile', 'Business Profile', {
			options: {
				overrides: JSON.stringify({
					sla: [
						{
							id: 'first-response',
							name: 'First response',
							start: 'inquiry.received',
							stop: ['reply.sent'],
							minutes: { emergency: 0.001, high: 0.001, normal: 0.001, low: 0.001 },
							hours: 'always',
							afterHours: 'named',
							escalate: [
								{ at: 1, to: 'owner' },
								{ at: 2, to: 'businessOwner' },
							],
							repeatEveryMinutes: 0.05,
						},
					],
				}),
			},
		});
		configure(templates, 'watch-slas-and-escalate', 'Every Minute', { rule: { interval: [{ field: 'seconds', secondsInterval: 1 }] } });
	});
});

afterAll(async () => await instance?.stop());

const told = async (caseId: string) => (await instance.ledger.listEvents({ caseId, types: ['escalation.sent'] })).map(({ data }) => data ?? {});

test('a case is told in order and again and again, until somebody takes it on by the page', async () => {
	const { caseId } = await instance.post({ name: 'Kim Vance', email: 'kim.vance@example.com', message: 'The bathtub drains a little slowly.' });
	const sent = await eventually('two repetitions', async () => {
		const events = await told(caseId!);
		return events.length >= 4 && events;
	});
	expect(sent.slice(0, 2).map(({ to, repetition }) => [to, repetition])).toEqual([['owner', undefined], ['businessOwner', undefined]]);
	const repetitions = sent.slice(2).map(({ repetition }) => Number(repetition));
	expect(repetitions).toEqual([...new Set(repetitions)].sort((a, b) => a - b));

	const first = mailsTo(instance.mail, String(sent[0].address)).find(({ subject, text }) => subject.startsWith('Overdue') && text.includes(caseId!))!;
	const link = /http\S+\/form\/acknowledge-escalation\S+/.exec(first.text)![0].replace('localhost', '127.0.0.1');
	const page = await fetch(link);
	expect(page.status).toBe(200);
	const shown = await page.text();
	expect(shown).toContain(String(sent[0].key));
	expect(await instance.ledger.listEvents({ caseId: caseId!, types: ['escalation.acknowledged'] })).toEqual([]);

	const form = new FormData();
	['Dana', caseId!, String(sent[0].key)].forEach((value, index) => form.set(`field-${index}`, value));
	expect((await fetch(link.split('?')[0], { method: 'POST', body: form })).ok).toBe(true);
	expect(await instance.ledger.listEvents({ caseId: caseId!, types: ['escalation.acknowledged'] })).toMatchObject([{ by: 'human', data: { key: sent[0].key, name: 'Dana' } }]);

	await new Promise((resolve) => setTimeout(resolve, 2000)); // A check that had begun.
	const before = (await told(caseId!)).length;
	await new Promise((resolve) => setTimeout(resolve, 8000)); // Two repetitions' time.
	expect(await told(caseId!)).toHaveLength(before);
	const keys = (await told(caseId!)).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(instance.mail.mails.filter(({ subject, text }) => /^(Overdue|Still overdue)/.test(subject) && text.includes(caseId!))).toHaveLength(before);
});

test('a form without a case is refused on its page', async () => {
	const form = new FormData();
	form.set('field-0', 'Dana');
	const refused = await fetch(`${instance.n8n.url}/form/acknowledge-escalation`, { method: 'POST', body: form });
	expect(refused.ok).toBe(false);
});

import { overrideProfile } from '../../scripts/n8n/templates';
import type { Instance } from './instance';
import { eventually, startInstance } from './instance';

jest.setTimeout(240_000);

let instance: Instance;

beforeAll(async () => {
	instance = await startInstance((templates) =>
		overrideProfile(templates, {
			sla: [
				{
					id: 'first-response',
					name: 'First response',
					start: 'inquiry.received',
					stop: ['reply.sent'],
					pause: [],
					minutes: { emergency: 0.001, high: 0.001, normal: 0.001, low: 0.001 },
					hours: 'always',
					afterHours: 'named',
					escalate: [
						{ at: 1, to: 'owner' },
						{ at: 2, to: 'businessOwner' },
					],
					repeatEveryMinutes: 0.05,
					repeatAtMost: 1000,
				},
			],
		}),
	);
});

afterAll(async () => await instance?.stop());

const told = async (caseId: string) => (await instance.ledger.listEvents({ caseId, types: ['escalation.sent'] })).map(({ data }) => data ?? {});
const mailsAbout = (caseId: string) => instance.mail.mails.filter(({ subject }) => subject.startsWith('Overdue') && subject.includes(caseId));

test('a case is told again and again, each step once, until somebody takes it on; then no more', async () => {
	const { caseId } = await instance.post({ name: 'Kim Vance', email: 'kim.vance@example.com', message: 'The bathtub drains a little slowly.' });
	const sent = await eventually('two repetitions', async () => {
		const events = await told(caseId!);
		return events.length >= 4 && events;
	});
	expect(sent.filter(({ repetition }) => repetition === undefined).map(({ to }) => to).sort()).toEqual(['businessOwner', 'owner']);
	const keys = (await told(caseId!)).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);

	await instance.ledger.recordEvent({ caseId: caseId!, type: 'escalation.acknowledged', at: Date.now(), by: 'human', data: { key: sent[0].key }, now: Date.now() });
	await eventually('nothing more due', async () => (await instance.ledger.listWork(caseId!)).some(({ process, dueAt, leasedUntil }) => process === 'escalation' && leasedUntil === undefined && (dueAt === undefined || dueAt > Date.now() + 60_000)));
	await eventually('what was on its way to be out', async () => (await instance.ledger.listMessages({ caseId: caseId!, states: ['queued', 'sending'] })).length === 0);
	const before = mailsAbout(caseId!).length;
	expect(await told(caseId!)).toHaveLength(before);
	await new Promise((resolve) => setTimeout(resolve, 8000)); // Two repetitions' time.
	expect(mailsAbout(caseId!)).toHaveLength(before);
});

test('a person\'s answer ends it, too', async () => {
	const { caseId } = await instance.post({ name: 'Lou Marsh', email: 'lou.marsh@example.com', message: 'The shower drips.' });
	await eventually('the first step', async () => (await told(caseId!)).length > 0);
	await instance.ledger.recordEvent({ caseId: caseId!, type: 'reply.sent', at: Date.now(), by: 'human', now: Date.now() });
	await eventually('nothing more due', async () => (await instance.ledger.listWork(caseId!)).some(({ process, dueAt, leasedUntil }) => process === 'escalation' && leasedUntil === undefined && dueAt === undefined));
});

import { contactKeyOf, contentKeyOf } from '../../domain/case';
import { overrideProfile } from '../../scripts/n8n/templates';
import type { Instance } from './instance';
import { eventually, startInstance } from './instance';

jest.setTimeout(600_000);

const CASES = 30;
const EMERGENCIES = 3;
const HOURS_AWAY = 6;
/** Emergencies count: as many as there are may go one by one. */
const MOST = EMERGENCIES + 3;
const BOSS = 'owner@example.com';
const OWNER = 'technician2@example.com';

let instance: Instance;
beforeAll(async () => {
	instance = await startInstance((templates) =>
		overrideProfile(templates, {
			limits: { alertsPerPersonPerHour: MOST },
			sla: [
				{
					id: 'first-response',
					name: 'First response',
					start: 'inquiry.received',
					stop: ['reply.sent'],
					minutes: { emergency: 5, high: 10, normal: 15, low: 60 },
					hours: 'always',
					afterHours: 'named',
					escalate: [{ at: 1, to: 'owner' }, { at: 1.5, to: 'businessOwner' }],
				},
			],
		}),
	);
}, 300_000);
afterAll(async () => await instance?.stop());

const alertsTo = (address: string) => instance.mail.mails.filter(({ to, subject }) => to.includes(address) && /nobody has answered|^(?:Overdue|Soon due)/.test(subject));

async function openCases(): Promise<{ urgent: string[]; others: string[] }> {
	const urgent: string[] = [];
	const others: string[] = [];
	const then = Date.now() - HOURS_AWAY * 3_600_000;
	for (let index = 0; index < CASES + EMERGENCIES; index++) {
		const inquiry = { id: `storm-${index}`, channel: 'form' as const, receivedAt: new Date(then).toISOString(), text: `Job ${index}`, contact: { email: `storm-${index}@example.com` }, fields: {}, source: {} };
		const { caseId } = (await instance.ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, now: then })).case;
		await instance.ledger.assign({ caseId, owner: { id: 'technician-2' }, now: then });
		await instance.ledger.setWork({ caseId, process: 'followUp', dueAt: null, now: then });
		const isUrgent = index < EMERGENCIES;
		await instance.ledger.updateCase({ caseId, priority: isUrgent ? 'emergency' : 'normal', now: then });
		(isUrgent ? urgent : others).push(caseId);
	}
	return { urgent, others };
}

test('after an outage, killed while it works it off: emergencies at once, all else in one message to one person, nothing twice', async () => {
	await instance.n8n.stop();
	const { urgent, others } = await openCases();
	await instance.restart();
	await eventually('the first alerts in the outbox', async () => (await instance.ledger.listMessages({ audience: 'team', limit: 1 })).length > 0, 120);
	await instance.n8n.kill();
	await instance.restart();

	const toldOf = async (ids: string[]) => (await Promise.all(ids.map(async (caseId) => await instance.ledger.listEvents({ caseId, types: ['escalation.sent'] })))).map((events) => events.map(({ data }) => data?.to));
	await eventually('the emergencies', async () => await alertsAreOver(urgent), 180);
	await eventually('all others', async () => (await alertsAreOver(others)) && (await toldOf(others)).every((told) => told.length > 0), 360);

	const toBoss = alertsTo(BOSS).filter(({ text }) => others.some((caseId) => text.includes(caseId)));
	expect(toBoss.length).toBeLessThanOrEqual(3); // One, had it not been killed in between.
	expect(alertsTo(BOSS).length).toBeLessThanOrEqual(MOST);
	expect(toBoss.some(({ subject }) => /^\d\d cases that nobody has answered$/.test(subject))).toBe(true);
	for (const caseId of others) expect(toBoss.filter(({ text }) => text.includes(caseId))).toHaveLength(1);
	for (const caseId of others) expect(alertsTo(OWNER).filter(({ text, subject }) => `${subject}${text}`.includes(caseId))).toHaveLength(0);
	for (const told of await toldOf(others)) expect(told).toEqual(['businessOwner']);
	for (const caseId of urgent) {
		const messages = (await instance.ledger.listMessages({ caseId })).filter(({ audience, pace }) => audience === 'team' && pace !== undefined);
		expect(messages.length).toBeGreaterThanOrEqual(2);
		for (const { state } of messages) expect(['sent', 'inDoubt']).toContain(state);
	}
});

/** None of their alerts is on its way any more. */
async function alertsAreOver(ids: string[]): Promise<boolean> {
	for (const caseId of ids) {
		const messages = (await instance.ledger.listMessages({ caseId })).filter(({ pace }) => pace !== undefined);
		if (messages.length === 0 || messages.some(({ state }) => state === 'queued' || state === 'sending')) return false;
	}
	return true;
}

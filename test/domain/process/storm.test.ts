import type { MessageRecord } from '../../../domain/case';
import { outgoing } from '../../../domain/process';
import { HOUR, inquiryWith, NOW, profileWith, World } from './world';

const MINUTE = 60_000;
const CASES = 250;
const MOST = 4;
const profile = profileWith({
	intake: [],
	limits: { alertsPerPersonPerHour: MOST },
	sla: [{ id: 'first-response', name: 'First response', start: 'inquiry.received', stop: ['reply.sent'], minutes: { emergency: 5, high: 5, normal: 15, low: 60 }, hours: 'always', afterHours: 'named', escalate: [{ at: 1, to: 'owner' }, { at: 1.5, to: 'manager' }, { at: 3, to: 'businessOwner' }] }],
});

interface Mail extends Pick<MessageRecord, 'to' | 'text' | 'key'> {
	subject: string;
	at: number;
}

/** Ledger, escalations and delivery over an outage, a minute at a time, in small executions as the trigger starts them. */
class Storm {
	readonly world = new World({ profile });
	readonly mails: Mail[] = [];
	readonly emergencies = new Set<string>();

	async begin(cases: number, emergencies: number, apartMs = 1000): Promise<void> {
		await this.world.start();
		const { ledger } = this.world;
		for (let index = 0; index < cases; index++) {
			const at = NOW + index * apartMs;
			const inquiry = inquiryWith({ receivedAt: new Date(at).toISOString(), text: `Drain number ${index} is clogged.`, contact: { name: 'Dana Wells', email: `dana${index}@example.org` } });
			const caseId = await this.world.open(inquiry, at);
			await ledger.setWork({ caseId, process: 'followUp', dueAt: null, now: at });
			if (index % Math.ceil(cases / Math.max(1, emergencies)) === 0 && this.emergencies.size < emergencies) {
				await ledger.updateCase({ caseId, priority: 'emergency', now: at });
				this.emergencies.add(caseId);
			}
		}
	}

	/** @param isCutOff whether an execution ends before Complete, or a delivery before Settle */
	async run(from: number, minutes: number, isCutOff: () => boolean = () => false): Promise<void> {
		for (let minute = 0; minute <= minutes; minute++) {
			const now = from + minute * MINUTE;
			for (let rounds = 0; rounds < 30; rounds++) {
				const worked = await this.world.run('escalation', now, isCutOff());
				const sent = await this.deliver(now, isCutOff);
				if (worked + sent === 0) break;
			}
		}
	}

	private async deliver(now: number, isCutOff: () => boolean): Promise<number> {
		const { ledger } = this.world;
		const token = `delivery ${now} ${Math.random()}`;
		await ledger.leaseMessages({ token, limit: 5, leaseMs: 30_000, now });
		let sent = 0;
		for (;;) {
			const taken = await ledger.takeMessage({ token, now });
			if (!taken) return sent;
			const { to, text, key, subject = '' } = outgoing(taken.message, taken.carries, { last: taken.last, zone: profile.business.timezone });
			this.mails.push({ to, text, key, subject, at: now });
			sent += 1;
			if (isCutOff()) return sent;
			await ledger.settleMessage({ key, token, outcome: { state: 'sent' }, now });
		}
	}

	to(address: string): Mail[] {
		return this.mails.filter((mail) => mail.to === address);
	}

	/** The most that somebody got within an hour. */
	mostInAnHour(mails: Mail[]): number {
		return Math.max(0, ...mails.map(({ at }) => mails.filter((mail) => mail.at >= at && mail.at < at + HOUR).length));
	}
}

let storm: Storm;
beforeEach(() => (storm = new Storm()));
afterEach(async () => await storm.world.end());

test(`${CASES} cases that fell due in an outage: one message to one person, with all of them`, async () => {
	await storm.begin(CASES, 0);
	await storm.run(NOW + 6 * HOUR, 5);
	expect(storm.mails).toHaveLength(2); // A digest carries 200.
	expect(storm.mails.map(({ to }) => to)).toEqual(['boss@example.com', 'boss@example.com']);
	expect(storm.mails.map(({ subject }) => Number(subject.split(' ')[0])).reduce((sum, count) => sum + count)).toBe(CASES);
	const told = await storm.world.ledger.listEvents({ types: ['escalation.sent'], limit: 1000 });
	expect(told).toHaveLength(CASES);
}, 120_000);

test('cases that fall due one after the other: so many messages an hour, the last one says how many wait, and the next brings them', async () => {
	await storm.begin(60, 0, MINUTE);
	await storm.run(NOW, 240);
	for (const address of ['ann@example.com', 'mo@example.com', 'boss@example.com']) {
		expect(storm.to(address).length).toBeGreaterThan(MOST);
		expect(storm.mostInAnHour(storm.to(address))).toBe(MOST);
	}
	const [, , , fourth, fifth] = storm.to('ann@example.com');
	expect(fourth.text).toContain('This is the last message of its kind to you before Mon 2 Mar, 11:15: you get 4 an hour.');
	expect(fifth.subject).toMatch(/^\d\d cases that nobody has answered$/);
	const first = (await storm.world.ledger.listEvents({ types: ['escalation.sent'], limit: 1000 })).filter(({ data }) => data?.at === 1);
	expect(new Set(first.map(({ caseId }) => caseId)).size).toBe(60);
}, 120_000);

test('emergencies are told at once, however many messages there were, and those of a moment as one', async () => {
	await storm.begin(40, 8);
	await storm.run(NOW + 6 * HOUR, 3);
	const urgent = storm.mails.filter(({ subject }) => subject.includes('emergenc'));
	expect(new Set(urgent.map(({ to }) => to))).toEqual(new Set(['ann@example.com', 'mo@example.com', 'boss@example.com']));
	for (const { at, subject } of urgent) {
		expect(at).toBe(NOW + 6 * HOUR);
		expect(subject).toBe('8 emergencies that nobody has answered');
	}
	const ids = new Set((await storm.world.ledger.listEvents({ types: ['escalation.sent'], limit: 1000 })).filter(({ caseId }) => storm.emergencies.has(caseId)).map(({ caseId }) => caseId));
	expect(ids).toEqual(storm.emergencies);
}, 120_000);

test('cut off again and again, nobody is told a step twice, and none is lost', async () => {
	await storm.begin(60, 6);
	let place = 0;
	await storm.run(NOW + 6 * HOUR, 70, () => ++place % 3 === 0);
	await storm.run(NOW + 8 * HOUR, 5);
	const keys = storm.mails.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	const messages = (await storm.world.ledger.listMessages({ audience: 'team', limit: 1000 })).filter(({ pace }) => pace !== undefined);
	for (const { state } of messages) expect(['sent', 'inDoubt', 'sending', 'queued']).toContain(state);
	expect(new Set(messages.map(({ caseId }) => caseId)).size).toBe(60);
	for (const address of ['ann@example.com', 'mo@example.com', 'boss@example.com']) {
		expect(storm.mostInAnHour(storm.to(address).filter(({ subject }) => !subject.includes('emergenc') && !subject.startsWith('Overdue')))).toBeLessThanOrEqual(MOST);
	}
}, 120_000);

test('what was answered while it waited is not told', async () => {
	await storm.begin(10, 0);
	await storm.world.run('escalation', NOW + 6 * HOUR);
	const [first] = await storm.world.ledger.listMessages({ audience: 'team', limit: 1 });
	await storm.world.ledger.recordEvent({ caseId: first.caseId!, type: 'reply.sent', at: NOW + 6 * HOUR, by: 'human', now: NOW + 6 * HOUR });
	await storm.run(NOW + 6 * HOUR, 5);
	expect(storm.mails.map(({ subject }) => subject)).toEqual(['9 cases that nobody has answered']);
	expect(await storm.world.ledger.getMessage(first.key)).toMatchObject({ state: 'withheld' });
}, 120_000);

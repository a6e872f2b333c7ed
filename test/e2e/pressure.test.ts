import { setTimeout as pause } from 'node:timers/promises';

import { contactKeyOf, contentKeyOf } from '../../domain/case';
import { overrideProfile } from '../../scripts/n8n/templates';
import type { Instance } from './instance';
import { eventually, hasEvent, mailsTo, startInstance } from './instance';
import { BUSINESS } from './manyLeads';

/** What `npm run bench -- pressure` does with large numbers: a backlog that waits when n8n starts, and a machine that answers every mail. */
jest.setTimeout(600_000);

const BACKLOG = 60;
const EMERGENCIES = 4;
/** What is leased together with the last emergencies is done with them. */
const AT_ONCE = 20;
const ANSWERS = 6;
/** Nothing more comes, when for so long nothing has. */
const QUIET_SECONDS = 20;

let instance: Instance;
beforeAll(async () => {
	instance = await startInstance((templates) => overrideProfile(templates, BUSINESS));
}, 240_000);
afterAll(async () => await instance?.stop());

test('a backlog is worked off, emergencies first, though they came last', async () => {
	await instance.n8n.stop();
	const caseIds: string[] = [];
	for (let index = 0; index < BACKLOG; index++) {
		const isUrgent = index >= BACKLOG - EMERGENCIES;
		const now = Date.now() - 3_600_000 + index;
		const inquiry = { id: `w${index}`, channel: 'form' as const, receivedAt: new Date(now).toISOString(), text: `${isUrgent ? 'Emergency, a pipe burst and the cellar is flooding' : 'The drain is clogged'} at no. ${index}`, contact: { email: `waiting${index}@example.com` }, fields: {}, source: {} };
		const { case: opened } = await instance.ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, urgency: isUrgent ? 0 : 2, now });
		caseIds.push(opened.caseId);
	}
	await instance.restart();
	const order = await eventually(
		'the backlog',
		async () => {
			await pause(1000);
			const { events } = await instance.ledger.newEvents({ after: 0, types: ['followup.completed'], limit: 1000 });
			const done = events.map(({ caseId }) => caseId).filter((caseId) => caseIds.includes(caseId));
			return done.length === BACKLOG && done;
		},
		300,
	);
	expect(new Set(order).size).toBe(BACKLOG);
	const late = order.slice(EMERGENCIES + AT_ONCE);
	expect(caseIds.slice(-EMERGENCIES).filter((caseId) => late.includes(caseId))).toEqual([]);
});

test('a machine that answers every mail gets two within an hour, and the rest waits for a person', async () => {
	const robot = 'robot@example.net';
	const { caseId } = await instance.post({ name: 'Robot', email: robot, message: 'The kitchen drain is clogged, please come this week' });
	await eventually('the follow-up', async () => await hasEvent(instance.ledger, caseId!, 'followup.completed'), 120);
	let answered = 0;
	for (let quiet = 0; answered < ANSWERS && quiet < QUIET_SECONDS; ) {
		const ours = mailsTo(instance.mail, robot);
		if (ours.length <= answered) {
			quiet += 1;
			await pause(1000);
			continue;
		}
		quiet = 0;
		const { subject } = ours[answered++];
		const answer = { from: { value: [{ address: robot, name: 'Robot' }] }, subject: `Re: ${subject}`, text: `We have received your message no. ${answered}. A ticket was opened.`, messageId: `<answer-${answered}@example.net>`, date: new Date().toISOString() };
		expect((await instance.postAsMachine('customer-reply', answer)).status).toBeLessThan(300);
	}
	expect(mailsTo(instance.mail, robot).length).toBeGreaterThanOrEqual(1);
	expect(mailsTo(instance.mail, robot).length).toBeLessThanOrEqual(2);
});

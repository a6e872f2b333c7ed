import { localEngine } from '../../../domain/classify';
import { extractIntake } from '../../../domain/intake';
import { normaliseInquiry } from '../../../domain/message';
import { decide } from '../../../domain/process';
import { DAY, fileWith, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf, type FileParts } from './world';

const AUTO = profileWith({ review: { rules: [{ on: 'intake', action: 'auto' }, { on: 'reply', action: 'auto' }] } });
const BY_HAND = profileWith({ review: { rules: [{ on: 'intake', action: 'review' }] } });
const COMPLETE = { fields: { address: '1 Main St', phone: '312-555-0142' } };

describe('by what it leaves, and what the customer hears', () => {
	test.each<[string, FileParts, typeof AUTO | undefined, string, string[]]>([
		['a reply that the rules let go', { inquiry: COMPLETE, intake: {} }, AUTO, 'replied', ['reply.sent']],
		['the same with questions that are open', { intake: {} }, AUTO, 'replied', ['reply.sent', 'waiting.customer']],
		['a reply for a person to check', { inquiry: COMPLETE, intake: {} }, undefined, 'acknowledged', ['acknowledgement.sent']],
		['the same with questions that are open', { intake: {} }, undefined, 'acknowledged', ['acknowledgement.sent', 'waiting.customer']],
		['questions that a person asks', { intake: {} }, BY_HAND, 'acknowledged', ['acknowledgement.sent']],
		['nothing read of the details', {}, undefined, 'acknowledged', ['acknowledgement.sent']],
		['an emergency: no questions', { classification: { priority: 'emergency' }, intake: {} }, undefined, 'acknowledged', ['acknowledgement.sent']],
		['no classifier', { classification: null }, undefined, 'notAnswered', []],
		['an opt-out', { classification: { optOut: true }, intake: {} }, AUTO, 'notAnswered', []],
		['no address', { inquiry: { contact: { name: 'Dana' } } }, AUTO, 'notAnswered', []],
		['a phone note', { inquiry: { channel: 'phone' } }, AUTO, 'notAnswered', []],
		['software', { inquiry: { automatic: true } as FileParts['inquiry'] }, AUTO, 'notAnswered', []],
		['no lead', { classification: { intent: 'spam' } }, AUTO, 'notALead', []],
		['no lead that is not sure', { classification: { intent: 'spam', needsReview: true } }, undefined, 'acknowledged', ['acknowledgement.sent']],
	])('%s', (_what, parts, profile, code, heard) => {
		const step = decide('followUp', situationWith(parts, { profile }));
		expect(step.code).toBe(code);
		expect(toCustomers(step).length).toBe(heard.length > 0 ? 1 : 0);
		expect(toCustomers(step).flatMap(({ events }) => events.map(({ type }) => type))).toEqual(heard);
		expect(typesOf(step)).toEqual(expect.arrayContaining(['inquiry.classified', 'followup.completed']));
	});
});

test('one message says thanks and asks what is missing, and not what was given', () => {
	const [message] = toCustomers(decide('followUp', situationWith({ inquiry: { fields: { phone: '312-555-0142' } }, intake: {} })));
	expect(message.text).toContain('What is the address of the work?');
	expect(message.text).not.toMatch(/phone number/);
	expect(message.text).toMatch(/Thank you/);
});

test('a reply keeps its own greeting and goodbye around the questions', () => {
	const [{ text }] = toCustomers(decide('followUp', situationWith({ intake: {} }, { profile: AUTO })));
	expect(text).toMatch(/^Hello Dana,\n\nWe can come on Tuesday\.\n\n[\s\S]*What is the address of the work\?[\s\S]*\n\nYour plumbers$/);
	expect(text.match(/Your plumbers/g)).toHaveLength(1);
});

test('the owner hears once, with what the customer wrote and was sent, and answers by mail', () => {
	const step = decide('followUp', situationWith({ intake: {} }));
	expect(toTeamOf(step)).toHaveLength(1);
	const [message] = toTeamOf(step);
	expect(message).toMatchObject({ to: 'ann@example.com', replyTo: 'hello@example.com', subject: expect.stringMatching(/\[c_0{19}1\]$/) as string });
	expect(message.text).toContain('> The kitchen drain is clogged.');
	expect(message.text).toContain('Draft reply, for you to check:\n> Hello Dana,');
});

test('a draft for a person waits on the desk, for its owner, until its time is over', () => {
	const { review, events } = decide('followUp', situationWith({ inquiry: COMPLETE, intake: {} }));
	expect(review).toMatchObject({ subject: 'reply', ownerId: 'ann', process: 'followUp', expiresAt: NOW + DAY, draft: { to: 'dana@example.org', channel: 'email', body: expect.stringContaining('Tuesday') as string } });
	expect(events.find(({ type }) => type === 'review.requested')?.data).toMatchObject({ subject: 'reply', reviewId: review?.reviewId });
});

test('without an owner the business is told, and somebody is looked for', () => {
	const step = decide('followUp', situationWith({ owner: undefined, intake: {} }));
	expect(toTeamOf(step)).toMatchObject([{ to: 'hello@example.com', text: expect.stringContaining('please assign it') as string }]);
	expect(step.due.queue).toBeGreaterThan(NOW);
	expect(decide('followUp', situationWith({ intake: {} })).due).not.toHaveProperty('queue');
});

test('when somebody is there is when the queue is looked at, at the latest in an hour', () => {
	const at = (availableAt: string) => decide('followUp', situationWith({ owner: undefined, sections: { assignment: { owner: null, availableAt } } })).due.queue;
	expect(at('2026-03-02T10:25:00-06:00')).toBe(NOW + 25 * 60_000);
	expect(at('2026-03-03T08:00:00-06:00')).toBe(NOW + 60 * 60_000);
	expect(at('2026-03-01T08:00:00-06:00')).toBe(NOW + 10 * 60_000);
});

test('no lead is closed without a word, and nothing is due', () => {
	const step = decide('followUp', situationWith({ classification: { intent: 'vendor' } }));
	expect(step).toMatchObject({ messages: [], handoff: { to: 'closed' }, due: { followUp: null, intake: null, queue: null, escalation: null } });
});

test.each([
	['was followed up', { events: [{ type: 'followup.completed' }] }],
	['is paid', { stage: 'paid' as const }],
	['is closed', { stage: 'closed' as const }],
])('a case that %s has nothing to do', (_what, parts) => {
	expect(decide('followUp', situationWith(parts))).toMatchObject({ code: 'nothingToDo', messages: [], events: [], due: { followUp: null } });
});

test('a message by itself counts under the address, and under where it came from', () => {
	const [message] = toCustomers(decide('followUp', situationWith({ inquiry: { source: { postedBy: '0123456789abcdef' } } })));
	expect(message.counts).toHaveLength(3);
	expect(message.counts?.join()).not.toMatch(/dana|203\.0/);
	expect(message.limits?.map(({ most }) => most)).toEqual([8, 60, 1]);
});

test.each([
	['an SMS to a business that sends them', { channel: 'sms' as const, contact: { phone: '+13125550142', email: 'dana@example.org' } }, ['email', 'sms'], 'sms', '+13125550142'],
	['an SMS to one that does not', { channel: 'sms' as const, contact: { phone: '+13125550142', email: 'dana@example.org' } }, ['email'], 'email', 'dana@example.org'],
	['an SMS of somebody without an email address waits in the outbox', { channel: 'sms' as const, contact: { phone: '+13125550142' } }, ['email'], 'sms', '+13125550142'],
	['a form with both', { contact: { phone: '+13125550142', email: 'dana@example.org' } }, ['email', 'sms'], 'email', 'dana@example.org'],
])('%s', (_what, inquiry, channels, channel, to) => {
	expect(toCustomers(decide('followUp', situationWith({ inquiry }, { profile: profileWith({ channels }) })))).toMatchObject([{ channel, to }]);
});

test('a mail is answered in its thread', () => {
	expect(toCustomers(decide('followUp', situationWith({ inquiry: { channel: 'email', source: { messageId: '<1@example.org>' } } })))).toMatchObject([{ inReplyTo: '<1@example.org>', from: 'hello@example.com' }]);
});

describe('what a node of one\'s own has left out of a section', () => {
	test.each([
		['only the intent', { intent: 'newJob' }],
		['parts of other types', { intent: 'newJob', service: 7, confidence: 'high', priority: 'top', nextTask: 'call', draftReply: null, acknowledgement: 'Hi', reasons: 'none', needsReview: 'no' }],
	])('%s: nothing is sent, and the owner is told', (_what, classification) => {
		const file = fileWith({ classification: null, sections: { classification } });
		const step = decide('followUp', { ...situationWith(), file });
		expect(step).toMatchObject({ code: 'notAnswered', reasons: expect.arrayContaining([expect.objectContaining({ code: 'no-text' })]) as unknown[] });
		expect(toTeamOf(step)).toHaveLength(1);
	});

	test('an intake without record and work order', () => {
		const file = fileWith({ sections: { intake: { missing: [{ field: 'address', question: 'Where?' }, { question: 'nameless' }] } } });
		expect(decide('followUp', { ...situationWith(), file }).code).toBe('acknowledged');
		const whole = fileWith({ stage: 'intake', sections: { intake: { missing: [] } } });
		expect(decide('intake', { ...situationWith(), file: whole }).code).toBe('completed');
	});
});

describe('an emergency that comes in while the business is closed', () => {
	const NIGHT = Date.parse('2026-03-03T02:00:00-06:00');
	const TEAM = [
		{ id: 'ann', name: 'Ann', email: 'ann@example.com' },
		{ id: 'mo', name: 'Mo', email: 'mo@example.com', onCall: true },
	];
	const ofTeam = (more: object = {}) => profileWith({ team: TEAM.map((member) => ({ ...member, digestMinutes: 60, ...more })) });
	const at = (now: number, parts: FileParts = {}, profile = profileWith({ team: TEAM })) =>
		decide('followUp', situationWith({ openedAt: now, owner: { id: 'mo' }, ...parts, classification: { priority: 'emergency', ...parts.classification } }, { profile, now }));
	const said = (step: ReturnType<typeof at>) => toCustomers(step)[0].text;

	test('the customer hears that it is closed, who has the message, and that it may be unread, before the goodbye', () => {
		expect(said(at(NIGHT))).toMatch(/^Hello,\n\nThank you, we have your message\.\n\nWe are closed at the moment\. Your message has gone to the person who is on call; [^\n]*do not count on its having been read\. [^\n]*emergency number first\.\n\nYour plumbers$/);
	});

	test.each<[string, FileParts, ReturnType<typeof profileWith> | undefined]>([
		['who has it is not on call', { owner: { id: 'ann' } }, undefined],
		['nobody has it', { owner: undefined }, undefined],
		['who is on call is away', {}, profileWith({ team: [TEAM[0], { ...TEAM[1], absences: [{ from: '2026-03-02', to: '2026-03-04' }] }] })],
		['who is on call has no address', {}, profileWith({ team: [TEAM[0], { id: 'mo', name: 'Mo', onCall: true }] })],
	])('it does not say that somebody on call has it, where %s', (_what, parts, profile) => {
		expect(said(at(NIGHT, parts, profile))).toMatch(/closed at the moment\. Your message has gone to our team, and it may not be read before we open again/);
	});

	test.each<[string, string, RegExp]>([
		['es', 'en', /cerrados[\s\S]*guardia/],
		['fr', 'en', /fermés[\s\S]*astreinte/],
		['de', 'en', /geschlossen[\s\S]*Bereitschaft/],
		['pt', 'en', /fechados[\s\S]*de serviço/],
		['it', 'en', /chiusi[\s\S]*reperibile/],
		['nl', 'en', /gesloten[\s\S]*dienst heeft/],
		['pl', 'en', /zamknięte[\s\S]*dyżurującej/],
		['sv', 'en', /closed[\s\S]*on call/],
	])('in the language of the customer: %s', (language, _own, words) => {
		expect(said(at(NIGHT, { classification: { language } }))).toMatch(words);
	});

	test.each<[string, number, FileParts]>([
		['by day', NOW, {}],
		['at closing time less a second', Date.parse('2026-03-03T16:59:59-06:00'), {}],
		['without haste', NIGHT, { classification: { priority: 'high' } }],
	])('none of it %s', (_what, now, parts) => {
		expect(said(at(now, parts))).not.toContain('closed');
	});

	test('it says so on a holiday, too, and in a reply that the rules let go; the danger is named once', () => {
		const profile = profileWith({ team: TEAM, holidays: { dates: ['2026-03-02'] }, review: { rules: [{ on: 'reply', action: 'auto' }] } });
		const body = 'Hello Dana,\n\nIf anyone is in danger, please get to safety and call your local emergency number first.\n\nYour plumbers';
		const step = at(NOW, { classification: { draftReply: { subject: 'Your drain', body } } }, profile);
		expect(step.code).toBe('replied');
		expect(said(step).match(/danger/g)).toHaveLength(1);
		expect(said(step)).toContain('closed at the moment');
	});

	test('the first notice goes at once, whatever digest its owner has', () => {
		expect(toTeamOf(at(NIGHT, {}, ofTeam()))).toMatchObject([{ to: 'mo@example.com', urgency: 0 }]);
		expect(toTeamOf(at(NIGHT, {}, ofTeam()))[0]).not.toHaveProperty('dueAt');
		expect(toTeamOf(at(NIGHT, { classification: { priority: 'high' } }, ofTeam()))[0].dueAt).toBeGreaterThan(NIGHT);
	});

	test('its clocks are looked at when its first step is due, at night', () => {
		expect(at(NIGHT).due.escalation).toBeLessThanOrEqual(NIGHT + 5 * 60_000);
		expect(at(NIGHT, {}, profileWith()).due.escalation).toBe(Date.parse('2026-03-03T08:03:45-06:00'));
	});
});

test('the id of a record is nobody to write to: the team is told where to look', () => {
	const [world, post] = [profileWith({}), { data: { webHookEvent: { topic: 'REQUEST_CREATE', itemId: '17735550122' } } }];
	const { inquiry } = normaliseInquiry(post, { now: NOW, zone: 'America/Chicago' });
	const classification = localEngine(world).classify(inquiry, { reviewBelow: 0.6, now: NOW });
	const intake = extractIntake({ messages: [{ text: inquiry.text, subject: inquiry.subject }], fields: inquiry.fields, contact: inquiry.contact, answers: {}, attachments: [], referenceTime: inquiry.receivedAt }, world, NOW);
	expect(intake.record).toEqual({});
	const step = decide('followUp', situationWith({ inquiry: { ...inquiry, contact: {} }, classification, intake }));
	expect(step.code).toBe('notAnswered');
	expect(typesOf(step)).toContain('review.requested');
	expect(toTeamOf(step)[0]?.subject).toContain('Look up 17735550122 in Jobber');
	expect(step.handoff?.to).not.toBe('closed');
});

test('a call is asked about because nothing could be sent, not because of a rule that would have let it go', () => {
	const { events } = decide('followUp', situationWith({ inquiry: { channel: 'phone', contact: { phone: '+13125550188' } } }, { profile: AUTO }));
	expect(events.find(({ type }) => type === 'review.requested')?.data).toMatchObject({ subject: 'reply', reason: 'The inquiry came by phone: call back' });
});

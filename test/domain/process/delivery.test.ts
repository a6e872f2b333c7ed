import type { MessageRecord } from '../../../domain/case';
import { doubtful, judge, mailHeaders, outgoing, settlement } from '../../../domain/process';
import { NOW, profileWith } from './world';

const MINUTE = 60_000;
const message = (more: Partial<MessageRecord> = {}): MessageRecord => ({
	key: 'm1',
	caseId: 'c_1',
	channel: 'email',
	to: 'dana@example.org',
	subject: 'Your drain',
	text: 'We are on our way.',
	events: [],
	audience: 'customer',
	automatic: true,
	urgency: 2,
	state: 'sending',
	attempts: 1,
	createdAt: NOW,
	stateAt: NOW,
	...more,
});

describe('what an answer means', () => {
	test.each<[string, string]>([
		['connect ECONNREFUSED 127.0.0.1:25', 'queued'],
		['getaddrinfo ENOTFOUND smtp.example.com', 'queued'],
		['getaddrinfo EAI_AGAIN smtp.example.com', 'queued'],
		['Connection timeout', 'queued'],
		['Greeting never received', 'queued'],
		['450 4.2.1 Mailbox busy', 'queued'],
		['Message failed: 421 Service not available', 'queued'],
		['Can\'t send mail - all recipients were rejected: 451 4.7.1 Greylisted', 'queued'],
		['The service is receiving too many requests from you 429', 'queued'],
		['Bad gateway - the service failed to handle your request 502', 'queued'],
		['Request failed with status code 503', 'queued'],
		['503 - "{\\"error\\":\\"away\\"}"', 'queued'],
		['429 - "slow down"', 'queued'],
		['401 - "no key"', 'refused'],
		['404 - "no such domain"', 'refused'],
		['422 - "no such number"', 'refused'],
		['500 - "oops"', 'inDoubt'],
		["Try spacing your requests out using the batching settings under 'Options'", 'queued'],
		['Service unavailable - try again later or consider setting this node to retry automatically (in the node settings)', 'queued'],
		['The service refused the connection - perhaps it is offline', 'queued'],
		['The connection cannot be established, this usually occurs due to an incorrect host (domain) value', 'queued'],
		['The DNS server returned an error, perhaps the server is offline', 'queued'],
		['The connection was aborted, perhaps the server is offline', 'inDoubt'],
		["The connection timed out, consider setting the 'Retry on Fail' option in the node settings", 'inDoubt'],
		['Can\'t send mail - all recipients were rejected: 550 5.1.1 User unknown', 'refused'],
		['Invalid login: 535-5.7.8 Username and Password not accepted', 'refused'],
		['No recipients defined', 'refused'],
		['self-signed certificate', 'queued'],
		['certificate has expired', 'queued'],
		['Client network socket disconnected before secure TLS connection was established', 'queued'],
		['Error initiating TLS - unable to verify the first certificate', 'queued'],
		['454 4.7.0 TLS not available due to temporary reason', 'queued'],
		['530 5.7.0 Must issue a STARTTLS command first', 'refused'],
		['TLS read error', 'inDoubt'],
		['Bad request - please check your parameters 400', 'refused'],
		['Authorization failed - please check your credentials 401', 'refused'],
		['Node does not have any credentials set for "smtp"', 'queued'],
		['no sender is set up for this channel', 'queued'],
		['read ECONNRESET', 'inDoubt'],
		['Unexpected socket close', 'inDoubt'],
		['Timeout', 'inDoubt'],
		['the execution ended without completing the step', 'inDoubt'],
		['', 'inDoubt'],
	])('%s: %s', (reason, state) => {
		expect(judge({ ok: false, reason }, 1, NOW).state).toBe(state);
	});

	test('sent is sent, with what the channel calls it', () => {
		expect(judge({ ok: true, messageId: '<1@x>' }, 3, NOW)).toEqual({ state: 'sent', messageId: '<1@x>' });
	});

	test('pauses grow, and behind the last one it is refused', () => {
		const dueAfter = (attempts: number) => {
			const verdict = judge({ ok: false, reason: 'connect ECONNREFUSED' }, attempts, NOW);
			return verdict.state === 'queued' ? (verdict.dueAt - NOW) / MINUTE : verdict.state;
		};
		expect([1, 2, 3, 4, 5, 6, 7].map(dueAfter)).toEqual([1, 5, 15, 60, 240, 720, 'refused']);
	});

	test('where no sender is set up, it waits however often it was tried', () => {
		expect(judge({ ok: false, reason: 'Node does not have any credentials set' }, 100, NOW)).toMatchObject({ state: 'queued', counts: false });
	});
});

describe('what is written of it', () => {
	const profile = profileWith();
	test.each([
		['550 5.1.1 User unknown', 'message.refused', /^Not sent/],
		['read ECONNRESET', 'message.doubted', /^Perhaps not sent/],
	])('%s: the case says so, and the business is told once', (reason, type, subject) => {
		const first = settlement(message(), { ok: false, reason }, { profile, now: NOW });
		expect(first.events.map((event) => event.type)).toEqual([type, 'review.requested']);
		expect(first.messages).toMatchObject([{ to: 'hello@example.com', subject: expect.stringMatching(subject) as string, audience: 'team' }]);
		expect(settlement(message(), { ok: false, reason }, { profile, now: NOW + MINUTE }).messages[0].key).toBe(first.messages[0].key);
	});

	test('sent, or tried again, needs no word', () => {
		expect(settlement(message(), { ok: true }, { profile, now: NOW })).toMatchObject({ events: [], messages: [] });
		expect(settlement(message(), { ok: false, reason: '450 busy' }, { profile, now: NOW })).toMatchObject({ events: [], messages: [] });
	});

	test('a report that is not delivered makes no further report', () => {
		const [report] = settlement(message(), { ok: false, reason: '550 no' }, { profile, now: NOW }).messages;
		expect(settlement(message({ ...report, dueAt: undefined, urgency: 1 }), { ok: false, reason: '550 no' }, { profile, now: NOW }).messages).toEqual([]);
	});

	test('without a profile, or without a case, nothing is made up', () => {
		expect(settlement(message(), { ok: false, reason: '550 no' }, { now: NOW }).messages).toEqual([]);
		expect(settlement(message({ caseId: undefined }), { ok: false, reason: '550 no' }, { profile, now: NOW }).events).toEqual([]);
	});

	test('a run that was cut off while sending leaves it in doubt', () => {
		expect(doubtful(message({ state: 'inDoubt', reason: 'lease-ended' }), { profile })).toMatchObject({ events: [{ type: 'message.doubted' }, { type: 'review.requested' }], messages: [{ to: 'hello@example.com' }] });
	});
});

describe('several that go as one', () => {
	test('keep all their words and files, and say how many they are', () => {
		const file = { fileName: 'a.pdf', mimeType: 'application/pdf', content: '' };
		const out = outgoing(message({ attachments: [file] }), [message({ key: 'm2', subject: 'Second', text: 'Two', attachments: [file] }), message({ key: 'm3', subject: undefined, text: 'Three' })]);
		expect(out).toMatchObject({ key: 'm1', to: 'dana@example.org', subject: '3 messages about your cases', attachments: [file, file] });
		for (const words of ['We are on our way.', 'Second', 'Two', 'Three']) expect(out.text).toContain(words);
		expect(out.text).not.toContain('undefined');
	});

	test('one alone is as it was', () => {
		expect(outgoing(message(), [])).toEqual(message());
	});
});

describe('the headers that a mail ought to bear', () => {
	test('what goes out by itself says so, and a message has one Message-ID whenever it is asked', () => {
		const headers = mailHeaders(message({ from: 'Lakeside <hello@Lakeside.example>' }));
		expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' });
		expect(headers['Message-ID']).toMatch(/^<[0-9a-f]{32}@lakeside\.example>$/);
		expect(mailHeaders(message({ from: 'Lakeside <hello@Lakeside.example>', attempts: 3, state: 'queued' }))).toEqual(headers);
		expect(mailHeaders(message({ key: 'm2' }))['Message-ID']).not.toBe(mailHeaders(message())['Message-ID']);
	});

	test.each<[string, Partial<MessageRecord>, string | undefined]>([
		['to the team', { audience: 'team' }, 'auto-generated'],
		['decided on by a person', { automatic: false }, undefined],
	])('%s', (_what, more, submitted) => {
		expect(mailHeaders(message(more))['Auto-Submitted']).toBe(submitted);
	});

	test('an answer stands in its thread', () => {
		expect(mailHeaders(message({ inReplyTo: '<a@example.org>' }))).toMatchObject({ 'In-Reply-To': '<a@example.org>', References: '<a@example.org>' });
	});
});

describe('alerts that go as one', () => {
	const alert = (caseId: string, more: Partial<MessageRecord> = {}, data: object = {}): MessageRecord =>
		message({
			key: `k ${caseId} ${more.createdAt ?? 0}`,
			caseId,
			to: 'ann@example.com',
			subject: `Overdue: First response [${caseId}]`,
			text: `Nobody has answered ${caseId}.`,
			audience: 'team',
			events: [{ type: 'escalation.sent', data: { clock: 'first-response', at: 1, ...data } }],
			pace: { together: 'alerts:x', counts: 'alerts:x', withinMs: 3_600_000, most: 12 },
			...more,
		});
	const many = (count: number, more: Partial<MessageRecord> = {}) => Array.from({ length: count }, (_, index) => alert(`c_${index + 1}`, { createdAt: NOW + index, ...more }));
	const last = { until: Date.parse('2026-03-02T11:00:00-06:00'), waiting: 7, most: 12 };

	test('one alone is itself', () => {
		expect(outgoing(alert('c_1'), [])).toEqual(alert('c_1'));
	});

	test('several say how many cases, and each in its own words', () => {
		const [first, ...rest] = many(3);
		const { subject, text } = outgoing(first, rest);
		expect(subject).toBe('3 cases that nobody has answered');
		for (const caseId of ['c_1', 'c_2', 'c_3']) expect(text).toContain(`Nobody has answered ${caseId}.`);
	});

	test('emergencies are called so', () => {
		const pace = { together: 'emergencies:x', counts: 'alerts:x', withinMs: 3_600_000 };
		const [first, ...rest] = many(4, { pace });
		expect(outgoing(first, rest).subject).toBe('4 emergencies that nobody has answered');
	});

	test('each clock of a case stands there once, as it was told last', () => {
		const older = alert('c_1', { text: 'The first step.', createdAt: NOW });
		const newer = alert('c_1', { text: 'The second step.', createdAt: NOW + 1 }, { at: 1.5 });
		expect(outgoing(newer, [older]).text).toBe('The second step.');
		expect(outgoing(older, [newer]).text).toBe('The second step.');
		const { subject, text } = outgoing(older, [newer, alert('c_2', { createdAt: NOW + 2 })]);
		expect(subject).toBe('2 cases that nobody has answered');
		expect(text).not.toContain('The first step.');
	});

	test('of hundreds the first are whole, more are named, and the rest is counted', () => {
		const [first, ...rest] = many(190);
		const { subject, text } = outgoing(first, rest);
		expect(subject).toBe('190 cases that nobody has answered');
		expect(text.match(/Nobody has answered/g)).toHaveLength(20);
		expect(text.match(/^- Overdue/gm)).toHaveLength(100);
		expect(text).toContain('And 70 more. All of them are on the desk.');
		expect(text.length).toBeLessThan(20_000);
	});

	test('the last one for a while says until when, and how many cases wait on the desk', () => {
		expect(outgoing(alert('c_1'), [], { last, zone: 'America/Chicago' }).text).toBe(
			'Nobody has answered c_1.\n\nThis is the last message of its kind to you before Mon 2 Mar, 11:00: you get 12 an hour. 7 more cases wait on the desk. What waits comes together then; emergencies come at once.',
		);
		const [first, ...rest] = many(2);
		expect(outgoing(first, rest, { last: { ...last, waiting: 0 }, zone: 'America/Chicago' }).text).toMatch(/^This is the last [^.]*: you get 12 an hour\. What else falls due comes together then/);
	});
});

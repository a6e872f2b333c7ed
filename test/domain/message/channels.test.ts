import { normaliseInquiry } from '../../../domain/message';

const context = { now: Date.parse('2026-03-06T16:50:00Z'), zone: 'America/Chicago' };
const read = (raw: unknown) => normaliseInquiry(raw, context);
const codes = (raw: unknown) => read(raw).notes.map((note) => note.code);

describe('Webhook', () => {
	const envelope = (body: unknown, headers: object = {}, query: object = {}) => ({ headers, params: {}, query, body, webhookUrl: 'https://n8n/webhook/x', executionMode: 'production' });

	it('reads the body as a form; keeps no header that gives somebody away', () => {
		const headers = { 'user-agent': 'x', cookie: 's', authorization: 'Bearer x', 'x-forwarded-for': '10.0.0.1', origin: 'https://x.org', 'content-type': 'application/json' };
		const { inquiry } = read(envelope({ name: 'Jane', email: 'j@x.org', message: 'Hi', submitted_at: '2026-03-06T15:00:00Z' }, headers, { gclid: 'g', apiKey: 'secret' }));
		expect(inquiry).toMatchObject({
			channel: 'form',
			receivedAt: '2026-03-06T09:00:00-06:00',
			text: 'Hi',
			contact: { name: 'Jane', email: 'j@x.org' },
			fields: { name: 'Jane', email: 'j@x.org' },
			source: { kind: 'webhook', headers: { origin: 'https://x.org', 'content-type': 'application/json' }, query: { gclid: 'g' } },
		});
		expect(JSON.stringify(inquiry)).not.toMatch(/Bearer|10\.0\.0\.1|user-agent|secret/);
	});

	it.each([
		['form', 'form'],
		['phone', 'phone'],
		['SMS', 'sms'],
		['carrier pigeon', 'form'],
	])('a body of channel %s is %s', (channel, expected) => expect(read(envelope({ channel, message: 'Hi' })).inquiry.channel).toBe(expected));

	it('reads a GET by its query', () => {
		expect(read(envelope({}, {}, { name: 'Jane', message: 'Hi' })).inquiry).toMatchObject({ channel: 'form', text: 'Hi', contact: { name: 'Jane' } });
	});
	it('reads form text that nobody parsed', () => {
		const headers = { 'content-type': 'application/x-www-form-urlencoded' };
		expect(read(envelope('email=j%40x.org&message=Hi+there', headers)).inquiry).toMatchObject({ text: 'Hi there', contact: { email: 'j@x.org' } });
	});
	it('keeps plain text and broken JSON as text', () => {
		expect(read(envelope('Please call 312 555 0123')).inquiry).toMatchObject({ channel: 'form', text: 'Please call 312 555 0123', source: { kind: 'webhook' } });
		expect(read(envelope('{"name": "Jane", ')).inquiry.text).toBe('{"name": "Jane",');
		expect(codes(envelope('{"name": "Jane", '))).toContain('not-json');
	});
	it('a file and no words', () => {
		const { inquiry, notes } = read(envelope({}, { 'content-type': 'image/png', 'content-length': '12' }));
		expect(inquiry).toMatchObject({ text: '', source: { attachments: [{ mimeType: 'image/png', size: 12 }] } });
		expect(notes.map((note) => note.code)).toEqual(['binary-only', 'text-empty', 'contact-missing']);
	});
	it("a channel's own payload in the body is that channel's", () => {
		const body = { From: '+13125550123', Body: 'Leak', MessageSid: 'SM1', NumMedia: '0' };
		expect(read(envelope(body)).inquiry).toMatchObject({ id: 'SM1', channel: 'sms', source: { kind: 'twilio', via: 'webhook', messageId: 'SM1' } });
	});
});

describe('Twilio', () => {
	it('Trigger: a message', () => {
		expect(
			read({
				specversion: '1.0',
				type: 'com.twilio.messaging.inbound-message.received',
				time: '2026-03-06T15:00:00.000Z',
				data: { from: '+13125550123', to: '+1', body: 'Leak!', messageSid: 'SM1', numMedia: 0, timestamp: '2026-03-06T15:00:00.000Z' },
			}),
		).toMatchObject({
			inquiry: { id: 'SM1', channel: 'sms', receivedAt: '2026-03-06T09:00:00-06:00', text: 'Leak!', contact: { phone: '+13125550123' }, fields: {}, source: { kind: 'twilio', messageId: 'SM1' } },
			notes: [],
		});
	});
	it('Trigger: a call has no words', () => {
		const raw = { type: 'com.twilio.voice.insights.call-summary.complete', data: { call_sid: 'CA1', from: { caller: '+13125550123' } } };
		expect(read(raw).inquiry).toMatchObject({ id: 'CA1', channel: 'phone', contact: { phone: '+13125550123' } });
		expect(codes(raw)).toEqual(['text-empty']);
	});
	it('webhook: WhatsApp with a picture', () => {
		const { inquiry } = read({ From: 'whatsapp:+13125550123', ProfileName: 'Jane', Body: 'See', MessageSid: 'SM2', NumMedia: '1', MediaContentType0: 'image/jpeg', MediaUrl0: 'https://x' });
		expect(inquiry).toMatchObject({ contact: { name: 'Jane', phone: '+13125550123' }, source: { attachments: [{ mimeType: 'image/jpeg' }] } });
	});
});

describe('Chat Trigger', () => {
	it('the session is a thread and no id of the message', () => {
		const { inquiry } = read({ sessionId: 's1', action: 'sendMessage', chatInput: 'Hi', metadata: { email: 'j@x.org' } });
		expect(inquiry).toMatchObject({ channel: 'chat', text: 'Hi', contact: { email: 'j@x.org' }, source: { kind: 'chat', threadId: 's1' } });
		expect(inquiry.source).not.toHaveProperty('messageId');
		expect(inquiry.id).toMatch(/^i_/);
	});
});

describe('an inquiry already', () => {
	const inquiry = read({ name: 'Jane', email: 'j@x.org', message: 'Hi', Service: 'Drains' }).inquiry;
	it.each([
		['itself', inquiry],
		['as JSON', JSON.stringify(inquiry)],
		['a case item', { caseId: 'c_1', stage: 'inquiry', inquiry, classification: { service: null } }],
		['a case item that still carries its trigger', { chatInput: 'x', sessionId: 's', action: 'sendMessage', inquiry }],
		['a ledger case record', { caseId: 'c_1', version: 3, data: { inquiry, assignment: {} } }],
	])('%s', (_, raw) => expect(read(raw)).toEqual({ inquiry, notes: [] }));

	it('parts that are missing are filled', () => {
		expect(read({ inquiry: { channel: 'phone', text: 'Call notes' } }).inquiry).toMatchObject({ channel: 'phone', text: 'Call notes', receivedAt: '2026-03-06T10:50:00-06:00', fields: {} });
	});
	it("a form's question of that name is a message", () => expect(read({ inquiry: 'Leak', email: 'j@x.org' }).inquiry).toMatchObject({ channel: 'form', text: 'Leak' }));
});

describe('anything else', () => {
	it.each([
		['text', 'Leak', 'other', 'Leak', ['contact-missing']],
		['a quotation', '"Leak" she said', 'other', '"Leak" she said', ['contact-missing']],
		['JSON text', '{"message":"Leak","email":"j@x.org"}', 'form', 'Leak', []],
		['a number', 42, 'other', '42', ['contact-missing']],
		['null', null, 'other', '', ['text-empty', 'contact-missing']],
		['nothing', undefined, 'other', '', ['text-empty', 'contact-missing']],
		['an empty object', {}, 'form', '', ['text-empty', 'contact-missing']],
		['a list of one', [{ message: 'Leak', email: 'j@x.org' }], 'form', 'Leak', ['array-item']],
		['a list', [{ name: 'Jane', message: 'Leak' }, 'Flood', 3], 'other', '1. name: Jane; message: Leak\n2. Flood\n3. 3', ['array-item', 'contact-missing']],
		['bytes', Buffer.from([1, 2, 3]), 'other', '', ['binary-only', 'text-empty', 'contact-missing']],
		['bytes that went through JSON', JSON.parse(JSON.stringify(Buffer.from([1, 2, 3]))), 'other', '', ['binary-only', 'text-empty', 'contact-missing']],
		['bytes read as text', '\u0000\u0001\u0002\ufffd'.repeat(50), 'other', '', ['binary-only', 'text-empty', 'contact-missing']],
	])('%s', (_, raw, channel, text, notes) => {
		const result = read(raw);
		expect(result.inquiry).toMatchObject({ channel, text });
		expect(result.notes.map((note) => note.code)).toEqual(notes);
	});
	it('hands on what came where the inquiry may not hold it', () => {
		expect(read([{ a: 1 }, { a: 2 }]).raw).toEqual([{ a: 1 }, { a: 2 }]);
		expect(read({ message: 'Leak' })).not.toHaveProperty('raw');
	});
});

describe('receivedAt', () => {
	it.each([
		['ISO with offset', '2026-03-06T15:00:00Z', '2026-03-06T09:00:00-06:00', undefined],
		['ISO without: local time', '2026-03-06T09:00:00', '2026-03-06T09:00:00-06:00', undefined],
		['mail header', 'Fri, 6 Mar 2026 15:00:00 +0000', '2026-03-06T09:00:00-06:00', undefined],
		['HTTP', 'Fri, 06 Mar 2026 15:00:00 GMT', '2026-03-06T09:00:00-06:00', undefined],
		['epoch seconds', 1772809200, '2026-03-06T09:00:00-06:00', undefined],
		['epoch milliseconds as text', '1772809200000', '2026-03-06T09:00:00-06:00', undefined],
		['a day ahead', '2026-03-07T16:50:00Z', '2026-03-07T10:50:00-06:00', undefined],
		['more than a day ahead', '2026-03-07T16:50:00.001Z', '2026-03-06T10:50:00-06:00', 'date-in-future'],
		['before 2000', '1999-12-31T23:59:59Z', '2026-03-06T10:50:00-06:00', 'date-unreadable'],
		['day or month first?', '3/4/2026', '2026-03-06T10:50:00-06:00', 'date-unreadable'],
		['a bare time', '09:00', '2026-03-06T10:50:00-06:00', 'date-unreadable'],
		['no date that exists', '2026-02-30', '2026-03-06T10:50:00-06:00', 'date-unreadable'],
	])('%s', (_, submittedAt, receivedAt, code) => {
		const { inquiry, notes } = read({ email: 'j@x.org', message: 'Hi', submitted_at: submittedAt });
		expect(inquiry.receivedAt).toBe(receivedAt);
		expect(notes.map((note) => note.code)).toEqual(code === undefined ? [] : [code]);
		expect(inquiry.fields).toEqual({ email: 'j@x.org' });
	});
});

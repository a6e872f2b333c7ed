import { normaliseInquiry } from '../../../domain/message';

const context = { now: Date.parse('2026-03-06T16:50:00Z'), zone: 'America/Chicago' };
const read = (raw: unknown) => normaliseInquiry(raw, context);

describe('Email Trigger (IMAP), simple', () => {
	const item = {
		textPlain: 'Our boiler is out.\r\nPlease call.',
		textHtml: '<p>Our boiler is out.</p>',
		from: '"Doe, Jane" <Jane.Doe@Example.ORG>',
		to: 'office@x.org',
		subject: 'Boiler',
		date: 'Fri, 06 Mar 2026 09:00:00 -0600 (CST)',
		metadata: {
			'message-id': '<abc@example.org>',
			'in-reply-to': '<first@x.org>',
			references: '<first@x.org>\r\n <second@x.org>',
			'user-agent': 'Mail 1.0',
			received: 'from 10.0.0.1',
			precedence: 'bulk',
		},
		attributes: { uid: 7 },
	};

	it('reads message, sender, date and thread', () => {
		expect(read(item)).toEqual({
			inquiry: {
				id: '<abc@example.org>',
				channel: 'email',
				receivedAt: '2026-03-06T09:00:00-06:00',
				subject: 'Boiler',
				text: 'Our boiler is out.\nPlease call.',
				contact: { name: 'Doe, Jane', email: 'Jane.Doe@example.org' },
				fields: {},
				source: {
					kind: 'imap',
					messageId: '<abc@example.org>',
					inReplyTo: '<first@x.org>',
					references: ['<first@x.org>', '<second@x.org>'],
					headers: { precedence: 'bulk' },
				},
			},
			notes: [],
		});
	});

	it('reads the HTML where there is no plain part', () => {
		const html = '<style>p{color:red}</style><p>Leak &amp; flood</p><table><tr><td>Phone</td><td>312 555 0123</td></tr></table><a href="https://x.org/a">photos</a>';
		expect(read({ ...item, textPlain: undefined, textHtml: html }).inquiry.text).toBe('Leak & flood\n\nPhone 312 555 0123\n\nphotos [https://x.org/a]');
	});

	it('keeps quoted replies and signatures in the text', () => {
		const text = 'Yes.\n\nOn 4 Mar 2026, Office wrote:\n> When?\n\n-- \nJane';
		expect(read({ ...item, textPlain: text }).inquiry.text).toBe(text);
	});

	it('reads headers whose names are written as in mail', () => {
		const { from, to, subject, date, ...rest } = item;
		expect(read({ ...rest, From: from, To: to, Subject: subject, Date: date })).toEqual(read(item));
	});

	it('answers go to Reply-To, whose name is not that of another sender', () => {
		const metadata = { ...item.metadata, 'reply-to': 'customer@x.org' };
		expect(read({ ...item, from: 'Website <wordpress@site.org>', metadata }).inquiry.contact).toEqual({ email: 'customer@x.org' });
	});
});

describe('Email Trigger (IMAP), resolved', () => {
	it("reads mailparser's result", () => {
		const { inquiry, notes } = read({
			headers: { from: 'From: Ana <ana@x.org>', 'message-id': 'Message-ID: <r@x.org>', 'list-unsubscribe': 'List-Unsubscribe: <mailto:u@x.org>' },
			text: 'Hola',
			html: false,
			subject: 'Fuga',
			date: '2026-03-06T15:00:00.000Z',
			from: { value: [{ address: 'ana@x.org', name: 'Ana' }], html: '<span>', text: '"Ana" <ana@x.org>' },
			messageId: '<r@x.org>',
			attributes: { uid: 1 },
		});
		expect(inquiry).toMatchObject({
			id: '<r@x.org>',
			channel: 'email',
			receivedAt: '2026-03-06T09:00:00-06:00',
			subject: 'Fuga',
			text: 'Hola',
			contact: { name: 'Ana', email: 'ana@x.org' },
			source: { kind: 'imap', headers: { 'list-unsubscribe': '<mailto:u@x.org>' } },
		});
		expect(notes).toEqual([]);
	});
});

describe('Email Trigger (IMAP), raw', () => {
	it.each([
		['plain', 'Hello\r\nthere', 'Hello\nthere'],
		['quoted-printable without its header', 'caf=C3=A9 and a long =\r\nline', 'café and a long line'],
		['an equals sign that is none', 'x = 3', 'x = 3'],
		[
			'parts',
			'--b1\r\nContent-Type: text/plain; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=E9\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--b1--',
			'café',
		],
		[
			'parts within parts, base64',
			'--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nTGVjayDwn5iA\n--i--\n--o--',
			'Leck 😀',
		],
		['HTML only', '--b\nContent-Type: text/html\n\n<p>Leak</p>\n--b--', 'Leak'],
		['a boundary with nothing behind it', '--b\n--b\n', '--b\n--b'],
	])('%s', (_, raw, text) => expect(read({ raw }).inquiry.text).toBe(text));

	it('says that nobody can be answered', () => expect(read({ raw: 'Hello' }).notes.map((note) => note.code)).toEqual(['contact-missing']));

	it('reads a whole message with its headers, encoded words and attachments', () => {
		const raw =
			'From: =?utf-8?Q?Jos=C3=A9?= <jose@x.org>\r\nSubject: =?utf-8?B?RnVnYQ==?=\r\n =?utf-8?B?IQ==?=\r\nMessage-ID: <m@x.org>\r\nDate: Fri, 6 Mar 2026 09:00:00 -0600\r\n' +
			'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHola\r\n--b\r\nContent-Type: image/png; name="a.png"\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\nAAAA\r\n--b--';
		expect(read({ raw }).inquiry).toMatchObject({
			id: '<m@x.org>',
			subject: 'Fuga!',
			text: 'Hola',
			receivedAt: '2026-03-06T09:00:00-06:00',
			contact: { name: 'José', email: 'jose@x.org' },
			source: { attachments: [{ name: 'a.png', mimeType: 'image/png' }] },
		});
	});
});

describe('Gmail', () => {
	it('simplified: the snippet, with a note that it is not all', () => {
		const { inquiry, notes } = read({
			id: '18f',
			threadId: '18a',
			snippet: 'It&#39;s leaking',
			payload: { mimeType: 'text/plain' },
			internalDate: '1772809200000',
			labels: [{ id: 'INBOX', name: 'INBOX' }],
			From: 'Jane <jane@x.org>',
			Subject: 'Leak',
		});
		expect(inquiry).toMatchObject({
			id: '18f',
			channel: 'email',
			receivedAt: '2026-03-06T09:00:00-06:00',
			subject: 'Leak',
			text: "It's leaking",
			contact: { name: 'Jane', email: 'jane@x.org' },
			source: { kind: 'gmail', messageId: '18f', threadId: '18a' },
		});
		expect(notes.map((note) => note.code)).toEqual(['text-preview']);
	});

	it("not simplified: mailparser's result; the id is Gmail's as in the simplified one", () => {
		const { inquiry } = read({
			id: '18f',
			threadId: '18a',
			labelIds: ['INBOX'],
			headers: { from: 'From: Jane <jane@x.org>' },
			from: { value: [{ address: 'jane@x.org', name: '' }] },
			text: 'Leak',
			date: '2026-03-06T15:00:00.000Z',
			messageId: '<m@mail.gmail.com>',
		});
		expect(inquiry).toMatchObject({ id: '18f', text: 'Leak', contact: { email: 'jane@x.org' }, source: { messageId: '18f', internetMessageId: '<m@mail.gmail.com>' } });
	});

	it("Gmail's API itself: headers and parts of the payload", () => {
		const { inquiry, notes } = read({
			id: '18f',
			threadId: '18a',
			snippet: 'Le',
			payload: {
				headers: [{ name: 'From', value: 'Jane <jane@x.org>' }],
				parts: [
					{ mimeType: 'text/plain', body: { data: Buffer.from('Leçon').toString('base64url') } },
					{ mimeType: 'image/png', filename: 'a.png', body: { size: 3 } },
				],
			},
		});
		expect(inquiry).toMatchObject({ text: 'Leçon', contact: { email: 'jane@x.org' }, source: { attachments: [{ name: 'a.png', mimeType: 'image/png', size: 3 }] } });
		expect(notes).toEqual([]);
	});
});

describe('Microsoft Outlook', () => {
	const message = {
		id: 'AAMk',
		conversationId: 'c',
		subject: 'Leak',
		bodyPreview: 'It is',
		from: { emailAddress: { name: 'Jane', address: 'jane@x.org' } },
		receivedDateTime: '2026-03-06T15:00:00Z',
	};
	it('raw', () => {
		const { inquiry, notes } = read({ ...message, body: { contentType: 'html', content: '<div>It is leaking</div>' }, internetMessageId: '<o@x.org>' });
		expect(inquiry).toMatchObject({ id: 'AAMk', text: 'It is leaking', contact: { name: 'Jane', email: 'jane@x.org' }, source: { kind: 'outlook', internetMessageId: '<o@x.org>' } });
		expect(notes).toEqual([]);
	});
	it('simplified', () => {
		const { inquiry, notes } = read({ ...message, from: 'jane@x.org' });
		expect(inquiry).toMatchObject({ text: 'It is', contact: { email: 'jane@x.org' } });
		expect(notes.map((note) => note.code)).toEqual(['text-preview']);
	});
});

test.each([
	['behind it', 'Name: Ann Wolf\nPhone: 312-555-0147\nIs the water off? Yes\nMessage: Upstairs toilet'],
	['below it', 'Name\nAnn Wolf\n\nPhone\n312-555-0147\n\nIs the water off?\nYes\n\nMessage\nUpstairs toilet'],
])('keeps a question of a form that has its yes %s', (_where, textPlain) => {
	const { fields, text } = read({ textPlain, from: 'Web form <wordpress@x.org>', to: 'office@x.org', subject: 'Request', date: 'Fri, 06 Mar 2026 09:00:00 -0600', metadata: {}, attributes: { uid: 7 } }).inquiry;
	expect(fields).toMatchObject({ 'Is the water off?': 'Yes' });
	expect(text).toBe('Upstairs toilet');
});

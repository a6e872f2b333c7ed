import { contentKeyOf, isAutomatic } from '../../../domain/case';
import { extractIntake } from '../../../domain/intake';
import { newestMessage } from '../../../domain/text';
import { normaliseInquiry } from '../../../domain/message';
import { PROFILE } from '../intake/business';

const context = { now: Date.parse('2026-03-06T16:50:00Z'), zone: 'America/Chicago' };
const read = (raw: unknown) => normaliseInquiry(raw, context);
const refuse = (): never => {
	throw new Error('no');
};

function nested(depth: number, list: boolean): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level++) value = list ? [value] : { message: value };
	return value;
}

it.each([
	['objects 10,000 deep', nested(10_000, false)],
	['lists 10,000 deep', nested(10_000, true)],
	['lists 10,000 deep, as JSON', '['.repeat(10_000) + ']'.repeat(10_000)],
	['a proxy that refuses everything', new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse })],
	['a proxy that was revoked', (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()],
	['a toJSON that throws', { message: { toJSON: refuse } }],
	['a toString that throws', { message: { toString: refuse, valueOf: refuse } }],
	['a tag that throws', { get [Symbol.toStringTag]() { return refuse(); } }],
	['no prototype', Object.assign(Object.create(null), { message: 'Hi' })],
	['a function', refuse],
	['a symbol', Symbol('x')],
	['a bigint', 10n],
	['a list with a length of four billion', new Array(4_294_967_295)],
])('%s becomes an inquiry', (_, raw) => {
	const { inquiry } = read(raw);
	expect(JSON.parse(JSON.stringify(inquiry))).toEqual(inquiry);
	expect(inquiry.receivedAt).toBe('2026-03-06T10:50:00-06:00');
});

it('reads beside a getter that throws', () => {
	const raw = { get email() { return refuse(); }, message: 'Leak', phone: '312 555 0123' };
	const { inquiry, notes } = read(raw);
	expect(inquiry).toMatchObject({ text: 'Leak', contact: { phone: '312 555 0123' } });
	expect(notes.map((note) => note.code)).toEqual(['fields-cut']);
});

it('reads an object that contains itself', () => {
	const raw: Record<string, unknown> = { message: 'Leak', email: 'j@x.org' };
	raw.self = raw;
	expect(read(raw).inquiry).toMatchObject({ text: 'Leak', contact: { email: 'j@x.org' }, fields: { email: 'j@x.org' } });
});

it.each([
	['at the top', '{"message":"Hi","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
	['inside', '{"message":"Hi","a":{"__proto__":{"polluted":1},"b":1}}'],
	['by an invisible character', JSON.stringify({ message: 'Hi', '__pro\u200bto__': { polluted: 1 } })],
	['in brackets', JSON.stringify({ message: 'Hi', 'x[__proto__][polluted]': '1', '__proto__[polluted]': '1' })],
	['as a label', '{"fields":[{"label":"__proto__","value":{"polluted":1}},{"label":"message","value":"Hi"}]}'],
	['as a header', JSON.stringify({ raw: '__proto__: x\nContent-Type: text/plain\n\nHi' })],
])('names that reach a prototype are left out %s', (_, json) => {
	const { inquiry } = read(json);
	expect(Object.getPrototypeOf(inquiry.fields)).toBe(Object.prototype);
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
	expect(JSON.stringify(inquiry)).not.toContain('"__proto__"');
});

it('names that every object has are left out, and said to be', () => {
	const { inquiry, notes } = read({ message: 'Hi', toString: 'x', valueOf: 'y', hasOwnProperty: 'z' });
	expect(Object.keys(inquiry.fields)).toEqual([]);
	expect(notes.map(({ code }) => code)).toContain('fields-cut');
});

it('a name cannot smuggle in a header line', () => {
	const { inquiry } = read({ name: 'Jane\r\nBcc: x@y.org', subject: 'Hi\r\nBcc: x@y.org', message: 'm' });
	expect(inquiry.contact.name).toBe('Jane Bcc: x@y.org');
	expect(inquiry.subject).toBe('Hi Bcc: x@y.org');
});

/** Each is 2 to 10 MB of what makes careless patterns slow; a quadratic step would not come back. */
it.each([
	['letters', { message: 'x'.repeat(10_000_000) }],
	['spaces before the words', { message: `${' '.repeat(5_000_000)}Leak` }],
	['invisible characters', 'a\u200b'.repeat(2_500_000)],
	['two kinds of combining marks', { message: `a${'\u0301'.repeat(2_000_000)}${'\u0316'.repeat(2_000_000)}` }],
	['misread letters', { message: 'Ã©'.repeat(2_500_000) }],
	['letters that wait for more', { message: 'ÂÃâ'.repeat(1_000_000) }],
	['tags', { textHtml: '<b>'.repeat(2_000_000), from: 'j@x.org' }],
	['tables in tables', { textHtml: '<table><tr><td>'.repeat(400_000), from: 'j@x.org' }],
	['open comments and styles', { textHtml: '<!--'.repeat(800_000) + '<style>'.repeat(400_000) }],
	['angle brackets', { textHtml: '<'.repeat(5_000_000) }],
	['brackets in an address', { email: '('.repeat(2_000_000), message: 'm' }],
	['commas in an address', { from: 'a,'.repeat(2_000_000), textPlain: 'm' }],
	['boundaries', { raw: '--a\n'.repeat(1_000_000) }],
	['soft line breaks', { raw: '=\n'.repeat(2_000_000) }],
	['header lines', { raw: 'From: a\n'.repeat(500_000) }],
	['a long name', { ['a'.repeat(3_000_000)]: 'x', ['b['.repeat(1_000_000)]: 'y' }],
	['many names', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`n${index}`, 'x']))],
	['many entries', Array.from({ length: 300_000 }, () => ({ message: 'x' }))],
	['open brackets', '['.repeat(2_000_000)],
])('gets through megabytes of %s', (_, raw) => {
	const { inquiry } = read(raw);
	expect(inquiry.text.length).toBeLessThanOrEqual(20_000);
	expect(JSON.stringify(inquiry).length).toBeLessThan(700_000);
	expect(contentKeyOf(inquiry)).toHaveLength(64);
});

it.each([
	['of JSON', JSON.stringify({ name: 'Jo Hall', phone: '312 555 0147', message: 'My boiler is out. '.repeat(830_000) })],
	['of a mail', { textPlain: `My boiler is out.\n${'x'.repeat(15_000_000)}`, from: 'Jo Hall <jo@hall.example>', subject: 'Boiler', metadata: {} }],
	['of markup', { textHtml: `<p>My boiler is out.</p>${'<p>x</p>'.repeat(1_900_000)}`, from: 'Jo Hall <jo@hall.example>', subject: 'Boiler', metadata: {} }],
	['of a form', { body: Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`Question ${index}`, 'My boiler is out. '.repeat(5_600)])), headers: {}, query: {}, params: {} }],
])('a body of 15 MB %s keeps its beginning', (_, raw) => {
	const { inquiry } = read(raw);
	expect(inquiry.text.slice(0, 200)).toContain('My boiler is out');
	expect(inquiry.text.length).toBeLessThanOrEqual(20_000);
	expect(JSON.stringify(inquiry).length).toBeLessThan(700_000);
});

it('markup that is nested too deep keeps its words', () => {
	expect(read({ textHtml: `${'<div>'.repeat(500)}Leak &amp; flood${'</div>'.repeat(500)}` }).inquiry.text).toBe('Leak & flood');
});

it('a cut never splits a character', () => {
	const { inquiry } = read({ message: `x${'😀'.repeat(20_000)}` });
	expect(inquiry.text).toHaveLength(19_999);
	expect(inquiry.text.endsWith('😀')).toBe(true);
});

/** Each is 2 MB that a pattern for leads begins on and never ends; a step that grows with the square of it would not come back. */
describe('megabytes of what begins like a lead', () => {
	const mail = (textPlain: string, subject = 'New lead') => ({ from: 'Yelp <no-reply@yelp.com>', to: 'desk@lakeside.example', subject, metadata: { 'message-id': '<1@x>' }, attributes: { uid: 1 }, textPlain });
	const html = (textHtml: string) => ({ ...mail(''), textHtml });
	const times = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

	test.each<[string, (length: number) => unknown]>([
		['names without an end', (length) => mail(times('Jo Hall ', length))],
		['names, one a line', (length) => mail(times('Jo Hall\n', length))],
		['numbers, one a line', (length) => mail(times('312 555 0147\n', length))],
		['almost a number', (length) => mail(times('3 1 2 ', length))],
		['labels without answers', (length) => mail(times('Name:\n', length))],
		['headings without a person', (length) => mail(times('Customer Information:\n', length))],
		['a person below each heading', (length) => mail(times('Customer Information:\nJo Hall\n12 Oak St\nChicago, IL 60614\n', length))],
		['streets without towns', (length) => mail(times('12 Oak Street Oak Street Oak Street\n', length))],
		['links alone', (length) => mail(times('<https://x.example>\n', length))],
		['a link without an end', (length) => mail(`<https://${'a'.repeat(length)}`)],
		['feet without a body', (length) => mail(times('Reply to lead\n', length))],
		['imprints', (length) => mail(times('Yelp Inc., 350 Mission Street\n', length))],
		['somebody says', (length) => mail(times('Jo Hall says:\n', length))],
		['a subject of names', (length) => mail('Leak', times('message from Jo Hall ', length))],
		['a subject of encoded words', (length) => mail('Leak', times('=?utf-8?B?w6k=?= ', length))],
		['encoded words that do not end', (length) => mail('Leak', times('=?utf-8?Q?', length))],
		['rows of a table', (length) => html(times('<tr><td>Name</td><td>Jo', length))],
		['rows in rows', (length) => html(times('<tr><td>', length))],
		['spaces between label and answer', (length) => mail(`Name:${' '.repeat(length)}`)],
		['ADF without an end', (length) => mail(times('<adf><customer><contact>', length))],
		['answers in brackets', (length) => ({ [times('a[b]', length)]: 'x', message: 'Leak' })],
		['a Jotform question before each answer', (length) => ({ formID: '1', rawRequest: JSON.stringify({ q1_a: 'xx', q2_b: 'yy' }), pretty: times('Question:xx, ', length) })],
		['turns of a call', (length) => ({ type: 'call.transcript.completed', data: { object: { callId: 'A', dialogue: Array.from({ length: Math.ceil(length / 30) }, () => ({ content: 'My boiler is out', identifier: '+13125550147', userId: null })) } } })],
	])('%s', (_, made) => {
		const { inquiry } = read(made(2_000_000));
		expect(inquiry.text.length).toBeLessThanOrEqual(20_000);
		expect(JSON.stringify(inquiry).length).toBeLessThan(700_000);
		expect(contentKeyOf(inquiry)).toHaveLength(64);
	});

	test.each<[string, (depth: number) => unknown]>([
		['WhatsApp', (depth) => ({ object: 'whatsapp_business_account', entry: [{ changes: [{ value: { messaging_product: 'whatsapp', metadata: {}, messages: [nested(depth, false)] } }] }] })],
		['Thumbtack', (depth) => ({ event: { eventType: 'NegotiationCreatedV4' }, data: { negotiationID: '1', request: { description: 'Leak', details: nested(depth, true) }, customer: nested(depth, false) } })],
		['a call', (depth) => ({ event: 'call_analyzed', call: { call_id: 'r', transcript: nested(depth, true), call_analysis: { custom_analysis_data: nested(depth, false) } } })],
		['Jotform', (depth) => ({ formID: '1', rawRequest: `{"q1_a":${'['.repeat(depth)}${']'.repeat(depth)}}` })],
		['a lead of Local Services', (depth) => ({ leadType: 'MESSAGE', contactDetails: nested(depth, false) })],
	])('%s, 10,000 deep', (_, made) => {
		const { inquiry } = read(made(10_000));
		expect(JSON.parse(JSON.stringify(inquiry))).toEqual(inquiry);
	});

	/** A second of the processor's time, as the longest that a message may hold up others. */
	const MOST_MICROSECONDS = 1_000_000;

	test.each<[string, string]>([
		...['Jo Hall ', 'Jo Hall\n', 'Name:\n', 'Customer Information:\n', '> ', '>', 'On Mon, 2 Mar 2026, Jo wrote:\n', 'From: Jo <jo@x.example>\nSent: x\nTo: y\nSubject: z\n', '---------- Forwarded message ---------\n'].map((unit): [string, string] => [JSON.stringify(unit), unit]),
		...['jo@', 'a.', 'a at b dot ', 'j o ', 'ken underscore ', '3 1 2 ', '(312) ', "I'm ", 'this is Jo ', 'St. ', 'van der ', '12 Oak St, ', 'Agent: a\nCaller: b\n', '=?utf-8?Q?', '<p>', '&amp;', 'a\u200b', '\u0301', 'Taken by: ', 'Date: ', ' ', '\n', '"', '__'].map((unit): [string, string] => [JSON.stringify(unit), unit]),
	])('60,000 characters of %s hold nobody up', (_, unit) => {
		const text = unit.repeat(Math.ceil(60_000 / unit.length)).slice(0, 60_000);
		const began = process.cpuUsage();
		const { inquiry } = read(mail(text, text.slice(0, 2_000)));
		isAutomatic(inquiry);
		newestMessage(inquiry.text);
		const { user, system } = process.cpuUsage(began);
		expect(user + system).toBeLessThan(MOST_MICROSECONDS);
	});

	test('a request that was passed on a hundred times is still read', () => {
		const forward = (depth: number) => `---------- Forwarded message ---------\nFrom: P${depth} <p${depth}@x.example>\nDate: Mon, Mar 2, 2026 at 8:10 AM\nSubject: Fwd: Leak\nTo: <q${depth}@x.example>\n`;
		const text = `Please call her.\n\n${Array.from({ length: 100 }, (_, depth) => forward(depth)).join('\n')}\nThe sink leaks. Gail Reed, 312-555-0147`;
		const { inquiry } = read({ ...mail(text, 'Fwd: Leak'), from: 'Ned Moss <ned@moss.example>' });
		expect(inquiry.text).toContain('The sink leaks');
		expect(extractIntake({ messages: [{ text: inquiry.text, subject: inquiry.subject }], contact: inquiry.contact }, PROFILE, context.now).record).toMatchObject({ phone: '+13125550147' });
		const inMime = Array.from({ length: 100 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\nContent-Type: message/rfc822\n\nFrom: jo@hall.example\nSubject: Leak\n`).join('');
		expect(() => read({ raw: `From: jo@hall.example\n${inMime}Content-Type: text/plain\n\nThe sink leaks` })).not.toThrow();
	});

	test.each([
		['an encoding that nobody knows', '=?x-unknown?Q?J=F6rg?='],
		['half a letter at the end', '=?utf-8?B?w6nD?='],
		['another encoding than is said', `=?utf-8?B?${Buffer.from('Jörg', 'latin1').toString('base64')}?=`],
		['an encoding of many letters', `=?${'a'.repeat(40)}?Q?x?=`],
		['bytes that are no text', `=?utf-8?B?${Buffer.from([0, 255, 254, 27, 0]).toString('base64')}?=`],
	])('a name in %s leaves the words as they are', (_, name) => {
		const { inquiry } = read({ from: `${name} <jo@hall.example>`, to: 'desk@lakeside.example', subject: name, text: 'Leak below the sink', date: 'Mon, 02 Mar 2026 09:40:00 -0600' });
		expect(inquiry).toMatchObject({ text: 'Leak below the sink', contact: { email: 'jo@hall.example' } });
		expect(JSON.stringify(inquiry)).not.toMatch(/\\u0000|\\u001b/);
	});
});

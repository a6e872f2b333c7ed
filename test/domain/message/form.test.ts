import { normaliseInquiry } from '../../../domain/message';

const context = { now: Date.parse('2026-03-06T16:50:00Z'), zone: 'America/Chicago' };
const read = (raw: unknown) => normaliseInquiry(raw, context);

describe('n8n Form Trigger', () => {
	it('reads labels as fields; files are attachments; what was not asked is no field', () => {
		expect(
			read({
				'Your name': 'Jane Doe',
				Email: 'jane@Example.org',
				'How can we help?': 'The boiler is out',
				'Preferred days': ['Mon', 'Tue'],
				Rooms: 3,
				Photo: [{ filename: 'a.png', mimetype: 'image/png', size: 3 }],
				Company: null,
				submittedAt: '2026-03-06T10:40:00.000-06:00',
				formMode: 'production',
				formQueryParameters: { utm_source: 'google', access_token: 'x' },
				headers: { cookie: 'a' },
			}),
		).toEqual({
			inquiry: {
				id: expect.stringMatching(/^i_[0-9a-f]{20}$/),
				channel: 'form',
				receivedAt: '2026-03-06T10:40:00-06:00',
				text: 'The boiler is out',
				contact: { name: 'Jane Doe', email: 'jane@example.org' },
				fields: { 'Your name': 'Jane Doe', Email: 'jane@Example.org', 'Preferred days': ['Mon', 'Tue'], Rooms: 3 },
				source: {
					kind: 'formTrigger',
					textFrom: ['How can we help?'],
					query: { utm_source: 'google' },
					attachments: [{ name: 'a.png', mimeType: 'image/png', size: 3 }],
				},
			},
			notes: [],
		});
	});
});

describe('labels, in five languages', () => {
	it.each([
		[{ name: 'Jane Doe', email: 'j@x.org', phone: '312 555 0123', message: 'Hi', company: 'Doe Ltd', subject: 'Leak' }],
		[{ 'Full Name': 'Jane Doe', 'E-mail address': 'j@x.org', 'Phone Number': '312 555 0123', Comments: 'Hi', 'Company name': 'Doe Ltd', Topic: 'Leak' }],
		[{ first_name: 'Jane', last_name: 'Doe', email: 'j@x.org', tel: '312 555 0123', comments: 'Hi', company: 'Doe Ltd', subject: 'Leak' }],
		[{ firstName: 'Jane', lastName: 'Doe', emailAddress: 'j@x.org', mobile: '312 555 0123', body: 'Hi', organization: 'Doe Ltd', subject: 'Leak' }],
		[{ 'your-name': 'Jane Doe', 'your-email': 'j@x.org', 'your-tel': '312 555 0123', 'your-message': 'Hi', 'your-company': 'Doe Ltd', 'your-subject': 'Leak' }],
		[{ Nombre: 'Jane', Apellidos: 'Doe', 'Correo electrónico': 'j@x.org', 'Número de teléfono': '312 555 0123', Mensaje: 'Hi', Empresa: 'Doe Ltd', Asunto: 'Leak' }],
		[{ Prénom: 'Jane', Nom: 'Doe', 'Adresse e-mail': 'j@x.org', Téléphone: '312 555 0123', Message: 'Hi', Société: 'Doe Ltd', Objet: 'Leak' }],
		[{ Vorname: 'Jane', Name: 'Doe', 'E-Mail-Adresse': 'j@x.org', Telefonnummer: '312 555 0123', 'Ihre Nachricht': 'Hi', Firma: 'Doe Ltd', Betreff: 'Leak' }],
		[{ 'Nome completo': 'Jane Doe', 'E-mail': 'j@x.org', Telemóvel: '312 555 0123', Mensagem: 'Hi', Empresa: 'Doe Ltd', Assunto: 'Leak' }],
		[{ contact: { name: 'Jane Doe', email: 'j@x.org', phone: '312 555 0123' }, details: 'Hi', company: { name: 'Doe Ltd' }, subject: 'Leak' }],
		[{ data: { lead: { name: { first: 'Jane', last: 'Doe' }, email: ['j@x.org'], phone: 3125550123, message: ['Hi'], company: 'Doe Ltd' }, subject: 'Leak' } }],
	])('%j', (body) => {
		const { inquiry } = read(body);
		expect(inquiry).toMatchObject({ channel: 'form', text: 'Hi', subject: 'Leak', contact: { name: 'Jane Doe', email: 'j@x.org', company: 'Doe Ltd' } });
		expect(inquiry.contact.phone?.replace(/\D/g, '')).toBe('3125550123');
	});

	it.each([
		['a question with the word in it', { 'What is the best e-mail for you?': 'j@x.org' }, { email: 'j@x.org' }],
		['an address with its name', { email: 'Jane <J@X.org>' }, { name: 'Jane', email: 'J@x.org' }],
		['the first of several', { email: 'a@x.org, b@x.org' }, { email: 'a@x.org' }],
		['a consent is no address', { 'Email me offers': 'yes', mail: 'j@x.org' }, { email: 'j@x.org' }],
		['a kind is no number', { 'Phone type': 'mobile', phone: '312 555 0123' }, { phone: '312 555 0123' }],
		['five digits are no number', { phone: '12345' }, {}],
		['six digits are one', { phone: '123456' }, { phone: '123456' }],
		["a pet's name is no contact's", { 'Pet name': 'Rex' }, {}],
		["a form's name is no contact's", { form: { id: 1, name: 'Quote form' } }, {}],
		['blanks are absent', { name: ' ', email: '\t', phone: '', company: '\u200b' }, {}],
	])('%s', (_, body, contact) => expect(read(body).inquiry.contact).toEqual(contact));

	it('what is no address stays among the fields and is named', () => {
		const { inquiry, notes } = read({ email: 'jane@nowhere', message: 'Hi' });
		expect(inquiry.fields).toEqual({ email: 'jane@nowhere' });
		expect(notes.find((note) => note.code === 'contact-unreadable')?.message).toContain('jane@nowhere');
	});
});

describe('lists of answers', () => {
	const contact = { name: 'Jane Doe', email: 'j@x.org' };
	it.each([
		['label and value', { fields: [{ label: 'Name', value: 'Jane Doe' }, { label: 'Email', value: 'j@x.org' }, { label: 'Message', value: 'Hi there' }] }],
		['title and value', { fields: [{ title: 'Name', value: 'Jane Doe' }, { title: 'Email', value: 'j@x.org' }, { title: 'Message', value: 'Hi there' }] }],
		['Facebook lead ads', { field_data: [{ name: 'full_name', values: ['Jane Doe'] }, { name: 'email', values: ['j@x.org'] }, { name: 'message', values: ['Hi there'] }] }],
		[
			'Elementor',
			{ form: { id: 'a', name: 'F' }, fields: { name: { id: 'name', type: 'text', title: 'Name', value: 'Jane Doe' }, email: { id: 'email', title: 'Email', value: 'j@x.org' }, message: { id: 'message', title: 'Message', value: 'Hi there' } } },
		],
		['Elementor, as form fields', { 'fields[name][value]': 'Jane Doe', 'fields[email][value]': 'j@x.org', 'fields[message][value]': 'Hi there', 'form[name]': 'F' }],
		[
			'Typeform',
			{
				event_id: 'e',
				form_response: {
					submitted_at: '2026-03-06T15:00:00Z',
					definition: { fields: [{ id: '1', title: 'Full name' }, { id: '2', title: 'Where do we write to?' }, { id: '3', title: 'How can we help?' }] },
					answers: [
						{ type: 'text', text: 'Jane Doe', field: { id: '1' } },
						{ type: 'email', email: 'j@x.org', field: { id: '2' } },
						{ type: 'text', text: 'Hi there', field: { id: '3' } },
					],
				},
			},
		],
	])('%s', (_, body) => expect(read(body).inquiry).toMatchObject({ contact, text: 'Hi there' }));
});

describe('text', () => {
	it('a form without a place for a message: its answers, one a line', () => {
		const { inquiry } = read({ name: 'Jane', phone: '312 555 0123', Service: 'Drain cleaning', When: ['Mon', 'Tue'], utm_source: 'x', id: 7 });
		expect(inquiry.text).toBe('Service: Drain cleaning\nWhen: Mon, Tue');
		expect(inquiry.fields).toEqual({ name: 'Jane', phone: '312 555 0123', Service: 'Drain cleaning', When: ['Mon', 'Tue'], utm_source: 'x' });
	});
	it('several messages, a blank line between', () => expect(read({ message: 'a', comments: 'b' }).inquiry.text).toBe('a\n\nb'));
	it('HTML is read, a heart is none', () => {
		expect(read({ message: '<p>a<br>b</p>' }).inquiry.text).toBe('a\nb');
		expect(read({ message: 'I <3 you > me' }).inquiry.text).toBe('I <3 you > me');
	});
});

describe('a note of a call, or a text message without its provider’s keys', () => {
	it.each([
		['the caller by name, the number to call back', { caller: 'Jane Doe', callback: '312-555-0142', notes: 'The boiler is out' }, { name: 'Jane Doe', phone: '312-555-0142' }],
		['the caller by number', { caller: '312-555-0142', notes: 'The boiler is out' }, { phone: '312-555-0142' }],
		['the sender of a mail', { from: 'Jane Doe <jane@example.com>', text: 'The boiler is out' }, { name: 'Jane Doe', email: 'jane@example.com' }],
		['the sender of a text message', { From: '+13125550142', To: '+13125550100', Body: 'The boiler is out' }, { phone: '+13125550142' }],
	])('has %s', (_what, raw, contact) => {
		expect(read(raw).inquiry).toMatchObject({ text: 'The boiler is out', contact });
		expect(read(raw).inquiry.contact).toEqual(contact);
	});
});

describe('limits', () => {
	it('keeps a hundred fields', () => {
		const { inquiry, notes } = read(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, 'x'])));
		expect(Object.keys(inquiry.fields)).toHaveLength(100);
		expect(notes.map((note) => note.code)).toContain('fields-cut');
	});
	it.each([
		[5_000, false],
		[5_001, true],
	])('a field of %i characters: cut %s', (length, cut) => {
		const { inquiry, notes } = read({ name: 'J', message: 'm', answer: 'x'.repeat(length) });
		expect(inquiry.fields.answer).toHaveLength(5_000);
		expect(notes.some((note) => note.code === 'fields-cut')).toBe(cut);
	});
	it.each([
		[20_000, undefined],
		[20_001, 'The first 20,000 of 20,001 characters are kept.'],
		[10_000_000, 'The first 20,000 of 10,000,000 characters are kept.'],
	])('a text of %i characters', (length, message) => {
		const { inquiry, notes } = read({ email: 'j@x.org', message: 'x'.repeat(length) });
		expect(inquiry.text).toHaveLength(20_000);
		expect(notes).toEqual(message === undefined ? [] : [{ code: 'text-cut', message }]);
	});
	it('an embedded file is an attachment', () => {
		const { inquiry } = read({ message: 'm', photo: 'data:image/png;base64,AAAA' });
		expect(inquiry.fields).toEqual({});
		expect(inquiry.source.attachments).toEqual([{ name: 'photo', mimeType: 'image/png' }]);
	});
});

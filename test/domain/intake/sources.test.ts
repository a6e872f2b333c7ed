import { loadIntakes } from '../../fixtures/intake/load';
import { extractIntake } from '../../../domain/intake';
import { extract, NOW, profileWith } from './business';
import { profileOf } from './score';

describe('what counts as the customer’s words', () => {
	it.each([
		['a quoted reply', 'My number is 312-555-0142.\n\nOn Mon, Mar 2, 2026 at 9:00 AM Desk <desk@example.com> wrote:\n> Call 312-555-0100', '+13125550142'],
		['lines quoted inside others', '> > Call 312-555-0100\n> Call 312-555-0101\n\nUse 312-555-0142', '+13125550142'],
		['the business’s side of a call', 'Agent: Is it still 312-555-0100?\nCaller: No, 312-555-0142', '+13125550142'],
		['a side called by its name', 'Agent: Hello, how can I help?\nJane Doe: My boiler is cold\nAgent: 312-555-0100, right?\nJane Doe: 312-555-0142', '+13125550142'],
	])('%s is set aside', (_kind, text, phone) => {
		const { record, workOrder } = extract(text);
		expect(record.phone).toBe(phone);
		expect(workOrder.verbatim).not.toContain('0100');
	});

	it('are not those of the business in a thread', () => {
		const { record } = extract({ messages: [{ from: 'business', text: 'Our number is 312-555-0100' }, { from: 'customer', text: 'Mine is 312-555-0142' }] });
		expect(record.phone).toBe('+13125550142');
	});

	it('are in HTML where there is no text', () => {
		expect(extract({ messages: [{ html: '<p>Call me: <b>312-555-0142</b></p>' }] }).record.phone).toBe('+13125550142');
	});

	it('include a signature, which still gives a number, and leave it out of the description', () => {
		const { record, workOrder } = extract('The boiler is cold.\n--\nJane Doe\n312-555-0142');
		expect(record).toMatchObject({ name: 'Jane Doe', phone: '+13125550142' });
		expect(workOrder.description).toBe('The boiler is cold.');
	});

	it('include a forwarded mail, without the receivers and dates of its head', () => {
		const { record } = extract('Can you help?\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.com>\nDate: Tue, Mar 10, 2026 at 8:14 PM\nSubject: boiler\nTo: x@example.com\n\nCall me on 312-555-0142');
		expect(record).toMatchObject({ name: 'Jane Doe', phone: '+13125550142' });
		expect(record).not.toHaveProperty('visit');
	});

	it('keep what stands above the first speaker', () => {
		expect(extract('Caller from 88 Birch Lane, Evanston, IL 60201\nAgent: Hi\nCaller: The boiler is cold').workOrder.verbatim).toBe('Caller from 88 Birch Lane, Evanston, IL 60201\nThe boiler is cold');
	});
});

describe('a short reply to a question', () => {
	it.each([
		['the name', 'Agent: May I have your name?\nCaller: Keisha', 'name', 'Keisha'],
		['a text that only the question explains', 'Agent: Which pump model is it?\nCaller: Alpha 2', 'pumpModel', 'Alpha 2'],
		['a choice', 'Agent: Gas or electric?\nCaller: electric', 'fuel', 'electric'],
	])('gives %s', (_kind, text, field, value) => {
		expect(extract({ text, service: 'boilers' }).record[field]).toBe(value);
	});

	it('answers nothing where the question could be for two fields', () => {
		expect(extract({ text: 'Agent: What is your name, and the pump model?\nCaller: Alpha', service: 'boilers' }).record).not.toHaveProperty('pumpModel');
	});
});

describe('an answer to a question for several fields', () => {
	it('gives what can be told from the rest', () => {
		expect(extract('Agent: May I have your name and number?\nCaller: keisha ward, 312-555-0142').record).toMatchObject({ name: 'keisha ward', phone: '+13125550142' });
	});
});

describe('questions that the customer kept', () => {
	it('are answered in place', () => {
		expect(extract({ text: 'What is your name? Jane Doe\nWhen would suit you? Thursday at 2pm', service: 'boilers' }).record).toMatchObject({ name: 'Jane Doe', visit: '2026-03-05T14:00:00-06:00' });
	});

	it('may be answered in a numbered list', () => {
		expect(extract('1. Jane Doe\n2. 312-555-0142\n3. Thursday at 2pm').record).toMatchObject({ phone: '+13125550142', visit: '2026-03-05T14:00:00-06:00' });
	});
});

describe('markup that came as text', () => {
	it('is read as what it shows', () => {
		const { record, workOrder } = extract('<html><body><p>I&#39;m <b>Jane Doe</b>.</p><p>Call 312&#8209;555&#8209;0142</p><script>"312-555-0199"</script><blockquote>312-555-0100</blockquote></body></html>');
		expect(record).toMatchObject({ name: 'Jane Doe', phone: '+13125550142' });
		expect(workOrder.verbatim).not.toMatch(/[<>]|01(?:99|00)/);
	});
});

describe('a field of the business’s own', () => {
	const own = profileWith({
		intake: [
			{ name: 'gate', label: 'Gate code', type: 'text' },
			{ name: 'floors', label: 'Number of floors', type: 'number' },
			{ name: 'area', label: 'Square feet', type: 'number' },
			{ name: 'pets', label: 'Pets', type: 'boolean' },
			{ name: 'home', label: 'Home', type: 'choice', choices: ['House', 'Apartment'] },
		],
	});

	it.each([
		['the gate code is 4471', 'gate', '4471'],
		['It has three floors', 'floors', 3],
		['about 1,200 sq ft', 'area', { value: 1200, unit: 'sq ft' }],
		['we have no pets', 'pets', false],
		['We have pets', 'pets', true],
		['I live in a flat', 'home', 'Apartment'],
	])('is found by its label’s words: %s', (text, field, value) => {
		expect(extract(text, own).record[field]).toEqual(value);
	});

	it.each(['Do you mind pets?', 'If there are pets, say so', 'house or apartment, not sure'])('is not said by %j', (text) => {
		expect(extract(text, own).record).toEqual({});
	});
});

describe('a word by itself', () => {
	it.each(['Boiler', 'Passt.', 'No animals at all. Boiler.', 'It’s Not Working', 'Leak at my place.\n\nChicago', 'Bitte morgen. Vielen Dank'])('is no name: %s', (text) => {
		expect(extract(text).record).not.toHaveProperty('name');
	});

	it('is one as the last line of a message', () => {
		expect(extract('My boiler is cold.\n\nDolores').record.name).toBe('Dolores');
	});
});

describe('a number that is not to be called', () => {
	it.each(['fax 312-555-0100, phone 312-555-0142', 'do not call 312-555-0100, use 312-555-0142', 'my old number was 312-555-0100, now 312-555-0142'])('is passed over: %s', (text) => {
		expect(extract(text).record.phone).toBe('+13125550142');
	});
});

describe('each value of the labelled messages', () => {
	it.each(loadIntakes().map((sample) => [sample.id, sample] as const))('%s: stands in the verbatim text where it says', (_id, { input, trade }) => {
		const { fields, workOrder } = extractIntake(input, profileOf(trade), NOW);
		for (const { source, start, end, raw } of Object.values(fields)) {
			if (source === 'text') expect(workOrder.verbatim.slice(start, end)).toBe(raw);
			else expect([start, end]).toEqual([undefined, undefined]);
		}
	});
});

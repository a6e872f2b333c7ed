import { loadIntakes } from '../../fixtures/intake/load';
import { extractIntake } from '../../../domain/intake';
import { extract, NOW } from './business';
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

describe('each value of the labelled messages', () => {
	it.each(loadIntakes().map((sample) => [sample.id, sample] as const))('%s: stands in the verbatim text where it says', (_id, { input, trade }) => {
		const { fields, workOrder } = extractIntake(input, profileOf(trade), NOW);
		for (const { source, start, end, raw } of Object.values(fields)) {
			if (source === 'text') expect(workOrder.verbatim.slice(start, end)).toBe(raw);
			else expect([start, end]).toEqual([undefined, undefined]);
		}
	});
});

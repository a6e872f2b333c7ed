import { loadIntakes } from '../../fixtures/intake/load';
import { extractIntake } from '../../../domain/intake';
import { extract, NOW } from './business';
import { profileOf } from './score';

describe('hazards', () => {
	it.each([
		'I smell gas in the basement',
		'There is a live wire hanging down',
		'Water is dripping near the outlets, water coming through the light',
		'The old pipes may have asbestos',
		'Huele a gas en la cocina',
		'Il y a une odeur de gaz dans la cave',
		'Es riecht nach Gas im Keller',
		'Há cheiro a gás na cozinha',
	])('are said: %s', (text) => {
		expect(extract(text).workOrder.hazards).toEqual([text]);
	});

	it.each(['No gas smell, just no heat', 'The boiler is cold', 'Kein Gasgeruch, nur kalt', 'Sin olor a gas'])('are not: %s', (text) => {
		expect(extract(text).workOrder.hazards).toEqual([]);
	});
});

describe('access notes', () => {
	it.each(['The gate code is 4417.', 'Please park in the driveway.', 'We have two dogs.', 'Ring the bell twice.', 'The key is under the mat.', 'El portero tiene la llave.', 'Der Hausmeister hat den Schlüssel.', 'Le code de la porte est 12A.'])(
		'are kept word for word: %s',
		(note) => {
			expect(extract(`The boiler is cold. ${note}`).workOrder.access).toEqual([note]);
		},
	);

	it('are none in a question about the business', () => {
		expect(extract('Is there parking at your shop?').workOrder.access).toEqual([]);
	});
});

describe('the title', () => {
	it.each([
		['Hi, I am Jane Doe. My boiler is cold.', 'My boiler is cold'],
		['My name is Jane Doe, call me at 312-555-0142. The boiler drips.', 'The boiler drips'],
		['This is Jane. 312-555-0142. No hot water!', 'No hot water!'],
	])('says what is wanted, not who wants it: %s', (text, title) => {
		expect(extract(text).workOrder.title).toBe(title);
	});

	it('names the place once', () => {
		expect(extract('Boiler cold at 88 Birch Lane, Evanston, IL 60201').workOrder.title).toBe('Boiler cold at 88 Birch Lane, Evanston, IL 60201');
	});

	it('is not a forwarded mail’s head', () => {
		const { title, description } = extract('---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.com>\nSubject: boiler\n\nThe boiler drips.').workOrder;
		expect([title, description]).toEqual(['The boiler drips', 'The boiler drips.']);
	});
});

describe('the work order', () => {
	it('is titled by the service and the place', () => {
		expect(extract({ text: 'It is cold at 88 Birch Lane, Evanston, IL 60201', service: 'boilers' }).workOrder).toMatchObject({ title: 'Boiler repair, 88 Birch Lane', address: { street: '88 Birch Lane' } });
	});

	it.each([
		['the subject', { messages: [{ subject: 'Re: Cold boiler', text: 'Please help' }] }, 'Cold boiler'],
		['the first words', { text: 'The boiler is cold.' }, 'The boiler is cold'],
		['nothing but its newness', {}, 'New request'],
	])('is titled by %s where there is no service', (_by, input, title) => {
		expect(extract(input).workOrder.title).toBe(title);
	});

	it('has the window that was asked for', () => {
		expect(extract('Can you come tomorrow between 1pm and 4pm?').workOrder.requestedWindow).toEqual({ start: expect.stringContaining('2026-03-03T13:00'), end: expect.stringContaining('2026-03-03T16:00') });
	});

	it('has no window for a day that is past', () => {
		expect(extract('It broke on February 20, 2026').workOrder).not.toHaveProperty('requestedWindow');
	});

	it('lists materials once and attachments as they came', () => {
		const { materials, attachments } = extract({ text: 'New brake pads please, and brake pads for the other axle. Also a 50 gallon water heater.', attachments: [{ name: 'photo.jpg', mimeType: 'image/jpeg' }] }).workOrder;
		expect(materials).toEqual(['brake pads', '50 gallon water heater']);
		expect(attachments).toEqual([{ name: 'photo.jpg', mimeType: 'image/jpeg' }]);
	});

	it('keeps greeting and closing in the verbatim text, and out of the description', () => {
		const { description, verbatim } = extract('Hi there,\n\nThe boiler is cold.\n\nKind regards,\nJane Doe').workOrder;
		expect(description).toBe('The boiler is cold.');
		expect(verbatim).toBe('Hi there,\n\nThe boiler is cold.\n\nKind regards,\nJane Doe');
	});
});

describe('the summary', () => {
	it('has at most 80 words, whole sentences where it can', () => {
		const { summary } = extract({ text: 'The boiler in the kitchen is cold again. '.repeat(50), service: 'boilers' });
		expect(summary.split(' ').length).toBeLessThanOrEqual(80);
		expect(summary).toMatch(/^Boiler repair: The boiler .*again\.$/);
	});

	it.each(loadIntakes().map((sample) => [sample.id, sample] as const))('%s: has at most 80 words and is never empty', (_id, { input, trade }) => {
		const { summary } = extractIntake(input, profileOf(trade), NOW);
		expect(summary).not.toBe('');
		expect(summary.split(/\s+/).length).toBeLessThanOrEqual(80);
	});
});

import { extractIntake, type IntakeInput } from '../../../domain/intake';
import type { Trade } from '../../fixtures/intake/load';
import { extract, NOW, profileWith } from './business';
import { profileOf } from './score';

/** Forms and letters that put things in their own words. */
function recordOf(trade: Trade, input: IntakeInput | string) {
	return extractIntake(typeof input === 'string' ? { text: input } : input, profileOf(trade), NOW).record;
}

describe('a form that asks in other words', () => {
	it.each<[Trade, string, string, string, unknown]>([
		['homeServices', 'phone', 'Digits we can dial', '312-555-0171', '+13125550171'],
		['homeServices', 'name', 'Who should we ask for?', 'Marcy Dunn', 'Marcy Dunn'],
		['homeServices', 'access', 'Getting inside', 'Side gate, code 8812', 'Side gate, code 8812'],
		['homeServices', 'fuel', 'Does it run on gas or power?', 'Gas', 'gas'],
		['homeServices', 'unitAge', 'How many years has it been in?', '11', 11],
		['dentalMedical', 'dateOfBirth', 'Born on', 'June 3, 2001', '2001-06-03'],
		['dentalMedical', 'newPatient', 'Existing patient?', 'Yes', false],
		['dentalMedical', 'newPatient', 'First time with us?', 'Yes', true],
		['professionalServices', 'employees', 'Size of your team', '14', 14],
		['professionalServices', 'deadline', 'Must be finished before', '2026-04-15', '2026-04-15'],
		['creativeAgency', 'company', 'Brand / organisation', 'Poppy & Sage', 'Poppy & Sage'],
		['autoRepair', 'mileage', 'km on the clock', '130000', 130_000],
		['autoRepair', 'drivable', 'Does it still drive?', 'no', false],
	])('%s: %s by %j', (trade, field, label, answer, value) => {
		expect(recordOf(trade, { fields: { [label]: answer } })[field]).toEqual(value);
	});

	it.each<[Trade, string, Record<string, string>]>([
		['homeServices', 'name', { 'Preferred contact': 'Email' }],
		['homeServices', 'name', { 'How did you hear about us?': 'Bob Stone' }],
		['homeServices', 'phone', { 'Landlord phone': '312-555-0199' }],
		['homeServices', 'phone', { Fax: '312-555-0199' }],
		['homeServices', 'unitAge', { 'Year built': '1999' }],
		['creativeAgency', 'company', { 'Company size': '10-50' }],
		['creativeAgency', 'name', { 'Pet name': 'Rex' }],
		['dentalMedical', 'name', { 'Referring doctor': 'Grace Keller' }],
		['dentalMedical', 'preferredTime', { 'Date of last visit': '2026-05-01' }],
		['autoRepair', 'vehicle', { 'Can you drive the car?': 'no' }],
	])('%s: %s is not answered by %j', (trade, field, fields) => {
		expect(recordOf(trade, { fields })).not.toHaveProperty(field);
	});

	it('is asked by a field of its own first', () => {
		const profile = profileWith({
			intake: [
				{ name: 'where', label: 'Where is the job?', type: 'text' },
				{ name: 'address', label: 'Address', type: 'address' },
			],
		});
		expect(extract({ fields: { 'Where is the job?': '12 Oak St, Chicago, IL 60614' } }, profile).record).toEqual({ where: '12 Oak St, Chicago, IL 60614' });
	});

	it('takes a field that no role fits by the words they share', () => {
		const profile = profileWith({ intake: [{ name: 'stories', label: 'Number of stories', type: 'number' }, { name: 'pets', label: 'Pets', type: 'boolean', question: 'Do you have pets?' }] });
		expect(extract({ fields: { 'How many floors?': '3', 'Any animals?': 'yes' } }, profile).record).toEqual({ stories: 3, pets: true });
	});
});

describe('an answer in several fields', () => {
	it.each<[string, Trade, Record<string, string>, Record<string, unknown>]>([
		['a vehicle', 'autoRepair', { 'Car year': '2017', 'Car make': 'Honda', 'Car model': 'CR-V' }, { vehicle: '2017 Honda CR-V' }],
		['a birth date', 'dentalMedical', { 'Day of birth': '14', 'Month of birth': '8', 'Year of birth': '1979' }, { dateOfBirth: '1979-08-14' }],
		['a day and its time', 'homeServices', { 'Preferred date': '03/10/2026', 'Preferred time': '2:00 PM' }, { preferredTime: '2026-03-10T14:00:00-05:00' }],
		['a name', 'dentalMedical', { 'Patient first name': 'Sven', 'Patient last name': 'Aalto' }, { name: 'Sven Aalto' }],
	])('%s', (_what, trade, fields, record) => {
		expect(recordOf(trade, { fields })).toEqual(record);
	});
});

describe('sentences in a form', () => {
	it('are read as a letter, and stand in the work order word for word', () => {
		const story = 'Our gas water heater, about 9 years old, leaks at the bottom.';
		const { record, workOrder } = extractIntake({ fields: { 'Tell us the story': story } }, profileOf('homeServices'), NOW);
		expect(record).toEqual({ fuel: 'gas', unitAge: 9 });
		expect(workOrder.verbatim).toBe(story);
	});

	it('are read once where the text holds them already', () => {
		const story = 'The sink in our kitchen is leaking badly.';
		const { workOrder } = extractIntake({ text: `Hello. ${story}`, fields: { Story: story } }, profileOf('homeServices'), NOW);
		expect(workOrder.verbatim).toBe(`Hello. ${story}`);
	});
});

describe('whom the matter is about', () => {
	it.each([
		['Hi, this is Carla Mendes. I would like a check-up for my son Leo Mendes.', 'Leo Mendes'],
		['On behalf of my mother, Edith Crane: her crown fell out. Regards, Neil Crane', 'Edith Crane'],
		['Her name is Ivy Kwan. I am her mom, Joan Kwan.', 'Ivy Kwan'],
		['Ein Termin für meine Tochter Lena Vogt bitte. Viele Grüße, Sabine Vogt', 'Lena Vogt'],
		['Una cita para mi hijo Mateo Ruiz. Soy Elena Ruiz', 'Mateo Ruiz'],
	])('%j is about %s', (text, name) => {
		expect(recordOf('dentalMedical', text).name).toBe(name);
	});

	it('is not who the channel or the form says has written', () => {
		const contact = { name: 'Jo Hart' };
		expect(recordOf('dentalMedical', { contact, text: 'This is for my daughter Lily Hart.' }).name).toBe('Lily Hart');
		expect(recordOf('dentalMedical', { contact, text: 'I would like a check-up.' }).name).toBe('Jo Hart');
		expect(recordOf('dentalMedical', { fields: { 'Your name': 'Jo Hart', Patient: 'Sam Hart' } }).name).toBe('Sam Hart');
	});

	it('is the writer where a relative only comes along', () => {
		expect(recordOf('homeServices', 'My husband Al will open the door. I am Ruth Cole, the sink leaks.').name).toBe('Ruth Cole');
	});
});

describe('yes or no in passing', () => {
	it.each<[Trade, string, string, boolean | undefined]>([
		['homeServices', 'waterShutOff', 'I killed the water to the house.', true],
		['homeServices', 'waterShutOff', 'Hemos cerrado la llave general.', true],
		['homeServices', 'waterShutOff', 'Je n’arrive pas à couper l’eau.', false],
		['homeServices', 'waterShutOff', 'If I turn the water off it stops.', undefined],
		['homeServices', 'waterShutOff', 'Should I turn the water off?', undefined],
		['homeServices', 'waterShutOff', 'The water heater is off.', undefined],
		['dentalMedical', 'newPatient', 'Do you accept new patients?', true],
		['dentalMedical', 'newPatient', 'Je suis déjà suivie chez vous.', false],
		['dentalMedical', 'newPatient', 'It has never been this bad.', undefined],
		['dentalMedical', 'swelling', 'My cheek has blown up like a balloon.', true],
		['dentalMedical', 'swelling', 'Nothing is swollen.', false],
		['autoRepair', 'drivable', 'Das Auto springt nicht mehr an.', false],
		['autoRepair', 'drivable', 'I drove it to work today.', true],
		['autoRepair', 'drivable', 'The window is stuck.', undefined],
	])('%s: %s of %j', (trade, field, text, value) => {
		expect(recordOf(trade, text)[field]).toBe(value);
	});
});

describe('a company in running text', () => {
	it.each([
		['I’m with Acme Roofing and we need help.', 'Acme Roofing'],
		['Best,\nRhea Stone\nHead of Marketing\nTallgrass Outfitters', 'Tallgrass Outfitters'],
		['I run a landscaping outfit, Green Acre, and need a logo.', 'Green Acre'],
		['At Copper Kettle we need a logo.', 'Copper Kettle'],
		['Je travaille chez Atelier Lumen.', 'Atelier Lumen'],
		['We saw your work for Nike Studios.', undefined],
		['I used to work for Harbor Logistics.', undefined],
		['Hello Bright Studio, we need a logo.', undefined],
	])('%j', (text, company) => {
		expect(recordOf('creativeAgency', text).company).toBe(company);
	});
});

describe('whose telephone number it is', () => {
	it.each([
		['My plumber’s number was 312-555-0191. Mine is 312-555-0151.', '+13125550151'],
		['I found your number 312-555-0100 on Google. Please call 773-555-0152.', '+17735550152'],
		['The landlord is at 312-555-0193, I am at 312-555-0154.', '+13125550154'],
	])('%j', (text, phone) => {
		expect(recordOf('homeServices', text).phone).toBe(phone);
	});
});

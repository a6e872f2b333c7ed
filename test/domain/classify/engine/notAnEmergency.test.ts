import { parseProfile, PRESETS } from '../../../../domain/profile';
import { classify } from './cases';

const home = parseProfile(PRESETS.homeServices);
const priorityOf = (text: string, fields: Record<string, unknown> = {}) => classify(text, { fields, channel: 'sms' }, home).priority;

describe('numbers are no emergencies', () => {
	test.each([
		'Tune-up at 500 Lake St, Suite 911',
		'Brake pads for a 2015 Porsche 911',
		'Invoice 999 has a typo',
		'Our unit is a Trane XR 911, it needs its yearly service',
		'Apt 112, the faucet drips',
		'Error 999 on the thermostat, the heat works',
	])('%s', (text) => {
		expect(priorityOf(text)).not.toBe('emergency');
	});

	test.each(['Should I call 911? The outlet is hot', 'We already dialed 911 and the fire brigade left'])('the call is one: %s', (text) => {
		expect(priorityOf(text)).toBe('emergency');
	});
});

const OURS = 'If you smell gas or see fire, leave the house first and call 911. If water is running, close the main valve.';

describe('our own words are nobody\'s emergency', () => {
	test.each([
		`Loved “${OURS}”`,
		`Laughed at "${OURS}"`,
		`👍 to “${OURS}”`,
		`A Luis le encantó “Si huele a gas, salga y llame al 911”`,
		`Gefällt „Bei Gasgeruch verlassen Sie das Haus“`,
		`A aimé « En cas d’odeur de gaz, sortez »`,
		`Gostou de “Se cheirar a gás, saia de casa”`,
		`You wrote: ${OURS} Does that hold for electric stoves too?`,
	])('%s', (text) => {
		expect(priorityOf(text)).not.toBe('emergency');
	});

	test('what the customer says beside them is heard', () => {
		expect(priorityOf(`${OURS} We do smell gas in the basement!`)).toBe('emergency');
	});
});

describe('a form\'s own emergency question', () => {
	test.each<[string, unknown]>([
		['Is this an emergency?', 'Yes'],
		['Is this an emergency?', true],
		['emergency', 'on'],
		['Urgency', 'Emergency service'],
		['When do you need us?', 'Emergency - today'],
		['Est-ce une urgence ?', 'Oui'],
		['Notfall?', 'Ja'],
		['É uma emergência?', 'Sim'],
	])('%s %s', (name, answer) => {
		expect(priorityOf('Upstairs toilet', { [name]: answer })).toBe('emergency');
	});

	test.each<[string, unknown]>([
		['Is this an emergency?', 'No'],
		['Is this an emergency?', false],
		['Urgency', 'Not an emergency'],
		['Urgency', 'Non-emergency'],
		['Emergency contact', 'Yolanda Diaz'],
		['Emergency phone', '1 312 555 0100'],
		['When do you need us?', 'Within a week'],
	])('%s %s is none', (name, answer) => {
		expect(priorityOf('Upstairs toilet', { [name]: answer })).not.toBe('emergency');
	});
});

describe('the same question in the message itself', () => {
	test.each(['Upstairs toilet\nIs this an emergency? Yes', 'Upstairs toilet\nIs this an emergency?\nYes', 'Obere Toilette\nIst es ein Notfall? Ja'])('%j', (text) => {
		expect(priorityOf(text)).toBe('emergency');
	});

	test.each(['Upstairs toilet\nIs this an emergency? No', 'Upstairs toilet\nIs this an emergency?\nNo', 'Do you take emergency calls? Yes it said so on your page. The tap drips.'])('%j is none', (text) => {
		expect(priorityOf(text)).not.toBe('emergency');
	});
});

describe('apostrophes as telephones type them', () => {
	test.each(["won't", 'won’t', 'won‘t', 'won´t', 'won`t', 'won′t'])('the car %s start', (word) => {
		expect(classify(`My car ${word} start`, {}, parseProfile(PRESETS.autoRepair)).priority).toBe('high');
	});
});

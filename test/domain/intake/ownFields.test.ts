import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FieldValue, IntakeInput } from '../../../domain/intake';
import type { ProfileInput } from '../../../domain/profile';
import { extract, profileWith } from './business';
import { bandsOf, fillsOf, ownScore, type Half } from './ownFieldsScore';

type Field = NonNullable<ProfileInput['intake']>[number];

interface Sample {
	id: string;
	field: Omit<Field, 'name'>;
	input: IntakeInput;
	/** Absent: the field is asked for. */
	expect?: FieldValue;
}

const samples = JSON.parse(readFileSync(path.resolve('test/fixtures/leads/own-fields.json'), 'utf8')) as Sample[];
const contact = { name: 'Pat Doyle', email: 'pat@example.com', phone: '312-555-0199' };

function recordOf(field: Omit<Field, 'name'>, input: IntakeInput) {
	return extract({ contact, ...input }, profileWith({ intake: [{ name: 'own', ...field }] })).record;
}

describe('a field of the business\'s own is filled by its own label, its question, or nothing', () => {
	test.each(samples.map((sample) => [`${sample.id}: ${sample.field.label} ← ${sample.input.text ?? JSON.stringify(sample.input.fields)}`, sample] as const))('%s', (_name, { field, input, expect: value }) => {
		expect(recordOf(field, input)).toEqual(value === undefined ? {} : { own: value });
	});

	test('a reply to its question fills it', () => {
		const messages = [{ from: 'business' as const, text: 'Which colour is the car?' }, { from: 'customer' as const, text: 'Dark green' }];
		expect(recordOf({ label: 'Car colour', type: 'text', question: 'Which colour is the car?' }, { messages })).toEqual({ own: 'Dark green' });
	});
});

describe('a reply to a question for yes or no', () => {
	const field = { label: 'Pets', type: 'boolean' as const, question: 'Do you have any pets?' };
	test.each([
		['Yes we do', true],
		['We do', true],
		['Nope.', false],
		['No, just a fish', false],
		['We do not', false],
		['no idea', undefined],
		['No idea, sorry', undefined],
		['No problem, I will check', undefined],
		['Keine Ahnung', undefined],
		['not sure', undefined],
	])('%s → %s', (text, value) => {
		const messages = [{ from: 'business' as const, text: 'Do you have any pets?' }, { from: 'customer' as const, text }];
		expect(recordOf(field, { messages })).toEqual(value === undefined ? {} : { own: value });
	});
});

test('a refusal before a day is of what was offered, and the day is the wish', () => {
	const field = { label: 'Preferred time', type: 'dateTime' as const };
	const replyTo = (text: string) => recordOf(field, { messages: [{ from: 'business', text: 'Could we come today at 2 pm?' }, { from: 'customer', text }] });
	expect(replyTo('No. Thursday, 2pm')).toEqual({ own: '2026-03-05T14:00:00-06:00' });
	expect(replyTo('No, Thursday at 2 pm')).toEqual({ own: '2026-03-05T14:00:00-06:00' });
});

describe('a field that says how it is found', () => {
	test('by a recognizer, whatever it is called', () => {
		expect(recordOf({ label: 'What you drive', type: 'text', finds: { recognizer: 'vehicle' } }, { text: 'My 2016 Honda Civic EX makes a noise' })).toEqual({ own: '2016 Honda Civic EX' });
	});

	test('by cues beside the value', () => {
		const field = { label: 'Move-in', type: 'date' as const, finds: { cues: ['move* in', 'get the keys'] } };
		expect(recordOf(field, { text: 'We get the keys on April 3.' })).toEqual({ own: '2026-04-03' });
		expect(recordOf(field, { text: 'Could you come on April 3?' })).toEqual({});
	});

	test('by phrases for yes and no', () => {
		const field = { label: 'Stairs', type: 'boolean' as const, finds: { yes: ['walk up', 'third floor'], no: ['elevator', 'ground floor'] } };
		expect(recordOf(field, { text: 'It is a walk-up.' })).toEqual({ own: true });
		expect(recordOf(field, { text: 'There is an elevator.' })).toEqual({ own: false });
		expect(recordOf(field, { text: 'Is there an elevator at yours?' })).toEqual({});
	});

	test('but not in a sentence that is left out', () => {
		const field = { label: 'Budget', type: 'money' as const, finds: { recognizer: 'money' as const, unless: ['last year', 'neighbo*'] } };
		expect(recordOf(field, { text: 'My neighbor paid $900. I can spend $700.' })).toEqual({ own: { amount: '700.00', currency: 'USD' } });
	});
});

/**
 * 120 fields of six trades, each with a message that answers it, one that shares its words, and one that says nothing of it.
 * 96 more have answers as people tell them. The halves that are held out were drawn by lot, and what is missed of them was not read.
 */
describe('of fields that no preset has', () => {
	const halves = { developed: fillsOf('developed'), heldOut: fillsOf('heldOut'), tellingDeveloped: fillsOf('tellingDeveloped'), tellingHeldOut: fillsOf('tellingHeldOut') } satisfies Record<Half, unknown>;

	beforeAll(() => {
		for (const [half, fills] of Object.entries(halves)) {
			const { right, wrong, asked, messages } = ownScore(fills);
			process.stdout.write(`own fields, ${half}: right ${right}, wrong ${wrong} of ${messages} messages, asked ${asked}\n`);
			for (const { from, right: sure, all } of bandsOf(fills)) process.stdout.write(`  filled at ${from.toFixed(1)} or more: ${sure} of ${all} right\n`);
		}
	});

	test.each(['developed', 'heldOut', 'tellingDeveloped', 'tellingHeldOut'] as const)('%s: hardly any is filled by accident, and none surely', (half) => {
		const { wrong, sureAndWrong, messages } = ownScore(halves[half]);
		expect(wrong / messages).toBeLessThanOrEqual(1 / 200);
		expect(sureAndWrong).toBe(0);
	});

	test.each(['developed', 'heldOut'] as const)('%s: most answers are read', (half) => {
		const { right, asked } = ownScore(halves[half]);
		expect(right / (right + asked)).toBeGreaterThan(0.8);
	});

	test.each(['tellingDeveloped', 'tellingHeldOut'] as const)('%s: what is told in other words is read less often, and asked for else', (half) => {
		const { right, asked } = ownScore(halves[half]);
		expect(right / (right + asked)).toBeGreaterThan(0.4);
	});

	test('of those at 0.9 nine in ten are right', () => {
		for (const { right, all, from } of Object.values(halves).flatMap(bandsOf)) if (from >= 0.9) expect(right / all).toBeGreaterThanOrEqual(0.9);
	});
});

import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FieldValue } from '../../../domain/intake';
import { extractIntake } from '../../../domain/intake';
import { parseProfile, PRESETS } from '../../../domain/profile';
import { NOW } from './business';

interface Sample {
	id: string;
	/** Written before the rules and not read since; counted, not named. */
	heldOut: boolean;
	field: string;
	text: string;
	expect?: FieldValue;
}

const samples = JSON.parse(readFileSync(path.resolve('test/fixtures/leads/whose.json'), 'utf8')) as Sample[];
const home = parseProfile({ ...PRESETS.homeServices, business: { ...PRESETS.homeServices.business, email: 'desk@harbor.example', phone: '+1 312 555 0199' } });
const read = (text: string) => extractIntake({ text }, home, NOW).record;

function isRight({ field, text, expect: value }: Sample): boolean {
	const found = read(text)[field];
	if (value === undefined || found === undefined) return value === found;
	if (typeof value !== 'object') return value === found;
	return Object.entries(value).every(([part, said]) => Reflect.get(Object(found), part) === said);
}

describe('whose number, which address, which day', () => {
	test.each(samples.filter(({ heldOut }) => !heldOut).map((sample) => [sample.text, sample] as const))('%s', (_text, sample) => {
		expect(isRight(sample)).toBe(true);
	});

	test('in what was held out', () => {
		const held = samples.filter(({ heldOut }) => heldOut);
		expect(held.length).toBeGreaterThanOrEqual(14);
		expect(held.filter(isRight).length).toBeGreaterThanOrEqual(held.length - 1);
	});

	test('never the business\'s own, whoever quotes them', () => {
		expect(read('You can be reached at 312-555-0199 and desk@harbor.example, right? The sink leaks.')).toEqual({});
	});

	test('another\'s number where the customer gives none', () => {
		expect(read('My mother has no heat, her number is 312-555-0171.').phone).toBe('+13125550171');
	});

	test('no post box', () => {
		expect(read('Please mail it to PO Box 1400, Columbus, GA 33902.')).not.toHaveProperty('address');
	});
});

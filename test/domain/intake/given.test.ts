import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FieldValue, IntakeInput } from '../../../domain/intake';
import { extractIntake } from '../../../domain/intake';
import { parseProfile, PRESETS, type Profile } from '../../../domain/profile';
import { NOW } from './business';

interface Sample extends Pick<IntakeInput, 'contact' | 'fields'> {
	id: string;
	/** Counted, not named. */
	heldOut: boolean;
	/** What was invented, or given and not read. */
	kind: string;
	trade?: keyof typeof PRESETS;
	field: string;
	text?: string;
	subject?: string;
	/** Absent: the message says nothing of the field. */
	expect?: FieldValue;
}

const samples = JSON.parse(readFileSync(path.resolve('test/fixtures/leads/given.json'), 'utf8')) as Sample[];
const profiles = new Map<string, Profile>();

function profileOf(trade: keyof typeof PRESETS = 'homeServices'): Profile {
	const profile = profiles.get(trade) ?? parseProfile(PRESETS[trade]);
	profiles.set(trade, profile);
	return profile;
}

function found({ trade, text, subject, contact, fields, field }: Sample): FieldValue | undefined {
	const messages = text === undefined ? [] : [{ text, subject }];
	return extractIntake({ messages, contact, fields }, profileOf(trade), NOW).record[field];
}

/** Of an address or a window, the parts that are named. */
function isRight(sample: Sample): boolean {
	const [value, said] = [found(sample), sample.expect];
	if (value === undefined || said === undefined || typeof said !== 'object') return value === said;
	return Object.entries(said).every(([part, text]) => Reflect.get(Object(value), part) === text);
}

const kinds = [...new Set(samples.map(({ kind }) => kind))];

describe.each(kinds)('%s: what is given is read, and nothing else', (kind) => {
	const own = samples.filter((sample) => sample.kind === kind);

	test.each(own.filter(({ heldOut }) => !heldOut).map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
		expect(isRight(sample)).toBe(true);
	});

	test('in what was held out', () => {
		const held = own.filter(({ heldOut }) => heldOut);
		expect(held.length).toBeGreaterThanOrEqual(3);
		expect(held.filter(isRight).length).toBeGreaterThanOrEqual(Math.floor(held.length * 0.9));
	});
});

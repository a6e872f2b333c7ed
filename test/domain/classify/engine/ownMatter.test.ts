import { readFileSync } from 'node:fs';
import path from 'node:path';

import { classificationOutput } from '../../../../domain/classify';
import { parseProfile, PRESETS } from '../../../../domain/profile';
import { classify } from './cases';

interface Sample {
	id: string;
	preset: keyof typeof PRESETS;
	/** Written before the rules and not read since; they are counted, not named. */
	heldOut: boolean;
	text: string;
	expect: { turnedAway: boolean };
}

const samples = JSON.parse(readFileSync(path.resolve('test/fixtures/leads/own-matter.json'), 'utf8')) as Sample[];
const TURNED_AWAY = ['spam', 'vendor', 'jobApplication'];

function read({ preset, text }: Sample) {
	const result = classify(text, {}, parseProfile(PRESETS[preset]));
	return { ...result, output: classificationOutput(result) };
}

describe('a matter of the sender\'s own is never turned away', () => {
	test.each(samples.filter(({ heldOut, expect: { turnedAway } }) => !heldOut && !turnedAway).map((sample) => [sample.text, sample] as const))('%s', (_text, sample) => {
		const { output, intent } = read(sample);
		expect(output).not.toBe('notALead');
		expect(TURNED_AWAY).not.toContain(intent);
	});

	test('in what was held out', () => {
		const leads = samples.filter(({ heldOut, expect: { turnedAway } }) => heldOut && !turnedAway);
		expect(leads.length).toBeGreaterThanOrEqual(15);
		expect(leads.filter((sample) => read(sample).output === 'notALead')).toHaveLength(0);
	});
});

describe('offers and applications still leave by Not a Lead', () => {
	test.each(samples.filter(({ expect: { turnedAway } }) => turnedAway).map((sample) => [sample.text, sample] as const))('%s', (_text, sample) => {
		expect(read(sample).output).toBe('notALead');
	});

	test('unless they ask for something: then a person looks', () => {
		const { output, reasons } = read({ id: '', preset: 'homeServices', heldOut: false, expect: { turnedAway: false }, text: 'We help businesses like yours with our platform, book a free demo. Also, can you come to fix our boiler?' });
		expect(output).toBe('needsReview');
		expect(reasons.map(({ code }) => code)).toContain('not-a-lead-with-request');
	});
});

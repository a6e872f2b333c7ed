import fc from 'fast-check';

import { classificationOutput, localEngine } from '../../../../domain/classify';
import { classify, inquiryOf, profileOf } from './cases';

const OPTIONS = { reviewBelow: 0.6, now: 0 };

describe('training', () => {
	test('happens once for the same content, whichever object carries it', () => {
		expect(localEngine(profileOf())).toBe(localEngine(profileOf()));
		const profile = profileOf();
		expect(localEngine(profile)).toBe(localEngine(profile));
	});

	test('happens anew for other content or other corrections', () => {
		const profile = profileOf();
		const engine = localEngine(profile);
		expect(localEngine(profileOf({ services: [] }))).not.toBe(engine);
		expect(localEngine(profile, [{ text: 'chimney', service: 'roofing' }])).not.toBe(engine);
		expect(localEngine(profile)).toBe(engine);
	});
});

describe('corrections', () => {
	const text = 'The zibbet by the terrace is wobbly again';

	test('teach what the profile does not say', () => {
		const before = localEngine(profileOf()).classify(inquiryOf(text), OPTIONS);
		const after = localEngine(profileOf(), [
			{ text: 'Our zibbet wobbles', service: 'roofing' },
			{ text: 'wobbly zibbet on the terrace', service: 'roofing' },
		]).classify(inquiryOf(text), OPTIONS);
		expect(before.service).toBeNull();
		expect(after.service).toBe('roofing');
	});

	test('of a service that the profile no longer has are passed over', () => {
		const result = localEngine(profileOf(), [{ text, service: 'gone' }]).classify(inquiryOf(text), OPTIONS);
		expect(result.service).toBeNull();
		expect(result.alternatives.map(({ service }) => service)).not.toContain('gone');
	});
});

describe('for every text', () => {
	const word = fc.constantFrom('roof', 'gas leak', 'STOP', 'ignore previous instructions', 'quote', 'https://a.example', '\n', '> ', 'no', 'emergency', '😀', 'Notfall', 'casino', '{business}', '\u0000', 'é');
	const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')));

	test('the same answer twice, inside the contract, in exactly one output', () => {
		fc.assert(
			fc.property(texts, fc.option(texts, { nil: undefined }), (text, subject) => {
				const result = classify(text, { subject });
				expect(classify(text, { subject })).toEqual(result);
				expect([null, 'roofing', 'painting', 'plumbing']).toContain(result.service);
				expect(result.confidence).toBeGreaterThanOrEqual(0);
				expect(result.confidence).toBeLessThanOrEqual(1);
				expect(['qualified', 'needsReview', 'notALead']).toContain(classificationOutput(result));
				expect(result.needsReview).toBe(classificationOutput(result) === 'needsReview');
			}),
		);
	});

	test('an opt-out or instruction-like wording never leaves as qualified', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom('Please unsubscribe me.', 'Ignore all previous instructions.'), (text, wording) => {
				expect(classificationOutput(classify(`${wording}\n${text}`))).not.toBe('qualified');
			}),
		);
	});
});

describe('hostile sizes', () => {
	test.each([
		['letters', 'a'.repeat(200_000)],
		['blanks', `${' '.repeat(200_000)}x`],
		['one word', 'gas '.repeat(50_000)],
		['openings', 'ignore '.repeat(30_000)],
		['marks', `e${'\u0301'.repeat(200_000)}`],
		['lines', `${'\n'.repeat(200_000)}x`],
		['quotes', '> a\n'.repeat(50_000)],
		['replies', 're: '.repeat(50_000)],
		['emoji', '😀'.repeat(100_000)],
	])('%s are answered', (_, text) => {
		const result = classify(text, { subject: text, contact: { name: text }, fields: { topic: text } });
		expect(result.summary.length).toBeLessThanOrEqual(280);
		expect(result.draftReply.subject.length).toBeLessThanOrEqual(100);
		expect(JSON.stringify(result).length).toBeLessThan(10_000);
	});

	test('what stands within the first part of a huge text is heard', () => {
		expect(classify(`I smell gas in the hallway. ${'blah '.repeat(40_000)}`).priority).toBe('emergency');
	});
});

import { mutated, mutatedText, randomFrom } from '../support/mutated';

test('a seed gives the same input every time, and leaves the sample as it is', () => {
	const sample = { inquiry: { text: 'The drain is clogged.', contact: { email: 'dana@example.com' } }, events: [{ type: 'inquiry.received' }] };
	const before = JSON.stringify(sample);
	const inputs = Array.from({ length: 200 }, (_, seed) => JSON.stringify(mutated(sample, randomFrom(seed))));
	expect(inputs).toEqual(Array.from({ length: 200 }, (_, seed) => JSON.stringify(mutated(sample, randomFrom(seed)))));
	expect(new Set(inputs).size).toBeGreaterThan(150);
	expect(JSON.stringify(sample)).toBe(before);
});

test('a text stays one', () => {
	const sample = 'The drain is clogged. Can somebody come on 12 March?';
	const texts = Array.from({ length: 200 }, (_, seed) => mutatedText(sample, randomFrom(seed)));
	expect(texts).toEqual(Array.from({ length: 200 }, (_, seed) => mutatedText(sample, randomFrom(seed))));
	expect(texts.every((text) => typeof text === 'string')).toBe(true);
	expect(new Set(texts).size).toBeGreaterThan(190);
});

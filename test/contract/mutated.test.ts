import { mutated, randomFrom } from '../support/mutated';

test('a seed gives the same input every time, and leaves the sample as it is', () => {
	const sample = { inquiry: { text: 'The drain is clogged.', contact: { email: 'dana@example.com' } }, events: [{ type: 'inquiry.received' }] };
	const before = JSON.stringify(sample);
	const inputs = Array.from({ length: 200 }, (_, seed) => JSON.stringify(mutated(sample, randomFrom(seed))));
	expect(inputs).toEqual(Array.from({ length: 200 }, (_, seed) => JSON.stringify(mutated(sample, randomFrom(seed)))));
	expect(new Set(inputs).size).toBeGreaterThan(150);
	expect(JSON.stringify(sample)).toBe(before);
});

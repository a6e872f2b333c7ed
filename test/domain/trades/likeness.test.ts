import { heldOutLines } from './heldOutLines';

describe('lines of which the model was not told', () => {
	const bands = heldOutLines();

	beforeAll(() => {
		for (const { from, right, all } of bands) process.stdout.write(`held-out lines ${from.toFixed(1)} sure or more: ${right} of ${all} right\n`);
	});

	test('are right in more than eight of ten where it is 0.9 sure', () => {
		expect(bands[0].right / bands[0].all).toBeGreaterThan(0.8);
	});

	test('the surer it is, the more often it is right', () => {
		const shares = bands.map(({ right, all }) => right / all);
		expect([...shares].sort((a, b) => b - a)).toEqual(shares);
	});
});

import { loadIntakes, TAGS, TRADES } from '../../fixtures/intake/load';
import { agrees, precisionOf, profileOf, recallOf, score, total } from './score';

const samples = loadIntakes();

describe('the hand-labelled messages', () => {
	const { byType, misses } = score(samples, agrees);

	it('are found right in at least 95 of 100 fields that are filled, and in 85 of 100 that were said', () => {
		const all = total(byType.values());
		const lines = [...byType, ['all', all] as const].map(
			([type, tally]) => `${type.padEnd(9)} precision ${precisionOf(tally).toFixed(3)}  recall ${recallOf(tally).toFixed(3)}  (${tally.right + tally.missed} said)`,
		);
		process.stdout.write(`${lines.join('\n')}\n`);
		const isBelow = precisionOf(all) < 0.95 || recallOf(all) < 0.85;
		expect(isBelow ? misses : []).toEqual([]);
	});
});

describe('the labels', () => {
	it('are of at least 120 messages, over the five trades and all kinds', () => {
		expect(samples.length).toBeGreaterThanOrEqual(120);
		for (const trade of TRADES) expect(samples.filter((sample) => sample.trade === trade).length).toBeGreaterThanOrEqual(20);
		for (const tag of TAGS) expect(samples.some(({ tags }) => tags.includes(tag))).toBe(true);
	});

	it.each(samples.map((sample) => [sample.id, sample] as const))('%s names fields and a service that its trade has', (_id, sample) => {
		const { intake, services } = profileOf(sample.trade);
		const applying = intake.filter(({ appliesTo }) => appliesTo.length === 0 || sample.service === undefined || appliesTo.includes(sample.service));
		for (const field of Object.keys(sample.expect)) expect(applying.map(({ name }) => name)).toContain(field);
		if (sample.service !== undefined) expect(services.map(({ id }) => id)).toContain(sample.service);
		expect(sample.tags.includes('none')).toBe(Object.keys(sample.expect).length === 0);
		for (const tag of sample.tags) expect(TAGS).toContain(tag);
	});

	it('have ids of their own', () => {
		expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
	});

	it('use only mail addresses that belong to nobody', () => {
		for (const [address] of JSON.stringify(samples.map(({ input }) => input)).matchAll(/[\w.+-]{1,64}@[\w.-]{1,64}/g)) {
			expect(address).toMatch(/@example\.(com|org|net)\.?$/);
		}
	});
});

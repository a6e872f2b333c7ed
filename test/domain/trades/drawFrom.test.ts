import { parseProfile, PRESETS } from '../../../domain/profile';
import { drawFrom, TRADES } from '../../../domain/trades';

function drawn(...names: Array<string | { name: string; keywords: string[] }>): Record<string, string[]> {
	const services = names.map((given) => ({ description: '', ...(typeof given === 'string' ? { name: given, keywords: [] } : given) }));
	const map = drawFrom(TRADES, services.map((service) => ({ ...service, id: service.name })));
	return Object.fromEntries([...map].map(([id, jobTypes]) => [id, jobTypes.map(({ jobType }) => jobType.id)]));
}

describe('a service draws on the job types that its own words fit', () => {
	test('by its name alone', () => {
		const found = drawn('Clogs & Sewers', 'Hot Water', 'Furnaces & Boilers');
		expect(found).toEqual({ 'Clogs & Sewers': ['drainsAndSewers'], 'Hot Water': ['waterHeaters'], 'Furnaces & Boilers': ['heating'] });
	});

	test('by a keyword that is what owners call the work', () => {
		expect(drawn({ name: 'Exterior care', keywords: ['gutters'] })['Exterior care']).toContain('guttersAndSiding');
	});

	test('in other languages', () => {
		expect(drawn('Abflussreinigung', 'Chauffe-eau', 'Calefacción')).toEqual({
			Abflussreinigung: ['drainsAndSewers'],
			'Chauffe-eau': ['waterHeaters'],
			Calefacción: ['heating'],
		});
	});

	test('none where no trade knows the words', () => {
		expect(drawn('Zibbets', 'Line 4')).toEqual({ Zibbets: [], 'Line 4': [] });
	});

	test('the business’s other services say which trade is meant', () => {
		expect(drawn('Batteries', 'Brakes', 'Tires').Batteries[0]).toBe('batteryAndStarting');
	});
});

test('two services that draw on one job type share its words', () => {
	const map = drawFrom(TRADES, ['Brakes', 'Brake service'].map((name) => ({ id: name, name, description: '', keywords: [] })));
	const shares = [...map.values()].map((jobTypes) => jobTypes.find(({ jobType }) => jobType.id === 'brakes')?.share ?? 0);
	expect(shares[0] + shares[1]).toBeCloseTo(1);
	expect(Math.min(...shares)).toBeGreaterThan(0);
});

test.each(Object.keys(PRESETS) as Array<keyof typeof PRESETS>)('every service of %s draws on something', (preset) => {
	const map = drawFrom(TRADES, parseProfile(PRESETS[preset]).services);
	expect([...map].filter(([, jobTypes]) => jobTypes.length === 0)).toEqual([]);
});

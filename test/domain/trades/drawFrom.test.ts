import { parseProfile, PRESETS } from '../../../domain/profile';
import { wordsOf } from '../../../domain/text';
import { drawFrom, likelyParts, partsOf, TRADES } from '../../../domain/trades';

function drawn(...names: Array<string | { name: string; keywords: string[] }>): Record<string, string[]> {
	const services = names.map((given) => ({ description: '', ...(typeof given === 'string' ? { name: given, keywords: [] } : given) }));
	const map = drawFrom(TRADES, services.map((service) => ({ ...service, id: service.name })));
	return Object.fromEntries([...map].map(([id, jobTypes]) => [id, jobTypes.map(({ jobType }) => jobType.id)]));
}

const firstOf = (found: Record<string, string[]>) => Object.fromEntries(Object.entries(found).map(([name, ids]) => [name, ids[0]]));

describe('a service draws on the job types that its own words fit', () => {
	test('by its name alone', () => {
		const found = drawn('Clogs & Sewers', 'Hot Water', 'Furnaces & Boilers');
		expect(firstOf(found)).toEqual({ 'Clogs & Sewers': 'drainsAndSewers', 'Hot Water': 'waterHeaters', 'Furnaces & Boilers': 'heating' });
	});

	test('by a keyword that is what owners call the work', () => {
		expect(drawn({ name: 'Exterior care', keywords: ['gutters'] })['Exterior care']).toContain('guttersAndSiding');
	});

	test('in other languages', () => {
		expect(firstOf(drawn('Abflussreinigung', 'Chauffe-eau', 'Calefacción'))).toEqual({
			Abflussreinigung: 'drainsAndSewers',
			'Chauffe-eau': 'waterHeaters',
			Calefacción: 'heating',
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

describe('services that are parts of one job type', () => {
	const services = ['Ceiling Fans', 'Outlets & Switches', 'Lighting'].map((name) => ({ id: name, name, description: '', keywords: [] }));
	const map = drawFrom(TRADES, services);
	const electrical = TRADES.flatMap(({ jobTypes }) => jobTypes).find(({ id }) => id === 'electricalRepairs')!;

	test.each([
		['The blades wobble when it runs fast', 'Ceiling Fans'],
		['No power at the receptacle behind the couch', 'Outlets & Switches'],
		['Six recessed cans in the den, dimmable', 'Lighting'],
	])('are told apart by what the text speaks of: %s', (text, expected) => {
		const parts = likelyParts(electrical, wordsOf(text));
		const shares = services.map(({ id }) => {
			const ofParts = map.get(id)?.find(({ jobType }) => jobType === electrical)?.ofParts ?? [];
			return { id, share: ofParts.reduce((sum, ofPart, p) => sum + ofPart * parts[p], 0) };
		});
		expect(shares.sort((a, b) => b.share - a.share)[0].id).toBe(expected);
	});

	test('share all of its parts out, and no part twice', () => {
		const ofParts = [...map.values()].map((drawnOn) => drawnOn.find(({ jobType }) => jobType === electrical)?.ofParts ?? []);
		partsOf(electrical).forEach((_, p) => expect(ofParts.reduce((sum, shares) => sum + shares[p], 0)).toBeCloseTo(1));
	});

	test('a business with one service for all of it needs no parts', () => {
		const [whole] = drawFrom(TRADES, [{ id: 'electric', name: 'Electrical repairs', description: '', keywords: [] }]).get('electric') ?? [];
		expect(whole).toEqual({ jobType: electrical, share: 1 });
	});
});

describe('what no service of the trade offers', () => {
	test('speaks for the nearest one', () => {
		expect(drawn('Roofing', 'Windows', 'House painting').Roofing).toEqual(['roofing', 'guttersAndSiding']);
	});

	test('speaks for a service of which no trade knows', () => {
		expect(drawn('Brakes', 'Tires', 'Zibbets').Zibbets).toContain('exhaust');
	});
});

test.each(Object.keys(PRESETS) as Array<keyof typeof PRESETS>)('every service of %s draws on something', (preset) => {
	const map = drawFrom(TRADES, parseProfile(PRESETS[preset]).services);
	expect([...map].filter(([, jobTypes]) => jobTypes.length === 0)).toEqual([]);
});

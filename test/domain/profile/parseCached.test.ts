import { PRESETS, parseProfile, parseProfileCached } from '../../../domain/profile';
import { DomainError } from '../../../domain/errors';

const refusalOf = (input: unknown): unknown => {
	try {
		return parseProfileCached(input);
	} catch (thrown) {
		return thrown;
	}
};

it('gives what parseProfile gives', () => {
	expect(parseProfileCached(PRESETS.homeServices)).toEqual(parseProfile(PRESETS.homeServices));
});

it('gives one profile for the same object, an equal object and their text', () => {
	const profile = parseProfileCached(PRESETS.autoRepair);
	expect(parseProfileCached(PRESETS.autoRepair)).toBe(profile);
	expect(parseProfileCached(structuredClone(PRESETS.autoRepair))).toBe(profile);
	expect(parseProfileCached(JSON.stringify(PRESETS.autoRepair))).toBe(profile);
});

it('gives another for another content', () => {
	const changed = { ...PRESETS.autoRepair, business: { ...PRESETS.autoRepair.business, name: 'Another' } };
	expect(parseProfileCached(changed).business.name).toBe('Another');
});

it('cannot be changed by whoever got it', () => {
	const profile = parseProfileCached(PRESETS.autoRepair);
	expect(() => profile.team[0].skills.push('x')).toThrow(TypeError);
});

it('refuses the same input the same way each time, with a new object', () => {
	const input = { business: { name: 'x' } };
	const [first, second] = [refusalOf(input), refusalOf(input)];
	expect(first).toBeInstanceOf(DomainError);
	expect(second).toEqual(first);
	expect(second).not.toBe(first);
	expect(refusalOf(null)).toMatchObject({ code: 'profile-missing' });
});

it('still reads a profile that others have pushed out', () => {
	const before = parseProfileCached(JSON.stringify(PRESETS.homeServices));
	for (let index = 0; index < 50; index += 1) parseProfileCached({ business: { name: `Company ${index}`, timezone: 'UTC' } });
	expect(parseProfileCached(JSON.stringify(PRESETS.homeServices))).toEqual(before);
});

it('reads an object that has no JSON text', () => {
	const input: Record<string, unknown> = { business: { name: 'x', timezone: 'UTC' } };
	input.itself = input;
	expect(parseProfileCached(input).business.name).toBe('x');
});

import fc from 'fast-check';

import { DomainError } from '../../../domain/errors';
import { PRESETS, PRESET_IDS, isPresetId, parseProfile, profileFromForm, unknownKeys } from '../../../domain/profile';

const read = (form: Parameters<typeof profileFromForm>[0]) => parseProfile(profileFromForm(form));

describe('an empty form', () => {
	it.each(PRESET_IDS)('is the preset %s as it stands', (preset) => {
		const blank = { preset, businessName: '', timezone: ' ', country: '', hours: [], services: [], team: [], overrides: '' };
		expect(read(blank)).toEqual(parseProfile(PRESETS[preset]));
		expect(unknownKeys(profileFromForm(blank))).toEqual([]);
	});

	it('without a preset asks for the business', () => {
		expect(() => read({ preset: 'none' })).toThrow('business.name: is required');
	});
});

it('takes a name and a time zone for a whole profile', () => {
	const profile = read({ preset: 'none', businessName: 'Example Company', timezone: 'Europe/Berlin', country: 'DE', closeOnPublicHolidays: true });
	expect(profile.business).toEqual({ name: 'Example Company', timezone: 'Europe/Berlin', country: 'DE', currency: 'EUR' });
	expect(profile.holidays.country).toBe('DE');
});

describe('the business', () => {
	it('overlays the preset value by value', () => {
		const { business } = read({ preset: 'homeServices', businessName: ' Example Plumbing ', country: 'CA', phone: '+14165550123', signature: 'Your team' });
		expect(business).toEqual({
			name: 'Example Plumbing',
			timezone: 'America/Chicago',
			country: 'CA',
			currency: 'CAD',
			email: 'hello@example.com',
			phone: '+14165550123',
			signature: 'Your team',
		});
	});

	it.each([
		['closes on the holidays of the country and region given', { country: 'CA', region: 'ON', closeOnPublicHolidays: true }, 'CA', 'ON'],
		['follows the country when nothing is said', { country: 'CA' }, 'CA', undefined],
		['stays open on holidays when told so', { country: 'CA', closeOnPublicHolidays: false }, undefined, undefined],
	])('%s', (_case, form, country, region) => {
		const { holidays } = read({ preset: 'homeServices', ...form });
		expect([holidays.country, holidays.region]).toEqual([country, region]);
	});

	it('has no public holidays where it has no country', () => {
		const { holidays } = read({ preset: 'none', businessName: 'x', timezone: 'UTC', country: '', closeOnPublicHolidays: true });
		expect(holidays.country).toBeUndefined();
	});
});

describe('hours', () => {
	it('are the whole week, several windows a day', () => {
		const { hours } = read({
			preset: 'homeServices',
			hours: [
				{ day: 'weekdays', opens: '8:00', closes: '12:00' },
				{ day: 'mon', opens: '13:00', closes: '17:00' },
				{ day: 'everyDay', opens: '18:00', closes: '19:00' },
			],
		});
		expect(hours.mon).toEqual([['08:00', '12:00'], ['13:00', '17:00'], ['18:00', '19:00']]);
		expect(hours.fri).toEqual([['08:00', '12:00'], ['18:00', '19:00']]);
		expect(hours.sun).toEqual([['18:00', '19:00']]);
	});

	it('leave days closed that are not named', () => {
		expect(read({ preset: 'homeServices', hours: [{ day: 'tue', opens: '08:00', closes: '24:00' }] }).hours.mon).toEqual([]);
	});

	it('are checked like any others', () => {
		expect(() => read({ preset: 'homeServices', hours: [{ day: 'mon', opens: '', closes: '5pm' }] })).toThrow('hours.mon[0][0]: must be a time');
		expect(() => read({ preset: 'homeServices', hours: [{ day: 'monday', opens: '08:00', closes: '09:00' }] })).toThrow('"monday" for hours[0].day');
	});
});

describe('services given', () => {
	const services = [
		{ name: 'Drain Cleaning', keywords: 'clog, drain , ,', examples: 'sink is full\n\n toilet too \r\n', durationMinutes: '45' },
		{ name: 'Gutter Cleaning', priority: 'low', durationMinutes: '' },
	];

	it('take the place of the preset’s, with ids from their names', () => {
		expect(read({ preset: 'homeServices', services }).services).toEqual([
			{
				id: 'drain-cleaning',
				name: 'Drain Cleaning',
				description: '',
				keywords: ['clog', 'drain'],
				examples: ['sink is full', 'toilet too'],
				priority: 'normal',
				durationMinutes: 45,
			},
			{ id: 'gutter-cleaning', name: 'Gutter Cleaning', description: '', keywords: [], examples: [], priority: 'low', durationMinutes: 60 },
		]);
	});

	it.each(PRESET_IDS)('leave the preset %s valid, without what it said of the others', (preset) => {
		const profile = read({ preset, services: [{ name: 'Something Else' }] });
		const named = JSON.stringify({ ...profile, services: [] });
		for (const { id } of parseProfile(PRESETS[preset]).services) expect(named).not.toContain(`"${id}"`);
	});

	it('take rules with them that were about the others only, and never widen one', () => {
		const { routing } = read({ preset: 'autoRepair', services: [{ name: 'Brakes' }] });
		expect(routing.rules.some(({ to }) => to.member?.includes('body-estimator'))).toBe(false);
		expect(read({ preset: 'autoRepair' }).routing.rules.some(({ to }) => to.member?.includes('body-estimator'))).toBe(true);
	});

	it('keep what the preset says of a service of the same name', () => {
		const { intake, team } = read({ preset: 'homeServices', services });
		expect(intake.map(({ name }) => name)).not.toContain('waterShutOff');
		expect(team.find(({ id }) => id === 'technician-1')?.skills).toEqual(['drain-cleaning']);
	});
});

describe('a team given', () => {
	const team = [
		{ name: 'Front Desk', email: 'desk@example.com', role: 'manager', weight: 0, capacity: 0, skills: '', backup: 'Technician' },
		{ name: 'Technician', skills: 'Drain Cleaning, heating', territories: '606*, 60701', weight: '2', capacity: '12', onCall: true },
		{ name: 'Technician' },
	];

	it('takes the place of the preset’s, with skills and backups by id or name', () => {
		const members = read({ preset: 'homeServices', team }).team;
		expect(members.map(({ id }) => id)).toEqual(['front-desk', 'technician', 'technician-2']);
		expect(members[0]).toMatchObject({ role: 'manager', weight: 0, backup: 'technician', skills: [] });
		expect(members[0]).not.toHaveProperty('capacity');
		expect(members[1]).toMatchObject({ skills: ['drain-cleaning', 'heating'], territories: ['606*', '60701'], weight: 2, capacity: 12, onCall: true });
	});

	it.each(PRESET_IDS)('leaves the preset %s valid', (preset) => {
		const profile = read({ preset, team: [{ name: 'Only Me', role: 'owner' }] });
		expect(profile.routing.fallback).toBe('only-me');
		expect(profile.sla[0].escalate.length).toBeGreaterThan(0);
	});

	it('is told when it names a service that is not there', () => {
		expect(() => read({ preset: 'homeServices', team: [{ name: 'A', skills: 'roofing' }] })).toThrow('team[0].skills[0]: must be the id of a service');
	});

	it('is told what is no number', () => {
		expect(() => read({ preset: 'homeServices', team: [{ name: 'A', weight: 'lots' }] })).toThrow('team[0].weight: must be a number');
	});
});

describe('overrides', () => {
	it.each([
		['an object', { billing: { termsDays: 30 }, routing: { rules: [] } }],
		['JSON text', '{"billing":{"termsDays":30},"routing":{"rules":[]}}'],
	])('as %s merge last: objects by key, lists as a whole', (_case, overrides) => {
		const profile = read({ preset: 'homeServices', overrides });
		expect(profile.billing).toMatchObject({ termsDays: 30, deposit: { percent: '25' } });
		expect(profile.routing.rules).toEqual([]);
		expect(profile.routing.fallback).toBe('dispatch');
	});

	it('take a setting away with null', () => {
		expect(read({ preset: 'homeServices', overrides: { billing: { deposit: null } } }).billing.deposit).toBeUndefined();
	});

	it('may replace services and team without leaving loose ends', () => {
		const profile = read({ preset: 'homeServices', overrides: { services: [{ id: 's', name: 'S' }], team: [{ id: 't', name: 'T', skills: ['s'] }] } });
		expect(profile.routing.fallback).toBeUndefined();
		expect(profile.services).toHaveLength(1);
	});

	it.each([
		['{"billing": }', '"}" in line 1, column 13'],
		['[1]', 'must be an object'],
		[7, 'must be an object'],
	])('such as %p are refused', (overrides, wording) => {
		expect(() => read({ preset: 'homeServices', overrides })).toThrow(wording);
	});

	it('cannot reach the prototype', () => {
		const { billing } = profileFromForm({ preset: 'homeServices', overrides: '{"__proto__":{"polluted":1},"billing":{"__proto__":{"termsDays":1}}}' });
		expect(Object.getPrototypeOf(billing)).toBe(Object.prototype);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});
});

it('never changes the preset it starts from', () => {
	const before = JSON.stringify(PRESETS);
	read({ preset: 'homeServices', services: [{ name: 'X' }], team: [{ name: 'Y' }], overrides: { business: { name: 'Z' } } });
	expect(JSON.stringify(PRESETS)).toBe(before);
});

it.each(['bakery', 'constructor', 7])('knows no preset %p', (preset) => {
	expect(isPresetId(preset)).toBe(false);
	expect(() => profileFromForm({ preset })).toThrow('There is no preset');
});

it('reads or refuses any form, never anything else', () => {
	const value = fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 3 }));
	const form = fc.record(
		{ preset: fc.constantFrom(...PRESET_IDS, 'none'), businessName: value, hours: value, services: value, team: value, overrides: value },
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(form, (given) => {
			try {
				read(given);
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(DomainError);
			}
		}),
	);
});

import { clockHours, parseProfile } from '../../../domain/profile';

const business = { name: 'Example Company', timezone: 'America/Chicago' };

describe('a profile with only a name and a time zone', () => {
	const profile = parseProfile({ business });

	it('is complete', () => {
		expect(profile.hours.mon).toEqual([['09:00', '17:00']]);
		expect(profile.hours.sun).toEqual([]);
		expect(profile.sla[0].minutes.emergency).toBe(5);
		expect(profile.intake.map(({ name }) => name)).toEqual(['name', 'phone', 'email', 'address']);
		expect(profile.business.currency).toBe('USD');
	});

	it('has its owner as the whole team, on call, and as the fallback', () => {
		expect(profile.team).toEqual([
			{ id: 'owner', name: 'Example Company', role: 'owner', skills: [], territories: [], weight: 1, absences: [], onCall: true,
			digestMinutes: 0, active: true },
		]);
		expect(profile.routing.fallback).toBe('owner');
	});

	it('reads the same from JSON text', () => {
		expect(parseProfile(JSON.stringify({ business }))).toEqual(profile);
	});

	it('gives the owner the address of the business', () => {
		const [owner] = parseProfile({ business: { ...business, email: 'hello@example.com', phone: '+13125550123' } }).team;
		expect(owner).toMatchObject({ email: 'hello@example.com', phone: '+13125550123' });
	});
});

describe('currency', () => {
	it.each([
		['US', 'USD'],
		['CA', 'CAD'],
		['GB', 'GBP'],
		['AU', 'AUD'],
		['NZ', 'NZD'],
		['CH', 'CHF'],
		['de', 'EUR'],
		['HR', 'EUR'],
		['BG', 'EUR'],
		['DK', 'DKK'],
	])('of %s is %s', (country, currency) => {
		expect(parseProfile({ business: { ...business, country } }).business.currency).toBe(currency);
	});

	it('is the one given, where one is', () => {
		expect(parseProfile({ business: { ...business, country: 'CH', currency: 'eur' } }).business.currency).toBe('EUR');
	});
});

describe('fallback', () => {
	const member = (id: string, more: object = {}) => ({ id, name: id, ...more });

	it.each([
		['as given', [member('a'), member('m', { role: 'manager' })], 'a', 'a'],
		['else the first active manager', [member('o', { role: 'owner' }), member('m', { role: 'manager' })], undefined, 'm'],
		['else the owner', [member('a'), member('m', { role: 'manager', active: false }), member('o', { role: 'owner' })], undefined, 'o'],
		['else none', [member('a')], undefined, undefined],
	])('is %s', (_case, team, given, fallback) => {
		expect(parseProfile({ business, team, routing: { fallback: given } }).routing.fallback).toBe(fallback);
	});
});

describe('what is left empty', () => {
	it('is absent where a form leaves blanks', () => {
		const profile = parseProfile({
			business: { ...business, country: '', region: ' ', email: '', currency: null },
			team: [{ id: 'a', name: 'A', email: '', backup: '', capacity: '', timezone: null }],
			routing: { fallback: '' },
		});
		expect(profile.business).toEqual({ ...business, currency: 'USD' });
		expect(profile.team[0]).not.toHaveProperty('email');
		expect(profile.team[0]).not.toHaveProperty('capacity');
	});

	it('means itself elsewhere', () => {
		expect(parseProfile({ business, billing: { numbering: { prefix: '' } } }).billing.numbering.prefix).toBe('');
	});
});

it('refuses nothing for windows over midnight, windows that touch, and a whole quiet day', () => {
	const profile = parseProfile({
		business,
		hours: { mon: [['08:00', '12:00'], ['12:00', '17:00'], ['22:00', '02:00']], tue: [['02:00', '06:00']] },
		reminders: { quietHours: ['08:00', '20:00'] },
	});
	expect(profile.hours.mon).toHaveLength(3);
});

it('allows the words of an escalation beside members', () => {
	const escalate = ['owner', 'manager', 'businessOwner', 'a'].map((to, index) => ({ at: index + 1, to }));
	const minutes = { emergency: 1, high: 1, normal: 1, low: 1 };
	const sla = [{ id: 's', name: 'S', start: 'x', stop: ['y'], minutes, escalate }];
	expect(parseProfile({ business, team: [{ id: 'a', name: 'A' }], sla }).sla[0].escalate).toHaveLength(4);
});

it('takes a service given once or as a list for the same', () => {
	const services = [{ id: 's', name: 'S' }];
	const rules = [{ when: { service: 's' }, to: { role: 'owner' } }, { when: { service: ['s'] }, to: { role: 'owner' } }];
	const read = parseProfile({ business, services, routing: { rules } }).routing.rules;
	expect(read[0]).toEqual(read[1]);
});

describe('the hours of a clock', () => {
	const clock = { id: 'c', name: 'C', start: 'a', stop: ['b'], minutes: { emergency: 1, high: 1, normal: 1, low: 1 } };
	const hoursOf = (hours: unknown) => parseProfile({ business, sla: [{ ...clock, hours }] }).sla[0].hours;

	test('are one word for all, or one for each; business where nothing is said', () => {
		expect(hoursOf(undefined)).toBe('business');
		expect(hoursOf('always')).toBe('always');
		expect(hoursOf({ emergency: 'always' })).toEqual({ emergency: 'always', high: 'business', normal: 'business', low: 'business' });
	});

	test('of the usual clock do not let an emergency wait where somebody is on call', () => {
		const usual = (team?: object[]) => parseProfile({ business, ...(team && { team }) }).sla[0];
		const always = { emergency: 'always', high: 'business', normal: 'business', low: 'business' };
		expect(usual().hours).toEqual(always);
		expect(usual([{ id: 'a', name: 'A' }, { id: 'b', name: 'B', onCall: true }]).hours).toEqual(always);
		expect(usual([{ id: 'a', name: 'A' }]).hours).toBe('business');
		expect(usual([{ id: 'a', name: 'A' }, { id: 'b', name: 'B', onCall: true, active: false }]).hours).toBe('business');
		expect(clockHours(usual(), 'emergency')).toBe('always');
		expect(clockHours(usual(), 'high')).toBe('business');
	});
});

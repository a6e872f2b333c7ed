import { clockHours, PRESETS, PRESET_IDS, parseProfile, unknownKeys } from '../../../domain/profile';

const SERVICES = {
	homeServices: ['drain-cleaning', 'leak-repair', 'water-heater', 'heating', 'air-conditioning', 'electrical'],
	dentalMedical: ['check-up', 'tooth-pain', 'fillings-crowns', 'orthodontics', 'doctor-visit', 'vaccination'],
	professionalServices: ['tax-return', 'bookkeeping', 'payroll', 'company-formation', 'contract-review', 'consulting'],
	creativeAgency: ['web-design', 'branding', 'photo-video', 'social-media', 'copywriting', 'seo-ads'],
	autoRepair: ['oil-change', 'brakes', 'tires', 'engine-diagnostics', 'battery-electrical', 'body-paint'],
};

describe.each(PRESET_IDS)('the preset %s', (id) => {
	const preset = PRESETS[id];
	const profile = parseProfile(preset);

	it('is a whole profile without a key that the schema ignores', () => {
		expect(unknownKeys(preset)).toEqual([]);
		expect(profile.business).toMatchObject({ timezone: 'America/Chicago', country: 'US', currency: 'USD' });
	});

	it('has the services that samples are labelled with', () => {
		expect(profile.services.map((service) => service.id)).toEqual(SERVICES[id]);
	});

	it.each(profile.services.map((service) => [service.id, service] as const))('teaches %s by distinct wording', (_id, service) => {
		expect(service.description).not.toBe('');
		expect(new Set(service.keywords.map((word) => word.toLowerCase())).size).toBe(service.keywords.length);
		expect(new Set(service.examples).size).toBe(service.examples.length);
		expect(service.keywords.length).toBeGreaterThanOrEqual(8);
		expect(service.keywords.length).toBeLessThanOrEqual(15);
		expect(service.examples.length).toBeGreaterThanOrEqual(12);
	});

	it('gives no example and no keyword to two services', () => {
		for (const list of ['examples', 'keywords'] as const) {
			const all = profile.services.flatMap((service) => service[list].map((text) => text.toLowerCase()));
			expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
		}
	});

	it('writes only to addresses reserved for examples', () => {
		const addresses = [profile.business, ...profile.team].map(({ email }) => email);
		expect(addresses.every((address) => address?.endsWith('@example.com'))).toBe(true);
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	it('has somebody for each service, somebody on call, a fallback, three clocks and an acknowledgement in two languages', () => {
		for (const { id: service } of profile.services) {
			const able = profile.team.filter(({ skills, weight }) => weight > 0 && (skills.length === 0 || skills.includes(service)));
			expect(able).not.toEqual([]);
		}
		expect(profile.team.some(({ onCall }) => onCall)).toBe(true);
		expect(profile.team.some(({ role }) => role === 'owner')).toBe(true);
		expect(profile.routing.fallback).toBeDefined();
		expect(profile.sla[0].id).toBe('first-response');
		expect(profile.sla).toHaveLength(3);
		const night = ['homeServices', 'dentalMedical', 'autoRepair'].includes(id) ? 'always' : 'business';
		expect(profile.sla.map((policy) => clockHours(policy, 'emergency'))).toEqual([night, 'business', 'business']);
		expect(profile.sla.map((policy) => clockHours(policy, 'high'))).toEqual(['business', 'business', 'business']);
		expect(profile.messages.map(({ on, language }) => `${on} ${language}`)).toEqual(['acknowledgement en', 'acknowledgement es']);
	});
});

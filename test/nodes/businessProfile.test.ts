import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { caseItem, NOW } from '../support/samples';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
afterAll(async () => await engine?.stop());

const give = async (parameters: IDataObject, items = [{ json: {} }]) => await engine.runNode('businessProfile', parameters, items, { timezone: 'Europe/Madrid' });
const profileOf = async (parameters: IDataObject) => {
	const run = await give(parameters);
	expect(run.error).toBeUndefined();
	return run.outputs[0][0].json as { business: IDataObject; hours: IDataObject; holidays: IDataObject; services: IDataObject[]; team: IDataObject[] };
};

test('as it comes it gives a whole profile of the home services example', async () => {
	expect(await profileOf({})).toMatchObject({ business: { timezone: 'America/Chicago', country: 'US', currency: 'USD' }, holidays: { country: 'US' } });
});

test('each preset gives services and a team that other nodes accept', async () => {
	const { properties } = await engine.describe('n8n-nodes-lead-to-cash.businessProfile');
	const presets = (properties[0].options as INodePropertyOptions[]).map(({ value }) => String(value));
	expect(presets).toHaveLength(6);
	for (const preset of presets) {
		const profile = await profileOf({ preset, businessName: 'Corner Shop' });
		if (preset !== 'none') expect(profile.services.length).toBeGreaterThan(2);
		if (preset !== 'none') expect(profile.team.length).toBeGreaterThan(0);
		const routed = await engine.runNode('leadRouter', { now: NOW }, [caseItem], { profile: { ...profile } });
		expect(routed.error).toBeUndefined();
		expect(routed.outputs.flat()).toHaveLength(1);
	}
});

test('without a preset a name is enough: the zone is the workflow\'s', async () => {
	const { business, hours } = await profileOf({ preset: 'none', businessName: 'Corner Shop' });
	expect(business).toMatchObject({ name: 'Corner Shop', timezone: 'Europe/Madrid' });
	expect(hours.mon).toEqual([['09:00', '17:00']]);
	expect(hours.sun).toEqual([]);
});

test('what is entered takes the place of the preset\'s, and nothing else changes', async () => {
	const preset = await profileOf({});
	const own = await profileOf({
		businessName: ' Lakeside Plumbing ',
		timezone: 'America/Denver',
		phone: '+1 303 555 0100',
		hours: { window: [{ day: 'weekdays', opens: '08:00', closes: '12:00' }, { day: 'weekdays', opens: '13:00', closes: '17:00' }, { day: 'sat', opens: '22:00', closes: '02:00' }] },
		options: { signature: 'Your plumbers', currency: 'cad' },
	});
	expect(own.business).toMatchObject({ name: 'Lakeside Plumbing', timezone: 'America/Denver', phone: '+1 303 555 0100', signature: 'Your plumbers', currency: 'CAD' });
	expect(own.hours).toMatchObject({ mon: [['08:00', '12:00'], ['13:00', '17:00']], sat: [['22:00', '02:00']], sun: [] });
	expect(own.services).toEqual(preset.services);
});

test('services and team members get their IDs from their names', async () => {
	const { services, team } = await profileOf({
		preset: 'none',
		businessName: 'Lakeside Plumbing',
		services: { service: [{ name: 'Drain Cleaning', keywords: 'clogged, backed up', examples: 'My sink backs up\nThe drain is clogged' }] },
		team: { member: [{ name: 'Front Desk', skills: 'drain-cleaning', capacity: 0 }, { id: 'boss', name: 'Manager', role: 'manager', capacity: 5 }] },
	});
	expect(services).toMatchObject([{ id: 'drain-cleaning', keywords: ['clogged', 'backed up'], examples: ['My sink backs up', 'The drain is clogged'] }]);
	expect(team).toMatchObject([{ id: 'front-desk', skills: ['drain-cleaning'] }, { id: 'boss', role: 'manager', capacity: 5 }]);
	// 0 on the screen is "no limit".
	expect(team[0].capacity).toBeUndefined();
});

test('public holidays close the business unless it is switched off', async () => {
	expect((await profileOf({ country: 'US' })).holidays).toMatchObject({ country: 'US' });
	expect((await profileOf({ country: 'US', closeOnPublicHolidays: false })).holidays.country).toBeUndefined();
});

test.each([
	['text', '{ "sla": [], "review": { "default": "auto" } }'],
	['an object', { sla: [], review: { default: 'auto' } }],
])('More Settings as %s is merged last', async (_what, overrides) => {
	const { review } = (await profileOf({})) as unknown as { review: IDataObject };
	expect(await profileOf({ options: { overrides } })).toMatchObject({ sla: [], review: { ...review, default: 'auto' } });
});

test('a key in More Settings that nothing reads is pointed out', async () => {
	const run = await give({ options: { overrides: '{ "rooting": {}, "sla": [] }' } });
	expect(run.error).toBeUndefined();
	expect(run.hints.filter((hint) => /rooting/.test(hint))).toHaveLength(1);
	expect((await give({ save: false, options: { overrides: '{ "sla": [] }' } })).hints).not.toContainEqual(expect.stringMatching(/rooting/));
});

test('what a preset still needs to bill is said before the first invoice', async () => {
	expect((await give({ save: false })).hints).toEqual([expect.stringMatching(/billing\.taxes.*billing\.seller\.address.*billing\.seller\.iban/)]);
	const billing = { taxes: [{ code: 'VAT', rate: '19' }], seller: { address: '1 Main Street', iban: 'DE89370400440532013000' } };
	expect((await give({ save: false, options: { overrides: JSON.stringify({ billing }) } })).hints).toEqual([]);
});

describe('saving', () => {
	beforeEach(() => engine.freshLedger());
	const saved = async (parameters: IDataObject = {}) => {
		const run = await give({ businessName: 'Lakeside Plumbing', ...parameters });
		expect(run.error).toBeUndefined();
		return { ...(run.outputs[0][0].json.saved as { version: number; changed: boolean; doorKey?: string }), hints: run.hints };
	};

	test('the first one is version 1, and brings the key for machines, shown this once', async () => {
		const first = await saved();
		expect(first).toMatchObject({ version: 1, changed: true, doorKey: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
		expect(first.hints.join()).toContain(first.doorKey);
		const second = await saved({ phone: '+1 303 555 0100' });
		expect(second).toMatchObject({ version: 2, changed: true });
		expect(second.doorKey).toBeUndefined();
		expect(second.hints.join()).not.toContain(first.doorKey);
	});

	test('the same again is no new version', async () => {
		await saved();
		expect(await saved()).toMatchObject({ version: 1, changed: false });
	});

	test('one that is not valid is not saved, and the last good one stays in force', async () => {
		await saved();
		expect((await give({ businessName: 'Lakeside Plumbing', timezone: 'Mars/Olympus' })).error?.message).toMatch(/business\.timezone/);
		expect(await saved({ phone: '+1 303 555 0100' })).toMatchObject({ version: 2 });
	});

	test('off, it is given and not kept: the others ask for one', async () => {
		const run = await give({ businessName: 'Lakeside Plumbing', save: false });
		expect(run.outputs[0][0].json.saved).toBeUndefined();
		const routed = await engine.runNode('leadRouter', { now: NOW }, [caseItem]);
		expect(routed.error).toMatchObject({ message: expect.stringMatching(/^Settings From: no business profile is saved/) as string, description: expect.stringMatching(/Set up business profile/) as string });
	});

	test('what was saved is what the others decide by, and the next one from the next run on', async () => {
		const ownerBy = async () => ((await engine.runNode('leadRouter', { now: NOW }, [caseItem])).outputs.flat()[0].json.assignment as { owner: { id: string } | null }).owner?.id;
		await saved({ team: { member: [{ id: 'ann', name: 'Ann' }] } });
		expect(await ownerBy()).toBe('ann');
		await saved({ team: { member: [{ id: 'bob', name: 'Bob' }] } });
		expect(await ownerBy()).toBe('bob');
	});
});

describe('what cannot be is said by the name of its field', () => {
	test.each<[string, IDataObject, RegExp]>([
		['an unknown time zone', { timezone: 'Mars/Olympus' }, /business\.timezone.*IANA/],
		['a country that is none', { country: 'Atlantis' }, /business\.country/],
		['windows that overlap', { hours: { window: [{ day: 'mon', opens: '08:00', closes: '12:00' }, { day: 'mon', opens: '11:00', closes: '17:00' }] } }, /hours\.mon/],
		['a time that is none', { hours: { window: [{ day: 'mon', opens: '8 am', closes: '17:00' }] } }, /hours\.mon/],
		['a skill that is no service', { team: { member: [{ name: 'Front Desk', skills: 'roofing' }] } }, /team\[0\]\.skills\[0\].*roofing/],
		['a backup who is nobody', { team: { member: [{ name: 'Front Desk', backup: 'ghost' }] } }, /team\[0\]\.backup.*ghost/],
		['two services of one ID', { preset: 'none', services: { service: [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }] } }, /services\[1\]\.id/],
		['a service without a name', { preset: 'none', services: { service: [{ id: 'a', name: '' }] } }, /services\[0\]\.name/],
		['More Settings that is no JSON', { options: { overrides: '{ "sla": [' } }, /^More Settings is not valid JSON/],
		['More Settings that is a list', { options: { overrides: '[1]' } }, /More Settings/],
		['a rule to a service that is not there', { options: { overrides: { routing: { rules: [{ when: { service: 'roofing' }, to: { role: 'manager' } }] } } } }, /routing\.rules\[0\]\.when\.service.*roofing/],
		['a clock without minutes', { options: { overrides: { sla: [{ id: 'a', name: 'A', start: 'x', stop: ['y'] }] } } }, /sla\[0\]\.minutes/],
	])('%s', async (_what, parameters, message) => {
		const run = await give({ businessName: 'Lakeside Plumbing', ...parameters });
		expect(run.error?.message).toMatch(message);
		expect(run.error?.description).toMatch(/\S/);
	});
});

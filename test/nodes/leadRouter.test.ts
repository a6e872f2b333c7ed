import { rmSync } from 'node:fs';
import path from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import type { Assignment } from '../../domain/case';
import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { caseItem, lead, NOW, profile, webhookItem } from '../support/samples';
import { casesOf } from '../support/templates';

const [ASSIGNED, QUEUED] = [0, 1];
const NIGHT = '2026-03-02T23:00:00-06:00';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

const route = async (items: Item[], parameters: IDataObject = {}) => await engine.runNode('leadRouter', { profile, now: NOW, ...parameters }, items);
const assignments = (run: NodeResult, output = ASSIGNED) => {
	expect(run.error).toBeUndefined();
	return run.outputs[output].map(({ json }) => json.assignment as unknown as Assignment);
};
const cases = (count: number): Item[] => Array.from({ length: count }, (_, index) => ({ json: { ...caseItem.json, caseId: `c_${index}` } }));
const turnsOf = (owners: Assignment[]) => {
	const turns: Record<string, number> = {};
	for (const { owner } of owners) turns[owner?.id ?? ''] = (turns[owner?.id ?? ''] ?? 0) + 1;
	return turns;
};

test('every case gets an owner of the team, and each member\'s part in the choice is told', async () => {
	const [{ owner, considered, fallback, availableAt }] = assignments(await route([caseItem]));
	expect(profile.team.map(({ id }) => id)).toContain(owner?.id);
	expect(considered.map(({ id }) => id).sort()).toEqual(profile.team.map(({ id }) => id).sort());
	expect(considered.filter(({ outcome }) => outcome === 'chosen').map(({ id }) => id)).toEqual([owner?.id]);
	expect(fallback).toBe(false);
	expect(availableAt).toMatch(/^2026-03-02T10:00/);
});

test('without the ledger the same case always goes to the same member, and many are spread over all', async () => {
	const first = assignments(await route(cases(60)));
	const second = assignments(await route(cases(60).reverse())).reverse();
	expect(second).toEqual(first);
	expect(Object.keys(turnsOf(first)).sort()).toEqual(['front-desk', 'manager', 'technician']);
});

test('a returning customer keeps the owner', async () => {
	for (const previousOwnerId of ['technician', 'manager']) {
		const [{ owner }] = assignments(await route([{ json: { ...caseItem.json, ledger: { previousOwnerId } } }]));
		expect(owner?.id).toBe(previousOwnerId);
	}
});

test('a rule comes before the turn', async () => {
	const withRule = { ...profile, routing: { rules: [{ when: { service: 'drain-cleaning' }, to: { member: 'technician' } }] } };
	const [{ owner, rule }] = assignments(await route([caseItem], { profile: withRule }));
	expect(owner?.id).toBe('technician');
	expect(rule).toBe('routing.rules[0]');
});

test.each([
	['999.99', 'front-desk'],
	['1000', 'manager'],
	['', 'front-desk'],
])('a rule about the value looks at %p', async (gross, expected) => {
	const withRule = { ...profile, routing: { rules: [{ when: { valueAtLeast: '1000' }, to: { role: 'manager' } }], strategy: 'firstAvailable' } };
	const [{ owner }] = assignments(await route([{ json: { ...caseItem.json, estimate: { totals: { gross } } } }], { profile: withRule }));
	expect(owner?.id).toBe(expected);
});

test('at night a case is queued with the time somebody is there, where the profile says so', async () => {
	const atNight = { ...profile, routing: { afterHours: 'queue' } };
	const [assignment] = assignments(await route([caseItem], { profile: atNight, now: NIGHT }), QUEUED);
	expect(assignment.owner).toBeNull();
	expect(assignment.availableAt).toBe('2026-03-03T08:00:00-06:00');
	expect(assignments(await route([caseItem], { profile: atNight }), ASSIGNED)).toHaveLength(1);
});

test('a business without a team is its owner\'s to answer', async () => {
	const [{ owner }] = assignments(await route([caseItem], { profile: { business: profile.business } }));
	expect(owner).toMatchObject({ email: 'hello@example.com' });
});

test('a team of which nobody is there means the queue, with the reason', async () => {
	const away = { ...profile, team: [{ id: 'front-desk', name: 'Front Desk', active: false }] };
	const [assignment] = assignments(await route([caseItem], { profile: away }), QUEUED);
	expect(assignment.owner).toBeNull();
	expect(assignment.availableAt).toBeUndefined();
	expect(assignment.reasons).toContainEqual({ code: 'nobody', message: expect.stringMatching(/\S/) as string });
});

test.each(['rotate', 'leastBusy', 'weighted', 'firstAvailable'])('the strategy %s of this node comes before the profile\'s', async (strategy) => {
	const [assignment] = assignments(await route([caseItem], { strategy }));
	expect(assignment.strategy).toBe(strategy);
	expect(assignment.owner).not.toBeNull();
});

test('the first available is the first of the team', async () => {
	expect(turnsOf(assignments(await route(cases(5), { strategy: 'firstAvailable' })))).toEqual({ 'front-desk': 5 });
});

test('a team of this node alone needs no profile', async () => {
	const own = { settingsFrom: 'node', timezone: 'America/Denver', hours: { window: [{ day: 'everyDay', opens: '00:00', closes: '24:00' }] }, team: { member: [{ name: 'Front Desk', email: 'desk@example.com' }] }, now: NIGHT };
	const [{ owner, availableAt }] = assignments(await engine.runNode('leadRouter', own, [caseItem]));
	expect(owner).toEqual({ id: 'front-desk', name: 'Front Desk', email: 'desk@example.com' });
	expect(availableAt).toMatch(/-07:00$/);
});

describe('with the ledger', () => {
	const open = async (count: number): Promise<Item[]> => {
		const leads = Array.from({ length: count }, (_, index) => webhookItem({ ...lead, email: `lead-${index}@example.com` }));
		const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, leads);
		return run.outputs[0].map(({ json }) => ({ json }));
	};

	test('turns are equal over a batch', async () => {
		const run = await route(await open(9), { useLedger: true });
		expect(turnsOf(assignments(run))).toEqual({ 'front-desk': 3, technician: 3, manager: 3 });
	});

	test('turns are equal over single leads', async () => {
		const owners: Assignment[] = [];
		for (const item of await open(9)) owners.push(...assignments(await route([item], { useLedger: true })));
		expect(turnsOf(owners)).toEqual({ 'front-desk': 3, technician: 3, manager: 3 });
	});

	test('the owner is on the ledger, and the same case again keeps it without taking a turn', async () => {
		const [item] = await open(1);
		const [first] = assignments(await route([item], { useLedger: true }));
		const [kept] = await casesOf(engine);
		expect(kept.owner).toMatchObject({ id: first.owner?.id });
		expect(kept.assignment).toMatchObject({ strategy: 'rotate' });
		for (let repeat = 0; repeat < 3; repeat++) await route([{ json: { ...item.json, ledger: { previousOwnerId: first.owner?.id } } }], { useLedger: true });
		expect((await casesOf(engine))[0]).toMatchObject({ owner: kept.owner });
		expect((await casesOf(engine))[0].events).toEqual(kept.events);
	});

	test('a case that is not on it is routed all the same, and not put there', async () => {
		expect(assignments(await route([caseItem], { useLedger: true }))).toHaveLength(1);
		expect(await casesOf(engine)).toEqual([]);
	});

	test('a ledger credential on the node switches it on', async () => {
		const filePath = path.join(engine.userFolder, 'elsewhere.sqlite');
		const own = { ledgerCredential: { store: 'sqlite', filePath } };
		const opened = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)], own);
		await engine.runNode('leadRouter', { profile, now: NOW }, [{ json: opened.outputs[0][0].json }], own);
		const read = await engine.runNode('handoffLedger', { operation: 'getCase' }, [{ json: { caseId: opened.outputs[0][0].json.caseId } }], own);
		expect(read.outputs[0][0].json.owner).toMatchObject({ id: expect.any(String) as string });
		expect(await casesOf(engine)).toEqual([]);
		rmSync(filePath, { force: true });
	});

	test('in queue mode it refuses a file, with the way out', async () => {
		const run = await engine.runNode('leadRouter', { profile, now: NOW, useLedger: true }, [caseItem], { env: { EXECUTIONS_MODE: 'queue' } });
		expect(run.error).toMatchObject({ message: expect.stringMatching(/^Ledger: .*queue mode/) as string, description: expect.stringMatching(/regular mode/) as string, itemIndex: 0 });
	});

	test('without it queue mode changes nothing', async () => {
		const run = await engine.runNode('leadRouter', { profile, now: NOW }, [caseItem], { env: { EXECUTIONS_MODE: 'queue' } });
		expect(assignments(run)).toHaveLength(1);
	});
});

describe('bad settings are an error of the node', () => {
	test.each<[string, IDataObject, RegExp]>([
		['no profile anywhere', { profile: "={{ $('Business Profile').first().json }}" }, /^Profile: no business profile was found/],
		['an unknown time zone', { profile: { ...profile, business: { name: 'A', timezone: 'Mars/Olympus' } } }, /business\.timezone/],
		['windows that overlap', { profile: { ...profile, hours: { mon: [['08:00', '12:00'], ['11:00', '17:00']] } } }, /hours\.mon/],
		['a skill that is no service', { profile: { ...profile, team: [{ id: 'a', name: 'A', skills: ['roofing'] }] } }, /team\[0\]\.skills\[0\].*roofing/],
		['a fallback who is nobody', { profile: { ...profile, routing: { fallback: 'ghost' } } }, /routing\.fallback.*ghost/],
		['windows of this node that overlap', { settingsFrom: 'node', hours: { window: [{ day: 'mon', opens: '08:00', closes: '12:00' }, { day: 'mon', opens: '11:00', closes: '13:00' }] } }, /hours\.mon/],
	])('%s', async (_what, parameters, message) => {
		const run = await route([caseItem], parameters);
		expect(run.error?.message).toMatch(message);
		expect(run.error?.description).toMatch(/\S/);
	});
});

describe('bad data puts the case in the queue, with the reason', () => {
	test.each<[string, IDataObject, RegExp]>([
		['an inquiry that is cut-off JSON', { inquiry: '{ "text": ' }, /^Inquiry is not valid JSON/],
		['a classification that is cut-off JSON', { classification: '{ "service" ' }, /^Classification is not valid JSON/],
		['a time that is none', { now: 'at tea time' }, /^Now/],
	])('%s', async (_what, parameters, message) => {
		const [assignment] = assignments(await route([caseItem], parameters), QUEUED);
		expect(assignment.owner).toBeNull();
		expect(assignment.reasons[0].message).toMatch(message);
	});
});

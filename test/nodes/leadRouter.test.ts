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
const tally = (names: string[]) => {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
};
const turnsOf = (owners: Assignment[]) => tally(owners.map(({ owner }) => owner?.id ?? ''));

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
	const away = { ...profile, sla: [], team: [{ id: 'front-desk', name: 'Front Desk', active: false }] };
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

describe('a returning customer after hours', () => {
	const onDuty = { ...profile, team: profile.team.map((member) => (member.id === 'manager' ? { ...member, onCall: true } : member)), routing: { afterHours: 'onCall' } };
	const returning = (classification: IDataObject): Item => ({ json: { ...caseItem.json, classification, ledger: { previousOwnerId: 'technician' } } });

	test.each<[string, IDataObject, string, string, string[]]>([
		['stays with the owner, who is there in the morning', { priority: 'normal' }, 'technician', '2026-03-03T08:00:00-06:00', ['returning-customer']],
		['with an emergency reaches whoever is on call, now', { priority: 'emergency' }, 'manager', NIGHT, ['previous-owner-off', 'emergency', 'on-call', 'spread-by-case']],
	])('%s', async (_what, classification, ownerId, availableAt, codes) => {
		const [assignment] = assignments(await route([returning(classification)], { profile: onDuty, now: NIGHT }));
		expect(assignment).toMatchObject({ owner: { id: ownerId }, availableAt });
		expect(assignment.reasons.map(({ code }) => code)).toEqual(codes);
	});
});

describe('with the ledger', () => {
	const ledger = async (operation: string, parameters: IDataObject, items: Item[] = [{ json: {} }]): Promise<Item[]> => {
		const run = await engine.runNode('handoffLedger', { operation, now: NOW, ...parameters }, items);
		if (run.error) throw new Error(run.error.message);
		return run.outputs[0];
	};
	const open = async (count: number, from = 0): Promise<Item[]> => {
		const leads = Array.from({ length: count }, (_, index) => webhookItem({ ...lead, email: `lead-${from + index}@example.com` }));
		return (await ledger('openCase', {}, leads)).map(({ json }) => ({ json }));
	};

	test.each([9, 1_000])('turns are equal to one over a batch of %i', async (count) => {
		const turns = Object.values(turnsOf(assignments(await route(await open(count), { useLedger: true }))));
		expect(turns.reduce((sum, one) => sum + one, 0)).toBe(count);
		expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
	}, 60_000);

	test('turns are equal over single leads', async () => {
		const owners: Assignment[] = [];
		for (const item of await open(9)) owners.push(...assignments(await route([item], { useLedger: true })));
		expect(turnsOf(owners)).toEqual({ 'front-desk': 3, technician: 3, manager: 3 });
	});

	test('turns are equal to one over single leads that two n8n route at once, and a lead given to both has one owner', async () => {
		const other = await startEngine();
		try {
			const items = await open(200);
			const [mine, theirs] = [items.filter((_item, index) => index % 2 === 0 || index % 10 === 5), items.filter((_item, index) => index % 2 === 1 || index % 10 === 4)];
			const env = { N8N_USER_FOLDER: engine.userFolder };
			const routeAll = async (by: Engine, some: Item[]) =>
				await Promise.all(some.map(async (item) => await by.runNode('leadRouter', { profile, now: NOW, useLedger: true }, [item], { env })));
			const runs = (await Promise.all([routeAll(engine, mine), routeAll(other, theirs)])).flat();
			const owners = new Map<unknown, Set<unknown>>();
			for (const { outputs } of runs) {
				const { caseId, assignment } = outputs[ASSIGNED][0].json as { caseId: string; assignment: Assignment };
				owners.set(caseId, (owners.get(caseId) ?? new Set()).add(assignment.owner?.id));
			}
			expect(owners.size).toBe(200);
			expect([...owners.values()].filter(({ size }) => size !== 1)).toEqual([]);
			const turns = tally((await casesOf(engine)).map(({ owner }) => (owner as { id: string }).id));
			expect(Object.values(turns).sort()).toEqual([66, 67, 67]);
		} finally {
			await other.stop();
		}
	}, 2 * STARTUP);

	test('the earlier owner is known also where the item does not say so', async () => {
		const [first] = await ledger('openCase', {}, [webhookItem(lead)]);
		const [{ owner }] = assignments(await route([first], { useLedger: true }));
		const [second] = await ledger('openCase', {}, [webhookItem({ ...lead, message: 'Now the water heater leaks' })]);
		const [kept] = assignments(await route([{ json: { ...second.json, ledger: {} } }], { useLedger: true }));
		expect(kept.owner).toEqual(owner);
		expect(kept.reasons.map(({ code }) => code)).toEqual(['returning-customer']);
	});

	test('an emergency at night that is routed again stays with whom it reached', async () => {
		const managers = { ...profile, team: ['one', 'two', 'three'].map((id) => ({ id, name: id, role: 'manager' })) };
		const emergency = (await open(1)).map(({ json }) => ({ json: { ...json, classification: { priority: 'emergency' } } }));
		const runs: Assignment[] = [];
		for (let repeat = 0; repeat < 4; repeat++) runs.push(...assignments(await route(emergency, { profile: managers, now: NIGHT, useLedger: true })));
		expect(Object.values(turnsOf(runs))).toEqual([4]);
	});

	describe('a full team', () => {
		const small = { ...profile, team: [{ id: 'technician', name: 'Technician', capacity: 2 }], routing: { fallback: 'queue' } };
		const routeAt = async (items: Item[], now: string) => await route(items, { profile: small, now, useLedger: true });
		const at = (minute: number) => `2026-03-02T10:${String(minute).padStart(2, '0')}:00-06:00`;
		const arrive = async (name: string, minute: number) => {
			const [item] = await ledger('openCase', { now: at(minute) }, [webhookItem({ ...lead, email: `${name}@example.com` })]);
			const run = await routeAt([item], at(minute));
			return { caseId: String(item.json.caseId), item, run, owned: run.outputs[ASSIGNED].length === 1 };
		};
		const close = async (caseId: string) => await ledger('completeHandoff', { caseId, toStage: 'closed' });
		const waiting = async () => await ledger('listCases', { ownership: 'queued' });

		test('queues what comes, gives the place that is freed to the oldest, and keeps it from newer ones', async () => {
			const [first, second] = [await arrive('first', 0), await arrive('second', 1)];
			const [third, fourth] = [await arrive('third', 2), await arrive('fourth', 3)];
			expect([first, second, third, fourth].map(({ owned }) => owned)).toEqual([true, true, false, false]);
			expect(assignments(third.run, QUEUED)[0].reasons.map(({ code }) => code)).toEqual(['no-room', 'nobody']);
			expect((await waiting()).map(({ json }) => [json.caseId, json.queuedAt])).toEqual([[third.caseId, at(2)], [fourth.caseId, at(3)]]);

			await close(first.caseId);
			const fifth = await arrive('fifth', 4);
			expect(assignments(fifth.run, QUEUED)[0].reasons.map(({ code }) => code)).toEqual(['older-cases-first', 'no-room', 'nobody']);
			expect(assignments(await routeAt([fourth.item], at(4)), QUEUED)).toHaveLength(1);

			const again = await routeAt(await waiting(), at(5));
			expect(again.outputs[ASSIGNED].map(({ json }) => json.caseId)).toEqual([third.caseId]);
			expect(again.outputs[QUEUED].map(({ json }) => json.caseId)).toEqual([fourth.caseId, fifth.caseId]);
			expect((await waiting()).map(({ json }) => json.caseId)).toEqual([fourth.caseId, fifth.caseId]);
			const events = (await casesOf(engine)).find(({ caseId }) => caseId === third.caseId)?.events.map(({ type }) => type);
			expect(events).toEqual(['inquiry.received', 'case.opened', 'case.queued', 'case.assigned']);
		});

		test('lets an emergency pass', async () => {
			for (const [minute, name] of ['first', 'second', 'third'].entries()) await arrive(name, minute);
			const [item] = await open(1);
			const [{ owner }] = assignments(await routeAt([{ json: { ...item.json, classification: { priority: 'emergency' } } }], at(9)));
			expect(owner?.id).toBe('technician');
		});
	});

	test('what came in at night waits, and is given out in the morning in the order it came', async () => {
		const atNight = { ...profile, team: [{ id: 'technician', name: 'Technician', capacity: 1 }, { id: 'front-desk', name: 'Front Desk', capacity: 1 }], routing: { afterHours: 'queue', fallback: 'queue' } };
		for (const [index, item] of (await open(3)).entries()) {
			const [{ availableAt }] = assignments(await route([item], { profile: atNight, now: `2026-03-02T23:0${index}:00-06:00`, useLedger: true }), QUEUED);
			expect(availableAt).toBe('2026-03-03T08:00:00-06:00');
		}
		const queued = await ledger('listCases', { ownership: 'queued' });
		const morning = await route(queued, { profile: atNight, now: '2026-03-03T08:00:00-06:00', useLedger: true });
		expect(morning.outputs.map((items) => items.map(({ json }) => json.caseId))).toEqual([
			queued.slice(0, 2).map(({ json }) => json.caseId),
			queued.slice(2).map(({ json }) => json.caseId),
		]);
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
		['weights that are all 0', { profile: { ...profile, team: [{ id: 'a', name: 'A', weight: 0 }] } }, /team\[0\]\.weight/],
		['an absence that ends before it begins', { profile: { ...profile, team: [{ id: 'a', name: 'A', absences: [{ from: '2026-03-05', to: '2026-03-04' }] }] } }, /team\[0\]\.absences\[0\]\.to/],
		['a condition that nothing reads', { profile: { ...profile, routing: { rules: [{ when: { servce: 'drain-cleaning' }, to: { role: 'manager' } }] } } }, /routing\.rules\[0\]\.when.*servce/],
		['a rule for nobody', { profile: { ...profile, routing: { rules: [{ when: {}, to: {} }] } } }, /routing\.rules\[0\]\.to/],
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

import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { describePostgres } from '../support/describePostgres';
import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import type { PostgresServer } from '../support/postgres';
import { startPostgres } from '../support/postgres';
import { hostileItems, lead, NOW, webhookItem } from '../support/samples';
import { casesOf } from '../support/templates';

const LATER = '2026-03-02T12:00:00-06:00';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

const run = async (operation: string, parameters: IDataObject, items: Item[] = [{ json: {} }]) => await engine.runNode('handoffLedger', { operation, now: NOW, ...parameters }, items);
const first = (result: NodeResult, output = 0): IDataObject => {
	expect(result.error).toBeUndefined();
	return result.outputs[output][0].json;
};
const ledgerOf = (result: NodeResult, output = 0) => first(result, output).ledger as IDataObject;
const open = async (body: IDataObject = lead) => String(first(await run('openCase', {}, [webhookItem(body)])).caseId);

describe('Open Case', () => {
	test('puts an inquiry on the ledger once', async () => {
		const opened = await run('openCase', {}, [webhookItem(lead)]);
		expect(opened.outputs.map((items) => items.length)).toEqual([1, 0]);
		expect(first(opened)).toMatchObject({ caseId: expect.stringMatching(/^c_[0-9a-f]{20}$/) as string, stage: 'inquiry', ledger: { operation: 'openCase', outcome: 'new', openedAt: NOW } });
		const again = await run('openCase', { now: LATER }, [webhookItem(lead)]);
		expect(again.outputs.map((items) => items.length)).toEqual([0, 1]);
		expect(first(again, 1)).toMatchObject({ caseId: first(opened).caseId, ledger: { outcome: 'duplicate', matchedBy: 'content' } });
	});

	test('ten times the same lead in one batch is one New and nine Duplicates of it', async () => {
		const opened = await run('openCase', {}, Array.from({ length: 10 }, () => webhookItem(lead)));
		expect(opened.outputs.map((items) => items.length)).toEqual([1, 9]);
		expect(new Set(opened.outputs.flat().map(({ json }) => json.caseId)).size).toBe(1);
		expect(await casesOf(engine)).toHaveLength(1);
	});

	test.each([
		[72, '2026-03-05T09:59:00-06:00', [0, 1]],
		[72, '2026-03-05T10:01:00-06:00', [1, 0]],
		[0.5, '2026-03-02T10:29:00-06:00', [0, 1]],
		[0.5, '2026-03-02T10:31:00-06:00', [1, 0]],
	])('within %d hours, at %s', async (duplicateWithinHours, now, counts) => {
		await open();
		expect((await run('openCase', { duplicateWithinHours, now }, [webhookItem(lead)])).outputs.map((items) => items.length)).toEqual(counts);
	});

	test.each([
		['2026-03-02T10:59:00-06:00', [0, 1]],
		['2026-03-02T11:01:00-06:00', [1, 0]],
	])('who calls in vain again, at %s', async (now, counts) => {
		const call = (CallSid: string) => webhookItem({ CallSid, AccountSid: 'AC1', From: '+13125550143', To: '+13125550100', CallStatus: 'no-answer', Direction: 'inbound', ApiVersion: '2010-04-01' });
		await run('openCase', {}, [call('CA1')]);
		expect((await run('openCase', { now }, [call('CA2')])).outputs.map((items) => items.length)).toEqual(counts);
	});

	test('a customer who comes back is told with the owner of before', async () => {
		const caseId = await open();
		await run('assign', { caseId, ownerId: 'technician' });
		const next = ledgerOf(await run('openCase', { now: LATER }, [webhookItem({ ...lead, message: 'Now the water heater leaks' })]));
		expect(next).toMatchObject({ outcome: 'new', previousOwnerId: 'technician', contactCases: [{ caseId, stage: 'inquiry', ownerId: 'technician' }] });
	});

	test('what can hardly be read is on the ledger all the same', async () => {
		const kinds = ['an empty item', 'a list as the inquiry', 'nothing but null', 'binary data alone', 'a message of control characters'];
		const opened = await run('openCase', {}, kinds.map((kind) => hostileItems[kind]));
		expect(opened.error).toBeUndefined();
		expect(opened.outputs.flat()).toHaveLength(kinds.length);
		for (const { json } of opened.outputs.flat()) expect(json.caseId).toMatch(/^c_/);
	});

	test('10 MB of text is kept within bounds, and said', async () => {
		const opened = first(await run('openCase', {}, [hostileItems['10 MB of text']]));
		expect(JSON.stringify(opened.inquiry).length).toBeLessThan(2_000_000);
		expect(JSON.stringify((opened.ledger as IDataObject).reasons)).toMatch(/code/);
	});

	describe('that answers the webhook', () => {
		const [ANSWERED, NOT_KEPT] = [0, 1];
		const answering = { answerWebhook: true };

		test('says 202 of a new case, and 200 of the same again', async () => {
			const opened = await run('openCase', answering, [webhookItem(lead)]);
			const { caseId } = first(opened, ANSWERED);
			expect(opened.responses).toEqual([{ statusCode: 202, body: { caseId, status: 'received' } }]);
			const again = await run('openCase', answering, [webhookItem(lead)]);
			expect(again.responses).toEqual([{ statusCode: 200, body: { caseId, status: 'duplicate' } }]);
			expect(ledgerOf(again, ANSWERED)).toMatchObject({ outcome: 'duplicate' });
		});

		test.each<[string, IDataObject, Parameters<Engine['runNode']>[3]]>([
			['a ledger that is away', {}, { ledgerCredential: { store: 'sqlite', filePath: '/dev/null/ledger.sqlite' } }],
			['a wrong setting', { duplicateWithinHours: -1 }, {}],
		])('%s: answers nothing, and the item leaves by Not Kept with the reason', async (_what, parameters, settings) => {
			const opened = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW, ...answering, ...parameters }, [webhookItem(lead)], settings);
			expect(opened.responses).toEqual([]);
			expect(first(opened, NOT_KEPT)).toMatchObject({ body: { name: lead.name }, error: expect.any(String) as string });
			expect(opened.outputs[ANSWERED]).toEqual([]);
		});

		test('with a text, new and repeated cases get it with 200, as lead portals want', async () => {
			const agreed = { ...answering, answerWith: 'text', answerText: 'success' };
			for (let time = 0; time < 2; time++) expect((await run('openCase', agreed, [webhookItem(lead)])).responses).toEqual([{ statusCode: 200, body: 'success' }]);
			expect(await casesOf(engine)).toHaveLength(1);
		});

		test('an empty text is said before anything is kept', async () => {
			const opened = await run('openCase', { ...answering, answerWith: 'text', answerText: ' ' }, [webhookItem(lead)]);
			expect(first(opened, NOT_KEPT).error).toMatch(/Answer Text/);
			expect(await casesOf(engine)).toEqual([]);
		});

		test('without it, nothing is answered', async () => {
			expect((await run('openCase', {}, [webhookItem(lead)])).responses).toEqual([]);
		});
	});

	test.each([-1, 'a while'])('Duplicate Within Hours of %p is refused by its name', async (duplicateWithinHours) => {
		const refused = await run('openCase', { duplicateWithinHours }, [webhookItem(lead)]);
		expect(refused.error?.message).toMatch(/^Duplicate Within Hours must be a number/);
		expect(await casesOf(engine)).toEqual([]);
	});
});

describe('events', () => {
	test('the same key is recorded once', async () => {
		const caseId = await open();
		const event = { caseId, type: 'reply.sent', by: 'human', key: 'reply:1', data: { text: 'On our way' } };
		expect(ledgerOf(await run('recordEvent', event))).toMatchObject({ recorded: true, event: { type: 'reply.sent', by: 'human', at: NOW, data: { text: 'On our way' } } });
		expect(ledgerOf(await run('recordEvent', { ...event, now: LATER }))).toMatchObject({ recorded: false, event: { at: NOW } });
		const [kept] = await casesOf(engine);
		expect(kept.events.filter(({ type }) => type === 'reply.sent')).toHaveLength(1);
	});

	test('without a key the same happening is recorded once, another time is another happening', async () => {
		const caseId = await open();
		const event = { caseId, type: 'call.made', by: 'human' };
		expect(ledgerOf(await run('recordEvent', event)).recorded).toBe(true);
		expect(ledgerOf(await run('recordEvent', event)).recorded).toBe(false);
		expect(ledgerOf(await run('recordEvent', { ...event, at: '2026-03-02T09:15:00-06:00' })).recorded).toBe(true);
	});

	test('a time without an offset is in the workflow\'s zone', async () => {
		const caseId = await open();
		const recorded = await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type: 'call.made', at: '2026-07-01T09:00:00', now: NOW }, [{ json: {} }], { timezone: 'Europe/Madrid' });
		expect(ledgerOf(recorded).event).toMatchObject({ at: '2026-07-01T09:00:00+02:00' });
	});

	test.each<[string, IDataObject, RegExp]>([
		['no type', { type: ' ' }, /^Type is empty/],
		['no case', { caseId: '={{ "" }}' }, /^Case ID is empty/],
		['a key that is an object', { key: '={{ ({ a: 1 }) }}' }, /^Key is an object, not a text/],
		['an unknown case', { caseId: 'c_unknown' }, /c_unknown/],
		['somebody unknown', { by: 'robot' }, /^By is "robot"/],
		['data that is cut-off JSON', { data: '{ "a": ' }, /^Data is not valid JSON/],
		['data that is a list', { data: '[1]' }, /^Data is not an object/],
		['a time that is none', { at: 'yesterday-ish' }, /^At/],
		['a now that is none', { now: 'at tea time' }, /^Now/],
	])('%s is refused by the field\'s name', async (_what, change, message) => {
		const refused = await run('recordEvent', { caseId: await open(), type: 'reply.sent', ...change });
		expect(refused.error?.message).toMatch(message);
		expect(refused.error?.description).toMatch(/\S/);
	});

	test('one that cannot be recorded keeps none of the others from being so', async () => {
		const caseId = await open();
		const batch = await run('recordEvent', { caseId: '={{ $json.id }}', type: 'reply.sent' }, [{ json: { id: 'c_unknown' } }, { json: { id: caseId } }]);
		expect(batch.error?.itemIndex).toBe(0);
		expect((await casesOf(engine))[0].events.map(({ type }) => type)).toContain('reply.sent');
	});
});

describe('claims', () => {
	const key = 'reply:1';

	test('ten in one batch are one Claimed and nine Already Claimed', async () => {
		const claims = await run('claim', { key }, Array.from({ length: 10 }, () => ({ json: {} })));
		expect(claims.outputs.map((items) => items.length)).toEqual([1, 9]);
	});

	test('a settled claim is never free again', async () => {
		await run('claim', { key, leaseMinutes: 5 });
		expect(ledgerOf(await run('settleClaim', { key, result: { outcome: 'sent' } }))).toMatchObject({ settled: true, claim: { settledAt: NOW, result: { outcome: 'sent' } } });
		expect(ledgerOf(await run('claim', { key, leaseMinutes: 5, now: LATER }), 1)).toMatchObject({ claimed: false, claim: { result: { outcome: 'sent' } } });
		expect(ledgerOf(await run('releaseClaim', { key })).released).toBe(false);
	});

	test('an unsettled one is free after its lease, not before', async () => {
		await run('claim', { key, leaseMinutes: 5 });
		expect((await run('claim', { key, leaseMinutes: 5, now: '2026-03-02T10:04:59-06:00' })).outputs.map((items) => items.length)).toEqual([0, 1]);
		const taken = await run('claim', { key, leaseMinutes: 5, now: '2026-03-02T10:05:01-06:00' });
		expect(ledgerOf(taken)).toMatchObject({ claimed: true, claim: { attempt: 2 } });
	});

	test('without a lease it is never taken over', async () => {
		await run('claim', { key });
		expect((await run('claim', { key, now: '2036-03-02T10:00:00-06:00' })).outputs.map((items) => items.length)).toEqual([0, 1]);
	});

	test('one that was given back is free at once', async () => {
		await run('claim', { key });
		expect(ledgerOf(await run('releaseClaim', { key })).released).toBe(true);
		expect((await run('claim', { key })).outputs.map((items) => items.length)).toEqual([1, 0]);
	});

	test('one that another run has taken over is not given back by the first', async () => {
		await run('claim', { key, leaseMinutes: 5 });
		await run('claim', { key, leaseMinutes: 5, now: LATER });
		expect(ledgerOf(await run('releaseClaim', { key, attempt: '1' })).released).toBe(false);
		expect(ledgerOf(await run('releaseClaim', { key, attempt: '2' })).released).toBe(true);
		expect((await run('releaseClaim', { key, attempt: 'first' })).error?.message).toMatch(/^Attempt must be/);
	});

	test('settling what nobody claimed says so', async () => {
		expect(ledgerOf(await run('settleClaim', { key: 'nothing' }))).toEqual({ operation: 'settleClaim', settled: false });
	});

	test.each<[string, IDataObject, RegExp]>([
		['no key', { key: '={{ "" }}' }, /^Key is empty/],
		['a key that is an object', { key: '={{ ({ a: 1 }) }}' }, /^Key is an object, not a text/],
		['a lease that is none', { key, leaseMinutes: -5 }, /^Lease Minutes must be/],
		['a result that is a list', { operation: 'settleClaim', key, result: '["sent"]' }, /^Result is not an object/],
	])('%s is refused by the field\'s name', async (_what, parameters, message) => {
		expect((await run('claim', parameters)).error?.message).toMatch(message);
	});
});

describe('cases', () => {
	test('one that is not there is an answer, not an error', async () => {
		expect(first(await run('getCase', {}, [{ json: { caseId: 'c_unknown', note: 'kept' } }]))).toEqual({ caseId: 'c_unknown', note: 'kept', ledger: { operation: 'getCase', found: false } });
	});

	test('come back with what was kept, their events and their version', async () => {
		const caseId = await open();
		await run('updateCase', { caseId, sections: { classification: { service: 'drain-cleaning' } }, priority: 'high' });
		await run('updateCase', { caseId, sections: { intake: { record: {} } }, priority: '' });
		const found = first(await run('getCase', { caseId }));
		expect(found).toMatchObject({ caseId, stage: 'inquiry', priority: 'high', classification: { service: 'drain-cleaning' }, intake: { record: {} }, ledger: { found: true } });
		await run('updateCase', { caseId, sections: '{ "classification": null }', priority: '' });
		expect(first(await run('getCase', { caseId })).classification).toBeUndefined();
	});

	test('a change to another version than the one read is refused', async () => {
		const caseId = await open();
		const { version } = first(await run('updateCase', { caseId, sections: { intake: { a: 1 } } }));
		expect((await run('updateCase', { caseId, sections: { intake: { a: 2 } }, expectedVersion: String(Number(version) - 1) })).error?.message).toMatch(/version/i);
		expect((await run('updateCase', { caseId, sections: { intake: { a: 2 } }, expectedVersion: String(version) })).error).toBeUndefined();
	});

	test.each<[string, IDataObject, RegExp]>([
		['sections that are a list', { sections: '[1]' }, /^Sections is not an object/],
		['sections that are cut-off JSON', { sections: '{ "a": ' }, /^Sections is not valid JSON/],
		['sections that name the stage', { sections: { intake: {}, stage: 'paid' } }, /^Sections names "stage"/],
		['sections that name the events', { sections: { events: [] } }, /^Sections names "events"/],
		['an unknown priority', { priority: 'soonish' }, /^Priority is "soonish"/],
		['a version that is none', { expectedVersion: 'latest' }, /^Expected Version must be/],
	])('%s are refused by the field\'s name', async (_what, change, message) => {
		expect((await run('updateCase', { caseId: await open(), ...change })).error?.message).toMatch(message);
	});

	test('get an owner; the same again changes nothing, another only where it may', async () => {
		const caseId = await open();
		const owner = { caseId, ownerId: 'technician', ownerName: 'Technician', ownerEmail: 'technician@example.com' };
		expect(ledgerOf(await run('assign', owner)).changed).toBe(true);
		expect(ledgerOf(await run('assign', owner)).changed).toBe(false);
		expect(first(await run('assign', { caseId, ownerId: 'manager', onlyIfUnassigned: true }))).toMatchObject({ owner: { id: 'technician' }, ledger: { changed: false } });
		expect(first(await run('assign', { caseId, ownerId: 'manager' }))).toMatchObject({ owner: { id: 'manager' }, ledger: { changed: true } });
		expect((await run('assign', { caseId, ownerId: '={{ "" }}' })).error?.message).toMatch(/^Owner ID is empty/);
	});

	test('are handed over once', async () => {
		const caseId = await open();
		expect(first(await run('completeHandoff', { caseId, toStage: 'intake' }))).toMatchObject({ stage: 'intake', ledger: { completed: true } });
		expect(first(await run('completeHandoff', { caseId, toStage: 'intake' }))).toMatchObject({ stage: 'intake', ledger: { completed: false } });
		const [kept] = await casesOf(engine);
		expect(kept.events.filter(({ type }) => type === 'handoff.completed')).toHaveLength(1);
		expect((await run('completeHandoff', { caseId, toStage: 'limbo' })).error?.message).toMatch(/^To Stage is "limbo"/);
	});
});

describe('List Cases', () => {
	const names = async (parameters: IDataObject) => {
		const listed = await run('listCases', parameters);
		expect(listed.error).toBeUndefined();
		return listed.outputs[0].map(({ json }) => (json.inquiry as { contact: { name: string } }).contact.name);
	};
	beforeEach(async () => {
		const ids: string[] = [];
		for (const [index, name] of ['Ann', 'Ben', 'Cleo'].entries()) {
			const opened = await run('openCase', { now: `2026-03-02T10:0${index}:00-06:00` }, [webhookItem({ ...lead, name, email: `${name}@example.com` })]);
			ids.push(String(first(opened).caseId));
		}
		await run('assign', { caseId: ids[0], ownerId: 'technician' });
		await run('recordEvent', { caseId: ids[1], type: 'reply.sent', by: 'human' });
		await run('completeHandoff', { caseId: ids[2], toStage: 'intake' });
	});

	test.each<[string, IDataObject, string[]]>([
		['all, oldest first', {}, ['Ann', 'Ben', 'Cleo']],
		['of some stages', { stages: ['intake', 'paid'] }, ['Cleo']],
		['with an owner', { ownership: 'owned' }, ['Ann']],
		['without an owner', { ownership: 'unassigned' }, ['Ben', 'Cleo']],
		['of one owner', { ownerId: 'technician' }, ['Ann']],
		['of nobody known', { ownerId: 'ghost' }, []],
		['with an event', { withEvents: 'reply.sent' }, ['Ben']],
		['with all of two events', { withEvents: 'reply.sent, handoff.completed' }, []],
		['without either of two events', { withoutEvents: 'reply.sent, handoff.completed' }, ['Ann']],
		['older than some minutes', { olderThanMinutes: 9.5, now: '2026-03-02T10:11:00-06:00' }, ['Ann', 'Ben']],
		['the first two', { limit: 2 }, ['Ann', 'Ben']],
	])('%s', async (_what, parameters, expected) => {
		expect(await names(parameters)).toEqual(expected);
	});

	test('page by page, each going on behind the last case of the one before', async () => {
		const seen: unknown[] = [];
		for (let after: IDataObject | string = ''; ; ) {
			const { error, outputs } = await run('listCases', { limit: 2, after });
			expect(error).toBeUndefined();
			if (outputs[0].length === 0) break;
			seen.push(outputs[0].map(({ json }) => (json.inquiry as { contact: { name: string } }).contact.name));
			const { openedAt, caseId } = outputs[0][outputs[0].length - 1].json;
			after = { openedAt, caseId };
		}
		expect(seen).toEqual([['Ann', 'Ben'], ['Cleo']]);
	});

	test('each with its events, and the count', async () => {
		const listed = await run('listCases', { ownerId: 'technician' }, [{ json: { note: 'kept' } }]);
		expect(listed.outputs[0]).toMatchObject([{ json: { note: 'kept', owner: { id: 'technician' }, ledger: { operation: 'listCases', found: 1 } }, pairedItem: { item: 0 } }]);
		expect((listed.outputs[0][0].json.events as IDataObject[]).map(({ type }) => type)).toContain('inquiry.received');
	});

	test.each<[string, IDataObject, RegExp]>([
		['an unknown stage', { stages: ['limbo'] }, /^Stages names "limbo"/],
		['an unknown ownership', { ownership: 'mine' }, /^Ownership is "mine"/],
		['a limit of nothing', { limit: 0 }, /^Limit must be/],
		['a limit over what a page holds', { limit: 1001 }, /^Limit must be/],
		['a limit that is none', { limit: 'many' }, /^Limit must be/],
		['a negative age', { olderThanMinutes: -1 }, /^Older Than Minutes must be/],
		['a page behind no case', { after: { caseId: 7 } }, /^After is not a case/],
		['a page behind a case of no time', { after: { caseId: 'c_1', openedAt: 'then' } }, /^After is not a time/],
	])('%s is refused by the field\'s name', async (_what, parameters, message) => {
		expect((await run('listCases', parameters)).error?.message).toMatch(message);
	});
});

describe('Next Number', () => {
	test('counts each series from 1, and gives the same key the same number', async () => {
		const numbers = async (series: string, keys: string[]) =>
			(await run('nextNumber', { series, key: '={{ $json.for }}' }, keys.map((key) => ({ json: { for: key } })))).outputs[0].map(({ json }) => (json.ledger as IDataObject).number);
		expect(await numbers('work-orders', ['a', 'b', 'a', 'c'])).toEqual([1, 2, 1, 3]);
		expect(await numbers('quotes', ['a'])).toEqual([1]);
		expect(ledgerOf(await run('nextNumber', { series: 'work-orders', key: 'b' }))).toEqual({ operation: 'nextNumber', series: 'work-orders', number: 2, issued: false });
	});
});

describe('slots', () => {
	const slot = { resource: 'technician', key: 'visit', start: '2026-03-03T09:00:00-06:00', end: '2026-03-03T10:00:00-06:00' };
	const counts = async (change: IDataObject) => (await run('reserveSlot', { ...slot, ...change })).outputs.map((items) => items.length);

	test.each<[string, IDataObject, number[]]>([
		['the same time of the same resource', {}, [0, 1]],
		['a time that overlaps at the end', { start: '2026-03-03T09:59:00-06:00', end: '2026-03-03T11:00:00-06:00' }, [0, 1]],
		['the time right after', { start: '2026-03-03T10:00:00-06:00', end: '2026-03-03T11:00:00-06:00' }, [1, 0]],
		['the same time of another resource', { resource: 'manager' }, [1, 0]],
		['its own again', { key: 'visit' }, [1, 0]],
	])('beside one that is taken, %s', async (_what, change, expected) => {
		expect(await counts({})).toEqual([1, 0]);
		expect(await counts({ key: 'other', ...change })).toEqual(expected);
	});

	test('say what was reserved, what is in the way, and that one was given back', async () => {
		const caseId = await open();
		expect(ledgerOf(await run('reserveSlot', { ...slot, caseId }))).toMatchObject({ reserved: true, changed: true, slot: { ...slot, caseId } });
		expect(ledgerOf(await run('reserveSlot', slot))).toMatchObject({ reserved: true, changed: false });
		expect(ledgerOf(await run('reserveSlot', { ...slot, key: 'other' }), 1)).toMatchObject({ reserved: false, conflict: { key: 'visit' } });
		expect(ledgerOf(await run('releaseSlot', { key: 'visit' }))).toEqual({ operation: 'releaseSlot', released: true });
		expect(ledgerOf(await run('releaseSlot', { key: 'visit' }))).toEqual({ operation: 'releaseSlot', released: false });
		expect(await counts({ key: 'other' })).toEqual([1, 0]);
	});

	test('that were only held are free behind the last instant', async () => {
		await counts({ heldUntil: '2026-03-02T10:30:00-06:00' });
		expect(await counts({ key: 'other', now: '2026-03-02T10:30:00-06:00' })).toEqual([0, 1]);
		expect(await counts({ key: 'other', now: '2026-03-02T10:31:00-06:00' })).toEqual([1, 0]);
	});

	test.each<[string, IDataObject, RegExp]>([
		['no resource', { resource: '={{ "" }}' }, /^Resource is empty/],
		['no key', { key: '={{ "" }}' }, /^Key is empty/],
		['no start', { start: '={{ "" }}' }, /^Start is not a time/],
		['an end that is none', { end: 'lunch' }, /^End is not a time/],
		['an end before the start', { end: '2026-03-03T08:00:00-06:00' }, /^end is not after start/],
		['a hold until no time', { heldUntil: 'soon' }, /^Held Until is not a time/],
	])('%s is refused by the field\'s name', async (_what, change, message) => {
		expect((await run('reserveSlot', { ...slot, ...change })).error?.message).toMatch(message);
	});
});

describe('what is due', () => {
	test('is listed from its time on, until it is due no more', async () => {
		const caseId = await open();
		const due = async (now: string) => (await run('listCases', { onlyDue: true, now })).outputs[0].length;
		const update = async (dueAt: string) => await run('updateCase', { caseId, sections: '', priority: '', dueAt });
		expect(await due(LATER)).toBe(0);
		await update('2026-03-02T11:00:00-06:00');
		expect([await due('2026-03-02T10:59:59-06:00'), await due('2026-03-02T11:00:00-06:00')]).toEqual([0, 1]);
		await update('');
		expect(await due(LATER)).toBe(1);
		expect(first(await run('getCase', { caseId })).dueAt).toBe('2026-03-02T11:00:00-06:00');
		await update('never');
		expect(await due(LATER)).toBe(0);
		expect((await update('someday')).error?.message).toMatch(/^Due At is not a time/);
	});
});

describe('Get Metrics', () => {
	test('counts what is now, and what was in the period: its beginning counts, its end does not', async () => {
		const caseId = await open();
		await run('completeHandoff', { caseId, toStage: 'intake' });
		const counted = async (since: string, before: string) => ledgerOf(await run('metrics', { since, before }));
		expect(await counted(NOW, LATER)).toMatchObject({
			since: NOW,
			before: LATER,
			stages: { intake: 1 },
			openUnassigned: 1,
			opened: 1,
			closed: 0,
			handoffs: [{ from: 'inquiry', to: 'intake', count: 1 }],
			events: { 'case.opened': 1, 'handoff.completed': 1 },
		});
		expect(await counted('2026-03-01', NOW)).toMatchObject({ stages: { intake: 1 }, opened: 0, handoffs: [] });
		expect((await run('metrics', { since: 'always', before: NOW })).error?.message).toMatch(/^Since is not a time/);
		expect((await run('metrics', { since: LATER, before: NOW })).error?.message).toBe('Before is earlier than Since');
	});
});

describe('Export Cases', () => {
	const exported = async (parameters: IDataObject) => {
		const result = await run('exportCases', parameters, [{ json: { note: 'kept' } }]);
		const json = first(result);
		const { cases: file } = result.outputs[0][0].binary ?? {};
		return { json, file, text: Buffer.from(file.data, 'base64').toString('utf8') };
	};

	test('as CSV holds a line for each case that fits, and nothing that a spreadsheet would calculate', async () => {
		await open({ ...lead, name: '=HYPERLINK("http://localhost")', phone: '+13125550142', message: 'Two\nlines, "quoted"' });
		await run('assign', { caseId: await open({ ...lead, email: 'ann@example.com' }), ownerId: 'technician' });
		const { json, file, text } = await exported({ format: 'csv', ownership: 'unassigned' });
		expect(json).toEqual({ note: 'kept', ledger: { operation: 'exportCases', format: 'csv', fileName: 'cases-2026-03-02.csv', cases: 1 } });
		expect(file).toMatchObject({ mimeType: 'text/csv', fileName: 'cases-2026-03-02.csv' });
		const [heading, line, ...rest] = text.split('\r\n');
		expect(heading.split(',').slice(0, 3)).toEqual(['\ufeffCase ID', 'Stage', 'Priority']);
		expect(line).toContain(`"'=HYPERLINK(""http://localhost"")",dana@example.com,'+13125550142,`);
		expect(line).toContain('"Two\nlines, ""quoted""');
		expect(rest).toEqual(['']);
	});

	test.each([0, 1, 101])('as JSON holds %d cases whole, with their events', async (count) => {
		if (count > 0) await run('openCase', {}, Array.from({ length: count }, (_, place) => webhookItem({ ...lead, email: `lead-${place}@example.com` })));
		const { json, text } = await exported({ format: 'json' });
		const cases = JSON.parse(text) as Array<{ caseId: string; events: Array<{ type: string }> }>;
		expect((json.ledger as IDataObject).cases).toBe(count);
		expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(count);
		for (const { events } of cases) expect(events.map(({ type }) => type)).toEqual(['inquiry.received', 'case.opened']);
	});

	test.each<[string, IDataObject, RegExp]>([
		['an unknown format', { format: 'xls' }, /^Format is "xls"/],
		['no field', { binaryProperty: ' ' }, /^Put Output File in Field is empty/],
		['an unknown stage', { stages: ['limbo'] }, /^Stages names "limbo"/],
	])('%s is refused by the field\'s name', async (_what, parameters, message) => {
		expect((await run('exportCases', parameters)).error?.message).toMatch(message);
	});
});

describe('Erase Contact', () => {
	test.each<[string, (caseId: string) => IDataObject, string[]]>([
		['the case', (caseId) => ({ contactBy: 'caseId', caseId }), ['Dana', 'Dana']],
		['the email address, however it is written', () => ({ contactBy: 'email', contactEmail: ' DANA@Example.com ' }), ['Dana', 'Dana']],
		['the number, however it is written', () => ({ contactBy: 'phone', contactPhone: '+1 (312) 555-0177' }), ['Ben']],
		['an address nobody wrote from', () => ({ contactBy: 'email', contactEmail: 'ghost@example.com' }), []],
	])('by %s', async (_what, whom, erased) => {
		const everybody = ['Ben', 'Dana', 'Dana'];
		const caseId = await open({ ...lead, name: 'Dana' });
		await open({ ...lead, name: 'Dana', message: 'Now the water heater leaks' });
		await open({ name: 'Ben', phone: '312-555-0177', message: 'No hot water' });
		expect(ledgerOf(await run('eraseContact', whom(caseId)))).toEqual({ operation: 'eraseContact', cases: erased.length });
		expect(ledgerOf(await run('eraseContact', whom(caseId))).cases).toBe(0);
		const kept = (await run('listCases', {})).outputs[0].map(({ json }) => json as unknown as { inquiry: { contact: { name?: string } }; events: Array<{ type: string; by?: string }> });
		const names = kept.flatMap(({ inquiry }) => inquiry.contact.name ?? []).sort();
		expect([...names, ...erased].sort()).toEqual(everybody);
		const records = kept.flatMap(({ events }) => events.filter(({ type }) => type === 'contact.erased'));
		expect(records.map(({ by }) => by)).toEqual(erased.map(() => 'customer'));
	});

	test.each<[string, IDataObject]>([
		['an address', { contactBy: 'email', contactEmail: 'Dana@example.com' }],
		['a case', { contactBy: 'caseId' }],
	])('by %s writes over the address in keys, and takes the message of a claim in the outbox', async (_what, whom) => {
		const caseId = await open();
		await run('claim', { key: 'newsletter:dana@example.com' });
		await run('settleClaim', { key: 'newsletter:dana@example.com', result: { message: { to: 'dana@example.com', text: 'Dear Dana' } } });
		await run('eraseContact', { caseId, ...whom });
		expect((await run('claim', { key: 'newsletter:dana@example.com' })).outputs.map((items) => items.length)).toEqual([1, 0]);
		expect(ledgerOf(await run('claim', { key: 'newsletter:erased' }), 1).claim).not.toHaveProperty('result');
	});

	test.each<[string, IDataObject, RegExp]>([
		['no address', { contactBy: 'email', contactEmail: ' ' }, /^Email is empty/],
		['an address that is none', { contactBy: 'email', contactEmail: 'Dana Wells' }, /^Email is "Dana Wells"/],
		['a number that tells nobody', { contactBy: 'phone', contactPhone: '911' }, /^Phone is "911"/],
		['a case that is not there', { contactBy: 'caseId', caseId: 'c_unknown' }, /c_unknown/],
		['a way that is none', { contactBy: 'name' }, /^Contact By is "name"/],
		['somebody unknown', { contactBy: 'email', contactEmail: 'a@example.com', by: 'robot' }, /^By is "robot"/],
	])('%s is refused', async (_what, parameters, message) => {
		expect((await run('eraseContact', parameters)).error?.message).toMatch(message);
	});
});

describe('Apply Retention', () => {
	test.each<[string, IDataObject, number, number]>([
		['erases', { whatToDo: 'erase', olderThanDays: 30 }, 1, 2],
		['deletes', { whatToDo: 'delete', olderThanDays: 30 }, 1, 1],
		['leaves what is not old enough', { whatToDo: 'delete', olderThanDays: 365 }, 0, 2],
	])('%s, of cases that are over only', async (_what, parameters, touched, left) => {
		await run('completeHandoff', { caseId: await open(), toStage: 'closed' });
		await open({ ...lead, name: 'Ann', email: 'ann@example.com' });
		const applied = await run('applyRetention', { ...parameters, now: '2026-06-02T10:00:00-06:00' });
		expect(ledgerOf(applied)).toEqual({ operation: 'applyRetention', action: parameters.whatToDo, cases: touched });
		const kept = await casesOf(engine);
		expect(kept).toHaveLength(left);
		expect(JSON.stringify(kept)).toContain('Ann');
		expect(JSON.stringify(kept).includes('Dana Wells')).toBe(touched === 0);
	});

	test.each<[string, IDataObject, RegExp]>([
		['no age', { olderThanDays: '={{ "" }}' }, /^Older Than Days must be/],
		['an age of nothing', { olderThanDays: 0 }, /^Older Than Days must be/],
		['something else', { whatToDo: 'burn' }, /^What to Do is "burn"/],
	])('%s is refused by the field\'s name', async (_what, parameters, message) => {
		expect((await run('applyRetention', parameters)).error?.message).toMatch(message);
	});
});

describe('Back Up', () => {
	test('writes a ledger that can be used in its place, once', async () => {
		const caseId = await open();
		const filePath = path.join(realpathSync(engine.userFolder), 'backup.sqlite');
		expect(ledgerOf(await run('backup', { filePath }))).toEqual({ operation: 'backup', path: filePath, pages: expect.any(Number) as number });
		const found = await engine.runNode('handoffLedger', { operation: 'getCase', caseId, now: NOW }, [{ json: {} }], { ledgerCredential: { store: 'sqlite', filePath } });
		expect(ledgerOf(found).found).toBe(true);
		expect((await run('backup', { filePath })).error?.message).toMatch(/^There is a file/);
	});

	test.each<[string, () => string, RegExp]>([
		['no path', () => ' ', /^File Path is empty/],
		['a folder that is not there', () => path.join(engine.userFolder, 'none', 'backup.sqlite'), /^There is no folder/],
		['a place that n8n keeps workflows from', () => path.join(path.parse(process.cwd()).root, 'backup.sqlite'), /^n8n does not let workflows write/],
	])('%s is refused', async (_what, filePath, message) => {
		const refused = await run('backup', { filePath: filePath() });
		expect(refused.error?.message).toMatch(message);
		expect(refused.error?.description).toMatch(/\S/);
	});
});

test('a move needs a database to go to', async () => {
	expect((await run('moveToPostgres', {})).error).toMatchObject({ message: 'The ledger chosen on this node is a SQLite file', itemIndex: 0 });
});

describePostgres('Move to PostgreSQL', () => {
	let server: PostgresServer;
	let ledgerCredential: IDataObject;
	beforeAll(async () => {
		server = await startPostgres();
		const { host, port, user, password, database } = server;
		ledgerCredential = { store: 'postgres', connection: 'fields', host, port, user, password, database, schema: 'moved', sslMode: 'disable', poolSize: 2 };
	}, STARTUP);
	afterAll(async () => await server?.stop());
	const there = async (operation: string, parameters: IDataObject, items: Item[] = [{ json: {} }]) =>
		await engine.runNode('handoffLedger', { operation, now: NOW, ...parameters }, items, { ledgerCredential });

	test('takes everything there, once; the file is read from then on', async () => {
		const caseId = await open();
		const item: Item = { json: { note: 'kept' }, binary: { photo: { data: 'aGVsbG8=', mimeType: 'image/png' } } };
		const moved = await there('moveToPostgres', {}, [item]);
		expect(first(moved)).toMatchObject({ note: 'kept', ledger: { operation: 'moveToPostgres', moved: true, rows: { cases: 1 } } });
		expect(moved.outputs[0][0]).toMatchObject({ binary: item.binary, pairedItem: { item: 0 } });
		expect(ledgerOf(await there('moveToPostgres', {})).moved).toBe(false);
		expect(ledgerOf(await there('getCase', { caseId })).found).toBe(true);
		expect((await run('openCase', {}, [webhookItem({ ...lead, email: 'ann@example.com' })])).error?.message).toMatch(/was moved to PostgreSQL/);
	});

	test('a file that is not there is said, and a backup is for the database to make', async () => {
		expect((await there('moveToPostgres', { filePath: path.join(engine.userFolder, 'none.sqlite') })).error?.message).toMatch(/^There is no ledger/);
		expect((await there('backup', { filePath: path.join(engine.userFolder, 'backup.sqlite') })).error?.message).toBe('This ledger is kept in PostgreSQL');
	});
});

describe('the file', () => {
	test('lies beside n8n\'s own data and is its owner\'s alone', async () => {
		await open();
		const file = path.join(engine.userFolder, '.n8n', 'lead-to-cash.sqlite');
		expect(existsSync(file)).toBe(true);
		if (process.platform !== 'win32') expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
	});

	test('of a credential is used in its place', async () => {
		const filePath = path.join(engine.userFolder, 'other.sqlite');
		const opened = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)], { ledgerCredential: { store: 'sqlite', filePath } });
		expect(first(opened).caseId).toMatch(/^c_/);
		expect(existsSync(filePath)).toBe(true);
		expect(await casesOf(engine)).toEqual([]);
	});

	test('that cannot be made is said by its path', async () => {
		const inTheWay = path.join(engine.userFolder, 'a-file');
		writeFileSync(inTheWay, '');
		const filePath = path.join(inTheWay, 'ledger.sqlite');
		const refused = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)], { ledgerCredential: { store: 'sqlite', filePath } });
		expect(refused.error?.message).toContain(filePath);
		expect(refused.error?.description).toMatch(/\S/);
	});

	test.each(['openCase', 'getCase', 'claim'])('is refused for %s in queue mode, with the way out', async (operation) => {
		const refused = await engine.runNode('handoffLedger', { operation, key: 'k', caseId: 'c', now: NOW }, [webhookItem(lead)], { env: { EXECUTIONS_MODE: 'queue' } });
		expect(refused.error).toMatchObject({ message: expect.stringMatching(/^Ledger: .*queue mode/) as string, description: expect.stringMatching(/regular mode/) as string, itemIndex: 0 });
		expect(existsSync(path.join(engine.userFolder, '.n8n', 'lead-to-cash.sqlite'))).toBe(false);
	});
});

test('an operation that is not there is refused by its name', async () => {
	expect((await run('burnAfterReading', {})).error?.message).toMatch(/^Operation is "burnAfterReading"/);
});

describe('whose an inquiry is', () => {
	const portal = (name: string, phone: string): Item => ({
		json: { textPlain: `New Lead\n\nCustomer Name: ${name}\nPhone Number: ${phone}\nJob Description: The kitchen drain is slow.`, from: 'newlead@angi.com', to: 'office@example.com', subject: 'New lead', metadata: { 'message-id': `<${name.length}${phone}@angi.com>` }, attributes: { uid: 1 } },
	});

	test('two customers of one portal are strangers, and their cases too', async () => {
		await run('openCase', {}, [portal('Peter Ott', '312-555-0174')]);
		const second = await run('openCase', {}, [portal('Nora Quist', '312-555-0173')]);
		expect(first(second).inquiry).toMatchObject({ contact: { name: 'Nora Quist', phone: '312-555-0173' }, text: 'The kitchen drain is slow.' });
		expect(ledgerOf(second)).toMatchObject({ outcome: 'new', contactCases: [] });
	});

	test('a voicemail of another caller is nobody\'s reply', async () => {
		const voicemail = (phone: string, text: string): Item => ({ json: { textPlain: `Transcript: ${text}`, from: 'Google Voice <voice-noreply@google.com>', to: 'office@example.com', subject: `New voicemail from ${phone}`, metadata: { 'message-id': `<${phone}@gv>` }, attributes: { uid: 1 } } });
		const caseId = String(first(await run('openCase', {}, [voicemail('(312) 555-0179', 'my sink is clogged')])).caseId);
		await run('recordEvent', { caseId, type: 'waiting.customer' });
		expect(ledgerOf(await run('matchReply', {}, [voicemail('(312) 555-0178', 'my AC is out')]), 1)).toMatchObject({ matched: false });
	});

	test('one submission is one case, whatever token and spelling it comes with', async () => {
		const caseId = await open({ ...lead, phone: '312-555-0147', _wpnonce: 'a1' });
		expect(ledgerOf(await run('openCase', {}, [webhookItem({ ...lead, phone: '+1 (312) 555-0147', _wpnonce: 'b2' })]), 1)).toMatchObject({ outcome: 'duplicate', matchedBy: 'content' });
		expect((await casesOf(engine)).map((one) => one.caseId)).toEqual([caseId]);
	});
});

describe('Match Reply', () => {
	const reply = (more: IDataObject = {}) => ({ json: { textPlain: 'It is 12 Oak Street.', from: `Dana Wells <${String(lead.email)}>`, subject: 'Sink', metadata: { 'message-id': '<1@example.com>' }, ...more } });

	test('finds the case that is named, and gives the message as an inquiry', async () => {
		const caseId = await open();
		const matched = await run('matchReply', {}, [reply({ subject: `Re: Sink [${caseId}]` })]);
		expect(matched.outputs.map((items) => items.length)).toEqual([1, 0]);
		expect(first(matched)).toMatchObject({ caseId, stage: 'inquiry', reply: { channel: 'email', text: 'It is 12 Oak Street.', contact: { email: lead.email }, automatic: false }, ledger: { operation: 'matchReply', matched: true, matchedBy: 'token' } });
	});

	test("goes on with a portal's conversation, of which only the first message says who it is", async () => {
		const thumbtack = (eventType: string, data: IDataObject) => webhookItem({ event: { eventType }, data: { negotiationID: '519153480500518912', ...data } });
		const opened = first(await run('openCase', {}, [thumbtack('NegotiationCreatedV4', { customer: { firstName: 'Olivia', lastName: 'Young', phone: '3125550147' }, request: { description: 'The heater leaks' } })]));
		const message = (negotiationID: string) => thumbtack('MessageCreatedV4', { negotiationID, messageID: '7', customer: { displayName: 'Olivia Y.' }, from: 'Customer', text: 'Is Thursday all right?' });
		expect(first(await run('matchReply', {}, [message('519153480500518912')]))).toMatchObject({ caseId: opened.caseId, ledger: { matched: true, matchedBy: 'thread' } });
		expect(ledgerOf(await run('matchReply', {}, [message('519153480500518913')]), 1)).toMatchObject({ matched: false });
	});

	test('does not believe a stranger who knows the ID', async () => {
		const caseId = await open();
		expect(ledgerOf(await run('matchReply', {}, [reply({ from: 'sam@example.com', subject: `Re: Sink [${caseId}]` })]), 1)).toMatchObject({ matched: false });
	});

	test('finds the sender\'s case that waits for them, and writes nothing', async () => {
		const caseId = await open();
		expect((await run('matchReply', {}, [reply()])).outputs.map((items) => items.length)).toEqual([0, 1]);
		await run('recordEvent', { caseId, type: 'waiting.customer' });
		const before = await casesOf(engine);
		expect(ledgerOf(await run('matchReply', {}, [reply()]))).toMatchObject({ matchedBy: 'sender' });
		expect(await casesOf(engine)).toEqual(before);
	});

	test.each(Object.keys(hostileItems))('takes %s for a message of no case', async (kind) => {
		await open();
		expect((await run('matchReply', {}, [hostileItems[kind]])).outputs.map((items) => items.length)).toEqual([0, 1]);
	});

	test('a case that is named and not there is none', async () => {
		expect(first(await run('matchReply', {}, [reply({ subject: 'Re: [c_00000000000000000000]' })]), 1).ledger).toEqual({ operation: 'matchReply', matched: false });
	});
});

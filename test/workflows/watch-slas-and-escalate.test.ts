import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import type { Engine, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { lead, webhookItem } from '../support/samples';
import type { StartOptions } from '../support/templates';
import { casesOf, failures, given, start, templates } from '../support/templates';

const template = templates['watch-slas-and-escalate'];
const TRIGGER = 'Every Minute';
const FORM = 'Acknowledgement by Form';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

function changed(workflow: WorkflowJson, node: string, parameters: IDataObject): WorkflowJson {
	return { ...workflow, nodes: workflow.nodes.map((one): INode => (one.name === node ? { ...one, parameters: { ...one.parameters, ...parameters } as INodeParameters } : one)) };
}

/** The templates with these parts over the profile, as an operator sets them in More Settings. */
function withProfile(overrides: IDataObject): StartOptions {
	const profile = changed(templates['set-up-business-profile'], 'Business Profile', { options: { overrides: JSON.stringify(overrides) } });
	return { subWorkflows: [...Object.values(templates).filter(({ id }) => id !== profile.id), profile] };
}

/** One clock around the clock, whatever the time of the test: an hour, told at one and two hours, then every hour. */
const hourly = (part: IDataObject = {}) =>
	withProfile({
		sla: [
			{
				id: 'first-response',
				name: 'First response',
				start: 'inquiry.received',
				stop: ['reply.sent'],
				minutes: { emergency: 60, high: 60, normal: 60, low: 60 },
				hours: 'always',
				afterHours: 'named',
				escalate: [{ at: 1, to: 'owner' }, { at: 2, to: 'businessOwner' }],
				repeatEveryMinutes: 60,
				...part,
			},
		],
	});

async function ledger(parameters: IDataObject, items: IDataObject[] = [{}]) {
	const run = await engine.runNode('handoffLedger', parameters, items.map((json) => ({ json })));
	if (run.error) throw new Error(run.error.message);
	return run.outputs[0].map(({ json }) => json);
}

async function caseOpenedAgo(minutes: number, body: IDataObject = {}): Promise<string> {
	const [opened] = await ledger({ operation: 'openCase', now: `={{ $now.minus({ minutes: ${minutes} }).toISO() }}` }, [webhookItem({ ...lead, ...body }).json]);
	return String(opened.caseId);
}

/** A run of the check, as it would be so many minutes from now. */
async function check(options: StartOptions = hourly(), inMinutes = 0) {
	const run = await start(engine, changed(template, 'Check the Clocks', { now: `={{ $now.plus({ minutes: ${inMinutes} }) }}` }), TRIGGER, [{}], options);
	expect(failures(run)).toEqual([]);
	return run;
}

async function events(type: string, place = 0) {
	return (await casesOf(engine))[place].events.filter((event) => event.type === type);
}
const told = async (place = 0) => (await events('escalation.sent', place)).map(({ data }) => `${data?.at as number}${data?.repetition ? `#${data.repetition as number}` : ''} ${data?.to as string}`);

describe('a case that nobody answers', () => {
	test('is told to everyone in line, in order, then again and again: each once, however often the check runs', async () => {
		await caseOpenedAgo(59);
		const expected: string[] = [];
		for (const [minutes, step] of [[0], [2, '1 owner'], [3], [62, '2 businessOwner'], [122, '2#1 businessOwner'], [123], [182, '2#2 businessOwner']] as Array<[number, string?]>) {
			if (step) expected.push(step);
			await check(hourly(), minutes);
			expect(await told()).toEqual(expected);
			expect(await events('message.queued')).toHaveLength(expected.length);
		}
	});

	test('is told in the same order after an outage, of the repetitions the last alone', async () => {
		await caseOpenedAgo(60 * 24 + 1);
		await check();
		expect(await told()).toEqual(['1 owner', '2 businessOwner', '2#22 businessOwner']);
		await check();
		expect(await told()).toHaveLength(3);
	});

	test('is told once and in order by two checks at once', async () => {
		await caseOpenedAgo(60 * 24 + 1);
		await Promise.all([check(), check(), check()]);
		expect(await told()).toEqual(['1 owner', '2 businessOwner', '2#22 businessOwner']);
		expect((await events('message.queued')).map(({ data }) => String(data?.body).includes('again'))).toEqual([false, false, true]);
	});

	test('is told by the clocks that the template comes with', async () => {
		await caseOpenedAgo(60 * 24 * 14);
		await check({});
		expect((await told()).slice(0, 3)).toEqual(['1 owner', '1.5 dispatch', '3 businessOwner']);
	});

	test('is warned of before it is at risk', async () => {
		await caseOpenedAgo(20);
		await check(hourly({ escalate: [{ at: 0.25, to: 'owner' }] }));
		expect(await told()).toEqual(['0.25 owner']);
		expect((await events('message.queued'))[0].data?.subject).toMatch(/^Due soon: /);
	});

	test('a person\'s reply in time leaves nothing to tell', async () => {
		const caseId = await caseOpenedAgo(59);
		await ledger({ operation: 'recordEvent', caseId, type: 'reply.sent', by: 'human' });
		await check(hourly(), 600);
		expect(await told()).toEqual([]);
	});

	test('a bot\'s acknowledgement stops nothing', async () => {
		const caseId = await caseOpenedAgo(59);
		await ledger({ operation: 'recordEvent', caseId, type: 'reply.sent', by: 'bot' });
		await check(hourly(), 2);
		expect(await told()).toEqual(['1 owner']);
	});

	test('whose priority is raised midway is told by the new one', async () => {
		const caseId = await caseOpenedAgo(20);
		const options = hourly({ minutes: { emergency: 15, high: 30, normal: 60, low: 60 } });
		await ledger({ operation: 'updateCase', caseId, sections: { classification: { priority: 'normal' } }, priority: 'normal' });
		await check(options);
		expect(await told()).toEqual([]);
		await ledger({ operation: 'updateCase', caseId, sections: {}, priority: 'emergency' });
		await check(options);
		expect(await told()).toEqual(['1 owner']);
	});
});

describe('who was told', () => {
	const owner = { id: 'technician-1', name: 'Technician 1', email: 'technician-1@example.com' };
	const team = { team: [{ ...owner }, { id: 'boss', name: 'The Owner', role: 'owner', email: 'boss@example.com' }] };
	const both = () => withProfile({ ...team, sla: JSON.parse(slaOf(hourly())) as IDataObject[] });

	test('is the owner that the ledger has, and is kept with the event', async () => {
		const caseId = await caseOpenedAgo(61);
		await ledger({ operation: 'assign', caseId, ownerId: owner.id, ownerName: owner.name, ownerEmail: owner.email, assignment: { owner: { id: 'somebody-before', name: 'Before' } } });
		await check(both());
		const [sent] = await events('escalation.sent');
		expect(sent).toMatchObject({ by: 'bot', data: { clock: 'first-response', at: 1, to: 'owner', recipient: owner.id, name: owner.name, address: owner.email, outcome: 'queued' } });
		expect((await events('message.queued'))[0].data).toMatchObject({ to: owner.email });
	});

	test('is in the next message', async () => {
		const caseId = await caseOpenedAgo(61);
		await ledger({ operation: 'assign', caseId, ownerId: owner.id, ownerName: owner.name, ownerEmail: owner.email });
		await check(both());
		await check(both(), 60);
		const [first, second] = (await events('message.queued')).map(({ data }) => data);
		expect(first).toMatchObject({ to: owner.email, subject: expect.stringMatching(/^Overdue: /) as string, body: expect.stringContaining('Told before: nobody') as string });
		expect(second).toMatchObject({ to: 'boss@example.com', body: expect.stringContaining(`Told before: ${owner.name}\n`) as string });
	});

	test('is the next who is there for a case without an owner, and the message says so', async () => {
		await caseOpenedAgo(61);
		await check(both());
		expect((await events('message.queued'))[0].data).toMatchObject({ to: 'boss@example.com', body: expect.stringContaining('The Owner is told for "owner": the case has no owner') as string });
	});

	test('is the business itself where nobody on the team has an address', async () => {
		await caseOpenedAgo(61);
		await check(withProfile({ team: [{ id: 'boss', name: 'The Owner', role: 'owner' }], business: { email: 'hello@example.com' }, sla: JSON.parse(slaOf(hourly())) as IDataObject[] }));
		expect((await events('message.queued'))[0].data?.to).toBe('hello@example.com');
		expect((await events('escalation.sent'))[0].data?.address).toBe('hello@example.com');
	});
});

describe('taking it on', () => {
	const linkOf = async (place = 0) => new URL(/http\S+\/form\/\S+/.exec(String((await events('message.queued'))[place].data?.body))?.[0] ?? '');
	const submit = async (fields: IDataObject) => await start(engine, template, FORM, [{ Name: 'Dana', submittedAt: '2026-03-02T09:16:00.000-06:00', formMode: 'production', ...fields }]);

	test('by the link in the message ends the escalations of that clock, and is a person\'s', async () => {
		const caseId = await caseOpenedAgo(61);
		await check();
		const link = await linkOf();
		expect(link.pathname).toBe('/form/acknowledge-escalation');
		const [{ data }] = await events('escalation.sent');
		expect(Object.fromEntries(link.searchParams)).toEqual({ caseId, key: data?.key, Name: data?.name });

		const run = await submit(Object.fromEntries(link.searchParams));
		expect(failures(run)).toEqual([]);
		expect(await events('escalation.acknowledged')).toMatchObject([{ by: 'human', data: { key: data?.key, name: data?.name } }]);
		await check(hourly(), 600);
		expect(await told()).toEqual(['1 owner']);
	});

	test('twice is once', async () => {
		await caseOpenedAgo(61);
		await check();
		const fields = Object.fromEntries((await linkOf()).searchParams);
		await submit(fields);
		expect(failures(await submit({ ...fields, Name: 'Somebody Else' }))).toEqual([]);
		expect(await events('escalation.acknowledged')).toHaveLength(1);
	});

	test('does not hold for a case that opens again', async () => {
		const caseId = await caseOpenedAgo(61);
		await check();
		await submit(Object.fromEntries((await linkOf()).searchParams));
		await ledger({ operation: 'recordEvent', caseId, type: 'reply.sent', by: 'human' });
		await ledger({ operation: 'recordEvent', caseId, type: 'inquiry.received', by: 'customer' });
		await check(hourly(), 61);
		expect(await told()).toEqual(['1 owner', '1 owner']);
	});

	test.each<[string, IDataObject]>([
		['an escalation that was not told', { key: 'sla:first-response:1:1' }],
		['no escalation', { key: null }],
		['a case that is not there', { caseId: 'c_unknown' }],
	])('of %s records nothing', async (_what, fields) => {
		await caseOpenedAgo(61);
		await check();
		const run = await submit({ ...Object.fromEntries((await linkOf()).searchParams), ...fields });
		expect(failures(run)).toEqual([]);
		expect(await events('escalation.acknowledged')).toEqual([]);
	});

	test('without a case is an error that the page shows', async () => {
		const run = await submit({ caseId: null, key: null });
		expect(run.error?.message).toMatch(/^An acknowledgement could not be recorded: Case ID is empty/);
	});
});

describe('many cases', () => {
	test('those behind a page of older ones are watched as well', async () => {
		const opened = await ledger(
			{ operation: 'openCase', now: '={{ $now.minus({ minutes: 90 }).toISO() }}' },
			Array.from({ length: 500 }, (_, index) => webhookItem({ ...lead, email: `customer-${index}@example.com` }).json),
		);
		await ledger({ operation: 'recordEvent', type: 'reply.sent', by: 'human' }, opened.map(({ caseId }) => ({ caseId })));
		const newest = await caseOpenedAgo(61);
		const run = await check();
		expect(given(run, 'Check the Clocks', 3)).toHaveLength(500);
		expect(given(run, 'Record the Escalation').map(({ caseId }) => caseId)).toEqual([newest]);
	}, 60_000);

	test('one that cannot be told keeps none of the others from being told, and the run fails with the reason', async () => {
		const stuck = await caseOpenedAgo(62);
		const other = await caseOpenedAgo(61, { email: 'other@example.com' });
		const options = hourly();
		const deliver = changed(templates['deliver-message'], 'Claim the Message', { key: `={{ $json.caseId === '${stuck}' ? '' : $json.key }}` });
		const paged = changed(changed(template, 'List Open Cases', { limit: 1 }), 'More Cases May Follow', pageOf(1));
		const run = await start(engine, paged, TRIGGER, [{}], { subWorkflows: [...(options.subWorkflows ?? []).filter(({ id }) => id !== deliver.id), deliver] });
		expect(run.error?.message).toMatch(/^Clocks could not be watched: .*Key is empty/);
		expect(given(run, 'Record the Escalation').map(({ caseId }) => caseId)).toEqual([other]);
	});

	test('a page that ends with the last case is followed by none', async () => {
		await caseOpenedAgo(61);
		await caseOpenedAgo(62, { email: 'other@example.com' });
		const paged = changed(changed(template, 'List Open Cases', { limit: 1 }), 'More Cases May Follow', pageOf(1));
		const run = await start(engine, paged, TRIGGER, [{}], hourly());
		expect(failures(run)).toEqual([]);
		expect(run.nodes['List Open Cases'].map(({ outputs }) => outputs[0].length)).toEqual([1, 1, 0]);
		expect([await told(0), await told(1)]).toEqual([['1 owner'], ['1 owner']]);
	});

	test('none at all is nothing to do', async () => {
		const run = await check();
		expect(given(run, 'Check the Clocks')).toEqual([]);
	});
});

describe('what another run has under way', () => {
	test('a case is left to it', async () => {
		const caseId = await caseOpenedAgo(61);
		await ledger({ operation: 'claim', key: `escalate:${caseId}`, leaseMinutes: 10 });
		const run = await check();
		expect(given(run, 'Leave It to the Other Run')).toHaveLength(1);
		expect(await told()).toEqual([]);
	});

	test('a message is not recorded as told before it is out', async () => {
		const caseId = await caseOpenedAgo(61);
		const [{ events: received }] = await casesOf(engine);
		const key = `sla:${caseId}:first-response:${Date.parse(received[0].at)}:1`;
		await ledger({ operation: 'claim', key, leaseMinutes: 5 });
		const run = await check();
		expect(given(run, 'Was Told', 1)).toMatchObject([{ key, outcome: 'inProgress' }]);
		expect(await told()).toEqual([]);
	});

	test('the case is free again once all is told', async () => {
		const caseId = await caseOpenedAgo(61);
		await check();
		const [{ ledger: claim }] = await ledger({ operation: 'claim', key: `escalate:${caseId}` });
		expect(claim).toMatchObject({ claimed: true });
	});
});

function slaOf({ subWorkflows }: StartOptions): string {
	const node = subWorkflows?.find(({ id }) => id === 'ltcBusinessProfile')?.nodes.find(({ name }) => name === 'Business Profile');
	const { overrides } = node?.parameters.options as { overrides: string };
	return JSON.stringify((JSON.parse(overrides) as IDataObject).sla);
}

/** The condition for pages of this length. */
function pageOf(length: number): IDataObject {
	const parameters = template.nodes.find(({ name }) => name === 'More Cases May Follow')?.parameters;
	return JSON.parse(JSON.stringify(parameters).replace('500', String(length))) as IDataObject;
}

import type { IDataObject } from 'n8n-workflow';

import type { Review } from '../../domain/review';
import type { Engine, Item, NodeResult } from '../support/engine';
import { startEngine } from '../support/engine';
import { caseItem, NOW, profile } from '../support/samples';

const [AUTO, NEEDS_REVIEW] = [0, 1];
const NIGHT = '2026-03-02T23:00:00-06:00';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
});
afterAll(async () => await engine?.stop());

const draftReply = { subject: 'Your drain', body: 'Thank you. We will call you today.' };
const classification = { ...(caseItem.json.classification as IDataObject), draftReply, draftFlags: [], degraded: false, optOut: false };
const item = (more: IDataObject = {}): Item => ({ json: { ...caseItem.json, classification, ...more } });
const classified = (more: IDataObject) => item({ classification: { ...classification, ...more } });
const withRules = (rules: IDataObject[], parts: IDataObject = {}) => ({ ...profile, review: { rules, ...parts } });
const EVERY_REPLY = withRules([{ on: 'reply', action: 'auto' }]);

const gate = async (items: Item[], parameters: IDataObject = {}) => await engine.runNode('reviewGate', { profile: EVERY_REPLY, now: NOW, ...parameters }, items);
const only = (run: NodeResult) => {
	expect(run.error).toBeUndefined();
	const answers = run.outputs.flatMap((items, output) => items.map(({ json }) => ({ output, review: json.review as unknown as Review & { subject?: string } })));
	expect(answers).toHaveLength(1);
	return answers[0];
};

test('a draft for which no rule speaks waits for a person, and says until when', async () => {
	expect(only(await gate([item()], { profile }))).toMatchObject({
		output: NEEDS_REVIEW,
		review: {
			subject: 'reply',
			decision: 'review',
			rule: 'review.default',
			reasons: [{ code: 'default', message: 'There is no review rule for reply; without one, a person decides' }],
			dueAt: '2026-03-03T10:00:00-06:00',
		},
	});
});

test('a draft that a rule lets through goes on by itself, and says which rule', async () => {
	const rules = withRules([{ on: 'reply', when: { confidenceAtLeast: 0.95 }, action: 'auto' }, { on: 'reply', when: { priority: ['high', 'normal'], channel: 'form' }, action: 'auto' }]);
	expect(only(await gate([item()], { profile: rules }))).toMatchObject({
		output: AUTO,
		review: {
			subject: 'reply',
			decision: 'auto',
			rule: 'review.rules[1]',
			reasons: [{ code: 'rule', message: 'Review rule 2 lets it go by itself: priority is high, channel is form' }],
		},
	});
});

test('items leave by their own decision, with everything they had', async () => {
	const rules = withRules([{ on: 'reply', when: { confidenceAtLeast: 0.9 }, action: 'auto' }]);
	const run = await gate([item({ place: 0 }), classified({ confidence: 0.2 }), item({ place: 2 })], { profile: rules });
	expect(run.error).toBeUndefined();
	expect(run.outputs[AUTO].map(({ json }) => json.place)).toEqual([0, 2]);
	expect(run.outputs[NEEDS_REVIEW]).toHaveLength(1);
	const { review, ...rest } = run.outputs[AUTO][0].json;
	expect(review).toMatchObject({ decision: 'auto' });
	expect(rest).toEqual(item({ place: 0 }).json);
});

describe('whatever the rules say, a person looks at', () => {
	test.each<[string, Item, string]>([
		['a draft that did not pass its checks', classified({ draftFlags: [{ code: 'price-in-draft', message: 'A price' }] }), 'draft-unsafe'],
		['a draft with flags that cannot be read', classified({ draftFlags: 'something' }), 'json-malformed'],
		['a case without a draft', classified({ draftReply: undefined }), 'draft-empty'],
		['a case without a classification', item({ classification: undefined }), 'draft-empty'],
		['an empty draft', classified({ draftReply: { subject: 'Your drain', body: ' ' } }), 'draft-empty'],
		['an inquiry marked for review', classified({ needsReview: true }), 'needs-review'],
		['a mark that is neither yes nor no', classified({ needsReview: 'yes' }), 'needs-review'],
		['a customer who opted out', classified({ optOut: true }), 'opt-out'],
	])('%s', async (_what, given, rule) => {
		const { output, review } = only(await gate([given]));
		expect(output).toBe(NEEDS_REVIEW);
		expect(review.reasons[0].code).toBe(rule);
		expect(review.dueAt).toBe('2026-03-03T10:00:00-06:00');
	});

	test('a draft whose flags cannot be read, where the rules look at other flags', async () => {
		const { output, review } = only(await gate([classified({ draftFlags: ['', { note: 'odd' }] })], { flags: '[]' }));
		expect({ output, codes: review.reasons.map(({ code }) => code) }).toEqual({ output: NEEDS_REVIEW, codes: ['draft-unsafe', 'draft-flag', 'draft-flag'] });
	});
});

describe('the defaults read the case by the subject', () => {
	const later: IDataObject = {
		invoice: { number: 'INV-1', totals: { gross: '1177.15' }, review: { required: true, flags: [{ code: 'variance', message: '12 % over the estimate' }] } },
		reminder: { action: 'send', total: '40.00', body: 'A friendly reminder' },
		appointment: { id: 'a', start: NOW },
		intake: { record: { phone: '+13125550123' } },
		ledger: { contactCases: [{ caseId: 'c_0' }] },
	};

	test.each<[string, string, IDataObject, number]>([
		['the flags of an invoice', 'invoice', { flags: 'variance' }, AUTO],
		['its total', 'invoice', { amountAtLeast: '1177.15' }, AUTO],
		['its total, exactly', 'invoice', { amountBelow: '1177.15' }, NEEDS_REVIEW],
		['the total of a reminder', 'reminder', { amountBelow: '40.01', amountAtLeast: '40' }, AUTO],
		['an appointment', 'appointment', {}, AUTO],
		['an intake', 'intake', {}, AUTO],
		['a contact who was here before', 'reply', { knownContact: true }, AUTO],
		['the channel', 'reply', { channel: 'form' }, AUTO],
		['what the classification is worth', 'reply', { degraded: false, intent: 'newJob', service: 'drain-cleaning' }, AUTO],
		['no flags of an invoice for the reply', 'reply', { flags: '*' }, NEEDS_REVIEW],
	])('%s', async (_what, subject, when, output) => {
		expect(only(await gate([item(later)], { subject, profile: withRules([{ on: subject, when, action: 'auto' }]) }))).toMatchObject({ output, review: { subject } });
	});

	test.each(['intake', 'invoice', 'reminder', 'appointment'])('an absent %s is an empty draft', async (subject) => {
		expect(only(await gate([item()], { subject, profile: withRules([{ on: subject, action: 'auto' }]) })).review.rule).toBe('draft-empty');
	});

	test('a contact without an earlier case is new', async () => {
		const rules = withRules([{ on: 'reply', when: { knownContact: false }, action: 'auto' }]);
		expect(only(await gate([item({ ledger: { contactCases: [] } })], { profile: rules })).output).toBe(AUTO);
	});

	test('the flags of a reply\'s draft keep no invoice back', async () => {
		const given = item({ ...later, classification: { ...classification, draftFlags: [{ code: 'price-in-draft', message: 'A price' }], needsReview: true } });
		expect(only(await gate([given], { subject: 'invoice', profile: withRules([{ on: 'invoice', action: 'auto' }]) })).output).toBe(AUTO);
	});
});

describe('the inputs may come from elsewhere', () => {
	test.each<[string, IDataObject]>([
		['a draft of text', { draft: 'Thank you. We will call you.' }],
		['a draft of JSON text', { draft: '{ "body": "Thank you." }' }],
		['a classification of JSON text', { classification: '{ "confidence": 0.99 }' }],
		['flags of JSON text', { flags: '["a"]' }],
		['an amount that is a number', { amount: '={{ 12.5 }}' }],
	])('%s', async (_what, parameters) => {
		expect(only(await gate([item()], parameters)).output).toBe(AUTO);
	});

	test.each<[IDataObject, IDataObject, number]>([
		[{ knownContact: true }, { knownContact: 'true' }, AUTO],
		[{ knownContact: false }, { knownContact: '={{ false }}' }, AUTO],
		[{ knownContact: false }, { knownContact: '' }, NEEDS_REVIEW],
		[{ channel: 'sms' }, { channel: 'SMS' }, AUTO],
		[{ amountBelow: '100' }, { amount: '={{ 99.99 }}' }, AUTO],
		[{ amountBelow: '100' }, { amount: '$99.99' }, NEEDS_REVIEW],
		[{ amountBelow: '100' }, { amount: '' }, NEEDS_REVIEW],
		[{ flags: 'late' }, { flags: '={{ ["late"] }}' }, AUTO],
		[{ confidenceAtLeast: 0 }, { classification: '={{ { confidence: 7 } }}' }, NEEDS_REVIEW],
		[{ confidenceAtLeast: 0 }, { classification: '={{ { confidence: "0.9" } }}' }, NEEDS_REVIEW],
	])('%j about %j', async (when, parameters, output) => {
		expect(only(await gate([item()], { profile: withRules([{ on: 'reply', when, action: 'auto' }]), ...parameters })).output).toBe(output);
	});
});

test('the same cases are in the sample at every run', async () => {
	const rules = withRules([{ on: 'reply', when: { samplePercent: 50 }, action: 'auto' }]);
	const items = Array.from({ length: 60 }, (_, index) => item({ caseId: `c_${index}` }));
	const sampled = async (given: Item[]) => (await gate(given, { profile: rules })).outputs[AUTO].map(({ json }) => json.caseId).sort();
	const first = await sampled(items);
	expect(await sampled([...items].reverse())).toEqual(first);
	expect(first.length).toBeGreaterThan(15);
	expect(first.length).toBeLessThan(45);
});

describe('rules of this node alone', () => {
	const own = (rule: IDataObject, more: IDataObject = {}): IDataObject => ({ settingsFrom: 'node', timezone: 'America/Chicago', rules: { rule: [{ action: 'auto', ...rule }] }, ...more });
	const decisionOf = async (parameters: IDataObject, given: Item = item()) => only(await engine.runNode('reviewGate', { now: NOW, ...parameters }, [given]));

	test.each<[string, IDataObject, IDataObject, number]>([
		['a rule with nothing asked is for everything', {}, {}, AUTO],
		['all fields at their defaults ask for nothing', { amountAtLeast: '', amountBelow: '', confidenceAtLeast: 0, customer: 'any', flags: '', priorities: [], samplePercent: 100, time: 'any' }, {}, AUTO],
		['amount at least', { amountAtLeast: '100' }, { amount: '99.99' }, NEEDS_REVIEW],
		['amount below', { amountBelow: '100' }, { amount: '99.99' }, AUTO],
		['confidence', { confidenceAtLeast: 0.95 }, {}, NEEDS_REVIEW],
		['a known customer', { customer: 'known' }, { knownContact: 'true' }, AUTO],
		['a new customer', { customer: 'new' }, { knownContact: 'true' }, NEEDS_REVIEW],
		['flags', { flags: ' late , odd ' }, { flags: '["odd"]' }, AUTO],
		['other flags', { flags: 'late' }, { flags: '["odd"]' }, NEEDS_REVIEW],
		['priorities', { priorities: ['low', 'high'] }, {}, AUTO],
		['other priorities', { priorities: ['low'] }, {}, NEEDS_REVIEW],
		['no sample', { samplePercent: 0 }, {}, NEEDS_REVIEW],
		['an open business', { time: 'open' }, {}, AUTO],
		['a closed business', { time: 'closed' }, {}, NEEDS_REVIEW],
		['a business closed at night', { time: 'closed' }, { now: NIGHT }, AUTO],
		['a business open at night', { time: 'open' }, { now: NIGHT, hours: { window: [{ day: 'everyDay', opens: '22:00', closes: '02:00' }] } }, AUTO],
	])('%s', async (_what, rule, more, output) => {
		expect((await decisionOf(own(rule, more))).output).toBe(output);
	});

	test('are for the subject that it is set to', async () => {
		const { output, review } = await decisionOf(own({}, { subject: 'invoice' }), item({ invoice: { number: 'INV-1' } }));
		expect({ output, rule: review.rule }).toEqual({ output: AUTO, rule: 'review.rules[0]' });
	});

	test('may be none: then the default action decides', async () => {
		expect((await decisionOf({ settingsFrom: 'node' })).output).toBe(NEEDS_REVIEW);
		expect((await decisionOf({ settingsFrom: 'node', defaultAction: 'auto' })).output).toBe(AUTO);
	});

	test('say how long a draft waits', async () => {
		expect((await decisionOf({ settingsFrom: 'node', timezone: 'America/Denver', timeoutHours: 3 })).review.dueAt).toBe('2026-03-02T12:00:00-07:00');
	});
});

test('an agent is told the decision, also where it is review', async () => {
	for (const way of ['invoke', 'request'] as const) {
		const { items, run } = await engine.runTool('reviewGate', { profile: EVERY_REPLY, now: NOW, draft: '' }, item().json, way);
		expect(run.error).toBeUndefined();
		expect(JSON.stringify(items)).toContain('draft-empty');
	}
});

describe('bad settings are an error of the node', () => {
	test.each<[string, IDataObject, RegExp]>([
		['no profile anywhere', { profile: "={{ $('Business Profile').first().json }}" }, /^Profile: no business profile was found/],
		['a rule about a service that there is not', { profile: withRules([{ on: 'reply', when: { service: 'roofing' }, action: 'auto' }]) }, /review\.rules\[0\]\.when\.service.*roofing/],
		['a condition that there is not', { profile: withRules([{ on: 'reply', when: { confidenceAtleast: 0.9 }, action: 'auto' }]) }, /review\.rules\[0\]\.when.*confidenceAtleast/],
		['a rule without an action', { profile: withRules([{ on: 'reply' }]) }, /review\.rules\[0\]\.action/],
		['an amount of this node that is none', { settingsFrom: 'node', rules: { rule: [{ action: 'auto', amountBelow: '$100' }] } }, /review\.rules\[0\]\.when\.amountBelow/],
		['a share of this node beyond all', { settingsFrom: 'node', rules: { rule: [{ action: 'auto', samplePercent: 101 }] } }, /review\.rules\[0\]\.when\.samplePercent/],
		['no time to review at all', { settingsFrom: 'node', timeoutHours: 0 }, /review\.timeoutHours/],
	])('%s', async (_what, parameters, message) => {
		const run = await gate([item()], parameters);
		expect(run.error?.message).toMatch(message);
		expect(run.error?.description).toMatch(/\S/);
	});
});

describe('what cannot be read needs review, with the reason', () => {
	test.each<[string, IDataObject, RegExp]>([
		['a draft that is cut-off JSON', { draft: '{ "body": ' }, /^Draft is not valid JSON/],
		['a classification that is cut-off JSON', { classification: '{ "intent" ' }, /^Classification is not valid JSON/],
		['a classification that is a list', { classification: '={{ ["high"] }}' }, /^Classification is not an object/],
		['flags that are no list', { flags: '{ "late": true }' }, /^Flags is not a list of codes/],
		['flags without codes', { flags: '[{ "message": "late" }]' }, /^Flags is not a list of codes/],
	])('%s', async (_what, parameters, message) => {
		const { output, review } = only(await gate([item()], parameters));
		expect(output).toBe(NEEDS_REVIEW);
		expect(review).toMatchObject({ subject: 'reply', decision: 'review', rule: null, dueAt: '2026-03-03T10:00:00-06:00' });
		expect(review.reasons).toEqual([{ code: expect.stringMatching(/^[a-z-]+$/) as string, message: expect.stringMatching(message) as string }]);
	});

	test.each<[string, IDataObject, RegExp]>([
		['a time that is none', { now: 'at tea time' }, /^Now/],
		['a subject that there is not', { subject: '={{ "parcel" }}' }, /^Subject/],
	])('%s', async (_what, parameters, message) => {
		const { output, review } = only(await gate([item()], parameters));
		expect(output).toBe(NEEDS_REVIEW);
		expect(review).toEqual({ decision: 'review', rule: null, reasons: [{ code: expect.any(String) as string, message: expect.stringMatching(message) as string }] });
	});
});

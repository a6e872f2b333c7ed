import type { IDataObject } from 'n8n-workflow';

import type { Classification } from '../../domain/case';
import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { hostileItems, lead, NOW, profile, webhookItem } from '../support/samples';

const [QUALIFIED, NEEDS_REVIEW, NOT_A_LEAD] = [0, 1, 2];

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
afterAll(async () => await engine?.stop());

const classify = async (items: Item[], parameters: IDataObject = {}) => await engine.runNode('inquiryClassifier', { profile, now: NOW, ...parameters }, items);
const only = (run: NodeResult) => {
	expect(run.error).toBeUndefined();
	const answers = run.outputs.flatMap((items, output) => items.map((item) => ({ output, item, classification: item.json.classification as unknown as Classification })));
	expect(answers).toHaveLength(1);
	return answers[0];
};

test('a plain job leaves by Qualified with everything the next steps need', async () => {
	const { output, item, classification } = only(await classify([webhookItem(lead)]));
	expect(output).toBe(QUALIFIED);
	expect(classification).toMatchObject({ service: 'drain-cleaning', language: 'en', engine: 'local', degraded: false, optOut: false, needsReview: false });
	expect(classification.confidence).toBeGreaterThanOrEqual(0.6);
	expect(classification.summary).not.toBe('');
	expect(classification.nextTask.dueMinutes).toBeGreaterThan(0);
	expect(classification.draftReply.body).not.toBe('');
	expect(classification.acknowledgement.body).toContain('Lakeside Plumbing');
	expect(classification.acknowledgement.body).not.toContain('clogged');
	expect(item.json).toMatchObject({ caseId: expect.stringMatching(/^c_[0-9a-f]{20}$/) as string, inquiry: { channel: 'form', contact: { email: 'dana@example.com' } } });
});

test('the same inquiry gives the same result, whatever stands beside it', async () => {
	const alone = only(await classify([webhookItem(lead)]));
	const among = await classify([hostileItems['an empty item'], webhookItem(lead)]);
	expect(among.outputs[QUALIFIED][0].json).toEqual(alone.item.json);
});

test.each<[string, IDataObject, string]>([
	['an offer of search engine optimisation', { email: 'rank@example.com', message: 'We offer guaranteed first page Google ranking and 10,000 backlinks for $99, click http://seo.example.com to boost your SEO traffic now' }, 'spam or vendor'],
	['an application', { email: 'kim@example.com', message: 'I am looking for a job as a plumber with your company, please find my resume attached' }, 'jobApplication'],
])('%s leaves by Not a Lead, never dropped', async (_what, body) => {
	const { output } = only(await classify([webhookItem(body)]));
	expect(output).toBe(NOT_A_LEAD);
});

test('a request in a vendor\'s or an applicant\'s words is never turned away', async () => {
	const { output } = only(await classify([webhookItem({ email: 'dana@example.com', message: 'Does Wednesday work for you, and do we need to apply for a permit for the new water heater?' })]));
	expect(output).not.toBe(NOT_A_LEAD);
});

test('a receipt of what the business sent is closed without an answer', async () => {
	const receipt = { messaging_product: 'whatsapp', metadata: { display_phone_number: '13125550100' }, statuses: [{ id: 'wamid.1', status: 'read', timestamp: '1772467200' }], field: 'messages' };
	const { output, classification } = only(await classify([{ json: receipt }]));
	expect(output).toBe(NOT_A_LEAD);
	expect(classification).toMatchObject({ receipt: true, needsReview: false });
});

test('the id of a record alone goes to a person, and says where it is', async () => {
	const post = { headers: {}, params: {}, query: {}, body: { data: { webHookEvent: { topic: 'REQUEST_CREATE', itemId: 'Z2lkOi8v' } } } };
	const { output, classification } = only(await classify([{ json: post }]));
	expect(output).toBe(NEEDS_REVIEW);
	expect(classification.nextTask.title).toBe('Look up Z2lkOi8v in Jobber');
	expect(classification.reasons.map(({ code }) => code)).toEqual(['look-up']);
});

test('an emergency is one, whatever the service\'s own priority', async () => {
	const { classification } = only(await classify([webhookItem({ email: 'dana@example.com', message: 'HELP! A pipe burst and water is flooding the basement right now!' })]));
	expect(classification.priority).toBe('emergency');
});

test('what nobody can tell goes to a person, with the reason', async () => {
	const { output, classification } = only(await classify([webhookItem({ email: 'dana@example.com', message: 'about the thing from the other day' })]));
	expect(output).toBe(NEEDS_REVIEW);
	expect(classification.needsReview).toBe(true);
	expect(classification.reasons.length).toBeGreaterThan(0);
});

test('a case that has its inquiry and ID keeps both', async () => {
	const inquiry = { id: 'x', channel: 'email', receivedAt: NOW, text: 'The drain is clogged', contact: { email: 'dana@example.com' }, fields: {}, source: { kind: 'imap' } };
	const { item } = only(await classify([{ json: { caseId: 'c_own', inquiry } }]));
	expect(item.json).toMatchObject({ caseId: 'c_own', inquiry });
});

describe('Review Below', () => {
	test.each([
		[0, QUALIFIED],
		[1, NEEDS_REVIEW],
	])('%d sends a plain job by output %d', async (reviewBelow, expected) => {
		expect(only(await classify([webhookItem(lead)], { reviewBelow })).output).toBe(expected);
	});

	test.each([-0.1, 1.1, 'often'])('%p sends the case to a person and says why', async (reviewBelow) => {
		const { output, classification } = only(await classify([webhookItem(lead)], { reviewBelow }));
		expect(output).toBe(NEEDS_REVIEW);
		expect(classification.reasons).toEqual([{ code: 'review-below-invalid', message: expect.stringMatching(/^Review Below must be/) as string }]);
	});
});

describe('settings', () => {
	test('come from a node named Business Profile unless said otherwise', async () => {
		const run = await engine.runNode('inquiryClassifier', { now: NOW }, [webhookItem(lead)], { profile });
		expect(only(run).classification.service).toBe('drain-cleaning');
	});

	test('of this node alone need no profile', async () => {
		const run = await engine.runNode('inquiryClassifier', { settingsFrom: 'node', businessName: 'Corner Garage', services: { service: [{ name: 'Brakes', keywords: 'brake, squeal', examples: 'My brakes squeal' }] }, now: NOW }, [
			webhookItem({ email: 'dana@example.com', message: 'My brakes squeal when I stop. Can you look at the brake pads?' }),
		]);
		const { classification } = only(run);
		expect(classification.service).toBe('brakes');
		expect(classification.acknowledgement.body).toContain('Corner Garage');
	});

	test.each<[string, IDataObject, RegExp]>([
		['no profile anywhere', { profile: "={{ $('Business Profile').first().json }}" }, /^Profile: no business profile was found/],
		['an empty profile', { profile: {} }, /business/],
		['a profile that is no JSON', { profile: '{ "business": ' }, /rofile.*JSON/],
		['an unknown time zone', { profile: { ...profile, business: { name: 'A', timezone: 'Mars/Olympus' } } }, /business\.timezone/],
		['a case in place of a profile', { profile: '={{ $json }}' }, /business/],
		['an engine that is not here', { engine: 'crystalBall' }, /^Engine is "crystalBall"/],
	])('%s is an error of the node, not of the case', async (_what, parameters, message) => {
		const run = await classify([webhookItem(lead)], parameters);
		expect(run.error?.name).toBe('NodeOperationError');
		expect(run.error?.message).toMatch(message);
		expect(run.error?.description).toMatch(/\S/);
	});
});

describe('inquiries that are hardly any', () => {
	test.each(['an empty item', 'nothing but null', 'values of other types', 'binary data alone'])('%s goes to a person', async (kind) => {
		const { output } = only(await classify([hostileItems[kind]]));
		expect(output).toBe(NEEDS_REVIEW);
	});

	test('a list is read for the words that are in it', async () => {
		const { item } = only(await classify([hostileItems['a list as the inquiry']]));
		expect(item.json.inquiry).toEqual(['Clogged', { drain: true }]);
	});

	test('JSON that is cut off in the Inquiry field is kept as what it is: text', async () => {
		const { output, item } = only(await classify([{ json: { raw: '{"message": "The drain is clogged' } }], { inquiry: '={{ $json.raw }}' }));
		expect([QUALIFIED, NEEDS_REVIEW]).toContain(output);
		expect(JSON.stringify(item.json)).toContain('The drain is clogged');
	});

	test('10 MB of text is classified by what it says at its beginning', async () => {
		const { classification } = only(await classify([hostileItems['10 MB of text']]));
		expect(classification.needsReview || classification.service === 'drain-cleaning').toBe(true);
		expect(JSON.stringify(classification).length).toBeLessThan(20_000);
	});
});

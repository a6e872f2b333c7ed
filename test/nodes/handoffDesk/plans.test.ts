import { browser, type Browser } from './browser';

const DAY = 86_400_000;

let b: Browser;
beforeEach(async () => {
	b = await browser();
});
afterEach(async () => await b.close());

const AGREE = { do: 'agreePlan', what: 'line', description: 'Maintenance', price: '95.00', tax: '', count: '1', unit: 'months', from: '2026-03-31', until: '', billed: 'before', id: '' };
const open = async () => (await b.team('plans', { id: b.caseId })).body;
const post = async (body: Record<string, unknown>) => await b.post('plans', { id: b.caseId }, body);

test('a case leads to what of it is billed again and again', async () => {
	expect((await b.team('case', { id: b.caseId })).body).toContain(`plans?id=${b.caseId}`);
	expect(await open()).toContain('Nothing of this case is billed again and again.');
});

test('a plan is agreed by form; what comes next stands there, and billing is due', async () => {
	const { statusCode, body } = await post(AGREE);
	expect(statusCode).toBe(200);
	for (const words of ['Agreed', 'every month from 2026-03-31', '2026-03-31: ', '95.00 USD', '2026-04-30']) expect(body).toContain(words);
	expect(await b.events('plan.agreed')).toMatchObject([{ by: 'ana', byVerified: true, plan: { id: 'Maintenance', every: { months: 1 } } }]);
	expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'billing')?.dueAt).toBeDefined();
});

test('as the case was estimated', async () => {
	await b.ledger.updateCase({ caseId: b.caseId, now: b.clock.now, sections: { estimate: { number: 'E-7', lines: [{ id: 'a', description: 'Care', unitPrice: '120.00', taxCodes: [] }] } } });
	const { body } = await post({ ...AGREE, what: 'estimate', price: '' });
	expect(body).toContain('120.00 USD');
});

test('prices change from a day on; it is paused, goes on, and ends', async () => {
	await post(AGREE);
	expect((await post({ do: 'changePrice', plan: 'Maintenance', from: '2026-04-01', percent: '10' })).body).toContain('104.50 USD');
	const paused = (await post({ do: 'pausePlan', plan: 'Maintenance', from: '2026-04-15', to: '' })).body;
	expect(paused).toContain('Paused until somebody lets it go on.');
	expect(paused).not.toContain('2026-04-30: ');
	b.clock.now += 60 * DAY;
	const resumed = (await post({ do: 'resumePlan', plan: 'Maintenance', from: '2026-06-01' })).body;
	expect(resumed).toContain('2026-06-30: ');
	expect(resumed).toContain('1 period is to be billed now');
	expect((await post({ do: 'endPlan', plan: 'Maintenance', until: '2026-05-01' })).body).toContain('Nothing comes any more.');
	expect(await b.events('plan.agreed')).toHaveLength(5);
});

test.each([
	['no price', { ...AGREE, price: '' }, '(unit price) is missing'],
	['no day', { ...AGREE, from: '' }, 'plan (from)'],
	['a rhythm of nothing', { ...AGREE, count: '0' }, 'plan (every months)'],
	['a beginning long ago', { ...AGREE, from: '2020-01-31' }, 'plan (bill from)'],
	['a plan that there is not', { do: 'endPlan', plan: 'none', until: '2026-05-01' }, 'no such plan'],
	['nothing', { do: 'else' }, 'Nothing was chosen'],
])('a form with %s is refused in words', async (_, body, words) => {
	const answer = await post(body);
	expect(answer.statusCode).toBeGreaterThanOrEqual(400);
	expect(answer.body).toContain(words);
	expect(await b.events('plan.agreed')).toEqual([]);
});

test('what customers and the team typed stays text', async () => {
	const { body } = await post({ ...AGREE, description: '<script>alert(1)</script>', id: '"><img src=x>' });
	expect(body).not.toContain('<script>alert');
	expect(body).not.toContain('<img src=x');
});

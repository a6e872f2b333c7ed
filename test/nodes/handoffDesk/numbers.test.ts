import { browser, type Browser } from './browser';

let b: Browser;
beforeEach(async () => {
	b = await browser();
});
afterEach(async () => await b.close());

const page = async () => (await b.team('settings', { part: 'billing' })).body;

test('the settings of invoices say which numbers come next, and take none', async () => {
	expect(await page()).toContain('the next invoice would be HS-2026-00001, the next credit note HS-2026-00001');
	await b.ledger.numberDocument({ series: 'invoice:HS-2026', earlierSeries: [], startAt: 1, key: 'k1', madeAt: b.clock.now, now: b.clock.now });
	expect(await page()).toContain('the next invoice would be HS-2026-00002');
	expect(await page()).toContain('the next invoice would be HS-2026-00002');
});

test('other parts say nothing of numbers', async () => {
	expect((await b.team('settings', { part: 'services' })).body).not.toContain('next invoice would be');
});

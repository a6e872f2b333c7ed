import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';

import type { Browser as Chromium, BrowserContext, Page } from 'playwright-core';

import { contentSecurityPolicy } from '../../../documents/pages';
import { openChromium } from '../../documents/pages/chromium';
import { browser, type Browser } from './browser';

/** What n8n sends with every page of a webhook, in place of the page's own header. */
const N8N_POLICY = 'sandbox allow-downloads allow-forms allow-modals allow-orientation-lock allow-pointer-lock allow-popups allow-presentation allow-scripts allow-top-navigation allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';

let chromium: Awaited<ReturnType<typeof openChromium>>;
let b: Browser;
let server: Server;
let origin: string;
let policy = N8N_POLICY;

beforeAll(async () => {
	chromium = await openChromium();
}, 60_000);
afterAll(async () => await chromium?.stop());
beforeEach(async () => {
	b = await browser();
	server = createServer((request, response) => {
		const user = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
		const isTeam = request.url?.startsWith('/desk/');
		if (isTeam && user === undefined) return void response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="Webhook"' }).end();
		if (!isTeam && !request.url?.startsWith('/c/')) return void response.writeHead(404).end();
		let posted = '';
		request.on('data', (chunk: Buffer) => (posted += chunk.toString()));
		request.on('end', () => {
			b.answer(request.method ?? 'GET', request.url ?? '', { ...parse(posted) }, isTeam ? Buffer.from(user ?? '', 'base64').toString().split(':')[0] : undefined)
				.then(({ statusCode, body, refreshSeconds }) => response.writeHead(statusCode, { ...(refreshSeconds !== undefined && { Refresh: '1' }), 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }).end(body))
				.catch((cause: unknown) => response.writeHead(500).end(String(cause)));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
	await new Promise((resolve) => server.close(resolve));
	await b.close();
});

async function as<T>(name: string, run: (page: Page, context: BrowserContext) => Promise<T>, options: Parameters<Chromium['newContext']>[0] = {}): Promise<T> {
	const context = await chromium.browser.newContext({ javaScriptEnabled: false, httpCredentials: { username: name, password: 'a password' }, ...options });
	try {
		return await run(await context.newPage(), context);
	} finally {
		await context.close();
	}
}

const decisions = async () => (await b.events('review.decided')).map(({ decision, by }) => [decision, by]);

test.each([
	['n8n', () => N8N_POLICY],
	['the page', () => contentSecurityPolicy('bm9uY2U=')],
])('without JavaScript, under the policy of %s, a draft is edited and approved', async (_, ofPolicy) => {
	policy = ofPolicy();
	const id = await b.ask();
	await as('ana', async (page) => {
		await page.goto(`${origin}/desk/inbox`);
		await page.getByRole('link', { name: 'Open Dana Whitfield' }).click();
		await page.getByLabel('Text, as it will go out').fill('Hello Dana,\n\nwe come tomorrow.');
		await page.getByRole('button', { name: 'Approve and send' }).click();
		expect(await page.getByRole('status').first().innerText()).toContain('Approved as edited.');
		expect(await page.locator('ins').first().innerText()).toBe('tomorrow');
	});
	expect(await decisions()).toEqual([['edited', 'ana']]);
	expect(await b.ledger.getMessage(`review:${id}`)).toMatchObject({ text: 'Hello Dana,\n\nwe come tomorrow.' });
	policy = N8N_POLICY;
});

test.each([
	['n8n', () => N8N_POLICY],
	['the page, which allows no scripts', () => contentSecurityPolicy('bm9uY2U=')],
])('under the policy of %s, Now keeps itself fresh without a script, and the inbox with its form does not', async (_, ofPolicy) => {
	policy = ofPolicy();
	await as('ana', async (now, context) => {
		await now.goto(`${origin}/desk/now`);
		await now.getByText('No decision waits').waitFor();
		await b.ask();
		await now.getByText('1 decision waits').waitFor();
		// In a tab of its own: where Now was about to be fetched again, it would take the inbox's place.
		await now.close();
		const page = await context.newPage();
		await page.goto(`${origin}/desk/inbox`);
		await page.getByLabel('Reason, if you reject').fill('half a sentence');
		await page.waitForTimeout(2_500);
		expect(await page.getByLabel('Reason, if you reject').inputValue()).toBe('half a sentence');
		await page.getByRole('link', { name: 'Keep this page fresh by itself' }).click();
		expect(await page.getByRole('textbox').count()).toBe(0);
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'closed', now: b.clock.now });
		await page.getByRole('heading', { name: 'Inbox: nothing waits' }).waitFor();
	});
	policy = N8N_POLICY;
});

test('a text that nobody touched is approved, not edited', async () => {
	await b.ask({ draft: { subject: 'Re: Leak', body: '\n\nHello Dana, \n  two  blanks\n\n', to: 'dana@example.com' } });
	await as('ana', async (page) => {
		await page.goto(`${origin}/desk/review?id=r_1`);
		await page.getByRole('button', { name: 'Approve and send' }).click();
	});
	expect(await decisions()).toEqual([['approved', 'ana']]);
});

test('by the keyboard alone, a draft is chosen in the inbox and rejected with a reason', async () => {
	await b.ask();
	await as('ana', async (page) => {
		await page.goto(`${origin}/desk/inbox`);
		for (let presses = 0; presses < 40 && !(await page.locator('input[type=checkbox]:focus').count()); presses += 1) await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		for (let presses = 0; presses < 10 && !(await page.locator('#comment:focus').count()); presses += 1) await page.keyboard.press('Tab');
		await page.keyboard.type('Not ours');
		for (let presses = 0; presses < 10 && !(await page.locator('button[value=reject]:focus').count()); presses += 1) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForSelector('text=Rejected. Nothing goes out.');
	});
	expect(await b.events('review.decided')).toMatchObject([{ decision: 'rejected', comment: 'Not ours', by: 'ana' }]);
});

test('two people with the page open: the second is told who decided', async () => {
	await b.ask();
	await as('ana', async (first) => {
		await first.goto(`${origin}/desk/review?id=r_1`);
		await as('ben', async (second) => {
			await second.goto(`${origin}/desk/review?id=r_1`);
			await second.getByRole('button', { name: 'Reject' }).click();
			await second.waitForSelector('text=Rejected. Nothing goes out.');
		});
		await first.getByRole('button', { name: 'Approve and send' }).click();
		expect(await first.getByRole('alert').first().innerText()).toContain('This was decided before by ben');
		// Back leads to how it stands now: the page is not kept.
		await first.goBack();
		expect(await first.innerText('main')).toContain('Where it stands: rejected, by ben');
		expect(await first.getByRole('button', { name: 'Approve and send' }).count()).toBe(0);
	});
	expect(await decisions()).toEqual([['rejected', 'ben']]);
});

test('a double click is one decision', async () => {
	await b.ask();
	await as('ana', async (page) => {
		await page.goto(`${origin}/desk/review?id=r_1`);
		await page.getByRole('button', { name: 'Approve and send' }).dblclick();
		await page.getByText(/Approved|decided before/).first().waitFor();
	});
	expect(await decisions()).toEqual([['approved', 'ana']]);
	expect(await b.ledger.listMessages({ caseId: b.caseId })).toHaveLength(1);
});

test('a form that was open while a newer draft came leads to the newer one', async () => {
	await b.ask();
	await as('ana', async (page) => {
		await page.goto(`${origin}/desk/review?id=r_1`);
		await b.ask({ draft: { subject: 'Re: Leak', body: 'Newer draft', to: 'dana@example.com' } });
		await page.getByRole('button', { name: 'Approve and send' }).click();
		await page.getByRole('link', { name: 'Open the newer draft' }).click();
		expect(await page.getByLabel('Text, as it will go out').inputValue()).toBe('Newer draft');
	});
	expect(await decisions()).toEqual([]);
});

test('a scanner of mails opens a link ten times, by HEAD and by prefetch too, and decides nothing', async () => {
	await b.ask();
	const url = `${origin}${new URL(b.link('review', 'r_1')).pathname.replace(/^.*\/c\//, '/c/')}${new URL(b.link('review', 'r_1')).search}`;
	for (let times = 0; times < 10; times += 1) {
		await fetch(url);
		await fetch(url, { method: 'HEAD' });
		await fetch(url, { headers: { Purpose: 'prefetch' } });
	}
	expect(await decisions()).toEqual([]);
	await as('nobody', async (page) => {
		await page.goto(url);
		await page.getByLabel('Your name (kept as typed)').fill('Carla');
		await page.getByRole('button', { name: 'Approve and send' }).click();
		expect(await page.innerText('main')).toContain('Carla (name as typed)');
	});
	expect(await b.events('review.decided')).toMatchObject([{ by: 'Carla', byVerified: false }]);
});

test('a customer answers on a phone', async () => {
	const link = new URL(b.link('answer', b.caseId));
	await as('nobody', async (page) => {
		await page.goto(`${origin}/c/answer${link.search}`);
		await page.getByLabel('What is the best phone number to reach you?').fill('(312) 555-0199');
		await page.getByRole('button', { name: 'Send' }).click();
		expect(await page.innerText('main')).toContain('Thank you. We have your answers.');
	}, { viewport: { width: 360, height: 800 } });
	expect(await b.events('customer.replied')).toMatchObject([{ answers: { phone: '(312) 555-0199' } }]);
});

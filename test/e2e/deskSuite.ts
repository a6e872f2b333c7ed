import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { BrowserContext, Locator, Page } from 'playwright-core';

import { LINK_SETTINGS, linkTo, type LinkPage } from '../../domain/desk';
import { LOGIN } from '../../scripts/n8n/api';
import { openChromium } from '../documents/pages/chromium';
import type { Place } from './approvalSuite';
import { eventually, hasEvent, mailsTo, postTo } from './instance';
import { requestTo } from '../../scripts/n8n/requestTo';

/** Pictures of the pages as a real n8n gives them, for people to look at. */
const PICTURES = process.env.LEAD_TO_CASH_PICTURES ?? path.join(tmpdir(), 'lead-to-cash-desk-pages');
const SIZES = [
	['phone', { viewport: { width: 360, height: 800 } }],
	['wide', { viewport: { width: 1280, height: 800 } }],
	['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
] as const;
const NAMES = ['Ada', 'Bea', 'Cyd', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lou', 'Mia'] as const;
type Name = (typeof NAMES)[number];
const DESK = 'ltcOpenHandoffDesk';
/** More wrong links than people come to within a minute, also where the minute ends meanwhile. */
const GUESSES = 130;

/** The desk behind a login, and its linked pages, in a real n8n with Chromium. */
export function deskSuite(place: () => Place): void {
	let chromium: Awaited<ReturnType<typeof openChromium>>;
	const drafts = new Map<Name, { caseId: string; reviewId: string }>();

	beforeAll(async () => {
		chromium = await openChromium();
		await Promise.all(
			NAMES.map(async (name) => {
				const text = name === 'Ada' ? `I want to complain about the mess. ${'It is everywhere. '.repeat(280)}` : 'I want to complain about the mess that was left.';
				const posted = await postTo(place().url, 'new-inquiry', { name: `${name} Frey`, email: `${name.toLowerCase()}@example.com`, message: text });
				const [review] = await eventually(`a draft for ${name}`, async () => {
					const waiting = await place().ledger.listReviews({ caseId: posted.caseId!, states: ['waiting'] });
					return waiting.length > 0 && waiting;
				});
				drafts.set(name, { caseId: posted.caseId!, reviewId: review.reviewId });
			}),
		);
	}, 240_000);
	afterAll(async () => await chromium?.stop());

	const desk = (page: string) => `${place().url}/webhook/ltc-desk/desk/${page}`;
	const of = (name: Name) => drafts.get(name)!;
	const review = (name: Name) => desk(`review?id=${of(name).reviewId}`);
	const decisions = async (name: Name) => (await place().ledger.listEvents({ caseId: of(name).caseId, types: ['review.decided'] })).map(({ data }) => ({ decision: data?.decision, by: data?.by, byVerified: data?.byVerified, reviewId: data?.reviewId }));
	const mailTo = async (name: Name, text: string) => await eventually(`the mail to ${name}`, async () => mailsTo(place().mail, `${name.toLowerCase()}@example.com`).find((mail) => mail.text.includes(text)), 90);
	const wroteTo = (name: Name) => mailsTo(place().mail, `${name.toLowerCase()}@example.com`).length;

	async function link(page: LinkPage, id: string): Promise<string> {
		const secret = (await place().ledger.getSetting(LINK_SETTINGS.secret))!;
		return linkTo(page, id, { base: `${place().url}/webhook/ltc-desk`, secret, expiresAt: Date.now() + 3_600_000 });
	}

	async function visit<T>(run: (page: Page, context: BrowserContext) => Promise<T>, options: object = {}): Promise<T> {
		const context = await chromium.browser.newContext({ javaScriptEnabled: false, httpCredentials: { username: LOGIN.email, password: LOGIN.password }, ...options });
		try {
			return await run(await context.newPage(), context);
		} finally {
			await context.close();
		}
	}

	/** A newer draft takes the place of the one that waits. */
	async function newer(name: Name, { expiresAt }: { expiresAt?: number } = {}): Promise<string> {
		const reviewId = `r_newer_${name}`;
		await place().ledger.completeStep({
			caseId: of(name).caseId,
			process: 'followUp',
			events: [],
			messages: [],
			due: {},
			now: Date.now(),
			review: { reviewId, subject: 'reply', draft: { subject: 'Re', body: `Newer words for ${name}.`, to: `${name.toLowerCase()}@example.com`, channel: 'email' }, reasons: [], process: 'followUp', ...(expiresAt !== undefined && { expiresAt }) },
		});
		return reviewId;
	}

	test('approved without JavaScript, it goes out once, after the time in which it can be taken back', async () => {
		await visit(async (page) => {
			await page.goto(desk('inbox'));
			expect(await page.textContent('h1')).toMatch(/Inbox: \d+ wait/);
			await page.goto(review('Ada'));
			expect((await page.textContent('main'))?.length).toBeGreaterThan(5_000);
			await page.getByRole('button', { name: 'Approve and send' }).click();
			expect(await page.textContent('main')).toContain('Take it back');
			await page.goBack();
			expect(await decisions('Ada')).toHaveLength(1);
		});
		expect(await decisions('Ada')).toMatchObject([{ decision: 'approved', by: LOGIN.email, byVerified: true }]);
		const reply = (await place().ledger.getReview(of('Ada').reviewId))!.draft.body as string;
		await mailTo('Ada', reply.split('\n').findLast((line) => line.length > 20)!.slice(0, 20));
	});

	test('edited, the new words go out, and the difference is kept', async () => {
		await visit(async (page) => {
			await page.goto(review('Bea'));
			await page.fill('#body', 'Dear Bea,\n\nour manager calls you at noon.');
			await page.getByRole('button', { name: 'Approve and send' }).click();
		});
		await mailTo('Bea', 'our manager calls you at noon');
		expect(await decisions('Bea')).toMatchObject([{ decision: 'edited' }]);
		expect(await hasEvent(place().ledger, of('Bea').caseId, 'reply.edited')).toBe(true);
	});

	/** Goes from field to field by the keyboard until it is there. */
	async function reach(page: Page, place: Locator): Promise<void> {
		for (let presses = 0; presses < 300; presses += 1) {
			await page.keyboard.press('Tab');
			if ((await place.and(page.locator(':focus')).count()) > 0) return;
		}
		throw new Error(`The keyboard does not reach ${place.toString()}`);
	}

	test('rejected in the inbox by the keyboard alone', async () => {
		await visit(async (page) => {
			await page.goto(desk('inbox'));
			await reach(page, page.locator(`input[value="${of('Cyd').reviewId}"]`));
			await page.keyboard.press('Space');
			await reach(page, page.locator('#comment'));
			await page.keyboard.type('Not our tone');
			await reach(page, page.locator('button[value="reject"]'));
			await page.keyboard.press('Enter');
			await page.getByText('Rejected. Nothing goes out.').waitFor();
		});
		expect(await decisions('Cyd')).toMatchObject([{ decision: 'rejected' }]);
	});

	test('edited and approved, a call told and a case handed over by the keyboard alone', async () => {
		const { caseId } = of('Mia');
		await visit(async (page) => {
			await page.goto(review('Mia'));
			await reach(page, page.locator('#body'));
			await page.keyboard.press('Control+End');
			await page.keyboard.type(' We are sorry, Mia.');
			await reach(page, page.getByRole('button', { name: 'Approve and send' }));
			await page.keyboard.press('Enter');
			await page.getByText('Take it back').first().waitFor();
			await page.goto(desk(`case?id=${caseId}`));
			await reach(page, page.getByLabel('I called: what was said'));
			await page.keyboard.type('She takes Tuesday');
			await reach(page, page.getByRole('button', { name: 'I called' }));
			await page.keyboard.press('Enter');
			await page.getByText('She takes Tuesday').first().waitFor();
			await reach(page, page.locator('summary', { hasText: /^Another owner$/ }));
			await page.keyboard.press('Enter');
			await reach(page, page.locator('#owner'));
			await page.keyboard.press('ArrowDown');
			const owner = await page.locator('#owner').inputValue();
			await reach(page, page.getByRole('button', { name: 'Hand it over' }));
			await page.keyboard.press('Enter');
			await eventually('the new owner', async () => (await place().ledger.getCase(caseId))?.owner?.id === owner);
		});
		expect(await decisions('Mia')).toMatchObject([{ decision: 'edited' }]);
		expect(await hasEvent(place().ledger, caseId, 'call.made')).toBe(true);
	});

	test('of two people at once one decides, and the other reads who did; a double click is one decision', async () => {
		await Promise.all(
			(['Approve and send', 'Reject'] as const).map(async (button) => await visit(async (page) => {
				await page.goto(review('Dov'));
				await page.getByRole('button', { name: button }).click();
				expect(await page.textContent('main')).toMatch(/Approved|Rejected|decided/);
			})),
		);
		expect(await decisions('Dov')).toHaveLength(1);
		await visit(async (page) => {
			await page.goto(review('Eli'));
			await page.getByRole('button', { name: 'Reject' }).dblclick();
			await page.getByText('Where it stands').waitFor();
		});
		expect(await decisions('Eli')).toHaveLength(1);
	});

	test('a scanner of mails decides nothing: GET, HEAD and prefetch, ten times', async () => {
		const url = await link('review', of('Fay').reviewId);
		for (let visits = 0; visits < 10; visits += 1) {
			const page = await requestTo(url, { headers: visits % 2 ? { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' } : {} });
			expect(page.status).toBe(200);
			await page.text();
			await requestTo(url, { method: 'HEAD' });
		}
		expect(await decisions('Fay')).toEqual([]);
		await visit(async (page) => {
			await page.goto(url);
			await page.fill('#name', 'Ana');
			await page.getByRole('button', { name: 'Reject' }).click();
		}, { httpCredentials: undefined });
		expect(await decisions('Fay')).toMatchObject([{ decision: 'rejected', by: 'Ana', byVerified: false }]);
	});

	test('a form that was open while a newer draft came approves nothing, and leads to the newer one', async () => {
		const before = wroteTo('Gus');
		await visit(async (page) => {
			await page.goto(review('Gus'));
			const reviewId = await newer('Gus');
			await page.getByRole('button', { name: 'Approve and send' }).click();
			expect(await decisions('Gus')).toEqual([]);
			await page.getByRole('link', { name: 'Open the newer draft' }).click();
			expect(page.url()).toContain(reviewId);
			expect(await page.inputValue('#body')).toContain('Newer words for Gus.');
		});
		expect(wroteTo('Gus')).toBe(before);
	});

	test('one that has expired is not approved', async () => {
		const reviewId = await newer('Hal', { expiresAt: Date.now() + 1_500 });
		await visit(async (page) => {
			await page.goto(desk(`review?id=${reviewId}`));
			await new Promise((resolve) => setTimeout(resolve, 2_000));
			await page.getByRole('button', { name: 'Approve and send' }).click();
			expect(await page.textContent('main')).toMatch(/expired/i);
		});
		expect((await decisions('Hal')).filter(({ decision }) => decision !== 'expired')).toEqual([]);
	});

	test('links are withdrawn when the case closes', async () => {
		const { caseId, reviewId } = of('Ida');
		const urls = await Promise.all([link('answer', caseId), link('status', caseId), link('review', reviewId), link('escalation', caseId)]);
		for (const url of urls) expect((await requestTo(url)).status).toBe(200);
		await visit(async (page) => {
			await page.goto(desk(`case?id=${caseId}`));
			await page.locator('summary', { hasText: /^Close$/ }).click();
			await page.getByRole('button', { name: 'Close the case' }).click();
			expect(await page.textContent('main')).toContain('Closed');
		});
		for (const url of urls) {
			const page = await requestTo(url);
			expect(page.status).toBe(410);
			expect(await page.text()).not.toContain('Ida');
		}
	});

	test('who guesses links is slowed, and n8n\'s log tells of it; who has one gets in', async () => {
		const good = await link('status', of('Jon').caseId);
		expect((await requestTo(good)).status).toBe(200);
		const answers: number[] = [];
		const tries = Array.from({ length: GUESSES }, (_, index) => `${good.slice(0, -4)}${String(index).padStart(4, '0')}`);
		await Promise.all(Array.from({ length: 10 }, async () => {
			for (let url = tries.pop(); url; url = tries.pop()) answers.push((await requestTo(url)).status);
		}));
		expect(new Set(answers)).toEqual(new Set([403, 429]));
		expect(place().log()).toContain('many links without a right signature');
		expect((await requestTo(good)).status).toBe(200);
	});

	test('a part of the profile is changed by its form', async () => {
		await visit(async (page) => {
			await page.goto(desk('settings'));
			await page.getByRole('link', { name: /^Services/ }).click();
			await page.locator('main li h2 a').first().click();
			await page.fill('#f-durationMinutes', '75');
			await page.getByRole('button', { name: 'Check and save' }).click();
			expect(await page.textContent('main')).toContain('Saved as version');
		});
		expect((await place().ledger.readProfile())?.profile).toMatchObject({ services: expect.arrayContaining([expect.objectContaining({ durationMinutes: 75 })]) as object[] });
	});

	test('every page is looked at: axe finds nothing serious, nothing is cut off, and pictures are kept', async () => {
		await mkdir(PICTURES, { recursive: true });
		const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
		const { caseId, reviewId } = of('Kim');
		const pages: Array<[string, string]> = [
			...['inbox', 'inbox?live=yes', 'now', 'board', 'board?live=yes', 'visits', 'outbox', 'reports', 'reports?period=last4Weeks', 'team', 'settings', `review?id=${reviewId}`, `case?id=${caseId}`, 'settings?part=services', 'settings?part=services&entry=0', 'settings?part=clocks&entry=0', 'settings?version=1'].map((name): [string, string] => [`desk-${name.replace(/\W+[cr]_\w+|\W/g, '-')}`, desk(name)]),
			...(await Promise.all((['answer', 'status', 'appointment', 'invoice'] as const).map(async (name): Promise<[string, string]> => [`link-${name}`, await link(name, caseId)]))),
			['link-review', await link('review', reviewId)],
			['link-escalation', await link('escalation', caseId)],
		];
		const found: Record<string, unknown> = {};
		for (const [size, options] of SIZES) {
			await visit(async (page) => {
				for (const [name, url] of pages) {
					const answer = await page.goto(url);
					await page.screenshot({ path: path.join(PICTURES, `${name}-${size}.png`), fullPage: true });
					await page.evaluate(axe);
					const serious = await page.evaluate(async () => {
						const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: Array<{ id: string; impact: string }> }> } }).axe.run();
						return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
					});
					const isCut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
					// n8n hands the header on by which a page without a form keeps itself fresh.
					const isFresh = answer?.headers().refresh === '30';
					const isStale = isFresh !== /now|live/.test(name);
					if (answer?.status() !== 200 || serious.length > 0 || isCut || isStale) found[`${name} ${size}`] = { status: answer?.status(), serious, isCut, isStale };
				}
			}, { ...options, javaScriptEnabled: true });
		}
		expect(found).toEqual({});
	}, 600_000);

	test('n8n keeps neither logins nor links: the desk\'s executions are not kept', async () => {
		// In queue mode n8n takes one away a moment after it has ended.
		await eventually('no execution of the desk', async () => (await place().api.executions(['success', 'error', 'crashed'])).every(({ workflowId }) => workflowId !== DESK));
	});

	test('what waits outlives a restart of n8n', async () => {
		await place().restart();
		await eventually('the desk', async () => (await requestTo(desk('inbox'), { headers: { authorization: `Basic ${Buffer.from(`${LOGIN.email}:${LOGIN.password}`).toString('base64')}` } })).status === 200);
		await visit(async (page) => {
			await page.goto(review('Lou'));
			await page.getByRole('button', { name: 'Approve and send' }).click();
		});
		await eventually('the decision', async () => (await decisions('Lou')).length === 1);
	});
}

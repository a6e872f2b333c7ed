import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { contentSecurityPolicy } from '../../../documents/pages';
import { openChromium } from './chromium';
import { NOW, pagesOf, TEAM_PAGES } from './samples';

/** Each opens a hole in another kind of page. */
const HOSTILE: Record<string, string> = {
	script: '"\'><script>window.hit=1</script>',
	attribute: '" onmouseover="window.hit=1" autofocus onfocus="window.hit=1" x="',
	picture: '<img src=x onerror="window.hit=1"><svg onload="window.hit=1">',
	ending: '</textarea></title></style></bdi><script>window.hit=1</script>',
	address: 'javascript:window.hit=1',
	turning: '\u202eevil\u2066\u0000 text',
	template: '{{constructor.constructor("window.hit=1")()}}${window.hit=1}',
	refresh: '<meta http-equiv=refresh content="0;url=//evil.example"><base href="//evil.example/"><form action="//evil.example"><button>x',
};

const usual = pagesOf((_, text) => text);
const names = Object.keys(usual);
/** German words are long: what fits in German fits. */
const german = pagesOf((_, text) => text, NOW, 'de');
const shown: Record<string, { language: string; html: string }> = {
	...Object.fromEntries(names.map((name) => [name, { language: 'en', html: usual[name] }])),
	...Object.fromEntries([...TEAM_PAGES, 'reports', 'services', 'service', 'version'].map((name) => [`${name} in German`, { language: 'de', html: german[name] }])),
};

let chromium: Awaited<ReturnType<typeof openChromium>>;
beforeAll(async () => {
	chromium = await openChromium();
}, 60_000);
afterAll(async () => await chromium?.stop());

async function withPage<T>(options: Parameters<typeof chromium.browser.newContext>[0], run: (page: Page) => Promise<T>): Promise<T> {
	const context = await chromium.browser.newContext(options);
	try {
		return await run(await context.newPage());
	} finally {
		await context.close();
	}
}

describe.each(Object.keys(HOSTILE))('text of others that is %s', (kind) => {
	test('stays a text on every page, in every field', async () => {
		const pages = pagesOf((place, text) => (text === '' ? HOSTILE[kind] : `${HOSTILE[kind]} ${place}`));
		await withPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			for (const name of names) {
				const before = asked.length;
				const url = chromium.serve(pages[name]);
				await page.goto(url);
				const found = await page.evaluate(() => ({
					hit: 'hit' in window,
					elements: Array.from(document.querySelectorAll('script,img,svg,iframe,object,embed,base,link,meta[http-equiv=refresh]')).map(({ outerHTML }) => outerHTML),
					handlers: Array.from(document.querySelectorAll('*')).flatMap(({ attributes }) => Array.from(attributes).map((attribute) => attribute.name)).filter((attribute) => attribute.startsWith('on') || attribute === 'style' || attribute === 'autofocus'),
					addresses: Array.from(document.querySelectorAll('[href],[action],[formaction]')).map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('formaction') ?? ''),
					turns: /[\u202a-\u202e\u2066-\u2069\u0000]/.test(document.body.innerText),
				}));
				expect({ name, ...found, addresses: found.addresses.filter((address) => !/^([a-z]+(\?[^\s]*)?|#(main|actions|business|mail|links|door)$|mailto:|tel:[\d+]*)/.test(address) || /^javascript:/i.test(address)) }).toEqual({ name, hit: false, elements: [], handlers: [], addresses: [], turns: false });
				// The page itself, and a browser's own look for an icon.
				expect(asked.slice(before).filter((one) => one !== url && !one.endsWith('/favicon.ico'))).toEqual([]);
			}
		});
	}, 60_000);
});

test('what was drafted comes back from its field as it was, line by line', async () => {
	const body = '\n\nHello\n  <b>Dana</b> & "co" \u00e9\u00fc \ud83d\ude42\n\nlast';
	const { review } = pagesOf((place, text) => (place === 'draft.body' ? body : text));
	await withPage({}, async (page) => {
		await page.goto(chromium.serve(review));
		expect(await page.locator('#body').inputValue()).toBe(body);
	});
});

describe.each(Object.keys(shown))('the page %s', (name) => {
	const { language, html } = shown[name];

	test('fits a phone, can be tapped and read, and has nothing that axe finds serious', async () => {
		const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
		for (const colorScheme of ['light', 'dark'] as const) {
			await withPage({ viewport: { width: 360, height: 800 }, colorScheme }, async (page) => {
				await page.goto(chromium.serve(html));
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
				const small = await page.locator('button:visible, .button:visible, select:visible, input:visible, summary:visible, nav a:visible').evaluateAll((elements) =>
					elements.flatMap((element) => {
						const target = element.closest('label') ?? element;
						return target.getBoundingClientRect().height < 44 ? [element.outerHTML] : [];
					}),
				);
				expect(small).toEqual([]);
				// The policy of the page lets no script in: what checks it is put in beside it.
				const findings = await withScript(page, axe);
				expect(findings).toEqual([]);
			});
		}
		// At 200 % a phone has half the room.
		await withPage({ viewport: { width: 180, height: 400 } }, async (page) => {
			await page.goto(chromium.serve(html));
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(180);
		});
	}, 60_000);

	test('names its language, has one main heading, and every field a label', async () => {
		await withPage({ javaScriptEnabled: true }, async (page) => {
			await page.goto(chromium.serve(html));
			const found = await page.evaluate(() => ({
				language: document.documentElement.lang,
				headings: document.querySelectorAll('h1').length,
				unlabelled: Array.from(document.querySelectorAll('input:not([type=hidden]),select,textarea')).filter((field) => !(field as HTMLInputElement).labels?.length).map(({ outerHTML }) => outerHTML),
				twice: Array.from(document.querySelectorAll('[id]')).map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index),
			}));
			expect(found).toEqual({ language, headings: 1, unlabelled: [], twice: [] });
		});
	});

	test('is at most 40 kB and brings all it needs', () => {
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(40_000);
		expect(html.match(/<style/g)).toHaveLength(1);
		expect(html).not.toMatch(/<script|<link|src=|url\(|@import/);
	});
});

async function withScript(page: Page, axe: string): Promise<string[]> {
	await page.evaluate(axe);
	return await page.evaluate(async () => {
		const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: Array<{ id: string; impact: string; nodes: Array<{ html: string }> }> }> } }).axe.run();
		return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
	});
}

test('the policy allows the one stylesheet and forms of the page, and nothing else', () => {
	expect(contentSecurityPolicy('abc=')).toBe("default-src 'none'; style-src 'nonce-abc='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-forms");
	expect(contentSecurityPolicy("x'; script-src *")).not.toContain('script-src *');
});

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { LOGIN, N8nApi } from '../../../scripts/n8n/api';
import { installPack, packTarball } from '../../../scripts/n8n/pack';
import type { N8nServer } from '../../../scripts/n8n/server';
import { startN8n } from '../../../scripts/n8n/server';
import { readTemplates } from '../../../scripts/n8n/templates';
import { openChromium } from '../../documents/pages/chromium';
import { overlap, type Box } from '../../support/canvas';

/** Where pictures of all canvases go. Looked at when it is set: opening n8n's editor for each takes minutes. */
const PICTURES = process.env.LEAD_TO_CASH_PICTURES ?? '';
const whenAsked = PICTURES === '' ? test.skip : test;
jest.setTimeout(1_200_000);

const SIZE = { width: 1600, height: 1000 };

let userFolder: string;
let n8n: N8nServer;
let chromium: Awaited<ReturnType<typeof openChromium>>;
let page: Page;
beforeAll(async () => {
	if (PICTURES === '') return;
	userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-canvas-'));
	await installPack(process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball()), userFolder);
	[n8n, chromium] = [await startN8n({ userFolder }), await openChromium()];
	const api = new N8nApi(n8n.url);
	await api.setUpOwner();
	for (const workflow of (await readTemplates()).values()) await api.importWorkflow(workflow);
	const context = await chromium.browser.newContext({ viewport: SIZE });
	page = await context.newPage();
	await page.request.post(`${n8n.url}/rest/login`, { data: { emailOrLdapLoginId: LOGIN.email, password: LOGIN.password } });
	await mkdir(PICTURES, { recursive: true });
});
afterAll(async () => {
	if (PICTURES === '') return;
	await chromium?.stop();
	await n8n?.stop();
	await rm(userFolder, { recursive: true, force: true });
});

interface Drawn {
	name: string;
	isNote: boolean;
	/** In pixels of the canvas at full size. */
	box: Box;
	/** Of its name and what is below it. */
	words?: Box;
	/** How far down the text of a note reaches. */
	textEnd?: number;
}

interface Line {
	source: string;
	target: string;
	points: Array<{ x: number; y: number }>;
}

whenAsked('in n8n\'s own editor notes are whole, and nothing covers a node or its name', async () => {
	const found: string[] = [];
	for (const [file, { id, nodes }] of await readTemplates()) {
		await page.goto(`${n8n.url}/workflow/${id}`);
		await page.waitForFunction((count) => document.querySelectorAll('.vue-flow__node').length >= count, nodes.length, { timeout: 60_000 });
		// Fit to view.
		await page.keyboard.press('1');
		await page.waitForTimeout(1_000);
		await page.screenshot({ path: path.join(PICTURES, `${file}.png`) });
		const { drawn, lines } = await page.evaluate(readCanvas);
		const own = drawn.filter(({ isNote }) => !isNote);
		found.push(...drawn.filter(({ isNote, box, textEnd }) => isNote && (textEnd ?? 0) > box.y + box.height).map(({ name }) => `${file}: the text of the note ${name} is cut off`));
		const boxes = own.flatMap(({ name, box, words }) => [{ name, box }, ...(words ? [{ name, box: words }] : [])]);
		for (const [index, one] of boxes.entries()) {
			for (const other of boxes.slice(index + 1)) if (one.name !== other.name && overlap(one.box, other.box)) found.push(`${file}: ${one.name} and ${other.name}`);
		}
		for (const { source, target, points } of lines) {
			const crossed = boxes.find(({ name, box }) => name !== source && name !== target && points.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height));
			if (crossed) found.push(`${file}: ${source} → ${target} over ${crossed.name}`);
		}
		if (lines.length === 0 && own.length > 1) found.push(`${file}: no wire is drawn`);
	}
	expect(found).toEqual([]);
});

/** Runs in the page. */
function readCanvas(): { drawn: Drawn[]; lines: Line[] } {
	const pane = new DOMMatrix(getComputedStyle(document.querySelector('.vue-flow__transformationpane')!).transform);
	const frame = document.querySelector('.vue-flow__transformationpane')!.getBoundingClientRect();
	const boxOf = (element: Element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: (x - frame.x) / pane.a, y: (y - frame.y) / pane.a, width: width / pane.a, height: height / pane.a };
	};
	const drawn = Array.from(document.querySelectorAll('.vue-flow__node')).map((node) => {
		const name = node.querySelector('[data-node-name]')!.getAttribute('data-node-name')!;
		const note = node.querySelector('.n8n-sticky');
		const words = node.querySelector('[class*="_description_"]');
		const texts = note ? Array.from(note.querySelectorAll<HTMLElement>('h2, p, li')).filter(({ offsetParent }) => offsetParent !== null).map(boxOf) : [];
		return {
			name,
			isNote: note !== null,
			box: boxOf(note ?? node),
			...(words && { words: boxOf(words) }),
			...(note && { textEnd: Math.max(0, ...texts.map(({ y, height }) => y + height)) }),
		};
	});
	const lines = Array.from(document.querySelectorAll('.vue-flow__edge')).flatMap((edge) => {
		const labelled = edge.querySelector('[data-source-node-name]');
		return Array.from(edge.querySelectorAll<SVGPathElement>('path.vue-flow__edge-path')).map((line) => {
			const length = line.getTotalLength();
			return {
				source: labelled?.getAttribute('data-source-node-name') ?? '',
				target: labelled?.getAttribute('data-target-node-name') ?? '',
				points: Array.from({ length: 101 }, (_, step) => {
					const { x, y } = line.getPointAtLength((length * step) / 100);
					return { x, y };
				}),
			};
		});
	});
	return { drawn, lines };
}

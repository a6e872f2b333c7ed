import type { Ledger } from '../../ledger/index.ts';
import type { Mail } from '../n8n/smtp.ts';

/** What the demo's customers, owners and machines meet. */
export interface World {
	/** Of n8n. */
	url: string;
	ledger: Ledger;
	mails: Mail[];
	/** What machines send in the header X-Lead-To-Cash-Key. */
	doorKey: string;
}

/** A post as an estimating tool, a bank or a mailbox makes it. */
export async function postAsMachine({ url, doorKey }: World, path: string, body: Record<string, unknown>): Promise<void> {
	const answer = await fetch(`${url}/webhook/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-lead-to-cash-key': doorKey }, body: JSON.stringify(body) });
	if (!answer.ok) throw new Error(`${path} of ${String(body.caseId ?? body.from)} was answered ${answer.status}: ${await answer.text()}`);
}

/** The first link to a page that was mailed for a case, as it is reached from here. */
export async function linkTo(world: World, page: 'answer' | 'review', fits: (mail: Mail) => boolean): Promise<string> {
	let link: string | undefined;
	await until(async () => {
		link = world.mails.filter(fits).flatMap(({ text }) => new RegExp(`http\\S+/c/${page}\\?\\S+`).exec(text) ?? []).at(-1);
		return await Promise.resolve(link !== undefined);
	});
	if (link === undefined) throw new Error(`No link to a page "${page}" was mailed`);
	const { pathname, search } = new URL(link);
	return `${world.url}${pathname}${search}`;
}

/** Opens a page and posts its form, as a browser does: what it holds, what is typed, and the button that is pressed. */
export async function fillIn(link: string, typed: (names: string[]) => Record<string, string>, button: string): Promise<number> {
	const page = await (await fetch(link)).text();
	const inputs = [...page.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => ({ name: attribute(tag, 'name'), value: attribute(tag, 'value'), hidden: tag.includes('type="hidden"') }));
	const hidden = inputs.filter((input) => input.hidden).map(({ name, value }): [string, string] => [name, value]);
	const shown = inputs.filter((input) => !input.hidden).map(({ name }) => name);
	const body = new URLSearchParams([...hidden, ...Object.entries(typed(shown)), ['do', button]]);
	return (await fetch(link, { method: 'POST', body })).status;
}

function attribute(tag: string, name: string): string {
	return (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** At most so many tenths of a second; a minute unless said. */
export async function until(check: () => Promise<boolean>, attempts = 600): Promise<void> {
	for (let attempt = 0; attempt < attempts && !(await check()); attempt++) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Four at a time, in the order given. */
export async function each<T, R>(given: T[], work: (one: T, index: number) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const waiting = given.map((one, index) => ({ one, index }));
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			for (let next = waiting.shift(); next; next = waiting.shift()) results[next.index] = await work(next.one, next.index);
		}),
	);
	return results;
}

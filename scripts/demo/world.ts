import type { Ledger } from '../../ledger/index.ts';
import type { ApiDouble } from '../n8n/apiDouble.ts';
import { LOGIN, type N8nApi } from '../n8n/api.ts';
import { requestTo } from '../n8n/requestTo.ts';
import type { Mail } from '../n8n/smtp.ts';
import type { Clock } from './clock.ts';

/** What the demo's customers, owners and machines meet. */
export interface World {
	/** Of n8n. */
	url: string;
	api: N8nApi;
	ledger: Ledger;
	mails: Mail[];
	/** What stands in for Twilio. */
	twilio: ApiDouble;
	clock: Clock;
	/** What machines send in the header X-Lead-To-Cash-Key. */
	doorKey: string;
}

/** By mail or by text message. */
export interface Letter {
	to: string[];
	text: string;
}

const PARALLEL = 8;

/** Of a customer who wrote by text or on the phone, and says it when asked. */
export function addressOf(caseId: string): string {
	return `${caseId}@example.com`;
}

export function letters({ mails, twilio }: World): Letter[] {
	return [...mails, ...twilio.requests.map(({ body }) => new URLSearchParams(body)).map((text) => ({ to: [text.get('To') ?? ''], text: text.get('Body') ?? '' }))];
}

/** A post as an estimating tool, a bank or a mailbox makes it. */
export async function postAsMachine({ url, doorKey }: World, path: string, body: Record<string, unknown>): Promise<void> {
	const answer = await requestTo(`${url}/webhook/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-lead-to-cash-key': doorKey }, body: JSON.stringify(body) });
	if (!answer.ok) throw new Error(`${path} of ${String(body.caseId ?? body.from)} was answered ${answer.status}: ${await answer.text()}`);
}

/** A reply as a mailbox hands it on. */
export async function replyByMail(world: World, caseId: string, from: string, text: string): Promise<void> {
	const about = `${caseId}-${world.mails.length}-${text.length}`;
	await postAsMachine(world, 'customer-reply', { textPlain: text, from, subject: `Re: Your message [${caseId}]`, metadata: { 'message-id': `<${about}@example.com>` } });
}

/** The last link to a page that was written for a case, as it is reached from here. */
export async function linkTo(world: World, page: 'answer' | 'appointment' | 'review', about: string): Promise<string> {
	let link: string | undefined;
	await until(() => {
		link = letters(world).filter(({ text }) => text.includes(`id=${about}&`)).flatMap(({ text }) => new RegExp(`http\\S+/c/${page}\\?\\S+`).exec(text) ?? []).at(-1);
		return link !== undefined;
	});
	if (link === undefined) throw new Error(`No link to a page "${page}" of ${about} was sent`);
	const { pathname, search } = new URL(link);
	return `${world.url}${pathname}${search}`;
}

/** Opens a page and posts a form on it, as a browser does: what it holds, what is typed, and the button that is pressed. */
export async function fillIn(link: string, typed: (names: string[], page: string) => Record<string, string>, button: string, headers: Record<string, string> = {}): Promise<number> {
	const page = await (await requestTo(link, { headers })).text();
	const inputs = [...page.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => ({ name: attribute(tag, 'name'), value: attribute(tag, 'value'), hidden: tag.includes('type="hidden"') }));
	// A page has several forms, with the same marks.
	const hidden = inputs.filter((input) => input.hidden).map(({ name, value }): [string, string] => [name, value]);
	const shown = inputs.filter((input) => !input.hidden).map(({ name }) => name);
	const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...typed(shown, page), do: button });
	return (await requestTo(link, { method: 'POST', headers, body })).status;
}

/** What somebody of the team does on a case's page of the desk. */
export async function onDesk({ url }: World, caseId: string, button: string, typed: Record<string, string> = {}): Promise<void> {
	const authorization = `Basic ${Buffer.from(`${LOGIN.email}:${LOGIN.password}`).toString('base64')}`;
	const status = await fillIn(`${url}/webhook/ltc-desk/desk/case?id=${caseId}`, () => typed, button, { authorization });
	if (status !== 200) throw new Error(`"${button}" on the desk for ${caseId} was answered ${status}`);
}

/** What an owner does by the link in their mail: looks at a draft, and decides. */
export async function decide(world: World, reviewId: string, button: 'approve' | 'reject', typed: Record<string, string> = {}): Promise<boolean> {
	return (await fillIn(await linkTo(world, 'review', reviewId), () => ({ name: 'Demo Owner', ...typed }), button)) === 200;
}

export async function hasEvent({ ledger }: World, caseId: string, type: string, times = 1): Promise<boolean> {
	return (await ledger.listEvents({ caseId, types: [type] })).length >= times;
}

function attribute(tag: string, name: string): string {
	return (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** At most so many tenths of a second; a minute unless said. Whether it came to be. */
export async function until(check: () => boolean | Promise<boolean>, attempts = 600): Promise<boolean> {
	for (let attempt = 0; attempt < attempts; attempt++) {
		if (await check()) return true;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}

/** Until nothing has been sent for two seconds; at most a minute. */
export async function settled(world: World): Promise<void> {
	let [count, since] = [-1, 0];
	await until(() => {
		const now = letters(world).length;
		[count, since] = now === count ? [count, since + 1] : [now, 0];
		return since >= 20;
	});
}

/** Eight at a time, in the order given. */
export async function each<T, R>(given: T[], work: (one: T, index: number) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const waiting = given.map((one, index) => ({ one, index }));
	await Promise.all(
		Array.from({ length: PARALLEL }, async () => {
			for (let next = waiting.shift(); next; next = waiting.shift()) results[next.index] = await work(next.one, next.index);
		}),
	);
	return results;
}

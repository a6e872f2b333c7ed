import { type PlainObject, textAt, textOf } from './plain';

/**
 * Headers of a mail or request that say something of the message and give nobody away: no credentials, no addresses of
 * machines, no user agent.
 */
const KEPT_HEADERS = [
	...['accept-language', 'content-language', 'content-type', 'origin'],
	...['auto-submitted', 'precedence', 'list-id', 'list-unsubscribe', 'importance', 'return-path'],
	...['x-spam-flag', 'x-spam-status', 'x-auto-response-suppress'],
];

/** By lower-case name; undefined where none is left. A value may repeat its name, as mail parsers' header lines do. */
export function keptHeaders(headers: PlainObject): PlainObject | undefined {
	const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	const kept: PlainObject = {};
	for (const name of KEPT_HEADERS) {
		const value = textOf(byName.get(name));
		if (value !== undefined) kept[name] = withoutName(value.slice(0, 2_000), name).slice(0, 500);
	}
	return Object.keys(kept).length > 0 ? kept : undefined;
}

/** `Message-ID: <…>` as mail parsers keep a header line, without the name. */
export function withoutName(line: string, name: string): string {
	return line.slice(0, name.length + 1).toLowerCase() === `${name}:` ? line.slice(name.length + 1) : line;
}

const SECRET = /token|secret|key|pass|sign|auth|code|session|hash|nonce|captcha/i;
const MAX_PARAMETERS = 20;

/** The parameters of a page's address that are texts and by their names no secrets; undefined where none is left. */
export function queryOf(query: PlainObject): PlainObject | undefined {
	const kept: PlainObject = {};
	for (const name of Object.keys(query)) {
		const value = textAt(query, name);
		if (value === undefined || SECRET.test(name.slice(0, 200)) || Object.keys(kept).length >= MAX_PARAMETERS) continue;
		kept[name] = value.slice(0, 500);
	}
	return Object.keys(kept).length > 0 ? kept : undefined;
}

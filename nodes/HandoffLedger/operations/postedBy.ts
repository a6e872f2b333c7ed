import type { IDataObject } from 'n8n-workflow';

import { keyOf } from '../../../domain/case';
import { isRecord } from '../../shared/parameters';

/**
 * What inquiries are counted by: a hash of the network address that posted, where a proxy that n8n trusts has told it, else
 * of the door they came by. A client can write any X-Forwarded-For it likes; only the entries that the proxies in front of n8n
 * have added on the right (as many as N8N_PROXY_HOPS says) are theirs.
 */
export function postedBy(json: IDataObject, kind: unknown, proxyHops = Number(process.env.N8N_PROXY_HOPS ?? 0)): string {
	const headers = isRecord(json.headers) ? json.headers : {};
	const isPost = typeof json.webhookUrl === 'string';
	const address = isPost ? clientIn(headers['x-forwarded-for'], proxyHops) : undefined;
	const from = address === undefined ? ['door', isPost ? json.webhookUrl : kind] : ['network', address];
	return keyOf('posted-by', ...from).slice(0, 32);
}

function clientIn(forwarded: unknown, hops: number): string | undefined {
	if (!Number.isInteger(hops) || hops < 1 || typeof forwarded !== 'string') return undefined;
	const entry = forwarded.slice(-2_000).split(',').at(-hops)?.trim().toLowerCase();
	return entry === undefined || !/^[0-9a-f.:]{2,45}$/.test(entry) ? undefined : networkOf(entry);
}

/** A household or a server has a whole /64 of IPv6. */
function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address);
	if (mapped) return mapped[1];
	if (!address.includes(':')) return address;
	const [head, tail = ''] = address.split('::');
	const left = head === '' ? [] : head.split(':');
	const right = tail === '' ? [] : tail.split(':');
	const groups = address.includes('::') ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right] : left;
	return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

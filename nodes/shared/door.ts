import { createHash, timingSafeEqual } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import type { Ledger } from '../../ledger';
import { isRecord } from './parameters';

/** The ledger's setting that holds the key of the doors for machines. */
export const DOOR_KEY = 'door.key';
const REFUSED = 'door.refused';
const HEADER = 'x-lead-to-cash-key';

export type Door = { open: true } | { open: false; message: string };

/**
 * Posts to a Webhook node need the key of the business in their header; what comes by another trigger does not. A refused
 * post is counted, and told from others by nothing but its answer.
 */
export async function doorFor(ledger: Ledger, json: IDataObject, now: number): Promise<Door> {
	if (typeof json.webhookUrl !== 'string') return { open: true };
	const key = await ledger.getSetting(DOOR_KEY);
	const given = isRecord(json.headers) ? json.headers[HEADER] : undefined;
	if (key !== undefined && typeof given === 'string' && sameText(given.trim(), key)) return { open: true };
	await ledger.count({ name: REFUSED, add: 1, now });
	return {
		open: false,
		message: key === undefined ? 'No key is set yet: run the workflow "Set up business profile" once' : 'Send the key of the business in the header X-Lead-To-Cash-Key',
	};
}

/** In constant time, whatever the lengths are. */
function sameText(given: string, good: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(given), digest(good));
}

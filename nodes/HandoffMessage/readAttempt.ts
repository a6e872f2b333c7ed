import type { IDataObject } from 'n8n-workflow';

import type { Attempt } from '../../domain/process';
import { isRecord, saidBy } from '../shared/parameters';

/** What channels call a message that they took: mail servers, Gmail, Twilio, SendGrid, Slack, WhatsApp. */
const IDS = ['messageId', 'id', 'sid', 'ts', 'message_id'];

/**
 * A sending node's answer. A node that did not fail has sent, unless its answer names every recipient as rejected, or it is
 * the very item that was to be sent: then the node is switched off, or n8n has passed it by.
 */
export function readAttempt(json: IDataObject, key: string): Attempt {
	if (isRecord(json.message) && json.message.key === key && json.error === undefined) return { ok: false, reason: 'no sender is set up for this channel' };
	const failed = errorIn(json.error);
	if (failed !== undefined) return { ok: false, reason: failed };
	const { accepted, rejected } = json;
	if (Array.isArray(accepted) && accepted.length === 0 && Array.isArray(rejected) && rejected.length > 0) {
		return { ok: false, reason: `The server refused every recipient: 550 ${rejected.map((one) => saidBy(one) ?? '').join(', ')}` };
	}
	const messageId = idIn(json);
	return { ok: true, ...(messageId !== undefined && { messageId }) };
}

function errorIn(error: unknown): string | undefined {
	if (error === undefined || error === null || error === false) return undefined;
	if (!isRecord(error)) return saidBy(error) ?? JSON.stringify(error).slice(0, 500);
	const parts = [error.message, error.description, error.httpCode].filter((part) => typeof part === 'string' && part !== '');
	return parts.length > 0 ? parts.join(' ') : JSON.stringify(error).slice(0, 500);
}

function idIn(json: IDataObject): string | undefined {
	const { messages } = json;
	const [first] = Array.isArray(messages) ? (messages as unknown[]) : [];
	const headers = isRecord(json.headers) ? json.headers['x-message-id'] : undefined;
	const id = [...IDS.map((name) => json[name]), isRecord(first) ? first.id : undefined, headers].find((value) => typeof value === 'string' && value !== '');
	return typeof id === 'string' ? id : undefined;
}

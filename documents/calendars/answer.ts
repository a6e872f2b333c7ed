import { complaintLine } from '../../domain/text';
import { recordIn, textIn, type Answered } from './request';

/** What n8n's HTTP Request node gives: the whole answer, else `{ error }` of what kept it from one. */
export function answerIn(given: unknown): Answered | { problem: string; isSetting: boolean } {
	const { statusCode, headers, body, data, error } = recordIn(given);
	if (typeof statusCode !== 'number') {
		const message = textIn(recordIn(error).message) ?? textIn(error);
		if (message === undefined) return { problem: 'nothing was asked: enable the node that asks the calendar, and choose a credential in it', isSetting: true };
		return { problem: complaintLine(message), isSetting: /credential/i.test(message) };
	}
	// Whatever is no JSON comes as a text, under a name of its own.
	const content = body ?? data;
	const named = Object.entries(recordIn(headers)).map(([name, value]) => [name.toLowerCase(), value]);
	return { statusCode, headers: Object.fromEntries(named) as Record<string, unknown>, body: typeof content === 'string' ? (jsonIn(content) ?? {}) : (content ?? {}), text: typeof content === 'string' ? content : '' };
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

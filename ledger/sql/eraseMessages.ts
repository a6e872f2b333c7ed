import type { MessageEvent } from '../../domain/case';
import type { Row, Sql, Value } from './database';
import { json, text } from './rows';
import { jsonText } from './values';

/**
 * Leaves a message's key, channel, times, state and what it stood for. One that was not begun is not sent any more; one that
 * is being sent is settled as ever. How many there were.
 */
export async function eraseMessages(sql: Sql, where: string, values: Value[]): Promise<number> {
	const rows = await sql.query(`SELECT message_key, content FROM messages WHERE (${where}) AND recipient <> ''`, values);
	for (const row of rows) {
		await sql.query(
			`UPDATE messages SET recipient = '', digest_key = NULL, due_at = NULL, content = ?,
				reason = CASE WHEN state = 'sent' THEN NULL ELSE 'erased' END,
				state = CASE WHEN state IN ('queued', 'withheld') THEN 'refused' ELSE state END
			WHERE message_key = ?`,
			[bareContent(row), text(row, 'message_key')],
		);
	}
	return rows.length;
}

/** What it stood for is still recorded when it turns out to have been sent. */
function bareContent(row: Row): string {
	const { events } = json(row, 'content', `message ${text(row, 'message_key')}`) as { events?: MessageEvent[] };
	return jsonText({ text: '', events: (events ?? []).map(({ type, by, key }) => ({ type, by, key })) }, 'message');
}

import type { MessageRecord } from '../../case';
import { keyOf } from '../../case';

/**
 * The headers that a mail of ours ought to bear, for sending nodes that can set any: what goes out by itself says so (RFC
 * 3834 §5), and a message has the same Message-ID however often it is handed over, so that mailboxes know it again.
 */
export function mailHeaders({ key, from, automatic, audience, inReplyTo }: MessageRecord): Record<string, string> {
	const domain = /@([a-z0-9.-]+)\s*>?\s*$/i.exec(from ?? '')?.[1].toLowerCase() ?? 'lead-to-cash.invalid';
	return {
		'Message-ID': `<${keyOf('message-id', key).slice(0, 32)}@${domain}>`,
		...(automatic && { 'Auto-Submitted': audience === 'customer' ? 'auto-replied' : 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
		...(inReplyTo !== undefined && { 'In-Reply-To': inReplyTo, References: inReplyTo }),
	};
}

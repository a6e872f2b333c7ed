import { lacksSender, type Instant } from '../../case';

/** What a sending node said of a message. */
export type Attempt = { ok: true; messageId?: string } | { ok: false; reason: string };

export type Verdict =
	| { state: 'sent'; messageId?: string }
	| { state: 'queued'; dueAt: Instant; reason: string; counts: boolean }
	| { state: 'refused' | 'inDoubt'; reason: string };

const MINUTE_MS = 60_000;
/** Minutes after the first attempt, the second, and so on; behind the last one, a person is told. */
const PAUSES = [1, 5, 15, 60, 240, 720];
/** Minutes until it is looked again whether a sender is there: n8n passes a node by, too, whose credential it could not read just then. */
const NO_SENDER_PAUSES = [1, 5, 15];

/** The status that n8n's HTTP Request begins with: `503 - "…"`. What no code of its own says is as unknown as ever. */
const HTTP_STATUS = /^([45]\d\d) - /;
const HTTP_LATER_STATUS = ['429', '502', '503', '504'];
const HTTP_NEVER_STATUS = ['400', '401', '403', '404', '413', '422'];
/** An answer's code by SMTP (RFC 5321 §4.2): 4yz may work later, 5yz never will. */
const SMTP_CODE = /(?:^|: |response=|\s)([45])\d\d[ -]/;
/** An answer by HTTP: too many, or the service's own trouble. */
const HTTP_LATER = /\b(?:429|502|503|504)\b|too many requests|rate limit|^Try spacing your requests|^Service unavailable|^Gateway timed out/i;
const HTTP_NEVER = /\b(?:400|401|403|404|413|422)\b|unauthori[sz]ed|forbidden|bad request|invalid (?:phone|number|recipient|sender|api key|token)/i;
/** The connection never came about, so nothing went out; the last ones in n8n's own words for ECONNREFUSED, ENOTFOUND, EAI_AGAIN and EHOSTUNREACH. */
const NEVER_CONNECTED = /^The service refused the connection|^The connection cannot be established|^The DNS server returned an error|^The host is unreachable|\bconnect E[A-Z]+|ECONNREFUSED|getaddrinfo|ENOTFOUND|EAI_AGAIN|^Connection timeout|Greeting never received|credential of .{1,60} could not be read/;
/** Encryption did not come about, which is before anything of a message is handed over; a server is set right, or a certificate renewed. */
const NEVER_ENCRYPTED = /before secure TLS connection|initiating TLS|upgrading (?:the )?connection|STARTTLS|certificate|wrong version number|handshake failure|unsupported protocol/i;
const REFUSED = /no recipients defined|^Invalid (?:sender|recipient|login)|^Missing credentials|^Message size larger|Invalid email address/i;

/**
 * Whether a message is out, is tried again, never will be, or nobody can know. What could have reached the server is in doubt
 * and is never sent again by itself: twice is worse than a question.
 */
export function judge(attempt: Attempt, attempts: number, now: Instant): Verdict {
	if (attempt.ok) return { state: 'sent', ...(attempt.messageId !== undefined && { messageId: attempt.messageId }) };
	const { reason } = attempt;
	if (lacksSender(reason)) return { state: 'queued', dueAt: now + NO_SENDER_PAUSES[Math.min(Math.max(attempts, 1), NO_SENDER_PAUSES.length) - 1] * MINUTE_MS, reason, counts: false };
	const status = HTTP_STATUS.exec(reason)?.[1];
	if (status !== undefined) return HTTP_LATER_STATUS.includes(status) ? again(reason, attempts, now) : { state: HTTP_NEVER_STATUS.includes(status) ? 'refused' : 'inDoubt', reason };
	const smtp = SMTP_CODE.exec(reason)?.[1];
	if (smtp === '4' || NEVER_CONNECTED.test(reason) || (smtp !== '5' && NEVER_ENCRYPTED.test(reason)) || (smtp === undefined && HTTP_LATER.test(reason))) return again(reason, attempts, now);
	if (smtp === '5' || REFUSED.test(reason) || HTTP_NEVER.test(reason)) return { state: 'refused', reason };
	return { state: 'inDoubt', reason };
}

function again(reason: string, attempts: number, now: Instant): Verdict {
	const pause = PAUSES[attempts - 1];
	if (pause === undefined) return { state: 'refused', reason };
	return { state: 'queued', dueAt: now + pause * MINUTE_MS, reason, counts: true };
}

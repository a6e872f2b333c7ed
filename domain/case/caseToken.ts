import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Inquiry } from './types';

/**
 * What stands in the subject of a mail, so that an answer to it finds its case: the case's ID and a code that only the ledger
 * can make. The ID alone proves nothing, for a customer knows it; and a customer's token is no member's.
 */
export type TokenAudience = 'team' | 'customer';

export interface CaseToken {
	caseId: string;
	audience: TokenAudience;
}

const AUDIENCES: readonly TokenAudience[] = ['team', 'customer'];
const TOKEN = /(?<![0-9a-z_])(c_[0-9a-f]{20})-([0-9a-f]{16})(?![0-9a-z])/g;
const MOST_TOKENS = 20;

export function caseTokenOf({ caseId, audience }: CaseToken, secret: string): string {
	return `${caseId}-${codeOf(caseId, audience, secret)}`;
}

/** The tokens of a text that this ledger has made, in order. */
export function tokensIn(text: string, secret: string): CaseToken[] {
	if (secret === '') return [];
	return [...text.matchAll(TOKEN)].slice(0, MOST_TOKENS).flatMap(([, caseId, code]) => {
		const audience = AUDIENCES.find((one) => timingSafeEqual(Buffer.from(codeOf(caseId, one, secret)), Buffer.from(code)));
		return audience === undefined ? [] : [{ caseId, audience }];
	});
}

/**
 * The cases that a message proves to belong to, for whom it is from. The subject is asked first; of a text that quotes several
 * cases (a digest), nobody knows which is meant.
 */
export function provenCases({ subject = '', text }: Pick<Inquiry, 'subject' | 'text'>, audience: TokenAudience, secret: string): string[] {
	const ids = (part: string) => [...new Set(tokensIn(part, secret).flatMap((token) => (token.audience === audience ? [token.caseId] : [])))];
	const bySubject = ids(subject);
	if (bySubject.length > 0) return bySubject.slice(0, 1);
	const byText = ids(text.slice(0, LOOK));
	return byText.length === 1 ? byText : [];
}

/** Beyond it stands what was quoted of other mails. UTF-16 units. */
const LOOK = 20_000;

/** 64 bits: each guess costs a mail. */
function codeOf(caseId: string, audience: TokenAudience, secret: string): string {
	return createHmac('sha256', secret).update(JSON.stringify(['case-token', audience, caseId])).digest('hex').slice(0, 16);
}

import type { ReviewRecord } from '../../domain/case';
import type { CaseRecord, Ledger, ReviewFilter, CaseFilter } from '../../ledger';

/** The most that the ledger gives in one list. */
const PAGE = 1_000;

/** All that fit, page by page, oldest first. */
export async function allReviews(ledger: Ledger, filter: Omit<ReviewFilter, 'limit'>): Promise<ReviewRecord[]> {
	const all: ReviewRecord[] = [];
	for (let after = filter.after; ; ) {
		const page = await ledger.listReviews({ ...filter, limit: PAGE, ...(after && { after }) });
		all.push(...page);
		const last = page.at(-1);
		if (!last || page.length < PAGE) return all;
		after = { createdAt: last.createdAt, reviewId: last.reviewId };
	}
}

/** The newest that fit, at most so many, oldest of them first. */
export async function newestCases(ledger: Ledger, filter: Omit<CaseFilter, 'limit' | 'after'>, most: number): Promise<CaseRecord[]> {
	let newest: CaseRecord[] = [];
	for (let after: CaseFilter['after']; ; ) {
		const page = await ledger.listCases({ ...filter, limit: PAGE, ...(after && { after }) });
		newest = [...newest, ...page].slice(-most);
		const last = page.at(-1);
		if (!last || page.length < PAGE) return newest;
		after = { openedAt: last.openedAt, caseId: last.caseId };
	}
}

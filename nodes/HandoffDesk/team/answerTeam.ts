import { isOfPage, sayHere, type Desk, type Notice, type Page } from '../desk';
import { reportsOf } from './reports';
import { boardOf, caseOf, inboxOf, nowOf, outboxOf, reviewOf, runningPageOf, settingsOf, teamOf } from './show';
import { estimateOf, postEstimate } from './estimates';
import { loginOf, noticePage, refusalPage } from './frame';
import { plansOf, postPlans } from './plans';
import { postCase } from './postCase';
import { postInbox, postReview } from './postReviews';
import { postOutbox } from './postOutbox';
import { postSettings, postTeam } from './postProfile';
import { postVisits, visitsOf } from './visits';

/** What became of a post: it is said on the page that it came from, as things stand after it. */
export interface Posted extends Notice {
	statusCode: number;
	/** To be corrected, and shown again. */
	kept?: Record<string, unknown>;
	/** Where it does not fit, as a path of the profile. */
	problem?: { path: string; message: string };
}

interface TeamPage {
	show(desk: Desk, posted?: Posted): Promise<Page>;
	post?(desk: Desk): Promise<Posted>;
}

const PAGES: Record<string, TeamPage> = {
	inbox: { show: inboxOf, post: postInbox },
	now: { show: nowOf },
	running: { show: runningPageOf },
	review: { show: reviewOf, post: postReview },
	board: { show: boardOf },
	case: { show: caseOf, post: postCase },
	estimate: { show: estimateOf, post: postEstimate },
	plans: { show: plansOf, post: postPlans },
	visits: { show: visitsOf, post: postVisits },
	reports: { show: reportsOf },
	outbox: { show: outboxOf, post: postOutbox },
	team: { show: teamOf, post: postTeam },
	settings: { show: settingsOf, post: postSettings },
};

export async function answerTeam(desk: Desk): Promise<Page> {
	const { request } = desk;
	if (!request.authenticated) return refusalPage(desk);
	const page = Object.hasOwn(PAGES, request.page) ? PAGES[request.page] : undefined;
	if (!page) return noticePage(desk, 404, sayHere(desk)('There is no such page'), [sayHere(desk)('Its address may have been cut off.')]);
	if (!request.isPost) return await page.show(desk);
	if (!page.post) return noticePage(desk, 405, sayHere(desk)('Nothing to change here'), [sayHere(desk)('This page only shows.')], { href: request.page, name: sayHere(desk)('Back') });
	if (!isOfPage(desk, request.page, request.query.id ?? '', loginOf(desk))) {
		return await page.show(desk, { statusCode: 403, tone: 'late', text: sayHere(desk)('This form was open for too long, or belongs to somebody else. Nothing was recorded: look at the page as it is now, and do it again.') });
	}
	const posted = await page.post(desk);
	return await page.show(desk, posted);
}

import { boardPage, casePage, inboxPage, nowPage, outboxPage, partPage, reviewPage, runningPage, settingsPage, teamPage, versionPage, type VersionView } from '../../../documents/pages';
import { type ReviewRecord, type Stage, STAGES } from '../../../domain/case';
import { boardView, caseView, changesBetween, inboxView, LINK_SETTINGS, mootBecause, MOST_ON_THEIR_WAY, nowView, OPEN_STAGES, OUTBOX_GROUPS, outboxView, type Part, partBy, partView, reviewView, settingsView, teamView, whenOf } from '../../../domain/desk';
import { isRejectionFresh } from '../../../domain/process/byHand';
import { PRESETS } from '../../../domain/profile';
import { nextNumberOf } from '../../../domain/billing';
import type { CaseRecord, Ledger } from '../../../ledger';
import { DOOR_KEY } from '../../shared/door';
import { allReviews } from '../../shared/pages';
import { runningNow, waitingMessages, type WaitingMessages } from '../../shared/running';
import { casesOf, eventsOf, writtenProfile, sayHere, type Desk, type Page } from '../desk';
import { speakingOfVisit } from '../visitOf';
import type { Posted } from './answerTeam';
import { frameFor, noticePage } from './frame';
import { lastMailTest } from './mailTest';
import { timesFor } from './visits';

const DAYS_BACK = 14 * 86_400_000;
const MOST_CASES = 5_000;
const PAGE_OF_CASES = 1_000;
const OVER_STAGES = STAGES.filter((stage) => !OPEN_STAGES.includes(stage));
/** Until a page that keeps itself fresh is asked for again. */
const FRESH_SECONDS = 30;

export async function inboxOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const reviews = await allReviews(ledger, { states: ['waiting'] });
	const recent = await allReviews(ledger, { states: ['approved', 'edited', 'rejected', 'expired'], after: { createdAt: now - DAYS_BACK, reviewId: '0' } });
	const decided = recent.sort((a, b) => (b.decidedAt ?? 0) - (a.decidedAt ?? 0));
	const inTime = reviews.filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now);
	const cases = await casesOf(ledger, [...inTime, ...decided.slice(0, 10)].map(({ caseId }) => caseId));
	const open = await stillAsked(desk, inTime, cases);
	const view = inboxView({ reviews: open, decided, cases, after: request.query.after }, profile, now);
	const live = isLive(desk, posted);
	return { statusCode: posted?.statusCode ?? 200, body: inboxPage(view, { ...frameFor(desk, 'inbox', request.query.id ?? '', posted), live }), ...(live && { refreshSeconds: FRESH_SECONDS }) };
}

/** Kept fresh by itself, as it was asked for, and then without a form: what somebody types or ticks is not taken from them. */
function isLive({ request }: Desk, posted?: Posted): boolean {
	return !posted && request.query.live === 'yes';
}

/** Without drafts of cases that are over since: what happened to those alone is read. */
async function stillAsked(desk: Desk, reviews: ReviewRecord[], cases: ReadonlyMap<string, CaseRecord>): Promise<ReviewRecord[]> {
	const { ledger } = desk;
	const over = reviews.filter(({ caseId }) => ['paid', 'closed'].includes(cases.get(caseId)?.stage ?? ''));
	if (over.length === 0) return reviews;
	const events = new Map(await Promise.all([...new Set(over.map(({ caseId }) => caseId))].map(async (caseId) => [caseId, await ledger.listEvents({ caseId, types: ['handoff.completed'], limit: 1_000 })] as const)));
	return reviews.filter((review) => mootBecause(review, events.get(review.caseId) ?? [], sayHere(desk)) === undefined);
}

export async function reviewOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const id = request.query.id ?? '';
	const related = await relatedOf(ledger, id);
	if (!related) return noticePage(desk, 404, sayHere(desk)('There is no such review'), [sayHere(desk)('It may have been removed with its case.')]);
	const undo = await canUndo(ledger, related, now);
	return { statusCode: posted?.statusCode ?? 200, body: reviewPage(reviewView(related, profile, now), { ...frameFor(desk, 'review', id, posted), undo }) };
}

/** A review with its case and what happened to it, as it is now. */
export async function relatedOf(ledger: Ledger, reviewId: string) {
	const review = reviewId === '' ? undefined : await ledger.getReview(reviewId);
	const record = review && (await ledger.getCase(review.caseId));
	if (!review || !record) return undefined;
	const others = await ledger.listReviews({ caseId: review.caseId, limit: 1000 });
	const events = await eventsOf(ledger, review.caseId);
	return { review, record, others, events };
}

export async function canUndo(ledger: Ledger, { review, others }: { review: ReviewRecord; others: ReviewRecord[] }, now: number): Promise<boolean> {
	if (isRejectionFresh({ review, others, now })) return true;
	if (review.state !== 'approved' && review.state !== 'edited') return false;
	const message = await ledger.getMessage(`review:${review.reviewId}`);
	return message?.state === 'queued' && (message.dueAt ?? 0) > now;
}

export async function boardOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const { stage, owner, service, clock, q, as, from } = request.query;
	const known = STAGES.find((one) => one === stage);
	const stages = known ? [known] : OPEN_STAGES;
	// What is looked for may be over by now.
	const cases = [...(await casesAt(ledger, stages)), ...(q && !known ? await casesAt(ledger, OVER_STAGES) : [])];
	const view = boardView(cases, { stage: known, owner, service, clock, q: q?.slice(0, 200), as, from: Number(from) || 0 }, profile, now);
	const live = isLive(desk, posted);
	return { statusCode: posted?.statusCode ?? 200, body: boardPage(view, { ...frameFor(desk, 'board', '', posted), live }), ...(live && { refreshSeconds: FRESH_SECONDS }) };
}

async function casesAt(ledger: Ledger, stages: Stage[]): Promise<CaseRecord[]> {
	const cases: CaseRecord[] = [];
	for (let page: CaseRecord[] = [], more = true; more && cases.length < MOST_CASES; more = page.length === PAGE_OF_CASES) {
		const last = page.at(-1);
		page = await ledger.listCases({ stages, limit: PAGE_OF_CASES, ...(last && { after: { openedAt: last.openedAt, caseId: last.caseId } }) });
		cases.push(...page);
	}
	return cases;
}

/** What is late, what is about to be, and who waits longest: without a form, so that it keeps itself fresh. */
export async function nowOf(desk: Desk): Promise<Page> {
	const { ledger, profile, now } = desk;
	const [cases, reviews, waiting] = await Promise.all([casesAt(ledger, OPEN_STAGES), allReviews(ledger, { states: ['waiting'] }), waitingMessages(ledger, profile)]);
	const open = await stillAsked(desk, reviews.filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now), await casesOf(ledger, reviews.map(({ caseId }) => caseId)));
	const messages = waiting.forPerson + Object.values(waiting.noSender).reduce((sum, count) => sum + count, 0);
	const { ok: isAllRunning } = await runningOf(desk, waiting);
	return { statusCode: 200, body: nowPage(nowView({ cases, decisions: open.length, messages, isAllRunning }, profile, now), frameFor(desk, 'now', '')), refreshSeconds: FRESH_SECONDS };
}

export async function runningPageOf(desk: Desk): Promise<Page> {
	return { statusCode: 200, body: runningPage(await runningOf(desk), frameFor(desk, 'running', '')), refreshSeconds: FRESH_SECONDS };
}

async function runningOf(desk: Desk, messages?: WaitingMessages) {
	const { ledger, profile, version, now } = desk;
	return await runningNow(ledger, { profile, say: sayHere(desk), now, ...(version !== undefined && { profileVersion: version }), ...(messages && { messages }) });
}

export async function caseOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const id = request.query.id ?? '';
	const record = id === '' ? undefined : await ledger.getCase(id);
	if (!record) return noticePage(desk, 404, sayHere(desk)('There is no such case'), [sayHere(desk)('It may have been removed. Find it on the board by name, number or text.')], { href: 'board', name: sayHere(desk)('To the board') });
	const [events, messages, reviews, times] = await Promise.all([eventsOf(ledger, id), ledger.listMessages({ caseId: id, limit: 50 }), ledger.listReviews({ caseId: id, limit: 1000 }), timesFor(desk, record)]);
	const view = caseView({ record: speakingOfVisit(record, 'human', now), events, messages, reviews, before: Number(request.query.before) || undefined }, profile, now);
	return { statusCode: posted?.statusCode ?? 200, body: casePage(view, { ...frameFor(desk, 'case', id, posted), ...(times && { times, timesOpen: ['day', 'with', 'visit'].some((name) => request.query[name] !== undefined) }) }) };
}

export async function outboxOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now } = desk;
	const lists = await Promise.all(OUTBOX_GROUPS.map(async ({ states, most }) => await ledger.listMessages({ states, limit: states.includes('queued') ? MOST_ON_THEIR_WAY : most })));
	const messages = lists.flat();
	const cases = await casesOf(ledger, messages.flatMap(({ caseId }) => (caseId === undefined ? [] : [caseId])));
	return { statusCode: posted?.statusCode ?? 200, body: outboxPage(outboxView({ messages, cases }, profile, now), frameFor(desk, 'outbox', '', posted)) };
}

export async function teamOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now } = desk;
	const { openByOwner, openUnassigned } = await ledger.metrics({ since: now - 1, before: now });
	return { statusCode: posted?.statusCode ?? 200, body: teamPage(teamView(profile, { byOwner: openByOwner, unowned: openUnassigned }, now), frameFor(desk, 'team', '', posted)) };
}

/** The whole of the settings; one part of the profile, or one of its versions, where the address names it. */
export async function settingsOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { query } = desk.request;
	const part = partBy(query.part);
	if (part) return await partOf(desk, part, posted);
	if (query.version !== undefined) return await versionOf(desk, Number(query.version), posted);
	return await wholeOf(desk, posted);
}

async function partOf(desk: Desk, part: Part, posted?: Posted): Promise<Page> {
	const { profile, version, request } = desk;
	const { entry } = request.query;
	// What was added or taken away has no form any more.
	const isKept = posted?.kept !== undefined || !posted;
	const { written } = await writtenProfile(desk);
	const view = partView(part, {
		written,
		profile,
		...(version !== undefined && { version }),
		...(entry !== undefined && isKept && { entry }),
		...(posted?.kept && { posted: posted.kept }),
		...(posted?.problem && { problem: posted.problem }),
	});
	const about = part.id === 'billing' ? `${view.about} ${await nextNumbers(desk)}` : view.about;
	return { statusCode: posted?.statusCode ?? 200, body: partPage({ ...view, about }, frameFor(desk, 'settings', request.query.id ?? '', posted)) };
}

/** What the saved profile would call the next documents; nothing is taken by asking. */
async function nextNumbers(desk: Desk): Promise<string> {
	const { ledger, profile, now } = desk;
	const next = async (kind: 'invoice' | 'creditNote') => (await nextNumberOf({ kind, billing: 'full' }, profile, now, async (series) => await ledger.lastNumber(series))).number;
	return sayHere(desk)('As saved, the next invoice would be {invoice}, the next credit note {creditNote}.', { invoice: await next('invoice'), creditNote: await next('creditNote') });
}

async function versionOf(desk: Desk, version: number, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const read = async (one: number) => (Number.isInteger(one) && one > 0 ? await ledger.readProfile({ version: one }) : undefined);
	const [saved, before, inForce] = await Promise.all([read(version), read(version - 1), ledger.readProfile()]);
	if (!saved?.profile) return noticePage(desk, 404, sayHere(desk)('There is no such version'), [sayHere(desk)('Versions are kept from the first one saved.')], { href: 'settings', name: sayHere(desk)('To the settings') });
	const view: VersionView = {
		version,
		saved: whenOf(profile, now)(saved.savedAt),
		...(saved.savedBy !== undefined && { by: saved.savedBy }),
		isInForce: inForce?.version === version,
		...(before?.profile && { before: version - 1 }),
		changed: changesBetween(before?.profile ?? {}, saved.profile),
		back: changesBetween(inForce?.profile ?? {}, saved.profile),
	};
	return { statusCode: posted?.statusCode ?? 200, body: versionPage(view, frameFor(desk, 'settings', request.query.id ?? '', posted)) };
}

async function wholeOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, version, now, request } = desk;
	const [{ written }, versions, doorKey, linksBase, { attention, noSender }, mailTest] = await Promise.all([
		writtenProfile(desk),
		ledger.listProfiles(10),
		ledger.getSetting(DOOR_KEY),
		ledger.getSetting(LINK_SETTINGS.base),
		waitingMessages(ledger, profile),
		lastMailTest(ledger),
	]);
	const count = (state: string) => attention.filter((message) => message.state === state).length;
	const view = settingsView(
		{
			written,
			profile,
			...(version !== undefined && { version }),
			versions,
			...(doorKey !== undefined && { doorKey }),
			...(linksBase !== undefined && { linksBase }),
			...(mailTest && { mailTest }),
			attention: { inDoubt: count('inDoubt'), refused: count('refused'), withheld: count('withheld') },
			noSender,
			whole: request.query.all !== undefined,
			...(posted?.kept && { posted: posted.kept }),
			...(version === undefined && { presets: Object.keys(PRESETS) }),
		},
		now,
	);
	return { statusCode: posted?.statusCode ?? 200, body: settingsPage(view, frameFor(desk, 'settings', request.query.id ?? '', posted)) };
}

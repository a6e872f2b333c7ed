import { sleep } from 'n8n-workflow';

import { answerPage, escalationPage, invoiceStatePage, linkNoticePage, reviewLinkPage, statusPage, type LinkFrame } from '../../../documents/pages';
import {
	answerView,
	escalationOf,
	escalationView,
	invoiceStateView,
	languageOf,
	readAnswers,
	readLink,
	reviewView,
	statusView,
	inPlainWords,
	type LinkPage,
} from '../../../domain/desk';
import { packFor } from '../../../domain/language';
import { answered, tookOn } from '../../../domain/process/byHand';
import type { CaseRecord, Ledger } from '../../../ledger';
import { eventsOf, formOf, isOfPage, marksFor, sayHere, whoPosts, write, type Desk, type Notice, type Page } from '../desk';
import { postReview } from '../team/postReviews';
import { canUndo, relatedOf } from '../team/show';
import { speakingOfVisit } from '../visitOf';
import { answerAppointment } from './answerAppointment';
import { answerEstimate } from './answerEstimate';
import { guessesTooMany, tellOfGuesses } from './guesses';

/** A page whose link holds: what it is about, and what marks its forms. */
export interface Opened {
	desk: Desk;
	id: string;
	record: CaseRecord;
	/** Whether a form of this page was posted. */
	posted: boolean;
	frame(notice?: Notice): LinkFrame;
}

const SECOND_CLICK_MS = 600_000;

const PAGES: Record<LinkPage, (opened: Opened) => Promise<Page>> = { answer, appointment: answerAppointment, invoice, estimate: answerEstimate, status, review, escalation };

/** The link is read before anything else is asked of the ledger. */
export async function answerLink(desk: Desk): Promise<Page> {
	const { request, secret, now } = desk;
	const link = readLink(request.page, request.query, secret, now);
	if (!link.ok) return await noLink(desk, link);
	const { page, id } = link;
	const record = await recordOf(desk, page, id);
	if (!record) return closedLink(desk, 404, 'notFound', undefined);
	// What is over needs nobody's answer; what was erased is nobody's any more.
	if (record.erasedAt !== undefined || record.stage === 'closed') return closedLink(desk, 410, 'over', record);
	const by = request.query.s;
	const isOwn = isOfPage(desk, page, id, by);
	const refused: Notice | undefined = request.isPost && !isOwn ? { tone: 'late', text: packFor(READ_BY_TEAM.includes(page) ? sayHere(desk).language : languageOf(record)).pages.tooLong } : undefined;
	const answerOf = PAGES[page];
	const answer = await answerOf({
		desk,
		id,
		record,
		posted: request.isPost && isOwn,
		frame: (notice = refused) => ({ ...marksFor(desk, page, id, by), nonce: desk.nonce, ...(notice && { notice: { ...notice, text: inPlainWords(notice.text, desk.profile, now) } }) }),
	});
	return refused ? { ...answer, statusCode: 403 } : answer;
}

const READ_BY_TEAM: readonly LinkPage[] = ['review', 'escalation'];

async function recordOf({ ledger }: Desk, page: LinkPage, id: string): Promise<CaseRecord | undefined> {
	const caseId = page === 'review' ? await caseOfReview(ledger, id) : page === 'escalation' ? escalationOf(id).caseId : id;
	return caseId === undefined || caseId === '' ? undefined : await ledger.getCase(caseId);
}

async function caseOfReview(ledger: Ledger, id: string): Promise<string | undefined> {
	return id === '' ? undefined : (await ledger.getReview(id))?.caseId;
}

async function noLink(desk: Desk, { because, page, id }: { because: 'not-signed' | 'expired'; page?: LinkPage; id?: string }): Promise<Page> {
	if (because !== 'expired' || page === undefined || id === undefined) return await unsigned(desk);
	return closedLink(desk, 410, 'expired', await recordOf(desk, page, id));
}

/** Whoever tries one signature after the other waits for each answer. */
async function unsigned(desk: Desk): Promise<Page> {
	const tooMany = guessesTooMany(desk.now);
	if (tooMany === 0) return closedLink(desk, 403, 'notFound', undefined);
	if (tooMany === 1) await tellOfGuesses(desk);
	await sleep(1_000);
	return closedLink(desk, 429, 'tryAgain', undefined);
}

/** In the reader's language where it is known. */
function closedLink({ profile: { business }, nonce }: Desk, statusCode: number, because: 'expired' | 'notFound' | 'over' | 'tryAgain', record: CaseRecord | undefined): Page {
	const head = { business: business.name, ...(business.phone !== undefined && { phone: business.phone }), language: record ? languageOf(record) : 'en' };
	return { statusCode, body: linkNoticePage(head, because, { nonce }) };
}

async function answer({ desk, record, posted, frame }: Opened): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const events = await eventsOf(ledger, record.caseId);
	const view = answerView(record, events, profile);
	if (!posted) return { statusCode: 200, body: answerPage(view, frame()) };
	const answers = readAnswers(request.body, view.questions);
	// A second click finds its answers taken.
	const isTaken = events.some(({ type, at, data }) => type === 'customer.replied' && data?.via === 'page' && now - at < SECOND_CLICK_MS);
	if (Object.keys(answers).length === 0) return isTaken ? { statusCode: 200, body: answerPage(view, { ...frame(), outcome: 'taken' }) } : { statusCode: 422, body: answerPage(view, { ...frame(), outcome: 'nothingNew' }) };
	await write(ledger, answered({ record, now }, answers), sayHere(desk));
	return { statusCode: 200, body: answerPage(view, { ...frame(), outcome: 'taken' }) };
}

async function status({ desk, record, frame }: Opened): Promise<Page> {
	return { statusCode: 200, body: statusPage(statusView(speakingOfVisit(record, 'customer', desk.now), desk.profile, desk.now), frame()) };
}

async function invoice({ desk, record, frame }: Opened): Promise<Page> {
	return { statusCode: 200, body: invoiceStatePage(invoiceStateView(record, await eventsOf(desk.ledger, record.caseId), desk.profile, desk.now), frame()) };
}

async function review({ desk, id, posted, frame }: Opened): Promise<Page> {
	const { ledger, profile, now } = desk;
	// A link names no login: whoever has it types a name.
	const done = posted ? await postReview(desk, undefined) : undefined;
	const related = await relatedOf(ledger, id);
	if (!related) return closedLink(desk, 404, 'notFound', undefined);
	const undo = await canUndo(ledger, related, now);
	return { statusCode: done?.statusCode ?? 200, body: reviewLinkPage(reviewView(related, profile, now), profile.business.name, { ...frame(done), language: sayHere(desk).language, undo }) };
}

async function escalation({ desk, id, record, posted, frame }: Opened): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const { key } = escalationOf(id);
	const events = await eventsOf(ledger, record.caseId);
	if (!posted) return { statusCode: 200, body: escalationPage(escalationView(record, key, events, profile, now), { ...frame(), language: sayHere(desk).language }) };
	const done = tookOn({ record, who: whoPosts(undefined, request.body), form: formOf(desk), now, say: sayHere(desk) }, key, events);
	if (done.ok) await write(ledger, done.step, sayHere(desk));
	const after = await eventsOf(ledger, record.caseId);
	const notice: Notice = done.ok ? { tone: 'ok', text: done.said } : { tone: 'warn', text: done.message };
	return { statusCode: done.ok ? 200 : done.status, body: escalationPage(escalationView(record, key, after, profile, now), { ...frame(notice), language: sayHere(desk).language }) };
}

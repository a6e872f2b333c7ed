import { estimateDeskPage } from '../../../documents/pages';
import type { WantedEstimate } from '../../../domain/billing';
import { customerOf } from '../../../domain/desk';
import { readOr } from '../../../domain/errors';
import { estimateDesk, offerOf } from '../../../domain/process';
import { estimateDrafted, estimateOffered, estimateToOffer, estimateWithdrawn, type CaseInput, type EstimateForm } from '../../../domain/process/byHand';
import type { CaseRecord, LedgerEvent } from '../../../ledger';
import { estimateFile, estimateNumber } from '../../shared/estimateFile';
import { fileOfRecord, linksOf } from '../../shared/step';
import { eventsOf, formOf, whoPosts, write, sayHere, type Desk, type Page } from '../desk';
import { textOf } from '../request';
import type { Posted } from './answerTeam';
import { frameFor, noticePage } from './frame';

/** An estimate of a case, put together from the price list. */
export async function estimateOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const id = request.query.id ?? '';
	const record = id === '' ? undefined : await ledger.getCase(id);
	if (!record) return noticePage(desk, 404, sayHere(desk)('There is no such case'), [sayHere(desk)('It may have been removed. Find it on the board by name, number or text.')], { href: 'board', name: sayHere(desk)('To the board') });
	const view = estimateDesk(fileOfRecord(record, await eventsOf(ledger, id)), profile, now);
	const { wanted, onAcceptance } = (posted?.kept ?? {}) as Partial<Kept>;
	return {
		statusCode: posted?.statusCode ?? 200,
		body: estimateDeskPage({ caseId: id, customer: customerOf(record, sayHere(desk)), desk: { ...view, ...(wanted && { wanted }), ...(onAcceptance && { onAcceptance: onAcceptance as typeof view.onAcceptance }) } }, frameFor(desk, 'estimate', id, posted)),
	};
}

interface Kept extends Record<string, unknown> {
	wanted: WantedEstimate;
	onAcceptance?: string;
}

export async function postEstimate(desk: Desk): Promise<Posted> {
	const { ledger, profile, now, request } = desk;
	const { body, query, user } = request;
	const record = await ledger.getCase(query.id ?? '0');
	if (!record || record.erasedAt !== undefined) return { statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such case any more.') };
	const input = { record, who: whoPosts(user, body), form: formOf(desk), now, say: sayHere(desk) };
	const events = await eventsOf(ledger, record.caseId);
	if (body.do === 'withdraw') return await written(desk, estimateWithdrawn(input, body.seen, events, profile));
	const kept = formIn(body);
	const form: EstimateForm = { ...kept, number: `${profile.billing.estimates.prefix}…` };
	if (body.do !== 'keep' && body.do !== 'send') return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to do.'), kept };
	// What does not fit is said before a number is taken.
	const tried = readOr(() => (body.do === 'keep' ? estimateDrafted(input, form, events, profile) : estimateToOffer(input, form, events, profile)));
	if ('error' in tried) return { statusCode: 422, tone: 'late', text: `${tried.error.message}. ${tried.error.description}`, kept };
	if (!tried.value.ok) return { statusCode: tried.value.status, tone: 'late', text: tried.value.message, kept };
	if ('step' in tried.value) return await written(desk, tried.value);
	const sent = await written(desk, await send(desk, input, { ...form, number: await numberFor(desk, record, events) }, events));
	return sent.statusCode === 200 ? sent : { ...sent, kept };
}

async function send({ ledger, profile, now }: Desk, input: CaseInput, form: EstimateForm, events: LedgerEvent[]) {
	const made = estimateToOffer(input, form, events, profile);
	if (!made.ok) return made;
	const { offer } = made;
	const { fileName, content } = await estimateFile(offer.estimate, { number: form.number, revision: offer.revision, asksDeposit: offer.onAcceptance === 'deposit' }, profile, now);
	const link = (await linksOf(ledger, now, undefined))('estimate', input.record.caseId);
	const attachments = [{ fileName, mimeType: 'application/pdf', content: content.toString('base64') }];
	return estimateOffered(input, offer, form, { link, attachments, events, profile });
}

async function numberFor({ ledger, profile, now }: Desk, record: CaseRecord, events: LedgerEvent[]): Promise<string> {
	const known = textOf(offerOf(fileOfRecord(record, events), profile, now)?.estimate.number);
	return known ?? (await estimateNumber(ledger, record.caseId, profile, now));
}

async function written(desk: Desk, done: ReturnType<typeof estimateWithdrawn>): Promise<Posted> {
	if (!done.ok) return { statusCode: done.status, tone: 'late', text: done.message };
	const result = await write(desk.ledger, done.step, sayHere(desk));
	return result.written ? { statusCode: 200, tone: 'ok', text: done.said } : { statusCode: 409, tone: 'late', text: result.text };
}

/** Every price that has a number beside it; one that is gone from the list is refused by its name later. */
function formIn(body: Record<string, unknown>): Kept {
	const lines = Object.entries(body).flatMap(([name, value]) => {
		const quantity = name.startsWith('q.') ? textOf(value)?.trim() : undefined;
		const price = name.slice(2);
		return quantity === undefined || /^0+(\.0*)?$/.test(quantity) ? [] : [{ price, quantity, ...(body[`o.${price}`] === 'yes' && { optional: true }) }];
	});
	const [discountPercent, validUntil, note, onAcceptance] = [body.discountPercent, body.validUntil, body.note, body.onAcceptance].map(textOf);
	return {
		wanted: { lines, ...(discountPercent !== undefined && { discountPercent }), ...(validUntil !== undefined && { validUntil }), ...(note !== undefined && { note }) },
		...(onAcceptance !== undefined && { onAcceptance }),
	};
}

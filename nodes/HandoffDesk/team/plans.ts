import { planPage } from '../../../documents/pages';
import { formatInstant } from '../../../domain/calendar';
import { customerOf } from '../../../domain/desk';
import { planOverview } from '../../../domain/process';
import { isPlanAction, planned } from '../../../domain/process/byHand';
import { isRecord } from '../../shared/parameters';
import { fileOfRecord } from '../../shared/step';
import { eventsOf, formOf, whoPosts, write, sayHere, type Desk, type Page } from '../desk';
import { textOf } from '../request';
import type { Posted } from './answerTeam';
import { frameFor, noticePage } from './frame';

/** What of a case is billed again and again. */
export async function plansOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const id = request.query.id ?? '';
	const record = id === '' ? undefined : await ledger.getCase(id);
	if (!record) return noticePage(desk, 404, sayHere(desk)('There is no such case'), [sayHere(desk)('It may have been removed. Find it on the board by name, number or text.')], { href: 'board', name: sayHere(desk)('To the board') });
	const file = fileOfRecord(record, await eventsOf(ledger, id));
	const { estimate } = record.data as { estimate?: unknown };
	const { timezone, currency } = profile.business;
	const view = {
		caseId: id,
		customer: customerOf(record, sayHere(desk)),
		cards: planOverview(file, profile, now),
		...(isRecord(estimate) && { estimate: textOf(estimate.number) ?? sayHere(desk)('the estimate of the case') }),
		taxes: profile.billing.taxes.filter(({ withheld }) => !withheld).map(({ code, name, rate }) => ({ value: code, label: `${name ?? code} ${rate} %` })),
		currency,
		today: formatInstant(now, timezone).slice(0, 10),
	};
	return { statusCode: posted?.statusCode ?? 200, body: planPage(view, frameFor(desk, 'plans', id, posted)) };
}

export async function postPlans(desk: Desk): Promise<Posted> {
	const { ledger, profile, now, request } = desk;
	const { body, query, user } = request;
	const record = await ledger.getCase(query.id ?? '0');
	if (!record) return { statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such case any more.') };
	if (!isPlanAction(body.do)) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to do.') };
	const done = planned({ record, who: whoPosts(user, body), form: formOf(desk), now, say: sayHere(desk) }, body.do, body, await eventsOf(ledger, record.caseId), profile);
	if (!done.ok) return { statusCode: done.status, tone: 'late', text: done.message };
	const result = await write(ledger, done.step, sayHere(desk));
	return result.written ? { statusCode: 200, tone: 'ok', text: done.said } : { statusCode: 409, tone: 'late', text: result.text };
}

import { estimatePage } from '../../../documents/pages';
import { offerCard } from '../../../domain/process';
import { estimateAnswered, type EstimateOutcome } from '../../../domain/process/byHand';
import { fileOfRecord, linksOf } from '../../shared/step';
import { eventsOf, write, sayHere, type Desk, type Page } from '../desk';
import { listOf, textOf } from '../request';
import type { Opened } from './answerLink';

const STATUS: Partial<Record<EstimateOutcome, number>> = { changed: 409, nameMissing: 422 };

/** The customer looks at what is offered, and accepts or declines it. */
export async function answerEstimate({ desk, record, posted, frame }: Opened): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const { body } = request;
	const chosen = posted ? listOf(body.option) : [];
	const outcome = posted ? await answered(desk, record.caseId, chosen) : 'shown';
	const after = (posted ? await ledger.getCase(record.caseId) : undefined) ?? record;
	const card = offerCard(fileOfRecord(after, await eventsOf(ledger, record.caseId)), profile, now, outcome === 'changed' ? [] : chosen);
	const said = outcome === 'changed' || outcome === 'nameMissing' ? outcome : undefined;
	return {
		statusCode: STATUS[outcome] ?? 200,
		body: estimatePage(card, { ...frame(), ...(said && { outcome: said }), typed: { name: textOf(body.name), comment: textOf(body.comment) } }),
	};
}

/** Two that come at once are both decided on what is there; the ledger takes one, and the other looks again. */
async function answered(desk: Desk, caseId: string, chosen: string[], isAgain = false): Promise<EstimateOutcome> {
	const { ledger, profile, now, request } = desk;
	const { body } = request;
	const record = await ledger.getCase(caseId);
	if (!record) return 'changed';
	const given = { do: body.do, seen: textOf(body.seen), chosen, name: textOf(body.name), comment: textOf(body.comment) };
	const { outcome, step } = estimateAnswered({ record, now }, given, { events: await eventsOf(ledger, caseId), profile, links: await linksOf(ledger, now, undefined) });
	if (!step || (await write(ledger, step, sayHere(desk))).written) return outcome;
	return isAgain ? 'changed' : await answered(desk, caseId, chosen, true);
}

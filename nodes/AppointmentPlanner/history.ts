import { fitNoShow, outcomesOf, type NoShowWeights } from '../../domain/scheduling';
import type { CaseRecord, Ledger, LedgerEvent } from '../../ledger';

const OUTCOMES = ['appointment.noShow', 'appointment.noShowUndone', 'appointment.completed'];
const MOST_CASES = 50;
const MOST_EVENTS = 10_000;
const HOUR = 3_600_000;

/** How often the customer was not there, and how often they were, in all their cases. */
export async function historyOf(ledger: Ledger, record: CaseRecord | undefined): Promise<{ noShows: number; kept: number }> {
	if (!record) return { noShows: 0, kept: 0 };
	const cases = record.contactKey === undefined ? [record] : await ledger.listCases({ contactKey: record.contactKey, limit: MOST_CASES });
	const history = { noShows: 0, kept: 0 };
	for (const { caseId } of cases) {
		for (const { missed } of outcomesOf(await ledger.listEvents({ caseId, types: OUTCOMES }), 'UTC')) history[missed ? 'noShows' : 'kept'] += 1;
	}
	return history;
}

/** By the place of the ledger; what a business has learned does not change from one booking to the next. */
const learned = new Map<string, { at: number; weights: NoShowWeights | undefined }>();

/** The business's own weights, from its own outcomes, once there are enough. */
export async function ownWeights(ledger: Ledger, place: string, timezone: string, now: number): Promise<NoShowWeights | undefined> {
	const known = learned.get(place);
	if (known && Math.abs(now - known.at) < HOUR) return known.weights;
	const weights = fitNoShow(outcomesOf(await latestOutcomes(ledger), timezone));
	learned.set(place, { at: now, weights });
	return weights;
}

/** Customers change: what came of the latest visits counts. */
async function latestOutcomes(ledger: Ledger): Promise<LedgerEvent[]> {
	let latest: LedgerEvent[] = [];
	for (let after = 0, more = true; more; ) {
		const { events, cursor } = await ledger.newEvents({ after, types: OUTCOMES, limit: MOST_EVENTS });
		latest = [...latest, ...events].slice(-MOST_EVENTS);
		more = events.length === MOST_EVENTS;
		after = cursor;
	}
	return latest;
}

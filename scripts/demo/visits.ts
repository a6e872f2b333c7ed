import type { Row } from './report.ts';
import { decide, each, fillIn, hasEvent, linkTo, onDesk, until, type World } from './world.ts';

interface Visit {
	status: string;
	start: string;
	end: string;
}

const HOUR_MS = 3_600_000;

/** Who is offered times chooses one on the page. Gives who did. */
export async function chooseTimes(world: World, rows: Row[]): Promise<Row[]> {
	const chosen = await each(rows, async ({ post }, index) => (await isOffered(world, post.caseId ?? '', 1)) && (await choose(world, post.caseId ?? '', index)));
	return rows.filter((_row, index) => chosen[index]);
}

/** Waits for so many offers; where the owner is asked whether one goes out, it does. */
async function isOffered(world: World, caseId: string, times: number): Promise<boolean> {
	const approved = new Set<string>();
	return await until(async () => {
		if (await hasEvent(world, caseId, 'appointment.offered', times)) return true;
		const waiting = await world.ledger.listReviews({ caseId, subject: 'appointment', states: ['waiting'] });
		for (const { reviewId } of waiting) if (!approved.has(reviewId) && (await decide(world, reviewId, 'approve'))) approved.add(reviewId);
		return false;
	});
}

/** The time with this place among the free ones, or, where somebody was faster, the next. */
async function choose(world: World, caseId: string, place: number): Promise<boolean> {
	const link = await linkTo(world, 'appointment', caseId);
	for (let next = place; next < place + 5; next++) {
		await fillIn(link, (_names, page) => ({ slot: [...page.matchAll(/name="slot" value="([^"]+)"/g)].at(next)?.[1] ?? '' }), 'choose');
		if ((await visitOf(world, caseId))?.status === 'booked') return true;
	}
	return false;
}

/** The clock goes on until the last of their visits is over. */
export async function visitsOver(world: World, rows: Row[]): Promise<void> {
	const ends = await Promise.all(rows.map(async ({ post }) => Date.parse((await visitOf(world, post.caseId ?? ''))?.end ?? '')));
	await world.clock.putForward(Math.max(0, Math.max(...ends) + HOUR_MS - Date.now()));
}

export async function workDone(world: World, rows: Row[]): Promise<void> {
	for (const { post } of rows) await onDesk(world, post.caseId ?? '', 'workDone');
}

/** Nobody was there; the customer is offered other times, and chooses one. */
export async function missedAndBookedAgain(world: World, row: Row): Promise<void> {
	const caseId = row.post.caseId ?? '';
	await onDesk(world, caseId, 'noShow');
	if (!(await isOffered(world, caseId, 2)) || !(await choose(world, caseId, 0))) throw new Error(`${caseId} has no other visit after the one that was missed`);
}

async function visitOf({ ledger }: World, caseId: string): Promise<Visit | undefined> {
	return (await ledger.getCase(caseId))?.data.appointment as Visit | undefined;
}

import { asked, called, closed, corrected, noted, reassigned, remindersPaused, remindersResumed, reopened, replied, snoozed, takenBack, tookOnTold, visited, writtenOff, type ByHand, type CaseInput } from '../../../domain/process/byHand';
import type { Profile } from '../../../domain/profile';
import type { LedgerEvent } from '../../../ledger';
import { eventsOf, formOf, whoPosts, write, sayHere, type Desk } from '../desk';
import { textOf } from '../request';
import type { Posted } from './answerTeam';
import { isVisitAction, postVisit } from './visits';

interface Given {
	note?: string;
	body: Record<string, unknown>;
	events: LedgerEvent[];
	profile: Profile;
}

const ACTIONS: Record<string, (input: CaseInput, given: Given) => ByHand> = {
	called: (input, { note }) => called(input, note),
	replied: (input, { note }) => replied(input, note),
	note: (input, { note }) => noted(input, note),
	ask: (input, { note, profile }) => asked(input, note, profile),
	reassign: (input, { body, profile }) => reassigned(input, body.owner, profile),
	correct: (input, { body, profile }) => corrected(input, body, profile),
	snooze: (input, { body, profile }) => snoozed(input, body.until, profile),
	close: (input, { note }) => closed(input, note),
	tookPlace: (input, { events, profile }) => visited(input, 'completed', profile, events),
	noShow: (input, { profile }) => visited(input, 'noShow', profile),
	reopen: (input, { note, events }) => reopened(input, note, events),
	takeBack: (input, { events, profile }) => takenBack(input, events, profile),
	workDone: (input, { events, profile }) => visited(input, 'workDone', profile, events),
	wasThere: (input, { profile }) => visited(input, 'wasThere', profile),
	resumeReminders: (input, { note }) => remindersResumed(input, note),
	pauseReminders: (input, { note }) => remindersPaused(input, note),
	writeOff: (input, { note }) => writtenOff(input, note),
	acknowledge: (input, { body, events }) => tookOnTold(input, textOf(body.key), events),
};

export async function postCase(desk: Desk): Promise<Posted> {
	const { ledger, profile, now, request } = desk;
	const { body, query, user } = request;
	const record = await ledger.getCase(query.id ?? '0');
	if (!record) return { statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such case any more.') };
	if (body.do === 'erase') return await erase(desk, record.caseId);
	if (isVisitAction(body.do)) return await postVisit(desk, record);
	const action = typeof body.do === 'string' && Object.hasOwn(ACTIONS, body.do) ? ACTIONS[body.do] : undefined;
	if (!action) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to do.') };
	const events = await eventsOf(ledger, record.caseId);
	const done = action({ record, who: whoPosts(user, body), form: formOf(desk), now, say: sayHere(desk) }, { note: textOf(body.note), body, events, profile });
	if (!done.ok) return { statusCode: done.status, tone: 'late', text: done.message };
	const result = await write(ledger, done.step, sayHere(desk));
	return result.written ? { statusCode: 200, tone: 'ok', text: done.said } : { statusCode: 409, tone: 'late', text: result.text };
}

async function erase(desk: Desk, caseId: string): Promise<Posted> {
	const { ledger, now, request: { body } } = desk;
	if (body.sure !== 'yes') return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was erased: tick that you are sure.') };
	const { cases } = await ledger.eraseContact({ caseId, by: 'human', now });
	return { statusCode: 200, tone: 'ok', text: sayHere(desk)('Erased, in {n} case.|Erased, in {n} cases.', { n: cases }) };
}

import type { CalendarAnswer, CalendarService, CalendarWork } from '../../domain/process';
import { answerIn } from './answer';
import { calDav } from './calDav';
import { google } from './google';
import { outlook } from './outlook';
import { entryAnswer, nextAsk, type CalendarRequest, type EntryAdapter, type EntryAsk } from './request';

const ADAPTERS: Record<CalendarService, EntryAdapter> = { google, outlook, calDav };

/** The work with its next request. */
export interface CalendarAsked extends CalendarWork {
	ask: EntryAsk;
	request: CalendarRequest;
}

/** Where an earlier execution was cut off, what it may have made is looked up first; what has a name of its own is refused a second time. */
export function calendarTurn(work: CalendarWork, wasCutOff = false): CalendarAsked {
	const adapter = ADAPTERS[work.service];
	const { is, ...known } = work.known;
	const turn = wasCutOff && is === 'gone' && !adapter.namesItself ? { ...work, known } : work;
	const ask = nextAsk(turn, adapter);
	return { ...turn, ask, request: adapter.request(ask, turn) };
}

/** What an answer of n8n's HTTP Request node to the request of `calendarTurn` comes to. */
export function calendarAnswer(work: CalendarWork, given: unknown): CalendarAnswer {
	const answer = answerIn(given);
	if ('problem' in answer) return { state: answer.isSetting ? 'refused' : 'away', reason: answer.problem };
	const adapter = ADAPTERS[work.service];
	return entryAnswer(answer, nextAsk(work, adapter), work, adapter);
}

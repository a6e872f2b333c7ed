import { messageOutcome } from '../../../domain/process/byHand';
import { formOf, whoPosts, sayHere, type Desk } from '../desk';
import { textOf } from '../request';
import type { Posted } from './answerTeam';

export async function postOutbox(desk: Desk): Promise<Posted> {
	const { ledger, profile, now, request } = desk;
	const key = textOf(request.body.key);
	const message = key === undefined ? undefined : await ledger.getMessage(key);
	if (!message) return { statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such message any more.') };
	const record = message.caseId === undefined ? undefined : await ledger.getCase(message.caseId);
	const decided = messageOutcome({ message, record, who: whoPosts(request.user, request.body), form: formOf(desk), now, say: sayHere(desk) }, request.body.do, profile);
	if (!decided.ok) return { statusCode: decided.status, tone: 'late', text: decided.message };
	const { again, instead, outcome, events, said } = decided;
	if (again) {
		await ledger.queueMessage({ message: again, now });
		return { statusCode: 200, tone: 'ok', text: said };
	}
	const { settled } = outcome ? await ledger.settleMessage({ key: message.key, outcome, events, ...(instead && { messages: [instead] }), now }) : { settled: false };
	return settled ? { statusCode: 200, tone: 'ok', text: said } : { statusCode: 409, tone: 'late', text: sayHere(desk)('The message went its way meanwhile. Look at how it stands now.') };
}

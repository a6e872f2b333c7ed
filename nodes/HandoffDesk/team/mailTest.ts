import type { MessageRecord } from '../../../domain/case';
import { emailOf } from '../../../domain/message';
import type { Ledger } from '../../../ledger';
import { formOf, sayHere, type Desk } from '../desk';
import { textOf } from '../request';
import type { Posted } from './answerTeam';

/** The key of the last message that was sent to see whether any arrives. */
const LAST = 'desk.mailTest';

/** Goes the way of every message: by the outbox, and by whatever sends from there. */
export async function sendMailTest(desk: Desk): Promise<Posted> {
	const { ledger, profile, now, request } = desk;
	const { name, email } = profile.business;
	const to = emailOf(textOf(request.body.to) ?? '');
	if (to === undefined) return { statusCode: 422, tone: 'late', text: sayHere(desk)('Nothing was sent: write the address as name@example.com.') };
	const key = `desk.mailTest:${formOf(desk)}`;
	await ledger.queueMessage({
		message: {
			key,
			channel: 'email',
			to,
			...(email !== undefined && { from: email }),
			subject: sayHere(desk)('A test message of {business}', { business: name }),
			text: `${sayHere(desk)('This message was sent from the settings of the desk, to see whether messages arrive. They do.')}\n\n${name}`,
			events: [],
			audience: 'team',
			automatic: false,
			urgency: 0,
		},
		now,
	});
	await ledger.setSetting({ name: LAST, value: key, now });
	return { statusCode: 200, tone: 'ok', text: sayHere(desk)('A test message to {address} is in the outbox. Open this page again in a minute: it says whether it went out.', { address: to }) };
}

export async function lastMailTest(ledger: Ledger): Promise<MessageRecord | undefined> {
	const key = await ledger.getSetting(LAST);
	return key === undefined ? undefined : await ledger.getMessage(key);
}

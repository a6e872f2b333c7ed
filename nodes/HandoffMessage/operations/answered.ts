import type { IDataObject } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { settlement, type Attempt } from '../../../domain/process';
import type { MessageRecord } from '../../../domain/case';
import { pairedItems } from '../../shared/pairedItems';
import { isRecord, readJson } from '../../shared/parameters';
import { profileIfAny } from '../../shared/profile';
import { linksFor } from '../../shared/step';
import { readAttempt } from '../readAttempt';
import type { Call } from './operation';

/** A message that a sending node was given, and what that node says of it. */
export interface Answered {
	key: string;
	work: IDataObject;
	attempt: Attempt;
}

/** The message is the field's, the item's own, or the one that left Take Next; undefined where there is none of these. */
export function answeredOf(call: Call): Answered | undefined {
	for (const candidate of candidates(call)) {
		const message = isRecord(candidate.message) ? candidate.message : candidate;
		const { key } = message;
		if (typeof key === 'string' && key !== '') return { key, work: isRecord(candidate.work) ? candidate.work : {}, attempt: readAttempt(call.item.json, key) };
	}
	return undefined;
}

function* candidates({ context, item, itemIndex }: Call): Generator<IDataObject> {
	const given = readJson(context, 'message', itemIndex, 'Message');
	if (isRecord(given)) yield { message: given };
	if (isRecord(item.json.message) && isRecord(item.json.work)) yield item.json;
	for (const { json } of pairedItems(context, itemIndex, 'handoffMessage', (operation) => operation === 'takeNext')) yield json;
}

/** What became of the message, written by what is on record of it; whoever settled it before is right. */
export async function settleAnswered({ context, ledger, now }: Call, { key, work, attempt }: Answered): Promise<{ message: MessageRecord; changed: boolean }> {
	const message = await ledger.getMessage(key);
	if (!message) throw new DomainError('message-unknown', `No message has the key ${key}`, 'Give the message as Take Next gave it.', 'message');
	const profile = await profileIfAny(ledger);
	const links = await linksFor(context, ledger, now);
	const customer = attempt.ok || message.caseId === undefined ? undefined : (await ledger.getCase(message.caseId))?.data.inquiry.contact;
	const { verdict, events, messages } = settlement(message, attempt, { profile, links, email: customer?.email, now });
	const { settled, message: after } = await ledger.settleMessage({
		key,
		...(typeof work.token === 'string' && { token: work.token }),
		outcome: verdict,
		events,
		messages,
		now,
	});
	return { message: after ?? message, changed: settled };
}

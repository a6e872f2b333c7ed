import type { IDataObject } from 'n8n-workflow';

import type { Inquiry } from '../../../domain/case';
import { isAutomatic } from '../../../domain/case';
import { normaliseInquiry, ownContactsOf } from '../../../domain/message';
import { receive, senderOf, type Step } from '../../../domain/process';
import { doorFor } from '../../shared/door';
import { readParameter } from '../../shared/readParameter';
import { linksFor, readCaseFile } from '../../shared/step';
import { caseOfTeam, matchedCase } from './matching';
import { openCaseFor, openedJson } from './opening';
import type { Call, Operation } from './operation';
import { fieldsFor, handedOn, messageField, requiredProfile } from './operation';

const OUTPUTS = { ofCase: 0, newCase: 1, setAside: 2 };
const DUPLICATE_WITHIN_HOURS = 72;

/** One mailbox for all: replies go to their cases, words of the team to the customer, everything else is a new inquiry. */
export const receiveMessage: Operation = {
	outputs: 3,
	fields: fieldsFor('receiveMessage', [messageField]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const door = await doorFor(ledger, item.json, now);
		if (!door.open) return setAside(call, 401, { code: 'key-missing', message: door.message });
		const profile = await requiredProfile(ledger);
		const raw = readParameter(context, 'inquiry', itemIndex);
		// Who is on the team is told by the sender as it stands; of a customer's message our own addresses are no part.
		const asSent = normaliseInquiry(raw, { now, zone });
		const sender = senderOf(asSent.inquiry, profile, isAutomatic(asSent.inquiry));
		const { inquiry: message, notes } = sender.kind === 'staff' ? asSent : normaliseInquiry(raw, { now, zone, own: ownContactsOf(profile) });
		const match = await (sender.kind === 'staff' ? caseOfTeam : matchedCase)(ledger, message, now);
		if (match) {
			const file = await readCaseFile(ledger, match.record);
			const links = await linksFor(context, ledger, now);
			const step = receive({ file, profile, links, now }, message, sender, match.by);
			return await recorded(call, match.record.caseId, message, step);
		}
		if (sender.kind === 'staff') return setAside(call, 200, { code: 'staff-without-case', message: `The sender is ${sender.name}, on the team, and the message has no token of a case: answer a mail that the team was sent` });
		const result = await openCaseFor(call, message, DUPLICATE_WITHIN_HOURS);
		return { output: result.opened.outcome === 'new' ? OUTPUTS.newCase : OUTPUTS.ofCase, json: openedJson(call, 'receiveMessage', result, notes) };
	},
};

async function recorded(call: Call, caseId: string, reply: Inquiry, { process, code, events, messages, sections, due }: Step) {
	const result = await call.ledger.completeStep({ caseId, process, events, messages, ...(sections && { sections }), due, now: call.now });
	const changed = result.completed && (result.events > 0 || result.messages.length > 0);
	const status = changed ? code : 'duplicate';
	return {
		output: OUTPUTS.ofCase,
		json: {
			...handedOn(call),
			caseId,
			...(result.completed && { stage: result.case.stage }),
			reply,
			// What a webhook may answer.
			ledger: { operation: 'receiveMessage', code: status, statusCode: 200, body: { caseId, status } },
		} as unknown as IDataObject,
	};
}

function setAside(call: Call, statusCode: number, reason: { code: string; message: string }) {
	return { output: OUTPUTS.setAside, json: { ...handedOn(call), ledger: { operation: 'receiveMessage', statusCode, body: { status: reason.code, message: reason.message }, reasons: [reason] } } as IDataObject };
}

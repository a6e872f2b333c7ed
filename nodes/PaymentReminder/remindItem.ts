import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { accountCsv } from '../../documents/account';
import { epcPayload } from '../../documents/epc';
import { accountOf, type Action, type Reminder } from '../../domain/collection';
import type { DomainError } from '../../domain/errors';
import { sayIn } from '../../domain/language';
import { fileNameOf } from '../../domain/text';
import type { Answer } from '../shared/items';
import type { Asking, NoModel } from '../shared/model/openModel';
import { reasonOf } from '../shared/reasonOf';
import type { Batch, Decided } from './batch';
import { polished } from './polish';

export const OUTPUTS = { send: 0, wait: 1, escalate: 2, stop: 3 } as const satisfies Record<Action, number>;

export async function remindItem(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number, batch: Batch, branches: boolean, model: Asking | NoModel | undefined): Promise<Answer> {
	const decided = await batch.decide(itemIndex);
	const reminder = await polished(sectionOf(decided), model);
	const files = await filesOf(context, decided, reminder);
	return {
		output: branches ? OUTPUTS[reminder.action] : 0,
		json: { ...item.json, reminder } as unknown as IDataObject,
		...(files && { binary: { ...item.binary, ...files } }),
	};
}

/** An invoice that cannot be read is one that somebody has to look at. */
export function escalateInstead(item: INodeExecutionData, reason: DomainError, branches: boolean): Answer {
	return {
		output: branches ? OUTPUTS.escalate : 0,
		json: { ...item.json, reminder: { action: 'escalate', tellOwner: true, reasons: [reasonOf(reason)] } },
	};
}

/** Of invoices on one statement, the first has the message; the others' steps go out with it. */
function sectionOf({ facts, profile, reminder, statement, onStatementOf }: Decided): Reminder & { statement?: object; onStatementOf?: string; payment?: object } {
	if (onStatementOf !== undefined) {
		return { ...withoutMessage(reminder), action: 'wait', onStatementOf, reasons: [{ code: 'on-statement', message: 'Its step goes out on the statement of the same customer' }, ...reminder.reasons] };
	}
	if (statement) {
		const { message, ...rest } = statement;
		const { total, tone, review } = statement;
		return { ...reminder, ...message, total, tone, review, ...(review && { flags: ['final-notice'] }), statement: rest, payment: paymentOf(statement.attachments.join(' '), profile, statement) };
	}
	if (reminder.action !== 'send') return reminder;
	const { receivable } = facts;
	return { ...reminder, payment: paymentOf(receivable.number ?? receivable.key, profile, reminder, receivable.paymentLink) };
}

function withoutMessage(reminder: Reminder): Reminder {
	const rest = { ...reminder };
	delete rest.body;
	delete rest.subject;
	return rest;
}

/** Where and how to pay, with the code for a banking app where one can be made. */
function paymentOf(reference: string, profile: Decided['profile'], { total, currency }: Pick<Reminder, 'total' | 'currency'>, link?: string): object {
	const { iban } = profile.billing.seller;
	const epcQr = codeOf(reference, profile, total, currency);
	return { reference, ...(link !== undefined && { link }), ...(iban !== undefined && { iban }), ...(epcQr !== undefined && { epcQr }) };
}

function codeOf(remittance: string, { business, billing }: Decided['profile'], amount: string, currency: string): string | undefined {
	const { iban, bic, name } = billing.seller;
	return epcPayload({ name: name ?? business.name, ...(iban !== undefined && { iban }), ...(bic !== undefined && { bic }), amount, currency, remittance });
}

/** A letter as PDF; at the hand-over the statement of account. */
async function filesOf(context: IExecuteFunctions, decided: Decided, { channel, language = 'en', subject = '', body = '' }: Reminder): Promise<IBinaryKeyData | undefined> {
	const { facts, profile, reminder, statement, onStatementOf } = decided;
	const name = fileNameOf(reminder.invoice ?? '') || 'invoice';
	if (reminder.escalation?.kind === 'handOver') {
		const account = accountOf(facts, profile, sayIn(profile.scheduling.teamLanguage));
		const { accountPdf } = await import('../../documents/pdf');
		return {
			accountCsv: await context.helpers.prepareBinaryData(Buffer.from(accountCsv(account)), `account-${name}.csv`, 'text/csv'),
			accountPdf: await context.helpers.prepareBinaryData(Buffer.from(await accountPdf(account)), `account-${name}.pdf`, 'application/pdf'),
		};
	}
	if (reminder.action !== 'send' || channel !== 'letter' || onStatementOf !== undefined) return undefined;
	const { letterPdf } = await import('../../documents/pdf');
	const { business } = profile;
	const code = codeOf((statement?.attachments ?? [facts.receivable.number ?? facts.receivable.key]).join(' '), profile, statement?.total ?? reminder.total, reminder.currency);
	const letter = await letterPdf({
		from: [business.name, business.email, business.phone].filter((line) => line !== undefined),
		to: [facts.debtor.name, ...(facts.debtor.addressLines ?? [])].filter((line) => line !== undefined),
		date: facts.today,
		language,
		subject,
		text: body,
		...(code !== undefined && { code }),
	});
	return { letter: await context.helpers.prepareBinaryData(Buffer.from(letter), `letter-${name}.pdf`, 'application/pdf') };
}

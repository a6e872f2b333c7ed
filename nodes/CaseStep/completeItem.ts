import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { MessageAttachment, NewMessage, NewReview } from '../../domain/case';
import type { StepMessage } from '../../domain/process';
import type { Ledger } from '../../ledger';
import { filesOf } from '../shared/files';
import type { Answer } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { readNow } from '../shared/parameters';
import { readStep } from '../shared/step';
import { decidedStep } from './decidedStep';
import { invoiceFiles } from './invoiceFiles';

/** All of the step in one transaction; nothing where the lease that it was decided under is another's by now. */
export async function completeItem(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const zone = context.getTimezone();
	const decided = decidedStep(context, item, itemIndex);
	const { code, reasons, test, profileVersion, messages, token, ...step } = readStep(decided.step, zone);
	const now = readNow(context, itemIndex, zone);
	const answer = (ledger: IDataObject): Answer => ({
		output: 0,
		json: { ...decided.json, ...(item.json !== decided.json && { answered: item.json }), step: decided.step, ledger: { operation: 'completeStep', code, ...ledger } } as IDataObject,
		...(decided.binary && { binary: decided.binary }),
	});
	if (test) {
		return answer({ completed: false, because: 'test', reasons, messages: messages.map(({ key, to, subject }) => ({ key, to, subject, state: 'withheld' })) });
	}
	const withFiles: NewMessage[] = [];
	const ledger = await openLedger(context);
	for (const message of messages) withFiles.push(await withAttachments(context, message, decided.binary, await invoicesOf(ledger, step.caseId, message)));
	const review = step.review && (await withInvoices(ledger, step.caseId, step.review));
	const result = await ledger.completeStep({ ...step, ...(review && { review }), ...(token !== undefined && { token }), messages: withFiles, now });
	if (!result.completed) return answer({ completed: false, because: result.because, reasons: [whyNot(result.because)] });
	return answer({
		completed: true,
		stage: result.case.stage,
		events: result.events,
		messages: result.messages,
		...(result.reviewId !== undefined && { reviewId: result.reviewId }),
		...(profileVersion !== undefined && { profileVersion }),
		reasons,
	});
}

/** The files of the item that the step names, as far as they are there, and those of the case's invoices. */
async function withAttachments(context: IExecuteFunctions, { attachFiles = [], ...given }: StepMessage, binary: IBinaryKeyData | undefined, invoices: MessageAttachment[]): Promise<NewMessage> {
	const message = { ...given };
	delete message.attachInvoices;
	delete message.attachInvoicesOf;
	const attachments = [...(message.attachments ?? []), ...(await filesOf(context, binary, attachFiles)), ...invoices];
	return { ...message, ...(attachments.length > 0 && { attachments }) };
}

async function invoicesOf(ledger: Ledger, caseId: string, { attachInvoices = [], attachInvoicesOf = [] }: StepMessage): Promise<MessageAttachment[]> {
	const files: MessageAttachment[] = [];
	for (const { caseId: of, numbers } of [{ caseId, numbers: attachInvoices }, ...attachInvoicesOf]) files.push(...(await invoiceFiles(ledger, of, numbers)));
	return files;
}

/** What a person approves goes out as it was drafted, with the invoices that it names. */
async function withInvoices(ledger: Ledger, caseId: string, review: NewReview): Promise<NewReview> {
	const { attachInvoices } = review.draft;
	const attachments = await invoiceFiles(ledger, caseId, Array.isArray(attachInvoices) ? attachInvoices.filter((name) => typeof name === 'string') : undefined);
	return attachments.length > 0 ? { ...review, draft: { ...review.draft, attachments } } : review;
}

const WHY_NOT = {
	'lease-lost': 'Another run has taken the work over meanwhile; it writes the step',
	'review-decided': 'The review was decided before',
	outdated: 'Something that it was decided by has changed meanwhile; it is decided again',
	'event-gone': 'What was to be taken back is not on record any more',
};

function whyNot(because: keyof typeof WHY_NOT): { code: string; message: string } {
	return { code: because, message: WHY_NOT[because] };
}

import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { NewMessage } from '../../domain/case';
import type { StepMessage } from '../../domain/process';
import { filesOf } from '../shared/files';
import type { Answer } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { readNow } from '../shared/parameters';
import { readStep } from '../shared/step';
import { decidedStep } from './decidedStep';

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
	for (const message of messages) withFiles.push(await withAttachments(context, message, decided.binary));
	const ledger = await openLedger(context);
	const result = await ledger.completeStep({ ...step, ...(token !== undefined && { token }), messages: withFiles, now });
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

/** The files of the item that the step names, as far as they are there. */
async function withAttachments(context: IExecuteFunctions, { attachFiles = [], ...message }: StepMessage, binary: IBinaryKeyData | undefined): Promise<NewMessage> {
	const attachments = [...(message.attachments ?? []), ...(await filesOf(context, binary, attachFiles))];
	return { ...message, ...(attachments.length > 0 && { attachments }) };
}

const WHY_NOT = {
	'lease-lost': 'Another run has taken the work over meanwhile; it writes the step',
	'review-decided': 'The review was decided before',
	'event-gone': 'What was to be taken back is not on record any more',
};

function whyNot(because: keyof typeof WHY_NOT): { code: string; message: string } {
	return { code: because, message: WHY_NOT[because] };
}

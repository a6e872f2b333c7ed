import type { IExecuteFunctions } from 'n8n-workflow';

import type { Asking, NoModel } from './openModel';

/** What the run cost, and, once and aloud, what keeps every item from being answered by the model. */
export function reportUsage(context: IExecuteFunctions, displayName: string, model: Asking | NoModel | undefined): void {
	if (model === undefined) return;
	const broken = 'why' in model ? model.why.message : model.session.stopped?.message;
	if (broken !== undefined) {
		context.logger.error(`${displayName} "${context.getNode().name}": ${broken}`);
		context.addExecutionHints({ message: `The model was not used. ${broken}`, type: 'danger', location: 'outputPane' });
	}
	if ('why' in model || model.session.usage.calls === 0) return;
	const { calls, inputTokens, outputTokens } = model.session.usage;
	context.addExecutionHints({
		message: `The model was called ${calls} ${calls === 1 ? 'time' : 'times'}: ${inputTokens} tokens in, ${outputTokens} tokens out`,
		type: 'info',
		location: 'outputPane',
	});
}

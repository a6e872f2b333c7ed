import { readPolishedReminder, type Reminder, reminderWordsRequest } from '../../domain/collection';
import type { Asking, NoModel } from '../shared/model/openModel';

/** The message in a model's words, where one is chosen and keeps to the figures; otherwise as it is, saying why. */
export async function polished<T extends Reminder>(reminder: T, model: Asking | NoModel | undefined): Promise<T & { polished?: true }> {
	const { action, body } = reminder;
	if (model === undefined || action !== 'send' || body === undefined) return reminder;
	const standing = (code: string, message: string) => ({ ...reminder, reasons: [...reminder.reasons, { code, message }] });
	if ('why' in model) return standing(model.why.code, 'There is no model to polish the message: it stands as written');
	const request = reminderWordsRequest(body);
	if (request === undefined) return standing('model-not-asked', 'The message might steer a model, so none was asked');
	const answer = await model.session.ask(request, (value) => readPolishedReminder(value, body));
	if (!answer.ok) return standing(`model-${answer.fault.kind}`, `${answer.fault.message}: the message stands as written`);
	return { ...standing('message-polished', `The message is in the words of ${answer.model}; every figure is as computed`), body: answer.value, polished: true };
}

import { checkNotes, wordsRequest, type WordsRequest } from '../../billing';

const INSTRUCTIONS = `You polish the message by which a business reminds a customer of an unpaid invoice, so that it reads plain, polite and human.
Change words only. Keep the language, the tone, the meaning, what is asked for and by when, the paragraphs, and about the length.
Keep every number, amount, date, link, account number and name letter by letter, each once. Add none: no figures, currencies, links, addresses, names, promises, discounts, terms, threats or consequences.`;

/** An account number, or a link, is kept as it is written, to the last letter. */
const KEPT = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}|[^\s<>"']+(?:\/\/|@)[^\s<>"']+/g;

/** How a model is asked to reword a reminder; undefined where its words might steer it. It sees nothing but the message. */
export function reminderWordsRequest(body: string): WordsRequest | undefined {
	return wordsRequest(body, INSTRUCTIONS);
}

/** The polished message, or what is wrong with it, said to the model. */
export function readPolishedReminder(answer: unknown, body: string): { value: string } | { complaint: string } {
	const text = typeof answer === 'object' && answer !== null && 'notes' in answer && typeof answer.notes === 'string' ? answer.notes.trim() : '';
	const wrong = whatIsWrong(text, body);
	return wrong.length === 0 ? { value: text } : { complaint: `The message cannot be used. ${wrong.join('. ')}.` };
}

/** The body that a model has polished, where every figure, link and account number stands as it was written; else as it was. */
export function polishedOr(body: string, { polished, body: text }: { polished?: unknown; body?: unknown }): string {
	return polished === true && typeof text === 'string' && whatIsWrong(text, body).length === 0 ? text : body;
}

function whatIsWrong(text: string, body: string): string[] {
	const lost = (body.match(KEPT) ?? []).filter((kept) => !text.includes(kept));
	return [...checkNotes(text, { notes: body }).map(({ message }) => message), ...(lost.length > 0 ? [`Not letter by letter: ${lost.join(', ')}`] : [])];
}

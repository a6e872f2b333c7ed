import { keyOf } from '../case';

/** Marks that chat templates give a meaning of their own; some servers read them in a customer's text, too. */
const TEMPLATE_MARKS = /<\|{1,2}|\|{1,2}>|<{2}\/?(?=SYS)|\[\/?(?=INST\])|<\/?(?=(?:system|assistant|user|inquiry|start_of_turn|end_of_turn|s)\b)|<(?=[｜▁])|#{2,6}(?=\s{0,3}(?:system|assistant|user|instruction|response)\b)/gi;

/**
 * The text between two lines that carry a mark made of the text itself, so that no text can hold its own. What could open or
 * close a turn of the conversation is written with a look-alike (`‹`, `¦`), still legible.
 */
export function fenced(text: string): string {
	const harmless = text.replace(TEMPLATE_MARKS, (mark) => mark.replace(/</g, '‹').replace(/>/g, '›').replace(/\|/g, '¦').replace(/\[/g, '(').replace(/#/g, '·'));
	const mark = markFor(harmless);
	return `<inquiry ${mark}>\n${harmless}\n</inquiry ${mark}>`;
}

function markFor(text: string): string {
	for (let attempt = 0; ; attempt++) {
		const mark = keyOf('fence', attempt, text).slice(0, 12);
		if (!text.includes(mark)) return mark;
	}
}

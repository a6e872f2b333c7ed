import type { Inquiry } from '../../case';
import { cutText, firstNameOf, newestMessage, tidyLine, tidyText } from '../../text';

/** UTF-16 units. What a message is about stands in its first page. */
const MESSAGE_LIMIT = 3000;
const QUOTED_LIMIT = 400;
const SUBJECT_LIMIT = 200;
const ANSWER_LIMIT = 200;
const ANSWERS_LIMIT = 1200;
const MAX_ANSWERS = 20;

/** Who and where is none of the model's business: only whether it is known. */
const CONTACT_FIELD = /name|nombre|nom|mail|correo|phone|telef|tel|mobile|cell|address|street|adresse|direcc|endere|token|captcha|utm|gclid|fbclid|^ip$|^id$/i;

/** The inquiry as a model sees it, newest message first; `hide` takes out what must not leave the house. */
export function excerptOf(inquiry: Inquiry, hide: (text: string) => string): string {
	const { message, quoted } = newestMessage(tidyText(inquiry.text));
	const { contact } = inquiry;
	const firstName = firstNameOf(contact.name);
	const known = [contact.phone ? 'phone' : '', contact.email ? 'email' : ''].filter(Boolean).join(', ') || 'nothing';
	const subject = hide(tidyLine((inquiry.subject ?? '').slice(0, 4 * SUBJECT_LIMIT)));
	const parts = [
		`Channel: ${inquiry.channel}. Contact known: ${known}.${firstName === '' ? '' : ` First name: ${firstName}.`}`,
		subject === '' ? '' : `Subject: ${cutText(subject, SUBJECT_LIMIT)}`,
		...answersOf(inquiry, message, hide),
		shortened(hide(message), MESSAGE_LIMIT),
		quoted === '' ? '' : `Earlier, quoted: ${shortened(hide(quoted).replace(/\s+/g, ' '), QUOTED_LIMIT)}`,
	];
	return parts.filter((part) => part !== '').join('\n');
}

function answersOf(inquiry: Inquiry, message: string, hide: (text: string) => string): string[] {
	const lines: string[] = [];
	let length = 0;
	for (const [name, value] of Object.entries(inquiry.fields).slice(0, 4 * MAX_ANSWERS)) {
		if (CONTACT_FIELD.test(name.slice(0, 60))) continue;
		const written = (Array.isArray(value) ? value.slice(0, 10) : [value])
			.filter((single) => typeof single === 'string' || typeof single === 'number' || typeof single === 'boolean')
			.map((single) => String(single).slice(0, 4 * ANSWER_LIMIT))
			.join(', ');
		const answer = tidyLine(written);
		if (answer === '' || message.includes(answer)) continue;
		const line = `${hide(tidyLine(name.slice(0, 60)))}: ${cutText(hide(answer), ANSWER_LIMIT)}`;
		length += line.length;
		if (length > ANSWERS_LIMIT || lines.length === MAX_ANSWERS) break;
		lines.push(line);
	}
	return lines;
}

function shortened(text: string, limit: number): string {
	return text.length <= limit ? text : `${cutText(text, limit - 1)}…`;
}

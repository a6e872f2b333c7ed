import { packFor } from '../../language';

/** The subject of the mail that brings an estimate, and what stands before its link, in the customer's language. */
export function estimateMail(language: string, { number, business, until }: { number: string; business: string; until?: string }): { subject: string; page: string } {
	const { code, billing } = packFor(language);
	const words = billing.estimateMail;
	const date = until === undefined ? undefined : new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(until));
	return {
		subject: billing.mail.subject.replace('{document}', () => `${words.estimate} ${number}`).replace('{business}', () => business),
		page: date === undefined ? words.page : words.pageUntil.replace('{date}', () => date),
	};
}

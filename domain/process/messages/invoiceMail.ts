import { packFor } from '../../language';

/** The subject of the mail that brings an invoice or a credit note, and what stands before its link, in the document's language. */
export function invoiceMail(language: string, { isCredit, number, business }: { isCredit: boolean; number?: string; business: string }): { subject: string; page: string } {
	const words = packFor(language).billing.mail;
	const document = `${isCredit ? words.creditNote : words.invoice} ${number ?? ''}`.trim();
	return { subject: words.subject.replace('{document}', () => document).replace('{business}', () => business), page: words.page };
}

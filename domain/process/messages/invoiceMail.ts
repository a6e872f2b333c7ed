interface InvoiceWords {
	/** `{document}` with its number, and by whom. */
	subject: string;
	invoice: string;
	creditNote: string;
	/** Before the link to its page. */
	page: string;
}

const WORDS: Record<string, InvoiceWords> = {
	en: { subject: '{document} from {business}', invoice: 'Invoice', creditNote: 'Credit note', page: 'See it here' },
	es: { subject: '{document} de {business}', invoice: 'Factura', creditNote: 'Factura rectificativa', page: 'Véala aquí' },
	fr: { subject: '{document} de {business}', invoice: 'Facture', creditNote: 'Avoir', page: 'À consulter ici' },
	de: { subject: '{document} von {business}', invoice: 'Rechnung', creditNote: 'Gutschrift', page: 'Hier ansehen' },
	pt: { subject: '{document} de {business}', invoice: 'Fatura', creditNote: 'Nota de crédito', page: 'Veja aqui' },
	it: { subject: '{document} di {business}', invoice: 'Fattura', creditNote: 'Nota di credito', page: 'Da vedere qui' },
	nl: { subject: '{document} van {business}', invoice: 'Factuur', creditNote: 'Creditnota', page: 'Hier te bekijken' },
};

/** The subject of the mail that brings an invoice or a credit note, and what stands before its link, in the document's language. */
export function invoiceMail(language: string, { isCredit, number, business }: { isCredit: boolean; number?: string; business: string }): { subject: string; page: string } {
	const words = Object.hasOwn(WORDS, language) ? WORDS[language] : WORDS.en;
	const document = `${isCredit ? words.creditNote : words.invoice} ${number ?? ''}`.trim();
	return { subject: words.subject.replace('{document}', () => document).replace('{business}', () => business), page: words.page };
}

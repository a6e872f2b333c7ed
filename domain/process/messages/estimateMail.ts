interface EstimateWords {
	/** `{document}` with its number, and by whom. */
	subject: string;
	estimate: string;
	/** Before the link to its page; with the last day, and without. */
	page: string;
	pageUntil: string;
}

const WORDS: Record<string, EstimateWords> = {
	en: { subject: '{document} from {business}', estimate: 'Estimate', page: 'Look at it and accept it here', pageUntil: 'Look at it and accept it here, until {date}' },
	es: { subject: '{document} de {business}', estimate: 'Presupuesto', page: 'Véalo y acéptelo aquí', pageUntil: 'Véalo y acéptelo aquí, hasta el {date}' },
	fr: { subject: '{document} de {business}', estimate: 'Devis', page: 'À consulter et à accepter ici', pageUntil: 'À consulter et à accepter ici, jusqu’au {date}' },
	de: { subject: '{document} von {business}', estimate: 'Angebot', page: 'Hier ansehen und annehmen', pageUntil: 'Hier ansehen und annehmen, bis zum {date}' },
	pt: { subject: '{document} de {business}', estimate: 'Orçamento', page: 'Veja e aceite aqui', pageUntil: 'Veja e aceite aqui, até {date}' },
	it: { subject: '{document} di {business}', estimate: 'Preventivo', page: 'Da vedere e accettare qui', pageUntil: 'Da vedere e accettare qui, entro il {date}' },
	nl: { subject: '{document} van {business}', estimate: 'Offerte', page: 'Hier te bekijken en te accepteren', pageUntil: 'Hier te bekijken en te accepteren, tot en met {date}' },
};

/** The subject of the mail that brings an estimate, and what stands before its link, in the customer's language. */
export function estimateMail(language: string, { number, business, until }: { number: string; business: string; until?: string }): { subject: string; page: string } {
	const words = Object.hasOwn(WORDS, language) ? WORDS[language] : WORDS.en;
	const date = until === undefined ? undefined : new Intl.DateTimeFormat(Object.hasOwn(WORDS, language) ? language : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(until));
	return {
		subject: words.subject.replace('{document}', () => `${words.estimate} ${number}`).replace('{business}', () => business),
		page: date === undefined ? words.page : words.pageUntil.replace('{date}', () => date),
	};
}

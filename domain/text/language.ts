import { detect } from 'tinyld/light';

import { STOP_WORDS } from './stopWords';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;

const WORDS_READ = 300;
const CHARACTERS_READ = 600;
/** Letters that one of the languages has and the others do not, or hardly. */
const LETTERS: ReadonlyArray<readonly [string, RegExp]> = [
	['pt', /[ãõ]/i],
	['es', /[ñ¿¡]/i],
	['de', /[äöüß]/i],
	['fr', /[èêùœ]/i],
];
const LETTER_VOTE = 0.8;
const MODEST_LEAD = 0.25;

/** An n-gram detector guesses on less. */
const LETTERS_FOR_NGRAMS = 12;
/** Without a single function word, n-grams are believed only from this many words on. */
const SURE_BY_NGRAMS = 12;

/** What people write in, where a text says nothing. */
const COUNTRY_LANGUAGE: Record<string, string> = {
	...languageOf('es', 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'),
	...languageOf('fr', 'FR BE LU MC SN CI'),
	...languageOf('de', 'DE AT CH LI'),
	...languageOf('pt', 'PT BR AO MZ CV'),
};

function languageOf(language: string, countries: string): Record<string, string> {
	return Object.fromEntries(countries.split(' ').map((country) => [country, language]));
}

/** A word counts as much as it is one language's alone. */
const VOTES = new Map<string, Array<[string, number]>>();
{
	const owners = new Map<string, string[]>();
	for (const language of LANGUAGES) {
		for (const word of new Set(STOP_WORDS[language].split(/\s+/))) owners.set(word, [...(owners.get(word) ?? []), language]);
	}
	for (const [word, languages] of owners) {
		VOTES.set(word, languages.map((language) => [language, 1 / languages.length ** 2]));
	}
}

/** What customers ask for in a word or two, as only one of the languages has it; folded. */
const ASKED_FOR: Record<(typeof LANGUAGES)[number], string> = {
	en: 'quote estimate price pricing appointment help plumber electrician plumbing heating cooling repair leak invoice availability cleaning',
	es: 'presupuesto presupuestos cita citas precio precios ayuda factura averia fontanero plomero electricista calefaccion gotera disponibilidad cotizacion horario limpieza reparacion',
	fr: 'devis rendez-vous rdv prix tarif tarifs aide facture panne plombier electricien chauffage fuite disponibilite depannage nettoyage horaires',
	de: 'angebot kostenvoranschlag termin termine preis preise hilfe rechnung klempner elektriker heizung rohrbruch storung notdienst reinigung reparatur offnungszeiten',
	pt: 'orcamento orcamentos marcacao consulta preco precos ajuda fatura avaria canalizador encanador aquecimento vazamento agendamento limpeza conserto',
};
/** Less than a function word of that language alone. */
const ASKED_VOTE = 0.5;
for (const language of LANGUAGES) {
	for (const word of ASKED_FOR[language].split(' ')) if (!VOTES.has(word)) VOTES.set(word, [[language, ASKED_VOTE]]);
}

/**
 * Function words first: they decide texts of a line or two, where n-gram detectors guess. Without a clear lead, tinyld's
 * n-grams; without those, the country's language. `more` are other languages that the profile has messages in.
 */
export function languageOfText(text: string, words: string[], country: string | undefined, more: string[] = []): string {
	const votes: Record<string, number> = {};
	for (const word of words.slice(0, WORDS_READ)) {
		for (const [language, vote] of VOTES.get(word) ?? []) votes[language] = (votes[language] ?? 0) + vote;
	}
	for (const [language, letters] of LETTERS) if (letters.test(text.slice(0, CHARACTERS_READ))) votes[language] = (votes[language] ?? 0) + LETTER_VOTE;
	const [first, second] = Object.entries(votes).sort((a, b) => b[1] - a[1]);
	const lead = (first?.[1] ?? 0) - (second?.[1] ?? 0);
	const others = more.filter((language) => !(language in STOP_WORDS));
	if (first && lead >= 1 && lead >= first[1] * 0.3 && others.length === 0) return first[0];

	const start = text.slice(0, CHARACTERS_READ);
	const guess = start.replace(/[^\p{L}]/gu, '').length >= LETTERS_FOR_NGRAMS ? detect(start, { only: [...LANGUAGES, ...others] }) : '';
	if (guess !== '' && others.includes(guess) && (first?.[1] ?? 0) < words.length * 0.3) return guess;
	if (first && guess !== '' && (votes[guess] ?? 0) >= first[1] * 0.7) return guess;
	if (first && lead >= MODEST_LEAD) return first[0];
	const home = (country && COUNTRY_LANGUAGE[country]) || 'en';
	return guess !== '' && words.length >= SURE_BY_NGRAMS && first === undefined ? guess : home;
}

/** What a language is told by, and which words deny something in it. All words are folded, with spaces between them. */
export interface Signs {
	/** Frequent little words; those that several languages share count less by themselves. */
	functionWords: string;
	/** What customers ask for in a word or two, as only this language has it. */
	askedFor: string;
	/** Letters that it has and the others do not, or hardly; empty where there are none. */
	letters: string;
	/** Whether n-grams take short texts in its neighbours for it, so that only its words tell it. */
	byWords: boolean;
	/** ISO 3166-1 codes of the countries where people write it who say nothing to tell by. */
	countries: string;
	/** Not, no, never, without. */
	negators: string;
	/** Words that may stand between a negator and what it denies. */
	behindNegators: string;
	/** My, our. */
	possessives: string;
	/** What mail programs put before the subject of an answer and of a forwarded mail, with `|` between them. */
	subjects: { answer: string; forward: string };
}

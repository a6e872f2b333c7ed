/** One sentence a line, as customers write them: short and long, tidy and hurried, with the slips that telephones make. */
export type Lines = string;
/** Phrases with commas between them: a word that ends in `*` stands for all words that begin so, `~` for up to three words. */
export type PhraseList = string;

/**
 * A kind of work in a trade, as customers and owners speak of it. A business's own services, whatever they are called, draw on
 * the job types that their names, descriptions and keywords fit.
 */
export interface JobType {
	/** Of its own in all trades. */
	id: string;
	/** What owners call it on vans, price lists and websites. */
	names: PhraseList;
	/** Parts, symptoms, brands and rooms that speak of this work and of hardly any other, in all languages. */
	signs: PhraseList;
	/** Parts of it that some businesses offer apart, one a line: what owners call the part, a colon, what its customers speak of. Phrases with commas between them, in English. */
	parts?: Lines;
	/** Ids of what is likeliest meant where a business that does not offer it is asked for it all the same. */
	near?: string;
	/** How customers ask for it: at least 40 lines in English, at least 8 in each other language that the trades are told in. */
	said: Readonly<Record<'en', Lines> & Record<string, Lines>>;
	/** What cannot wait: danger to people, water or gas running free, harm that grows by the hour. In all languages. */
	emergencies: Lines;
	/** What only sounds so: it is over, planned, denied, asked about, or the name of a thing. In all languages. */
	harmless: Lines;
}

export interface TradePack {
	id: string;
	name: string;
	/** Whether what cannot wait endangers nobody: a filing due tomorrow, a page down on the day of a launch. */
	pressingOnly?: true;
	jobTypes: readonly JobType[];
}

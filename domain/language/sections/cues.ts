/**
 * What customers say, for the rules that stand beside what is learnt. Lists of phrases with commas between them, folded: a word
 * that ends in `*` stands for all words that begin so, `~` for up to three words. Written from the vocabulary of the trades and of
 * emergency dispatch leaflets.
 */
export interface Cues {
	/** What cannot wait, whatever the service: danger to people, water or gas running free, a building or a car that is unsafe. */
	emergency: string;
	/** What should not wait for long. */
	high: string;
	/** Names of things, and sayings, that hold words of danger and mean none. */
	harmless: string;
	/** A cold house is an emergency where somebody frail lives in it. */
	coldHouse: string;
	frail: string;
	/** A time that nobody names who is in danger. */
	later: string;
	/** The sender says that it can wait, or only that it is no emergency. */
	patient: string;
	calm: string;
	/**
	 * Asks for something to be done for them. What vendors and applicants put in the same words stands in `notAsks`.
	 */
	asks: string;
	notAsks: string;
	/** Points at what is wanted; `perhapsBooking` less surely than `booking`. */
	intents: Record<'quote' | 'booking' | 'perhapsBooking' | 'newJob' | 'existingJob' | 'complaint' | 'billing' | 'jobApplication' | 'vendor' | 'other', string>;
	/** What the business has done or left; and what is amiss since then. Together they complain. */
	ourWork: string;
	amiss: string;
	/** Words of applicants and vendors that stand in customers' messages as well. */
	customersToo: Record<'jobApplication' | 'vendor', string>;
	/** Holds words of the above and points at nothing. */
	noIntent: string;
	/** Asks not to be written to. A footer that offers unsubscribing, and stopping anything else, is not that. */
	optOut: string;
	notOptOut: string;
	/** A whole message that says so, as providers of text messages prescribe; with `|` between them. */
	stop: string;
	/** Parts of regular expressions: a time that is over; what goes on, or has come back; that all is well, which then is what goes on. */
	past: string;
	still: string;
	well: string;
}

/**
 * What customers say around the times they name, for which of them is their wish: parts of regular expressions that begin and end
 * where words do, over text in lower case without accents.
 */
export interface Wishes {
	/** Begins another clause; joins one to it, where one of the `subjects` begins it. */
	breaks: string;
	joins: string;
	subjects: string;
	/** Calls off what the next words name, up to a word that joins. */
	cancels: string;
	/** The time does not suit, suits best, suits, or is over. */
	refused: string;
	preferred: string;
	wished: string;
	past: string;
	/** Ends words of `past` that behind a wish are what is wished: "I need it fixed on Friday". */
	participles: string;
	/** What has times of its own and is no visit; somebody else's wish, or a second visit; what the business has named. */
	aside: string;
	second: string;
	offered: string;
	/** Opens a sentence that goes on to something else. */
	otherMatter: string;
	/** In the sentence that names what was offered: takes it, or leaves it. */
	accepted: string;
	declined: string;
	/** What has been so from then on, is so again and again, or as a rule. */
	sinceThen: string;
	again: string;
	usually: string;
	/** Begins a clause that says more of the one before. */
	aboveAll: string;
	/** Somebody is there, or it suits them. */
	around: string;
	/** Begins what is told of a thing, or of somebody else. */
	told: string;
	/** Before an hour: what a machine shows; when a call came in. */
	shown: string;
	calledAt: string;
	/** What goes on by itself, and for how long. */
	goesOn: string;
	span: { leads: string; counts: string; units: string };
	/** Whoever is asked to come makes it a wish. */
	asked: string;
	/** What is billed, paid and owed has days of its own. */
	money: string;
	/** Somebody is to come, or the customer does. */
	visiting: string;
	/** How long something holds, what carriers bring, appointments of another kind, and when a door is open. */
	elsewhere: string;
	/** Somebody was to be there, and it is told for that. */
	supposed: string;
	/** Those whom a business sends. */
	sent: string;
	/** Before what others are called, and what they do with a time of their own. */
	others: string;
	come: string;
	/** Between two times of which either would do. */
	either: string;
	/** Before a weekday. */
	onDay: string;
	/** What takes one of the times that the business offered, or none; and where it names its hours instead. */
	taken: { yes: string; no: string; first: string; last: string; hours: string };
}

/** From Monday on. */
type Week = readonly [string, string, string, string, string, string, string];
/** From January on. */
type Year = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** Over text as it is written. */
export interface WrittenTimes {
	/** Parts of the day; where they are written together with the day, too. */
	morning: string;
	afternoon: string;
	evening: string;
	/** Before an hour, and what may stand behind one. */
	at: string;
	hour: string;
	/** Before an hour from or up to which it suits. */
	after: string;
	before: string;
	/** Before the first and between the two of a span. */
	from: string;
	to: string;
	/** Behind it is the hour that is half an hour away, in words: "half negen" is 8:30. Empty where people do not say so. */
	halfTo: string;
	hours: readonly string[];
	/** Between the day and its month. */
	of: string;
}

/**
 * How days and times are written: parts of regular expressions that begin and end where words do. Those of `names` over text as
 * it is written, all others over text in lower case without accents.
 */
export interface Times {
	/** BCP 47: as times are written where no country is known. */
	locale: string;
	/** In lower case, with their accents; several forms of one with `|` between them. */
	names: { weekdays: Week; months: Year; today: string; tomorrow: string; dayAfterTomorrow: string };
	/** Weekdays as wishes name them, in the plural too, and short where that is no other word. */
	weekdays: Week;
	weekend: string;
	workdays: string;
	morning: string;
	afternoon: string;
	evening: string;
	/** Days by where they are from today. */
	near: string;
	/** Before an hour. */
	after: string;
	before: string;
	/** Says that what follows in the clause does not suit. */
	not: string;
	/** Begins another clause. */
	but: string;
	and: string;
	/** Where chrono does not know the language: what the pack's own rules read days and hours by. */
	written?: WrittenTimes;
}

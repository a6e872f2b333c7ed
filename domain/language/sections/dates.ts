/**
 * What customers say around a day, for which of theirs it is: parts of regular expressions that begin and end where words do, over
 * text in lower case without accents; those of `lasting` and `changes` over text as it is written.
 */
export interface DateCues {
	/** Labels of a call's note: before when it was taken, beside the caller, and before the day and hour of the call. */
	noted: string;
	caller: string;
	notedAt: string;
	takenBy: string;
	birth: string;
	/** Before the day by which something is to be done: right before it, farther off, and right behind it. */
	deadline: string;
	lastDay: string;
	isDeadline: string;
	/** Says by when, where other days are those of what comes then. */
	strict: string;
	/** Behind a day: what is wanted is wanted by it. */
	byThen: string;
	/** A question about when the work is done. */
	ofDeadline: string;
	/** Before and behind the day that something began on. */
	since: string;
	itBegan: string;
	/** Before and behind a day that is over. */
	earlier: string;
	ago: string;
	/** What has days of its own: a journey, a lease, a call. */
	journeys: string;
	/** In a clause: what is yet to come; what is over. */
	ahead: string;
	over: string;
	/** The day that is given up for another, or does not suit. */
	givenUp: {
		/** Begin a sentence, with the article behind it. */
		never: string;
		the: string;
		neither: string;
		allBut: string;
		insteadOf: string;
		/** An appointment is moved from one day `to` another. */
		changes: string;
		to: string;
		appointment: string;
		ofDay: string;
		away: string;
		/** Stands in a label of days that do not suit. */
		label: string;
		/** Behind the day; the last also behind a comma. */
		unsuited: string;
		unable: string;
	};
	/** Before and behind an hour that is all of an answer. */
	clock: { leads: string; behind: string };
	/** How long a complaint has lasted. */
	lasting: { leads: string; about: string; counts: Readonly<Record<string, number>>; days: string; weeks: string; months: string; complaint: string };
}

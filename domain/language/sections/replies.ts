/**
 * What customers write in answer to a reminder, in one language: parts of regular expressions over text in lower case without
 * accents and with single spaces. They begin and end where words do.
 */
export interface ReplyWords {
	automatic: string[];
	optOut: string[];
	notMine: string[];
	partial: string[];
	dispute: string[];
	complaint: string[];
	/** Takes the meaning of being paid from what follows it. */
	notPaid: string[];
	paid: string[];
	promise: string[];
	question: string[];
	thanks: string[];
	/** Days that a calendar has to be asked for. */
	monthEnd: string[];
	weekEnd: string[];
	/** Before a bare day of the month. */
	dayOfMonth: string;
	/** Where the quoted message begins. */
	quoted: string[];
}

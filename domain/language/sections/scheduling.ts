/** What a customer or the team is told, in one language; `{…}` is filled in. */
export interface SchedulingWords {
	greeting: string;
	greetingWithoutName: string;
	closing: string;
	/** In place of a service that is not known. */
	visit: string;
	labels: { when: string; arrival: string; where: string; who: string; phone: string };
	/** `{from}` and `{to}` are times of the day. */
	between: string;
	booked: { subject: string; line: string };
	moved: { subject: string; line: string };
	/** `others` stands before the list of those that are cancelled with it. */
	cancelled: { subject: string; line: string; others: string };
	change: string;
	/** Before the list of the visits of a plan behind the first. */
	following: string;
	reminder: { subject: string; line: string; sms: string; confirm: string; link: string };
	/**
	 * How a short answer to a reminder begins, and how a calendar's answer to an invite is told by its subject: parts of regular
	 * expressions over text in lower case without accents.
	 */
	answers: { confirm: string; reschedule: string; accepted: string; declined: string; tentative: string };
	/** `times` stands before a list of times, `line` in its place. */
	offer: { subject: string; times: string; line: string; link: string; answer: string };
	/** Of a visit at which nobody was met. */
	missed: { subject: string; line: string };
	prep: {
		heading: string;
		asked: string;
		known: string;
		hazards: string;
		bring: string;
		access: string;
		open: string;
		customer: string;
		nothing: string;
	};
}

type Topic = 'work' | 'quote' | 'booking' | 'existingJob' | 'complaint' | 'billing' | 'jobApplication' | 'notNeeded' | 'other' | 'optOut';

/** What a reply may ask for: by topic, and a telephone number where none is known. */
type Asked = 'work' | 'quote' | 'booking' | 'phone';

/** The first messages to who writes; `{…}` as in the profile's messages. No promise of a time or a price anywhere. */
export interface FirstReplyWords {
	/** By text, to whoever called and reached nobody; and what carriers want as the answer to HELP. */
	texts: { missedCall: string; help: string };
	greeting: string;
	greetingWithoutName: string;
	/** Stands for a service that is not known. */
	yourRequest: string;
	subject: string;
	acknowledgement: { subject: string; body: string; phoneLine: string };
	reply: Record<Topic, string>;
	/** What the reply asks for, in a paragraph of its own; neither a place nor a visit, which only some trades have. */
	asks: Record<Asked, string>;
	emergencyLine: string;
	/** Said of an emergency that comes in while the business is closed: what has been done, and what nobody can know yet. */
	closed: { onCall: string; nobodyOnCall: string };
	phoneLine: string;
	closing: string;
}

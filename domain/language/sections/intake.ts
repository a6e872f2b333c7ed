/** Types of an intake's fields that say by themselves what is asked. */
type Asked = 'name' | 'phone' | 'email' | 'address';

/** How a customer is asked for what is open. */
export interface IntakeWords {
	greeting: string;
	greetingWithoutName: string;
	subject: string;
	/** Above the questions: one, or several. */
	one: string;
	several: string;
	/** Above the questions inside of another message. */
	within: string;
	closing: string;
	/** Where there is a page to answer on, too. */
	closingWithLink: string;
	/** Around a field's label. */
	ask: string;
	question: Record<Asked, string>;
	/** Why a question is put again, with and without quoting what was answered. */
	unreadValue: string;
	unread: string;
	/** What an answer of each type is, behind "as". */
	kinds: Record<Asked | 'date' | 'dateTime' | 'money' | 'number' | 'boolean', string>;
	oneOf: string;
	/** A title for what has neither service nor words. */
	unnamed: string;
}

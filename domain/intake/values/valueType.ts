import type { Statement } from '../sources/statementsOf';
import type { ExtractedField, FieldValue, Found, IntakeField, ReadingContext } from '../types';

/** How an answer is typed in on a customer's page. */
export type AnswerInput = 'text' | 'long' | 'date' | 'choice' | 'yesNo' | 'email' | 'phone';

/** All that the engine has to know of a kind of value. */
export interface ValueType {
	/** What an answer to the field's own question says; undefined where it says nothing that the type can hold. */
	read(text: string, field: IntakeField, context: ReadingContext): Found | undefined;
	/** What a statement that answers no question says of the field; places count from the statement's start. */
	find(field: IntakeField, statement: Statement, context: ReadingContext): Found[];
	/** Whether two values say the same, one perhaps less fully. */
	same(one: FieldValue, other: FieldValue): boolean;
	/** Whether the value occurs in the source, as written or as the recognizers normalise what is written there. */
	isGrounded(value: FieldValue, source: string, context: ReadingContext): boolean;
	/** JSON schema of the value that a model is asked for. */
	schema(field: IntakeField): Record<string, unknown>;
	input: AnswerInput;
	/** A record that has the type's own shape, its parts checked and the rest left out; undefined where it has another. */
	shaped?(given: FieldValue | object, context: ReadingContext): FieldValue | undefined;
	/** What a model's answer says with its quote, where its own wording counts beside the quote. */
	quoted?(answer: Quoted): Pick<Found, 'value' | 'valid'> | undefined;
	/** Whether an answer leaves just this type's question open: "any time" to when. `words`: folded, with one space between. */
	leavesOpen?(text: string, words: string): boolean;
	/** "Not sure" may be an answer, where it is one of the choices. */
	takesNothing?: true;
	/** What is kept of an answer that the type cannot hold. */
	kept?(text: string): FieldValue;
	/** Whether the text takes a value back elsewhere: a day that does not suit. */
	isTakenBack?(found: Found, field: IntakeField, text: string, context: ReadingContext): boolean;
	/** What no calendar or numbering plan has. */
	isImpossible?(value: FieldValue, valid: boolean, context: ReadingContext): boolean;
	/** Whether nothing needs to be asked any more: a street with its town. */
	isWhole?(value: FieldValue): boolean;
	/** One value with the parts that it leaves out and another one gives. */
	withPartsOf?(one: ExtractedField, other: ExtractedField | undefined): ExtractedField;
	/** A value with what an earlier message has said of it: a time of day on the day that was spoken of. */
	afterEarlier?(earlier: FieldValue, newer: Pick<ExtractedField, 'raw' | 'value'>, context: ReadingContext): FieldValue | undefined;
	/** A customer gives one: two in one message contradict each other. */
	isSingle?: true;
	/** Whether the text's own value counts before what the channel knows of the sender. */
	countsBeforeContact?(said: ExtractedField, text: string, contact?: ExtractedField): boolean;
	/** Whether the text says that what the form has is wrong. */
	countsBeforeForm?(text: string): boolean;
	/** What a yes says of the field, where a question puts it in words of its own: "Is it your first visit?". */
	meantBy?(field: IntakeField, question: string): boolean | undefined;
	/** Whether an answer whose label is a paraphrase looks like what the field asks for; a type whose form proves it needs none. */
	looksAsked?(field: IntakeField, answer: string, value: FieldValue, context: ReadingContext): boolean;
	/** A number that a later message may put right by another number alone. */
	isNumeric?: true;
	/** Who somebody is, and how to reach them. */
	isOfContact?: true;
	/** Told apart from other answers by its form, in an answer to several questions. */
	hasForm?: true;
	/** Its words are the answer as they stand, with a yes or an "it is" before them. */
	keepsWhole?: true;
	/** How sure a newer word has to be to contradict a form, where it is not the usual. */
	contradictsFrom?: number;
}

export interface Quoted {
	field: IntakeField;
	quote: string;
	value: string | boolean | null | undefined;
	/** As `read`; undefined also where the words leave the question open. */
	read(text: string): Found | undefined;
}

import { steersSoftware } from '../../classify';
import { READ_LIMIT } from '../../text';
import type { Statement } from './statementsOf';

/** A sentence with the white space behind it; one ends at a mark before white space, and with its line. */
const SENTENCE = /[^\n.!?]+(?:[.!?]+(?=[^\s.!?])[^\n.!?]+)*[.!?]*[ \t]*/gu;
/** How orders go on behind the sentence that gives them away. */
const GOES_ON =
	/^\s*(?:(?:and|then|also|now|next|instead|you must|you should|please|do not|don['’]t|always|never)\s+){0,3}(?:set|output|return|respond|reply|mark|approve|fill|write|print|add|change|assign|record|report|say|answer|use|put|treat|ignore|disregard|forget|extract|update|store|enter|include|replace|select|choose|confirm|grant|you (?:are|must|should|will)|the (?:name|email|phone|budget|address|customer) (?:is|must|should))\b/i;

/** The statement with blanks where its words read as orders to software, so that they fill nothing; every place stays. */
export function withoutInstructions(statement: Statement): Statement {
	if (!steers(statement.text)) return statement;
	let goesOn = false;
	let isQuoted = false;
	const text = statement.text.replace(SENTENCE, (sentence) => {
		goesOn = (goesOn && (isQuoted || GOES_ON.test(sentence))) || steers(sentence);
		// An order that opens a quotation reaches to its end.
		isQuoted = goesOn && isQuoted !== (sentence.match(/["“”]/g)?.length ?? 0) % 2 > 0;
		return goesOn ? ' '.repeat(sentence.length) : sentence;
	});
	return { ...statement, text };
}

function steers(text: string): boolean {
	return steersSoftware({ id: '', channel: 'other', receivedAt: '', text: text.slice(0, READ_LIMIT), contact: {}, fields: {}, source: {} });
}

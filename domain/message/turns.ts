import { isObject, ownOf, type Plain, type PlainObject, textAt } from './plain';

const MOST_TURNS = 2_000;
/** Who spoke, as the services of calls and chats write it. */
const WHO = ['role', 'speaker', 'user', 'author', 'participant', 'identifier', 'userId', 'media_channel', 'channel'];
const WORDS = ['message', 'content', 'text', 'transcript', 'utterance', 'words'];
const CUSTOMER = /^(?:user|customer|caller|client|human|visitor|external|\+?\d{5,})$/i;

/** A conversation in turns, a line for each with its speaker in front; undefined where the list is none. */
export function turnsIn(value: Plain[]): string | undefined {
	const lines = value.slice(0, MOST_TURNS).flatMap((turn) => (typeof turn === 'string' ? [turn] : isObject(turn) ? lineOf(turn) : []));
	return lines.length > 0 ? lines.join('\n') : undefined;
}

/** Whether every entry of a list is a turn of somebody's. */
export function isConversation(value: Plain[]): boolean {
	return value.length > 0 && value.slice(0, MOST_TURNS).every((turn) => isObject(turn) && speakerOf(turn) !== undefined && lineOf(turn).length > 0);
}

function lineOf(turn: PlainObject): string[] {
	const words = textAt(turn, ...WORDS);
	return words === undefined ? [] : [`${speakerOf(turn) ?? 'Caller'}: ${words}`];
}

/** Voices that a machine numbers stay numbered: the words tell which of them answers the telephone. */
function speakerOf(turn: PlainObject): string | undefined {
	const who = textAt(turn, ...WHO);
	if (who === undefined) return undefined;
	// OpenPhone names who of the business spoke.
	const isOurs = Object.hasOwn(turn, 'userId') && ownOf(turn, 'userId') !== null && textAt(turn, 'identifier') !== undefined;
	if (isOurs) return 'Agent';
	if (/^\d{1,2}$/.test(who)) return `Speaker ${who}`;
	return CUSTOMER.test(who) ? 'Caller' : 'Agent';
}

import { anyLanguage } from '../../language';

/** A time that is over. */
const PAST = new RegExp(`\\b(?:${anyLanguage(({ cues }) => cues.past)})\\b`);
/** It goes on, or has come back. */
const STILL = new RegExp(`\\b(?:${anyLanguage(({ cues }) => cues.still)})\\b`);

/** "Today he is fine": it goes on that all is well. */
const WELL_NOW = new RegExp(`\\b(?:${anyLanguage(({ cues }) => cues.still)}) (?:\\w+ ){0,2}(?:${anyLanguage(({ cues }) => cues.well)})\\b`, 'g');

/** Words around it that are looked at, as far as its sentence goes. */
const REACH = 14;

/** Whether what stands from `start` to `end` is told of a time that is over: "a gas leak last month that the utility fixed". */
export function isLongPast(words: string[], start: number, end: number): boolean {
	const sentence = around(words, start, end);
	return PAST.test(sentence) && !STILL.test(sentence.replace(WELL_NOW, ''));
}

/** Whether what stands from `start` to `end` is said to go on: "the burst pipe is back", "I smell gas again". */
export function goesOn(words: string[], start: number, end: number): boolean {
	return STILL.test(around(words, start, end));
}

function around(words: string[], start: number, end: number): string {
	const first = words.lastIndexOf('', start) + 1;
	const stop = words.indexOf('', end);
	return words.slice(Math.max(first, start - REACH), Math.min(stop < 0 ? words.length : stop, end + REACH)).join(' ');
}

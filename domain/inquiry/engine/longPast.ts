/** A time that is over. Folded: English · Spanish · French · German · Portuguese. */
const PAST =
	/\b(?:last (?:month|year|summer|winter|spring|fall|autumn|season)|(?:\d{1,2}|a|two|three|four|five|few|couple of|several|many) (?:weeks?|months?|years?) ago|years back|in (?:19|20)\d\d|el (?:mes|ano|verano|invierno) pasado|hace (?:\d{1,2}|un|unos|dos|tres|varios) (?:meses|mes|anos?|semanas)|(?:le mois|lan|lannee) dernier\w?|il y a (?:\d{1,2}|un|deux|trois|quelques) (?:mois|ans?|semaines)|letzte[snm]? (?:monat|jahr|sommer|winter)|vor (?:\d{1,2}|einem|zwei|drei|einigen) (?:wochen|monat\w*|jahr\w*)|(?:no )?(?:mes|ano) passado|ha (?:\d{1,2}|um|dois|tres) (?:meses|mes|anos?|semanas))\b/;
/** It goes on, or has come back. */
const STILL = /\b(?:again|still|now it|since|ever since|right now|just now|is back|came back|today|wieder|immer noch|seit|heute|otra vez|de nuevo|todavia|sigue|desde|encore|toujours|depuis|de novo|ainda|continua)\b/;

/** Words around it that are looked at, as far as its sentence goes. */
const REACH = 14;

/** Whether what stands from `start` to `end` is told of a time that is over: "a gas leak last month that the utility fixed". */
export function isLongPast(words: string[], start: number, end: number): boolean {
	const sentence = around(words, start, end);
	return PAST.test(sentence) && !STILL.test(sentence);
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

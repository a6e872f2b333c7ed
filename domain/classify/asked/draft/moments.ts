const MONTHS = 'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|f[eé]v(?:rier|ereiro)?|febrero|mar(?:ch|zo|s|[cç]o)?|m[aä]rz|apr(?:il)?|abr(?:il)?|avr(?:il)?|mai|may|mayo|maio|june?|juni[o]?|juin|junho|july?|juli[o]?|juillet|julho|aug(?:ust)?|ago(?:sto)?|ao[uû]t|sep(?:t(?:ember|iembre|embre)?)?|set(?:embro)?|o[ck]t(?:ober|ubre|obre)?|outubro|nov(?:ember|iembre|embre|embro)?|de[cz](?:ember|embre|embro)?|d[eé]c(?:embre)?|dic(?:iembre)?|enero';
const UNITS = 'minutes?|mins?|hours?|hrs?|days?|business days?|working days?|weeks?|months?|minutos?|horas?|d[ií]as?|semanas?|meses|heures?|jours?|semaines?|mois|minuten?|stunden?|tagen?|werktagen?|wochen?|monaten?|dias|m[eê]s';
const COUNT = 'an?|one|two|three|four|five|six|half an|thirty|sixty|una?|dos|tres|deux|trois|une?|einer?|zwei|drei|uma?|dois|duas|tr[eê]s|media|demi|halben?';

const TIME = /(?<![\d.,:/-])(?:[01]?\d|2[0-4])(?:(?:[:h.][0-5]\d)(?:\s?[ap]\.?m\b\.?|\s?uhr|\s?h\b)?|\s?[ap]\.?\s?m\b\.?|\s?uhr\b|\s?(?:h|hs|hrs|o.clock)\b)(?![\d/-])/giu;
const NUMERIC_DATE = /(?<![\d.])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?)(?![\d/-])/g;
const WRITTEN_DATE = new RegExp(String.raw`(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: of| de)? (?:${MONTHS})|(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])|(?<=\bthe )\d{1,2}(?:st|nd|rd|th)\b`, 'giu');
/** A number in words needs a word before it that makes it a term: `dans une heure`, not `marcar uma hora`. */
const SPAN = new RegExp(
	String.raw`(?<!\p{L})(?:\d{1,3}(?: ?- ?| to | bis | a | à )\d{1,3}|\d{1,3}|(?:in|within|en|em|dans|sous|d'ici|dentro de|innerhalb von|binnen|next|about|around) (?:the next |the |about )?(?:${COUNT}))[ -]{1,2}(?:${UNITS})(?!\p{L})`,
	'giu',
);
const ROUND_THE_CLOCK = /\b24\s?\/\s?7\b/g;

/** Times of day, dates and spans of time, as they are compared: `5 p.m.` and `17:00` are one. */
export function momentsIn(text: string): string[] {
	return [
		...[...text.matchAll(TIME)].map(([time]) => timeOf(time)),
		...[NUMERIC_DATE, WRITTEN_DATE, SPAN, ROUND_THE_CLOCK].flatMap((pattern) => [...text.matchAll(pattern)].map(([moment]) => moment.toLowerCase().replace(/[\s.]+/g, ' ').trim())),
	];
}

/** So that a date is not taken for a telephone number. */
export function withoutDates(text: string): string {
	return text.replace(NUMERIC_DATE, ' ');
}

function timeOf(written: string): string {
	const [, hour = '0', minute = '00', half = ''] = /^(\d{1,2})(?:[:h.](\d{2}))?\s?(?:([ap])\.?\s?m)?/i.exec(written) ?? [];
	const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	return `${hours}:${minute}`;
}

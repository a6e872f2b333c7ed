import type { ReadingContext } from '../../types';
import type { Rule } from '../recognizer';
import { exists, yearOf } from './dates';
import { localNow } from './local';
import { ANY_MONTH, monthNumber } from './months';
import { dateOf, dayOf, monthOf, oneDay, type Days, type TimePart } from './part';
import { slice } from './periods';

/** From the first on: Spanish, French, German, Portuguese. */
const NUMBERS = [
	'primero?|uno|premier|ersten?|primeiro|um', 'dos|deux|zweiten?|dois', 'tres|trois|dritten?|três', 'cuatro|quatre|vierten?|quatro', 'cinco|cinq|fünften?', 'seis|six|sechsten?', 'siete|sept|siebe?n?ten?|sete', 'ocho|huit|achten?|oito',
	'nueve|neuf|neunten?|nove', 'diez|dix|zehnten?|dez', 'once|onze|elften?', 'doce|douze|zwölften?|doze', 'trece|treize|dreizehnten?|treze', 'catorce|quatorze|vierzehnten?|catorze', 'quince|quinze|fünfzehnten?',
	'dieciséis|dieciseis|seize|sechzehnten?|dezesseis|dezasseis', 'diecisiete|dix-sept|siebzehnten?|dezessete|dezassete', 'dieciocho|dix-huit|achtzehnten?|dezoito', 'diecinueve|dix-neuf|neunzehnten?|dezenove|dezanove', 'veinte|vingt|zwanzigsten?|vinte',
	'veintiuno|vingt et un|einundzwanzigsten?|vinte e um', 'veintidós|veintidos|vingt-deux|zweiundzwanzigsten?|vinte e dois', 'veintitrés|veintitres|vingt-trois|dreiundzwanzigsten?|vinte e três', 'veinticuatro|vingt-quatre|vierundzwanzigsten?|vinte e quatro',
	'veinticinco|vingt-cinq|fünfundzwanzigsten?|vinte e cinco', 'veintiséis|veintiseis|vingt-six|sechsundzwanzigsten?|vinte e seis', 'veintisiete|vingt-sept|siebenundzwanzigsten?|vinte e sete', 'veintiocho|vingt-huit|achtundzwanzigsten?|vinte e oito',
	'veintinueve|vingt-neuf|neunundzwanzigsten?|vinte e nove', 'treinta|trente|dreißigsten?|trinta', 'treinta y uno|trente et un|einunddreißigsten?|trinta e um',
];

/** "tres de mayo de 1979", "le premier avril", "am dritten Mai". */
const inWords: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d-])(?<number>${[...NUMBERS].reverse().join('|')})(?: de)? (?<month>${ANY_MONTH})(?: (?:de |del )?(?<year>\d{4}))?(?![\p{L}\d])`, 'giu'),
	read({ groups = {} }, context) {
		if (context.language === 'en') return null;
		const number = NUMBERS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(groups.number ?? '')) + 1;
		const month = monthNumber(groups.month);
		const year = groups.year === undefined ? yearOf(month, number, context) : Number(groups.year);
		return exists(year, month, number) ? { value: { days: oneDay(dayOf(year, month, number)), whole: true }, confidence: 0.85, valid: true } : null;
	},
};

const PARTS: Array<[written: string, part: string]> = [
	['anfang|début|debut|(?:a |en )?(?:principios|inicios)|(?:no )?início', 'beginning'],
	['mitte|mi|(?:à la )?mi-?|(?:a )?mediados|meados', 'mid'],
	['ende|(?:à la )?fin|(?:a |en )?fin(?:al)?(?:es)?|(?:no )?fi(?:m|nal)', 'end'],
];

/** "Anfang April", "Ende nächster Woche", "fin mars", "a mediados de abril", "a fin de mes". */
const partOf: Rule<TimePart> = {
	pattern: new RegExp(
		String.raw`(?<![\p{L}\d])(?<part>${PARTS.map(([written]) => written).join('|')})(?:[ -]de la|[ -]du|[ -]de|[ -]del|[ -]do|[ -]des|[ -]der)?[ -](?:(?<month>${ANY_MONTH})(?: (?:de )?(?<year>\d{4}))?|(?<week>(?:nächster|kommender|dieser) woche|(?:la )?(?:próxima semana|semana que viene)|(?:la )?semaine prochaine|(?:da )?próxima semana)|(?<ofMonth>(?:nächsten |kommenden |diesen )?monats?|mes(?: que viene)?|mois(?: prochain)?|mês(?: que vem)?))(?![\p{L}\d])`,
		'giu',
	),
	read({ groups = {} }, context) {
		const part = PARTS.find(([written]) => new RegExp(`^(?:${written})$`, 'iu').test(groups.part ?? ''))?.[1] ?? 'end';
		return { value: { days: slice(wholeOf(groups, context), part), whole: true }, confidence: 0.7, valid: true };
	},
};

function wholeOf({ month, year, week, ofMonth }: Record<string, string | undefined>, context: ReadingContext): Days {
	const today = localNow(context).day;
	const now = dateOf(today);
	if (week !== undefined) {
		const monday = today - now.weekday + (/dieser/i.test(week) ? 0 : 7);
		return { from: monday, to: monday + 7 };
	}
	if (month === undefined) return monthOf(now.year, now.month + (/nächst|kommend|viene|prochain|vem/i.test(ofMonth ?? '') ? 1 : 0));
	const number = monthNumber(month);
	return monthOf(year === undefined ? now.year + (number < now.month ? 1 : 0) : Number(year), number);
}

/** "la semana del 16", "la semaine du 16", "Woche vom 16.": of the next such day of a month, Monday to Sunday. */
const weekOfNumber: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:semana del?(?: día)?|semaine du|woche vom) (?<number>\d{1,2})\.?(?![\p{L}\d:./]| (?:de |d[’'])?(?:${ANY_MONTH}))`, 'giu'),
	read({ groups = {} }, context) {
		const today = localNow(context).day;
		const number = Number(groups.number);
		const { year, month, day } = dateOf(today);
		const next = number < day ? month + 1 : month;
		if (!exists(year, next, number)) return null;
		const on = dayOf(year, next, number);
		const monday = on - dateOf(on).weekday;
		return { value: { days: { from: monday, to: monday + 7 }, whole: true }, confidence: 0.75, valid: true };
	},
};

/** "dans quinze jours", "en quince días": two weeks. */
const fortnight: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:dans quinze jours|en quince d[ií]as|in vierzehn tagen)(?!\p{L})/giu,
	read: (_, context) => ({ value: { days: oneDay(localNow(context).day + 14), whole: true }, confidence: 0.85, valid: true }),
};

/** Forms that only Spanish, French, German and Portuguese have. */
export const ABROAD: Array<Rule<TimePart>> = [inWords, weekOfNumber, partOf, fortnight];

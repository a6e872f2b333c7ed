import { entryIn, fold } from '../../../text';

/** Number words that make up a count, folded: English · Spanish · French · German · Portuguese. */
const VALUES: Record<string, number> = {};
const add = (from: number, step: number, words: string) =>
	words.split(' ').forEach((alike, index) => {
		for (const word of alike.split('/')) VALUES[word] = from + index * step;
	});
add(1, 1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
add(20, 10, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety');
add(1, 1, 'uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve');
add(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa');
add(100, 100, 'cien/ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos');
add(1, 1, 'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize');
add(20, 10, 'vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante');
add(10, 10, 'dizaine vingtaine trentaine quarantaine cinquantaine soixantaine');
add(12, 3, 'douzaine/docena/dozen/duzia/dutzend quinzaine/quincena');
add(1, 1, 'um/uma dois/duas x quatro x x sete oito nove dez x doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte');
add(30, 10, 'trinta quarenta cinquenta sessenta setenta oitenta noventa');
add(100, 100, 'cem/cento/centena/hundred/cent/cents/centaine/hundert duzentos trezentos quatrocentos quinhentos');
add(1000, 0, 'mil/mille/thousand/tausend');
delete VALUES.x;

const GERMAN: Record<string, number> = {};
'ein/eins/eine zwei drei vier funf/fuenf sechs/sech sieben/sieb acht neun zehn elf zwolf/zwoelf'.split(' ').forEach((alike, index) => {
	for (const word of alike.split('/')) GERMAN[word] = index + 1;
});
'zwanzig dreissig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig'.split(' ').forEach((alike, index) => {
	for (const word of alike.split('/')) GERMAN[word] = 20 + index * 10;
});
const GERMAN_PARTS = [...Object.keys(GERMAN), 'und', 'hundert', 'tausend'].sort((a, b) => b.length - a.length);
const GERMAN_WORD = new RegExp(GERMAN_PARTS.join('|'), 'gy');

/** A letter with or without its mark. */
const accented = (word: string) => word.replace(/[aeiou]/g, (letter) => ({ a: '[aáàäãâ]', e: '[eéèê]', i: '[ií]', o: '[oóöô]', u: '[uúü]' })[letter] ?? letter).replace(/ss/g, '(?:ss|ß)');
const TOKEN = `(?:${[...Object.keys(VALUES)].sort((a, b) => b.length - a.length).map(accented).join('|')}|(?:${GERMAN_PARTS.map(accented).join('|')}){1,9})`;

/** A count in words: "eighty five thousand", "treinta y cinco", "quatre-vingt-dix", "hundertzwanzigtausend". */
export const COUNT_WORDS = String.raw`(?:${TOKEN})(?:[ -](?:(?:and|y|e|et) )?${TOKEN}){0,7}(?![\p{L}\d])`;

const ARTICLES = new Set('un une una um uma ein eine'.split(' '));

/** undefined where the words are none, or do not make a number. */
export function readCount(words: string): number | undefined {
	let total = 0;
	let group = 0;
	const tokens = fold(words).split(/[\s-]+/).filter((token) => !['and', 'y', 'e', 'et', 'und', ''].includes(token));
	if (tokens.length === 0) return undefined;
	for (const [index, token] of tokens.entries()) {
		const value = entryIn(VALUES, token) ?? germanOf(token);
		if (value === undefined) return undefined;
		// The article of `une quinzaine`.
		if (index === 0 && ARTICLES.has(token) && tokens.length > 1 && (entryIn(VALUES, tokens[1]) ?? 100) < 100) continue;
		// Four twenties are eighty, two hundreds two hundred.
		if (value === 20 && group % 100 === 4 && token.startsWith('vingt')) group += 76;
		else if (value === 100 && group > 0 && group < 100) group *= 100;
		else if (value === 1000) [total, group] = [total + (group || 1) * 1000, 0];
		else if (value >= 1000) total += value;
		else group += value;
	}
	return total + group;
}

/** "dreiundzwanzig", "hundertzwanzigtausend". */
function germanOf(word: string): number | undefined {
	GERMAN_WORD.lastIndex = 0;
	let [total, group, at] = [0, 0, 0];
	while (at < word.length) {
		GERMAN_WORD.lastIndex = at;
		const part = GERMAN_WORD.exec(word)?.[0];
		if (part === undefined) return undefined;
		at += part.length;
		if (part === 'hundert') group = (group || 1) * 100;
		else if (part === 'tausend') [total, group] = [(group || 1) * 1000, 0];
		else group += GERMAN[part] ?? 0;
	}
	return total + group;
}

/** Links, addresses and figures as they are compared: `https://www.Example.com/` and `example.com` are the same. */

const TOP_LEVEL = 'com|net|org|info|biz|app|dev|shop|store|online|site|website|xyz|top|club|live|link|click|cloud|tech|page|pro|agency|services|support|help|email|finance|money|cash|bank|gov|edu|mil|int|name|mobi|icu|vip|win|work|world|life|today|space|fun|host|press|news|blog|plus|zone|center|company|solutions|group|global|media|digital|health|care|dental|legal|law|repair|plumbing|auto|cars|marketing|fit|lol|ink|bio|gle|onion';
const SCHEME = /\b(?:https?|hxxps?|ftp|mailto|tel|sms|javascript|data|file|whatsapp|tg|bitcoin)\s?:\s?[/\\]{0,2}\s?[^\s<>"')]{1,500}/gi;
const WWW = /\bwww\s?\.\s?[^\s<>"')]{1,300}/gi;
/** A name with a dot in it and a known ending, or any two small letters; `us.Please` is none. The first label has two characters. */
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}@.-])[\p{L}\p{N}][\p{L}\p{N}-]{1,62}(?:\.[\p{L}\p{N}-]{1,62}){0,4}\.(?:(?:${TOP_LEVEL})|[a-z]{2}|[^\u0000-\u024f\s\p{P}\p{N}]{2,20})(?![\p{L}\p{N}@-])(?:[:/?#][^\s<>"')]{0,300})?`, 'gu');
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}/gu;
const HANDLE = /(?<![\p{L}\p{N}._%+-])@\s?[\p{L}\p{N}._]{2,60}/gu;
/** Seven digits at least, with what people put between them. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ ().\-/·]{0,3}\d){5,24}/gu;

const CURRENCY = 'usd|eur|gbp|cad|aud|nzd|chf|mxn|brl|ars|clp|cop|pen|us\\$|r\\$|dollars?|d[oó]lares|bucks|euros?|pounds?|quid|pesos?|reais|real|francs?|franken|libras|cents?|c[eé]ntimos|centavos|bitcoins?|btc|eth|usdt';
const NUMBER = String.raw`\d{1,12}(?:[.,' ]\d{3}){0,4}(?:[.,]\d{1,2})?`;
const AMOUNT = new RegExp(
	[
		String.raw`(?:[$€£¥₹₿]|\b(?:${CURRENCY}))\s{0,2}${NUMBER}`,
		String.raw`${NUMBER}\s{0,2}(?:[$€£¥₹%₿]|k\b|(?:${CURRENCY}|percent|per cent|por ciento|por cento|pour cent|prozent|grand|mil|mille|tausend)(?![\p{L}]))`,
		String.raw`(?<!\p{L})(?:cost|costs|price|priced|fee|fees|charge|rate|total|deposit|only|just|s[oó]lo|precio|cuesta|total|tarifa|prix|co[uû]te|co[uû]tera|tarif|kostet|kosten|preis|betrag|f[uü]r nur|nur|custa|pre[cç]o|valor|apenas)(?: (?:is|of|be|at|you|to|about|around|roughly|de|es|unos|est|environ|ist|etwa|ser[aá]|cerca|von|:)){0,3}[ :]{1,3}${NUMBER}(?![\p{L}\d:]|\s?(?:am|pm|min|minut|hour|day|uhr|h\b))`,
		String.raw`(?<!\p{L})(?:[\p{L}-]{2,30}) (?:dollars|d[oó]lares|euros?|pounds|pesos|reais|bucks|percent|prozent)(?![\p{L}])`,
	].join('|'),
	'giu',
);

/** For comparing only: compatibility forms unified, digits of any script as ASCII, the disguises of a dot undone. */
export function canonical(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, (digit) => (digit < ':' ? digit : String(digitOf(digit.codePointAt(0) ?? 0))))
		.replace(/[。․‧∙]/g, '.')
		.replace(/ ?[[({] ?(?:\.|dot|punto|punkt|point|ponto) ?[\])}] ?/gi, '.')
		.replace(/ (?:dot|punto|punkt|ponto) (?=[a-z]{2,10}\b)/gi, '.')
		.replace(/ ?[[({] ?(?:at|@|arroba|arobase) ?[\])}] ?/gi, '@')
		.replace(/ (?:arroba|arobase) /gi, '@')
		.replace(/([\p{L}\p{N}]) ?\. ?(?=(?:com|net|org)\b)/gu, '$1.');
}

/** Decimal digits come in runs of ten by their value (Unicode 4.6), and each run begins at a multiple of 10 or 16. */
function digitOf(point: number): number {
	let zero = point;
	while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return point - zero;
}

export function linksIn(text: string): string[] {
	const found = [...text.matchAll(SCHEME), ...text.matchAll(WWW)].map(([link]) => link);
	const rest = text.replace(EMAIL, ' ');
	return [...found, ...[...rest.matchAll(BARE)].map(([link]) => link)].map((link) =>
		link
			.toLowerCase()
			.replace(/\s/g, '')
			.replace(/^https?:\/\//, '')
			.replace(/^www\./, '')
			.replace(/[/.,;:!?]{1,5}$/, ''),
	);
}

export function emailsIn(text: string): string[] {
	return [...text.matchAll(EMAIL), ...text.matchAll(HANDLE)].map(([email]) => email.toLowerCase().replace(/\s/g, '').replace(/\.$/, ''));
}

/** Runs of seven digits or more (`least` of them), without what stands between. */
export function digitsIn(text: string, least = 7): string[] {
	return [...text.matchAll(DIGITS)].map(([run]) => run.replace(/\D/g, '')).filter((digits) => digits.length >= least);
}

/** As they are compared: currency words and blanks gone, `1,500.00` as `1500`, a share with its `%`. */
export function amountsIn(text: string): string[] {
	return [...text.matchAll(AMOUNT)].map(([amount]) => {
		const number = /\d[\d.,' ]*/.exec(amount)?.[0] ?? amount;
		const share = /%|percent|per cent|por ciento|por cento|pour cent|prozent/i.test(amount) ? '%' : '';
		return number.trim().replace(/[.,]\d{2}$/, (cents) => (/[1-9]/.test(cents) ? `:${cents.slice(1)}` : '')).replace(/[.,' ]/g, '') + share;
	});
}

export interface NewestMessage {
	/** What the sender wrote this time. Never empty while the text is not: a bare forward is its own message. */
	message: string;
	/** Earlier messages: the lines quoted with `>`, their "On … wrote:" lines, forwarded heads and all that follows them. */
	quoted: string;
	/** From the "-- " line on, or the line that a phone or mail program adds. A written "Kind regards" stays in the message. */
	signature: string;
}

/**
 * Sets quoted replies, forwarded heads and signatures aside, in English, Spanish, French, German, Portuguese,
 * Italian, Dutch, Swedish and Polish, and the warnings that mail gateways put above.
 * Each line of the text ends up in exactly one of the three parts.
 *
 * Own code instead of the email-reply-parser package (2.3.7): without the optional re2 its patterns take quadratic time
 * (40 kB of `On a a …` 0.35 s, 100 kB of blank lines 1.8 s, four times as long for each doubling), it takes all below a
 * "Regards" or "==" in mid-letter for the signature, and it asks for `import.meta`, which a CommonJS bundle does not have.
 * Here each line is looked at a bounded number of times and never beyond `LINE_LIMIT`.
 */
export function newestMessage(text: string): NewestMessage {
	const parts = partsOf(text);
	return parts.message === '' ? { message: text.trim(), quoted: '', signature: '' } : parts;
}

/** The sender's own words alone; empty where all of it is quoted, forwarded or a signature. */
export function ownWordsIn(text: string): string {
	return partsOf(text).message;
}

function partsOf(text: string): NewestMessage {
	const lines = text.split('\n');
	const written: string[] = [];
	const quoted: string[] = [];
	for (let index = 0; index < lines.length; ) {
		const banner = bannerAt(lines, index);
		if (banner > 0) {
			quoted.push(...lines.slice(index, index + banner));
			index += banner;
			continue;
		}
		if (lines[index].startsWith('>')) {
			quoted.push(lines[index++]);
			continue;
		}
		const head = quoteHeadAt(lines, index);
		if (head === 0) {
			written.push(lines[index++]);
			continue;
		}
		const next = nextLineWithText(lines, index + head);
		const quotedByMark = lines[next]?.startsWith('>') ?? false;
		const end = quotedByMark ? next : lines.length;
		while (index < end) quoted.push(lines[index++]);
	}
	const signatureAt = signatureStart(written);
	const message = joinLines(written.slice(0, signatureAt));
	return { message, quoted: joinLines(quoted), signature: joinLines(written.slice(signatureAt)) };
}

/** Where a mail gateway warns of a mail from outside: at the very start, or below the words. */
const BANNER = /^[[(*! ]{0,6}(?:(?:caution|warning|attention|external|externe|extern|externo|attenzione|vorsicht|achtung|precauci[oó]n|atenci[oó]n|aten[cç][aã]o)\b[^\n]{0,60}?(?:e-?mail|message|sender|nachricht|correo|courriel|messaggio|mensagem)|(?:this|diese|este|cet|questa)\s(?:e-?mail|message|nachricht|correo|courriel|mensagem)\s[^\n]{0,40}(?:outside|extern))/;
const WARNS = /\b(?:outside|external|extern\w*|links?|attachments?|anh[aä]nge?|enlaces|pi[eè]ces jointes|allegati|anexos)\b/;
const MARK_ALONE = /^\[?\*{0,2}(?:external|external e-?mail|external sender|extern|externe|externo)\*{0,2}\]?:?$/;
/** A banner's paragraph has no more lines than this. */
const BANNER_LINES = 6;

/** How many lines a gateway's warning takes, up to the end of its paragraph; 0 where none begins. */
function bannerAt(lines: string[], index: number): number {
	const isFirst = index === 0 || lines[index - 1].trim() === '';
	const line = headOf(lines[index]);
	if (!isFirst || line === '') return 0;
	if (MARK_ALONE.test(line)) return 1;
	if (!BANNER.test(line)) return 0;
	let end = index + 1;
	while (end < lines.length && end - index < BANNER_LINES && lines[end].trim() !== '') end += 1;
	const paragraph = lines.slice(index, end).map(headOf).join(' ');
	return WARNS.test(paragraph) && /\b(?:outside|extern\w*)\b/.test(paragraph) ? end - index : 0;
}

/** Heads of quotes and signatures are shorter; the rest of a longer line is not looked at. */
const LINE_LIMIT = 300;

/** Mail programs break an "On … wrote:" line into at most this many. */
const ATTRIBUTION_LINES = 4;

/** How many lines the head at this line takes; 0 where none begins. */
function quoteHeadAt(lines: string[], index: number): number {
	const line = headOf(lines[index]);
	if (line === '') return 0;
	if (isDivider(line) || REPLY_ABOVE.test(line)) return 1;
	if (isRule(line)) {
		const next = nextLineWithText(lines, index + 1, 3);
		return next < lines.length && isHeadBlock(lines, next) ? next - index + 1 : 0;
	}
	if (isHeadBlock(lines, index) || isLotusHead(lines, index)) return 1;
	return attributionAt(lines, index);
}

const ATTRIBUTION_OPENINGS = /^[-* ]{0,5}(?:(?:on|el|le|am|em|a|op|den|il|dnia|w dniu|em)\s|\p{L}{2,3}\.?,?\s\d{1,2})/u;
const ATTRIBUTION_ENDINGS =
	/(?:\swrote|\sescribi[oó]|\sécrit|\sescreveu|\s(?:schrieb|schreef|skrev|napisa[lł](?:\(a\)|a)?|pisze)(?:\s[^\n]{1,150})?|\sha scritto|\sgeschreven)\s?:[-* ]{0,5}$/;
/** `Name <address> wrote:`, and the forms that put the date last. */
const SENDER_FIRST =
	/^[^\n]{1,150}\s(?:wrote|escribi[oó]|a écrit|escreveu|ha scritto|napisa[lł](?:\(a\)|a)?|pisze|(?:schrieb|schreef|skrev)(?:\s(?:am|op|den)?\s?[^\n]{1,80})?)\s?:$/;
/** Zoho's rule with the words in it, and without a colon: `---- On …, a@b.c wrote ----`. */
const RULED = /^-{2,10}\s?(?:on|el|le|am|em|op|il)\s[^\n]{5,250}\s(?:wrote|escribi[oó]|a écrit|escreveu|schrieb|schreef|ha scritto)\s?-{2,10}$/;
/** Yandex and other programs: the day, the time and whose it was, with no verb: `02.03.2026, 09.35, "Jo" <a@b.c>:`. */
const DAY_FIRST = /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.?\s\p{L}{3,12}\.?,?\s\d{4})(?:\s\p{L}\.)?,?\s(?:\p{L}{1,4}\s)?\d{1,2}[:.h]\d{2}[^\n@]{0,150}@[\w.-]{1,100}>?\)?\s?:$/u;

/**
 * "On 4 Mar 2025, … wrote:". A year, a time of day or an address is asked for, so that "On Monday my neighbour wrote:"
 * stays in the message.
 */
function attributionAt(lines: string[], index: number): number {
	const first = headOf(lines[index]);
	if (RULED.test(first) || DAY_FIRST.test(first)) return 1;
	if (SENDER_FIRST.test(first) && namesSenderOrDate(first)) return 1;
	if (!ATTRIBUTION_OPENINGS.test(first)) return 0;
	let joined = '';
	for (let count = 1; count <= ATTRIBUTION_LINES && index + count <= lines.length; count++) {
		const line = headOf(lines[index + count - 1]);
		if (line === '') return 0;
		joined = `${joined} ${line}`.trimStart();
		if (joined.length > LINE_LIMIT) return 0;
		if (joined.includes(':') && ATTRIBUTION_ENDINGS.test(joined)) return namesSenderOrDate(joined) ? count : 0;
	}
	return 0;
}

function namesSenderOrDate(line: string): boolean {
	return line.includes('@') || /\d{1,2}[:h.]\d{2}|\b(?:19|20)\d{2}\b/.test(line);
}

const DIVIDERS = new Set([
	'original message',
	'forwarded message',
	'begin forwarded message',
	'mensaje original',
	'mensaje reenviado',
	'message original',
	"message d'origine",
	'message transféré',
	'ursprüngliche nachricht',
	'originalnachricht',
	'weitergeleitete nachricht',
	'mensagem original',
	'mensagem encaminhada',
	'oorspronkelijk bericht',
	'doorgestuurd bericht',
	'messaggio originale',
	'messaggio inoltrato',
	'ursprungligt meddelande',
	'vidarebefordrat meddelande',
	'wiadomość oryginalna',
	'oryginalna wiadomość',
	'wiadomość przekazana dalej',
	'wiadomość przekazana',
	...['original nachricht', 'weitergeleitete mail', 'mensagem reencaminhada', 'mensaje original', 'courriel original', 'message réexpédié', 'origineel bericht', 'doorgestuurde e mail', 'e mail original', 'oryginalna wiadomość e mail', 'videresendt melding', 'videresendt meddelelse', 'opprinnelig melding', 'oprindelig meddelelse'],
]);
/** Apple's, which has no dashes. */
const BARE_DIVIDERS = new Set([
	'begin forwarded message',
	'anfang der weitergeleiteten nachricht',
	'anfang der weitergeleiteten e mail',
	'début du message transféré',
	'début du message réexpédié',
	'inicio del mensaje reenviado',
	'início da mensagem encaminhada',
	'início da mensagem reencaminhada',
	'inizio messaggio inoltrato',
	'begin doorgestuurd bericht',
	'początek przekazywanej wiadomości',
	'vidarebefordrat brev',
	'videresendt melding',
	'start på videresendt besked',
]);

/** "-----Original Message-----" and its sisters. */
function isDivider(line: string): boolean {
	const words = line.replace(/[-:]/g, ' ').replace('’', "'").replace(/\s{1,300}/g, ' ').trim();
	return line.startsWith('--') ? DIVIDERS.has(words) || BARE_DIVIDERS.has(words) : line.endsWith(':') && BARE_DIVIDERS.has(words);
}

/** The line that ticket systems ask to write above. */
const REPLY_ABOVE = /^[-#=*_ ]{0,12}(?:please )?(?:(?:reply|respond|write|type your (?:reply|response)) (?:above|over) (?:this|the) line|(?:bitte )?(?:über|oberhalb) dieser (?:zeile|linie) antworten|antworten sie (?:bitte )?(?:über|oberhalb) dieser (?:zeile|linie)|(?:merci de )?répond(?:re|ez) au-dessus de cette ligne|(?:responda|escriba (?:su respuesta )?) ?(?:por )?encima de esta línea|responda acima desta linha)/;

/** The line of underscores that Outlook draws above a head block. */
function isRule(line: string): boolean {
	return line.length >= 10 && (line.startsWith('_') || line.startsWith('-')) && /^(?:_+|-+)$/.test(line);
}

const FROM_LABELS = ['from', 'de', 'von', 'van', 'da', 'från', 'fra', 'od'];
const OTHER_LABELS = new Set([
	...['sent', 'date', 'to', 'cc', 'subject'],
	...['enviado', 'enviado el', 'fecha', 'para', 'asunto'],
	...['envoyé', 'date', 'à', 'objet'],
	...['gesendet', 'datum', 'an', 'betreff'],
	...['enviada em', 'enviado em', 'data', 'assunto'],
	...['verzonden', 'datum', 'aan', 'onderwerp', 'inviato', 'a', 'oggetto', 'skickat', 'till', 'ämne', 'sendt', 'til', 'emne', 'wysłano', 'wysłane', 'data', 'do', 'dw', 'temat', 'enviada', 'inviata', 'envoyée', 'verstuurd', 'copie à', 'copia a', 'kopia', 'reply-to'],
]);

/** "From: …" with at least two of Sent, To and Subject on the five lines below, in one of the languages. */
function isHeadBlock(lines: string[], index: number): boolean {
	if (!FROM_LABELS.includes(labelOf(lines[index]))) return false;
	let found = 0;
	for (let next = index + 1; next <= index + 5 && next < lines.length; next++) {
		if (OTHER_LABELS.has(labelOf(lines[next]))) found += 1;
	}
	return found >= 2;
}

/** Lotus: who wrote and when, each on a line of its own, then "To", "cc" and "Subject" alone, each above what it names. */
const SENDER_LINE = /^[^\n<]{0,80}<[^\s@<>]{1,64}@[^\s<>]{1,100}>$|^[^\s@<>]{1,64}@[^\s<>]{1,100}$/;
const MOMENT_LINE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4})\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]m)?$/u;

function isLotusHead(lines: string[], index: number): boolean {
	if (!SENDER_LINE.test(headOf(lines[index])) || !MOMENT_LINE.test(headOf(lines[nextLineWithText(lines, index + 1, 2)] ?? ''))) return false;
	return lines.slice(index + 2, index + 14).filter((line) => OTHER_LABELS.has(headOf(line))).length >= 2;
}

/** What stands before the first colon: `*From:* Jane` gives `from`. */
function labelOf(line: string): string {
	const head = headOf(line);
	const colon = head.indexOf(':');
	return colon > 0 && colon <= 20 ? head.slice(0, colon).replace(/\*/g, '').trim() : '';
}

function headOf(line: string): string {
	return line.slice(0, LINE_LIMIT).trim().toLowerCase();
}

/** A signature is no longer than this; below a "--" with more to come, the letter goes on. */
const SIGNATURE_LINES = 15;
const SIGNATURE_LENGTH = 1_200;

const DEVICE_LINES = [
	...['sent from my ', 'sent from mail', 'sent from outlook', 'sent from yahoo', 'sent via ', 'get outlook for '],
	...['enviado desde mi ', 'enviado desde ', 'obtener outlook para '],
	...['envoyé de mon ', 'envoyé depuis ', 'envoyé à partir de ', 'télécharger outlook pour ', 'obtenez outlook pour '],
	...['von meinem ', 'gesendet von ', 'gesendet mit ', 'diese nachricht wurde von meinem ', 'outlook für '],
	...['enviado do meu ', 'enviado de meu ', 'enviado a partir d', 'obter o outlook para ', 'baixar o outlook para '],
];

/** The index of the signature's first line; the number of lines where there is none. */
function signatureStart(lines: string[]): number {
	let end = lines.length;
	while (end > 0 && lines[end - 1].trim() === '') end -= 1;
	let length = 0;
	let start = lines.length;
	for (let index = end - 1; index >= 0 && end - index <= SIGNATURE_LINES; index--) {
		length += lines[index].length;
		if (length > SIGNATURE_LENGTH) break;
		const line = headOf(lines[index]);
		const isDelimiter = line === '--' || line === '—';
		if (isDelimiter || (end - index <= 3 && line.length <= 100 && DEVICE_LINES.some((opening) => line.startsWith(opening)))) start = index;
	}
	return start;
}

/** The index of the next line that is not blank, `lines.length` (or the end of `within` lines) where there is none. */
function nextLineWithText(lines: string[], from: number, within = lines.length): number {
	const end = Math.min(lines.length, from + within);
	let index = from;
	while (index < end && lines[index].trim() === '') index += 1;
	return index;
}

function joinLines(lines: string[]): string {
	return lines.join('\n').trim();
}

import { isNoName, NAME_PARTICLE } from '../text';
import { emailOf, mailboxesOf } from './addresses';
import { foldLabel, isOfAnother, partOf } from './labels';
import { isObject, parseJson, type PlainObject } from './plain';

/** Lines of a mail that are looked at. */
const MOST_LINES = 400;
const LINE_LIMIT = 2_000;
const LABEL_LIMIT = 60;

/** `Phone Number: 555`, `*Name:* Jo`, `Name:: Jo`. A time of day and an address of the web are no label. */
const LABELLED = /^[\s>*•·\p{Extended_Pictographic}\u200d\ufe0f-]{0,6}(\p{L}[^\n:]{0,59}?)\s{0,3}\*{0,2}:{1,2}\*{0,2}(?:\s+(.*)|)$/u;

/** "What is your name? Mabel Trent". */
const ASKED = /^(\p{L}[^\n?!.:]{5,80}\?)\s{1,3}(\S.*)$/u;

/** A question that a form has ticks for, its answer behind it or on the line below. */
const ASKED_YES_OR_NO = /^\p{L}[^\n?!.:]{5,80}\?$/u;
const YES_OR_NO = /^(?:yes|no|y|n|true|false|ja|nein|nee|s[ií]|oui|non|sim|n[aã]o|tak|nie)\.?$/iu;

const LINE_OF_ADDRESS = /^(?:address|street|addr)(?: line)? ?[12]$/i;

/** The head of such a table. */
const ANSWER_HEADINGS = /^(?:answers?|values?|responses?|antwort(?:en)?|respuestas?|r[ée]ponses?|respostas?|wert|antwoord(?:en)?|rispost[ae]|odpowied[zź])$/i;
const COLUMNS = /^(\p{L}[^\t|:]{1,40}?)(?:\t+| {3,}| ?\| | [-–—] | ?\.{2,20} ?:? ?)[\s|]{0,5}(\S.*)$/u;

/** What stands below a form's answers: dividers, and what the mailer says of itself. Folded to lower case. */
const FOOT =
	/^(?:-{2,}|_{3,}|={3,}|\*{3,}|[-–—]\s*)$|^(?:sent (?:via|from|by|using|on)\b|this (?:e-?mail|message|mail|form)\b|you (?:are receiving|received this)|reply to this|reply directly|do not reply|powered by\b(?!:)|delivered by|manage submissions?|view (?:lead|request|details|all|in|submission|entry)|does this submission|unsubscribe|play message|questions\?$|visit our|terms of service|copyright|©|\[ ?\p{L}|call <tel:|este (?:mensaje|correo)|enviado desde|ce (?:message|courriel|mail)|envoy[ée] (?:depuis|par|via)|diese (?:nachricht|e-?mail)|gesendet (?:von|über|mit)|esta mensagem|enviad[oa] (?:de|por|via)|dit (?:bericht|e-?mail)|verzonden (?:vanaf|via|door|met)|questo messaggio|questa (?:e-?mail|mail)|inviat[oa] (?:da|tramite)|ta wiadomo[sś][cć]|wys[lł]ano (?:z|przez)|(?:das |dein |ihr )?team [^\s:][^:]{0,38}$|(?:el equipo|l['’][ée]quipe|het team|il team|equipa|equipe|zesp[oó][lł]) [^:]{1,40}$|the .{1,40} team$|sponsor\b|reply to customer|(?:managed|operated) by\b|please (?:contact|call|respond to|reply to|reach out to|follow up with) (?:the|this|your|our) |mark as spam)/iu;

/** Labels that stand on a line of their own, the answer below: only what asks for a person or where they are. */
const WHERE = /^(?:(?:street|service|job|property|home|mailing) )?address(?: line 1)?$|^street$|^city$|^town$|^(?:zip|zip code|zipcode|postcode|postal code|plz|postleitzahl|codigo postal|code postal)$|^(?:direccion|adresse|anschrift|endereco|morada|calle|rue|strasse|ciudad|ville|stadt|ort|cidade|adres|indirizzo|straat|via|ulica|plaats|woonplaats|citta|comune|miasto|miejscowosc|kod pocztowy|cap|loss location|service location|adress|gatuadress|postnummer)$/;
/** The line below a street: an apartment, or the town with its postcode. */
const PLACE_GOES_ON = /^(?:(?:apt|unit|suite|ste|floor|#)\b|\p{L}[\p{L} .'’-]{1,40},? [A-Z]{2},? \d{5}\b|\d{4,5} \p{L}|\p{L}[\p{L} .'’-]{1,40}, [A-Z]{2}$)/iu;
const PLACE_LINES = 3;
/** What is wanted, where, when and for how much, as portals ask it on a line of its own. */
const WHAT = /^(?:job type|job category|job name|service(?: type| needed| requested)?|services(?: needed| requested)?|type of (?:job|work|service|project)|project(?: type)?|category|location|property type|urgency|budget|time ?frame|timing|start(?: date)?|auftrag|gewerk|leistung|servicio|prestation|klus|dienst|servizio|lavoro|usluga|servico|trabalho|trabajo)$/;
/** Whom portals call the customer. */
const CUSTOMER = /^(?:new )?(?:customer|client|cust|clnt|clr|cllr|insd|insrd|enquirer|inquirer|requestor|participant|poster|who|match|shopper|subscriber|(?:\p{L}{2,12} ){0,2}holder|petitioner|anfrager|anfragender|melder|petitionnaire|contact|lead|home ?owner|property owner|consumer|caller|patient|guest|tenant|resident|occupant|applicant|claimant|insured|member|(?:policy|contract|warranty) ?holder|requester|referred|(?:opened|created|entered|filed|initiated|requested|submitted|reported|raised|booked|ordered|posted|placed|logged|called in|asked) by|sender|visitor|prospect|kunde|kundin|cliente|auftraggeber|auftraggeberin|interessent|interessentin|demandeur|solicitante|contratante|klant|opdrachtgever|klient|zleceniodawca|committente|richiedente|interessado|utilizador|mieter|mieterin|gast|versicherter|versicherungsnehmer|locataire|assure|inquilino|condomino|seller|buyer|huesped|asegurado|huurder|verzekerde|najemca|lokator|kund|bestallare)(?: name)?$/u;
/** A name by itself, or before what the portal says of it: "Sam Ortiz wants to speak with you". */
const NAME = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: (?:${NAME_PARTICLE} ){0,3}\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,3}|\\p{L}[\\p{L}\\p{M}.'’-]{1,30}(?: \\p{L}[\\p{L}\\p{M}.'’-]{0,30}){0,2})(?=$|\\s\\p{Ll}+\\s|\\s{0,2}[,(<|/]|\\s[-–]\\s|\\s+\\+?\\d)`, 'u');
/** A number as it is written to be called. */
export const CALLED_AT = /(?:\+|\(?\d)[\d ().-]{7,20}\d/;
/** Labels whose answer is called where it looks so: "Callback number", "Ph". */
const MAY_BE_CALLED = /\b(?:reach(?: at)?|dial|ring|daytime|evening|cell|ph|number|no|nr|nummer|numero|numer|call ?back|phn?|cb|contact)\b/;
const NOT_CALLED = /\b(?:tracking|destination|dialed|called|business|forward\w*|fax|account|store|order|case|claim|policy|ticket|job)\b/;
/** Several answers on one line: `Drain Cleaning / Address: 2 Oak St`. */
const INLINE = /\s[/|;]\s(?=\p{L}[\p{L} ]{2,25}:\s)/u;
/** Lines of a mail's head below a forward: its receivers and times are no answers. Folded. */
const HEAD = new Set('to|cc|bcc|sent|date|reply to|para|enviado|enviado el|enviado em|fecha|data|a|envoye|envoye le|an|gesendet|datum|verzonden|aan|inviato|skickat|till|wysłano|wyslano|do'.split('|'));
/** Who took a call for others notes for whom it was, from whom and when. */
const SLIP = /^(?:to|from|for|msg|message for)\b[ .]{0,8}:/i;
/** `From: Jo Hall <jo@x.org>`, or without the address. */
const FROM = /^(?:from|von|de|van|da|fran|od)$/;

export interface FormMail {
	/** Answers by the labels as they stand, in order. */
	answers: PlainObject;
	/** The labels ask for somebody's name, and for a way to reach them. */
	asksWho: boolean;
	/** They call somebody the customer, tenant or insured: another than who sends it. */
	isOfCustomer: boolean;
	/** An address that the labels give. */
	email?: string;
}

/** A row without a table in it, and its cells. */
const ROW = /<tr\b[^>]{0,500}>((?:(?!<\/?t(?:r|able)\b)[\s\S]){1,8000})<\/tr>/gi;
const CELL = /<t[dh]\b[^>]{0,500}>((?:(?!<\/?t[dh]\b)[\s\S]){0,5000})<\/t[dh]>/gi;

/** A list of terms, as some mailers put question and answer. */
const LISTED = /<dt\b[^>]{0,200}>([^<:]{1,60}):?<\/dt>\s{0,50}<dd\b[^>]{0,200}>((?:(?!<\/?d[dtl]\b)[\s\S]){1,2000})<\/dd>/gi;

/** A mail's table with question and answer side by side, or one below the other, as lines that have a colon between them. */
export function withColons(html: string): string {
	let heads: string[] = [];
	return html.replace(LISTED, '<p>$1: $2</p>').replace(ROW, (row: string, inner: string) => {
		const cells = [...inner.matchAll(CELL)].map(([, cell]) => cell);
		const words = cells.map((cell) => cell.replace(/<[^>]{0,500}>/g, '').replace(/&nbsp;/g, ' ').trim().replace(/:$/, ''));
		const isHead = words.length > 1 && words.filter((word) => asksForContact(foldLabel(word))).length > 1;
		const before = heads;
		heads = isHead ? words : [];
		if (isHead) return row;
		if (before.length > 0 && before.length === cells.length) return cells.map((cell, index) => `<p>${before[index]}: ${cell}</p>`).join('');
		// Some tables number their rows.
		const [label, answer, ...others] = cells.flatMap((cell, index) => (words[index] === '' || (cells.length > 2 && /^\d{1,3}\.?$/.test(words[index])) ? [] : [{ words: words[index], cell }]));
		const isPair = answer !== undefined && others.length === 0 && label.words.length <= LABEL_LIMIT && /\p{L}/u.test(label.words);
		return isPair ? `<p>${label.words}: ${answer.cell}</p>` : row;
	});
}

/** The labelled lines of a mail that a form, a portal or a call tracker made; undefined where there are none. */
export function readFormMail(text: string): FormMail | undefined {
	const posted = /^\s{0,50}\{/.test(text) ? parseJson(text) : undefined;
	const lines = isObject(posted) ? [] : withOneSign(text.split('\n', MOST_LINES).map((line) => line.slice(0, LINE_LIMIT).trim()));
	const answers: PlainObject = isObject(posted) ? posted : {};
	let isOfCustomer = false;
	const add = (label: string, value: string) => {
		isOfCustomer ||= CUSTOMER.test(foldLabel(label));
		const answer = value.replace(/^:\s+/, '').replace(/^["“„«]\s?(.*?)\s?["”«»]$/su, '$1').trim();
		if (answer === '') return;
		const told = called(label, answer, isOfCustomer);
		// Who is named first is the customer.
		for (const [name, text] of told[0][0] === 'Name' && label !== 'Name' && Object.hasOwn(answers, 'Name') ? [[label, answer] as const] : told) {
			let free = name;
			for (let count = 2; Object.hasOwn(answers, free); count++) free = `${label} (${count})`;
			answers[free] = text;
		}
	};
	const addLine = (label: string, value: string) => {
		const [own, ...others] = value.split(INLINE, 10);
		// "New lead: Name: Jo | Phone: …"
		const [, inner, answer] = /^(\p{L}[\p{L} ]{2,25}):\s+(\S.*)$/u.exec(own) ?? [];
		if (inner !== undefined && asksForContact(foldLabel(inner))) add(inner, answer);
		else add(label, own);
		for (const other of others) {
			const colon = other.indexOf(':');
			add(other.slice(0, colon).trim(), other.slice(colon + 1).trim());
		}
	};

	const isSlip = lines.some((line) => SLIP.test(line));
	for (let index = 0; index < lines.length; index++) {
		if (HEADING.test(lines[index])) {
			const block = personBelow(lines, index + 1);
			for (const [name, value] of block.answers) add(name, value);
			if (block.end > index + 1) {
				index = block.end - 1;
				continue;
			}
		}
		const label = labelAt(lines, index);
		if (label === undefined || HEAD.has(foldLabel(label.name)) || (isSlip && foldLabel(label.name) === 'time')) continue;
		const isMessage = partOf(foldLabel(label.name))?.part === 'message';
		let value = label.value;
		let next = index + 1;
		const isPlace = WHERE.test(foldLabel(label.name));
		if (value === '' || isMessage || value.endsWith(',') || (isPlace && PLACE_GOES_ON.test(lines[next] ?? ''))) {
			const below = blockBelow(lines, next, { isMessage, isPlace, goesOn: value.endsWith(',') });
			value = [value, below.text].filter((part) => part !== '').join(value.endsWith(',') ? ' ' : '\n');
			next = below.end;
		}
		addLine(label.name, value);
		index = next - 1;
	}

	const labels = Object.keys(answers).map(foldLabel);
	if (labels.length === 0) return undefined;
	const asks = (part: string) => labels.some((label) => partOf(label)?.part === part);
	const hasName = asks('name') || asks('firstName') || asks('lastName');
	const email = Object.entries(answers).flatMap(([name, value]) => (partOf(foldLabel(name))?.part === 'email' || FROM.test(foldLabel(name)) ? (mailboxesOf(String(value))[0]?.address ?? []) : []))[0];
	return { answers, asksWho: hasName && (asks('email') || asks('phone')), isOfCustomer, email };
}

/** What some put between label and answer in place of a colon. */
const SIGNS = [/\s{0,5}(?:->|=>|→|⇒|»|›)\s{0,5}/u, /\s{1,5}[-–—]\s{1,5}/u, /\s{0,5}[=~|]\s{0,5}/u, /\s{0,3}\.{3,60}\s{0,3}/u, /\t+|\s{3,20}/u];
const BEFORE_SIGN = /^[\s>*•·-]{0,6}\p{L}[\p{L}\d #/'’.()-]{0,39}$/u;
const FEWEST_LINES = 3;

/** Lines that all have the same sign between label and answer, as lines with a colon: three at least, one of which holds an address or a number. */
function withOneSign(lines: string[]): string[] {
	for (const sign of SIGNS) {
		const parts = lines.map((line) => {
			const found = sign.exec(line);
			const label = found === null ? '' : line.slice(0, found.index);
			const answer = found === null ? '' : line.slice(found.index + found[0].length);
			return answer !== '' && BEFORE_SIGN.test(label) ? [label, answer] : undefined;
		});
		const pairs = parts.filter((pair) => pair !== undefined);
		const isWay = ([, answer]: string[]) => emailOf(answer) !== undefined || CALLED_AT.exec(answer)?.[0] === answer;
		const isAsked = ([label]: string[]) => asksForContact(foldLabel(label));
		if (pairs.length >= FEWEST_LINES && pairs.some(isWay) && pairs.filter(isAsked).length > 1) return lines.map((line, index) => (parts[index] === undefined ? line : `${parts[index][0]}: ${parts[index][1]}`));
	}
	return lines;
}

interface Label {
	name: string;
	value: string;
}

function labelAt(lines: string[], index: number): Label | undefined {
	const line = lines[index];
	if (line === '' || FOOT.test(line)) return undefined;
	const match = LABELLED.exec(line);
	if (match !== null && (!/https?$|\d{1,2}$/.test(match[1]) || LINE_OF_ADDRESS.test(match[1]))) {
		const name = match[1].replace(/[*_]+|[. ]+$/g, '').trim();
		// "Hi Jo:" and sentences are no labels.
		if (name.split(/\s+/).length <= 10) return { name, value: (match[2] ?? '').replace(/^\*+|\*+$/g, '').trim() };
	}
	const asked = ASKED.exec(line);
	if (asked !== null && (partOf(foldLabel(asked[1])) !== undefined || isCalledSo(WHERE, asked[1]) || YES_OR_NO.test(asked[2]))) return { name: asked[1], value: asked[2] };
	// A form whose action is `mailto:`.
	const posted = /^(\p{L}[\w .-]{0,39}?)=(.*)$/u.exec(line);
	if (posted !== null && asksForContact(foldLabel(posted[1]))) return { name: posted[1], value: posted[2].trim() };
	// A table as plain text: the label, a gap, the answer.
	const [, column, answer] = COLUMNS.exec(line) ?? [];
	if (column !== undefined && ANSWER_HEADINGS.test(answer)) return undefined;
	if (column !== undefined && asksForContact(foldLabel(column))) return { name: column, value: answer };
	const alone = line.replace(/[*_:]+/g, '').trim();
	if (ASKED_YES_OR_NO.test(alone) && YES_OR_NO.test(lines[index + 1] || (lines[index + 2] ?? ''))) return { name: alone, value: '' };
	const folded = foldLabel(alone);
	if (alone.length > LABEL_LIMIT || !(asksForContact(folded) || isLongMessageLabel(folded))) return undefined;
	// A label alone has its answer on the line below.
	return lines[index + 1] !== undefined || lines[index + 2] !== undefined ? { name: alone, value: '' } : undefined;
}

/** Above who wrote and where they are, each on a line of its own and without a label. */
const HEADING =
	/^[*\s]{0,4}(?:(?:new )?(?:customer|client|lead|contact|homeowner|consumer|visitor|tenant|guest|patient|insured)(?:['’]s)?(?: (?:information|info|details|contact|data))?|(?:kontaktdaten|kundendaten|daten|angaben|coordonn[ée]es|datos|dados|dati|gegevens|klantgegevens|dane|kunde|kundin|cliente|klant|klient)(?: (?:de[rsl]?|do|da|du|des|van(?: de)?)? ?[\p{L}’']{4,20})?)\s{0,3}:?[*\s]{0,4}$/iu;
const STREET = /^(?:\d{1,6}[a-z]? \p{L}[\p{L}\d .,'’#-]{2,60}|\p{L}[\p{L} .'’-]{2,40} \d{1,4} ?[a-z]?)$/iu;

/** A name, then a street and the town below it, from the lines below such a heading. */
function personBelow(lines: string[], from: number): { answers: Array<[name: string, value: string]>; end: number } {
	let at = from;
	while (at < lines.length && lines[at] === '') at += 1;
	if (at >= lines.length || labelAt(lines, at) !== undefined) return { answers: [], end: from };
	const name = lines[at];
	if (NAME.exec(name)?.[0] !== name || isNoName(name)) return { answers: [], end: from };
	const answers: Array<[string, string]> = [['Name', name]];
	const place: string[] = [];
	for (at += 1; at < lines.length; at++) {
		const line = lines[at];
		const address = emailOf(line);
		if (address !== undefined) answers.push(['Email', address]);
		else if (CALLED_AT.exec(line)?.[0] === line) answers.push(['Phone', line]);
		else if (place.length < PLACE_LINES && (place.length > 0 ? PLACE_GOES_ON : STREET).test(line)) place.push(line);
		else break;
	}
	if (place.length > 0) answers.push(['Address', place.join(', ')]);
	return { answers, end: at };
}

function isCalledSo(labels: RegExp, label: string): boolean {
	return labels.test(foldLabel(label));
}

function asksForContact(folded: string): boolean {
	return partOf(folded)?.sure === true || WHERE.test(folded) || CUSTOMER.test(folded) || WHAT.test(folded);
}

/** "Brief description of the work required (Optional)". */
function isLongMessageLabel(folded: string): boolean {
	const words = folded.split(' ');
	return words.length >= 2 && words.length <= 10 && partOf(folded)?.part === 'message' && /\b(?:description|describe|comments?|optional|required)\b/.test(folded);
}

/** The answer below a label: for a message all up to the next label or the form's foot, else one line, and a second one of an address. */
function blockBelow(lines: string[], from: number, { isMessage, isPlace, goesOn }: { isMessage: boolean; isPlace: boolean; goesOn: boolean }): { text: string; end: number } {
	let at = from;
	while (at < lines.length && lines[at] === '') at += 1;
	if (at >= lines.length || FOOT.test(lines[at]) || (labelAt(lines, at) !== undefined && !goesOn)) return { text: '', end: from };
	const taken: string[] = [];
	for (; at < lines.length; at++) {
		const line = lines[at];
		if (FOOT.test(line) || (taken.length > 0 && labelAt(lines, at) !== undefined)) break;
		taken.push(line);
		if (!isMessage && !line.endsWith(',') && !(isPlace && taken.length < PLACE_LINES && PLACE_GOES_ON.test(lines[at + 1] ?? ''))) {
			at += 1;
			break;
		}
	}
	return { text: taken.join(isMessage ? '\n' : isPlace ? ', ' : ' ').replace(/,{2,}/g, ',').trim(), end: at };
}

/** What only portals call so, by the labels that forms use: a name, and how to reach who has it. */
function called(label: string, value: string, isOfCustomer: boolean): Array<[name: string, value: string]> {
	const folded = foldLabel(label);
	const [mailbox] = mailboxesOf(value);
	const number = CALLED_AT.exec(value.slice(0, 200))?.[0];
	if (CUSTOMER.test(folded) || (FROM.test(folded) && mailbox?.address === undefined)) {
		const name = NAME.exec(value)?.[0] ?? mailbox?.name;
		const who: Array<[string, string | undefined]> = [['Name', name === undefined || isNoName(name) ? undefined : name], ['Email', mailbox?.address], ['Phone', number]];
		const told = who.flatMap(([part, text]) => (text === undefined ? [] : [[part, text] as [string, string]]));
		return told.length > 0 ? told : [[label, value]];
	}
	const isCalled = number === value && /\D/.test(number) && partOf(folded) === undefined && (isOfCustomer || MAY_BE_CALLED.test(folded)) && !NOT_CALLED.test(folded) && !isOfAnother(folded);
	return [[isCalled ? 'Phone' : label, value]];
}

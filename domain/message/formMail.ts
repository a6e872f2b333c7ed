import { isNoName, NAME_PARTICLE } from '../text';
import { mailboxesOf } from './addresses';
import { foldLabel, partOf } from './labels';
import type { PlainObject } from './plain';

/** Lines of a mail that are looked at. */
const MOST_LINES = 400;
const LINE_LIMIT = 2_000;
const LABEL_LIMIT = 60;

/** `Phone Number: 555`, `*Name:* Jo`, `Name:: Jo`. A time of day and an address of the web are no label. */
const LABELLED = /^[\s>*•·-]{0,6}(\p{L}[^\n:]{0,59}?)\s{0,3}\*{0,2}:{1,2}\*{0,2}(?:\s+(.*)|)$/u;

const LINE_OF_ADDRESS = /^(?:address|street|addr)(?: line)? ?[12]$/i;

/** The head of such a table. */
const ANSWER_HEADINGS = /^(?:answers?|values?|responses?|antwort(?:en)?|respuestas?|r[ée]ponses?|respostas?|wert|antwoord(?:en)?|rispost[ae]|odpowied[zź])$/i;
const COLUMNS = /^(\p{L}[^\t|:]{1,40}?)(?:\t+| {3,}| ?\| | [-–—] | ?\.{2,20} ?:? ?)[\s|]{0,5}(\S.*)$/u;

/** What stands below a form's answers: dividers, and what the mailer says of itself. Folded to lower case. */
const FOOT =
	/^(?:-{2,}|_{3,}|={3,}|\*{3,}|[-–—]\s*)$|^(?:sent (?:via|from|by|using|on)\b|this (?:e-?mail|message|mail|form)\b|you (?:are receiving|received this)|reply to this|reply directly|do not reply|powered by|delivered by|manage submissions?|view (?:lead|request|details|all|in|submission|entry)|does this submission|unsubscribe|play message|questions\?$|visit our|terms of service|copyright|©|\[ ?\p{L}|call <tel:|este (?:mensaje|correo)|enviado desde|ce (?:message|courriel|mail)|envoy[ée] (?:depuis|par|via)|diese (?:nachricht|e-?mail)|gesendet (?:von|über|mit)|esta mensagem|enviad[oa] (?:de|por|via)|dit (?:bericht|e-?mail)|verzonden (?:vanaf|via|door|met)|questo messaggio|questa (?:e-?mail|mail)|inviat[oa] (?:da|tramite)|ta wiadomo[sś][cć]|wys[lł]ano (?:z|przez)|(?:das |dein |ihr )?team [^\s:][^:]{0,38}$|(?:el equipo|l['’][ée]quipe|het team|il team|equipa|equipe|zesp[oó][lł]) [^:]{1,40}$|the .{1,40} team$|sponsor\b|reply to customer)/iu;

/** Labels that stand on a line of their own, the answer below: only what asks for a person or where they are. */
const WHERE = /^(?:(?:street|service|job|property|home|mailing) )?address(?: line 1)?$|^street$|^city$|^town$|^(?:zip|zip code|zipcode|postcode|postal code|plz|postleitzahl|codigo postal|code postal)$|^(?:direccion|adresse|anschrift|endereco|morada|calle|rue|strasse|ciudad|ville|stadt|ort|cidade|adres|indirizzo|straat|via|ulica|plaats|woonplaats|citta|comune|miasto|miejscowosc|kod pocztowy|cap)$/;
/** The line below a street: an apartment, or the town with its postcode. */
const PLACE_GOES_ON = /^(?:(?:apt|unit|suite|ste|floor|#)\b|\p{L}[\p{L} .'’-]{1,40},? [A-Z]{2},? \d{5}\b|\d{4,5} \p{L}|\p{L}[\p{L} .'’-]{1,40}, [A-Z]{2}$)/iu;
const PLACE_LINES = 3;
/** What is wanted, where, when and for how much, as portals ask it on a line of its own. */
const WHAT = /^(?:job type|job category|job name|service(?: type| needed| requested)?|services(?: needed| requested)?|type of (?:job|work|service|project)|project(?: type)?|category|location|property type|urgency|budget|time ?frame|timing|start(?: date)?|auftrag|gewerk|leistung|servicio|prestation|klus|dienst|servizio|lavoro|usluga|servico|trabalho|trabajo)$/;
/** Whom portals call the customer. */
const CUSTOMER = /^(?:new )?(?:customer|client|lead|homeowner|consumer|caller|patient|requester|requested by|submitted by|sender|visitor|prospect|kunde|kundin|cliente|auftraggeber|auftraggeberin|interessent|interessentin|demandeur|solicitante|contratante|klant|opdrachtgever|klient|zleceniodawca|committente|richiedente|interessado|utilizador)(?: name)?$/;
/** A name by itself, or before what the portal says of it: "Sam Ortiz wants to speak with you". */
const NAME = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: (?:${NAME_PARTICLE} ){0,3}\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,3}|\\p{L}[\\p{L}\\p{M}.'’-]{1,30}(?: \\p{L}[\\p{L}\\p{M}.'’-]{0,30}){0,2})(?=$|\\s\\p{Ll}+\\s)`, 'u');
/** Several answers on one line: `Drain Cleaning / Address: 2 Oak St`. */
const INLINE = /\s[/|;]\s(?=\p{L}[\p{L} ]{2,25}:\s)/u;
/** Lines of a mail's head below a forward: its receivers and times are no answers. Folded. */
const HEAD = new Set('to|cc|bcc|sent|date|reply to|para|enviado|enviado el|enviado em|fecha|data|a|envoye|envoye le|an|gesendet|datum|verzonden|aan|inviato|skickat|till|wysłano|wyslano|do'.split('|'));
/** `From: Jo Hall <jo@x.org>`, or without the address. */
const FROM = /^(?:from|von|de|van|da|fran|od)$/;

export interface FormMail {
	/** Answers by the labels as they stand, in order. */
	answers: PlainObject;
	/** The labels ask for somebody's name, and for a way to reach them. */
	asksWho: boolean;
	/** An address that the labels give. */
	email?: string;
}

/** Rows of two cells, as forms put question and answer. */
const ROW = /<tr\b[^>]{0,500}>\s{0,50}<t[dh]\b[^>]{0,500}>((?:(?!<\/?t[dhr]\b)[\s\S]){1,300})<\/t[dh]>\s{0,50}<t[dh]\b[^>]{0,500}>((?:(?!<\/?t[dhr]\b)[\s\S]){1,5000})<\/t[dh]>\s{0,50}<\/tr>/gi;

/** A list of terms, as some mailers put question and answer. */
const LISTED = /<dt\b[^>]{0,200}>([^<:]{1,60}):?<\/dt>\s{0,50}<dd\b[^>]{0,200}>((?:(?!<\/?d[dtl]\b)[\s\S]){1,2000})<\/dd>/gi;

/** A mail's table with question and answer side by side, as lines that have a colon between them. */
export function withColons(html: string): string {
	return html.replace(LISTED, '<p>$1: $2</p>').replace(ROW, (row: string, label: string, answer: string) => {
		const words = label.replace(/<[^>]{0,500}>/g, '').replace(/&nbsp;/g, ' ').trim();
		return words.length === 0 || words.length > LABEL_LIMIT || !/\p{L}/u.test(words) ? row : `<p>${words.replace(/:$/, '')}: ${answer}</p>`;
	});
}

/** The labelled lines of a mail that a form, a portal or a call tracker made; undefined where there are none. */
export function readFormMail(text: string): FormMail | undefined {
	const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, LINE_LIMIT).trim());
	const answers: PlainObject = {};
	const add = (label: string, value: string) => {
		const answer = value.replace(/^["“„«]\s?(.*?)\s?["”«»]$/su, '$1').trim();
		if (answer === '') return;
		const [name, text] = called(label, answer);
		let free = name;
		for (let count = 2; Object.hasOwn(answers, free); count++) free = `${label} (${count})`;
		answers[free] = text;
	};
	const addLine = (label: string, value: string) => {
		const [own, ...others] = value.split(INLINE, 10);
		add(label, own);
		for (const other of others) {
			const colon = other.indexOf(':');
			add(other.slice(0, colon).trim(), other.slice(colon + 1).trim());
		}
	};

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
		if (label === undefined || HEAD.has(foldLabel(label.name))) continue;
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
	return { answers, asksWho: hasName && (asks('email') || asks('phone')), email };
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
		const name = match[1].replace(/[*_]+/g, '').trim();
		// "Hi Jo:" and sentences are no labels.
		if (name.split(/\s+/).length <= 10) return { name, value: (match[2] ?? '').replace(/^\*+|\*+$/g, '').trim() };
	}
	// A form whose action is `mailto:`.
	const posted = /^(\p{L}[\w .-]{0,39}?)=(.*)$/u.exec(line);
	if (posted !== null && asksForContact(foldLabel(posted[1]))) return { name: posted[1], value: posted[2].trim() };
	// A table as plain text: the label, a gap, the answer.
	const [, column, answer] = COLUMNS.exec(line) ?? [];
	if (column !== undefined && ANSWER_HEADINGS.test(answer)) return undefined;
	if (column !== undefined && asksForContact(foldLabel(column))) return { name: column, value: answer };
	const alone = line.replace(/[*_:]+/g, '').trim();
	const folded = foldLabel(alone);
	if (alone.length > LABEL_LIMIT || !(asksForContact(folded) || isLongMessageLabel(folded))) return undefined;
	// A label alone has its answer on the line below.
	return lines[index + 1] !== undefined || lines[index + 2] !== undefined ? { name: alone, value: '' } : undefined;
}

/** Above who wrote and where they are, each on a line of its own and without a label. */
const HEADING = /^[*\s]{0,4}(?:new )?(?:customer|client|lead|contact|homeowner|consumer)(?:['’]s)? (?:information|info|details|contact|data)\s{0,3}:?[*\s]{0,4}$/i;
const STREET = /^\d{1,6}[a-z]? \p{L}[\p{L}\d .,'’#-]{2,60}$/iu;

/** A name, then a street and the town below it, from the lines below such a heading. */
function personBelow(lines: string[], from: number): { answers: Array<[name: string, value: string]>; end: number } {
	let at = from;
	while (at < lines.length && lines[at] === '') at += 1;
	if (at >= lines.length || labelAt(lines, at) !== undefined) return { answers: [], end: from };
	const name = lines[at];
	if ( NAME.exec(name)?.[0] !== name || isNoName(name)) return { answers: [], end: from };
	const answers: Array<[string, string]> = [['Name', name]];
	at += 1;
	if (STREET.test(lines[at] ?? '')) {
		const place = [lines[at]];
		at += 1;
		while (place.length < PLACE_LINES && PLACE_GOES_ON.test(lines[at] ?? '')) {
			place.push(lines[at]);
			at += 1;
		}
		answers.push(['Address', place.join(', ')]);
	}
	return { answers, end: at };
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

/** What only portals call so, by the label that forms use. */
function called(label: string, value: string): [name: string, value: string] {
	const folded = foldLabel(label);
	const hasMailbox = mailboxesOf(value)[0]?.address !== undefined;
	if (hasMailbox || !(CUSTOMER.test(folded) || FROM.test(folded))) return [label, value];
	const name = NAME.exec(value)?.[0];
	return name === undefined || isNoName(name) ? [label, value] : ['Name', name];
}

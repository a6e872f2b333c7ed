import { CHANNELS, type Channel } from '../case';
import { emailOf, mailboxesOf } from './addresses';
import { type Answer, answersOf, answersWithin, answerText } from './answers';
import { isFile } from './attachments';
import { withoutBrackets } from './brackets';
import { looksLikeHtml, withoutEntities } from './html';
import { foldLabel, type Part, partOf, WAYS } from './labels';
import { isObject, objectsIn, ownOf, type Plain, type PlainObject, textAt } from './plain';
import { isNoName, plainFigures } from '../text';
import type { Draft } from './shape';

/** When a delivery happened, best first. It tells two deliveries of the same words apart, so it is no answer. */
const TIMES = [
	...['submitted at', 'received at', 'sent at', 'submission date', 'date submitted', 'created at', 'created time'],
	...['received', 'date received', 'call time', 'call date', 'call started', 'time of call', 'date of call'],
	...['timestamp', 'landed at', 'event time', 'updated at'],
];

/** The sender's own number for a delivery. */
const IDS = new Set(['submission id', 'response id', 'entry id', 'leadgen id', 'lead id', 'event id', 'message id', 'form response id']);

/** What the page or its plug-ins add and nobody was asked; some of it is secret, some different each time. */
const NOISE = new RegExp(
	[
		'^(?:user ?agent|remote ip|ip|ip address|client ip|powered by|form mode|(?:pro )?tips?',
		'utf8|.{0,40}token|.{0,30}(?:api|crm|access|secret|private|google) key|.{0,30}secret|.{0,30}nonce|.{0,30}[cx]srf.{0,30}|.{0,40}captcha.{0,40}|cf turnstile response|cf chl .{1,40}|.{0,30}honeypot|gotcha|bot field',
		'form build id|form key|hs context|hutk|hubspotutk|gform unique id|wpcf7.{0,40}|wp http referr?er|viewstate|view state|viewstategenerator|view state generator|event ?validation',
		'ak js.{0,10}|ak hp.{0,20}|unique id|session ?id|php ?sess ?id|jsessionid|visitor id|time to submit|page load(?:ed)?(?: time| at)?|form loaded(?: at)?|render(?:ed)? (?:time|at))$',
	].join('|'),
);

/** How long a call or its recording was. */
export const LASTED = /^(?:(?:call|recording|voicemail|message) )?(?:length|duration|dauer|duree|duracion|durata|duur)$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$|^\d{1,4} ?(?:s|secs?|seconds?|mins?|minutes?)$/i;

/** Answers that say nothing of what somebody wants; they stay among the fields. */
const NOT_LISTED = /^(?:id|sid|u?uid|.{1,40} (?:id|sid|uuid|urn|url|uri|ip)|(?:called|created|updated|modified|added|started|ended|submitted|occurred) (?:at|on)|ip(?: .{1,20})?|(?:event|entity|object|trigger|hook|content|notification)(?: ?(?:type|name|event))?|variant|variation|browser|device|platform|locale|lang|serial number|(?:date|time) ?(?:created|added|submitted|updated|stamp)|created ?(?:date|time)?|(?:submission|submit|entry|unix|event) time|direction|(?:tracking|business|receiving|destination|forwarded|dialed|internal|called|to) ?number|.{0,20}(?:duration|status|talk time|ring time)|recording|audio|(?:form|page|utm) .{1,40}|gclid|fbclid|referr?er|url|source|(?:consent|gdpr|newsletter|privacy|datenschutz|dsgvo|rgpd|privacidad|privacidade|confidentialite|informativa|agb|terms).{0,40}|submit|send|absenden|senden|enviar|envoyer|verzenden|invia|wyslij|button)$/;

const OF_EVENT = /^(?:type|topic|action|object|role|kind|status|state|source)$/;

/** Objects that belong to the form, the page, the campaign or the business itself, not to who wrote. */
const ABOUT_THE_FORM = new Set('form page ad adset campaign meta config settings definition headers hidden tracking utm business account vendor provider organizer host assignee agent operator team staff owner employee site store workflow callee receiver'.split(' '));
/** Beside whoever asks, who works with the program and whom it called. */
const HOUSE_BESIDE = new Set(['user', 'target']);
/** Whoever of the business a record belongs to: "assigned employee", "proxy target". */
const OF_THE_HOUSE = /^(?:assigned|proxy|entry point|account|lead|deal|contact|record|created|modified|updated) (?:to|by|user|employee|agent|staff|rep|target|manager|owner)$/;

/** A `name` inside these is a person's. */
const PEOPLE = new Set('contact|customer|client|person|user|sender|from|lead|visitor|requester|author|invitee|attendee|homeowner|consumer|caller|patient|guest|applicant|submitter|buyer|profile|name|full name|names|contact info|contact details|contact information|customer info|kontakt|kunde|cliente|contacto|contato|klant|klient'.split('|'));

/** "Lead consumer info". */
const OF_SOMEBODY = /\b(?:consumer|customer|contact|client|caller|buyer|homeowner|applicant|patient|guest|requester|visitor) (?:info|information|details|data)$/;

const CALLBACK = /^(?:from|callback|call back|callback number|sender|caller id)$/;

/** Objects that have a name and a number as people have, and are places. */
const PLACES = /\b(?:location|branch|office|company|organi[sz]ation|shop|clinic|channel|line|inbox|from number|service|product|property)$/;

function isOfHouse(label: string): boolean {
	return ABOUT_THE_FORM.has(label) || OF_THE_HOUSE.test(label);
}

/** By what the object is called, or by what it says: somebody's name and how to reach them. */
function isPerson(label: string, record: PlainObject): boolean {
	if (PEOPLE.has(label.replace(/ \d{1,3}$/, '')) || OF_SOMEBODY.test(label)) return true;
	const parts = Object.entries(record).flatMap(([name, value]) => (value === undefined || answerText(value) === undefined ? [] : (partOf(foldLabel(name))?.part ?? [])));
	return !PLACES.test(label) && parts.some((part) => part === 'name' || part === 'lastName') && parts.some((part) => part === 'email' || part === 'phone');
}

interface Leaf {
	answer: Answer;
	/** The answer itself, not something inside it. */
	whole: boolean;
	/** Of what lies within, its own name there. */
	inner?: string;
	labels: string[];
	/** Labels that count for no name: `name` inside an object that is no person. */
	nameless: string[];
	text: string;
}

const MAX_LEAVES = 500;

/** Reads names and values as a form: `kind` and what the channel knows besides come from the caller. */
export function readForm(record: PlainObject, kind: string): Draft {
	const all = answersOf(withoutBrackets(withoutEntities(record)));
	const isElementor = all.some((answer) => answer.labels[0] === 'powered by');
	let channel: Channel = 'form';
	let submissionId: string | undefined;
	const times = new Map<string, Plain | undefined>();
	const answers: Answer[] = [];
	for (const answer of all) {
		const label = answer.labels[0];
		const text = answerText(answer.value);
		const named = label === 'channel' ? CHANNELS.find((name) => name === text?.toLowerCase()) : undefined;
		// Elementor writes the day and the hour of the delivery among the answers.
		const isNoise = (NOISE.test(label) && !isFile(answer.value)) || (LASTED.test(label) && CLOCK.test(text ?? '')) || (isElementor && (label === 'date' || label === 'time'));
		if (named !== undefined) channel = named;
		else if (TIMES.includes(label)) times.set(label, times.has(label) ? times.get(label) : answer.value);
		else if (IDS.has(label) || answer.name === 'id') submissionId ??= text;
		else if (!isNoise) answers.push(answer);
	}

	const leaves: Leaf[] = [];
	const isAsker = ({ labels: [label], value }: Answer) => (isObject(value) ? !HOUSE_BESIDE.has(label) && PEOPLE.has(label) : isPart(label, 'name') || isPart(label, 'lastName') || isPart(label, 'phone'));
	const asked = answers.some(isAsker) ? answers.filter(({ labels, value }) => !HOUSE_BESIDE.has(labels[0]) || !isObject(value)) : answers;
	for (const answer of asked) leavesOf(answer, isPart(answer.labels[0], 'phone') ? inOneNumber(answer.value) : answer.value, answer.labels, [], 0, leaves);
	// What lies deeper counts where nothing else is to be had.
	if (leaves.every((leaf) => NOT_LISTED.test(leaf.labels[0]) || !/\s/.test(leaf.text.trim()))) for (const answer of asked) deepLeavesOf(answer, answer.value, answer.labels, leaves, 0);
	const { contact, used } = contactOf(leaves);
	const subject = firstOf(leaves, 'subject')?.text;
	const messages = messagesOf(leaves, used);
	// Without a message, the subject is what somebody has to say.
	const words = messages.length > 0 ? messages.map((leaf) => leaf.text).join('\n\n') : [...(subject !== undefined && SAYS_SOMETHING.test(subject) ? [subject] : []), listed(leaves, used, subject)].join('\n').trim();

	// The message stands in `text`, the subject in `subject`; every other answer stays under its own name.
	const moved = new Set(messages.filter((leaf) => leaf.whole).map((leaf) => leaf.answer));
	const subjectLeaf = firstOf(leaves, 'subject');
	if (subjectLeaf?.whole) moved.add(subjectLeaf.answer);
	const fields: PlainObject = {};
	for (const answer of answers) {
		if (!moved.has(answer)) addField(fields, answer.name, answer.value);
	}
	return {
		kind,
		channel,
		subject,
		...(looksLikeHtml(words) ? { html: words } : { text: words }),
		sentAt: TIMES.map((name) => times.get(name)),
		contact,
		fields,
		source: { submissionId, textFrom: messages.map((leaf) => leaf.answer.name) },
	};
}

const SAYS_SOMETHING = /\S\s+\S+\s+\S/;

/** Two questions of the same name keep both answers. */
function addField(fields: PlainObject, name: string, value: Plain): void {
	let free = name;
	for (let count = 2; Object.hasOwn(fields, free); count++) free = `${name} (${count})`;
	fields[free] = value;
}

function leavesOf(answer: Answer, value: Plain, labels: string[], nameless: string[], depth: number, leaves: Leaf[], own = labels[0]): void {
	if (leaves.length >= MAX_LEAVES) return;
	if (isObject(value)) {
		if (isFile(value) || depth >= 4 || isOfHouse(labels[0])) return;
		for (const [name, entry] of Object.entries(value)) {
			if (entry === undefined) continue;
			const inner = foldLabel(name);
			if (isObject(entry) && isOfHouse(inner)) continue;
			const bare = isPerson(own, value) ? [inner] : [];
			leavesOf(answer, entry, [`${labels[0]} ${inner}`, ...bare], bare.length > 0 ? [] : [inner], depth + 1, leaves, inner);
		}
		return;
	}
	const text = answerText(value) ?? firstWay(value, labels);
	for (const within of text === undefined && depth > 0 ? (answersWithin(value) ?? []) : []) {
		const said = answerText(within.value);
		if (said !== undefined && leaves.length < MAX_LEAVES) leaves.push({ answer, whole: false, inner: within.name, labels: within.labels, nameless: [], text: said });
	}
	if (text !== undefined) leaves.push({ answer, whole: depth === 0, inner: depth === 0 ? undefined : own, labels: labels.map((label) => label.replace(WAYS, '$1')), nameless, text });
}

/** `phones: [{ number, type }]`. */
function firstWay(value: Plain, labels: string[]): string | undefined {
	const isWay = labels.some((label) => WAYS.test(label) || isPart(label, 'email') || isPart(label, 'phone'));
	const entries = isWay ? objectsIn(value, 10).map((entry) => ({ isFirst: ownOf(entry, 'primary') === true || ownOf(entry, 'is_primary') === true, text: textAt(entry, 'value', 'number', 'address', 'email', 'phone', 'phone_number') })).filter(({ text }) => text !== undefined) : [];
	return (entries.find(({ isFirst }) => isFirst) ?? entries[0])?.text;
}

/** A telephone number in parts, in the order in which it is dialled. */
const DIALLED = [/country|dial|land|pais|pays/, /area|vorwahl|ddd|indicatif|prefijo|prefix|prefisso|kierunkowy|netnummer/, /./];

/** `{ area: '630', phone: '555-0177' }` as one number. */
function inOneNumber(value: Plain): Plain {
	if (!isObject(value) || isFile(value)) return value;
	const parts = Object.entries(value).map(([name, part]) => ({ place: DIALLED.findIndex((names) => names.test(foldLabel(name))), digits: part === undefined ? undefined : answerText(part) }));
	const isNumber = parts.length > 1 && parts.length < 5 && parts.every(({ digits }) => digits !== undefined && /^[+\d().\s-]{1,20}$/.test(digits)) && parts.some(({ place }) => place < 2);
	return isNumber ? parts.sort((one, other) => one.place - other.place).map(({ digits, place }) => (place === 0 ? `+${digits?.replace(/^(?:\+|00)/, '')}` : digits)).join(' ') : value;
}

/** "Ticket requester name": whose it is stands within the label. */
const OF_PERSON = /\b(?<!emergency )(?:requester|contact|customer|client|visitor|lead|sender|caller|homeowner|consumer|guest|applicant|submitter|author|kunde|cliente|klant|klient) (.+)$/;

/** Objects in lists of objects, with their own labels and their holder's. */
function deepLeavesOf(answer: Answer, value: Plain, labels: string[], leaves: Leaf[], depth: number): void {
	if (depth > MOST_DEEP || leaves.length >= MAX_LEAVES) return;
	if (Array.isArray(value)) {
		for (const entry of value.slice(0, MOST_LISTED)) if (isObject(entry)) leavesOf(answer, entry, labels, [], 1, leaves);
		for (const entry of value.slice(0, MOST_LISTED)) deepLeavesOf(answer, entry, labels, leaves, depth + 1);
	} else if (isObject(value) && !isFile(value)) {
		for (const [name, entry] of Object.entries(value)) if (entry !== undefined && !isOfHouse(foldLabel(name))) deepLeavesOf(answer, entry, [foldLabel(name)], leaves, depth + 1);
	}
}

const MOST_DEEP = 6;
const MOST_LISTED = 10;

/** By whole labels; of the labels inside an object that is no person only what cannot be mistaken. */
function asksFor(leaf: Leaf, part: Part): boolean {
	if (leaf.labels.some((label) => isPart(label, part))) return true;
	if ([...leaf.labels, ...leaf.nameless].some((label) => isPart(OF_PERSON.exec(label)?.[1] ?? '', part))) return true;
	return (part === 'email' || part === 'phone' || part === 'message') && leaf.nameless.some((label) => isPart(label, part));
}

function isPart(label: string, part: Part): boolean {
	const found = partOf(label);
	return found !== undefined && found.sure && found.part === part;
}

function mayAskFor(leaf: Leaf, part: Part): boolean {
	const found = partOf(leaf.labels[0]);
	return found !== undefined && !found.sure && found.part === part;
}

function firstOf(leaves: Leaf[], part: Part): Leaf | undefined {
	return leaves.find((leaf) => asksFor(leaf, part) && !(part === 'subject' && isEventName(leaf.text)));
}

/** What a program calls what happened: "contact.created", "ContactCreate". */
function isEventName(text: string): boolean {
	return /^[a-z]{2,30}(?:[._:-][a-z]{2,30}){1,5}$/i.test(text) || /^[A-Z][a-z]{1,30}(?:[A-Z][a-z]{1,30}){1,4}$/.test(text);
}

function contactOf(leaves: Leaf[]): { contact: Draft['contact']; used: Set<Leaf> } {
	const email = pick(leaves, 'email', (text) => mailboxesOf(text)[0]?.address !== undefined);
	const isNumber = (text: string) => text.length <= 200 && plainFigures(text).replace(/\D/g, '').length >= 6;
	const labelled = pick(leaves, 'phone', isNumber);
	// Text messages have a sender in place of a question; call notes a caller, by name or by number.
	const phone = labelled && isNumber(labelled.text) ? labelled : (leaves.find((leaf) => CALLBACK.test(leaf.labels[0]) && isNumber(leaf.text)) ?? labelled);
	const caller = leaves.find((leaf) => leaf.labels[0] === 'caller' && !/\d{4}/.test(plainFigures(leaf.text)));
	const company = firstOf(leaves, 'company');
	const [first, middle, last, second, anyName] = (['firstName', 'middleName', 'lastName', 'secondSurname', 'name'] as const).map((part) => firstOf(leaves, part));
	// What a network calls the caller is worth less than a name that somebody gave.
	const anybody = anyName !== undefined && isNoName(anyName.text) ? (leaves.find((leaf) => asksFor(leaf, 'name') && !isNoName(leaf.text)) ?? anyName) : anyName;
	const full = anybody?.labels[0] === 'caller name' ? (leaves.find(({ labels: [label] }) => GIVEN_NAME.test(label)) ?? anybody) : anybody;
	// A mail without its usual keys has a sender in place of a question.
	const sender = leaves.find((leaf) => CALLBACK.test(leaf.labels[0]) && mailboxesOf(leaf.text)[0]?.address !== undefined);
	const mailbox = mailboxesOf((email ?? sender)?.text ?? '')[0];
	const used = new Set([email, sender, phone, company, first, middle, last, second, full, caller].filter((leaf) => leaf !== undefined));
	return {
		contact: {
			name: fullName(first?.text, surnameOf(middle, last, second), full?.text) ?? caller?.text ?? numberedName(leaves) ?? mailbox?.name,
			email: mailbox?.address ?? email?.text,
			phone: phone === caller ? undefined : phone?.text,
			company: company !== undefined && NONE.test(company.text.trim()) ? undefined : company?.text,
		},
		used,
	};
}

const GIVEN_NAME = /^(?:contact|customer|client|lead)(?: full)? name$/;

/** Typed where a form insists on a company. */
const NONE = /^(?:n\s?\/?\s?a|none|no|null|nil|self|private|individual|keine?|privat|ninguna?|aucune?|-+|\.+)\.?$/i;

/** Beside it, `phone_number` may be the one that was called. */
const OF_CALLER = /^(?:caller|customer|client|contact) phone(?: number)?$/;

/** The sure label whose answer fits, else a likely one whose answer fits, else what a sure label holds, fit or not. */
function pick(leaves: Leaf[], part: 'email' | 'phone', fits: (text: string) => boolean): Leaf | undefined {
	const sure = leaves.filter((leaf) => asksFor(leaf, part));
	return sure.find((leaf) => OF_CALLER.test(leaf.labels[0]) && fits(leaf.text)) ?? sure.find((leaf) => fits(leaf.text)) ?? leaves.find((leaf) => mayAskFor(leaf, part) && fits(leaf.text)) ?? sure[0] ?? leaves.find((leaf) => isNumbered(leaf) && LOOKS[part].test(leaf.text.slice(0, 200).trim()));
}

/** Forms that name their fields by numbers (Gravity Forms) say nothing of them: an answer that can be nothing else is what it looks like. */
const LOOKS = { email: /^[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@.]{2,}$/, phone: /^\+?(?=(?:\D{0,3}\d){10,15}\D{0,3}$)[\d().\s-]{10,25}$/ };

function isNumbered({ labels: [label] }: Leaf): boolean {
	return /^(?:(?:field|input|question) )?\d{1,4}(?: \d{1,3})?$/.test(label);
}

/** A name in two parts, as Gravity Forms numbers them: `1.3` and `1.6`, where an address has `1.1`, too. */
function numberedName(leaves: Leaf[]): string | undefined {
	const textOf = (label: string) => leaves.find(({ labels }) => labels[0] === label)?.text;
	const field = leaves.flatMap(({ labels }) => /^(\d{1,4}) 6$/.exec(labels[0])?.[1] ?? []).find((number) => textOf(`${number} 1`) === undefined && textOf(`${number} 3`) !== undefined);
	return field === undefined ? undefined : `${textOf(`${field} 3`)} ${textOf(`${field} 6`)}`;
}

/** `Nom`, `Name` and `Nombre` are the family name or the first name where the form asks for the other one too. */
function fullName(first: string | undefined, last: string | undefined, full: string | undefined): string | undefined {
	if (full !== undefined && first !== undefined && last === undefined) return full.includes(first) ? full : `${first} ${full}`;
	if (full !== undefined && last !== undefined && first === undefined) return full.includes(last) ? full : `${full} ${last}`;
	if (full !== undefined) return full;
	const parts = [first, last].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join(' ') : undefined;
}

/** What is between the first name and the family name belongs to the latter: `van den`, a second surname; without one it is nothing. */
function surnameOf(middle: Leaf | undefined, last: Leaf | undefined, second: Leaf | undefined): string | undefined {
	return last === undefined ? undefined : [middle, last, second].flatMap((leaf) => leaf?.text ?? []).join(' ');
}

function messagesOf(leaves: Leaf[], used: Set<Leaf>): Leaf[] {
	const free = leaves.filter((leaf) => !used.has(leaf));
	const sure = free.filter((leaf) => asksFor(leaf, 'message'));
	if (sure.length > 0) return sure;
	const isProse = ({ text }: Leaf) => text.length >= 10 && /\S\s+\S/.test(text.slice(0, 500));
	const likely = free.filter((leaf) => mayAskFor(leaf, 'message') && isProse(leaf));
	// What a service makes of a call counts where its words are not there.
	return likely.length > 0 ? likely : free.filter((leaf) => /(?:^| )(?:summary|zusammenfassung|resumen|resume|resumo|riassunto|samenvatting)$/.test(leaf.labels[0]) && isProse(leaf)).slice(0, 1);
}

/** A form without a place for a message: its answers, one a line, the contact's left out. */
function listed(leaves: Leaf[], used: Set<Leaf>, subject: string | undefined): string {
	return leaves
		.filter((leaf) => !used.has(leaf) && leaf.text !== subject && emailOf(leaf.text) === undefined && !NOT_LISTED.test(leaf.labels[0]) && !(OF_EVENT.test(leaf.inner ?? leaf.labels[0]) && isEventName(leaf.text)))
		.map((leaf) => `${leaf.whole ? leaf.answer.name : (leaf.inner ?? leaf.answer.name)}: ${leaf.text}`)
		.join('\n');
}

import type { Mailbox } from './addresses';
import { adfIn } from './adf';
import { mailboxesOf } from './addresses';
import { LASTED, readForm } from './form';
import { isDuty, isNoName, plainFigures, READ_LIMIT, wordsOf } from '../text';
import { type FormMail, readFormMail, withColons } from './formMail';
import { textOfHtml } from './html';
import { foldLabel, isOfAnother } from './labels';
import { phoneMark, type OwnContacts, PRIVATE } from './own';
import { isNotice, passedOn, relayContact, tellsOfMissedCall, tellsOfTextMessage } from './relayMail';
import { isWithheld, relayOf } from './relays';
import type { Draft, DraftContact, DraftMail } from './shape';

/** `'Jane Orr via Office'`: who wrote, as lists and portals put it before their own name. */
const VIA = /^['"]?(.{2,80}?)\s\(?(?:via|über|par l['’]interm[ée]diaire de|a trav[ée]s de|através de)\s.{2,80}$/i;
const SUBJECT_PHONE = /(?:from|by|caller|de|von)\s{1,3}(\+?[\d(][\d().\s-]{6,20}\d)/i;

/**
 * Whose the inquiry is. Not a relay's, not the business's own: of a mail that a form, a portal or a voicemail service made,
 * the customer is whom its labelled lines name, and its answers are the form's.
 */
export function withCustomer(draft: Draft, own: OwnContacts): Draft {
	if (draft.normalised) return { ...draft, contact: withoutOwn(draft, own) };
	const read = draft.mail === undefined ? draft : fromMail(draft, draft.mail, own);
	return { ...read, contact: withoutOwn(read, own) };
}

function fromMail(given: Draft, mail: DraftMail, own: OwnContacts): Draft {
	const isReceiver = (address: string) => mail.to.some((to) => to.address?.toLowerCase() === address.toLowerCase());
	const author = mail.from[0];
	const address = author?.address;
	const domain = domainOf(address);
	const known = address === undefined ? undefined : relayOf(address);
	const isOfFirm = known === undefined && author !== undefined && isImpersonal(author);
	const bare = isOfFirm || known !== undefined ? (text: string) => withoutImprint(text, author) : (text: string) => text;
	const form = formOf(given, bare);
	const houses = [...own.emails].filter((email) => !PRIVATE.test(email) && mail.to.some((to) => domainOf(to.address) === domainOf(email))).map(domainOf);
	/** Somebody with a mailbox at the business's domain, to which the mail went, passes on what somebody outside of it wrote. */
	const isWithin = form?.email !== undefined && !houses.includes(domainOf(form.email));
	const isOwn = (other: string) => own.emails.has(other.toLowerCase()) || (isWithin && houses.includes(domainOf(other)));
	const others = [...mail.replyTo, ...mail.originalFrom];
	const via = VIA.exec(author?.name ?? '')?.[1];
	// Sent to itself, a mail is the house's where it says for whom it came.
	const namesOther = form !== undefined && (form.email === undefined ? form.asksWho : form.email.toLowerCase() !== address?.toLowerCase());
	const isForOther = namesOther || via !== undefined || mail.originalFrom.length > 0;
	const isOther = (other: string) => relayOf(other) === undefined && !isOwn(other) && !isReceiver(other) && domainOf(other) !== domain;
	const words = given.text === undefined || given.text.trim() === '' ? textOfHtml((given.html ?? '').slice(0, READ_LIMIT)) : given.text;
	const said: ReturnType<typeof relayContact> = address === undefined ? {} : relayContact(given.subject ?? '', bare(words), isOther);
	const isHouse = address !== undefined && (isOwn(address) || (isReceiver(address) && (isForOther || (said.name !== undefined && said.email !== undefined))));
	// A portal's own alias in Reply-To is nobody.
	const isOfAuthor = (other: Mailbox) => domainOf(other.address)?.endsWith(domain ?? ' ') === true;
	const asked = form === undefined ? {} : readForm(form.answers, 'mail').contact;
	const passesOn = known === undefined && others.every(isOfAuthor) && ((form !== undefined && isOfOthers(form, asked, author, isOfFirm)) || (isOfFirm && ((said.isQuoted === true && !isOfName(said.name, author)) || (isNotice(given.subject ?? '', words) && isNamed(asked, said)))));
	const draft = known === undefined && !passesOn ? given : { ...given, text: bare(words) };
	const lead = draft.text === undefined ? undefined : adfIn(draft.text);
	if (lead !== undefined) return { ...draft, text: lead.text, channel: lead.channel, contact: lead.contact, fields: lead.fields, source: { ...draft.source, relay: domain ?? 'adf' } };
	const relay = known ?? (isHouse || passesOn ? domain : undefined);

	const person = others.find((one) => !(passesOn && isOfAuthor(one)) && one.address !== undefined && relayOf(one.address) === undefined && !isOwn(one.address) && !(relay !== undefined && isReceiver(one.address)));
	const isFormMail = form?.asksWho === true && form.email !== undefined && form.email.toLowerCase() !== address?.toLowerCase() && form.email.toLowerCase() !== person?.address?.toLowerCase();
	if (relay === undefined && !isFormMail) {
		// A form's mail whose Reply-To or sender is the customer still holds the answers.
		const isPosted = form?.asksWho === true && (person !== undefined || form.email === undefined || form.email.toLowerCase() === address?.toLowerCase());
		return isPosted ? answered(draft, innermost(form.answers, isOwn), contactOf(person, author), draft.source) : { ...draft, contact: contactOf(person, author) };
	}
	const behind: DraftContact = {
		name: person?.name ?? via ?? said.name,
		email: person?.address ?? said.email,
		phone: (relay === undefined ? undefined : SUBJECT_PHONE.exec(plainFigures(draft.subject ?? ''))?.[1]) ?? said.phone,
	};
	const source = { ...draft.source, relay: relay ?? domain };
	if (form === undefined && known !== undefined && behind.phone !== undefined && tellsOfMissedCall(draft.subject ?? '')) return { ...draft, channel: 'phone', text: '', html: undefined, contact: behind, source: { ...source, missedCall: true } };
	// What a text message says goes on with what was said before.
	const channel = known !== undefined && behind.phone !== undefined && tellsOfTextMessage(draft.subject ?? '') ? 'sms' : draft.channel;
	return form === undefined ? { ...draft, channel, contact: behind, source } : answered({ ...draft, channel }, innermost(form.answers, isOwn), behind, source);
}

/** Mailboxes of firms, whoever sits behind them. */
const DESK =
	/^(?:info|hello|hi|hola|hallo|ciao|contact|contacto|contato|contatti|kontakt|team|partners?|jobs?|orders?|post|posts|forum|board|community|members?|match|clients?|customers?|kunden|clientes|clienti|rebates?|program(?:me)?|assign(?:ments?)?|operators?|answering|calls?|call-?center|dealers?|page|paging|avisos|(?:work|service)-?orders?|(?:customer-?)?(?:service|care)|office|support|site|web|sito|www|webmaster|cgi|admin|system|mail|news|powiadomienia|anfragen?|requests?|richieste|quotes?|messages?|transcripts?|bot|hooks?|webleads?|listings?|referrals?|claims|dispatch|maintenance|installs?|intake|inquir(?:y|ies)|enquir(?:y|ies)|appointments?|bookings?|reservations?|front-?desk|reception|concierge)@/i;

/** A firm's mailbox or a program's: its local part, or the name beside it, which is a post's or the domain's. */
function isImpersonal({ name = '', address = '' }: Mailbox): boolean {
	if (DESK.test(address)) return true;
	const [local, domain] = address.toLowerCase().split('@');
	const words = wordsOf(name);
	if (words.length === 0) return false;
	if (isDuty(name) || isNoName(name) || (OF_SERVICE.test(name) && !local.includes(words[0]))) return true;
	const letters = words.join('');
	const isOfDomain = domain.split('.').map((label) => label.replace(/[^\p{L}\d]/gu, '')).some((label) => label.length > 3 && letters.length > 3 && (label.startsWith(letters) || letters.startsWith(label)));
	return isOfDomain && !words.some((word) => word.length > 2 && local.includes(word));
}

/** What services and groups call themselves. */
const OF_SERVICE = /\p{L}\s(?:network|board|forum|cent(?:er|re)|desk|program(?:me)?|portal|directory|finder|reviews|association|club|alerts?|messages|messaging|notifications|community|marketplace|exchange|answering|hotline|referrals?|concierge|dispatch|assignments?|locator)\b|^(?:foro|forum|portal|marktplatz|red|r[ée]seau|rete|club) /iu;

/** A mail's labels name somebody else than its sender, and their number: a portal that nobody knows yet, or a site. */
function isOfOthers(form: FormMail, { name, phone }: DraftContact, author: Mailbox | undefined, isOfFirm: boolean): boolean {
	if (!form.asksWho || form.email !== undefined) return false;
	const local = author?.address?.toLowerCase().split('@')[0] ?? '';
	const isPerson = PRIVATE.test(author?.address ?? '') || wordsOf(author?.name ?? '').some((word) => word.length > 1 && local.includes(word));
	if (!isOfFirm && !(form.isOfCustomer && !isPerson)) return false;
	const words = wordsOf(name ?? '').filter((word) => word.length > 2);
	const written = wordsOf(author?.name ?? '');
	return phone !== undefined && words.length > 0 && written.length > 0 && !words.some((word) => written.includes(word));
}

function domainOf(address: string | undefined): string | undefined {
	return address?.toLowerCase().split('@').at(-1);
}

function isOfName(name: string | undefined, author: Mailbox | undefined): boolean {
	const written = wordsOf(author?.name ?? '');
	return wordsOf(name ?? '').some((word) => word.length > 2 && written.includes(word));
}

function isNamed({ name, email, phone }: DraftContact, said: ReturnType<typeof relayContact>): boolean {
	// A name above a number alone may be a signature.
	return name === undefined ? said.name !== undefined && (said.email ?? (said.isTold ? said.phone : undefined)) !== undefined : (email ?? phone ?? said.email ?? said.phone) !== undefined;
}

/** A line with a company and its own house: "Yelp Inc., 350 Mission Street, …". */
const IMPRINT = /(?:\(c\)|©|\b(?:inc|llc|ltd|limited|corp|gmbh|ag|bv|sas|s\.l|s\.a|pty)\b\.?)[^\n]{0,80}\d|^\s*(?:unsubscribe|abmelden|darse de baja|se d[ée]sabonner)\b/i;
/** Lines from the end that are looked at. */
const FOOT_LINES = 15;

/** Whoever of the service wrote the mail, on a line with more than their address: "Kim Low | Call Center | kim@service.example". */
function isSigned(line: string, author: Mailbox | undefined): boolean {
	const domain = author?.address?.toLowerCase().split('@')[1];
	return domain !== undefined && line.length < 200 && line.toLowerCase().includes(`@${domain}`) && !/^\W{0,5}\p{L}[^:@\n]{1,40}:\s/u.test(line) && wordsOf(line.slice(0, 300).replace(/\S{1,80}@\S{1,80}/g, '')).length > 1;
}

/** A portal's mail without where the portal itself is at home, which is nobody's address. */
function withoutImprint(text: string, author: Mailbox | undefined): string {
	const firm = author?.address?.split('@')[1].split('.').slice(0, -1).findLast((label) => label.length > 3)?.toLowerCase().replace(/[^\p{L}\d]/gu, '') ?? ' ';
	const called = wordsOf(author?.name ?? '').join('');
	const names = called.startsWith(firm) || (author !== undefined && isImpersonal(author)) ? [firm, called] : [firm];
	const lines = text.split('\n');
	const isOfRelay = (line: string) => {
		const words = wordsOf(line.slice(0, 60));
		const place = [1, 2, 3, 4].find((count) => count <= words.length && names.includes(words.slice(0, count).join('')));
		return (place !== undefined && (/\d/.test(line) || place === words.length)) || isSigned(line, author);
	};
	return passedOn(lines.filter((line, index) => index < lines.length - FOOT_LINES || !(IMPRINT.test(line.slice(0, 300)) || isOfRelay(line))).join('\n'));
}

/** By the plain text, and by the tables of the HTML where the text does not say whose it is. */
function formOf({ text = '', html = '' }: Draft, bare: (text: string) => string): FormMail | undefined {
	const plain = text.trim() === '' ? undefined : readFormMail(bare(text));
	if (plain?.asksWho === true || html === '') return plain;
	const marked = readFormMail(bare(textOfHtml(withColons(html.slice(0, READ_LIMIT)))));
	return marked?.asksWho === true ? marked : (plain ?? marked);
}

const FORWARDED = /^\s{0,5}(?:fwd?|wg|tr|rv|enc|i|vb|vs|pd|doorst)\s?:/i;

function isAside(label: string): boolean {
	return (isOfAnother(label) && /\b(?:e ?mail|phone|tel|number|cell|mobile|telefono?|telephone|nummer|numero)\b/.test(label)) || LASTED.test(label);
}

const SENT_BY = /^(?:from|von|de|van|da|från|od)(?: \(\d{1,2}\))?$/i;

/** Of a mail that went through several hands, only who wrote first, and nobody of the house. */
function innermost(answers: NonNullable<Draft['fields']>, isOwn: (address: string) => boolean): NonNullable<Draft['fields']> {
	const senders = Object.entries(answers).filter(([name]) => SENT_BY.test(name));
	const isOther = ([, value]: (typeof senders)[number]) => mailboxesOf(String(value)).some(({ address }) => address !== undefined && !isOwn(address));
	const first = senders.length < 2 ? undefined : senders.findLast(isOther);
	if (first === undefined) return answers;
	return Object.fromEntries(Object.entries(answers).filter((entry) => !SENT_BY.test(entry[0]) || entry[0] === first[0]).map(([name, value]) => [name === first[0] ? 'From' : name, value]));
}

/** The form's answers in the place of the mail's text, where they hold the message; beside it where they do not. */
function answered(draft: Draft, answers: NonNullable<Draft['fields']>, known: DraftContact, source: Draft['source']): Draft {
	const form = readForm(answers, draft.kind);
	const from = mailboxesOf(String(Object.entries(answers).find(([name]) => /^(?:from|von|de|van|da|från|od)$/i.test(name))?.[1] ?? ''))[0];
	const contact = {
		name: form.contact.name ?? from?.name ?? known.name,
		email: form.contact.email ?? from?.address ?? known.email,
		phone: form.contact.phone ?? known.phone,
		company: form.contact.company,
	};
	const hasMessage = Array.isArray(form.source?.textFrom) && form.source.textFrom.length > 0;
	const text = draft.text?.split('\n').filter((line) => !isAside(foldLabel(line.slice(0, Math.max(0, line.indexOf(':')))))).join('\n');
	const written = hasMessage ? { text: form.text, html: form.html } : { text, html: draft.html };
	// The subject of what is passed on would hide that it is.
	const subject = FORWARDED.test(draft.subject ?? '') ? draft.subject : (form.subject ?? draft.subject);
	return { ...draft, ...written, subject, contact, fields: { ...draft.fields, ...form.fields }, source };
}

const FIRM = /\b(?:caf[eé]|bistro|bakery|restaurant|academy|studios?|hotel|inn|salon|clinic|dental|gym|fitness|gallery|museum|library|foundation|association|society|properties|realty|apartments|condos?|condominiums?|management|holdings?|associates|services|solutions|systems|company|deli|grill|brewery|florists?|motors|logistics|daycare|preschool|gmbh|llc|inc|ltd)\b\.?/i;

/** What a firm's mailbox is called by is the firm's name and nobody's; a desk before it goes. */
function calledSo({ name, address }: Mailbox): DraftContact {
	if (name === undefined || address === undefined || !DESK.test(address)) return { name };
	const parts = name.split(/\s+[-–—|@]\s+/);
	const rest = parts.filter((part) => !isDuty(part)).join(' - ');
	return parts.length > 1 && rest !== name ? { company: rest === '' ? undefined : rest } : FIRM.test(name) ? { company: name } : { name };
}

/** Reply-To before From (RFC 5322, 3.6.2); the name of From counts only for its own address. */
function contactOf(person: Mailbox | undefined, author: Mailbox | undefined): DraftContact {
	if (person === undefined) return author === undefined ? {} : { ...calledSo(author), email: author.address };
	const isSame = person.address?.toLowerCase() === author?.address?.toLowerCase();
	return { name: person.name ?? (isSame ? author?.name : undefined), email: person.address };
}

/** Neither the business's own address and numbers, nor what stands in the place of a withheld number. */
function withoutOwn({ contact, channel, receiver }: Draft, own: OwnContacts): DraftContact {
	const { name, email, phone, company } = contact;
	const mark = phoneMark(phone);
	const isOurs = mark !== undefined && (own.phones.has(mark) || mark === phoneMark(receiver));
	const isHidden = phone !== undefined && (channel === 'phone' || channel === 'sms' || phone.trim().startsWith('+')) && isWithheld(phone);
	const address = email === undefined ? undefined : (mailboxesOf(email)[0]?.address ?? email);
	return {
		name: name !== undefined && own.names.has(name.trim().toLowerCase()) ? undefined : name,
		email: address !== undefined && own.emails.has(address.toLowerCase()) ? undefined : email,
		phone: isOurs || isHidden ? undefined : phone,
		company: company !== undefined && own.names.has(company.trim().toLowerCase()) ? undefined : company,
	};
}

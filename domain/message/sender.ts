import type { Mailbox } from './addresses';
import { adfIn } from './adf';
import { mailboxesOf } from './addresses';
import { readForm } from './form';
import { plainFigures, READ_LIMIT, wordsOf } from '../text';
import { type FormMail, readFormMail, withColons } from './formMail';
import { textOfHtml } from './html';
import { phoneMark, type OwnContacts } from './own';
import { passedOn, relayContact, tellsOfMissedCall } from './relayMail';
import { isWithheld, relayOf } from './relays';
import type { Draft, DraftContact, DraftMail } from './shape';

/** `'Jane Orr via Office'`: who wrote, as lists and portals put it before their own name. */
const VIA = /^['"]?(.{2,80}?)\s(?:via|über|par l['’]interm[ée]diaire de|a trav[ée]s de|através de)\s.{2,80}$/i;
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
	const isOwn = (address: string) => own.emails.has(address.toLowerCase());
	const isReceiver = (address: string) => mail.to.some((to) => to.address?.toLowerCase() === address.toLowerCase());
	const author = mail.from[0];
	const address = author?.address;
	const known = address === undefined ? undefined : relayOf(address);
	const draft = known === undefined ? given : { ...given, ...withoutImprint(given, known) };
	const form = formOf(draft);
	const via = VIA.exec(author?.name ?? '')?.[1];
	// Sent to itself, a mail is the house's where it says for whom it came.
	const namesOther = form !== undefined && (form.email === undefined ? form.asksWho : form.email.toLowerCase() !== address?.toLowerCase());
	const isForOther = namesOther || via !== undefined || mail.originalFrom.length > 0;
	const isHouse = address !== undefined && (isOwn(address) || (isReceiver(address) && isForOther));
	const lead = draft.text === undefined ? undefined : adfIn(draft.text);
	if (lead !== undefined) return { ...draft, text: lead.text, channel: lead.channel, contact: lead.contact, fields: lead.fields, source: { ...draft.source, relay: address?.toLowerCase().split('@').at(-1) ?? 'adf' } };
	const relay = address === undefined ? undefined : (known ?? (isHouse || isDeskOfOthers(form, author, mail) ? address.toLowerCase().split('@').at(-1) : undefined));

	const others = [...mail.replyTo, ...mail.originalFrom];
	const person = others.find((one) => one.address !== undefined && relayOf(one.address) === undefined && !isOwn(one.address) && !(relay !== undefined && isReceiver(one.address)));
	const isFormMail = form?.asksWho === true && form.email !== undefined && form.email.toLowerCase() !== address?.toLowerCase() && form.email.toLowerCase() !== person?.address?.toLowerCase();
	if (relay === undefined && !isFormMail) {
		// A form's mail whose Reply-To or sender is the customer still holds the answers.
		const isPosted = form?.asksWho === true && (person !== undefined || form.email === undefined || form.email.toLowerCase() === address?.toLowerCase());
		return isPosted ? answered(draft, form.answers, contactOf(person, author), draft.source) : { ...draft, contact: contactOf(person, author) };
	}
	const said = known === undefined ? {} : relayContact(draft.subject ?? '', draft.text ?? '');
	const saidEmail = said.email !== undefined && isOwn(said.email) ? undefined : said.email;
	const behind: DraftContact = {
		name: person?.name ?? via ?? said.name,
		email: person?.address ?? saidEmail,
		phone: (relay === undefined ? undefined : SUBJECT_PHONE.exec(plainFigures(draft.subject ?? ''))?.[1]) ?? said.phone,
	};
	const source = { ...draft.source, relay: relay ?? address?.toLowerCase().split('@').at(-1) };
	if (form === undefined && known !== undefined && behind.phone !== undefined && tellsOfMissedCall(draft.subject ?? '')) return { ...draft, channel: 'phone', text: '', html: undefined, contact: behind, source: { ...source, missedCall: true } };
	return form === undefined ? { ...draft, contact: behind, source } : answered(draft, form.answers, behind, source);
}

/** Mailboxes of firms, whoever sits behind them. */
const DESK = /^(?:info|hello|hi|hola|hallo|ciao|contact|contacto|contato|contatti|kontakt|team|partners?|jobs?|orders?|service|office|support|site|web|sito|www|admin|mail|news|avisos|powiadomienia|anfrage|anfragen|requests?)@/i;

/** A firm's mailbox whose mail names somebody else and their number: a portal that nobody knows yet, or a site. */
function isDeskOfOthers(form: FormMail | undefined, author: Mailbox | undefined, { replyTo, originalFrom }: DraftMail): boolean {
	if (form?.asksWho !== true || form.email !== undefined || replyTo.length > 0 || originalFrom.length > 0 || !DESK.test(author?.address ?? '')) return false;
	const { name, phone } = readForm(form.answers, 'mail').contact;
	const words = wordsOf(name ?? '').filter((word) => word.length > 2);
	const written = wordsOf(author?.name ?? '');
	return phone !== undefined && words.length > 0 && written.length > 0 && !words.some((word) => written.includes(word));
}

/** A line with a company and its own house: "Yelp Inc., 350 Mission Street, …". */
const IMPRINT = /(?:\(c\)|©|\b(?:inc|llc|ltd|limited|corp|gmbh|ag|bv|sas|s\.l|s\.a|pty)\b\.?)[^\n]{0,80}\d|^\s*(?:unsubscribe|abmelden|darse de baja|se d[ée]sabonner)\b/i;
/** Lines from the end that are looked at. */
const FOOT_LINES = 15;

/** A portal's mail without where the portal itself is at home, which is nobody's address. */
function withoutImprint({ text }: Draft, relay: string): Pick<Draft, 'text'> {
	if (text === undefined) return {};
	const names = relay.split('.').slice(0, -1).filter((name) => name.length > 2);
	const lines = text.split('\n');
	const isOfRelay = (line: string) => names.some((name) => line.slice(0, 60).toLowerCase().startsWith(`${name},`)) && /\d/.test(line);
	return { text: passedOn(lines.filter((line, index) => index < lines.length - FOOT_LINES || !(IMPRINT.test(line.slice(0, 300)) || isOfRelay(line))).join('\n')) };
}

/** By the plain text, and by the tables of the HTML where the text does not say whose it is. */
function formOf({ text = '', html = '' }: Draft): FormMail | undefined {
	const plain = text.trim() === '' ? undefined : readFormMail(text);
	if (plain?.asksWho === true || html === '') return plain;
	const marked = readFormMail(textOfHtml(withColons(html.slice(0, READ_LIMIT))));
	return marked?.asksWho === true ? marked : (plain ?? marked);
}

const FORWARDED = /^\s{0,5}(?:fwd?|wg|tr|rv|enc|i|vb|vs|pd|doorst)\s?:/i;

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
	const written = hasMessage ? { text: form.text, html: form.html } : { text: draft.text, html: draft.html };
	// The subject of what is passed on would hide that it is.
	const subject = FORWARDED.test(draft.subject ?? '') ? draft.subject : (form.subject ?? draft.subject);
	return { ...draft, ...written, subject, contact, fields: { ...draft.fields, ...form.fields }, source };
}

/** Reply-To before From (RFC 5322, 3.6.2); the name of From counts only for its own address. */
function contactOf(person: Mailbox | undefined, author: Mailbox | undefined): DraftContact {
	if (person === undefined) return { name: author?.name, email: author?.address };
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

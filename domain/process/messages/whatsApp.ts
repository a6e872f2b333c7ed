import type { Instant, MessageEvent, MessageTemplate } from '../../case';
import { sayTo } from '../../desk';
import type { Say } from '../../language';
import type { Profile, WhatsAppTemplate } from '../../profile';
import { firstNameOf, tidyLine } from '../../text';
import { inquiryOf, languageOf } from '../facts';
import type { Way } from '../reach';
import type { CaseFile } from '../types';

/** WhatsApp hands on free words for so long after the customer's last message; later, approved templates alone (Cloud API, customer service windows). */
const WINDOW_MS = 24 * 3_600_000;
/** Characters of a template's body once it is filled in. */
const LONGEST_BODY = 1_024;

/** What a template of the profile may be for, by the events of messages. */
const KINDS: Record<string, NonNullable<WhatsAppTemplate['on']>[number]> = {
	'acknowledgement.sent': 'acknowledgement',
	'reply.sent': 'reply',
	'waiting.customer': 'questions',
	'appointment.offered': 'appointmentOffer',
	'appointment.told': 'appointment',
	'appointment.reminded': 'appointmentReminder',
	'reminder.sent': 'paymentReminder',
};

export interface Worded {
	text: string;
	events: readonly MessageEvent[];
	/** When it is to go out. */
	at: Instant;
}

/** A way to the customer, and what WhatsApp makes of the message that goes there. */
export interface Passage {
	way: Way;
	/** What the customer reads. */
	text: string;
	template?: MessageTemplate;
	/** Why it is not the way, or not the words, that were wanted: for the team. */
	because?: string;
}

/** As wanted; where WhatsApp's window is over, by the first template of the profile that fits, else by another channel that is set up. */
export function passageOf({ file, profile }: { file: CaseFile; profile: Profile }, way: Way, { text, events, at }: Worded): Passage {
	if (way.channel !== 'whatsapp' || at - lastWordByWhatsApp(file) < WINDOW_MS) return { way, text };
	const say = sayTo(profile);
	const kind = events.map(({ type }) => (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined)).find((found) => found !== undefined);
	const language = languageOf(file);
	const templates = profile.whatsAppTemplates.filter((one) => one.language.slice(0, 2).toLowerCase() === language && (one.on === undefined || (kind !== undefined && one.on.includes(kind))));
	const tried = templates.map((template) => filledTemplate(template, text, file, profile, say));
	const fits = tried.find((one) => 'template' in one);
	if (fits) return { way, text: fits.text, template: fits.template, because: say('The customer last wrote by WhatsApp more than 24 hours ago, and no free words may go there') };
	const why = tried[0]?.lacks ?? say('no approved template is named for it');
	const because = say('The customer last wrote by WhatsApp more than 24 hours ago, and no free words may go there: {why}', { why });
	const { email } = inquiryOf(file).contact;
	if (profile.channels.includes('sms')) return { way: { channel: 'sms', to: way.to }, text, because };
	return { way: email === undefined ? way : { channel: 'email', to: email }, text, because };
}

/** The latest message that the customer sent by WhatsApp; the page and mails open no window there. */
function lastWordByWhatsApp(file: CaseFile): Instant {
	const { channel, receivedAt } = inquiryOf(file);
	const first = channel === 'whatsapp' ? Date.parse(receivedAt) || file.openedAt : 0;
	return file.events.reduce((last, { type, data, at }) => (type === 'customer.replied' && data?.channel === 'whatsapp' ? Math.max(last, at) : last), first);
}

type Filled = { text: string; template: MessageTemplate; lacks?: undefined } | { lacks: string };

/** An empty variable and a body that is too long are refused by WhatsApp, line breaks in a variable too (errors 131008, 132005, 132018). */
function filledTemplate({ name, language, body }: WhatsAppTemplate, text: string, file: CaseFile, { business }: Profile, say: Say): Filled {
	const values: Record<string, string | undefined> = {
		firstName: firstNameOf(inquiryOf(file).contact.name),
		business: business.name,
		phone: business.phone,
		text: tidyLine(text),
		link: /https?:\/\/\S{1,1000}[^\s.,;:!?)]/.exec(text)?.[0],
	};
	const parameters: string[] = [];
	let empty: string | undefined;
	const said = body.replace(/\{(\w+)\}/g, (_whole, placeholder: string) => {
		const value = tidyLine(values[placeholder] ?? '');
		if (value === '') empty ??= placeholder;
		parameters.push(value);
		return value;
	});
	if (empty !== undefined) return { lacks: say('the template {name} has {placeholder}, and there is none', { name, placeholder: `{${empty}}` }) };
	if (said.length > LONGEST_BODY) return { lacks: say('the message is too long for the template {name}', { name }) };
	return { text: said, template: { name, language, parameters, inPlaceOf: text } };
}

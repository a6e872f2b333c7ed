import { isNoName, NAME_PARTICLE, plainFigures } from '../text';
import { emailOf, mailboxesOf } from './addresses';
import { CALLED_AT } from './formMail';
import { foldLabel, partOf } from './labels';
import type { DraftContact } from './shape';

/** What a known relay says without labels: in the subject, and on lines that hold nothing else. */

const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?(?: (?:${NAME_PARTICLE} ){0,3}\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?){0,2})`;
/** "New lead from Jo Hall", "Jo H. is requesting a quote". */
const SUBJECT_NAMES = [
	new RegExp(String.raw`\b(?:lead|message|request|inquiry|enquiry|voicemail|call|contact) from:? ${NAME}(?=$|\s+(?:in|for|about|at|via|on)\s|[\s]*[-–—|(,:!])`, 'u'),
	new RegExp(String.raw`^(?:new:? )?${NAME} (?:is (?:requesting|looking|interested|waiting|a (?:direct |new )?lead)|(?:has )?(?:sent|requested|submitted|messaged|asked)|wants|would like|needs)\b`, 'u'),
];
/** "Great news! Jo Hall is looking for an electrician." */
const SEEKS = new RegExp(String.raw`(?:^|[.!] )(?:(?:El|La|Le|Der|Die|O|A|Il|De|The|Our|Your)(?: \p{Ll}{3,20}){1,2} )?${NAME} (?:\([^()\n]{3,80}\) )?(?:is (?:requesting|looking for|interested in|waiting for)|(?:has )?(?:just )?(?:sent|requested|submitted|accepted|contacted|left)|wants|would like|sucht|ben[oö]tigt|busca|solicita|necesita|recherche|demande|souhaite|procura|precisa|zoekt|vraagt|cerca|chiede|szuka|potrzebuje)(?!\p{L})`, 'u');
/** "Jo Hall says:" above what they wrote. */
const SAYS = new RegExp(String.raw`^${NAME} (?:says|wrote|writes|asks|asked):?$`, 'u');
/** Where a mail begins with somebody else's words: "Good news! Jo Hall found your page and wrote:", "Jo Hall posted on Mar 2:". */
const QUOTES = new RegExp(String.raw`^(?:[^\n:]{0,40}[.!:] )?(?!(?:My|Our|The|His|Her|Their|An?|We|You|Your|It|They|He|She|This|That|Some\w{3,4}|Mein|Meine|Unser|Mi|Mon|Ma|Meu|Minha|Mio|Mijn|Moj|Moja) )${NAME}(?:,? [^\n:@<]{0,80})? (?:says|said|wrote|writes|posted|asks|asked|replied|commented|messaged|sagt|schrieb|schreibt|fragt|hat geschrieben|escribi[oó]|escribe|pregunta|dice|a [ée]crit|[ée]crit|demande|escreveu|escreve|pergunta|schreef|schrijft|vraagt|ha scritto|scrive|chiede|napisa[lł]a?|pisze|pyta)(?: [^\n@<]{0,30})?:(?: ["“„«].{0,200})?$`, 'u');
/** A mail program's line above what is answered. */
const ANSWERED = /^(?:On|Am|El|Le|Op|Em|Il|W dniu|Den|Dnia) /;
/** Lines with words from the top within which such a line stands. */
const TOP_LINES = 6;

/** "Our member Mrs. Hall asked us to find a plumber", "Resident Jo Hall in 4B reports a leak". */
const OF_OURS = new RegExp(String.raw`(?:^|[.!,] )(?:(?:[Oo]ur|[Yy]our|[Tt]he|[Oo]ne of our|[Aa]) )?(?:[Mm]ember|[Rr]esident|[Tt]enant|[Cc]ustomer|[Cc]lient|[Pp]olicy ?holder|[Ii]nsured|[Gg]uest|[Pp]atient|[Hh]omeowner|[Ss]ubscriber|[Mm]ieter(?:in)?|[Kk]und(?:e|in)|[Ii]nquilin[oa]|[Cc]liente|[Ll]ocataire|[Hh]uurder|[Kk]lant),? (?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Sra?|M|Mme)\.? )?${NAME}(?=[ ,(.])`, 'u');
const ONLY_NAME = new RegExp(String.raw`^${NAME}$`, 'u');
const ONLY_NUMBER = /^\+?[\d().\s-]{10,25}$/;
const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)/;
/** What a service puts below the words that it passes on. */
const FOOT = /^(?:to respond to this (?:text )?message|your account\b|help center$|this (?:e-?mail|message) was sent to you|play message\b|you(?:['’]re| are) receiving this|reply to (?:lead|this lead|\p{Lu}\p{L}+)$|view (?:and reply|lead|request)$|google llc$)/iu;
const LINK_ALONE = /^<https?:\/\/[^\s<>]{1,2000}>$/;
const MISSED_CALL = /^(?:you have a |new )?missed call\b/i;
/** `Jo Hall <jo@x.org>`, and nothing else on the line. */
const MAILBOX = /^"?\p{L}[^\n<>@:]{1,60}<[^\s<>]{3,100}>$/u;
const ADDRESS_WITHIN = /[^\s@<>()[\],;:"']{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;
/** Lines that are looked at. */
const MOST_LINES = 200;

/** `isTold`: a sentence says who wants something; `isQuoted`: the mail says of its words whose they are. `isOther`: addresses that are neither the sender's nor the business's own. */
export function relayContact(subject: string, text: string, isOther: (address: string) => boolean): DraftContact & { isTold?: boolean; isQuoted?: boolean } {
	const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, 300).trim());
	const mailbox = lines.flatMap((line) => (MAILBOX.test(line) ? mailboxesOf(line) : [])).find(({ address }) => address !== undefined && isOther(address));
	const email = lines.map((line) => emailOf(line)).find((address) => address !== undefined && isOther(address)) ?? mailbox?.address ?? lines.flatMap((line) => line.match(ADDRESS_WITHIN) ?? []).find(isOther);
	const number = lines.findIndex((line) => ONLY_NUMBER.test(line) && isNumber(line));
	const first = lines.findIndex((line, index) => index === number || (email !== undefined && line === email));
	const above = first > 0 ? lines.slice(0, first).findLast((line) => line !== '') : undefined;
	const quoteAt = lines.findIndex((line, index) => QUOTES.test(line) && !ANSWERED.test(line) && lines.slice(0, index).filter((other) => other !== '').length < TOP_LINES);
	const quoted = quoteAt < 0 ? undefined : QUOTES.exec(lines[quoteAt])?.[1];
	const isQuoted = quoted !== undefined && !isNoName(quoted);
	const ours = lines.find((line) => OF_OURS.test(line));
	const names = [
		mailbox?.name,
		quoted,
		ours === undefined ? undefined : OF_OURS.exec(ours)?.[1],
		...lines.map((line) => SAYS.exec(line)?.[1]),
		...SUBJECT_NAMES.map((pattern) => pattern.exec(subject.slice(0, 300))?.[1]),
		above === undefined ? undefined : ONLY_NAME.exec(above)?.[1],
		...lines.map((line) => SEEKS.exec(line)?.[1]),
	];
	const told = lines.find((line) => SEEKS.test(line));
	const numbers = isQuoted ? [...new Set(lines.slice(quoteAt).flatMap((line) => CALLED_AT.exec(line)?.[0] ?? []).filter(isNumber))] : [];
	return { isQuoted, isTold: told !== undefined || ours !== undefined, name: names.find((name) => name !== undefined && !isNoName(name) && partOf(foldLabel(name)) === undefined), email, phone: number < 0 ? (CALLED_AT.exec(told ?? ours ?? '')?.[0] ?? (numbers.length === 1 ? numbers[0] : undefined)) : lines[number] };
}

function isNumber(line: string): boolean {
	const digits = plainFigures(line).replace(/\D/g, '');
	return digits.length >= 10 && digits.length <= 15 && !TOLL_FREE.test(digits);
}

/** The words that it passes on, without what stands above and below them. */
export function passedOn(text: string): string {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '' && !LINK_ALONE.test(line.trim()));
	const foot = lines.findIndex((line, index) => index > first && FOOT.test(line.slice(0, 200).trim()));
	return lines.slice(Math.max(0, first), foot < 0 ? undefined : foot).join('\n');
}

const KIND = String.raw`(?:leads?|jobs?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|work orders?|service orders?|customers?|clients?|patients?|homeowners?|quotes?|contacts?|referrals?|submissions?|entry|assignments?|opportunit(?:y|ies)|voicemails?|appointments?|bookings?|dispatch|anfragen?|auftr[aä]g\w{0,2}|nachricht|interessent\w{0,2}|kund\w{1,3}|demandes?|devis|clients?|solicitud|aviso|servicio|presupuesto|cliente|mensaje|pedido|mensagem|or[cç]amento|richiest[ae]|preventivo|messaggio|klus|aanvraag|bericht|klant|opdracht|zlecenie|zapytanie|klient|f[oö]rfr[aå]gan|uppdrag|kund)(?!\p{L})`;
/** What a service says of what it passes on: "New lead in Evanston", "has sent you a message". */
const NOTICE = new RegExp(
	String.raw`(?<!\p{L})(?:new|incoming|neue[rsn]?|nouve(?:au|l|lle)|nuev[oa]|nov[oa]|nuov[oa]|nieuwe?|now[eay]|nytt?|have an?|receiv\w{2,3} an?) (?:[\p{L}-]{1,20} ){0,3}${KIND}|(?<!\p{L})(?:lead|referral|work order|service order|job request|customer request|case inquiry|message for|(?:form )?submission)(?!\p{L})|sent you a|is (?:looking for|interested in|requesting)|(?:wants|needs|requested|would like) an? (?:free )?(?:quote|estimate|bid|call ?back|consultation)|referred someone|(?<!\p{L})(?:our|one of our) (?:members?|residents?|tenants?|customers?|clients?|guests?|patients?|insureds?|policy ?holders?)(?!\p{L})|^(?:resident|member|tenant|customer|guest) request|(?:ticket|request|case) #?\d+ (?:was |has been )?(?:opened|created|assigned)|(?<!\p{L})resident (?:mr|mrs|ms)(?!\p{L})|(?:contact|call) (?:the|our|this) (?:customer|client|insured|homeowner|tenant)`,
	'iu',
);

/** Whether a mail begins as one that passes a request on. */
export function isNotice(subject: string, text: string): boolean {
	return NOTICE.test(subject.slice(0, 200)) || NOTICE.test(text.slice(0, 400));
}

const TEXT_MESSAGE = /^(?:you have a )?(?:new )?(?:(?:text|sms)(?: message)?|message) from \+?[\d(]/i;

/** A mail that brings a text message. */
export function tellsOfTextMessage(subject: string): boolean {
	return TEXT_MESSAGE.test(subject.slice(0, 100).trim());
}

/** A mail that only says that somebody called. */
export function tellsOfMissedCall(subject: string): boolean {
	return MISSED_CALL.test(subject.slice(0, 100).trim());
}

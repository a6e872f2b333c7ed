import { anyLanguage } from '../language';
import { ownWordsIn } from '../text';
import type { Inquiry } from './types';

/**
 * Whether software answered by itself: by its headers (RFC 3834, RFC 8098 and 3464 for reports, and what programs sent before
 * them), its sender, its subject, or a text that says so. Folded to lower case without accents. English · Spanish · French ·
 * German · Portuguese · Italian · Dutch · Polish.
 */

/** What programs put before the subject of an answer to what they answer by themselves. */
const SUBJECT = new RegExp(
	[
		String.raw`^(?:\[?auto(?:matic|mated)?[ -]?(?:reply|response|answer|antwort|respuesta|reponse)\]?|automatische (?:antwort|antwoord|e-?mail)|automatisch antwoord|respuesta automatica|reponse automatique|resposta automatica|risposta automatica|automatyczna odpowiedz|odpowiedz automatyczna|autoreply)(?=\]?\s*(?:$|[:(\[,.!–-]|(?:re|to|from(?! (?:the|my|our|your|a)\b)|fwd|aw|on|for|zu|an|auf|von|a|de|du|para|per|su|op|do)\b))`,
		String.raw`^out of (?:the )?office(?=\s*(?:$|[:(\[,.!–-]|re\b|until|till|auto|reply|notif|message|from))`,
		String.raw`\bis (?:currently |now )?out of (?:the )?office\b`,
		String.raw`^(?:abwesenheit\w*|abwesend|nicht im buro|im urlaub|ausser haus|urlaubsabwesenheit)\s*(?:$|[:(,-])`,
		String.raw`^(?:fuera de (?:la )?oficina|ausente|ausencia|de vacaciones)\s*(?:$|[:(,-])`,
		String.raw`^(?:absence(?: du bureau)?|absent(?:e)?(?: du bureau)?|en conges?|message d.?absence)\s*(?:$|[:(,-])`,
		String.raw`^(?:fora do escritorio|ausencia temporaria|ausente do escritorio|em ferias)\s*(?:$|[:(,-])`,
		String.raw`^(?:fuori ufficio|assente|assenza|afwezig\w*|niet op kantoor|nieobecnosc|poza biurem)\s*(?:$|[:(,-])`,
		// Scandinavian, Finnish · Czech, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian · Chinese, Japanese, Korean.
		String.raw`^(?:auto(?:matiskt )?svar|automatisk svar|franvaro|franvarande|fravaer|fravaerende|ikke til stede|automaattinen vastaus|poissa|poissaolo|lomalla)\s*(?:$|[:(,-])`,
		String.raw`^(?:autoodpowiedz|automaticka odpoved|automatikus valasz|raspuns automat|otomatik (?:yan[iı]t|cevap)|αυτοματη απαντηση|автоответ|автоматическ|автоматична відповідь)`,
		String.raw`^(?:自动(?:回复|答复)|自動(?:回覆|応答|返信)|자동 ?(?:회신|응답)|부재중)`.normalize('NFD'),
		String.raw`^failure notice\s*(?:$|[:(\[-])`,
		String.raw`^(?:undeliver\w*(?=\s*(?:$|:|mail|message|e-?mail|nachricht))|delivery status notification|delivery notification|delivery has failed|delivery failure|mail delivery (?:failed|failure|subsystem|system)|returned mail|mail system error|message not delivered|non[- ]?deliver\w*|unzustellbar|nicht zustellbar|nicht zugestellt|zustellung fehlgeschlagen|fehler bei der zustellung|no se puede entregar|no entregado|correo devuelto|echec de la remise|non remis|message non distribue|falha na entrega|nao entregue|nao e possivel entregar|mancata consegna|non recapitabile|onbestelbaar|niet bezorgd|nie dostarczono|niedostarczon\w+|nie mozna dostarczyc|ole?vererbart|kan (?:ikke|inte) levere\w+)(?=\s*(?:$|[^\p{L}\s]|(?:mails?|messages?|e-?mails?|nachricht|notification|notice|report|returned|return|see|to|an|de|av|has|failed|failure|for your)(?!\p{L})))`,
	].join('|'),
	'u',
);
const ANSWER = new RegExp(String.raw`^\s*(?:${anyLanguage(({ signs }) => signs.subjects.answer)}|sv)\s?(?:\[\d{1,3}\])?\s?:\s*`, 'i');
const RECEIPT_SUBJECT = /^(?:read|gelesen|lu|leido|lida|letto|gelezen|read receipt|not read)\s?:/;
const RECEIPT_TEXT = /\bwas (?:read|displayed|opened) (?:on|at)\b|\bwas deleted without being read\b|\bmessage\b[^.]{0,160}\b(?:was|has been) (?:read|displayed|opened)\b|\bwurde (?:gelesen|am .{1,40} gelesen)\b|\bha sido leido\b|\ba ete lu\b|\bfoi lida?\b/;

const SENDER = /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8,})@/;

/** A text that says of itself that software wrote it. */
const SAYS_SO = new RegExp(
	[
		String.raw`\bthis is an auto(?:matic|mated|-?generated)? ?(?:response|reply|message|e-?mail|acknowledge?ment|notification)\b`,
		String.raw`\bthis (?:e-?mail|message|reply) (?:was|is|has been) (?:sent |generated )?automatically\b`,
		String.raw`^\W{0,3}auto[- ]?repl(?:y|ied)\b|\(auto[- ]?reply\)|\bsent automatically\b|\bthis is an autoreply\b`,
		// What ticket systems answer by themselves.
		String.raw`\byour (?:request|ticket|case|inquiry|enquiry) (?:\(?#?[\w-]{1,20}\)? )?(?:has been|was) (?:received|created|opened|submitted)\b[^\n]{0,80}\b(?:support|service|help) (?:staff|team|desk|agents?)\b`,
		String.raw`\bthis (?:mailbox|inbox|address|e-?mail(?: address| account)?) is (?:not|un)(?: being| regularly)? ?monitored\b|^im driving right now\b`,
		String.raw`\bim not receiving notifications\b|\bim driving with (?:do not disturb|(?:driving )?focus)\b|\bi have (?:notifications|do not disturb) (?:silenced|on)\b`,
		String.raw`\bdies ist eine automatische?\b|\bdiese (?:nachricht|e-?mail) wurde automatisch\b|\bautomatisch (?:erstellte|generierte) (?:antwort|nachricht|e-?mail)\b`,
		String.raw`\b(?:esta|este) es (?:una?|un) (?:respuesta|mensaje|correo) automatic[oa]\b|\bmensaje (?:generado|enviado) automaticamente\b`,
		String.raw`\b(?:ceci est|il sagit d) ?(?:une? )?(?:reponse|message|courriel|mail) automatique\b|\bmessage (?:genere|envoye) automatiquement\b`,
		String.raw`\b(?:esta|este) e (?:uma?) (?:resposta|mensagem|e-?mail) automatic[oa]\b|\bmensagem (?:gerada|enviada) automaticamente\b`,
		String.raw`\bquesta e una risposta automatica\b|\bdit is een automatisch\w* (?:antwoord|bericht|e-?mail)\b|\bto jest (?:automatyczna odpowiedz|wiadomosc automatyczna)\b`,
	].join('|'),
);

/** A text that says that its writer is away. */
const AWAY = new RegExp(
	[
		String.raw`\bi(?:m| am| will be|ll be) (?:currently |now |presently )?(?:out of (?:the )?office|away from (?:my desk|the office)|on (?:annual leave|vacation|holiday|parental leave|maternity leave))\b`,
		String.raw`\bich bin\b[^!?\n]{0,50}\b(?:nicht im (?:buro|haus)|nicht erreichbar|abwesend|im urlaub|ausser haus)\b`,
		String.raw`\b(?:estoy|estare|me encuentro|me encontrare)\b[^.!?\n]{0,30}\b(?:fuera de (?:la )?oficina|ausente|de vacaciones)\b`,
		String.raw`\bje (?:suis|serai)\b[^.!?\n]{0,30}\b(?:absente?(?: du bureau)?|en conges?|en vacances)\b`,
		String.raw`\b(?:estou|estarei|encontro-me)\b[^.!?\n]{0,30}\b(?:fora do escritorio|ausente|de ferias|em ferias)\b`,
		String.raw`\b(?:sono|saro)\b[^.!?\n]{0,30}\b(?:fuori (?:ufficio|sede)|assente|in ferie)\b`,
		String.raw`\bjag (?:ar|kommer att vara)\b[^.!?\n]{0,30}\b(?:pa semester|franvarande|bortrest|inte pa kontoret|foraldraledig)|\bjeg er\b[^.!?\n]{0,30}\b(?:pa ferie|fravaerende|bortreist|ikke pa kontoret|paa ferie)|\bolen\b[^.!?\n]{0,30}\b(?:lomalla|poissa)\b|\bjsem\b[^.!?\n]{0,30}\b(?:na dovolene|mimo kancelar)`,
		String.raw`\bik ben\b[^.!?\n]{0,30}\b(?:afwezig|niet (?:op|aan)|met (?:vakantie|verlof))\b|\b(?:jestem|bede)\b[^.!?\n]{0,30}\b(?:nieobecn\w+|na urlopie|poza biurem)\b`,
	].join('|'),
);
/** Until when, or that mail is not read: what people who tell of their plans do not add. */
const NOT_READ =
	/\b(?:until|till|returning|return on|back on|limited access|no access|without access|respond (?:when|upon|as soon)|reply (?:when|upon|as soon)|bis (?:zum|zur|einschliesslich|einschl)|ab dem|zuruck am|kein(?:en)? zugriff|hasta|sin acceso|jusqu\w*|sans acces|de retour|ate (?:ao?|dia|\d)|sem acesso|fino al?|tot (?:en met)?|terug op|do dnia|till och med|tillbaka|laser inte|til og med|tilbage|tilbake|asti|saakka|starting)\b/;
/** Somebody who is away says so to find a day, and then asks or offers one. */
const GOES_ON = /\?|\b(?:please (?:come|call|send|schedule)|can you|could you|works? (?:for|best)|come (?:on|by|at)|instead|reschedul\w*|bitte (?:kommen|rufen)|passt|konnen sie|puede\w*|vengan|pouvez|podem|podera|venham|potete|puo|venite|va bene|kan het|kunt u|komt u|schikt|mozecie|czy moze|prosze (?:przyjechac|zadzwonic|przyjsc)|pasuje|let yourself in|(?:the|der|la|las|a|de|il|las) (?:key|schlussel|llaves?|cle|chave|sleutel|chiave|chiavi)|klucz\w*)\b/;

/** UTF-16 units of a text that are looked at; people's own words come first in mail. */
const LOOK = 800;

export function isAutomatic({ subject = '', text = '', channel, contact, source, receipt }: Inquiry): boolean {
	if (receipt === true || byHeaders(source, ANSWER.test(fold(subject))) || SENDER.test((contact.email ?? '').toLowerCase())) return true;
	const about = fold(subject);
	const looked = text.slice(0, LOOK);
	// What is quoted below the words is what they answer.
	const said = fold(ownWordsIn(looked) || looked);
	if (SUBJECT.test(about) || (RECEIPT_SUBJECT.test(about) && RECEIPT_TEXT.test(said))) return true;
	if (SAYS_SO.test(said)) return true;
	const isAway = channel === 'email' && AWAY.test(said) && !GOES_ON.test(said);
	// "Re: Automatic reply: …" is a person's answer to one, unless it says the same again.
	return isAway && (NOT_READ.test(said) || SUBJECT.test(about.replace(ANSWER, '')));
}

/**
 * Whether its sender wants no automatic answer, though a person may have written: a list, bulk mail, a system that says so
 * (RFC 2369 and 2919 for lists; Feedback-ID and X-Auto-Response-Suppress are of the field). Its words count as anybody's.
 * What a form, a portal or a voicemail service mailed says nothing of the customer whom the answer goes to.
 */
export function wantsNoAnswer({ source }: Pick<Inquiry, 'source'>): boolean {
	if (isRelayed(source)) return false;
	const header = headersOf(source.headers);
	if (['list-id', 'list-unsubscribe', 'list-post', 'list-help', 'list-owner', 'list-subscribe', 'list-archive', 'feedback-id', 'x-loop'].some((name) => header(name) !== '')) return true;
	return /\b(?:all|autoreply|oof)\b/.test(header('x-auto-response-suppress'));
}

/** A call that nobody answered, and that left no words. */
export function isMissedCall({ channel, source, text }: Inquiry): boolean {
	return channel === 'phone' && source.missedCall === true && text.trim() === '';
}

function byHeaders(source: Inquiry['source'], isAnswer: boolean): boolean {
	const header = headersOf(source.headers);
	const submitted = header('auto-submitted');
	if (submitted !== '' && !/^no\b/.test(submitted)) return true;
	if (/auto.?reply/.test(header('precedence')) || /^multipart\/report\b/.test(header('content-type'))) return true;
	if (ANSWERED_BY_ITSELF.some((name) => header(name) !== '' && header(name) !== 'no')) return true;
	if (isRelayed(source)) return false;
	// What nobody wants an answer to, bounces and vacation programs above all, has the null sender (RFC 3834 §3.1.4, RFC 5321 §4.5.5).
	// Whoever has their mailbox on a list answers through it.
	return (isAnswer ? /^(?:bulk|junk)\b/ : /^(?:bulk|junk|list)\b/).test(header('precedence')) || header('return-path') === '<>';
}

/** Headers that only software puts into what it sends by itself. */
const ANSWERED_BY_ITSELF = ['x-autorespond', 'x-autoreply', 'x-auto-reply', 'x-autoreply-from', 'x-mail-autoreply', 'x-autoresponder', 'x-autogenerated', 'x-vacation', 'x-failed-recipients', 'x-ms-exchange-generated-message-source'];

function isRelayed({ relay }: Inquiry['source']): boolean {
	return typeof relay === 'string';
}

/** A header's value by its lower-case name; empty where it is absent. */
function headersOf(headers: unknown): (name: string) => string {
	const byName = new Map(typeof headers === 'object' && headers !== null ? Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]) : []);
	return (name) => String(byName.get(name) ?? '').trim().toLowerCase();
}

function fold(text: string): string {
	return text.replace(/[‘’‚‛´`′']/g, '').normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/[ \t]+/g, ' ').trim();
}

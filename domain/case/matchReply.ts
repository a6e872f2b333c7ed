import type { CaseEvent, Inquiry, Stage } from './types';

/** As much of a case as a reply is told by. */
export interface RepliedCase {
	caseId: string;
	stage: Stage;
	inquiry: Inquiry;
	/** Oldest first. */
	events: Array<Pick<CaseEvent, 'type' | 'data'>>;
}

export interface MatchedReply {
	caseId: string;
	/** `token`: the message names the case; `thread`: it answers a message of the case; `sender`: it comes from the case's contact. */
	by: 'token' | 'thread' | 'sender';
}

const CASE_ID = /(?<![0-9a-z_])c_[0-9a-f]{20}(?![0-9a-z])/g;
/** Beyond it stands what was quoted of other mails. UTF-16 units. */
const LOOK = 20_000;
const MOST_NAMED = 5;
/** What mail programs put before the subject of an answer: English · Dutch · German · Spanish, French, Portuguese · Scandinavian. */
const ANSWERS = /^\s*(?:re|antw|aw|rv|ref|resp|sv)\s?(?:\[\d{1,3}\])?\s?:/i;
/** Of an answer that no person wrote: out of office, receipts, bounces, as the mail programs of these languages begin them. */
const AUTOMATIC_SUBJECT = new RegExp(
	`^\\s*[[(]?(?:${[
		// English, German
		'auto(?:matic|mated)?[ -]?(?:reply|response|antwort)', 'auto:', 'out[ -]of[ -](?:the )?office', 'away from (?:the office|my (?:desk|mail))', 'on (?:vacation|annual leave|holiday)', 'automatische antwort', 'abwesenheit(?:snotiz|snachricht|sassistent)?(?![\\p{L}])', 'autoantwort',
		// Spanish, French, Portuguese, Italian
		'respuesta autom[aá]tica', 'fuera de (?:la )?oficina', 'r[ée]ponse automatique', 'absence du bureau', 'message d.absence', 'resposta autom[aá]tica', 'fora do escrit[oó]rio', 'risposta automatica', 'fuori (?:sede|ufficio)',
		// Dutch, Scandinavian, Finnish
		'automatisch antwoord', 'afwezig(?:heid)?(?![\\p{L}])', 'auto(?:matiskt )?svar', 'automatisk svar', 'fr[åa]nvaro', 'frav[æa]r', 'automaattinen vastaus', 'poissa',
		// Polish, Czech, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian
		'odpowied[źz] automatyczna', 'autoodpowied[źz]', 'automatick[áa] odpov[eě][dď]', 'automatikus v[áa]lasz', 'r[ăa]spuns automat', 'otomatik (?:yan[ıi]t|cevap)', 'αυτόματη απάντηση', 'автоответ', 'автоматическ', 'автоматична відповідь',
		// Chinese, Japanese, Korean
		'自动(?:回复|答复)', '自動(?:回覆|応答|返信)', '자동 ?(?:회신|응답)', '부재중',
		// Bounces
		'undeliver', 'delivery (?:status notification|failure|has failed)', 'mail delivery (?:failed|failure|subsystem)', 'failure notice', 'returned mail', 'unzustellbar', 'zustellung fehlgeschlagen', 'non remis', 'no se puede entregar', 'impossibile recapitare', 'non recapitabile', 'onbestelbaar', 'n[ãa]o entreg', 'niedostarczon',
	].join('|')})`,
	'iu',
);
const AUTOMATIC_SENDER = /^(?:mailer-daemon|postmaster)@/i;

/** The case IDs that a message names, in its subject or in what it quotes: the first few, each once. */
export function casesNamedIn({ subject = '', text }: Inquiry): string[] {
	return [...new Set(`${subject}\n${text.slice(0, LOOK)}`.match(CASE_ID) ?? [])].slice(0, MOST_NAMED);
}

/** Whether software answered by itself (RFC 3834). Nothing may be sent in return. */
export function isAutomatic({ subject = '', contact, source }: Inquiry): boolean {
	const { headers } = source;
	const header = (name: string) => (typeof headers === 'object' && headers !== null ? String(Object.entries(headers).find(([key]) => key === name)?.[1] ?? '') : '');
	const submitted = header('auto-submitted').trim().toLowerCase();
	return (submitted !== '' && !submitted.startsWith('no')) || /auto.?reply/i.test(header('precedence')) || header('x-autoreply') !== '' || header('x-autorespond') !== '' || AUTOMATIC_SUBJECT.test(subject) || AUTOMATIC_SENDER.test(contact.email ?? '');
}

/**
 * The case that a message belongs to, the surest sign first. `named` are the cases that it names, `ofSender` those of its
 * sender, oldest first. Cases that are paid or closed are over: a message about one is a new inquiry. So is one that its
 * sender begins anew while no case of theirs waits for an answer.
 */
export function matchReply(message: Inquiry, named: RepliedCase[], ofSender: RepliedCase[]): MatchedReply | undefined {
	const [byToken] = named.filter(isOpen);
	if (byToken) return { caseId: byToken.caseId, by: 'token' };
	const newestFirst = ofSender.filter(isOpen).reverse();
	const answered = new Set(answeredIds(message));
	const inThread = newestFirst.find((one) => messageIds(one).some((id) => answered.has(id)));
	if (inThread) return { caseId: inThread.caseId, by: 'thread' };
	const fromSender = newestFirst.find(waitsForCustomer) ?? (goesOn(message) ? newestFirst[0] : undefined);
	return fromSender && { caseId: fromSender.caseId, by: 'sender' };
}

function isOpen({ stage }: RepliedCase): boolean {
	return stage !== 'paid' && stage !== 'closed';
}

/** Asked, and not answered since. */
function waitsForCustomer({ events }: RepliedCase): boolean {
	return events.findLast(({ type }) => type === 'waiting.customer' || type === 'customer.replied')?.type === 'waiting.customer';
}

/** An answer by its looks, or a word more in a conversation. */
function goesOn({ channel, subject = '', source }: Inquiry): boolean {
	return ANSWERS.test(subject) || answeredIds({ source }).length > 0 || channel === 'sms' || channel === 'chat';
}

function answeredIds({ source }: Pick<Inquiry, 'source'>): string[] {
	return [source.inReplyTo, source.references].flat().filter(isText).map(bare);
}

/** Of the inquiry and of what was sent to the customer. */
function messageIds({ inquiry, events }: RepliedCase): string[] {
	return [inquiry.source.messageId, inquiry.source.internetMessageId, ...events.flatMap(({ data }) => data?.messageId ?? [])].filter(isText).map(bare);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function bare(id: string): string {
	return id.trim().replace(/^<|>$/g, '');
}

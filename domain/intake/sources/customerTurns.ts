import { fold } from '../../text';

/** Words of the customer that answer a question. */
export interface Turn {
	/** Place in the customer's words, half-open. */
	start: number;
	end: number;
	question: string;
}

const BUSINESS = new Set(
	(
		'agent,csr,rep,representative,operator,receptionist,reception,front desk,dispatcher,dispatch,office,tech,technician,advisor,service advisor,us,me,staff,assistant,bot,host,' +
		'intake,support,agente,recepcion,recepcionista,oficina,operador,operadora,asesor,standard,accueil,conseiller,conseillere,operateur,mitarbeiter,mitarbeiterin,empfang,zentrale,' +
		'beraterin,berater,atendente,rececao,recepcao,assistente,ai,ai assistant,virtual assistant,voice agent,customer service,medewerker,medewerkster,receptioniste,telefoniste,' +
		'operatore,operatrice,addetto,addetta,segreteria,centralino,konsultant,konsultantka,recepcja,recepcjonista,recepcjonistka,asystent,asystentka,telefonista,teleoperador,teleoperadora'
	).split(','),
);
const CUSTOMER = new Set(
	(
		'caller,customer,cust,client,patient,visitor,guest,lead,user,them,cliente,clienta,paciente,llamante,visitante,client(e),cliente(a),appelant,appelante,cliente,patiente,visiteur,' +
		'kunde,kundin,anrufer,anruferin,patientin,besucher,utente,quem liga,human,homeowner,klant,beller,bezoeker,chiamante,visitatore,paziente,klient,klientka,dzwoniacy,dzwoniaca,rozmowca,pacjent,pacjentka'
	).split(','),
);
/** `[00:12] Front Desk (Ana): …`, the label at most 40 characters. */
const SPEAKER = /^\s{0,3}(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?[\])]?\s{0,3}[-–]?\s{0,3})?([\p{L}][\p{L} .'’()]{0,40}?(?:[ _#-]{0,2}\d{1,2})?)\s?:(?:\s|$)/iu;

/** The time of a caption, and its number above it (WebVTT, SubRip). */
const CAPTION_TIME = /^(?:\d{2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{2}:)?\d{2}:\d{2}[.,]\d{3}/;
const CAPTION_HEAD = /^(?:WEBVTT\b.*|NOTE\b.*|\d{1,6})$/;
/** WebVTT's voice of a caption: `<v Dee>Good morning.</v>`. */
const VOICED = /^<v(?:\.[\w.]{1,40})? ([^<>]{1,40})>(.*?)(?:<\/v>)?$/;
/** Above the words of a turn: who speaks and when. */
const ABOVE_TURN = /^(\p{L}[\p{L} .'’()\d-]{0,40}?)\s{1,5}\(?\d{1,2}:\d{2}(?::\d{2})?\)?$/u;

/** The lines of a transcript, each with its speaker in front, where captions and note takers have it above or around; undefined where the text is neither. */
function captionedLines(text: string): string[] | undefined {
	const lines = text.split('\n');
	if (lines.some((line) => CAPTION_TIME.test(line.slice(0, 60)))) {
		return lines.filter((line) => !CAPTION_TIME.test(line.slice(0, 60)) && !CAPTION_HEAD.test(line.trim())).map((line) => line.slice(0, 5_000).replace(VOICED, '$1: $2'));
	}
	const speakers = lines.map((line, index) => (lines[index + 1]?.trim() ? ABOVE_TURN.exec(line.slice(0, 80).trim())?.[1] : undefined));
	// "Monday 9:00" above "Tuesday 10:00" are times.
	const isSpoken = speakers.some((speaker) => speaker !== undefined && (sideOf(fold(speaker)) !== undefined || VOICE.test(fold(speaker))));
	if (!isSpoken || speakers.filter((speaker) => speaker !== undefined).length < 2) return undefined;
	return lines.flatMap((line, index) => (speakers[index] !== undefined ? [] : [speakers[index - 1] === undefined ? line : `${speakers[index - 1]}: ${line}`]));
}

type Side = 'business' | 'customer';

/**
 * The customer's lines of call notes or a chat; a text without speakers is all the customer's. What stands above the first
 * speaker is a note about the customer and stays. `question` is what the business wrote before.
 */
export function customerTurns(text: string, question?: string): { text: string; turns: Turn[] } {
	const captioned = captionedLines(text);
	const lines = captioned ?? text.split('\n');
	const sides = sidesOf(lines, captioned !== undefined);
	if (sides === undefined) return { text, turns: question === undefined ? [] : [{ start: 0, end: text.length, question }] };

	let kept = '';
	let asked = question ?? '';
	let side: Side = 'customer';
	const turns: Turn[] = [];
	lines.forEach((line, index) => {
		const speaker = sides[index];
		const words = speaker === undefined ? line : line.slice(SPEAKER.exec(line)?.[0].length);
		if (speaker !== undefined && speaker !== side && speaker === 'business') asked = '';
		side = speaker ?? side;
		if (side === 'business') {
			asked = `${asked} ${words}`.trim();
			return;
		}
		const start = kept === '' ? 0 : kept.length + 1;
		kept = kept === '' ? words : `${kept}\n${words}`;
		if (asked !== '' && words.trim() !== '') turns.push({ start, end: kept.length, question: asked });
		asked = '';
	});
	return { text: kept, turns };
}

/** Who speaks from each line on; undefined where the text is no conversation. */
function sidesOf(lines: string[], isCaptioned: boolean): Array<Side | undefined> | undefined {
	const labels = lines.map((line) => {
		const label = SPEAKER.exec(line.slice(0, 80))?.[1];
		return label === undefined ? undefined : fold(label);
	});
	const known = sidesBy(labels, lines);
	const speaking = known.filter((side) => side !== undefined).length;
	// Of two voices of a recording, who the other is needs no word of its own.
	const isPair = isCaptioned && speaking > 0 && new Set(labels.filter((label) => label !== undefined)).size === 2;
	if (speaking < 2 && !isPair) return undefined;
	// A side that is called by a name: whoever speaks at least twice and is not the side that is known.
	const other: Side | undefined = known.includes('business') ? (known.includes('customer') ? undefined : 'customer') : known.includes('customer') ? 'business' : undefined;
	return labels.map((label, index) => known[index] ?? (label !== undefined && other !== undefined && (isPair || labels.filter((same) => same === label).length > 1) ? other : undefined));
}

/** As machines call the voices of a call: "Speaker A", "Channel 1". Folded. */
const VOICE = /^(?:speaker|spk|channel|participant|voice|person|sprecher|hablante|interlocutor|locuteur|intervenant|falante|orador|spreker|oratore|rozmowca|mowca)[ _#-]{0,2}(?:[a-z]|\d{1,2})$|^[ab]$/;
/** How a business answers its telephone. Folded. */
const ANSWERS =
	/\b(?:thanks?(?: you)? for calling|how (?:can|may) (?:i|we) help|(?:[a-z]+|this is [a-z]+) speaking\b|you(?:'ve| have) reached|gracias por llamar|en que (?:le |te )?puedo ayudar|le atiende|merci (?:de votre appel|d'avoir appele)|que puis-je faire|en quoi puis-je|vielen dank fur ihren anruf|was kann ich fur sie tun|wie kann ich (?:ihnen )?helfen|mein name ist [a-z]+, was|obrigad[oa] por ligar|em que posso ajudar|waarmee kan ik|waarmee kunnen we|hoe kan ik (?:u|je) helpen|come posso aiutar|in cosa posso|w czym moge|jak moge pomoc)/;

/** "Lakeside Plumbing, this is Ava.": who names a firm and then themselves, as the first words of all. Folded, behind the speaker. */
const GREETS = /^[^:]{1,20}: (?:good (?:morning|afternoon|evening),? )?[a-z\d &'.-]{2,40}, (?:this is|my name is|met|sono|ici|hier ist|parla|mowi|fala|habla|le habla) (?:[oa] )?[a-z]{2,20}\b/;

/** Of voices that a machine numbers, the one that answers the telephone is the business; else by what the speakers are called. */
function sidesBy(labels: Array<string | undefined>, lines: string[]): Array<Side | undefined> {
	const first = labels.findIndex((label) => label !== undefined);
	const answering = labels.findIndex((label, index) => label !== undefined && VOICE.test(label) && [ANSWERS, ...(index === first ? [GREETS] : [])].some((words) => words.test(fold(lines[index].slice(0, 200)))));
	return labels.map((label) => {
		if (label === undefined) return undefined;
		if (answering < 0 || !VOICE.test(label)) return sideOf(label);
		return label === labels[answering] ? 'business' : 'customer';
	});
}

function sideOf(label: string): Side | undefined {
	const [role, inBrackets] = [label.replace(/\(.*$| \d{1,2}$/, '').trim(), /\(([^()]+)\)/.exec(label)?.[1].trim() ?? ''];
	// "Virtual Receptionist", "Unknown Caller".
	const kind = role.split(' ').at(-1) ?? '';
	if (BUSINESS.has(role) || BUSINESS.has(inBrackets)) return 'business';
	if (CUSTOMER.has(role) || CUSTOMER.has(label) || CUSTOMER.has(inBrackets)) return 'customer';
	return BUSINESS.has(kind) && kind !== 'us' && kind !== 'me' ? 'business' : CUSTOMER.has(kind) && kind !== 'them' ? 'customer' : undefined;
}

import { fold } from '../../text';

/** Divider lines that mail programs put above a forwarded mail, folded: in the languages that mail programs speak. */
const FORWARDED =
	/^[-_ >*]{0,30}(?:(?:begin|anfang der|d[ée]but du|inicio del|in[ií]cio da|inizio|początek|start på) )?(?:forwarded message|mensaje reenviado|message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|weitergeleiteten? (?:nachricht|e-?mail)|mensagem (?:re)?encaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat (?:meddelande|brev)|videresendt (?:melding|meddelelse|besked)|wiadomość przekazana(?: dalej)?|przekazywanej wiadomości)[-_ :*]{0,30}$/i;
/** Dividers that stand above an answered mail as well. */
const EARLIER = /^[-_ >*]{0,30}(?:original message|mensaje original|message d['’]origine|message original|urspr[üu]ngliche nachricht|originalnachricht|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|(?:wiadomość oryginalna|oryginalna wiadomość))[-_ :*]{0,30}$/i;
/** The first line of a head without a divider. */
const FROM_LINE = /^[> *]{0,5}(?:from|de|von|van|da|från|fra|od)\s?:\*?\s/i;
/** Head lines whose dates and addresses are the mail program's; who wrote and about what stays. */
const HEAD_LINE = /^[> *]{0,5}(?:to|cc|bcc|sent|date|reply-to|para|enviad[oa](?: el| em)?|fecha|data|à|envoyée?(?: le)?|an|gesendet|datum|verzonden|verstuurd|aan|inviat[oa]|a|skickat|till|wysłan[oe]|do|dw|kopia|copie à)\s?:\*?\s/i;
const FORWARD_SUBJECT = /^\s{0,5}(?:fwd?|wg|tr|rv|enc|i|vb|vs|pd|doorst)\s?:/i;
/** A note above a mail that is passed on. Folded. */
const PASSES_ON =
	/\b(?:fyi|f\.y\.i|forward\w*|fwd|pass(?:ing)? (?:this|it|her|him|them) (?:on|along|over)|(?:handle|take) (?:this|it|care|over)|please handle|take this one|help (?:him|her|them)|(?:tenant|client|colleague|customer|resident|employee|mother|father|friend)s?\b[^.!?\n]{0,60}\b(?:below|wrote|writes|sent|needs|has)|weiterleit\w*|weitergeleitet|zur (?:info|bearbeitung)|bitte ubernehmen|reenv\w+|transfer\w*|transmets|encaminh\w*)\b/;
/** For whom a mail is passed on: somebody else, who is named or meant. Folded. */
const FOR_ANOTHER =
	/\b(?:tenants?|residents?|renters?|occupants?|insureds?|policyholders?|homeowners?|guests?|members?|students?|clients?|customers?|colleagues?|coworkers?|co-workers?|employees?|patients?|mother|father|mom|mum|dad|parents?|son|daughter|brother|sister|friends?|neighbou?rs?|boss|(?:for|help|call|contact|reach|to|with|on behalf of) (?:him|her|them)|(?:his|her|their) (?:house|home|place|unit|apartment|number|cell|kitchen|car|tooth|website)|(?:he|she|they) (?:needs?|wants?|has|have|is|are|asks?|wrote|can)|(?:he|she) says|mieter\w*|kund(?:e|in|en)|kolleg\w+|mutter|vater|freund\w*|nachbar\w*|inquilin\w+|vecin\w+|madre|padre|amig\w+|locataires?|voisine?s?|collegue|mere|pere|ami|amie|vizinh\w+|mae|pai)\b/;
/** The writer's own matter, for which they show what somebody else has written to them. Folded. */
const OWN_MATTER =
	/\b(?:(?:beat|match|do better than|improve on|cheaper than|better than) (?:this|that|it|their|the|his|her)|(?:do|go) (?:any )?(?:better|cheaper|lower)|(?:this|that|their|the|another|a|other) (?:\w+ )?(?:quotes?|estimates?|price|bid|offer)\b|second opinion|fair price|what (?:would|do|will) you charge|(?:i|we) (?:just )?(?:got|have|received|had) (?:this|that|the|a|an) (?:\w+ )?(?:quote|estimate|bid|price|offer|letter|notice|report|list|bill|from (?:the|an|my) other)|(?:got|from) (?:this|it|that)? ?(?:from )?(?:the|an|my) ?other (?:company|shop|plumber|dentist|agency|office)|(?:my|our|the) (?:landlord|landlady|insur(?:er|ance)s?|adjuster|inspector|inspection|hoa|lender)|my (?:agent|realtor|contractor|builder|doctor|lawyer|accountant|bank)|(?:in|at|for|to|of) (?:my (?:own )?(?:house|home|place|apartment|unit|kitchen|bathroom|basement|car|tooth|teeth|site|website|company)|our (?:own )?(?:house|home|kitchen|bathroom|basement|living room|garage))|i(?:'m| am) (?:at )?home|mein\w* (?:vermieter\w*|versicherung\w*|gutachter|wohnung|haus|kuche|bad|auto)|dieses angebot|gunstiger|mi (?:casero|casera|seguro|aseguradora|perito|casa|piso|cocina|coche)|este presupuesto|mejor(?:ar)? (?:el |este )?precio|mon (?:proprietaire|assurance|assureur|appartement|logement)|ma (?:maison|cuisine|voiture)|ce devis|moins cher|meu (?:senhorio|seguro|apartamento|carro)|minha (?:casa|cozinha|seguradora)|este orcamento|mais barato)\b/;

/** Another is to see to it. Folded. */
const HANDED_OVER = /\b(?:fyi|f\.y\.i|please (?:handle|take|see to|deal with|look after|follow up)|(?:handle|take) (?:this|it|care|over)|take this one|passing (?:this|it) (?:on|along|over)|bitte ubernehmen|zur (?:info|bearbeitung)|weiterleit\w*|para su (?:informacion|gestion)|pour (?:info|suite a donner)|para conhecimento)\b/;

/** Whether the note above a forwarded mail speaks of the writer's own matter, to which the mail is a paper among others. */
export function isOwnMatter(note: string): boolean {
	const said = fold(note.slice(0, 2_000));
	if (CALL_ME.test(said) && !INSTEAD.test(said)) return true;
	return (OWN_MATTER.test(said) || wantsAnAnswer(said)) && !FOR_ANOTHER.test(said) && !HANDED_OVER.test(said);
}

/** Whoever passes it on is to be reached, and nobody else. Folded. */
const CALL_ME = /\b(?<!\b(?:not|never|don'?t|dont) )(?:(?:call|reach|text|contact|ring|write(?: to)?|e-?mail|answer|reply to) me|(?:schedule|arrange|set|book) (?:this|it|a time|the visit|everything) with me|rufen sie mich|melden sie sich bei mir|llam\w+me|appelez[- ]moi|belt u mij|bel mij|mi chiami|liguem?[- ]me|prosze dzwonic|(?:my|mein\w{0,2}|mi|mon|il mio|mijn|moj|o meu) (?:cell|mobile|phone|number|nummer|handynummer|handy|telefono|movil|numero|portable|telephone|cellulare|telefoonnummer|telefoon|mobiel|numer|telefon|telefone|telemovel)(?: (?:is|ist|es|est|e|to))?:?(?= [+(\d]))(?:\b|(?= ))(?! (?:if (?:you|there|anything)\b[^.!?\n]{0,20}\b(?:questions?|need|wrong|problems?|trouble|unclear)|with (?:any )?(?:questions|problems)))/;

/** In any country's grouping. */
const OWN_NUMBER = /(?<![\d.,-])[+(]?\d(?:[ ()./-]{0,2}\d){8,13}(?![\d-])/;
const OWN_VOICE = /\?|\b(?:i|we|me|us|my|our|ich|wir|mein\w*|yo|mi|nosotros|je|nous|mon|ma|eu|nos|meu|minha|os|io|mio|mia|noi|ho|ik|mijn|mij|ons|moj\w{0,2}|mnie|mi)\b/;

/** To be called in the place of whoever wrote. */
const INSTEAD = /\b(?:instead|statt(?:dessen)?|en lugar|plutot|em vez)\b/;

/** Who asks in their own voice and says where to reach them asks for themselves. Folded. */
function wantsAnAnswer(said: string): boolean {
	return OWN_NUMBER.test(said) && OWN_VOICE.test(said) && !INSTEAD.test(said);
}

/** UTF-16 units of a line that are looked at. */
const LINE_LOOK = 100;
/** A head has no more lines than this. */
const HEAD_LINES = 8;

/**
 * A mail that was passed on, the innermost one, without its head's dates and receivers, and what was written above it.
 * `quoted` is what stood below as an earlier mail: an answered one is the customer's matter no more.
 */
export function forwardedIn(written: string, quoted: string, subject?: string): { note: string; forwarded: string } {
	const first = written.trimStart().split('\n', 1)[0].slice(0, LINE_LOOK).trim();
	const isBare = FORWARD_SUBJECT.test(subject ?? '') && (EARLIER.test(first) || FROM_LINE.test(first) || /^_{10,}$/.test(first));
	const whole = forwardedPart(written, isBare);
	if (whole.forwarded !== '') return whole;
	const isPassedOn = quoted !== '' && (FORWARD_SUBJECT.test(subject ?? '') || PASSES_ON.test(fold(written.slice(0, 2_000))));
	const below = forwardedPart(quoted, isPassedOn);
	return below.forwarded === '' ? { note: written, forwarded: '' } : { note: `${written}\n\n${below.note}`.trim(), forwarded: below.forwarded };
}

/** Of a colleague who only passes it on. */
const A_WORD_OR_TWO = 8;

/** The line where the head of the mail begins that was passed on; behind heads below which hardly a word stands. -1: there is none. */
function innermostHead(lines: string[]): number {
	const heads = lines.flatMap((line, index) => (FROM_LINE.test(line.slice(0, LINE_LOOK)) ? [index] : []));
	const wordsBetween = (from: number, to: number) => lines.slice(from + 1, to).filter((line) => !HEAD_LINE.test(line.slice(0, LINE_LOOK)) && !/^\s*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:/i.test(line.slice(0, LINE_LOOK))).join(' ').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	return heads.find((head, place) => place === heads.length - 1 || wordsBetween(head, heads[place + 1]) > A_WORD_OR_TWO) ?? -1;
}

function forwardedPart(text: string, isPassedOn: boolean): { note: string; forwarded: string } {
	const lines = text.split('\n');
	const isDivider = (line: string) => FORWARDED.test(line.slice(0, LINE_LOOK).trim()) || (isPassedOn && EARLIER.test(line.slice(0, LINE_LOOK).trim()));
	const divider = lines.findLastIndex(isDivider);
	const from = divider < 0 && isPassedOn ? innermostHead(lines) : -1;
	if (divider < 0 && from < 0) return { note: text, forwarded: '' };
	const head = divider < 0 ? from - 1 : divider;
	const kept = lines.filter((line, index) => index > head && !(index <= head + HEAD_LINES && HEAD_LINE.test(line.slice(0, LINE_LOOK))));
	// A mail program's own lines between two forwarded mails say nothing.
	const above = lines.slice(0, Math.max(0, head)).filter((line) => !isDivider(line) && !HEAD_LINE.test(line.slice(0, LINE_LOOK)) && !FROM_LINE.test(line.slice(0, LINE_LOOK)));
	return { note: above.join('\n').trim(), forwarded: kept.join('\n').trim() };
}

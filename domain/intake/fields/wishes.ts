import { DateTime } from 'luxon';

import { formatInstant } from '../../calendar';
import { PACKS } from '../../language';
import { fold } from '../../text';
import { findTimes } from '../recognize';
import type { Found, ReadingContext } from '../types';

/**
 * How near a time is to the customer's wish for a visit: 4 preferred, 3 wished, 2 said without more, 1 a day by which, a time that the
 * business has named, or that of a second matter; 0 past, refused, or about something else. The best that a text has counts.
 */
export type Standing = 0 | 1 | 2 | 3 | 4;

/** UTF-16 units around a time that are looked at for its clause. */
const AROUND = 160;
/** Where a clause ends; a full stop behind fewer than three letters is that of "a.m.". Folded. */
const CLAUSE_END =
	/[!?;,()\n–—]|(?<=^|[a-z\d]{3})\.(?=\s|$)| - |\b(?:but|however|so|because|although|while|aber|sondern|denn|pero|sino|porque|mais|donc|car|mas)\b|\b(?:and|und|y|et|e) (?=(?:i|we|you|he|she|it|they|can|could|please|the|my|our|your|ich|wir|sie|es|bitte|yo|el|la|je|nous|vous|il|elle|on)\b)/g;
/** A full stop ends a sentence, a comma does not. */
const SENTENCE_END = /[!?\n]|(?<=^|[a-z\d]{3})\.(?=\s|$)/g;

/** Where the cues below do not know the language: a clause that holds one of these is refused, or over. Rather asked than taken for a wish. */
const NOT_WISHED = new Map(PACKS.flatMap(({ code, times: { written } }) => (written ? [[code, new RegExp(`\\b(?:${written.refused}|${written.past})\\b`)] as const] : [])));

/** In a clause, the nearest to the time counts; of two in one place the first. Folded: English · Spanish · French · German · Portuguese. */
const CUES: ReadonlyArray<readonly [Standing, RegExp]> = [
	// Refused.
	[
		0,
		/\b(?:(?:postpone|put off|hold off|delay)\b(?![^.!?]* (?:to|until|till)\b)(?: \w+){0,4}|(?:decaler|reporter) (?:le|mon|notre) (?:rendez-vous|rdv) (?:de|du)|(?:mover|cambiar|aplazar|adiar|remarcar) (?:la|a|mi|minha) (?:cita|visita|consulta) del?|rather not(?: \w+){0,4}|(?:can'?t|cannot|won'?t) (?:keep|make|do)(?: (?!before\b|until\b|till\b)\w+){0,3}|(?:i'?m|we'?re|i am|we are|i'?ll be|we'?ll be) (?:at work|working|away|gone)(?: \w+){0,2}|imposs?ible|impossivel|(?:cancel(?:l?ed|l?ing)?|call(?:ing)? off|scrap|skip|take me off|anul\w+|desmarc\w+|annule[rz]?|absag\w*|stornier\w*|(?:do ?n[o']?t|do not|never) (?:send|come|book|schedule|put|drop|stop by|show up))(?: (?!and\b|und\b|y\b|et\b|e\b)\w+){0,4}|can'?t|cannot|can not|couldn'?t|won'?t|will not|unable|impossible|not (?:available|free|home|able|around|possible|good|an option)|(?:does|do|is|are|would|did)(?: not|n'?t)|no good|closed|fully booked|too (?:soon|early|late|short notice)|(?:is|are) (?:out|off|gone) for (?:me|us)|zu fruh|zu spat|demasiado (?:pronto|tarde)|trop (?:tot|tard)|muito cedo|(?:is|are) (?:an? (?:public |bank )?holiday|out|off|bad|full|taken|tough|hard|difficult|tricky|booked)|(?:kann|konnen|bin|sind|passt|geht|haben)\b[^,.]{0,20}\bnicht|no (?:puedo|podemos|estoy|estamos|me va|me viene|esta)|(?:ne|n'?)(?: \w+)? (?:peux|pouvons|suis|sommes|convient) pas|pas (?:disponible|libre|possible)|nao (?:posso|podemos|estou|da|vou|vamos)|no (?:voy|vamos) a|ne (?:serai|serons) pas)\b/g,
	],
	// Preferred.
	[4, /\b(?:(?:(?:would|might|could|will) be|works?|is|are|suits?(?: \w+)?) (?:best|better)|best|better|prefer\w*|ideally|rather|liebsten|lieber|besser|bevorzug\w*|mejor|prefier\w+|plutot|mieux|melhor|prefiro)\b/g],
	// Wished.
	[
		3,
		/\b(?:(?:can|could|would|may|might|shall|will) (?:you|u|we|i|somebody|someone|anybody|anyone|it|they|he|she|(?:the|your|a|an|my) \w+)|(?:would|could|might|will) (?:be|work|suit|do)|i could|we could|please|pls|ideal\w*|hop(?:e|ing)|(?:'d|would|i|we) (?:like|love)|want|wants|wish|need|needs|book|schedule|reserve|an appointment|come|coming|stop by|stopping by|swing by|drop(?:ping)?(?:-?off| (?:it|her|him|them|this|off|by|in|over|(?:the|my|our) \w+)\b)|bring\w*|available|free|(?<!\b(?:to|at|for|after|off|from|i|we) )works?|suits?|possible|how about|what about|lets|let's|make it|any chance|see you|send|looking for|ok|okay|fine|great|perfect|good for|be home|be in|day off|i'?m off|keep|bitte|gerne?|mochte\w*|konn(?:t?en sie)|hatten sie|ware\w*|passt|passen|geht|kommen|frei|moglich|gut|podri\w+|puede[ns]?|puedo|quisiera\w*|quier\w+|queremos|necesit\w+|venir|libre|disponible|va bien|viene bien|cita|pourri\w+|pouvez|peux|serait|seriez|souhait\w+|voudr\w+|convien\w+|parfait|rendez-vous|poderiam?|podem|posso|gostar\w+|queria|marcar|livre)\b/g,
	],
	// Past. A word in "-ed" behind a wish is what is wished: "I need it fixed on Friday".
	[
		0,
		/\b(?:was|were|been|did|had|got|came|went|broke|quit|died|began|saw|heard|felt|took|gave|sent|said|told|spoke|met|paid|bought|sold|kept|drove|slept|ate|bit|fell|found|made|wrote|ran|blew|burst|lost|left|woke|seen|you put|(?!need|book|schedul|prefer|interest|requir|confirm|request|expect|speed|suppos|clos)[a-z]{3,}ed|war|waren|hatten? (?!gern)|seit|wurde(?!n? (?:[a-z]+ ){0,3}(?:passen|gehen|klappen|reichen|nehmen|kommen|mir|uns|ich|es)\b)|kam|(?:aus|ab|an|auf|ein|los|kaputt)?ge\w{2,}(?:en|t)|passiert|repariert|\w{2,}(?:aron|ieron)|fue|empezo|comenzo|dejo|rompio|llego|paso|vino|estuv\w+|(?:ai|as|avez|avons|ont) (?!une?\b|des?\b|les?\b|la\b|disponibles?\b|libres?\b)(?:deja |bien |pas )?\w{3,}(?:e|i|u)e?s?|(?:a|ai|avez|avons|ont|est|etes|sont) (?:ete|venue?s?|passee?s?|tombee?s?|commence|repare|installe|appele|eu|fait|recu|fini|casse|arrete)|comecou|parou|quebrou|veio|vieram|foi|(?!estou|vou|sou)\w{3,}ou|\w{3,}(?:aram|eram|iram))\b/g,
	],
	// What is not the visit.
	[0, /\b(?:(?:your|our|the) (?:office|shop|store|salon|clinic|hours)|opening hours|(?:is|are|'re) (?:only )?open (?:from|until|till|on|daily)|you (?:close|open)|mov(?:e|es|ing) (?:in|out)|let (?:me|us) know|(?:get|got) back to|repl(?:y|ies)|respond|hear (?:back )?from|decide|antwort\w*|bescheid|contest\w+|repon\w+|(?:shift|i|we) (?:ends?|work|finish)|get (?:home|off|out)|arbeite\w*|trabajo|trabajamos|travaill\w+|trabalho|school|kids|class|exam|graduation|funeral|recital|im urlaub|on vacation|de vacaciones|en vacances|de ferias|wedding|birthday|party|baby|pregnant|flight|surgery|forecast|turn(?:s|ed|ing)? \d{1,3}|be \d{2}(?= on)|hoa|board meeting|(?:close|closing|complete) on|runs? out|expires?|lauft ab|vence|expire|set (?:for|to)|programmed|goes off|comes on|kicks (?:on|off|in)|wakes? (?:me|us|him|her))\b/g],
	// Of a second matter, or what is fetched again.
	[1, /\b(?:pick (?:it |her |him |them |the car )?up|back(?: by| on)?(?=\s*$)|my (?:neighbou?r|mother|father|sister|brother|friend|wife|husband|tenant)|have an? (?:\w+ )?appointment|(?:am|are|is) (?:booked|scheduled))\b/g],
	// Named by the business.
	[1, /\b(?:you|your (?:colleague|office|email|mail|message|text|technician))(?: had| have| guys)? (?:offered|suggested|proposed|said|mentioned|wrote|gave me|have me down|put me down)\b|\b(?:sie hatten|ihr vorschlag|ofrecieron|propusieron|me dijeron|avez propose|votre proposition)\b/g],
];
const WISH = 2;
const PAST = 3;
const OFFERED = CUES.length - 1;

/** Opens a sentence that goes on to something else. Folded. */
const SECOND_MATTER = /(?:^|[.!?\n]\s*)(?:by the way|btw|separately|also|another thing|unrelated|on another note|p\.?\s?s\.?|ubrigens|ausserdem|por cierto|ademas|au fait|par ailleurs|a proposito|alem disso)\b[^.!?\n]*$/;
const ACCEPTED = /\b(?:works?|fine|perfect|great|ok|okay|good|yes|deal|accept|take (?:it|that)|confirm\w*|passt|einverstanden|perfecto|de acuerdo|vale|parfait|d'accord|convient|perfeito|combinado)\b/;
const REFUSED = /\b(?:but|no|not|however|unfortunately|sorry|can'?t|cannot|won'?t|don'?t|doesn'?t|isn'?t|instead|aber|leider|nicht|pero|mais|mas|pas)\b/;

export function standingOf(text: string, { start, end, raw }: Found, language: string): Standing {
	const before = fold(text.slice(Math.max(0, start - AROUND), start));
	const behind = fold(text.slice(end, end + AROUND));
	if (isStamp(before, fold(raw), behind) || isLength(before, fold(raw), behind)) return 0;
	if (SECOND_MATTER.test(before)) return 1;
	const clause = before.slice(lastEnd(before, CLAUSE_END));
	const rest = behind.slice(0, firstStart(behind, CLAUSE_END));
	const whole = `${clause}${fold(raw)}${rest}`;
	if (NOT_WISHED.get(language)?.test(`${clause}~${rest}`)) return 0;
	if (((MONEY.test(whole) || ELSEWHERE.test(whole)) && !VISITING.test(whole)) || OTHERS_COME.test(clause) || SUPPOSED.test(clause)) return 0;
	if (SINCE_THEN.test(behind.slice(0, firstStart(behind, SENTENCE_END)))) return 0;
	const cue = cueAround(clause, rest);
	if ((cue === undefined || !(CUES[cue][0] > 2)) && (isHabit(clause, fold(raw), behind.slice(0, firstStart(behind, SENTENCE_END)), before.slice(lastEnd(before, SENTENCE_END))) || isTold(clause) || (clause.trim() === '' && isTold(`${rest.trim()} `)))) return 0;
	// "You offered Thursday, and that works": the rest of the sentence takes it or leaves it.
	if (cue === OFFERED || OFFER.test(clause)) return isTaken(behind.slice(0, firstStart(behind, SENTENCE_END))) ? 3 : 1;
	return cue === undefined ? 2 : CUES[cue][0];
}

/** What has been so from then on. Folded. */
const SINCE_THEN = /\b(?:since then|ever since|seither|seitdem|desde entonces|depuis lors|desde entao)\b/;
const AGAIN_AND_AGAIN = /\b(?:every|each|daily|nightly|jede[nrms]?|taglich|todas? (?:las|as)|todos (?:los|os)|cada|chaque|tou(?:s|tes) les|nachts|dauernd|standig|immer wieder|siempre|toujours|sempre|constantly|toda (?:noite|manha))\b/;
/** Folded. */
const AVAILABLE = /\b(?:home|here|there|(?:be|am|is|are|re|m) around|suits?|ok|fine|works?|free|please|passt|bien|geht)\b/;

/** Folded. */
const HABITUAL = /\b(?:usually|normally|mostly|most (?:days|nights|mornings|evenings)|tends? to|normalerweise|meist(?:ens)?|normalmente|sue(?:le|len)|costuma\w*|d'habitude|habituellement|geralmente|generalmente)\b/;
/** Begins a clause that says more of the one before. Folded. */
const ABOVE_ALL = /^\s*(?:and )?(?:especially|mostly|particularly|usually|vor allem|besonders|meist\w*|sobre todo|especialmente|surtout|notamment|principalmente|sobretudo)\b/;

/** "Trips every evening around 7": what happens again and again; with no more than its time, it is when somebody can. */
function isHabit(before: string, raw: string, behind: string, sentence: string): boolean {
	if (ABOVE_ALL.test(`${before}${raw}`) && AGAIN_AND_AGAIN.test(sentence)) return true;
	if (HABITUAL.test(`${before}${raw}`) && !AVAILABLE.test(`${before} ${behind}`)) return countWords(before.replace(HABITUAL, '')) >= 1 || countWords(behind) >= 2;
	if (!AGAIN_AND_AGAIN.test(`${before}${raw}${behind}`) || AVAILABLE.test(`${before} ${behind}`)) return false;
	return countWords(before.replace(AGAIN_AND_AGAIN, '')) >= 2 || countWords(behind) >= 3;
}

/** Begins what is told of a thing, or of somebody else. Folded. */
const TOLD =
	/^\s*(?:and |then |so |now )?(?:(?:they|he|she|it)'(?:s|re) (?:[\w'-]+ ){2,}|(?:the|my|our|his|her|their|this|that|its?|he|she|they|there|an?) (?=[^.]*\b(?:is|are|has|have|do|does|goes|\w{2,}[^s\W]s)\b)(?:[\w'-]+ ){2,}|(?:i|we) (?:take|close|wake|go|sleep|eat|run|use|turn|shower|feed|leave|fly|travel|host) (?:[\w'-]+ )*|(?:el|la|los|las|mis?|nuestr[oa]s?|les?|mon|ma|mes|notre|nos|il|elle|on|ca|der|die|das|mein\w*|unser\w*|es|er|os?|as?|meu|minha|nosso|nossa) (?:[\w'-]+ ){3,})/;

/** Nothing is asked for where a thing or somebody else does something at that time: "the thermostat drops to 60 at 10 pm". */
function isTold(before: string): boolean {
	return TOLD.test(before) && !WHO_IS_SENT.test(before) && !AVAILABLE.test(before);
}

function countWords(text: string): number {
	return text.match(/[\p{L}\d']+/gu)?.length ?? 0;
}

/** What a machine shows. Folded. */
const SHOWN = /\b(?:codes?|displays?|screen|error|reads|shows?|showing|flashes|flashing|blinks?|blinking|timer|fehler\w*|anzeige|zeigt|pantalla|muestra|ecran|affiche|ecra|mostra)\b[^.!?\n;]{0,16}$/;

/** When a note was taken or a call came in: at the beginning of a line, or behind a word for it. */
function isStamp(before: string, raw: string, behind: string): boolean {
	if (/\b(?:voicemail|transcript|call log|call notes?|received|logged|recorded|missed call|time ?stamp|anruf|llamada recibida|appel recu)\b[^.!?\n;]{0,24}$/.test(before)) return true;
	if (/^\d{1,2}:\d\d(?::\d\d)?(?: on)?$/.test(raw) && SHOWN.test(before)) return true;
	return /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?$/.test(raw) && /(?:^|\n)\s*[[(]?\s*$/.test(before) && /^\s*(?:[\])]|[-–—|:] )/.test(behind);
}

/** What goes on by itself, and for how long: "fills up in about an hour", "leaks for 3 hours". Folded. */
const GOES_ON = /\b(?:fills?|refills?|empties|overflows?|leaks?|drips?|trips?|stops?|starts?|runs?|cycles?|shuts?|turns? off|dies|lasts?|takes?|heats?|cools?|comes? back|goes? (?:out|off)|lauft|tropft|dauert|braucht|fuellt|fullt|tarda|gotea|llena|dura|fuit|coule|met|demora|enche|pinga)\b[^.!?;]{0,30}$/;
const LENGTH = /^(?:(?:in|for|about|around|within|after|every|nach|alle|en|cada|apres|toutes les|em|por|durante|pendant|fur)\s){0,3}(?:an?|one|two|three|\d{1,3}|eine?r?|una?|une|uma|half an|a few|einige\w*)\s?(?:more |about )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|sekunden?|minuten?|stunden?|minutos?|horas?|heures?)\b/;
/** Whoever is asked to come makes it a wish. Folded. */
const ASKED = /\b(?:can|could|please|need|come|you|konnen|bitte|puede\w*|pouvez|podem|call|be (?:home|there|here|back))\b/;

/** How long something takes is no time for a visit; nor is the length of a recording, "(0:42)". */
function isLength(before: string, raw: string, behind: string): boolean {
	if (/^\d{1,2}:\d\d$/.test(raw) && /\(\s*$/.test(before) && /^\s*\)/.test(behind)) return true;
	const clause = before.slice(lastEnd(before, SENTENCE_END));
	const isSpan = LENGTH.test(raw) || LENGTH.test(`in ${raw}`);
	return isSpan && GOES_ON.test(clause) && !ASKED.test(clause);
}

/** What is billed, paid and owed has days of its own. Folded. */
const MONEY =
	/\b(?:invoices?d?|bill(?:s|ed|ing)?|payments?|paid|pay(?:s|ing|able)?|deposit|refund\w*|charg(?:e|es|ed|ing)|transfer(?:red)?|debit\w*|overdue|facturas?|factur(?:aron|ado|e|ada)|cobr\w+|pagos?|pagar\w*|pague|pagamos|pagado|reembols\w+|devoluc\w+|rechnung\w*|zahlung\w*|bezahl\w+|gezahlt|uberwies\w+|uberweis\w+|abgebucht|abbuch\w+|anzahlung|erstatt\w+|factures?|paiements?|payer|payee?s?|virement|acompte|rembours\w+|preleve\w*|prelevement|faturas?|pagamentos?|paguei|pagos|cobrad\w+|cobraram)\b/;
/** Somebody is to come, or the customer does. Folded. */
const VISITING =
	/\b(?:come|coming|visit (?:us|me|our)|stop(?:ping)? by|swing by|drop\w*|bring\w*|appointment|book|schedule|fix\w*|repair(?!s)\w*|install\w*|look at|check|inspect|meet\w*|talk|send (?:someone|somebody|a \w+)|available|venir|vengan?|pasar|cita|arregl\w+|repar\w+|kommen|termin|vorbei\w*|passer|rendez-vous|vir|venham|consertar|marcar)\b/;

/** How long something holds, what is brought by carriers, appointments of another kind, and when a door is open. Folded. */
const ELSEWHERE =
	/\b(?:warrant(?:y|ies)|guarantee|coupon|voucher|lease|permit|(?:quote|estimate|offer|ad|price|sale|special|policy|contract)s?\b[^.!?]{0,40}\b(?:valid|good|until|till|through|expires?|ends?|runs?)|(?:delivered|shipped|ships|mailed|posted)|(?:appraisal|closing|hearing|exam|interview|surgery|funeral|concert|game|meeting|walk-?through|showing|graduation) (?:is|are|starts|begins|takes place)|garantie|gutschein|mietvertrag|angebot gilt|geliefert|garantia|cupon|contrato de alquiler|valid[oa] hasta|entregad[oa]|bail|bon de reduction|valable|livree?s?|(?:macht|machen|haben|hat)\b[^.!?]{0,30}\b(?:auf|zu|geoffnet|geschlossen)|offnet|offnen|schliess(?:t|en)|abren?|cierran?|ouvrez|ouvre|fermez|ferme|abrem|fecham?|horario de atencion|offnungszeiten|heures d'ouverture)\b/;
/** Somebody was to be there, and it is told for that. Folded, right before the time. */
const SUPPOSED =
	/\b(?:(?:was|were) (?:supposed|meant|scheduled|due|booked|expected) (?:to|for)|should have|(?:told|promised|assured|swore)(?: \w+)? (?:it|they|he|she|that|someone|somebody)\b|(?:techniker|monteur|handwerker|kollege|jemand|niemand) sollte|sollte jemand|devai(?:t|ent)|aurai(?:t|ent) du|tenian? que|debian?|deberian? haber|estaba (?:programad|prevista?|citad)\w*|devia[m]?|tinha[m]? (?:de|que)|estava marcad\w+|etait prevue?)\b[^.!?;]{0,60}$/;

/** Those whom a business sends: whoever waits for them waits for the visit. Folded. */
const SENT = '(?:technicians?|techs?|plumbers?|electricians?|mechanics?|crews?|teams?|guys?|workers?|installers?|painters?|cleaners?|contractors?|repairm[ae]n|(?:some|any)(?:body|one)|person|people|techniker|monteur|handwerker|tecnicos?|fontaner\\w*|electricistas?|techniciens?|plombiers?|encanador\\w*|canalizador\\w*)';
const WHO_IS_SENT = new RegExp(`\\b${SENT}\\b`);
/** Somebody else has business of their own there, right before the time. Folded. */
const OTHERS_COME = new RegExp(
	`\\b(?:(?:the|my|our|his|her|their|an?) (?:(?!${SENT}\\b)[a-z']+ ){1,3}(?:comes|arrives|visits|starts|begins|ends|is (?:coming|arriving|visiting)|are (?:coming|arriving|visiting)|will (?:be here|arrive|be visiting)|gets here|gets (?:the |her |his )?\\w+|signs|returns|leaves|picks up|moves? (?:in|out))|(?:der|die|das|mein\\w*|unser\\w*) (?:(?!${SENT}\\b)[a-z']+ ){1,3}kommt|(?:el|la|los|las|mi|mis|nuestr\\w+) (?:(?!${SENT}\\b)[a-z']+ ){1,3}(?:viene|vienen|llega|llegan)|(?:le|la|les|mon|ma|mes|notre|nos) (?:(?!${SENT}\\b)[a-z']+ ){1,3}(?:vient|viennent|arrive|arrivent)|(?:o|a|os|as|meus?|minhas?|nosso|nossa) (?:(?!${SENT}\\b)[a-z']+ ){1,3}(?:vem|chega|chegam))\\b[^.!?;]{0,16}$`,
);

const OFFER = new RegExp(CUES[OFFERED][1].source);

function isTaken(said: string): boolean {
	return ACCEPTED.test(said) && !REFUSED.test(said);
}

/** UTF-16 units between a time and what is said of it right behind: "Tuesday works". */
const ADJACENT = 3;

/** What is said right behind a time counts before what leads to it, and that before the rest of the clause. */
function cueAround(before: string, behind: string): number | undefined {
	const next = nearest(behind, (match) => match.index);
	if (next !== undefined && next.distance <= ADJACENT) return next.cue;
	const last = nearest(before, (match) => before.length - match.index - match[0].length);
	if (last === undefined) return next?.cue;
	const isWished = last.cue === PAST && /ed$/.test(last.match) && before.search(CUES[WISH][1]) >= 0;
	return isWished ? WISH : last.cue;
}

function nearest(clause: string, distanceOf: (match: RegExpExecArray) => number): { cue: number; distance: number; match: string } | undefined {
	const found = CUES.flatMap(([, pattern], cue) => [...clause.matchAll(pattern)].map((match) => ({ cue, distance: distanceOf(match), match: match[0] })));
	return found.length === 0 ? undefined : found.reduce((a, b) => (b.distance < a.distance ? b : a));
}

function lastEnd(text: string, ends: RegExp): number {
	const last = [...text.matchAll(ends)].at(-1);
	return last === undefined ? 0 : last.index + last[0].length;
}

function firstStart(text: string, starts: RegExp): number {
	const [first] = text.matchAll(starts);
	return first === undefined ? text.length : first.index;
}

/** UTF-16 units between a time and what makes it narrower. */
const REACH = 120;
const EITHER = /\b(?:or|oder|ou|either|otherwise|alternatively|sonst|sinon)\b|\bo\b/;

/** "Next week is fine. Tuesday after 3 would be best": what joins to one time when it is said in one breath, is one. */
export function refined(times: Found[], text: string, context: ReadingContext): Found[] {
	return times.reduce<Found[]>((joined, next) => {
		const last = joined.at(-1);
		const whole = last && together(last, next, text, context);
		if (whole === undefined) joined.push(next);
		else joined[joined.length - 1] = whole;
		return joined;
	}, []);
}

/** "Can we make it 3 instead?": a time of day alone, on the day that was spoken of; undefined where the words name a day. */
export function onDayOf(earlier: Found['value'], { raw, value }: Pick<Found, 'raw' | 'value'>, context: ReadingContext): Found['value'] | undefined {
	const day = startOf(earlier)?.slice(0, 10);
	const hasHour = startOf(value)?.includes('T') === true || typeof value === 'object';
	if (day === undefined || !hasHour || raw.length > REACH) return undefined;
	const said = `${day} ${raw}`;
	const [one, ...others] = findTimes(said, context);
	const isWhole = one !== undefined && others.length === 0 && one.raw.length === said.length;
	return isWhole && startOf(one.value)?.slice(0, 10) === day ? one.value : undefined;
}

function startOf(value: Found['value']): string | undefined {
	if (typeof value === 'string') return value;
	return typeof value === 'object' && 'start' in value ? value.start : undefined;
}

/** Milliseconds; the longest week has an hour more, where clocks go back. */
const WEEK = 7 * 86_400_000 + 3_600_000;

/** "The week of the 16th, Tuesday": a weekday by its name is that of the week before it. */
function inThatWeek({ value }: Found, last: Found, { zone }: ReadingContext): Found['value'] | undefined {
	if (typeof value !== 'object' || !('start' in value) || value.start === undefined || !('end' in value) || value.end === undefined) return undefined;
	const [from, to] = [DateTime.fromISO(value.start, { zone }), DateTime.fromISO(value.end, { zone })];
	const written = startOf(last.value);
	if (written === undefined || to.diff(from, 'days').days < 4 || to.toMillis() - from.toMillis() > WEEK || !WEEKDAY_ALONE.test(fold(last.raw))) return undefined;
	const weeks = Math.ceil(from.diff(DateTime.fromISO(written, { zone }), 'weeks').weeks);
	const moved = (iso: string) => {
		const at = DateTime.fromISO(iso, { zone }).plus({ weeks });
		return iso.includes('T') ? formatInstant(at.toMillis(), zone) : (at.toISODate() ?? iso);
	};
	if (weeks < 1 || DateTime.fromISO(moved(written), { zone }) >= to) return undefined;
	if (typeof last.value === 'string') return moved(last.value);
	return typeof last.value === 'object' && 'end' in last.value && last.value.end !== undefined ? { start: moved(written), end: moved(last.value.end) } : { start: moved(written) };
}

const WEEKDAY_ALONE = /^(?:(?:on|el|am|le) )?(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!.*(?:\d(?:st|nd|rd|th)|[/.]\d))/;

function together(first: Found, last: Found, text: string, context: ReadingContext): Found | undefined {
	const between = text.slice(first.end, last.start);
	if (between.length > REACH || EITHER.test(fold(between)) || first.raw.length > REACH) return undefined;
	const said = `${first.raw} ${last.raw}`;
	const [one, ...others] = findTimes(said, context);
	const value = one !== undefined && others.length === 0 && one.raw.length === said.length ? one.value : inThatWeek(first, last, context);
	return value === undefined ? undefined : { ...last, value, raw: text.slice(first.start, last.end), start: first.start, end: last.end };
}

import { fold } from '../../text';
import type { Address, Found } from '../types';

/**
 * Whose a number or mail address is, and which of several addresses is that of the work, as far as the words around say so
 * plainly. Folded: English · Spanish · French · German · Portuguese · Italian · Dutch · Polish.
 */

/** UTF-16 units before a value that are looked at, and within its sentence only. */
const REACH = 60;

/** What stands before the value in its own sentence and behind any value before it, folded. */
function before(text: string, { start }: Found): string {
	return fold(text.slice(Math.max(0, start - REACH), start)).split(/[!?;\n]|(?<=[a-z\d]{3})\.\s|\d{4}(?!\d)|@[a-z\d.-]+/).at(-1) ?? '';
}

function behind(text: string, { end }: Found): string {
	return fold(text.slice(end, end + REACH)).split(/[!?;\n]|(?<=[a-z\d]{3})\.(?:\s|$)/, 1)[0];
}

/** Asked to be used: of several the one that counts. */
const REACH_ME =
	/\b(?:(?:call|text|ring|reach|phone|contact|dial|try|use|email|write) (?:me|us|mine)|(?:my|our) (?:own |new |direct |best |current )?(?:cell|mobile|phone|number|line|email|e-mail|address)|(?:the )?new (?:one|number|phone|cell|email|address)|mine (?:is)?|me (?:at|on)|llam\w+me|mi (?:nuevo )?(?:numero|telefono|movil|correo)|appelez[- ]moi|mon (?:nouveau )?(?:numero|portable|mail)|joindre|moi qu'il faut \w+|sondern mich|chiami me|(?:fale|ligue\w*) comigo|rufen sie (?:aber )?mich|erreichen sie mich|meine (?:neue )?(?:nummer|handynummer|mail|e-?mail|adresse|mailadresse|e-mail-adresse)|mich erreichen sie|sie erreichen mich|schreiben sie mir|liguem?[- ]me|(?:contact|escrev)\w+[- ]me|meu (?:novo )?(?:numero|telefone|telemovel|e-?mail|endereco|contacto)|(?:contact|escrib)\w+me|mi (?:direccion|e-?mail|mail)|(?:contactez|ecrivez)[- ]moi|m'ecrire|mon (?:e-?mail|adresse|telephone)|(?:la mia|il mio) (?:e-?mail|mail|posta|indirizzo|numero|cellulare|telefono)|mi (?:scriva|chiami|contatti)|(?:scrive|chiama|contatta)temi|mijn (?:e-?mail\w*|mail\w*|adres|nummer|mobiel)|(?:mail|bel|app|bereik) mij|moj(?:e|a)? (?:adres|numer|mail|e-mail|telefon)|prosze (?:pisac|dzwonic))\b[^.!?]{0,24}$/;
/** Asked for before whatever else is given. */
const RATHER =
	/\b(?:(?:please|pls|but|so|rather|better|instead|just|no|nope|bitte|lieber|mejor|plutot|liever|meglio|lepiej|melhor),? (?:to )?(?:use|try|call|text|dial|ring|e-?mail|write(?: to)?|reply to|verwenden sie|nutzen sie|schreiben sie an|use|utili[sz]\w+|gebruik|mail|usi|scriva a)|prefer(?:ez|isco|ite|iere|iero|iblemente|ably)?|(?:correction|korrektur|correccion|correcao|correzione|correctie|richtig(?: ist)?|correct(?: (?:one|address))?(?: is)?|i mean|i meant)|(?:write|reply|send (?:it|that|everything)) (?:instead )?to)[^a-z\d.!?]{0,4}$/;
const REACH_ME_BEHIND = /^\s*(?:is|works|are) (?:good|best|fine|mine|better|right|current|my)\b|^\s*(?:is|=) mine\b/;

/** No longer in use. */
const OLD = /\b(?:used to be(?: at| on| under)?|old|former|previous|(?:wrong|incorrect|bad|falsche\w*|equivocad[oa]|mauvais|errad[oa])(?= (?:one|number|phone|cell|email|address|nummer|numero|adresse))|not|no longer(?: have| use)?|avoid|evite[zns]?|evita(?:te|r)?|vermeiden sie|vermijd|ya no uso|nao uso mais|non uso piu|nie uzywam|(?:don'?t|do not|never) (?:use|call|text|(?:write|e-?mail|mail|send|reply|respond|answer)(?: \w+){0,2}(?: to)?)|stop using|nicht an|no escrib\w+ a|n'ecrivez pas a|non scriv\w+ a|niet naar|nao escrev\w+ para|nie (?:pisz|pisa)\w* na|alte\w*|antigu[oa]|viejo|ancien\w*|antig[oa])\b(?: (?:one|number|phone|cell|email|address|nummer|numero|adresse))?(?: (?:was|is|war|era|etait|before|earlier|last time|yesterday|first))?[^a-z\d]{0,4}$/;
const OLD_BEHIND = /^\s*(?:[-=]{1,2}>|→|»)|^\)?,? (?:that|which|it)(?:'?s| is| was) (?:my |the )?(?:old|former|previous)\b|^\)?,? (?:but )?(?:please )?(?:don'?t|do not|never) (?:call|use|text)\b|^\s*(?:,? ?(?:nobody|no one|noone|niemand|nadie|personne|nessuno|ninguem|nikt)\b|(?:bounces|is full|is not (?:read|checked|used)|(?:does not|doesn'?t|stopped) work\w*|(?:was|got) hacked|is closed|is not mine)\b|funktioniert nicht|no funciona|non funziona|werkt niet|nie dziala|nao funciona|any ?more|is (?:no longer|dead|disconnected|the old)|no longer|nicht mehr|ya no|ne (?:marche|fonctionne) plus|ja nao)\b/;

/** Said to be wrong, and then named once more. */
const WRONG_ONE = /\b(?:was|were|is) (?:wrong|incorrect|mistyped|a typo|falsch|errone[oa]|faux|errad[oa])\b[^.!?\n]{0,20}$/;

/** Where the customer tried to reach the business. */
const TRIED =
	/\b(?:left (?:you |you guys )?(?:a |two |\d )?(?:messages?|voicemails?)|(?:called|calling|tried|dialed|rang|phoned|texted|wrote|written|emailed|mailed|messaged|faxed)(?: to)?(?: you(?: guys)?| your (?:office|shop|number|line))?|sent (?:you )?(?:an? )?(?:e-?mail|message|text)|angerufen|geschrieben|llame|escribi|appele|ecrit|liguei|escrevi|your (?:\w+ ){0,2}(?:e-?mails?|messages?|mail|offer|quote|estimate|invoice|bill|reminder|letter|text|newsletter|answer|reply) (?:came )?from)\b(?! (?:me|us)\b)(?: (?:to|at|on|an|a|al|au|para|the|number|again|several|times|twice)){0,3}[^a-z\d]{0,3}$/;

/** Firms and offices that a customer names: nobody calls them back. */
const FIRMS =
	/\b(?:pharmacy|walgreens|cvs|rite aid|drugstore|utility|gas company|\w+ company|tech support|support (?:line|number)|hotline|helpline|(?:front|help) desk|leasing office|city|county|comed|insur\w*|adjuster|contractor|plumber|electrician|handyman|competitor|dealer(?:ship)?|supplier|store|warehouse|manufacturer|hospital|clinic|bank|accountant|bookkeeper|cpa|lawyer|attorney|realtor|agent|agency|hoa|management|fax|apotheke|versicherung\w*|stadtwerke|steuerberater\w*|makler\w*|hausverwaltung|farmacia|seguro|contable|gestor|pharmacie|assurance|comptable|notaire|farmacia|seguradora|contabilista|steuerbuero|commercialista|assicurazion\w*|agenzia|makelaar|boekhouder|verzekering\w*|aannemer|ksiegow\w+|ubezpiecz\w+|agencj\w+|contador|pay ?phone|(?:get(?:ting)?|got|receiv\w+)(?: \w+){0,3} (?:e-?mails?|mails?|messages?|newsletters?|spam|offers?) from|paypal|venmo|zelle|cash ?app|(?:send|mail|email|forward|direct)(?: (?:me|us|the|any|all|an?|your|over))* (?:bills?|invoices?|receipts?)(?: \w+){0,3} to|(?:bills?|invoices?|receipts?|billing)(?: \w+){0,3} (?:to|at)|(?:rechnung|factura|facture|fatura|fattura|factuur|faktur|rachun)\w*(?: \w+){0,3} (?:an|a|para|al|naar|na|do))\b[^.!?]{0,40}$/;
/** A firm in capitals with its number in brackets: "ComEd (800-555-0166) says". */
const FIRM_IN_BRACKETS = /(?<!\b(?:call|text|reach|contact|me|ring)\s)\b[A-Z][\p{L}&]+ \($/u;
const SAYS = /^\)?,? (?:says|said|told|claims|sagt|dice|dit|diz)\b/;
const TOLL_FREE = /^\+1(?:800|888|877|866|855|844|833)/;

/** Other people: theirs counts where no other is given. */
const OTHERS =
	/\b(?:(?:his|her|their) (?:own )?(?:cell|mobile|phone|number|line|email|e-mail)?|(?:tenant|renter|mother|father|mom|dad|parents?|wife|husband|spouse|partner|son|daughter|brother|sister|neighbou?r|hausmeister\w*|landlord|landlady|friend|boss|assistant|manager|super|superintendent|doorman|concierge|janitor|caretaker|keyholder|portero|portera|conserje|gardien(?:ne)?|syndic|sindic[oa]|portiere|huismeester|porteiro|zelador|mieter\w*|vermieter\w*|nachbar\w*|mutter|vater|frau|mann|inquilin[oa]|vecin[oa]|madre|padre|espos[oa]|casero|locataire|voisine?|mere|pere|mari|femme|proprietaire|inquilin[oa]|vizinh[oa]|mae|pai|marido|esposa|senhorio|amministratore|padrone|locatore|suocer[oa]|huisbaas|hospita|schoon(?:moeder|vader)|arrendador\w*|bailleur|logeur|gospodarz|wynajmujac\w+|hauseigentumer\w*|eigentumer\w*|kolleg\w+|colleague|collega|collegue|colega|koleg\w+|vicin[oa]|moglie|figli[oa]|marito|verhuurder|huurder|buurman|buurvrouw|moeder|vader|zoon|dochter|beheerder|administrator\w*|zarzadc\w+|wlasciciel\w*|lokator\w*|najemc\w+|sasiad\w*|matk[ai]|ojciec|ojca|maz|cork[ai])(?:'?s)?\b(?:[^.!?]|(?<=\b(?:mr|mrs|ms|dr|sr|sra|st|hr|fr))\.){0,34})\s?(?:is|at|on|:|ist|es|est|e|jest|to)?\s*$/;

/** Mailboxes that nobody reads, and desks of firms: by themselves no person's. */
const NOBODYS_BOX = /^(?:mailer-daemon|postmaster|bounces?|no-?_?reply|do-?_?not-?_?reply)(?:[+._-][^@]{0,60})?@/i;
const DESKS_BOX = /^(?:service|sales|info|billing|orders?)@/i;
/** Where firms take in what goes wrong: nobody gives one as their own unasked. */
const HELP_BOX = /^(?:news|newsletters?|marketing|promo(?:tions?)?|offers|support|help|help-?desk|(?:customer|consumer|client)-?(?:service|care|support|relations)s?|care|warrant(?:y|ies)|claims?|returns|feedback|garantie|schaden|soporte|siniestros|sinistres?)@/i;

/** Who told the customer of the business. */
const TOLD_BY = /\b(?:(?:got|have|had) your (?:name|number|info|details|contact)(?: \w+)? from|heard (?:of|about) you (?:from|through)|(?:recommended|referred|suggested|sent)(?: to (?:you|me|us))? (?:by|from)|recommendation (?:of|from))\b[^.!?]{0,40}$/;

/** What whoever is named has done for the customer, who therefore names them: right behind the number or address. */
const HELPED = /^\)?,? (?:gave (?:me|us)|(?:has |have )?(?:recommended|referred|suggested|sent) (?:you|me|us)|told (?:me|us)|sold (?:me|us)|(?:quoted|charged|refused|installed|delivered|built)\b|hat (?:mir|uns|sie)|me (?:dio|recomendo)|m'a (?:donne|recommande)|nous a)/;

type Standing = 'rather' | 'asked' | 'plain' | 'others' | 'none';

function standingOf(text: string, found: Found): Standing {
	const [said, then] = [before(text, found), behind(text, found)];
	if (OLD.test(said) || WRONG_ONE.test(said) || OLD_BEHIND.test(then)) return 'none';
	if (RATHER.test(said)) return 'rather';
	// "Call me" counts before whoever was named earlier in the sentence.
	if (REACH_ME.test(said) || REACH_ME_BEHIND.test(then)) return 'asked';
	if (TRIED.test(said) || FIRMS.test(said) || HELPED.test(then)) return 'none';
	if (FIRM_IN_BRACKETS.test(text.slice(Math.max(0, found.start - REACH), found.start)) && SAYS.test(then)) return 'none';
	if (typeof found.value === 'string' && (TOLL_FREE.test(found.value) || NOBODYS_BOX.test(found.value))) return 'none';
	if (typeof found.value === 'string' && HELP_BOX.test(found.value)) return 'none';
	if (typeof found.value === 'string' && DESKS_BOX.test(found.value)) return 'others';
	return OTHERS.test(said) || TOLD_BY.test(said) ? 'others' : 'plain';
}

/** Whether the text asks for just this number or address to be used. */
export function isAskedFor({ raw }: { raw: string }, text: string): boolean {
	const start = text.indexOf(raw);
	if (start < 0) return false;
	const standing = standingOf(text, { value: raw, raw, start, end: start + raw.length, confidence: 1, valid: true });
	return standing === 'asked' || standing === 'rather';
}

/** Somebody else than who writes is to be reached. */
const REACH_THEM =
	/\b(?:write|reply|respond|reach out|speak|talk|get in touch|call|contact|text|e-?mail|reach|deal)(?: (?:to|with))? (?:her|him|them|the (?:tenant|owner|client|customer|patient|resident|homeowner|guest)) (?:directly|instead|not me|rather than me)\b|\b(?:please|pls) (?:contact|e-?mail|write to|reply to|reach out to|get in touch with) (?:her|him|them)\b|\b(?:schreiben|wenden|melden) sie (?:sich )?(?:bitte )?(?:direkt )?(?:an |bei )?(?:ihr|ihm|ihnen|sie|ihn)\b[^.!?\n]{0,12}(?:direkt)?|\b(?:escrib|contact)\w+(?:le|la|lo|les) (?:directamente|a el|a ella)\b|\b(?:contactez|ecrivez)[- ](?:le|la|lui|les|leur)\b[^.!?\n]{0,8}directement|\b(?:scriva|contatti)(?:le|gli|la|lo)? direttamente\b/;

/** The mailbox that it came from is not to be answered. Folded. */
const NOT_HERE = /\b(?:do not|don'?t|never|please no) (?:reply|answer|write|respond)(?: \w+)? (?:here|to this (?:address|e-?mail|one|account|mailbox))\b|\bnicht (?:auf|an) diese (?:mail|e-mail|adresse) (?:antworten|schreiben)\b|\bno (?:responda|conteste)\w* (?:aqui|a este correo)\b|\bne (?:repondez|ecrivez) pas (?:ici|a cette adresse)\b/;

export function isToBeReached(text: string): boolean {
	const said = fold(text.slice(0, 4_000));
	return REACH_THEM.test(said) || NOT_HERE.test(said);
}

/** What was typed into the form above is wrong. Folded. */
const TYPED_WRONG = /\b(?:typed|wrote|entered|put|gave|spelled|misspelled|mistyped)\b[^.!?\n]{0,30}\b(?:wrong|incorrect\w*|typo|mistake|above|up there)\b|\b(?:typo|wrong|mistake|error|incorrect)\b[^.!?\n]{0,30}\b(?:above|in the (?:form|field|box)|up there)\b|\bfalsch\w{0,2} (?:\w+ ){0,2}(?:eingegeben|angegeben|getippt)\b|\b(?:verschrieben|vertippt)\b|\bme (?:equivoque|confundi)\b|\bje me suis trompee?\b/;

export function isTypedWrong(text: string): boolean {
	return TYPED_WRONG.test(fold(text.slice(0, 4_000)));
}

/** The customer's own of several numbers or mail addresses; another person's where there is none. */
export function theirOwn<Value extends Found>(found: Value[], text: string): Value[] {
	const standing = found.map((one) => ({ one, is: standingOf(text, one) }));
	const of = (...kinds: Standing[]) => standing.filter(({ is }) => kinds.includes(is)).map(({ one }) => one);
	const rather = of('rather');
	if (rather.length > 0) return rather;
	const own = of('asked', 'plain');
	const asked = of('asked');
	if (asked.length > 0 && of('plain').length === 0) return asked;
	return own.length > 0 ? (asked.length > 0 && standing.some(({ is }) => is === 'others' || is === 'none') ? asked : own) : of('others');
}

/** Another's site, which the customer likes, fears or was found on. */
const OTHERS_SITE =
	/\b(?:love|like|likes|admire|adore|enjoy|inspir\w+|similar to|as good as|looks? like|such as|e\.?g|example|competit\w+|rival\w*|reference|found you|saw (?:you|this|it)|came across|listed on|review\w*|gefallt|gefallen|beispiel|wie bei|konkurren\w+|gusta\w*|encanta\w*|parecid[oa]|ejemplo|compet\w+|inspire|aimons|aime|exemple|concurrent\w*|gost\w+|exemplo|concorren\w+)\b[^.!?]{0,50}$/;
const OTHERS_SITE_BEHIND = /^[^.!?]{0,6}\b(?:looks?|is (?:great|nice|beautiful|a competitor|our competitor)|(?:is )?(?:an? )?(?:example|inspiration))\b/;
const OWN_SITE = /\b(?:ours|mine|our (?:own |current |old |new |existing |web)?\s?(?:site|website|page|shop|store|domain|url)?|my (?:own |current |old |new |existing |web)?\s?(?:site|website|page|shop|store|domain|url)?|current(?:ly)?|we are (?:at|on)|find us|unser\w*|mein\w*|nuestr[oa]|la nuestra|mi (?:pagina|sitio|web)|notre|le notre|mon site|noss[oa]|o nosso|meu site)\b[^.!?]{0,24}$/;

/** The customer's own of several sites: what they say is theirs, else what they do not say is another's. */
export function ownSites<Value extends Found>(found: Value[], text: string): Value[] {
	const said = found.map((one) => {
		const whole = before(text, one);
		const clause = whole.replace(/[\s,:(]+$/, '').split(/,|\b(?:and|but|und|aber|y|pero|et|mais|e|mas)\b/).at(-1) ?? '';
		const isOwn = OWN_SITE.test(whole);
		return { one, isOwn, isOthers: OTHERS_SITE.test(isOwn ? clause : whole) || (!isOwn && OTHERS_SITE_BEHIND.test(behind(text, one))) };
	});
	const claimed = said.filter(({ isOwn, isOthers }) => isOwn && !isOthers);
	return (claimed.length > 0 ? claimed : said.filter(({ isOthers }) => !isOthers)).map(({ one }) => one);
}

const WORK_PLACE =
	/\b(?:flat|apartment|condo|leak\w*|install\w*|rent(?:ing)? (?:out )?|flood\w*|repairs?|(?<!great |good |nice |you did a |you did the |you did some )job|work|house|home|property|rental|(?<!currently )rent|place|unit|problem|issue|service|repair|plumber|need\w*|come|now|new|this time|instead|moved|moving|move|there|haus|wohnung|objekt|einsatz\w*|casa|obra|piso|el trabajo|o trabalho|o servico|ausfuhrungsort|chantier|maison|logement|obra)\b[^.!?]{0,24}$/;
const NO_WORK_PLACE =
	/\b(?:(?:letting|estate|real estate|managing|rental) agents?|agency|realtor|property manag\w+|owner|church|makler\w*|gestoria|inmobiliaria|agence|imobiliaria|bill\w*|invoice\w*|mail(?:ing)?|post|letters?|send|office|(?:i|we) (?:work|live|lived)|used to|old|former|last (?:year|time|month)|previous\w*|you (?:were|came|did|fixed|worked)|moving from|move from|moved from|moving out of|from|sold|pick(?:ed|ing)? up|keys? (?:is|are|with|at)|llave|schlussel|cles?|chaves?|syndic|hausverwaltung|alten? (?:adresse|wohnung)|stores?|shop|bought|purchased|parked|saw|seen|in front of|insurance|lawyer|landlord|landlady|lives?|staying|stay with|licen[cs]e|currently (?:rent|live|stay)\w*|permit|meet|booth|school|vivo|vivimos|viviamos|domicilio fiscal|habite|habitons|logeons?|wohnen?|gewohnt|moro|moramos|vivemos|rechnung\w*|post|buro|arbeite\w*|wohnte\w*|frueher|factura\w*|oficina|(?<!el )trabajo|vivia|antes|facture\w*|bureau|travaille|habitais|fatura|escritorio|(?<!o )trabalho|morava)\b[^.!?]{0,30}$/;
/** Where the business still has them: an earlier place. Folded. */
const ON_FILE = /\b(?:you|your (?:records?|files?|system|computer|books?|paperwork)) (?:still |already )?(?:have|has|had|lists?|shows?|says?)\b[^.!?]{0,24}$/;
const PARTS_OF_SENTENCE = /,|\b(?:but|and|while|aber|und|pero|y|mais|et|mas)\b/;
/** What has to be done there. Folded. */
const TROUBLE =
	/\b(?:leak\w*|clog\w*|broken|block\w*|no (?:heat|water|power|hot|light)|need you|(?<!great |good |nice )job|inspection|boiler|furnace|heat\w*|a\/?c|sinks?|drains?|toilet|kitchen|bath\w*|shower|tub|faucet|tap|panel|outlets?|lights?|heizung|therme|baustelle|einsatz\w*|steckdosen?|averia\w*|degats?|panne|schaden|goteras|conserto|fuga|caldera|gotera|fuite|chaudiere|chantier|intervention|vazamento|caldeira|obra|cano)\b/;
const OTHER_PLACE_BEHIND = /^(?:is|are|ist|es|est|e) (?:only |just )?(?:my|our|where (?:i|we)|mein\w*|unser\w*|mi|nuestr[oa]|mon|notre|meu|minha|[oa] (?:meu|minha)) ?(?:address|home|office|mailing|live|work|adresse|casa|oficina|domicilio|bureau|endereco|morada)?/;
/** Before the place of the business itself, or of a maker. Folded. */
const NOBODYS_HOME = /\b(?:your (?:\w+ )?(?:shop|office|store|location|showroom|garage|practice|clinic|branch|place)|(?:label|plate|sticker) (?:says|reads)|made (?:in|by)|manufactur\w+)\b[^.!?]{0,24}$/;
const POST_BOX = /^(?:p\.? ?o\.? ?box|post office box|postfach|apartado|apdo|bp|boite postale|caixa postal)\b/i;
/** The line above an address in a letter's foot: a firm, whose office it is. */
const FIRM_ABOVE = /(?:^|\n)[^\n]{0,80}\b(?:LLC|L\.L\.C\.|LLP|PLLC|Inc|Corp|Ltd|Limited|GmbH|AG|KG|SARL|S\.A\.|S\.L\.|Lda|Realty|Properties|Management|Associates|Law|Agency|Group)\.?[ \t]*\n[ \t]*$/;

/** The address of the work among several: no post box, not the office that signs, not where somebody moves from or gets letters. */
export function whereTheWorkIs(found: Found[], text: string): Found[] {
	const places = found
		.filter(({ value }) => !POST_BOX.test((value as Address).street ?? ''))
		.filter((one) => !FIRM_ABOVE.test(text.slice(Math.max(0, one.start - 200), one.start)) && !NOBODYS_HOME.test(before(text, one)));
	if (places.length < 2) return places;
	const ranked = places.map((one, index) => {
		const nearest = before(text, one).replace(/[\s,:;(–-]+$/, '').split(PARTS_OF_SENTENCE).at(-1) ?? '';
		const no = NO_WORK_PLACE.exec(nearest);
		const yes = WORK_PLACE.exec(nearest);
		const isOther = no !== null && (yes === null || no.index >= yes.index);
		const then = behindPlace(text, one, places.at(index + 1));
		const rank = (isOther || OTHER_PLACE_BEHIND.test(then) ? -1 : yes === null ? 0 : 1) + (TROUBLE.test(nearest) || TROUBLE.test(then) ? 1 : 0) - (ON_FILE.test(nearest) ? 2 : 0);
		return { one, rank };
	});
	const best = Math.max(...ranked.map(({ rank }) => rank));
	return ranked.filter(({ rank }) => rank === best).map(({ one }) => one);
}

/** What is said of a place right behind it, as far as its clause goes. */
function behindPlace(text: string, { end }: Found, next: Found | undefined): string {
	const rest = fold(text.slice(end, Math.min(end + REACH, next?.start ?? text.length))).split(/[!?;\n]|(?<=[a-z\d]{3})\.(?:\s|$)/, 1)[0];
	return rest.replace(/^[,\s]+/, '').split(PARTS_OF_SENTENCE, 1)[0];
}

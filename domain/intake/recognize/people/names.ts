import { NAME_PARTICLE, TIED_NAME } from '../../../text';
import { isKnownCity } from '../places/cities';
import { before, behind, recognizer, type Rule } from '../recognizer';

const WORD = String.raw`(?:Ste?\. (?=\p{Lu}))?\p{Lu}[\p{L}\p{M}'’-]{1,24}`;
const PARTICLE = `(?:${NAME_PARTICLE}|y|e|i)`;
const PARTICLE_ALONE = new RegExp(`^(?:${NAME_PARTICLE}|&|and|und|et|y|e|en|i)$`, 'u');
const NAME = String.raw`(?<name>(?:\p{Lu}\. ?){0,2}${WORD}(?:[ ](?:&|and|und|et|y|e|en|i) (?=${WORD} (?:${NAME_PARTICLE} ){0,3}\p{Lu})${WORD})?(?: ["“(]\p{Lu}\p{Ll}{1,14}["”)](?= \p{Lu}))?(?:[ ](?:${PARTICLE}[ ]){0,3}(?:\p{Lu}(?:\.|(?=(?: \p{Lu})? \p{Lu}\p{Ll}))|(?:Ste?\. )?${TIED_NAME})){0,4})`;
/** Without capitals, at most two words, and what no sentence has: a particle's, or one with an apostrophe or hyphen in it. */
const SMALL_NAME = String.raw`(?<name>\p{L}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24})?(?:(?: ${NAME_PARTICLE}){1,3} \p{L}{2,24}|(?= \p{L}{1,12}['’-]\p{L}{2}) [\p{L}'’-]{4,30})?)`;
const TITLES = String.raw`(?:MRS?|MS|MISS|DR|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Fr|Hon|Lt|Sgt|Capt|Cpl|Col|Maj|Ing|Dhr|Mevr|Sig|Sig\.ra|Dott|Dott\.ssa|Pan|Pani|Herr|Frau|Monsieur|Madame|M|Mme|Sr|Sra|Señor|Señora|Dona?|Fam|Familie|Family|Famille|Familia|Família|Famiglia|Rodzina|(?:de )?heer|mevrouw|Signora?)\.?(?: (?:med|phil|jur|rer|nat|dent|vet|ing)\.){0,3}`;
/** Of one, or of a couple. */
const TITLE = String.raw`(?:${TITLES}(?: (?:and|&|und|et|y|e) ${TITLES})? ){0,3}`;

/** Behind these a name comes, whatever it is. */
const SURE = String.raw`(?:my|the) (?:full )?name(?:['’]?s| is)|i['’]?m called|they call me|(?:caller|customer|client|patient) is|(?:new )?lead:|signed,?|name(?: is)?:|(?:full |your |customer |contact )?name ?:|me llamo|mi nombre es|je m['’]appelle|mon nom est|chamo-me|ich hei(?:ß|ss)e|mein name ist|(?:o )?meu nome é|(?:eu )?me chamo|mijn naam is|ik heet|mi chiamo|il mio nome è|nazywam się|mam na imię|jag heter|mitt namn är|nombre ?:|nom ?:|nome ?:|naam ?:|imię i nazwisko ?:`;
/** Behind these a name comes if it looks like one. */
const LIKELY = String.raw`(?:hi|hello|hey|hola|bonjour|hallo|olá|ciao|salve|cześć)?[,!. ]{0,3}(?:this is|i['’]m|i am|it['’]s|soy|je suis|ici|ich bin|hier (?:ist|spricht|spreekt)|c['’]est|aqui é(?: [oa])?|(?:le )?habla|sou(?: [oa])?|fala(?: [oa])?|ik ben|u spreekt met|sono|mi presento,? sono|jestem|mówi)`;
const SIGN_OFF = String.raw`(?:respectfully submitted|br|kr|thanks(?: so much| again| a lot| in advance)?|thank you(?: so much| very much| in advance)?|warmly|warm wishes|yours|many thanks|thx|cheers|(?:kind |best |warm )?regards|all the best|best wishes|best|sincerely|yours(?: truly| sincerely)?|respectfully|gracias|muchas gracias|un saludo|saludos(?: cordiales)?|atentamente|merci(?: d['’]avance| beaucoup)?|cordialement|bien à vous|danke(?: schön)?|vielen dank|viele gr(?:ü|ue)(?:ß|ss)e|liebe gr(?:ü|ue)(?:ß|ss)e|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|grü(?:ß|ss)e|gruesse|gru(?:ß|ss)|mfg|lg|xoxo|rgds|obrigad[oa]|muito obrigad[oa]|atenciosamente|abraços?|(?:com os )?(?:melhores )?cumprimentos|cordialmente|un abrazo|(?:reciba )?un cordial saludo|mil gracias|bien cordialement|(?:sincères )?salutations|bonne journée|(?:beste|herzliche|schöne|freundliche) gr(?:ü|ue)(?:ß|ss)e|besten dank|(?:danke|vielen dank) im voraus|vg|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|(?:alvast |hartelijk )?bedankt|dank u wel|(?:cordiali|distinti) saluti|saluti|grazie(?: mille)?|un saluto|pozdrawiam(?: serdecznie)?|serdecznie pozdrawiam|z poważaniem|(?:z góry )?dziękuję|mvh|(?:med )?vänlig(?:a)? hälsning(?:ar)?|hälsningar)`;

const NO_MORE: ReadonlySet<string> = new Set();

/** Capitalised like names, at the beginning of a sentence or in titles. */
const NO_NAMES = new Set(
	`i'm im i've i'd i'll it's he's she's we're we've they're that's there's here's what's let's morning afternoon evening a an the and or but i we you he she it they my our your this that not no yes so very just still also here there from at in on of for to with
	hi hello dear hey thanks thank regards best looking calling writing interested hoping trying having getting going wondering in need sorry sure
	happy glad available urgent emergency ready new old moving renting located about regarding concerning because please team all everyone sir madam
	monday tuesday wednesday thursday friday saturday sunday facilities office management billing accounts reception department january february march april may june july august september october november december
	customer owner tenant landlord homeowner sent mobile phone email address asap ok okay great good fine done what when where how why who calling writing speaking reference vielen dank gracias merci obrigado obrigada danke besten mein meine ich wir bitte familie cliente clienta client kunde kundin klant klient desde depuis seit since sinds grazie saluti bedankt groet groeten dziekuje pozdrawiam`.split(/\s+/),
);

/** Names of their own behind "my name is": An, April, Will. */
const NAMES_TOO = new Set('an april may june august so will mark sir art'.split(' '));

/** First names that are read without a capital, where the words before them would be followed by anything. */
const FIRST_NAMES = new Set(
	`anne marie jo jean mary pierre constance ruth martin gerald harold arthur albert walter eugene howard fred lillian frances alice marion dorothy edna gladys vivian celeste lorraine yvonne marjorie bernice hans karl curtis marlene petra otto clara hazel irene doris rita norma vera alma erika ingrid greta heinz klaus jürgen uwe wolfgang stefan sven jan piet kees anke silke birgit gabriele ursula manfred pascal yves luc michel jacques nathalie sylvie chantal ines paulo rui joao tiago marco luca paolo giulia chiara carla franco james john robert michael mike david dave william bill will richard joe joseph thomas tom charles chris daniel dan matthew matt anthony tony mark steven steve paul andrew andy josh kevin brian george tim jason
	jeff ryan jake jacob gary nick eric jon larry scott frank ben greg sam ray patrick pat jack dennis jerry tyler aaron jose adam nathan henry peter zach kyle carl keith roger terry sean austin luis juan carlos
	mary patricia jennifer jen linda liz elizabeth barbara susan sue jessica jess sarah karen lisa nancy betty sandra ashley emily kim donna michelle carol amanda melissa deborah stephanie rebecca becky sharon laura cindy amy kate katie
	angela anna ana emma nicole helen samantha rachel maria diane julie heather joyce victoria kelly christina lauren joan evelyn olivia judy megan andrea cheryl hannah jacqueline martha gloria marcus trish patty tammy stacy tracy erin megan molly holly heidi brenda wendy robin shawn derek darren travis dustin chad brad greg phil ron ken don doug ralph ernie louis leo max oscar hugo ivan igor pedro pablo diego javier miguel jorge sofia lucia elena rosa carmen monica veronica claudia patricia beth lena nina mia zoe chloe ella lily lucas ethan logan mason owen caleb isaac ian colin trevor wayne dale glenn gordon stuart malcolm nigel fiona isla tyrone darnell jamal malik aisha latoya keisha ahmed ali omar fatima priya raj amit sanjay wei ming yuki hiro kenji teresa sara jane julia grace rose dana tina`.split(/\s+/),
);

const WORDS_TOO = new Set('will mark bill grace rose frank pat jack dan may art jean dawn'.split(' '));
const NO_LAST_NAMES = new Set('here there said says will can has had was called and the who from about again please wants needs not too now yesterday today tomorrow'.split(' '));

/** The name alone is asked for in its own case; the words before it in any. */
const behindWords = (words: string) => String.raw`(?<![\p{L}\d])(?:${anyCase(words)})[ \t]{0,3}${TITLE}${NAME}`;

const introduced: Rule<string> = {
	pattern: new RegExp(behindWords(SURE), 'gu'),
	read: (match) => reading(match, 0.93, NAMES_TOO),
};

const introducedSmall: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:my (?:full )?name(?:['’]?s| is)|me llamo|mi nombre es|je m['’]appelle|ich hei(?:ß|ss)e|mein name ist|meu nome é|mijn naam is|ik heet|mi chiamo|nazywam się)[ \t]{1,3}${SMALL_NAME}`, 'giu'),
	read: (match) => reading(match, 0.75),
};

const likely: Rule<string> = {
	pattern: new RegExp(behindWords(LIKELY), 'gu'),
	read: (match) => (isPlaceCalling(match) ? null : reading(match, 0.8)),
};

/** "This is Chicago calling". */
function isPlaceCalling(match: RegExpExecArray): boolean {
	const name = match.groups?.name ?? '';
	return isKnownCity(name) && !FIRST_NAMES.has(name.toLowerCase()) && /^ calling\b/.test(behind(match));
}

/** "this is tom baker, my sink leaks": nobody capitalises on a telephone. */
const likelySmall: Rule<string> = {
	pattern: /(?<![\p{L}\d])(?:(?:(?:hi|hello|hey),? )?(?:this is|i['’]?m|i am|it['’]?s)|hi|hello|hey)[ \t]{1,3}(?<name>[a-z]{2,15}(?:-[a-z]{2,15})?(?: [a-z][a-z'-]{2,20})?)(?=[,.!\n]|$| (?:here|from|at|on|with|and|my|our|calling|i|we)(?!\p{L}))/gu,
	read(match) {
		const [first, last] = (match.groups?.name ?? '').split(' ');
		const isName = FIRST_NAMES.has(first.split('-')[0]);
		return isName && !/^hi|^hello|^hey/.test(last ?? '') && (!/^h[a-z]{1,4}[ \t]{1,3}\S+(?: \S+)?$/.test(match[0]) || / (?:this is|i['’]?m|i am|it['’]?s) /.test(match[0]) || /(?:^|\n) ?$/.test(before(match))) ? reading(match, 0.65) : null;
	},
};

/** "Jane Doe here", "Jane from Acme here". */
const here: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!,\n] {0,2})(?:[Ii]t(?:['’]s| is) )?${NAME} (?:here|speaking|calling|writing|à l['’]appareil|am Apparat|hier|al teléfono|al telefono|ao telefone|aan de lijn|z tej strony)(?![\p{L}])`, 'gmu'),
	read: (match) => reading(match, 0.75),
};

/** "It is Jane Doe again": without the word behind it, anything might be. */
const again: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])[Ii]t(?:['’]?s| is) ${NAME}(?= (?:again|calling|from)(?![\p{L}]))`, 'gu'),
	read: (match) => reading(match, 0.8),
};

/** "Hey Dee, it is Ruth Kane": behind a greeting, whoever it greets. */
const greeting: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?\n] {0,2})(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Hh]ola|[Bb]onjour|[Bb]onsoir|[Hh]allo|[Oo]l[aá]|[Gg]uten (?:[Tt]ag|[Mm]orgen|[Aa]bend)|[Bb]uenos días|[Bb]uenas(?: tardes)?|[Bb]om dia|[Bb]oa (?:tarde|noite)|[Gg]oede(?:morgen|middag|navond|ndag)|[Bb]uon(?:giorno|asera)|[Ss]alve|[Dd]zień dobry)(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}[,.!]? (?:[Ii]t(?:['’]s| is)|[Ee]s|[Cc]['’]est|[Hh]ier ist|[Éé]|[Mm]et|[Tt]u|[Ss]ono|[Hh]ier spreekt) ${NAME}(?=[ \t]{0,3}(?:$|[,.!\n]))`, 'gmu'),
	read: (match) => reading(match, 0.85),
};

/** "Yes hello, it is Ruth Kane, the drain is slow": two words at least, where a sentence begins and a clause ends. */
const itIs: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?\n:] {0,2})(?:(?:[Yy]es|[Yy]eah|[Ss]ure|[Oo]k(?:ay)?|[Hh]i|[Hh]ello|[Hh]ey),? ){0,3}[Ii]t is ${NAME}(?=[,.!]|$)`, 'gmu'),
	read: (match) => ((match.groups?.name ?? '').includes(' ') ? reading(match, 0.75) : null),
};

/** "We are Ann and Tom Becker". */
const couple: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Ww]e are|[Hh]ier sind|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn|[Jj]esteśmy) (?=${WORD}(?: ${WORD})? (?:&|and|und|et|y|e|en|i) \p{Lu})${NAME}`, 'gu'),
	read: (match) => reading(match, 0.85),
};

/** "This is Mia, last name Adler", "first name Mia, last name is Adler". */
const inTwo: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${anyCase(String.raw`this is|i['’]?m|i am|(?:my |the )?(?:first )?name(?:['’]?s| is)?|hier ist|ich bin|mein (?:vorname|name) ist|vorname(?: ist)?|soy|me llamo|mi nombre es|nombre|je suis|je m['’]appelle|prénom|sou|meu nome é|sono|mi chiamo|ik ben|mijn naam is|voornaam`)})[ :]{1,2}(?<first>\p{L}[\p{L}'’-]{1,24})(?:,? (?:that(?:['’]?s| is) |spelled |spelt )?(?:\p{Lu}[ ,.-]{1,2}){2,20}\p{Lu})?,? (?:${anyCase(String.raw`(?:and )?(?:my |the )?(?:last name|surname|family name)|(?:und )?(?:nachname|mein nachname)|(?:y )?(?:mi )?apellidos?|(?:et )?(?:mon )?nom de famille|(?:e )?(?:o )?(?:meu )?(?:apelido|sobrenome)|(?:e )?cognome|(?:en )?achternaam`)})(?:['’]?s| is| ist| es| est| é| è)?[:,]? (?:(?:spelled |spelt )?(?<spelled>(?:\p{Lu}(?: (?:as in|like|for) \p{L}{2,12})?[ ,.-]{1,2}){2,20}\p{Lu})|(?<name>\p{L}[\p{L}'’-]{1,24}))(?![\p{L}'’-])`, 'gu'),
	read(match) {
		const { first = '', spelled } = match.groups ?? {};
		const name = match.groups?.name ?? letters(spelled ?? '');
		const [given, family] = [first, name].map((word) => (NO_NAMES.has(word.toLowerCase()) || /^(?:is|spelled|spelt|wie|como)$/i.test(word) ? '' : word));
		if (given === '' || family === '') return null;
		const from = match[0].indexOf(first);
		return { value: capitalised(`${given} ${family}`), confidence: 0.94, valid: true, from, to: match[0].length };
	},
};

/** "Morning. Jane Doe. My heater is out": in the first words of all. */
const named: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|\n)(?:(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|[Ee]vening)|[Hh]i(?: there)?|[Hh]ello|[Yy]es|[Yy]eah|[Bb]uenos días|[Bb]uenas tardes|[Gg]uten (?:[Tt]ag|[Mm]orgen)|[Bb]onjour)[.!] ${TITLE}${NAME}(?=\. )`, 'gmu'),
	read: (match) => ((match.groups?.name ?? '').includes(' ') ? reading(match, 0.72) : null),
};

/** "Hi Rosa, Jane Doe, my heater is out". */
const afterGreeted: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|\n)(?:[Hh]i|[Hh]ello|[Hh]ey) \p{Lu}\p{Ll}{1,15}, ${NAME}(?=, (?:my|our|I|the|calling|from|at)(?!\p{L}))`, 'gmu'),
	read: (match) => ((match.groups?.name ?? '').includes(' ') ? reading(match, 0.75) : null),
};

/** "This is Jane's husband Bill". */
const related: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Tt]his is|I['’]m|I am) ${WORD}(?: ${WORD})?['’]s? (?:husband|wife|son|daughter|mom|mother|dad|father|brother|sister|neighbou?r|assistant|partner),? ${NAME}`, 'gu'),
	read: (match) => reading(match, 0.85),
};

/** Whole words of a line, or the last ones of the text, without capitals. */
const smallAlone: Rule<string> = {
	pattern: /(?<=^|\n|[,.-] )(?<name>[a-z]{3,15} [a-z][a-z'-]{2,20})(?=[ \t]{0,3}(?:\n|$|[,;]? ?\(?\d{3}))/gu,
	read(match) {
		const [first, last] = (match.groups?.name ?? '').split(' ');
		return FIRST_NAMES.has(first) && !WORDS_TOO.has(first) && !NO_LAST_NAMES.has(last) ? reading(match, 0.65) : null;
	},
};

/** "Ken Doss, I'm calling about a tub", where a line begins. */
const calling: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|\n|: )${NAME}(?=, (?:(?:[Ii](?:['’]m| am) )?(?:just )?(?:calling|phoning|ringing)|[Ii] (?:called|have called) (?:about|because|earlier))(?!\p{L}))`, 'gmu'),
	read: (match) => ((match.groups?.name ?? '').includes(' ') ? reading(match, 0.78) : null),
};

/** "Jane from Acme Roofing", where a sentence begins. */
const fromCompany: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?,\n] {0,2}|\p{L}, )${NAME} (?:from|of|with|at|von|de chez) (?=(?:the )?\p{Lu}|(?:unit|apt|apartment|number|next) )`, 'gmu'),
	read(match) {
		const name = match.groups?.name ?? '';
		// One capitalised word before "from" may be anything ("Leak from Unit 4"), unless it is a first name or a number follows.
		const isName = name.includes(' ') || FIRST_NAMES.has(name.toLowerCase()) || (/ from /.test(match[0]) && /^[^.!?\n]{0,40}[,(] ?(?:\S{1,64}@|\+?\d)/.test(behind(match, match[0].length, 120)));
		return isName ? reading(match, 0.72) : null;
	},
};

/** An answering service's line: "FROM: Lila Moss". Below a mail's head an address follows. */
const notedLine: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|\n)[ \t]{0,3}(?:FROM|From|CALLER|Caller|CLL?R|CUST|CLNT|CONTACT|Contact|NM|Nm)[ \t]?[:–-][ \t]{1,3}${TITLE}${NAME}(?=[ \t]{0,3}(?:$|\n|/))`, 'gmu'),
	read: (match) => reading(match, 0.85),
};

/** Call notes name the caller as somebody else would: "Spoke with Tom Reed", "Jane Doe called". */
const notedBefore: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?<!\b(?:[Ii]|[Ww]e|[Jj]ust|[Aa]lready) )[Ss]poke (?:with|to)|[Mm]essage from|[Cc]all from|[Vv]oicemail from|[Cc]alled by|[Ll]ead:|[Cc]aller:?|[Cc]ustomer:?|[Cc]ust:?|[Cc]lient:?|[Pp]atient:?|[Pp]t:?|(?<!\b(?:[Mm]y|[Oo]ur|[Tt]he) )[Tt]enant(?: is|:)?) ${TITLE}${NAME}`, 'gu'),
	read: (match) => reading(match, 0.82),
};
const notedBehind: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?\n] {0,2})${TITLE}${NAME} (?:called|phoned|rang|emailed|texted|says|wants|would like)(?!\p{L})`, 'gmu'),
	read: (match) => ((match.groups?.name ?? '').includes(' ') || FIRST_NAMES.has((match.groups?.name ?? '').toLowerCase()) ? reading(match, 0.78) : null),
};

/** "Thanks, Jane Doe", on one line or on the next. */
const signed: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?,\n] {0,3})${anyCase(SIGN_OFF)}[ \t]{0,3}[,.!–-]{0,2}[ \t]{0,3}\n{0,2}[ \t]{0,3}(?:[-–~] ?)?${TITLE}${NAME}(?=[ \t]{0,3}(?:$|[,|(\n.!]))`, 'gmu'),
	read: (match) => reading(match, 0.88),
};

/** "It leaks. -Mike", at the very end. */
const dashedBehind: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=[.!?] ?[-–—~]{1,2} ?)${NAME}(?=\s{0,3}$)`, 'gu'),
	read: (match) => reading(match, 0.78),
};

/** "Ask for Carol", "call Jim at". */
const askFor: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Aa]sk for|[Cc]all|[Tt]ext|[Cc]ontact|[Rr]each|[Ss]peak to|[Tt]alk to|[Pp]reguntar por|[Dd]emander|[Nn]ach) ${TITLE}${NAME}(?= (?:at|on|when|before|after)(?!\p{L}))`, 'gu'),
	read: (match) => reading(match, 0.68),
};

/** "Reach me, Ada Owens, at 555 …", "call me (Lisa) at …": whoever else is named, this is who writes. */
const reachMe: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Rr]each|[Cc]all|[Tt]ext|[Cc]ontact|[Ee]mail) me,? \(?${NAME}(?=[,)]{0,2} (?:at|on)(?!\p{L}))`, 'gu'),
	read: (match) => reading(match, 0.9),
};

/** "Name is Stan", which a pet's may be too. */
const nameIs: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?,:\n] {0,2})[Nn]ame(?:['’]?s| is) ${NAME}`, 'gmu'),
	read: (match) => reading(match, 0.8),
};

/** "- Jane" or "-- Jane Doe" on the last line. */
const dashed: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=\n[ \t]{0,3}[-–—~]{1,3} ?\n?)${NAME}(?=[ \t]{0,3}(?:$|\n))`, 'gu'),
	read: (match) => reading(match, 0.8),
};

export const NAME_RULES = [inTwo, related, introduced, couple, again, itIs, greeting, likely, signed, calling, here, named, afterGreeted, dashed, notedLine, notedBefore, notedBehind, reachMe, fromCompany, nameIs, dashedBehind, askFor, introducedSmall, likelySmall, smallAlone];

/** A person's own name, where the person gives it; names of others in the text are not looked for. */
export const findNames = recognizer(NAME_RULES);

function reading(match: RegExpExecArray, confidence: number, alsoNames: ReadonlySet<string> = NO_MORE) {
	const words = (match.groups?.name ?? '').split(' ');
	const isNone = (written: string, index: number) => {
		// "Mac an Bhaird", "Ida and Karl Moen": between two parts of a name it is one.
		if (index > 0 && index < words.length - 1 && PARTICLE_ALONE.test(written)) return false;
		const word = written.toLowerCase().replace('’', "'");
		return [word, word.replace(/'s$|['.]$/, '')].some((one) => NO_NAMES.has(one) && !alsoNames.has(one));
	};
	const length = words.findIndex(isNone);
	const kept = (length === -1 ? words : words.slice(0, length)).join(' ').replace(new RegExp(`(?: ${PARTICLE})+$`, 'u'), '');
	if (kept === '' || /['’]s$/.test(kept) || /^my name/i.test(before(match))) return null;
	const from = match[0].lastIndexOf(match.groups?.name ?? '');
	const oneAlphabet = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(kept) || !/\p{Script=Latin}/u.test(kept);
	return { value: capitalised(kept), confidence, valid: oneAlphabet, from, to: from + kept.length };
}

/** "B as in boat, L, Y": the letters as a word. */
function letters(spelled: string): string {
	const all = spelled.replace(/ (?:as in|like|for) \p{L}{2,12}/gu, '').replace(/[^\p{L}]/gu, '');
	return all.slice(0, 1) + all.slice(1).toLowerCase();
}

function capitalised(name: string): string {
	return name === name.toLowerCase() ? name.replace(/(?<=^|[ '’-])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

/** Each letter in either case, outside of classes and escapes. */
function anyCase(words: string): string {
	return words.replace(/\\.|\[[^\]]*\]|\p{L}/gu, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part));
}

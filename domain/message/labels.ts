/** What a form's question asks for, as far as an inquiry has a place for it. */
export type Part = 'email' | 'phone' | 'company' | 'firstName' | 'middleName' | 'lastName' | 'secondSurname' | 'name' | 'subject' | 'message';

/** Words that say whom or what a form addresses and nothing about the answer: `your-name`, `Ihre Nachricht`, `contact_email`. */
const FILLERS = new Set(
	(
		'your my the a what is s please enter contact customer client user lead sender person cf7 wpforms hubspot field input billing primary main ' +
		'tu su tus el la los de del cliente contacto ' +
		'votre vos le les du client ' +
		'ihr ihre ihren dein deine kunde kunden kontakt ' +
		'seu sua o os do da contato contacto ' +
		'uw je jouw het van klant mijn ' +
		'tuo tua suo sua lo il dei di ' +
		'twoj twoja twoje twoj klienta pana pani'
	).split(' '),
);

/** Whole labels, folded, fillers left out: English · Spanish · French · German · Portuguese · Dutch · Italian · Polish. */
const WHOLE: Record<Part, string> = {
	email:
		'email|e mail|mail|email address|e mail address|mail address|from email|reply to|replyto|' +
		'correo|correo electronico|direccion correo electronico|email correo|courriel|adresse email|adresse e mail|' +
		'adresse courriel|adresse mail|' +
		'email adresse|e mail adresse|mailadresse|mail adresse|endereco email|endereco e mail|correio eletronico|' +
		'mailadres|e mailadres|emailadres|email adres|e mail adres|indirizzo email|indirizzo e mail|posta elettronica|indirizzo posta elettronica|' +
		'adres email|adres e mail|adres mailowy|poczta elektroniczna|e post|epost|e postadress|epostadress',
	phone:
		'phone|phone number|phone no|telephone|telephone number|telephone no|tel|tel no|best phone number|best number|daytime phone|mobile no|mobile|mobile number|mobile phone|mobilephone|cell|cell phone|cellphone|' +
		'number|whatsapp|whatsapp number|phonenumber|from number|caller|' +
		'telefono|numero telefono|movil|telefono movil|celular|numero celular|telefono celular|' +
		'numero telephone|portable|telephone portable|mobile telephone|gsm|' +
		'telefon|telefonnummer|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|' +
		'telefone|numero telefone|telemovel|numero telemovel|fone|celular whatsapp|tel nr|telefon nr|telf|tlf|tfno|' +
		'telefoon|telefoonnummer|telefoonnr|tel nummer|mobiel|mobiel nummer|mobiele nummer|mobiele telefoon|06 nummer|' +
		'cellulare|numero cellulare|recapito|recapito telefonico|numer telefonu|nr telefonu|nr tel|tel kom|telefon komorkowy|telefon kontaktowy|komorka',
	company:
		'company|company name|business|business name|organization|organisation|organization name|organisation name|' +
		'employer|practice name|' +
		'empresa|nombre empresa|compania|razon social|entreprise|nom entreprise|nom l entreprise|societe|nom societe|raison sociale|' +
		'firma|firmenname|unternehmen|unternehmensname|firmenname unternehmen|nome empresa|nome fantasia|' +
		'bedrijf|bedrijfsnaam|organisatie|azienda|nome azienda|ragione sociale|nazwa firmy|foretag',
	firstName: 'first name|firstname|first|fname|given name|givenname|forename|name first|prenom|vorname|fornamn|fornavn|primer nombre|nombre pila|primeiro nome|nome proprio|voornaam|imie',
	middleName: 'middle name|middle|name middle|middle initial|segundo nombre|deuxieme prenom|zweiter vorname|nome meio|tussenvoegsel|tussenvoegsels|voorvoegsel|secondo nome|drugie imie',
	secondSurname: 'segundo apellido|apellido materno|second surname|second last name',
	lastName:
		'last name|lastname|last|lname|surname|family name|familyname|name last|apellido|apellidos|primer apellido|apellido paterno|' +
		'nom famille|nachname|familienname|zuname|sobrenome|apelido|ultimo nome|achternaam|familienaam|cognome|nazwisko|efternamn|efternavn|etternavn',
	name:
		'name|full name|fullname|whole name|first and last name|name and surname|first name last name|displayname|' +
		'display name|caller name|from name|' +
		'nombre|nombre completo|nombre y apellido|nombre y apellidos|nombres|nom|nom complet|nom et prenom|nom prenom|prenom et nom|' +
		'vollstandiger name|vor und nachname|vorname nachname|name vorname|vorname und nachname|nome|nome completo|' +
		'nome e sobrenome|nome e apelido|naam|volledige naam|voor en achternaam|voornaam en achternaam|naam en voornaam|' +
		'ansprechpartner|ansprechpartnerin|kontaktperson|contactpersoon|persona contacto|personne a contacter|referente|osoba kontaktowa|pessoa contato|' +
		'nome e cognome|cognome e nome|nome cognome|nominativo|imie i nazwisko|imie nazwisko|nazwisko i imie|namn|navn|for och efternamn',
	subject: 'subject|ticket subject|topic|regarding|re|subject line|message subject|asunto|tema|objet|sujet|betreff|thema|anliegen|assunto|tema mensagem|onderwerp|betreft|oggetto|temat|amne|emne',
	message:
		'message|messages|message text|comment|comments|question|questions|inquiry|enquiry|text|body|description|details|' +
		'notes|note|request|content|project details|job description|' +
		'additional information|additional details|additional comments|comment or message|comments or questions|' +
		'questions or comments|questions comments|message body|transcript|transcription|voicemail preview|voicemail transcript|voicemail transcription|message preview|call notes|summary call|transcription text|call transcript|call transcription|multi line|multiline|textarea|long text|long answer|paragraph text|ticket content|ticket description|' +
		'how can we help|how can we help you|how may we help you|what can we help you with|what can we do for you|' +
		'what do you need|what do you need help with|tell us more|' +
		'mensaje|comentario|comentarios|consulta|pregunta|descripcion|detalles|observaciones|solicitud|' +
		'en que podemos ayudarte|en que podemos ayudarle|como podemos ayudarte|' +
		'commentaire|commentaires|demande|besoin|remarque|remarques|details demande|comment pouvons nous vous aider|description besoin|' +
		'nachricht|mitteilung|anfrage|kommentar|kommentare|bemerkung|bemerkungen|frage|beschreibung|nachrichtentext|' +
		'wie konnen wir helfen|wie konnen wir ihnen helfen|wobei konnen wir helfen|' +
		'mensagem|comentario mensagem|duvida|pedido|descricao|observacoes|detalhes|como podemos ajudar|em que podemos ajudar|' +
		'bericht|opmerking|opmerkingen|vraag|vragen|omschrijving|beschrijving|toelichting|waarmee kunnen we helpen|waarmee kunnen wij helpen|' +
		'messaggio|richiesta|descrizione|commento|commenti|domanda|dettagli|come possiamo aiutarti|come possiamo aiutarla|' +
		'wiadomosc|tresc|tresc wiadomosci|opis|opis problemu|uwagi|komentarz|pytanie|zapytanie|w czym mozemy pomoc|jak mozemy pomoc|meddelande|besked|melding|beskrivning|beskrivelse',
};

const WHOLE_LABELS = new Map<string, Part>();
for (const part of ['email', 'phone', 'company', 'firstName', 'middleName', 'lastName', 'secondSurname', 'name', 'subject', 'message'] as const) {
	for (const label of WHOLE[part].split('|')) WHOLE_LABELS.set(label, part);
}

/** One word of a longer question, tried in this order: "What is the best e-mail for you?". Names are never guessed ("Pet name"). */
const WORDS: Array<{ part: Part; words: Set<string> }> = [
	{ part: 'email', words: new Set(['email', 'mail', 'emailaddress', 'correo', 'courriel', 'mailadresse', 'mailadres', 'emailadres']) },
	{
		part: 'phone',
		words: new Set(
			'phone telephone tel mobile cell whatsapp telefono movil celular telefon telefonnummer handynummer telefone telemovel telefoon telefoonnummer mobiel cellulare telefonu komorka'.split(' '),
		),
	},
	{
		part: 'message',
		words: new Set(
			(
				'message comments comment question help describe description details issue tell ' +
				'mensaje comentarios consulta ayudar ayudarle describa describe necesita necesitas ' +
				'commentaire demande decrivez aider besoin ' +
				'nachricht anfrage beschreiben helfen anliegen mitteilung ' +
				'mensagem descreva ajudar comentarios precisa ' +
				'bericht vraag omschrijf omschrijving beschrijf helpen ' +
				'messaggio descriva descrivi descrizione aiutarla aiutarti ' +
				'wiadomosc opisz opis pomoc'
			).split(' '),
		),
	},
];

/** Labels of somebody else's address and number. */
const OF_OTHERS = /\b(?:adjuster|agent|broker|landlord|manager|operator|receptionist|dispatcher|technician|emergency|referr\w{1,3}|vermieter|makler|hausverwaltung|notfall|proprietaire|urgence|casero|emergencia|fax|tracking|destination|dialed)\b/;

export function isOfAnother(folded: string): boolean {
	return OF_OTHERS.test(folded);
}

/** Several ways to reach somebody, in a list. */
export const WAYS = /((?:e ?mail|phone|telephone)(?: (?:address|number))?)(?:es|s)$/;

/** Longer than any question that is a label. */
const LABEL_LIMIT = 200;

/** Lower case words without accents, `camelCase` and `snake_case` taken apart. */
export function foldLabel(label: string): string {
	return label
		.slice(0, LABEL_LIMIT)
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll('ł', 'l')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace('whats app', 'whatsapp')
		.trim();
}

/** The part a folded label asks for. `sure`: by the whole label; otherwise by one of its words, and the answer must look the part. */
export function partOf(folded: string): { part: Part; sure: boolean } | undefined {
	const words = folded.split(' ').filter((word) => word !== '');
	// The whole label first: "de la parte de" is only fillers, and "contact" alone no name.
	const part = WHOLE_LABELS.get(folded) ?? WHOLE_LABELS.get(words.filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word)).join(' '));
	if (part !== undefined) return { part, sure: true };
	if (isOfAnother(folded)) return undefined;
	const guess = WORDS.find((entry) => words.some((word) => entry.words.has(word)));
	return guess && { part: guess.part, sure: false };
}

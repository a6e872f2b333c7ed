/** What a form's question asks for, as far as an inquiry has a place for it. */
export type Part = 'email' | 'phone' | 'company' | 'firstName' | 'lastName' | 'name' | 'subject' | 'message';

/** Words that say whom or what a form addresses and nothing about the answer: `your-name`, `Ihre Nachricht`, `contact_email`. */
const FILLERS = new Set(
	(
		'your my the a please enter contact customer client user lead sender person cf7 wpforms hubspot field input billing primary main ' +
		'tu su tus el la los de del cliente contacto ' +
		'votre vos le les du client ' +
		'ihr ihre ihren dein deine kunde kunden kontakt ' +
		'seu sua o os do da contato contacto'
	).split(' '),
);

/** Whole labels, folded, fillers left out: English · Spanish · French · German · Portuguese. */
const WHOLE: Record<Part, string> = {
	email:
		'email|e mail|mail|email address|e mail address|mail address|from email|reply to|replyto|' +
		'correo|correo electronico|direccion correo electronico|email correo|courriel|adresse email|adresse e mail|' +
		'adresse courriel|adresse mail|' +
		'email adresse|e mail adresse|mailadresse|mail adresse|endereco email|endereco e mail|correio eletronico',
	phone:
		'phone|phone number|telephone|telephone number|tel|mobile|mobile number|mobile phone|cell|cell phone|cellphone|' +
		'number|whatsapp|whatsapp number|phonenumber|from number|caller|' +
		'telefono|numero telefono|movil|telefono movil|celular|numero celular|telefono celular|' +
		'numero telephone|portable|telephone portable|mobile telephone|gsm|' +
		'telefon|telefonnummer|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|' +
		'telefone|numero telefone|telemovel|numero telemovel|fone|celular whatsapp',
	company:
		'company|company name|business|business name|organization|organisation|organization name|organisation name|' +
		'employer|practice name|' +
		'empresa|nombre empresa|compania|razon social|entreprise|nom entreprise|nom l entreprise|societe|nom societe|raison sociale|' +
		'firma|firmenname|unternehmen|unternehmensname|firmenname unternehmen|nome empresa|nome fantasia',
	firstName: 'first name|firstname|first|fname|given name|givenname|forename|name first|prenom|vorname|primer nombre|nombre pila|primeiro nome|nome proprio',
	lastName:
		'last name|lastname|last|lname|surname|family name|familyname|name last|apellido|apellidos|primer apellido|' +
		'nom famille|nachname|familienname|zuname|sobrenome|apelido|ultimo nome',
	name:
		'name|full name|fullname|whole name|first and last name|name and surname|first name last name|displayname|' +
		'display name|caller name|from name|' +
		'nombre|nombre completo|nombre y apellido|nombre y apellidos|nombres|nom|nom complet|nom et prenom|nom prenom|prenom et nom|' +
		'vollstandiger name|vor und nachname|vorname nachname|name vorname|vorname und nachname|nome|nome completo|' +
		'nome e sobrenome|nome e apelido',
	subject: 'subject|topic|regarding|re|subject line|message subject|asunto|tema|objet|sujet|betreff|thema|anliegen|assunto|tema mensagem',
	message:
		'message|messages|message text|comment|comments|question|questions|inquiry|enquiry|text|body|description|details|' +
		'notes|note|request|content|project details|job description|' +
		'additional information|additional details|additional comments|comment or message|comments or questions|' +
		'questions or comments|questions comments|message body|transcript|call notes|summary call|' +
		'how can we help|how can we help you|how may we help you|what can we help you with|what can we do for you|' +
		'what do you need|what do you need help with|tell us more|' +
		'mensaje|comentario|comentarios|consulta|pregunta|descripcion|detalles|observaciones|solicitud|' +
		'en que podemos ayudarte|en que podemos ayudarle|como podemos ayudarte|' +
		'commentaire|commentaires|demande|besoin|remarque|remarques|details demande|comment pouvons nous vous aider|description besoin|' +
		'nachricht|mitteilung|anfrage|kommentar|kommentare|bemerkung|bemerkungen|frage|beschreibung|nachrichtentext|' +
		'wie konnen wir helfen|wie konnen wir ihnen helfen|wobei konnen wir helfen|' +
		'mensagem|comentario mensagem|duvida|pedido|descricao|observacoes|detalhes|como podemos ajudar|em que podemos ajudar',
};

const WHOLE_LABELS = new Map<string, Part>();
for (const part of ['email', 'phone', 'company', 'firstName', 'lastName', 'name', 'subject', 'message'] as const) {
	for (const label of WHOLE[part].split('|')) WHOLE_LABELS.set(label, part);
}

/** One word of a longer question, tried in this order: "What is the best e-mail for you?". Names are never guessed ("Pet name"). */
const WORDS: Array<{ part: Part; words: Set<string> }> = [
	{ part: 'email', words: new Set(['email', 'mail', 'emailaddress', 'correo', 'courriel', 'mailadresse']) },
	{
		part: 'phone',
		words: new Set(
			'phone telephone tel mobile cell whatsapp telefono movil celular telefon telefonnummer handynummer telefone telemovel'.split(' '),
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
				'mensagem descreva ajudar comentarios precisa'
			).split(' '),
		),
	},
];

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
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The part a folded label asks for. `sure`: by the whole label; otherwise by one of its words, and the answer must look the part. */
export function partOf(folded: string): { part: Part; sure: boolean } | undefined {
	const words = folded.split(' ').filter((word) => word !== '');
	// The whole label first: "de la parte de" is only fillers, and "contact" alone no name.
	const part = WHOLE_LABELS.get(folded) ?? WHOLE_LABELS.get(words.filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word)).join(' '));
	if (part !== undefined) return { part, sure: true };
	const guess = WORDS.find((entry) => words.some((word) => entry.words.has(word)));
	return guess && { part: guess.part, sure: false };
}

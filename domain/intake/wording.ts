import type { FieldType } from './types';

interface Wording {
	greeting: string;
	greetingWithoutName: string;
	subject: string;
	/** Above the questions: one, or several. */
	one: string;
	several: string;
	closing: string;
	/** Around a field's label. */
	ask: string;
	/** For types that say by themselves what is asked. */
	question: Partial<Record<FieldType, string>>;
	/** A title for what has neither service nor words. */
	unnamed: string;
}

const WORDING: Record<string, Wording> = {
	en: {
		greeting: 'Hi {name},',
		greetingWithoutName: 'Hello,',
		subject: 'A few details for {business}',
		one: 'Thank you for your message. To go on, we need one more detail:',
		several: 'Thank you for your message. To go on, we need a few more details:',
		closing: 'You can simply reply to this message.',
		ask: 'Could you tell us: {label}?',
		question: { name: 'What is your name?', phone: 'What is the best phone number to reach you?', email: 'What is your email address?', address: 'What is the address of the work, with postcode?' },
		unnamed: 'New request',
	},
	es: {
		greeting: 'Hola, {name}:',
		greetingWithoutName: 'Hola:',
		subject: 'Algunos datos para {business}',
		one: 'Gracias por su mensaje. Para continuar necesitamos un dato más:',
		several: 'Gracias por su mensaje. Para continuar necesitamos algunos datos más:',
		closing: 'Basta con responder a este mensaje.',
		ask: '¿Podría indicarnos lo siguiente: {label}?',
		question: { name: '¿Cuál es su nombre?', phone: '¿En qué número de teléfono podemos localizarle?', email: '¿Cuál es su correo electrónico?', address: '¿Cuál es la dirección del trabajo, con código postal?' },
		unnamed: 'Nueva solicitud',
	},
	fr: {
		greeting: 'Bonjour {name},',
		greetingWithoutName: 'Bonjour,',
		subject: 'Quelques précisions pour {business}',
		one: 'Merci pour votre message. Pour continuer, il nous manque une précision :',
		several: 'Merci pour votre message. Pour continuer, il nous manque quelques précisions :',
		closing: 'Il suffit de répondre à ce message.',
		ask: 'Pourriez-vous nous indiquer : {label} ?',
		question: { name: 'Quel est votre nom ?', phone: 'À quel numéro de téléphone pouvons-nous vous joindre ?', email: 'Quelle est votre adresse e-mail ?', address: 'À quelle adresse faut-il intervenir (avec le code postal) ?' },
		unnamed: 'Nouvelle demande',
	},
	de: {
		greeting: 'Guten Tag {name},',
		greetingWithoutName: 'Guten Tag,',
		subject: 'Noch einige Angaben für {business}',
		one: 'vielen Dank für Ihre Nachricht. Damit wir weitermachen können, fehlt uns noch eine Angabe:',
		several: 'vielen Dank für Ihre Nachricht. Damit wir weitermachen können, fehlen uns noch einige Angaben:',
		closing: 'Antworten Sie einfach auf diese Nachricht.',
		ask: 'Können Sie uns das noch mitteilen: {label}?',
		question: { name: 'Wie ist Ihr Name?', phone: 'Unter welcher Telefonnummer erreichen wir Sie am besten?', email: 'Wie lautet Ihre E-Mail-Adresse?', address: 'An welcher Adresse (mit Postleitzahl) fällt die Arbeit an?' },
		unnamed: 'Neue Anfrage',
	},
	pt: {
		greeting: 'Olá, {name},',
		greetingWithoutName: 'Olá,',
		subject: 'Alguns dados para {business}',
		one: 'Obrigado pela sua mensagem. Para continuar, precisamos de mais um dado:',
		several: 'Obrigado pela sua mensagem. Para continuar, precisamos de mais alguns dados:',
		closing: 'Basta responder a esta mensagem.',
		ask: 'Pode indicar-nos o seguinte: {label}?',
		question: { name: 'Qual é o seu nome?', phone: 'Qual é o melhor número de telefone para falarmos consigo?', email: 'Qual é o seu e-mail?', address: 'Qual é a morada do trabalho, com código postal?' },
		unnamed: 'Novo pedido',
	},
};

/** English where the language has no words here. */
export function wordingFor(language: string): Wording {
	return WORDING[language] ?? WORDING.en;
}

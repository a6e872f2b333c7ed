import { entryIn } from '../text';
import type { FieldType } from './types';

interface Wording {
	greeting: string;
	greetingWithoutName: string;
	subject: string;
	/** Above the questions: one, or several. */
	one: string;
	several: string;
	/** Above the questions inside of another message. */
	within: string;
	closing: string;
	/** Where there is a page to answer on, too. */
	closingWithLink: string;
	/** Around a field's label. */
	ask: string;
	/** For types that say by themselves what is asked. */
	question: Partial<Record<FieldType, string>>;
	/** Why a question is put again, with and without quoting what was answered. */
	unreadValue: string;
	unread: string;
	/** What an answer of each type is, behind "as". */
	kinds: Partial<Record<FieldType, string>>;
	oneOf: string;
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
		within: 'So that we can go on, please tell us:',
		closing: 'You can simply reply to this message.',
		closingWithLink: 'You can simply reply to this message, or answer here: {link}',
		ask: 'Could you tell us: {label}?',
		question: { name: 'What is your name?', phone: 'What is the best phone number to reach you?', email: 'What is your email address?', address: 'Which address is it about, with postcode?' },
		unreadValue: 'We could not read “{value}” as {kind}.',
		unread: 'We could not read what we have as {kind}.',
		kinds: { name: 'a name', phone: 'a complete phone number', email: 'an email address', address: 'an address', date: 'a date of the calendar', dateTime: 'a date or time', money: 'an amount of money', number: 'a number', boolean: 'yes or no' },
		oneOf: 'one of: {choices}',
		unnamed: 'New request',
	},
	es: {
		greeting: 'Hola, {name}:',
		greetingWithoutName: 'Hola:',
		subject: 'Algunos datos para {business}',
		one: 'Gracias por su mensaje. Para continuar necesitamos un dato más:',
		several: 'Gracias por su mensaje. Para continuar necesitamos algunos datos más:',
		within: 'Para poder continuar, indíquenos por favor:',
		closing: 'Basta con responder a este mensaje.',
		closingWithLink: 'Basta con responder a este mensaje o contestar aquí: {link}',
		ask: '¿Podría indicarnos lo siguiente: {label}?',
		question: { name: '¿Cuál es su nombre?', phone: '¿En qué número de teléfono podemos localizarle?', email: '¿Cuál es su correo electrónico?', address: '¿De qué dirección se trata, con código postal?' },
		unreadValue: 'No hemos podido leer «{value}» como {kind}.',
		unread: 'No hemos podido leer el dato que tenemos como {kind}.',
		kinds: { name: 'nombre', phone: 'número de teléfono completo', email: 'correo electrónico', address: 'dirección', date: 'fecha del calendario', dateTime: 'fecha u hora', money: 'importe', number: 'número', boolean: 'sí o no' },
		oneOf: 'una de estas opciones: {choices}',
		unnamed: 'Nueva solicitud',
	},
	fr: {
		greeting: 'Bonjour {name},',
		greetingWithoutName: 'Bonjour,',
		subject: 'Quelques précisions pour {business}',
		one: 'Merci pour votre message. Pour continuer, il nous manque une précision :',
		several: 'Merci pour votre message. Pour continuer, il nous manque quelques précisions :',
		within: 'Pour que nous puissions continuer, merci de nous indiquer :',
		closing: 'Il suffit de répondre à ce message.',
		closingWithLink: 'Il suffit de répondre à ce message, ou de répondre ici : {link}',
		ask: 'Pourriez-vous nous indiquer : {label} ?',
		question: { name: 'Quel est votre nom ?', phone: 'À quel numéro de téléphone pouvons-nous vous joindre ?', email: 'Quelle est votre adresse e-mail ?', address: 'De quelle adresse s’agit-il, avec le code postal ?' },
		unreadValue: 'Nous n’avons pas pu lire « {value} » comme {kind}.',
		unread: 'Nous n’avons pas pu lire l’indication que nous avons comme {kind}.',
		kinds: { name: 'un nom', phone: 'un numéro de téléphone complet', email: 'une adresse e-mail', address: 'une adresse', date: 'une date du calendrier', dateTime: 'une date ou une heure', money: 'un montant', number: 'un nombre', boolean: 'oui ou non' },
		oneOf: 'l’un de ces choix : {choices}',
		unnamed: 'Nouvelle demande',
	},
	de: {
		greeting: 'Guten Tag {name},',
		greetingWithoutName: 'Guten Tag,',
		subject: 'Noch einige Angaben für {business}',
		one: 'vielen Dank für Ihre Nachricht. Damit wir weitermachen können, fehlt uns noch eine Angabe:',
		several: 'vielen Dank für Ihre Nachricht. Damit wir weitermachen können, fehlen uns noch einige Angaben:',
		within: 'Damit wir weitermachen können, teilen Sie uns bitte noch mit:',
		closing: 'Antworten Sie einfach auf diese Nachricht.',
		closingWithLink: 'Antworten Sie einfach auf diese Nachricht, oder hier: {link}',
		ask: 'Können Sie uns das noch mitteilen: {label}?',
		question: { name: 'Wie ist Ihr Name?', phone: 'Unter welcher Telefonnummer erreichen wir Sie am besten?', email: 'Wie lautet Ihre E-Mail-Adresse?', address: 'Um welche Adresse geht es (mit Postleitzahl)?' },
		unreadValue: '„{value}“ konnten wir nicht als {kind} lesen.',
		unread: 'Die Angabe, die wir haben, konnten wir nicht als {kind} lesen.',
		kinds: { name: 'Namen', phone: 'vollständige Telefonnummer', email: 'E-Mail-Adresse', address: 'Adresse', date: 'Datum des Kalenders', dateTime: 'Datum oder Uhrzeit', money: 'Betrag', number: 'Zahl', boolean: 'Ja oder Nein' },
		oneOf: 'eine dieser Möglichkeiten: {choices}',
		unnamed: 'Neue Anfrage',
	},
	pt: {
		greeting: 'Olá, {name},',
		greetingWithoutName: 'Olá,',
		subject: 'Alguns dados para {business}',
		one: 'Obrigado pela sua mensagem. Para continuar, precisamos de mais um dado:',
		several: 'Obrigado pela sua mensagem. Para continuar, precisamos de mais alguns dados:',
		within: 'Para podermos continuar, indique-nos por favor:',
		closing: 'Basta responder a esta mensagem.',
		closingWithLink: 'Basta responder a esta mensagem, ou responder aqui: {link}',
		ask: 'Pode indicar-nos o seguinte: {label}?',
		question: { name: 'Qual é o seu nome?', phone: 'Qual é o melhor número de telefone para falarmos consigo?', email: 'Qual é o seu e-mail?', address: 'De que morada se trata, com código postal?' },
		unreadValue: 'Não conseguimos ler «{value}» como {kind}.',
		unread: 'Não conseguimos ler o dado que temos como {kind}.',
		kinds: { name: 'nome', phone: 'número de telefone completo', email: 'endereço de e-mail', address: 'morada', date: 'data do calendário', dateTime: 'data ou hora', money: 'valor em dinheiro', number: 'número', boolean: 'sim ou não' },
		oneOf: 'uma destas opções: {choices}',
		unnamed: 'Novo pedido',
	},
};

/** English where the language has no words here. */
export function wordingFor(language: string): Wording {
	return entryIn(WORDING, language) ?? WORDING.en;
}

import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
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
};

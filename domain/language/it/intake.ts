import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Buongiorno {name},',
	greetingWithoutName: 'Buongiorno,',
	subject: 'Alcune informazioni per {business}',
	one: 'Grazie per il Suo messaggio. Per proseguire ci serve ancora un’informazione:',
	several: 'Grazie per il Suo messaggio. Per proseguire ci servono ancora alcune informazioni:',
	within: 'Per poter proseguire, La preghiamo di indicarci:',
	closing: 'Può semplicemente rispondere a questo messaggio.',
	closingWithLink: 'Può semplicemente rispondere a questo messaggio, oppure qui: {link}',
	ask: 'Può indicarci quanto segue: {label}?',
	question: { name: 'Come si chiama?', phone: 'A quale numero di telefono possiamo contattarLa?', email: 'Qual è il Suo indirizzo e-mail?', address: 'Di quale indirizzo si tratta, con il CAP?' },
	unreadValue: 'Non siamo riusciti a leggere «{value}» come {kind}.',
	unread: 'Non siamo riusciti a leggere il dato che abbiamo come {kind}.',
	kinds: { name: 'nome', phone: 'numero di telefono completo', email: 'indirizzo e-mail', address: 'indirizzo', date: 'data del calendario', dateTime: 'data o ora', money: 'importo', number: 'numero', boolean: 'sì o no' },
	oneOf: 'una di queste scelte: {choices}',
	unnamed: 'Nuova richiesta',
};

import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
	texts: {
		missedCall: 'Ci dispiace di non aver risposto alla Sua chiamata a {business}. Risponda a questo messaggio scrivendo di che cosa ha bisogno e dove: La ricontatteremo.',
		help: '{business}: scriva di che cosa ha bisogno oppure chiami il {phone}. Risponda STOP per non ricevere più messaggi.',
	},
	greeting: 'Buongiorno {firstName},',
	greetingWithoutName: 'Buongiorno,',
	yourRequest: 'la Sua richiesta',
	subject: 'Il Suo messaggio a {business}',
	acknowledgement: {
		subject: 'Abbiamo ricevuto il Suo messaggio',
		body: 'Grazie per aver contattato {business}. Il Suo messaggio è arrivato: una persona del nostro team lo leggerà e Le risponderà.',
		phoneLine: 'Se la cosa non può aspettare, ci chiami al numero {phone}.',
	},
	reply: {
		work: 'Grazie per aver scritto a {business} per: {service}. La aiuteremo volentieri.',
		quote: 'Grazie per aver chiesto a {business} un preventivo per: {service}. Lo prepareremo volentieri.',
		booking: 'Grazie per aver scritto a {business} per: {service}. Saremo lieti di fissare un appuntamento.',
		existingJob: 'Grazie per il Suo messaggio. Stiamo verificando a che punto siamo e Le daremo una risposta.',
		complaint: 'Grazie per avercelo detto. Ci dispiace che non sia andata come si aspettava. Un responsabile sta verificando l’accaduto e ne parlerà con Lei.',
		billing: 'Grazie per il Suo messaggio. Lo stiamo confrontando con i nostri dati e Le risponderemo riguardo al Suo conto.',
		jobApplication: 'Grazie per il Suo interesse a lavorare con {business}. Abbiamo inoltrato il Suo messaggio a chi si occupa delle assunzioni.',
		notNeeded: 'Grazie per il Suo messaggio. Al momento non ne abbiamo bisogno; conserveremo i Suoi dati nel caso in cui la situazione cambi.',
		other: 'Grazie per aver contattato {business}. Può dirci qualcosa in più su ciò di cui ha bisogno, così che Le risponda la persona giusta?',
		optOut: 'Abbiamo preso nota che non desidera ricevere nostri messaggi e non Le scriveremo più.',
	},
	emergencyLine: 'Se qualcuno è in pericolo, per prima cosa mettetevi al sicuro e chiamate il numero di emergenza.',
	closed: {
		onCall: 'In questo momento siamo chiusi. Il Suo messaggio è stato inoltrato alla persona reperibile; finché qualcuno non Le risponde, non dia per scontato che sia stato letto.',
		nobodyOnCall: 'In questo momento siamo chiusi. Il Suo messaggio è arrivato al nostro team, ma potrebbe non essere letto prima della riapertura. Se la cosa non può aspettare, non attenda la nostra risposta.',
	},
	asks: {
		work: 'Per preparare il prossimo passo, ci scriva qualcosa in più su ciò che Le serve e quando possiamo contattarLa.',
		quote: 'Ci mandi ciò che mostra di che cosa ha bisogno: dettagli, foto o documenti.',
		booking: 'Ci indichi quali giorni e orari preferisce.',
		phone: 'A quale numero di telefono possiamo contattarLa?',
	},
	phoneLine: 'Può anche chiamarci al numero {phone}.',
	closing: 'Cordiali saluti,\n{signature}',
};

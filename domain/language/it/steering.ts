import type { SteeringWords } from '../sections/steering';

export const steering: SteeringWords = {
	voidRules: [
		['non tenere conto, non tenga conto, non vale piu, non valgono piu, non conta piu, non contano piu, non seguire, ignora*, dimentica*, trascura*, lascia perdere, annulla*, annullat*, abrogat*, superat*, revocat*, cancella*, non obbedire, non rispettare, scarta*', 'regol*, istruzion*, direttiv*, ordin*, indicazion*, disposizion*, stato chiesto prima, stato detto prima, prompt', 'ricevut*, precedent*, prima, tue, tuoi, tutte le, ti e stato, date in precedenza, fin qui, finora, di sopra'],
	],
	newRole: [['ti comporti come, comportati come, si comporti come, fai finta di essere, faccia finta di essere, fingi di essere, agisci come, agisca come, interpreta il ruolo, ora sei, adesso sei, dora in poi sei, immagina di essere, da adesso sei, da ora sei, non sei piu, sei libero, sei un assistente, diventi', 'robot, bot, chatbot*, ia, assistente*, modello linguistico, senza regole, senza alcun limite, senza limiti, senza restrizioni']],
	addressed: [
		['per lassistente automatico, allassistente automatico, alla macchina, per la macchina, al robot, per il robot, allia, per lia, al computer, per il computer, al programma, per il programma, al sistema automatico, per il sistema automatico, al bot, per il bot, per il software, al software, per il modello, al modello', 'elabora, legge, classifica, analizza, risponde, valuta, smista'],
	],
	decide: [['metti, metta, porta, porti, alza, eleva, classifica, classifichi, assegna, segna, contrassegna, etichetta, tratta, sposta, passa', 'questa richiesta, la richiesta, questo messaggio, il messaggio, questo caso, il caso, questo ticket, mia richiesta, mio messaggio, mio caso', 'categoria, critica, critico, massima urgenza, massima priorita, cima alla coda, spam, approvat*, pagat*']],
	answer: [
		['rispondi, risponda, di, dica, scrivi, scriva, comunica', 'al cliente, ai clienti, alla cliente', 'solo, soltanto, unicamente, queste parole, esattamente, che'],
		['tua risposta, sua risposta, tue risposte', 'password, parola dordine, pin, codice di sicurezza, numero di carta, numero di conto, dati bancari, credenziali'],
	],
	giveAway: [['mostrami, mostra, rivela*, stampa*, ripeti*, dammi, scrivi, elenca, divulga, dimmi, mi dica, riassumi', 'tue istruzioni, istruzioni interne, istruzioni nascoste, tue regole, regole segrete, regole interne, tua configurazione, prompt']],
	nobodyLooks: [['approvat*, autorizzat*, convalidat*, inviare, invia, spedire', 'senza controllo umano, senza revisione umana, senza che nessuno, alcun controllo umano, nessun controllo umano, nessun umano, nessuna persona, nessuno deve, controllo umano']],
};

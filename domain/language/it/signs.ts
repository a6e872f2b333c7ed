import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords:
		'il lo la gli un uno una e ed sono siamo siete era erano essere stato stata ho hai ha abbiamo avete hanno avere tu lui lei noi voi loro mio mia miei mie suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri questo questa questi quello quella di del dello della dei degli delle da dal dalla dai al allo alla ai alle in nel nella nei nelle con su sul sulla per tra fra senza dopo prima posso puo possiamo potete potrei potrebbe potreste vorrei vorremmo voglio devo dobbiamo bisogno buongiorno buonasera salve ciao grazie prego che chi quando dove cosa quale quanto piu molto anche perche ci vi ce gia ancora oggi domani qualcuno venire cordiali saluti bene mattina pomeriggio oppure lunedi martedi mercoledi giovedi venerdi',
	askedFor: 'preventivo preventivi appuntamento appuntamenti prezzo prezzi tariffe aiuto fattura guasto idraulico elettricista riscaldamento caldaia perdita disponibilita orari pulizia riparazione sopralluogo',
	letters: 'ìò',
	byWords: true,
	countries: 'IT SM VA',
	negators: 'non nessun nessuno nessuna senza',
	behindNegators: 'un uno una e ce di molto troppo affatto davvero proprio ancora piu',
	possessives: 'mio mia miei mie nostro nostra nostri nostre',
	subjects: { answer: 'r|rif', forward: 'inoltro' },
};

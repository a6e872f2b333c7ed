import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords: 'der die das den dem des ein eine einen einem einer und oder ist sind war waren sein haben habe hat hatte hatten ich du sie er es wir ihr mein meine meinen meinem unser unsere ihre ihren ihrem dieser diese dieses von zu im am an auf fur fuer mit ohne bei aus nach uber kann konnen konnten koennen mochte mochten wurde brauche brauchen hallo guten tag danke bitte nicht kein keine dass wann wie was wer wo aber weil wenn seit noch nur schon sehr gern gerne mir mich uns geht',
	askedFor: 'angebot kostenvoranschlag termin termine preis preise hilfe rechnung klempner elektriker heizung rohrbruch storung notdienst reinigung reparatur offnungszeiten',
	letters: 'äöüß',
	byWords: false,
	countries: 'DE AT CH LI',
	negators: 'kein keine keinen keinem keiner nicht ohne nie',
	behindNegators: 'ein eine einen so sehr wirklich akut akuter echter',
	possessives: 'mein meine meinem meinen meiner unser unsere unserem unseren unserer',
	subjects: { answer: 'aw|antw', forward: 'wg' },
};

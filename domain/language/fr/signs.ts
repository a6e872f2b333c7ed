import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords: 'le la les un une des et ou est sont etait ete etre avoir ai as avons avez ont je tu il elle nous vous ils mon ma mes votre vos notre nos ce cet cette ces ca de du au aux en par pour avec sans sur dans chez depuis peux peut pouvez pourriez voudrais voudrions besoin bonjour bonsoir salut merci ne pas plus que qui quand comment quel quelle mais parce si me se y jai cest nest quelquun svp',
	askedFor: 'devis rendez-vous rdv prix tarif tarifs aide facture panne plombier electricien chauffage fuite disponibilite depannage nettoyage horaires',
	letters: 'èêùœ',
	byWords: false,
	countries: 'FR BE LU MC SN CI',
	negators: 'pas aucun aucune sans jamais',
	behindNegators: 'un une de d du si vraiment tres est',
	possessives: 'mon ma mes notre nos',
	subjects: { answer: 're|ref', forward: 'tr' },
};

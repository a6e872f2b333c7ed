import type { ReplyWords } from './types';

export const fr: ReplyWords = {
	automatic: ['reponse automatique', 'absent(e)? (du bureau|jusqu)', 'en conges', 'message d\'absence'],
	optOut: ['desabonn\\w+', 'desinscri\\w+', '(ne|n\')( \\w+){0,2} (ecrivez|contactez|envoyez)( \\w+)? (plus|pas)', 'cessez de', 'arretez de (m\'|me|nous) ?\\w+'],
	notMine: ['(ce )?n\'?est pas (ma|notre|la mienne|la notre|a (moi|nous)|pour (moi|nous))', 'pas (ma|notre) facture', '(mauvais\\w*|erreur de) (personne|client|adresse|destinataire|societe|numero)', '(jamais|rien)( \\w+){0,2} (commande|demande|reserve)', 'n\'?(ai|avons) (pas|rien|jamais)( \\w+)? (commande|demande|reserve)', '(ne )?(connais|connaissons|reconnais) pas', 'ne (me|nous) concerne pas'],
	partial: ['la moitie', 'en (plusieurs|deux|trois|quatre|\\d+) (fois|paiements|versements|echeances|mensualites)', 'echelonn\\w+', 'mensualites', 'acompte', 'paiement partiel', 'une partie', 'echeancier', 'facilites de paiement'],
	dispute: ['(montant|facture|total|prix|somme|quantite|tva|tarif|heures)( \\w+){0,3} (est|sont|semble)?( \\w+)? ?(faux|fausse|incorrect\\w*|errone\\w*|trop \\w+|pas (bon\\w*|correct\\w*|juste)|inexact\\w*)', '(est|sont)( \\w+)? (faux|fausse|incorrect\\w*|errone\\w*|inexact\\w*)', '(pas|plus) (d\'accord|correct\\w*|exact\\w*|ce qui)', '(convenu\\w*|etions d\'accord|le devis|annonce)', 'trop (cher|eleve|percu)', 'factur\\w+( \\w+){0,3} (deux fois|en double)', 'deux fois', 'en double', '(pas|jamais)( \\w+){0,3} (termine\\w*|fini\\w*|livre\\w*|fait\\w*|repare\\w*|effectue\\w*|fonctionne)', 'toujours (casse|en panne|pas)', 'contest\\w+', 'litige', 'refuse de payer', '(ne|n\')( \\w+){0,2} (paierai|payerai|paierons|payerons) (pas|rien)', 'avocat', 'annule\\w*', 'retourne\\w*', 'endommage\\w*', 'avoir sur', 'erreur', 'reclamation'],
	complaint: ['plainte', 'me plains', 'inadmissible', 'inacceptable', 'mecontent\\w*', 'decu\\w*', 'scandale\\w*', 'mauvais travail'],
	notPaid: ['(pas|jamais)( encore)?( \\w+)? (paye\\w*|regle\\w*|vire\\w*)', 'impaye\\w*', '(sera|seront)( \\w+)? (paye\\w*|regle\\w*|vire\\w*)'],
	paid: ['(ai|avons|a|est|ete|deja|bien)( \\w+){0,4} (paye|payee|regle|reglee|vire|viree|acquitte\\w*|solde\\w*)', '(paye|regle)(e)? (hier|aujourd|ce|par|le|lundi|mardi|mercredi|jeudi|vendredi)', '^(deja )?(paye|regle)(e)?', '(virement|paiement|reglement|cheque)( \\w+){0,3} (fait|effectue|parti|envoye|emis|en cours|poste|ete)', '(fait|effectue|envoye|emis)( \\w+){0,2} (virement|paiement|reglement|cheque)', '(avez|auriez)[- ]vous recu( \\w+){0,2} (paiement|virement|reglement|cheque)'],
	promise: ['(vais|allons|peux|pouvons|pourrai|pourrais|pourrons|compte|comptons|souhaite) (\\w+ ){0,3}(payer|regler|virer|faire (le|un) (virement|paiement)|effectuer)', '(paierai|payerai|paierons|reglerai|reglerons|virerai|ferai|ferons|effectuerai)', '(paye|paie|regle|vire|fais)( \\w+){0,4} (vendredi|lundi|mardi|mercredi|jeudi|demain|avant|d\'ici|fin|la semaine|semaine|des que|le \\d)', '(sera|seront)( \\w+)? (paye\\w*|regle\\w*|vire\\w*|fait|effectue)', '(un |plus de )?delai', 'plus de temps', 'laissez[- ](moi|nous)', 'promets', 'd\'ici', 'des que (je|nous)'],
	question: ['copie', '(renvoyer|envoyer)( \\w+){0,3} facture', 'quelle facture', 'coordonnees bancaires', '\\brib\\b', '(pas|jamais) recu( \\w+){0,2} facture'],
	thanks: ['merci( \\w+)?', 'ok', 'd\'accord', 'bien recu', 'entendu', 'parfait'],
	monthEnd: ['fin (du |de ce |de )?mois'],
	weekEnd: ['fin de (la |cette )?semaine', 'cette semaine'],
	dayOfMonth: '(?:le|du) (\\d{1,2})(?:er)?(?! ?(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|/|\\.))',
	quoted: ['^le .{5,120} a ecrit', '^-+ ?message d\'origine', '^de ?: .+'],
};

import type { SteeringWords } from '../sections/steering';

export const steering: SteeringWords = {
	voidRules: [
		['ne tenez aucun compte, ne tiens aucun compte, ne tenez pas compte, ne tiens pas compte, ne compte plus, ne comptent plus, nest plus valable, ne vaut plus, ne sapplique*, ignor*, oubli*, annule*, fais abstraction, faites abstraction, mets de cote, abrog*, caduc*, plus valables, supprime*, desobei*, n obei*, nobei*, ne suis pas, ne suivez pas, efface*', 'regle*, consigne*, instruction*, directive*, ordre*, demande avant, a demande, a dit avant', 'recu*, precedent*, anterieur*, auparavant, avant, tes, toutes les, toutes tes, ci dessus, jusqu ici, jusquici, ces regles, du dessus'],
	],
	newRole: [['tu joues, vous jouez, joue le role, jouez le role, fais comme si tu, faites comme si vous, comporte toi, comportez vous, agis comme, agissez comme, tu agis, desormais tu, a partir de maintenant tu, imagine que tu, fais semblant, tu es desormais, vous etes desormais, tu n es plus, tu nes plus, tu es libre, tu deviens, tu es a present, vous etes a present', 'robot*, bot, chatbot*, ia, assistant*, modele de langage, sans regles, sans aucune limite, sans limite*, sans restriction*']],
	addressed: [
		['a lattention de lassistant*, a lattention du ~ systeme, a la machine, au robot, a lia, a lassistant*, a lordinateur, au programme, au systeme automatique, au logiciel, pour lia, pour lassistant*, pour la machine, pour le robot, pour le systeme automatique, pour le logiciel, pour le programme, pour lordinateur, pour le modele', 'traite, lit, trie, analyse, repond, evalue'],
	],
	decide: [['range, rangez, classe, classez, place, placez, mets, mettez, marque, marquez, attribue, attribuez, etiquette, traite, passe', 'cette demande, la demande, ce message, le message, ce dossier, le dossier, ce ticket, le ticket, ce cas, ma demande, mon dossier, mon message', 'categorie, critique, urgence maximale, priorite maximale, la plus urgente, tete de file, spam, approuve*, paye*']],
	answer: [
		['reponds, repondez, dis, dites, ecris, ecrivez, indique, indiquez', 'au client, aux clients, a la cliente', 'uniquement, seulement, ces mots, par ces mots, exactement, rien d autre, que, de payer'],
		['ta reponse, votre reponse, tes reponses', 'mot de passe, mots de passe, code pin, numero de carte, numero de compte, identifiant*, coordonnees bancaires, code de securite'],
	],
	giveAway: [['affiche, affichez, montre, montrez, revele, revelez, imprime, repete, repetez, donne moi, donnez moi, recopie, divulgue, dis moi, dites moi, liste, resume', 'tes consignes, vos consignes, tes instructions, vos instructions, consignes internes, instructions internes, instructions cachees, prompt, tes regles, vos regles secretes, regles secretes, vos regles internes, regles internes, configuration']],
	nobodyLooks: [['approuve*, valide*, autorise*, accepte*, envoyer, envoyez, envoie', 'sans controle humain, sans verification humaine, sans relecture humaine, sans intervention humaine, aucune verification humaine, aucun controle humain, aucune relecture, aucun humain, aucune personne, pas besoin d humain, pas besoin dhumain, sans que personne']],
};

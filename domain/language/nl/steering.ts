import type { SteeringWords } from '../sections/steering';

export const steering: SteeringWords = {
	voidRules: [
		['houd geen rekening, hou geen rekening, geldt niet meer, gelden niet meer, telt niet meer, vervalt, vervallen, negeer, negeren, vergeet, vergeten, volg niet, sla over, zet opzij, ingetrokken, afgeschaft, ongeldig, achterhaald, geschrapt, gehoorzaam niet, wis, wissen', 'regel, regels, instructie*, richtlijn*, voorschrift*, opdracht*, opgedragen, aanwijzing*, gezegd is, prompt', 'eerder*, vorige, voorgaande, je eerder, je kreeg, jouw, alle, hierboven, bovenstaande, daarvoor, tot nu toe'],
	],
	newRole: [['gedraag je, gedraagt je, doe alsof je, doet alsof u, speel de rol, vanaf nu ben je, je bent nu, handel als, stel je voor dat je, je bent voortaan, voortaan ben je, je bent niet langer, je bent vrij, je bent een vrije, je wordt', 'robot*, bot, chatbot*, ai, assistent*, taalmodel*, zonder regels, zonder enige beperking, zonder beperkingen, zonder grenzen']],
	addressed: [
		['voor de automatische assistent, aan de automatische assistent, voor de machine, aan de machine, voor de robot, aan de robot, voor de ai, aan de ai, voor de computer, aan de computer, voor het programma, aan het programma, voor het systeem, aan het systeem, voor de bot, aan de bot, voor de software, aan de software, voor het model, aan het model', 'verwerkt, leest, sorteert, beoordeelt, beantwoordt, analyseert'],
	],
	decide: [['zet, plaats, classificeer, markeer, wijs, label, behandel, rangschik, schuif', 'aanvraag, verzoek, bericht, dossier, ticket, zaak, melding', 'categorie, kritiek, hoogste urgentie, hoogste prioriteit, vooraan in de rij, spam, goedgekeurd, betaald']],
	answer: [
		['antwoord, zeg, schrijf, vertel, meld', 'de klant, aan de klant, de klanten', 'alleen, uitsluitend, deze woorden, letterlijk, precies, dat'],
		['je antwoord, uw antwoord, jouw antwoord', 'wachtwoord*, pincode*, rekeningnummer*, kaartnummer*, bankgegevens, inloggegevens, beveiligingscode*'],
	],
	giveAway: [['toon, laat ~ zien, onthul, print, herhaal, geef mij, geef me, schrijf, noem, vertel, vat', 'je ~ instructies, jouw ~ instructies, interne instructies, verborgen instructies, je regels, jouw regels, je ~ regels, geheime regels, interne regels, je configuratie, prompt, systeemprompt']],
	nobodyLooks: [['goedgekeurd, geautoriseerd, akkoord, verzenden, versturen, verstuur', 'zonder menselijke, door een mens, geen mens, geen enkel mens, zonder mens, zonder controle, zonder dat iemand, niemand hoeft, geen controle']],
};

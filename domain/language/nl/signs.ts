import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords:
		'de het een en zijn waren ben bent heb hebt heeft hebben hadden ik jij je hij zij ze wij jullie mijn uw ons onze hun deze die dat van naar op aan voor met zonder bij uit om tot tegen onder tussen kan kunt kunnen zou zouden wil willen wilt graag nodig goedemorgen goedemiddag goedendag goedenavond dag dank bedankt dankjewel alstublieft niet geen wanneer hoe wat wie waar welke maar omdat sinds al ook nog heel zeer er daar mij iemand moet moeten worden wordt komen komt vandaag groet groeten goed maandag dinsdag woensdag donderdag vrijdag zaterdag zondag liever vriendelijke',
	askedFor: 'offerte offertes afspraak prijs prijzen hulp factuur storing lekkage loodgieter elektricien verwarming openingstijden schoonmaak reparatie kapot',
	letters: '',
	byWords: true,
	countries: 'NL SR',
	negators: 'geen niet nooit zonder',
	behindNegators: 'een de het echt zo heel erg meer acute direct',
	possessives: 'mijn ons onze',
	subjects: { answer: 'antw', forward: 'doorst' },
};

import type { JobType } from '../types';

export const poolCleaning: JobType = {
	id: 'poolCleaning',
	names: `pool cleaning, pool service, weekly pool service, pool maintenance, pool vacuuming, pool opening, pool closing, pool winterizing, acid wash, pool tile cleaning, robot cleaners, pool care plans, Crystal Clear, Sparkle, Skim and Vac, Splash Ready, Blue and Clean, Leaf Catchers, limpieza de piscinas, limpieza de albercas, mantenimiento de piscinas, nettoyage de piscine, entretien de piscine, hivernage, poolreinigung, poolpflege, poolwartung, limpeza de piscinas, manutenção de piscinas`,
	signs: `pool clean*, clean ~ pool, cleaned ~ pool, pool service, pool guy, pool man, pool maintenance, weekly ~ pool, pool ~ weekly, biweekly ~ pool, vacuum ~ pool, vacuum* ~ pool, pool vac*, pool brush*, skim ~ leaves, skim* ~ pool, leaves ~ pool, skimmer basket*, leaf net, open ~ pool, opening ~ pool, pool opening, close ~ pool, closing ~ pool, pool closing, winteris* ~ pool, winterize ~ pool, winter cover ~ pool, safety cover ~ pool, cover ~ pool ~ off, acid wash*, drain and clean, calcium ~ tile line, scum line, waterline tile*, pool tiles ~ scale, pressure wash ~ pool deck, pool robot*, robot ~ pool, dolphin ~ cleaner, polaris, kreepy krauly, zodiac cleaner, baracuda, suction cleaner, frog* ~ pool, dead animal ~ pool, mouse ~ skimmer, ducks ~ pool, limpi* ~ piscina, limpi* ~ alberca, hojas ~ piscina, aspirar ~ piscina, robot ~ alberca, piscinero, nettoy* ~ piscine, entretien ~ piscine, hivern* ~ piscine, feuilles ~ piscine, robot ~ piscine, pisciniste, pool ~ reinig*, poolreinigung, poolroboter, pool ~ winterfest, blatter ~ pool, poolpflege, limp* ~ piscina, folhas ~ piscina, aspirar ~ fundo, piscineiro`,
	said: {
		en: `
need someone weekly, 15k gallons, screened
how much for one clean before a party on saturday
leaves everywhere, oak tree above, skimmer overflows
open our pool for the season, cover is heavy with water
the robot just sits in one corner
closing at the end of september, can you leave the cover with us
our pool guy retired
white crust at the water line
renting the house out, guests complain of dirt on the steps
acid wash on a pebble finish, is it worth it
Do you bring chemicals or are they extra
Polaris lost its tail and a wheel
pool at a motel, daily in summer, log for the county
dead possum at the bottom, please
vacuum only, I do the rest
we're away till june, keep it from turning into a pond
brown dust comes back a day after brushing, fine like flour
ladder left rust stains on the floor
ducks moved in with five chicks
what's included in the monthly plan
storm dropped half the neighbour's hedge in it
kids' paddling area at a hotel needs a scrub
could you show my husband how to vacuum to waste
the mesh cover has a rip
above ground, 24 ft round, spring start
skip next week, we've got painters
gate code changed, it's 4410 now
who came on Thursday? water level is low and hose was off
glass mosaic dull, streaks
price for every other week, october to march
winter plugs, return lines blown out, done it yourself before? I haven't
natural pond style pool, reeds, mud
new dolphin, is it normal that it doesn't climb
clean deck and furniture at the same time?
change from monday to friday because of parties
baskets full of pine needles daily
real estate photo tomorrow, make it look blue
indoor lap pool in an office tower, nights only
sand on the floor, maybe from the filter
somebody threw a flower pot in, shards
invoice for august is double
pool vacum hose split
`,
		es: `
limpieza semanal de una alberca con árbol encima
¿cuánto cuesta una limpieza antes de la fiesta?
el robot se queda en una esquina
abrir la piscina para la temporada
sarro blanco en los azulejos de la orilla
el piscinero se jubiló y buscamos otro
cerrar la piscina en septiembre y poner la lona
hay una rana muerta en el skimmer
traen los químicos o los compro yo
`,
		fr: `
entretien hebdomadaire, chêne au-dessus du bassin
combien pour un nettoyage avant une fête
le robot reste dans un coin
remise en route au printemps
dépôt blanc sur la ligne d'eau
hivernage fin septembre avec la bâche
notre pisciniste part à la retraite
une grenouille morte dans le skimmer
produits compris ou en plus ?
`,
		de: `
wöchentliche Reinigung, Eiche steht darüber
was kostet einmal sauber machen vor einem Fest
der Roboter bleibt in der Ecke stehen
Becken im Frühjahr startklar machen
weißer Rand auf Höhe der Wasserlinie
Ende September einwintern mit Plane
ein toter Frosch im Skimmer
Chemie inklusive oder extra
unser Poolmann hört auf
`,
		pt: `
limpeza semanal, há um carvalho por cima
quanto custa uma limpeza antes da festa
o robô fica parado num canto
abrir a piscina para a época
depósito branco na linha de água
fechar em setembro com a cobertura
uma rã morta no skimmer
produtos incluídos ou à parte?
o nosso piscineiro reformou-se
`,
	},
	emergencies: `
glass all over the pool floor and thirty kids arrive in an hour
my toddler got under the winter cover, we have him out, he's coughing
cover collapsed with a dog on it
your man left acid on the deck and my daughter walked through it
somebody had diarrhea in the hotel pool and it's full of people
cleaner collapsed in the sun beside the pool
cable of the pool robot is cut and I felt a tingle in the water
the hose has been running since your visit and water is in the living room
un niño quedó atrapado debajo de la lona
un enfant est passé sous la bâche
ein Kind ist unter die Abdeckung gerutscht
uma criança ficou presa debaixo da cobertura
`,
	harmless: `
glass broke there last summer, all vacuumed, normal service please
what do we do when there's poo in the water
killer whale float got stuck in the skimmer
fire pit ash blows in, harmless I guess
party is in three weeks, so no stress
dead leaves, dead bugs, the usual
flooded deck after rain, drained by itself
emergency cover release, how does that work
our old company went bust
is the acid dangerous for my cat
sin prisa, la temporada empieza en junio
eilt nicht, Saison ist vorbei
`,
	durationMinutes: 60,
	materials: ['Vacuum head', 'Brush', 'Leaf net', 'Winter cover plugs'],
	asks: ['In ground or above ground, how big?', 'What lies over it: trees, screen?', 'When was it last cleaned?', 'Weekly or once?', 'How do we get in?'],
};

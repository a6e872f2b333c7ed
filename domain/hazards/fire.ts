import type { Hazard } from './types';

export const fire: Hazard = {
	id: 'fire',
	signs: `fire, flame*, smok*, burn*, blaze, charred, embers, glowing, fuego, llama*, humo, incendi*, quem*, feu, flamme*, fumee*, brul*, feuer, brennt, brand, rauch*, qualm*, flammen, fogo, chama*, fumo, fumaca, alight, ablaze, smoulder*, smolder*, singe*, soot, ember*, glow*, prendio, ardiendo, ascuas, braise*, glut, glimmt, lodert, arder, brasa*, qualmt, prende fuego, en llamas, se incendi*, chamusc*, humareda, olor a quemado, tizon*, prend feu, en feu, crame, roussi, cheminee ~ feu, brennt*, brandgeruch, verbrannt, angebrannt, kokelt, kaminbrand, pegando fogo, pegou fogo, em chamas, cheiro a queimado, cheiro de queimado, brucia*, fiamme, brandlucht, rook, vlammen, staat in brand, pali sie, dym*, ogien, plomien*, pozar`,
	now: `
there is smoke coming out of the wall
flames behind the oven
it's on fire
something is burning in the ceiling, we see a glow
black smoke from the dryer, everyone is outside
smoke is filling the hallway
smells like burning plastic and the plate is scorching
the outlet melted and it's smoldering
chimney fire, roaring noise and sparks from the pot
kitchen caught fire, out now but it still smokes inside the wall
embers falling through the hood
wood stove pipe is glowing red
I can smell smoke in the attic and it's warm to touch
battery charger burst into flames on the counter
car is smoking under the hood in our garage attached to the house
grease fire went up the duct, restaurant is full
burning smell gets stronger, can't find where it comes from
insulation is smoldering round the flue
the fuse box is smoking
bin fire against the back wall
candle set the curtain alight, we put it out, the socket sizzles
dashboard smokes
haze in the room, alarms are all going, no flames yet
dryer vent is on fire
hay una nube de humo saliendo de la pared
se está quemando algo detrás del horno
de la fumée sort du mur
ça brûle derrière le four
aus der Wand kommt Rauch
es schmort hinter dem Ofen und riecht verbrannt
está a sair fumo da parede
há qualquer coisa a arder atrás do forno
flat is smoky and my eyes sting, oven has been off for an hour
orange light flickers behind the vent
the toaster went up and the cupboard above is charring
our shed is alight and the wind blows toward the house
grill lid blew open, siding is bubbling
ash fell on the rug and it's burning under the boards
smoldering mulch right up against the wall
lint caught in the machine, smoke everywhere, can't get in
scooter battery is burning in the stairwell
the stove pipe is roaring and the wall behind it is hot
we put the pan out but the hood keeps smoking
neighbors see flames on our roof
smoke comes in through the vents and nobody knows from where
the engine caught, we all got out
se prendió la cocina y sigue saliendo humo
el coche se está incendiando
la friteuse a pris feu
la voiture fume et sent le brûlé
die Pfanne hat Feuer gefangen
das Auto qualmt unter der Haube
a frigideira pegou fogo
o carro está a deitar fumo
`,
	harmless: `
smoke detectors on every floor, six of them, hardwired
we had a fire in 2019, the kitchen was rebuilt
fire pit for the patio
fireplace insert, what would that cost
burned out bulb in the hallway
smoke alarm inspection for a landlord
no smoke and no smell, it just trips
fire extinguisher service is due
our insurance asks if there ever was a fire
how do I put out a grease fire, asking for a class
smoky mountain cabin listing
fire door closer replaced
the paint color is called smoke
barbecue area, gas fire table
the food truck is named Burning Love
smoke test of the drains
fired from my job last week
campfire song lesson for my daughter
lit up like a christmas tree, our dashboard
he's on fire this season
el incendio fue el año pasado, ahora pintar
l'incendie date de deux ans, il faut repeindre
nach dem Brand vom letzten Jahr renovieren
depois do incêndio do ano passado queremos pintar
toast sets off the detector in the hall, can it move
fire door stickers for the office
had the chimney swept after that fire, now a new liner
smoke grey tiles
we light the stove every winter, want a carbon test
sales are burning up the charts
`,
	elsewhere: {
		now: `
se está prendiendo fuego la cocina
sale humo negro de la campana y no sabemos de dónde
olor a quemado en el techo, cada vez más fuerte
la secadora está en llamas
hay llamas en el patio de atrás, casi llegan a la casa
la batería del patinete explotó y arde la entrada
el cielo raso está caliente y sale humito
chimenea incendiada, se oye como un tren
se quemó el aceite, apagamos pero sigue humeando la pared
el carro se prendió en el estacionamiento
no se ve nada del humo en el pasillo
el horno echa llamas
el colchón está quemándose por dentro
la hotte a pris feu et ça continue de fumer
il y a le feu dans le garage
grosse fumée noire dans l'escalier, on voit rien
feu de cheminée, ça gronde et ça crache des étincelles
la sécheuse est en feu
ça sent le roussi dans le plafond et c'est chaud
la batterie de la trottinette brûle dans l'entrée
des flammes sortent du four
mon char est en feu dans l'entrée
la poubelle brûle contre le mur de la maison
de la fumée arrive par les bouches et on trouve pas d'où
le matelas se consume encore
es brennt in der Küche
dichter Rauch im Stiegenhaus, man sieht nichts
Kaminbrand, es dröhnt und Funken fliegen raus
Trockner steht in Flammen
Brandgeruch aus der Decke und sie ist heiß
Akku vom Roller brennt im Flur
aus dem Backofen schlagen Flammen
die Mülltonne brennt an der Hauswand
Adventskranz hat gebrannt, der Vorhang glost noch
in der Zwischenwand kokelt etwas
Auto brennt in der Einfahrt
Fett hat Feuer gefangen, die Haube raucht weiter
a cozinha está a arder
tá pegando fogo na churrasqueira e chegando no telhado
muito fumo nas escadas, não se vê nada
cheiro a queimado no teto e está quente
a máquina de secar está em chamas
fogo na chaminé, faz um barulho enorme
a bateria da trotinete explodiu e arde o corredor
saem labaredas do forno
o carro está pegando fogo na garagem
apagámos o óleo mas a parede continua a deitar fumo
fumaça saindo do ar-condicionado
o colchão está queimando por dentro
va a fuoco la cucina
esce fumo nero dal muro
incendio nella canna fumaria, fa un rumore forte
puzza di bruciato dal soffitto ed è caldo
la macchina è in fiamme in garage
er staat brand in de keuken
zwarte rook uit de muur
schoorsteenbrand, het loeit en er komen vonken uit
brandlucht uit het plafond en het is heet
de droger staat in vlammen
pali się w kuchni
czarny dym leci ze ściany
pożar w kominie, huczy i lecą iskry
czuć spaleniznę z sufitu i jest gorący
samochód się pali w garażu
`,
		harmless: `
extintores para recargar
detectores de humo para todo el piso, precio
chimenea nueva, qué modelos tienen
la parrilla de leña no tira bien
se quemó la lamparita del pasillo
pintar la pared que quedó con hollín del incendio de hace meses
recharge des extincteurs du bureau
ampoule grillée dans le couloir
pose d'un foyer au bois, quel prix
ramonage de la cheminée avant l'hiver
le feu de mars est réglé, il reste les murs à laver
feux arrière à changer
Feuerlöscher prüfen lassen
Rauchmelder für alle Zimmer, was kostet das
Glühbirne durchgebrannt im Gang
Kaminofen einbauen, Angebot bitte
der Brand war im März, jetzt nur noch streichen
Feuerstelle im Garten
recarga dos extintores do escritório
lâmpada queimada no corredor
instalar lareira, quanto custa
detectores de fumaça para o prédio
o incêndio foi em março, agora falta pintar
churrasqueira nova no quintal
ricarica degli estintori
lampadina bruciata in corridoio
brandblussers laten keuren
rookmelders ophangen, wat kost dat
przegląd gaśnic
przepalona żarówka na korytarzu
`,
	},
};

import type { Hazard } from './types';

export const fire: Hazard = {
	id: 'fire',
	signs: `fire, flame*, smok*, burn*, blaze, charred, embers, glowing, fuego, llama*, humo, incendi*, quem*, feu, flamme*, fumee*, brul*, feuer, brennt, brand, rauch*, qualm*, flammen, fogo, chama*, fumo, fumaca, alight, ablaze, smoulder*, smolder*, singe*, soot, ember*, glow*, prendio, ardiendo, ascuas, braise*, glut, glimmt, lodert, arder, brasa*, qualmt`,
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
};

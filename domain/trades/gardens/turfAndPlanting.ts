import type { JobType } from '../types';

export const turfAndPlanting: JobType = {
	id: 'turfAndPlanting',
	names: `new turf, turf, turfing, turf laying, sod, sod installation, new lawns, instant lawn, artificial grass, artificial turf, planting, flower beds, mulching, garden beds, raised beds, cesped artificial, pasto en rollo, plantacion, gazon en rouleau, gazon synthetique, plantations, massifs, rollrasen, kunstrasen, bepflanzung, beete, tapete de relva, relva sintetica, canteiros, Instant Green, Roll Out Green, Green Fingers, Plant It, Fresh Grass`,
	signs: `turf, sod, rolls of, roll out lawn, instant lawn, artificial grass, fake grass, synthetic grass, astroturf, lay ~ lawn, new lawn laid, topsoil, mulch*, bark chips, flower bed*, garden bed*, raised bed*, veggie bed*, vegetable bed, plant out, perennials, natives, sir walter, tifway, sod ~ laid, pasto en rollo, cesped artificial, pasto sintetico, plantar, gazon en rouleau, gazon synthetique, paillage, massif*, rollrasen, kunstrasen, mutterboden, beet, beete, rindenmulch, tapete de relva, relva sintetica, canteiro*, casca de pinheiro`,
	parts: `
new turf, sod, turf laying, instant lawn, new lawns: turf, sod, roll out, new lawn, sand, lay, buffalo, prepare soil, square metres, dead lawn replaced, kids play, topsoil, kikuyu, builder left, sir walter, pallets, rolled, bermuda, zoysia, rip out, lay over, dust bowl, mud
artificial grass, synthetic turf, putting greens: artificial, fake grass, synthetic, dog, shade, astro, balcony, infill, drain, seams, putting, pet smell, fringe
planting, beds, flower beds, borders, trees planted, mulch: plant, bed, flowers, mulch, trees, shrubs, border, raised bed, soil, annuals, bulbs, privacy screen, vegetable, replace dead plants, tubs, compost, perennials, bark, bamboo, color by the door, roses put in, delivery, pots, seasonal
`,
	near: 'lawns gardenDesign',
	said: {
		en: `
builder left us with clay, want proper grass down before Christmas
60 square metres of sir walter supplied and laid
how soon can kids play on it after you lay it
price per sq ft for sod, backyard is bare dirt
fake grass for a balcony and the dog
rip out the old weedy stuff and start again
mulch for three big beds, ten yards maybe
raised veggie beds in timber, four of them
pool went in and the yard is destroyed
which turf for shade
low water natives along the fence
plant a row of lavender for us
bulbs for spring, I bought them, need someone to plant
soil test and topsoil, nothing grows here
roses need replanting to the sunny side
new build, front and back to be turfed, council wants it for handover
Do you level the ground first
putting green in the back corner
does the price include taking the old lawn away
last rolls you laid are shrinking at the joins
flower borders that look good all year with no work
we have rolls delivered thursday, need hands to lay them
synthetic for the school play area
edge between bed and grass in steel
small courtyard, pots and climbers
i want a meadow not a lawn
top dress and seed or turf, what would you do
dead patch of four metres to replace with same grass
Hydroseeding on a bank
winter a bad time for laying?
screening plants along the neighbour's side
herb spiral for a cafe
weed mat and pebbles instead of grass
new topsoil sank, needs filling
instant lawn before our open home on the 20th
plants died under warranty, replacing?
bark for the playground, soft fall rated
graves: planting and care for my parents' plot
how thick should the soil be
can u do it before my wife is back from hospital, as a surprise
`,
		es: `
quiero pasto en rollo para el patio de atrás
el constructor dejó pura tierra
césped artificial para el balcón y el perro
¿cuánto cuesta el metro colocado?
quitar lo viejo y empezar de nuevo
plantar lavandas a lo largo de la cerca
poner corteza en los arriates
cuatro camas de cultivo de madera
`,
		fr: `
poser 60 m2 de gazon en rouleau
après le chantier il n'y a que de l'argile
gazon synthétique pour le balcon
prix au mètre carré posé
planter une rangée de lavandes
du paillage pour trois massifs
quatre carrés potagers en bois
refaire la pelouse à neuf
`,
		de: `
60 qm Rollrasen liefern und verlegen
nach dem Bau ist nur Lehm da
Kunstrasen für den Balkon
was kostet der Quadratmeter verlegt
alte Wiese raus und neu anlegen
Lavendelreihe am Zaun pflanzen
Rindenmulch für drei Beete
vier Hochbeete aus Holz
`,
		pt: `
queria tapete de relva no quintal
depois da obra ficou só barro
relva sintética para a varanda
quanto custa o metro colocado
tirar a relva velha e começar de novo
plantar alfazema junto à vedação
casca de pinheiro para três canteiros
quatro canteiros elevados em madeira
`,
	},
	emergencies: `
digger hit the gas line in the flower bed, it's blowing
stump of a power cable exposed in the trench you dug, kids are out there
trench collapsed on your guy, he's in to his chest
water main broke where you put the turf, flooding next door's basement
pallet of sod fell off the truck onto the footpath, someone is under it
my toddler ate berries from the plants you put in and is throwing up
bobcat is sliding into the pool
soil delivery is blocking an ambulance on our street
rompieron el tubo de gas al cavar
la pelleteuse a arraché le câble électrique, il y a des étincelles
Bagger hat die Gasleitung getroffen
a máquina rompeu o cano da água e está a inundar a cave
`,
	harmless: `
roots hit the pipe in 2022, repaired, now we replant
turf drowned in the flood last autumn, insurance pays for new
deadly nightshade removed already, what to plant instead
is cocoa mulch dangerous for dogs?
fire pit area with gravel round it
emergency! joking, my roses are sad
burning bush, the plant, two of them
could you dig near the gas meter or is that not allowed
ya está tapado el tubo, solo falta el pasto
der Wasserschaden ist behoben, jetzt neuer Rasen
`,
};

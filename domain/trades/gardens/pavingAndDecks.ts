import type { JobType } from '../types';

export const pavingAndDecks: JobType = {
	id: 'pavingAndDecks',
	names: `paving, pavers, patios, decks, decking, paving and decks, driveways, retaining walls, hardscaping, concreting, stonework, pergolas, adoquines, patios y terrazas, decks de madera, muros, pavage, terrasses, allees, muret, pflaster, pflasterarbeiten, terrassen, terrassenbau, stutzmauern, calcada, decks e terracos, muros de suporte, Hardscapes, Underfoot, Stone and Timber, Barefoot Decks, Solid Ground`,
	signs: `paving, paver*, decks, decking, deck boards, merbau, composite ~ deck, sleepers, driveway ~ paved, block paving, crazy paving, flagstone*, bluestone, travertine, sandstone, brick path, concrete slab ~ garden, exposed aggregate, pergola*, steps ~ garden, sunken ~ pavers, trip hazard ~ pavers, re sand, polymeric sand, adoquin*, terraza ~ madera, muro de contencion, pavage, dalles, lames ~ bois, muret*, pflaster*, terrasse, holzdeck, wpc dielen, stutzmauer, calcada ~ portuguesa, deck de madeira, lajes, muro de suporte`,
	parts: `
patios, paving, pavers, paths, stonework, flagstones: patio, paver, path, flagstone, limestone, sinking, relay, slab, weeds in joints, steps, uneven, bluestone, tiles outside, puddle, fall, base, sand, laid, travertine, trip hazard, brick, sandstone, seal, pool surround, level, sunk
decks, decking, pergolas, platforms, verandas: deck, boards, composite, merbau, timber, rotten, railing, pergola, oil, platform, steps, stain, spotted gum, raised, ipe, hardwood, shade, square metre, joists, council approval, screw, gazebo, permit, splinter, balustrade, treated pine
driveways, concrete, asphalt: driveway, concrete, crack, asphalt, gravel, exposed aggregate, seal, slope, crossover, pour, tarmac, resin, potholes, edging, slab for shed, broken up, stamped, repave, block paving, widen, carport
retaining walls, walls, fences, gates, screens: retaining, wall, sleeper, bulging, fence, slope, blocks, leaning, brick, gate, stone, gabion, erosion, bank, timber, colorbond, terraced, post, panels, raised planter, screen
drainage, earthworks, levelling, excavation: drain, water pools, slope, level, excavate, bobcat, french drain, grade, soakwell, ag pipe, dig, pad, channel, dirt removed, runoff
`,
	near: 'gardenDesign turfAndPlanting',
	said: {
		en: `
patio for a table of eight, what does paving cost per m2
deck boards are rotten near the steps
pavers sunk where the car stands
merbau deck 6 x 4 off the kitchen
composite or timber, which lasts
retaining wall in sleepers, 1 m high, 12 long
weeds between the bricks, can you re-sand
driveway in block paving, two cars
crazy paving for a cottage path
sand and oil our deck before summer
steps from the lawn up to the house
bluestone around the pool
concrete slab for a shed
pergola over the existing patio
water pools against the house on the paving
the old terrace is slippery and green
handrail on the deck is loose
extend the patio by two metres
exposed aggregate driveway price
dig out and lay granite setts
replace three broken flags
brick edging
can you pave over the old concrete
deck stairs too steep for grandma
travertine has stains
garden path that a wheelchair can use
Do I need a permit for a deck at 80 cm
firepit circle in stone
wobbly pavers at the gate
seal sandstone
quote with materials and without, we can get pavers cheap
retaining wall leans a bit, has for years
screen on the deck for privacy
stone wall along the front boundary
dog run in gravel
hot tub base, 2 tonnes full
builder left the alfresco unpaved
levels are wrong, falls toward the door
outdoor tiles lifting
deck resurfacing only, frame is good
`,
		es: `
quiero un patio para una mesa grande, ¿cuánto el metro?
las tablas del deck están podridas
los adoquines se hundieron
muro de contención de un metro
entrada para dos coches
escalones del jardín a la casa
se encharca junto a la casa
pérgola sobre el patio
`,
		fr: `
une terrasse pour une grande table, prix au m2
les lames en bois sont pourries
les pavés se sont affaissés
un muret de soutènement d'un mètre
allée pour deux voitures
des marches vers la maison
l'eau stagne contre le mur
une pergola sur la terrasse
`,
		de: `
Terrasse für acht Leute, Preis pro qm
die Dielen sind morsch
das Pflaster ist abgesackt
Stützmauer einen Meter hoch
Einfahrt pflastern für zwei Autos
Stufen vom Garten zum Haus
Wasser steht am Haus
Pergola über der Terrasse
`,
		pt: `
um pátio para uma mesa grande, preço por m2
as tábuas do deck estão podres
a calçada abateu
muro de suporte com um metro
entrada para dois carros
degraus do jardim até casa
a água fica junto à casa
pérgola por cima do pátio
`,
	},
	emergencies: `
deck collapsed with people on it, two are hurt
retaining wall is coming down onto the neighbour's driveway right now
excavator cut the gas main in our driveway
sinkhole opened in the new paving, the car is half in
slab poured against the door and it's setting, we can't get out
saw cut through the cable in the ground, sparks and half the house is dead
pergola beam fell on my husband
wet concrete in my eyes
se cayó la terraza con gente encima
la terrasse s'est effondrée, il y a des blessés
die Terrasse ist eingebrochen, jemand ist verletzt
o deck caiu com pessoas em cima
`,
	harmless: `
old deck collapsed in the winter, nobody was on it, want a new one
i tripped on it last month, now want it level
fire resistant decking for a bushfire zone
what if the wall fails one day?
burnt patch from a barbecue on the boards
gas pipe to an outdoor kitchen is capped already
cracked but not moving
smashing patio you built next door
ya se cayó, hay que hacerlo nuevo
keine Gefahr, nur schief
`,
};

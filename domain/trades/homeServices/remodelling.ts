import type { JobType } from '../types';

export const remodelling: JobType = {
	id: 'remodelling',
	names: `remodelling, remodeling, renovations, kitchen remodel, bathroom remodel, kitchens and bathrooms, home additions, basement finishing, flooring, tiling, tile installation, decks, loft conversions, general contractor, reformas, remodelación de cocinas, reformas de baños, rénovation, cuisine et salle de bain, carrelage, badsanierung, renovierung, fliesenleger, remodelações, reformas de casas, New Kitchens, Dream Baths, Fresh Starts at Home, Big Projects, Knock It Through, Makeovers`,
	signs: `remodel*, renovat*, refurb* ~ house, gut ~ kitchen, new kitchen, kitchen remodel*, kitchen reno*, kitchen fitter*, bathroom remodel*, bathroom reno*, new bathroom, wet room, tub to shower, walk in shower ~ instead, countertop*, quartz, granite ~ kitchen, worktop*, backsplash, splashback, kitchen island, knock ~ wall, load bearing, wall ~ removed, rsj, steel beam ~ wall, open plan, extension ~ house, loft conversion, garage conversion, basement finish*, finish ~ basement, addition ~ house, in law suite, adu, granny flat, tiler*, tile ~ floor, floor tile*, tiles ~ bathroom, tiling, grout*, loose tile*, cracked tile*, hardwood floor*, laminate floor*, vinyl plank, lvp, parquet, refinish ~ floor*, sand ~ floor*, subfloor, floor ~ slop*, floor ~ creak*, herringbone, new deck, deck ~ built, deck boards, trex, composite deck*, porch ~ build, architect drawing*, planning permission, reforma*, remodelac*, encimera*, piso ~ laminado, renover, renovation, carrelage, carreleur, parquet ~ poncer, salle de bain ~ refaire, badsanierung, fliesen*, estrich, laminat, umbau*, parkett*, remodelac* ~ cozinha, ladrilho*, bancada ~ cozinha`,
	parts: `
kitchens, kitchen remodel, cabinets, countertops: kitchen, cabinets, island, countertop, quartz, granite, backsplash, pantry, soft close, sink, layout, open concept, wall removed, load bearing, appliances, farmhouse, galley, breakfast bar, drawers, refacing, custom, hood, ikea kitchen, range wall, dated, eat in, peninsula, laminate, worktop, butcher block
bathrooms, bathroom remodel, bath remodels, showers: bathroom, bath, tub, shower, vanity, tile, walk in, toilet, grab bars, half bath, master, powder room, niche, glass door, heated floor, accessible, pink, gut, wet room, en suite, double sink, curbless, bench, mother in law, exhaust fan, tub to shower, shower pan, grout
basements, basement finishing, finished basements, lower levels: basement, egress, den, studs, concrete slab, bedroom downstairs, playroom, home theater, drop ceiling, half bath, bar, unfinished, ceiling height, downstairs, in law, rec room, gym, insulation, moisture, kids hangout, furring
floors, flooring, hardwood, tile floors, floor refinishing, carpet: floor, hardwood, oak, refinish, sand, lvp, vinyl plank, laminate, carpet, tile, subfloor, squeak, scratched, water damaged boards, herringbone, stairs, treads, underlayment, transition, square feet, polyurethane, gaps, cupping, linoleum, rip up, slab, engineered, sq ft, boxes, dog scratched, stain color
additions, extensions, room additions, loft conversions, adus, garage conversions: addition, extension, second story, adu, loft, attic, garage conversion, in law suite, mudroom, sunroom, architect, permit, plans, foundation, dormer, bump out, granny flat, home office, planning permission, square footage, engineer, structural beam
decks and porches, decks, porches, pergolas, railings: deck, porch, railing, boards, stairs, steps, joists, composite, trex, pressure treated, cedar, footing, ledger, spongy, rotted, screened in, pergola, hot tub deck, rebuild, gazebo, balcony, spindles, wobbles, splinters, three season, columns, front porch, sagging, roof over patio
whole home remodel, renovations, general contracting, design build: whole house, gut, fixer upper, architect, general contractor, permits, budget, timeline, flip, investor, insurance rebuild, fire, estimate, just bought, full renovation, plans, shell
restoration, water damage, fire damage, mold, rebuild: water damage, fire, mold, insurance, adjuster, drying, tear out, claim, smoke, demo, flooded basement carpet, remediation
carpentry, trim, built ins, finish carpentry: trim, crown, built in, bookcase, mantel, wainscoting, closet, baseboard, stairs, barn door, shelving, window seat, banister, custom, molding
concrete and masonry, driveways, brickwork, tuckpointing: driveway, concrete, cracked, brick, mortar, tuckpoint, steps, sidewalk, foundation crack, pour, chimney, slab, retaining wall, patio, block wall
`,
	near: 'handyman painting',
	said: {
		en: `
thinking about a new kitchen, ballpark figures?
bathroom remodel, tub out, walk in shower in
tiles in the shower floor are loose and hollow
want to knock through between kitchen and dining room
refinish 700 sq ft of oak floors, dog scratches everywhere
basement is unfinished, we need a bedroom and a full bath down there
do you have someone who does design too, or just build
deck boards are rotten and one step broke
our contractor vanished mid job, shower has no tile and no door
LVP over concrete slab in a condo, soundproof underlay required
permit drawings for a second storey, where do we begin
How long are we without a kitchen, typically
quartz worktop cracked near the sink cut out
Loft conversion with dormer, end terrace, planning already granted
parquet lifting after the dishwasher leaked, insurance is paying
cafe refit, counter, floor, customer loo, six weeks tops
turn our garage into a studio for my mother
grout is crumbling and turning pink
is this wall load bearing? can somebody just come and look
tile quote, 42 square metres, large format, I've bought it already
second bid for a master bath, first came in at 48k
ramp and wide doors for a wheelchair, also a roll in shower
uneven floor, marbles roll to one corner
we want to start after easter, family of 5
stairs: rip off carpet and put oak treads on
kitchen cabinets ordered from ikea, need fitters
composite deck 16x20 with stairs and a pergola
old floorboards, sand and oil, two rooms
do you work on listed buildings
what adds more value, second bathroom or bigger kitchen
Backsplash only, 30 sq feet, white subway
rental turnover: new floors, vanity, and doors in a 1 bed, ten days max
floor in front of the toilet feels spongy
i want to close off a door and open another one
ADU in the backyard 600 sf, cost all in?
our porch is pulling away from the house
who supplies fixtures, you or me, and what markup
screed is down, waiting for a tiler since february
builders left us with half a kitchen. please please help
remodling small powder rm
a sunroom on top of an existing slab
flood cut: bottom 4 ft of walls and all floors to be rebuilt downstairs
restaurant wants anti slip floor in the kitchen during our closed week
`,
		es: `
quiero remodelar la cocina completa
cambiar la bañera por plato de ducha
se levantaron los azulejos del baño
tirar un tabique entre sala y cocina
¿cuánto cuesta el metro de piso laminado instalado?
reforma integral de un piso de 85 metros
pulir y barnizar el parquet
hacer una terraza de madera en el jardín
el albañil me dejó la obra a medias
`,
		fr: `
refaire entièrement la salle de bain
devis pour une cuisine ouverte, mur à abattre
carrelage qui se décolle dans la douche
poncer et vitrifier un parquet de 50 m2
aménager le sous-sol avec une chambre
terrasse en bois de 25 m2
mon entrepreneur a abandonné le chantier
remplacer la baignoire par une douche à l'italienne
combien de temps dure une rénovation de cuisine ?
`,
		de: `
Bad komplett sanieren, barrierefrei
neue Küche, Wand zum Wohnzimmer soll weg
Fliesen in der Dusche lösen sich
Parkett abschleifen, drei Zimmer
was kostet ein Dachausbau ungefähr
Keller als Wohnraum ausbauen
Terrasse aus Lärche, 20 qm
Handwerker hat die Baustelle mittendrin verlassen
Vinylboden im ganzen Erdgeschoss verlegen
`,
		pt: `
remodelar a cozinha toda, T3 em prédio antigo
trocar banheira por base de duche
azulejos a cair na casa de banho
deitar abaixo uma parede entre sala e cozinha
quanto custa o metro de pavimento flutuante colocado
o empreiteiro abandonou a obra
deck de madeira para o quintal
afagar e envernizar soalho
reforma completa de apartamento de 60 m2
`,
	},
	emergencies: `
builders took out a wall and now the ceiling is sagging and cracking above us
the deck is pulling off the house and people are still on it
demo guys hit a pipe behind the tile and water is flooding the kitchen
floor collapsed under the bathtub, it's hanging through the ceiling
saw cut through a cable and there are sparks in the open wall
temporary prop slipped and the beam has dropped, upstairs floor moved
they opened the roof for the dormer and it's raining in right now, no tarp
old tiles broke, we think it's asbestos and dust is all through the house with kids in it
Scaffold boards are falling off the site onto our neighbours' yard
los obreros tiraron un muro y el techo se está viniendo abajo
le plancher s'affaisse, on entend craquer, on n'ose plus entrer
beim Umbau ist eine Wasserleitung angebohrt worden, es spritzt
a varanda está a ceder com gente em cima
`,
	harmless: `
wall was taken out by the previous owner ten years ago, no cracks, just asking for a structural letter
planning permission came through, start whenever
asbestos survey says none found
if a wall is load bearing what happens when you remove it?
Crash & Burn is the tile collection we picked
floor is a bit springy but it's been so for decades
deck collapse at a party in the news made us think, could you inspect ours sometime
insurer already paid for the flood, now choosing floors
urgent only for my wife, kidding, take your time with the drawings
no hay prisa con la reforma, empezaríamos en otoño
rien de grave, un carreau fendu
`,
};

import type { JobType } from '../types';

export const guttersAndSiding: JobType = {
	id: 'guttersAndSiding',
	names: `gutters, gutter cleaning, gutter repair, gutter installation, gutter guards, seamless gutters, guttering, downspouts, siding, siding repair, vinyl siding, cladding, soffit and fascia, canaletas y canalones, limpieza de canalones, revestimientos de fachada, gouttières, bardage, pose de gouttières, dachrinnen, dachrinnenreinigung, fassadenverkleidung, calhas, limpeza de calhas, Up in the Gutter, Leaf Free, Rain Down, Clean Gutters, Soffits and Such`,
	signs: `gutter*, guttering, seamless gutter*, gutter guard*, leaf guard*, leaffilter, downspout*, downpipe*, drainpipe outside, rainwater pipe, splash block, scupper, fascia*, soffit*, barge board*, bargeboard*, eavestrough*, siding, vinyl siding, hardie*, hardieplank, fiber cement, lap siding, clapboard*, board and batten, weatherboard*, cladding, house wrap, tyvek, stucco, eifs, render ~ crack*, rendering, pebbledash, trim ~ rotten, rotten trim, wood rot ~ outside, woodpecker*, siding ~ loose, siding ~ warped, siding ~ melted, siding ~ blew, corner post ~ siding, j channel, aluminum wrap, brick repoint*, repointing, tuckpointing, facade*, canalon*, canaleta*, bajante*, revestimiento ~ fachada, gouttiere*, descente* ~ eau pluviale, cheneau*, bardage, ravalement, crepi, clin ~ vinyle, dachrinne*, regenrinne*, fallrohr*, fassade*, fassadenverkleidung, aussenputz, putz ~ brockelt, calha*, algeroz, caleira*, tubo de queda, reboco ~ exterior, capoto`,
	parts: `
gutters, gutter cleaning, gutter repair, gutter guards, downspouts, eavestroughs: gutter, downspout, clogged, leaves, overflows, sagging, seamless, guards, leaf filter, seam leaks, icicles, ice dam, elbows, extensions, splash, pulled away, hangers, waterfall at the door, spilling over, pine needles, copper, half round
siding, siding repair, cladding, vinyl siding, hardie board: siding, vinyl, hardie, fiber cement, cedar shakes, clapboard, stucco, blew off, cracked, hail, wrap, woodpecker holes, faded, panels loose, aluminum, board and batten, rot, corner posts, tyvek, stone veneer, re side
soffit and fascia, trim, rooflines: soffit, fascia, rotten boards, squirrels, vents, drip edge, eaves, wrap, bargeboard, rake boards
`,
	near: 'roofing',
	said: {
		en: `
gutters overflow in front of the front door
need gutters cleaned, two story, about 180 feet
a piece of siding blew into the neighbor's yard
downspout came loose and bangs against the wall
how much per foot for seamless aluminum
fascia boards are rotten behind the gutter
woodpeckers made holes in our cedar siding
water pools by the foundation because the downspout ends right there
want gutter guards that really work, pines all around us
grill melted the vinyl on the patio side
Eavestrough sags in the middle
wasps? no, squirrels get in thru the soffit
stucco has cracks round the windows, some bulging
our strata wants a price for cleaning all gutters twice a year, 4 buildings
plants are growing up there, lol
siding replacement for a 1,900 sq ft colonial, hardie or LP?
joint in the guttering leaks on my head when I unlock the door
repointing on the gable end, mortar falls out when you rub it
ice pulled the gutters off last winter
can you match a discontinued color, we only need four panels
soffit vent is painted shut
drain pipe from the roof is split along the seam
render blown on the rear wall, need it hacked off and redone
gutter cleaner didn't bag the muck, do you take it away
HOA letter says green algae on siding must go within 30 days
do you wrap window trim in aluminum
old asbestos shingle siding, side over it or strip it
box gutter on a heritage building, copper please
paint peels off the clapboards each spring, thinking of vinyl
where does the rain go? we have no gutters at all on the back
wind got under the corner and the sheets are rattling all night
need it done before the leaves come down
i can see daylight between the wall and the soffit
second quote for cladding a garden office in larch
cast iron downpipes, victorian, two sections cracked
rust streaks down our white fascia
my husband fell off the ladder last time so this year we pay somebody
shop front panels dented by a delivery van, claim number is on the form
how long do guys need for 1 house, and do I have to be home
gutters pitched the wrong way, water stands in it and breeds mosquitoes
EIFS moisture test for a sale
guters full agan
bottom boards soft like sponge next to the deck
`,
		es: `
los canalones se desbordan cuando llueve
limpieza de canaletas en casa de dos pisos
el bajante se soltó de la pared
¿cuánto cuesta por metro la canaleta sin juntas?
se cae el revoque de la fachada
una tabla del revestimiento está podrida
poner mallas contra hojas
el agua cae junto a los cimientos
pintura no, queremos revestir la fachada con aislamiento
`,
		fr: `
gouttières bouchées par les feuilles
la descente d'eau s'est décrochée
devis pour des gouttières en zinc, 35 mètres
le crépi se fissure autour des fenêtres
bardage bois à refaire sur le pignon
planches de rive pourries
nettoyage des gouttières deux fois par an pour une copropriété
revêtement de vinyle arraché par le vent
ravalement de façade, immeuble de trois étages
`,
		de: `
Dachrinne läuft über, voller Laub
Fallrohr ist abgerissen
Regenrinne reinigen, Haus mit zwei Stockwerken
der Putz bröckelt an der Wetterseite
was kostet eine Zinkrinne pro Meter
Specht hat Löcher in die Fassade gehackt
Traufbrett ist morsch
Fassadenverkleidung aus Lärche gewünscht
Rinne tropft genau über der Haustür
`,
		pt: `
as calhas estão entupidas com folhas
o tubo de queda soltou-se
limpeza de algerozes num prédio de três andares
o reboco da fachada está a cair aos bocados
quanto custa o metro de calha nova
caleira com ferrugem a pingar na entrada
revestir a casa com capoto
a água da chuva cai junto à parede e entra humidade
beiral podre no lado do quintal
`,
	},
	emergencies: `
gutter is hanging by one screw over the sidewalk with the school letting out
a big slab of render just fell on the street, more is loose
siding sheets are flying off in this wind toward the road
downspout broke and water is running in through the basement window right now
whole gutter came down on the power line to the house
the gutter overflows into the wall and it's coming out of the sockets inside
Bricks are dropping from the gable above our entrance
tore off in the storm, rain going straight into the open wall of the baby's room
a cladding panel on the sixth floor is swinging loose over the bus stop
se está cayendo el canalón encima de la entrada del colegio
un morceau de façade est tombé sur le trottoir et le reste menace
Teile der Fassade stürzen auf den Gehweg
a calha está pendurada e vai cair em cima das pessoas
`,
	harmless: `
gutter fell in the storm last month, it lies in the garden, need a new one
no water inside, it only splashes a bit
what happens to the foundation if one never cleans gutters?
planning siding for spring
GutterStorm brand guards, do you carry those
the loose panel was taken down by the fire brigade, area is safe
insurer wants a receipt for the hail damaged siding
after the neighbor's facade fell we'd like a look at ours, nothing visible
if rain gets heavy it might overflow, so put us on the list
no urge, es la limpieza de cada otoño
pas urgent, une petite fuite au joint
`,
};

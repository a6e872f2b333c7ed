import type { JobType } from '../types';

export const roofing: JobType = {
	id: 'roofing',
	names: `roofing, roofers, roof repair, roof replacement, reroofing, new roofs, flat roofs, metal roofing, roof leaks, storm damage roofing, roof inspections, skylights, techos, reparación de techos, tejados y cubiertas, impermeabilización, toiture, couvreur, réparation de toiture, dachdecker, dachreparatur, dachsanierung, telhados, reparação de telhados, impermeabilização de lajes, Roofs, Over Your Head, Top Side, Dry Inside, Slates and Shingles, Under One Roof`,
	signs: `roof leak*, leak* ~ roof, new roof, reroof*, re roof, shingle*, slate* ~ roof, slates, tile* ~ roof, roof tile*, ridge tile*, ridge cap*, lead flashing, step flashing, valley ~ roof, underlayment, felt ~ roof, roof decking ~ rot*, torch on, epdm, tpo, rubber roof, flat roof*, tar and gravel, built up roof, bitumen, standing seam, metal roof*, tin roof, cedar shake*, asphalt shingle*, architectural shingles, gaf, owens corning, certainteed, velux, skylight*, solar tube, hail ~ roof, roof ~ hail, wind damage ~ shingle*, tarp, blue tarp, missing shingle*, attic ~ wet, stain ~ ceiling ~ rain, leak* ~ when it rains, drips ~ when it rains, ice dam*, moss ~ roof, pipe boot, vent boot, parapet, ponding, roofer*, roof certification, thatched, techo ~ gotea, gotera*, tejado, tejas, impermeabiliz*, azotea, lamina* ~ techo, toit, tuile*, ardoise*, bardeau*, couvreur, infiltration ~ toit, dachziegel, dachdecker, dach ~ undicht, dachfenster, flachdach, ziegel ~ abgedeckt, telhado*, telha*, goteira*, laje ~ infiltra*, claraboia`,
	parts: `
roof repair, roof leaks, patching, storm repair: leak, shingles, missing, wind, tarp, flashing, chimney, valley, stain, attic, drips when it rains, storm, blew off, felt, nail pops, vent boot, branch, hail, patch, bits in the yard, black paper, slipped tile, slate, ridge cap
roof replacement, new roofs, reroofing, reroof: replace, tear off, layers, architectural shingles, gaf, owens corning, squares, quote, insurance, age, twenty years, decking, estimate, warranty, sheathing, drone measure, color, curled, granules in the gutter, selling
flat roofs, commercial roofing, low slope: flat, epdm, tpo, membrane, ponding, rubber, torch down, tar, warehouse, parapet, coating, garage roof, felt, bitumen, fibreglass, porch roof
metal roofs, tile roofs, slate: metal, standing seam, tile, slate, copper, clay, rust, screws, cedar shake
skylights, roof windows, vents: skylight, velux, dome, ridge vent, condensation, attic fan, fogged, sun tunnel
roof inspections, hail checks: inspection, adjuster, hail, claim, report, buying, insurance letter, drone, roof cert, life left, photos
chimneys, flashing: chimney, cap, crown, flashing, brick, cricket, step flashing, lead
snow and ice, ice dams: ice dam, snow load, heat cables, rake, icicles
`,
	near: 'guttersAndSiding',
	said: {
		en: `
roof leaks by the chimney when the wind is from the west
missing about ten shingles after last night's storm
stain on the bedroom ceiling every time it rains hard
need an estimate for a new roof, ranch, 24 squares I think
had hail on Tuesday, do you do free inspections
flat roof over the garage has a puddle that never goes
my skylight drips on the stairs
how long will a slate roof from 1910 last still
adjuster comes thursday, could a roofer be there at the same time
we have buckets in the attic
solar company says reroof first, what would that be
moss everywhere on the north side, can it be cleaned off
flashing around the vent pipe is torn
Ridge tile slid down and lies in the gutter
ice dams every winter and then water down the inside wall
Are metal roofs noisy? thinking of standing seam for the farmhouse
warehouse, 30,000 sq ft TPO, seams opening up
shingles curling and there's granules all over the driveway
do you finance
plywood feels soft when I walk up there
a raccoon tore a hole near the eave
our church steeple lost copper sheets
felt on the shed roof has blown off
velux won't close and the seal is perished
Seller's letter: we need a 2 year roof cert for closing on the 28th
blue tarp's been on since the hurricane, still on the waiting list with another company
leak only shows 2 days after snow melts
a branch poked thru the roof of the porch, it's hanging there
lead has been nicked from the bay window
second opinion: patch or replace, I've had one of each
granny's cottage is thatch, do you know anybody
water runs along the rafter and drips near the loft hatch
cement tiles broken by the aerial guy
how many layers can there be, we have two already
parapet wall damp inside top floor flat, freeholder asking
can we get a drone survey of our 4 blocks
cheap guys put it on last year and it already leaks, warranty's worthless
sun tunnel for a dark hallway
roof over deck, see through sheets, two cracked
Asphalt vs cedar for a lake house, rough prices
rof leek in kichen corner
need the plumbing vent boots done, three of them, rubber split
what's your lead time, we can't go through another rainy season
`,
		es: `
tengo goteras en la sala cuando llueve
se volaron varias tejas con el viento
impermeabilizar una azotea de 120 metros
el techo de lámina está oxidado y entra agua
¿cuánto cuesta cambiar el techo completo?
el granizo dañó el techo, viene el del seguro el jueves
la claraboya filtra
hay humedad en la pared de arriba junto al tejado
retejar una casa antigua de pueblo
`,
		fr: `
fuite de toiture près de la cheminée
des tuiles sont tombées pendant la tempête
devis pour refaire la couverture en ardoise
toit plat avec de l'eau stagnante
de la mousse partout sur le toit côté nord
bardeaux retroussés, toit de 22 ans
mon velux laisse entrer l'eau
tache au plafond de la chambre après chaque pluie
l'expert de l'assurance passe mardi, pouvez-vous être là ?
`,
		de: `
Dach undicht, bei Regen tropft es im Schlafzimmer
nach dem Sturm fehlen mehrere Ziegel
Flachdach auf der Garage, Wasser steht drauf
was kostet eine neue Eindeckung für ein Reihenhaus
Dachfenster lässt Wasser rein
Moos entfernen auf der Nordseite
Bleche am Kamin sind locker
Feuchte Stelle an der Dachschräge
Dachrinne ist gut aber der First bröckelt
`,
		pt: `
o telhado tem uma goteira no quarto
voaram telhas com o temporal
impermeabilizar a laje do prédio
orçamento para telhado novo com isolamento
a claraboia pinga para as escadas
infiltração no teto quando chove forte
telhas partidas pelo homem da antena
musgo no telhado todo
cobertura de chapa do armazém enferrujada
`,
	},
	emergencies: `
a tree just came through the roof and rain is pouring in
half the roof blew off, we have kids in here
water is streaming through the ceiling lights from the roof
ceiling is bulging with rain water and about to come down
storm ripped the flat roof open, water runs onto the store shelves
slates are sliding off onto the pavement where people walk
tarp has torn off and it's raining right into the nursery
roof is creaking and sagging under the snow
skylight smashed by hail, glass everywhere and raining in
se voló el techo con la tormenta y nos está entrando toda el agua
un arbre a crevé le toit, il pleut dans la chambre
der Sturm hat das halbe Dach abgedeckt, es regnet rein
caiu parte do telhado e está a chover dentro de casa
`,
	harmless: `
the tree that hit the roof was years ago, repair held so far, want an inspection
it only leaks if it rains for a week, and it's dry season
would insurance cover it if a storm took the roof
planning a reroof in September
Storm Guard is the shingle line we'd like, do you install it
ceiling came down in the neighbor's place, so we want ours looked at
dry now, tarp is holding well
no leak, the agent just needs a roof letter
hail was forecast but it missed us
ya no llueve dentro, el parche aguanta, quiero un presupuesto
das Leck ist abgedichtet, es geht um eine dauerhafte Lösung
`,
};

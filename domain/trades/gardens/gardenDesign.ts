import type { JobType } from '../types';

export const gardenDesign: JobType = {
	id: 'gardenDesign',
	names: `garden design, landscape design, landscaping, landscape architects, garden makeovers, landscape plans, planting plans, 3d garden plans, outdoor living design, diseno de jardines, paisajismo, conception de jardin, paysagiste concepteur, gartenplanung, gartengestaltung, gartendesign, projeto de jardim, arquitetura paisagista, Dream Gardens, Green Ideas, Outdoor Rooms, Drawn Gardens, New Looks Outdoors`,
	signs: `garden design*, landscape design*, garden plan, planting plan, makeover, redesign ~ garden, redo ~ yard, whole yard, blank canvas, new build ~ garden, ideas for ~ garden, ideas for ~ yard, drawings ~ garden, 3d ~ garden, outdoor room, entertaining area, low maintenance garden, privacy ~ neighbours ~ garden, slope ~ garden, terraced, garden lighting plan, water feature, diseno ~ jardin, paisajis*, amenagement ~ jardin, conception ~ jardin, gartenplan*, gartengestalt*, teich, hanggarten, projeto ~ jardim, paisagis*, lago ~ jardim`,
	parts: `
garden design, landscape design, plans, makeovers, landscaping: design, plan, landscape, drawing, layout, blank, new build, ideas, low maintenance, makeover, whole yard, drought, terrace, privacy, concept, sloping, backyard, front yard, curb appeal, sketch, inspiration, zones, kids and dog, entertaining, courtyard, native, boring, starting point
outdoor living, kitchens, lighting, pools, ponds, water features, fire pits: outdoor kitchen, fire pit, pool, pond, lighting, pergola, water feature, spa, fountain, koi, deck area, bbq, plunge, waterfall, pump, shade sail, cabana
planting plans, native gardens, pollinators, vegetable gardens: plants, native, pollinator, shade, what grows, vegetables, deer, edible, herbs, clay soil, borders, raised beds, rain garden, butterflies, cottage style
`,
	near: 'turfAndPlanting pavingAndDecks',
	said: {
		en: `
we moved in and the yard is a blank canvas, want a plan
need ideas for a long narrow plot
can you draw something we can build in stages
low maintenance, two dogs, three kids, no lawn maybe
sloping block, terraces or what
privacy from the new flats behind us
do you charge for the first visit
what does a full design cost for 400 m2
front yard makeover, curb appeal for selling
japanese style courtyard, small
wheelchair friendly paths for mum
pond with a bit of running water
planting plan only, we do the digging
we like gravel and grasses, mediterranean feel
outdoor kitchen and a place to sit in the evening sun
council wants a landscape plan with the building application
3D pictures before we decide?
rooftop terrace, planters, wind is a problem
native and bee friendly
our builder needs levels and a drawing by next month
shade over the deck, something clever
cottage garden look
cafe courtyard that feels green, seats 30
corner by the pool looks empty
how long from first chat to finished plan
I have a pinterest board, be kind
new estate, everybody has the same yard, want different
retaining wall and steps, designed properly
drainage plus design, it pools at the back
play area that isn't ugly
somewhere for bins and bikes too
we have a budget of 25k all in
school sensory garden
do you work with a builder or have your own crew
garden lights and where they should go
memorial garden for the parish
bushfire zone, what can we plant
make use of the side passage
permaculture food garden layout
redo the whole front and back
`,
		es: `
nos mudamos y el patio está vacío, queremos un diseño
¿cuánto cuesta un proyecto de jardín?
terreno en pendiente, ¿terrazas?
jardín de poco mantenimiento con perros
ideas para un patio largo y angosto
una fuente pequeña y zona para comer
privacidad de los vecinos
planos por etapas
`,
		fr: `
terrain nu à aménager, il nous faut un plan
combien coûte une conception de jardin
jardin en pente, des terrasses ?
peu d'entretien, deux chiens
des idées pour une cour étroite
un bassin et un coin repas
se cacher des voisins
un plan par étapes
`,
		de: `
Neubau, Garten komplett leer, wir brauchen einen Plan
was kostet eine Gartenplanung
Hanggarten, Terrassen oder Mauern
pflegeleicht mit zwei Hunden
Ideen für einen schmalen Hof
kleiner Teich und Sitzplatz
Sichtschutz zu den Nachbarn
Plan, den wir Schritt für Schritt bauen
`,
		pt: `
terreno vazio, queremos um projeto de jardim
quanto custa um projeto
terreno inclinado, socalcos?
jardim com pouca manutenção e dois cães
ideias para um pátio estreito
um lago pequeno e zona de refeições
privacidade dos vizinhos
um plano por fases
`,
	},
	emergencies: `
the retaining wall you drew is moving, cracks opening by the hour above the nursery
slope is sliding into our kitchen after the rain
toddler fell in the new pond, she is breathing but blue
pump in the water feature gives shocks, the dog is down
wall collapsed on the path to the front door and someone may be under it
pergola came down on the guests
council inspector is here and will stop the pour unless I have the plan in an hour
mud is running into the neighbour's basement from our terraces
se está cayendo el muro de contención
le mur de soutènement s'écroule
die Stützmauer rutscht gerade ab
o muro está a cair
`,
	harmless: `
old wall fell down years ago, want a new look
fire pit seating area, ideas please
pond safety, what do you advise with toddlers
flood friendly planting for a wet corner
emergency budget only, ha
i'm drowning in ideas
what would happen to the slope in heavy rain?
crash course in garden design, do you teach
sin prisa, es para primavera
brandneu eingezogen, kein Notfall
`,
};

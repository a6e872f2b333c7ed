import type { JobType } from '../types';

export const newPools: JobType = {
	id: 'newPools',
	names: `new pools, pool building, pool construction, pool installation, in ground pools, fibreglass pools, concrete pools, vinyl pools, above ground pools, plunge pools, swim spas, natural pools, pool design, pool builders, Dive In, Backyard Dreams, Dig In, Blue Holes, First Splash, construcción de albercas, piscinas nuevas, construction de piscine, piscines coque, poolbau, schwimmbadbau, naturpools, construção de piscinas, piscinas novas, piscinas de fibra`,
	signs: `new pool, build ~ pool, pool build*, building ~ pool, pool builder*, install ~ pool, pool install*, put in ~ pool, want ~ pool, pool in ~ backyard, pool ~ back garden, pool construction, pool contractor, pool design*, pool quote, pool cost, cost of ~ pool, inground pool, in ground pool, above ground pool, fiberglass shell, fibreglass shell, one piece pool, concrete pool, gunite pool, vinyl pool, plunge pool, lap pool, cocktail pool, swim spa, endless pool, infinity edge, vanishing edge, beach entry, tanning ledge, baja shelf, kidney shaped, natural pool, swimming pond, container pool, rooftop pool, indoor pool ~ build, excavat* ~ pool, dig ~ pool, crane ~ pool, access ~ digger ~ pool, pool permit, pool fence ~ code, setback ~ pool, pool financing, pool deck ~ design, fill in ~ pool, demolish ~ pool, remove ~ pool, construir ~ alberca, construir ~ piscina, hacer ~ piscina, piscina nueva, alberca nueva, construire ~ piscine, piscine coque, piscine ~ neuve, couloir de nage, pool bauen, poolbau, schwimmbad ~ bauen, schwimmteich, gfk becken, naturpool, construir uma piscina, piscina ~ fibra, piscina nova, fazer ~ piscina`,
	said: {
		en: `
what does a pool cost these days, 4 x 8 metres
our yard slopes, is it possible at all
fibreglass or concrete
want to be swimming next summer, when do we have to sign
plunge pool for a courtyard, 3 by 2.5
fill in an old pool and make it lawn
do you handle permit and fence
kids are 3, 6 and 9, shallow end big enough for volleyball
crane over the house needed? access is 90 cm
Swim spa or real pool for laps
we saw yours at the home show, dark grey with a ledge
easement at the back, how close can you dig
financing, monthly
rock under the soil, neighbours had to blast
lap lane 20 m, one lane
natural pond without chlorine
infinity edge over the valley, dreams are free
Airbnb owner, adding a pool, payback?
builder walked off halfway, shell is in, no plumbing
above ground with a wooden deck round it
hotel rooftop, weight limits, structural engineer on our side
how loud and dirty does it get, honestly
can you do it in winter
shipping container pool
indoor pool, dehumidification included?
DIY kit, you dig and I assemble
resale value, realtor says no, wife says yes
groundwater at 1.5 m
need a 3d drawing for the HOA
clay soil, warranty on cracks
therapy pool with ramp for my son's wheelchair
pool house with shower and bar
second quote, first was 118,000
spa built in, spillover
saltwater from the start
retaining wall first, or you do both?
how deep for a diving board
ice bath beside the sauna, built in
tiny budget, 15k, is there anything
school needs a learn to swim basin, 12.5 m
time from dig to dive?
inground pol estimate
`,
		es: `
¿cuánto cuesta una alberca de cuatro por ocho?
el jardín tiene pendiente, ¿se puede?
fibra o concreto
queremos nadar el próximo verano
rellenar una piscina vieja y poner pasto
¿tramitan el permiso?
acceso de noventa centímetros, ¿hace falta grúa?
una poza pequeña para un patio
el constructor nos dejó a medias
`,
		fr: `
prix d'une piscine de quatre par huit
terrain en pente, est-ce faisable ?
coque ou béton
nager l'été prochain, quand signer
combler une vieille piscine
vous vous occupez de la déclaration ?
accès de 90 centimètres, il faut une grue ?
petit bassin pour une cour
le constructeur nous a lâchés à mi-chantier
`,
		de: `
was kostet ein Pool vier mal acht
Grundstück am Hang, geht das
GFK oder Beton
wir wollen nächsten Sommer schwimmen
altes Becken zuschütten
kümmern Sie sich um die Genehmigung
Zufahrt nur 90 Zentimeter, Kran nötig
Tauchbecken für den Innenhof
Schwimmteich ohne Chlor
`,
		pt: `
quanto custa uma piscina de quatro por oito
terreno inclinado, é possível?
fibra ou betão
queremos nadar no próximo verão
tapar uma piscina velha
tratam da licença?
acesso de noventa centímetros, precisa de grua?
tanque pequeno para um pátio
o construtor deixou a obra a meio
`,
	},
	emergencies: `
excavation wall fell in, a worker is buried
digger hit the gas line by the pool hole, it's hissing
a child fell into the open pit, there's no fence
cable ripped up by your excavator, it's sparking in the mud
rain is washing the pit under our house foundation, cracks are opening
shell hangs from the crane and the strap is tearing
water main hit, the street floods
pool hole is filling and the neighbour's garage leans toward it
se derrumbó la excavación y hay un trabajador abajo
la pelleteuse a arraché le gaz
Bagger hat die Gasleitung erwischt
a escavadora rebentou o cano do gás
`,
	harmless: `
what if the digger hits a gas line, who pays
dead line for the grant is in spring
our neighbour's pit collapsed once, so soil test please
fire pit beside the pool, design idea
blasting rock, is that allowed here
killer view, we want an infinity edge
emergency ladder, code requirement?
no hurry, two years of saving first
drowning in quotes, need a clear one
safety fence stood from day one, good job
solo es una idea para el futuro
nur mal unverbindlich fragen
`,
	durationMinutes: 90,
	materials: [],
	asks: ['What size do you dream of?', 'Slope, soil and access?', 'Fibreglass, concrete or liner?', 'When would you like to swim?', 'What budget?'],
};

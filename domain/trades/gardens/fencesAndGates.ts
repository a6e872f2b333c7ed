import type { JobType } from '../types';

export const fencesAndGates: JobType = {
	id: 'fencesAndGates',
	names: `fences, fencing, fences and gates, gates, fence repair, colorbond, picket fences, privacy fences, chain link, wooden fences, electric gates, cercas, bardas, portones, cloture, clotures, portails, zaune, zaunbau, tore, vedacoes, portoes, Good Neighbours, Pickets and Posts, Keep Out, Fence Me In, Boundaries`,
	signs: `fencing, fence post*, fence panel*, picket*, colorbond, paling*, chain link, wrought iron ~ fence, privacy fence, gate, gates, gate ~ latch, gate ~ hinge, gate motor, sliding gate, driveway gate, post ~ rotten, posts ~ rotted, pool fence, dog ~ gets out ~ yard, boundary ~ neighbour, barda, porton, portail, grillage, zaune, gartentor, hoftor, zaunpfahl, vedacao, vedacoes, portao, rede ~ quintal`,
	said: {
		en: `
wind took three panels and two posts
dog keeps getting out under the back one
quote for 30 m of six foot privacy fence, cedar
gate won't latch any more
colorbond along the side, neighbour pays half
picket out front with a gate
posts rotted at the ground, panels are fine
pool fence compliance, inspector says gap too wide
electric gate stops half way
chain link around a vacant lot
replace a leaning paling fence
horse paddock post and rail, 400 m
hole cut in our yard's fence by thieves, business premises
double gates for the trailer
do I need to ask next door before you replace it
paint or stain after?
remote for the sliding gate doesn't work
self closing hinges
tennis court netting
fence on top of a retaining wall, how high allowed
car backed into it, insurance pays
extend it by two feet, deer jump in
composite panels, no maintenance
temporary fencing for a building site, 8 weeks
survey pins found, ready to build
snow load broke the vinyl panels
old stone wall with gate, new ironwork
trellis on top
someone to reset a gate post in concrete
intercom and keypad for the drive gate
school boundary, weld mesh
cat proof top
termites in the posts
slope: stepped or raked?
gap at the bottom, puppy
price per foot installed including haul away
driveway gate sags and drags
bollards at the shop too?
fence came down in the storm, pool is open to the kids
repair two sections only
`,
		es: `
el viento tiró tres paneles de la cerca
el perro se sale por abajo
treinta metros de barda de madera, ¿precio?
el portón no cierra
los postes están podridos
el portón eléctrico se queda a la mitad
malla alrededor de un terreno
cerca para la alberca
`,
		fr: `
le vent a couché trois panneaux
le chien passe dessous
30 m de clôture bois, prix posé
le portail ne ferme plus
les poteaux sont pourris
portail électrique bloqué à mi-course
grillage autour d'un terrain
clôture de piscine aux normes
`,
		de: `
der Sturm hat drei Zaunfelder umgeworfen
der Hund kommt unten durch
30 m Holzzaun, Preis mit Montage
das Gartentor schließt nicht
Pfosten sind morsch
Schiebetor bleibt auf halbem Weg stehen
Maschendraht um ein Grundstück
Sichtschutzzaun zum Nachbarn
`,
		pt: `
o vento deitou abaixo três painéis
o cão passa por baixo
trinta metros de vedação em madeira, preço
o portão não fecha
os postes estão podres
o portão elétrico fica a meio
rede à volta de um terreno
vedação para a piscina
`,
	},
	emergencies: `
electric gate closed on my child's arm and won't open
fence is down at the pool and there are toddlers at the daycare next door right now
bull is out on the highway, forty metres of fence gone
gate trapped the ambulance inside
live wire from the electric fence is on the metal playground
someone is impaled on the railings
gate fell off its track onto my mother
locked in the yard by the gate, house alarm going, it's 40 degrees and I have the baby
el portón aplastó a mi hijo
le portail est tombé sur quelqu'un
das Tor hat mein Kind eingeklemmt
o portão prendeu o braço do meu filho
`,
	harmless: `
blew down last winter, we patched it
burglar got in over it in May, want it higher
electric fence for cows, just need a quote
emergency gate release, show me how
fire damaged a panel years back
what if a car hits it, who pays
dog escaped once, he's home
killer gate, love the design
ya lo amarramos, no urge
steht noch, nur schief
`,
	durationMinutes: 300,
	materials: ['Posts', 'Panels', 'Concrete', 'Hinges and latch'],
	asks: ['How long and how high?', 'Which material?', 'Slope?', 'Is the boundary agreed?'],
};

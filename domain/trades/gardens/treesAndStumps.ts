import type { JobType } from '../types';

export const treesAndStumps: JobType = {
	id: 'treesAndStumps',
	names: `trees, tree service, tree surgery, tree surgeons, arborists, tree removal, tree felling, trees and stumps, stump grinding, stump removal, crown reduction, tree lopping, arboles, tala de arboles, retiro de tocones, elagage, abattage, dessouchage, baumfallung, baumpflege, wurzelstock, arvores, abate de arvores, Timber, Big Trees, Chop and Chip, Stump Out, Out on a Limb`,
	signs: `stump*, limb*, trunk*, crown ~ reduc*, canopy, fell ~ tree, felling, lopping, lopped, gum tree, eucalypt*, maple, pine ~ lean*, ash dieback, palm ~ fronds, roots ~ lifting, roots ~ pavement, tree preservation, tpo, protected ~ tree, grind ~ stump, firewood, wood chips, bees ~ tree, leaning ~ house, deadwood, arbol*, tocon*, palmera*, arbre*, branche*, souche*, elag*, abattre, baum, baume, ast, aste, baumstumpf, arvore*, ramo ~ seco, cepo, palmeira`,
	parts: `
tree removal, felling, dangerous trees, storm damage: tree, remove, dead, leaning, fell, power line, over the roof, storm, cut down, limb, permit, palm, pine, crane, ash borer, split trunk, close to the house, gum, uprooted, hollow, dropping branches, hangs over, council, oak
tree pruning, tree trimming, crown reduction, lopping, thinning: trim, branches, crown, overhang, prune, thin, lift, shade, gutters, neighbor, deadwood, view, cable, height, phone line, canopy, mistletoe, palm fronds, scraping
stump grinding, stumps, roots: stump, grind, roots, lifting the path, suckers, leftover, shavings, access gate, chemical, pipes, diameter, honey fungus, inches wide, below grade
arborist reports, tree surveys, tree health, consulting: report, arborist, council, permit, survey, disease, fungus, health, preservation order, beetle, sick, planning, yellow leaves, treat, assess, insurance, root zone
firewood, mulch, chipping: firewood, mulch, chip, wood, logs, split, delivered, cord
`,
	near: 'hedgesAndPruning gardenCleanups',
	said: {
		en: `
big gum leaning toward the garage, want it looked at
grind out three stumps so we can put a shed there
dead ash by the road, needs to come down before winter
roots lifting the driveway
limb hangs over the power line to the house
council says it is protected, who does the application
crown lifted so we get light in the kitchen
how much to take down a 15 m pine
palm fronds drop on the pool
chip the branches and leave the mulch please
neighbours tree drops leaves in my gutters, can you cut it to the boundary
fungus growing at the base of our oak, is it safe
do you climb or use a bucket truck
maple reduced by a third
stump in a tight back yard, gate 80 cm
after the storm there are branches hung up in the top
need arborist report for a building permit
cherry tree, sick, sticky stuff on the trunk
firewood: can you cut it in 12 inch rounds
three conifers out, roots and all
thin it out so it doesn't catch the wind
bird nest in it, is it legal to cut now
the cable company wants it cleared from the line
split trunk, can you brace it
school playground annual tree inspection
would you plant a replacement too
he wants 4 grand to fell two trees, second quote please
poplar suckers everywhere in the lawn
eucalypt bark mess, remove
too close to the foundations said the surveyor
apple tree fell over but is alive, stand it up?
jacaranda dead wooding
cabling a twin stem oak
how do I know if it's dead or just late
remove mistletoe
cut down and leave logs, we've a burner
stump is in the way of a new fence
vista pruning, lake view
tall, skinny, sways like mad in the wind
dog kennel site, one old willow over it
`,
		es: `
un árbol grande se inclina hacia la cochera
sacar tres tocones
las raíces levantan la entrada
una rama cuelga sobre el cable
¿cuánto cuesta tumbar un pino de 15 m?
la palmera tira hojas en la alberca
bajarle un tercio a la copa
quiero saber si está enfermo
`,
		fr: `
abattre un pin de 15 m, combien
dessoucher trois souches
les racines soulèvent l'allée
une branche pend au-dessus du fil
réduire la couronne d'un tiers
un arbre penche vers le garage
faut-il une autorisation pour l'abattre
évacuer le bois ou le laisser en bûches
`,
		de: `
große Kiefer fällen, 15 m
drei Baumstümpfe fräsen
Wurzeln heben die Einfahrt
ein Ast hängt über der Leitung
Krone um ein Drittel einkürzen
der Baum neigt sich zur Garage
braucht man eine Fällgenehmigung
Pilz am Stamm, ist der noch sicher
`,
		pt: `
abater um pinheiro de 15 m, quanto é
arrancar três cepos
as raízes levantam a entrada
um ramo está por cima do cabo
reduzir a copa um terço
a árvore inclina-se para a garagem
a palmeira larga folhas na piscina
a árvore está doente?
`,
	},
	emergencies: `
tree just came down on the house, it's through the bedroom ceiling
branch fell on the car with my wife in it
it's cracking right now and leaning more every minute over the neighbour's kids' room
tree on the power line, wires arcing on the wet street
our only road is blocked by a fallen tree and dad needs his dialysis
trunk split in the wind, half is hanging over the front door
the ground at the roots is lifting with each gust
saw kicked back, he's bleeding, we are your customer at number 12
cayó un árbol sobre el techo y hay gente adentro
un arbre est tombé sur la maison
Baum ist aufs Dach gestürzt
caiu uma árvore em cima da casa
`,
	harmless: `
tree fell on the shed in last year's storm, now only the stump
dead tree at the back, has stood like that for five years
what happens if it falls on next door, am I liable
christmas tree pickup
insurance needs a statement about the fallen oak from January
it creaks a bit, arborist said fine, just prune it
fire wood, split and stacked
emergency tree services, do you offer a contract
family tree workshop... sorry wrong company?
el árbol cayó hace meses, solo queda el tocón
`,
};

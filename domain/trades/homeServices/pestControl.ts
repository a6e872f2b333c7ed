import type { JobType } from '../types';

export const pestControl: JobType = {
	id: 'pestControl',
	names: `pest control, exterminators, termites, termite inspections, bed bugs, rodent control, rats and mice, wasp nests, ants and cockroaches, mosquito control, wildlife removal, fumigation, control de plagas, fumigaciones, desratización, désinsectisation, dératisation, lutte antiparasitaire, schädlingsbekämpfung, kammerjäger, wespennest entfernen, controlo de pragas, dedetização, desratização, Bugs, Creepy Crawlies, Critters, Bug Off, No More Mice, Uninvited Guests`,
	signs: `pest, pests, pest control, exterminator*, fumigat*, infest*, termite*, swarmers, mud tubes, carpenter ant*, ants, cockroach*, roach*, bed bug*, bedbug*, bites ~ bed, pantry moth*, woodworm, mice, mouse ~ kitchen, rats, rodent*, scratching ~ attic, scratching ~ wall*, noises ~ attic, gnaw*, bait station*, mouse trap*, wasp nest*, hornet*, yellow jacket*, yellowjacket*, bees ~ wall, bee swarm, spider*, black widow*, brown recluse, scorpion*, raccoon*, squirrel* ~ attic, possum*, opossum*, skunk*, bat ~ bedroom, bats ~ attic, moles ~ lawn, gopher*, snake ~ house, tick ~ yard, terminix, rentokil, wood destroying insect*, wdo, plaga*, cucaracha*, chinches, ratas, ratones, hormigas, termitas, avispas, rats ~ cave, cafards, punaises de lit, souris, guepes, fourmis, ungeziefer, schadling*, kakerlaken, bettwanzen, wespen*, mause, ratten, ameisen, barata*, percevejo*, cupim, formiga*, vespas, ratos, dedetiz*`,
	parts: `
ants and roaches, bugs, insects, spiders, general pest: ants, roaches, cockroach, spiders, silverfish, earwigs, kitchen, crumbs, spray, quarterly, centipede, flies, stink bugs, carpenter ants, sawdust, moths, gnats, monthly, ladybugs, crickets, fleas, ticks, bites on ankles, pet safe
rodents, rats and mice, mice, rats: mouse, mice, rats, droppings, scratching, attic, traps, bait, chewed, gnawed, holes, behind the stove, nest, garage, walls at night, bait boxes, dead smell, pantry
termites, termite inspections, wood borers: termite, swarm, wings, mud tubes, wood damage, inspection letter, va loan, bond, tent, fumigate, hollow, escrow, woodworm, powder post beetles
bed bugs: bed bug, bites, mattress, heat treatment, blood spots, hotel, seams, headboard, itchy, guest room
wasps and bees, stinging insects, hornets: wasp, nest, hornet, yellow jackets, bees, swarm, stung, eaves, hive, honey, ground nest, soffit, allergic
wildlife, animals, birds, critters: raccoon, squirrel, bat, skunk, opossum, snake, pigeon, groundhog, mole, attic noise, under the deck, seagulls, chimney, den, trap and release, guano, armadillo, exclusion
mosquitoes and ticks, yard spraying: mosquito, tick, yard, spray, misting, party, standing water, barrier, backyard
`,
	near: 'handyman',
	said: {
		en: `
mice in the kitchen, droppings behind the toaster
woke up with bites in a row on my arm
roaches come out when I turn the light on
wasp nest under the eaves the size of a football
little piles of sawdust along the window sill
scratching in the attic at 4 am
how much is a quarterly plan for a 2000 sq ft house
Flying ants indoors in march, or are they termites?
something died in the wall, the stench is horrible
need a WDI report for our VA loan
rats in the garden shed, neighbor keeps chickens
dog has fleas, now so do we
Cafe owner, saw one cockroach by the dishwasher, inspection next thursday
raccoon family in the chimney, babies squealing
ants, tiny ones, all over the baby's high chair
do the treatments hurt cats?
how long do we have to stay out after you spray
bees going in and out of a gap in the brickwork
I have tried traps, foam, peppermint oil, and they only laugh at me
pigeon mess on our balconies, 5 floors
we bought a used couch, regrets, bed bugs
moths eat our wool carpet
the letting agency insists tenant must pay for mice, who is right
gopher mounds on the soccer field
spiders, i can't, please, whole garage
hole in the pantry wall chewed open, cereal boxes too
termite bond renewal, other company let it lapse
mosquitoes so bad we cannot sit outside, wedding in the yard in june
snake skin in the crawlspace
condo complex of 120 units wants a bid, roaches spread through the plumbing chases
what does heat treatment for one bedroom run
skunk under the deck, the dog learned already
woodworm holes in beams of a barn conversion
got maggots falling from a light fitting
carpenter bees drill my pergola like swiss cheese
warehouse with food goods, audit asks for monthly pest logs
seal the entry points too or only poison?
silverfish in every bathroom
second visit was free you said, the mice are back
kids found a tick after playing on the lawn
squirels in loft chewing
nest came back in the same spot as last year
cluster flies wake up on the warm side every autumn
`,
		es: `
hay ratones en la cocina
cucarachas en el baño y en la alacena
me pican chinches en la cama
nido de avispas en el techo del patio
las hormigas se metieron por la ventana
¿cuánto cuesta fumigar un departamento?
polvillo de madera en los muebles, creo que es polilla o termitas
ruidos en el entretecho por la noche
certificado de fumigación para un restaurante
`,
		fr: `
des souris dans le garde-manger
j'ai des piqûres chaque matin, punaises de lit ?
cafards dans l'immeuble, il faut traiter partout
nid de guêpes sous la toiture
fourmis charpentières dans la galerie
combien coûte un traitement contre les rats ?
des bruits dans les combles la nuit
contrat annuel pour une boulangerie
mites dans les placards et les lainages
`,
		de: `
Mäuse in der Speisekammer
jede Nacht neue Stiche, vielleicht Bettwanzen
Wespennest im Rollladenkasten
Kakerlaken in der Restaurantküche gesehen
Ratten im Garten unter dem Schuppen
was kostet eine Bekämpfung von Ameisen
Marder auf dem Dachboden, er zerlegt die Dämmung
Motten im Kleiderschrank
Holzwurm in den alten Balken
`,
		pt: `
tenho ratos na despensa
baratas por todo o lado na cozinha
picadas na cama, acho que são percevejos
ninho de vespas no beiral
as formigas invadiram o apartamento
quanto custa dedetizar uma casa
cupim no rodapé e nas portas
pombos no telhado, sujam tudo
certificado de desinfestação para o café
`,
	},
	emergencies: `
my husband was stung six times by the hornets by the door and his throat is swelling
there is a snake in the baby's room right now
bat in the bedroom and the kids were asleep in there, we don't know if it bit
health inspector shut us down over roaches, we need treatment tonight
rats are coming up through the toilet and one is in the living room
swarm of bees just went into the classroom
raccoon is inside the house, it's acting sick and the dog has been bitten
wasps are pouring out of the ceiling hole into our bedroom
dog ate the rat poison you put out
my daughter opened a mouse bait pack and put it in her mouth
hay un enjambre de abejas en el patio del kínder y ya picaron a dos niños
un nid de frelons est tombé dans la cour, ma femme est allergique
Hornissen im Kinderzimmer und unser Sohn hat eine Allergie
uma cobra entrou na cozinha e não sabemos onde está
`,
	harmless: `
got stung last summer, nest is empty now, just remove it
no rats seen for weeks, only the regular check
is bait dangerous if a dog eats it?
the snake was only a shed skin
want a preventive termite treatment before building
Black Flag traps, do you recommend those
bat left by itself through the window and the health office says all clear
planning to sell, buyer asks for a clear termite letter
article about killer hornets frightened my wife, none here
the inspector passed us, we still want a contract
no hay plaga, es mantenimiento de cada seis meses
le nid est tout petit et loin de la maison, ce n'est pas pressé
`,
};

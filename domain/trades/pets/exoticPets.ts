import type { JobType } from '../types';

export const exoticPets: JobType = {
	id: 'exoticPets',
	names: `exotic pets, exotic vet, rabbit vet, small mammals, bird vet, avian vet, reptile vet, guinea pig vet, ferrets, parrots, tortoises, small pets, Fur and Feathers, Scales, Hop In, Wings and Things, Little Critters, animales exóticos, veterinario de exóticos, nac, nouveaux animaux de compagnie, vétérinaire nac, exoten, kleintiere und exoten, vogelarzt, reptilientierarzt, animais exóticos, veterinário de exóticos`,
	signs: `rabbit*, bunny, bunnies, guinea pig*, cavy, hamster*, gerbil*, chinchilla*, ferret*, pet rat*, rats ~ pet, pet mouse, hedgehog ~ pet, sugar glider*, budgie*, parakeet*, cockatiel*, cockatoo*, macaw*, african grey, canary, finch*, lovebird*, conure*, pet chicken*, beak, feather*, wing clip*, perch ~ bird, reptile*, bearded dragon*, beardie, gecko*, chameleon*, iguana*, ball python*, corn snake*, snake ~ shed, pet snake, tortoise*, turtle*, terrapin*, vivarium, terrarium, uvb, basking, heat mat, axolotl*, pet frog, goldfish, aquarium fish, tarantula*, pet spider, gi stasis, cecals, droppings ~ bunny, molars ~ rabbit, incisors ~ rabbit, teeth ~ guinea pig, myxo*, rvhd, mites ~ guinea pig, conejo*, cobaya*, cuyo*, loro*, perico*, tortuga*, iguana ~ veterinario, lapin*, cochon d'inde, perroquet*, perruche*, tortue*, furet*, kaninchen, meerschwein*, papagei*, wellensittich*, schildkrote*, bartagame*, schlange ~ hautung, coelho*, porquinho da india, papagaio*, periquito*, tartaruga*, degus, koi ~ pond`,
	said: {
		en: `
rabbit's front teeth grow sideways
do you see bearded dragons
budgie fluffed up and quiet since the morning
guinea pig losing hair on the back, scratches
my tortoise woke up from hibernation and won't eat
how much to spay a bunny
parrot plucks his chest, vet no 3
RHD2 and myxo jab for two house rabbits
snake left half of its skin on, eye caps too
ferret, adrenal implant, is it time
hamster with a fat cheek, 2 days
Nail trim for a cockatiel that hates me
wet bottom on the rabbit, it's warm and there are flies about
leopard gecko with a stub tail, cage mate bit it
rat has a lump under the arm the size of a walnut
What uvb do you advise for a young beardie
he dropped his tail
chicken, pet one called Gloria, limps
boarding for a chameleon, do you do that?
beak overgrown
axolotl floating like a cork
sexing 3 baby rabbits before there are 30
guinea pigs share one cage, new one must be health checked
african grey fell silent after we moved house
koi with red patches, pond is 8,000 litres
turtle shell is soft
chinchilla drools
my kid's gerbil has a squinty eye
tarantula didn't molt in 14 months, silly worry
bunny's poops are strung together with fur
wing clip yes or no, honest talk please
egg bound before, she is making a nest again
iguana burned by the lamp, little blister
someone to show us how to syringe feed
molars filed every 6 weeks, new to the area
duck with a bumble on the foot
hedgehog, african pygmy, wobbly
is the exotics doctor in on saturdays
corn snake regurgitated twice
sugar glider insurance papers
second rabbit, bonding tips
giunea pig check up
`,
		es: `
al conejo le crecen torcidos los dientes
¿atienden dragones barbudos?
el periquito está esponjado y callado
la cobaya pierde pelo en la espalda
mi tortuga despertó y no come
el loro se arranca las plumas del pecho
¿cuánto cuesta esterilizar una coneja?
la serpiente no mudó bien
hámster con un cachete hinchado
`,
		fr: `
les dents du lapin poussent de travers
vous voyez les reptiles ?
la perruche est en boule et ne chante plus
le cochon d'Inde perd ses poils
ma tortue ne mange pas après l'hibernation
le perroquet s'arrache les plumes
stériliser une lapine, combien
le serpent a mal mué
hamster avec une joue gonflée
`,
		de: `
Schneidezähne vom Kaninchen wachsen schief
behandeln Sie Bartagamen
Wellensittich sitzt aufgeplustert da
Meerschweinchen verliert Fell
Schildkröte frisst nach dem Winterschlaf nicht
Papagei rupft sich
was kostet die Kastration beim Rammler
Schlange hat sich schlecht gehäutet
Hamster mit dicker Backe
`,
		pt: `
os dentes do coelho crescem tortos
atendem dragões barbudos?
o periquito está encolhido e calado
o porquinho da Índia perde pelo
a tartaruga acordou e não come
o papagaio arranca as penas
quanto custa esterilizar uma coelha
a cobra não mudou bem a pele
hamster com a bochecha inchada
`,
	},
	emergencies: `
rabbit hasn't eaten or pooped since yesterday noon, sits hunched
parakeet flew into the window, blood from the beak, lies on the floor
maggots in the rabbit's bottom, crawling
hen with her insides hanging out
budgie in the teflon fumes, gasping
guinea pig breathes with clicks and is cold
my snake struck the heat lamp, burned all along the side
tortoise run over by the mower, shell cracked open
bird has been straining at an egg for hours, can't stand
el conejo no come ni hace popó desde ayer
le lapin ne bouge plus et ne mange plus depuis hier
Kaninchen frisst seit gestern nicht, liegt auf der Seite
o coelho não come desde ontem e está deitado
`,
	harmless: `
lost a rabbit to stasis years ago, so how do I prevent it
fire bellied toads, do you treat those
what if a bird gets egg bound?
dragon isn't sick, just brumating I think
he eats again since you helped, thanks, check on friday
poisonous plants for tortoises, list please
dead skin on the toes, shed leftovers
killer looking python, gentle soul
hopping mad about the bill elsewhere, so a quote please
emergency heat pack for transport, which one
ya come, solo quiero que lo pesen
frisst wieder, nur Nachkontrolle
`,
	durationMinutes: 30,
	materials: ['Recovery feed', 'Dental burr', 'Syringes'],
	asks: ['Which animal and how old?', 'Eating and droppings?', 'How is it kept: heat, light, food?', 'Alone or in a group?', 'Since when?'],
};

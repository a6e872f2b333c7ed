import type { JobType } from '../types';

export const grooming: JobType = {
	id: 'grooming',
	names: `dog grooming, pet grooming, cat grooming, groomers, mobile grooming, bath and brush, dog wash, nail trims, hand stripping, de-shedding, puppy grooming, poodle cuts, Pretty Paws, Suds, Wash and Wag, Bubbles, Fluff, Scruffy to Fluffy, peluquería canina, estética canina, baño para perros, toilettage, toiletteur, salon de toilettage, hundesalon, hundefriseur, hundepflege, tosquias, banho e tosa, grooming`,
	signs: `dog groom*, pet groom*, cat groom*, bath and brush, wash and dry ~ dog, dog ~ bath, dog wash, dog shampoo, blow dry ~ dog, de shed*, deshed*, undercoat, shedding ~ husky, matted, matting, mats ~ fur, knots ~ fur, shave ~ cat, shave down, lion cut, teddy bear cut, puppy cut, summer cut ~ dog, clip ~ poodle, clipped ~ doodle, doodle, goldendoodle, cockapoo ~ coat, poodle cut, schnauzer ~ cut, westie ~ cut, hand strip*, sanitary trim, face trim, trim ~ fringe ~ dog, paws trimmed, nail trim*, nails ~ dog, nails ~ cat, dremel ~ nails, ear pluck*, ear clean* ~ groom*, skunk*, flea bath, dog smells, wet dog smell, bandana, grooming table, mobile groomer, furminator, peluqueria canina, estetica canina, bano ~ perro, cortar pelo ~ perro, nudos ~ pelo, cortar unas ~ perro, tonte ~ chien, noeuds ~ poil*, couper ~ griffes, hundesalon, hundefriseur*, hund ~ scheren, verfilzt, krallen ~ schneiden, tosa, tosquia*, banho e tosa, pelo ~ embaracado, cortar unhas ~ cao, groom, groomed, groomer*, grooming, toilettage, toiletteur*, toiletter`,
	said: {
		en: `
goldendoodle, matted behind the ears, not shaved please
how much for a bath and brush on a 70 lb husky
my cat is one big knot, she is old and cranky
nails only, walk in ok?
westie hand strip, do you do it properly or clippers
he got skunked an hour ago, I'm crying
puppy's first visit, just so he gets used to it
Do you come to the house with the van
can't brush his feet without him snapping
same cut as last time but ears longer
shedding everywhere, german shepherd, is there a de-shed thing
how often does a shih tzu need doing
wedding on saturday and our dog is the ring bearer
fringe hangs in her eyes and she bumps into things
the last place cut his tongue, we're nervous
three cavaliers on one morning, discount?
lion cut for a persian, needs sedation maybe
teddy bear face, no topknot!!
elderly poodle with a bad heart, short sessions
he rolled in fox poo again
smells even after a bath, could you check the ears
first groom since rescue, two years of dreads
pick up at lunch, drop off at 5, is that possible
creative colour, pink ears for pride
newfoundland, slobber included, price
hypoallergenic shampoo, he breaks out
can I stay and hold her
schnauzer, classic, beard left long
got burrs in his tail
cocker with hairy feet, muddy house
do you take unvaccinated
nine month old doodle who hates dryers
rabbit nails?
someone told me never shave a double coat, what do you say
cat claws go through my jeans
guide dog, wash monthly, invoice to the charity
what time can i get him saturday
waiting list for new clients how long
dog show on the 12th, scissor finish, bichon
he's a biter, muzzle trained
just a sanitary trim and paw pads
groming for 2 yorkies
`,
		es: `
goldendoodle con nudos detrás de las orejas
¿cuánto cuesta bañar a un husky?
mi gata persa está toda enredada
solo corte de uñas, ¿sin cita?
suelta pelo por toda la casa
primera visita de un cachorro
el flequillo le tapa los ojos
le olió un zorrillo, urge baño
¿vienen a domicilio con la camioneta?
`,
		fr: `
goldendoodle avec des nœuds derrière les oreilles
combien pour laver un husky
ma persane n'est qu'une boule de nœuds
juste les griffes, sans rendez-vous ?
il perd ses poils partout
première visite d'un chiot
la frange lui cache les yeux
il s'est roulé dans quelque chose d'horrible
épilation d'un westie à la main
`,
		de: `
Doodle verfilzt hinter den Ohren
was kostet Baden bei einem Husky
meine Perserkatze ist ein einziger Knoten
nur Krallen, ohne Termin möglich
haart die ganze Wohnung voll
Welpe soll sich langsam gewöhnen
Pony hängt in die Augen
hat sich in Aas gewälzt
Westie trimmen von Hand
`,
		pt: `
goldendoodle com nós atrás das orelhas
quanto custa dar banho a um husky
a minha persa está toda embaraçada
só cortar unhas, sem marcação?
larga pelo pela casa toda
primeira tosquia de um cachorro
a franja tapa-lhe os olhos
rebolou-se em algo nojento
vêm a casa com a carrinha?
`,
	},
	emergencies: `
you cut her and she won't stop bleeding since we picked her up
collapsed in the drying cage, your girl says he's breathing funny
tar all over him, eyes too, he licks it
nail ripped down to the quick and blood is everywhere
the mat hides a hole, there are maggots moving
escaped from your salon, running along the main road
after the bath his face swelled up and he can't breathe well
cat has collapsed in the carrier on the way home from you
le cortaron y no para de sangrar
il s'est échappé de votre salon, il court vers la route
nach dem Baden ist sein Gesicht zugeschwollen
fugiu do salão e está na estrada
`,
	harmless: `
he bled once from a nail, years back, so he's scared
emergency haircut before the in-laws come, haha
hot dog days, shave yes or no?
what happens if he bites you
she was burned by a dryer elsewhere, healed, be gentle please
skunked last week, already washed, faint smell left
looks like a crime scene, hair everywhere
drop dead gorgeous last time, same again
fleas? none any more, tested
killer breath but that's the vet's job
sin prisa, cualquier sábado
ganz entspannt, irgendwann im Mai
`,
	durationMinutes: 75,
	materials: ['Shampoo', 'Clipper blades', 'Styptic powder'],
	asks: ['Which breed, age and weight?', 'How matted is the coat?', 'Any biting or fear?', 'Vaccinated?', 'Any skin trouble?'],
};

import type { JobType } from '../types';

export const petSurgeryAndDental: JobType = {
	id: 'petSurgeryAndDental',
	names: `pet surgery, spay and neuter, neutering, castration, pet dental cleaning, dog dental, cat teeth, tooth extraction for pets, lump removal, orthopaedic surgery for pets, cruciate surgery, soft tissue surgery, veterinary dentistry, Snip, Stitches and Paws, Doggy Dentist, Fresh Breath, Clean Canines, Cone of Shame, esterilización, castración, cirugía veterinaria, limpieza dental de mascotas, stérilisation, chirurgie vétérinaire, détartrage chien et chat, kastration, tierchirurgie, zahnreinigung beim hund, castração, cirurgia veterinária, destartarização para cães`,
	signs: `spay*, neuter*, desex*, castrat* ~ dog, fixed ~ dog, get ~ fixed, in heat ~ dog, cryptorchid, undescended testicle*, pyometra, c section ~ dog, cruciate, acl ~ dog, tplo, luxating patella, hip dysplasia, fracture ~ leg ~ dog, bone plate, pin ~ leg ~ cat, mass removal, lump removal ~ dog, lump ~ removed ~ vet, biopsy ~ dog, cherry eye surgery, entropion, bulldog ~ airway, boas surgery, nares, bladder stones ~ dog, foreign body surgery, hernia ~ puppy, dewclaw*, declaw*, tail amputat*, amputat* ~ leg ~ dog, eye removal, enucleat*, dental ~ dog, dental ~ cat, teeth ~ dog, teeth ~ cat, dog ~ teeth cleaned, tartar ~ dog, plaque ~ dog, bad breath ~ dog, broken tooth ~ dog, cracked tooth ~ dog, loose tooth ~ cat, baby teeth ~ puppy, retained ~ teeth ~ puppy, resorptive, stomatitis, pre anesthetic ~ bloodwork, anesthesia ~ old dog, anaesthetic ~ cat, cone ~ dog, e collar, stitches ~ out ~ dog, sutures ~ dog, incision ~ dog, esteriliz* ~ perra, esteriliz* ~ gata, castrar, limpieza dental ~ perro, sarro ~ perro, sterilis* ~ chatte, sterilis* ~ chienne, castr* ~ chien, detartrage ~ chien, ligament* croise*, kastrier*, kastration, zahnstein ~ hund, kreuzband*, faden ziehen ~ hund, castrar ~ gato, esterilizar, tartaro ~ cao`,
	said: {
		en: `
price to spay a cat
when should a golden be neutered, opinions differ
her teeth are brown and the breath is terrible, does she need to go under
cruciate torn, TPLO quoted 5 grand elsewhere
lump on the leg grew, can you take it off and test it
puppy still has both baby canines
which bloodwork before an anesthetic for a 13 year old?
the stitches come out when? op was on the 3rd
undescended testicle in a cockerpoo
chipped fang, plays with rocks
do you use gas or injection for dentals
pug can't breathe in summer, nose job?
shelter discount for 6 ferals, trap neuter return
How long in the cone
she's in heat right now, wait or do it
cat with resorptive lesions, all out?
drop off time and what about water in the morning
bladder stones came back, surgery or diet
we want two done on the same day, brother and sister
patella grade 3 on a chihuahua
is laparoscopic spay worth the extra
hernia by the belly button, could be fixed with the spay right
rabbit sized dachshund, six loose teeth
pay in instalments?
eyelid rolls in, shar pei
our old spaniel's ear needs the big operation, TECA I think it's called
home care after tail amputation
X-rays of hips before breeding
anyone do root canals on dogs, police dog canine
dental month offer, still on
fat necrosis or tumor, want it out either way
declawing no, but one dewclaw rips all the time
won't let us brush, never had a scale and polish, 5 yrs
cost with and without extractions
broken leg pinned in Greece, pins have to come out
pain meds finished since op, still whiny
take a biopsy of gums
male cat marks everywhere, snip please
how late is too late for spaying, she is nine
bulldog airway surgery consultation
can I stay until he's asleep
nueter appointment for max
`,
		es: `
¿cuánto cuesta esterilizar a una gata?
¿a qué edad se castra un golden?
tiene los dientes cafés y un aliento terrible
se rompió el ligamento cruzado
quitarle un bulto de la pata y analizarlo
todavía tiene los colmillos de leche
¿cuándo le quitan los puntos?
limpieza dental con anestesia a una perra mayor
castrar a dos hermanos el mismo día
`,
		fr: `
prix pour stériliser une chatte
à quel âge castrer un golden
dents brunes et haleine affreuse
ligament croisé rompu, quel tarif
enlever une grosseur et l'analyser
il a encore ses crocs de lait
quand retirer les fils ?
détartrage sous anesthésie pour une chienne âgée
castrer deux frères le même jour
`,
		de: `
was kostet die Kastration einer Katze
ab wann kastriert man einen Golden
Zähne braun, Atem furchtbar
Kreuzbandriss, Kosten der OP
Knoten am Bein entfernen und einschicken
Milchzähne sind noch drin
wann kommen die Fäden raus
Zahnsteinentfernung mit Narkose bei altem Hund
zwei Kater am selben Tag kastrieren
`,
		pt: `
quanto custa esterilizar uma gata
com que idade se castra um golden
dentes castanhos e hálito horrível
rompeu o ligamento cruzado
tirar um caroço da pata e analisar
ainda tem os dentes de leite
quando se tiram os pontos?
limpeza dentária com anestesia numa cadela velha
castrar dois irmãos no mesmo dia
`,
	},
	emergencies: `
she chewed her stitches open and something pink hangs out
bleeding through the bandage two hours after you sent him home
she's been in labour for five hours, one pup stuck
won't wake up properly from the anaesthetic, gums grey
unspayed bitch, pus from behind, won't get up
jaw is broken, hit by a kicked ball, tooth through the lip
swallowed the corn cob, vomits everything, stomach hard
face swelled shut overnight from that tooth, can't open the eye
incision is hot, green stuff comes out and he has 41 fever
se abrió los puntos y se le ve el intestino
la plaie s'est rouverte et quelque chose sort
die Naht ist offen und es blutet stark
abriu os pontos e está a sangrar muito
`,
	harmless: `
spay wound healed last month, lovely scar
what if he licks the stitches
broken tooth for years, never bothered him
a bit groggy after yesterday's dental but ate well
stop the bleeding powder for nails, do you sell it
the bleed from that lump was in March, now it's only there
neighbour's dog died under anaesthesia, so I'm nervous and have questions
no rush for the lump, it's a fatty one
emergency c-section last litter, now I want her spayed
planning a litter, hip x-rays first
no urge, quiero saber precios
nicht dringend, im Herbst reicht
`,
	durationMinutes: 90,
	materials: ['Anaesthetic', 'Sutures', 'Cone', 'Pain relief'],
	asks: ['Which animal, sex, age and weight?', 'What is to be done?', 'Any illness or medicine?', 'When did he last have blood work?', 'Is anything bleeding or swollen now?'],
};

import type { JobType } from '../types';

export const petCheckupsAndVaccines: JobType = {
	id: 'petCheckupsAndVaccines',
	names: `pet checkups, vet checkups, pet vaccinations, puppy shots, kitten shots, annual boosters, wellness plans, microchipping, flea and worm treatment, pet passports, travel certificates, new patient exams, veterinarian, vet clinic, Shots, Healthy Paws, Happy Tails, Puppy Days, Jabs, Wagging Tails, vacunas para mascotas, consulta veterinaria, veterinario, vaccins chiens et chats, vétérinaire, bilan de santé, impfungen für hunde und katzen, tierarzt, vorsorge, vacinas para animais, veterinário, consultas de rotina`,
	signs: `booster* ~ dog, booster* ~ cat, puppy shot*, puppy vaccin*, puppy jab*, kitten shot*, kitten vaccin*, kitten jab*, dog ~ vaccin*, cat ~ vaccin*, dog ~ shots, cat ~ shots, dhpp, parvo vaccin*, kennel cough vaccin*, bordetella, lepto, leptospirosis, distemper, felv vaccin*, fvrcp, titer test, titre test, microchip*, chip ~ dog, chip ~ cat, pet passport, animal health certificate, health certificate ~ dog, health certificate ~ cat, annual exam ~ dog, check up ~ dog, checkup ~ cat, wellness plan ~ pet, wellness exam, heartworm, deworm*, wormer*, worming, worm tablet*, flea treatment, flea tablet*, tick prevention, tick collar, nexgard, bravecto, simparica, frontline, advocate, anal glands, nail trim ~ vet, weight ~ dog ~ diet, senior bloodwork ~ cat, new puppy, new kitten, vacuna* ~ perro, vacuna* ~ gato, antirrabica, desparasit*, chip ~ perro, vaccin* ~ chien, vaccin* ~ chat, chaton, vermifuge, puce electronique, rage ~ vaccin, impf* ~ hund, impf* ~ katze, kitten, wurmkur, tollwut, heimtierausweis, vacina* ~ cao, vacina* ~ gato, antirrabica ~ reforco, cachorrinho, desparasitar, rabies ~ dog, rabies tag, rabies ~ puppy, cachorro ~ vacuna*, cachorro ~ vacina*, welpe ~ impf*, welpe ~ wochen`,
	said: {
		en: `
got a puppy yesterday, 9 weeks, what does he need and when
rabies tag expired in June
cat going to Spain with us, passport thing
how much is a booster for a small dog
my kitten had one shot at the shelter, paper attached
heartworm test and refill please
the chip says the old owner's number
do you have a wellness plan, monthly
she scoots on the carpet, glands again probably
Fleas. Three cats, one house, help
12 year old lab, would you do blood work at the yearly
moving from another clinic, can you get her records
groomer wants kennel cough proof by friday
are all those shots necessary, she's indoors only
tick collar or tablet, what works for collies
two rescue cats, never seen a vet, one bites
worming schedule for a dog who eats rabbit droppings
My breeder already did the first round, which one comes next
she hates the car, house call possible?
when does a puppy get to meet other dogs
weigh in for our beagle on his diet
health certificate for a flight on the 30th, USDA stamp
cheap shot clinic on saturdays still on?
just want to register, no problem at the moment
tapeworm segments under his tail
he's due next week says your postcard
one appointment for four ferrety kittens lol
lumps checked at the yearly, she has lots
is there a titre test instead of jabs
third puppy vaccine + nail clip
our dog club needs 15 dogs chipped on one afternoon
insurance wants proof of a dental check at every annual
how old before neutering, ask at the checkup I guess
kitty weighs 7 kilos, be kind
new in town, looking for a vet who likes nervous greyhounds
missed the booster by four months, start over?
shelter adopted, everything unknown
flea drops caused a bald patch, other brand?
I foster, 6 kittens need fvrcp, discount?
reminder text came for Bella but Bella is my late mother's dog, I've taken her
can a cat be chipped without sedation
vacination card lost
`,
		es: `
traje un cachorro ayer, ¿qué vacunas le tocan?
el refuerzo de la rabia venció en junio
viajamos con la gata, necesito el pasaporte
poner microchip a dos perros
desparasitar tres gatos con pulgas
¿cuánto cuesta la vacuna anual?
perra de doce años, chequeo general
la adoptamos y no sabemos qué vacunas tiene
arrastra la cola por la alfombra
`,
		fr: `
nous avons un chiot de neuf semaines
rappel de rage dépassé depuis juin
passeport pour un chat qui part en Espagne
poser une puce électronique
vermifuge et antipuces pour trois chats
combien coûte le vaccin annuel ?
bilan pour une vieille chienne de douze ans
adoptée au refuge, carnet inconnu
il se frotte le derrière sur le tapis
`,
		de: `
seit gestern ein Welpe, neun Wochen, was steht an
Tollwutimpfung seit Juni abgelaufen
Katze reist mit nach Spanien, Ausweis nötig
Chip setzen bei zwei Hunden
Wurmkur und Flohmittel für drei Katzen
was kostet die jährliche Impfung
Vorsorge für eine zwölfjährige Hündin
aus dem Tierheim, Impfstatus unbekannt
er rutscht mit dem Po über den Teppich
`,
		pt: `
chegou um cachorrinho ontem, que vacinas precisa?
o reforço da raiva passou em junho
a gata vai viajar, preciso do passaporte
pôr microchip em dois cães
desparasitar três gatos com pulgas
quanto custa a vacina anual
cadela de doze anos, check-up geral
adotada, não sabemos o que já tomou
arrasta o rabo no tapete
`,
	},
	emergencies: `
face swelled up like a balloon ten minutes after the shots
he had his booster this morning and now he's collapsed
puppy is having a fit after the flea drops
we fly in four hours and the airline refuses the certificate
bat in the bedroom, cat had it in her mouth, rabies lapsed
my kitten was bitten by a stray that foams at the mouth
swallowed the whole box of worming chews
used dog flea stuff on the cat and she's twitching
pup hasn't eaten in two days, bloody diarrhoea, no parvo shot yet
se le hinchó la cara después de la vacuna
il s'est effondré juste après son vaccin
nach der Impfung schwillt das Gesicht zu
a cara inchou logo depois da vacina
`,
	harmless: `
she had a reaction to a jab in 2020, please note it
what are signs of an allergic reaction after shots?
parvo outbreak in the next town, ours is vaccinated
not ill at all, just the yearly
there's a recall of a tick collar, we use another one
emergency contact on the chip must be changed
he was hit by a car as a pup, long healed, now boosters
rabies is a film title my son asks about
a bit sleepy after yesterday's shot, back to normal today
planning a trip next summer
no está enferma, solo toca el refuerzo
alles in Ordnung, nur die Jahresimpfung
`,
	durationMinutes: 20,
	materials: ['Vaccines', 'Microchip', 'Worming tablets'],
	asks: ['Dog, cat or other, and how old?', 'When was the last vaccination?', 'Have you been here before?', 'Any reaction to a vaccine?', 'Are you travelling, and where?'],
};

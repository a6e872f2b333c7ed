import type { JobType } from '../types';

export const boardingAndDaycare: JobType = {
	id: 'boardingAndDaycare',
	names: `boarding, dog boarding, kennels, cattery, cat boarding, doggy daycare, dog daycare, pet sitting, dog walking, house sitting, drop in visits, dog hotel, pet taxi, Sleepovers, Home Alone, Walkies, Bed and Biscuit, While You're Away, Play Days, guardería canina, hotel para perros, paseador de perros, pension pour chiens, garderie canine, garde de chats, hundepension, katzenpension, gassiservice, hundetagesstätte, hotel para cães, creche canina, passeador de cães`,
	signs: `boarding ~ dog*, boarding ~ cat*, board ~ dog, board ~ cat, board my, kennels, kennel ~ week, boarding kennel*, cattery, dog hotel, cat hotel, pet hotel, overnight stay ~ dog, sleepover ~ dog, doggy daycare, doggie daycare, dog daycare, day care ~ dog, daycare ~ puppy, pet sit*, petsit*, dog sit*, dogsit*, cat sit*, catsit*, house sit*, drop in visit*, feed ~ cat ~ away, feed ~ cats ~ holiday, look after ~ dog, look after ~ cat, watch ~ dog ~ weekend, while ~ away ~ dog, while ~ on holiday ~ cat, going away ~ dog, walk ~ dog, walker ~ dog, lunchtime walk*, pack walk, group walk* ~ dog, leash ~ walk, rover ~ sitter, trial day ~ dog, temperament test, meet and greet ~ dog, playgroup ~ dogs, webcam ~ kennel*, own food ~ dog ~ stay, pet taxi, guarderia ~ perro*, hotel ~ perro*, pasear ~ perro*, paseador*, cuidar ~ gato*, pension ~ chien*, pension ~ chat*, garder ~ chat*, promen* ~ chien, garde ~ chien, hundepension, katzenpension, gassi*, katzensitter*, hundesitter*, hundetagesstatte, hotel ~ caes, creche canina, passea* ~ cao, tomar conta ~ gato*`,
	said: {
		en: `
need somebody to feed two cats over christmas
boarding for a beagle, 12th to the 19th
walk my old dog at noon, mon to thurs
how much per night and is there a webcam
he's not neutered, do you take him
Daycare twice a week, puppy with loads of energy
can she bring her own bed, she's fussy
diabetic cat, injections at 7 and 7
what happens if a dog doesn't get along with the rest
cat stays at home, plants too, two visits daily
our flight lands at 11 pm, pick up that late?
trial day before two weeks in august
reactive lab, needs solo walks
is there heating in the kennels
two dogs share one run, is that cheaper
Which vaccines do you want to see
Separation anxiety, he howls, neighbours complain
house sitter for a farm, chickens, 2 collies, one grumpy donkey
pick up and drop off included?
last minute, this weekend, any space
hospital stay, don't know how long, small poodle
monthly pass for daycare
escaped from a kennel once, how high are your fences
female in season in july, would you still
pensioner, broke my ankle, need a dog walker for 8 weeks
photos every day please or I can't enjoy my holiday
puppy visits every three hours while I'm at work
long haired cat, brush her while she stays
do they sleep alone
evening walk at 10 pm, shift work
thanksgiving week, full already?
pet taxi to the vet on tuesday
hamster and guinea pigs, 10 days
trekking with dogs on sundays, group of six?
does my greyhound get a sofa
he eats raw, freezer space
Embassy family, three months away, long stay price
meet and greet thursday
insurance if he bites another
give tablets wrapped in cheese
we changed dates, now 14-21
boardng for 1 cat
`,
		es: `
alguien que dé de comer a dos gatos en Navidad
hotel para un beagle del 12 al 19
pasear a mi perro viejo al mediodía
¿cuánto por noche y hay cámara?
guardería dos veces por semana para un cachorro
gata diabética, inyecciones a las siete
no está castrado, ¿lo aceptan?
día de prueba antes de agosto
¿puede llevar su propia cama?
`,
		fr: `
quelqu'un pour nourrir deux chats à Noël
pension pour un beagle du 12 au 19
promener mon vieux chien à midi
prix par nuit, y a-t-il une caméra ?
garderie deux fois par semaine pour un chiot
chatte diabétique, piqûres à sept heures
il n'est pas castré, vous le prenez ?
journée d'essai avant le mois d'août
peut-elle apporter son panier
`,
		de: `
wer füttert zwei Katzen über Weihnachten
Pension für einen Beagle vom 12. bis 19.
mittags mit meinem alten Hund Gassi gehen
was kostet die Nacht
Tagesbetreuung zweimal die Woche, Welpe
diabetische Katze, Spritzen morgens und abends
nicht kastriert, nehmen Sie ihn
Probetag vor dem Urlaub im August
darf sie ihr eigenes Körbchen mitbringen
`,
		pt: `
alguém que dê de comer a dois gatos no Natal
hotel para um beagle de 12 a 19
passear o meu cão velhote ao meio-dia
quanto por noite e há câmara?
creche duas vezes por semana para um cachorro
gata diabética, injeções às sete
não é castrado, aceitam?
dia de experiência antes de agosto
pode levar a caminha dela
`,
	},
	emergencies: `
walker lost my dog by the motorway ten minutes ago
I see on the webcam that my dog doesn't move
sitter hasn't come for two days and I'm abroad, the cats have no water
fight at your daycare, you said he's bleeding, where do I drive
the kennel is flooding, who gets the dogs out
he had no insulin since yesterday according to your message
smoke on your kennel camera!!
I'm in an ambulance, my dog is alone in the car at the lidl
plane leaves in two hours and the sitter cancelled
el paseador perdió a mi perra cerca de la autopista
la pension ne répond plus et mon chien est malade là-bas
Hund ist beim Gassigehen entwischt, Richtung Autobahn
o passeador perdeu o meu cão junto à estrada
`,
	harmless: `
he ran off once on a walk in 2021, so long lead please
what if he gets ill while we are in Peru
fire alarms in the kennels, do you have them?
emergency vet you work with?
our sitter cancelled, but grandma steps in, still want a quote for may
her brother died at another kennel, I'm anxious, be patient
lost dog poster, can I hang it at yours
bitten at a dog park last year, shy since
no hurry, holidays are next summer
he's a killer of plush toys
nada urgente, planeo mis vacaciones
alles noch Planung für Ostern
`,
	durationMinutes: 30,
	materials: ['Leads', 'Feeding plan'],
	asks: ['Which animal and how old?', 'From when to when?', 'Vaccinated and neutered?', 'Any medicine?', 'Gets along with others?'],
};

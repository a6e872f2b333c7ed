import type { JobType } from '../types';

export const makeUp: JobType = {
	id: 'makeUp',
	names: `make up, makeup artist, bridal makeup, wedding makeup, prom makeup, special occasion makeup, makeup lessons, airbrush makeup, editorial makeup, theatre makeup, special effects makeup, permanent makeup, Lipstick, Glam, Face On, Blush, Pretty Please, Camera Ready, maquillaje, maquilladora, maquillaje de novia, maquillage, maquilleuse, maquillage mariée, braut make-up, visagistin, schminkkurs, maquilhagem, maquiagem, maquiadora`,
	signs: `make up artist*, make up ~ wedding, make up ~ bride, makeup artist*, mua, bridal makeup, wedding makeup, makeup trial, trial ~ bride ~ makeup, bridesmaids ~ makeup, bride ~ makeup, prom makeup, glam ~ evening, smokey eye*, smoky eye*, foundation ~ match, concealer, eyeshadow, eyeliner, lipstick, lip liner, blush ~ face, bronzer, highlighter ~ face, false lashes ~ event, airbrush, waterproof ~ mascara, makeup lesson, makeup class, makeup masterclass, mature skin ~ makeup, no makeup look, natural makeup, red lip, sfx, prosthetic* ~ face, fake blood, halloween ~ face, drag makeup, stage makeup, editorial ~ makeup, camera ready, hd makeup, permanent makeup, permanent eyeliner, lip blush*, scar camouflage, maquill*, maquillaje, maquilladora, novia ~ maquill*, prueba de maquillaje, maquillage, maquilleu*, essai maquillage, teint ~ mariee, visagist*, schminken, schmink*, brautstyling, braut make up, lidstrich, maquilhagem, maquilhador*, maquiagem, maquiador*, noiva ~ maquilh*, contour ~ face, contouring ~ makeup`,
	said: {
		en: `
bride plus four, ready by 11, at the hotel
do you do trials and do they cost
prom, black girl, please someone who can match foundation
smoky eye but work appropriate
how much for one face at my home on a sunday
mother of the bride, 63, hooded lids, no glitter
halloween zombie for a pub owner
I never wear any and need a lesson for job interviews
waterproof, I'll cry
TV interview at 7 in the morning, studio in town
quinceañera court, six girls
airbrush or normal, what photographs better
Hide a birthmark on my cheek for one day
headshots day for a law firm, seven men, powder and go
theatre troupe, old age make up for twelve, teach us
lip blush healed patchy, second round?
sangeet, mehndi day and reception, three looks
what if my skin breaks out before
drag debut, please be kind
foundation shopping together, I own eleven wrong ones
fashion school lookbook, four models, unpaid credit or budget 200
vegan brushes and products only
eyeliner tattoo top only
do you travel to the Cotswolds and is petrol extra
communion mum, soft peach
teen class for my daughter's party, pimples and all
allergic to fragrance
early start 5:30 am ok?
men's concealer for under eyes, how to
number of bridesmaids went to seven
bring lashes or yours
wedding guests slot, 45 minutes, with hair
glitter faces festival, 3 hours
lesson by video, mature skin
trial was lovely but a bit orange
keep freckles!!
burlesque, strong
short film, bruises and a cut lip
photos in bright sun, matte please
graduation, hijab, no hair
permanent brows faded, does that belong to you
makup for gala sat
`,
		es: `
novia y cuatro damas, listas a las once en el hotel
¿cobran la prueba?
mamá de la novia, sesenta y tres, nada de brillos
ojos ahumados pero discretos
¿cuánto por una persona a domicilio?
clase para aprender a maquillarme
resistente al agua porque voy a llorar
zombi para Halloween
quinceañera y su corte, seis niñas
`,
		fr: `
mariée et quatre témoins, prêtes à onze heures
l'essai est-il payant ?
mère de la mariée, soixante-trois ans, rien de brillant
yeux fumés mais discrets
prix pour une personne à domicile
cours pour débutante
waterproof, je vais pleurer
zombie pour Halloween
cacher une tache de naissance pour un jour
`,
		de: `
Braut und vier Freundinnen, fertig um elf
kostet der Probetermin extra
Brautmutter, 63, kein Glitzer
Smokey Eyes, aber dezent
was kostet eine Person zu Hause
Schminkkurs für Anfängerin
wasserfest, ich werde heulen
Zombie für Halloween
ein Muttermal für einen Tag abdecken
`,
		pt: `
noiva e quatro damas, prontas às onze
a prova paga-se?
mãe da noiva, sessenta e três, sem brilhos
olhos esfumados mas discretos
quanto por uma pessoa em casa
aula para principiante
à prova de água porque vou chorar
zombie para o Halloween
esconder um sinal por um dia
`,
	},
	emergencies: `
makeup artist didn't come, bride leaves in 50 minutes
lashes glue in her eye ten minutes before the aisle, it's red and she can't open it
face is swelling from the primer, ceremony at two
live in half an hour and the presenter has a black eye
actress can't get the prosthetic off, it pulls the skin
hives everywhere after the trial product, throat itches
latex fumes, kid dizzy, halloween party
curling tong burned the bride's forehead, blister right in the middle, she walks at 3
la novia sale en cincuenta minutos y la maquilladora no llegó
la mariée part dans une heure et la maquilleuse n'est pas là
Visagistin nicht gekommen, Trauung in einer Stunde
a maquilhadora não veio e o casamento é às três
`,
	harmless: `
killer look
fake blood and burns for a first aid drill, twelve victims
what if you get sick on my wedding day
bomb glam
drop dead gorgeous, no pressure
bruise from last week is yellow now, hideable?
car crash victim for a safety campaign shoot
allergic once as a teen, nothing since
dead tired look, fix it
fire red lips
sin prisa, la boda es en un año
Hochzeit erst nächstes Jahr
`,
	durationMinutes: 60,
	materials: ['Foundation', 'Lashes', 'Brushes'],
	asks: ['Occasion and date?', 'How many people?', 'Where, ready by when?', 'Skin and allergies?', 'Trial wanted?'],
};

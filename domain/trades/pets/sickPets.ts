import type { JobType } from '../types';

export const sickPets: JobType = {
	id: 'sickPets',
	names: `sick pets, sick visits, ill animals, pet diagnostics, pet skin and allergies, pet ear infections, pet stomach trouble, limping pets, animal medicine, internal medicine for pets, lab and x-ray for pets, pet diabetes care, Poorly Paws, Sad Tails, Under the Weather, Off His Food, Tummy Aches, Itchy Dogs, animales enfermos, veterinaria general, dermatología veterinaria, animaux malades, consultation vétérinaire, kranke tiere, tierarzt sprechstunde, animais doentes, clínica veterinária`,
	signs: `vomiting ~ dog, dog ~ vomit*, cat ~ vomit*, dog ~ throwing up, cat ~ throwing up, threw up ~ dog, cat ~ sick ~ carpet, hairball*, dog ~ diarrh*, puppy ~ diarrh*, cat ~ diarrh*, dog ~ limp*, limping ~ paw, cat ~ limp*, favoring ~ leg ~ dog, dog ~ itch*, cat ~ itch*, hot spot ~ dog, hotspot ~ fur, bald patch*, ear* ~ dog ~ smell*, shak* ~ head ~ dog, ear mites, licks ~ paw*, licking ~ paw*, cat ~ sneez*, dog ~ cough*, kennel cough, reverse sneez*, not eating ~ dog, dog ~ not eat*, cat ~ not eat*, wont eat ~ kibble, off ~ food ~ cat, lethargic, cat ~ hid*, drinks ~ lot ~ dog, dog ~ drinking ~ lot, peeing ~ house, pees ~ outside ~ litter, litter box, litter tray, lump ~ dog, lump ~ cat, goopy eye*, third eyelid, cherry eye, seizure ~ dog ~ meds, apoquel, metacam, pancreatitis ~ dog, thyroid ~ cat, insulin ~ cat, kidney ~ cat, arthritis ~ dog, librela, perro ~ vomit*, perro ~ coje*, gato ~ no come, se rasca ~ perro, chien ~ vomi*, chien ~ boite, chat ~ ne mange, se gratte, hund ~ erbricht, hund ~ humpelt, hund ~ lahmt, katze ~ frisst, kratzt sich, cao ~ vomit*, cao ~ mancar, gato ~ nao come`,
	said: {
		en: `
he's been throwing up yellow foam since last night, still wags
cat has peed outside the litter box three times this week
limping on the back left, no yelp
my lab scratches herself raw every august
diarrhea for two days, eats grass like a cow
right ear smells and he shakes his head non stop
she drinks a whole bowl a day now
found a lump the size of a grape on her belly
old boy coughs at night, vet before you said heart
Off her food since the new kibble
one eye half closed and weepy
is it normal for a pug to snort like that
how much do x-rays run
cat sneezes blood specks, tiny
licks his paws until they're red
bunny... no wait, that's the other form. Dog. Itchy belly.
arthritis shot, librela, due monthly
our cat is losing weight but eats like a horse
insulin refill and a glucose curve
he ate a sock three days ago and it came out, does he still need a look
hot spot under the collar overnight
vomits right after breakfast, every time, never dinner
worms in the poo, alive
three legged, now the good front leg hurts
second opinion on cushings
tick head stuck in the skin
lost hair round both eyes
yelps when I lift her, nine year old dachshund
kennel cough, the whole club has it
Her breath could strip paint
can someone see him today, I can be there in 20
dandruff on a ginger cat, fat one
bloods came back weird at another clinic, want someone to explain
scratched cornea, drops run out friday
reverse sneezing or asthma? have a video
tail hangs limp after swimming
bloated a bit after garbage, seems cheerful
apoquel refill, do I have to come in
cat hid under the bed for two days
limps after fetch, fine in the morning
urine sample collected, in a clean jar, when can I drop it
dog is not him self
`,
		es: `
vomita espuma amarilla desde anoche pero está animado
cojea de la pata trasera izquierda
mi gata orina fuera del arenero
dos días con diarrea y come pasto
la oreja le huele mal y sacude la cabeza
se rasca hasta sangrar cada verano
le encontré una bolita en la panza
toma muchísima agua últimamente
no quiere las croquetas nuevas
`,
		fr: `
il vomit de la mousse jaune depuis hier soir
elle boite de la patte arrière
le chat urine à côté de la litière
diarrhée depuis deux jours
l'oreille sent mauvais et il secoue la tête
elle se gratte jusqu'au sang chaque été
une boule sous le ventre, taille d'un raisin
il boit énormément ces temps-ci
plus d'appétit depuis les nouvelles croquettes
`,
		de: `
er erbricht gelben Schaum seit gestern Abend
sie lahmt hinten links
Katze pinkelt neben das Klo
seit zwei Tagen Durchfall
Ohr riecht, er schüttelt ständig den Kopf
kratzt sich jeden Sommer blutig
Knubbel am Bauch gefunden
trinkt plötzlich sehr viel
frisst das neue Futter nicht
`,
		pt: `
vomita espuma amarela desde ontem à noite
está a mancar da pata de trás
a gata faz chichi fora da caixa
dois dias com diarreia
a orelha cheira mal e abana a cabeça
coça-se até fazer sangue todos os verões
encontrei um caroço na barriga
bebe imensa água ultimamente
não quer a ração nova
`,
	},
	emergencies: `
he vomits blood, bright red, lots of it
male cat strains in the tray for hours and nothing comes
can't stand up any more since an hour, eyes flick from side to side
third seizure today, it won't stop
gums are white
belly is tight like a drum and he tries to be sick but can't
she is breathing with her mouth open, cat, blue tongue
back legs just dropped, screaming
diabetic dog, had insulin, didn't eat, now he's shaking and limp
mi perro convulsiona y no para
mon chat mâle n'arrive plus à uriner depuis ce matin
Bauch ist hart und er würgt ohne Erfolg
o cão está a vomitar sangue
`,
	harmless: `
he vomited once on Sunday, right as rain since
what should I do if he has another seizure, last one 2 years ago
no blood, no pain, only itchy
could it be bloat? he burps and plays ball
my aunt's cat died of kidney trouble so I want mine tested
it isn't poison, we found the chewed crayon
emergency clinic saw him on the weekend, now just the follow up
limping stopped, shall we still keep the appointment?
scratched till it bled last summer, want to prevent it this year
poop photo attached, not alarming I guess
ya está mejor, solo es revisión
war gestern krank, heute frisst er wieder normal
`,
	durationMinutes: 30,
	materials: ['Blood tests', 'Ear cleaner', 'Pain relief', 'Special diet'],
	asks: ['Dog, cat or other, and how old?', 'Since when?', 'Eating, drinking, peeing?', 'Anything he may have swallowed?', 'What medicine does he get?'],
};

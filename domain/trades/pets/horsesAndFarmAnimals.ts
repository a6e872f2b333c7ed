import type { JobType } from '../types';

export const horsesAndFarmAnimals: JobType = {
	id: 'horsesAndFarmAnimals',
	names: `equine vet, horse vet, large animal vet, farm vet, farm animals, cattle vet, farrier, horse dentistry, equine dentist, pre purchase exams, herd health, livestock, lambing, Hooves, Barn Calls, Moo, Giddy Up, Long Faces, Mud and Wellies, veterinario de caballos, ganado, herrador, vétérinaire équin, vétérinaire rural, maréchal-ferrant, pferdetierarzt, nutztiere, hufschmied, veterinário de cavalos, gado, ferrador`,
	signs: `mare*, foal*, gelding, ponies, donkey*, yearling, colic*, laminitis, lame ~ canter, lame ~ trot, lameness, hoof*, hooves, hoof abscess, thrush ~ frog, farrier*, shoe ~ pulled ~ horse, shoeing, trim ~ hooves, floating teeth, teeth floated, wolf teeth, strangles, coggins, ewt, west nile ~ horse*, equine, pre purchase ~ exam, vetting, sheath clean*, cow, cows, calving, calves, heifer*, bull, bloat ~ cow, tb test*, sheep, ewes, lambs, lambing, fly strike ~ sheep, foot rot, goat*, alpaca*, llama*, sow, piglet*, dehorn*, disbud*, livestock, barn call, caballo*, yegua*, potro*, colico, herrador, vacas, ternero*, ovejas, cheval*, jument, poulain, colique*, marechal ferrant, vache*, veau, brebis, pferd*, stute*, fohlen, kolik, hufschmied*, kuhe, kalb*, schafe, cavalo*, egua*, colica, ferrador, vitelo*, ovelha*, calf ~ stuck, mastitis, dairy herd, goat ~ kidding, pigs ~ farm, pet pig, pony ~ lame, rescue pony`,
	said: {
		en: `
spring shots for four horses, coggins as well
pre purchase exam on a 9 yr old warmblood near Lexington, seller says friday
lame at the trot, left fore, no heat
teeth floating, two ponies and a mini
what's your barn call fee
dehorn three goat kids, ten days old
mare didn't settle, third cycle, ultrasound
farrier comes when, one shoe hangs by a nail
TB test, 140 head
sweet itch every may, anything new
old donkey, abscess in the hoof I guess, hopping
My cow has lumps in one quarter, milk looks like cottage cheese
castrate two colts standing, do you do it at home
pig hooves, yes really, he weighs 300 kilos
worm egg counts, can I post samples
how do I body score alpacas
coughing in the barn, six out of ten, hay is dusty
hoof trimming for 60 dairy cows
saddle sores again, vet or fitter first?
scours in calves, day 5
second opinion on navicular x-rays
passport and microchip for a foal
share a call with my neighbour to save the trip?
ewes scanned, date in January please
gelding lost weight though he eats
sheath cleaning lol someone has to
insurance vetting, 4 stage
our hens: two dead, rest quiet, want one examined
ulcers, girthy, grumpy, scope him?
AI with frozen semen, what does it cost up to day 16
rescue pony, hooves like turkish slippers
vaccinate against lepto in sheep?
lump under the jaw, strangles worry at the yard
sedate for clipping
foot rot in twenty sheep
bull fertility check before may
navel looks thick on the calf
laminitis risk, fat cob, spring grass
export papers for two mares to Ireland
shoeing all round plus studs
goat milk tests
hrose vaccination in a group?
`,
		es: `
vacunas de primavera para cuatro caballos
cojea del anterior izquierdo al trote
revisar un caballo antes de comprarlo
limar dientes a dos ponis
ternera con diarrea de cinco días
prueba de tuberculosis en 140 cabezas
la herradura cuelga de un clavo
la yegua no quedó preñada, tercer ciclo
descornar tres cabritos
`,
		fr: `
vaccins de printemps pour quatre chevaux
boiterie antérieur gauche au trot
visite d'achat d'un cheval de neuf ans
dentiste pour deux poneys
un veau avec la diarrhée
parage de soixante vaches
un fer ne tient plus que par un clou
la jument n'est pas pleine, troisième cycle
écorner trois chevreaux
`,
		de: `
Frühjahrsimpfung für vier Pferde
lahmt vorne links im Trab
Ankaufsuntersuchung für einen Neunjährigen
Zähne raspeln bei zwei Ponys
Kalb hat Durchfall seit fünf Tagen
Klauenpflege für sechzig Kühe
Eisen hängt nur noch an einem Nagel
Stute nicht tragend, dritter Zyklus
drei Zicklein enthornen
`,
		pt: `
vacinas da primavera para quatro cavalos
manca da mão esquerda a trote
exame de compra de um cavalo de nove anos
limar os dentes a dois póneis
vitelo com diarreia há cinco dias
teste de tuberculose a 140 cabeças
a ferradura está presa por um cravo
a égua não ficou prenha, terceiro ciclo
descornar três cabritos
`,
	},
	emergencies: `
colic, rolling, soaked in sweat, four hours now
calf is stuck, one leg back, cow is tired
mare foaled and something red came first
cow down with milk fever, neck bent round
horse through the fence, flap of skin, artery pumping
foal hasn't stood up or drunk since 3 am
ewe has a head out and nothing else, swollen
barn burned, eleven horses with smoke in their lungs
bloated cow, left side like a drum, staggering
got into the grain bin, whole sack, he's sweating
el caballo tiene cólico y se revuelca
la jument se roule par terre, coliques depuis deux heures
Kuh kalbt, es geht nicht vor und nicht zurück
o cavalo está com cólica e rebola-se no chão
`,
	harmless: `
had colic surgery in 2018, competes again, wants a vetting
what to do until the vet comes if one colics
foal watch camera, do you recommend one
fire safety in stables, talk for our riding club
bolted with my daughter last week, both fine, teeth maybe?
emergency plan for floods on the farm
died last winter of old age, now we look for a companion pony
not lame any more, shall we still come on thursday
blood test for the sale, routine
three calves lost to scours last year, vaccine this year
no es cólico, solo está flaca
lahmt nicht mehr, nur noch Kontrolle
`,
	durationMinutes: 60,
	materials: ['Sedation', 'Dental rasp', 'Calving ropes', 'Vaccines'],
	asks: ['Which animal, how many?', 'Where is the barn?', 'Is it up, eating, passing dung?', 'Since when?', 'Can somebody hold it?'],
};

import type { JobType } from '../types';

export const extractionsAndSurgery: JobType = {
	id: 'extractionsAndSurgery',
	names: `tooth extraction, extractions, wisdom teeth, wisdom tooth removal, oral surgery, oral surgeon, maxillofacial, jaw surgery, tmj, night guards, sleep apnoea devices, extracciones dentales, muelas del juicio, cirugía oral, extraction dentaire, dents de sagesse, chirurgie orale, zahnentfernung, weisheitszähne, oralchirurgie, knirscherschiene, extração de dentes, dentes do siso, cirurgia oral, goteira de bruxismo, Wisdom, Out It Comes, Pulled, Tricky Teeth, Gone Teeth`,
	signs: `wisdom tooth, wisdom teeth, wisdoms, impacted tooth, impacted wisdom, impacted molar, tooth ~ pulled, tooth ~ extracted, pull ~ tooth, pull ~ teeth, teeth ~ pulled, teeth ~ extracted, tooth extraction*, dental extraction*, extraction ~ wisdom, tooth ~ taken out, tooth ~ out ~ price, dry socket*, socket ~ tooth, stitches ~ mouth, stitches ~ gum*, blood clot ~ tooth, oral surg*, oral surgeon*, maxillofacial, jaw surgery, jaw click*, jaw ~ clicks, jaw pop*, jaw ~ lock*, jaw ~ stuck, tmj, tmd, lockjaw, night guard*, nightguard*, bite guard, occlusal splint, teeth grinding, grind* ~ teeth, clench*, bruxism, mouth cyst, jaw cyst, lip biopsy, biopsy ~ tongue, frenectomy, operculum, pericoronitis, gum ~ over ~ wisdom, sleep apnea device, mandibular advancement, snoring device, muela* del juicio, cordales, sacar ~ muela, extraccion ~ muela, bruxismo, ferula ~ descarga, dent* de sagesse, arracher ~ dent*, alveolite, machoire ~ bloqu*, machoire ~ craque, bruxisme, gouttiere de nuit, weisheitszahn*, weisheitszahne, zahn ~ ziehen, zahn ~ gezogen, knirsch*, kiefergelenk*, kiefer ~ knackt, aufbissschiene, oralchirurg*, siso, sisos, dente* do siso, arrancar ~ dente, tirar ~ dente, goteira ~ dormir, mandibula ~ estala`,
	parts: `
extractions, teeth pulled, tooth removal: pull, extract, remove, rotten, broken root, take out, cannot be saved, loose molar, premolars, orthodontist wants, how much to pull, infected, stump, numb, whole row, asleep
wisdom teeth: wisdom, impacted, back of the jaw, sedation, erupting, crooked, gum flap, all four, college break, growing sideways, panoramic, swollen behind
oral surgery, biopsies, bone, cysts, sedation: biopsy, cyst, lesion, bump, referral, surgeon, bone, sinus, lump, tori, frenectomy, iv, put to sleep, white patch
tmj, jaw pain, night guards, grinding, sleep apnea, snoring: tmj, jaw, clicks, grinding, clench, night guard, splint, snore, sleep apnea, mouthpiece, headaches, lockjaw, locks, sore mornings, cpap, ear ache, popping, bruxism
after surgery, aftercare: dry socket, stitches, after extraction, gauze, still bleeding, soaked, clot, bad taste, numb lip, pulled yesterday
`,
	near: 'toothPain',
	said: {
		en: `
wisdom teeth removal, all four, what's the cost with sedation
my jaw clicks and sometimes sticks half open
tooth needs to come out, how much
how long off work after having two impacted wisdoms taken out
i grind at night and wake with headaches, want a guard
my night guard split down the middle
stitches came out on day 3, is that ok
The dentist says the roots touch the nerve so I need a surgeon
had a tooth pulled tuesday and now there's a foul taste and an ache to the ear
gum flap over my wisdom tooth keeps getting infected
pull it or save it? last molar, upper right
can i be put to sleep for an extraction
do you take walk in extractions, cash
referral letter for a cyst in the lower jaw, where do I send it
husband snores, CPAP no thanks, heard about a jaw thing
root left behind from an extraction overseas
blood thinner eliquis, should I stop before you take the tooth
19 and my dentist wants all wisdom teeth out before college starts on aug 20
When can I smoke after?? it's been 2 days
white thing in the hole where my tooth was, food or bone
braces plan says four premolars have to be extracted
lump inside my lower lip, comes and goes, wants cutting out
price of getting six teeth pulled at once
tmj flare, cant chew bread
my sons lip frenum pulls on his gum, orthodontist suggests snipping
Is a soft diet needed for a whole week
underbite surgery consult, insurance requires 2 opinions
extraction during pregnancy 2nd trimester okay?
teeth worn down to nubs from clenching, sport and night
Do I need a ride home with just local
tongue biopsy, how soon is the result
sports mouthguard custom made for boxing, two colours
one wisdom tooth is coming in sideways says the pano
what painkillers after, I can't take ibuprofen
jaw's been sore since the long appointment, opens only two fingers
small bone splinter poking through the gum after my extraction
our corporate dental plan: is removal under general covered at yours
wisdom op booked for 3rd, i have a cold now, still come?
Sunday morning message: I'd like to arrange taking out a loose tooth for my mum of 88
do you give the teeth back
botox for clenching or a splint, what do you advise
getting a tooth yanked dont want to feel a thing
`,
		es: `
quiero sacarme las muelas del juicio
¿cuánto cuesta una extracción simple?
se me traba la mandíbula al bostezar
rechino los dientes de noche y necesito una férula
me sacaron una muela y huele mal el hueco
la muela del juicio viene acostada
¿cuántos días de reposo después de la cirugía?
se me soltaron los puntos de la encía
¿me pueden dormir para sacarme la muela?
`,
		fr: `
je dois me faire enlever les dents de sagesse
combien coûte une extraction simple
ma mâchoire craque et se bloque
je grince des dents la nuit, il me faut une gouttière
dent arrachée lundi, le trou sent mauvais
anesthésie générale pour quatre dents de sagesse ?
les fils sont tombés au bout de deux jours
combien de jours d'arrêt après l'opération
la gencive est enflammée autour d'une dent de sagesse
`,
		de: `
meine Weisheitszähne müssen raus
was kostet es, einen Zahn ziehen zu lassen ohne Versicherung
Kiefer knackt und hakt beim Gähnen
ich knirsche nachts und brauche eine Schiene
Zahn wurde Montag gezogen, das Loch riecht unangenehm
Vollnarkose bei allen vier Weisheitszähnen möglich?
wie lange krankgeschrieben nach der OP
Überweisung zum Oralchirurgen wegen einer Zyste
Fäden ziehen, wann darf ich kommen
`,
		pt: `
tenho de tirar os dentes do siso
quanto custa arrancar um dente
a mandíbula estala e fica presa
ranjo os dentes a dormir, preciso de uma goteira
tirei um dente na segunda e o buraco cheira mal
dá para tirar os quatro sisos com anestesia geral?
os pontos caíram cedo demais
quantos dias de baixa depois da cirurgia
o siso está a nascer deitado
`,
	},
	emergencies: `
tooth pulled four hours ago and my mouth keeps filling with blood, gauze does nothing
jaw is stuck wide open after a yawn, I can't close it, drooling
swelling after my wisdom op has gone into the neck and I can hardly breathe
can't swallow water, 103 fever, three days after surgery
my husband got punched, his jaw looks crooked and his teeth don't meet
soaked through six pads since noon, I take Xarelto
Daughter still won't wake up right after the IV sedation, lips look bluish
blood clot the size of a plum hanging in my mouth and fresh bleeding under it
throat closing up since the penicillin you prescribed for my extraction
no para la sangre desde que me sacaron la muela esta mañana
je saigne depuis l'arrachage des dents de sagesse, trois heures que ça dure
nach der Weisheitszahn-OP kriege ich kaum Luft, Hals ist zugeschwollen
fiquei com o queixo deslocado e não consigo fechar a boca
`,
	harmless: `
oozed pink a bit last night, completely stopped now
no swelling, no fever, just a clicking jaw
What do I do if it bleeds after I get home?
wisdom teeth never hurt, dentist just says plan it someday
my jaw locked once in 2017
is dry socket dangerous
scared of not waking up from sedation, can we talk it through
Locked Jaw is the name of my dog, don't ask. I need a night guard though
the broken jaw from the crash has healed and the lawyer wants my records
a friend bled for hours after hers, should I stop fish oil
no es urgente, me lo pidió el ortodoncista
tudo calmo, só quero marcar a extração
`,
};

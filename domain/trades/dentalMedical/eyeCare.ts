import type { JobType } from '../types';

export const eyeCare: JobType = {
	id: 'eyeCare',
	names: `eye care, eye tests, eye exams, sight tests, optician, optometrist, optometry, ophthalmology, glasses, contact lenses, contact lens fitting, prescription glasses, cataract and laser eye surgery, kids eye exams, óptica, examen de la vista, lentes de contacto, opticien, ophtalmologue, examen de vue, augenarzt, optiker, sehtest, oftalmologia, consulta de optometria, See Clearly, Specs, Bright Eyes, Frames and Lenses, Eye to Eye, Twenty Twenty`,
	signs: `eye test*, eye exam*, sight test*, eye doctor, eyesight, vision check, vision test*, optician*, optometr*, ophthalm*, glasses, new frames, lens ~ popped out, reading glasses, varifocal*, bifocal*, progressive lens*, progressives, blue light lens*, prescription sunglasses, contact lens*, toric, acuvue, scleral lens*, ortho k, nearsighted, shortsighted, longsighted, farsighted, astigmatism, myopi*, lazy eye, amblyopia, cross eyed, squint*, double vision, blurry vision, blurred vision, floaters, flashes ~ eye, dry eye*, itchy eye*, red eye, pink eye, conjunctivitis, stye, chalazion, cataract*, macular, diabetic eye, lasik, laser eye, eye drops, vsp, eyemed, oftalmolog*, lentes, lentillas, gafas, anteojos, vista borrosa, graduacion, examen de la vista, lunettes, lentilles, ophtalmo*, opticien*, vue ~ baiss*, cataracte, kontaktlinse*, augenarzt*, optiker, sehtest, gleitsicht*, grauer star, oculos, lentes de contacto, vista turva, catarata*, oculista, contacts ~ eyes, contacts ~ prescription, retinal, retina ~ detach*, brillen*, brille ~ kaputt, neue brille, meine brille, glaucoma`,
	said: {
		en: `
eye test for me and the wife, saturday if poss
arms aren't long enough to read a menu any more
screw fell out of my glasses, can you fix while I wait
how much are varifocals, all in, thin lenses
my son holds the tablet two inches from his face
need contacts reordered, same as last year, toric -2.25
DMV failed me on the vision part
headaches after an hour at the screen
Dog sat on my frames
left eye is blurry since about a week, the right one's perfect
dry, gritty eyes every evening
do you take VSP and what's the allowance on frames
teacher says my daughter can't see the board
new glasses make the floor look tilted
can i have my PD please? ordering online, sorry
pink eye went round daycare, both eyes gunky this morning
pressure check, I've glaucoma in the family
Contact lens trial, complete newbie and squeamish
lazy eye patching for a 4 year old
safety glasses with prescription for our welders, 12 people
cataract op done in october, need a new prescription now
is LASIK for me? -6.5 and 29
stye won't go away, third week
one floater I've had for years, nothing new, just annual check
diabetic retinal photos due, letter says by june
lens popped out of my sunglasses at the beach
coating is peeling off lenses I bought from you eight months back
varifocals or two pairs, which is better for a violinist
how long do glasses take to be made? flying out on the 19th
cant drive at night, headlights all starry
color vision test for a train driver application
need my contact lens prescription sent to 1800contacts
bus driver medical form D4, eye section
mother in a home, do you do domiciliary sight tests
two for one still on?
Sore under my left lens, I've stopped wearing it
myopia control, ortho k or drops for a ten yr old
eyelid twitching for days
reglazing old frames possible
watery eyes in wind
frames too wide, slide down my nose when cooking
letters swim when i read. dyslexia or eyes?
could you squeeze in a pair of spare glasses before my exam on monday
My reader's are scratched to bits
`,
		es: `
quiero un examen de la vista
se me rompieron las gafas, ¿las arreglan?
veo borroso de lejos
¿cuánto cuestan los lentes progresivos?
mi hija no ve el pizarrón
se me acabaron los lentes de contacto, misma graduación
me arden los ojos con la computadora
me operaron de cataratas y necesito lentes nuevos
¿hacen la revisión para el permiso de conducir?
`,
		fr: `
je voudrais un examen de vue
mes lunettes sont cassées, réparation possible ?
je vois flou de loin depuis quelques mois
prix des verres progressifs avec mutuelle
ma fille ne voit pas le tableau
renouveler mes lentilles mensuelles
yeux secs devant l'écran
mon père a une cataracte, délai pour un ophtalmo ?
la branche gauche s'est dévissée
`,
		de: `
Sehtest für den Führerschein
Brille kaputt, Bügel abgebrochen
was kosten Gleitsichtgläser
ich sehe in die Ferne unscharf
meine Tochter kann die Tafel nicht lesen
Kontaktlinsen nachbestellen, gleiche Stärke
trockene Augen am Bildschirm
Termin wegen grauem Star für meine Mutter
Augendruck messen lassen
`,
		pt: `
queria marcar um exame à vista
parti os óculos, arranjam?
vejo mal ao longe
quanto custam as lentes progressivas
a minha filha não vê o quadro
preciso de lentes de contacto iguais às anteriores
olhos secos ao computador
a minha mãe tem cataratas, quanto tempo de espera
a graduação nova dá-me tonturas
`,
	},
	emergencies: `
a grey curtain came down over half my right eye this morning
drain cleaner splashed in my eye, it's burning, rinsing right now
bit of metal flew in while grinding, something is stuck on the black part
sudden flashes like lightning and hundreds of black dots since an hour ago
woke up and can't see with one eye at all
contact lens stuck since last night, pain unbearable and light is torture
Kid got a dart in the eye
eyeball rock hard, haloes, vomiting from the pain in my brow
four days after cataract op and the eye is red, aching and I see less
me cayó cloro en los ojos y no los puedo abrir
un voile noir sur l'œil gauche depuis ce matin
Kalk ins Auge gespritzt, brennt wie Feuer
de repente deixei de ver de um olho
`,
	harmless: `
retina detached in 2018, repaired, yearly check due
floaters since childhood, nothing has changed
what should one do if bleach gets in the eye?
no pain or light trouble, just blurry with my old glasses
A chemical splash course at work asked whether you give talks
my uncle went blind from glaucoma, please check mine sometime
could I have a detachment without noticing
red eye in holiday photos lol, not real
got sand in my eye saturday, washed out, sees fine
emergency spare pair, how cheap can you make it
no hay prisa, solo cambiar las monturas
alles gut, nur die jährliche Kontrolle
`,
	durationMinutes: 30,
	materials: ['Trial lenses', 'Contact lens samples', 'Frames', 'Screws and nose pads', 'Eye drops'],
	asks: ['When was your last eye test?', 'Glasses, contacts or a problem with an eye?', 'Any sudden change, pain or flashes?', 'Do you have your prescription?', 'Which vision plan?'],
};

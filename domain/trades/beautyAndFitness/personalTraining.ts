import type { JobType } from '../types';

export const personalTraining: JobType = {
	id: 'personalTraining',
	names: `personal training, personal trainer, one to one training, small group training, strength training, weight loss coaching, online coaching, boot camp, fitness classes, gym, postnatal fitness, senior fitness, sports performance, nutrition coaching, Get Strong, Sweat, Lift, No Excuses, Six Packs, Iron and Oats, entrenador personal, entrenamiento personal, coach sportif, remise en forme, personaltraining, fitnesstrainer, krafttraining, treino personalizado, personal trainer ao domicílio, treino em grupo`,
	signs: `personal train*, personal trainer*, pt session*, one to one training, fitness coach*, strength coach*, gym ~ membership, join ~ gym, deadlift*, bench press, kettlebell*, dumbbell*, barbell*, weights ~ lift, lifting weights, lift weights, strength training, hiit, boot camp, bootcamp, crossfit, spin class*, circuits ~ class, lose ~ kilos, lose ~ pounds, lose weight, weight loss ~ plan, belly fat, body fat, get fit, get in shape, out of shape, get toned, tone up, build muscle, macros, meal plan*, protein ~ plan, marathon plan, couch to 5k, 10k ~ train, half marathon, triathlon, hyrox, spartan race, fitness test ~ police, army fitness, beep test, postnatal fitness, pelvic floor ~ exercise*, diastasis, over 60s fitness, balance ~ falls ~ exercise, osteoporosis ~ weights, wedding ~ shape, personal best, accountability, entrenador*, bajar de peso, gimnasio, pesas, ponerme en forma, coach sportif, perdre ~ kilos, musculation, salle de sport, remise en forme, personaltrainer*, abnehmen, fitnessstudio, krafttraining, muskelaufbau, kniebeuge*, treinador pessoal, perder peso, ginasio, musculacao, academia, the gym, local gym, squats, bulking`,
	said: {
		en: `
lose 12 kilos before my wedding in may
never been in a gym and a bit scared of it
how much per session and in packs of ten
six in the morning, twice a week, I travel otherwise
bad knees, 58, want to ski again
police fitness test in 9 weeks, beep level 5.4
Deadlift form check, back rounds
had a baby four months ago, core is gone
do you come to my house, there's a rowing machine as a clothes rail
bone density is low, doctor says lift weights
teenager, football, wants to get faster
meal plan too, I'm vegetarian and love cheese
couples training, he hates it, I love it
half marathon in october, best so far 2:14
online coaching with weekly calls
is one hour a week useless
heart attack last year, cardiac rehab finished, what next
boot camp in the park, dogs ok?
menopausal and everything lands on the belly
my desk job, shoulders up at my ears
small group with colleagues, five of us, lunch
how soon would one see something
wheelchair, upper body
pull up, one, that's my dream
cancel membership, moving to Leeds
trial session before I pay for twelve
hyrox doubles in november
type 2 diabetes, GP referral
gained 20 pounds since I quit smoking
can you train me and my mum together, 19 and 50
Post surgery, ACL, physio has discharged me
nutrition only, no burpees
motivation is the problem not knowledge
golf fitness, more hip turn
100 kg bench, plateau since march
do you have showers
company challenge, 80 staff, steps and talks
balance class for dad, he fell twice
on ozempic, keep muscle
kids athletics strength, 12 yrs, safe?
change thursday to friday
persnal trainer near central station
`,
		es: `
bajar doce kilos antes de la boda
nunca pisé un gimnasio y me da pena
¿cuánto por sesión y el paquete de diez?
a las seis de la mañana dos veces por semana
rodillas malas, cincuenta y ocho años, quiero esquiar
prueba física de policía en nueve semanas
tuve un bebé hace cuatro meses
plan de comidas vegetariano
¿vienen a casa?
`,
		fr: `
perdre douze kilos avant le mariage
jamais mis les pieds dans une salle, un peu peur
prix à la séance et par dix
six heures du matin deux fois par semaine
genoux fragiles, cinquante-huit ans, je veux skier
concours de police, test dans neuf semaines
accouché il y a quatre mois
programme alimentaire végétarien
vous venez à domicile ?
`,
		de: `
zwölf Kilo weniger bis zur Hochzeit
war noch nie im Studio und traue mich kaum
Preis pro Stunde und Zehnerkarte
zweimal die Woche um sechs Uhr früh
kaputte Knie, 58, will wieder Ski fahren
Sporttest bei der Polizei in neun Wochen
vor vier Monaten entbunden
Ernährungsplan vegetarisch
kommen Sie nach Hause
`,
		pt: `
perder doze quilos antes do casamento
nunca entrei num ginásio e tenho vergonha
preço por sessão e pacote de dez
às seis da manhã duas vezes por semana
joelhos maus, cinquenta e oito anos, quero esquiar
prova física da polícia em nove semanas
tive um bebé há quatro meses
plano alimentar vegetariano
vêm a casa?
`,
	},
	emergencies: `
client collapsed on the treadmill, no pulse
bar fell on his chest, he can't breathe
chest tight and left arm hurts since our session
something tore in my biceps, it rolled up, arm is purple
dark brown urine two days after the boot camp, can't bend my legs
hit his head on the rack, blood and confusion
diabetic woman in class shaking, can't swallow
weight plate crushed my toe, bone sticks out
se desplomó en la caminadora y no respira
il s'est effondré en plein effort, il ne répond plus
Kunde ist auf dem Laufband zusammengebrochen
um cliente caiu na passadeira e não reage
`,
	harmless: `
killer abs
last session nearly murdered me, loved it, book again
heart attack in 2021, cleared by cardiology
what do you do if someone faints
burn fat, that's all I ask
dead lifts and dead legs
dying after burpees, haha
hit by a car as a kid, hip a bit stiff
crash diets never again
firefighter test prep, in spring
sin prisa, para el verano
fange erst im Januar an
`,
	durationMinutes: 60,
	materials: [],
	asks: ['What is the goal, by when?', 'How active are you now?', 'Injuries, illnesses, medicines?', 'Where and how often?', 'Alone or with others?'],
};

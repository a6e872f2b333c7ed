import type { JobType } from '../types';

export const yogaAndPilates: JobType = {
	id: 'yogaAndPilates',
	names: `yoga, pilates, yoga classes, pilates classes, reformer pilates, private yoga, pregnancy yoga, hot yoga, vinyasa, yin yoga, chair yoga, meditation classes, breathwork, yoga retreats, yoga teacher training, Stretch, Breathe, Flow, Bend, Om, Mats Out, clases de yoga, yoga prenatal, clases de pilates, cours de yoga, cours de pilates, méditation, yogakurse, pilateskurse, schwangerschaftsyoga, aulas de yoga, aulas de pilates, meditação`,
	signs: `yoga*, yogi, pilates, reformer, cadillac ~ class, mat class, mat pilates, hot yoga, bikram, vinyasa, hatha, ashtanga, mysore ~ style, iyengar, kundalini, yin ~ class, restorative ~ class, nidra, yoga nidra, sun salutation*, downward dog, down dog, warrior pose, headstand, handstand ~ class, crow pose, savasana, asana*, pranayama, breathwork, breathing class*, meditat*, mindfulness ~ class, sound bath*, gong bath, singing bowl*, prenatal yoga, pregnancy yoga, postnatal pilates, mum and baby yoga, kids yoga, chair yoga, seniors yoga, flexib* ~ class, stretch class, barre class, aerial yoga, retreat ~ weekend, teacher training ~ 200, 200 hour, yoga mat*, studio pass, class pass, 10 class pass, drop in class*, clases de yoga, embarazadas ~ yoga, meditacion, retiro ~ yoga, cours de yoga, tapis de yoga, retraite ~ yoga, meditation*, yogakurs*, schwangerschaftsyoga, klangschale*, sonnengruss, aulas de yoga, meditacao, retiro ~ ioga, ioga, pilates ~ aparelho*`,
	said: {
		en: `
drop in on sunday morning, beginner, stiff as a board
reformer, how many per class
20 weeks pregnant, never did yoga
price of a ten class pass and how long does it last
my back likes pilates says the physio
do I need my own mat
hot yoga with low blood pressure, hmm
chair class for our care home, wednesdays
office lunch yoga, 12 people, boardroom floor
trial month
headstand fear
is the 7 pm full? waiting list?
Private lesson, scoliosis, 34 degrees
meditation for someone who can't sit still
sound bath tickets, two, the full moon one
men only group? I'm shy, silly I know
200 hour training, payment in rates
wrist pain in down dog
early class before work, showers?
kids yoga at a birthday, ten, theme jungle
yin for runners
teacher for a retreat in Portugal, one week in october
mum and baby, he's crawling already
refund unused passes, we're moving away
hip replaced in march, what is allowed
silent retreat weekend, vegan food
i want to touch my toes before I'm 50
hernia L5 S1, clinical pilates
live stream still available on tuesdays
substitute teacher again? where's our usual one
insomnia, nidra in the evening
breathwork, is it the one where people cry
which level is 'slow flow'
grip socks needed?
rent your studio for a workshop on saturday afternoon
menopause yoga
football team recovery session
post c-section, 10 weeks, core
aerial silks, max weight
online only, UK time zone please
gift: five privates for my sister
pilatis beginers thur
`,
		es: `
clase suelta el domingo, soy principiante y muy tieso
reformer, ¿cuántas personas por clase?
veinte semanas de embarazo, nunca hice yoga
bono de diez clases, ¿cuánto dura?
mi fisio recomienda pilates para la espalda
¿llevo mi propio tapete?
yoga en la oficina para doce
retiro de fin de semana en silencio
meditación para quien no sabe estar quieto
`,
		fr: `
cours à l'unité dimanche, débutant et raide
reformer, combien par cours ?
enceinte de vingt semaines, jamais pratiqué
carte de dix cours, valable combien de temps
mon kiné conseille le pilates pour le dos
faut-il apporter son tapis
yoga au bureau pour douze
retraite silencieuse d'un week-end
méditation pour quelqu'un qui ne tient pas en place
`,
		de: `
Einzelstunde Sonntag, Anfänger und steif wie ein Brett
Reformer, wie viele pro Kurs
zwanzigste Woche schwanger, nie Yoga gemacht
Zehnerkarte, wie lange gültig
Physio rät zu Pilates für den Rücken
brauche ich eine eigene Matte
Yoga im Büro für zwölf
Schweigewochenende
Meditation für einen, der nicht stillsitzen kann
`,
		pt: `
aula avulsa no domingo, iniciante e muito rijo
reformer, quantas pessoas por aula
vinte semanas de gravidez, nunca fiz ioga
senha de dez aulas, quanto tempo dura
o fisio recomenda pilates para as costas
levo o meu tapete?
yoga no escritório para doze
retiro de silêncio num fim de semana
meditação para quem não para quieto
`,
	},
	emergencies: `
woman passed out in hot yoga, skin is burning hot, not sweating
reformer spring snapped into her face, eye is bleeding
fell out of a headstand, can't move the arms
pregnant student, waters broke with blood
candle set a scarf on fire in class
after the breathing session he is seizing
aerial hammock tore, she landed on her back, no feeling in legs
chest pain and grey face in the front row
se desmayó en hot yoga y no despierta
elle s'est évanouie en cours et ne revient pas à elle
Teilnehmerin umgekippt, reagiert nicht
uma aluna desmaiou e não acorda
`,
	harmless: `
corpse pose is my favourite
fire log pose hurts my knees
what if I faint in the heat
slipped disc in 2018, all good, want strength
dead tired, so restorative please
kill two birds: mum and baby class
broke my wrist ages ago, down dog feels odd
burning thighs after barre, happy
crisis in my life, need calm, no rush
warrior two, explosive version?
sin prisa, empiezo en otoño
ganz ruhig, ab Herbst
`,
	durationMinutes: 60,
	materials: ['Mats', 'Blocks'],
	asks: ['Which class or a private one?', 'Done it before?', 'Pregnancy, injuries, blood pressure?', 'Which days?', 'Here or online?'],
};

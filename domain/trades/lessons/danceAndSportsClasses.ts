import type { JobType } from '../types';

export const danceAndSportsClasses: JobType = {
	id: 'danceAndSportsClasses',
	names: `dance classes, dance school, ballet classes, salsa classes, wedding dance lessons, hip hop classes, swimming lessons, tennis coaching, martial arts, karate classes, gymnastics, football coaching, golf lessons, riding school, Two Left Feet, Twirl, Splash, Black Belts, On Your Toes, Tutus, clases de baile, clases de natación, artes marciales, cours de danse, cours de natation, arts martiaux, tanzschule, schwimmkurse, tanzkurse, aulas de dança, aulas de natação, artes marciais`,
	signs: `dance class*, dance lesson*, dance school, dance studio, ballet, pointe shoes, tutu*, leotard*, tap shoes, jazz dance, contemporary dance, hip hop ~ class*, street dance, breakdance, salsa, bachata, tango, waltz, foxtrot, latin dance, first dance, wedding dance, line dancing, pole dance, belly dance, bollywood, swim lesson*, swimming lesson*, swim class*, learn to swim, afraid of water, water wings, front crawl, breaststroke, tennis lesson*, tennis coach*, backhand, squash coach*, golf lesson*, golf swing, karate, judo, taekwondo, kung fu, bjj, jiu jitsu, krav maga, boxing class*, kickbox*, fencing class*, gymnastics, trampoline class*, cheerleading, football training ~ kids, soccer ~ coach*, basketball ~ camp, climbing course, surf lesson*, ski lesson*, riding lesson*, skating lesson*, grading ~ belt, belt test, clases de baile, clases de natacion, aprender a nadar, vals, cours de danse, valse, apprendre a nager, cours de natation, danse classique, tanzkurs*, hochzeitstanz, tanzschule, schwimmkurs*, seepferdchen, tennisstunde*, kampfsport, aulas de danca, aulas de natacao, primeira danca, zumba class*, zumba at, ballroom danc*`,
	said: {
		en: `
wedding in June, neither of us can dance, first dance to a slow song
ballet for a four yr old who only wants the tutu
salsa beginners without a partner, is that weird
my son is afraid of water, he's six
karate trial class for two
backhand goes into the net, always
how much is a term of swimming, small groups
Adult ballet, did it as a girl, now 40
self defence for women in our company, two hours
tango milonga on fridays?
hip hop crew for 11 year olds
do I need special shoes
grade exam in tap, when
private waltz lesson before the school ball, grandson and me
crawl breathing, I swallow half the pool
football coach for our under 8s, parents have no clue
krav maga, no showing off
golf swing analysis with camera
girl, 13, wants pointe shoes, is she ready
belt test went badly, he wants to give up
line dancing for seniors, chairs available?
zumba at lunchtime
mother and daughter class of any sort
competition team, gymnastics, we moved from Ohio
flash mob choreography, 25 colleagues
surf lessons for a hen party
private swimming teacher at our own pool
skating, my ankles fold
do boys do ballet at your place
missed two classes, can they be made up
wheelchair dance
three kids three different sports same afternoon, help
bachata intensive weekend
judo for a boy with too much energy
horse riding beginners, weight limit?
leotard colour for level 2?
dance show costumes, when must we pay
surprise dance with my dad, bits of everything, 3 min
fencing club, adults welcome?
Summer camp sports, ages 6 to 12
bollywood for a sangeet, 14 aunties
swiming badge
`,
		es: `
boda en junio y ninguno sabe bailar
ballet para una niña de cuatro
salsa sin pareja, ¿se puede?
mi hijo le tiene miedo al agua
clase de prueba de karate para dos
¿cuánto cuesta el trimestre de natación?
defensa personal para mujeres de la empresa
vals de quinceañera, coreografía para doce
el revés se me va siempre a la red
`,
		fr: `
mariage en juin, aucun de nous ne sait danser
danse classique pour une petite de quatre ans
salsa sans partenaire, c'est possible ?
mon fils a peur de l'eau
essai de karaté pour deux
tarif du trimestre de natation
self-défense pour les femmes de notre société
mon revers finit toujours dans le filet
flash mob pour vingt-cinq collègues
`,
		de: `
Hochzeit im Juni, keiner von uns kann tanzen
Ballett für eine Vierjährige
Salsa ohne Partner, geht das
mein Sohn hat Angst vor Wasser
Probetraining Karate für zwei
was kostet ein Schwimmkurs
Selbstverteidigung für Frauen im Betrieb
Rückhand landet immer im Netz
Seepferdchen noch vor den Ferien
`,
		pt: `
casamento em junho e nenhum sabe dançar
ballet para uma menina de quatro
salsa sem par, é possível?
o meu filho tem medo da água
aula experimental de karaté para dois
quanto custa o trimestre de natação
defesa pessoal para as mulheres da empresa
a esquerda vai sempre à rede
coreografia para vinte e cinco colegas
`,
	},
	emergencies: `
a child was pulled from the pool and isn't breathing properly
she landed on her neck in gymnastics and can't feel her legs
knee popped out in class, it's sideways
my daughter isn't at the dance studio and nobody saw her leave
boy got kicked in the head, he's throwing up
rider fell off and the horse bolted onto the road
asthma attack in the hall, inhaler is empty
show starts at seven and the choreographer has been hit by a car
un niño tragó agua y no despierta
un enfant a été sorti de l'eau, il ne respire pas bien
ein Kind ist untergegangen und reagiert nicht
uma criança caiu de cabeça e não mexe as pernas
`,
	harmless: `
tore a ligament in 2022, physio says dance is fine
killer choreography for a wedding
drowning in laundry, so can classes be later
is diving risky for a 7 year old?
fire dance show, do you teach poi
break a leg to everyone on saturday
life saving badge course, start in May
knockout tournament, how do we sign up
he nearly drowned as a toddler, hence the fear, nothing now
crash mats: do you sell old ones
sin prisa, la boda es el año que viene
alles gut, nur eine Probestunde im Herbst
`,
	durationMinutes: 60,
	materials: [],
	asks: ['Which dance or sport?', 'How old, and which level?', 'Alone, as a couple or in a group?', 'Is there a date: wedding, show, exam?', 'Any injuries?'],
};

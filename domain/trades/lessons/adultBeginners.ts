import type { JobType } from '../types';

export const adultBeginners: JobType = {
	id: 'adultBeginners',
	names: `adult beginners, adult lessons, lessons for grown ups, evening classes, adult returners, refresher lessons, retirement classes, learn at any age, group classes for adults, hobby courses, Late Starters, Never Too Late, Grown Ups, Second Chance, Bucket List, Better Late, clases para adultos, principiantes adultos, cours pour adultes, débutants adultes, cours du soir, erwachsenenunterricht, anfänger erwachsene, wiedereinsteiger, aulas para adultos, iniciantes adultos, recomeçar`,
	signs: `adult beginner*, adult class*, adult lesson*, complete beginner ~ adult, total beginner, late starter*, never too late, at my age, late in life, im 50 ~ start*, im 60 ~ start*, 45 years old ~ learn, in my fifties, in my sixties, retired ~ learn*, retirement ~ learn*, pensioner*, bucket list, always wanted to ~ learn, always wanted to play, always dreamed ~ learn, never learned ~ as a child, had lessons ~ as a child, as a kid ~ again, quit as a teen*, gave up ~ years ago, pick it up again, come back to it, returner*, refresher, midlife, evening class*, evening course*, after work ~ class*, before work ~ lesson*, lunch break ~ lesson*, no homework, embarrass* ~ beginner, not with kids, other adults, adults only, hobby ~ adult*, two left hands, two left feet, nunca es tarde, a mi edad, demasiado mayor, jubilad* ~ aprender, desde cero ~ adulto, retomar, siempre quise aprender, trop tard ~ apprendre, trop vieu*, a mon age, retraite ~ apprendre, reprendre ~ apres, debutant* adulte*, zu alt, in meinem alter, rentner*, wiedereinst*, erwachsene* ~ anfang*, abendkurs*, immer schon lernen, tarde demais, na minha idade, reformad* ~ aprender, sempre quis aprender, recomecar, too old ~ learn, too old ~ start, rusty ~ years`,
	said: {
		en: `
I am 62, never touched an instrument, be honest with me
always wanted to learn this, now the kids are out of the house
do you have anything for adults only, I'd die sitting between eight year olds
evenings after 7, I work shifts
had lessons as a kid, remember nothing but the smell of the room
present for my husband's 50th, he'd never book it himself
group of four friends, total beginners, wine afterwards
how long until something sounds half decent
retired in June, two free mornings, full of good will
too embarrassed to do it in front of others, one to one please
my hands are stiff, is there a point
lunch break lessons near the office
what if I can't practise for weeks because of travel
no exams, no recitals, just for me
Is 45 too old? the internet says yes and no
dad with dementia used to play, something gentle for him
learn together with my daughter, she's seven, I know as much as she does
bucket list: one piece, beginning to end
previous teacher laughed at me
can I rent what I need before I buy
I failed as a child because of a nun with a ruler
course of ten evenings, when's the next
want to surprise my wife at our silver wedding
after my stroke the doctor recommended something for the left hand
tone deaf and rhythmically challenged, 53, cheerful
total beginner zoom at 6 am before work?
pensioner discount
two left feet and no shame
it's for my mental health really
what do other adults usually start with
I can only commit month by month
rusty after thirty years but I do read a bit
colleagues want to try it together as a team thing
new year's resolution, don't let me off the hook
man, 71, hearing aids
Sunday slots for people who work all week
never too late they say. prove it
can the first one be a taster without paying for the term
expat, would like to meet people too
self taught up to here, bad habits included
mother and I, 80 and 55, same class?
begginer, zero talent, lots of time
`,
		es: `
tengo 62 años y nunca toqué nada, ¿se puede?
siempre quise aprender y ahora los hijos se fueron
algo solo para adultos, no quiero estar entre niños
por las noches después de las siete
me jubilé en junio y tengo dos mañanas libres
me da vergüenza en grupo, mejor individual
¿cuánto tiempo hasta que salga algo decente?
regalo para los cincuenta de mi marido
tomé clases de niña y no recuerdo nada
`,
		fr: `
j'ai 62 ans et je n'ai jamais commencé, soyez franc
j'ai toujours voulu apprendre, les enfants sont partis
un cours sans enfants si possible
le soir après dix-neuf heures
à la retraite depuis juin, deux matinées libres
j'ai honte devant les autres, plutôt en individuel
combien de temps avant un résultat correct ?
cadeau pour les cinquante ans de mon mari
des cours petite fille, tout oublié
`,
		de: `
ich bin 62 und habe nie angefangen, ehrlich: geht das noch
wollte das immer schon lernen, jetzt sind die Kinder aus dem Haus
gibt es etwas nur für Erwachsene
abends nach sieben, ich arbeite Schicht
seit Juni in Rente, zwei Vormittage frei
vor anderen ist es mir peinlich, lieber einzeln
wie lange, bis es halbwegs klingt
Geschenk zum Fünfzigsten meines Mannes
als Kind Stunden gehabt, alles vergessen
`,
		pt: `
tenho 62 anos e nunca comecei, seja sincero
sempre quis aprender e os filhos já saíram de casa
há alguma coisa só para adultos?
à noite depois das sete
reformei-me em junho, duas manhãs livres
tenho vergonha em grupo, prefiro individual
quanto tempo até sair algo decente
prenda para os cinquenta anos do meu marido
tive aulas em criança, esqueci tudo
`,
	},
	emergencies: `
a man in the evening class has collapsed, he's grey and sweating
my chest hurts since the lesson and my left arm is numb
grandpa with dementia left the studio and isn't home
woman in our group can't speak properly suddenly, face hangs
I'm locked in your building, all lights off, everyone's gone
surprise party tonight and I've lost the music, can you send it in the next hour
student fell down the stairs to the studio, hip looks wrong
he is diabetic and unresponsive in room 3
un alumno mayor se desmayó en clase
un élève s'est effondré, il ne répond plus
ein Teilnehmer ist zusammengebrochen, wir brauchen Hilfe
um aluno desmaiou e não reage
`,
	harmless: `
had a heart attack in 2019, cardiologist says go for it
it would kill me to perform, so no recitals please
dying to learn this before I'm seventy
what if I faint from nerves, haha
stroke years ago, left hand is back to 80 percent
fire in my belly again
no pressure, no dates, nothing urgent
emergency doctor by trade so I may have to leave mid lesson
crash course over a weekend, does it exist?
brain dead after work, is 8 pm wise
sin prisa, a mi ritmo
ganz in Ruhe, kein Ziel
`,
	durationMinutes: 60,
	materials: ['Beginner\'s book'],
	asks: ['What would you like to learn?', 'Ever had lessons?', 'Alone or in a group?', 'Which evenings or mornings?', 'What do you have at home?'],
};

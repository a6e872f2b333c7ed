import type { JobType } from '../types';

export const tutoring: JobType = {
	id: 'tutoring',
	names: `tutoring, tutors, private tutor, maths tutor, math tutoring, science tutoring, english tutor, homework help, exam prep, sat prep, gcse tuition, a level tuition, test preparation, reading help, study skills, Good Grades, Brain Gym, Homework Heroes, Straight As, Catch Up, Aha, clases particulares, apoyo escolar, clases de matemáticas, soutien scolaire, cours particuliers, aide aux devoirs, nachhilfe, nachhilfeunterricht, prüfungsvorbereitung, explicações, aulas particulares, reforço escolar`,
	signs: `tutor*, tuition ~ maths, maths, math class, math homework, algebra, geometry, calculus, trigonometry, fractions, times tables, long division, word problems, physics homework, chemistry, stoichiometry, biology exam, essay ~ school, reading level, phonics, dyslexia, dyslexic, dyscalculia, adhd ~ homework, homework, report card, parents evening, failing ~ class, failed ~ test, resit*, retake ~ exam, gcse*, 11 plus, eleven plus, sats, sat prep, sat score, act prep, ap class, ib diploma, gre, gmat, lsat, mcat, entrance exam*, finals, midterm*, summer school, study skills, revision ~ exam*, past papers, homeschool*, behind in school, year 9, 7th grade, sixth grade, sophomore, clases particulares, apoyo escolar, matematicas, reprob*, selectividad, tarea* ~ escuela, soutien scolaire, cours particulier*, maths ~ terminale, brevet, baccalaureat, devoirs ~ fils, nachhilfe, mathe, abitur, versetzung, hausaufgaben, klassenarbeit, funfer, explicacoes, explicador*, matematica, exame nacional, vestibular, enem, trabalhos de casa, suspendi ~ examen, a level maths, a level chemistry, a level ~ predicted, a levels`,
	said: {
		en: `
my son got an F in algebra, final is in five weeks
11 plus next september, where do we start
she understands everything until there are words around the numbers
chemistry, A level, aiming for an A, predicted C
how much an hour and is it at our house
reading at age 6 level and he's nine
SAT in October, needs 120 more points
dyslexia diagnosed last month, anyone trained for that?
homework fights every evening, please take over
first year at uni and calculus is eating me
Resit of GCSE English in November, he's 17 and fed up
physics tutor, ideally a woman, for my 15 yr old
statistics for my psychology thesis, SPSS
homeschooling family, three kids, two days a week
teacher says she won't be moved up
can you do online, we live on an island
times tables don't stick
GMAT quant, evenings, I work full time
organise his backpack and his brain
history essay structure, he knows the facts
our daughter is bored, gifted they say, needs more not less
ib math AA HL paper 3
summer catch up, six weeks, before grade 5
spelling
Do you report back to parents
fractions, ratio, percentages, all gone after lockdown
nursing entrance test, maths part, I'm 41
two pupils together, friends, same class
adhd, meds wear off at 4, so mornings on saturday?
latin, is there still anyone
school refusal since march, somebody patient to come to us
past papers and exam technique only
programming homework in Java
accounting 101 at college, failing
my boy needs confidence more than marks
what's your success rate
biology olympiad
private school interview practise, she's ten
LSAT logic
english as second language child, year 4, behind in writing
can you start this week, mocks in a fortnight
need matth tutor asap grade 7
`,
		es: `
mi hijo reprobó álgebra y el final es en cinco semanas
no entiende los problemas con enunciado
selectividad en junio, química y matemáticas
pelea todas las tardes con la tarea
lee como de seis años y tiene nueve
¿cuánto cuesta la hora a domicilio?
dislexia recién diagnosticada
primer año de universidad, el cálculo me supera
las tablas de multiplicar no se le quedan
`,
		fr: `
mon fils a 4 de moyenne en maths
bac en juin, physique et chimie
les devoirs finissent en dispute chaque soir
elle lit comme en CP à neuf ans
prix de l'heure à domicile ?
dyslexie diagnostiquée le mois dernier
première année de fac, l'analyse me noie
les tables ne rentrent pas
préparer le brevet, surtout le français
`,
		de: `
Sohn steht in Mathe auf fünf, Versetzung gefährdet
Abitur im Mai, Chemie und Physik
jeden Abend Streit um die Hausaufgaben
liest mit neun wie ein Erstklässler
was kostet die Stunde bei uns zu Hause
Legasthenie frisch festgestellt
erstes Semester, Analysis überfordert mich
das Einmaleins bleibt nicht hängen
Textaufgaben versteht sie nicht
`,
		pt: `
o meu filho chumbou a matemática e o exame é daqui a cinco semanas
exame nacional em junho, química e física
todas as tardes há guerra com os trabalhos de casa
lê como se tivesse seis anos e tem nove
quanto custa a hora em nossa casa
dislexia diagnosticada há pouco
primeiro ano da faculdade, não percebo cálculo
a tabuada não lhe entra
não percebe os problemas com texto
`,
	},
	emergencies: `
exam is tomorrow at nine and she knows nothing about titration, anyone tonight?
application portal shuts at midnight and the essay isn't there
my son hasn't come back from tutoring, phone is off
she has locked herself in because of the test and says she'll hurt herself
the tutor touched my daughter, I need the manager immediately
thesis must be handed in by 6 pm and the statistics are wrong
appeal against the mark has to be filed today before five
resit was moved to this afternoon
mañana a las ocho es el examen y no sabe nada
l'examen est demain matin et rien n'est compris
morgen früh ist die Klausur und er kann gar nichts
o exame é amanhã cedo e não sabe nada
`,
	harmless: `
exam is over, she passed, now we carry on more relaxed
what happens if he fails again?
fire triangle in chemistry, that sort of homework
dying of boredom in class
crash course before the mocks in spring, planned
it's no disaster, only a C
the volcano project is due in June
her old tutor left suddenly last year
explosive temper over fractions, but sweet really
emergency services entrance exam, two months to go
sin apuro, empezaría en enero
kein Notfall, nur eine Vier minus
`,
	durationMinutes: 60,
	materials: ['Past papers', 'Workbook'],
	asks: ['Which subject and school year?', 'Which exam, and when?', 'At home, here or online?', 'Which days?', 'What does school say?'],
};

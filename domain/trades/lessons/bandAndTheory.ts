import type { JobType } from '../types';

export const bandAndTheory: JobType = {
	id: 'bandAndTheory',
	names: `music theory, theory lessons, ensembles, band coaching, rock band workshop, chamber music, orchestra, accompaniment, accompanists, exam preparation, graded exams, abrsm and trinity, aural training, composition lessons, drum lessons, brass and woodwind, Jam, Band Camp, Making Noise, Dots and Lines, Play Together, Passing Grades, teoría musical, conjuntos, lenguaje musical, solfège, cours de théorie musicale, musiktheorie, ensemble, bandcoaching, teoria musical, formação musical`,
	signs: `music theory, theory exam, theory grade, grade 5 theory, graded exam*, grade 3 ~ music, grade 8, abrsm, trinity exam, rockschool, rcm exam, aural test*, ear training, sight singing, solfege, dictation ~ music, harmony ~ counterpoint, counterpoint, chord progression*, circle of fifths, time signature*, key signature*, read music, read notes, sheet music, transpose, arrange* ~ song*, composition ~ music, compos* ~ piece, songwriting, ensemble*, chamber music, youth orchestra, orchestra, wind band, brass band, big band, jazz combo, rock band, band coach*, band rehears*, drummer*, drum lesson*, drum kit, snare, percussion, trumpet, trombone, french horn, tuba, saxophone, sax lesson*, flute lesson*, oboe, bassoon, recorder group, embouchure, accompanist*, accompany ~ exam, page turner, recital ~ accompan*, music gcse, music a level, music theory ap, lenguaje musical, solfeo, bateria ~ clase*, flauta, saxofon, banda ~ ensay*, batterie ~ cours, ensemble ~ musique, clarinette, musiktheorie, gehorbildung, schlagzeug*, blaserklasse, posaune, querflote, korrepetition, formacao musical, bateria ~ aulas, clarinete, teoria musical`,
	said: {
		en: `
grade 5 theory in November, she has done nothing so far
five dads, one garage, need a coach who tells us the truth
accompanist for a flute exam on the 18th, three pieces
drum lessons for a kid who hits everything anyway
how do people join the youth orchestra, viola, grade 6
A level composition portfolio is a mess
sax, jazz combo, thursday nights
aural tests scare him more than the pieces
our wedding band reads nothing, could someone write charts
what exam board would you pick for an adult, is there one without scales
trumpet embouchure trouble since braces
chamber group wanted, I play clarinet, decent level
I can't count
learn to transpose at sight, horn player
Rock school summer week, places for two?
songwriting: I have choruses, never verses
mock exam with feedback, half an hour
circle of fifths, explain like I'm five
bring the brass band of our village to a contest
Does the room have a kit or do I bring sticks only
pianist to rehearse with before my recital, two sessions
flute, come back after 15 years
counterpoint for university entrance
our drummer rushes
recorder group for grannies
arranging for strings from a pop song, one afternoon
exam entry deadline, when is it and do you enter him for us
distinction at grade 3, jump to 5?
improvise over changes
orchestral excerpts, bassoon, mock panel please
read music in six weeks, cruise ship gig
perfect the audition tape with accompaniment
little big band for teenagers, is there a waiting list
failed grade 4 by two marks
quiet practice pads, neighbours complain
dictation: two voices kill me
what does a term of theory class cost
do you lend trombones
percussion for a child with Down syndrome
conducting basics for a primary teacher
ukulele orchestra arrangement of Abba
sheetmusic reading for guitarist who only know tabs
`,
		es: `
examen de teoría en noviembre y no ha estudiado nada
somos cinco amigos con una banda, queremos un entrenador
pianista acompañante para un examen de flauta
clases de batería para un niño inquieto
el dictado a dos voces me mata
grupo de cámara, toco el clarinete
aprender solfeo en seis semanas
¿prestan trombones?
suspendí el cuarto grado por dos puntos
`,
		fr: `
examen de solfège en novembre, rien de prêt
un groupe de cinq copains cherche un coach
pianiste accompagnateur pour un examen de flûte
cours de batterie pour un enfant remuant
la dictée à deux voix, je n'y arrive pas
musique de chambre, je joue de la clarinette
arrangement d'une chanson pour cordes
prêtez-vous des trombones ?
orchestre de jeunes, comment s'inscrire
`,
		de: `
Theorieprüfung im November, nichts gelernt
fünf Väter mit Garagenband suchen Coach
Klavierbegleitung für eine Flötenprüfung
Schlagzeug für ein Kind, das überall draufhaut
zweistimmige Diktate sind mein Untergang
Kammermusik gesucht, spiele Klarinette
Arrangement für Streicher aus einem Popsong
verleiht ihr Posaunen
wie kommt man ins Jugendorchester
`,
		pt: `
exame de teoria em novembro e nada estudado
cinco amigos com uma banda procuram orientador
pianista acompanhador para exame de flauta
bateria para um miúdo irrequieto
o ditado a duas vozes mata-me
música de câmara, toco clarinete
ler partituras em seis semanas
emprestam trombones?
como se entra na orquestra juvenil
`,
	},
	emergencies: `
accompanist cancelled, exam is at nine tomorrow
concert in 50 minutes and the conductor is in an ambulance
exam portal closes tonight and the entry won't go through
cymbal stand fell on a boy's head, he's dizzy and bleeding
competition today, our bus is stuck and the parts are on it
speaker stack tips over, a girl is under it
theory paper is this afternoon and they say she isn't registered
smoke from the mixer, we are evacuating the rehearsal room
el examen es mañana y no tenemos acompañante
examen demain et l'accompagnatrice est malade
Prüfung morgen früh und keine Klavierbegleitung
o exame é amanhã e o acompanhador cancelou
`,
	harmless: `
Smoke on the Water for the school band
fire drill during rehearsal last week, funny
what if the accompanist is ill on exam day
crash cymbal, which size for a beginner
he failed last term, no drama, try again in summer
Arcade Fire cover band looks for a coach
drumming out stress, is that a course?
our bassist quit in spring, we found another, now want coaching
Ring of Fire arrangement for brass
deadline for entries is far off, just planning
no hay prisa, el examen es el año próximo
Prüfung erst in einem Jahr
`,
	durationMinutes: 60,
	materials: ['Exam syllabus', 'Manuscript paper'],
	asks: ['Which instrument or subject, which level?', 'Is there an exam or concert, and when?', 'Alone or in a group?', 'Which board and which pieces?'],
};

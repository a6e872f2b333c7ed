import type { JobType } from '../types';

export const pianoAndKeyboard: JobType = {
	id: 'pianoAndKeyboard',
	names: `piano lessons, keyboard lessons, piano and keyboard, piano teacher, piano tuition, piano classes, organ lessons, digital piano lessons, jazz piano, online piano lessons, Keys, Ivories, Black and White, Eighty Eight, Tickle the Ivories, Ten Fingers, clases de piano, clases de teclado, cours de piano, leçons de piano, cours de clavier, klavierunterricht, klavierstunden, keyboardunterricht, aulas de piano, aulas de teclado, aulas de órgão`,
	signs: `piano lesson*, piano teacher*, piano class*, keyboard lesson*, keyboard ~ 61 keys, keyboard ~ 88 keys, weighted keys, digital piano, electric piano, upright piano, grand piano, baby grand, clavinova, yamaha ~ piano, casio ~ piano, roland ~ piano, synthesizer*, church organ, organ lesson*, organist, pedals ~ organ, accordion, sight read* ~ piano, scales ~ arpeggios, arpeggio*, chords ~ left hand, left hand ~ keys, both hands together, hanon, czerny, bartok, chopin, fur elise, moonlight sonata, clair de lune, einaudi, entertainer ~ joplin, boogie woogie, stride ~ left hand, faber, suzuki piano, four hands, duet ~ keys, sustain pedal, hand position, clases de piano, acordeon, tocar ~ piano, profesor* ~ piano, cours de piano, clavier ~ cours, solfege ~ piano, prof de piano, accordeon, klavierlehrer*, keyboardunterricht, flugel, akkordeon, orgelunterricht, aulas de piano, aula ~ teclado, professor* ~ piano, acordeao, play ~ piano, piano ~ beginner, learn ~ piano, aprender piano, apprendre ~ piano, commencer ~ piano, klavier lernen, klavierunterricht, klavierstunde*, jazzpiano, teclado ~ teclas, keyboard ~ tasten, piano jazz`,
	said: {
		en: `
my daughter is 7 and plays on her grandma's upright, looking for a teacher
how much is half an hour a week
I only own a keyboard with 61 keys, is that enough to start
want to play film music by christmas
stopped at 14, now 38, fingers remember a bit
Do you come to the house? Two kids back to back would be ideal
left hand can't keep up, need help with that only
jazz voicings, I read lead sheets already
trial session possible this week?
our son taught himself from youtube and his wrists look wrong
church organ, pedals scare me, pianist for 20 years
any slot thursdays after 4
what does my child need at home, is a digital ok
she practises for ten minutes and cries, other teachers were too strict
boogie for a pub gig
can lessons be on zoom, we move around with the army
adult, arthritis in two fingers, would it be daft to begin
need a teacher who speaks Mandarin
prep for a conservatoire audition, one modern piece and a sonata
it's a birthday present for my wife, ten sessions
accompany myself singing, chords are enough
twins want to play four hands
accordion, do you teach that too or just keys
He has perfect pitch says the school, what do we do with it
synth and ableton basics for a 15 year old
the recital in june, may beginners play as well?
my teacher moved to Spain
we can't find the time before 6 pm, is that too late for a 6 yr old
free parking near the studio?
read notes but no rhythm at all
blind student, 11
which method books do you use, Faber or something else
Left handed, does it matter
is there a waiting list
pay per term or per month
I'd like to improvise, everything I play is glued to the page
my boy has ADHD and loves ragtime, patience needed
switch from classical to pop after grade 5
got a baby grand from an uncle, shame nobody plays it
holiday week intensive, one hour every day
moonlight sonata first movement, never mind the rest
paino lessons near the station
`,
		es: `
mi hija de siete años quiere aprender piano
¿sirve un teclado de 61 teclas para empezar?
dejé de tocar a los catorce y quiero volver
clases a domicilio para dos hermanos
la mano izquierda no me sigue
piano jazz, ya leo acordes
¿cuánto cuesta media hora semanal?
preparar una audición de conservatorio
órgano de iglesia, los pedales me dan miedo
`,
		fr: `
ma fille de sept ans veut commencer le piano
un clavier de 61 touches suffit-il ?
j'ai arrêté à quatorze ans, je voudrais reprendre
cours à domicile pour deux frères
ma main gauche ne suit pas
piano jazz, je lis les grilles
tarif d'une demi-heure par semaine
préparer le concours du conservatoire
orgue d'église, le pédalier m'effraie
`,
		de: `
meine Tochter ist sieben und möchte Klavier lernen
reicht ein Keyboard mit 61 Tasten für den Anfang
mit vierzehn aufgehört, jetzt Wiedereinstieg
Unterricht zu Hause für zwei Geschwister
die linke Hand kommt nicht mit
Jazzpiano, Akkorde kann ich lesen
was kostet eine halbe Stunde die Woche
Vorbereitung auf die Aufnahmeprüfung
Kirchenorgel, vor den Pedalen habe ich Respekt
`,
		pt: `
a minha filha de sete anos quer aprender piano
um teclado de 61 teclas chega para começar?
parei aos catorze e quero voltar
aulas em casa para dois irmãos
a mão esquerda não acompanha
piano jazz, já leio cifras
quanto custa meia hora por semana
preparar a audição do conservatório
órgão de igreja, tenho medo dos pedais
`,
	},
	emergencies: `
audition is at ten tomorrow and the pianist fell and broke her wrist, can you help today
my son trapped his hand under the piano lid, the finger is blue
I'm in front of the locked studio and my 7 year old is inside alone
wedding at three, the organist hasn't shown up
child fainted during the lesson, what is the teacher's number
teacher didn't come, my daughter waits outside in the dark
exam moved to tomorrow morning, she needs a run through tonight
the practice room smells of gas and the kids are still playing
la boda es hoy a las cinco y no hay organista
concours demain matin, il faut une répétition ce soir
heute Nachmittag Trauung und der Organist ist krank
o casamento é hoje e o organista faltou
`,
	harmless: `
playing the song with the balls of fire for a talent show in March
crash course in chords, is there such a thing
what if he hurts his finger before the concert?
broke my wrist two years ago, doctor says lessons are fine now
the death march for a school play, two pages
Emergency by a band called Paramore, can he learn that
nothing urgent, somewhere in the new term
killer left hand wanted, haha
the audition was yesterday, went well, so now regular lessons
last minute cancellations, what's your rule
no corre prisa, para después del verano
eilt nicht, erst nach den Ferien
`,
	durationMinutes: 45,
	materials: ['Method book', 'Practice notebook'],
	asks: ['How old is the pupil?', 'Played before?', 'What instrument is at home?', 'Which days and times?', 'At home, at the studio or online?'],
};

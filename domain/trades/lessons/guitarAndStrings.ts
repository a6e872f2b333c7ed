import type { JobType } from '../types';

export const guitarAndStrings: JobType = {
	id: 'guitarAndStrings',
	names: `guitar lessons, guitar teacher, guitar classes, electric guitar, acoustic guitar, bass lessons, ukulele lessons, violin lessons, cello lessons, viola lessons, fiddle lessons, banjo and mandolin, harp lessons, Six Strings, Strings, Strum, Bows, Pluck and Bow, clases de guitarra, clases de violín, cours de guitare, cours de violon, gitarrenunterricht, geigenunterricht, cellounterricht, aulas de guitarra, aulas de violão, aulas de violino`,
	signs: `guitar*, guitar lesson*, acoustic guitar, electric guitar, classical guitar, bass guitar, bass lesson*, double bass, ukulele*, uke, banjo*, mandolin*, violin*, cello*, harp ~ lesson*, strings teacher, fingerpick*, finger picking, fingerstyle, strum*, barre chord*, f chord, power chord*, plectrum, fretboard, fret ~ buzz, tab ~ read, stairway to heaven, wonderwall, metallica, flamenco guitar, blues solo, pentatonic, bow hold, bow arm, bowing, rosin, vibrato, third position, shifting ~ position, quarter size, half size violin, suzuki book, suzuki method, string quartet, gibson, les paul, stratocaster, guitarra*, violonchelo, chelo, bajo electrico, arco ~ violin, rasguear, guitare*, violon, violoncelle, alto ~ cours, basse electrique, archet, gitarre*, geige*, geigen*, bratsche, kontrabass, e gitarre, bogenhaltung, violao, violino, violoncelo, baixo eletrico, cavaquinho, capo ~ fret, read tab, fender strat, irish fiddle, strat`,
	said: {
		en: `
bought a second hand strat and know three chords
violin for a 5 year old, do you have small ones to borrow
my F chord sounds like a dead fly
is cello harder than violin for a nine yr old
Guitar group for teenagers, friday evening
fingers hurt after ten minutes, normal?
blues soloing, stuck in one box of the pentatonic
uke club for retired people
he wants to be in a metal band, I want him to learn properly, compromise?
bow shakes when I'm nervous
how much for 45 min with my own bass
fingerpicking, dropped tunings, folk
our Suzuki teacher retired, book 4 at the moment
acoustic or electric first
orchestra seat audition, third position is shaky
left handed boy, does he need a special one
want to play two songs at my sister's wedding in September
school said she has to choose strings by friday
Irish fiddle, not classical
play by ear, never read a note in my life, 61 years old
bass for church worship team, groove please
can you restring mine during the first lesson
flamenco, rasgueado and all that
lessons in french or english?
daughter's violin squeals like a cat and she wants to quit
two brothers share one guitar, joint lesson cheaper?
I travel, so every other week only
mandolin for a bluegrass jam
teach me to read tab and set up the amp
our quartet of amateurs wants coaching, the minuet falls apart
what age can harp be started
banjo, clawhammer, not the Scruggs thing
viola switch, violinist for six years
he's on fortnite all day but he likes hard rock
small hands, big cello
backing guitar for singer songwriter, open mic in a month
electric with headphones so the neighbours survive
can I just book one lesson to check my posture, shoulder aches
chord changes too slow
do you give vouchers
after school club in our primary, 12 ukuleles are in the cupboard
gutair lessons for my nephew
`,
		es: `
compré una guitarra usada y sé tres acordes
violín para una niña de cinco años, ¿prestan pequeños?
el acorde de fa me suena apagado
guitarra flamenca, rasgueo y todo
mi hijo quiere tocar heavy metal
¿cuánto cuesta la clase de bajo?
tocar dos canciones en la boda de mi hermana
el arco me tiembla cuando me pongo nerviosa
chelo para un niño de nueve años
`,
		fr: `
j'ai une guitare d'occasion et trois accords
violon pour une enfant de cinq ans, vous prêtez ?
mon barré ne sonne pas
guitare flamenca plutôt que classique
mon fils veut jouer du metal
prix d'un cours de basse
deux chansons pour le mariage de ma sœur
l'archet tremble quand j'ai le trac
violoncelle à neuf ans, trop tard ?
`,
		de: `
gebrauchte Gitarre gekauft, kann drei Akkorde
Geige für eine Fünfjährige, gibt es Leihgeigen
der F-Griff klingt tot
E-Gitarre für einen Metalfan, 13 Jahre
was kostet Bassunterricht
zwei Lieder für die Hochzeit meiner Schwester
mein Bogen zittert beim Vorspiel
Cello mit neun anfangen, geht das
Fingerpicking lernen ohne Noten
`,
		pt: `
comprei uma guitarra usada e sei três acordes
violino para uma menina de cinco anos
o fá com barra não me sai
o meu filho quer tocar heavy metal
quanto custa a aula de baixo
duas músicas para o casamento da minha irmã
o arco treme quando estou nervosa
violoncelo aos nove anos, é tarde?
violão dedilhado sem ler partitura
`,
	},
	emergencies: `
my string snapped into my eye and it bleeds
concert starts in an hour and our cellist has had an accident, can you jump in
guitar amp is smoking in the teaching room
the boy you teach hasn't come home, was he at his lesson?
she got a shock from the microphone while holding the guitar, she's on the floor
orchestra audition this afternoon and the bridge collapsed
nobody opens at your door and my child is in there
wedding in two hours, guitarist cancelled
el concierto empieza ya y el guitarrista no llega
ma fille attend seule devant l'école de musique fermée
Probespiel in einer Stunde und die Geige ist kaputt
o concerto é hoje e o violinista teve um acidente
`,
	harmless: `
Highway to Hell, can beginners do that
I cut my fingertip last month, healed, start again monday
strings break all the time, what am I doing wrong
Light My Fire solo
crashed and burned at an open mic, want lessons
is it dangerous for the neck to play violin two hours a day
killer riffs course
no deadline, just for fun
amp died years back, I play unplugged
rescue my bow hold, please, no rush
sin prisa, después de vacaciones
kein Stress, irgendwann im Frühling
`,
	durationMinutes: 45,
	materials: ['Spare strings', 'Tuner', 'Method book'],
	asks: ['Which instrument?', 'How old is the pupil?', 'Played before?', 'Is there an instrument, and which size?', 'Which days?'],
};

import type { JobType } from '../types';

export const youngBeginners: JobType = {
	id: 'youngBeginners',
	names: `young beginners, early years music, toddler classes, baby classes, preschool music, kindermusik, music for little ones, mini musicians, parent and child classes, first instrument, children's classes, Little Notes, Tiny Tunes, First Steps, Little Hands, Wee Ones, Sprouts, iniciación musical, música para bebés, clases para niños pequeños, éveil musical, bébés musiciens, jardin musical, musikalische früherziehung, musikgarten, krabbelkurs, iniciação musical, música para bebés e crianças, aulas para pequeninos`,
	signs: `toddler ~ class*, toddler group, toddler music, baby class*, baby music, mommy and me, mummy and me, parent and child, parent and toddler, preschool* ~ class*, pre school ~ music, nursery ~ visit, nursery class ~ music, kindermusik, orff, dalcroze, kodaly, shakers, egg shakers, xylophone, glockenspiel, nursery rhyme*, singing circle, sing along ~ little*, rhythm ~ little ones, 6 months old ~ class*, 18 months ~ class*, two year old ~ class*, 3 year old ~ class*, three year old ~ start, four year old ~ start, 4 year old ~ lesson*, 5 year old ~ ready, too young, what age ~ start, how young, first class ~ cry*, sit still, short attention, nap time, after nursery, kindergarten ~ music, half hour ~ little, minis, carousel ~ instruments, try ~ instruments, iniciacion musical, musica para bebes, clase* ~ bebes, hija de tres anos, hijo de cuatro anos, eveil musical, bebe* ~ cours, fille de trois ans, fils de quatre ans, fruherziehung, musikgarten, eltern kind kurs, krabbel*, dreijahrig*, vierjahrig*, iniciacao musical, filha de tres anos, filho de quatro anos, rattle ~ class`,
	said: {
		en: `
is three too young
our toddler dances to everything, any group for that
saturday morning class for a four year old and her dad
he can't sit still for more than five mins, would that work
baby music, 7 months, do siblings come free
Do you visit nurseries? we have two rooms of 2 to 4 year olds
which instrument first for a five year old
my twins are shy and one cries when I leave the room
try lots of instruments before picking, do you have something like that
what do we need to bring, socks, drum?
grandma would bring him, is that ok
half term workshop for little ones
price of a block of ten and what if he has chickenpox
she is almost 6, reads a few words, ready for notes?
Orff group or Suzuki, no idea what's the difference
preschool assembly, could somebody come with drums
my 2yo eats the shakers, joking, kind of
bilingual songs, English and Spanish
autistic boy of four, loves rhythm, hates noise
when do the autumn groups start
is it more play or more learning
birthday party with a music teacher for eight 5 year olds
class is at nap time, any other?
can I stay in the room with her
kids yoga and songs, did I see that on your poster
we're new in town and want to meet other parents
Trial class free?
xylophone or recorder at home?
crying through the first two sessions, carry on or stop?
my son is 5 and his sister does violin, he wants "a big one"
music therapy kind of thing for speech delay
potty training not done yet, problem?
after nursery pick up, 3.45 at the earliest
how many children per group, 15 would be too many for us
sing along for newborn mums in the library
kindergarten teacher needs a workshop on rhymes and rhythm
he'd like to bang drums, neighbours wouldn't
left the group in March, may we join again
two languages at home and no english yet, she's 3
tiny violin, does it really exist in 1/16
Term dates please
toddlr class tues am
`,
		es: `
¿a los tres años es muy pronto?
música para bebés de siete meses
clase el sábado para una niña de cuatro y su papá
no se queda quieto ni cinco minutos
¿qué instrumento para empezar a los cinco?
¿visitan guarderías?
puede venir con la abuela
probar varios instrumentos antes de elegir
llora cuando me voy del salón
`,
		fr: `
trois ans, c'est trop tôt ?
éveil pour un bébé de sept mois
cours le samedi pour une petite de quatre ans et son papa
il ne tient pas assis cinq minutes
quel instrument à cinq ans
intervenez-vous dans les crèches ?
la mamie peut l'accompagner ?
essayer plusieurs instruments avant de choisir
elle pleure dès que je sors
`,
		de: `
ist drei zu früh
Musikgruppe für ein Baby von sieben Monaten
samstags für eine Vierjährige mit Papa
er bleibt keine fünf Minuten sitzen
welches Instrument mit fünf
kommen Sie auch in Kitas
darf die Oma mitkommen
erst verschiedene Instrumente ausprobieren
sie weint, wenn ich rausgehe
`,
		pt: `
três anos é cedo demais?
música para um bebé de sete meses
aula ao sábado para uma menina de quatro e o pai
não fica quieto cinco minutos
que instrumento aos cinco anos
vão a infantários?
pode vir com a avó
experimentar vários instrumentos antes de escolher
chora quando saio da sala
`,
	},
	emergencies: `
my child swallowed a bell from the shaker in your class
she has come out in hives and her lips swell after the snack, you have her epipen
he ran out of the door and we can't find him
toddler fell off the stage and isn't moving
nobody came to collect the little girl and the building closes
a man nobody knows tried to take a child from the class
door of the toilet is locked with my three year old inside, hysterical
baby chokes on a bead in the group room
mi hijo se tragó una pieza del sonajero
ma fille s'étouffe avec une perle, vite
mein Kind hat eine Glocke verschluckt
o meu filho engoliu uma peça do chocalho
`,
	harmless: `
she choked up with joy at the concert
fire engine song, do you know one
he swallowed a coin last year, all fine, only telling you he mouths things
what do you do if a child has an allergic reaction?
first aid trained, are you?
emergency contact form, where do I send it
bangs and crashes are what he loves
had chickenpox, over since Monday, may he come back
lost her mitten, not urgent
bombs, trucks, dinosaurs: his favourite songs
solo pregunto, empezaríamos en otoño
alles gut, nur eine Frage zum Herbstkurs
`,
	durationMinutes: 30,
	materials: ['Rattles and shakers', 'Song sheets'],
	asks: ['How old is the child?', 'Who comes along?', 'Which mornings or afternoons?', 'Anything we should know: allergies, shyness?', 'Which class interests you?'],
};

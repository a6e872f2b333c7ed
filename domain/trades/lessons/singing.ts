import type { JobType } from '../types';

export const singing: JobType = {
	id: 'singing',
	names: `singing lessons, voice lessons, vocal coaching, vocal coach, singing teacher, voice training, classical singing, musical theatre singing, pop vocals, choir coaching, speech and voice, Sing, Voices, High Notes, Shower Stars, Big Voice, Belt, clases de canto, profesor de canto, cours de chant, coach vocal, gesangsunterricht, gesangslehrer, stimmbildung, aulas de canto, professor de canto, técnica vocal`,
	signs: `sing, singing, singing lesson*, voice lesson*, voice teacher, voice coach, vocal*, vocal coach*, vocal cord*, vocal range, head voice, chest voice, mixed voice, falsetto, belt ~ notes, belting, high notes, break ~ voice, passaggio, breath support, diaphragm, breathe ~ phrase, warm up ~ voice, hoarse ~ sing*, nodules, sore throat ~ sing*, pitchy, tone deaf, in tune, cant hold a tune, soprano, mezzo, alto part, tenor, baritone, opera, aria*, lieder, musical theatre, musical theater, audition song*, sixteen bars, 16 bars, lead role, stage fright ~ sing*, growl*, scream vocals, mic technique, harmony ~ sing*, voice changing ~ boy, voz, cantar, clases de canto, coro, desafino, afinar ~ voz, chant, chanter, chanteu*, chorale, voix, je chante faux, gesang*, singen, stimme ~ heiser, stimmbildung, chorprobe, hohe tone, aulas de canto, canta, coral, desafino muito, voz ~ rouca, canto ~ ducha, tecnica vocal`,
	said: {
		en: `
I sing in the shower and would like to do it in public once
daughter 12 wants to be on The Voice, she's really good
high notes crack
everyone says I am tone deaf, can that be taught?
audition for a musical on the 3rd, two contrasting songs
need someone who knows classical technique, I'm a mezzo
how much per lesson and do you have an accompanist
After rehearsals I'm hoarse for a day
growling and screams without wrecking my throat
choir of 28 wants a voice training afternoon
my son's voice is changing, should he pause
what would you sing for drama school, they ask for 16 bars
breath runs out in the middle of phrases
karaoke night with the company, save me
bass singer who wants to read music
transgender, feminising my voice, do you do that
worship leader, four services each sunday, tired voice
learn to hear and hold the harmony line
Do you teach on zoom
teacher at a school, talk all day, voice is gone by thursday
one song for my wedding as a surprise for him
register break around E4 and I can't hide it
had surgery on my cords a year ago, ENT cleared me
kids choir leader wanted for our parish
mic technique and stage moves for our band's frontman
I'm 70, is it silly
Opera arias, the big Italian ones, want an honest opinion
tickle in the throat every time I go up
Can you come to the office, our team wants to sing together
belting for a leading role in Wicked at school
record a demo, coach me in the studio for a day
italian diction for an aria
what happens in the first hour?
yodel!
she whispers instead of singing, very shy, nine years old
barbershop quartet, tenor sharp, lead flat
gospel
nerves: knees shake, voice shakes
group for mums on tuesday mornings?
my range, find out what I am please
spoken voice for podcasts too?
sining lesson voucher for my wife
`,
		es: `
canto en la ducha y quiero hacerlo en público una vez
mi hija de doce quiere ir a un concurso de la tele
se me rompe la voz en los agudos
dicen que no tengo oído, ¿se aprende?
audición para un musical, dos canciones
después del ensayo me quedo ronca
taller de voz para un coro de veintiocho
me falta el aire a mitad de frase
una canción para mi boda como sorpresa
`,
		fr: `
je chante sous la douche, j'aimerais oser en public
ma fille de douze ans rêve d'un télécrochet
ma voix casse dans l'aigu
on me dit que je chante faux, ça s'apprend ?
audition pour une comédie musicale
enrouée après chaque répétition
atelier vocal pour une chorale de 28 personnes
je manque de souffle au milieu des phrases
une chanson pour surprendre mon mari
`,
		de: `
ich singe unter der Dusche und will mich mal trauen
Tochter, zwölf, möchte zu einer Castingshow
in der Höhe bricht mir die Stimme
alle sagen ich treffe keinen Ton, kann man das lernen
Vorsingen fürs Musical, zwei Stücke
nach der Chorprobe bin ich heiser
Stimmbildung für einen Chor mit 28 Leuten
mir geht mitten im Satz die Luft aus
ein Lied für meine Hochzeit
`,
		pt: `
canto no banho e queria fazê-lo em público
a minha filha de doze anos quer ir a um concurso
a voz falha-me nos agudos
dizem que não tenho ouvido, aprende-se?
audição para um musical
fico rouca depois dos ensaios
oficina de voz para um coro
falta-me o ar a meio das frases
uma música para surpreender no casamento
`,
	},
	emergencies: `
I'm on stage at seven and have no voice since an hour ago
lost my voice completely and coughed blood after the show
our soprano collapsed, mass begins in 40 minutes, is anybody free
throat is closing up after that spray you recommended, can hardly breathe
live tv tonight and they changed the key, need help this afternoon
audition got moved to today at two
fourteen year old pupil says she wants to die, she is in the practice room
can't swallow, something popped in my neck while I belted
salgo a escena esta noche y me quedé sin voz
je monte sur scène ce soir et je suis aphone
heute Abend Premiere und die Stimme ist weg
entro em palco hoje e estou sem voz
`,
	harmless: `
lost my voice last winter, all good now, want to prevent it
Killing Me Softly is my song for the open mic
Set Fire to the Rain in a lower key
what if I get ill before the audition?
burning ambition, zero talent, haha
choking on high notes is just an expression, nothing medical
the concert is over, I only want to work on breath
screaming lessons for metal, gently
fire brigade choir needs a conductor for the summer
no rush at all, vouchers run till December
sin urgencia, quiero empezar en otoño
ganz gemütlich, erst im neuen Jahr
`,
	durationMinutes: 45,
	materials: ['Sheet music', 'Backing tracks'],
	asks: ['How old is the singer?', 'Which style?', 'Any trouble with the voice?', 'Is there an audition or a concert, and when?', 'Which days?'],
};

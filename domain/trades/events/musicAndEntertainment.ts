import type { JobType } from '../types';

export const musicAndEntertainment: JobType = {
	id: 'musicAndEntertainment',
	names: `dj, wedding dj, live bands, live music, entertainment, party entertainers, magicians, children's entertainers, string quartets, karaoke hire, mc and host, photo booths, face painting, fireworks shows, Turn It Up, Dance Till Dawn, Party Tunes, Abracadabra, Good Vibes, Loud and Proud, música para fiestas, dj para eventos, mariachis, animation de soirée, groupe de musique, dj mariage, hochzeits dj, livemusik, partyband, música ao vivo, dj para festas, animação de festas`,
	signs: `dj, djs, disc jockey, wedding dj, mobile disco, playlist ~ party, live band*, live music, cover band, party band, wedding band, jazz trio ~ reception, jazz band ~ hire, string quartet ~ ceremony, quartet ~ ceremony, harpist ~ ceremony, saxophonist ~ party, guitarist ~ cocktail, singer ~ ceremony, singer ~ reception, bagpiper*, mariachi*, steel band, samba band, brass band ~ party, dhol, dhol player*, mc ~ event, master of ceremonies, emcee, toastmaster, compere, magician*, close up magic, children* entertainer*, clown*, face paint*, balloon model*, balloon twist*, princess ~ party, superhero ~ party, puppet show, bubble show, caricatur*, fire eater*, stilt walker*, dancers ~ gala, belly dancer ~ party, comedian ~ party, quiz host, bingo caller, karaoke ~ hire, karaoke ~ party, silent disco, sound system ~ party, dance floor ~ music, first dance ~ dj, do not play list, requests ~ dj, uplighting ~ party, smoke machine ~ party, fireworks display, sparkler exit, casino tables ~ party, musica en vivo, musica ~ boda, grupo musical, payaso*, mago, animador*, banda ~ fiesta, musique ~ mariage, groupe ~ soiree, animation ~ soiree, magicien*, clown ~ anniversaire, musik ~ hochzeit, livemusik, partyband, zauberer, kinderschminken, alleinunterhalter, feuerwerk, musica ao vivo, musica ~ casamento, magico, palhaco*, animacao ~ festa`,
	said: {
		en: `
dj for a wedding, 7 till 1, no chicken dance
jazz trio for cocktails, two hours, outdoors
magician for a 7 year old's birthday, twelve kids
string quartet, ceremony plus canapes, can they play Coldplay
how long are the breaks of the band
karaoke for an office party, big screen
mc who can speak Punjabi and English
bagpiper at a funeral on friday, five minutes, the old man was from Skye
face painting and balloon animals at a street fair
sound limiter in the hall, 90 dB, is that a problem
Mariachi surprise at 9 pm sharp under her balcony
price for a solo sax over house music
silent disco, 200 headphones
we've got a playlist, just need speakers and someone to press play
fireworks at midnight, quiet ones because of horses
first dance: can you cut the song at 2:40
dancers for a Brazilian night
caricaturist, four hours, 80 guests
clown yes, but not scary
our band split up, gig is in five weeks, lol, replacement?
do you bring lights too
bingo for the care home, funny caller
stand up comedian, clean, insurance people
30s swing for a charity ball
bubble show for toddlers in the park
do you take requests or have a no go list
children's disco 4 to 6, school hall, pta
casino night, blackjack and roulette with croupiers
harp at the church, ave maria and something by Queen
quiz night host with buzzers
small power supply, one 16 amp socket, enough?
belly dancer for a 60th
santa, two hours, knows carols
steel band on a boat
live painter at the reception
hypnotist, is that embarrassing
DJ equipment only, deck and mixer
local choir for a tree lighting
who pays music rights
overtime per hour if people won't go home
puppet theatre in spanish
need musik for a retirement do
`,
		es: `
dj para boda de siete a una
trío de jazz para el coctel, al aire libre
mago para un cumpleaños de siete años
mariachi sorpresa a las nueve en punto
payaso que no dé miedo
karaoke para la fiesta de la oficina
¿cuánto duran los descansos del grupo?
cuarteto de cuerdas en la ceremonia
pintacaritas para una feria
`,
		fr: `
dj pour un mariage, de dix-neuf heures à une heure
trio de jazz pour le cocktail en plein air
magicien pour un anniversaire de sept ans
quatuor à cordes pour la cérémonie
combien de pauses fait le groupe ?
karaoké pour une fête de bureau
maquillage d'enfants à la kermesse
feu d'artifice silencieux à minuit
cornemuse pour des obsèques vendredi
`,
		de: `
DJ für eine Hochzeit, 19 bis 1 Uhr
Jazztrio zum Sektempfang im Freien
Zauberer zum Kindergeburtstag, sieben Jahre
Streichquartett bei der Trauung
wie lang sind die Pausen der Band
Karaoke für die Firmenfeier
Kinderschminken beim Sommerfest
leises Feuerwerk um Mitternacht
Alleinunterhalter für einen Achtzigsten
`,
		pt: `
dj para um casamento, das 19 à uma
trio de jazz para o cocktail ao ar livre
mágico para um aniversário de sete anos
quarteto de cordas na cerimónia
quanto duram os intervalos da banda
karaoke para a festa da empresa
pinturas faciais numa feira
fogo de artifício silencioso à meia-noite
palhaço que não meta medo
`,
	},
	emergencies: `
dj hasn't come, 150 people and silence
firework went into the crowd
singer got electrocuted on stage
fire eater's costume is on fire
crowd crush at the front of the stage, people can't get out
band cancelled this morning, the wedding starts at four
speaker tower is swaying, wind is getting worse
magician's dove... no, seriously: a kid swallowed his magnet
el dj no llegó y la fiesta ya empezó
le dj n'est pas venu, les invités attendent
DJ ist nicht gekommen, der Saal ist voll
o dj não apareceu e a festa já começou
`,
	harmless: `
killer set last year, come again
fire show for a garden party, with permits
that song about who started the fire must be played
murder on the dancefloor, first song!!
what if the DJ is ill on the day?
thunderstruck entrance
our last band no-showed years ago, hence the questions
explosion of confetti at midnight
emergency playlist as a backup
bomb party band, the name on your list?
sin apuro, es el próximo verano
planen für nächstes Jahr, eilt nicht
`,
	durationMinutes: 180,
	materials: ['Speakers', 'Microphones', 'Lights'],
	asks: ['Date, place and hours?', 'What kind of party, how many guests?', 'Which music or show?', 'Is there power, a stage, a noise limit?'],
};

import type { JobType } from '../types';

export const instrumentCare: JobType = {
	id: 'instrumentCare',
	names: `piano tuning, piano tuner, instrument repair, luthier, guitar setup, guitar repair, violin repair, brass and woodwind repair, instrument rental, instrument hire, practice rooms, rehearsal room hire, recital hall hire, piano moving, Sweet and Tuned, In Tune, Happy Instruments, Fresh Strings, Borrow a Fiddle, Rooms by the Hour, afinación de pianos, reparación de instrumentos, alquiler de instrumentos, accord de piano, location d'instruments, klavierstimmer, instrumentenreparatur, leihinstrumente, afinação de pianos, aluguer de instrumentos`,
	signs: `tune ~ piano, piano tun*, piano tuner*, piano ~ out of tune, pitch raise, sticking key*, key* ~ sticks, hammers ~ piano, dampers ~ piano, soundboard, piano ~ moved, piano mover*, regulate ~ piano, voicing ~ hammers, luthier*, setup ~ guitar, guitar setup, action ~ high, truss rod, refret*, fret dress, nut ~ replaced, intonation, tuning peg*, machine head*, string change, bridge ~ lifted, bridge ~ fell, soundpost, sound post, peg* ~ slip*, rehair*, bow ~ hair, crack ~ violin, open seam, valve* ~ stuck ~ trumpet, slide ~ stuck, mouthpiece ~ stuck, dent* ~ horn, pads ~ clarinet, leaking pads, corks ~ clarinet, overhaul ~ flute, tube amp ~ repair, pickup* ~ buzz, rent ~ violin, rent ~ cello, rent ~ instrument*, instrument rental, rent to own, hire ~ instrument, practice room*, practise room*, rehearsal room*, rehearsal space, recital room, hire ~ hall, afinar ~ piano, afinador, alquil* ~ violin, alquil* ~ instrumento*, cambiar cuerdas, sala de ensayo, accord* ~ piano, accordeur, location ~ violon, remechage, salle de repetition, klavierstimm*, klavier stimmen, leihgeige, mietklavier, geigenbau*, proberaum, saiten wechseln, afinador de pianos, alugu* ~ violino, sala de ensaio`,
	said: {
		en: `
piano hasn't been tuned since we moved, about four years
my cello's peg slips, whole thing unwinds overnight
rent a half size violin from September, what does it run per month
two keys on the upright stick in humid weather
action is so high on this guitar that my kid gives up
mouthpiece is jammed in the trumpet
bow rehair, how long am I without it
need a rehearsal room for a quartet on sundays
crack along the top of a viola, insurance says get an estimate
can you pick up a piano from a third floor and bring it to the ground floor
clarinet squeaks, pads from the nineties
hire of the small hall for pupils' concert, 60 chairs
buzz on the 5th fret of a bass
pitch raise needed? it's almost a half tone flat
sell us an upright or talk us into a digital, budget 2k
school has 22 guitars that need strings
saxophone dropped, low B won't speak
how often should a grand in a hotel lobby be tuned
Rent to own for a trombone, does the rent count towards the price
tube amp hums louder than I play
mice nested in grandma's piano
drum room by the hour after 8 pm?
violin bridge fell over, is the post down as well
new nut and a fret level on a telecaster
student is growing, swap the 3/4 for a full size
moth ate the felts
practice room with a real piano near the university, daily 7 to 8
concert tuning at 4 pm before a recital at 7
valuation of an old german fiddle, no label
damper pedal squeals
flute overhaul before grade 8
accordion bellows leak
sound system and mics for a small recital to hire
what's wrong when the A string snaps every week
player piano from 1911, does anybody still fix those
swollen headstock crack, it fell off the stand, glue?
Dehumidifier for a piano, do you install that
church has a pipe organ, some notes cipher
half day block of a teaching room, I'm a freelance teacher
deposit back? we returned the cello in June
harp regulation
tunning before xmas possible?
`,
		es: `
hace cuatro años que no afinan el piano
alquilar un violín de media talla desde septiembre
dos teclas se quedan pegadas
las cuerdas quedan muy altas y el niño se rinde
la boquilla se atoró en la trompeta
sala de ensayo para un cuarteto los domingos
¿cuánto cuesta cambiar las cerdas del arco?
mover un piano desde un tercer piso
el clarinete chilla, zapatillas viejas
`,
		fr: `
piano pas accordé depuis quatre ans
louer un violon demi pour la rentrée
deux touches restent enfoncées
les cordes sont trop hautes sur cette guitare
embouchure coincée dans la trompette
salle de répétition pour un quatuor le dimanche
prix d'un reméchage d'archet
déménager un piano du troisième étage
la clarinette couine, tampons usés
`,
		de: `
Klavier seit vier Jahren nicht gestimmt
halbe Geige mieten ab September
zwei Tasten klemmen bei feuchtem Wetter
Saitenlage viel zu hoch für mein Kind
Mundstück steckt in der Trompete fest
Proberaum für ein Quartett sonntags
was kostet ein neuer Bogenbezug
Klavier aus dem dritten Stock transportieren
Klarinette quietscht, Polster alt
`,
		pt: `
o piano não é afinado há quatro anos
alugar um violino de meio tamanho
duas teclas ficam presas
as cordas estão muito altas na guitarra
o bocal ficou preso no trompete
sala de ensaio para um quarteto ao domingo
quanto custa pôr crinas novas no arco
mudar um piano de um terceiro andar
o clarinete guincha, almofadas velhas
`,
	},
	emergencies: `
concert at seven and three strings of the grand are broken
the piano is slipping off the truck ramp, a man is holding it
cello neck snapped, competition final is this evening
water is pouring from the ceiling onto the Steinway
audience comes in an hour and the hall is locked, nobody answers
upright toppled on a child in our practice room
the rehearsal room is full of smoke, where is the main switch
the only bow broke, exam in ninety minutes
el concierto es esta noche y el piano está desafinado y con cuerdas rotas
concert ce soir, deux cordes du piano cassées
heute Abend Konzert und am Flügel sind Saiten gerissen
o concerto é hoje e partiram-se cordas do piano
`,
	harmless: `
piano was in a house fire in 1990, still plays, worth tuning?
string snapped last week, I replaced it, setup please
what happens if a rented violin is stolen or smashed
fire exits in the hall, how many people may we seat
crash pad and muffles for a drum room
water damaged years ago, now just a bit rusty inside
emergency kit with spare strings, do you sell one
dead spots on the fretboard
no concert coming, take your time
burn marks from a cigarette on the lid, cosmetic
sin prisa, el niño empieza en otoño
eilt überhaupt nicht, steht nur im Wohnzimmer
`,
	durationMinutes: 90,
	materials: ['Strings', 'Tuning tools', 'Pads and corks', 'Bow hair'],
	asks: ['Which instrument, make and age?', 'What does it do or not do?', 'Is there a concert or an exam soon?', 'Which floor, and are there stairs?', 'For rental: what size and how long?'],
};

import type { JobType } from '../types';

export const haircuts: JobType = {
	id: 'haircuts',
	names: `haircuts, hair salon, barbers, barber shop, mens cuts, ladies cuts, kids haircuts, cut and blow dry, beard trims, hot towel shaves, blow outs, bridal hair, hair extensions, keratin treatments, perms, Just a Trim, Fades, Snips, Bangs, The Chop, Short Back and Sides, cortes de pelo, peluquería, barbería, coupe de cheveux, coiffeur, barbier, haarschnitt, friseur, herrenschnitt, corte de cabelo, cabeleireiro, barbearia`,
	signs: `haircut*, hair cut*, cut ~ my hair, my hair cut, hair trim*, trim ~ ends ~ hair, split ends, barber*, skin fade, low fade, mid fade, taper*, undercut, buzz cut, crew cut, mullet*, bob ~ hair, pixie ~ cut, bangs ~ trim*, fringe ~ trim*, curtain bangs, layers ~ hair, curly cut, deva cut, thinning ~ hair ~ cut, cowlick*, beard ~ trim*, beard trim, hot towel shave, straight razor, clipper cut, blow dry, blowdry, blowout, blow out ~ hair, updo*, hair up ~ wedding, bridal hair, hair stylist*, hair salon, hair extension*, tape ins, sew in, weave ~ hair, wig*, braids, box braids, cornrows, locs, dreadlocks, silk press, relaxer, keratin, brazilian blowout, perm, chair ~ rent ~ salon, corte de pelo, cortar ~ pelo, peluquer*, barberia, flequillo, despuntar, coupe ~ cheveux, coiffeu*, coiffure, barbier, frange, haare schneiden, haarschnitt*, friseur*, spitzen schneiden, bartschnitt, dauerwelle, hochsteckfrisur, corte de cabelo, cortar ~ cabelo, cabeleireir*, barbearia, barba ~ aparar, franja ~ cortar, escova progressiva, coupe ~ brushing`,
	said: {
		en: `
skin fade and beard, friday after 5
long to bob, I'm nervous
my son, 4, hates clippers, any patient barber
how much is a wash cut and blow dry
curly hair, nobody here understands it
just the fringe, five minutes, walk in?
bridal updo with a trial beforehand, may 17
cut my own bangs last night. help
do you do house calls, mum is bedridden after a hip op
dad and two boys in one go
box braids, waist length, do you supply hair
after chemo mine grows back in tufts, want it shaped
keratin, how long does it stay smooth
ask for Toni please, she knows my cowlick
Prom hair and a glam wave, the 30th
grow out a pixie without looking like a mushroom
hot towel shave as a gift for my father in law
extensions, tape, mine is fine and breaks
do I come with dirty or clean hair
silk press before a cruise
wig cut in
can I bring a picture from a 90s sitcom
buzz cut for charity at our pub, would a barber come
thin on top, what suits a man of 50
last cut is uneven, left longer, may I come back free?
what time is quietest, my autistic boy needs quiet
perm for short hair, men's, the curly top thing
students' discount on mondays?
trim every 6 weeks, book me the year
colour no, only ends off
updo for guests too, six heads from 7 am
neck shave between cuts
locs retwist
hair to my hips, want to donate it
senior rate wash and set on thursdays
scissors only no machine
chair rental, I'm a freelance stylist
how late are you open saturday
toddler's first, do you give a certificate with the curl
razor cut shag, a bit 70s
consultation only please
hiarcut today?
`,
		es: `
degradado y barba el viernes después de las cinco
de largo a melena corta, estoy nerviosa
mi hijo de cuatro odia la máquina
¿cuánto cuesta lavar, cortar y secar?
pelo rizado, nadie lo entiende aquí
solo el flequillo, ¿sin cita?
recogido de novia con prueba
me corté yo misma y quedó chueco
¿van a domicilio? mi mamá no puede salir
`,
		fr: `
dégradé et barbe vendredi après dix-sept heures
de long à carré, j'ai un peu peur
mon fils de quatre ans déteste la tondeuse
prix shampoing, coupe, brushing
cheveux bouclés, personne ne sait faire
juste la frange, sans rendez-vous ?
chignon de mariée avec essai
je me suis ratée toute seule
vous vous déplacez ? maman est alitée
`,
		de: `
Fade und Bart am Freitag nach fünf
von lang auf Bob, bin nervös
mein Sohn, vier, hasst die Maschine
was kostet Waschen, Schneiden, Föhnen
Locken, hier versteht sie keiner
nur Pony, ohne Termin
Brautfrisur mit Probe
selbst geschnitten und völlig schief
kommen Sie ins Haus, Mutter ist bettlägerig
`,
		pt: `
degradê e barba na sexta depois das cinco
de comprido para curto, estou nervosa
o meu filho de quatro anos odeia a máquina
quanto custa lavar, cortar e secar
cabelo encaracolado, ninguém entende
só a franja, sem marcação?
penteado de noiva com prova
cortei sozinha e ficou torto
vão a casa? a minha mãe está acamada
`,
	},
	emergencies: `
cut my ear deep, it's still pouring
my scalp is burning from the relaxer and there are blisters
eyes swollen shut after the keratin fumes
wedding in an hour and the stylist is not here
glue of the extensions, whole head itching, throat gets tight
razor slipped at the neck, towel is soaked
customer had a seizure in your chair number two
court appearance at ten and half my head is shaved, clipper died
la novia sale en una hora y la peinadora no llega
la mariée attend et la coiffeuse ne vient pas
Kopfhaut brennt und wirft Blasen nach der Glättung
o couro cabeludo está a queimar e com bolhas
`,
	harmless: `
emergency fringe trim, kidding, whenever
burn marks on my ear from a straightener, old ones
killer mullet please
what if I hate it
interview is next month, so no stress
my hair is dead, feels like straw
bomb fade last time
hair fell out after chemo, that's over, now shaping
drop dead red is a dye, not for me
shaved by mistake in 1999, still traumatised haha
sin prisa, cualquier martes
hat keine Eile, irgendwann im Mai
`,
	durationMinutes: 45,
	materials: [],
	asks: ['Who is it for?', 'Cut, wash, blow dry, beard?', 'How long is the hair now?', 'With whom, and when?', 'Is there an occasion?'],
};

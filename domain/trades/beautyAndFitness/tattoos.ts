import type { JobType } from '../types';

export const tattoos: JobType = {
	id: 'tattoos',
	names: `tattoos, tattoo studio, custom tattoos, tattoo artist, fine line tattoos, cover ups, tattoo removal, piercings, body piercing, ear piercing, black and grey, traditional tattoos, touch ups, flash tattoos, Inked, Needles, Ouch, Permanent, Ink and Steel, Holes, tatuajes, estudio de tatuajes, perforaciones, tatouages, salon de tatouage, perçages, tätowierungen, tattoostudio, piercingstudio, tatuagens, estúdio de tatuagem, piercings e tatuagens`,
	signs: `tatoo*, tat, inked, ink ~ sleeve, half sleeve, full sleeve, sleeve ~ tattoo, cover up ~ tattoo, coverup ~ tattoo, blackwork, dotwork, fine line, fineline, linework, black and grey, japanese ~ sleeve, koi ~ sleeve, traditional ~ swallow, flash day, flash sheet, stencil ~ arm, tattoo artist*, guest artist, walk in tattoo, tattoo ~ touch up, tattoo ~ healing, scabbing ~ tattoo, second skin ~ bandage, aftercare ~ tattoo, laser ~ tattoo, tattoo removal, fade ~ tattoo, hand poked, portrait ~ calf, memorial tattoo, wrist ~ small ~ name, rib ~ tattoo, scar cover ~ tattoo, nipple ~ tattoo, areola, piercing*, pierced, septum, nostril, helix, tragus, daith, conch, rook ~ ear, belly button ~ ring, navel ~ pierc*, nipple ~ pierc*, industrial bar, labret, eyebrow ~ pierc*, stretch* ~ lobes, gauges ~ ears, jewellery change ~ pierc*, ring ~ stuck ~ pierc*, tatuaj*, tatuar*, perforacion*, tatouage*, tatoueu*, percage*, tatowier*, tattoos, stechen ~ motiv, ohrloch*, tatuagem, tatuagens, tatuador*, furar ~ orelha*`,
	said: {
		en: `
half sleeve, koi and waves, starting in autumn
what's your hourly and the deposit
cover up of an ex's name, inner wrist
first one, tiny, behind the ear
mother and daughter matching, daughter is 18 next week
nose piercing today possible?
black and grey portrait of our dog from a photo
helix bump won't go down
fine line fern along the ribs, does it blur
healing: day 4, flaky, is that right
three laser sessions, faded enough to cover?
do you tattoo over scars, self harm, years old
Guest artist in March, how do I book her
touch up free within a year?
stretch marks on the belly, can anything be done
daith for migraine, superstition?
baby ears, do you pierce at 6 months
how long after covid jab should I wait
chest piece, traditional eagle, two sittings
my septum ring is bent and stuck
walk in friday 13th flash
white ink on dark skin honest advice please
line blew out, the artist moved away
areola after mastectomy, 3d
hand tattoos on someone without others, you refuse?
numbing cream allowed
eyebrow stud closes when I take it out for work
design fee if I don't like it
whole back, dragon, budget 3k over two years
can I drink the night before, my friends say no
lettering, my grandmother's handwriting, scanned
pierce both lobes for two sisters
skin cancer scar on calf
couple's coordinates, anniversary 9th
elbow mandala ouch level?
lobes stretched 14 mm, want them back
pregnant wife wants a nostril, after birth then
cheap student tattoos on tuesdays still going?
dermal on the hip came loose
vegan ink
color packing in a half done piece from bali
tatoo consult thur
`,
		es: `
media manga con koi y olas
¿cuánto cobran por hora y de anticipo?
tapar el nombre de un ex en la muñeca
mi primero, chiquito detrás de la oreja
madre e hija, iguales
perforación de nariz hoy
retrato de nuestro perro en negro
día cuatro y se pela, ¿es normal?
tapar cicatrices viejas
`,
		fr: `
demi-manche, koï et vagues
tarif horaire et acompte
recouvrir le prénom d'un ex au poignet
mon premier, tout petit derrière l'oreille
mère et fille assorties
narine aujourd'hui, possible ?
portrait de notre chien en noir et gris
jour quatre, ça pèle, normal ?
recouvrir d'anciennes cicatrices
`,
		de: `
halber Ärmel mit Koi und Wellen
Stundensatz und Anzahlung
Name vom Ex am Handgelenk überdecken
mein erstes, winzig hinterm Ohr
Mutter und Tochter im Partnerlook
Nasenpiercing heute möglich
Porträt unseres Hundes in Schwarzgrau
Tag vier, es schuppt, ist das normal
alte Narben überstechen
`,
		pt: `
meia manga com carpas e ondas
preço à hora e sinal
tapar o nome de um ex no pulso
a minha primeira, pequenina atrás da orelha
mãe e filha a condizer
furar o nariz hoje
retrato do nosso cão a preto
quarto dia e está a pelar, é normal?
tapar cicatrizes antigas
`,
	},
	emergencies: `
fresh tattoo is hot, red lines go up my arm and I'm shivering
tongue piercing, swollen so much I can hardly breathe
piercing hit something, blood won't stop for an hour
fainted after the session, still grey and mumbling
ear cartilage is pus and bright red, fever
allergic, whole back in welts, lips tingling
ring ripped out at football, lobe torn in two
needle stick, artist bled into my cut
la lengua se me hinchó con el piercing y no puedo respirar bien
la langue gonfle depuis le perçage, je respire mal
Zunge nach dem Piercing zugeschwollen, bekomme kaum Luft
a língua inchou com o piercing e respiro mal
`,
	harmless: `
skull on fire, forearm
knife and blood drops, traditional style
infected years ago in Ibiza, healed, now touch up
what if I faint
itches a bit, day 6, looks fine
bullet holes as a joke on my back
in case of emergency tattoo with blood type
dead rose, black
grim reaper sleeve
kill bill katana
sin prisa, para cumplir años en otoño
überlege noch, kein Stress
`,
	durationMinutes: 120,
	materials: ['Ink', 'Needles', 'Stencil', 'Aftercare film'],
	asks: ['Motif, size and place?', 'Picture or idea?', 'Over 18?', 'Allergies, thinners, pregnancy?', 'First one?'],
};

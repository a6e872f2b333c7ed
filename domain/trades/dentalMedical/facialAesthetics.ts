import type { JobType } from '../types';

export const facialAesthetics: JobType = {
	id: 'facialAesthetics',
	names: `facial aesthetics, aesthetic treatments, botox, anti wrinkle injections, dermal fillers, lip fillers, skin clinic, cosmetic injections, med spa, medspa, laser hair removal, microneedling, chemical peels, dermatology, medicina estética, relleno de labios, médecine esthétique, injections, faltenbehandlung, hyaluron, ästhetische medizin, medicina estética facial, preenchimento labial, depilação a laser, Fresh Face, Smooth Skin, Wrinkle Free, Lips and Lines, Rested Look, Forever Young`,
	signs: `botox, dysport, xeomin, botulinum, anti wrinkle, wrinkle injection*, crows feet, frown line*, forehead line*, eleven lines, lip filler*, lip flip, dermal filler*, filler ~ lip*, filler ~ cheek*, cheek filler, jawline filler, tear trough*, under eye filler, filler ~ dissolve*, dissolve ~ filler, hyaluronidase, juvederm, restylane, radiesse, sculptra, profhilo, skin booster*, polynucleotide*, prp facial, vampire facial, dermaroller, chemical peel*, facials, acne, acne scar*, rosacea, melasma, pigmentation, age spot*, sun spot*, skin tag*, mole ~ remov*, mole removed, mole check, verruca*, milia, thread lift, fat dissolving, double chin, kybella, aqualyx, laser hair removal, ipl, tattoo removal, thread vein*, coolsculpting, dermatolog*, aesthetic clinic, arrugas, patas de gallo, relleno ~ labios, acido hialuronico, manchas ~ cara, depilacion laser, verruga*, lunar ~ quitar, rides ~ visage, ride du lion, injection* ~ levres, acide hyaluronique, epilation laser, taches ~ visage, falten ~ stirn, zornesfalte, hyaluron*, lippen ~ aufspritz*, haarentfernung, altersflecken, rugas, preenchimento ~ labios, pes de galinha, manchas ~ rosto, depilacao a laser, pattes doie, patte doie, wart, warts`,
	parts: `
botox, wrinkles, anti wrinkle, injections: botox, forehead, lines, crows feet, frown, units, dysport, wrinkle, masseter, jaw slimming, sweating, elevens, gummy smile, migraine, brows, xeomin, jaw muscle
fillers, lips, cheeks: filler, lips, cheeks, juvederm, dissolve, lumps, nasolabial, chin, under eyes, hollow, ml, volume, restylane
skin, facials, peels, microneedling, acne: skin, acne, scars, peel, microneedling, pigmentation, melasma, facial, pores, rosacea, hydrafacial, dull, sun spots, texture, glow, prp, rejuvenation
laser, hair removal, tattoo removal, dermatology: laser, hair, tattoo, mole, skin tag, veins, unwanted, bikini, sessions, wart, spot check, rash, eczema
body contouring, weight loss, wellness: fat, contour, weight, drip, coolsculpting, semaglutide, iv, vitamin, hormones, stubborn
`,
	near: 'whiteningAndCosmetic',
	said: {
		en: `
how much is botox per area
lip filler 0.5ml price and do you have anyone free saturday
my eyelid feels heavy since last week's botox
want the lines between my eyebrows gone but still be able to frown at my kids
filler done elsewhere is lumpy, could you dissolve it
first timer, bit nervous, is a consultation free
under eye bags, look tired all the time, 38
mole on my back that catches on my bra, can you take it off
acne scars from my teens, what works?? microneedling or laser
Do you do men's botox
two weeks until a wedding, too late for a peel?
wart on my finger, frozen three times, still there
bruised after cheek filler, how do I hide it by monday
laser hair removal bikini and underarms, course of 6
skin tags on my neck, about ten of them
my lips are uneven since the filler, left side bigger
rosacea flares every winter
how long before botox kicks in, it's day 4 and nothing moved, I mean everything still moves
price list pls
melasma after my second baby, makeup doesn't cover it anymore
Jawline filler vs ultherapy at 50?
breastfeeding, can I have profhilo
tattoo removal, black ink, palm sized, ankle
who does the injecting, nurse or doctor
sweaty armpits. botox for that?
i want to look fresh not frozen
hydrafacial gift card for my sister, can i buy it online
can you remove these little white bumps around my eyes
gummy smile botox or lip flip whats the difference
double chin injections, how many rounds
My old injector retired. Records say 24 units Dysport, could you continue
red veins round my nose
cold sore today and filler appointment tomorrow, must I cancel
skin check for a mole that my hairdresser noticed behind my ear
do you do threads
hotel spa looking for a visiting aesthetic nurse twice a month
teenager with cystic acne, cream from the pharmacy isn't helping
how often top ups, budget 600 a year
brown patches on the backs of my hands
deposit refundable if i get sick?
can i fly after lip filler
masseter botox, I clench and my face is square
botx forehead and crows feet asap lol reunion on friday
`,
		es: `
¿cuánto cuesta el bótox en la frente?
quiero relleno de labios, medio mililitro
me quedaron bultitos del relleno que me hicieron en otro lado
tengo manchas en la cara por el embarazo
¿quitan lunares y verrugas?
depilación láser de axilas y piernas, precio
ojeras muy marcadas, ¿qué recomiendan?
cicatrices de acné en las mejillas
primera vez, ¿la valoración tiene costo?
`,
		fr: `
tarif du botox pour le front
je voudrais repulper mes lèvres, 0,5 ml
une bosse après mon injection dans un autre cabinet
taches brunes sur le visage depuis ma grossesse
épilation laser aisselles et maillot, combien de séances
vous enlevez les grains de beauté ?
cicatrices d'acné, quel traitement
cernes creux, j'ai toujours l'air fatiguée
ride du lion à 35 ans, premier rendez-vous
`,
		de: `
was kostet Botox für die Zornesfalte
Lippen aufspritzen, dezent bitte
Knötchen nach Hyaluron aus einem anderen Studio, auflösen möglich?
Laser-Haarentfernung Achseln, wie viele Sitzungen
Aknenarben auf den Wangen
entfernen Sie Stielwarzen am Hals
Altersflecken auf den Händen weglasern
tiefe Augenringe, was hilft da
Hautkrebsscreening, nächster freier Termin?
`,
		pt: `
quanto custa o botox na testa
queria preenchimento labial, coisa natural
fiquei com um altinho depois do preenchimento noutro sítio
manchas no rosto depois da gravidez
depilação a laser axilas e virilhas, preço do pacote
tiram sinais e verrugas?
cicatrizes de acne nas bochechas
tenho olheiras muito fundas
rugas à volta dos olhos, o que aconselham
`,
	},
	emergencies: `
lip filler two hours ago and part of my lip is white and cold and hurts like hell
i see black spots in one eye since the nose filler
skin around my nose turned purple in a net pattern after the injection yesterday
tongue and eyelids swelling up after the filler, hard to breathe
cant swallow properly and my voice is weak since botox from some guy in a hotel room
Cheek is red hot and throbbing three days after filler, fever and chills
the laser burned me, blisters all over my legs
half my face is drooping and my arm feels heavy, had botox last week
chemical peel took my skin off, it's weeping and i can't open my eyes
se me puso el labio blanco y morado después del relleno, me duele mucho
depuis l'injection je vois flou d'un œil et la peau blanchit
nach dem Hyaluron wird die Nase blau und tut höllisch weh
a cara inchou toda depois do preenchimento e custa-me respirar
`,
	harmless: `
slight bruise after filler, fading nicely
swelling went down on day three, I love it
can filler really make you go blind?
had an allergic reaction to a peel ten years ago, should I mention that
Is there an emergency number you give out after treatments
no pain, just a small lump I'd like looked at
my friend's botox drooped and it's put me off a bit
if my lip turned white what would I do
Burn Notice is the serum you sell, right? how much
mole hasn't changed, I only want it off for looks
solo quiero informarme, no tengo ninguna molestia
gar nichts Schlimmes, nur ein blauer Fleck
`,
};

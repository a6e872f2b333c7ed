import type { JobType } from '../types';

export const hairColour: JobType = {
	id: 'hairColour',
	names: `hair colour, hair color, highlights, balayage, colour correction, root touch ups, blonding, ombre, grey blending, toners, vivid colours, bleach and tone, hair dye, colourist, Going Blonde, Roots, Sunkissed, No More Grey, Redheads, Dip Dye, tinte de pelo, mechas, coloración, couleur, mèches, coloration cheveux, haare färben, strähnchen, colorationen, coloração, madeixas, luzes`,
	signs: `hair colour*, hair color*, color ~ my hair, colour ~ my hair, dye ~ hair, dyed ~ hair, hair dye*, box dye*, roots ~ done, roots ~ grey, root touch up, regrowth, highlights, lowlights, half head ~ foils, full head ~ foils, foils, babylights, balayage, ombre, money piece, shadow root, face framing ~ blonde, toner, brassy, brassiness, orange ~ bleach*, bleach ~ hair, bleached ~ hair, platinum, ash blonde, going blonde, blonde, brunette ~ colour, auburn, copper hair, red hair ~ dye*, pink hair, pastel hair, vivid colour*, mermaid hair, colour correction, color correction, color melt, gloss ~ hair, glaze ~ hair, olaplex, grey blending, gray blending, cover ~ greys, cover ~ grays, go grey ~ natural*, henna ~ hair, patch test ~ colour, patch test ~ dye, semi permanent ~ hair, demi permanent, wella, redken, tinte, tenir ~ pelo, canas, mechas, rubio platino, raices ~ retoque, coloration, couleur ~ cheveux, racines, meches, cheveux blancs, blond* ~ cheveux, haare farben, strahnen, strahnchen, ansatz ~ farben, blondier*, graue haare, pintar ~ cabelo, madeixas, luzes ~ cabelo, raizes, cabelos brancos, loiro*`,
	said: {
		en: `
balayage on dark brown, how many sessions to honey
roots, every five weeks, mostly grey
I box dyed it black and want to be blonde by june
orange after bleaching at home
how much is a half head with toner and cut
patch test, do I need one again after a year
stop dyeing and let the grey in, can you blend it
pink ends for my daughter, 13, wash out please
full head of foils, tuesday morning
brassy two weeks after the salon
pregnant, is colour okay
copper like the picture, my base is level 5
Do men come for grey cover too
colour took on the ends but not the top
platinum money piece only
hair is breaking after three bleaches elsewhere
allergic to PPD, anything for me?
henna for years, will bleach go green
silver fox look, early forties
how long should I plan for, I have a baby sitter till 2
swimming pool turned me green
eyebrow tint in the same visit
fade my red, it's too loud for the new job
touch up before the wedding, three days before or one?
extensions must match, bring them along?
mum is 82 and wants her lilac rinse
Lowlights, I'm too blond now, look washed out
gloss between appointments, price
can you fix stripes
rainbow underneath, hidden, for a nurse
model call for your trainees, am I right?
home care: which purple shampoo
took a keratin in april, can I still lighten
beard dye, goes with the head please
ash brown without the warm tones
my stylist moved away, I have her formula, wella 6/71
vegan colours only
olaplex added on?
black to red without bleach, doable or dream
face framing bits grown out to the chin
one process color, shoulder length, quote
baylage touch up
`,
		es: `
balayage sobre castaño oscuro
raíces cada cinco semanas, casi todo cana
me teñí de negro en casa y quiero rubio
quedó naranja después de decolorar
¿cuánto cuestan media cabeza de mechas?
estoy embarazada, ¿puedo teñirme?
puntas rosas para mi hija de trece
dejar las canas poco a poco
soy alérgica al tinte normal
`,
		fr: `
balayage sur châtain foncé
racines toutes les cinq semaines
j'ai fait noir à la maison, je veux du blond
orange après une décoloration ratée
prix d'une demi-tête de mèches
enceinte, puis-je me colorer les cheveux ?
pointes roses pour ma fille de treize ans
laisser venir le blanc en douceur
allergique aux colorants classiques
`,
		de: `
Balayage auf Dunkelbraun
Ansatz alle fünf Wochen, fast alles grau
selbst schwarz gefärbt, möchte blond werden
nach dem Blondieren orange
was kosten Strähnen am halben Kopf
schwanger, darf ich färben
rosa Spitzen für meine Tochter, dreizehn
grau rauswachsen lassen mit System
allergisch gegen normale Farbe
`,
		pt: `
balayage em castanho escuro
raízes de cinco em cinco semanas
pintei de preto em casa e quero loiro
ficou laranja depois de descolorar
quanto custa meia cabeça de madeixas
grávida, posso pintar?
pontas cor-de-rosa para a minha filha
deixar os brancos aos poucos
sou alérgica à tinta normal
`,
	},
	emergencies: `
my face is swelling up since the colour yesterday, eyes nearly shut
bleach got in my eye and I can't see
scalp is blistered and oozing after the highlights
can't breathe well since the patch test
hair melts off in my hand, the bleach is still on
swallowed some dye, my toddler, at the salon
foils are burning hot, I'm on my own, how do I get it off fast
wedding photos at noon and my hair is green
la cara se me hincha después del tinte
mon visage gonfle depuis la coloration
nach dem Färben schwillt mein Gesicht zu
a cara está a inchar depois da tinta
`,
	harmless: `
flame red please
had a reaction to dye in 2016, patch test first
fried my ends last summer, now healthy
what happens if I'm allergic
killer balayage
dead ends off too
fire engine red washed out to salmon
scalp tingled a little, gone now, just telling you
drop dead blonde
no rush before christmas
sin prisa, para diciembre
erst nach dem Urlaub
`,
	durationMinutes: 150,
	materials: ['Colour', 'Toner', 'Foils'],
	asks: ['Natural colour and colour now?', 'What has been done to it before?', 'Picture of the wish?', 'Any allergy?', 'How long is it?'],
};

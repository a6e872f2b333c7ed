import type { JobType } from '../types';

export const whiteningAndCosmetic: JobType = {
	id: 'whiteningAndCosmetic',
	names: `teeth whitening, tooth whitening, cosmetic dentistry, smile makeover, veneers, porcelain veneers, composite bonding, dental bonding, laser whitening, zoom whitening, gum contouring, hollywood smile, smile design, blanqueamiento dental, carillas, estética dental, blanchiment dentaire, facettes dentaires, bleaching, zahnaufhellung, veneers zahnarzt, ästhetische zahnmedizin, branqueamento dentário, facetas dentárias, Brighter Smiles, Pearly Whites, Whiter, Smile Again, Wow Smiles`,
	signs: `whiten* ~ teeth, teeth whiten*, tooth whiten*, whitening tray*, whitening gel, laser whitening, zoom whitening, opalescence, crest whitestrips, white strips, carbamide, teeth ~ whiter, whiter teeth, yellow teeth, teeth ~ yellow, yellowed teeth, teeth ~ bleach*, bleach* ~ teeth, tetracycline, fluorosis, white spots ~ teeth, internal bleach*, veneers, dental veneer*, porcelain veneer*, veneer ~ tooth, veneer ~ fell, veneer ~ came off, veneer ~ cracked, lumineers, composite bonding, edge bonding, bonding ~ teeth, bonding ~ tooth, bonding ~ chip*, smile makeover, hollywood smile, turkey teeth, smile design, digital smile, wax up, gummy smile, gum contour*, gum lift, gingivectomy, gum bleach*, tooth gem*, tooth jewel*, enamel recontour*, contour ~ teeth, short teeth, teeth ~ too short, hate my smile, hate ~ my teeth, confident smil*, cosmetic dentist*, blanqueamiento, blanquear ~ dientes, dientes amarillos, carillas, diseno de sonrisa, sonrisa ~ encia, blanchiment ~ dent*, blanchir ~ dents, dents jaunes, facette*, sourire gingival, zahnaufhell*, bleaching ~ zahn*, zahne ~ bleach*, gelbe zahne, zahne ~ gelb, zahne ~ aufhell*, zahnfleischlacheln, zahnschmuck, branqueamento, branquear ~ dentes, dentes amarelos, faceta* ~ dente*, facetas, sorriso gengival`,
	parts: `
whitening, brightening, bleaching, whiter teeth: whiten, white, yellow, stained, coffee, tea, wedding, trays, strips, shade, zoom, sensitive, laser, smoker, brighter, photos, wine, at home kit, grey, dark tooth, dull, interview, shades lighter, bleach, glow
veneers, smile makeovers, smile design, cosmetic dentistry: veneer, makeover, smile, porcelain, hollywood, front teeth, reshape, symmetry, before and after, hide, confident, turkey, consult, cosmetic, hate my smile, laugh, eight upper, composite, mockup, perfect
bonding, gaps, reshaping, gum contouring: bonding, gap, chip, small teeth, gummy, contour, uneven, pointed, peg, worn edges, black triangle, close the space
`,
	near: 'fillingsAndCrowns',
	said: {
		en: `
teeth whitening before my wedding in june
how much for 8 veneers
one of my veneers fell off in the shower of all places
I hate my smile in photos
yellow from smoking 20 yrs, gave up in january, how white can they go
do you do Zoom in the chair or trays for home
my old trays don't fit any more, new ones + gel price?
small chip on the edge of a front tooth from a wine glass, bonding?
gummy smile, what can be done
Composite bonding top four, how long does it last and does it stain
will whitening work on a crown
tetracycline stains since childhood, always been shy about it
over the counter strips made my teeth zingy. is yours gentler
want natural looking, not piano keys
Veneers done in Antalya two years ago and now gums are red around them
close the little black triangles between the lower teeth
interview in ten days, quickest whitening you offer
my daughter is sixteen and wants it done, too young?
white blotches since braces came off
got a gift voucher for whitening, where do I book
teeth are too short, ground down over years
are veneers reversible
could I see what it'd look like first, on a screen or a mock up
bridal party of five wants whitening together, group price?
the tooth next to my crown is darker now, one shade
pointy canines, could you round them off
Bonding turned brown from coffee
How many shades lighter realistically
lumineers vs regular veneers which need no drilling
i breastfeed. may I whiten?
two veneers quote plus payment plan
model agency says my laterals are uneven, need fix this month
is there a touch-up syringe I can buy from reception
laser gum contouring on two front teeth
tiny gem on the upper canine, price and does it hurt the enamel
sensitive teeth but really want them whiter
how white before it looks fake, what shade do you recommend at 60
veneer cracked down the middle, I can feel a line
deal on groupon still valid?
feel like covering my mouth each time I laugh
whitning cost pls
dentist at home said only crowns would help my colour, I'd prefer something less drastic
the bleach left one tooth patchy
`,
		es: `
¿cuánto cuesta el blanqueamiento dental?
se me cayó una carilla
tengo los dientes amarillos por el café
quiero carillas en los seis de arriba
me caso en un mes y quiero blanquearme los dientes
se me ve mucha encía al sonreír
¿el blanqueamiento con láser duele?
no me gusta mi sonrisa en las fotos
manchas blancas después de los brackets
`,
		fr: `
prix d'un blanchiment dentaire au fauteuil
une de mes facettes s'est décollée
dents jaunes à cause du tabac
je voudrais six facettes en haut
petit éclat sur une incisive, un collage suffit ?
je n'aime pas mon sourire
mariage dans trois semaines, blanchiment possible ?
on voit trop mes gencives quand je ris
gouttières de blanchiment pour la maison
`,
		de: `
Was kostet ein Bleaching bei Ihnen
ein Veneer ist abgegangen
gelbe Zähne vom Rauchen
möchte meine Zähne vor der Hochzeit aufhellen
Veneers für oben, sechs Stück, Preis?
kleine Ecke am Schneidezahn fehlt, kann man das ankleben
man sieht beim Lachen zu viel Zahnfleisch
weiße Flecken nach der Spange
greift Bleaching den Zahnschmelz an
`,
		pt: `
quanto custa o branqueamento dentário
caiu-me uma faceta
tenho os dentes amarelos do café
queria facetas nos seis da frente
caso-me em agosto e quero os dentes mais brancos
vê-se muita gengiva quando me rio
o branqueamento em casa com moldeiras, fazem?
não gosto do meu sorriso
manchas brancas depois de tirar o aparelho
`,
	},
	emergencies: `
whitening gel burned my gums white and they're peeling off, pain is unbearable
I go on air at six tonight and my front veneer just came off
lips are blistering and swollen after the laser whitening an hour ago
she swallowed a whole syringe of bleaching gel, she is four
can't breathe properly since the whitening paste touched my throat
Veneers off, all of them, teeth underneath bleeding and so painful I'm shaking
getting married in two hours and a veneer went down the sink!
gum contouring this morning and it has been bleeding non-stop, soaked gauze every 10 mins
got bleach in my eye from the home kit, burning and can't see
me quemó el gel de blanqueamiento, tengo la boca en carne viva
le gel de blanchiment m'a brûlé la langue, elle gonfle
Bleaching-Gel verschluckt, Kind würgt und weint
o gel queimou-me as gengivas e a cara está a inchar
`,
	harmless: `
a bit of sensitivity after whitening, it's fading
veneer fell off last summer and another dentist glued it
can the gel burn your gums?
no hurry with the veneers, saving up until spring
emergency touch-up pen, is that included in the kit
Wedding isn't till next year, plenty of time
my cousin's gums got burnt at a salon so I'd rather come to you
hate my teeth but they don't hurt
What if a veneer pops off abroad
White Hot is the shade on your chart, correct?
sin prisa, es solo estético
tut nicht weh, sieht nur unschön aus
`,
};

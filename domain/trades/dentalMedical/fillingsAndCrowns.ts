import type { JobType } from '../types';

export const fillingsAndCrowns: JobType = {
	id: 'fillingsAndCrowns',
	names: `fillings and crowns, white fillings, composite fillings, tooth fillings, cavity treatment, restorative dentistry, inlays and onlays, dental crowns, same day crowns, cerec, chipped tooth repair, broken tooth repair, empastes, coronas dentales, obturaciones, incrustaciones, soins de caries, couronnes, zahnfüllungen, füllungen, kronen, zahnkronen, restaurações dentárias, coroas dentárias, chumbar dentes, Fix a Tooth, Caps, Holes Filled, Crowns in a Day, Chips and Cracks, White Patches`,
	signs: `tooth filling*, filling* ~ tooth, filling fell, fillings, filling ~ fell out, filling ~ came out, lost ~ filling, lost filling, white filling*, silver filling*, amalgam*, mercury ~ filling*, composite filling*, cavity ~ tooth, cavities, tooth decay, decayed ~ tooth, caries, hole in ~ tooth, hole ~ molar, tooth ~ hole, dental crown*, crown ~ came off, crown fell, crown came, crown ~ fell, crown ~ loose, crown ~ popped, temporary crown, temp crown, porcelain crown*, zirconia crown*, zirconia, gold crown, crown ~ tooth, cap ~ tooth, cap fell off ~ tooth, recement*, cerec, onlay*, inlay*, post and core, chipped tooth, tooth ~ chip*, broke ~ tooth, tooth ~ broke, tooth ~ crumbl*, broken molar, cracked tooth, cracked molar, empaste*, carie*, corona ~ muela, corona ~ diente, se me cayo la corona, muela ~ rota, diente ~ roto, muela picada, plombage, amalgame, couronne*, dent cassee, dent ~ trou, fullung*, plombe*, karies, zahnkrone*, krone ~ zahn, krone ~ gefallen, krone ~ locker, loch im zahn, zahn ~ abgebrochen, dente partido, chumbo ~ dente, coroa ~ dente, coroa ~ caiu, restauracao ~ dente`,
	parts: `
fillings, cavities, decay, repairs: filling, cavity, decay, hole, sweet hurts, silver, amalgam, composite, white, fell out, food gets stuck, replace, sticky, floss shreds, dark spot, rough, catches, between two teeth, old metal, sweets, dentist said two cavities, tooth colored
crowns, caps, onlays, same day crowns: crown, cap, cracked molar, fell off, temporary, came off, recement, porcelain, gold, root canal needs crown, onlay, same day, zirconia, loose crown, post, old crown, black line, cusp
chips, broken teeth, bonding, restorative: chipped, broke, piece, sharp edge, corner, bit on, fractured, bonding, front tooth, smooth, worn down, tongue, rough edge, popcorn, nut, fork
bridges, crowns and bridges: bridge, three unit, pontic, anchor, abutment, fixed, loose bridge, came loose, missing in the middle, cemented, neighbors, fake tooth between, replace an old bridge, underneath, span
`,
	near: 'toothPain rootCanals',
	said: {
		en: `
lost a filling
crown came off while flossing, I still have it
chipped my front tooth on a beer bottle
got told i have three cavities, what will that cost
Half of a back tooth just crumbled off, doesn't hurt though
there's a hole I can feel with my tongue
want all my silver fillings swapped for white ones
temp crown fell out and the real one isn't ready for 2 weeks
do you do same-day crowns with CEREC
Can you just glue my crown back on? What's the charge for that
food gets stuck in the same gap after every meal since you filled it
my filling feels too high when i close
quote for a zirconia crown on a lower molar please
old dentist wants to crown four teeth. second opinion please before I spend 5 grand
edges of an old filling went black
cracked tooth syndrome says my previous dentist, needs an onlay
swallowed my crown last night lol, what now
numbness scares me, can you do a small filling without the needle
Cap popped off eating toffee
my tooth broke at the gumline, can it still be saved or crowned
insurance says one crown every five years per tooth, will you check mine
is gold still an option for a molar
2 fillings, one visit? i drive an hour
teen has decay between the molars according to the xray
how long do white fillings last
nibbled a fingernail and the bonding on my incisor came away
hi its about the crown prep on thursday, do I need someone to drive me home
my metal filling gives me a shock when foil touches it
crown feels loose, wobbles when I push it
could the lab match the colour this time, the last crown is greyer than its neighbours
Porcelain chipped off the crown, metal showing
removing amalgam safely with a dam, do you offer that
grinding has worn my teeth flat, they say crowns on everything
need a buildup before the crown? what is a buildup
broke a tooth in half on popcorn
filing came out tooth is sharp and cutting my tongue
What do I bill my insurer with, is D2740 the code for the crown
Kitchen staff member here, bit on a bone, lower tooth split
ceramic inlay vs composite for a premolar, your view?
payments in instalments for two crowns possible?
dont want root canal, can you just fill it
my dentist retired before fitting the final crown, I have the impression with me
sugar craving pregnancy gave me four new cavities
tooth colored filling on my canine at the gum
`,
		es: `
se me cayó un empaste
se me salió la corona comiendo un caramelo
tengo tres caries, ¿cuánto me costaría?
se me rompió un pedazo de muela
quiero cambiar las amalgamas por empastes blancos
la corona provisional está floja
¿cuánto cuesta una corona de zirconio?
siento un hoyo en la muela con la lengua
me dejaron el empaste muy alto
`,
		fr: `
mon plombage est tombé
ma couronne s'est décollée en mangeant
on m'a trouvé deux caries à soigner
j'ai une dent cassée devant, un petit éclat
combien coûte une couronne céramique après mutuelle
je voudrais remplacer mes amalgames
un trou dans une molaire, les aliments s'y coincent
couronne provisoire perdue, la définitive est dans dix jours
le soin de la semaine dernière est trop haut quand je ferme
`,
		de: `
mir ist eine Füllung herausgefallen
Krone hat sich beim Essen gelöst, hab sie noch
ein Stück vom Backenzahn ist abgebrochen
Was kostet eine Keramikkrone mit Festzuschuss
Amalgam raus, Kunststoff rein
laut Röntgenbild zwei Löcher zwischen den Zähnen
das Provisorium wackelt
die neue Plombe stört beim Zubeißen
bitte Heil- und Kostenplan für ein Inlay schicken
`,
		pt: `
caiu-me o chumbo de um dente
a coroa descolou-se, guardei-a
parti um bocado de um molar
tenho duas cáries para tratar
quanto custa uma coroa de zircónio
queria trocar as amálgamas por massa branca
sinto um buraco no dente com a língua
a coroa provisória está a abanar
a restauração ficou alta demais
`,
	},
	emergencies: `
crown went down the wrong way, I'm coughing and wheezing and something is stuck in my chest
front tooth snapped in half in a fall, red dot in the middle and blood, 8 year old
Bit into something and the tooth split down to the root, pain is blinding and my cheek is blowing up
broken molar cut my tongue open and it will not quit bleeding
you filled a tooth at ten, now my throat is closing and I have hives
tooth under the crown is infected, fever and I cant open my mouth
my wedding is in three hours and the front crown just fell out
swelling under the eye since the filling yesterday, growing by the hour
kid swallowed the whole stainless crown and is choking
me tragué la corona y no puedo respirar bien
ma dent s'est fendue jusqu'à la racine, la joue gonfle à vue d'œil
nach der Füllung schwillt mir der Hals zu
parti o dente da frente a meio, sangra e vê-se o nervo
`,
	harmless: `
lost the filling months ago, never bothered me
crown is loose but holding, next week suits me
no pain at all, only the rough edge
If the temporary falls out on holiday, what do I do?
the Broken Crown is our pub, we'd like to book staff checkups
was told it might need a root canal one day, not now
tooth broke in 2019 and you fixed it wonderfully
is swallowing a filling dangerous in general
accident insurance wants a description of the chipped tooth from last year
my dad split a molar so I got careful with nuts
no me molesta, cuando tengan hueco
keine Schmerzen, nur eine raue Kante
`,
};

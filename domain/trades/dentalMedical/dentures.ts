import type { JobType } from '../types';

export const dentures: JobType = {
	id: 'dentures',
	names: `dentures, denture repair, denture relines, full dentures, partial dentures, denturist, denture clinic, false teeth, false teeth repair, immediate dentures, flexible dentures, overdentures, prótesis dentales removibles, dentaduras postizas, placas dentales, prothèses dentaires, dentiers, denturologiste, zahnprothesen, prothesenreparatur, gebiss, dritte zähne, próteses dentárias removíveis, placas dentárias, dentaduras, New Teeth, Bite Again, Plates, Snug Fit, Back to Steak`,
	signs: `denture*, dentures, false teeth, partial ~ teeth, partial denture*, upper plate ~ teeth, lower plate ~ teeth, plate ~ gum*, plate ~ roof of my mouth, chrome partial, acrylic plate, chrome denture, flipper tooth, flipper ~ teeth, flexible partial, valplast, reline*, soft liner, rebase, denturist*, fixodent, poligrip, polident, steradent, denture paste, denture adhesive, teeth ~ in a glass, gums ~ shrunk, snap in teeth, snap on dentures, locator attachment*, locator ring*, overdenture*, clasp ~ partial, clasp ~ teeth, gagging ~ plate, immediate ~ teeth, toothless, edentulous, no teeth left, teeth ~ slip*, plate ~ slip*, dentadura*, dientes postizos, protesis dental, protesis removible*, protesis ~ dientes, esqueletico, placa ~ dientes, dentier*, prothese dentaire*, prothese ~ dents, rebasage, denturologiste, appareil dentaire ~ cass*, fausses dents, zahnprothese*, vollprothese*, teilprothese*, prothese ~ wackelt, prothese ~ gebrochen, prothese ~ druckt, dritte zahne, dritten zahne, druckstelle ~ prothese, unterfutter*, haftcreme, modellguss, zahnlos*, protese dentaria, protese ~ dentes, dentes posticos, placa ~ dentes, placa ~ boca, rebasamento, gebiss`,
	parts: `
full dentures, new dentures, false teeth, plates: denture, false teeth, full set, upper, lower, plate, old ones, loose, teeth all out, new set, paste, adhesive, natural looking, gag, economy, premium, jaw shrank, chew
partial dentures, partials, flippers: partial, clasp, missing a few, flipper, metal, flexible, gap, hook, valplast
denture repair, relines, adjustments: broke, cracked, reline, sore spot, rubs, tooth popped out, snapped, loose, adjust, clicking, whistle, same day, dropped it, dog chewed, glue, rocks
implant dentures, overdentures, snap in: snap in, overdenture, implants hold, locators, lower floats, studs
`,
	near: 'implantsAndBridges',
	said: {
		en: `
dropped my dentures in the sink, snapped clean in two
bottom plate won't stay put when I talk
what do you charge for a full upper and lower
Dad's false teeth went missing at the hospital and he's living off soup
a tooth came off my partial, can you stick it back while I wait
need a reline, lost weight and they're rattling
sore spot on the left from the new plate, like an ulcer
the dog chewed my top denture
Is there a denturist that does home visits? My husband is bedridden
getting all my upper teeth out, do I go home without any
the clasp on my chrome partial bent and scratches my cheek
clicking when I eat, everyone at the table hears it
they make me gag, always have
could you do a soft liner for very thin gums
I use half a tube of fixodent a week, there must be a better way
Care home manager, one of our residents broke his lower set, can someone collect it
how long till a denture is ready after impressions
second set as a spare
my plate is ten years old and the teeth are worn flat, I look like my grandfather
flexible partial, like valplast, for two side teeth?
whistling S sound ever since the new teeth
Lost teeth overboard on a fishing trip, ha ha. Seriously though how quick can I have new ones
snap-in teeth on 2 or 4 little implants for the lower
my dentures smell no matter what i soak them in
Medicaid, do they pay for a new set every 5 yrs?
superglued them myself and now the bite is off
can you put my name into my mothers dentures
immediate dentures: what's the price, extractions included or not
gums shrunk after six months like you said they would
want whiter teeth on the new set than you showed me
flipper for one front tooth before my graduation photos
do i have to sleep with them in
teeth are too big, lips don't close
i cant taste a thing with the roof covered
upper keeps dropping when i laugh
Lab enquiry: do you take outside denture repairs from dental practices
could you make the partial bigger since I've lost one more tooth
appointment for fitting on thurs, can my daughter be there
how do you clean them when there's hard black stuff along the gumline
replacement locator rings, the little pink rubber ones wore out
veteran, 70 percent, VA pays for my dentures with you?
denchers broken need fixed cheap
denture hurts only when i bite apples
`,
		es: `
se me partió la dentadura por la mitad
la prótesis de abajo me baila al hablar
¿cuánto cuestan las dentaduras completas?
se le cayó un diente a mi placa
me hace una llaga la prótesis nueva
hay que rebasar la dentadura, me queda floja
a mi papá se le perdieron los dientes en el hospital
¿hacen visitas a domicilio para prótesis?
quiero una prótesis flexible para dos dientes
`,
		fr: `
mon dentier s'est cassé en deux
l'appareil du bas bouge quand je parle
combien pour une prothèse complète haut et bas
une dent de ma prothèse est tombée
j'ai une plaie sous le dentier neuf
il faudrait un rebasage, j'ai maigri
l'Ehpad a perdu le dentier de ma mère
réparation de prothèse dans la journée, possible ?
le crochet de mon appareil est tordu
`,
		de: `
meine Prothese ist durchgebrochen
die Unterkieferprothese wackelt beim Sprechen
Druckstelle durch das neue Gebiss
ein Zahn ist aus der Teilprothese gefallen
Was kostet eine Vollprothese oben
kann man die Prothese unterfüttern lassen
im Krankenhaus sind Papas dritte Zähne verloren gegangen
machen Sie Hausbesuche im Pflegeheim wegen Prothesen
die Klammer am Modellguss ist verbogen
`,
		pt: `
a minha placa partiu-se ao meio
a prótese de baixo não segura
quanto custa uma dentadura completa
caiu um dente da prótese
a placa nova faz-me ferida
preciso de um rebasamento, está larga
a minha mãe perdeu os dentes no lar
fazem conserto de próteses no próprio dia?
prótese esquelética com um gancho torto
`,
	},
	emergencies: `
grandma swallowed half of her partial, she's coughing and pointing at her throat
broken denture stuck in the roof of my mouth and gum is bleeding badly, can't get it off
immediate dentures went in at nine and there's blood running down my chin, soaked two towels
my tongue swells and the throat burns since I put the new plate in
He choked on his loose lower plate, breathing again now but something is still in there
metal clasp has gone right through my cheek
daughter's wedding at four today and the front of my plate broke off
ulcer under the denture turned black, fever, whole face swollen
dad with dementia bit his denture apart and pieces are missing, drooling and wheezing
mi abuela se tragó un trozo de la dentadura y no respira bien
un crochet de l'appareil est planté dans ma gorge
Oma hat ein Stück der Prothese verschluckt und röchelt
a placa partida cortou-me a gengiva e o sangue não para
`,
	harmless: `
broke last year and was mended, holding well
spare set at home so no hurry with the repair
can a person swallow a partial in their sleep
a little sore, no bleeding, can wait for the normal check
The old plate is in a drawer; thinking about a new one
how do I avoid choking if it ever comes loose
dentures lost at the hospital, the claim is settled already, just want new ones made
emergency denture repair, is that a service you have at weekends?
not painful, only clicks
a man on the news had his dentures stuck in his throat, made my wife nervous
no me duele, solo se ve feo
drückt nicht mehr, Termin kann bleiben
`,
};

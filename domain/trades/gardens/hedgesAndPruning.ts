import type { JobType } from '../types';

export const hedgesAndPruning: JobType = {
	id: 'hedgesAndPruning',
	names: `hedges, hedge trimming, hedge cutting, pruning, hedges and pruning, shrubs, shrub trimming, bushes, topiary, rose pruning, fruit tree pruning, poda, poda de setos, recorte de arbustos, taille de haie, taille, elagage leger, heckenschnitt, hecke schneiden, strauchschnitt, sebes, poda de sebes, podas, Snip and Shape, Short and Tidy, Bush Barbers, Clipped, Hedge Fund`,
	signs: `hedge*, privet, laurel ~ cut, leylandii, conifer* ~ trim*, boxwood, box balls, topiary, shrub*, bushes ~ trim*, trim ~ bushes, prune*, pruning, overgrown ~ path, lilly pilly*, photinia, bougainvillea, wisteria, rose ~ cut back, cut back ~ roses, fruit trees ~ prun*, seto*, podar ~ arbusto*, haie*, tailler, troene*, thuya*, hecke*, strauch*, thuja*, kirschlorbeer, buchs*, sebe*, arbusto*, podar`,
	parts: `
hedges, hedge trimming, hedge cutting: hedge, privet, box, laurel, conifer, tall, level, neighbor side, ladder, leylandii, twice a year, trim, shape, boxwood, pavement, ficus, yew, wonky, arborvitae, lilly pilly, photinia, murraya, over the fence, square
shrubs, bushes, roses, topiary: shrub, bush, rose, hydrangea, camellia, topiary, thorn, lavender, azalea, wisteria, bougainvillea, rhododendron, leggy, dead wood, when to prune, bloom, climber, ball
fruit trees, pruning, vines: apple, fruit, prune, vine, fig, pear, lemon, grapes, citrus, olive, cherry, water shoots, crop, espalier, peach, mango
`,
	near: 'treesAndStumps gardenCleanups',
	said: {
		en: `
privet out front is over the window now
30 metres of leylandii, 3 m high, tops and sides
neighbour complains it hangs over his drive
when is the right time to cut laurel
fruit trees have not been pruned in ten years
box balls need shaping
roses cut back for winter
the bushes block the sidewalk, city sent a notice
lilly pillies down to fence height
wisteria is pulling the gutter off
can you take it right down to five feet
overgrown shrubs along the driveway, can't open car doors
both sides? neighbour agrees to share the bill
how much for a round of hedges twice a year
reduce by a third without killing it
camellias after flowering
photinia along the pool
birds nesting in it, can it wait till august
hide the neighbours but keep it neat
somebody butchered my yew, can it be saved
bougainvillea with thorns, careful
vines off the brick
apple and pear, four trees, espaliered
need the waste taken away as well
cant see when backing out because of the hedge
long beech hedge at a school, holidays only
cone shapes on either side of the door
trim for a house going on the market
dead section in the middle of my conifers
ivy up the wall and into the eaves
hydrangeas, when and how low
Rhododendrons gone leggy
conifers 5 m, do you have platform
hedge ht must be 2m by the 30th, council letter
do you sharpen up edges of a maze
grape vine over pergola
does cutting in july hurt
spiky hedge, needs a machine not me
mum can't reach the top anymore
quote for one tall hedge please, photos attached
`,
		es: `
el seto tapa la ventana
treinta metros de cipreses, altos de tres
el vecino se queja de las ramas
los frutales llevan años sin podar
podar las rosas antes del invierno
los arbustos no dejan pasar por la banqueta
bajarlo a metro y medio
¿se llevan las ramas?
`,
		fr: `
tailler 30 m de thuyas, 3 m de haut
la haie dépasse chez le voisin
les fruitiers n'ont pas été taillés depuis dix ans
rabattre les rosiers
les arbustes bouchent le trottoir
la rabaisser à 1 m 50
deux tailles par an, combien
vous évacuez les déchets ?
`,
		de: `
Hecke 30 m lang, 3 m hoch, oben und seitlich
Nachbar beschwert sich über den Überhang
Obstbäume seit Jahren nicht geschnitten
Rosen zurückschneiden
Sträucher versperren den Gehweg
auf 1,50 m runter
zweimal im Jahr schneiden, was kostet das
Schnittgut bitte mitnehmen
`,
		pt: `
a sebe já tapa a janela
trinta metros de ciprestes com três de altura
o vizinho queixa-se dos ramos
as árvores de fruto não são podadas há anos
podar as roseiras
os arbustos tapam o passeio
baixar para metro e meio
levam os ramos?
`,
	},
	emergencies: `
trimmer slipped, deep cut in my husband's leg, he's one of your customers' hedges
hedge cutter went through the overhead wire, it's hanging and buzzing
your lad fell off the ladder into the hedge and isn't moving
hedge is on fire from the barbecue, right by the house
disturbed a hornets nest in the hedge and the kids are getting stung
branch is through the neighbour's conservatory roof, glass everywhere
electric trimmer is live and smoking, cable cut through
old lady is trapped behind the fallen hedge at the bus stop
el seto se está quemando junto a la casa
la haie a pris feu à cause du barbecue
die Hecke brennt
a sebe está a arder junto à casa
`,
	harmless: `
scorched by last year's fire, will it regrow
wasps nest in it, empty since winter
bleeding heart plants cut back
how dangerous is yew for horses
fireglow photinia, love it
the ladder accident was years ago, now I hire someone
emergency access path has to stay clear, trim it by may
killer thorns
ya no hay avispas
nicht dringend, vor März eh verboten
`,
};

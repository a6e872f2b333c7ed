import type { JobType } from '../types';

export const lawns: JobType = {
	id: 'lawns',
	names: `lawns, lawn care, lawn mowing, mowing, grass cutting, lawn maintenance, lawn treatment, fertilizing, aeration, weed and feed, cesped, corte de cesped, corte de pasto, tonte, tonte de pelouse, entretien de pelouse, rasenpflege, rasen mahen, relva, corte de relva, cortar grama, Green Stripes, Mow and Go, Weekly Mow, Cut Grass, Stripes, Grass Guys`,
	signs: `mow*, grass ~ cut, cut ~ grass, grass ~ long, grass ~ high, knee high grass, edging, edged, aerate*, aeration, dethatch*, crabgrass, dandelion*, clover ~ lawn, fertiliz*, fertilis*, weed and feed, brown patch*, bare patch*, grub*, overseed*, reseed*, lawnmower, buffalo grass, kikuyu, bindii*, cesped, podar ~ pasto, pelouse*, tondre, tonte, mousse ~ pelouse, rasen*, mahen, moos ~ rasen, vertikutier*, relva*, relvado, grama ~ alta, cortar ~ relva`,
	parts: `
mowing, lawn mowing, grass cutting, lawn maintenance, cut grass: mow, cut, grass, weekly, edge, trim, long, acre, slope, biweekly, knee high, clippings, blow, whipper snip, strip, corner block, ride on, mower broke, bagged, nature strip, vacation, hoa, airbnb
lawn treatment, fertilizing, weed control, lawn care programs: weeds, fertilize, crabgrass, clover, dandelions, moss, brown, feed, program, grubs, lime, yellow, fungus, bindii, pre emergent, spray, chinch bugs, lawn beetle, thin, green again, pet safe, dying, burnt, patches
aeration, seeding, reseeding, dethatching, top dressing, bare patches: aerate, seed, overseed, dethatch, bare, thin, compacted, scarify, shade, top dress, clay, core, plug, under the tree, dog run, roller, level
`,
	near: 'turfAndPlanting gardenCleanups',
	said: {
		en: `
how much to cut my front and back every two weeks
grass is knee high, been away all spring
need somebody to mow for my dad, quarter acre
moss has taken over the back
brown patches all over after the dog
crabgrass everywhere, what do you put down
do you aerate in the fall
can you do a one off mow before our party saturday
edges along the drive look awful
fert program for the year, price please
two acres with a slope, ride on needed
the last mowing guy stopped showing up
rental property, keep it tidy monthly, invoice the agent
bindii in the yard, kids cant go barefoot
grubs are eating the roots, birds dig it up
clover everywhere, want it green and even
overseeding thin spots under the oak
Do you take the clippings away
how short do you cut buffalo
HOA sent me a letter about the height
mowing and whipper snipping for a corner block
weekly service from April to October
church grounds, about an acre, quote
striped finish like a bowling green possible?
dethatch and scarify
the yard is weeds mostly, can it be saved
elderly lady, small front only, every third week
whats the going rate per cut
council verge included?
robot mower broke, need a person
feed and weed treatment overdue
lawn looks yellow after the heatwave
sprayed the wrong stuff and killed it in stripes
can you come when nobody is home, gate is open
airbnb between guests
fungus rings in the grass
school oval, fortnightly
too wet to mow myself, mower bogs
need it cut today if at all possible
do u do lime and topdressing
`,
		es: `
¿cuánto cobran por cortar el pasto cada quince días?
el césped está altísimo, estuvimos fuera
tengo manchas secas por todo el jardín
necesito quien corte el pasto de mi mamá
hay mucha maleza en el césped
una sola vez antes de una fiesta
quiero abonar y resembrar
las orillas se ven muy mal
`,
		fr: `
une tonte toutes les deux semaines, combien
l'herbe arrive aux genoux
la mousse envahit la pelouse
des plaques jaunes partout
une tonte avant une fête samedi
scarifier et regarnir
vous ramassez l'herbe ?
petit gazon de 80 m2 chez ma mère
`,
		de: `
Rasen mähen alle zwei Wochen, was kostet das
das Gras steht kniehoch
überall Moos im Rasen
gelbe Flecken nach dem Sommer
einmal mähen vor der Feier am Samstag
vertikutieren und nachsäen bitte
nehmen Sie den Schnitt mit
kleiner Rasen bei meiner Mutter
`,
		pt: `
quanto levam para cortar a relva de quinze em quinze dias
a relva está pelo joelho
tenho musgo por todo o lado
manchas amarelas no relvado
um corte só antes de uma festa
queria adubar e semear de novo
levam os restos?
é um relvado pequeno em casa da minha mãe
`,
	},
	emergencies: `
your mower threw a stone, window is smashed and my son is cut
ride on tipped over on the bank with my husband under it
hit a gas pipe with the aerator and it's hissing
dog ate the pellets your man spread, he is shaking
fuel spilled from the mower and the grass is on fire
mowed through the power cable and it's sparking in the grass
my hand went in the blade, bleeding bad
wasps nest in the lawn, my daughter is swelling up after stings
la podadora volcó y mi papá está debajo
la tondeuse a pris feu près de la maison
Rasenmäher hat das Stromkabel erwischt, es funkt
o cortador apanhou um tubo de gás e está a assobiar
`,
	harmless: `
the grass is dying, not literally an emergency but ha
burnt spots from fertilizer
fire ants on the lawn, what do you use
we hit a sprinkler line last year, fixed
flooded part of the yard dries in two days, only moss is the issue
do your chemicals hurt dogs?
cut me off your mailing list? no, the grass please
killer weeds
no es urgente, solo está largo
eilt nicht, der Rasen läuft nicht weg
`,
};

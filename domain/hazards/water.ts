import type { Hazard } from './types';

export const water: Hazard = {
	id: 'water',
	signs: `flood*, pour*, gush*, burst*, spray*, everywhere, rising, inches of, foot of, feet of, knee deep, ankle deep, sewage, ceiling, cascad*, waterfall, wont stop, wont shut, cant stop, cannot stop, cant shut, cant find ~ valve, cannot find ~ valve, main broke, inund*, chorro*, revent*, inond*, eclat*, coule, uberschwemm*, uberflut*, geplatzt, stromt, spritzt, rohrbruch, alag*, rebent*, estour*, jorra*, coming through, through the light*, running down, overflowing, stopcock, stop tap, shutoff, bailing, soaked, under water, underwater, backing up, backs up, jetting, streaming, desbord*, borboton*, deborde*, lauft uber, lauft voll, wasser ~ lauft, haupthahn, transbord*, encharc*, eau monte, wasser steigt, agua ~ sub*`,
	now: `
water is pouring through the ceiling
came home to ankle deep water in the living room
pipe burst and I can't find the shutoff
the basement is filling up fast
toilet overflows and won't stop
it's coming down through the light
the tank in the loft let go, running down the stairs
washing machine hose popped, kitchen is under water
sewage is coming up in the shower
brown water rising out of the floor drain into the hall
raw sewage in the restaurant kitchen, guests are here
ceiling is bulging like a balloon
water gushing from the wall
main line broke in the yard, a river to the neighbor's cellar
sump pump quit and it's raining hard, two inches and rising
hot water spraying in the closet
the valve snapped off in my hand
creek is in the garage
water runs under the front door
dishwasher is flooding the floor below
soaked, the plaster is falling off in chunks
it's up to the second step already
the flat above us leaks through onto the baby's bed
fire sprinkler head broke in the office, black water everywhere
both loos are backing up over the edge
stop tap won't turn and it's jetting out
entra agua por el techo
el sótano se está llenando
sale aguas negras por la coladera
l'eau coule du plafond
la cave se remplit d'eau
les égouts remontent dans la douche
Wasser läuft durch die Decke
der Keller läuft voll
Abwasser kommt aus der Dusche hoch
a água está a cair do teto
a cave está a encher
o esgoto está a sair pelo ralo
it's streaming down the walls from the flat over ours
tap came off in my hand and it shoots to the ceiling
washing machine pumped everything onto the floor and keeps going
I'm bailing with buckets and can't keep up
carpet is floating
radiator fell off the wall, black water all over
hydrant outside was hit, our cellar is taking it in
toilet rim is under and it creeps into the hallway
drain in the yard is spewing up muck towards the back door
ice maker line let loose behind the fridge
plaster hangs like a bag above the crib, dripping faster
drains come up in the bath whenever it rains and it's up to the lip now
pump alarm is on and the pit is over the top
the lift shaft is filling
hot tank let go, scalding water across the floor
river came over the bank into the ground floor
no idea where the stopcock is, help, it runs and runs
sale agua a borbotones debajo del fregadero
el baño de arriba se desborda y no para
ça déborde et je n'arrive pas à couper
le ballon d'eau chaude a lâché
es läuft und läuft, ich finde den Haupthahn nicht
das Klo läuft über und hört nicht auf
está a jorrar debaixo do lava-loiça
não consigo fechar a água, está tudo molhado
`,
	harmless: `
we flooded two years ago, insurance wants the report
has the property flooded in the last five years? question from a form
flood sensors, what do they cost
drip under the sink, bucket catches it, no hurry
if a pipe burst on a sunday would you come
burst pipe cover in the plan?
water turned off, dry now, please repair this week
flood zone certificate
flood of orders, need staff
stain on the ceiling from an old leak, dry
pool of applicants
the pour of concrete is on monday
no leak, low pressure only
plumber stopped it yesterday, wall needs patching
floodlit court
water feature for the garden
waterproofing quote
drowning in paperwork
la inundación fue en 2021
le dégât des eaux date de l'an dernier
der Wasserschaden ist vom Vorjahr
a inundação foi há dois anos
sprinkler timer set wrong, lawn is soggy
we'd like a shutoff added so a burst never floods us
the sump never ran yet, test it please
carpet was replaced after that flood, want it stretched
a waterfall for the koi
gutter drips on the step after a storm
`,
};

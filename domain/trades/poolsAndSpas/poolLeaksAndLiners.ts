import type { JobType } from '../types';

export const poolLeaksAndLiners: JobType = {
	id: 'poolLeaksAndLiners',
	names: `pool leaks, pool leak detection, liner replacement, vinyl liners, pool resurfacing, replastering, pool crack repair, fibreglass pool repair, pool tile repair, coping repair, pool renovation, skimmer leaks, Liners, Dry Spots, Fresh Skin, Tight Pools, Find the Drip, fugas de piscina, reparación de albercas, cambio de liner, fuites de piscine, changement de liner, rénovation de piscine, poolfolie, pool undicht, poolsanierung, fugas em piscinas, troca de vinil, reparação de piscinas`,
	signs: `pool leak*, leak* ~ pool, pool ~ losing water, losing water ~ pool, loses ~ inch ~ day, inch a day, inches a week, bucket test, dye test, leak detection ~ pool, pool liner, new liner, vinyl liner, liner ~ tear, liner ~ rip*, liner ~ wrinkle*, wrinkles ~ pool, bead track, beading ~ pool, patch kit ~ pool, underwater patch, liner ~ faded, floating liner, plaster ~ pool, replaster*, resurfac* ~ pool, pebble tec, pebblecrete, gunite, shotcrete, hollow spots ~ pool, delaminat*, marcite, fibreglass ~ pool, fiberglass ~ pool, gelcoat ~ pool, osmosis blister*, crack ~ pool, pool ~ crack*, crack ~ skimmer, skimmer ~ leak*, throat ~ skimmer, return line ~ leak*, main drain ~ leak*, hydrostatic valve, pool popped, mastic ~ deck, tile* ~ fell ~ pool, pool tile*, tile line ~ loose, bond beam, auto fill ~ runs, autofill, water level ~ drops ~ pool, piscina ~ pierde agua, alberca ~ pierde, fuga ~ piscina, fuga ~ alberca, grieta ~ piscina, cambiar ~ liner, piscine ~ perd, fuite ~ piscine, fissure ~ piscine, pool ~ verliert wasser, pool ~ undicht, poolfolie, folie ~ pool, riss ~ pool, becken ~ undicht, piscina ~ perde agua, fuga ~ agua ~ piscina, vinil ~ piscina, fissura ~ piscina, liner ~ brittle, coping stone*, coping ~ pool, liner ~ years old, liner ~ track`,
	said: {
		en: `
losing an inch a day, bucket test says it's not evaporation
liner is 14 years old, brittle, faded to grey
vinyl tore when the dog jumped in
hairline crack from skimmer to light
how long does a replaster take and when can we swim
autofill never stops
water bill tripled, sprinklers are off
wrinkles in the floor after heavy rain
tiles fall off one by one on the shady side
blisters in the fibreglass
leak stops at the level of the light
Coping stones wobble, one has gone in
price per square metre for pebble
patch under water possible? we don't want to drain
it only leaks when the pump runs
deck sinks beside the deep end
hollow sound when you knock on the steps
liner pulled out of the track in the corner
inspector for a house purchase wants a pressure test of the lines
above ground, wall rusted at the bottom
colour choices, we want dark
empties to below the return and stays there
quote to turn a 1970s kidney into something modern
calcium nodules, rough like a cheese grater
earthquake two weeks ago, now a step along the joint
stains AND etching, resurface or acid wash
hotel, three pools, tile grout coming out
does insurance pay
roots of the fig tree pushed the wall in
dye goes straight into the skimmer throat
our pool floated up 4 inches
new steps drop-in for old folks
second company found nothing, can you listen with mics
expansion joint missing, frost lifted the edge
leak at the spa spillway
epoxy paint peels, sand it all?
puncture, tiny, by a rose thorn
beach entry gelcoat worn to the fibres
how do I know it isn't just evaporation, 40 degrees here
guarantee on seams?
water comes out of the neighbour's retaining wall
linner 16x32 oval
`,
		es: `
pierde tres centímetros de agua al día
el liner tiene catorce años y está quebradizo
el perro rasgó la lona del fondo
grieta del skimmer a la luz
se caen los azulejos de un lado
¿cuánto tarda reaplanar una alberca?
solo pierde cuando la bomba está prendida
parche bajo el agua, no queremos vaciarla
el recibo del agua se triplicó
`,
		fr: `
elle perd trois centimètres par jour
liner de quatorze ans, tout cassant
le chien a déchiré le liner
fissure du skimmer au projecteur
les carreaux tombent côté nord
durée d'une réfection d'enduit ?
ça ne fuit que pompe en marche
rustine sous l'eau, sans vidange
la facture d'eau a triplé
`,
		de: `
verliert drei Zentimeter am Tag
Folie ist vierzehn Jahre alt und spröde
der Hund hat die Folie aufgerissen
Riss vom Skimmer bis zur Lampe
Fliesen fallen ab
wie lange dauert eine Sanierung
undicht nur bei laufender Pumpe
unter Wasser flicken ohne Ablassen
Wasserrechnung dreimal so hoch
`,
		pt: `
perde três centímetros por dia
o vinil tem catorze anos e está quebradiço
o cão rasgou o fundo
fissura do skimmer até à luz
os azulejos caem
quanto tempo demora um revestimento novo
só perde com a bomba ligada
remendar debaixo de água, sem esvaziar
a conta da água triplicou
`,
	},
	emergencies: `
wall of the above ground pool has given way, water is in the kitchen
pool is pouring into the neighbour's basement
it dropped a metre overnight and the hillside below is sliding
crack opened and water sprays into the pump room with the switchboard
pool is lifting out of the ground right now, groundwater
terrace collapsed beside the pool, my wife is in the hole
rooftop pool leaks through into the flat below, ceiling bulges
child cut his foot to the bone on a broken tile
se reventó la pared de la piscina y se inunda la casa
la paroi a cédé, l'eau part chez le voisin
die Beckenwand ist gebrochen, Wasser läuft ins Haus
a parede da piscina cedeu e a água entra em casa
`,
	harmless: `
flooded the neighbour once in 2016, fixed then, now new liner wanted
what happens if we drain it, could it pop up?
no leak, it's only hot and windy
dead leaf stains on plaster
broken tile swept up, nobody hurt, replace in spring
the crack is from 1985 and never moved
insurance form: any water damage? no
emergency patch kit, where do I get one
cosmetic only, zero urgency
pool's empty anyway
sin prisa, está vacía desde hace un año
leer seit Herbst, Angebot genügt
`,
	durationMinutes: 150,
	materials: ['Liner', 'Patch kit', 'Plaster', 'Tiles and grout', 'Dye'],
	asks: ['How much water does it lose in a day?', 'With the pump on or off?', 'Liner, plaster or fibreglass, how old?', 'Does the loss stop at some level?', 'Is water going where it does harm?'],
};

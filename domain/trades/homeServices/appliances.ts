import type { JobType } from '../types';

export const appliances: JobType = {
	id: 'appliances',
	names: `appliances, appliance repair, white goods repair, washing machine repair, washer and dryer repair, fridge repair, refrigerator repair, dishwasher repair, oven and stove repair, cooker repairs, appliance installation, commercial appliance service, reparación de electrodomésticos, línea blanca, reparación de lavadoras, électroménager, dépannage électroménager, réparation de lave linge, hausgeräte, haushaltsgeräte reparatur, waschmaschinen reparatur, eletrodomésticos, conserto de geladeira, reparação de eletrodomésticos, assistência técnica, Fridges and Friends, Spin Doctors, Kitchen Machines, Washers and Dryers, Fix My Fridge`,
	signs: `appliance*, washer ~ spin*, washer ~ drain*, washer ~ leak*, washer ~ wont, my washer, top load*, front load*, drum ~ washer, dryer ~ not heating, dryer ~ no heat, dryer ~ squeal*, dryer ~ tumbl*, dryer drum, dryer belt, tumble dryer, dryer ~ wont start, refrigerator*, freezer*, ice maker*, icemaker, ice dispenser, fridge ~ not cold, fridge ~ warm, milk ~ sour, food ~ spoil*, dishes ~ dirty, dishwasher ~ leak*, dishwasher ~ drain*, cooker ~ ring*, stove burner*, stovetop, range ~ burner, cooktop*, induction hob*, heating element ~ oven, microwave*, wine cooler*, miele, whirlpool, maytag, lg ~ washer, samsung ~ fridge, samsung ~ washer, frigidaire, kitchenaid, sub zero, hotpoint, beko, electrolux, smeg, door gasket ~ fridge, lavadora*, secadora*, nevera*, refrigerador*, lavavajillas, estufa ~ quemador, lave linge, seche linge, secheuse, laveuse, frigo, congelateur, lave vaisselle, waschmaschine*, trockner, kuhlschrank*, gefrierschrank, geschirrspuler, spulmaschine*, backofen, herdplatte, maquina de lavar, geladeira, frigorifico, maquina de secar, arca congeladora, forno ~ aquece`,
	parts: `
washers and dryers, laundry machines: washer, dryer, drum, spin cycle, will not drain, lint, tumble, heating element, belt, squeals, agitator, front loader, top loader, error code, shakes across the floor, clothes come out wet, samsung, lg, maytag, whirlpool, speed queen, dryer takes three cycles, hose at the washing machine, lid lock
refrigerators, fridges, freezers, ice makers: fridge, freezer, ice maker, defrost, not cold, milk, food spoiled, compressor clicks, sub zero, water dispenser, gasket, door seal, frost, puddle under the crisper, kitchenaid, evaporator fan, warm on top
dishwashers: dishwasher, dishes, spray arm, soap, bosch, miele, standing water in the tub, drain pump, rack, leaks from the door, not cleaning, rinse aid, hookup
ovens and stoves, cookers, ranges, cooktops: oven, stove, range, burner, igniter, broiler, bake, self clean, hob, induction, glass top cracked, convection, wolf, viking, temperature off, door hinge, microwave, element, knob
garbage disposals, disposers, appliance hookups, appliance installation: install, hook up, delivered, connect, over the range microwave, haul away, range hood, built in, trim kit
`,
	near: 'handyman',
	said: {
		en: `
washer won't spin and it's full of water
fridge is warm but the freezer works
dryer squeals like a pig
dishwasher leaves grit on all the glasses
oven is 50 degrees off, my cakes are burnt
ice maker quit again, Samsung french door
Bosch dishwasher shows E15
how much is the call out, and does it come off the repair
stove burner clicks nonstop even when off
washing machine walks across the floor
Miele from 2009, drum bearing loud as a jet, worth it?
milk goes sour after two days
dryer runs, clothes stay cold and wet, vent is clean, checked that
LG washer says OE
microwave over the range, sparks and no heat
my landlord has to fix the cooker, he told me to send you the model number, photo coming
fridge makes a loud buzz every 20 mins then a click
rubber seal on the front loader is moldy and torn
install a new dishwasher, haul away the old
restaurant, reach in cooler at 52F, lunch crowd soon
induction hob, left two zones dead since a power cut
the lid lock light keeps flashing, can't open it, towels inside
puddle under the fridge each morning
do you work on Sub Zero? 27 years old
Laundromat owner here, six Speed Queens need belts
oven door glass shattered by itself
burned popcorn and the microwave's been smelly since
freezer frosts up in a week
gas dryer ignites for a minute then goes out
integrated fridge door fell off the hinge
wine cabinet won't go below 68
will a new control board cost more than a new machine
under warranty, who pays you
display on the range blinks F9
washer stinks
hot plate cracked, a pot fell on it
tumble dryer door won't stay shut
Self clean cycle killed my oven
does anyone still get parts for a Hotpoint from 1998
extractor no, cooker yes, only the big ring works
hello, we rent out 3 flats, all of the washer dryers need a look over, ring me back pls
frig not coldd
moved house and now the american fridge wont dispense water
dish washer drawer wont close all the way
`,
		es: `
la lavadora no centrifuga
el refri no enfría pero el congelador sí
la secadora da vueltas y no calienta
el horno no llega a la temperatura
el lavavajillas deja los platos sucios
¿cuánto cuesta la visita y el diagnóstico?
la nevera hace un ruido fuerte por las noches
la estufa no prende un quemador
se tira agua debajo de la lavadora
`,
		fr: `
ma machine à laver ne vidange plus
le frigo ne refroidit pas mais le congélo oui
lave-vaisselle affiche E24
le sèche-linge tourne à froid
le four ne chauffe que d'en haut
combien coûte un déplacement ?
la plaque à induction s'éteint toute seule
laveuse qui saute à l'essorage
joint du frigo déchiré, appareil de 2014
`,
		de: `
Waschmaschine schleudert nicht mehr
Kühlschrank kühlt nicht, Gefrierfach geht noch
Geschirrspüler pumpt nicht ab
Backofen wird nicht heiß
Trockner bleibt nach fünf Minuten stehen
was kostet die Anfahrt
Miele zeigt F11
unser Kühlraum im Lokal schafft die Temperatur nicht
Herdplatte vorne links tot
`,
		pt: `
a máquina de lavar não centrifuga
o frigorífico não arrefece
a máquina da loiça não escoa
o forno não aquece
a geladeira faz barulho a noite toda
quanto custa a deslocação
a máquina de secar parou a meio
fogão com duas bocas que não acendem
perde água por baixo da máquina
`,
	},
	emergencies: `
oven is on fire inside and won't switch off
the washer hose popped off and the laundry room is flooding
smoke is coming from the dryer and it smells like burning rubber
gas smell from the range even with all the knobs off
freezer died with 4,000 dollars of meat in it, our butcher shop
insulin fridge at the clinic is at 15 degrees and climbing
dishwasher is shooting sparks and the breaker won't trip
the stove burner won't turn off, it's glowing red and we can't reach the plug
Walk in cooler down, wedding for 200 tomorrow
fridge leaks something that stings in the eyes
se está quemando la secadora, sale humo
le frigo a des flammes derrière
Waschmaschine läuft aus und das Wasser kommt durch die Decke
o forno está a arder e não desliga
`,
	harmless: `
dryer smoked last month, it was unplugged since, do you repair it
no water on the floor, it only doesn't spin
is it true that dryers catch fire from lint?
got the food into my neighbor's freezer, so tuesday is fine
planning to replace the stove next year
Inferno pizza oven, can you install one
fridge smells but still cold
insurance wants the report about the washer that flooded in 2022
the recall letter says a fire risk, ours isn't on the list
no es una emergencia, solo un quemador
rien ne presse, le four sert peu
`,
};

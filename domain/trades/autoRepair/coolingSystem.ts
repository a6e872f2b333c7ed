import type { JobType } from '../types';

export const coolingSystem: JobType = {
	id: 'coolingSystem',
	names: `cooling system, radiators and cooling, radiator repair, overheating, water pump, coolant, coolant flush, thermostats, sistema de enfriamiento, radiador del coche, refroidissement, radiateur moteur, kuhlsystem, kuhler, wasserpumpe, sistema de arrefecimento, radiador do carro, Running Hot, Boiling Over, Cool Running, Steam, Keep It Cool`,
	signs: `overheat*, coolant, antifreeze, radiator ~ car, radiator ~ leak*, radiator hose, water pump, thermostat ~ engine, temp gauge, temperature gauge, needle ~ hot, runs hot, running hot, steam ~ hood, steaming ~ hood, fan clutch, radiator fan, cooling fan, header tank, reservoir ~ empty, heater hose, green puddle, pink fluid, sweet smell ~ engine, anticongelante, se calienta ~ motor, se calienta el carro, bomba de agua ~ auto, liquide de refroidissement, surchauffe, chauffe ~ moteur, kuhlwasser, kuhlmittel, kuhler, wasserpumpe, wird zu heiss, liquido de refrigeracao, aquece demais, bomba de agua ~ carro`,
	parts: `
overheating, running hot: overheat, gauge, red, steam, hot in traffic, boils over, head gasket, temperature light, fan does not come on, sweet smell
radiators, coolant, hoses, flushes: coolant, antifreeze, leak, green puddle, radiator, hose, cap, flush, low, reservoir, drips, pink, top up every week
water pumps, thermostats: water pump, thermostat, fan, weep hole, bearing, belt side, never warms up
`,
	near: 'engineDiagnostics',
	said: {
		en: `
temp gauge climbs when I sit in traffic
green puddle under the front of the car
losing coolant and I cant see where
radiator has a crack in the plastic tank
needs a water pump, you can hear the bearing
coolant flush and fill on a 2015 Sonata
the fan never comes on
runs hot uphill towing the camper
sweet smell after I park
thermostat stuck open, never warms up
upper hose is swollen like a balloon
the reservoir is empty every week
overheated once on Sunday, let it cool and drove home
low coolant warning comes on in the mornings
does a coolant leak cost a lot to fix?
pink crust around the water pump
replaced the thermostat, still running hot
Pressure test the system please
bubbles in the overflow tank
Heater goes cold and the needle goes up
fan clutch on my F150 roars
mixed up the coolants, orange and green, what now
freeze plugs leaking on an old Chevy small block
can you recore a vintage radiator
it spits water out of the cap
Hose clamp broke, used zip ties to get home
Steam from the hood yesterday, parked it since
loses about a litre every 500 km
Plastic coolant flange on my Golf went
head was skimmed and it still boils over
antifreeze check before winter
the temperature light came on for a second
would you tow it if it overheats? 
drips on the left side after a drive
auxiliary pump code P261B
expansion bottle is cracked on the Mini
electric fan relay keeps burning out
radiator support rusted
coolant in the passenger footwell
tractor overheats mowing
`,
		es: `
el carro se calienta en el tráfico
pierde anticongelante y no veo por dónde
hay un charco verde debajo del coche
el ventilador del radiador no prende
la bomba de agua hace ruido
la aguja de temperatura sube mucho
hay que cambiar el termostato
el depósito amanece vacío
`,
		fr: `
la température monte dans les bouchons
elle perd du liquide de refroidissement
une flaque verte sous la voiture
le ventilateur ne se déclenche jamais
la pompe à eau est à changer
le radiateur est fendu
le vase d'expansion est toujours vide
elle a chauffé une fois dimanche
`,
		de: `
die Temperatur geht im Stau hoch
er verliert Kühlwasser
grüne Pfütze unterm Auto
der Lüfter springt nie an
Wasserpumpe macht Geräusche
der Kühler ist gerissen
Ausgleichsbehälter ist ständig leer
er wird am Berg zu heiß
`,
		pt: `
o carro aquece demais no trânsito
perde líquido de refrigeração
há uma poça verde debaixo do carro
a ventoinha nunca liga
a bomba de água faz barulho
o radiador está rachado
o depósito está sempre vazio
o ponteiro da temperatura sobe muito
`,
	},
	emergencies: `
steam is pouring out and the needle is in the red, I'm on the shoulder of I-80
hose blew, boiling coolant everywhere, my arm got burned
overheated and died in the tunnel
it's smoking like a train and I can't get off the highway
opened the cap, got scalded in the face
overheating on the mountain pass with a trailer, nowhere to pull in
the radiator exploded and the car is blocking the junction
engine so hot the paint bubbles, i see glow under there
se sobrecalentó y está echando vapor en plena autopista
vapeur partout, je suis bloquée sur l'autoroute
es kocht und dampft, stehe im Tunnel
está a deitar vapor por todo o lado, parei na via rápida
`,
	harmless: `
overheated last August, new radiator then, now a drip
steam cleaned engine bay, do you offer that
what should I do if the light turns red?
needle sits a bit above the middle
never overheats, only smells sweet
the hot side of town store, is it open saturday
boil over happened to my brother's car
flush is due, nothing wrong
no se calienta, solo pierde un poco
kocht nicht, verliert nur Wasser
`,
};

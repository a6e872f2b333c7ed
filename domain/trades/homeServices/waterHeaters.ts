import type { JobType } from '../types';

export const waterHeaters: JobType = {
	id: 'waterHeaters',
	names: `water heaters, hot water, hot water tanks, tankless, tankless water heaters, boilers and hot water, geysers, water heater repair, water heater installation, calentadores de agua, agua caliente, termos, chauffe eau, eau chaude, ballons d'eau chaude, warmwasser, boiler, durchlauferhitzer, esquentadores, termoacumuladores, aquecedores de água, No More Cold Showers, Warm Showers, Hot Taps, Tanks and Tankless, Hot and Ready`,
	signs: `water heater*, hot water, hot tap, hot side, tankless, on demand heater, immersion heater, immersion, pilot light, pilot ~ out, anode*, dip tube, expansion tank, t p valve, pressure relief valve, lukewarm, tepid, cold shower*, ice cold shower*, shower ~ cold, runs out of hot, gallon tank, gallon heater, 40 gallon, 50 gallon, rheem, bradford white, ao smith, state select, navien, rinnai, noritz, takagi, ariston, megaflo, heat pump water heater, hybrid heater, recirculation pump, sediment ~ tank, agua caliente, agua fria ~ ducha, calentador*, calentador de paso, termo electrico, chauffe eau, eau chaude, eau tiede, ballon, cumulus, douche froide, warmwasser*, warmes wasser, durchlauferhitzer, kaltes wasser ~ dusche, duschen ~ kalt, esquentador*, termoacumulador*, agua quente, aquecedor a gas, banho frio, cilindro, vulcano, vaillant mag`,
	parts: `
water heaters, tank water heaters, hot water, hot water tanks, water heater repair: hot water, tank, gallon, lukewarm, cold shower, pilot, element, bradford white, rheem, ao smith, leaks at the bottom, rusty, rumbling, pops, relief valve, anode, thermocouple, smells, runs out, status light, expansion tank, rotten egg hot, electric, gas, not enough, drain pan, immersion, cylinder, replace
tankless, instant hot water, on demand: tankless, navien, rinnai, noritz, error code, descale, flush, flow, endless, convert, gas line, recirc, takes forever to get hot, cold sandwich, vent
heat pump water heaters, hybrid, solar water: hybrid, heat pump, solar, rebate, collector, glycol
recirculation pumps, mixing valves: recirculation, wait, far bathroom, mixing valve, scald, timer
`,
	near: 'leaksAndPipes gasLines',
	said: {
		en: `
no hot water since this morning
showers go cold after about three minutes
the water never gets more than lukewarm any more
ice cold showers at our place for two days now, four people in the house
our heater in the garage is 14 years old and starting to rust at the bottom, what would a new one run us
want to go tankless, what size do we need for three bathrooms
pilot wont stay lit on the tank
i relight the pilot and it dies again within an hour
Tank makes a popping, rumbling sound when it fires up
rusty brown water but only from the hot side
hot water smells like rotten eggs, cold is fine
theres a puddle under the tank in the utility closet
dripping from the little valve on the side of the heater
the pipe that comes off the relief valve keeps dribbling
Navien showing E003 and no flame
Rinnai error 11, checked the gas its on
our Bradford White is leaking from the bottom seam
hot for the first guy, cold for the second one every single morning
kitchen gets hot but the upstairs bath takes forever, do we need a recirc pump
need someone to flush out the sediment, never been done in eight years
anode rod replacement on a 50 gallon AO Smith please
electric heater trips its breaker every few hours
replaced both elements myself and still nothing
thermostat on the heater is cranked up and the dishes still don't come clean
can you swap a 40 gal gas for a 50, same spot
looking at the rebates for a heat pump water heater, do you put those in
landlord here, tenants in unit 2 say they have no hot water
who do i call when the water coming out of the hot tap is cold
immersion has packed in, no hot water unless the boiler is on
cylinder upstairs is making a whistling noise
The expansion tank on ours is waterlogged according to the inspector
home inspector flagged the heater: no drip pan, vent pipe loose
hot water pressure is way down but cold is strong
temp swings hot cold hot cold in the middle of a shower
tankless unit takes a minute to fire and then quits
how long does a install take, we cant be without hot water over the weekend
our baby's bath water won't warm up
Just bought the house and want the tank checked before winter
could you descale our tankless? hard water area
moved the washer and now we need the heater relocated too
Is $2,300 fair for a 50 gallon replacement? second opinion wanted
new tank needed asap this one gave up the ghost
`,
		es: `
no sale agua caliente desde ayer
el calentador se apaga solo a los pocos minutos
quiero cambiar el tanque por uno de paso
el agua sale tibia aunque lo pongo al máximo
el piloto no se queda prendido
el termo pierde agua por abajo
nos duchamos con agua fría toda la semana
sale agua oxidada de la llave caliente
cuánto cuesta instalar un calentador nuevo de 50 galones
`,
		fr: `
plus d'eau chaude depuis hier soir
le ballon fuit par le dessous
l'eau est à peine tiède sous la douche
le chauffe-eau disjoncte toutes les nuits
je voudrais remplacer mon cumulus de 200 litres
la veilleuse s'éteint tout le temps
il faut détartrer le chauffe-eau, jamais fait en dix ans
on se douche à l'eau froide depuis trois jours
`,
		de: `
seit gestern kommt kein warmes Wasser mehr
die Dusche wird nach zwei Minuten eiskalt
unser Boiler tropft unten heraus
der Durchlauferhitzer schaltet sich ständig ab
Wasser wird nur noch lauwarm
wir möchten den alten 80-Liter-Boiler ersetzen lassen
Boiler müsste mal entkalkt werden
in der Küche warm, im Bad nur kalt
`,
		pt: `
estamos sem água quente desde ontem
o esquentador não acende
a água só sai morna
o termoacumulador está a pingar por baixo
o esquentador apaga-se a meio do banho
queria trocar o cilindro por um esquentador novo
sai água enferrujada da torneira quente
quanto custa instalar um aquecedor de água novo
`,
	},
	emergencies: `
the water heater burst and its pouring into the hallway
tank let go, garage is under two inches of water and it keeps coming
steam is blasting out of the valve on top of the heater
the heater is hissing like crazy and the pipe is too hot to touch
strong gas smell by the water heater closet
co detector is going off next to the water heater
flames are shooting out of the bottom of the heater
scorch marks and smoke coming from the burner door
el calentador reventó y el agua entra en la sala
huele mucho a gas al lado del calentador
le ballon a éclaté, l'eau coule dans l'appartement du dessous
der Boiler ist geplatzt und das Wasser läuft ins Treppenhaus
há um cheiro forte a gás junto ao esquentador
`,
	harmless: `
the old heater burst two years ago and was replaced, now I want it serviced
no leak, no smell, just not hot enough
would like a leak alarm fitted next to the tank
what should we do if the relief valve ever opens?
your flyer says to leave the house when you smell gas, noted
the carbon monoxide detector by the heater needs a new battery
do you install flood sensors under water heaters
the plumber said it could burst one day, so we plan to replace it in spring
no hay fuga, solo quiero un presupuesto
keine Eile, er läuft noch, ist aber alt
`,
};

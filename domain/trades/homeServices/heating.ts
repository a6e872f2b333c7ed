import type { JobType } from '../types';

export const heating: JobType = {
	id: 'heating',
	names: `heating, central heating, heating repair, heating installation, furnaces, furnace repair, furnace replacement, boiler service, boiler repair, heat pumps, radiators, underfloor heating, thermostats, calefacción, reparación de calderas, bombas de calor, chauffage, dépannage chaudière, entretien de chaudière, pompes à chaleur, heizung, heizungsbau, heizungswartung, aquecimento central, caldeiras, Warm Homes, Toasty, Warm Feet, No Heat, Cozy, Winter Ready`,
	signs: `furnace*, heater ~ not heating house, central heating, heat wont ~ on, heat ~ not working, heating ~ not working, heating ~ wont, boiler pressure, boiler ~ pressure, boiler ~ lockout, combi boiler, boiler service, worcester, ideal logic, vaillant, viessmann, buderus, baxi, air source, ground source, geothermal, aux heat, emergency heat, defrost mode, mini split ~ heat*, radiator* ~ cold, cold radiator*, bleed ~ radiator*, radiator valve, trv*, baseboard heat*, hydronic, steam boiler, steam radiator*, underfloor heating, radiant floor, in floor heat, floor heating, circulator pump, zone valve, nest thermostat, ecobee, hive heating, honeywell, blower motor, inducer, ignitor, hot surface igniter, flame sensor, heat exchanger, limit switch ~ furnace, fuel oil, heating oil, oil burner, oil tank, pellet stove, wood stove, lennox, trane, storage heater*, magnetic filter, power flush, calefaccion, caldera*, chaudiere*, radiateur*, plancher chauffant, poele a granules, heizung*, heizkorper*, fussbodenheizung, gastherme, olheizung, warmepumpe*, heizol, pelletheizung, aquecimento, caldeira*, radiador* ~ frio, piso radiante, bomba de calor ~ avaria, salamandra`,
	parts: `
furnaces, furnace repair, heating repair, no heat, warm rooms: furnace, no heat, cold house, igniter, flame sensor, pilot, blower, short cycles, burner, filter, heat exchanger, cracked, limit switch, error code, blows cold, bangs, lennox, goodman, carrier, trane, thermostat, oil furnace, nozzle, degrees in here, kicks on then off, 62 in the house, cold air from vents
boilers, boiler repair, boiler service: boiler, pressure drops, kettling, combi, worcester, vaillant, weil mclain, burnham, expansion tank, low water, bar, f28, lockout, relief valve, circulator, aquastat, zone valve, diverter, oil, flue, ideal, baxi
radiators, hydronics, steam heat, underfloor heating, radiant floors: radiator, bleed, cold at the bottom, clanks, steam, valve, trv, knocking, baseboard, loop, manifold, radiant, balance, power flush, sludge, towel rail, one room cold, top floor cold, vents hiss, heated floor, pump
heat pumps, air source, geothermal: heat pump, auxiliary heat, defrost, emergency heat, geothermal, ground source, cold climate, outdoor unit iced, grant, rebate, switch from oil
thermostats, smart thermostats, controls, zoning: thermostat, nest, ecobee, honeywell, c wire, blank screen, zones, programming, hive, reads wrong, zone board
heating tune up, furnace tune up, boiler service, seasonal check: yearly, annual, check, before winter, fall, clean, service, maintenance, tune up, inspection
fireplaces, stoves, pellet stoves, wood stoves, gas fireplaces: fireplace, pellet, wood stove, insert, logs, pilot, glass, auger, hearth, remote, mantel, wood burner, thermocouple
new furnaces, heating installation, replacement systems: replace, new furnace, quote, efficiency, 96, twenty two years old, size, btu, financing, convert, second opinion, oil tank, whole system
`,
	near: 'airConditioning ventilationAndDucts',
	said: {
		en: `
furnace is blowing cold air
heat won't come on, thermostat says 58
radiators downstairs are stone cold, upstairs roasting
boiler pressure keeps dropping, I top it up every second day
strange burning dust smell the first time we turned the heat on
how much for a new furnace, 2200 sq ft, 80% gas now
quote please: air source heat pump for a victorian semi
thermostat screen is blank
It clicks three times, tries to light, and gives up
annual boiler service, Worcester 30i, landlord cert as well if you do that
furnace short cycles all night
my electric bill was 700 dollars because the aux heat never shuts off
we had 4 degrees in the shop this morning, customers keep their coats on
kids are sleeping in hats
banging in the steam pipes as if somebody hits them with a wrench
oil ran out yesterday, tank filled today, burner won't restart
nest says E74 no power to Rh wire
second opinion on a cracked heat exchanger, the other company wanted 9k on the spot
combi fires for taps but not for the rads
leak at the radiator valve, rusty drip on the carpet
can you zone a house that only has one thermostat
Heat pump outside is a block of ice
underfloor in the bathroom stays cold, floor stat shows error 2
do you take trade ins or finance, furnace from 1994
inducer motor screams when it starts
baseboards in two bedrooms do nothing
pellet stove won't feed
church hall boiler from the 70s, sunday service coming up, kindly call the sexton
white plastic pipe outside drips and boiler shows EA
add a radiator to our loft conversion, piping's nearby
set back schedule messed up since daylight savings, somebody explain the thing
sludge in the system, installer mentioned a power flush, worth it?
tune up before winter, pls, filter too
landlord, three units on one boiler, all complaining it's freezing
we heat with oil and want off it, which grants are there
Storage heaters not charging at night
pressure gauge is up in the red and water comes out the copper pipe outside
what happens at a maintenance visit and how long do I have to stay home
furnance makes a rumbeling noise
blower runs 24/7 even with the stat off
hi there, moved into a rental, no one has shown us how to get the heating to go, radiators all cold, thanks
programmer on the wall lost its time
old man next door is 90 and his heating went off, I'm asking for him
cold spot at the bottom of every radiator
`,
		es: `
la calefacción no enciende
la caldera pierde presión cada dos días
los radiadores de arriba no calientan
el termostato está apagado, sin pantalla
quiero cambiar la caldera de gasoil por aerotermia
¿cuánto cuesta la revisión anual?
el calefactor central sopla aire frío
en la tienda hace un frío tremendo, no funciona nada
hay que purgar los radiadores, somos una escuela pequeña
`,
		fr: `
plus de chauffage depuis hier
la chaudière se met en sécurité toutes les heures
les radiateurs sont froids en bas
entretien annuel de chaudière à condensation, vos tarifs ?
le thermostat n'affiche plus rien
je voudrais remplacer le fioul par une pompe à chaleur
la pression descend sans cesse
thermopompe gelée à l'extérieur, ça ne chauffe plus
poêle à granulés qui s'éteint au bout de dix minutes
`,
		de: `
Heizung geht nicht an, überall eiskalt
Heizkörper im Wohnzimmer wird nur oben warm
Therme zeigt F28 und verliert Druck
Wartung der Ölheizung vor dem Winter bitte
wir überlegen eine Wärmepumpe, Altbau von 1965
Thermostatventil klemmt
Fußbodenheizung bleibt in zwei Räumen kalt
der Brenner springt an und geht gleich wieder aus
was kostet ein hydraulischer Abgleich
`,
		pt: `
a caldeira não arranca
os radiadores estão frios no andar de cima
aquecimento central sem pressão
o termostato não responde
queria orçamento para bomba de calor e piso radiante
a salamandra a pellets apaga-se sozinha
manutenção anual da caldeira
faz um barulho enorme quando o aquecimento liga
está um gelo na loja, nada aquece
`,
	},
	emergencies: `
carbon monoxide alarm just went off next to the furnace and my husband feels dizzy
no heat, minus 25 outside and we have a two week old baby
smoke is coming out of the furnace and the room is hazy
boiler is making a terrible banging and steam shoots from the valve
I can smell gas at the boiler and it keeps trying to light
radiator burst, black hot water all over the bedroom floor
oil is leaking out of the tank into the basement, the fumes are awful
nursing home, heating failed tonight, 34 residents
furnace went out in the blizzard and the inside is 41 already, grandma is on oxygen
yellow flames rolling out of the front of the furnace
se cayó la calefacción, estamos a diez bajo cero y tenemos un bebé
le détecteur de monoxyde sonne à côté de la chaudière
Rauch kommt aus der Heizung und es riecht verbrannt
a caldeira está a deitar fumo e cheira a gás
`,
	harmless: `
heat was out last night but came back by itself, I'd like a check this week
we have plug in heaters and are warm enough, whenever you have a slot
planning to replace the boiler before next winter
is it dangerous when a furnace smells dusty on the first day?
the CO alarm was a low battery chirp, no carbon monoxide
the stat says "emergency heat" as a setting, what does that mean
boiler cover insurance asks for your last service report
not an emergency, one radiator in the spare room is cold
after the freeze of 2021 we want a backup
house is empty this winter, just keep it from freezing
no corre prisa, es la revisión de otoño
rien d'urgent, un simple devis pour une pompe à chaleur
`,
};

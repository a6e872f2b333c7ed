import type { JobType } from '../types';

export const snowAndIce: JobType = {
	id: 'snowAndIce',
	names: `snow removal, snow plowing, plowing, snow and ice, de icing, gritting, salting, winter service, shoveling, quitanieves, retiro de nieve, deneigement, salage, winterdienst, schneeraumung, streudienst, remocao de neve, Snow Days, White Mornings, Dig Out, No Slip, Winter Watch`,
	signs: `snow, plow*, plough ~ drive, shovel*, gritting, grit ~ bin, salting, salt ~ lot, deic*, icy, black ice, ice dam ~ walk, snowblow*, snow pile*, blizzard ~ driveway, per push, seasonal contract ~ snow, inches ~ snow, nieve, quitar la nieve, neige, deneig*, verglas, salage, schnee*, streuen, raumen ~ gehweg, winterdienst, glatteis, neve, sal ~ gelo`,
	said: {
		en: `
seasonal contract for a two car drive
per push price, 80 ft gravel
need it cleared by 6 am, I'm a nurse
shovel the walk and steps for my mother
lot at our clinic, salt included
the plow guy quit mid season
do you do sidewalks too, city fines us
trigger at two inches
roof raking after big storms
haul away the piles, no room left
black ice on the ramp every morning
church parking lot sundays by 8
gritting for three shops
snowblower broke, one time job
plow left a wall at the end of my drive
HOA 14 houses, private lane
liability insurance certificate needed
is salt safe for new concrete
pets: use the safe stuff
can you start tonight, storm coming tomorrow
last winter the lawn got torn up
hill, 4wd needed
corner house with 60 m of pavement
vacation home so pipes man can get in
dig out two cars
bus shelter and disabled bays first
what do you charge for 10 inches
winter service for a property manager, 9 buildings
mark the edges with stakes please
keep the fire hydrant clear
long lane, half mile, tractor?
loading dock at 4 am
you missed us this morning
bill monthly or per visit
ice melts on the roof and refreezes at the door
wooden steps, no metal shovels
need a quote before November
strata complex ramp
bakery entrance, open at five
path to the mailbox
`,
		es: `
contrato de temporada para quitar nieve
¿cuánto por cada limpieza de la entrada?
hielo en la rampa todas las mañanas
la banqueta de mi mamá
estacionamiento de una clínica con sal
necesito salir a las seis
una sola vez, se descompuso mi máquina
llevarse los montones de nieve
`,
		fr: `
contrat de déneigement pour la saison
prix par passage pour une entrée double
verglas sur la rampe chaque matin
le trottoir de ma mère
stationnement d'une clinique, salage compris
il faut que ce soit dégagé à 6 h
une seule fois, ma souffleuse est brisée
ramasser les bancs de neige
`,
		de: `
Winterdienst für ein Mehrfamilienhaus
Preis pro Einsatz für die Einfahrt
jeden Morgen Glatteis auf der Rampe
Gehweg meiner Mutter räumen
Parkplatz einer Praxis mit Streuen
muss bis 6 Uhr geräumt sein
einmalig, meine Fräse ist kaputt
Schneehaufen abfahren
`,
		pt: `
contrato para limpar a neve na época
quanto por cada limpeza da entrada
gelo na rampa todas as manhãs
o passeio da minha mãe
parque de uma clínica com sal
tem de estar limpo às seis
uma vez só, a minha máquina avariou
levar os montes de neve
`,
	},
	emergencies: `
snowed in, my wife is in labour and the car can't get out
exhaust is buried and the co alarm just went off
ambulance can't get up our lane, dad has chest pain
roof of the barn is cracking under the snow with the horses in it
tenant slipped on the ice, his head is bleeding
generator fuel gone, no heat, drifts over the door and a baby
plow hit the gas meter, hissing
man is under the slide off the church roof
estamos atrapados por la nieve y mi papá necesita oxígeno
bloqués par la neige, ma femme accouche
eingeschneit, meine Frau hat Wehen
presos na neve e o bebé está com frio
`,
	harmless: `
slipped last year, so this year a contract
emergency exit must be kept clear, add it to the plan
storm is forecast for next week, what's your price
ice cream shop lot, ha
fire lane clearing included?
roof collapsed in 2015 somewhere, that's why we ask for raking
what if we can't get out, do you come at night
dead battery in my snowblower
no urge, es para diciembre
noch kein Schnee, nur Angebot
`,
	durationMinutes: 60,
	materials: ['Salt', 'Grit'],
	asks: ['What size and surface?', 'By what time?', 'Per visit or season?', 'Salt or sand?'],
};

import type { JobType } from '../types';

export const poolHeating: JobType = {
	id: 'poolHeating',
	names: `pool heating, pool heaters, pool heater repair, pool heat pumps, gas pool heaters, solar pool heating, solar covers, pool blankets, pool covers and rollers, pool enclosures, Warm Swims, Longer Summers, Toasty Pools, Swim in March, Heat Waves, calefacción de piscinas, calentadores de alberca, bombas de calor para piscina, chauffage de piscine, pompe à chaleur piscine, abri de piscine, poolheizung, pool wärmepumpe, solarmatten, aquecimento de piscinas, bombas de calor para piscinas, coberturas de piscina`,
	signs: `pool heater*, heater ~ pool, pool heat pump, heat pump ~ pool, heat ~ pool, heated pool, pool ~ heated, warm ~ pool, pool ~ cold, pool ~ too cold, pool temperature, pool ~ degrees, raypak, jandy lxi, mastertemp, hayward h400, aquacal, inverter ~ pool, pool gas heater, gas heater ~ spa ~ pool, heater ~ ignition ~ pool, heater ~ wont fire ~ pool, flow switch ~ heater, pressure switch ~ pool heater, heat exchanger ~ pool, copper exchanger, heater bypass, pool solar, solar ~ pool, solar mats, solar collector* ~ pool, solar cover, solar blanket, bubble cover, bubble wrap ~ pool, pool blanket, pool cover roller, cover reel, automatic cover ~ pool, autocover, cover ~ wont close, slatted cover, pool enclosure*, pool dome, telescopic enclosure, extend ~ swim season, swim ~ winter, calentar ~ piscina, calentar ~ alberca, calentador ~ alberca, bomba de calor ~ piscina, piscina ~ climatizada, manta termica, lona solar, chauffer ~ piscine, chauffage ~ piscine, pompe a chaleur ~ piscine, bache a bulles, bache solaire, volet roulant ~ piscine, abri de piscine, pool ~ heiz*, poolheiz*, warmepumpe ~ pool, solarplane, solarabsorber, rollabdeckung, poolabdeckung, aquecer ~ piscina, aquecimento ~ piscina, bomba de calor ~ agua ~ piscina, cobertura ~ piscina`,
	said: {
		en: `
water is 19 and my wife won't get in
heater clicks and clicks, no flame
gas or heat pump for a 40,000 litre pool
what would it cost to keep 29 degrees all winter
bubble cover in tatters, new one 5 by 10 please
LO code on the raypak
heat pump blows ice cold air but the pool stays cold
the automatic cover stops halfway
solar mats on the roof leak at the clips
how big a unit for therapy pool at 33
Black soot round the exhaust of the heater
exchanger rotted through, acid water they say
roller for a solar blanket, I can't pull it alone at 74
steam comes off it, we heat the sky, need a cover
error E03 no flow, filter is clean
does a dark liner warm it up?
school wants to extend the season by six weeks
enclosure that slides, 4 x 8, planning permission?
gas bill 800 last month for the pool
inverter model, noise limit at the fence 35 dB
heater trips when the spa side is called
frozen heat pump, fan blade iced in
mouse nest in the burner tray
slats of the cover turned green
want solar for pool but keep gas for weekends
set to 30, reads 31, feels like 24
swap propane for electric
holiday let, guests fiddle with the thermostat, lock?
cover motor hums, ropes slack
size me a heater please: 12k gallons, Ohio, may to october
our swim school needs 31 by monday
bypass valve stuck so no water goes through
pump and heater from different makers don't talk
condensation puddle under the unit, normal or leak
is an autocover safe for toddlers
new control board quoted 900, heater is 11 yrs old
wind took the solar sheet, it's on the neighbour's roof
slow: one degree a day
sauna next to it could share the heat?
can I switch it off at night
hybrids, any good
heeter wont ignit
`,
		es: `
el agua está a diecinueve y nadie se mete
el calentador hace clic pero no enciende
gas o bomba de calor para cuarenta mil litros
¿cuánto cuesta tenerla a 29 en invierno?
la lona de burbujas está hecha pedazos
la cubierta automática se para a la mitad
marca error de flujo y el filtro está limpio
paneles en el techo para la alberca
la bomba de calor se congeló
`,
		fr: `
l'eau est à dix-neuf, personne n'y va
le réchauffeur claque sans s'allumer
gaz ou pompe à chaleur pour quarante mètres cubes
prix pour la garder à 29 tout l'hiver
bâche à bulles en lambeaux
le volet s'arrête à mi-chemin
erreur de débit alors que le filtre est propre
abri coulissant, faut-il un permis ?
la pompe à chaleur a gelé
`,
		de: `
Wasser hat 19 Grad, keiner geht rein
Heizung klickt nur und zündet nicht
Gas oder Wärmepumpe für vierzig Kubik
was kostet es, im Winter 29 Grad zu halten
Solarplane völlig zerfetzt
Rollabdeckung bleibt auf halbem Weg stehen
Fehler Durchfluss, Filter ist aber sauber
Absorber aufs Dach, geht das bei uns
Schiebehalle, brauche ich eine Genehmigung
`,
		pt: `
a água está a dezanove e ninguém entra
o aquecedor faz clique e não acende
gás ou bomba de calor para quarenta mil litros
quanto custa manter 29 graus no inverno
a manta de bolhas está em pedaços
a cobertura automática para a meio
erro de caudal com o filtro limpo
painéis no telhado para a piscina
a bomba de calor gelou
`,
	},
	emergencies: `
gas smell at the pool heater, strong
heater went off with a boom and the cover flew over the fence
my boy is trapped under the automatic cover
flames come out of the top of the pool heater
carbon monoxide alarm in the pool house, two people dizzy
water is scalding, thermostat stuck, somebody burned her legs
heat pump sparks and the lawn around it is wet
propane tank by the pool hisses
huele muchísimo a gas junto al calentador de la alberca
forte odeur de gaz près du réchauffeur
Kind ist unter der Rollabdeckung eingeklemmt
cheira muito a gás no aquecedor da piscina
`,
	harmless: `
heater exploded at my cousin's, mine is fine, want a check
fire it up before easter please
would a cover hold if a child falls on it?
no gas smell, just doesn't start
it's freezing in there, haha, 22 degrees
burned out motor replaced in may, now noise
killer bills
emergency stop key of the cover, need a spare
hot tub at the hotel was scalding, other company
we close in a week, so next season
sin prisa, ya terminó la temporada
Saison ist rum, Angebot reicht
`,
	durationMinutes: 120,
	materials: ['Igniter', 'Flow switch', 'Solar blanket', 'Heat exchanger'],
	asks: ['Gas, heat pump or solar?', 'How big is the pool?', 'What does the display say?', 'What temperature do you want?', 'Is there a cover?'],
};

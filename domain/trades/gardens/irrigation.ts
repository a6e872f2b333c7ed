import type { JobType } from '../types';

export const irrigation: JobType = {
	id: 'irrigation',
	names: `irrigation, sprinklers, sprinkler systems, watering systems, reticulation, retic, drip irrigation, irrigation repair, rainwater tanks, winterization, riego, riego por goteo, aspersores, arrosage automatique, goutte a goutte, bewasserung, bewasserungsanlage, rega automatica, rega gota a gota, aspersores de rega, Drip Drip, Green All Summer, Thirsty Gardens, Rain on Demand, Sprinkle`,
	signs: `sprinkler*, irrigat*, retic, reticulation, watering system, drip line*, drip irrigation, dripper*, solenoid*, zone ~ water*, zones, hunter ~ controller, rain bird, rainbird, rachio, timer ~ water*, soaker hose, spray head*, backflow, blow out ~ sprinkler, winteriz*, bore pump, rainwater tank, hose timer, riego, aspersor*, goteo, programador ~ riego, arrosage, asperseur*, goutte a goutte, programmateur, bewasserung, regner, tropfschlauch, rega, aspersores, gota a gota, programador ~ rega`,
	parts: `
sprinklers, irrigation repair, watering systems, retic, leaks: sprinkler, head, zone, broken, leak, controller, timer, valve, geyser, dry patch, wire, solenoid, soggy, station, pop ups, mowed over, rain bird, hunter, not turning on, low pressure, bore, wet spot, manifold, wont shut off
new irrigation, installation, drip systems, smart controllers: install, drip, new system, beds, pots, design, rain sensor, tank, wifi, backyard, trench, emitters, vegetable, water bill, rain barrel, smart, hose timer, hanging baskets
winterizing, blowouts, spring start up, backflow: winterize, blow out, freeze, startup, backflow, test, turn on, october, compressor, april, city letter, certified, turned on
`,
	near: 'lawns',
	said: {
		en: `
two stations won't come on since the lightning
pop ups along the drive spray the road not the grass
new yard, need watering put in before the turf arrives
controller is blank
blow out the lines before the frost
drip for the veggie beds and pots on a timer
one zone never shuts off, water bill is crazy
broken head by the letterbox, geyser every morning
retic in the verge got cut by the NBN guys
can you hook it to the rainwater tank
wifi controller, want to run it from my phone
backflow test for the city
dry corner doesn't get any
move three sprinklers for the new path
quote for a 4 zone system, quarter acre
bore pump loses prime
start up in spring and check the heads
old system, no idea where the valves are
soaker hoses clogged with iron
greenhouse misting
Hunter says error 2 low
school oval sprinklers uneven
leak between the meter and the box in the lawn
rain sensor doesn't stop it
irrigation for 60 pots on a terrace
dog chewed the drippers
solenoid stuck open
pressure too low for both zones together
water restrictions: program it for us
change from sprays to drip, saves water they say
roots have squeezed the pipe
hotel courtyard, silent system at night
timer lost its settings after the outage
hose bib timer leaks
the new bed isn't covered by any head
farm paddock, 2 inch line
decommission it properly, we're going to gravel
sprinkler guy retired, need yearly service
battery valve for a far corner
how deep should the pipes be
`,
		es: `
dos zonas del riego no prenden
instalar goteo en las macetas con temporizador
un aspersor roto junto al buzón
el programador está apagado
una zona nunca se cierra
¿cuánto cuesta un sistema de riego para 500 m2?
vaciar las tuberías antes del frío
una esquina se queda seca
`,
		fr: `
deux zones d'arrosage ne marchent plus
poser un goutte-à-goutte avec programmateur
un asperseur cassé près de la boîte aux lettres
le programmateur est éteint
une vanne reste ouverte
prix d'un arrosage automatique pour 500 m2
purge avant l'hiver
un coin reste sec
`,
		de: `
zwei Kreise der Bewässerung laufen nicht
Tropfschläuche mit Zeitschaltuhr
ein Regner ist abgebrochen
Steuergerät ist tot
ein Ventil schließt nicht
was kostet eine Anlage für 500 qm
Ausblasen vor dem Frost
eine Ecke bleibt trocken
`,
		pt: `
duas zonas da rega não ligam
montar gota a gota com programador
um aspersor partido junto à caixa do correio
o programador apagou-se
uma zona nunca fecha
quanto custa rega para 500 m2
purgar antes do inverno
um canto fica seco
`,
	},
	emergencies: `
main line to the sprinklers burst, it's flooding the neighbour's garage
valve won't close and water is running under our front door
sprinkler hits the meter box and it's sparking
pipe broke on the hillside and the bank is washing out under the house
pump is smoking in the shed
water from the sprinklers is freezing on the road, cars are crashing
fertiliser got back into the kitchen tap, we drank it
can't shut it off, the basement window well is full
se reventó la línea principal y entra agua en la casa
la conduite a éclaté, la cave se remplit
Hauptleitung geplatzt, Wasser läuft in den Keller
rebentou a conduta e a água entra em casa
`,
	harmless: `
small geyser in the morning, I turn it off by hand
burst in the freeze two years ago, since then we winterize
what do I do if it won't shut off?
fire sprinklers, is that you as well
flooding is not a problem, it's dry that is
the tank overflowed once
emergency shutoff location, please label it
flood irrigation versus drip, what's best
ya cerré la llave, no urge
ist abgestellt, eilt nicht
`,
};

import type { JobType } from '../types';

export const poolPumpsAndFilters: JobType = {
	id: 'poolPumpsAndFilters',
	names: `pool pumps, pool filters, pool pump repair, variable speed pumps, filter cleaning, sand changes, cartridge filters, de filters, pool equipment, pool automation, pool lights, pool valves, Pump It, Humming Along, Go With the Flow, Sand and Grit, Pressure Off, bombas de piscina, filtros de piscina, equipos de alberca, pompes de piscine, filtration piscine, filtre à sable, poolpumpe, filteranlage, sandfilter, bombas de piscina e filtros, filtros de areia, casa das máquinas`,
	signs: `pool pump, pump ~ pool, pool motor, variable speed pump, pentair, hayward, jandy, intelliflo, superpump, lost prime, wont prime ~ pump, pump ~ air bubbles, air ~ pump basket, pump basket, pump lid, lid o ring, shaft seal, impeller ~ clogged, pump ~ screech*, pump ~ squeal*, pump ~ grind*, pump ~ hum* ~ pool, capacitor ~ pool, pool filter, sand filter, change ~ sand, sand ~ returns, cartridge* ~ pool, cartridge filter, de filter, de powder, grids ~ filter, laterals, multiport, backwash*, spider gasket, pressure ~ filter, psi ~ filter, filter pressure, returns weak, return jets, weak jets, skimmer ~ no suction, suction ~ pool, diverter valve, actuator* ~ pool, jandy valve, check valve ~ pool, unions ~ leak ~ pump, pool timer, time clock ~ pool, intermatic, pool automation, omnilogic, easytouch, iaqualink, equipment pad, pool light*, light niche, underwater light, bomba ~ piscina, bomba ~ alberca, filtro de arena, retrolavado, foco ~ piscina, pompe ~ piscine, filtre a sable, contre lavage, projecteur ~ piscine, poolpumpe, pool ~ pumpe, sandfilter, ruckspul*, filteranlage, poolbeleuchtung, bomba ~ agua ~ piscina, filtro de areia, areia ~ filtro, contralavagem, luz ~ piscina`,
	said: {
		en: `
pump screams like a jet
no suction at the skimmer but the main drain pulls
water in the basket is half air
pressure at 32, was 14 last month
multiport leaks out of the waste line even on filter
pump hums and won't spin
is a variable speed one worth 1,400
sand blowing back into the pool
the light tripped and now won't reset
change cartridges, four of them, clean and clear 420
timer runs at 3 am after the power cut
backwashed and now it's worse
pool light full of water like a fishbowl
the app says service mode, what is that
union drips onto the pad constantly
motor hot enough to fry eggs
Hayward superpump shaft seal weeping
quote for complete equipment pad, ours is from 1996
DE all over the patio this morning
heard a bang, then nothing
can't open the strainer lid, nor can my son
noisy pump, neighbour complains, any silent ones?
jets are weak on one side only
fountain bubbler stopped
spa spills into pool at night, valve thing
what size pump for 60 cubic metres
filter tank cracked along the belly
motor rusted because of a sprinkler
actuator turns and turns
lost prime since I vacuumed
salt system with flow error although pump on
colour LEDs, swap for old 500 watt bulb
mice ate the wires in the controller
grids torn?
breaker for the pump trips after rain
infinity edge basin pump doesn't catch up
rental villa, needs fixing without the tenants noticing
freeze guard, do you put one
sand change price 24 inch
hydraulic hum in pipes under deck
pump for waterslide, theme camp
pump wont prim
`,
		es: `
la bomba chilla como un avión
no succiona el skimmer
la presión del filtro está en 32
sale arena por los retornos
cambiar la arena del filtro
la luz de la piscina tiene agua dentro
el reloj arranca a las tres de la mañana
la bomba zumba pero no gira
¿vale la pena una de velocidad variable?
`,
		fr: `
la pompe hurle comme un avion
le skimmer n'aspire plus
manomètre à 2,2 bars au lieu de 1
du sable revient dans le bassin
changer le sable du filtre
projecteur plein d'eau
l'horloge démarre à trois heures du matin
la pompe ronronne sans tourner
vitesse variable, ça vaut le coup ?
`,
		de: `
Pumpe kreischt wie ein Düsenjet
Skimmer saugt nicht mehr
Druck am Filter viel zu hoch
Sand kommt durch die Düsen zurück
Filtersand wechseln, Preis?
Unterwasserlampe ist voll Wasser
Zeitschaltuhr läuft nachts um drei
Pumpe brummt, dreht aber nicht
lohnt sich eine mit variabler Drehzahl
`,
		pt: `
a bomba guincha como um avião
o skimmer não puxa
a pressão do filtro está muito alta
sai areia pelos retornos
mudar a areia do filtro
o projetor está cheio de água
o relógio arranca às três da manhã
a bomba zumbe mas não roda
velocidade variável compensa?
`,
	},
	emergencies: `
I got a shock in the pool, people are still in it
filter tank blew its lid off and hit my husband
pump motor on fire against the house wall
girl's hair is caught in the drain, we can't switch the pump off
sparks from the timer box, puddle all around it
main drain cover is off and kids swim there
pipe burst at the pad, water shooting at the electric box
pool light buzzes and the handrail tingles
me dio toques el agua de la piscina y hay niños adentro
on sent du courant dans l'eau de la piscine
Strom im Poolwasser, es kribbelt, Kinder sind noch drin
apanhei um choque na piscina, há crianças na água
`,
	harmless: `
the old pump caught fire years ago, current one just drips
is it dangerous to swim with the light on
what if hair gets into a drain, do we have safe covers?
killed the breaker until you come, no swimming
shocked the pool yesterday, now pressure is up
the bang was a firework, pump runs again
emergency stop button for a hotel pool, required from january
noise drives me to murder, figuratively
burning through cartridges lately
winter shutdown, no pump needed till april
no hay peligro, está apagada
steht still bis zum Frühjahr
`,
	durationMinutes: 90,
	materials: ['Pump motor', 'Shaft seal', 'Filter sand', 'Cartridges', 'O-rings'],
	asks: ['Make and model of pump and filter?', 'What does the pressure gauge say?', 'Does it make a noise?', 'Is water leaking near anything electric?', 'How old is it?'],
};

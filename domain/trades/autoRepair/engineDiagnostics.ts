import type { JobType } from '../types';

export const engineDiagnostics: JobType = {
	id: 'engineDiagnostics',
	names: `check engine light, engine diagnostics, diagnostics, engine repair, engine work, engine, drivability, computer diagnostics, timing belts, head gaskets, fuel system, fuel injection, motores, diagnostico, testigo de motor, moteur, diagnostic, diagnostic electronique, motor, motordiagnose, fehlerauslesen, zahnriemen, diagnostico do motor, injecao eletronica, Warning Lights, What's Wrong, Running Rough, Under the Bonnet, Under the Hood, Dash Lights`,
	signs: `check engine, engine light, cel, code p0*, p0300, p0420, obd, misfire*, misfiring, rough idle, idles rough, idles funny, stalling, hesitat*, no power ~ uphill, limp mode, loses power, loss of power, bucks, jerks ~ accelerat*, knocking ~ engine, rod knock, timing belt, timing chain, cambelt, head gasket, blue smoke, black smoke, burns oil, burning oil, oil leak ~ engine, valve cover, turbo, injector*, fuel pump, fuel filter, egr, dpf, maf, o2 sensor, lambda, vacuum leak, engine mount*, compression test, gas mileage, mpg dropped, testigo del motor, luz del motor, check engine encend*, fallas ~ motor, motor ~ falla, voyant moteur, moteur, perte de puissance, courroie de distribution, motorkontrollleuchte, motorleuchte, motor ruckelt, ruckelt, zahnriemen, leistungsverlust, notlauf, luz do motor, motor falha, motor ~ falhar, correia de distribuicao, perda de potencia`,
	parts: `
check engine light, diagnostics, codes, warning lights, running right: check engine, light, code, p0, scanner, gas cap, evap, flashing, sensor, oxygen, misfire, emissions fail, obd, reader, dash, orange, engine icon, comes and goes, parts store read, find out, second opinion
drivability, rough running, stalling, misfires, performance, tuning: stalls, rough idle, shakes, loses power, hesitates, misfire, jerks, mileage, backfires, surges, limp mode, sputters, gutless, bogs, turbo, hard start, uphill, dies at lights, smell of gas, tune, acceleration, injector
engine repair, engine noise, engine rebuild, motors, timing belts: knock, tick, timing belt, chain, head gasket, oil in coolant, blue smoke, compression, rebuild, swap, valve cover, leaks oil, burning oil, blown, mount, white smoke, rattle, motor, rod, seized, used engine, belt squeal, serpentine
fuel system, fuel pumps, injectors, diesel: fuel pump, injector, diesel, dpf, def, filter, glow plug, wrong fuel, tank, water in fuel, regen
hybrids, electric cars, ev service: hybrid, prius, battery pack, ev, high voltage, inverter, range
`,
	near: 'oilAndService',
	said: {
		en: `
check engine light came on yesterday and it idles rough
flashing engine light and it shakes when I accelerate
autozone read P0420, what would that cost
car stalls at red lights but starts right back up
loses power going uphill
blue smoke on startup
ticking noise from under the hood that gets faster with the gas
gas mileage dropped from 30 to 21
it hesitates when I step on it
limp mode on my VW, max 40 mph
timing belt is due at 105k
coolant disappearing but nothing on the ground, head gasket?
knocking sound when cold
smells like gas in the cabin sometimes
uses a quart of oil every 800 miles
Turbo whistles and it has no boost
just needs the codes read, the light's been on forever
wont pass smog because of a code
Diagnosis please, two shops guessed and replaced parts for nothing
engine mount broken I think, clunk when shifting to drive
surges up and down at idle
random misfire, swapped coils already
DPF full message on my Transit
Fuel pump whines and it cranks long
oil in the coolant reservoir, milky
my Subaru leaks oil from the valve covers
remap or just a service? feels sluggish
Shudders at 1500 rpm
what do you charge to hook it up to the computer
Mechanic friend says timing chain is stretched
engine seized, how much is a used one put in
can you do a compression test before I buy this truck
backfires on decel
black smoke when towing
it bucks like a horse in second
van wont rev over 3000
EML is on, garage near work says EGR valve
light goes off for a week then its back
car dies after 20 minutes of driving, restarts when cooled down
looking for a rebuilt engine for a 2006 Tundra
squeal from the belt side on cold mornings
`,
		es: `
se prendió el check engine y tiembla en ralentí
el coche se apaga en los semáforos
pierde fuerza en las subidas
echa humo azul al arrancar
hace un tic tic en el motor
toca cambiar la banda de distribución
gasta mucha más gasolina que antes
¿cuánto cobran por el diagnóstico con escáner?
`,
		fr: `
le voyant moteur est allumé et il broute
la voiture cale aux feux rouges
perte de puissance en côte
fumée bleue au démarrage
la courroie de distribution est à faire
un claquement dans le moteur à froid
combien pour passer la valise
elle consomme beaucoup plus qu'avant
`,
		de: `
die Motorkontrollleuchte ist an und er ruckelt
der Wagen geht an der Ampel aus
kaum noch Leistung am Berg
blauer Rauch beim Kaltstart
Zahnriemen ist fällig
was kostet Fehlerspeicher auslesen
Notlauf, er fährt nur noch 80
verbraucht auf einmal viel mehr Diesel
`,
		pt: `
acendeu a luz do motor e o carro treme
o carro vai abaixo nos semáforos
perdeu força a subir
deita fumo azul quando arranca
tenho de mudar a correia de distribuição
quanto custa ligar o carro à máquina
faz um barulho de batidas a frio
gasta muito mais do que gastava
`,
	},
	emergencies: `
smoke pouring from under the hood and i smell something burning, pulled over
there are flames under the engine
engine died in the fast lane, hazard lights on, can't move it
fuel is dripping on the ground under the running engine and it stinks of gas
strong gasoline smell inside the car and my kid has a headache
it just went bang, oil everywhere, blocking the intersection
throttle is stuck open, I had to throw it in neutral to stop
stalled on the railroad crossing, we pushed it off but it won't start
sale humo del cofre y huele a quemado, estoy parado en la autopista
le moteur fume énormément, je suis arrêté sur la rocade
aus dem Motorraum kommt dichter Qualm, stehe auf der Autobahn
está a sair fumo do capô, parei na autoestrada
`,
	harmless: `
engine fire risk recall, do you check for that?
it smoked once in January, never again
check engine light on for a year, drives fine
smells a little like gas right after I fill up, nothing else
my neighbor's car burned down so I want mine looked at
when should I stop driving if the light flashes?
smoke test for the evap system
engine swap went up in smoke, dealer backed out, new quote please
no echa humo, solo está prendida la luz
die Lampe leuchtet, fährt aber ganz normal
`,
};

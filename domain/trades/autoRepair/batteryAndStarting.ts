import type { JobType } from '../types';

export const batteryAndStarting: JobType = {
	id: 'batteryAndStarting',
	names: `battery, batteries, battery replacement, starting, starting and charging, alternators and starters, alternator, starter, no start, jump start, charging system, baterias, bateria del coche, alternador, arranque, batterie, alternateur, demarreur, anlasser, lichtmaschine, motor de arranque, Won't Start, Dead Battery, Click Click, Cranking`,
	signs: `jump start*, jumped it, jump it, jumper cables, boost ~ car, alternator*, starter, starter motor, wont crank, clicks ~ key, click click, just clicks, wont start, doesnt start, not starting, no start, wont turn over, turns over, dead ~ morning, key ~ nothing happens, push button ~ nothing, battery light, charging light, parasitic, drain ~ overnight, cold cranking, immobilizer, key fob ~ not recognized, bateria ~ muerta, pasar corriente, no arranca, no prende el carro, no enciende ~ carro, alternador, batterie, demarreur, alternateur, batterie leer, springt nicht an, anlasser, lichtmaschine, starthilfe, nao pega, nao arranca, motor de arranque`,
	parts: `
batteries, dead batteries, battery replacement: dead, jump, corroded, terminals, old battery, test, parked for weeks, cold morning, agm, drain, light battery icon, boost, key fob low
starters, no start, starting: click, cranks, will not turn over, grinds, starter, solenoid, ignition, nothing happens, push button, immobilizer, stalls and will not restart
alternators, charging: alternator, battery light, dims, whine, belt, voltage, charging system, stays dead, dies while driving
`,
	near: 'carElectrics',
	said: {
		en: `
won't start, just clicks
had to jump it three mornings in a row
dead as a doornail after sitting two weeks
battery light came on while driving home
need a new battery for a start-stop Golf
it cranks slow when its cold
turns over and over but never fires up
can you test my alternator
do you come out and fit a battery at my office lot
push the button, lights come on, nothing else
the key fob isnt recognized and it won't turn over
Something drains it overnight
price on an AGM battery group 48 installed and coded
starter grinds every third try
dash lights go dim when I turn on the heat
jumped it this morning, now it died again at the store
corroded terminals all green and furry
Car is in an underground garage, can you get in there to jump it
my alternator whines and the lights pulse
is 180 fair for a battery? its a Honda Fit
the car won't crank in park but does in neutral
my dad left the dome light on for a week
immobiliser light flashing, wont fire
how long does a starter replacement take
battery is under the seat on my Jeep and i dont want to mess with it
classic MG with positive earth, charging fault
Truck has two batteries, both need replacing
hybrid 12v battery flat on our Prius
Diesel glow plugs? wont catch when under freezing
car started fine yesterday and today not a sound
smells like eggs near the battery
Wont start when hot, fine when cold
nothing but a tick tick tick
solenoid maybe? ive bumped it with a hammer and it starts
motorcycle battery tender connection
RV house batteries don't hold a charge
Can you do it today, I need the car for school pick up
need a start, stuck at home
the AA man said alternator is only putting out 12.1
it stalls then wont restart unless i wait
`,
		es: `
no arranca, solo hace clic
la batería amanece muerta todos los días
hay que pasarle corriente cada mañana
se prendió la luz de la batería mientras manejaba
¿cuánto cuesta una batería nueva instalada?
da marcha pero no prende
creo que es el alternador, las luces bajan
no hace nada cuando giro la llave
`,
		fr: `
elle ne démarre plus, juste un clic
batterie à plat tous les matins
le voyant batterie s'allume en roulant
le démarreur tourne mais le moteur ne part pas
prix pour une batterie start and stop posée
je crois que l'alternateur ne charge plus
rien ne se passe quand je tourne la clé
il faut la booster chaque jour
`,
		de: `
er springt nicht an, klackt nur
die Batterie ist jeden Morgen leer
Batterieleuchte ging während der Fahrt an
der Anlasser dreht, aber er zündet nicht
was kostet eine neue Batterie mit Einbau
ich glaube die Lichtmaschine lädt nicht mehr
beim Drehen des Schlüssels passiert gar nichts
brauche jeden Tag Starthilfe
`,
		pt: `
o carro não pega, só faz clique
a bateria está sempre em baixo de manhã
acendeu a luz da bateria a andar
o motor de arranque roda mas não pega
quanto custa uma bateria nova montada
acho que o alternador não carrega
rodo a chave e não acontece nada
todos os dias tenho de usar cabos
`,
	},
	emergencies: `
car died on the highway in the dark, no lights no flashers, cars swerving around me
battery exploded when my husband jumped it, acid in his face
smoke coming from the battery and melting plastic smell
stuck in a snowstorm with two kids and the car is dead, no heat
it quit in the middle lane of the bridge and there is no power at all
the cable to the starter is glowing and sparking
wont start and I have to get my mother to dialysis, we are stranded at a rest stop
battery is hissing and swelling up like a balloon in the garage
me quedé tirada en la autopista sin luces, el coche está muerto
en panne au milieu du tunnel, plus aucune lumière
Batterie raucht und es stinkt nach Säure
fiquei parado na ponte, o carro morreu e não tenho luzes
`,
	harmless: `
dead in my driveway, no rush, I'm working from home
battery exploded on my uncle's tractor years ago
would a jump starter be safe to keep in the cabin
emergency jump pack, do you sell those
battery recycling, how much do you pay
it died last week but has been good since
smoke detector battery... not your thing I guess
no start after I changed the fob battery, spare key works
no arranca pero está en casa, sin prisa
nichts Schlimmes, nur Batterie altersschwach
`,
};

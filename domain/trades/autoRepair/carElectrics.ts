import type { JobType } from '../types';

export const carElectrics: JobType = {
	id: 'carElectrics',
	names: `auto electrical, auto electrics, car electrics, auto electrician, lights and wiring, car lights, electrical faults, car audio, dash cams, remote start, keys and fobs, power windows, electricidad del automovil, electricite auto, autoelektrik, fahrzeugelektrik, electricista auto, eletricidade automovel, Wires and Bulbs, Fuses and Gremlins, Lights Out, Electrical Gremlins, Buttons and Beeps`,
	signs: `headlamp*, taillight*, tail light, brake light ~ out, turn signal*, blinker*, indicator ~, fog light, bulb ~ car, high beams, low beam, horn, power window*, window ~ wont go up, window ~ stuck down, window regulator, central locking, door lock actuator, key fob, remote start, dash cam, backup camera, reversing camera, car stereo, head unit, carplay, tow bar wiring, trailer lights, trailer plug, fuse keeps blowing, cigarette lighter, instrument cluster, speedometer, airbag light, srs light, heated seat*, sunroof, faros, luces del carro, direccionales, elevalunas, phare*, clignotant*, essuie glace*, leve vitre, autoradio, scheinwerfer, blinker, fensterheber, scheibenwischer, zentralverriegelung, farois, farol, piscas, vidro eletrico, limpa para brisas`,
	parts: `
lights, headlights, bulbs, signals: headlight, bulb, blinker, turn signal, tail light, brake light, dim, fog light, moisture, hyperflash, dome light, led, license plate light, high beam
windows and locks, power windows, mirrors: window stuck, motor, regulator, door lock, mirror, seat, switch, sunroof, tailgate, latch, child lock
keys, fobs, remote start, alarms, security: key, fob, program, lost key, remote start, alarm, immobilizer, spare, goes off, gps tracker, ignition cylinder
audio, stereo, cameras, car electronics, accessories: stereo, radio, backup camera, dash cam, speaker, carplay, screen, usb, subwoofer, hitch wiring, trailer lights, amp, light bar, winch, bluetooth
electrical faults, wiring, parasitic drain: fuse, blows, wiring, short, drain, gauge, dash lights, module, mice chewed, horn, wipers, goes dead overnight, cruise control, airbag light, instrument cluster
`,
	near: 'batteryAndStarting',
	said: {
		en: `
left headlight out, replaced the bulb, still out
driver window is stuck down and it's going to rain
turn signal blinks really fast on one side
horn stopped working and inspection is next week
radio keeps resetting its clock
wire up a 7 pin plug for my trailer
Install a dash cam front and rear, hardwired
can you put CarPlay in a 2012 Mazda3
none of the gauges work, needles dead
airbag light stays on
the fuse for the lighter blows every time I plug in the cooler
Wipers quit in the middle position
heated seat on passenger side is cold
remote start for my wife's Pilot, how much
key fob only works on the passenger door
central locking clicks by itself at night
backup camera is just black
tail lights stay on after locking
Dash lights flicker like a disco
need two new keys cut and programmed
brake lights out both sides
instrument cluster flickers on my Silverado
sunroof wont close all the way
the high beam indicator is on but no high beams
mouse chewed the wires, lots of lights on the dash
headlights are fogged and dim
do you do coding for a new module on Audi
LED light bar with a switch on my truck
aftermarket alarm goes off at 3am, please rip it out
bluetooth module is dead
reversing sensors beep all the time
power tailgate only opens halfway
the door thinks it's open, light never goes off
tow bar electrics on a Duster
i want ambient lights like the new Mercedes
steering wheel buttons do nothing
MOT fail: offside dipped beam aim
Speedometer jumps around
mirror doesnt fold since the car wash
Inverter and second outlet in a work van
`,
		es: `
no prende el faro izquierdo aunque cambié el foco
el vidrio eléctrico se quedó abajo
las direccionales parpadean muy rápido
el claxon dejó de sonar
quiero instalar una cámara de reversa
se quema el fusible del encendedor
los limpiaparabrisas no se mueven
el tablero se apaga solo
`,
		fr: `
un phare ne marche plus malgré une ampoule neuve
la vitre électrique est bloquée en bas
le clignotant clignote trop vite
le klaxon est muet
poser une caméra de recul, combien
les essuie-glaces se sont arrêtés au milieu
le tableau de bord s'éteint par moments
faire reprogrammer une clé
`,
		de: `
ein Scheinwerfer geht nicht, Birne ist neu
der Fensterheber hängt unten fest
Blinker geht doppelt so schnell
die Hupe tut nicht mehr
Rückfahrkamera nachrüsten, was kostet das
Scheibenwischer bleiben mitten stehen
Tacho fällt immer wieder aus
Anhängersteckdose anschließen bitte
`,
		pt: `
um farol não acende e já mudei a lâmpada
o vidro elétrico ficou em baixo
o pisca pisca muito depressa
a buzina deixou de tocar
montar câmara de marcha-atrás, quanto é
o limpa para-brisas parou a meio
o painel apaga-se sozinho
preciso de fazer uma segunda chave
`,
	},
	emergencies: `
all lights went out at 70 on a dark road, i am stopped half on the shoulder
smoke is coming out of the dashboard and it smells like burning plastic
wires under the dash are sparking
seat heater burned through the seat, it's smoking
electrical fire under the hood, put it out with my coffee, still smells
locked in the back seat, the doors won't open and my kid is panicking
windows and doors won't open and it's 95 degrees, the dog is inside
car keeps speeding up and shutting down by itself, we are on the ring road
sale humo del tablero
de la fumée sort du tableau de bord
es qualmt aus dem Armaturenbrett
está a sair fumo do tablier
`,
	harmless: `
emergency flashers don't blink, that's all
the hazard switch needs replacing
fog smoke tint on my tail lights
small spark when I unplug the charger, is that normal
had an electrical fire in the old car, insurance wants a quote
no smoke, no smell, only the fuse
strobe lights for an emergency vehicle conversion
the alarm on the car, not the smoke one
no es urgente, solo es un foco
nur die Warnblinker gehen nicht
`,
};

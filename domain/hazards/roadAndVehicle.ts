import type { Hazard } from './types';

export const roadAndVehicle: Hazard = {
	id: 'roadAndVehicle',
	signs: `brake*, steering, highway, freeway, motorway, interstate, traffic, stranded, wheel ~ off, wheel ~ loose, tracks, skid*, crash*, freno*, autopista, carretera, arcen, frein*, autoroute, bremse*, autobahn, standstreifen, travoes, freio*, autoestrada, fuel, overturned, airbag*, accelerator, throttle, gas pedal, pedal, tunnel, tunel, hard shoulder, lane, rolled over, ditch, petrol, gasoline, benzin, diesel, gaspedal, acelerador, accelerateur, off the jack`,
	now: `
broken down in the fast lane
no brakes coming down the hill, stopped against a wall
pedal went to the floor, fluid all over the road
wheel came off, half in a live lane
stranded on the shoulder at night with kids
accident just now, car is leaking fuel
car rolled into the ditch, someone is hurt
smoke from the wheels, handbrake stopped us
stuck on the railroad crossing
steering locked and I hit the barrier
brake lines burst with a trailer behind me
engine cut out in the tunnel
truck jackknifed, blocking everything, diesel on the road
tire blew at 70, no shoulder
bus with children on board won't brake properly
hanging over the embankment
in the snow on a pass, car is dead, phone nearly too
accelerator stuck, I had to kill the ignition
motorcycle down, rider is under it
hood flew up, can't see, pulled over in the lane
sin frenos en la bajada, paré contra un muro
estamos parados en el carril de alta
plus de freins dans la descente
en panne sur la voie rapide avec les enfants
Bremsen versagt am Berg
liegen geblieben auf der linken Spur
sem travões na descida
parados na faixa da esquerda
I'm in the gutter lane with no lights and trucks fly by
pressed the brake and nothing, rolled through the junction
gas pedal stays down
engine bay is burning, we got out on the verge
gear slipped and it rolled onto the sidewalk, someone fell
tank is dripping under the seat and the fumes make us sick
front wheel folded under, I block the bridge
my steering wheel spins without doing anything
hit a deer, windshield gone, I'm bleeding and it's dark
tow hitch let go, trailer is in the oncoming lane
coach with forty pupils is stuck on the crossing
airbag went off, my wife's arm looks wrong
wading through floodwater and the motor quit, it's rising
el acelerador se quedó pegado
el coche echa humo y estoy en el túnel
l'accélérateur reste bloqué
la voiture est sur le toit, mon ami est dedans
Gaspedal klemmt
das Auto liegt auf dem Dach, jemand ist drin
o acelerador ficou preso
o carro capotou e há gente dentro
`,
	harmless: `
brakes squeal, need pads
got stranded last winter, so battery check please
accident was in may, insurance approved the repair
Porsche 911 service
emergency brake adjustment
highway miles only, selling the car
crash course in driving
tow bar fitting
safe at home in the driveway
roadside assistance membership question
dash cam footage of a crash, can you save it
stopped fine, only noisy
brake light bulb
braking hard makes it shake a bit
911 Turbo oil change
los frenos rechinan pero frena bien
les freins grincent, rien de grave
Bremsen quietschen nur
os travões chiam mas trava bem
lane assist calibration
cruise control stays off, no hurry
wheel alignment after new tires
windshield has a star chip
we drive through floodwater films, stunt car wanted
pedal rubber is worn
`,
};

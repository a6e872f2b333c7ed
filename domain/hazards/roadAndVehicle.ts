import type { Hazard } from './types';

export const roadAndVehicle: Hazard = {
	id: 'roadAndVehicle',
	signs: `brake*, steering, highway, freeway, motorway, interstate, traffic, stranded, wheel ~ off, wheel ~ loose, tracks, skid*, crash*, freno*, autopista, carretera, arcen, frein*, autoroute, bremse*, autobahn, standstreifen, travoes, freio*, autoestrada, fuel, overturned, airbag*, accelerator, throttle, gas pedal, pedal, tunnel, tunel, hard shoulder, lane, rolled over, ditch, petrol, gasoline, benzin, diesel, gaspedal, acelerador, accelerateur, off the jack, sin frenos, choqu*, volc*, varad*, no frena, direccion ~ trab*, vias del tren, derrame de gasolina, gasolina, nafta, accident, freine plus, rond point, passage a niveau, capot* ~ fumee, bande d arret, essence, unfall, pannenstreifen, uberschlagen, graben, bremst nicht, lenkung ~ block*, bahnubergang, leitplanke, sprit, geisterfahrer, acidente, bati, batida, capot*, acostamento, sem travoes, sem freio*, berma, valeta, freni, incidente, ribalta*, snelweg, remmen, ongeluk, vluchtstrook, hamulc*, wypadek, autostrad*, dachowa*`,
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
	elsewhere: {
		now: `
choqué en la autopista y gotea nafta
me quedé sin frenos bajando, el pedal se va al fondo
el carro se volcó en la carretera, hay heridos
estoy varada en la curva sin luces y pasan camiones
se me trabó la dirección y pegué contra la barrera
el auto se paró en las vías del tren
reventó una llanta a 120 y estoy en el carril central
sale humo del capó y voy con los niños
atropellaron a un ciclista delante de mí
el bus escolar no frena
moto tirada, el chico no se levanta
caí a la cuneta, el agua está subiendo
se salió una rueda en plena ruta
accident à l'instant, l'essence coule sur la route
plus de freins, la pédale va au plancher
la voiture a fait un tonneau, il y a un blessé
en panne dans un virage sans lumière, les camions nous frôlent
direction bloquée, j'ai tapé la glissière
calé sur le passage à niveau
pneu éclaté à 110, je suis sur la voie du milieu
de la boucane sort du capot, les enfants sont dedans
un cycliste vient de se faire renverser
le car scolaire ne freine plus
moto à terre, le gars se relève pas
dans le fossé, pris dans la neige, moins 20 et plus d'essence
roue partie en roulant sur le pont
gerade Unfall, Benzin läuft aus
Pedal fällt durch, keine Bremse mehr
Auto hat sich überschlagen, Verletzte
Panne in der Kurve ohne Licht, Lkw rasen vorbei
Lenkung blockiert, in die Leitplanke gekracht
stehe auf dem Bahnübergang und der Wagen springt nicht an
Reifen geplatzt auf der Mittelspur
Rauch aus der Motorhaube, Kinder hinten drin
Radfahrer angefahren, er liegt auf der Straße
Schulbus bremst nicht mehr richtig
Motorrad liegt, Fahrer bewegt sich nicht
im Graben gelandet, das Wasser steigt
während der Fahrt hat sich ein Rad gelöst
acabei de bater, está vazando gasolina
o pedal vai ao fundo, não trava nada
o carro capotou na estrada, tem feridos
avariado numa curva sem luzes e passam camiões
a direção travou e bati no rail
o carro morreu em cima da linha do trem
pneu estourou na faixa do meio
fumo a sair do capô e os miúdos atrás
atropelaram um ciclista agora mesmo
ônibus escolar sem freio
moto caída, o rapaz não se levanta
caí na valeta e a água está a subir
soltou-se uma roda em plena ponte
incidente adesso, perde benzina
senza freni in discesa
l'auto si è ribaltata, c'è un ferito
fermi in autostrada sulla corsia di sorpasso
macchina ferma sui binari
ongeluk gehad, benzine loopt eruit
remmen doen het niet meer, pedaal zakt weg
auto over de kop, iemand gewond
stil op de linkerrijstrook van de snelweg
auto staat stil op het spoor
wypadek przed chwilą, cieknie benzyna
nie działają hamulce, pedał wpada
auto dachowało, są ranni
stoję na autostradzie na lewym pasie
auto stanęło na torach
`,
		harmless: `
cambio de pastillas y discos de freno, turno
el choque fue en mayo, el seguro aprobó
la luz de freno no prende
hacer alineación y balanceo
quiero revisar el coche antes de un viaje por carretera
changer plaquettes et disques, un rendez-vous
l'accident date de mai, l'assurance est d'accord
ampoule de feu stop grillée
géométrie et pneus d'hiver
révision avant de partir en vacances
Bremsbeläge und Scheiben wechseln, Termin
Unfall war im Mai, Versicherung zahlt
Bremslicht defekt
Reifenwechsel und Achsvermessung
Durchsicht vor der Urlaubsfahrt
trocar pastilhas e discos, marcar
a batida foi em maio, o seguro aprovou
luz de freio queimada
alinhamento e balanceamento
revisão antes de ir de férias
cambio pastiglie freni, appuntamento
l'incidente era a maggio, paga l'assicurazione
remblokken vervangen, afspraak
schade van mei, verzekering akkoord
wymiana klocków hamulcowych
stłuczka była w maju, ubezpieczenie płaci
`,
	},
};

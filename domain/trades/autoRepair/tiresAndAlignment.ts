import type { JobType } from '../types';

export const tiresAndAlignment: JobType = {
	id: 'tiresAndAlignment',
	names: `tires, tyres, tires and wheels, tyres and wheels, rubber, wheel alignment, alignment, tracking, balancing, tire repair, flat repair, puncture repair, tire rotation, winter tires, tyre fitting, llantas, neumaticos, alineacion, pneus, geometrie, pneumatiques, reifen, reifenwechsel, reifenservice, achsvermessung, alinhamento, equilibrio de rodas, Wheels and Rubber, New Boots, Flats, Round Things, Straight Ahead, Grip`,
	signs: `tyre*, tread, puncture*, plug ~ tire, flat tire, nail in, sidewall, tpms, low pressure light, psi, wheel balanc*, balanced, rims, alloys, curb rash, lug nut*, winter tires, snow tires, all seasons, studded, rotate ~ tires, tire rotation, michelin, goodyear, bridgestone, pirelli, continental tires, steering wheel ~ off center, pulls to the left, pulls to the right, wheel wobbl*, vibrates at, shakes at 60, spare ~ on, slow leak ~ tire, llanta*, neumatico*, ponchad*, pinchazo, alineacion, balanceo, pneu*, crevaison, jante*, equilibrage, parallelisme, reifen*, winterreifen, sommerreifen, allwetter, felge*, reifenpanne, spur einstellen, furo ~ pneu, alinhamento, calibragem, jantes`,
	parts: `
tires, tyres, new tires, rubber, winter tires, tire sales: tire, tread, all season, winter, michelin, set of four, size, bald, snow, changeover, mount, used tires, run flat, worn on the inside, age, sidewall bubble, road force, brand, studs, 225, 17 inch, storage
flat repair, puncture, tire repair, leaks: flat, nail, screw, plug, patch, slow leak, losing air, spare, valve stem, low pressure, fill every few days, hissing
alignment, wheel alignment, tracking: pulls, alignment, off center, hit a curb, pothole, wear, drifts, camber, toe, straight
wheels, rims, balancing, rotation, tpms: vibration, shakes at 65, balance, rotate, rim, bent, tpms, lug nuts, curb rash, locking nut, hub cap, powder coat, center caps
`,
	near: 'suspensionAndSteering',
	said: {
		en: `
screw in my rear tire, can you plug it
low pressure light keeps coming back on the same wheel
need four all seasons 225/65R17 mounted
when can you swap my winters on
do you store tires over the summer
Car drifts left on a straight road
wheel vibrates at 65 and stops at 70
inside edges are bald, outside looks new
the sidewall has a bubble after a pothole
rotate and balance please
cheapest pair of used 16s you have
drove over a kerb and now the wheel is crooked when going straight
flat this morning in my driveway, spare is on
TPMS sensor needs replacing, dash says fault
two slow punctures in a month
alignment after I had new tie rods done elsewhere
quote for 4 Michelin CrossClimate on a RAV4
how much tread is legal? mine look low
shop truck needs 10 ply tires by Friday
lug nut wont come off, the lock key is lost
Bent rim from that crater on 5th street
Can I bring my own tires ordered online
tyres cracked with age, van only does 2,000 a year
my stearing wheel sits at 2 oclock now
Do you do run-flats for BMW
wants nitrogen fill, is it worth it
Powder coat or refinish for curb rash on four rims
tracking check and a front pair for an Astra
lawn tractor tube? or only cars
motorcycle rear, off the bike
It hums louder the faster I go, tires are cupped
got a nail right at the edge, is that fixable
kids' stroller... no joke, the trailer tires on our boat trailer need changing
Studs for the winter, four, mounted on steelies
the spare has been on for three weeks and I need a real one
car shakes on the motorway since you fitted the fronts
Valve stem is leaking, hear it hiss
whats the out the door price for two fronts
need a re-torque after 50 miles
Insurance covers road hazard, can you bill them
need matching tire, other three have 8/32 left
`,
		es: `
se me ponchó una llanta y traigo la de refacción
necesito cuatro llantas nuevas para mi Corolla
el coche se va para la izquierda, creo que es alineación
tiembla el volante a 100 por hora
¿cuánto cobran por rotar y balancear?
la llanta pierde aire cada semana
quiero cambiar a neumáticos de invierno
le salió una bola a la llanta
`,
		fr: `
un clou dans le pneu arrière
il me faut quatre pneus hiver pour ma Golf
la voiture tire à gauche sur route droite
le volant vibre à 110
prix pour une géométrie
un pneu se dégonfle tous les trois jours
je voudrais monter des pneus achetés sur internet
la jante est voilée après un nid-de-poule
`,
		de: `
bitte Winterreifen aufziehen
Nagel im Hinterreifen, kann man das flicken
der Wagen zieht nach links
Lenkrad vibriert bei 120
was kosten vier Ganzjahresreifen 205/55 R16
Reifen verliert ständig Luft
lagern Sie auch Sommerreifen ein
Felge hat einen Schlag vom Bordstein
`,
		pt: `
tenho um prego no pneu de trás
preciso de quatro pneus novos
o carro foge para a direita
o volante treme a 100
quanto custa alinhar a direção
o pneu perde ar todas as semanas
queria pneus de inverno
a jante ficou empenada num buraco
`,
	},
	emergencies: `
tire just blew out on the interstate, we're on the shoulder with trucks flying by
wheel came off while driving, car is in the middle of the road
all the lug nuts are loose and the wheel is wobbling like crazy, i pulled over on the bridge
blowout with a baby in the car, no spare, no shoulder
front tyre exploded and i hit the guardrail
stuck on the M25 hard shoulder with a shredded tyre
the trailer's wheel is gone and the axle is sparking on the asphalt
rim is on the road, tire gone, it's dark and I am alone on a county road
reventó la llanta en la autopista y estamos en el carril
le pneu a éclaté sur l'autoroute, on est sur la bande d'arrêt
Reifen geplatzt auf der A8, stehen auf dem Standstreifen
rebentou um pneu na autoestrada, estamos na berma
`,
	harmless: `
flat in the garage, car isn't going anywhere until you have time
had a blowout last summer, since then I check the dates
what do I do if a tire blows at speed?
emergency spare kit expired, do you sell new sealant
the wheel feels like it'll fall off but the last shop says it's just balance
puncture repaired already, only want it looked at
tire fire on the news, wow. anyway do you recycle old ones?
spare tire cover for a Jeep
la llanta está baja pero el coche está en casa
kein Notfall, nur der halbjährliche Wechsel
`,
};

import type { JobType } from '../types';

export const towingAndRoadside: JobType = {
	id: 'towingAndRoadside',
	names: `towing, tows, roadside, roadside assistance, recovery, breakdown recovery, lockouts, winching, flatbed, vehicle transport, gruas, servicio de grua, auxilio vial, depannage, remorquage, abschleppdienst, pannenhilfe, pannendienst, reboque, assistencia em viagem, guincho, Stranded, Hook and Go, Pick Me Up, Stuck, Rescue`,
	signs: `tow, towed, tow truck, flatbed, winch*, wrecker, roadside, breakdown ~ recover*, recovery truck, stuck in ~ mud, stuck in ~ snow, stuck in ~ ditch, in a ditch, locked my keys, keys ~ locked in, lockout, out of gas, ran out of fuel, wrong fuel, misfuel*, put diesel in, put petrol in, transport ~ car ~ to, junk car, scrap car, impound*, spare ~ put on, remolque, sin gasolina, llaves dentro, depanneuse, depannage, remorquage, remorquer, panne seche, abschlepp*, pannenhilfe, pannendienst, falsch getankt, graben, reboque, rebocar, guincho, pronto socorro auto, fiquei sem gasolina`,
	parts: `
towing, tows, recovery, flatbed: tow, flatbed, broke down, will not move, accident, ditch, stuck, mud, awd, motorcycle, rv, shoulder, highway, winch, snowbank
roadside assistance, jump starts, lockouts, flat change: jump, locked out, keys inside, spare, gas, stranded, flat, ran out, parking garage
vehicle transport, junk cars, storage: transport, ship, junk, scrap, abandoned, impound, haul, private property
`,
	near: 'batteryAndStarting',
	said: {
		en: `
need a tow from my house to your shop, no hurry today
car is in a ditch off my own driveway
how much to tow 15 miles
put diesel in my petrol car, haven't started it
keys locked in the trunk at the gym
ran out of gas on a side street
move a non running project car to storage
can you pick up my motorcycle
stuck in the snow at the cabin road
got a flat and no spare in the Target lot
haul away a junk car, do you pay
needs a flatbed, lowered car
need recovery from a field, van bogged to the axles
what do you charge after hours
tow to the dealer, insurance reimburses
Truck with a box trailer broke its axle in my yard
auction purchase, collect from the lot by Tuesday
winch out from wet grass
Does AAA send you guys
dead car in level 2 of a garage, 6'8 clearance
my car was impounded, can you get it out
transport two classics to a show
Lost my only key
boat trailer wheel seized, needs lifting
forklift to be moved across town
abandoned car on our property, need it removed
wheel lock stuck on
jump or tow, you decide, car's at work
Do you have dollies for all wheel drive
roll off for a container
need a ride along with two passengers
tow my rv, 32 feet
moved house, need my non-running car moved
accident car at the police yard
I can't get it out of park in my garage, pull it onto a truck
scrap value for a 2003 Explorer
van won't roll, wheels locked, must go to the body shop
lock out kit? child seat is in the car but no child
account for our dealership tows
wrong fuel drained please, still at home
`,
		es: `
necesito una grúa de mi casa a su taller
dejé las llaves dentro del coche
me quedé sin gasolina en una calle tranquila
¿cuánto cobran por remolcar 20 km?
el coche se atascó en el lodo
le puse diésel en lugar de gasolina
quiero mover un coche que no camina
compran carros para chatarra?
`,
		fr: `
il faudrait remorquer ma voiture jusqu'à votre garage
j'ai enfermé mes clés dans le coffre
panne sèche dans une petite rue
prix du remorquage pour 20 km
la voiture est embourbée chez moi
j'ai mis du gazole dans une essence
transporter une voiture qui ne roule pas
vous enlevez les épaves ?
`,
		de: `
Auto müsste von zu Hause zu Ihnen geschleppt werden
Schlüssel im Kofferraum eingeschlossen
Tank leer in einer Nebenstraße
was kostet Abschleppen über 20 km
steckt im Matsch fest auf meinem Grundstück
falsch getankt, noch nicht gestartet
nicht fahrbereiten Oldtimer transportieren
holen Sie Schrottautos ab
`,
		pt: `
preciso de um reboque de casa até à oficina
fechei as chaves dentro do carro
fiquei sem gasolina numa rua calma
quanto custa rebocar 20 km
o carro ficou atolado na lama
meti gasóleo num carro a gasolina
transportar um carro que não anda
vão buscar carros para abate?
`,
	},
	emergencies: `
broken down on the freeway, half in the lane, hurry
baby is locked in the car and it's hot
car slid off the road into the creek, water coming in
we are stranded in the desert without water, phone at 9 percent
stuck on the tracks
my car died in the tunnel and people are honking
hanging over the edge of the embankment
wheel off on the bridge with my kids in the back, no shoulder
estamos tirados en la autopista de noche con los niños
en panne sur l'autoroute, deux enfants à l'arrière, pas de bande d'arrêt
liegen geblieben auf der A3, linke Spur
estamos parados na autoestrada com crianças
`,
	harmless: `
tow mirrors for my pickup
car is safe in my garage
was stranded last winter, want to join your plan
what number do I ring if I break down?
emergency roadside kit as a present
toe alignment not tow haha
towed it myself already, need the repair
locked out yesterday, solved, want a spare key
no hay prisa, está en mi cochera
steht sicher in der Einfahrt
`,
};

import type { Hazard } from './types';

export const trapped: Hazard = {
	id: 'trapped',
	signs: `trapped, locked in, locked inside, stuck in, stuck between, cant get out, cannot get out, elevator, lift, atrapad*, encerrad*, ascensor, coince*, enferme*, bloque*, ascenseur, eingesperrt, eingeklemmt, aufzug, feststeck*, pres* no elevador, elevador, car ~ hot, pinned, jammed, wedged, caught in, locked himself, locked herself, locked themselves, locked itself, shut himself, shut herself, inside alone, hand ~ stuck, foot ~ stuck, head ~ stuck, arm ~ stuck, finger ~ stuck, leg ~ stuck, prise dans, pris dans, zugefallen, klemmt, presa, preso, encerrado, encerrada, pedir ayuda`,
	now: `
baby is locked in the car
my toddler locked himself in the bathroom and the tap is running
stuck in the elevator with a panic attack
locked out and there is a pot on the stove
my two year old is inside alone and the door shut behind me
mum fell and we can't get in, she answers through the door
stuck in the walk in freezer, handle broke
grandpa is in the lift between floors with his wheelchair
I'm locked in the office, nobody is here, need my insulin
child's head is stuck between the railings
finger jammed in the door, can't open it
someone is trapped under the garage door
door to the nursery won't open and the kids are crying in there
the cat... no, my daughter is behind the locked door and won't answer
dog is in the hot car, keys inside
caught in the barn under the hay bale
lights off, doors locked, I hear a kid crying inside
wheelchair stuck in the gate and it's pouring
stair lift stopped halfway with my mother on it
patient locked in the treatment room
he's pinned between the van and the wall
vault door closed on our colleague
el bebé está encerrado en el coche
mi hijo se quedó encerrado en el baño
bébé enfermé dans la voiture
ma mère est coincée dans l'ascenseur
Kind ist im Auto eingeschlossen
meine Mutter steckt im Aufzug fest
o bebé está fechado no carro
a minha mãe está presa no elevador
shutters won't lift and we're all inside the shop with smoke outside
my little one shut himself in the safe room and cries
mum's hand is caught in the folding bed
gate came down on my foot and won't rise
strap is round the dog's neck and stuck in the motor
ring won't come off and the finger is purple
the door closed behind her on the roof terrace, it's freezing
kid climbed into the dryer and the latch snapped
four of us in the cabin and it dropped half a floor
the car locked itself with the infant in the seat
she's wedged behind the toilet and can't stand
head through the banister and panicking
se quedó atrapada la mano en el portón
la puerta se cerró con la niña adentro y la estufa prendida
sa main est prise dans le portail
la porte a claqué, le petit est seul dedans
Hand steckt im Tor fest
Tür zugefallen, der Kleine ist allein drin
tem a mão presa no portão
a porta bateu com o bebé lá dentro
`,
	harmless: `
locked out yesterday, neighbor had a key, want new locks
locker room doors squeak
childproof locks for cabinets
my car keys are lost, spare is at home
stuck drawer
elevator maintenance contract
gate sticks in wet weather
escape room business needs props
how do you get a child out of a locked car? for our parents' class
panic bar for the emergency exit
trapped air in the radiators
stuck on which color to choose
a key broke in the shed lock, no rush
locked mailbox
nadie está encerrado, solo perdí la llave
personne à l'intérieur, juste la clé perdue
niemand drin, nur Schlüssel verloren
ninguém lá dentro, só perdi a chave
the spare key is stuck on the ring
cat is stuck up on the old logo, can you redraw it
roller shutter sticks half way some mornings
door to the shed jammed, nobody in it
team building, an escape game
want a lock that opens from inside for the nursery
`,
};

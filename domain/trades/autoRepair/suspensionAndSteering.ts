import type { JobType } from '../types';

export const suspensionAndSteering: JobType = {
	id: 'suspensionAndSteering',
	names: `suspension, steering, suspension and steering, shocks and struts, shocks, struts, ball joints, power steering, front end work, front end, wheel bearings, lift kits, suspension y direccion, amortiguadores, direction et suspension, amortisseurs, fahrwerk, lenkung, stossdampfer, suspensao e direcao, amortecedores, Bumps, Smooth Ride, Clunks, Rattles and Knocks, Steady Hands, Shocks and Such`,
	signs: `suspension, strut*, shock absorber*, shocks ~ car, control arm*, ball joint*, tie rod*, sway bar*, stabilizer link*, bushing*, wheel bearing*, coil spring*, leaf spring*, power steering, steering rack, rack and pinion, steering ~ stiff, steering ~ heavy, steering ~ loose, play in the steering, clunk* ~ bump*, bump* ~ clunk, creak* ~ turn, knocking ~ bumps, bottoms out, sits low, lift kit, lowering springs, air suspension, hum* ~ bearing, direccion ~ dura, amortiguador*, rotula*, golpea ~ baches, amortisseur*, direction assistee, rotule*, claquement ~ bosse, stossdampfer, lenkung, querlenker, federbein, radlager, poltert, amortecedor*, direcao ~ pesada, rolamento ~ roda, bate ~ suspensao`,
	parts: `
shocks, struts, springs, ride: bouncy, bottoms out, strut, shock, spring, broken coil, leans, rough, floats, sags, bumps, air suspension, nose dives, sway, compressor, thud, potholes, worn out ride
steering, power steering, rack and pinion, tie rods: wheel hard to turn, whines, power steering, rack, tie rod, play, wanders, fluid, loose, shakes, pump, groans, pulls, vibrates in my hands, eps light, off center
ball joints, bushings, front end, clunks, control arms: clunk, clunks, knock, creak, ball joint, control arm, sway bar link, speed bumps, pops when turning, bushing, squeaks over bumps, inspector wrote up
wheel bearings, hubs: hum, bearing, growl, gets louder with speed, wobble, roar, hub, airplane
lifts and leveling, lift kits: lift, level, lower, kit, inch, coilovers, bigger tires
`,
	near: 'tiresAndAlignment',
	said: {
		en: `
clunks over every speed bump
front end bounces like a boat
steering is really stiff when parking
humming that gets louder with speed, wheel bearing they said
creaks when I turn the wheel standing still
one corner sits lower than the others
power steering fluid is gone every week
struts all round on a 2013 Forester, ballpark
wheel has a lot of play, wanders on the highway
tie rod end failed inspection
whine when I turn the wheel
broken coil spring front left according to the MOT
air suspension warning on the Range Rover, rear is on the floor
need a 2 inch lift on my Colorado
Ball joints are popping
rear shocks are leaking oil
bottoms out with the family inside
knocking from under my feet on cobbles
the van leans in corners
sway bar links rattle
steering rack is leaking into the boot
Control arm bushings cracked, both sides
do you press in wheel bearings if i bring the knuckle
steering got heavy all of a sudden in the parking lot
grinding when turning left only
lowering springs and alignment package on a GTI
leaf spring cracked on the box truck
it dives when braking
my truck has the death wobble over 50
EPS light is on
car feels floaty
squeak squeak over bumps in the cold
shimmy after hitting a curb
how much to replace both front struts incl alignment
Subframe rust, weld or replace
hydraulic pump for the lift van is noisy
rattle in the back over rough road
Trailer suspension bushings
wheel clicks when i reverse out
adjustable dampers on an old Porsche, rebuild?
`,
		es: `
golpea en cada bache
la dirección está muy dura
los amortiguadores ya no sirven, rebota mucho
zumba más fuerte con la velocidad, será el balero
rechina cuando giro el volante
se sale el aceite de la dirección hidráulica
un lado está más bajo que el otro
¿cuánto cuestan los cuatro amortiguadores?
`,
		fr: `
ça claque à chaque dos d'âne
la direction est devenue très dure
les amortisseurs sont morts, elle rebondit
un ronronnement qui augmente avec la vitesse
ça grince quand je braque
une rotule à changer d'après le contrôle technique
l'arrière est affaissé
fuite de direction assistée
`,
		de: `
es poltert bei jeder Bodenwelle
die Lenkung geht ganz schwer
Stoßdämpfer sind durch, er schaukelt
Radlager brummt immer lauter
knarzt beim Einlenken
Feder vorne links gebrochen laut TÜV
hinten hängt er tief
Servoöl fehlt ständig
`,
		pt: `
bate em todos os buracos
a direção está muito pesada
os amortecedores estão gastos, balança muito
zumbe cada vez mais com a velocidade
range quando viro o volante
a mola da frente partiu
um lado está mais baixo
perde óleo da direção assistida
`,
	},
	emergencies: `
steering just let go, the wheel turns and the car doesn't, I'm in the ditch
ball joint snapped and the wheel folded under, blocking two lanes
the steering locked in the corner and we hit the curb, car can't move
wheel is hanging off at an angle on the exit ramp
no steering at 50, stopped on the shoulder, kids in the back
spring broke and cut the tire, stuck at the roundabout
front wheel collapsed in front of the school
tie rod broke, the car is across the tracks
se rompió la rótula y la rueda quedó doblada en la avenida
plus de direction, je suis arrêté en travers de la route
die Lenkung ist blockiert, stehe auf der Landstraße
partiu a direção e estou no meio da estrada
`,
	harmless: `
spring broke in March, had it towed and fixed, now the other side please
death wobble recall letter
would the wheel fall off if I wait till payday? mechanic says it is fine for a month
clunks but drives straight
emergency spare strut for rally, do you stock
i like how your ad says steering you right
stiff only when cold
shock therapy lol, my shocks are dead
solo rechina, no urge
poltert nur, fährt gerade
`,
};

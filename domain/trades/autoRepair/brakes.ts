import type { JobType } from '../types';

export const brakes: JobType = {
	id: 'brakes',
	names: `brakes, brake repair, brake service, brake pads, pads and rotors, rotors, discs and pads, brake discs, abs, brake lines, stopping, frenos, pastillas de freno, freins, plaquettes, disques de frein, bremsen, bremsbelage, bremsscheiben, travoes, freios, pastilhas, Stop, Squeaky Brakes, Stopping Power, Whoa, Squeals`,
	signs: `brake*, rotor*, caliper*, squeak* ~ stop, grind* ~ stop, grinding when, abs light, parking brake, handbrake, hand brake, emergency brake, e brake, pedal ~ soft, spongy, pedal ~ floor, takes forever to stop, takes longer to stop, pulls ~ when i stop, shakes when i stop, shudder* ~ stop, steering wheel shakes ~ brak*, pads, brembo, freno*, frenar, pastillas, disco de freno, pedal de freno, frein*, freiner, plaquette*, disque* de frein, brems*, bremsbelag*, bremsscheibe*, handbremse, travao, travoes, travar, trava, freio*, frear, pastilha*`,
	parts: `
brake pads, pads and rotors, squeaks: squeal, squeak, grind, pads, rotors, pulsates, shakes when slowing, metal on metal, worn, front, rear, warped, thick, dust, drums, shoes
brake fluid, soft pedal, brake lines, calipers, abs: soft, spongy, sinks, fluid, leak, line, caliper, stuck, hot wheel, abs light, master cylinder, booster, hard pedal, brake light, bleed, drags, pulls, hose
parking brakes, handbrakes: parking brake, cable, hill, hold, emergency brake, stuck on
`,
	near: 'suspensionAndSteering',
	said: {
		en: `
squealing every time i stop
grinding noise from the front when I slow down
steering wheel shakes when braking from highway speed
Pedal feels spongy
the pedal goes lower than it used to
how much for pads and rotors all round on a CR-V
handbrake doesn't hold on our hill any more
abs light plus the little exclamation mark
it takes forever to stop in the rain
one wheel is way hotter than the others after a drive
burning smell from the left rear wheel after my commute
my wife says she hears metal on metal
Pads were at 2mm at my last inspection
car pulls to the right when I slow down
quote: front discs and pads, Skoda Octavia 2017
rear caliper seized, need a new one
can you just turn the rotors?
brakes squeak in the morning and then its fine
fluid low but no leak i can see
do you bleed brakes, fluid has never been changed
third set of pads in two years, somethings wrong
the other shop says I need $1,400 of brake work. second look?
trailer brakes on a 2 axle horse trailer
motorhome, 7.5 t, brakes need doing before France
Stopping distance is scary with the kids in the car
vibration in the pedal coming off the freeway
parking brake stuck after it rained all week
Rust on the brake lines, state inspector says replace
squeek squeek squeek when i back out the driveway
rotors are grooved like an LP
My teen just got the old Focus, please check stopping and tires
do you have ceramic pads for a Tahoe
warning on dash: check brake pads
it thumps once every turn of the wheel when slowing
Brake light on dash comes on in corners
brake lights stay on when parked, drains battery
front left drags and smells hot
I can hear a scraping from behind that stops when I press the pedal
regen works but the friction brakes on my Model 3 are rusty
how soon could you get me in for pads, i drive uber
Brembos on my STI, need pads and fluid
`,
		es: `
rechinan los frenos cada vez que paro
el pedal se siente esponjoso
vibra el volante cuando freno
¿cuánto sale cambiar pastillas y discos delanteros?
el freno de mano ya no agarra
se oye metal con metal al frenar
se prendió la luz del ABS
el coche tarda mucho en parar
`,
		fr: `
les freins grincent depuis une semaine
la pédale est toute molle
le volant tremble quand je freine
prix pour plaquettes et disques avant
le frein à main ne tient plus
un bruit de métal à l'arrière au freinage
le voyant ABS reste allumé
la voiture tire à droite quand je freine
`,
		de: `
die Bremsen quietschen ganz furchtbar
das Pedal ist schwammig geworden
beim Bremsen wackelt das Lenkrad
was kosten Scheiben und Beläge vorne
die Handbremse hält am Berg nicht mehr
es schleift hinten links beim Bremsen
ABS-Lampe leuchtet dauernd
ein Rad wird nach der Fahrt richtig heiß
`,
		pt: `
os travões chiam sempre que paro
o pedal do travão está muito mole
o volante treme quando travo
quanto fica trocar pastilhas e discos
o travão de mão já não segura
ouve-se ferro com ferro a travar
acendeu a luz do ABS
o carro demora muito a parar
`,
	},
	emergencies: `
pedal just went straight to the floor coming down the hill, i'm parked against a curb
no brakes. had to use the hand brake to stop at the light
the car would not stop and I rolled through the intersection, sitting in a gas station now
brake line burst on the freeway, fluid everywhere, kids in the car
front wheel is smoking and glowing red
i pushed and nothing happened, ended up in the hedge, nobody hurt but its across the lane
truck with a loaded trailer lost its brakes, on the ramp now
wheel caught fire from a dragging brake, we are at mile 114
el pedal se fue hasta el fondo y no frena, estoy en la carretera
plus de freins du tout, je suis arrêté sur la bande d'arrêt d'urgence
Bremspedal fällt durch, stehe mitten auf der Kreuzung
o travão deixou de funcionar numa descida, estou parado na estrada
`,
	harmless: `
brakes failed on my old truck ten years ago so I get them checked every year now
emergency brake cable needs adjusting, holds fine for now
they still stop fine, just noisy
movie title Brake Failure poster for our waiting room
would I have no brakes if the fluid boils?
the recall letter says brakes may fail, please look it up by VIN
pedal used to sink, you fixed it in May, now I need the rear pads
bleeding the brakes after a pad swap, what do you charge
frenan bien, solo rechinan un poco
bremst normal, quietscht nur
`,
};

import type { JobType } from '../types';

export const carClimate: JobType = {
	id: 'carClimate',
	names: `car ac, auto ac, air conditioning for cars, a/c and heating, climate, car heater, regas, aircon regas, ac recharge, cooling and climate, aire acondicionado del auto, clima del carro, climatisation auto, recharge clim, klimaservice, klimaanlage auto, autoklimaanlage, ar condicionado do carro, Cold Air for Cars, Cool Cars, AC Top Up, Blow Cold, Cool Rides`,
	signs: `ac ~ car, car ~ ac, car ac, aircon regas, regas, recharge ~ ac, freon ~ car, r134a, 1234yf, vents ~ car, blower motor, blower only works, defrost*, demister, heater core, cabin heat, heat ~ car, hot air ~ car, ac compressor, ac smells, smells ~ vents, windshield fogs, fogs up inside, clima del carro, aire ~ carro, carga de gas, clim ~ voiture, recharge clim, desembuage, klimaservice, klima ~ auto, geblase, heizung im auto, scheiben beschlagen, ar condicionado ~ carro, carregar o ar, desembaciar`,
	parts: `
car ac, recharge, regas, cold air: warm, not cold, recharge, freon, r134a, leak, dye, compressor, hot at idle, cools only when moving, passenger side warm, blend door, rear air, condenser
car heaters, heater core, defrosters: no heat, heater, blows cold, sweet smell, wet carpet, fogged, defrost, core
blowers, vents, cabin filters: blower, fan speed, vent, smell, musty, cabin filter, only on high, clicking behind the dash, mildew
`,
	near: 'coolingSystem',
	said: {
		en: `
ac blows warm in my Altima
needs a regas, last done four years ago
cold on the highway but hot at lights
no heat in the car, kids freezing on the way to school
only speed 4 works on the fan
smells like wet socks when I turn the air on
windshield fogs up on the inside and there is a sweet smell
passenger side hot, driver side cold
do you handle 1234yf
AC compressor is making a racket
how much is an a/c recharge
the vents only blow at my feet
clicking behind the glove box every time i start
heater core replacement on a Jeep Cherokee
water dripping on the passenger carpet with the air on
aircon packed in just before the heatwave
Defrost does nothing, cant see in the morning
it cools for 10 minutes and then quits
rear AC on my Odyssey is dead
leak test please, third recharge this summer
Climate control stuck at 32 degrees
fan makes a noise like a leaf is in it
can you convert an old R12 system
van with a fridge unit, not cooling
heat takes 30 minutes to get warm
cabin filter and disinfect the system
Blower works when I hit a bump
AC button light just flashes
car is a sauna and i drive for a living
need air fixed before my trip to Arizona
heater only blows cold at idle
low side port leaks
Condenser got hit by a stone
does recharging include dye
AC belt squeals when I turn it on
tractor cab air con doesn't cool
lukewarm at best
my old dog can't travel in this heat, so AC first
car heating stuck on full blast
got quoted 1100 for a compressor, sound right?
`,
		es: `
el aire del carro sale caliente
necesito carga de gas para el aire del auto
el ventilador solo funciona en la cuarta
no calienta la calefacción del coche
huele feo cuando prendo el aire
enfría en carretera pero no en la ciudad
se empaña el parabrisas por dentro
el compresor del clima hace mucho ruido
`,
		fr: `
la clim de la voiture souffle chaud
une recharge de clim, combien
le ventilateur ne marche qu'en vitesse 4
pas de chauffage dans l'habitacle
ça sent mauvais quand j'allume la clim
le pare-brise s'embue de l'intérieur
le compresseur de clim fait un bruit
froid sur route, tiède en ville
`,
		de: `
die Klimaanlage im Auto kühlt nicht mehr
Klimaservice mit Desinfektion bitte
das Gebläse geht nur auf Stufe 4
im Auto wird es nicht warm
es muffelt aus der Lüftung
Scheiben beschlagen ständig von innen
der Klimakompressor rattert
kühlt auf der Autobahn, in der Stadt nicht
`,
		pt: `
o ar condicionado do carro só deita quente
preciso de carregar o ar do carro
a ventoinha só funciona na velocidade 4
a chauffage do carro não aquece
cheira mal quando ligo o ar
os vidros embaciam por dentro
o compressor do ar faz barulho
arrefece em estrada mas não na cidade
`,
	},
	emergencies: `
white smoke is pouring out of the vents
can't breathe in the cabin, chemical smell from the vents, pulled over
burning smell and smoke from the blower
windshield fogged solid in seconds with hot steam, I nearly crashed, stopped on the shoulder
baby in the car, 104 outside and we are broken down with no air on the highway
flames behind the glovebox
exhaust smell comes in through the vents and I have a pounding headache
stranded in a blizzard and there's no heat at all
sale humo por las rejillas del aire
de la fumée sort des aérateurs
Qualm kommt aus der Lüftung
sai fumo das saídas de ar
`,
	harmless: `
like an oven in there but I can live with it till friday
the compressor blew up two summers ago, replaced then
little puff of fog from the vents on humid days
burned out resistor, needs a new one
is it dangerous to drive without defrost?
smoke smell from the previous owner's cigarettes
AC is out, no hurry before May
hot hot hot lol
solo sale tibio, no urge
kein Notfall, nur warm
`,
};

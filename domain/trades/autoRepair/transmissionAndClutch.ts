import type { JobType } from '../types';

export const transmissionAndClutch: JobType = {
	id: 'transmissionAndClutch',
	names: `transmission, transmissions, gearbox, gearboxes, clutch, clutches, drivetrain, differentials, transfer case, cv axles, driveshafts, transmision, caja de cambios, embrague, clutch y caja, boite de vitesses, embrayage, getriebe, kupplung, caixa de velocidades, embraiagem, cambio, embreagem, Gears, Slipping, Shifty, Clutch Stuff, Smooth Shifts`,
	signs: `transmission*, gearbox, clutch*, shift* ~ gear*, slips, slipping ~ gear, wont go into, into reverse, no reverse, wont reverse, out of gear, gear ~ grinds, grinds ~ gear, second gear, third gear, torque converter, tcm, cvt, dsg, dual mass flywheel, flywheel, throw out bearing, slave cylinder, transfer case, four wheel drive, 4wd, differential, cv axle, cv joint, axle shaft, driveshaft, u joint, clunk ~ drive, delayed engagement, caja de cambios, cambios ~ no entran, embrague, no entra la reversa, boite de vitesse*, embrayage, vitesses ~ passent, patine, marche arriere, getriebe*, kupplung, gang ~ rein, gange, ruckwartsgang, caixa de velocidades, embraiagem, mudancas, embreagem, marcha atras`,
	parts: `
transmission, automatic, gearbox, gears: slips, shifts hard, jerks, delay, reverse, fluid, rebuild, red fluid leak, shudder, will not go into gear, cvt, torque converter, hangs, flare, neutral, second gear, revs but does not go, overdrive, pan, filter, clunks into drive
clutch, manual, stick shift: clutch, slips, pedal, grabs high, burning, grinds into gear, stick, five speed, throwout bearing, flywheel, judder, revs climb, high pedal, master cylinder, hydraulic, six speed
drivetrain, axles, differentials, four wheel drive, driveshafts: axle, cv, click when turning, boot, grease, differential, gear oil, 4wd, transfer case, driveshaft, vibration, u joint, awd, whine, clunk on takeoff, locker
`,
	near: 'engineDiagnostics',
	said: {
		en: `
slips between second and third
takes three seconds to go into drive
no reverse at all, forward is fine
clutch bites right at the top now
grinds going into third
CVT whines on our Rogue at 60k miles
red fluid on the garage floor
it jerks when it shifts down to a stop
rebuild or used transmission for a 2010 Tahoe
4WD light blinks and it won't engage
clunk when I go from drive to reverse
Clicking on tight turns, cv axle?
stuck in limp, only has 4th
clutch pedal stays on the floor
Transmission fluid service, car has 90k
shudder at 40 mph like driving over rumble strips
smell of burnt clutch in traffic
flywheel rattle at idle, diesel Mondeo
gear lever pops out of 2nd
do you do DSG service with filter
rear differential howls
Driveshaft vibration in my Sprinter
torque converter code P0741
I can't get it into gear when the engine runs, fine when off
was told i need a new gearbox at 80k, any way to fix just the mechatronics
u joint squeak in reverse
new clutch on a Kangoo van, how much and how long
automatic flares up then bangs into gear
key won't come out because park isnt detected
shifter cable broke and its stuck in park in my garage
the hill hold rolls back
transfer case leaks
manual swap on a 240SX?? do you do that
slave cylinder leaking inside the bell housing
car revs but does not go faster
fluid smells burnt and is brown
Tow rig trans temps too high
is it bad to keep driving with a slipping trans
hard first to second when cold
loud whine in 5th only
`,
		es: `
patina entre segunda y tercera
no entra la reversa
el embrague agarra muy arriba
truena al meter tercera
tarda en entrar la directa
pierde líquido rojo de la caja
se jalonea al bajar de velocidad
¿cuánto cuesta reparar una caja automática?
`,
		fr: `
l'embrayage patine en côte
la marche arrière ne passe plus
ça craque en troisième
la boîte automatique donne des à-coups
la pédale d'embrayage reste au fond
prix d'un kit embrayage sur Kangoo
vidange de boîte automatique
un claquement dans les virages, cardan ?
`,
		de: `
die Kupplung rutscht am Berg durch
der Rückwärtsgang geht nicht mehr rein
es kracht im dritten Gang
das Automatikgetriebe ruckt beim Schalten
Kupplungspedal bleibt unten
was kostet eine neue Kupplung beim Caddy
DSG-Ölwechsel bitte
Knacken in engen Kurven, Antriebswelle?
`,
		pt: `
a embraiagem patina a subir
a marcha-atrás não entra
arranha ao meter a terceira
a caixa automática dá solavancos
o pedal da embraiagem fica em baixo
quanto custa um kit de embraiagem
demora a entrar a mudança
faz estalos a curvar
`,
	},
	emergencies: `
stuck in neutral in the middle of the intersection, can't get any gear
driveshaft dropped on the freeway and is dragging, sparks
fluid is spraying on the exhaust and smoking
rolled out of park down the driveway and it won't hold, it's against the neighbor's wall
clutch is burning, thick smoke in the cabin
lost drive on the tram tracks, tram is waiting behind me
the car lurches forward by itself when I touch nothing
gearbox locked up at 60, spun out, we are on the median
me quedé sin velocidades a media avenida
plus aucune vitesse, je bloque le carrefour
kein Gang geht mehr, stehe auf der Kreuzung
ficou sem mudanças no meio da estrada
`,
	harmless: `
slips a bit, been that way for two years
smoked the clutch once at the drag strip, ha
when would it be dangerous to drive?
my transmission fluid got changed last month, just a drip now
neutral safety switch, cheap part, need it fitted
mates gearbox let go on the M1 so I'm getting mine serviced
emergency release for the shifter, where is it
no burning smell, only hard to shift
patina un poco, no es urgente
ruckt nur leicht
`,
};

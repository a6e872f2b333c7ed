import type { JobType } from '../types';

export const airConditioning: JobType = {
	id: 'airConditioning',
	names: `air conditioning, ac repair, a/c service, aircon, air con installation, cooling, central air, mini splits, ductless, split systems, evaporative coolers, commercial refrigeration and cooling, aire acondicionado, aires, instalación de minisplit, climatización, climatisation, clim réversible, pose de climatiseur, klimaanlagen, klimaservice, klimatechnik, ar condicionado, ar-condicionado, climatização, Stay Cool, Cold Air, Chill, Keep Your Cool, Summer Comfort`,
	signs: `a c ~ not cooling, ac ~ warm, ac ~ not cooling, ac ~ not cold, ac unit*, ac repair, ac tune up, a c unit, central air, air condition*, aircon*, air con, air conditioner*, mini split*, minisplit*, ductless, split system, ducted reverse cycle, reverse cycle, swamp cooler*, evaporative cooler*, condenser unit, condenser fan, outdoor unit ~ cool*, evaporator coil, coil ~ frozen, frozen coil, ice on ~ line, iced up ~ ac, freon, refrigerant, r22, r410a, r32, recharge ~ ac, top up ~ gas ~ air, compressor ~ outside, condensate, drain pan ~ ac, drip* ~ indoor unit, capacitor ~ ac, contactor ~ ac, tonnage, 3 ton, seer, daikin, mitsubishi electric, fujitsu split, goodman, carrier unit, window unit ~ cool*, portable ac, heat wave, sweltering, house ~ 85 degrees, server room ~ hot, cassette unit, vrf, chiller*, blowing warm air ~ summer, cool air ~ vents, aire acondicionado, aire ~ no enfria, no enfria ~ aire, split ~ gotea, clima ~ no enfria, climatis*, clim ~ froid, split ~ coule, thermopompe murale, klimaanlage*, klimagerat*, klima ~ kuhlt, kaltemittel, ar condicionado ~ gela, ar condicionado, ar ~ nao gela, split ~ pinga, aparelho de ar, carga de gas ~ ar`,
	parts: `
ac repair, cooling repair, no cool air, ac service: not cold, warm air, blows warm, ice on the line, frozen coil, evaporator, condenser, compressor, capacitor, contactor, freon, refrigerant, recharge, humid, sticky, muggy, thermostat at, short cycles, outside unit, hums, fan does not spin, drips from the air handler, condensate, float switch, trane, carrier, goodman, rheem, lennox, rooftop unit, upstairs too hot, cannot sleep, degrees inside
ac installation, new ac, system replacement, changeouts: replace the whole system, ton, tonnage, seer, r22, r410a, quote for central air, new condenser, heat pump instead, rebate, twenty years old, load calculation, ductwork fits, financing
mini splits, ductless, wall units: heads, zones, bonus room, sunroom, garage, attic room, mitsubishi, fujitsu, daikin, lg, line set, no ducts, one room, add on, in wall, remote
ac tune up, ac maintenance, seasonal check, cooling check: before summer, spring check, clean the coils, yearly, maintenance visit, check the charge, filter, plan, contract
refrigeration, walk in coolers, commercial cooling, ice machines: walk in, freezer, restaurant, ice machine, display case, reach in, server room, kitchen, bar, hoshizaki, manitowoc, compressor rack, prep table, product spoiling, true, temperature log
`,
	near: 'heating ventilationAndDucts',
	said: {
		en: `
AC is running but the house is 84
outside unit hums and the fan isnt turning
ice all over the copper line
water dripping through the ceiling under the air handler
how much does a mini split for one bedroom cost installed
no cold air upstairs at all, downstairs okay
it's blowing warm, changed the filter already
can you top it up with freon? did that last summer too
indoor head of the Mitsubishi drips on my desk
the aircon smells like dirty socks
our dog is panting, it's 90 in here
breaker for the condenser keeps tripping whenever it gets really hot
want a quote for central air in a house with hot water radiators
R22 system from 2006, worth fixing or replace
capacitor? my neighbor says its always the capacitor
bar needs 2 new cassettes before the season starts
Daikin flashing green light, code U4
thermostat set to 72 and it never gets below 79 after lunch
AC tune up special on your website, still going?
unit on the roof of our dental office makes grinding noises
remote for the split doesn't do anything
it shuts down after ten min and starts again, all day long
landlord says window shakers only, can you mount one safely on the 4th floor
swamp cooler pads need replacing and the pump doesn't wet them
leak search please, gas was charged in April and gone in June
server cupboard hits 35C by noon
my tenant in 3B says there's no cooling and she's pregnant
is a bigger unit better? salesman wants to put in 5 tons
Fan inside blows but nothing happens outside, dead silent
lineset cover fell off the wall
new baby coming, want the nursery cooled without wrecking the walls
condensate pump beeping in the closet
second opinion on a compressor, quoted 4300
i hosed the outside unit now it wont start
do you remove old window units and patch the hole
coils filthy, we're right next to a gravel road
could you check if it's under Goodman warranty, serial is on the photo
air con not coldd
dehumidify setting for a basement wine room
moving house and taking our two splits along, degas and refit
holiday rental, guests keep complaining the bedroom one rattles
hey, returning your call about the maintenance plan for both ac units, spring and fall visit, call when you can
`,
		es: `
el aire acondicionado no enfría
el minisplit gotea adentro del cuarto
hace 38 grados y el aire solo tira caliente
cuánto sale instalar un split de 12000
le falta gas al aire, creo
el aparato de afuera no prende
mantenimiento de seis equipos en una oficina
el control remoto no responde y el clima huele feo
queremos conductos de frío en todo el piso
`,
		fr: `
la clim ne fait plus de froid
mon climatiseur mural coule à l'intérieur
il fait 31 dans la chambre du petit
devis pour une clim réversible dans trois pièces
l'unité extérieure fait un bruit d'enfer
recharge de gaz, vous faites ça ?
entretien annuel de la climatisation du magasin
code erreur sur le Daikin, tout clignote
il me faudrait un climatiseur avant l'été
`,
		de: `
die Klimaanlage kühlt nicht mehr
Innengerät tropft auf den Boden
im Dachgeschoss 34 Grad, was kostet ein Splitgerät mit Montage
Serverraum wird zu warm
Klima riecht muffig beim Einschalten
Außengerät brummt, Lüfter steht
Wartung für vier Geräte im Büro
Kältemittel nachfüllen, geht das kurzfristig
Fernbedienung reagiert nicht, Gerät blinkt nur
`,
		pt: `
o ar condicionado não gela
está a pingar água da unidade interior
quanto custa instalar um split de 9000 BTUs
o ar só sopla quente desde domingo
limpeza e higienização de três aparelhos
a condensadora lá fora não liga
precisa de carga de gás, acho
cheiro a mofo quando ligo o ar
a sala do servidor está a ferver
`,
	},
	emergencies: `
no AC, 108 outside and my mother is 88 and getting confused
the condenser is on fire
burning plastic smell from the air handler and smoke in the vents
water is pouring through the ceiling onto the sockets from the AC upstairs
our vaccine storage room is at 17 degrees and rising, cooling just died
baby is bright red and won't drink, house is 95 and the air stopped
refrigerant is hissing out in the bedroom, our eyes sting
server room at 46C, machines are shutting down one after another
Outdoor unit is hanging off its bracket over the sidewalk
se está quemando el aire acondicionado, sale humo
clim en panne à la maison de retraite, 37 degrés dans les chambres
aus dem Klimagerät kommt Qualm
o ar condicionado está a deitar faíscas
`,
	harmless: `
AC quit in the last heat wave, got it running again, want it checked before June
it's cool outside so no hurry about the AC
planning central air for next spring
if it leaks into the ceiling one day, who is liable?
does home warranty pay for a compressor that burned out in the past
there was a burnt smell the first day, gone since, just mentioning it
Firestorm is the model name of the condenser fan, do you have it
no smoke, nothing dramatic, it only rattles
grandma has a portable unit so she is fine till you come
ya enfría otra vez, solo quiero el mantenimiento
nicht dringend, wir fragen vor dem Sommer nach einem Angebot
`,
};

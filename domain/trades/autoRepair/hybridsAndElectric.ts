import type { JobType } from '../types';

export const hybridsAndElectric: JobType = {
	id: 'hybridsAndElectric',
	names: `hybrids and evs, hybrid service, ev service, electric vehicles, ev repair, high voltage battery, hybrid batteries, tesla service, hibridos y electricos, voitures electriques et hybrides, elektroautos, hochvolt, e autos, hibridos e eletricos, Plugged In, Green Cars, Silent Rides, Volts, Batteries on Wheels`,
	signs: `hybrid, hybrid battery, red triangle, hv battery, high voltage battery, ev ~ range, range dropped, electric car ~ service, tesla, model y, leaf ~ battery, bolt ~ battery, prius, ioniq, state of health, charge port, wont charge, charging ~ fails, ac charging, dc charging, onboard charger, drive unit, inverter ~ coolant, frunk, hibrido, bateria hibrida, coche electrico, voiture electrique, batterie hybride, autonomie ~ baisse, elektroauto, hochvolt*, reichweite ~ ladt, ladt nicht mehr, carro eletrico, bateria do hibrido, autonomia ~ baixou`,
	said: {
		en: `
red triangle on my Prius and the fan screams
range on our Leaf dropped to 60 miles
hybrid battery replacement, new or refurbished?
Tesla says service centre is six weeks out, do you do suspension on them
car won't take a charge at home, works at the supermarket
charge port door is frozen shut
12 volt dead in an EV, nothing opens
need a state of health report before buying a used Bolt
battery coolant warning on Ioniq 5
clicking from the charge port and then it stops
P0A80 code
inverter pump recall?
Model S door handle doesn't present
does an EV need any annual service
regen braking got weak all of a sudden
battery fan filter clean
kWh per mile went up a lot this winter
Onboard charger fault, charges only on DC
high mileage Camry hybrid, want it checked over
does a hybrid use normal oil
our taxi fleet is all Priuses, price for cell balancing
drive unit whine at 40
can you replace a heat pump valve on a Model Y
turtle light came on
charging cable got stuck in the car
The car lost power and said pull over safely, restarted fine
service plan for a Polestar
PHEV only does 8 miles electric now
battery blanket or heater isn't working
i bought an import Leaf and need English menus
water got into the frunk
mild hybrid belt starter error
Hybrid system failure message, comes and goes
how long do these batteries last, mine is at 12 years
MG4 won't wake up in the morning
Need tyres rated for EV and alignment... and check battery
isolation fault, dealer quoted 9000
charger flap motor
charge speed is slow, 30 kW max
replace cabin heater PTC
`,
		es: `
triángulo rojo en mi Prius
la autonomía bajó a la mitad
¿cambian la batería híbrida?
no carga en casa pero sí en la calle
¿qué servicio necesita un coche eléctrico?
quiero un informe de la batería antes de comprar
falla del sistema híbrido, aparece y desaparece
el cable se quedó atorado en el coche
`,
		fr: `
triangle rouge sur ma Prius
l'autonomie a chuté de moitié
remplacez-vous les batteries hybrides
elle ne charge plus à la maison
quel entretien pour une électrique
bilan de batterie avant achat
défaut système hybride intermittent
le câble reste bloqué dans la prise
`,
		de: `
rotes Dreieck beim Prius
Reichweite hat sich halbiert
tauschen Sie Hybridbatterien
lädt zu Hause nicht mehr
welche Wartung braucht ein E-Auto
Batteriecheck vor dem Kauf
Hybridsystemfehler kommt und geht
Ladekabel steckt fest
`,
		pt: `
triângulo vermelho no Prius
a autonomia caiu para metade
trocam baterias de híbridos?
não carrega em casa
que revisão precisa um elétrico
relatório da bateria antes de comprar
falha do sistema híbrido intermitente
o cabo ficou preso no carro
`,
	},
	emergencies: `
battery pack is smoking in my garage
hissing and popping under the floor of the EV
it shut down on the freeway at 70 and won't move
burning smell and heat coming up through the seat while charging
charger plug melted and there are sparks
hit debris, battery tray is cracked and leaking, smells sweet
car is in flood water and plugged in
got a shock touching the car while it charged
la batería está echando humo
la batterie fume dans le garage
Akku qualmt und zischt in der Garage
a bateria está a deitar fumo
`,
	harmless: `
heard about EVs burning, how safe is mine
fire blanket for EVs, do you sell them
shut down once last winter, update fixed it
no warning lights
the shock absorbers on my Tesla creak
smoke colour trim option
can it catch fire while charging in the rain?
sparks joy, love the car, needs a service
sin prisa, solo quiero un diagnóstico
keine Warnung, nur weniger Reichweite
`,
	durationMinutes: 120,
	materials: ['Hybrid battery', 'Coolant', '12 V battery'],
	asks: ['Make, model and year?', 'Which message is shown?', 'Does it drive and charge?'],
};

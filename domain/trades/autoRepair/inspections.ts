import type { JobType } from '../types';

export const inspections: JobType = {
	id: 'inspections',
	names: `inspections, state inspection, safety inspection, mot, mot testing, pre purchase inspection, roadworthy, rego check, wof, smog check, vehicle inspection, verificacion, itv, controle technique, pre controle, hauptuntersuchung, tuv, hu und au, inspecao periodica, ipo, vistoria, Pass or Fail, The Sticker, Ticket, Road Ready, Once Over`,
	signs: `state inspection, inspection sticker, inspection ~ due, safety inspection, mot, mot due, mot ~ expired, retest, pre purchase, prepurchase, buying a used, look at a car ~ before, roadworthy, rego, wof, pink slip, smog check, smog test, dot inspection, annual inspection, sticker ~ expires, advisory, advisories, carfax, verificacion vehicular, itv, controle technique, contre visite, hauptuntersuchung, tuv, hu au, hu ~ fallig, inspecao periodica, inspecao do carro, ipo, vistoria`,
	said: {
		en: `
sticker expires at the end of the month
need an MOT on a 2014 Polo
can you look over a used truck before I hand over the money
pre purchase on a Boxster at a dealer near you
do you do smog checks on weekends
how much is a state inspection
failed elsewhere for a bulb, need a retest
roadworthy for selling my Hilux
rego is due Friday, got a pink slip slot?
seller says I can bring it to you for an hour on Saturday
DOT annual on a 26ft box truck
motorhome MOT class 4, 6.8m long
trailer inspection too or only cars
Out of state car, need VIN verification and inspection
what do you check in a safety inspection
is a chipped windscreen a fail
two cars, both MOTs same morning please
bought a salvage title, needs a rebuilt inspection
My son found a Golf with 140k, would you put it on the lift
can I wait for the inspection, takes how long
reminder card from you says MOT due 14th
sticker was red rejected for rust, second opinion
motorcycle inspection
Uber vehicle inspection form 19 point
taxi plate test
do you need the registration papers
classic car exempt but I'd like it checked anyway
check it for flood damage, price seems too good
Emissions only, no safety
inspection lane open without appointment?
overdue by a month, can I drive it to you
last year's advisories were tyres and a drop link, see if it passes
i want it gone over before my daughter drives to college
get a wof for a van thats been parked
lease return check
compression and leak check before purchase
heavy duty trailer annual
Is my car safe? just want someone to tell me
horse box needs testing
how early can the test be done and keep the date
`,
		es: `
se me vence la verificación este mes
quiero que revisen un carro usado antes de comprarlo
me toca la ITV en junio
¿cuánto cuesta la inspección?
me rechazaron por un foco, necesito repetirla
vendo el coche y necesito la revisión
¿se puede esperar mientras lo inspeccionan?
¿revisan camiones también?
`,
		fr: `
mon contrôle technique expire le 30
je voudrais une visite avant d'acheter une occasion
contre-visite pour un feu
combien coûte un pré-contrôle
pouvez-vous présenter ma voiture au contrôle
il faut un contrôle de moins de six mois pour vendre
je peux attendre sur place ?
vous contrôlez les camping-cars ?
`,
		de: `
TÜV läuft diesen Monat ab
HU und AU für einen Polo
können Sie einen Gebrauchten vor dem Kauf prüfen
durchgefallen wegen Licht, Nachprüfung
was kostet die Hauptuntersuchung bei Ihnen
kann ich darauf warten
Wohnmobil bis 3,5 t auch?
wann kommt der Prüfer zu Ihnen
`,
		pt: `
a inspeção do carro acaba este mês
queria que vissem um usado antes de comprar
chumbei por causa de uma luz, preciso de reinspeção
quanto custa a pré-inspeção
podem levar o carro à inspeção por mim
preciso da vistoria para vender
dá para esperar?
também fazem carrinhas?
`,
	},
	emergencies: `
police just pulled my plates for no inspection and I'm stuck here with the kids, need it today
test ends tonight and my truck can't leave with a load tomorrow without it
the brakes failed on the rollers and they won't let me drive off, blocking their bay
inspector says the frame is broken through and the car is unsafe where it stands, on the road
fuel leaks on the lift at the other place, they evacuated, where do I take it
my mot ran out today and the car is being towed right now
roadside check took the truck out of service, perishable load on board
sale closes at five today and bank wants the certificate
la policía me va a quitar el coche hoy por la verificación
immobilisée par la police, il me faut le contrôle aujourd'hui
Polizei hat das Auto stillgelegt, brauche heute noch die Prüfung
a polícia apreendeu-me os documentos, preciso de inspeção hoje
`,
	harmless: `
expired last month but I don't drive it
does an emergency light fail the test
failed for brakes last year, all fixed
fire extinguisher mandatory for the taxi plate?
no rush, it's due in spring
inspection of a flood car I'm thinking about
what happens if it is found dangerous
gas strut on the hood fails test?
no corre prisa, vence en agosto
TÜV erst im Herbst, wollte nur fragen
`,
	durationMinutes: 60,
	materials: ['Inspection form'],
	asks: ['Plate and vehicle?', 'When does it expire?', 'Any advisories last time?'],
};

import type { JobType } from '../types';

export const oilAndService: JobType = {
	id: 'oilAndService',
	names: `oil change, oil changes, lube, lube and filter, oil and filter, oil and lube, service, full service, interim service, logbook service, scheduled maintenance, factory maintenance, routine maintenance, car servicing, tune up, tune ups, fluids and filters, preventive maintenance, cambio de aceite, mantenimiento, revision del coche, vidange, entretien, revision voiture, olwechsel, inspektion, kundendienst, mudanca de oleo, troca de oleo, revisao, Oil, Quick Lube, In and Out, The Usual, Drip and Drain, Big Service`,
	signs: `oil change*, oil chang*, change ~ oil, oil and filter, oil filter*, synthetic, full synthetic, high mileage oil, 5w30, 0w20, 5w 30, 0w 20, dipstick, drain plug, service light, service due, service reminder, wrench light, spanner light, maintenance required, maintenance light, maint reqd, 30k service, 60k service, 90k service, 100k service, mile service, service interval, logbook, service book, service history, air filter, cabin filter, pollen filter, spark plugs, tuneup, fluids topped, fluid change, oil ~ overdue, overdue ~ oil, lube, filtro de aceite, cambio de aceite, cambiar ~ aceite, aceite sintetico, filtre a huile, revision des, entretien ~ voiture, olwechsel, olfilter, inspektion, serviceheft, zundkerzen, wartungsintervall, mudar o oleo, mudanca de oleo, trocar o oleo, troca de oleo, filtro de oleo, revisao dos`,
	parts: `
oil changes, oil and filter, lube, fluids: oil, filter, synthetic, quarts, 5w30, light came on, reminder, drain plug, due, mileage, high mileage oil, how long does it take, while i wait, overdue, diesel oil, dipstick, top off, coupon, every five thousand
scheduled service, tune ups, maintenance, servicing, logbook service, mileage service: 30k, 60k, 90k, service, maintenance, spark plugs, air filter, transmission fluid, coolant flush, manual says, warranty, interval, fleet, minder, belts, major service, interim, dealer wants, catch up on everything, hoses, fluids
inspections, state inspection, emissions tests, smog checks, mot, safety inspection, stickers, roadworthy: inspection, sticker, emissions, smog, mot, registration, expired, renew, fail, rejected, test, dmv, plates, tags, pass, due this month, walk in, retest, safety, fine, trailer inspection, rego, tuv, station
pre purchase inspections, used car checks: buying, used, before i buy, look it over, seller, private sale, dealer, worth it, carfax, go over, road trip check, long trip, college
wipers, bulbs, filters, small jobs: wipers, wiper blades, air filter, washer fluid, cabin filter, license bulb
`,
	near: 'engineDiagnostics',
	said: {
		en: `
due for an oil change, whats your price on full synthetic
the little wrench came on in the dash this morning
Maint Reqd light on my Camry, just hit 65,000
need the 60k service done, do I have to go to the dealer to keep warranty?
its been like nine months since anybody changed the oil
can I wait while you do it or do I leave the car
do you stock 0w20
how long for oil filter and a quick look over
Bought a used Forester with no service history, want all fluids changed
fleet of six Transits, looking for somebody to do the regular maintenance
reset my oil life monitor? I did the change myself
I think the quick lube place overfilled it, could you drain and redo
what does a tune up run on a 2011 Accord V6
Plugs and filters on my Tacoma
cabin filter smells like mouse
car says service due in 200 miles
my logbook service is due before we drive to Brisbane at easter
Full service and a safety check before a long trip
do you take walk ins for oil changes on saturday
dipstick is almost dry, topped it up with a quart, should i bring it in
oil looks like black tar
need someone to stamp the service book
BMW wants condition based service, how much with you
A service for a diesel Transporter please, 15,000 km
drain plug is stripped so the other shop would not touch it
Looking for an honest place for regular maintenance on three cars
mom's Buick has 3k since last change but its two years old
last sticker says March 2024 lol
Spark plugs have never been changed and its at 110k
Transmission fluid, coolant and brake fluid flush, do you do a package
coupon in the mail said 49.95, is that for synthetic too
How often do I need to change oil on a turbo
when do you have time for a service next week
Do you use genuine Toyota filters?
just need an air filter swapped, cant get the box open
winter's coming, want everything gone over
interim service on a Fiesta 1.0
oil pressure is fine its just due
is an 80,000 mile service really 900 dollars
i need a belt and fluids check too
my van hasn't seen a mechanic since before covid
`,
		es: `
quiero hacer un cambio de aceite, ¿cuánto cuesta con sintético?
se encendió la luz de servicio en el tablero
le toca la revisión de los 60.000
hace un año que nadie le cambia el aceite
¿hay que pedir cita para el cambio de aceite y filtro?
quisiera el mantenimiento completo antes de un viaje largo
el aceite está negro y casi no marca en la varilla
tengo tres camionetas de trabajo que necesitan mantenimiento
`,
		fr: `
je voudrais faire la vidange de ma Clio
le voyant d'entretien s'est allumé
combien pour une révision complète à 60 000 km
la dernière vidange date de deux ans
il faudrait changer les filtres et les bougies
faut-il passer chez le concessionnaire pour garder la garantie
un entretien avant de partir en vacances
vous faites la vidange sans rendez-vous ?
`,
		de: `
mein Golf braucht einen Ölwechsel
die Serviceanzeige leuchtet seit gestern
was kostet die große Inspektion bei 90.000 km
Zündkerzen und Luftfilter müssten mal neu
der letzte Ölwechsel ist zwei Jahre her
können Sie das Serviceheft stempeln
Inspektion vor dem Urlaub, bitte einen Termin
der Wagen will laut Display in 500 km zum Service
`,
		pt: `
preciso de mudar o óleo do carro
acendeu a luz da revisão
quanto custa a revisão dos 60 mil
o óleo já não é mudado há mais de um ano
queria trocar o óleo e os filtros
dá para esperar enquanto fazem a mudança de óleo?
preciso da revisão antes de ir de férias
as velas nunca foram mudadas
`,
	},
	emergencies: `
oil is pouring out under the engine right after your oil change, I am on the side of the interstate
red oil can light came on and now its knocking loud, stopped on the shoulder
oil all over the exhaust and there's smoke coming up through the hood
filter let go on the highway, smoke everywhere
the engine bay caught fire a minute ago, it's out but still smoking
drain plug fell out, oil on the road behind me for a block and i'm stopped in a tunnel
oil is dripping onto the hot engine and i can see flames
just shut it off because the oil light was red and it started to seize, we are in the left lane
se está saliendo todo el aceite y estoy parado en la autopista
de la fumée sort du moteur juste après la vidange, je suis sur l'autoroute
Öl läuft auf den Auspuff und es qualmt, stehe auf der Autobahn
está a sair fumo do motor e o óleo está todo na estrada
`,
	harmless: `
oil light flickered once last year, never since
an oil stain on the driveway, been there for months
is it an emergency if I go 500 miles over?
they overfilled it, no smoke or anything
the guy on youtube's engine blew up, so I would rather keep up with changes
no warning lights, just due
my last car caught fire because nobody changed the oil, so i am careful with this one
fire extinguisher for the trunk, do you sell those
no hay humo, solo le toca el cambio
es qualmt nichts, der Ölwechsel ist nur überfällig
`,
};

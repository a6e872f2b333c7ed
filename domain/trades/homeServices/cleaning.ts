import type { JobType } from '../types';

export const cleaning: JobType = {
	id: 'cleaning',
	names: `cleaning, house cleaning, maid service, cleaners, deep cleaning, end of tenancy cleaning, move out cleaning, office cleaning, carpet cleaning, window cleaning, pressure washing, after builders cleaning, janitorial, limpieza, limpieza de casas, limpieza de oficinas, ménage, nettoyage ~ bureau*, nettoyage ~ vitres, nettoyage de bureaux, reinigung, gebäudereinigung, fensterreinigung, faxina, limpeza pós obra, Spotless, Shine, Dust Busters, Fresh and Tidy, Mop and Go, Sparkling Homes`,
	signs: `my cleaner, house clean*, house cleaning, cleaning lady, cleaning service, cleaning company, maid, maids, housekeep*, deep clean ~ house, deep clean ~ flat, one off clean*, spring clean*, move out clean*, move in clean*, moving out ~ clean*, end of tenancy, bond clean*, after builders, post construction clean*, builders clean, office clean*, janitor*, airbnb clean*, turnover clean*, changeover clean*, biweekly, weekly clean*, clean ~ every week, carpet clean*, carpets cleaned, carpet shampoo*, steam clean* ~ carpet, rug clean*, couch clean*, pet stain*, wine stain, urine smell, window clean*, windows cleaned, inside and out ~ windows, oven clean*, fridge cleaned, inside the oven, pressure wash*, power wash*, soft wash, hoarder*, mopping, dusting, vacuuming, hoovering, sanitiz*, tile and grout clean*, stripping and waxing, biohazard, limpieza ~ casa*, limpieza ~ oficina*, limpieza profunda, senora ~ limpi*, empleada ~ limpi*, alfombra* ~ lavar, menage, femme de menage, nettoyage ~ bureau*, nettoyage ~ vitres, nettoyer ~ tapis, lavage de vitres, moquette*, putzfrau, putzhilfe, putzen, reinigungskraft, reinigung ~ buro, teppichreinigung, endreinigung, umzugsreinigung, faxina, faxineira, diarista, limpeza ~ casa, lavar ~ sofa, lavar ~ vidros`,
	parts: `
house cleaning, maid service, regular cleaning, home cleaning, weekly clean: weekly, biweekly, fortnightly, bathrooms, kitchen, dusting, mop, vacuum, beds, maids, cleaner quit, housekeeper, pet hair, key under the mat, hours a week, same person, laundry, supplies
deep cleaning, spring cleaning, one off clean, top to bottom: grease, inside oven, inside fridge, baseboards, grout, cabinets, one time, before guests, hoarder, neglected, bathroom scum, limescale
move out cleaning, end of tenancy, move in cleaning, turnovers: lease ends, deposit, landlord, inspection, empty apartment, keys back, tenant left, airbnb, turnover, guests, linens, checkout, inventory, between tenants, handover
carpet cleaning, rugs, upholstery, sofas, steam cleaning: carpet, rug, stain, pet urine, red wine, couch, sofa, mattress, steam, shampoo, wool, oriental rug, stairs, spots, smell of dog, sectional
window cleaning, windows washed, glass cleaning: panes, outside glass, streaks, screens, storefront glass, tracks, ladders, conservatory, storeys, skylights, hard water spots
pressure washing, power washing, soft wash, exterior cleaning: driveway, siding, deck, patio, algae, mildew, moss, green, concrete, oil stains, roof wash, fence, house wash, soft wash, graffiti
office cleaning, janitorial, commercial cleaning: office, desks, restrooms, after hours, nightly, trash, square feet, break room, medical office, church, gym, warehouse, floors waxed, strip and wax, school, contract cleaning, daycare
after builders cleaning, post construction: dust, renovation, contractor finished, drywall dust, new build, film, stickers on windows, paint splatter
`,
	near: 'ventilationAndDucts',
	said: {
		en: `
looking for somebody every other week, 3 bed 2 bath
move out clean on the 30th, need the deposit back
how much for a one off deep clean
red wine on a cream carpet, happened last night
Office of 20 people, evenings, bins and kitchen and two toilets
inside and outside of 18 windows, two are on the third floor
builder's dust everywhere after the remodel
do your cleaners bring their own supplies
My last cleaner quit, I work nights and the house is a mess
airbnb turnovers, check out 10, check in 3, laundry as well
cat peed on the sofa
oven is a horror, also the fridge
allergic to bleach, do you have unscented stuff
pressure wash driveway and patio, moss is slippery
four dogs, hair on everything
mom's in hospital and comes home friday, want her flat spotless
stairs and landings of a 6 flat building, once a week, invoice the managing agent
are you insured if something gets broken
dental practice, needs a company that knows clinical areas
wool rug from Morocco, 3 x 4 metres, do you pick it up
hoarding situation, please be discreet, my brother
party of 80 on Saturday, cleanup sunday morning
can you iron too
gym floor, mats smell and mirrors are smeared
same lady each time or do you send different people
conservatory roof and gutters outside, panels green
estate agent photos next week and the place hasn't been dusted in a year
solar panels need washing, production's dropped
restaurant kitchen degrease, walls, floor, behind the fryers
strip and wax 2,000 sq feet of VCT during school break
mattress stains, kid was sick
bathroom limescale so thick i gave up
quick tidy before in laws arrive, 3 hours?
moving into a place that smells of smoke and curry
voicemail, the maid skipped our house on Tuesday, call me to rebook
would like a standing order for 4h weekly, fridays best
nursing home laundry room, lint, high shelves
carpet in stairway, 2 sets, and three bedrooms, price pls
store front glass, monthly, before opening
funeral family gathering so we need the house nice
clening lady wanted
switched providers thrice this year, what would you do differently
garage full of rubbish and mouse dirt, clear and clean
`,
		es: `
busco a alguien para limpiar la casa cada semana
limpieza profunda antes de entregar el departamento
¿cuánto cobran por limpieza de oficina de 150 metros?
lavar una alfombra y un sofá de tres plazas
quitar el polvo después de la obra
limpieza de vidrios por fuera, segundo piso
el perro orinó el colchón
cambio de huéspedes en un piso turístico
necesito limpieza de un consultorio por las noches
`,
		fr: `
cherche femme de ménage trois heures par semaine
ménage de fin de bail le 28
nettoyage des vitres, maison avec véranda
détacher un tapis et un canapé
combien pour un grand ménage après travaux ?
bureaux de 12 personnes, deux soirs par semaine
remise en état d'un logement très sale
lavage à pression de l'entrée et du patio
parties communes d'un immeuble, chaque vendredi
`,
		de: `
suche Putzhilfe alle zwei Wochen
Endreinigung mit Abnahmegarantie, 3,5 Zimmer
Fenster putzen, auch Dachfenster
Teppich mit Rotweinfleck
was kostet Büroreinigung zweimal pro Woche
nach dem Umbau liegt überall Staub
Treppenhausreinigung für acht Parteien
Polster riecht nach Hund
Ferienwohnung zwischen den Gästen reinigen
`,
		pt: `
procuro diarista de quinze em quinze dias
limpeza pós obra num T3
quanto custa limpar um escritório de 100 m2
lavar sofá e tapete da sala
limpar janelas por fora, quarto andar
limpeza de saída antes de entregar as chaves
mancha de vinho na alcatifa
limpeza de alojamento local entre hóspedes
condomínio, escadas uma vez por semana
`,
	},
	emergencies: `
keys have to be handed back at noon today and the cleaner didn't show
guests check in at three and the flat is covered in vomit
sewage came up through the bath, the whole floor needs sanitizing now
a customer was bleeding badly in our shop, need blood cleaned before we can open
fire extinguisher powder is all over our server room and restaurant, doors open at six
your cleaner mixed bleach with something and we're coughing, eyes burning
health inspection in the morning and the kitchen is filthy after the grease spill
Norovirus outbreak at the daycare, we can't reopen until it's disinfected
a can of paint exploded on the wool carpet, still wet
hay que entregar el piso hoy a las cuatro y no vino nadie a limpiar
locataires arrivent dans deux heures et rien n'est nettoyé
Wohnungsübergabe ist heute um 14 Uhr, die Putzfirma ist nicht gekommen
esgoto na loja toda e abrimos amanhã cedo
`,
	harmless: `
spill was weeks ago, stain is dry and old
handover is in two months, getting prices early
what would you do with blood on a mattress, in theory?
nobody is ill, we only want the usual clean
flooded last winter, dried by another firm, now the carpet needs a wash
need proof of a professional clean for my deposit
panic over, mother in law comes next month instead
do you have insurance if a cleaner burns a worktop
Fire and Ice is our salon, we'd like a weekly cleaner
no hay apuro, algún día de la próxima semana
nicht eilig, Fenster irgendwann im Frühjahr
`,
};

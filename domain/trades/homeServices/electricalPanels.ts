import type { JobType } from '../types';

export const electricalPanels: JobType = {
	id: 'electricalPanels',
	names: `electrical panels, panel upgrades, service upgrades, breaker boxes, consumer units, fuse boxes, fuse board replacement, switchboard upgrades, rewiring, house rewire, new circuits, surge protection, eicr, electrical inspections, three phase power, More Power, Big Boards, Breakers, Juice, Old Wires Out, cuadros eléctricos, tableros eléctricos, recableado, tableaux électriques, mise aux normes électriques, zählerschrank, sicherungskasten, neuverkabelung, quadros elétricos, troca de fiação, electrical, electrician, electrics, electricista, électricien, elektriker, eletricista`,
	signs: `panel upgrade*, electrical panel*, breaker panel, breaker box, fuse box*, fusebox*, fuse board, consumer unit*, switchboard ~ upgrade*, switchboard ~ old, meter board, sub panel, subpanel, panel swap, panel ~ slots, breaker slot*, 100 amp, 200 amp, 60 amp, 200 amps, service upgrade, service change, amp service, meter base, weatherhead, service mast, mast ~ power, knob and tube, aluminum wiring, aluminium wiring, cloth covered, rewir*, federal pacific, zinsco, stab lok, main breaker, main switch ~ electric*, neutral ~ loose, c2s, eicr, electrical safety certificate, electrical inspection, periodic inspection, part p, new circuit*, dedicated circuit, dedicated line, 220v, 240v outlet, welder ~ socket, surge protect*, lightning ~ fried, grounding rod, earthing, bonding ~ pipe, three phase, 3 phase, hot tub wiring, temporary power pole, cat6, data cabling, tablero electrico, cuadro electrico, centro de carga, recable*, boletin electrico, trifasica, tableau electrique, mise aux normes, refaire ~ electricite, consuel, sicherungskasten, zahlerschrank, neu verkabel*, starkstrom*, e check, uberspannungsschutz, quadro eletrico, fiacao, certificado eletrico, trifasic*`,
	parts: `
panel upgrades, breaker boxes, fuse boxes, service upgrades, consumer units, panels, switchboards, more power: panel, amp, 100, 200, 400, breaker, fuse, federal pacific, zinsco, stab lok, full, no space, subpanel, meter socket, service drop, mast, insurance wants, main breaker, double tapped, hot to the touch, load, square d, siemens, upgrade, bus bar, weatherhead, three phase
rewiring, whole home rewiring, house rewire, old wiring, knob and tube, aluminum wiring: knob and tube, aluminum, cloth, no ground, two prong, plaster, walls, old house, rewire, ungrounded, attic wires, insurance dropped us, romex, bungalow, fished, one floor at a time, conduit, whole house, remodel, pigtail
new circuits, dedicated circuits, 240 outlets, hot tub wiring: dedicated, 220, 240, dryer plug, range plug, hot tub, spa, sauna, welder, workshop, kiln, compressor, shed, barn, detached garage, trench, kitchen remodel circuits, air conditioner circuit, pool pump, run power to
electrical inspections, safety checks, home safety check, eicr, electrical safety, code corrections, wiring inspection: inspection, inspector, report, buyer, seller, closing, home inspector wrote, violations, certificate, letter, landlord, insurance, code, walk through, checked over, sound, licensed electrician sign off, tenants, go through the whole place, fail, rental, before we buy, pat test
surge protection, whole house surge, lightning protection: surge, lightning, strike, fried electronics, protector, spike, brownout, grounding rod
`,
	near: 'electricalRepairs',
	said: {
		en: `
want to upgrade from 100 to 200 amps
how much does a full rewire cost, 3 bed terrace built 1938
insurance won't renew because of knob and tube
Our fuse box still has the screw in fuses
can you check our Federal Pacific panel? inspector freaked out
EICR for a rental, tenants moving in on the first
every breaker slot is full and we want a hot tub
surge protector for the whole house after lightning killed two TVs
bakery getting a new oven that needs three phase
my garage conversion needs its own sub panel
consumer unit is plastic and has no RCDs, quote for a new one with certificate
aluminum wires, house from 1971, pigtails or rewire?
do you handle the permit and the power company for a service change
electrics failed the report, list of C2s attached
buzzing from the breaker box in the closet
no ground anywhere in this house according to my tester
mast got pulled by a branch and leans, lights are still on
run cat6 to five rooms while the walls are open
breaker for the dryer is too hot to keep a finger on
old lady's house, cloth covered cables in the attic crumbling
230v socket for a welder in the barn, 60 m away
need a dedicated line for a freezer so it doesn't trip
hey can u quote labeling and tidying a panel nobody understands
second quote on a panel swap, first was 5,800 and that seemed steep
temporary power pole for a construction site, start of May
Meter board must go outside says the utility
would the existing board cope with an induction hob and a heat pump
reinspection failed: bonding missing on the water pipe
pannel keeps humming
council flat, need sparky for part P sign off on a loft
selling in May and the survey says the board is from 1964
rust inside the cabinet where the wires come in
we bought a duplex, one meter for both halves, can that be split
dentist chair and compressor need their own feeds, plans attached
how many days without power if you swap everything over
half of our breakers are doubled up, two wires under a screw
wiring for a hot tub, 50 amps, about 18 metres of trench
loft is being insulated and the installer found rubber cables, so now what
Would like a main switch we can reach, grandma can't climb to it
tenant in 3B blows the shared main every evening
want the kitchen on four circuits before the cabinets arrive in june
who labels this mess, nothing matches the chart on the door
`,
		es: `
quiero cambiar el tablero viejo por uno de 200 amperios
recablear una casa de los años cincuenta
el cuadro eléctrico zumba y está lleno
boletín eléctrico para dar de alta la luz
necesito corriente trifásica para un taller
protección contra sobretensiones en toda la vivienda
la pastilla principal se calienta mucho
subir la potencia contratada, el cuadro no aguanta
circuito aparte para el horno y la vitrocerámica
`,
		fr: `
remplacer un vieux tableau à fusibles
mise aux normes complète avant location
devis pour refaire l'électricité d'un appartement de 70 m2
passer de 100 à 200 ampères
le tableau bourdonne et un disjoncteur est brûlant
attestation Consuel pour une extension
il n'y a pas de terre dans toute la maison
passer en triphasé pour un atelier
ligne dédiée pour une plaque de cuisson
`,
		de: `
der alte Sicherungskasten muss raus
Altbau komplett neu verkabeln, 95 qm
Zählerschrank entspricht nicht mehr der Norm
E-Check für die Werkstatt gebraucht
Überspannungsschutz nachrüsten
Starkstromanschluss für einen Töpferofen
keine Erdung im ganzen Haus laut Prüfer
Hauptsicherung wird warm, normal ist das nicht
Unterverteilung für den Anbau setzen
`,
		pt: `
trocar o quadro elétrico antigo
refazer toda a fiação de um apartamento dos anos 60
aumentar a potência, quadro só tem 30 amperes
certificado elétrico para vender a casa
linha trifásica para a oficina
o disjuntor geral aquece muito
casa sem terra, o inspetor reprovou
circuito separado para o forno e a placa
quanto tempo ficamos sem luz para mudar o quadro
quanto custa um protetor contra raios
`,
	},
	emergencies: `
the breaker panel is smoking
loud bang from the fuse box and flames, we switched off what we could
a tree pulled the power line off the house and it's lying in the driveway, live
panel is soaked, water runs in from the meter
burning smell from the consumer unit and the main switch won't go off
lights so bright they explode, then dim, all over the house, neutral is gone they say
electric sparks at the meter each time the wind blows
the main breaker glows and I can't get near it
old cables in the attic caught fire behind the insulation, brigade is on its way
el tablero está echando chispas y huele a quemado
le tableau électrique fume, on a évacué
Sicherungskasten brennt innen, es zischt
o quadro elétrico está a deitar fumo
`,
	harmless: `
our old panel burned in 2018, this one is new, I'd like more circuits
what should one do if the panel catches fire
the downed line was made safe by the power company last night, now the mast needs replacing
fire insurance asks for an inspection of the wiring
no burning, no buzzing, simply out of space for breakers
the article about Federal Pacific fires scared me, ours seems fine
a breaker smoked years ago in our last house, here I just want a second opinion on the board
sparky said it could fail one day, no rush, budget for autumn
planned outage by the utility on Thursday, may we use it to swap the board?
todavía hay luz y no huele a nada, solo quiero presupuesto
rien ne chauffe, c'est pour une vente en juin
`,
};

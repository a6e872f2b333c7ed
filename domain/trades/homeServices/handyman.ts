import type { JobType } from '../types';

export const handyman: JobType = {
	id: 'handyman',
	names: `handyman, handyman services, handyperson, odd jobs, small jobs, home repairs, honey do list, drywall repair, door repair, furniture assembly, flat pack assembly, tv mounting, property maintenance, manitas, arreglos del hogar, montaje de muebles, homme toutes mains, petits travaux, bricolage, montage de meubles, hausmeisterservice, kleinreparaturen, möbelmontage, marido de aluguel, montagem de móveis, Odds and Ends, Fix It, Jack of All Trades, Rent a Husband, The To Do List, Little Jobs`,
	signs: `handyman, handy man, odd job*, small job*, little jobs, honey do, punch list, list of ~ jobs, drywall, sheetrock, plasterboard, hole ~ wall, hole ~ drywall, patch ~ drywall, patch ~ wall, spackle, plaster patch, nail pops, door ~ stick*, sticking door*, door ~ rub*, door ~ squeak*, squeaky door, door hinge*, cabinet hinge*, cabinet door*, drawer* ~ stuck, drawer slide*, closet door*, bifold, barn door*, tv mount*, mount ~ tv, tv ~ wall, hang ~ tv, tv bracket, hang ~ picture*, hang ~ mirror*, hang ~ shelf, hang ~ shelves, shelves ~ hung, floating shel*, curtain rod*, curtain rail*, put up ~ blinds, flat pack*, flatpack*, ikea, assembl* ~ furniture, furniture assembly, assemble ~ bed, assemble ~ wardrobe, trampoline ~ assembl*, grab bar*, grab rail*, baby gate*, child proof*, anchor ~ dresser, caulk*, regrout, loose banister, mailbox post, weatherstrip*, cat flap, dog door, manitas, armar ~ mueble*, montar ~ mueble*, tablaroca, colgar ~ tele*, colgar ~ cuadro*, bricolage, monter ~ meuble*, placo, fixer ~ tele*, accrocher ~ tableau*, etagere*, mobel ~ aufbau*, regal ~ aufhang*, gipskarton, tv wandhalter*, scharnier*, montar ~ movei*, instalar ~ prateleira*, prateleira*, drywall ~ furo, dobradica*`,
	parts: `
odd jobs, small jobs, quick fixes, honey do list, handyman: list, few things, little jobs, half day, hourly, hang, fix, tighten, squeaky, loose, odds and ends, punch list, towel bar, blinds, curtain rods, doorbell, mailbox, caulk, weatherstrip, stuck door, latch, hinge, smoke alarm battery, grab bars, widow, mum, all in one visit, house number, toilet seat, baby gate
furniture assembly, flat pack, ikea assembly: ikea, wardrobe, bed, desk, crib, assemble, boxes, instructions, bookcase, put together, wayfair, bunk bed, trampoline, gym, patio set, pax
tv mounting, picture hanging, shelves, hanging things: tv, mount, bracket, wall, shelves, mirror, art, stud, brick, hide the wires, soundbar, inch, heavy, gallery, floating, plasterboard, anchor
drywall repair, plaster repair, patching: hole, drywall, sheetrock, patch, texture, plaster, crack, doorknob, popcorn, fist, water stain cut out, tape, orange peel, knockdown, mud
fences and gates, fencing, gates: fence, gate, post, panel, leaning, latch, picket, privacy, blew down, chain link, cedar, sags, dog gets out
`,
	near: 'painting remodelling',
	said: {
		en: `
TV mounting, 65 inch, over a brick fireplace
three Ikea wardrobes still in boxes, please come put them together
hole in the drywall where the door handle hit
bedroom door sticks in summer
got a list: two shelves, a curtain rod, a dripping gutter, and a loose step
kitchen drawer fell apart, front came off
how much do you charge per hour and is there a minimum
hang five big mirrors in a yoga studio
mum needs grab bars next to the toilet and bath
my boyfriend put his fist through the wall, needs patching before inspection
closet door jumped off its track
re caulk around tub, old stuff is black
blinds for nine windows, brackets supplied
bunk bed from Wayfair with the manual from hell
banister wobbles, grandkids coming
can you fit a cat flap in a pvc door
airbnb owner looking for a regular guy, small stuff every few weeks
Screen door closer is busted and it slams
picture wall, 22 frames, want it level
squeaky floorboard right beside the baby's crib
cabinet hinge ripped out of the chipboard
shelf came down with all the paint cans
do you anchor dressers and bookcases to studs? toddler proofing
interior door won't latch since the house settled
one off job, mailbox post knocked over by the plough
put up a pegboard and a bike hoist in the garage
office move: desks to assemble, whiteboards to hang, saturday
need a half day of help to finish things before the house goes on the market
hang a swing from the porch beam
ceiling patch about a foot square after a leak got fixed
garden bench slats are rotten, replace with hardwood
someone to change light bulbs and batteries in a stairwell, I'm 79
table saw stand, treadmill, and a basketball hoop to build
Attic ladder is coming loose on one side
does your price include the tv bracket
quick one! letterbox flap
molding in the hallway got chewed by the puppy
toilet roll holder pulled out of the tile, need proper anchors
cubicle walls in our clinic need tightening, doors don't shut
weatherstripping on the front door is shot, can see light
flatpak desk 2 chairs tomorow?
trampoline to set up before saturday's birthday
plasterboard ceiling sagging a bit at the joint, screws popping
`,
		es: `
colgar una tele de 55 en pared de tablaroca
armar un clóset y dos camas de Ikea
la puerta del cuarto no cierra bien
un hueco en la pared para resanar
necesito un manitas para una lista de cosillas
se cayó el cortinero con todo y taquetes
¿cuánto cobran la hora?
poner barras de apoyo en el baño de mi abuela
la bisagra del mueble de cocina se rompió
`,
		fr: `
monter une armoire Pax et un lit
fixer la télé au mur, placo
petits travaux : trois étagères, une tringle, une poignée
la porte de la chambre frotte par terre
boucher un trou dans le gypse
refaire le joint de la baignoire
accrocher un grand miroir bien lourd
combien pour une demi-journée d'homme à tout faire ?
barre d'appui à poser pour une personne âgée
`,
		de: `
Ikea-Schrank aufbauen, drei Meter breit
Fernseher an die Wand hängen, Kabel verstecken
Zimmertür schleift auf dem Boden
Loch in der Gipswand schließen
Gardinenstange ist runtergekommen
brauche jemanden für mehrere Kleinigkeiten im Haushalt
was nehmen Sie pro Stunde
Haltegriffe im Bad montieren für meine Mutter
Schublade klemmt und der Griff ist ab
`,
		pt: `
montar um roupeiro e uma cómoda
pendurar a televisão na parede de pladur
a porta do quarto arrasta no chão
tapar buracos na parede antes de sair da casa
preciso de um marido de aluguel para várias coisinhas
prateleiras novas para o escritório
varão do cortinado caiu
quanto cobram por hora
dobradiça do armário partiu, porta pendurada
`,
	},
	emergencies: `
the tv is coming off the wall, I am holding it up right now
bookcase fell and the other one is leaning over the crib
front door fell off its hinges and I can't close the house tonight
ceiling board is hanging down over our bed, cracking more every minute
banister gave way and someone nearly went down the stairs, still open drop
my child is locked in the bathroom, handle broke off inside
window fell out of its frame on the third floor, hole is wide open and it's storming
landlord inspection at 9 tomorrow and there's a hole in the wall, can anyone come tonight
Loft ladder collapsed, my dad is stuck up in the attic
se vino abajo la alacena con los platos y la otra está por caerse
la porte d'entrée ne ferme plus du tout et je pars ce soir
das Hochbett ist unter den Kindern eingebrochen und hängt schief
o armário de parede está a cair em cima do fogão
`,
	harmless: `
shelf fell last week, no one hurt, put it back up please
is it safe to mount a TV above a fireplace?
want dressers anchored so nothing ever falls on the kids
bathroom door locked itself yesterday, got it open, just change the handle
no rush at all, just a list for some rainy day
Break-in proof curtain rods, is that even a thing
planning grab bars before mom comes home in May
renters insurance needs your invoice for the damaged wall
the Panic bar on our hall door squeaks, needs oil
cuando tengan tiempo, son solo unos cuadros
hat Zeit, nur zwei Regale und ein Spiegel
`,
};

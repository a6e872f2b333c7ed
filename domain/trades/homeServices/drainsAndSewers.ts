import type { JobType } from '../types';

export const drainsAndSewers: JobType = {
	id: 'drainsAndSewers',
	names: `drains, drains and sewers, drain cleaning, drain unblocking, blocked drains, rooter service, sewer repair, sewer line replacement, hydro jetting, cctv drain surveys, septic tanks, septic pumping, desatascos, destape de cañerías, limpieza de desagües, débouchage, débouchage de canalisations, vidange de fosse septique, rohrreinigung, abflussreinigung, kanalreinigung, desentupimentos, desentupidora, limpa fossa, Clogs, Unblocked, Down the Drain, Flow Again, Free Flow, Dirty Work, plumbing, plumber, fontanería, plomero, plomberie, plombier, klempner, sanitär, canalizador, encanador`,
	signs: `drain ~ block*, blocked drain*, drain* ~ clog*, clogged drain*, clogged toilet, toilet ~ clog*, blocked toilet, toilet ~ blocked, sink ~ clog*, blocked sink, slow drain*, drains slow*, drains ~ slow*, draining slow*, wont drain, floor drain*, sewer*, sewage, septic*, leach field, drain field, cesspit, cesspool, soakaway*, manhole*, inspection chamber, cleanout, clean out cap, drain snake, snake ~ drain, snaked, auger, drain rod*, rooter, roots ~ pipe*, hydro jet*, jetting, drain camera, cctv survey, orangeburg, clay pipe*, p trap, grease trap*, gurgl* ~ toilet, toilet ~ gurgl*, toilet ~ overflow*, backing up, backs up, backed up ~ tub, drano, plunger, plunged, fatberg, wet wipes, belly ~ line, pipe relining, desatasc*, desague*, alcantarill*, fosa septica, inodoro ~ tapado, drenaje ~ tapado, fregadero ~ atascado, debouch*, canalisation* ~ bouch*, wc bouch*, evier bouch*, egout*, fosse septique, furet, refoulement*, rohrreinigung, abfluss*, verstopft* ~ klo, klo ~ verstopft, toilette ~ verstopft, kanalisation, ruckstau*, klargrube, desentup*, esgoto*, fossa, sanita entupida, ralo`,
	parts: `
drain cleaning, clogs, blocked drains, unclogging, snaking, slow drains: clogged, slow, sink, tub, shower, gurgles, backs up, standing water, plunger, hair, grease, drano, snake, auger, kitchen line, floor drain, toilet will not flush, overflowing, stinks, laundry standpipe, bubbles, roots, rodding
sewer lines, sewers, sewer repair, main lines, trenchless: main line, sewer, roots, clay tile, cast iron, orangeburg, collapsed, belly, pipe lining, pipe bursting, dig up, yard, cleanout, city side, lateral, backwater valve, sewage in basement, liner
camera inspections, cctv, drain surveys, scoping: camera, scope, video, locate, before we buy, inspection report, survey, footage, recording
hydro jetting, jetting: jetter, jet, high pressure, restaurant, grease trap, scale, descale, restaurant line
septic, septic tanks, pump outs, cesspools, leach fields: septic, tank, pumped, leach field, drain field, lid, baffle, distribution box, gallons, aerobic, soggy yard, riser, title five, alarm at the tank, cesspit, soakaway, perc test
`,
	near: 'leaksAndPipes faucetsAndFixtures',
	said: {
		en: `
kitchen sink is backed up again
bathtub takes an hour to go down
toilet bubbles every time the washing machine empties
Whole house is draining slow, both floors
there's sewage coming up the shower tray when we flush
plunged it for 20 min, poured two bottles of drano in, nothing moves
hair clog in the shower I think, we're three girls in one bathroom
do you do camera inspections before we buy a house?
quote to have the septic pumped, 1000 gallon, lid is already dug up
wet spot and a stink over the drain field
plumber before you said roots in the clay line about 60 ft out, want a second opinion before we dig up the driveway
how much do you charge to clear a main line
my son flushed a toy dinosaur
outside drain by the back door overflowing every time it rains hard
the manhole in our garden has lifted and its full
restaurant here, grease trap needs doing monthly
toilet rises nearly to the rim then goes down very slowly
laundry standpipe spits water on the floor on the spin cycle
what does relining cost compared with a new sewer pipe
Floor drain in the basement stinks and burps
sink gurgles
both loos wont flush away and the neighbours have the same, is it the shared drain
bath and basin in the flat upstairs empty into my bath
can you hydro jet a 4 inch line, its a salon, lots of hair
we cant find our cleanout, it might be under the deck
Letting agent: tenant at no 14 has a blocked kitchen waste, please attend this week
somebody poured bacon fat down the sink all winter
hey its about the drain again, you guys snaked it in March and its already slow, call me back
looking for yearly rodding on an old cast iron stack
shower pan fills up to my ankles
smells like rotten eggs out of the bathroom floor waste, worse in the morning
trap under the sink is full of gunk and i cant get the nut loose
does your warranty cover it if the same line clogs within 30 days
home buyer survey says displaced joint and fat build up at 9 metres
condo board needs the vertical stacks cleaned, 48 units
Dropped my ring down the bathroom basin, can someone open the pipe underneath
septic alarm light came on but nothing smells yet
we need to connect to city sewer and abandon the old cesspool
dishwasher water ends up in the sink and just sits there
are those flushable wipes really that bad, because the toilet is stuck
gully outside full of leaves and won't take water
toliet blockd pls help
sink hole opening over where the sewer lateral runs, city says it is on our side
`,
		es: `
el baño está tapado y no baja el agua
se me atascó el fregadero de la cocina otra vez
sale agua sucia por la coladera del patio
huele a cloaca en todo el departamento
necesito vaciar la fosa séptica este mes
la ducha tarda mucho en desaguar
¿cuánto cobran por meter cámara en la tubería del drenaje?
cuando pongo la lavadora se desborda el desagüe
raíces en el tubo de salida, eso nos dijo el otro plomero
`,
		fr: `
les toilettes sont bouchées depuis ce matin
l'évier se vide très mal, j'ai déjà essayé la soude
ça remonte dans la douche quand je tire la chasse
odeur d'égout dans la cave
il faudrait vidanger la fosse, la dernière fois c'était il y a cinq ans
passage caméra avant achat d'une maison, quel prix ?
le syndic demande un curage des colonnes
drain de plancher qui déborde au sous-sol
la baignoire glougloute quand la machine vidange
`,
		de: `
Toilette ist verstopft und läuft fast über
der Abfluss in der Dusche läuft kaum noch ab
Küchenspüle zu, Pömpel hat nichts gebracht
aus dem Gully im Keller kommt Schmutzwasser hoch
es stinkt nach Kanal im Bad
wir brauchen eine Kamerabefahrung der Grundleitung
Wurzeln im Abwasserrohr, was kostet eine Inliner-Sanierung
Fettabscheider im Lokal muss geleert werden
Badewanne gluckert wenn oben gespült wird
`,
		pt: `
a sanita está entupida desde ontem
o ralo do banheiro não escoa
pia da cozinha entupiu, já pus soda cáustica
cheira a esgoto na garagem
preciso esvaziar a fossa do sítio
a água da máquina volta pelo ralo da lavanderia
quanto fica uma inspecção com câmara aos canos de esgoto
caixa de gordura transbordando no restaurante
o polibã demora imenso a vazar
`,
	},
	emergencies: `
raw sewage is coming up through the basement floor right now
toilet is overflowing and I cannot stop it, its running into the hall
shower, tub and both toilets all backing up, theres poo water on the carpet
sewage is pouring out of the manhole toward the kids' sandpit
we are a daycare and the only two toilets are spilling over
the ceiling below the bathroom is dripping brown water, drain pipe must have broken
kitchen of our restaurant is flooding from the floor drain in the middle of dinner service
septic tank lid collapsed and there is an open hole in the yard, we have little children
sewer smell so strong everybody upstairs is dizzy and sick
se está saliendo el agua negra por el baño y ya entró a los cuartos
les égouts refoulent dans la cave, ça monte encore
Fäkalien kommen aus der Dusche hoch und laufen in den Flur
o esgoto está a subir pela sanita e já há água na sala toda
`,
	harmless: `
toilet overflowed last week, we cleaned up, now just want the line looked at
no sewage anywhere, it only drains slowly
could you fit a backwater valve before the rainy season so it never floods
my insurance wants a paper that the sewer backup of 2021 was repaired
does an overflowing septic always mean a new field?
annual pump out please, everything is working fine
neighbor had raw sewage in his basement, it made me think of a checkup
do you sell overflow alarms for septic tanks
house is empty until May, the blocked bath can wait until then
ya no se desborda, solo quiero que revisen la tubería
kein Notfall, die Spüle läuft nur etwas langsam ab
ça avait débordé l'an dernier, je voudrais un contrat d'entretien
`,
};

import type { JobType } from '../types';

export const ventilationAndDucts: JobType = {
	id: 'ventilationAndDucts',
	names: `ventilation, ventilation and ducts, duct cleaning, ductwork, air duct sealing, indoor air quality, dryer vent cleaning, chimney sweep, chimney repair, chimney cleaning, kitchen exhaust cleaning, extractor fans, mvhr, ventilación y conductos, limpieza de ductos, deshollinador, ventilation et conduits, ramonage, vmc, lüftung, lüftungsreinigung, schornsteinfeger, kaminkehrer, ventilação e dutos, limpeza de chaminés, Fresh Air, Clean Air, Breathe Easy, Dust Free Ducts, Sweep, Flues and Fans`,
	signs: `duct*, air duct*, ductwork, flex duct, duct clean*, return air, cold air return, air vents dusty, dusty vents, vent cover*, supply vent*, register* ~ dust*, plenum, air filter ~ merv, merv, hepa filter ~ house, air purifier ~ whole house, indoor air quality, stale air, humidifier*, aprilaire, dehumidifier ~ whole house, hrv, erv, mvhr, heat recovery ventilat*, dryer vent*, dryer ~ vent, lint, bird ~ vent, vent ~ bird*, bathroom fan ~ vent*, extractor fan*, bath fan, exhaust fan*, range hood*, cooker hood*, kitchen extract*, hood cleaning, make up air, chimney*, flue, flue liner, creosote, sweep ~ fireplace, fireplace ~ smok*, smoke ~ into room, fireplace, damper ~ stuck, chimney cap, crown ~ chimney, wood burner, log burner, radon, attic fan, whole house fan, ducto*, conducto* ~ aire, campana extractora, chimenea*, deshollin*, extractor ~ bano, vmc, hotte, ramonage, ramoner, cheminee*, conduit de fumee, bouche* ~ aeration, luftungsanlage, luftungskanal*, dunstabzug*, schornstein*, kaminkehrer, schornsteinfeger, badlufter, chamine*, exaustor*, limpa chamines, duto*, conduta*, lareira`,
	parts: `
duct cleaning, air ducts, vents cleaned: duct, vents, dust, allergies, asthma, registers, pets, blows dust, smell, construction dust, returns, black stuff, sneezing
ductwork, duct repair, duct sealing, new ducts, insulation: ductwork, leaks, disconnected, crawl space, flex, return, airflow, hot room, insulation, attic, crushed, plenum, weak airflow, balancing
dryer vents, dryer vent cleaning: dryer, vent, lint, takes forever, fire hazard, bird nest, clothes damp, roof vent, hot laundry
chimney sweep, chimneys, flues, fireplace cleaning: chimney, sweep, flue, creosote, liner, cap, smoke comes back, damper, wood stove, birds, level 2 inspection, soot, nest
bathroom fans, extractor fans, exhaust, range hoods, kitchen exhaust: fan, bathroom, mirror fogs, mold, extractor, hood, grease, loud, vent outside, attic fan, range, panasonic, steam, condensation
indoor air quality, air quality, purifiers, humidifiers, fresh air: air, purifier, humidifier, dry, uv, hepa, allergies, erv, hrv, filter, radon, mold, odor, mvhr, nosebleeds, static, aprilaire, stuffy
`,
	near: 'heating airConditioning',
	said: {
		en: `
dryer takes three cycles to dry one load
when were the ducts cleaned last? never as far as i know
bathroom fan is loud and doesn't suck any steam out
chimney sweep needed before we light the stove
smoke comes back into the living room every time we light a fire
birds nested in the dryer vent, I can hear chirping
black dust around all the ceiling vents
price for duct cleaning, 14 supply, 3 return, two furnaces
one bedroom gets no air from its register
flex duct in the attic has fallen off, I can feel air up there
Our radon test came back 7.2
home inspector wants a level 2 chimney inspection before closing
hood and exhaust cleaning for a pizza place, fire marshal asks for the sticker
kids have asthma, what do you suggest for indoor air, whole house
mold smell comes out when the blower starts
HRV is frozen up and blinking
need a humidifier on the furnace, our lips crack all winter
pipe of the cooker hood just ends in the cupboard, can it go outside
rain runs down inside the fireplace
a squirrel fell down the flue and sits behind the damper
chimney crown is crumbling, bricks loose at the top
airflow is weak in the back of the house, contractor suggested resizing returns
we found construction debris in the vents of our brand new home
lint blowing out behind the machine into the laundry room
fireplace damper handle came off
do you sweep log burners on saturdays, certificate for the insurance too
condo building, 64 dryer vents, booster fans, want a proposal
MVHR filters overdue, and the upstairs supply whistles
Can you line a flue for a 5 kW stove, two storeys
windows are streaming wet every morning, bathroom black with mold
the vent flap on the outside wall slams in the wind
previous tenants smoked, we want everything in the ducts disinfected
bathroom extractor runs for ever after the light goes out
soot on the hearth rug
restaurant kitchen full of smoke although the fan is on
attic fan motor hums, louvers don't open
asbestos tape on the old duct joints, is that something you deal with?
someone rang offering $99 duct cleaning, is that a scam, what do you really charge
bats
fan over stove blows air back in my face
dehumidifier built into the air system, quote for crawlspace too
I'd like to open up a bricked up fireplace
chimny cap blew off in the storm
`,
		es: `
limpieza de los ductos del aire, casa de dos pisos
la secadora tarda mucho, creo que el tubo está tapado de pelusa
el extractor del baño no jala
la chimenea devuelve humo a la sala
hay que deshollinar antes del invierno
sale polvo negro por las rejillas
campana de cocina de restaurante, limpieza con certificado
un pájaro hizo nido en el conducto
¿instalan ventilación con recuperador de calor?
`,
		fr: `
ramonage avec certificat pour l'assurance
la VMC fait un bruit terrible
la cheminée refoule dans le salon
nettoyage des gaines d'aération, appartement de 90 m2
la hotte du resto doit être dégraissée
sécheuse longue à sécher, conduit plein de charpie
de la moisissure partout dans la salle de bain, pas d'aération
tubage d'un conduit pour un poêle à bois, combien ?
un oiseau est tombé dans le conduit
`,
		de: `
Lüfter im Bad zieht nicht mehr
Kamin qualmt ins Wohnzimmer zurück
Schornstein müsste gekehrt werden
Filterwechsel und Reinigung der Wohnraumlüftung
die Dunstabzugshaube soll nach draußen geführt werden
Küchenabluft im Gasthaus reinigen, mit Protokoll
schwarzer Staub aus den Lüftungsgittern
Edelstahlrohr als Kaminsanierung, was kostet das
ein Vogel steckt im Abluftrohr
`,
		pt: `
limpeza de chaminé antes do inverno
a lareira deita fumo para a sala
o exaustor da casa de banho não puxa
limpeza de dutos do ar num escritório
exaustor do restaurante cheio de gordura
a máquina de secar demora horas, tubo entupido
bolor no quarto por falta de ventilação
quanto custa instalar um recuperador de calor com tubagem
ninho de pássaros dentro da chaminé
`,
	},
	emergencies: `
chimney is on fire, roaring noise and sparks coming out the top
CO detector went off while the fireplace is burning, we all have headaches
smoke is filling the house and the damper won't open
dryer vent caught fire, flames behind the wall
the whole stack is leaning and bricks are falling on the sidewalk
restaurant hood has flames up in the duct
boiler flue came apart and fumes go straight into our bedroom
cant breathe in here, the stove pipe slid off the wall and its burning full blast
Liner collapsed and the stove is pushing smoke into the nursery
hay fuego en la chimenea y sale humo por el techo
feu de cheminée, ça gronde et ça sent très fort
der Schornstein brennt, Funken fliegen raus
a chaminé pegou fogo e a casa está cheia de fumo
`,
	harmless: `
we had a chimney fire two winters ago and since then don't use it, want it inspected
no smoke in the house, only a bit of draft
is lint really a fire hazard?
the fire department checked the flue yesterday, all clear, we need the sweep's paper
planning a wood stove for autumn, what do I need
carbon monoxide alarm installed next to the fireplace, how much
my brother's dryer caught fire so I want mine cleaned
dead bird long gone, just put a cage on the vent
Firefly is the name of our stove, do you sell the baffle
no hay humo, solo limpieza de rutina
ce n'est pas pressé, le ramonage peut attendre septembre
`,
};

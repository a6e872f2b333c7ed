import type { Hazard } from './types';

export const water: Hazard = {
	id: 'water',
	signs: `flood*, pour*, gush*, burst*, spray*, everywhere, rising, inches of, foot of, feet of, knee deep, ankle deep, sewage, ceiling, cascad*, waterfall, wont stop, wont shut, cant stop, cannot stop, cant shut, cant find ~ valve, cannot find ~ valve, main broke, inund*, chorro*, revent*, inond*, eclat*, coule, uberschwemm*, uberflut*, geplatzt, stromt, spritzt, rohrbruch, alag*, rebent*, estour*, jorra*, coming through, through the light*, running down, overflowing, stopcock, stop tap, shutoff, bailing, soaked, under water, underwater, backing up, backs up, jetting, streaming, desbord*, borboton*, deborde*, lauft uber, lauft voll, wasser ~ lauft, haupthahn, transbord*, encharc*, eau monte, wasser steigt, agua ~ sub*, caneria ~ rota, cano roto, se revento, tubo roto, goterea, chorreando, llave de paso, sale agua, entra agua, agua negra*, se rebalsa, refoule*, robinet d arret, fuite d eau, ca coule, degat, jaillit, pisse, sous eau, pieds dans l eau, wasserrohr, uberlauf*, ubergeh*, rinnt, absperrhahn, unter wasser, tropft ~ decke, steht ~ wasser, hochwasser, cano ~ estour*, vazando, registro ~ fecha, torneira de seguranca, agua por todo, esgoto ~ volta*, allag*, tubo rotto, perdita d acqua, scoppiat*, overstro*, gesprongen, lekt ~ plafond, water stroomt, zalewa, zalana, zalane, zalalo, pekl*, wybija`,
	now: `
water is pouring through the ceiling
came home to ankle deep water in the living room
pipe burst and I can't find the shutoff
the basement is filling up fast
toilet overflows and won't stop
it's coming down through the light
the tank in the loft let go, running down the stairs
washing machine hose popped, kitchen is under water
sewage is coming up in the shower
brown water rising out of the floor drain into the hall
raw sewage in the restaurant kitchen, guests are here
ceiling is bulging like a balloon
water gushing from the wall
main line broke in the yard, a river to the neighbor's cellar
sump pump quit and it's raining hard, two inches and rising
hot water spraying in the closet
the valve snapped off in my hand
creek is in the garage
water runs under the front door
dishwasher is flooding the floor below
soaked, the plaster is falling off in chunks
it's up to the second step already
the flat above us leaks through onto the baby's bed
fire sprinkler head broke in the office, black water everywhere
both loos are backing up over the edge
stop tap won't turn and it's jetting out
entra agua por el techo
el sótano se está llenando
sale aguas negras por la coladera
l'eau coule du plafond
la cave se remplit d'eau
les égouts remontent dans la douche
Wasser läuft durch die Decke
der Keller läuft voll
Abwasser kommt aus der Dusche hoch
a água está a cair do teto
a cave está a encher
o esgoto está a sair pelo ralo
it's streaming down the walls from the flat over ours
tap came off in my hand and it shoots to the ceiling
washing machine pumped everything onto the floor and keeps going
I'm bailing with buckets and can't keep up
carpet is floating
radiator fell off the wall, black water all over
hydrant outside was hit, our cellar is taking it in
toilet rim is under and it creeps into the hallway
drain in the yard is spewing up muck towards the back door
ice maker line let loose behind the fridge
plaster hangs like a bag above the crib, dripping faster
drains come up in the bath whenever it rains and it's up to the lip now
pump alarm is on and the pit is over the top
the lift shaft is filling
hot tank let go, scalding water across the floor
river came over the bank into the ground floor
no idea where the stopcock is, help, it runs and runs
sale agua a borbotones debajo del fregadero
el baño de arriba se desborda y no para
ça déborde et je n'arrive pas à couper
le ballon d'eau chaude a lâché
es läuft und läuft, ich finde den Haupthahn nicht
das Klo läuft über und hört nicht auf
está a jorrar debaixo do lava-loiça
não consigo fechar a água, está tudo molhado
`,
	harmless: `
we flooded two years ago, insurance wants the report
has the property flooded in the last five years? question from a form
flood sensors, what do they cost
drip under the sink, bucket catches it, no hurry
if a pipe burst on a sunday would you come
burst pipe cover in the plan?
water turned off, dry now, please repair this week
flood zone certificate
flood of orders, need staff
stain on the ceiling from an old leak, dry
pool of applicants
the pour of concrete is on monday
no leak, low pressure only
plumber stopped it yesterday, wall needs patching
floodlit court
water feature for the garden
waterproofing quote
drowning in paperwork
la inundación fue en 2021
le dégât des eaux date de l'an dernier
der Wasserschaden ist vom Vorjahr
a inundação foi há dois anos
sprinkler timer set wrong, lawn is soggy
we'd like a shutoff added so a burst never floods us
the sump never ran yet, test it please
carpet was replaced after that flood, want it stretched
a waterfall for the koi
gutter drips on the step after a storm
`,
	elsewhere: {
		now: `
se reventó un caño y el agua llega al pasillo
cae agua a chorros del techo del baño
llegué y la casa está inundada
no puedo cerrar la llave de paso y sigue saliendo
se rebalsa el inodoro y sale por el pasillo
salen aguas negras por la regadera
el tinaco se rajó y baja el agua por las escaleras
la lavadora no deja de tirar agua
al vecino de abajo le está lloviendo por la lámpara
se metió el río en la cochera y sube
la bomba del sótano murió y ya hay un palmo de agua
el techo está hinchado de agua, a punto de caer
se soltó el flexible del termo, agua hirviendo por todos lados
un tuyau a éclaté, il y a de l'eau jusque dans le salon
le plafond gonfle et ça coule de partout
rentré du travail, tout est inondé
impossible de fermer le robinet d'arrêt, ça jaillit
les toilettes débordent et coulent chez la voisine
le refoulement d'égout remplit le sous-sol
la machine à laver se vide dans la cuisine sans arrêt
la pompe de puisard a lâché, dix centimètres et ça monte
l'eau pisse du mur derrière le chauffe-eau
le ruisseau rentre dans le garage
ça coule à travers la lampe du salon
le tuyau a gelé pis pété, c'est plein d'eau
on écope à la chaudière et ça suffit pas
Rohr geplatzt, das Wasser steht schon im Wohnzimmer
der Haupthahn klemmt und es spritzt weiter
aus der Decke rinnt Wasser, der Putz kommt runter
Wohnung unter Wasser, wir kommen gerade heim
die Toilette geht über und rinnt zum Nachbarn
Abwasser drückt in den Keller zurück
Waschmaschine pumpt alles in die Küche
Pumpe im Schacht ausgefallen, zehn Zentimeter und steigt
Boiler undicht, heißes Wasser schießt heraus
Bach läuft in die Garage
es tropft durch die Lampe, immer mehr
Wasserrohrbruch im Bad, ich kann nichts abdrehen
der Schlauch ist ab, alles schwimmt
estourou um cano e a água já chegou na sala
o teto da cozinha está a pingar cada vez mais e a inchar
cheguei a casa e está tudo alagado
o registro não fecha e a água não para
a sanita transborda e corre para o vizinho
o esgoto está voltando pelo ralo do banheiro
a máquina de lavar está deitando água sem parar
a caixa d'água rachou, desce água pela escada
o rio entrou na garagem e está subindo
rebentou o tubo do termoacumulador, água a ferver
está caindo água pela lâmpada da sala
a bomba da cave avariou e já tem um palmo de água
a torneira saiu na mão e esguicha até ao teto
si è rotto un tubo e la casa è allagata
cade acqua dal soffitto
non riesco a chiudere l'acqua, esce ovunque
la fogna risale dalla doccia
la cantina si sta riempiendo
leiding gesprongen, water staat in de woonkamer
water stroomt door het plafond
ik krijg de hoofdkraan niet dicht en het spuit
rioolwater komt omhoog in de douche
de kelder loopt vol
pękła rura, woda w całym salonie
leje się z sufitu
nie mogę zakręcić wody, zalewa mieszkanie
ścieki wybijają pod prysznicem
piwnica się zalewa
`,
		harmless: `
gotea la canilla de la cocina, poca cosa
la humedad de la inundación del invierno, pintar
ya cerramos el agua y está seco, cuándo pueden venir
poca presión en la ducha
el inodoro tarda en cargar
quiero cambiar la llave de paso antes de que falle
le robinet goutte un peu
la fuite est arrêtée, tout est sec, reste à réparer
pression faible à la douche
tache au plafond d'une vieille fuite
devis pour remplacer le chauffe-eau
pompe de puisard neuve avant le printemps
Wasserhahn tropft ein bisschen
Wasser ist abgedreht, alles trocken, bitte reparieren
wenig Druck in der Dusche
alter Wasserfleck an der Decke, nur streichen
Angebot für neuen Boiler
Spülkasten läuft nach, nicht schlimm
torneira pingando um pouco
já fechamos a água e secou, quando podem vir
pouca pressão no chuveiro
mancha antiga no teto, só pintar
orçamento para trocar o esquentador
autoclismo demora a encher
il rubinetto gocciola un po'
poca pressione nella doccia
kraan drupt een beetje
lekkage is gestopt, alleen nog verven
kran trochę kapie
stara plama na suficie, do malowania
`,
	},
};

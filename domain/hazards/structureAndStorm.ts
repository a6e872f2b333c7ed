import type { Hazard } from './types';

export const structureAndStorm: Hazard = {
	id: 'structureAndStorm',
	signs: `ceiling, collaps*, caving, sagging, fell on the, fell through, crack ~ wall, buckl*, roof ~ off, hole in the roof, roof ~ open, tree ~ on, landslide, tornado, hurricane, window smashed, techo, derrumb*, desplom*, plafond, effondr*, ecroul*, decke, einsturz*, eingesturzt, umgesturzt, teto, desab*, glass everywhere, shattered, sinkhole, gave way, giving way, bulg*, rafter*, beam*, joist*, balcony, scaffold*, bricks, kicked in, kicked ~ door, smashing, smashed, broke the door, balcon, fissure*, morceaux, risse, grieta*, rachadura*, varanda, balkon, se cayo, se cae, se vino abajo, se hundio, socavon, vidrio* rot*, andamio, arbol ~ encima, huracan, vendaval, tejas, muro ~ cae*, arbre ~ tombe*, toiture, tempete, tombe* ~ toit, vitrine, echafaudage, penche, baum ~ dach, abgedeckt, bricht ~ ein, heruntergefallen, geruest, gerust, sturm, ziegel, eingeschlagen, eingebrochen, caiu ~ arvore, arvore ~ caiu, desmorona*, muro ~ cair, andaime, deslizamento, arromb*, telhas, crollat*, crolla, crepa, albero ~ tetto, ingestort, boom ~ dak, stort ~ in, zawali*, runal*, drzewo ~ dach, zerwal*, wichur*`,
	now: `
tree fell through the roof
roof is coming off in the wind right now
ceiling came down in the bedroom
wall is leaning and cracking by the minute
barn collapsed under the snow with animals and a man inside
scaffold is swaying over the sidewalk
chimney is about to fall on the pavement
balcony is coming loose with people on it
big branch hangs by a thread over the play area
glass facade pane is loose above the entrance
sinkhole opened under the driveway
retaining wall is sliding onto the neighbor's house
hole in the roof and rain is pouring on the kids' beds
windows blown in, storm outside, three small children
floor is giving way
bricks are dropping onto the street
burglar is in the house
someone broke the door and could come back, I'm alone
front window is smashed, shop is wide open, it's night
crane hit the gable
garage door spring snapped and the door fell on him
the tarp tore off and water is coming through every room
cayó un árbol en el techo
se está cayendo el muro
un arbre a traversé le toit
le mur s'écroule
Baum ist durchs Dach
die Mauer kippt gerade
caiu uma árvore no telhado
o muro está a cair
half the ceiling is on the bed
porch is sinking under the snow, it groans
beam snapped in the hall, the floor above sags
brick front is bulging out over the pavement
the stairs tore loose and grandma is upstairs
ground is dropping beside the house, cracks open as I watch
the carport came down on the car with us inside
a limb crashed through the skylight, glass in the kids' room
door was kicked in and I hear steps upstairs
wind lifted the sheets off and it rains straight in
railing gave way on the second floor
truck drove into the front of the shop
plaster chunks keep coming off over the cots
window fell out on the street side
se hundió el piso de la sala
entraron a robar y la puerta quedó abierta
le balcon se détache de la façade
le toit s'est envolé et il pleut dedans
der Balkon löst sich von der Wand
das Dach ist weg und es regnet rein
o chão da sala cedeu
o telhado voou e chove dentro
`,
	harmless: `
a few shingles blew off last month, no leak
storm windows for an old house
tree fell years ago, stump remains
hairline crack in the plaster
roof inspection before we buy
retaining wall design
broke into laughter
alarm system quote, no break-in so far
break-in was in march, need a better lock
loose brick in the garden wall
storm damage claim from the spring, adjuster wants a quote
old barn to be taken down
ceiling paint peels
roof rack for my car
brainstorm session
no hay goteras, solo revisar
pas d'infiltration, juste vérifier
nichts undicht, nur prüfen
não há infiltração, só verificar
floor creaks, nothing moves
old ceiling comes down when we remodel
plan for a balcony on the back
we had the tree taken off the roof in june, shingles left
collapsed folding table
the deck boards are grey, stain them
`,
	elsewhere: {
		now: `
se vino abajo el techo de la sala
un árbol quedó encima de la casa y cruje
el muro se está inclinando hacia la calle
se abrió un socavón en la entrada
el huracán se llevó las láminas y llueve adentro
el andamio se está cayendo, hay gente abajo
caen pedazos de la fachada a la vereda
el balcón se está desprendiendo
grietas que se abren mientras miro y la puerta ya no cierra
rompieron la vidriera, el local quedó abierto de noche
forzaron la puerta y siguen adentro
el cerro se está viniendo sobre la cocina
se hundió la escalera con mi mamá arriba
le plafond de la chambre est tombé sur le lit
un arbre est couché sur la maison
le mur penche et craque, il va tomber
la tempête a arraché la toiture, il pleut dans les chambres
l'échafaudage bouge au-dessus du trottoir
des morceaux de façade tombent sur les passants
le plancher s'enfonce
vitrine cassée, magasin ouvert, il fait nuit
la porte est défoncée et j'entends quelqu'un en haut
un trou s'est ouvert dans l'entrée
la cheminée menace de tomber chez le voisin
le toit plie sous la neige, ça craque fort
les fissures s'élargissent à vue d'oeil
die Zimmerdecke ist runtergekommen
ein Baum liegt auf unserem Haus
der Sturm hat das Dach abgedeckt, es regnet ins Kinderzimmer
Mauer neigt sich immer mehr zur Straße
Gerüst wackelt über dem Gehsteig
Ziegel fallen auf den Gehweg
der Boden gibt nach
Schaufenster eingeschlagen, der Laden steht offen
Tür aufgebrochen und ich höre jemanden oben
vor der Garage ist ein Loch eingebrochen
der Kamin kippt gleich aufs Nachbarhaus
das Dach ächzt unter dem Schnee und biegt sich durch
Hang rutscht gegen das Haus
o teto do quarto desabou
uma árvore está em cima da casa
o muro está inclinando e vai cair na rua
o vendaval levou as telhas e chove nos quartos
o andaime está a balançar por cima do passeio
caem pedaços da fachada
abriu um buraco na entrada da garagem
partiram a montra e a loja está aberta
arrombaram a porta e tem alguém lá dentro
o barranco está descendo em cima da cozinha
a varanda está a soltar-se
rachaduras aumentando, a porta já não fecha, estala tudo
a escada cedeu com a minha avó em cima
è crollato il soffitto della camera
un albero è caduto sul tetto
il muro si sta piegando e scricchiola
il vento ha portato via il tetto e piove dentro
cadono pezzi di facciata sul marciapiede
het plafond is ingestort
er ligt een boom op het dak
de muur staat scheef en scheurt steeds verder
de storm heeft het dak eraf geblazen, het regent binnen
voordeur ingetrapt en er is iemand boven
zawalił się sufit w pokoju
drzewo spadło na dach
ściana się przechyla i pęka
wichura zerwała dach, pada do środka
cegły spadają na chodnik
`,
		harmless: `
se volaron dos tejas el mes pasado, no entra agua
grieta fina en el yeso hace años
presupuesto para tirar el muro viejo
cortar un árbol del patio, sano
robaron en junio, quiero mejor cerradura
techo nuevo antes del invierno, cotización
quelques tuiles à remplacer, pas de fuite
petite fissure dans le plâtre depuis des années
devis pour démolir le vieux mur
abattre un arbre au fond du jardin
cambriolage en juin, je veux une meilleure serrure
déneigement du toit à l'année, vos tarifs
ein paar Ziegel locker, nichts undicht
feiner Riss im Putz seit Jahren
alte Mauer abreißen lassen, Angebot
Baum im Garten fällen
Einbruch war im Juni, neues Schloss bitte
Gerüst für die Fassade mieten
algumas telhas soltas, não entra água
fissura fina no gesso há anos
orçamento para derrubar um muro velho
cortar uma árvore no quintal
assalto foi em junho, quero fechadura melhor
alugar andaime para pintar a fachada
qualche tegola da cambiare, nessuna infiltrazione
piccola crepa nell'intonaco da anni
paar dakpannen vervangen, geen lekkage
oude muur laten slopen, offerte
kilka dachówek do wymiany, nie cieknie
drobna rysa w tynku od lat
`,
	},
};

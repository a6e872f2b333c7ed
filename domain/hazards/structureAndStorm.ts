import type { Hazard } from './types';

export const structureAndStorm: Hazard = {
	id: 'structureAndStorm',
	signs: `ceiling, collaps*, caving, sagging, fell on the, fell through, crack ~ wall, buckl*, roof ~ off, hole in the roof, roof ~ open, tree ~ on, landslide, tornado, hurricane, window smashed, techo, derrumb*, desplom*, plafond, effondr*, ecroul*, decke, einsturz*, eingesturzt, umgesturzt, teto, desab*, glass everywhere, shattered, sinkhole, gave way, giving way, bulg*, rafter*, beam*, joist*, balcony, scaffold*, bricks, kicked in, kicked ~ door, smashing, smashed, broke the door, balcon, fissure*, morceaux, risse, grieta*, rachadura*, varanda, balkon`,
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
};

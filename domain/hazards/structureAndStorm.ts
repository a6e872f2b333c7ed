import type { Hazard } from './types';

export const structureAndStorm: Hazard = {
	id: 'structureAndStorm',
	signs: `ceiling, collaps*, caving, sagging, fell on the, fell through, crack ~ wall, buckl*, roof ~ off, hole in the roof, roof ~ open, tree ~ on, landslide, tornado, hurricane, window smashed, techo, derrumb*, desplom*, plafond, effondr*, ecroul*, decke, einsturz*, eingesturzt, umgesturzt, teto, desab*, glass everywhere, shattered`,
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
`,
};

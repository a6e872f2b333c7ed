import type { JobType } from '../types';

export const exhaust: JobType = {
	id: 'exhaust',
	names: `exhaust, exhausts, mufflers, muffler shop, catalytic converters, emissions, exhaust systems, custom exhaust, silencers, escapes, mofles, silenciador, catalizador, echappement, pot d'echappement, catalyseur, auspuff, auspuffanlage, katalysator, escape, panela de escape, Loud Pipes, Rumble, Tailpipes, Quiet Again, Fumes`,
	signs: `exhaust, muffler*, tailpipe, tail pipe, catalytic, cat converter, cat stolen, catalytic ~ stolen, resonator, manifold leak, flex pipe, downpipe, straight pipe, silencer*, heat shield, loud ~ car, car ~ loud, sounds like a tractor, sounds like a race car, hanging down under, dragging ~ pipe, emissions, exhaust smell, tubo de escape, mofle, escape ~ ruido, catalizador*, pot d echappement, echappement, catalyseur, silencieux, auspuff*, katalysator, endtopf, hitzeblech, panela ~ escape, tubo ~ escape, silencioso`,
	parts: `
mufflers, exhaust, loud exhaust, pipes, hangers: loud, muffler, hanging, scrapes, pipe, rusted, rattle underneath, hole, roar, fumes in the car, flange, heat shield, drone, clamp, weld, tractor sound, tailpipe
catalytic converters, cats: catalytic, stolen, cut off, p0420, shield, cage, smell, converter, plugged, sawed
performance exhaust, custom exhaust: custom, headers, dual, sound, cat back, straight pipe, stainless, tips
emissions repair: fails emissions, smog repair, sniffer, co too high
`,
	near: 'engineDiagnostics',
	said: {
		en: `
someone stole my catalytic converter overnight
car suddenly sounds like a tractor
muffler is hanging by one hanger
rattle underneath at idle, heat shield probably
failed smog for high NOx
custom cat back for a Mustang, price
hole in the pipe right before the muffler
flex pipe is torn
can you weld the exhaust instead of replacing it
smells of fumes when I sit at a light with the windows down
ticking that goes away when warm, manifold gasket?
Rusted through after ten winters
do you put on cat shields for a Prius
tailpipe drags when I go over bumps
need an aftermarket cat that's legal in California
exhaust blowing on my Corsa, MOT next week
dual tips, chrome, nothing too loud
Insurance approved the cat replacement, when can you fit it
studs snapped on the manifold
neighbors complain about the noise of my truck
popping on decel since you fixed the muffler
black soot on the bumper
how much for the back box
van roars on the motorway
emission test fail lambda too high
downpipe and tune for a WRX
hanger rubber broke, tied up with wire
my exhaust is held with a beer can and clamps
new resonator, drone at 2000 rpm
gasket between cat and pipe blows
loud since this morning, cops will pull me over
sound of a can of bolts under the seat
quote for full stainless system on a 944
DPF delete? if thats even legal
oxygen sensor thread stripped in the pipe
Speed bump ripped it off
generator exhaust extension
pipe touches the drive shaft
exhaust leak near cylinder 3
it whistles at 40
`,
		es: `
me robaron el catalizador anoche
el carro suena como tractor
el mofle viene colgando
tiene un agujero el tubo de escape
no pasó la verificación por emisiones
huele a gases dentro cuando estoy parado
una lámina suelta vibra debajo
¿pueden soldar el escape?
`,
		fr: `
on m'a volé le catalyseur cette nuit
la voiture fait un bruit de tracteur
le pot d'échappement pend
un trou dans le silencieux
recalée au contrôle pour la pollution
ça vibre dessous au ralenti
pouvez-vous ressouder la ligne
odeur de gaz à l'arrêt
`,
		de: `
der Auspuff ist durchgerostet und laut
Katalysator wurde gestohlen
Endtopf hängt herunter
es scheppert unterm Auto, Hitzeblech wohl
AU nicht bestanden
können Sie den Auspuff schweißen
riecht nach Abgas im Stand
klingt wie ein Traktor
`,
		pt: `
roubaram-me o catalisador
o carro faz barulho de trator
a panela de escape está pendurada
tem um buraco no tubo de escape
chumbou na inspeção pelas emissões
vibra uma chapa por baixo
dá para soldar o escape?
cheira a gases quando estou parado
`,
	},
	emergencies: `
everyone in the car has a headache and feels sick, exhaust is coming inside
my daughter passed out in the back seat, fumes in the car
whole exhaust dropped and is dragging sparks on the freeway
the cat is glowing orange and the carpet is smoking
grass under the car caught fire from the hot exhaust
co alarm in the camper goes off with the engine running
pipe is stuck under the car across the lane
thieves are under my car right now with a saw
estamos mareados, entra gas del escape a la cabina
maux de tête à tous les passagers, gaz d'échappement dans l'habitacle
mir ist schlecht, Abgase im Innenraum
entram gases do escape e a minha filha está tonta
`,
	harmless: `
thin vapour from the tailpipe when it's freezing, is that normal
puff of blue smoke at start-up and then nothing
exhaust smokes a bit in winter until it's warm, look at it with the next service
steam out of the pipe for the first mile, no warning lights
a bit of grey smoke when I floor it, has been so since I bought it
cat was stolen in the spring, insurance paid, now I want a shield
loud but no smell
could fumes get into the cabin with that hole?
smoke machine test for leaks
the dog hates the noise
sounds like a fire engine siren, ha
exhaust fan in the workshop, do you fix those too
it used to leak, you welded it, rattles now
solo hace ruido
nur laut, sonst nichts
`,
};

import type { JobType } from '../types';

export const leaksAndPipes: JobType = {
	id: 'leaksAndPipes',
	names: `leaks, leaks and pipes, leak detection, leak repair, burst pipes, pipe repair, pipework, repiping, repipes, water line replacement, water main repair, frozen pipes, fugas de agua, detección de fugas, fuites d'eau, recherche de fuite, plomberie, rohrbruch, leckortung, rohrreparatur, wasserleitungen, fugas de água e canos, caça vazamentos, reparação de canos, Leaks and Drips, Wet Walls, Stop the Drip, Water Where It Shouldn't Be, Plumb Right, plumbing, plumber, fontanería, plomero, plombier, klempner, sanitär, canalizador, encanador`,
	signs: `burst pipe*, pipe* ~ burst*, pipe ~ leak*, leak* ~ pipe*, leaky pipe*, pinhole, slab leak*, hot spot ~ floor, main line leak, service line ~ water, shut off valve, shutoff valve, stopcock, stop tap, stop valve, main valve, gate valve ~ stuck, curb stop, water meter, meter ~ spinning, frozen pipe*, pipe* ~ froze*, thaw* ~ pipe*, pipe* ~ frozen, repipe*, repiping, galvanized, polybutylene, copper pipe*, pex, kitec, lead pipe*, pipe insulation, pipe lagging, water hammer, hammer arrestor*, pipe* ~ bang*, bang* ~ pipe*, low water pressure, water pressure, prv, pressure reducing valve, pressure regulator ~ water, stain ~ ceiling ~ bath*, ceiling ~ dripping ~ bathroom, leak detection, leak ~ wall*, leak ~ slab, hose bib*, spigot*, outside tap, compression fitting, solder*, caneria*, fuga* ~ agua, goteo ~ techo ~ bano, llave de paso, medidor ~ agua, fuite* ~ eau, fuite d eau, tuyau*, degat des eaux, compteur d eau, robinet d arret, rohrbruch*, wasserleitung*, wasserrohr*, leckage, leckortung, hauptwasserhahn, absperrhahn, wasserfleck ~ decke, cano* ~ agua, cano ~ rebent*, cano furado, cano estourad*, vazamento*, infiltrac* ~ parede, torneira de seguranca, contador da agua`,
	parts: `
leaks, leak repair, leak detection, drips: leak, drip, stain, ceiling, meter spins, water bill doubled, moist, wet wall, slab, hear water running, warm spot, puddle, under the sink, behind the wall, tenants below, find the source, moisture, bubbling paint, mold, swollen floor, intermittent
burst pipes, frozen pipes, emergencies: burst, frozen, split, thaw, shut off, no water, freeze, spraying, crawl space, minus, heat tape
repiping, pipe replacement, whole house repipe, repipes: galvanized, polybutylene, pex, copper, kitec, lead, rusty water, low flow, repipe, insurance, whole house, brown water, old pipes, pinholes, walls opened
water lines, water mains, service lines, water main repair: main, street, meter, yard, wet lawn, curb, city, service line, pressure, trench, sinkhole, supply
water pressure, pressure regulators, shutoff valves, valves: pressure, weak, trickle, prv, psi, valve will not close, shutoff, ball valve, gate valve, hammer, bang, isolate, stopcock, surges
`,
	near: 'faucetsAndFixtures drainsAndSewers',
	said: {
		en: `
pipe under the kitchen sink is dripping
brown stain on the dining room ceiling right below the bathroom, getting bigger
our water bill doubled and nobody can see where its going
meter spins with every tap closed
warm patch on the tile floor in the hallway, slab leak?
I hear water running inside the wall at night when the house is quiet
pinhole in a copper line, I put tape on it for now
need a quote to repipe a 1960s house, galvanized, 2 bath
main shutoff won't turn, it's frozen solid with rust
no water at the upstairs bath, pipes froze I think, it was -20 last night
bang bang bang in the walls each time the washing machine stops
water pressure is pathetic in the whole house since the city worked on the street
PRV set at 110 psi says the inspector
the outside tap has split after the frost
damp skirting board behind the shower, paint bubbling
polybutylene all through the place and the insurer wants it out
soggy strip on the front lawn between the meter and the house
mains supply pipe is lead, can you replace it with plastic
hi, letting you know the stopcock under the sink weeps when you touch it, thanks, bye
what do you charge just to find a leak
tenants below complain of drips, my bathroom looks dry to me
are you able to do thermal imaging instead of opening up the wall
contractor put a screw through a pipe yesterday, we turned the water off
move the washing machine supply to the other side of the room
cold feed to the loft tank keeps hissing
boiler pressure fine but there is water behind the cupboards
Kitec plumbing flagged in the condo status certificate, price per unit?
Office building, 3rd floor, wet carpet beside the riser cupboard
we'd like shutoffs under every sink, there are none
crawlspace is wet and smells musty
heat tape on pipes in the mobile home quit working
green crust on the joints above the furnace, is that bad
how long would we be without water during a repipe, we have a newborn
somebody cut the copper out of our vacant house
can you lag the pipes in the garage before winter
water hammer arrestor install pls
only a trickle comes from all faucets
ceiling bubble full of water in the lounge, I poked it and caught it in a bucket, seems the bath feed
wall of the garage is wet after every time the sprinkler runs no wait even when it doesnt
insurance adjuster wants a written cause of loss from a licensed plumber
hose bib in the back drips all day, wasting so much
second plumber says the leak is under the concrete, first one says its the shower valve. who is right
leek in the crawl space
`,
		es: `
tengo una fuga debajo del lavaplatos
se oye agua correr dentro de la pared
la factura del agua vino carísima y no sabemos por qué
hay una mancha de humedad en el techo debajo del baño
la llave de paso no cierra
queremos cambiar toda la tubería de hierro por PEX
sale muy poca presión en toda la casa
el vecino de abajo dice que le gotea el techo
se congelaron los tubos del segundo piso
`,
		fr: `
j'ai une fuite sous l'évier
le compteur d'eau tourne alors que tout est fermé
tache d'humidité au plafond sous la salle de bain
le robinet d'arrêt est bloqué
recherche de fuite sans casser, c'est possible ?
on voudrait remplacer les vieilles conduites en plomb
les tuyaux cognent quand on ferme l'eau
plus assez de pression à l'étage
le tuyau du jardin a gelé et s'est fendu
`,
		de: `
unter der Spüle tropft das Rohr
Wasserfleck an der Decke wird größer
die Wasseruhr läuft obwohl alles zu ist
Hauptabsperrhahn lässt sich nicht mehr drehen
kaum Druck auf der Leitung im ganzen Haus
wir möchten die alten Bleirohre austauschen
der Handwerker hat eine Leitung angebohrt, Wasser ist abgestellt
machen Sie Leckortung ohne Aufstemmen
Rohre klopfen laut in der Wand
`,
		pt: `
tenho um cano a pingar debaixo do lava-loiça
a conta da água veio altíssima, deve ter vazamento
mancha de humidade no tecto por baixo da casa de banho
o registro geral não fecha
ouve-se água a correr na parede
pouca pressão em todas as torneiras
furaram o cano com a furadeira ontem
quanto custa detectar uma fuga sem partir azulejo
trocar encanamento antigo de ferro galvanizado
`,
	},
	emergencies: `
pipe burst upstairs and water is coming through the light fittings
water is gushing out of the wall and I cant find the shutoff
basement is filling up, main line broke, its knee deep
we came home and the whole ground floor is under water and still running
stopcock snapped off in my hand, water spraying everywhere
the kitchen ceiling just came down with all the water behind it
drilled into a pipe, it's shooting across the room
frozen pipe let go in the attic, raining in two bedrooms right now
geyser of water in the front yard and the garage is flooding
Water is running into the electrical panel from a broken pipe
se reventó un tubo y se está inundando la casa
une conduite a cédé, l'eau ruisselle sur le tableau électrique
Rohrbruch! das Wasser schießt aus der Wand
rebentou um cano e a água está a entrar no apartamento de baixo
`,
	harmless: `
a pipe burst in January, that was fixed, now I need the drywall and a report for my insurer
it isnt flooding, just one drop every few minutes
do you sell automatic shutoff valves in case a pipe bursts
pipe is capped, water's off, come whenever it suits you
we want the burst pipe cover in your yearly plan, how much is it
what should I shut if there is ever a flood?
my sister's house flooded on holiday so I want ours checked
planning a repipe for summer, nothing leaking now
the plumber you sent stopped the leak last night, can I get the invoice
moisture meter says dry, I only want a leak sensor under the sink
ya cerramos la llave y no sale más agua, vengan el lunes
der Rohrbruch ist schon repariert, es geht um die Rechnung
`,
};

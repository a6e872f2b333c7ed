import type { JobType } from '../types';

export const faucetsAndFixtures: JobType = {
	id: 'faucetsAndFixtures',
	names: `faucets, taps, taps and toilets, faucets and fixtures, plumbing fixtures, toilet repair, toilet installation, sink installation, shower repair, garbage disposals, bathroom fittings, mixer taps, grifos, grifería, instalación de inodoros, sanitarios, robinetterie, robinets et sanitaires, pose de wc, sanitärinstallation, armaturen, wasserhähne, torneiras, louças sanitárias, conserto de torneira, Drips, Tubs and Taps, Flush, Loos and Taps, Sinks and Such, Running Toilets, plumbing, plumber, fontanería, plomero, plomberie, plombier, klempner, sanitär, canalizador, encanador`,
	signs: `faucet*, dripping tap*, tap ~ drip*, leaky tap*, mixer tap, tap washer*, kitchen tap*, bathroom tap*, cartridge ~ shower, cartridge ~ tap, moen, delta faucet, kohler, grohe, hansgrohe, toto, geberit, shower head, showerhead, shower valve, shower mixer, shower diverter, thermostatic shower, electric shower*, mira shower, triton shower, running toilet, toilet ~ running, toilet ~ runs, toilet ~ rocks, toilet ~ wobbl*, toilet seat, flapper, fill valve, ballcock, float valve, cistern*, flush handle, flush button, dual flush, wax ring, toilet flange, new toilet, bidet*, vanity sink, pedestal sink, undermount, farmhouse sink, belfast sink, bathtub faucet, pop up drain, garbage disposal*, disposal ~ hum*, disposal ~ jam*, insinkerator, waste disposal unit, pot filler, urinal*, aerator, grifo*, griferia, llave ~ gotea, llave ~ lavabo, inodoro, taza del bano, lavabo, cisterna, regadera, mitigeur, robinet ~ goutte, robinet ~ fuit, chasse d eau, cuvette, pommeau, wasserhahn*, armatur, mischbatterie, spulkasten, klospulung, toilettenspulung, duschkopf, waschbecken, torneira*, misturadora, autoclismo, vaso sanitario, chuveiro, lavatorio, triturador de pia`,
	parts: `
faucets, taps, kitchen faucets, sinks: faucet, tap, drips, spout, handle, cartridge, washer, sprayer, moen, delta, kohler, sink, basin, supply line, aerator, undermount, swap, pull down, loose, stiff, new sink, vanity, pedestal, bar sink, instant hot
toilets, toilet repair, commodes, bidets, loos: toilet, commode, runs, flapper, fill valve, flush, rocks, wax ring, seat, bidet, tank, handle, ghost flush, leaks at the base, low flow, toto, wobbly, cistern, pan, refill, weak flush
showers and tubs, shower repair, bathtubs, mixers: shower, valve, tub, diverter, showerhead, bathtub, mixer, trim, scald, cold then hot, drips, handle stuck, walk in tub, drain stopper, caulk, grab bar, rain head, enclosure, low flow
garbage disposals, disposals, disposers: disposal, hums, jammed, insinkerator, reset button, grinding, leaks under, spoon, badger, batch feed
laundry hookups, dishwasher hookups, appliance hookups, plumbing for appliances: washing machine, hookup, washer box, dishwasher, fridge line, ice maker line, move, valves, standpipe, utility sink, laundry room, supply hoses
outdoor faucets, hose bibs, spigots: spigot, hose, outside, frost free, yard hydrant, garden tap
`,
	near: 'leaksAndPipes',
	said: {
		en: `
kitchen faucet drips all night
toilet won't stop running
handle on the shower just spins, no water
bought a new toilet at the depot, need someone to put it in and take the old one
disposal hums but doesn't turn
how much to swap out three bathroom faucets if I supply them
toilet rocks when you sit on it, bit of water round the base
the tap in the en suite squeaks and you have to turn it off really hard
Moen single handle leaks at the neck when you swing it
shower only gives scalding or freezing since we touched the cartridge
the flush button got stuck down inside the cistern
bidet seat fitted, there is a socket nearby already
can u fix a cracked toilet tank lid or do i need a whole new one
wall hung toilet with a geberit frame keeps trickling into the bowl
our shower diverter sends half the water out of the tub spout
under mount sink has come away from the granite and is hanging
Insinkerator died after 12 yrs. replace like for like plz
no pressure from the kitchen tap only, everywhere else is good
we're putting a utility sink in the laundry room, pipes are close by
loo seat hinge broken on a weird shaped villeroy pan
mum is 84 and needs a higher toilet and a walk in shower mixer she can't burn herself on
pulled out sprayer doesn't retract any more
water keeps coming from the tap even when its closed tight
Triton electric shower won't switch off properly
cafe here, we want a hands free tap on the hand wash basin before the health inspection
there's a fork in the disposal and it's jammed
does it make sense to repair a 20 year old Kohler tap or buy new
outdoor shower for the pool house, any recommendations
basin pop up stopper wont stay down
I changed the flapper twice, still hear it refill every ten minutes
hotel with 60 rooms, want all shower heads changed to low flow
silicone around the bath, tap and waste renewed, one visit?
tap handle came off in my hand
urinals in the men's room flush nonstop
pot filler above the range, plumbing is roughed in
freestanding tub with floor mounted filler is delivered on friday, who can hook it up
toilet takes two flushes every time, paper stays
Landlord asked me to send a photo of the leaking shower arm, here it is
aerators clogged after the city flushed the mains, can't unscrew them
need a price for supply and fit of a comfort height wc
vanity top with the basin arrived broken, can you still come thursday to fit only the taps
Drippin fawcet in tub
the hot lever on the wash basin turns the wrong way round
`,
		es: `
la llave del lavabo gotea todo el día
el inodoro no para de correr agua
quiero cambiar el grifo de la cocina, ya lo compré
la taza se mueve cuando uno se sienta
instalar una regadera nueva, ¿qué precio tiene?
el triturador de comida se trabó
la cisterna no carga
se rompió el mango del monomando de la ducha
necesito poner dos sanitarios y un lavamanos en el local
`,
		fr: `
le robinet de la cuisine goutte
la chasse d'eau coule en continu
je cherche quelqu'un pour poser un WC suspendu
mitigeur de douche à changer, il grince
le bouton de la chasse est coincé
broyeur à déchets qui ne tourne plus
combien pour remplacer un lavabo et sa robinetterie ?
la toilette branle sur le plancher
le flexible du pommeau fuit
`,
		de: `
Wasserhahn in der Küche tropft
die Klospülung läuft ständig nach
neue Armatur am Waschbecken montieren, habe ich schon da
der Duschkopf ist abgebrochen
Spülkasten füllt sich nicht mehr
WC wackelt am Boden
was kostet ein neues Hänge-WC mit Montage
Thermostat in der Dusche lässt sich nicht mehr verstellen
für unsere Praxis brauchen wir berührungslose Armaturen
`,
		pt: `
a torneira da cozinha pinga a noite toda
o autoclismo não para de correr
trocar o vaso sanitário por um com caixa acoplada
a misturadora do duche está presa
chuveiro queimou, precisa de um novo
a sanita abana quando me sento
quanto custa instalar um bidé
botão da descarga travou
montar lavatório e torneira que já comprei
`,
	},
	emergencies: `
tap came clean off and water is hitting the ceiling
the toilet supply hose burst and the bathroom floor is under water
I can't turn the shower off and its boiling hot, steam everywhere
toilet tank cracked right through, water running down the stairs
my kid's arm is stuck in the disposal
shower valve blew out of the wall and it will not stop
only toilet in the house is broken off the floor and leaking, I'm in a wheelchair
the sink fell off the wall and ripped the pipes, spraying everywhere
electric shower is smoking and there's a burning smell
se rompió la manguera del inodoro y está saliendo agua por todos lados
le robinet a lâché, l'eau gicle et je ne trouve pas la vanne
der Schlauch vom Waschbecken ist geplatzt, alles steht unter Wasser
a torneira saltou e a água não para, já chega ao corredor
`,
	harmless: `
it only drips, I put a bowl under it
the toilet hose burst in spring and was changed, the other ones should be replaced too
do you have steel braided hoses so they can't burst?
shower is scalding if you set it wrong but that's normal I guess, want an anti scald one
planning a new bathroom tap for next month
Rainstorm shower head, the Grohe Tempesta, do you carry it
the water is turned off at the wall, we use the other bathroom, no rush
our strata had a flood from a cistern in 2019 and now wants all fill valves checked
kid got a toothbrush out of the disposal by himself, all good, just wondering if the blades are hurt
no es urgente, solo gotea un poco
pas de fuite, je veux simplement un modèle plus joli
`,
};

import type { JobType } from '../types';

export const electricalRepairs: JobType = {
	id: 'electricalRepairs',
	names: `electrical repairs, electrician, electrical troubleshooting, outlets and switches, sockets and switches, lighting, light fixtures, lighting installation, ceiling fans, fault finding, emergency electrician, electricista, reparaciones eléctricas, instalación de lámparas, électricien, dépannage électrique, prises et éclairage, elektriker, elektroreparatur, elektro notdienst, lampenmontage, eletricista, reparações elétricas, instalação de luminárias, Sparks, Bright Sparks, Lights and Plugs, Let There Be Light, Switched On, No Power, electrical, electrics`,
	signs: `outlet*, dead outlet, outlet ~ not working, power point*, powerpoint ~ wall, wall socket*, plug socket*, sockets ~ dead, gfci, gfi, afci, rcd ~ trip*, breaker* keep*, tripped breaker, trip switch, blown fuse, fuse ~ blew, fuse* ~ blow*, lights flicker*, flicker* light*, lights ~ flicker*, lights buzz*, light switch*, dimmer*, 3 way switch, three way switch, switch ~ spark*, outlet ~ spark*, socket ~ spark*, outlet ~ warm, light fixture*, pendant light*, chandelier*, recessed light*, can lights, downlight*, led strip*, under cabinet light*, motion light, security light*, outdoor light*, ceiling fan*, half the house ~ power, no power ~ room, power ~ out in, shock ~ switch, shock ~ tap, usb outlet, aluminum wiring ~ outlet, enchufe*, tomacorriente*, apagador*, interruptor*, foco* ~ parpade*, luz ~ parpade*, pastilla ~ bota, salta ~ diferencial, ventilador de techo, prise* ~ courant, prise electrique, interrupteur*, disjoncteur*, lustre, luminaire*, ampoule*, plombs ~ saut*, steckdose*, lichtschalter, sicherung* ~ fliegt, fi schalter, lampe* ~ flacker*, deckenlampe, tomada*, disjuntor* ~ cai, quadro ~ dispara, lampada*, luz ~ pisca`,
	parts: `
lighting, lights, light fixtures, recessed lights, landscape lighting, outdoor lighting, lamps: recessed, cans, pot lights, led, fixture, chandelier, pendant, sconce, vanity light, under cabinet, track, dimmable, low voltage, path, uplight, motion light, floodlight, fluorescent, flicker, bulbs burn out, ballast, kitchen island, strip, high ceiling, foyer, lamp post, string lights, warm white, downlights, closet light, switch it on, dark corner, transformer, porch, holiday lights, parking lot lights, lit at night
outlets and switches, outlets, switches, sockets, plugs, receptacles, gfci, dimmers: outlet, receptacle, socket, plug, gfci, gfi, usb, dimmer, switch, three way, lutron, smart switch, weatherproof, patio, behind the tv, loose, sparks when i plug, dead outlet, half hot, two prong, cover plate, counter, island, baseboard, floor box, arced, melted, crackles, burnt, plug in, no power at, buzzing switch, add another, bedside, childproof
ceiling fans, fans, fan installation, fan repair: fan, blades, wobbles, pull chain, remote, downrod, brace, vaulted, great room, hunter, casablanca, minka, hums, speed, reverse, hang, mount, box not rated, bedroom fan, porch fan, attic fan, bathroom fan, assembled, wall control, light kit
fault finding, troubleshooting, electrical repairs, diagnostics, short circuits, trips and faults, power problems: trips, tripping, breaker goes, resets, half the house, dead circuit, flickering, dimming, rain, figure out, mystery, buzzing, burning smell, hot wall, shock, tingle, short, neutral, lost power, brightens, intermittent, nothing works in, went dark, popped, find out why, chase, no power, storm, keeps tripping, rcd, loose connection
`,
	near: 'electricalPanels handyman',
	said: {
		en: `
outlet in the bathroom stopped working
lights flicker whenever the fridge starts
breaker for the kitchen trips if we run the microwave and the kettle together
switch feels warm and crackles a little
can you hang a chandelier, 14 ft ceiling, I have it in the box
ceiling fan wobbles and clicks
half the bedrooms have no power but nothing is tripped
dimmer buzzes with the LED bulbs we put in
need six recessed cans in a living room, price?
GFCI wont reset
I got a small zap from the dishwasher when I touched the sink
porch light stays on day and night
two way switching on the stairs has never worked right
bulbs burn out every two weeks in this one fixture
add an outlet behind the TV, its on an outside wall
my daughter's room has only one socket and a nest of extension cords
RCD goes off every time it rains
swapped a light switch myself and now the hall doesn't work, oops
Salon opening, 12 pendants and a lit mirror wall
Under cabinet strips flash like a disco
car park lights of our strata are half dead, eight poles, need a lift probably
outlets are so loose plugs fall out
do you charge by the hour or per outlet
oven circuit keeps cutting out on sunday roast
landlord wants a written report why the fuse blows in flat 9
smells a bit fishy near the hallway switch
need exterior sockets for christmas lights, 2 of them, waterproof
photocell on the shop sign broken, sign on all day
tenant says the lights go dim when she vacuums
bathroom mirror with demister delivered, needs connecting
will a fan hold on the old light box or must you brace it
the ceiling rose is cracked and a wire pokes out
voicemail: yes hello, my lights in the basement blink, all of them, and the radio crackles too, I'm home after four
could you change all beige outlets to white, 38 pcs
garage has no light and the opener is dead, main house is ok
mouse chewed the cable in the loft, sockets on that side off
motion sensor goes off for every cat
old two prong plugs, can they be made three prong without rewiring
replaced the lamp with an LED and it glows even when off
kitchen island outlet failed inspection, pop up type wanted
swicth broke of
how soon can someone look, I work nights and need the bedroom light
`,
		es: `
un enchufe de la cocina no da corriente
se va la luz cada vez que prendo el microondas
los focos parpadean en toda la sala
instalar un ventilador de techo en dos recámaras
el apagador truena cuando lo muevo
salta el diferencial cuando llueve
¿cuánto cobran por poner una lámpara colgante?
la mitad del piso está sin luz
me dio un calambre al tocar la lavadora
`,
		fr: `
une prise ne marche plus dans la chambre
le disjoncteur saute dès qu'on allume le four
les lumières clignotent le soir
pose de huit spots dans le salon, votre prix ?
l'interrupteur du couloir grésille
j'ai pris une petite décharge en touchant le robinet
plus de courant dans la moitié du logement
remplacer un variateur qui bourdonne avec les LED
installer un lustre lourd dans une cage d'escalier
`,
		de: `
Steckdose im Bad ohne Strom
das Licht flackert ständig
Sicherung fliegt raus sobald der Geschirrspüler läuft
FI löst bei Regen aus
Lampen aufhängen nach Umzug, ungefähr zehn Stück
Schalter wird heiß
Dimmer brummt mit den neuen LEDs
im ganzen Obergeschoss kein Strom
was kosten drei zusätzliche Steckdosen in der Küche
`,
		pt: `
a tomada da sala deixou de funcionar
o disjuntor cai sempre que ligo o forno
as luzes piscam à noite
instalar ventilador de teto e duas luminárias
o interruptor faz faíscas às vezes
levei um choquezinho no chuveiro
metade da casa sem luz
quanto custa pôr focos embutidos no corredor
lâmpada queima toda semana no mesmo lugar
`,
	},
	emergencies: `
smoke is coming out of the outlet behind the couch
sparks flew out of the switch and now there's a burning smell in the wall
my son stuck a key in the socket and got shocked, he is shaking
the wall around the plug is hot and turning brown
everything metal in the bathroom gives shocks
water is dripping through the light fixture and it's still on
burning plastic smell upstairs and the lights are pulsing bright and dim
live wires hanging from the ceiling after the fan fell down, kids in the house
lost half our power, sockets in the other half popped and a TV blew up
sale humo del enchufe y huele a quemado
la prise a pris feu, on a coupé le courant mais ça sent encore
aus der Steckdose kommen Funken und es riecht verschmort
a tomada está a arder, sai fumo da parede
`,
	harmless: `
a socket sparked once last year, was replaced, want the rest checked
nothing burning or hot, it's only dead
is it dangerous to use an extension lead for a heater?
planning new lights for the kitchen remodel in fall
the utility had an outage in our street yesterday, everything is back
we love your Spark series pendant lamps, can you fit four
insurer wants proof that the burnt outlet was repaired
breaker is off for that circuit until you come, no stress
got a shock when I saw the price elsewhere, hence a second quote
no hay peligro, solo es cambiar un foco alto
es eilt nicht, nur eine Lampe im Flur
`,
};

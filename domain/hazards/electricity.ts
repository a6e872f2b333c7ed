import type { Hazard } from './types';

export const electricity: Hazard = {
	id: 'electricity',
	signs: `spark*, shock*, electrocut*, arcing, buzz*, crackl*, sizzl*, smok*, burn*, melt*, scorch*, hot to the touch, power line*, live cable, outlet is hot, outlet hot, socket ~ hot, chispa*, calambre*, descarga, cable*, quemad*, etincelle*, decharge, brul*, funken, stromschlag, schmor*, kabel, heiss, faisca*, choque, fio*, queimad*, live wire*, bare wire*, wires down, wire* ~ down, flashing, jolt*, zap*, fizz*, tingl*, fuse*, breaker*, exposed wire*, meter cupboard, panel ~ hot, derretid*, fondu*, gresille, geschmolzen, verschmort, kribbel*, brummt, zumb*, cuadro electrico, tableau electrique, disjoncteur, sicherungskasten, quadro electrico`,
	now: `
a tingle off the tap and the fridge handle
sparks shoot out of the socket when it rains
panel is buzzing and hot to the touch
I got a shock from the tap
wires hanging out of the ceiling and they're live
breaker box crackles and flashes
the switch sizzles and there is a blue flash
bare wire sticks out where my toddler plays
power line is down in our yard and jumping
the cable to the house is arcing on the gutter
my son got electrocuted by the lamp, he's awake but shaky
water is running into the breaker panel
meter box is humming loud and smells
every metal thing in the bathroom gives a tingle
the outlet went bang and left a black mark, still buzzing
cord is melting into the carpet
half the lights are super bright and bulbs are popping
extension lead is red hot
builder cut through the live cable, end is exposed in the wet
electric fence wire touches the playground slide
standing in water in the basement and the freezer is plugged in down there
the light fitting drips and crackles
plug welded itself in, glowing
transformer on our pole is spitting
fizzing sound inside the wall behind the bed
salen chispas del enchufe
el tablero está caliente y zumba
me dio toques la llave del agua
des étincelles sortent de la prise
le tableau électrique grésille et chauffe
un câble dénudé sous tension à hauteur d'enfant
aus der Steckdose kommen Funken
der Sicherungskasten brummt und ist heiß
am Wasserhahn bekommt man einen Schlag
saem faíscas da tomada
o quadro está quente e a zumbir
apanhei um choque na torneira
wall by the switch feels warm and something ticks inside it
socket blew when I plugged in the heater, plastic is brown and still warm
lights dim then flare, and the meter is whining
there's a scorch creeping up the paint above the plug
touched the fridge door and it threw my hand back
the breaker won't stay off and the cable behind it is glowing
plug fused to the socket, too hot to pull out
rain gets into the outside lamp and it fizzes
arm went numb after I grabbed the dryer
service wire tore off the house, it hangs over the path
generator was plugged into the wall, now the box pops
charging cable went up, socket is black and hums
heater cord is soft and smells like fish
you can hear it frying behind the plaster
water from upstairs drips onto the fuse board
pool feels tingly when you get in, the light in it is cracked
drilled through something, bang, now half the house is dead and it stinks
el enchufe se derritió y sigue caliente
cae agua encima del cuadro eléctrico
la prise a fondu et la plaque est brûlante
de l'eau goutte sur le disjoncteur
die Steckdose ist geschmolzen und noch heiß
Wasser tropft auf den Sicherungskasten
a tomada derreteu e continua quente
cai água em cima do quadro
`,
	harmless: `
spark plugs replaced
bare spots... I mean bare bulbs, want fixtures
static shock from the carpet is annoying
the outlet is dead, no smell, no heat
no sparks, breaker trips twice a week
live music event needs extra power on the 5th
shock absorbers
wires tidied behind the tv
how do I know a socket is dangerous
an electrician fixed the sparking switch in May, now the light
flood light over the garage is out
want surge protection after last year's lightning
training: working safely near live parts
hot tub needs a circuit
electric shock therapy brochure, wrong address
the flash of my camera is broken
lights flicker when I dim them
ya no echa chispas, lo arreglaron, quiero revisar
plus d'étincelles depuis la réparation
es funkt nicht mehr, soll nur geprüft werden
já não faz faíscas, só rever
a fuse blew last spring, all fine since, want the box renewed
warm white bulbs instead of cold ones
the lamp is hot property in our showroom
sparky is what my grandson calls the dog
would a heater melt a plug, just wondering
one dead plug in the spare room, nothing else
`,
};

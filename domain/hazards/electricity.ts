import type { Hazard } from './types';

export const electricity: Hazard = {
	id: 'electricity',
	signs: `spark*, shock*, electrocut*, arcing, buzz*, crackl*, sizzl*, smok*, burn*, melt*, scorch*, hot to the touch, power line*, live cable, outlet is hot, outlet hot, socket ~ hot, chispa*, calambre*, descarga, cable*, quemad*, etincelle*, decharge, brul*, funken, stromschlag, schmor*, kabel, heiss, faisca*, choque, fio*, queimad*, live wire*, bare wire*, wires down, wire* ~ down, flashing, jolt*, zap*, fizz*, tingl*, fuse*, breaker*, exposed wire*, meter cupboard, panel ~ hot, derretid*, fondu*, gresille, geschmolzen, verschmort, kribbel*, brummt, zumb*, cuadro electrico, tableau electrique, disjoncteur, sicherungskasten, quadro electrico, corriente ~ agua, chisporrote*, corto circuito, cortocircuito, tablero ~ caliente, enchufe ~ caliente, echando chispas, cables pelados, etincel*, court circuit, electrise*, coup de jus, chatouille, denude*, crepite*, prise ~ chaude, gewischt, elektrisiert, stromschlag*, sicherung*, knistert, blank* kabel, kurzschluss, funkt, brutzelt, curto circuito, curto-circuito, eletrocut*, fio* desencapad*, disjuntor*, tomada ~ quente, scintill*, scossa, vonken, schok, stopcontact, meterkast, iskrz*, iskry, kopie, kopnal, pradem, bezpiecznik*`,
	now: `
a big limb is lying on the electric wires to our house and it keeps flashing
branch across the power line to the roof, arcing with each gust
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
	elsewhere: {
		now: `
la caja de fusibles echa chispas y suena
me pegó una descarga la ducha eléctrica
hay un cable pelado con corriente en el patio donde juegan los niños
el enchufe hizo un chispazo y huele a plástico quemado
se cayó el cable de la luz sobre el techo del auto
toco la heladera y da patadas
el tablero está hirviendo y se oye zumbido
entra agua de lluvia en la caja de la luz
mi hijo metió un alambre en el enchufe, quedó temblando
la regleta se está derritiendo detrás del mueble
las luces suben y bajan y explotan los focos
un cable de alta quedó colgando en la vereda
el interruptor chisporrotea al tocarlo
le compteur fait des étincelles
j'ai pris le jus sur la machine à laver, bras engourdi
un fil dénudé pend au-dessus du lit du petit
la prise est noire, chaude et elle crépite
ligne électrique tombée dans la cour
l'eau rentre dans le panneau électrique
odeur de plastique brûlé au tableau et ça bourdonne
la multiprise fond sur la moquette
mon fils s'est électrisé, il tremble
ça grésille dans le mur dès qu'on allume
on a coupé un câble sous tension avec la disqueuse
les ampoules éclatent et les prises chauffent
le frigo donne des chocs quand on y touche
im Verteilerkasten knistert es und es riecht verschmort
ich hab an der Dusche einen Stromschlag bekommen
blankes Kabel hängt raus, da krabbelt das Baby
Steckdose sprüht Funken
Stromleitung liegt im Garten nach dem Sturm
Wasser rinnt in den Sicherungskasten
mein Sohn hat eine gewischt bekommen und zittert
Mehrfachstecker schmilzt hinter dem Schrank
Schalter brutzelt und ist glühend heiß
beim Bohren ein Kabel getroffen, jetzt kokelt es in der Wand
die Lampen werden grell und platzen
Metallgehäuse vom Herd steht unter Strom
der Stecker ist angeschmort und noch heiß
o disjuntor está estalando e com cheiro de queimado
levei choque no chuveiro e o braço ficou dormente
fio desencapado no chão onde o bebé gatinha
a tomada deu um estouro e está preta e quente
caiu um fio da rua em cima do portão
entra água no quadro da luz
meu filho enfiou um garfo na tomada, está tremendo
a extensão está a derreter atrás do sofá
faíscas no interruptor quando acendo
a geladeira dá choque em todo mundo
as lâmpadas estão a rebentar e a luz oscila
furei um cabo na parede e agora sai fumo
curto-circuito na cozinha, chia dentro da parede
escono scintille dalla presa
ho preso la scossa dalla doccia
il quadro elettrico ronza ed è bollente
c'è un cavo scoperto e il bambino gioca lì
acqua che entra nel contatore della luce
er komen vonken uit het stopcontact
ik kreeg een schok van de kraan
de meterkast bromt en is heet
er hangt een blote draad onder stroom
water druppelt in de meterkast
iskry lecą z gniazdka
kopnął mnie prąd przy kranie
skrzynka z bezpiecznikami buczy i jest gorąca
goły przewód wisi, dziecko się tam bawi
woda kapie na bezpieczniki
`,
		harmless: `
quiero poner tres enchufes más en la oficina
cambio de tablero viejo, sin apuro
salta la térmica cuando prendo el horno, nada caliente
bujías nuevas para el coche
no hay chispas ni olor, solo no funciona la luz
el electricista ya arregló el cable, falta tapar
ajouter deux prises au bureau
mise aux normes du tableau, devis
le disjoncteur saute de temps en temps, rien de chaud
prise morte dans la chambre d'amis, pas d'odeur
bougies d'allumage à changer
l'électricien a refait le câble, il reste à reboucher
zwei Steckdosen mehr im Büro
Sicherungskasten erneuern, eilt nicht
FI fliegt manchmal, nichts ist warm
Steckdose tot, kein Geruch
Zündkerzen wechseln
Elektriker hat das Kabel getauscht, jetzt nur noch verputzen
mais duas tomadas no escritório
trocar o quadro antigo, sem pressa
o disjuntor cai às vezes, nada aquece
tomada sem energia, sem cheiro
velas de ignição novas
o chuveiro não esquenta, quero trocar a resistência
aggiungere due prese in ufficio
salta il salvavita ogni tanto, niente di caldo
twee stopcontacten erbij op kantoor
stop springt soms, niets is warm
dwa dodatkowe gniazdka w biurze
wymiana skrzynki, bez pośpiechu
`,
	},
};

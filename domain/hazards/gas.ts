import type { Hazard } from './types';

export const gas: Hazard = {
	id: 'gas',
	signs: `gas, propane, egg*, hiss*, fumes, smell*, stink*, stench, reek*, pong*, whiff, olor, huele, odeur, sent, riecht, geruch, stinkt, cheir*, gaz, butano, huevo*, oeuf*, eier, ovo*, fuga, lpg, rotten, sulfur, sulphur, eggy, regulator, gas pipe*, gas line*, gas meter, bombona, botija, gasflasche, gaszahler, soplido, silbido, pue, sifflement, zischt, assobio, olor a gas, apesta*, garrafa, tufo a gas, escape de gas, perdida de gas, medidor de gas, bouteille de gaz, gazinière, gaziniere, conduite de gaz, gasgeruch, gasherd, gasleitung, gasaustritt, propan*, vazamento, vazando, fuga de gas, mangueira ~ gas, puzza, perdita di gas, bombola, gaslucht, gaslek*, ruikt naar gas, gazem, gazu, ulatnia, butla, butli`,
	now: `
strong smell of gas in the kitchen and the stove is off
it reeks of gas down in the basement
whiff of gas by the meter, getting stronger
the whole hallway stinks like rotten eggs since we got home
something smells like sulfur near the boiler and I feel dizzy
we can smell gas all over the house, windows are open now
hissing from the pipe behind the cooker and a smell
my neighbor smells gas too, the entire floor does
knob got bumped, gas was on for hours, the place is full of it
propane tank is hissing and won't shut
yellow pipe outside got hit by the digger and it's blowing
I hear air rushing out at the gas meter
the smell makes my eyes water, gas company isn't picking up
eggy smell in the utility, dial on the meter is spinning with nothing on
gas is leaking under the sink, I put tape on it
cooker valve snapped and it won't turn off
burner went out and the room is full of gas, baby sleeping next door
pungent smell round the heater, pets are acting weird
we left the flat because of the smell of gas, standing in the street
regulator on the caravan's bottle is leaking, can't stop it
smells like a skunk or rotten cabbage by the furnace
there's gas in here I'm telling you, nobody believes me
hob has been leaking all night, headaches for all of us
LPG cylinder fell over and it's spraying
huele muchísimo a gas en la cocina y todo está apagado
se oye un silbido en la tubería del gas
huele a huevo podrido junto al calentador y estoy mareada
ça sent très fort le gaz dans la cuisine
un sifflement au compteur à gaz et une odeur
odeur d'œuf pourri près de la chaudière, on est sortis
es riecht stark nach Gas im Keller
am Gaszähler zischt es und es stinkt
Gasgeruch im ganzen Haus, wir stehen draußen
cheira muito a gás na cozinha e está tudo desligado
ouve-se um assobio no contador do gás
cheiro a ovo podre ao pé do esquentador
the ring wouldn't light and now the flat stinks
dial on the tank drops although all is off
someone left the burner open, we all have sore heads
grass is dead in a line and it bubbles out of the wet ground
pipe got nicked putting up the shelf and it whistles
taste of metal and that smell by the water heater
neighbour's meter box blows and you can hear it from the road
valve on the bottle froze open
the engineer capped it but it still pongs worse than before
my nose says it's coming out from under the cooker
suena como un soplido junto al contador y apesta
la bombona pierde y no puedo cerrarla
la bouteille fuit et je ne peux pas la fermer
ça siffle près du compteur et ça pue
die Flasche zischt und lässt sich nicht zudrehen
neben der Therme stinkt es immer stärker
a botija está a perder e não fecha
`,
	harmless: `
gas leak in November, all repaired and certified
no smell of gas, just want the annual check
if we ever smell gas who do we ring
your leaflet says leave the house when you smell gas
quote to move a gas pipe for the new hob
gas detector to be installed in the kitchen
landlord gas safety certificate is due
the gas company tested everything last week and found nothing
smells like gas station coffee in your waiting room
gas prices are killing us, want a heat pump
the old leak was in the neighbor's flat years ago
there was a faint smell once, the supplier came, it was the drain
rotten egg smell only from the hot water, not gas
course on gas safety for our staff
gas gauge in my car is broken
natural gas versus propane, which one is cheaper
huele a gas decía el vecino, pero ya vinieron y no era nada
la fuite de gaz a été réparée le mois dernier
Gasleitung soll für den neuen Herd verlegt werden
a fuga de gás já foi reparada
ran out of gas, the car is at home
smells like wet dog in the hall
stench from the bins, cleaning quote
our hob clicks but lights fine
bottle holder for the caravan
`,
	elsewhere: {
		now: `
hay un olor a gas fortísimo en todo el edificio
se escucha como silba la garrafa y no la puedo cerrar
la retro rompió el caño del gas y está saliendo
volví y estaban las hornallas abiertas, no se puede ni entrar
apesta a gas en la escalera, los vecinos están bajando
se partió la manguera de la estufa y sale gas
el cilindro se cayó y está botando gas
tufo a gas en el sótano y me arden los ojos
el medidor hace ruido y huele a podrido
toda la noche con fuga de gas, nos duele la cabeza
la llave del gas se quedó en la mano y sigue saliendo
no aguantamos el olor a gas, ya sacamos a los niños
huele a gas y la compañía no contesta
grosse odeur de gaz dans la cage d'escalier
la pelleteuse a percé la conduite de gaz
le feu était resté ouvert, l'appart est plein de gaz
le robinet de la gazinière m'est resté dans la main, ça souffle
la bonbonne de propane siffle pis on peut pas la fermer
ça sent le gaz chez moi, j'ai ouvert les fenêtres
odeur de gaz de plus en plus forte près du compteur
fuite de gaz dans la cave, on est tous dans la rue
ça sent les oeufs pourris à côté de la fournaise
mon voisin aussi sent le gaz, tout l'étage
le flexible s'est fendu et le gaz sort
je sens le gaz et j'ai la tête qui tourne
es riecht ganz stark nach Gas bei uns in der Küche
Bagger hat die Gasleitung erwischt, es bläst raus
der Gasherd war die ganze Nacht offen
Gasaustritt in der Waschküche, alle sind draußen
die Propanflasche pfeift und geht nicht mehr zu
stinkt nach faulen Eiern neben dem Gasherd
Schlauch vom Grill gerissen, Gas strömt aus
Gasgeruch wird immer stärker, Stadtwerke gehen nicht ran
ich rieche Gas und mir ist schlecht
im Stiegenhaus schmeckt man das Gas schon
Ventil am Tank abgebrochen, es zischt laut
Gas riecht man bis auf die Straße
está um cheiro a gás fortíssimo na escada
tá vazando gás do botijão e não fecha
a retroescavadora furou o tubo do gás
a mangueira do fogão rasgou e está saindo gás
deixaram o bico aberto a noite toda, a casa cheia de gás
cheiro de gás no apartamento todo, abri as janelas
a bilha está a assobiar e não consigo fechar
o registro do gás quebrou na minha mão
vazamento de gás na garagem, já tiramos as crianças
cheira a ovos podres junto à caldeira
o vizinho também sente o gás, o andar inteiro
sinto cheiro de gás e fico tonta
forte odore di gas in cucina, fornelli spenti
la bombola fischia e non si chiude
puzza di gas per le scale, siamo tutti fuori
hanno rotto il tubo del gas con lo scavatore
odore di uova marce vicino alla caldaia e mi gira la testa
het ruikt sterk naar gas in de keuken
de gasfles sist en gaat niet dicht
gaslucht in het hele trappenhuis, we staan buiten
graafmachine heeft de gasleiding geraakt
rotte eieren lucht bij de ketel en ik ben duizelig
mocno czuć gaz w kuchni
butla syczy i nie da się zakręcić
czuć gaz na całej klatce, wyszliśmy na dwór
koparka przerwała rurę z gazem
gaz się ulatnia przy liczniku
`,
		harmless: `
presupuesto para mover la toma de gas
certificado de gas para alquilar
la fuga ya la repararon, falta el papel
no huele a gas, solo no prende el piloto
cuánto sale pasar de garrafa a gas natural
devis pour déplacer l'arrivée de gaz
certificat de conformité gaz pour la location
changer le tuyau de gaz, il arrive à date
aucune odeur, la plaque s'allume juste mal
passer du propane au gaz naturel, combien
Gasherd anschließen lassen, wann geht das
Dichtheitsprüfung der Gasleitung ist fällig
kein Gasgeruch, nur die Zündung klickt
Umstieg von Gas auf Wärmepumpe, Angebot bitte
das Leck vom Frühjahr ist repariert, brauche Protokoll
orçamento para converter o fogão para gás natural
inspeção do gás para alugar a casa
não cheira a gás, só não acende
trocar a mangueira do gás, venceu
o vazamento foi resolvido no mês passado
preventivo per spostare l'attacco del gas
nessun odore, non si accende il fornello
offerte om de gasleiding te verleggen
gaskeuring voor verhuur
wycena przesunięcia rury gazowej
coroczny przegląd gazu
`,
	},
};

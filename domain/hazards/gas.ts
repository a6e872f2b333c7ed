import type { Hazard } from './types';

export const gas: Hazard = {
	id: 'gas',
	signs: `gas, propane, egg*, hiss*, fumes, smell*, stink*, stench, reek*, pong*, whiff, olor, huele, odeur, sent, riecht, geruch, stinkt, cheir*, gaz, butano, huevo*, oeuf*, eier, ovo*, fuga, lpg, rotten, sulfur, sulphur, eggy, regulator, gas pipe*, gas line*, gas meter, bombona, botija, gasflasche, gaszahler, soplido, silbido, pue, sifflement, zischt, assobio`,
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
};

import type { Hazard } from './types';

export const trapped: Hazard = {
	id: 'trapped',
	signs: `trapped, locked in, locked inside, stuck in, stuck between, cant get out, cannot get out, elevator, lift, atrapad*, encerrad*, ascensor, coince*, enferme*, bloque*, ascenseur, eingesperrt, eingeklemmt, aufzug, feststeck*, pres* no elevador, elevador, car ~ hot, pinned, jammed, wedged, caught in, locked himself, locked herself, locked themselves, locked itself, shut himself, shut herself, inside alone, hand ~ stuck, foot ~ stuck, head ~ stuck, arm ~ stuck, finger ~ stuck, leg ~ stuck, prise dans, pris dans, zugefallen, klemmt, presa, preso, encerrado, encerrada, pedir ayuda, atorad*, encerro, se encerro, adentro solo, no puede salir, no podemos salir, no abre, ascensor ~ parado, elevador ~ parado, agarrad*, aplast*, apresad*, sous ~ porte, emprisonne*, cle* a l interieur, ne peut pas sortir, ne peut plus sortir, prisonn*, eingeschlossen, ausgesperrt, kommt nicht raus, kommen nicht raus, steckt ~ fest, festgeklemmt, stecken geblieben, lift ~ stecken, trancad*, nao consegue sair, presa no, preso no, presos no, entalad*, bloccat*, incastrat*, intrappolat*, chiuso dentro, opgesloten, zit vast, zitten vast, vast in, klem, uwiezl*, zatrzasn*, zakleszcz*, utknal, utknel*, winda, windzie`,
	now: `
baby is locked in the car
my toddler locked himself in the bathroom and the tap is running
stuck in the elevator with a panic attack
locked out and there is a pot on the stove
my two year old is inside alone and the door shut behind me
mum fell and we can't get in, she answers through the door
stuck in the walk in freezer, handle broke
grandpa is in the lift between floors with his wheelchair
I'm locked in the office, nobody is here, need my insulin
child's head is stuck between the railings
finger jammed in the door, can't open it
someone is trapped under the garage door
door to the nursery won't open and the kids are crying in there
the cat... no, my daughter is behind the locked door and won't answer
dog is in the hot car, keys inside
caught in the barn under the hay bale
lights off, doors locked, I hear a kid crying inside
wheelchair stuck in the gate and it's pouring
stair lift stopped halfway with my mother on it
patient locked in the treatment room
he's pinned between the van and the wall
vault door closed on our colleague
el bebé está encerrado en el coche
mi hijo se quedó encerrado en el baño
bébé enfermé dans la voiture
ma mère est coincée dans l'ascenseur
Kind ist im Auto eingeschlossen
meine Mutter steckt im Aufzug fest
o bebé está fechado no carro
a minha mãe está presa no elevador
shutters won't lift and we're all inside the shop with smoke outside
my little one shut himself in the safe room and cries
mum's hand is caught in the folding bed
gate came down on my foot and won't rise
strap is round the dog's neck and stuck in the motor
ring won't come off and the finger is purple
the door closed behind her on the roof terrace, it's freezing
kid climbed into the dryer and the latch snapped
four of us in the cabin and it dropped half a floor
the car locked itself with the infant in the seat
she's wedged behind the toilet and can't stand
head through the banister and panicking
se quedó atrapada la mano en el portón
la puerta se cerró con la niña adentro y la estufa prendida
sa main est prise dans le portail
la porte a claqué, le petit est seul dedans
Hand steckt im Tor fest
Tür zugefallen, der Kleine ist allein drin
tem a mão presa no portão
a porta bateu com o bebé lá dentro
`,
	harmless: `
locked out yesterday, neighbor had a key, want new locks
locker room doors squeak
childproof locks for cabinets
my car keys are lost, spare is at home
stuck drawer
elevator maintenance contract
gate sticks in wet weather
escape room business needs props
how do you get a child out of a locked car? for our parents' class
panic bar for the emergency exit
trapped air in the radiators
stuck on which color to choose
a key broke in the shed lock, no rush
locked mailbox
nadie está encerrado, solo perdí la llave
personne à l'intérieur, juste la clé perdue
niemand drin, nur Schlüssel verloren
ninguém lá dentro, só perdi a chave
the spare key is stuck on the ring
cat is stuck up on the old logo, can you redraw it
roller shutter sticks half way some mornings
door to the shed jammed, nobody in it
team building, an escape game
want a lock that opens from inside for the nursery
`,
	elsewhere: {
		now: `
quedé atorado en el elevador y no hay señal
la bebé está dentro del carro con las llaves y hace calor
mi abuela se encerró en el baño y no contesta
el niño tiene la cabeza metida en la reja
se le quedó el dedo en la máquina, no lo podemos sacar
la cortina metálica le cayó en el pie
estamos encerrados en el local y no abre
mi papá quedó debajo del auto
hay gente en el ascensor desde hace media hora, una señora mal
se cerró la puerta y dejé la olla en el fuego
el nene se trabó en el cuarto y llora
se quedó dentro de la cámara de frío
el perro está en el auto al sol y jadea
coincé dans l'ascenseur avec une dame qui panique
le bébé est dans l'auto, les clés dedans, en plein soleil
ma mère est tombée derrière la porte et je peux pas entrer
la tête du petit est prise dans la rampe
son doigt est coincé dans la machine
le rideau de fer lui est tombé sur le pied
on est enfermés dans le magasin
la porte a claqué et la casserole est sur le feu
ma fille s'est enfermée dans la salle de bain, elle pleure
mon collègue est dans la chambre froide, la poignée a cassé
la voiture a glissé du cric, il est dessous
personne en fauteuil bloquée entre deux étages
papi ne répond plus derrière la porte verrouillée
wir stecken im Lift fest, einer Frau geht's schlecht
Baby im Auto, Schlüssel drin, pralle Sonne
meine Oma ist gestürzt und die Tür ist zu, sie ruft um Hilfe
der Kopf vom Kind steckt im Geländer
Finger in der Maschine eingeklemmt
Rolltor ist ihm auf den Fuß gefallen
wir sind im Geschäft eingesperrt
ausgesperrt und der Herd ist an
Tochter hat sich im Bad eingeschlossen und weint
Kollege im Kühlraum, Griff abgebrochen
Auto vom Wagenheber gerutscht, er liegt drunter
Rollstuhlfahrer hängt zwischen zwei Stockwerken
Hund im heißen Auto, hechelt nur noch
estou preso no elevador e uma senhora está passando mal
o bebé está dentro do carro ao sol com a chave lá dentro
minha avó caiu no banheiro e a porta está trancada
a cabeça do menino está presa na grade
o dedo ficou preso na máquina
o portão caiu em cima do pé dele
estamos trancados na loja, não abre
saí e a porta bateu, a panela está no fogo
a minha filha trancou-se no quarto e chora
o colega ficou na câmara fria
o carro caiu do macaco e ele está debaixo
cadeira de rodas parada entre dois andares
cachorro trancado no carro quente
siamo bloccati in ascensore, una signora sta male
il bambino è chiuso in macchina al sole con le chiavi
mia nonna è caduta e la porta è chiusa
la testa del bimbo è incastrata nella ringhiera
mano incastrata nel cancello
we zitten vast in de lift, iemand is niet goed
baby zit in de auto opgesloten in de zon
oma is gevallen en de deur zit op slot
zijn hoofd zit klem tussen de spijlen
buitengesloten en het gas staat aan
utknęliśmy w windzie, ktoś źle się czuje
dziecko zatrzasnęło się w aucie na słońcu
babcia upadła, drzwi zamknięte, woła o pomoc
głowa dziecka utknęła w barierce
ręka zakleszczona w bramie
`,
		harmless: `
perdí la llave del buzón
mantenimiento del ascensor del edificio
cambio de cerradura, tengo otra copia
el portón se traba a veces con la lluvia
me quedé afuera ayer, ya entré, quiero otra chapa
clé de la boîte aux lettres perdue
contrat d'entretien d'ascenseur
changer la serrure, j'ai un double
le portail accroche quand il pleut
porte claquée hier, c'est réglé, je veux un nouveau cylindre
Briefkastenschlüssel verloren
Wartungsvertrag für den Aufzug
Schloss tauschen, Zweitschlüssel vorhanden
das Tor klemmt bei Regen
gestern ausgesperrt, schon wieder drin, neuer Zylinder bitte
perdi a chave da caixa do correio
contrato de manutenção do elevador
trocar a fechadura, tenho cópia
o portão prende quando chove
ontem fiquei do lado de fora, já entrei, quero trocar o miolo
ho perso la chiave della cassetta postale
contratto di manutenzione ascensore
sleutel van de brievenbus kwijt
onderhoudscontract voor de lift
zgubiłem klucz do skrzynki
umowa na serwis windy
`,
	},
};

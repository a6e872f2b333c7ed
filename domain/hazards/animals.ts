import type { Hazard } from './types';

export const animals: Hazard = {
	id: 'animals',
	signs: `snake*, serpiente*, vibora*, schlange*, serpent*, cobra*, bees, swarm*, wasps all over, hornets all over, abejas, avispas, bienen*, guepes, abeilles, abelhas, bitten, bit my, bit him, bit her, attack*, mordi*, rabid, bear, alligator*, coyote*, stung, stings, picad*, piqu*, gestochen, hornet*, wasps, raccoon*, fox, rats bit, bloated, hinchada, culebra, enjambre, avispero, panal, alacran*, pico una, veneno, atropella*, convulsiona, mordu, vipere, essaim, frelon*, nid de guepes, renverse*, scorpion*, kreuzotter, hornissen, wespennest, gebissen, rattengift, angefahren, marder, vespa*, enxame, vespeiro, escorpi*, lacraia, mordeu, picou, atropelad*, vipera, veleno, calabron*, sciame, morso, investit*, wespen, gebeten, aangereden, zmija, osy, szerszen*, pogryz*, potracon*`,
	now: `
my dog ate rat poison
cat was hit by a car and can't stand
puppy is not breathing well and gums are white
horse is down and rolling
dog's belly is bloated and he retches nothing
she's been straining all night and no kitten comes
bird is caught in the fan, bleeding
cat can't pee and screams
seizure, second one within an hour, my dog
swallowed a sock and collapsed
hit by a mower, leg is open
snake bit the dog
chocolate, a whole bar, small dog, twitching
rabbit hasn't eaten for two days and lies flat
foaling since an hour, only one leg out
stung in the mouth, face swells
eye is hanging out
fell from the fourth floor
parvo pup, blood everywhere
can't wake him after the flea drops
mi perro comió veneno para ratas
atropellaron a mi gato
mon chien a mangé de la mort-aux-rats
le chat a été percuté
Hund hat Rattengift gefressen
Katze wurde angefahren
o meu cão comeu veneno dos ratos
o gato foi atropelado
a swarm is in the nursery and the windows won't shut
python got out and it's in the ceiling
cow in the slurry pit
rats bit the baby
raccoon fell through into the kitchen and it foams
hornets poured out when I drilled, stung all over
my dog swallowed the fish hook
cat went through the windscreen... through the window, leg dangles
perro con la barriga hinchada que no puede vomitar
hay un panal en el cuarto del bebé y están picando
le chien a le ventre gonflé et n'arrive pas à vomir
Hund hat einen Angelhaken verschluckt
o cão tem a barriga inchada e não consegue vomitar
`,
	harmless: `
puppy shots due
cat scratches the sofa
old dog, arthritis, weight plan
horse hoof trim
is chocolate bad for dogs
he ate grass and was sick once, fine now
spay appointment
bird cage cleaning
kennel booking for august
dog door in the back door
my dog was hit years ago, limps
bulldog clip
cat litter delivery
poisonous plants list for cat owners
la vacuna del gato
vaccin du chien
Katze impfen
vacina do cão
raccoon got in last fall, hole is to be closed
honey from our own bees, label design
bite plate for grinding
fish tank stand
`,
	elsewhere: {
		now: `
mi perra no puede parir, lleva horas pujando
le mordió una víbora al perro en el hocico
hay una culebra en el cuarto de los niños
el gato cayó del quinto piso y no se mueve
mi perro convulsiona y babea
comió chocolate, un montón, y tiembla
un enjambre entró a la escuela y pican a todos
picó un alacrán a mi hijo
el caballo está tirado revolcándose de dolor
atropellaron a mi perra y sangra por la boca
perro callejero mordió a la nena y se escapó
el gato macho no orina desde ayer y llora
ma chienne n'arrive pas à mettre bas depuis trois heures
une vipère a mordu le chien
il y a un serpent dans la chambre
le chat est tombé du balcon, il bouge plus les pattes
mon chien convulse et bave
il a mangé une tablette de chocolat noir, il tremble
des frelons partout dans la classe, plusieurs piqûres
le cheval se roule par terre, coliques
chien renversé par une voiture, il saigne de la gueule
un chien errant a mordu ma fille
mon chat n'urine plus et il crie
le lapin respire la gueule ouverte, couché sur le côté
Hündin presst seit Stunden und es kommt kein Welpe
Kreuzotter hat den Hund gebissen
Schlange im Kinderzimmer
Katze vom Balkon gefallen, kann die Hinterbeine nicht bewegen
mein Hund krampft und sabbert
hat eine Tafel Zartbitter gefressen und zittert
Hornissen in der Klasse, mehrere gestochen
Pferd wälzt sich, Kolik
Hund vom Auto erwischt, blutet aus dem Maul
fremder Hund hat meine Tochter gebissen
Kater kann nicht pinkeln und schreit
Welpe hat blutigen Durchfall und steht nicht mehr auf
a cadela está há horas a fazer força e não nasce nenhum
uma cobra mordeu o cachorro
tem uma cobra no quarto das crianças
o gato caiu da varanda e não mexe as patas
meu cachorro está tendo convulsão
comeu muito chocolate e está tremendo
enxame de abelhas entrou na escola e está picando
escorpião picou meu filho
cavalo deitado a rebolar com cólicas
a cadela foi atropelada e sangra da boca
um cão vadio mordeu a minha filha
o gato não consegue urinar e mia de dor
una vipera ha morso il cane
il gatto è stato investito
il cane ha mangiato veleno per topi
c'è un serpente in camera
il mio cane ha le convulsioni
hond heeft rattengif gegeten
kat is aangereden
slang in de slaapkamer
hond heeft een toeval en kwijlt
wespennest opengebroken, iedereen gestoken
pies zjadł trutkę na szczury
kot potrącony przez auto
żmija ugryzła psa
pies ma drgawki
obcy pies pogryzł córkę
`,
		harmless: `
desparasitar al perro y vacuna anual
el gato araña el sillón
baño y corte para un caniche
nido viejo de avispas vacío, sacarlo algún día
hospedaje para perro en agosto
vermifuge et rappel de vaccin
le chat griffe le canapé
toilettage pour un caniche
vieux nid de guêpes vide à enlever
pension pour chien en août
Entwurmung und Impfung fällig
Katze kratzt am Sofa
Pudel scheren lassen
altes leeres Wespennest entfernen
Hundepension im August
vermífugo e vacina anual
o gato arranha o sofá
banho e tosa para um poodle
ninho de vespas velho e vazio
hotel para cão em agosto
vaccino annuale del cane
toelettatura per un barboncino
jaarlijkse enting van de hond
oud leeg wespennest weghalen
szczepienie psa
strzyżenie pudla
`,
	},
};

import type { Hazard } from './types';

export const animals: Hazard = {
	id: 'animals',
	signs: `snake*, serpiente*, vibora*, schlange*, serpent*, cobra*, bees, swarm*, wasps all over, hornets all over, abejas, avispas, bienen*, guepes, abeilles, abelhas, bitten, bit my, bit him, bit her, attack*, mordi*, rabid, bear, alligator*, coyote*, stung, stings, picad*, piqu*, gestochen, hornet*, wasps, raccoon*, fox, rats bit, bloated, hinchada`,
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
};

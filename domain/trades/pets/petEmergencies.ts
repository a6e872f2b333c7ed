import type { JobType } from '../types';

export const petEmergencies: JobType = {
	id: 'petEmergencies',
	names: `emergency vet, pet emergencies, 24 hour vet, out of hours vet, urgent care for pets, pet poisoning, animal ambulance, emergency animal hospital, after hours vet, weekend vet, Right Now Paws, Midnight Paws, Red Alert Vets, All Hours, Pet ER, urgencias veterinarias, veterinario 24 horas, urgences vétérinaires, vétérinaire de garde, tierärztlicher notdienst, tiernotdienst, tierklinik, urgências veterinárias, veterinário 24 horas`,
	signs: `emergency vet, emergency ~ dog, emergency ~ cat, out of hours vet, vet ~ open now, vet ~ tonight, vet ~ sunday, 24 hour vet, animal hospital, pet er, dog ~ hit by ~ car, cat ~ hit by ~ car, run over ~ dog, run over ~ cat, dog ~ ate ~ chocolate, ate ~ chocolate, ate ~ raisin*, ate ~ grapes, ate ~ xylitol, xylitol, chewing gum ~ dog, rat poison, slug pellets, slug bait, antifreeze, lilies ~ cat, lily ~ cat, dog ~ ate ~ pills, ate my ~ medication ~ dog, ate ~ ibuprofen, ate ~ onion*, weed gummies ~ dog, edible* ~ dog, swallowed ~ dog, dog ~ swallowed, cat ~ swallowed, string ~ cat, choking ~ dog, dog ~ choking, bloat, gdv, dog ~ stomach ~ twisted, dog ~ collaps*, cat ~ collaps*, dog ~ unconscious, dog ~ cant breathe, cat ~ cant breathe, heatstroke ~ dog, heat stroke ~ dog, snake ~ bit ~ dog, bee sting ~ dog, porcupine quill*, dog fight ~ wound, bitten by ~ dog ~ dog, cat ~ fell ~ balcony, blocked tomcat, dog ~ bleeding, cat ~ bleeding, urgencia* ~ perro, veterinario ~ urgencia*, atropell* ~ perro, perro ~ envenen*, comio chocolate, urgence veterinaire, veterinaire de garde, chien ~ renverse, mange ~ chocolat, tiernotdienst, notdienst ~ tierarzt, hund ~ angefahren, hund ~ schokolade, rattengift, urgencia* ~ cao, cao ~ atropelad*, comeu chocolate, veneno ~ ratos ~ cao`,
	said: {
		en: `
dog ate a bar of dark chocolate, 30 kilos, half an hour ago
are you open right now
cat fell off the balcony, fourth floor, walks but odd
which number do I ring at night for a vet
swallowed a squeaker whole
what does an emergency visit cost before I drive over
stung in the mouth by a bee
my retriever got into my ibuprofen
porcupine quills in the muzzle, twelve or so
Rat bait packet is torn open in the shed, no idea if he had some
bitten at the park, two holes in the neck
raisin cookie, four raisins maybe, 8 lb dog
cat with a thread hanging from her mouth, don't pull?
overheated on the run, lies in the shade panting
do you take kittens at this hour, found in a bin
snake, brown, bit him on the paw, we are 40 min away
torn nail bleeding all over the sofa
edible gummies missing and the dog is wobbly and peeing
hit by a bicycle, favors the shoulder
lily pollen on the cat's nose
got quoted 900 just to walk in elsewhere
seizure, first ever, two minutes, now confused
something stuck in the roof of his mouth, stick I think
cat can't settle, yowls, back and forth to the tray
slug pellets in a neighbour's garden
she ate a whole corn cob
pup licked antifreeze in the garage
hedgehog in the road alive, who takes wild ones
we are on holiday here without a vet, dog can't put weight on her leg
fish hook through the lip
eye popped out after a scrap, pekingese
sunday, everything closed, ear torn and flapping
is bloat possible in small breeds
swan with a broken wing at the pond
horse chestnut stuck??
collapsed on the walk, came round, seems tired
how much chocolate is dangerous for a yorkie
xylitol gum, three pieces
cat was in the dryer for a few seconds
glass in paw
Our usual vet doesn't pick up
emergancy, dog, stick in throat
`,
		es: `
se comió una tableta de chocolate negro hace media hora
¿están abiertos ahora mismo?
la gata se cayó de un cuarto piso
le picó una abeja en la boca
se tragó el silbato de un juguete
creo que comió veneno para ratas
lo mordieron en el parque, dos agujeros en el cuello
¿cuánto cuesta la consulta de urgencia?
tiene un anzuelo clavado en el labio
`,
		fr: `
il a mangé une tablette de chocolat noir
êtes-vous ouverts maintenant ?
la chatte est tombée du quatrième
piqué par une abeille dans la gueule
il a avalé le sifflet d'un jouet
peut-être de la mort-aux-rats
mordu au parc, deux trous dans le cou
combien coûte une consultation de nuit
hameçon planté dans la babine
`,
		de: `
er hat eine Tafel dunkle Schokolade gefressen
haben Sie gerade offen
Katze vom vierten Stock gefallen
Bienenstich im Maul
Quietscher verschluckt
vielleicht Rattengift erwischt
im Park gebissen, zwei Löcher am Hals
was kostet der Notdienst nachts
Angelhaken in der Lefze
`,
		pt: `
comeu uma tablete de chocolate preto
estão abertos agora?
a gata caiu do quarto andar
picada de abelha dentro da boca
engoliu o apito de um brinquedo
talvez tenha comido veneno para ratos
foi mordido no parque, dois buracos no pescoço
quanto custa a urgência à noite
anzol espetado no lábio
`,
	},
	emergencies: `
not breathing, what do we do
ran over by a van, he's alive, there's a bone sticking out
she is choking on a ball, tongue purple
great dane, belly huge, retching, nothing comes up, he's going down
unconscious after rat poison, blood from the nose
cat has been paralysed in the back since an hour and howls
puppy pulled out of the pool, limp
dog on fire from the barbecue, burns on the back
bleeding in spurts from the leg
he got hold of my heart pills, whole strip, now he can't stand
lo atropelló un coche y no se mueve
il convulse sans arrêt depuis dix minutes
er ist bewusstlos, die Zunge ist blau
foi atropelado e não se mexe
`,
	harmless: `
he ate chocolate at christmas, survived, so what's the toxic dose really
what number do we call in an emergency, for our fridge
poison plants list for a new garden please
got run over as a stray years ago, limps since
the bee sting swelling is gone this morning
pet first aid course, dates?
emergency fund or insurance, what do you advise
our neighbour's dog was poisoned last month, scary
is the 24h clinic closing? heard rumours
false alarm, the missing pills were under the couch
ya pasó el susto, está comiendo normal
Entwarnung, er hat es ausgespuckt
`,
	durationMinutes: 30,
	materials: ['Activated charcoal', 'IV fluids', 'Oxygen', 'Bandages'],
	asks: ['What happened, and when?', 'Is he conscious and breathing?', 'Which animal, how heavy?', 'What and how much did he eat?', 'How far away are you?'],
};

import type { JobType } from '../types';

export const detailing: JobType = {
	id: 'detailing',
	names: `detailing, car detailing, valeting, valets, interior and exterior cleaning, car wash, hand wash, ceramic coating, paint correction, wraps, vinyl wrap, ppf, wax and polish, lavado y detallado, estetica automotriz, nettoyage auto, preparation esthetique, lavage, fahrzeugaufbereitung, autopflege, aufbereitung, lavagem auto, estetica automotiva, Shiny, Like New, Inside Out, Suds and Wax, Showroom Shine, The Works`,
	signs: `detail ~ car, car detail*, detailed, detailing, valet*, interior clean ~ car, seats ~ shampoo*, shampoo ~ seats, dog hair, pet hair ~ car, vomit ~ car, threw up ~ car, milk ~ spilled ~ car, smoke smell ~ car, ceramic coat*, paint correction, swirl*, clay bar, buff ~, paint protection, ppf, vinyl wrap, wrap ~ car, hand wash, tar ~ paint, tree sap, headlight restoration, leather condition*, engine bay clean*, lavado ~ interior, pulir ~ carro, encerado, ceramico, nettoyage ~ interieur ~ voiture, lustrage, polissage, ceramique ~ voiture, innenreinigung, aufbereitung, politur, hundehaare, keramik, lavagem ~ interior, polir ~ carro, estofos, higienizacao`,
	said: {
		en: `
kid threw up in the back seat, need it cleaned out
how much for a full inside and out on a minivan
dog hair everywhere
selling my car, want it looking its best
swirl marks all over black paint
ceramic coating price for a new Model 3
milk spilled in the carpet two weeks ago and it stinks
smoker owned it before, can you get the smell out
leather seats are dirty and cracking
tree sap and bird droppings etched in
do you come to the house
matte black wrap on a Charger
clear film on the front end before I drive it off the lot
wash and wax every other week, do you have a plan
engine bay degrease before sale
yellow headlights, can you polish them
boat hull oxidation
fleet wash for eight vans on Sundays
Mold in the car after I left a window open
overspray from the painters next door
truck bed liner spray in
pine needles stuck under the wipers and vents
how long does paint correction take
gift card for my husband's car detail
sand in everything after the beach
valet for a wedding car by Friday noon
coffee stain on light cloth seats
remove old decals and glue from a work van
stickers left ghost marks on the doors
RV wash and seal the roof
Interior only please, we have toddlers
remove scratches that don't go through
does ceramic last five years really
need the lease car presentable
slime. kids. headliner. help
salt stains on carpets and floor mats
wheels are brown with brake dust
convertible top clean and reproof
price for motorcycle detail
crushed crayons melted into the seat
`,
		es: `
mi hijo vomitó en el asiento, necesito limpieza
¿cuánto sale un lavado completo por dentro y por fuera?
pelo de perro por todos lados
quiero dejarlo como nuevo para venderlo
la pintura negra tiene muchos remolinos
¿ponen recubrimiento cerámico?
huele a cigarro, ¿se puede quitar?
¿lavan a domicilio?
`,
		fr: `
nettoyage intérieur complet, il y a des poils de chien partout
mon fils a vomi sur la banquette
je vends ma voiture, je la veux impeccable
polissage pour enlever les micro-rayures
prix d'une protection céramique
odeur de tabac froid à enlever
vous venez à domicile pour laver ?
du lait renversé sur la moquette
`,
		de: `
komplette Innenreinigung, überall Hundehaare
Kind hat sich auf dem Rücksitz übergeben
will verkaufen, soll glänzen
Politur gegen Hologramme im Lack
was kostet eine Keramikversiegelung
Rauchgeruch raus, geht das
waschen Sie auch bei mir zu Hause
Milch im Teppich verschüttet
`,
		pt: `
preciso de limpar o interior, pelo de cão por todo o lado
o meu filho vomitou no banco de trás
quero vender o carro e deixá-lo a brilhar
polimento para tirar os riscos finos
quanto custa o revestimento cerâmico
cheira a tabaco, dá para tirar?
lavam ao domicílio?
entornei leite na alcatifa
`,
	},
	emergencies: `
wet paint on my car right now from a burst can, it has to come off today
battery acid spilled on the seat and it's eating through, fumes in the car
wedding car at four today and a bird... a flock. please
gasoline can tipped over inside the SUV, the smell makes us dizzy
mercury thermometer broke in the car with the baby seat
pepper spray went off inside the car and we can't breathe in there
flooded interior, water over the seats, car has to be dried today
someone threw paint stripper on it just now
se derramó gasolina adentro y no podemos respirar
du white-spirit renversé dans la voiture, ça pique les yeux
Benzinkanister im Kofferraum ausgelaufen, mir wird schwindelig
entornou-se gasolina dentro do carro e ficámos tontos
`,
	harmless: `
smoke smell, not smoke
burned a hole in the seat with a cigarette years ago
it sat in a flood zone, dealer dried it, just smells musty
is the fog treatment safe for babies
emergency at work made me miss my slot, can I rebook
blood orange juice all over the seat
explosive kids, messy car
sick of the smell, nothing urgent
huele feo, nada grave
riecht nur, eilt nicht
`,
	durationMinutes: 180,
	materials: ['Cleaning products', 'Coating', 'Film'],
	asks: ['What vehicle, what size?', 'Inside, outside or both?', 'What stains or smells?', 'Water and power on site?'],
};

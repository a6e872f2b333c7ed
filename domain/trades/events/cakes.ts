import type { JobType } from '../types';

export const cakes: JobType = {
	id: 'cakes',
	names: `cakes, wedding cakes, birthday cakes, custom cakes, celebration cakes, cupcakes, cake decorating, dessert tables, cookies and favours, macarons, vegan cakes, gluten free cakes, bakery orders, Sweet Things, Crumbs, Piece of Cake, Icing, Sugar Rush, Let Them Eat, pasteles, tartas de boda, mesa de postres, gâteaux, wedding cake, pièce montée, pâtisserie sur mesure, torten, hochzeitstorten, motivtorten, bolos, bolos de casamento, doces para festas`,
	signs: `cake*, wedding cake*, birthday cake*, tier* ~ cake, three tier, two tier, naked cake, drip cake, number cake, sheet cake*, smash cake, cupcake*, cake pops, cake topper*, topper, buttercream, fondant, royal icing, icing, ganache, red velvet, victoria sponge, carrot cake, cheesecake*, fruitcake, tres leches, croquembouche, macaron*, sugar flowers, edible image, edible print, cake stand, cake delivery, servings ~ cake, feeds 30, dessert table, dessert bar, sweet table, donut wall, doughnut tower, brownie* ~ order, decorated cookie*, sugar cookie*, iced biscuit*, favours ~ cookies, gluten free ~ cake, eggless, egg free cake, vegan cake, dairy free cake, nut free cake, cake tasting, pastel de boda, betun, mesa de postres, galletas decoradas, gateau*, gateau d'anniversaire, piece montee, wedding cake ~ etages, patissi*, cremes au beurre, torte*, hochzeitstorte, motivtorte, geburtstagstorte, stockig*, fondanttorte, bolo de casamento, bolo de anos, brigadeiro*, doces finos, sponge ~ filling, pastel ~ cumpleanos, pastel ~ unicornio, pasteles, tarta, tartas, kuchen, bolo, bolos`,
	said: {
		en: `
unicorn cake for a 5 year old, feeds 20
three tiers, semi naked, figs, september wedding
do you do eggless
how far ahead must I order
chocolate with raspberry but it must survive a hot tent
cupcakes with our logo, 60
gender reveal filling, doctor's envelope attached
tasting box, can it be posted
cookies as favours, names iced on, ninety
number 40, strawberries on top
my son's allergic to nuts AND sesame
Tres leches for fifty
how much is a cake for 30, nothing fancy
edible photo of grandpa on his motorbike
croquembouche instead of a wedding cake
smash cake for a first birthday
can you copy a picture from pinterest
pick up saturday 9, is there parking
buttercream or fondant, honest view
pavlova tower?
diabetic friendly dessert that isn't sad
Vegan carrot cake for an office of 14
football pitch, green icing, red team won
topper only, mr & mr
dessert table for a baptism, pink and gold, 60 kids and adults
deliver to a vineyard 50 min away, bumpy track
refund for the collapsed corner?
red velvet with cream cheese, writing: you're old
donut wall, 120 pieces
half sheet with happy retirement Dolores
sugar flowers to match peonies
gluten free but really, coeliac
dinosaur one, with lava
kosher parve
last minute, tomorrow noon, any leftovers of anything
do you rent stands
brownies by post as a thank you to 35 clients
ten inch round, how many slices
dog birthday, yes for a dog
fruitcake base, iced later, can you store it until December
penguin, three pounds, lemon
birhtday cake for twins different flavours
`,
		es: `
pastel de unicornio para veinte
tres pisos con higos para una boda
¿con cuánta anticipación se pide?
sin huevo, ¿lo hacen?
cupcakes con nuestro logo
galletas con nombre para noventa invitados
¿cuánto cuesta uno para treinta?
tres leches para cincuenta
foto comestible del abuelo
`,
		fr: `
gâteau licorne pour vingt personnes
trois étages avec des figues
combien de temps à l'avance commander
sans œufs, c'est possible ?
cupcakes avec notre logo
biscuits avec prénoms pour quatre-vingt-dix invités
prix pour trente parts
pièce montée de choux
photo comestible de papi
`,
		de: `
Einhorntorte für zwanzig Kinder
dreistöckig mit Feigen
wie lange vorher bestellen
ohne Ei möglich
Cupcakes mit unserem Logo
Kekse mit Namen für neunzig Gäste
was kostet eine Torte für dreißig
essbares Foto vom Opa
Sahne oder Buttercreme bei Hitze
`,
		pt: `
bolo de unicórnio para vinte
três andares com figos
com quanta antecedência se encomenda
sem ovo, fazem?
cupcakes com o nosso logótipo
bolachas com nomes para noventa
quanto custa um para trinta pessoas
cem brigadeiros para sábado
foto comestível do avô
`,
	},
	emergencies: `
cake slid off the stand an hour before the wedding, can you save it
he's allergic, there were almonds in it, his throat is closing
toothpick in the tier, my girl choked on it
cake says Paul and it's for Peter, party started
nobody at your shop, wedding is at noon, door locked
wire from the sugar flower is stuck in a guest's throat
candles set her hair and the paper decorations on fire
kids are all sick after the cream cake, one has fever 40
se cayó el pastel y la boda es en una hora
le gâteau contenait des noisettes, il ne respire plus bien
Torte runtergefallen, in einer Stunde wird sie angeschnitten
o bolo caiu e o casamento é daqui a uma hora
`,
	harmless: `
bomb cake that explodes with sweets, do you make those
death by chocolate, eight inch
volcano cake with fake lava
what if it falls during transport, who pays
dynamite birthday, red and black theme
burnt basque cheesecake
allergy list for the labels please, nobody severe
fire engine cake for a three year old
crime scene cake for halloween, blood made of jam
cake wreck in 2020, we laugh now, new try
sin prisa, la boda es en mayo
ohne Eile, erst im Juli
`,
	durationMinutes: 45,
	materials: ['Cake boxes', 'Stands', 'Toppers'],
	asks: ['Occasion and date?', 'How many people?', 'Flavour and look?', 'Allergies?', 'Pickup or delivery?'],
};

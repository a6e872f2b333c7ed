import type { JobType } from '../types';

export const weddingCatering: JobType = {
	id: 'weddingCatering',
	names: `wedding catering, wedding caterers, wedding menus, wedding breakfast, reception catering, rehearsal dinners, canapes, plated dinners, wedding tastings, engagement parties, bridal showers, wedding brunch, I Do Dinners, Happily Ever After, The Big Day, Vows and Vines, Love and Lasagne, Table for Two Hundred, banquetes de boda, catering para bodas, menús de boda, traiteur mariage, repas de mariage, vin d'honneur, hochzeitscatering, hochzeitsessen, hochzeitsbuffet, buffet de casamento, catering para casamentos, menus de casamento`,
	signs: `wedding cater*, wedding caterer*, cater ~ wedding, catering ~ wedding, wedding menu*, wedding breakfast, wedding food, wedding buffet, wedding dinner, wedding reception ~ food, reception ~ plated, reception ~ buffet, evening food ~ wedding, cocktail hour, canape* ~ ceremony, canape* ~ wedding, tasting ~ wedding, tasting ~ bride, menu tasting, rehearsal dinner, engagement party, bridal shower, brunch ~ after ~ wedding, late night snack* ~ wedding, bride ~ vegan, bride ~ coeliac, grains ~ groom ~ allerg*, head table, sweetheart table, day guests, evening guests, per plate ~ wedding, per head ~ wedding, vendor meals, food ~ our wedding, barn wedding ~ food, vineyard wedding ~ menu, hog roast ~ wedding, food truck ~ wedding, grazing table ~ wedding, boda ~ banquete, banquete ~ boda, menu ~ boda, comida ~ boda, tornaboda, catering ~ boda, traiteur ~ mariage, mariage ~ traiteur, repas ~ mariage, vin d'honneur, pieces cocktail ~ mariage, brunch ~ lendemain, hochzeit ~ essen, hochzeit ~ buffet, hochzeit ~ catering, hochzeitsmenu, hochzeitsessen, polterabend ~ essen, casamento ~ buffet, buffet ~ casamento, menu ~ casamento, comida ~ casamento, copo de agua`,
	said: {
		en: `
wedding for 120 on August 9th, barn near Ludlow, buffet not plated
do tastings cost extra and can my mum come along
vegan bride, hunting groom, help
cocktail hour then family style, outside if dry
we got engaged!! budget is 55 a head, what can you do
the venue has no kitchen, only a tap and a power socket
rehearsal dinner the night before, thirty people, tacos?
midnight snack, fries or grilled cheese
half Indian half Italian families, both grandmothers are watching
twenty gluten free guests out of ninety
what's included, plates, linen, people who clear
hog roast for the evening lot, about 150
our first caterer went bankrupt and kept the deposit
plated salmon or beef, how do we tell you who has which
Brunch on Sunday for those who stay over
elopement, eight of us, on a boat
numbers went from 140 to 96, how does that change the price
kids' meals and a plate for the band
kosher, glatt, supervised, autumn 2026
is there a minimum for a thursday
canapés while we have pictures taken, roughly an hour and a half
surprise wedding disguised as a birthday, so please discreet on the phone
could you do my grandma's goulash from her recipe
halal certified meat?
late booking: three weeks from now, registry office then garden
grazing table 3 m long with cheeses and figs
send the sample menu for winter
who cuts the cake
mountain hut, food comes up by cable car
cash now or after? we need two instalments
same sex wedding in Asheville, 80, family style southern food
bottled water for the coach transfer too
reception dinner and separately a cocktail for colleagues a week later
silver wedding, renewing vows, 45, same menu as in 2000 would be a dream
nut allergy so bad she carries two pens, how do you keep it apart
food trucks instead of sit down?
bridal shower in my flat, 16 ladies, scones
three courses, four hours, speeches in between, will it stay hot
how many weeks before do you need final numbers
polish wedding, two days, food every two hours
may we bring our own desserts, aunts insist
weding buffet for 60
`,
		es: `
boda de 120 personas el 9 de agosto en una finca
¿la degustación tiene costo?
novia vegana y novio carnívoro
el lugar no tiene cocina
tornaboda con tacos a medianoche
¿qué incluye el precio por persona?
veinte invitados celíacos
pasamos de 140 a 96 invitados
banquete sencillo en el jardín, tres semanas de aviso
`,
		fr: `
mariage de 120 personnes le 9 août dans une grange
la dégustation est-elle payante ?
mariée végane, marié chasseur
pas de cuisine sur place
vin d'honneur puis buffet froid
que comprend le prix par tête
vingt invités sans gluten
brunch du lendemain pour quarante
plats de notre grand-mère, c'est possible ?
`,
		de: `
Hochzeit mit 120 Gästen am 9. August in einer Scheune
kostet das Probeessen extra
Braut vegan, Bräutigam Jäger
vor Ort keine Küche
Mitternachtssnack für hundert
was ist im Preis pro Kopf drin
zwanzig Gäste ohne Gluten
Brunch am Tag danach
Sektempfang mit Häppchen nach dem Standesamt
`,
		pt: `
casamento para 120 a 9 de agosto numa quinta
a prova de menu paga-se?
noiva vegana e noivo caçador
o espaço não tem cozinha
ceia da meia-noite com caldo verde
o que inclui o preço por pessoa
vinte convidados celíacos
passámos de 140 para 96
brunch no dia seguinte
`,
	},
	emergencies: `
ceremony is over, 140 guests, and no caterer in sight
bride can't breathe after a canapé, there were nuts in it
your van broke down on the motorway with our dinner inside, wedding starts at five
fire in the kitchen tent, guests are running
30 people throwing up since the seafood, at the reception
our caterer just quit, the wedding is tomorrow
marquee kitchen lost power, fridges at 20 degrees, food for two hundred
best man choked on steak, he's blue
server slipped with hot oil, her arm is burnt badly
la boda empezó y el banquete no ha llegado
les invités sont là et le traiteur ne répond plus
die Gäste sitzen und das Essen ist nicht da
os convidados já estão sentados e a comida não chegou
`,
	harmless: `
hot off the fire, I mean wood oven pizza at the reception
what if you can't come on the day, do you have a backup?
a friend's wedding had food poisoning, so tell us about hygiene please
death by chocolate dessert, do you make it
my ex fiancé is dead to me but the deposit is alive, can it be moved
no stress, wedding's in 2027
choking hazard for toddlers, so cut the grapes
bomb cake is a Swedish thing? bombe glacée
guests with allergies listed below, nobody severe
shotgun wedding, haha, in six months
sin prisa, es el próximo año
keine Eile, erst übernächsten Sommer
`,
	durationMinutes: 60,
	materials: ['Chafing dishes', 'Crockery', 'Table linen'],
	asks: ['Date and place?', 'How many guests, how many children?', 'Plated, buffet or sharing?', 'Allergies and diets?', 'Is there a kitchen?'],
};

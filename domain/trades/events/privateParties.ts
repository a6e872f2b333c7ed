import type { JobType } from '../types';

export const privateParties: JobType = {
	id: 'privateParties',
	names: `private parties, birthday catering, party catering, private chef, dinner parties, garden parties, bbq catering, hog roasts, christening catering, funeral catering, wakes, quinceañera catering, graduation parties, Party Time, Cheers, Good Times, Chef at Yours, Bring the Family, Another Year Older, fiestas privadas, catering para fiestas, chef a domicilio, fêtes privées, traiteur à domicile, repas d'anniversaire, private feiern, partyservice, mietkoch, festas particulares, festas de anos, chef em casa`,
	signs: `birthday party ~ food, birthday ~ cater*, 40th birthday, 50th birthday, 60th birthday, 70th birthday, 80th birthday, sweet sixteen, quinceanera ~ food, party ~ at home ~ food, house party ~ food, cater* ~ party, private chef, chef ~ my home, chef ~ our house, chef ~ at home, cook ~ at our house, dinner party, supper club, anniversary dinner, garden party, backyard party, backyard bbq, bbq ~ cater*, barbecue ~ cater*, hog roast, pig roast, lamb ~ spit, paella ~ party, pizza oven ~ party, taco* ~ party, crawfish boil, clambake, family reunion ~ food, christening*, baptism ~ lunch, bar mitzvah, bat mitzvah, communion ~ lunch, baby shower, gender reveal, graduation party, retirement party, housewarming, wake ~ food, funeral ~ food, funeral reception, repast, shiva, stag do ~ food, hen do ~ food, bachelorette ~ chef, new years eve ~ party ~ food, thanksgiving ~ cater*, fiesta ~ cumpleanos, cumpleanos ~ comida, quince anos, bautizo, primera comunion, taquiza, chef a domicilio, anniversaire ~ traiteur, anniversaire ~ repas, bapteme, communion ~ repas, chef a domicile, geburtstag ~ essen, geburtstag ~ buffet, geburtstagsfeier, taufe, konfirmation, leichenschmaus, mietkoch, partyservice, grillfest, festa de anos, aniversario ~ buffet, batizado, comunhao ~ almoco, churrasco ~ festa`,
	said: {
		en: `
dad turns 70, 35 of us in the garden, something with lamb
private chef for six, saturday, seafood
funeral tea on thursday, about fifty, village hall
how much for a paella for 40 cooked in front of the guests
communion lunch at home, 22, half are kids
surprise party so don't ring the landline
Gender reveal, pink or blue something, you'd get the envelope
hen weekend cottage, 12 women, brunch and a long dinner
50 year class reunion in the old gym
crawfish boil for my boss's retirement
housewarming, no furniture yet, finger food
bar mitzvah kiddush, 90
he's a coeliac and she's lactose, rest eat everything
could you cook in my kitchen and leave it clean
superbowl wings and ribs for 25
anniversary dinner for just the two of us, balcony, stars
quinceañera, 150, salon booked
new year's eve buffet with oysters, 18 adults
shiva trays, every evening for a week
baby shower sunday, tea sandwiches
what do people usually order for teenagers
BBQ, you bring the grill?
supper club style, five courses, wine pairing by a friend
grandmother's 100th, in the care home lounge, soft food
christmas eve: goose for ten, I refuse to cook again
kids' party 8 yrs, nuggets allowed, mums want salad
pig on a spit, neighbour is vegan, what else
divorce party lol
family reunion in a park, 85, no electricity
thai cooking with the guests, a hands on evening
naming ceremony, humanist, brunch
leave the dishes to us, only cook and plate
graduation open house 2 to 6, people come and go
ski chalet week, chef incl. shopping
diwali at ours, veg only, 60
caviar budget? no. chili budget.
street party, whole road, 120, each pays for himself
how early would you arrive
dinner for investors in my flat, impressive
garden 40th, rain plan?
wake, small, 15, just soup and sandwiches
brithday bbq 30 ppl
`,
		es: `
mi papá cumple setenta, treinta y cinco en el jardín
chef en casa para seis el sábado
paella para cuarenta hecha delante de los invitados
comida de primera comunión en casa
comida después de un funeral, unas cincuenta personas
taquiza para una graduación
fiesta sorpresa, no llamen al fijo
baby shower el domingo por la tarde
¿dejan la cocina limpia?
`,
		fr: `
papa a soixante-dix ans, trente-cinq dans le jardin
un chef à la maison pour six samedi
paella géante pour quarante
repas de baptême à domicile
collation après obsèques, cinquante personnes
fête surprise, n'appelez pas le fixe
réveillon avec huîtres pour dix-huit
rendez-vous la cuisine propre ?
cochon à la broche, un invité végane
`,
		de: `
Vater wird siebzig, 35 Leute im Garten
Koch zu uns nach Hause, sechs Personen
Paella für vierzig vor den Gästen
Taufessen daheim
Essen nach der Beerdigung, etwa fünfzig
Überraschungsfeier, bitte nicht Festnetz anrufen
Spanferkel, ein Gast ist vegan
Silvesterbuffet für achtzehn
lasst ihr die Küche sauber zurück
`,
		pt: `
o pai faz setenta, trinta e cinco no jardim
chef em casa para seis no sábado
paella para quarenta feita à frente dos convidados
almoço de batizado em casa
refeição depois de um funeral, cinquenta pessoas
festa surpresa, não liguem para o fixo
leitão no espeto, um convidado é vegano
passagem de ano com ostras para dezoito
deixam a cozinha limpa?
`,
	},
	emergencies: `
guests are here since seven and there is no food, where are you
my nephew's lips are swelling from your satay
grill tipped over, the awning is burning
hog roast man didn't come, eighty people, can anybody bring something
gas bottle of the spit leaks, we moved everybody
everyone who had the prawns is on the floor
the wake starts at noon today and our cook is in hospital
chef cut his finger off nearly, in my kitchen
los invitados llegaron y no hay comida
les invités attendent et le traiteur n'est pas venu
Gäste sind da, Essen fehlt, Sie gehen nicht ans Telefon
os convidados chegaram e não há comida
`,
	harmless: `
murder mystery dinner, 12 people, someone dies at dessert
flambé at the table, is it allowed
what do you do if fish is off?
grandpa's wake was lovely, thank you, now a birthday
fire bowl evening with stew
blow out 40th, go big
crab gave us food poisoning once, elsewhere, so none please
killer margaritas
no hurry, december
drop dead date for numbers?
sin prisa, es en mayo
noch lange hin, nur Ideen
`,
	durationMinutes: 60,
	materials: ['Grill', 'Serving dishes', 'Gas bottles'],
	asks: ['What is the occasion and the date?', 'How many adults and children?', 'Indoors or outdoors, is there a kitchen?', 'Diets and allergies?', 'Should somebody serve?'],
};

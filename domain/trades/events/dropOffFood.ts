import type { JobType } from '../types';

export const dropOffFood: JobType = {
	id: 'dropOffFood',
	names: `drop off catering, delivered catering, party platters, sandwich platters, buffet delivery, finger food, grazing boxes, charcuterie boards, cold buffets, catering trays, family meals, meal prep delivery, Platters, Grab and Graze, Trays, Knock Knock Dinner, Just Food, Lids Off, charolas de bocadillos, bandejas de comida, catering a domicilio, plateaux traiteur, buffets froids, livraison de buffets, plattenservice, kalte platten, fingerfood lieferung, tabuleiros, salgadinhos para festa, buffet entregue`,
	signs: `platter*, sandwich platter*, sandwich tray*, wrap platter*, fruit platter*, cheese platter*, cheese board*, charcuterie, grazing box*, grazing board*, party tray*, catering tray*, foil tray*, half tray*, full tray*, drop off ~ food, drop it off ~ food, dropped off ~ food, deliver* ~ buffet, buffet ~ deliver*, cold buffet, finger buffet, nibbles, mini quiche*, sausage roll*, deviled eggs, empanadas ~ dozen, by the dozen, samosa* ~ tray, lasagne ~ tray, lasagna ~ tray, pulled pork ~ tray, heat at home, reheat* instructions, collection only, pick up ~ trays, no staff needed, self serve, disposable plates ~ food, meal prep, freezer meals, casserole* ~ deliver*, charola* ~ bocadillo*, charolas, bandeja* ~ bocadillo*, bocadillos, canapes ~ domicilio, plateau* ~ fromage, plateau* ~ charcuterie, buffet froid, plateaux ~ sandwich*, fours sales, kalte platte*, wurstplatte*, kaseplatte*, partyplatte*, schnittchen, happchen ~ liefer*, salgadinho*, salgados ~ cento, cento de, tabuleiro*, bandeja ~ frios, tabua ~ queijos`,
	said: {
		en: `
three platters by 11, just leave them at reception
what's on the cheese board for 20
trays of lasagna, two meat, one veg, collect at 4
cold buffet without staff, you pick up the dishes next day?
grazing box for a movie night
how far do you deliver and what does it cost
sandwich trays, crusts off, for a chess club
new neighbours had a baby, want to send dinners for a week
forty sausage rolls and forty vegan ones, labelled please
can it sit out for two hours safely
mother's day brunch box, doorstep by nine
do I need an oven at all
charcuterie but no pork
dinner for a mourning family, eight, gentle food, tonight if possible
six dozen empanadas, mix
I just need food, no waiters no fuss
reheating instructions please, mine ended up dry
order by phone or only online
superbowl trays
Polling station volunteers, breakfast at 5.30 am
mezze for 15, hummus heavy
salmon platter, skin on or off
funeral reception, drop the food at St Mark's side door at one
half portion sizes for toddlers
add 10 people to tomorrow's order, possible?
frozen meals for my dad who lives alone, low salt
gluten free platter sealed separately
last time the dressing leaked all over
fruit only, twenty people, yoga retreat
bring it hot in boxes that keep warm
can you write happy birthday with cherry tomatoes
do you have something for 12 under 150
devilled eggs x 60
deposit for the slates and stands?
substitution policy when figs are out
students' film set, cheap and filling
leave in the cool box behind the gate
sushi trays too or only western
plates and forks included yes no
scone hampers for a care home
christmas eve pickup slots
plater for 10 asap
`,
		es: `
tres charolas para las once, las dejan en recepción
tabla de quesos para veinte
buffet frío sin meseros
seis docenas de empanadas surtidas
¿hasta dónde entregan y cuánto cuesta?
cenas para una familia que acaba de tener bebé
charcutería sin cerdo
paso por ellas a las cuatro
¿hace falta horno?
`,
		fr: `
trois plateaux pour onze heures à l'accueil
plateau de fromages pour vingt
buffet froid sans serveurs
jusqu'où livrez-vous ?
repas pour une famille avec un nouveau-né
charcuterie sans porc
je passe prendre à seize heures
faut-il un four ?
quatre-vingts feuilletés, moitié végétariens
`,
		de: `
drei Platten bis elf am Empfang abstellen
Käseplatte für zwanzig
kaltes Buffet ohne Personal
wie weit liefern Sie
Essen für eine Familie mit Neugeborenem
Wurst ohne Schwein
hole um vier ab
braucht man einen Ofen
belegte Schnittchen, sechzig Stück
`,
		pt: `
três tabuleiros até às onze na receção
tábua de queijos para vinte
buffet frio sem empregados
um cento de salgadinhos variados
até onde entregam e quanto custa
jantares para uma família com recém-nascido
enchidos sem porco
levanto às quatro
é preciso forno?
`,
	},
	emergencies: `
food still not here, eighty people, it's noon
ate from the vegan tray, it's got egg, my daughter is anaphylactic
chicken is raw inside and kids already had it
mold under the fruit, and it's served
delivered to the wrong address, ours is empty and the service is over in ten minutes
metal splinter in the wrap, he swallowed it
the tray holder with burning fuel fell over on the carpet
everyone at the shelter got sick from last night's trays
la comida no llegó y ya están todos
le poulet est cru et les enfants en ont mangé
Hähnchen roh, die Kinder haben schon gegessen
o frango está cru e as crianças já comeram
`,
	harmless: `
spicy as hell salsa, hot hot hot
what if it gets delivered late
left overs at room temp since lunch, toss or eat?
firehouse chili tray, name on your menu
nobody got ill, it just tasted bland
raw bar platter, oysters and tuna, price
killer dips
emergency snacks for a road trip, haha
died and went to heaven with your brownies
ordering for october
con calma, es la semana próxima
hat Zeit bis Samstag in zwei Wochen
`,
	durationMinutes: 30,
	materials: ['Platters', 'Foil trays', 'Cool boxes'],
	asks: ['Date and time, delivery or pickup?', 'How many people?', 'Hot or cold?', 'Diets and allergies?', 'Plates and cutlery too?'],
};

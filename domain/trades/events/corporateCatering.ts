import type { JobType } from '../types';

export const corporateCatering: JobType = {
	id: 'corporateCatering',
	names: `corporate catering, office catering, office lunches, business lunches, meeting catering, conference catering, working breakfasts, boardroom lunches, staff meals, canteen service, company events catering, seminar catering, Desk Lunch, Working Lunch, Boardroom Bites, Monday Muffins, Feed the Team, Coffee Breaks, catering para empresas, desayunos de trabajo, almuerzos de oficina, traiteur entreprise, plateaux repas, petits déjeuners d'affaires, business catering, bürocatering, tagungscatering, catering empresarial, coffee break, almoços de trabalho`,
	signs: `corporate cater*, office cater*, office lunch*, lunch ~ office, lunch ~ meeting, lunch ~ staff, lunch ~ team, team lunch*, staff lunch*, breakfast ~ meeting, breakfast ~ office, working lunch*, working breakfast*, board meeting ~ lunch, boardroom, boxed lunch*, box lunch*, lunch boxes ~ training, lunch and learn, conference ~ lunch, conference ~ coffee, delegates, seminar ~ lunch, training day ~ lunch, coffee break*, pastries ~ meeting, sandwich* ~ meeting, sandwich* ~ office, weekly lunch*, lunch ~ every tuesday, fruit basket* ~ office, snacks ~ office, canteen, employee appreciation, client lunch*, client dinner ~ office, product launch ~ canapes, trade show ~ food, purchase order ~ lunch, company picnic, office christmas lunch, town hall ~ pizza, comida ~ oficina, almuerzo ~ oficina, desayuno ~ empresa, catering ~ empresa, pausa de cafe, comida ~ junta, plateau* repas, petit dejeuner ~ bureau, dejeuner ~ bureau, dejeuner ~ reunion, pause cafe, mittagessen ~ buro, buro ~ mittagessen, tagung ~ verpflegung, besprechung ~ brotchen, belegte brotchen, firmen ~ buffet, almoco ~ escritorio, almoco ~ reuniao, coffee break ~ empresa, catering ~ empresa ~ reuniao, pequeno almoco ~ reuniao`,
	said: {
		en: `
lunch for 14 in a boardroom on tuesday, two vegetarians
sandwiches and fruit at noon, 3rd floor, ask for Kim
weekly office lunch, around 45, tired of pizza
breakfast meeting 7:30, pastries and decent coffee
boxed lunches with names on for a training, 28 pcs
what's the latest we can order for the next day
do you invoice, net 30, with a PO number
two day conference, 180 delegates, three breaks a day
CEO is diabetic, chairman hates coriander
client lunch, should look expensive but isn't
Vending machine broke and the night shift needs hot food
ongoing: soup on mondays, salad bar wednesdays
halal and kosher in the same order?
fruit baskets every monday morning, five floors
lunch and learn, half on zoom, can you send boxes to their homes
construction site, 60 hungry men, no forks
we had you in march, same again for the 16th
need to feed a film crew of 40 at 5 in the morning
cost per head for cold buffet incl. plates
team of 9 celebrates a signed deal, tomorrow 4 pm, finger food and bubbles
company picnic june, families, bouncy castle is ordered
seminar hotel doesn't allow outside food, do you know a room
only compostable packaging, policy
hospital ward thank you breakfast for night staff
jury lunch for the courthouse, twelve plus deputies
reheating in our tiny kitchen, what works
law firm, quarterly partner dinner on site with service
can your driver be there between 11.40 and 11.50, not earlier
pause in the contract over the holidays
nobody touches quinoa here, comfort food please
trade fair stand, espresso and cookies, three days
canteen closes for renovation, eight weeks
all staff meeting, 320, standing
is there a menu with calories
thank you lunch for volunteers, charity price?
exam board, 6 people, quiet snacks, nothing crunchy lol
left overs, can you collect for the shelter
dietary list changes weekly, do you have a portal for that
school inset day, 75 teachers
afternoon tea in a showroom for invited buyers
cancel thursday, move to friday
catring for meeting 12 ppl
`,
		es: `
comida para catorce en la sala de juntas el martes
desayuno de trabajo a las siete y media
¿cuál es la hora límite para pedir para mañana?
almuerzo semanal para cuarenta y cinco, hartos de pizza
cajas individuales con nombre para un curso
congreso de dos días, tres pausas de café
facturan a treinta días?
opciones halal y veganas
cubiertos compostables, por política
`,
		fr: `
déjeuner pour quatorze en salle de réunion mardi
petit déjeuner à sept heures trente
jusqu'à quand commander pour demain
repas hebdomadaire pour quarante-cinq personnes
coffrets individuels avec prénom
séminaire de deux jours, trois pauses
paiement à trente jours ?
options halal et véganes
livraison entre 11 h 40 et 11 h 50
`,
		de: `
Mittagessen für vierzehn im Besprechungsraum am Dienstag
Frühstück um halb acht
bis wann kann man für morgen bestellen
einmal die Woche Essen für 45, bitte keine Pizza
Lunchboxen mit Namen für eine Schulung
Tagung über zwei Tage, drei Kaffeepausen
auf Rechnung, 30 Tage?
halal und vegan
Kantine wird umgebaut, acht Wochen Ersatz
`,
		pt: `
almoço para catorze na sala de reuniões na terça
pequeno-almoço às sete e meia
até que horas se encomenda para amanhã
refeição semanal para quarenta e cinco
caixas individuais com nome para formação
conferência de dois dias, três pausas
faturam a trinta dias?
opções halal e veganas
entrega entre as 11h40 e as 11h50
`,
	},
	emergencies: `
your lunch came with peanuts, colleague is in shock, ambulance called
meeting with the minister in 30 min and the food hasn't arrived
whole shift is sick after the chicken, 40 people
found glass in the salad, someone bit on it
chafing dish set the boardroom curtain alight
conference of 200 breaks in half an hour, your driver doesn't pick up
caterer cancelled an hour ago, we have 60 at noon today, can you
sprinkler went off because of the burners, electrics are wet
una compañera tiene un choque alérgico por la comida
la moitié de l'équipe vomit depuis le déjeuner
halbe Abteilung erbricht nach dem Mittagessen
metade da equipa está a vomitar depois do almoço
`,
	harmless: `
fire drill at 12.30, so deliver at 1 please
killer brownies last time, again!
what's your procedure if someone reacts to nuts?
firefighters' appreciation lunch, 25
the caterer before you made us ill in 2023
crisis meeting snacks, that's its name on the agenda
dead simple sandwiches
rush hour delivery possible?
nobody with severe allergies
planning for Q3
sin prisa, es para noviembre
erst im Herbst, nur Preisliste bitte
`,
	durationMinutes: 45,
	materials: ['Boxes', 'Disposable cutlery', 'Coffee urns'],
	asks: ['Which day, at what time, which floor?', 'How many people?', 'Diets and allergies?', 'Hot or cold?', 'To whom goes the invoice?'],
};

import type { JobType } from '../types';

export const barAndStaff: JobType = {
	id: 'barAndStaff',
	names: `bar service, mobile bar, bartenders, cocktail bar hire, event staff, waiting staff, servers, bar staff, event bartending, coffee carts, baristas, dishwashers, hostesses, Shaken, Cheers and Co, Pour Decisions, Hands on Deck, Tipsy, The Trays, barra móvil, meseros y barman, camareros para eventos, bar mobile, serveurs extras, personnel de service, barkeeper mieten, servicekräfte, bar móvel, barman e empregados de mesa, garçons para eventos`,
	signs: `bartender*, barman, barmaid, mixologist*, mobile bar, bar hire, bar service, bar staff, bar package, open bar, cash bar, dry hire bar, cocktail* ~ party, cocktail bar, cocktail menu, signature cocktail*, mocktail*, welcome drink*, prosecco van, prosecco wall, champagne tower, beer keg*, keg ~ party, draught beer ~ party, glassware ~ bar, ice ~ event, corkage, liquor licence, liquor license, liquor liability, temporary event notice, alcohol permit, wait staff, waiting staff, waitstaff, waiters, waitress*, server* ~ event, server* ~ hours, serving staff, event staff, catering staff, staff ~ event, staff ~ hour*, hostess* ~ event, coat check, cloakroom ~ attendant, dishwasher* ~ evening, kitchen porter*, butler*, coffee cart, coffee van ~ event, barista ~ event, espresso bar ~ event, barra libre, barra movil, mesero*, camareros, bartender ~ fiesta, cocteles ~ fiesta, barman ~ soiree, serveur* ~ soiree, serveurs, extras ~ service, bar a cocktails, open bar ~ mariage, barkeeper, servicekraft*, kellner*, cocktailbar, thekenpersonal, zapfanlage, garcom, garcons, bar aberto, empregados de mesa, barman ~ festa`,
	said: {
		en: `
two bartenders and a bar for a garden party, 60 guests
staff to serve and clear, five hours, black shirts
open bar per head or by consumption
who brings ice
need four waiters tomorrow evening, ours called in sick
coffee cart at an open day, about 200 cups
do we need a licence to sell wine at a school fair
signature drink with rhubarb, name to be invented
mocktails only, no alcohol on the site
tapping unit and two kegs for a works party
Dishwasher person for Saturday night, cash
how many bartenders per 100 people
butler in white gloves for afternoon tea
corkage if we bring our own champagne
the venue says liquor liability insurance is a must
prosecco van in the driveway, 3 to 6
bar closes at 1, could you stay on
welcome drinks and then wine at the tables, eleven tables
coat check girl in winter
glasses, real ones not plastic
margarita machine rental with somebody who knows how
whisky tasting led by an expert
servers who speak Spanish and English
oyster shucker who also pours?
set up in a barn with no water, is that doable
wedding bar 90 guests, gin heavy
beer for 40 blokes, what do you reckon, litres
hourly rate incl. travel, minimum hours
flair bartender for a show, flames ok outside
kids' juice bar
sommelier for a private dinner
hosts for registration at a congress, two days, friendly
cash bar where guests pay by card
what do you do with drunk people
cocktail class for 12 before dinner
staff uniform in our colour, aprons maybe
leave at midnight, but somebody must mop
polo match, champagne tent
yacht, six guests, steward for a weekend
hen party bartender in a bow tie
cleanup crew after a concert at our winery
bartneder for xmas do
`,
		es: `
dos barman y una barra para sesenta personas
meseros por cinco horas
¿barra libre por persona o por consumo?
¿quién pone el hielo?
carrito de café para un día abierto
solo bebidas sin alcohol
me fallaron los meseros, es mañana
coctel de autor con tamarindo
¿se necesita permiso para vender vino?
`,
		fr: `
deux barmans et un comptoir pour soixante personnes
des serveurs pour cinq heures
forfait par tête ou à la consommation ?
qui apporte la glace
chariot à café pour une journée portes ouvertes
seulement sans alcool
nos serveurs sont malades, c'est demain
un cocktail signature à la rhubarbe
droit de bouchon pour notre champagne ?
`,
		de: `
zwei Barkeeper und eine Theke für sechzig Gäste
Servicekräfte für fünf Stunden
Pauschale oder nach Verbrauch
wer bringt das Eis mit
Kaffeewagen für den Tag der offenen Tür
nur alkoholfrei
unsere Kellner sind krank, es ist morgen
Zapfanlage und zwei Fässer
brauchen wir eine Schankgenehmigung
`,
		pt: `
dois barmen e um balcão para sessenta pessoas
empregados de mesa por cinco horas
bar aberto por pessoa ou por consumo?
quem leva o gelo
carrinho de café para um dia aberto
só bebidas sem álcool
os empregados faltam e é amanhã
um cocktail de autor com maracujá
é preciso licença para vender vinho?
`,
	},
	emergencies: `
a guest drank the cleaning liquid from the bar
fight at our bar, bottle over the head, blood
somebody put something in her drink, she can't stand, eyes roll
no staff turned up, 200 guests standing in the hall
teenager passed out drunk, not reacting
gas bottle of the beer tap hisses in the tent, people feel dizzy
bartender cut an artery on a broken glass
flaming cocktail set a guest's hair on fire
un invitado está inconsciente por el alcohol
une invitée ne réagit plus, on a mis quelque chose dans son verre
Gast ist bewusstlos, wohl etwas im Getränk
um convidado está inconsciente, bebeu demais
`,
	harmless: `
flaming cocktails, do you do those
shots for 40 people
molotov cocktail is just the party theme name
corpse reviver no. 2 on the menu please
what if a guest gets aggressive?
zombie, mai tai, that tiki sort of thing
our bar burnt down in 2018, since then mobile bars
killer bartender last year, book him again
dry event
fight night screening, sports bar style, in june
sin prisa, es en octubre
ist noch nicht eilig
`,
	durationMinutes: 240,
	materials: ['Bar counter', 'Glasses', 'Ice', 'Shakers'],
	asks: ['Date, place and hours?', 'How many guests?', 'Who buys the drinks?', 'Is there water and power?', 'Dress code?'],
};

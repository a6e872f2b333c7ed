import type { JobType } from '../types';

export const venues: JobType = {
	id: 'venues',
	names: `venue hire, event venues, wedding venues, function rooms, party venues, meeting rooms, conference venues, hall hire, banquet halls, barn venues, rooftop venues, private dining rooms, exclusive use, The Barn, The Big Room, Gather, Four Walls, Upstairs, Rooms With a View, salones para eventos, salón de fiestas, alquiler de espacios, salle de réception, location de salle, lieux de réception, eventlocation, festsaal, räume mieten, salões de festas, espaços para eventos, quintas para casamentos`,
	signs: `venue hire, hire ~ venue, wedding venue*, event space, event venue*, function room*, party room*, banquet hall*, ballroom ~ hire, hall ~ hire, hall ~ rent, rent ~ hall, hire ~ hall ~ party, village hall, church hall, community center ~ rent, private dining room, private room ~ dinner, upstairs room, meeting room ~ hire, conference room ~ hire, seating capacity, capacity ~ seated, theatre style, cabaret style, boardroom style ~ room, classroom style, site visit, walk through ~ venue, show round, viewing ~ venue, see the venue, hold ~ date ~ room, pencil ~ date, is ~ date free, available ~ 14 june, saturday ~ free ~ wedding, exclusive use, exclusivity, dry hire, room rate ~ block, room block, bridal suite, licensed for ceremonies, ceremony ~ on site, outside caterer*, preferred supplier*, noise curfew, music until, curfew, parking ~ guests, wheelchair ~ venue, av included, hourly ~ room, salon de fiestas, salon ~ eventos, alquil* ~ salon, rentar ~ salon, finca ~ bodas, jardin ~ eventos, aforo, salle des fetes, salle ~ mariage, louer ~ salle, location ~ salle, domaine ~ mariage, saal ~ mieten, raum ~ mieten, hochzeitslocation, location ~ hochzeit, tagungsraum, festsaal, salao ~ festas, quinta ~ casamento*, espaco ~ evento*, alugar ~ salao`,
	said: {
		en: `
is the 14th of June free, 90 seated plus a dance floor
can we bring our own caterer
hall for a 50th, 6 till midnight, what's the rent
seeing it on thursday afternoon possible?
capacity standing vs sitting
how late may the band play
meeting room for 20, u-shape, screen, half day
does the bridal suite come with it
barn for a november wedding, is there heating
Ceremony outside, if it rains then where
wheelchair guests, four, and an aunt with a walker
we'd like to pencil saturday and decide by sunday
deposit refund if my visa is refused?
rooftop with a view for a product launch, 150
parking for two coaches
private dining room, 12, quiet enough for a speech
dogs allowed, she carries the rings
yoga retreat weekend, 16 beds, big floor
how much for a tuesday instead of a saturday
set up the evening before?
is confetti ok
kids' party hall with a kitchen, 2 hours
AGM of our housing co-op, 140 chairs in rows
photo shoot in the empty ballroom, morning only
whole house for five nights, 24 people
what's included: chairs? linen? someone to lock up
wake after the service on friday, nearby, forty people
shiur every wednesday evening, small room
christmas party dates left?
power for a food truck outside
Projector, lectern, two handheld mics, can your tech be there
change numbers from 120 to 180, still fits?
micro wedding 10 persons, library room
fireworks at the lake allowed
minimum spend or flat fee
last bus leaves when, do you have rooms
exam hall, 60 single desks, invigilator's table
choir rehearsals need a room with a piano
film night in the courtyard, neighbours?
tour for my parents on video call
licence for 40 more guests
vennue for babyshower
`,
		es: `
¿está libre el 14 de junio para noventa sentados?
¿podemos llevar nuestro propio catering?
salón para unos cincuenta años, de seis a doce
¿se puede visitar el jueves?
¿hasta qué hora puede tocar la banda?
sala de reuniones para veinte, medio día
ceremonia afuera, y si llueve ¿dónde?
estacionamiento para dos autobuses
¿cuánto cuesta un martes en vez de sábado?
`,
		fr: `
le 14 juin est-il libre, 90 assis
peut-on venir avec notre traiteur ?
salle pour un cinquantième, de 18 h à minuit
visite possible jeudi ?
jusqu'à quelle heure la musique
salle de réunion pour vingt, demi-journée
cérémonie dehors, et s'il pleut ?
parking pour deux cars
combien un mardi au lieu d'un samedi
`,
		de: `
ist der 14. Juni frei, 90 Personen sitzend
dürfen wir eigenes Catering mitbringen
Saal für einen Fünfzigsten, 18 bis 24 Uhr
Besichtigung am Donnerstag möglich
wie lange darf die Band spielen
Tagungsraum für zwanzig, halber Tag
freie Trauung draußen, und bei Regen
Parkplätze für zwei Busse
was kostet Dienstag statt Samstag
`,
		pt: `
dia 14 de junho está livre, noventa sentados?
podemos levar catering próprio?
salão para uns cinquenta anos, das 18 às 24
pode-se visitar na quinta?
até que horas pode tocar a banda
sala de reuniões para vinte, meio dia
cerimónia lá fora, e se chover?
estacionamento para dois autocarros
quanto custa uma terça em vez de sábado
`,
	},
	emergencies: `
we're locked out of the hall, 100 guests in the rain, ceremony in 20 min
chandelier came down in the ballroom, people under it
your venue cancelled today, wedding is tomorrow, do you have anything
fire alarm is real, smoke from the kitchen, where's the assembly point
lift is stuck with the bride and an old lady with heart trouble
ceiling is dripping on the buffet and the lights crackle
a guest fell off the terrace railing
balcony is cracking with people on it
estamos afuera y el salón está cerrado, la boda es ya
la salle est fermée et la cérémonie commence
Saal ist abgeschlossen, Trauung in zwanzig Minuten
o salão está fechado e a cerimónia começa já
`,
	harmless: `
fire capacity certificate, how many people
what happens if your venue burns down before our date
locked out last time because of a wrong code, so who has the key in june?
emergency lighting, you have it I suppose
killer view from the terrace
murder mystery weekend for 24, whole house
crash pad for the groom nearby
our first venue went bust in spring, we have time
fire pit outside allowed?
collapsed wall in the pictures, is that the ruin garden
solo estamos mirando, es para el próximo año
nur mal anschauen, kein Termindruck
`,
	durationMinutes: 60,
	materials: [],
	asks: ['Which date, or which month?', 'How many guests, seated or standing?', 'What occasion?', 'Own caterer or ours?', 'Would you like to see it?'],
};

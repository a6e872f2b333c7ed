import type { JobType } from '../types';

export const eventRentals: JobType = {
	id: 'eventRentals',
	names: `event rentals, party rentals, tent hire, marquee hire, table and chair rental, party hire, linen hire, dance floor hire, stage hire, bouncy castles, portable toilets, crockery hire, patio heater hire, tent rentals, Big Tops, Chairs and Chums, Under Cover, Stack and Go, Pegs and Poles, Borrowed Things, renta de mobiliario, alquiler de carpas, renta de sillas y mesas, location de matériel, location de chapiteau, location de vaisselle, zeltverleih, eventausstattung, möbelverleih, aluguer de tendas, aluguel de mesas e cadeiras, aluguer de material para festas`,
	signs: `tent rental*, rent ~ tent, rent* ~ tents, frame tent, pole tent, sailcloth tent, marquee*, stretch tent, tipi hire, gazebo ~ hire, canopy ~ rent*, tent ~ 20x40, tent sides, sidewalls, table ~ hire, table* ~ rental*, rent ~ tables, rent ~ chairs, chair* ~ hire, chair* ~ rental*, trestle table*, round tables, 60 inch round*, chiavari, folding chair*, ghost chair*, farm table*, high top*, cocktail table*, poseur table*, bench* ~ hire, tablecloth*, linen hire, napkins ~ hire, chair cover*, sash*, crockery hire, cutlery hire, plate* ~ rental, glassware hire, chafing dish*, patio heater*, dance floor ~ hire, dance floor ~ tent, stage hire, staging ~ hire, bouncy castle*, bounce house*, inflatable slide, portable toilet*, porta potty, portaloo*, restroom trailer*, generator hire ~ event, festoon ~ hire, pa hire, projector hire, photo backdrop rental, popcorn machine ~ rent, carpa*, alquil* ~ sillas, renta ~ sillas, rentar ~ mesas, manteles, brincolin, tonnelle, chapiteau, barnum, location ~ chaises, location ~ tables, location ~ vaisselle, nappes, zeltverleih, festzelt, partyzelt, pavillon ~ mieten, bierzeltgarnitur*, stuhle ~ mieten, tische ~ mieten, geschirrverleih, hupfburg, tenda* ~ alug*, alug* ~ cadeiras, alug* ~ mesas, toalhas ~ mesa, insuflavel, aluguer ~ loica`,
	said: {
		en: `
20x40 tent for the 14th, grass, sides just in case
ten round tables and 80 chairs, delivery to the second floor
how much is a dance floor per square metre
bounce house for six year olds, saturday 1 to 5
white linen, floor length, eleven tables
two of the chairs came broken, how do we handle that
patio heaters for a terrace, gas included?
portaloo, posh one with a mirror, 120 guests
can the marquee be put up on tarmac
Stage 6 by 4, knee high, with steps
do you set up or do we
film set, 200 folding chairs, pick up monday at dawn
same order as last year, minus the fountain
trestle tables for a farm market, twelve, weekly until october
plates and cutlery for 60, may we return them unwashed
gold chiavari with ivory pads
wind forecast 60 km/h, is the tent still safe
projector, screen and a mic for a village meeting
small gazebo, just in case it rains on the cake
poles are in the way of our dance floor, clear span?
crowd barriers, 50 m, for a fun run
stretch tent between two trees, will the roots matter
tables: will 8 or 10 fit at a 5 ft round
we miscounted, 14 more chairs by tonight
Delivery window is tight, hotel only allows 6 to 8 am
high tops with spandex covers
red carpet and ropes
yurt for a winter wedding, heater and floor
sound limiter and small PA for speeches
kids' chairs, tiny ones
deposit still not returned since june
fridge trailer for a weekend
lounge furniture, pallets, cushions, boho
clean tablecloths? the last had wax
picnic benches, 30, festival in a field, 3 days
easel and frame for a seating plan
do I need a permit for a 10x20 in my own yard
sumo suits
rope lights inside the tent roof
crockery in vintage style mismatched, high tea for 50
generator plus cables for food stalls
chiars and tabels
`,
		es: `
carpa de seis por doce para el catorce
diez mesas redondas y ochenta sillas
brincolín para niños de seis años el sábado
¿cuánto cuesta la pista de baile por metro?
manteles blancos hasta el piso
calentadores para una terraza
¿la montan ustedes?
baños portátiles para ciento veinte
platos y cubiertos, ¿se devuelven sin lavar?
`,
		fr: `
barnum de six par douze pour le quatorze
dix tables rondes et quatre-vingts chaises
château gonflable samedi après-midi
prix d'un plancher de danse au mètre carré
nappes blanches jusqu'au sol
parasols chauffants pour une terrasse
vous montez tout ?
toilettes mobiles pour cent vingt
vaisselle à rendre sale ?
`,
		de: `
Zelt sechs mal zwölf für den Vierzehnten
zehn runde Tische und achtzig Stühle
Hüpfburg am Samstagnachmittag
was kostet Tanzboden pro Quadratmeter
weiße Tischdecken bodenlang
Heizpilze für die Terrasse
bauen Sie auf
Toilettenwagen für hundertzwanzig
zwanzig Bierzeltgarnituren fürs Straßenfest
`,
		pt: `
tenda de seis por doze para dia catorze
dez mesas redondas e oitenta cadeiras
insuflável no sábado à tarde
quanto custa a pista de dança por metro
toalhas brancas até ao chão
aquecedores para uma esplanada
montam tudo?
casas de banho portáteis para cento e vinte
loiça devolve-se suja?
`,
	},
	emergencies: `
marquee is lifting off in the wind with people in it
bouncy castle took off with two kids inside
tent collapsed on the guests
patio heater fell, tablecloths burn
wedding at three and nothing was delivered, field is empty
live cable in the wet grass by your generator, dog got a shock
stage has caved in under the choir
carbon monoxide, three people fainted in the heated tent
la carpa se está volando con gente adentro
la tonnelle s'effondre sous le vent, des blessés
das Zelt fliegt weg, Leute sind drunter
a tenda caiu em cima dos convidados
`,
	harmless: `
tent blew down in our garden last year, other company, want stronger
fire extinguishers for the marquee, included?
what if a storm warning comes on the day
flame retardant certificate for the fabric please
collapsed folding chairs take how much room in a van
burn mark on a linen, our fault, invoice us
dead weight ballast instead of pegs, how many blocks
mega slide named Volcano, available in July?
emergency exits sign, lit, two
crash mats for a stunt workshop
no urge, fiesta en noviembre
erst nächstes Jahr, Preis bitte
`,
	durationMinutes: 120,
	materials: ['Tent', 'Tables and chairs', 'Linen', 'Ballast'],
	asks: ['Date, from when until when?', 'How many guests?', 'Grass or hard ground?', 'Stairs or long ways?', 'Who sets up?'],
};

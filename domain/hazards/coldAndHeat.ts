import type { Hazard } from './types';

export const coldAndHeat: Hazard = {
	id: 'coldAndHeat',
	signs: `baby, vaccine*, medicines, walk in, cold room, cooler, spoil*, going bad, going off, thawing, newborn, infant*, elderly, frozen, freez*, hypotherm*, heat stroke, bebe, recien nacido, anciano, abuela, abuelo, nourrisson, saugling, recem nascido, idos*, insulin, oxygen, below freezing, vomit*, shiver*, dialysis, ventilator, breathing machine, nebulizer, degrees, blizzard, tirit*, grelott*, zittert, treme, oxigeno, oxygene, sauerstoff, beatmung*, sin calefaccion, recien nacid*, bajo cero, helada, hipotermia, golpe de calor, insolacion, nevada, congelad*, bebe ~ frio, sans chauffage, plus de chauffage, pas de chauffage, gele*, coup de chaleur, bebe ~ froid, canicule, heizung ~ aus, ohne heizung, keine heizung, heizung ~ geht nicht, saugling*, friert, frieren, erfrier*, minusgrad*, hitzschlag, unterkuhl*, geada, congelando, sem aquecimento, insolacao, calor ~ desmai*, ventilador pulmonar, neonato, riscaldamento, geen verwarming, verwarming ~ doet, vriest, onderkoeld, ogrzewani*, mroz, mrozie, niemowl*, udar`,
	now: `
no heat and we have a newborn, it's below freezing outside
my grandmother is 88 and her flat is 9 degrees
furnace died, 48 in here and dropping, two toddlers
boiler is out in a care home, residents are cold
heating off since last night and my husband is on oxygen
she can't feel her feet, the heating won't come on
pipes are freezing, nothing comes from the taps and I hear cracking
ac dead at 101 degrees with my dad who has a heart condition
server... no, the nursery is 36 degrees inside and babies are limp
baby came home from hospital yesterday and there's no heat at all
elderly tenant with no heat in a blizzard
mother just had surgery, house is freezing
my disabled brother is shivering under three blankets, the heat pump is iced solid
no power no heat, ice storm, kid with asthma on a nebulizer
it's minus 12 and the furnace room is flooded and off
heat stroke signs in our dog kennel, cooling failed
insulin is getting warm and the fridge and ac are out
freezer full of vaccines is thawing
pharmacy refrigerator is at 55 and rising, medicines inside
walk-in at the butcher's is warming up fast, everything spoils by evening
cold room at the lab lost its cooling, samples are going bad
old people in the hall, cooling broke, two fainted
we have preemie twins and the radiators are stone cold
no tenemos calefacción y hay un recién nacido
mi abuela está a 9 grados en su casa
pas de chauffage avec un nourrisson, il gèle
ma mère de 90 ans n'a plus de chauffage
Heizung aus, Baby zu Hause, minus zehn
meine Oma sitzt bei neun Grad
sem aquecimento e com um recém-nascido
a minha avó está com nove graus em casa
mother is 93, lips are blue, radiators are dead
dialysis patient at home and the power is gone
breathing machine runs on battery for two more hours
the baby's room is 12 degrees and it won't go up
it's 104 and the ward has no cooling
we sleep in coats, the kid has pneumonia
boiler locked out in a hostel for the homeless, snow outside
my legs are numb from cold and I can't get up to light it
tenant in a wheelchair, no hot water or heat for three days, frost
pipes have iced up and the tank in the loft is creaking
hens are dropping dead, the fans quit
mi padre de 90 años está sin calefacción y tirita
el respirador se queda sin batería
mon père de 90 ans grelotte, la chaudière est morte
l'appareil respiratoire n'a plus de batterie
mein Vater, 90, zittert, die Heizung ist tot
das Beatmungsgerät läuft nur noch auf Akku
o meu pai de 90 anos treme, não há aquecimento
`,
	harmless: `
furnace tune up before winter
want a second walk-in for the bakery, what does one cost
the fridge at the office is noisy, food stays cold
no heat in the guest room, nobody uses it
our baby is due in spring and we want new radiators by then
frozen pipe last winter, want insulation now
house is a bit chilly, thermostat upgrade?
AC is weak, not a huge rush
the heater in my car takes long
grandma's house needs a new boiler before november
freezer repair, it's empty
cold room for a butcher shop
heat pump quote
warm floors in the bathroom
we moved the newborn to my sister's, so whenever you can
cold case files
frozen yogurt machine
sin prisa, ya pasó el frío
pas pressé, on a un poêle
wir haben einen Ofen, eilt nicht
temos lareira, não há pressa
baby shower at the hall in may, is it heated
my father is ninety and would like his stove serviced
battery for a camper fridge
cold brew machine
insulate before the frost comes
`,
	elsewhere: {
		now: `
se murió la caldera y tengo un bebé de dos semanas, está helando
mi mamá de 85 tiembla, no hay calefacción desde anoche
cinco bajo cero afuera y sin estufa, los niños tosen
el aire no funciona, 42 grados y mi papá es cardíaco
el concentrador de oxígeno se apagó con el corte de luz
residencia de ancianos sin calefacción, hace mucho frío
el abuelo está confundido y colorado del calor, no suda
la insulina se está calentando, no hay luz ni nevera
estamos varados en la nieve con los niños
mi abuela no siente los pies del frío
guardería a 38 grados, los niños decaídos
se congelaron las tuberías y el recién nacido necesita agua caliente
plus de chauffage et notre bébé a dix jours
ma grand-mère de 92 ans est à 11 degrés et tremble
il fait moins 25 dehors et la fournaise est morte, on a des petits
la clim est en panne, 40 degrés et mon père est cardiaque
coupure de courant et sa machine à oxygène s'arrête
maison de retraite sans chauffage, les résidents ont froid
mamie est rouge, confuse, elle ne transpire plus
l'insuline chauffe, plus de frigo
un sans-abri est couché dans la neige devant chez nous, il bouge plus
la crèche est à 37 degrés, les enfants sont abattus
panne de chaudière, enfant sous chimio à la maison
les tuyaux gèlent et ça craque, bébé malade
Heizung ausgefallen und wir haben ein Neugeborenes
meine Mutter, 87, friert bei elf Grad und zittert
draußen minus 15, Therme tot, zwei Kleinkinder
Klimaanlage kaputt, 39 Grad, mein Vater ist herzkrank
Stromausfall und das Sauerstoffgerät läuft nicht
Pflegeheim ohne Heizung, Bewohner frieren
Opa ist ganz rot und verwirrt von der Hitze
Insulin wird warm, Kühlschrank und Strom weg
jemand liegt im Schnee und rührt sich nicht
in der Kita hat es 36 Grad, die Kinder sind schlapp
keine Heizung seit drei Tagen, Kind mit Lungenentzündung
Rohre frieren ein und knacken, Säugling im Haus
sem aquecimento e temos um bebé de duas semanas
minha mãe de 86 anos treme de frio, o aquecedor morreu
está dois negativos e a casa sem calefação, crianças pequenas
ar condicionado parado, 41 graus e meu pai é cardíaco
faltou luz e o concentrador de oxigênio parou
lar de idosos sem aquecimento, estão gelados
o avô está vermelho e confuso com o calor
a insulina está esquentando, sem geladeira
está alguém caído ao frio e não se mexe
creche com 38 graus, as crianças moles
a minha avó não sente os pés de tanto frio
caldeira avariada, criança com pneumonia em casa
senza riscaldamento con un neonato, fuori gela
mia nonna di 90 anni trema, casa a dieci gradi
manca la corrente e l'ossigeno si ferma
condizionatore rotto, 40 gradi, papà cardiopatico
casa di riposo al freddo, caldaia morta
geen verwarming en een pasgeboren baby, het vriest
mijn moeder van 88 rilt, het is 10 graden binnen
stroom weg en haar zuurstofapparaat stopt
verzorgingshuis zonder verwarming
airco stuk, 38 graden, vader hartpatiënt
brak ogrzewania, mamy noworodka, mróz
babcia 90 lat trzęsie się z zimna, 10 stopni w domu
nie ma prądu, koncentrator tlenu staje
dom opieki bez ogrzewania
klima padła, 38 stopni, tata chory na serce
`,
		harmless: `
mantenimiento de la caldera antes del invierno
el aire enfría poco, no corre prisa
radiador de la habitación de invitados frío
para cuando nazca el bebé queremos cambiar la estufa
reparar congelador vacío del garaje
entretien de la chaudière avant l'hiver
la clim refroidit mal, pas pressé
radiateur froid dans la chambre d'amis
le bébé arrive en juin, on veut changer les convecteurs
congélateur vide à réparer
Heizungswartung vor dem Winter
Klimaanlage kühlt schwach, eilt nicht
Heizkörper im Gästezimmer kalt
Baby kommt im Juni, bis dahin neue Heizung
leere Gefriertruhe reparieren
manutenção da caldeira antes do inverno
o ar gela pouco, sem pressa
radiador frio no quarto de hóspedes
o bebé nasce em junho, queremos trocar o aquecedor
consertar freezer vazio
manutenzione caldaia prima dell'inverno
termosifone freddo in camera degli ospiti
onderhoud van de ketel voor de winter
radiator koud in de logeerkamer
przegląd pieca przed zimą
zimny kaloryfer w pokoju gościnnym
`,
	},
};

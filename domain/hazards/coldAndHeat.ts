import type { Hazard } from './types';

export const coldAndHeat: Hazard = {
	id: 'coldAndHeat',
	signs: `baby, newborn, infant*, elderly, frozen, freez*, hypotherm*, heat stroke, bebe, recien nacido, anciano, abuela, abuelo, nourrisson, saugling, recem nascido, idos*, insulin, oxygen, below freezing, vomit*, shiver*, dialysis, ventilator, breathing machine, nebulizer, degrees, blizzard, tirit*, grelott*, zittert, treme, oxigeno, oxygene, sauerstoff, beatmung*`,
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
};

import type { JobType } from '../types';

export const sumpPumps: JobType = {
	id: 'sumpPumps',
	names: `sump pumps, sump pump installation, sump pump repair, basement waterproofing, basement drying, wet basements, damp proofing, french drains, perimeter drains, foundation drainage, yard drainage, cellar pumps, crawl space drainage, Dry Basements, Dry Feet, Pits and Pumps, No More Puddles, bombas de achique, impermeabilización de sótanos, drenaje perimetral, pompes de relevage, étanchéité de cave, drainage, hebeanlagen, kellerabdichtung, drainage ums haus, bombas de cave, impermeabilização de caves`,
	signs: `sump*, sump pump*, sump pit, float switch ~ pit, float ~ stuck, check valve ~ sump, battery backup pump, zoeller, liberty pump*, pedestal pump, discharge line, pump ~ basement, basement ~ water, water ~ basement, wet basement*, damp basement, basement ~ flood*, flooded basement, basement leak*, seepage, seeps ~ wall*, efflorescence, white powder ~ wall*, hydrostatic, waterproof* ~ basement, waterproof* ~ foundation, foundation ~ crack* ~ water, cove joint, interior drain tile, drain tile*, weeping tile*, french drain*, perimeter drain*, channel drain, catch basin*, downspout* ~ underground, yard ~ floods, standing water ~ yard, window well*, egress well ~ water, crawl space ~ water, crawlspace ~ water, vapor barrier, tanking ~ cellar, rising damp, damp proof*, cellar ~ water, cellar pump, water table, ejector pit, bomba de achique, sotano ~ agua, agua ~ sotano, sotano ~ inund*, humedad ~ sotano, drenaje perimetral, drenaje frances, pompe de relevage, vide cave, cave ~ humid*, eau ~ cave, cave inond*, cuvelage, drainage ~ maison, hebeanlage, tauchpumpe, keller ~ wasser, wasser ~ keller, keller ~ feucht, kellerabdichtung, grundwasser, drainage ~ haus, bomba submersa, cave ~ agua, agua ~ cave, cave inundada, humidade ~ cave, dreno*`,
	parts: `
sump pumps, sumps, pump repair, battery backups, flood control: sump, pump, pit, float, runs constantly, backup, battery, check valve, discharge, hums, storm, power out, pedestal, zoeller, wayne, alarm, high water, ejector, overhead sewer, second pump, rain
basement waterproofing, wet basements, waterproofing, foundation cracks: water, basement, walls, seeps, crack, cove, efflorescence, musty, damp, inches, interior drain tile, membrane, puddle, carpet wet, after rain, laundry room, cellar, rising damp, block wall, injection
crawl spaces, encapsulation, dehumidifiers, mold: crawl, vapor barrier, humid, joists, dehumidifier, insulation falling, standing water, mold, encapsulate, vents
french drains, yard drainage, exterior drainage: yard, swale, french drain, downspout, grading, ponds, soggy, neighbor, dry well, slope, catch basin, swamp
foundation repair, piering, settlement: foundation, settling, piers, bowing, crack, stair step, underpin, doors stick, sinking, lifted, engineer
`,
	near: 'leaksAndPipes drainsAndSewers',
	said: {
		en: `
sump pump runs nonstop even when it's dry out
want battery backup for the sump before hurricane season
sump pit full but float doesn't rise
check valve on the sump discharge slams so loud it wakes us
our discharge line froze so the sump has nowhere to go
hydrostatic water in the basement, builder forgot the pump, just an empty pit
every spring there's an inch of water along the north wall downstairs
white fluffy stuff on the cellar bricks and paint peels
pump hums, pit doesn't go down
musty smell in the basement, carpet is cold and clammy
how much for a french drain, 25 metres, clay soil
crawl space has standing water after rain, joists look black
contractor A says dig outside, contractor B says drain inside. who is right?
window wells fill up like aquariums
Zoeller from 2009, replace before it quits
our yard slopes to the house and the patio turns into a lake
selling the house, buyer's inspector found moisture by the furnace
hairline crack in the poured wall weeps when the river is high
finished basement, drywall wicked up brown, happened twice now
can it be tied into the storm drain or is that forbidden here
two pumps in one pit, second one higher
flat below ground in Leeds, black spots behind the wardrobe, landlord says it's our breathing
the alarm on the pit chirps
water comes up where floor and wall meet
elevator shaft has a foot of water, building manager
bail by hand every two hours last night, never again
the old clay tile round the foundation is crushed I think
egress window leaks at the bottom
daycare in a basement, need it dry by September
do you give a warranty that passes to the next owner
ejector pump for a basement bathroom trips
Dehumidifier fills twice a day, there must be a cause
gravel strip and drain along the garage please
smart pump that texts me, is it any good
grandpa's root cellar used to be dry, since the new road it isn't
cleaning silt out of the pit and testing the float, yearly
tanking a wine cellar, listed building
discharge empties right next to the foundation lol
coach house floor sits lower than the lane, runoff pours in
insurance discount for a backup, need an invoice with the model
wet spot moves around the slab, plumber found no pipe leak
sumppump switch bad?
`,
		es: `
la bomba de achique del sótano hace ruido pero no saca nada
cada primavera entra agua por la pared norte del sótano
el sótano huele a humedad y la alfombra está fría
¿cuánto sale un drenaje francés de veinte metros?
salitre en los ladrillos de la bodega
poner una bomba con batería antes de las lluvias
el agua sube donde se juntan piso y pared
el patio se encharca contra la casa
impermeabilizar un sótano terminado
`,
		fr: `
pompe de relevage en panne au sous-sol
chaque printemps l'eau suinte du mur nord
la cave sent le moisi
drain périphérique, environ 25 mètres, quel prix
salpêtre sur les briques
une pompe sur batterie avant les orages
l'eau remonte entre la dalle et le mur
la cour s'inonde contre la maison
cuvelage d'une cave à vin
`,
		de: `
Hebeanlage im Keller brummt nur noch
jedes Frühjahr drückt Wasser durch die Nordwand
Keller riecht muffig, Teppich klamm
Drainage ums Haus, 25 Meter, Lehmboden
Salpeter an den Kellersteinen
Tauchpumpe im Schacht, Schwimmer hängt
Wasser kommt zwischen Bodenplatte und Wand
Lichtschächte laufen bei Regen voll
Keller von innen abdichten, was kostet das
`,
		pt: `
todas as primaveras entra água pela parede da cave
a cave cheira a mofo
a bomba da cave zumbe e não puxa
quanto custa um dreno de 25 metros
salitre nos tijolos da adega
bomba com bateria antes das chuvas
a água sobe entre o chão e a parede
o quintal alaga contra a casa
impermeabilizar a cave por dentro
`,
	},
	emergencies: `
sump pump died in the middle of the storm and the basement is filling
water is over the pit and climbing, six inches already, no power to the pump
basement has two feet of water and it is nearly at the electric panel
window in the cellar burst, the creek comes in
furnace just went under water, it's minus ten
pit is overflowing, third bucket a minute, can't keep up
elderly tenant is trapped downstairs, water against the door
wall downstairs bows inward and mud is pushing through
water rising around the gas boiler in the cellar, it hisses
la bomba de achique se paró y el sótano se está inundando ahora mismo
la pompe de relevage est morte et l'eau monte dans la cave
Pumpe ausgefallen, das Grundwasser steigt im Keller immer höher
a bomba parou com a chuva e a cave está a encher de água
`,
	harmless: `
the sump failed during last year's flood, so we'd like a second one installed
no flooding, pump works, I only want it tested
what happens if the power goes out in a storm, does a battery pump take over?
would like a flood alarm in the sump pit
insurance asks when the sump pump was last serviced
basement flooded in 1998 says the old owner, dry ever since, is a check worthwhile
flood zone letter from the county, what does it mean for us?
neighbours are pumping since Sunday, ours is bone dry
forecast talks of heavy rain next month, planning ahead
el sótano se inundó hace tres años, hoy está seco
Keller war letztes Jahr nass, jetzt trocken, Angebot bitte
`,
};

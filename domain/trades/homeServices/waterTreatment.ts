import type { JobType } from '../types';

export const waterTreatment: JobType = {
	id: 'waterTreatment',
	names: `water treatment, water softeners, water softener repair, water filtration, water filters, filter changes, whole house filters, reverse osmosis, drinking water systems, well pumps, wells and pumps, borehole pumps, pressure tanks, water testing, uv systems, Soft Water, Better Water, Clear Water, Wells, Sweet Water, ablandadores de agua, filtros de agua, bombas de pozo, traitement de l'eau, adoucisseurs, pompes de puits, wasseraufbereitung, enthärtungsanlagen, brunnenpumpen, tratamento de água, filtros de água, bombas de furo`,
	signs: `softener*, soft water, hard water, limescale, water filter*, filter cartridge ~ water, whole house filter, carbon filter ~ water, reverse osmosis, ro system, ro tank, ro faucet, under sink filter, under sink unit, culligan, kinetico, ecowater, fleck valve, brine tank, brine, salt ~ softener, salt bridge, resin bed, water test*, coliform, nitrates, arsenic, iron ~ water, manganese, sulfur ~ water, sulphur ~ water, pfas, chlorine taste, water tastes, orange stain*, uv lamp ~ water, uv unit, well pump*, well cap, well ~ dry, our well, low yield, borehole, bore pump, submersible ~ well, jet pump, pressure tank, pressure switch, bladder tank, waterlogged tank, short cycl* ~ pump, grundfos, franklin electric, booster pump, rain tank pump, ablandador*, descalcificador*, osmosis, filtro ~ agua, bomba ~ pozo, pozo, agua dura, adoucisseur*, osmoseur, puits, surpresseur, calcaire ~ eau, enthartung*, wasserenthart*, brunnenpumpe, brunnen, hauswasserwerk, kalk ~ wasser, umkehrosmose, filterwechsel, amaciador, purificador ~ agua, poco artesiano, pressurizador, osmose inversa, bomba do furo, sarro ~ agua, agua ~ sarro`,
	parts: `
softeners, water softeners, soft water, hard water: softener, hard, scale, salt, brine, spots, soap, regenerates, grains, culligan, bypass, dry skin, crust, resin, kettle, timer head, kinetico
filters, filtration, whole house filters, drinking water, reverse osmosis, ro: filter, ro, reverse osmosis, taste, chlorine, cartridge, under sink, pfas, lead, faucet, arsenic, membrane, sediment, housing, fluoride, bottled water, carbon, spout
wells, well pumps, pressure tanks, pumps, boreholes: well, pump, pressure tank, no water, short cycling, submersible, casing, gpm, sputters, air, pressure switch, drilled, ran dry, jet pump, drop pipe, amps, holding tank, shallow
water testing, iron and sulfur, uv, bacteria: test, lab, coliform, iron, sulfur, rotten egg, orange stains, uv, ph, bacteria, manganese, tannins, cloudy, lender, nitrates, brown, green stains, acid
`,
	near: 'leaksAndPipes faucetsAndFixtures',
	said: {
		en: `
softener isnt using any salt
our water is so hard the shower glass is white after a week
well pump stopped, no water in the whole house
how much for a whole house filter, three bathrooms, city water
RO faucet only gives a trickle
pump kicks on every time anybody runs a tap for two seconds
water smells of sulfur at every tap, we're on a well
orange stains in the tub and on white laundry
bank wants a water test for the mortgage, bacteria and nitrates
can you service a kinetico? it was here when we bought
there's a hard crust of salt stuck in the brine tank
Town put out a notice about PFAS, what kind of filter takes that out
my coffee tastes like a swimming pool
pressure gauge on the tank bounces between 20 and 60
replace filters on the under sink unit, i have no clue which ones
installing an aquarium shop, need 200 gal a day of RO water
borehole pump is tripping, 80 m deep, last pulled in 2009
do softeners hurt a septic, mixed answers online
the UV unit beeps and says lamp change
skin is itchy since we moved here and people say its the water
Can a salt free conditioner really do anything, honest opinion please
control head stuck in regeneration, water running to drain for hours
Dairy farm, need iron removal for 40 cows worth of water
low yield well, thinking of a holding tank
water turned grey and gritty after the earthquake
bladder in the pressure tank has gone, it's waterlogged and heavy
looking for annual maintenance of twelve bottle filling stations in a school
culligan wants 79 a month rental, what would it cost to own one
kettle furred up again
moved a softener from my old house, can you hook it up in the new one
rain tank pump at the back of the shed hums only
level of the well dropped after the neighbor drilled his
new fridge water line with inline filter please
well cap cracked and ants are in it
please ring about the filter housing, o-ring leaking slowly, kitchen cupboard, evenings best
is our tap water safe for baby formula? can you test for lead
sofner leaking from the bypas
cafe espresso machine warranty demands water under 3 grains, have no idea what ours is
laundry comes out stiff as cardboard
the pitcher filters cost us a fortune, is a tap under the counter better value?
drilled a new well in April, pump still to be put in
salt delivery and top up for my mother, she can't lift 25 kg
`,
		es: `
el agua sale muy dura y deja sarro por todos lados
la bomba del pozo no arranca
queremos un filtro para toda la casa
el ablandador no gasta sal
¿hacen análisis del agua de pozo?
la bomba prende y apaga a cada rato
cambiar los cartuchos de la ósmosis inversa
el agua sabe mucho a cloro
manchas naranjas en la tina y en la ropa blanca
`,
		fr: `
l'adoucisseur ne consomme plus de sel
notre eau est très calcaire, que proposez-vous ?
la pompe du puits ne démarre plus
combien coûte un osmoseur posé sous l'évier ?
l'eau du puits sent le soufre
analyse d'eau demandée par le notaire
le surpresseur s'enclenche sans arrêt
il faut changer la lampe UV du traitement
livraison de sel pour personne âgée, possible ?
`,
		de: `
unsere Enthärtungsanlage zeigt Störung
das Wasser ist extrem kalkhaltig, was hilft
Brunnenpumpe läuft, aber es kommt nichts
Hauswasserwerk schaltet alle paar Sekunden ein
Filterwechsel am Hauseingang, geht nächste Woche?
Wasserprobe vom eigenen Brunnen untersuchen lassen
Salz nachgefüllt, trotzdem hartes Wasser
Preis für Umkehrosmose in der Zahnarztpraxis
die Wäsche wird bretthart und der Wasserkocher ist weiß
`,
		pt: `
a bomba do furo deixou de funcionar
o descalcificador não regenera
água do poço com cheiro de ovo podre
quero instalar um filtro na entrada de água
a bomba liga e desliga sem parar
trocar refil do purificador, modelo antigo
água amarelada mancha a roupa toda
quanto custa osmose inversa para a cozinha
pressurizador faz muito barulho de noite
`,
	},
	emergencies: `
well pump is dead, no water for the cattle and it's 38 degrees
lab says E. coli in our well and my kids have been drinking it, two are sick
filter housing split and its spraying all over the finished basement
softener cracked open, water going across the floor toward the furnace
pump control box is smoking
dialysis patient at home and we have no water from the well since tonight
pressure tank just ruptured, utility room is flooding
someone dumped diesel by the well head and now the tap smells of it, we drank some
nursing home on a borehole, taps are dry since breakfast
el pozo está contaminado y los niños están vomitando
le filtre a explosé, l'eau inonde la buanderie
Filtergehäuse geplatzt, Wasser spritzt durch den ganzen Hausanschlussraum
o filtro rebentou e está a inundar a lavandaria
`,
	harmless: `
boil water advisory was lifted on Monday, should we change filters
the E. coli test came back negative, can you send the certificate again
we run on city water for now so the dead well pump isn't pressing
friends of ours got arsenic in their well, ours was tested clean
el pozo tiene agua, solo quiero cotizar un filtro
die Pumpe läuft wieder, bitte nur die jährliche Wartung
the softener flooded a closet back in 2020, that one is long gone
would the tank explode if the gauge goes above 60, or am I overthinking
brochure says kills bacteria, is that true?
house insurance wants to know how old the pressure tank is
taste is awful but the lab says it's harmless
`,
};

import type { JobType } from '../types';

export const poolWater: JobType = {
	id: 'poolWater',
	names: `pool water, water balance, pool chemistry, green pool cleanup, green to clean, pool water testing, chlorine and ph, salt water pools, algae treatment, cloudy water, pool drain and refill, shock treatment, Green to Blue, Clear Again, Balanced, No More Swamp, Blue Water, Swamp Rescue, agua verde, química de piscinas, tratamiento de agua de alberca, eau de piscine, traitement de l'eau verte, électrolyse au sel, poolwasser, poolchemie, grünes wasser, água da piscina, água verde, tratamento químico`,
	signs: `green pool, pool ~ green, pool ~ turned green, pool ~ swamp, swamp ~ pool, algae, mustard algae, black algae, cloudy ~ pool, pool ~ cloudy, milky ~ pool, pool ~ milky, murky, cant see ~ bottom ~ pool, chlorine ~ pool, pool ~ chlorine, free chlorine, combined chlorine, chloramine*, chlorine lock, shock ~ pool, pool shock, trichlor, liquid chlorine, cal hypo, bromine ~ pool, ph ~ pool, pool ~ ph, alkalinity, cyanuric, cya, stabiliser ~ pool, stabilizer ~ pool, calcium hardness, phosphate*, algaecide, clarifier, flocculant, floc, muriatic, salt cell, salt chlorinator, chlorinator*, salt water pool, saltwater pool, salt level, stain* ~ plaster ~ metal, copper ~ pool, red eyes ~ pool, eyes burn ~ pool, itchy ~ swim*, test strip*, taylor kit, leslies, langelier, agua verde, piscina ~ verde, alberca ~ verde, alga*, cloro, agua turbia, piscine ~ verte, eau verte, chlore, electrolyseur, eau trouble ~ piscine, grunes wasser, pool ~ grun, algen, chlor, ph wert, truber ~ pool, salzanlage, agua turva, algas ~ piscina, algues`,
	said: {
		en: `
came back from holiday and it's pea soup
cloudy for a week, shop sold me 200 dollars of stuff
ph always drifts up
salt cell says check cell, level 3200
my kids' hair goes green
how much to turn a green pool blue
eyes burn after a minute
black spots on plaster that won't brush off
do I have to drain when cyanuric is 180
yellow powder in the shade, comes back every time
after the rain it went like milk
is it safe to swim tonight, I put 4 bags of shock in at noon
chlorine reads zero no matter what I pour
hotel pool failed the county test, chloramines
want to convert to salt, pros and cons
Water feels slimy but looks fine
tenant let it go since last year, frogs, can't see step two
tests at the store differ every time
copper stains round the returns
foam when the jets run
refill with well water, turned tea coloured in an hour
how long must the pump run to clear it
magnesium system, do you service that
strong smell of chlorine though the reading's low
baby swims, ozone or UV instead?
alkalinity 40
once a month a proper lab test with a plan, I do the pouring myself
pink slime in the skimmer
city notice: mosquito larvae in our pool, 7 days to fix it
what's phosphate remover good for
tablets in the floater finish in three days
calcium snowflakes fall out of the salt cell
dog drinks from it, should I worry
ours is fibreglass, and turned dull, chalky
the automatic dosing pump clicks but no acid goes in
school pool opens monday, water's hazy
overdosed algaecide, bubbles everywhere
stabiliser too high, partial drain when there's a hosepipe ban?
natural pool, green threads
does rain really kill chlorine
indoor pool air stinks
clowdy after vacuuming
`,
		es: `
volvimos de vacaciones y está verde como sopa
lleva una semana turbia
el pH siempre se sube
la celda de sal marca error
¿cuánto cuesta recuperar una alberca verde?
arden los ojos al minuto de nadar
manchas negras en el yeso que no salen
el cloro marca cero por más que le echo
pasar de cloro a sal, ¿conviene?
`,
		fr: `
retour de vacances, l'eau est verte
trouble depuis une semaine
le pH remonte sans arrêt
l'électrolyseur affiche une alarme
prix pour rattraper une eau verte
les yeux piquent au bout d'une minute
taches noires sur l'enduit
taux de chlore à zéro malgré tout
passer au sel, bonne idée ?
`,
		de: `
aus dem Urlaub zurück, alles grün
seit einer Woche trüb
pH steigt immer wieder
Salzanlage zeigt Fehler
was kostet es, einen grünen Pool zu retten
nach einer Minute brennen die Augen
schwarze Punkte im Putz
Chlorwert immer null
auf Salz umstellen, lohnt sich das
`,
		pt: `
voltámos de férias e está verde
turva há uma semana
o pH sobe sempre
a célula de sal dá erro
quanto custa recuperar uma piscina verde
os olhos ardem ao fim de um minuto
manchas pretas no reboco
o cloro dá sempre zero
passar para sal compensa?
`,
	},
	emergencies: `
mixed acid and chlorine in the bucket, yellow fumes, I can't stop coughing
chlorine gas from the pump room, children are out on the lawn vomiting
dosing system pumped all the acid in while people were swimming
tablets got wet in the shed, it's smoking
splashed muriatic acid in my eye
six guests with burning skin after the pool this afternoon
can't see the bottom and a child is missing
chemical drum has burst in my van, I'm on the motorway
mezclé ácido con cloro y no puedo respirar
mélange de chlore et d'acide, ça fume, on tousse
Säure und Chlor zusammengekippt, gelber Rauch
misturei ácido com cloro e há fumo amarelo
`,
	harmless: `
shock treatment, when do I do it
mixed the wrong stuff in 2019, never again, teach me
what happens if chlorine and acid meet?
killing algae before the season
kids are fine, just green hair
it's toxic looking but nobody swims
burning eyes were last week, now balanced, want a check
explosion of algae after the heat
emergency shower for our pump room, quote for one
health department visit is next month
no hay prisa, nadie la usa
niemand schwimmt gerade, keine Eile
`,
	durationMinutes: 45,
	materials: ['Chlorine', 'Acid', 'Algaecide', 'Test kit', 'Salt'],
	asks: ['What do the tests say?', 'How many gallons or litres?', 'Chlorine or salt?', 'Can you see the bottom?', 'Is anyone swimming in it?'],
};

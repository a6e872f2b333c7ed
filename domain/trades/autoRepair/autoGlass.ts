import type { JobType } from '../types';

export const autoGlass: JobType = {
	id: 'autoGlass',
	names: `auto glass, windshields, windscreens, windshield repair, windscreen replacement, glass, chip repair, tinting, window tint, calibration, cristales, parabrisas, lunas, vitrage auto, pare brise, autoglas, windschutzscheibe, scheiben, para brisas, vidros auto, peliculas, Chips, Clear View, Cracked, See Through, Glass on the Go`,
	signs: `windshield*, windscreen*, rock chip, stone chip ~ glass, chip ~ glass, crack ~ glass, crack ~ windshield, star break, rear window ~ shattered, back glass, quarter glass, side window ~ smashed, smashed ~ window ~ car, window tint*, tinted, adas calibration, recalibrat*, camera calibration, rain sensor, parabrisas, cristal ~ coche, luna ~ coche, pare brise, impact ~ pare, vitre ~ voiture ~ cass*, windschutzscheibe, frontscheibe, steinschlag, scheibe ~ auto, para brisas, vidro ~ carro ~ part*`,
	parts: `
windshields, windscreens, windshield replacement: windshield, cracked, crack spreads, replace, heated, rain sensor, camera calibration, insurance claim, oem, leak, wiper scratch, rearview mirror fell
chip repair, rock chips: chip, star, bullseye, stone, fill, quarter size, gravel truck
side windows, back glass, door glass: smashed, broken into, rear window, quarter glass, door glass, vacuum, sunroof, shattered, tape over it, defrost lines
tint, window tint, tinting, film: tint, film, bubbles, legal, percent, shade, ceramic, remove, purple
`,
	near: 'bodyAndPaint',
	said: {
		en: `
rock hit my windshield, crack is 8 inches and growing
chip repair before it spreads, dime size
back glass shattered in the cold
somebody smashed my side window and took a bag
do you come to my work to replace a windshield
insurance covers glass with no deductible, can you bill them
does the camera need recalibrating after a new windscreen
tint the front two windows on a Civic, legal shade
wind noise since my windshield was replaced
water comes in at the top of the glass
windscreen on a Transit, heated, price
there's a star right in front of my eyes
strip old tint and redo, it's bubbling
quarter glass for a 2009 Camry
rain sensor stopped working after the new glass
sunroof glass exploded on the highway by itself
Crack from edge to edge overnight
tractor cab front glass
what's the price with OEM glass versus aftermarket
can you drive with a cracked windscreen to inspection
vintage Beetle flat glass and seal
ceramic tint quote for a Model Y
mobile service on Saturday?
the mirror fell off the windshield
two chips from the same gravel truck
side glass is full of scratches
Loose pieces in the door, rattles when closing
rear wiper and glass on a hatchback
I need a windshield in by Friday for state inspection
fleet of 12 vans, chips happen weekly
can a crack at the bottom edge be filled
RV windshield two piece
gasket is dry and leaks
ADAS calibration only, my body shop cant do it
pigeon flew into the glass, its cracked
my dashboard gets wet when it rains
defroster lines on the rear glass don't work
windscreen replaced last month now lane assist is off
boat windshield, curved
window doesn't go all the way up since the glass was replaced
`,
		es: `
una piedra me estrelló el parabrisas
me rompieron la ventana del coche y robaron la mochila
¿reparan el golpecito antes de que crezca?
la luna trasera se hizo pedazos
¿cuánto cuesta un parabrisas con sensor?
entra agua por arriba del cristal
quiero polarizar las ventanas
¿vienen a domicilio a cambiarlo?
`,
		fr: `
un impact sur le pare-brise à réparer
le pare-brise est fendu sur toute la largeur
on m'a cassé une vitre pour voler un sac
la lunette arrière a éclaté
faut-il recalibrer la caméra après
vous vous déplacez pour changer un pare-brise ?
bris de glace pris en charge par l'assurance
film teinté pour les vitres arrière
`,
		de: `
Steinschlag in der Frontscheibe
Riss in der Windschutzscheibe wird länger
Seitenscheibe eingeschlagen, Tasche weg
Heckscheibe ist zersprungen
muss die Kamera neu kalibriert werden
kommen Sie zum Scheibentausch zu mir
zahlt die Teilkasko das direkt
hintere Scheiben tönen, was kostet das
`,
		pt: `
uma pedra partiu-me o para-brisas
partiram o vidro do carro e levaram a mala
dá para reparar antes que aumente?
o vidro de trás estilhaçou
quanto custa um para-brisas com sensor
entra água por cima do vidro
queria pôr películas nos vidros
vêm a casa trocar o vidro?
`,
	},
	emergencies: `
windshield caved in while driving, glass in my eyes, I'm on the shoulder
cant see a thing, the whole screen shattered at 70
a brick came through the windshield from the overpass, my wife is bleeding
glass cut my kid's face when the window exploded
tree branch went through the windscreen and I'm stuck under it
baby locked in the car, need somebody to get the window out
stuck in a hailstorm, back glass gone, water pouring in on the kids
someone just smashed my car window and is still inside the car
se me vino encima el parabrisas y tengo vidrio en los ojos
le pare-brise a explosé sur l'autoroute, je saigne
Scheibe ist während der Fahrt geborsten, blute im Gesicht
o para-brisas partiu-se a andar e tenho vidros na cara
`,
	harmless: `
smashed window was last week, taped up in the garage
chip has been there a year
can it shatter while I drive?
break-in at our lot, all reported, just need three windows quoted
emergency hammer for the glovebox, where do I get one
bullet proof glass prices? just curious
tempered glass screen protector for the infotainment
crack but no leak, drives fine
el golpe no crece
Steinschlag ist alt, eilt nicht
`,
};

import type { JobType } from '../types';

export const signageAndVehicleLettering: JobType = {
	id: 'signageAndVehicleLettering',
	names: `signs, signage, sign makers, shop signs, shopfront signs, vehicle wraps, vehicle lettering, van signwriting, fleet graphics, car wraps, window graphics, illuminated signs, channel letters, wayfinding, Signs and Vans, Wraps, Big Letters, Bright Lights, Up in Lights, rótulos, letreros, rotulación de vehículos, enseignes, lettrage de véhicules, covering, beschilderung, fahrzeugbeschriftung, leuchtreklame, letreiros, reclames luminosos, decoração de viaturas`,
	signs: `signage, sign maker*, shop sign*, storefront sign*, shopfront sign*, fascia sign*, sign ~ above ~ door, sign ~ lit, lit sign*, light box sign, lightbox, neon sign*, channel letter*, dimensional letters, halo lit, projecting sign, blade sign, monument sign, pylon sign, totem sign, a frame sign, sandwich board, yard sign*, site hoarding*, hoarding panels, wayfinding, door plaque*, brass plaque, nameplate*, acrylic sign*, dibond, coroplast, vinyl lettering, cut vinyl, frosted vinyl, window graphic*, window decal*, window film ~ logo, vehicle wrap*, van wrap*, car wrap*, half wrap, full wrap, wrap ~ van, lettering ~ van, van lettering, signwrit*, fleet graphic*, magnetic sign*, decal* ~ truck, dot number*, debadg*, remove ~ old lettering, rotulo*, rotular, letrero*, vinil ~ vitrina, vinilo*, enseigne*, lettrage, covering, vitrophanie, panneau ~ chantier, fahrzeugbeschrift*, folier*, schild ~ laden, leuchtreklame*, leuchtbuchstaben, schaufensterbeschrift*, bauschild, letreiro*, reclame luminoso, vinil ~ montra, adesiv* ~ carrinha`,
	said: {
		en: `
letter two new vans like the ones you did in 2021
half our sign is dark since the storm
shopfront fascia 4.2 m, raised letters, what would that run
wrap for a food truck, it's curved everywhere
landlord wants drawings before he allows a projecting sign
remove old lettering from a used transit, ghost marks visible
opening hours in white on the glass door
frosted film for the meeting rooms, logo cut out
DOT numbers on three trucks by tomorrow if possible
do you handle the permit with the city
site hoarding, 38 metres, we have the artwork
brass plaque for a solicitor, replace the partner's name
magnets for my car so I can take them off at weekends
what's cheaper, full wrap or partial, white sprinter
neon style sign for a bar, pink, says late again
wayfinding for a hospital wing, 140 signs
letters fell off: now it reads HARMACY
estate agent boards, twenty with posts
the lightbox flickers and customers joke about it
sandwich board with chalk insert
fleet of 26, rebranding, over two weekends
roof sign needs a lift and probably a structural paper
vinyl lifts at the edges after a year, is there a warranty
can you survey and measure, we're bad at it
menu boards above the counter, changeable
floor stickers for a supermarket aisle
Boat name and registration on both sides
house number in slate
trailer, both sides and the back, quote from the pictures
match this ral colour exactly
sun bleached the red to pink on the south side
safety signs for a workshop, the usual set
our A-board got stolen, same again please
reflective chevrons for the back of a pickup
parking bay signs with plates, thirteen
pylon at the motorway, faces only
how long is the van off the road
channel letters, warm white, timer so it goes off at 11
school mural printed on aluminium
golf tournament boards, sponsors come late as always
ice cream van cartoons
sinage for 2 dental offices
`,
		es: `
rotular dos furgonetas nuevas
medio letrero se quedó sin luz
letras en relieve para la fachada, cuatro metros
quitar el vinilo viejo de una camioneta
vinil esmerilado para oficinas con logo
¿ustedes tramitan el permiso del anuncio?
placa de latón para un notario
señalización de un hospital
horarios en la puerta de cristal
`,
		fr: `
lettrage de deux camionnettes neuves
la moitié de l'enseigne est éteinte
lettres en relief pour une façade de quatre mètres
enlever l'ancien adhésif d'un utilitaire
film dépoli avec logo pour des bureaux
vous faites la demande en mairie ?
plaque en laiton pour un notaire
covering complet d'un food truck
horaires sur la porte vitrée
`,
		de: `
zwei neue Transporter beschriften
die halbe Leuchtreklame ist dunkel
Buchstaben über dem Laden, vier Meter
alte Folie vom Bus ablösen
Milchglasfolie mit Logo für Büros
kümmern Sie sich um die Genehmigung
Messingschild für eine Kanzlei
Bauschild bis Montag
Öffnungszeiten auf die Glastür
`,
		pt: `
decorar duas carrinhas novas
metade do reclame está apagada
letras em relevo para a fachada
tirar o vinil velho de uma carrinha
película fosca com logótipo
tratam da licença na câmara?
placa em latão para um notário
sinalética para um hospital
horário na porta de vidro
`,
	},
	emergencies: `
our sign is hanging by one bolt over the sidewalk
letters came down in the wind and hit a woman
the lit sign is smoking
sparks from the neon, we run a petrol station
a hoarding panel has blown onto the road, cars swerve
pylon leans toward the power line after a truck hit it
exit arrows in the clinic point into a locked door and inspectors are here
water poured into the lightbox and now the metal frame gives shocks
el anuncio está colgando de un cable encima de la banqueta
l'enseigne menace de tomber sur le trottoir
die Leuchtreklame qualmt
o letreiro está pendurado por um parafuso e passa gente por baixo
`,
	harmless: `
fire exit signs, 12 of them, standard size
wrap with flames along the side
sign fell two winters ago, we never replaced it, quote please
danger high voltage stickers
what if it comes loose in a hurricane, are you insured
van was crashed and sold, the replacement needs lettering
no sparks, just one tube dead
emergency assembly point board for a school
smoking area sign
hanging sign with chains, pub style
no hay peligro, solo está descolorido
hängt fest, soll aber moderner werden
`,
	durationMinutes: 120,
	materials: ['Vinyl', 'Acrylic letters', 'LED modules', 'Fixings'],
	asks: ['What size, and where does it go?', 'Could you send a photo of the wall or vehicle?', 'Do you have the logo as a vector?', 'Is a permit needed?'],
};

import type { JobType } from '../types';

export const painting: JobType = {
	id: 'painting',
	names: `painting, painters, painting and decorating, house painting, interior painting, exterior painting, decorators, cabinet painting, wallpapering, wallpaper removal, staining, commercial painting, pintura, pintores, pintura de casas, peinture, peintre en bâtiment, papier peint, malerarbeiten, maler, tapezieren, anstrich, pinturas, pintor residencial, Fresh Coat, Colour Splash, Walls and Trim, Rollers and Brushes, New Colours, Brush Off`,
	signs: `paint ~ bedroom*, paint ~ house, paint ~ room*, paint ~ walls, paint ~ ceiling*, paint ~ exterior, paint ~ cabinet*, repaint*, house painter*, painting quote, interior paint*, exterior paint*, two coats, coats of paint, primer ~ wall*, undercoat, emulsion, gloss ~ skirting*, eggshell, satinwood, semi gloss, matte ~ walls, sherwin williams, benjamin moore, farrow and ball, dulux, behr, paint chip*, color consult*, colour match*, swatch*, accent wall, feature wall, peeling paint, paint ~ flak*, flaking paint, bubbling paint, lead paint, popcorn ceiling ~ paint*, wallpaper*, lining paper, paste the wall, stain ~ deck, deck stain*, stain ~ fence, fence ~ painted, limewash, roller marks, brush marks, drips ~ paint, cutting in, trim ~ painted, baseboards ~ painted, doors and trim, decorat* ~ stairs, hallway ~ painted, masonry paint, whitewash, pintar, pintor*, pintura ~ casa, pintura ~ descascar*, papel tapiz, papel pintado, peindre, peintre*, peinture ~ mur*, repeindre, papier peint, boiseries ~ peindre, streichen, maler, malerarbeiten, tapezieren, anstrich, lackieren ~ turen, pintura ~ parede*, demao, demaos, papel de parede, tinta ~ parede*`,
	parts: `
interior painting, interior rooms, walls and ceilings, walls and paint: room, walls, ceiling, trim, bedroom, nursery, stairwell, color, benjamin moore, sherwin, two coats, primer, accent wall, baseboards, doors, scuffs, high foyer, before we move in, touch up, empty house, eggshell, hallway, dark red, smoke stains, patch and paint
exterior painting, house exteriors, outside painting: outside, siding, peeling, trim, stucco, lead paint, scrape, shutters, porch, storeys, fence, garage, wood, windows, brick, caulk, weathered, facade
cabinet painting, furniture painting, refinishing cabinets: cabinets, kitchen, spray, oak to white, doors and drawers, satin, vanity, built ins, degrease
wallpaper, wallpapering, wallpaper removal, decorating: wallpaper, strip, hang, mural, paste, borders, lining, grasscloth, seams
staining, deck staining, floors and decks stained: stain, deck, seal, fence, cedar, log home, faded, sand, pergola, semi transparent
commercial painting, offices: office, warehouse, weekend, shop, hallway, restaurant, parking lines, units, church, apartment turnover
`,
	near: 'handyman remodelling',
	said: {
		en: `
two bedrooms and a hallway painted before we move in on the 1st
ceiling paint is peeling in the bathroom
how much to paint the outside of a 3 bed semi
we want our kitchen cabinets sprayed white, 31 doors
got water stains that keep coming back through the paint
wallpaper in the dining room needs to go, three layers of it
Office repaint over a weekend, 5,000 sq ft, low odor only
stairwell with a 20 foot wall nobody can reach
do you move the furniture or do we
baby due in six weeks, nursery still orange
what color goes with an oak floor, do you do color consults
trim is yellowed oil paint, want it bright
landlord special on everything, needs to look decent before photos on tuesday
skim coat then two coats, flat walls please, my builder left ridges
House from 1928, worried about lead on the windows
deck stain, about 400 sq ft, last done never
my teenager painted his room black
exterior trim flaking on the sunny side after only two years
touch ups after the plumber cut holes, I have half a can left
Farrow and Ball Hague Blue in the snug, all walls and woodwork
feature wall with a mural for the reception of our clinic
front door needs sanding and gloss
price for spraying a metal roof warehouse inside, off white dryfall
roller marks everywhere from the last crew
cracks over the door frames, fill and paint
garage floor epoxy with flakes, is that something you offer
we supply the paint, labor only?
anaglypta downstairs, can it be painted over
HOA approved three colors, need a bid by friday for the board
smoker lived here thirty years, walls are brown, smell too
fence panels, both sides, sprayed or brushed whichever lasts
our pub wants the old gold lettering and the outside redone
can you hang a grasscloth, client bought 14 rolls
3 rooms
Mold spots behind the wardrobe, kill and repaint
how long until we can sleep in a freshly painted room
moving out, must return walls to white per lease
some idiot used emulsion on the radiators
estimate for soffits and window frames on a two storey, scaffolding included
hi its about painting my mums flat, she passed, we're selling, nothing fancy
popcorn ceiling in one room, paint or scrape?
panting of 4 doors and skiritng boards
looking for a decorator who works evenings in an occupied dental practice
`,
		es: `
quiero pintar dos recámaras y el pasillo
se está descascarando la pintura del baño
¿cuánto cobran por pintar la fachada de una casa de dos pisos?
quitar papel tapiz y dejar la pared lisa
pintar el local el fin de semana, 80 metros
manchas de humedad en el techo, hay que sellar y pintar
lacar puertas en blanco, son nueve
entrego el piso el día 30 y necesito todo blanco
¿ustedes ponen la pintura o la compro yo?
`,
		fr: `
repeindre le salon et les deux chambres avant d'emménager
la peinture du plafond s'écaille
devis pour peindre les volets et les fenêtres
enlever le papier peint et lisser les murs
combien le mètre carré pour une cage d'escalier ?
taches de nicotine partout, appartement de fumeur
armoires de cuisine à peindre au pistolet
teindre la galerie et la clôture
bureaux à rafraîchir pendant les vacances
`,
		de: `
Wohnung streichen vor der Übergabe, 70 qm
Tapete runter und neu tapezieren
Farbe blättert im Bad von der Decke
was kostet ein Fassadenanstrich für ein Einfamilienhaus
Türen und Zargen weiß lackieren
Treppenhaus mit fünf Stockwerken braucht frische Farbe
Nikotinflecken kommen immer wieder durch
Kinderzimmer bitte bis Ende des Monats
Praxisräume am Wochenende streichen, geruchsarm
`,
		pt: `
pintar um T2 antes de entregar as chaves
a tinta do teto está a descascar
orçamento para pintar a fachada do prédio
tirar papel de parede e pintar de branco
quanto cobram o metro quadrado com duas demãos
envernizar portas e rodapés
parede com mofo, precisa tratar e pintar
pintar a loja no fim de semana
efeito cimento queimado na sala
`,
	},
	emergencies: `
handover is at 8 tomorrow morning and the painter walked off, walls half done
we open the shop tonight and someone spilled ten litres of paint across the floor
paint bubble on the ceiling is full of water and about to burst over the bed
my toddler ate paint chips from the old window sill and it's lead
fumes from the epoxy you put down made my wife throw up, we're outside now
The sander threw old lead dust all over the nursery and the baby is in there
scaffolding of your painters is swaying in the wind over the sidewalk
solvent rags caught fire in the bin in the hall
graffiti with slurs on our front door and a funeral party arrives in two hours
mañana a primera hora entrego el piso y el pintor no vino
l'échafaudage du peintre penche au-dessus de la rue
Übergabe ist morgen früh und die Wohnung ist noch nicht gestrichen
o pintor derramou diluente e há gente a sentir-se mal
`,
	harmless: `
lead test was negative, you can go ahead
the ceiling leak is repaired, now it just needs stain block and paint
we would like Emergency Exit stencilled on two doors
color called Burning Ember, can you get it
planning to paint in autumn, nothing urgent
is the smell of fresh paint dangerous for a baby?
smoke damage from a fire in March, insurance approved the repaint
if it's done before Christmas, great, if not also fine
old paint may be lead, we leave it alone unless you say so
no hay prisa, puede ser el mes que viene
die Übergabe ist erst im Juni
`,
};

import type { JobType } from '../types';

export const graphicDesign: JobType = {
	id: 'graphicDesign',
	names: `graphic design, graphic designer, flyer design, brochure design, pitch decks, presentation design, presentations, illustration, illustrations, infographics, layout and typesetting, annual reports, book covers, Pretty Things, Pixels, Make It Pretty, Decks, Slides That Sell, diseño gráfico, ilustración, folletos, graphisme, graphiste, mise en page, grafikdesign, flyergestaltung, präsentationen, design gráfico, ilustração, panfletos`,
	signs: `graphic design*, flyer*, leaflet* ~ design*, trifold, tri fold, pitch deck*, slide deck*, powerpoint*, power point template*, keynote template, google slides, presentation* ~ look*, slides ~ look*, infographic*, illustrat*, illustrator, indesign, photoshop, canva, typeset*, page layout, layout ~ pages, white paper*, e book layout, book cover*, album cover*, magazine layout, one sheet, sell sheet*, datasheet*, icon set, t shirt design, poster design, menu design, wedding stationery design, retouch*, cut out ~ background, redraw*, vectoris*, vectoriz*, diseno grafico, disenador*, folleto*, ilustracion*, presentacion ~ inversion*, depliant*, plaquette, graphiste*, mise en page, maquette ~ catalogue, grafiker*, faltblatt, broschure*, prasentation* ~ folien, plakat*, illustration*, designer grafico, panfleto*, folheto*, cartaz*, apresentacao ~ investidor*, ilustracoes, volante ~ oferta, volante ~ impreso, affiche ~ soiree, affiche ~ concert`,
	parts: `
flyers, brochures, posters, menus, print design: flyer, brochure, poster, menu, invitation, banner, postcard, leaflet, program, event, ad, trifold, magazine ad, catalog, wine list, door hanger, save the date
presentations, pitch decks, slides, decks: deck, slides, powerpoint, investor, template, keynote, google slides, ugly, pitch, charts, sales deck
illustration, infographics, icons, art: illustration, drawing, mascot, infographic, icons, children's book, mural, cartoon, map, sticker, portrait of, characters, hand drawn, comic, album cover
layout, reports, books, covers, typesetting: layout, annual report, book cover, indesign, magazine, typeset, ebook, cookbook, yearbook, interior pages, catalog
signs, vehicle graphics, merch, apparel: sign, van, wrap, t shirt, merch, booth, window lettering, hoodie, hats, trade show, truck, tote
social graphics, templates, canva: instagram template, canva, thumbnails, story, banner, cover image, post graphics, email header
`,
	near: 'printAndPackaging branding',
	said: {
		en: `
flyer for a summer sale, text is ready
can somebody make our pitch deck not look like homework
12 illustrations for a children's book about a snail
trifold for the clinic waiting area, three procedures, plain words
our powerpoint template is from 2012 and everyone hates it
design one poster for a jazz night, you get artistic freedom
how do you charge, per page or per hour?
catalogue of 80 garden tools, we've got an excel and the pictures
infographic about where each ticket euro goes
t-shirt artwork for a fun run
I drew it on a napkin, could that become a proper vector
annual report for a housing association, 48 pages, accessible pdf
book cover, crime novel set in Cork, publisher wants it moody
investor meeting on the 9th, 18 slides, numbers might still move
need someone to clean up the backgrounds of forty product shots
one-pager that our reps can leave behind
Restaurant menu redesign, four languages on two sides
school magazine layout, parents do the writing
do you sketch by hand or only on the computer?
map of our vineyard in an old engraving style
brochure for apartments that aren't built yet
the designer left, we have the indesign files but no fonts
icons, about 25, same style as the ones attached
gift certificate, something classy please
my band needs a cover, square, vinyl and spotify
diagram for a patent, black and white lines only
resize one ad into nine formats
could u make this flyer less crowded, my boss wants everything bold
save 30 minutes for a chat about a comic strip for safety training
e-book layout for a nutritionist, she sends word docs
wall calendar with watercolours of local birds
conference kit: badges, agenda, signs for rooms
we like your style on the theatre posters, are you free in May
portrait drawn from a photo for my parents' 50th
funeral home wants dignified prayer cards
recipe cards, same grid each week
turn a 90 page scientific report into something people read
what file do I send the printer once you're done
second round of changes on the leaflet, see comments in the pdf
ongoing help, maybe two days a month, all sorts of little layouts
canva mess, forty templates, none match
broshure for estate agent, gold and navy
`,
		es: `
necesito un volante para una oferta de verano
que nuestra presentación para inversionistas se vea profesional
doce ilustraciones para un cuento infantil
folleto tríptico para una clínica dental
¿cobran por página o por hora?
convertir mi dibujo a vector
portada para una novela policiaca
infografía con datos de la encuesta
catálogo de ochenta productos, tenemos las fotos
`,
		fr: `
un flyer pour les soldes d'été
refaire une présentation PowerPoint pour des investisseurs
illustrations pour un album jeunesse
dépliant trois volets pour un cabinet
vous facturez à la page ?
affiche pour une soirée jazz
mise en page d'un rapport annuel de 48 pages
couverture d'un roman policier
mon croquis à vectoriser
`,
		de: `
Flyer für den Sommerschlussverkauf gestalten
unsere Präsentation sieht aus wie aus der Schule
zwölf Illustrationen für ein Kinderbuch
Faltblatt für die Praxis
rechnet ihr pro Seite oder nach Stunden ab
Plakat für einen Jazzabend
Geschäftsbericht setzen, 48 Seiten
Buchcover für einen Krimi
meine Skizze sauber nachzeichnen lassen
`,
		pt: `
panfleto para a promoção de verão
apresentação para investidores com melhor aspeto
doze ilustrações para um livro infantil
folheto de três abas para a clínica
cobram por página ou por hora?
cartaz para uma noite de jazz
paginação de um relatório anual
capa para um romance policial
passar o meu desenho a vetor
`,
	},
	emergencies: `
pitch is in two hours and the deck file won't open, please help
printer closes the file drop at 6 tonight and the cover has the wrong ISBN
flyer with a false allergy statement is being handed out at this minute
keynote starts at 10 and half of the slides lost their pictures
we go to press at midnight and the layout is missing three pages
the poster shows a child without consent, parents are at our door, replace it now
stock agency lawyer demands that picture off by noon
board votes this afternoon and the charts show last year's numbers
inversionistas en una hora y la presentación está rota
présentation dans deux heures et le fichier est illisible
in einer Stunde ist der Pitch und die Datei ist kaputt
a apresentação é daqui a uma hora e o ficheiro não abre
`,
	harmless: `
fire safety leaflet, plain pictograms
the crash with the corrupted file was last month, all recovered
killer slides wanted, no hurry
what if the investors ask for changes during the meeting?
Emergency Room is a band, they need an album cover
bleed of 3 mm, is that right
explosion drawing of a gearbox for a manual
deadline moved to autumn, relax
panic poster in the keep calm style
first aid infographic for a gym, next quarter
no corre prisa, es para la primavera
ganz ohne Eile, erst fürs nächste Heft
`,
};

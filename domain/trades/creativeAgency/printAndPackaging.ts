import type { JobType } from '../types';

export const printAndPackaging: JobType = {
	id: 'printAndPackaging',
	names: `printing, print shop, print and packaging, commercial printing, digital printing, offset printing, business cards, packaging, packaging design, custom boxes, labels and stickers, banners and posters, large format printing, print on demand, Ink on Paper, Boxed Up, Hot Off the Press, Paper Things, Stickers, imprenta, impresión digital, cajas y empaques, imprimerie, impression, emballage, druckerei, drucksachen, verpackungen, gráfica, impressão, embalagens`,
	signs: `business card*, visiting card*, letterhead*, compliment slip*, envelope* ~ print*, print run, print ready, reprint*, offset print*, digital print*, letterpress, foil stamp*, hot foil, embossed, spot uv, gsm, paper stock, card stock, matte laminat*, saddle stitch*, perfect bound, spiral bound, wire o, die cut*, dieline*, bleed ~ mm, crop marks, cmyk, pantone, packaging, mailer box*, folding carton*, cardboard sleeve*, pouches ~ print*, shrink sleeve*, bottle label*, jar label*, roll* ~ labels, barcode*, vinyl stickers, roll up banner*, pull up banner*, poster* ~ print*, foam board*, menus ~ print*, ncr pad*, carbonless, raffle tickets, imprenta, tarjetas de presentacion, tarjetas de visita, etiquetas ~ botella*, cajas ~ logo, empaque*, carte* de visite, imprimeur*, etiquette* ~ bouteille*, papier a en tete, emballage*, visitenkarte*, druckerei, briefpapier, etiketten, faltschachtel*, auflage ~ stuck, cartoes de visita, grafica ~ imprim*, rotulos ~ garrafa*, embalagem, embalagens, papel timbrado, sticker sheets, stickers ~ print*`,
	parts: `
business cards, stationery, flyers, leaflets, printing: business cards, letterhead, flyers, envelopes, postcards, invitations, rush, foil, paper, copies, double sided, gsm, booklets, ncr, programs, spiral, laminate, brochures, notepads
packaging, boxes, labels, stickers: box, label, sticker, packaging, pouch, die cut, jars, mailer, bottle, sample, carton, barcode, roll, sleeves, waterproof, beer cans, kraft
banners, signs, large format, posters, vehicle lettering: banner, sign, poster, vinyl, wrap, trade show, yard signs, canvas, window, magnet, a frame, foam board, grommets, wall graphic, plexiglass, decal, backdrop
books, apparel, merch, embroidery: book, t shirts, mugs, tote, embroidery, hoodies, catalogue, perfect bound, screen print, caps, uniforms, polo, pens, zine
`,
	near: 'graphicDesign',
	said: {
		en: `
500 business cards on thick stock, two names, by next Wednesday
do you print from canva files or do we need something else
box for six macarons with a window, 1,000 to start
labels for hot sauce, oily fingers so they must not smear
what's the price jump between 250 and 1,000 folded brochures
our old printer closed and nobody else can match that green
need A5 booklets stapled, 24 pages, 80 copies for a funeral service
the last batch came out darker than the proof
Foil on the cards, is that crazy expensive?
roll up banner for a trade fair, the stand is there already, only the print
candle company here. we want mailers that don't need tape
invoice pads, three part, numbered from 4501
can I pick up today if I send the pdf before noon
posters 24x36, fifteen of them, rolled not folded
letterhead and matching envelopes for a notary
save the dates plus invitations plus menus, 110 guests, cotton paper
is your packaging compostable and certified? supermarket wants papers on it
sticker sheets kiss cut for an etsy seller
we changed our phone number, how cheaply can 4,000 leaflets be saved
sample pack of your papers please, happy to pay the postage
Coffee bags with valve, matte black, one colour white
dieline for a tube box, 68 mm across and 210 tall
loyalty cards with ten circles
voter guide, 12,000 households, folded and bundled by postal route
restaurant menus that survive a wet cloth
hang tags for a clothing line with holes and strings
yearbook for a primary school, soft cover
cards arrived and the margins are cut off, what now
thesis binding, three copies, black cover gold letters
do u do screen printed totes as well
thinking of going from a plain jar to a carton, what would a prototype cost
raffle tickets numbered and perforated, the fete is on the 14th
calendars for clients with our pictures, 200 pcs, desk type
our wine labels bubble in the fridge
need someone who can chek the file before it goes on the press
minimum quantity for printed tissue paper?
door hangers for a roofing crew, 5k, glossy
annual quote for all stationery, eleven branches
can you ship straight to our fulfilment house in Leeds
beer can wraps, small batches, different art each month
we got barcodes from GS1, where do they go on the sleeve
menus asap!!
`,
		es: `
quinientas tarjetas de presentación en papel grueso
etiquetas para salsa que no se despeguen con grasa
cajas para pasteles con nuestro logo, ¿desde cuántas?
el color salió más oscuro que la prueba
invitaciones de boda en papel de algodón
lonas y roll up para una feria la próxima semana
¿imprimen talonarios foliados?
bolsas para café con válvula, tiraje chico
menús plastificados para un restaurante
`,
		fr: `
500 cartes de visite épaisses pour deux personnes
étiquettes de miel qui tiennent à l'humidité
boîtes à gâteaux avec fenêtre, tarif pour mille
le vert n'est pas le même que la dernière fois
faire-part et menus, 110 invités
vous imprimez à partir d'un simple PDF ?
un kakémono pour un salon jeudi
reliure de mémoire, trois exemplaires
carnets de factures numérotés
`,
		de: `
500 Visitenkarten auf dickem Papier
Etiketten für Schnapsflaschen, wasserfest
Schachteln für Pralinen mit Sichtfenster
die Farbe weicht stark vom letzten Druck ab
Speisekarten abwischbar, 30 Stück
Roll-up für die Messe, nur neues Motiv
Broschüre 24 Seiten geheftet, was kostet das
könnt ihr heute noch drucken, wenn die Datei gleich kommt
Durchschreibeblöcke mit Nummern
`,
		pt: `
quinhentos cartões de visita em papel grosso
rótulos para garrafas de azeite
caixas para bolos com janela
a cor saiu diferente da prova
convites de casamento, papel texturado
banner para uma feira na quinta
blocos de faturas numerados
sacos de café com válvula, pouca quantidade
ementas que se possam limpar
`,
	},
	emergencies: `
programs for a funeral at 2 pm today are misprinted, wrong name on the cover
labels say nut free and they are not, stop the run please
40,000 ballots go out tonight and column two is missing
trade fair opens tomorrow at nine and the boxes with the brochures never came
the press is running our job now and I just saw the wrong expiry date
wedding is this evening and there are no place cards
allergen line is missing on cartons that ship in two hours
prospectus must be filed by 5 today in forty bound copies
court wants the bundle printed and tabbed by 4 this afternoon
las etiquetas salen hoy sin el aviso de alérgenos
les programmes de ce soir sont imprimés avec une faute dans le titre
Messe beginnt morgen früh und die Prospekte sind falsch gefaltet
a feira abre amanhã e os folhetos ainda não chegaram
`,
	harmless: `
hot stamping foil, need a quote
our bleeding edge cut was trimmed wrong last year, all sorted since
fire exit stickers, 60 pieces, sometime next month
explosive colours please, it's a fireworks catalogue
what if a typo is found after approval, who pays
danger labels in yellow for a chemicals firm
the rush job in spring was perfect, now a normal one
dead stock of envelopes, could you overprint them
burn notice book cover, a novel
no deadline, reprint whenever the machine is free
sin prisa, son para el año que viene
eilt nicht, erst zum Herbst gebraucht
`,
};

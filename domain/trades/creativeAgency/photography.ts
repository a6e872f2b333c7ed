import type { JobType } from '../types';

export const photography: JobType = {
	id: 'photography',
	names: `photography, photographer, photo shoots, portraits, headshots, corporate headshots, product photography, event photography, wedding photography, real estate photography, property photography, food photography, family photos, drone photos, Say Cheese, Faces, Golden Hour, Smile Please, Shoots, fotografía, fotógrafo, sesiones de fotos, photographie, photographe, portraits et mariages, fotografie, fotograf, bewerbungsfotos, fotografia, ensaios fotográficos, sessões fotográficas`,
	signs: `photography, photo shoot*, photoshoot*, photo session, headshot*, head shot*, family portrait*, portrait session, newborn shoot, maternity shoot, engagement shoot, boudoir, product photo*, product shots, packshot*, flat lay*, lifestyle shots, white background ~ photo*, food photo*, listing photos, real estate photo*, property photo*, interior shots, twilight shot*, drone photo*, aerial photo*, floor plan ~ photos, virtual tour, matterport, event photo*, photo coverage, second shooter, photo booth, school photo*, team photo*, passport photo*, lightroom, raw files, edited photos, photo edit*, photo gallery ~ client*, prints and albums, wedding album, studio ~ backdrop, fotografo*, sesion de fotos, fotos ~ producto*, fotos ~ boda, fotos ~ inmueble*, retrato*, seance photo, photos ~ mariage, photos ~ produit*, photos ~ immobili*, shooting photo, fotograf*, bewerbungsfoto*, hochzeitsfoto*, fotoshooting, produktfoto*, immobilienfoto*, passbild*, ensaio fotografico, sessao fotografica, fotos ~ casamento, fotos ~ imovel`,
	parts: `
portraits, headshots, family photos, faces, newborns, seniors: headshot, portrait, family, newborn, senior, linkedin, team, maternity, graduation, passport, kids, dog, boudoir, grandparents, christmas card, actor, staff, toddler, engagement, generations
weddings, engagements, events, parties: wedding, engagement, event, party, conference, ceremony, gala, quinceanera, elopement, second shooter, reception, album, christening, birthday, bar mitzvah, date free, venue
product photography, food, commercial, catalog: product, food, white background, catalog, amazon, menu, jewelry, restaurant, packshot, lookbook, fashion, styled, bottles, flat lay, models
real estate photos, architecture, drone, interiors: listing, house, drone, interior, airbnb, aerial, twilight, realtor, building, hotel, virtual tour, floor plan, construction progress
retouching, prints, restoration, editing, albums: retouch, restore old photo, print, album, frame, scan, negatives, edit, canvas, background removed, faded, slides
studio hire, lessons, sessions: studio, rent, lesson, workshop, camera, gift voucher, mini session
`,
	near: 'videoAndAnimation',
	said: {
		en: `
headshots for eleven lawyers, all in one morning at our office
my listing goes live friday, need the house shot, 4 bed with a view
are you free on 21 June for a wedding of 60
shoot of 35 handbags on white plus a few on a model
how many pictures do we get and are they edited?
newborn, due around the 10th, how do people book that
gala dinner, six to eleven, step and repeat and candids
I hate having my picture taken but the job application asks for one
drone shot of a quarry for an insurance report, are you licensed
food pics for a delivery app, twenty dishes
family of nine incl. two grandmas, beach at sunset maybe
the photographer cancelled on us, 3 weeks left
dog and cat portraits, fur everywhere, sorry in advance
property manager, 14 flats need new interiors, furnished
what do you charge for an hour in the studio
could you match the lighting of our existing team page
school picture day, 420 kids
raw files included or not?
cocktail menu, moody dark look
Matterport scan of a showroom
we need someone at a ribbon cutting, thirty minutes tops
maternity pictures, tasteful, black and white
half our e-commerce returns are because the colour looks wrong online
athlete action shots at a swim meet, no flash allowed
do you have a makeup artist for business portraits
engagement session with our horses
album from the wedding two years ago, never ordered, still possible
restoring an old torn picture of my grandfather
shots of a factory line while it runs
twilight exteriors of a hotel, pool lit
Passport picture for a baby, Canadian size
copyright question: may we use them in ads too
conference over two days, social media picks the same night
boudoir, gift for my husband, woman behind the camera preferred
need a 360 spin of sneakers
photo booth with props, company party, 150 people
our airbnb pictures are from a phone and it shows
jewelry, tiny and shiny, everyone fails on the reflections
linkedin pic asap please
sports club calendar, 12 motifs
the gallery link expired before grandma downloaded hers
wich package has the printed album
`,
		es: `
fotos de producto para treinta y cinco bolsos
¿está libre el 21 de junio para una boda?
retratos profesionales para once abogados
necesito fotos de un piso para el anuncio
sesión de recién nacido, nace a principios de mes
cena de gala, cobertura de seis a once
fotos de comida para una app de reparto
¿cuántas fotos editadas entregan?
foto para pasaporte de bebé
`,
		fr: `
portraits corporate pour onze collaborateurs
êtes-vous libre le 21 juin pour un mariage ?
photos d'un appartement à vendre
séance nouveau-né à domicile
packshots de sacs sur fond blanc
combien de photos retouchées sont livrées ?
plats à photographier pour un restaurant
soirée de gala à couvrir
vues par drone d'un domaine viticole
`,
		de: `
Bewerbungsfotos, gern noch diese Woche
Mitarbeiterportraits für elf Anwälte bei uns im Haus
sind Sie am 21. Juni für eine Hochzeit frei
Produktbilder auf Weiß, 35 Taschen
Wohnung fürs Inserat ablichten
Babyshooting, Termin Anfang Mai
wie viele bearbeitete Bilder bekommt man
Luftaufnahmen vom Weingut
Galaabend begleiten von 18 bis 23 Uhr
`,
		pt: `
fotos de produto para uma marca de malas
está livre a 21 de junho para um casamento?
retratos para a equipa, onze pessoas
fotografar um apartamento para anúncio
sessão de recém-nascido em casa
quantas fotos editadas vêm incluídas?
pratos para uma app de entregas
cobertura de um jantar de gala
foto de passe para bebé
`,
	},
	emergencies: `
ceremony starts in one hour and our photographer didn't show up
a picture of my child is on your page and her violent father must not find us, take it down now
the memory card with the whole wedding reads empty, guests leave in the morning
minister arrives at 11 and the hired shooter is in hospital, can you come at once
baby is dying and we would like pictures with her today, please call
listing auction is tonight and the gallery is gone
someone sells our private boudoir shots online right now
the light stand fell on a guest, she is bleeding
la boda es en una hora y no llega el fotógrafo
cérémonie dans une heure et pas de photographe
Trauung in einer Stunde, der Fotograf ist nicht gekommen
o casamento é daqui a uma hora e o fotógrafo faltou
`,
	harmless: `
shooting date next spring, no hurry
headshots for the fire brigade, 40 volunteers
we lost a memory card on holiday years ago, so do you keep backups?
what happens if you fall ill on the wedding day
flash burnt out on my own camera, unrelated to the booking
emergency vehicles calendar, twelve trucks
accident scene from last March to document for an insurer, road is clear
the previous photographer no-showed, but we found pictures from friends
dead flowers still life, arty
crash course in photography as a gift?
sin prisa, es para el verano que viene
keine Eile, Familienbilder irgendwann im Herbst
`,
};

import type { JobType } from '../types';

export const searchRankings: JobType = {
	id: 'searchRankings',
	names: `seo, search engine optimisation, search engine optimization, local seo, google rankings, google business profile, google maps listing, reviews, review management, reputation management, seo audit, link building, keyword research, Get Found, Page One, Top of Google, Five Stars, posicionamiento web, posicionamiento en google, reseñas, référencement, référencement naturel, avis google, suchmaschinenoptimierung, seo beratung, google bewertungen, otimização para motores de busca, avaliações no google`,
	signs: `seo, seo audit, search engine*, rank* ~ google, google rank*, rankings, page one, first page ~ google, page 1 ~ google, top of google, found on google, find us ~ google, google search, search console, organic traffic, traffic ~ dropped, keyword*, keyword research, backlink*, link building, meta description*, title tags, schema markup, structured data, sitemap ~ google, indexed, deindexed, core update, algorithm update, penalty ~ google, google business, business profile, google my business, gmb, maps listing, google maps, map pack, local pack, near me ~ search, citations ~ directories, nap consistency, duplicate listing, google review*, bad review*, fake review*, star rating, trustpilot, yelp, reputation manage*, profile suspended, chatgpt ~ recommend*, posicionamiento, resena*, ficha de google, salir ~ google, referencement, fiche google, avis google, premiere page ~ google, suchmaschinen*, google bewertung*, google eintrag, gefunden ~ google, auf seite eins, avaliacoes ~ google, ficha google, aparecer ~ google`,
	parts: `
seo, rankings, get found, page one: seo, google, rank, page two, traffic dropped, keywords, competitor above us, backlinks, audit, found, organic, update, invisible, search results, technical, schema, index, shows up, leads from search, content plan
local seo, google maps, google business profile, listings: maps, listing, business profile, near me, suspended, hours wrong, pin, location, duplicate, verification, directories, service area, local pack, claimed
reviews, reputation: review, stars, fake, reputation, respond, yelp, ask customers, negative, glassdoor, news article, remove, rating
`,
	near: 'webDesign onlineAds',
	said: {
		en: `
we are on page 4 for boiler repair bristol
google profile suspended for no reason
three fake reviews in one night, same wording
how long until we're in the top three, honestly
traffic fell off a cliff after the march update
our competitor has 400 reviews and we've got eleven
moved shop and maps still sends people to the old address
could you look at why nobody finds us when they type plumber near me
seo audit for a site with 60 pages
new domain, don't want to lose the rankings
another business uses our name and its calls come to them
what would you do for 500 a month
keywords for a knitting shop
an agency promised number one in 30 days, is that a scam
search console shows 212 pages not indexed
we want patients to leave stars without us begging
Duplicate listing, one with my home address on it
opening hours on google are wrong and edits get rejected
chatgpt recommends my competitors, can you change that?
site in English and Arabic, hreflang stuff
do you write the texts too or only tell us what to write
fourteen clinics, each needs a local page
link building, white hat only
a one star from somebody who was never a customer
Yelp hides the good ones
image search matters for us, we sell tiles
report we can understand, one page please
bing too?
dev says canonical tags, I nod, please explain
category is set to supermarket and we are a florist
we rank for the wrong town
started a blog, 30 posts, zero visits
remove an old newspaper story about me from the results
schema for events and recipes
our reviews vanished, went from 180 to 95
plural or singular in the title? silly question maybe
seasonal business: pools, need to be visible by april
voice mail from google guys says my listing expires, is that real
who answers negative feedback, you or us
amazon listing optimisation, does it count as seo
photos on our maps entry are from a customer, ugly
optomise wix site
`,
		es: `
no salimos en la primera página de Google
me suspendieron la ficha de Google
reseñas falsas de un competidor
¿cuánto tarda en subir el posicionamiento?
el tráfico se desplomó después de la actualización
Google Maps manda a la dirección vieja
auditoría SEO de un sitio de sesenta páginas
queremos más opiniones de clientes
palabras clave para una tienda de lanas
`,
		fr: `
nous sommes en page quatre sur Google
fiche Google suspendue sans explication
faux avis d'un concurrent
combien de temps pour monter dans les résultats ?
le trafic a chuté depuis la mise à jour
Maps envoie les gens à l'ancienne adresse
audit de référencement pour soixante pages
obtenir plus d'avis de nos patients
mots-clés pour une mercerie
`,
		de: `
wir stehen bei Google auf Seite vier
Unternehmensprofil wurde gesperrt
gefälschte Bewertungen vom Mitbewerber
wie lange bis man oben steht
Zugriffe seit dem Update eingebrochen
Maps zeigt noch die alte Adresse
SEO-Check für sechzig Unterseiten
mehr Rezensionen von Kunden bekommen
Suchbegriffe für einen Wollladen
`,
		pt: `
estamos na página quatro do Google
ficha suspensa sem razão
avaliações falsas de um concorrente
quanto tempo até subir nos resultados
as visitas caíram depois da atualização
o Maps manda para a morada antiga
auditoria SEO a um site de sessenta páginas
queremos mais estrelas dos clientes
palavras-chave para uma loja de lãs
`,
	},
	emergencies: `
google shows our listing as permanently closed and it's the busiest day of the year
someone changed the phone number on our hospital's profile, emergency calls go to a stranger
our name brings up a hacked page that installs viruses on people's computers
fifty one star reviews in the last hour with death threats in them
a review posts where my daughter goes to school, get it off now
the site dropped out of google completely this morning, sale starts at noon
whole site is set to noindex and orders have stopped
poison hotline number on maps is wrong, parents can't get through
Google nos marca como cerrado y hoy es el día de mayor venta
la fiche indique fermé définitivement et le téléphone ne sonne plus
unser Notdienst ist bei Google als geschlossen markiert, Patienten erreichen uns nicht
o Google diz que fechámos e hoje é o nosso maior dia
`,
	harmless: `
rank us for emergency plumber and burst pipe
we were penalised in 2021, it's lifted, now growth
keywords: fire damage restoration
what happens if google drops us again
killer content strategy?
crash diet clinic wants local seo
profile was marked closed last month, fixed within a day
toxic links, a tool says, nothing dramatic
dead links clean up, whenever convenient
search for flood repair shows our competitors, we want in
no corre prisa
alles in Ruhe, Start ist nächstes Frühjahr
`,
};

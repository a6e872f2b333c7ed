import type { JobType } from '../types';

export const webDesign: JobType = {
	id: 'webDesign',
	names: `web design, website design, websites, web development, new websites, website redesign, wordpress websites, landing pages, site builds, diseno web, paginas web, creation de site, sites internet, webdesign, webseiten, internetauftritt, criacao de sites, web design e desenvolvimento, Your Place on the Web, Pixels and Pages, New Site Smell, Click Here, Home Pages, Sites`,
	signs: `web site, web page*, webpage*, home page, homepage, landing page*, squarespace, wix, webflow, elementor, site ~ mobile, mobile friendly, responsive, redesign ~ site, new site, sitemap, one pager, contact form ~ site, menu ~ website, site ~ outdated, site looks, figma, staging, sitio web, pagina web, site web, site internet, page daccueil, internetseite*, internetauftritt, startseite, site novo, pagina ~ internet, web designer*, wireframe*, website ~ quote, members area, microsite, theme ~ site`,
	parts: `
new websites, web design, websites, first website, sites: website, new site, no website, wix, squarespace, wordpress, pages, domain, small business, launch, simple site, one pager, nonprofit, portfolio, restaurant, portal, need online, start from zero, web presence
redesigns, refreshes, facelifts, landing pages: redesign, outdated, old site, mobile, modern, landing page, conversion, slow, 2014, looks bad on phone, rebuild, facelift, menu pdf, content move
web apps, custom development, booking systems, integrations: app, booking, calendar, login, members, api, integrate, form, database, crm, payment, portal, quote calculator, custom, dashboard, automate, mobile app, directory, course, online appointments
ux, prototypes, user experience: ux, prototype, wireframe, figma, usability, user test, flow, interface
`,
	near: 'siteCare onlineShops',
	said: {
		en: `
our site looks like 2009 and does not work on phones
need a five page site for a new physio practice
the guy who built it vanished, can you take over
how much for a landing page for a course
I have a domain and nothing on it
want people to find our menu and opening hours without zooming
redo our homepage, keep the logo
do you work in webflow
we're a roofing company, referrals ask for a website
moving off Wix, keep the content
twelve pages, two languages, a form
need something simple I can edit myself
our competitor's looks so much better
site for a wedding with RSVP
charity, tiny budget, what could be done
new brand launched, site must follow by September
Portfolio for an architect, lots of big pictures
can you copy this layout but with our text
what's your process and how long does a site take
our header breaks on iPad
we outgrew our template
nonprofit needs accessible site, WCAG AA
municipality tender for a redesign
restaurants: online menu that we can change daily
design only, we have developers
need wireframes next week
who owns the site when it's done?
microsite for a product launch
old joomla thing, hacked together by my nephew
intranet for 60 staff
the old designer wants 200 for every text change
get rid of the slider please
we got a grant for going digital
recruiting page that young people like
a page per location, nine locations
members area with logins
quote pls: 1 pager, today I only have instagram
Real estate agent site with listings feed
make the site faster and prettier
first impression online is killing us
`,
		es: `
nuestra página se ve de hace quince años
necesito un sitio de cinco páginas para mi consultorio
¿cuánto cuesta una landing?
el que la hizo desapareció
no se ve bien en el celular
quiero poder editarla yo
un sitio en dos idiomas
tengo el dominio y nada más
`,
		fr: `
notre site a quinze ans et ça se voit
un site de cinq pages pour mon cabinet
prix d'une page d'atterrissage
le développeur a disparu
illisible sur téléphone
je veux pouvoir le modifier moi-même
site en deux langues
j'ai juste le nom de domaine
`,
		de: `
unsere Webseite sieht aus wie 2008
fünf Seiten für eine neue Praxis
was kostet eine Landingpage
der Ersteller ist nicht mehr erreichbar
auf dem Handy unlesbar
ich möchte Texte selbst ändern können
Seite in zwei Sprachen
Domain habe ich, sonst nichts
`,
		pt: `
o nosso site parece de há quinze anos
preciso de um site de cinco páginas
quanto custa uma landing page
quem o fez desapareceu
não se vê bem no telemóvel
quero poder editar os textos
site em duas línguas
tenho o domínio e mais nada
`,
	},
	emergencies: `
launch is tonight at eight and the page is blank
national TV runs our spot in an hour, link goes to a 404
the minister opens the portal at noon and it shows lorem ipsum
someone put a fake donation form on our homepage, people are paying
wrong phone number for the crisis line on our live page
site shows another client's private files right now
we go on air in 30 minutes and the sign-up button is dead
customers' card numbers are visible on the thank-you page
lanzamos hoy a las ocho y la página no carga
mise en ligne ce soir et la page est vide
Start heute Abend und die Seite ist leer
lançamos hoje às oito e a página está em branco
`,
	harmless: `
site was hacked in 2020, rebuilt, now wants a facelift
emergency plumber website, that's my business
fire safety company, need a homepage
what happens if it goes down at night
killer design, love your work
no deadline at all
crisis communication page template
burning question: wix or wordpress
sin prisa, para otoño
eilt nicht, nächstes Jahr reicht
`,
};

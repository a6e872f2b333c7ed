import type { JobType } from '../types';

export const onlineAds: JobType = {
	id: 'onlineAds',
	names: `online ads, google ads, ppc, pay per click, meta ads, facebook ads, instagram ads, paid ads, paid search, paid social, youtube ads, retargeting, ads management, performance marketing, Clicks, Paid Traffic, Leads on Tap, Ads That Pay, More Calls, publicidad en línea, anuncios en google, campañas de meta, publicité en ligne, annonces google, campagnes publicitaires, online werbung, google anzeigen, suchmaschinenwerbung, anúncios online, anúncios no google, tráfego pago`,
	signs: `google ads, adwords, ppc, pay per click, cost per click, cpc, cpa, cpm, roas, ad spend, ads manager, ad account, ads account, ad set, ad campaign*, facebook ads, facebook ad, meta ads, meta pixel, instagram ads, linkedin ads, tiktok ads, youtube ads, bing ads, microsoft ads, display ads, shopping ads, merchant center, performance max, pmax, remarketing, retarget*, lookalike, conversion track*, conversions ~ ads, clicks ~ calls, click fraud, negative keywords, quality score, ad disapproved, ads ~ rejected, ads ~ disapproved, boost* ~ post, banner ads, programmatic, lead form ads, leads ~ ads, local services ads, google guaranteed, daily budget, ads ~ spending, paid search, paid social, anuncio* ~ google, anuncio* ~ facebook, campana* ~ anuncio*, publicidad ~ facebook, publicite ~ facebook, campagne* ~ google, annonce* google, google anzeige*, werbeanzeige*, anzeigen schalten, klickkosten, trafego pago, anuncio* ~ instagram, impulsionar, campanhas ~ google`,
	parts: `
google ads, ppc, search ads, clicks, paid search: google ads, clicks, cost per lead, keywords, budget, campaign, wasted, shopping ads, suspended, cost per click, local service ads, conversion, negative keywords, bing, account, performance max
facebook ads, meta ads, social ads, instagram ads, paid social: facebook ads, instagram, boost, audience, leads, creatives, pixel, retarget, tiktok ads, linkedin ads, pinterest ads, lookalike, rejected, ad account, roas
tracking, analytics, landing pages, reporting: tracking, conversion, analytics, pixel, landing page, ga4, tag manager, attribution, dashboard, report, call tracking, consent, numbers
video ads, display, local ads, radio, billboards: youtube, display, billboards, radio, event, geofence, spotify, tv, programmatic, bus shelter
`,
	near: 'searchRankings socialMedia',
	said: {
		en: `
we spend 3,000 a month on google and the phone stays quiet
set up ads for a locksmith in two counties
my ads got disapproved, something about personal hardship
what is a sane budget for a dentist in a town of 80k
boosted posts for years, never saw a customer from it
pixel counts nothing since the new shop
who owns the account if we leave you?
shopping campaign, 900 shoes, margins differ a lot
leads come in but it's all people looking for jobs
retarget visitors of the pricing page
performance max eats our brand name and calls it success
need 20 roofing leads a week before winter
linkedin for a B2B software, CFOs in Benelux
is 14 dollars a click normal for lawyers
ad account restricted, appeal denied twice
Our nephew ran the campaign and left everything on broad match
google guaranteed badge, how do we get that
video ads before youtube clips about fishing
tracking calls, which number belongs to which ad
competitor bids on our company name
seasonal push for christmas trees, three weeks
do you take a percentage or a flat fee
ten creatives to test, static, square
charity grant from google, 10k a month, we can't spend it
open day for a school, reach parents within 15 km
agency won't show us the account, want a second pair of eyes
cost per lead went from 22 to 71 since August
tiktok ads for a hot sauce
merchant center says misrepresentation
bing, worth it for older customers?
stop ads while we are on holiday, restart the 18th
billboards digital in train stations, do you book those as well
Hotel direct bookings instead of paying booking.com
clicks from Pakistan, we fix roofs in Ohio
form fills go to spam so we looked bad for months
geofence a stadium
wedding dresses, catalogue ads, small budget 15 a day
who writes the ad text
landing page converts at one percent, ads or page to blame?
app installs, india and brazil
adwords voucher 400 euro, can we use it with you
kampaign in 3 languages
`,
		es: `
gastamos tres mil al mes en anuncios y nadie llama
campaña en Google para un cerrajero
me rechazaron los anuncios sin explicación
¿qué presupuesto es razonable para un dentista?
el píxel no registra ninguna venta
anuncios en Facebook para padres de la zona
cuenta publicitaria restringida
la competencia puja por nuestro nombre
¿cobran porcentaje o tarifa fija?
`,
		fr: `
nous dépensons 3 000 par mois et personne n'appelle
campagne Google pour un serrurier
annonces refusées sans raison
quel budget pour un dentiste en ville moyenne
le pixel ne compte plus rien
publicité Facebook pour une journée portes ouvertes
compte publicitaire bloqué
un concurrent achète notre nom
forfait ou pourcentage ?
`,
		de: `
3000 im Monat für Google und keiner ruft an
Anzeigen für einen Schlüsseldienst einrichten
Werbekonto eingeschränkt, Einspruch abgelehnt
welches Budget ist für eine Zahnarztpraxis sinnvoll
Pixel zählt keine Käufe mehr
Facebook-Werbung für den Tag der offenen Tür
Mitbewerber bietet auf unseren Namen
nehmen Sie Prozente oder einen Festpreis
Klicks aus dem Ausland, wir brauchen Kunden aus Kassel
`,
		pt: `
gastamos três mil por mês e ninguém liga
campanha no Google para um chaveiro
anúncios recusados sem explicação
que orçamento faz sentido para um dentista
o pixel não regista vendas
publicidade no Facebook para um dia aberto
conta de anúncios bloqueada
um concorrente usa o nosso nome
cobram percentagem ou valor fixo?
`,
	},
	emergencies: `
campaign spends 900 an hour, someone typed the budget wrong, stop it
our ad account was taken over and runs casino ads on our card as we speak
ads send people to a page that charges them for nothing, it's live now
election ad must be off by midnight by law and we can't log in
price in the ad is 1 dollar instead of 1000 and orders come in
ad shows a dead child's photo by mistake, family called
the recall notice campaign has to start within the hour, product is poisonous
card maxed out by fake ads this morning and more every minute
la campaña se está gastando todo el presupuesto ahora mismo, hay que pararla
notre compte pub est piraté et débite la carte en ce moment
Budget falsch eingetragen, es laufen Tausende pro Stunde raus
a campanha está a gastar tudo neste momento, parem isso
`,
	harmless: `
ads for a 24h emergency vet, budget 40 a day
account was hacked last year, refunded, want to restart
burn rate of our ads seems fine, just asking for a review
what if somebody clicks us to death
fire damage leads, do you have experience with those
blew the budget in March, lesson learned
killer ad copy needed
no rush, campaign for next season
bomb cyclone sale, that's the name of the promo
flooded with leads, lovely problem, could you slow it down next month
sin prisa, primero un presupuesto
läuft alles, wir vergleichen nur Agenturen
`,
};

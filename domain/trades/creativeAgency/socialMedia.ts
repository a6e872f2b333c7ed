import type { JobType } from '../types';

export const socialMedia: JobType = {
	id: 'socialMedia',
	names: `social media, social media management, social media marketing, instagram management, tiktok content, content creation, content calendar, community management, influencer marketing, facebook pages, linkedin content, Likes, Going Viral, Daily Posts, Feeds, Scroll Stoppers, redes sociales, manejo de redes, gestión de redes sociales, réseaux sociaux, gestion des réseaux sociaux, community manager, soziale medien, social media betreuung, redaktionsplan, redes sociais, gestão de redes sociais`,
	signs: `social media, instagram, insta, tiktok, tik tok, reels, facebook page, linkedin post*, linkedin page, threads ~ account, x account, twitter account, youtube shorts, followers, likes ~ post*, posts ~ week, post ~ for us, posting ~ schedule, content calendar, content plan, hashtag*, stories ~ instagram, bio link, link in bio, grid ~ instagram, influencer*, ugc, user generated, community manage*, comment* ~ page, dm ~ instagram, dms, engagement rate, reach ~ dropped, shadowban*, verified badge, blue tick, meta business suite, hootsuite, later ~ scheduler, giveaway ~ instagram, viral, negative comments, shitstorm, account ~ disabled, account ~ hacked ~ instagram, redes sociales, seguidores, publicaciones ~ semana, community manager, reseaux sociaux, abonnes ~ instagram, publications ~ semaine, soziale medien, beitrage ~ woche, follower*, redaktionsplan, redes sociais, publicacoes ~ semana, postagens, seguidores ~ instagram`,
	parts: `
social media management, posting, daily posts, feeds, social: posts, instagram, facebook, tiktok, calendar, manage, no time, followers, stories, monthly, pinterest, linkedin, captions, schedule, scheduling, engagement, hashtags, post for us, page is dead, grow our following, comments
content creation, reels, photos for social: reels, content, shoot, captions, templates, tiktok, trends, ugc, clips, b roll, behind the scenes
influencers, community, comments: influencer, community, comments, messages, giveaway, collab, creator, ambassador, discord, dms, launch buzz
strategy, training, audits: strategy, audit, training, teach, plan, coach, in house, workshop
recovery, hacked accounts: hacked, locked out, recovery, banned, lost access, two factor, impersonating
`,
	near: 'onlineAds copywriting',
	said: {
		en: `
who can post for us three times a week
our instagram has been dead since covid
need reels for a bakery, croissants sell themselves but nobody films them
what does it cost per month to have somebody answer comments and DMs
lost 2,000 followers overnight, what happened
we're a law office, does tiktok even make sense
content calendar for the quarter please, we write the posts ourselves
can you teach our receptionist to do stories in half a day
influencers for a vegan skin cream, small ones, UK
linkedin ghostwriting for our managing director
five restaurants, one brand, chaos on five facebook pages
my account got disabled and support sends robots
launch plan for a gym opening on the first of October
look at our grid and tell us honestly
Giveaway rules, is it legal to make people tag friends
we want UGC style clips, ten a month
reach dropped by half since july
somebody copies everything we publish, photos included
dentist here. nobody wants to see teeth, so what do we show?
do you take the pictures too or just post
hashtags still matter??
pinterest for a wallpaper shop
community manager in French and Dutch, evenings as well
how soon do we see more bookings from it
set up a page for our new branch and merge the unofficial one
trade apprentices, we want to reach 16 year olds
monthly report is 40 pages and says nothing, could you do one page
tourism board wants creators to visit in May
I'm a potter, I have twenty minutes a week, help
blue tick, can that be arranged
one nasty review on facebook gets shared all over town, what would you answer
football club, match day graphics and live updates
take over from an agency, contract ends in December
ad budget zero, only organic
want our CEO to be less boring online
shadowbanned maybe
repurpose the blog for socials
train the whole sales team on linkedin, 12 people, afternoon
crisis plan for the comments section before the factory closure is announced
link in bio page for a band
we need somebody young lol
instgram password is with an ex employee
`,
		es: `
alguien que publique tres veces por semana en Instagram
nuestra página de Facebook está muerta
¿cuánto cobran al mes por manejar redes?
quiero reels para mi panadería
perdimos dos mil seguidores de golpe
plan de contenidos para el trimestre
responder mensajes y comentarios en inglés y español
buscamos influencers pequeños para una crema vegana
me bloquearon la cuenta y nadie contesta
`,
		fr: `
quelqu'un pour publier trois fois par semaine
notre Instagram dort depuis deux ans
tarif mensuel pour gérer nos réseaux
des reels pour une boulangerie
calendrier éditorial du trimestre
trouver des petits influenceurs pour un cosmétique
former notre assistante aux stories
LinkedIn pour notre directeur, vous rédigez ?
mon compte est désactivé sans raison
`,
		de: `
wer postet dreimal die Woche für uns
unser Instagram schläft seit Corona
was kostet die Betreuung im Monat
Reels für eine Bäckerei
Redaktionsplan fürs Quartal
Kommentare und Nachrichten beantworten lassen
Azubis über TikTok erreichen, geht das
LinkedIn-Beiträge für den Geschäftsführer
Konto gesperrt, Support antwortet nicht
`,
		pt: `
alguém que publique três vezes por semana
o nosso Instagram está parado há dois anos
quanto custa por mês gerir as redes
reels para uma padaria
calendário de conteúdos para o trimestre
responder a comentários e mensagens
procuramos influenciadores pequenos
a minha conta foi desativada sem motivo
formar a rececionista para fazer stories
`,
	},
	emergencies: `
our instagram was hacked and is asking followers for money right now
a racist post went out from our account ten minutes ago, how do we pull it
somebody streams from our page and it is not us
shitstorm, 4,000 comments in an hour, press is on the phone
intern published the patient's photo with her name, it's being shared
fake page in our name sells tickets and takes cards today
live shopping starts in half an hour and we are locked out
people post our home address under the video and threaten to come
customer wrote on our page that she will end her life tonight, what do we do
nos hackearon la cuenta y piden dinero a los clientes
compte piraté, ils escrivent à tous nos clients en ce moment
unser Konto ist gehackt und verschickt Betrugslinks
a nossa conta foi invadida e está a pedir dinheiro
`,
	harmless: `
the account was hacked in spring, we got it back, now need a plan
want to go viral like wildfire, ideas?
what if an intern posts something stupid one day
fire brigade page, 800 followers, more wanted
crisis communication workshop sometime this year
post about emergency numbers for the town hall
our last shitstorm is a case study now, happy to tell
drop dead gorgeous is the campaign title
panic buying memes, too late?
no hate comments so far, only checking what moderation costs
la cuenta ya se recuperó, solo quiero asesoría
kein Notfall, wir planen fürs neue Jahr
`,
};

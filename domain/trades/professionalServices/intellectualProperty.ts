import type { JobType } from '../types';

export const intellectualProperty: JobType = {
	id: 'intellectualProperty',
	names: `intellectual property, ip law, trademarks, trade marks, trademark registration, patents, patent attorney, copyright, design registration, licensing, brand protection, domain disputes, trade secrets, marcas, registro de marcas, patentes, propiedad intelectual, marques et brevets, dépôt de marque, propriété intellectuelle, markenrecht, markenanmeldung, patentanwalt, urheberrecht, registo de marcas e patentes, Ideas, Names and Ideas, Bright Ideas Protected, Mine, Copycats`,
	signs: `intellectual property, trademark*, trade mark*, tm search, uspto, euipo, ukipo, madrid protocol, office action*, opposition ~ mark, likelihood of confusion, nice class*, class 25, brand name ~ protect*, protect ~ brand, protect ~ logo, register ~ logo, register ~ brand name, copied ~ logo, stole ~ logo, stole ~ design*, copying ~ product*, patent*, provisional patent, prior art, invention*, invented, pct application, utility model, freedom to operate, claims chart, copyright*, dmca, takedown*, plagiari*, stole ~ photos, used ~ my photo*, my song ~ sampled, royalt*, publishing rights, master rights, work for hire, moral rights, getty letter, picscout, copytrack, infring*, counterfeit*, knock off*, knockoff*, amazon brand registry, design right*, registered design, trade dress, trade secret*, licence ~ my invention, license ~ my patent, cybersquat*, udrp, domain dispute, open source licence*, open source license*, gpl, marca registrada, registrar ~ marca, registro ~ marca, patentar, patente*, derechos de autor, plagio, falsificac*, depot ~ marque, deposer ~ marque, brevet*, contrefacon, droit dauteur, marke ~ anmeld*, markenrecht, patentanwalt, gebrauchsmuster, urheberrecht*, erfindung*, bildrechte, plagiat, registar ~ marca, marca ~ registo, direitos de autor, contrafac*, invencao, inventor`,
	said: {
		en: `
want to trademark our cafe name
someone on Etsy sells my exact earrings with my photos
how much does a patent cost from start to end
got an office action, class 25, likelihood of confusion
invented a clip for strollers, what do I do before showing it to anyone
letter from a stock photo agency wants 900 for an image on our blog
can two breweries have the same name in different states
need an NDA before I pitch my gadget, and then a provisional
Freelancer designed our logo, who owns it really
big chain copied our pattern stitch for stitch
renewal notice for our mark, ten years already!
DMCA counter notice, YouTube muted my video
do i need to register copyright on a novel
is "Sunny Paws" free for dog shampoo
opposition filed against our application by a soda company
ex-employee took our recipes, is a recipe a trade secret
my band's name is used by another band on tour
licensing my characters to a toy maker, royalty rate?
Chinese seller makes knock offs of our lamp, amazon ignores me
AI generated artwork, can I protect it
EU and UK mark in one go after brexit
mailing from a "trademark office" asks for $1,850, scam or real
domain squatter wants 12k for our name
patent granted 2014, competitor is in our claims I believe
wedding photographer here, venue uses my shots without credit
could you do a freedom to operate on a coffee pod
we use GPL code in a product, worries?
what's the difference between TM and R in a circle
University says my invention belongs to them
sampled 2 seconds of an old soul record
design registration for a chair, showing it at a fair in april
tattoo artist, someone sells my flash on shirts
podcast title clash
translate and file our German patent in the US
i published it online 8 months ago, too late to patent?
Brand registry needs a registration number by black friday
how long till approved
ghost writer agreement and the rights to my memoir
customs watch for fakes of our perfume
assignment of marks when we sell the company
Letter accuses us of infringing a software patent, 14 pages
can my kid's invention be patented, she's eleven
trade mark a hashtag?
tradmark search for clothing brand asap thx
`,
		es: `
quiero registrar la marca de mi restaurante
copiaron mi logo, ¿qué hago?
¿cuánto cuesta patentar un invento?
venden mis diseños en internet sin permiso
me llegó una carta por usar una foto
¿está libre este nombre para cerveza?
se oponen a mi solicitud de marca
derechos de autor de una canción
el diseñador dice que el logo es suyo
`,
		fr: `
déposer la marque de notre boutique
combien coûte un brevet en France et en Europe
on copie mes bijoux sur internet
j'ai inventé un système pour poussette
opposition reçue contre notre marque
photo utilisée sans autorisation, ils demandent 800 euros
à qui appartient le logo fait par un graphiste
contrefaçons chinoises de nos lampes
protéger une chanson et ses paroles
`,
		de: `
Marke anmelden für unser Café
was kostet ein Patent mit Anwalt
jemand verkauft meine Entwürfe auf Etsy
Abmahnung wegen eines Fotos auf der Website
ist der Name noch frei?
Widerspruch gegen unsere Markenanmeldung
Erfindung gemacht, wie schütze ich sie vor der Messe
wem gehört das Logo vom Grafiker
Plagiate unserer Lampe auf Amazon
`,
		pt: `
registar a marca da minha pastelaria
quanto custa uma patente
copiaram o meu logótipo
inventei uma peça para bicicletas
recebi carta por usar uma fotografia
este nome está livre para roupa?
oposição ao meu pedido de marca
vendem os meus desenhos em camisolas sem autorização
direitos de autor de um livro infantil
`,
	},
	emergencies: `
response to the office action is due by 11:59 tonight
I present at the fair in one hour and nothing is filed yet
priority year ends today, foreign filings not sent
customs seized our container, counterfeit claim, ship leaves at noon
Court injunction served this morning, we must stop sales at once
former engineer is uploading our source code publicly right now
amazon took down all our listings an hour ago over a false trademark claim, peak week
annuity must be paid before midnight or the patent dies
opposition window shuts at 5 pm and they filed our name
hoy vence el plazo para contestar a la oficina de marcas
la saisie-contrefaçon a lieu dans notre atelier en ce moment
Messe: einstweilige Verfügung, Stand wird gerade geräumt
o prazo para responder ao INPI termina hoje
`,
	harmless: `
our patent lapsed in 2018 on purpose
renewal is due next summer, just planning
what happens if you miss an office action?
nobody has copied it yet, I hope
Stolen Thunder is the beer we want to register
the injunction got lifted last spring, we won
if a competitor sued us, could you defend
no rush, product's a sketch on a napkin
Emergency Exit as a band name, is it registrable
read about a shop raided for fakes, our supplier is licensed, right?
sin prisa, aún no vendemos nada
keine Frist, reine Neugier
`,
	durationMinutes: 45,
	materials: ['Trademark search report', 'Application form', 'Invention disclosure form'],
	asks: ['Brand, invention, design or copyright?', 'Already public or on sale?', 'Which countries?', 'Did you get a letter, and what deadline?', 'Who created it?'],
};
